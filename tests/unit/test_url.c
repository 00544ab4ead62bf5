/* test_url.c - resolving, the one spelling, parts and registrable domains. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "simak/url.h"

static void assert_str(struct str got, const char *want)
{
	if (!str_is(got, want))
		fail_msg("got \"%.*s\", wanted \"%s\"", STR_ARG(got), want);
}

static void references_are_resolved(void **state)
{
	static const char *const cases[][3] = {
		{"https://kabar.example/a/b?x#y", "c d", "https://kabar.example/a/c%20d"},
		{"https://kabar.example/a/b?x#y", "../../c", "https://kabar.example/c"},
		{"https://kabar.example/a/b?x#y", "?q", "https://kabar.example/a/b?q"},
		{"https://kabar.example/a/b?x#y", "#z", "https://kabar.example/a/b?x#z"},
		{"https://kabar.example/a/b?x#y", "", "https://kabar.example/a/b?x"},
		{"https://kabar.example:8443/a", "//lain.example/p", "https://lain.example/p"},
		{"https://kabar.example", "a/./b/%2E%2e/c", "https://kabar.example/a/c"},
		{"", "HTTP://K\xC3\x84" "BAR.example:080", "http://xn--kbar-loa.example/"},
		{"", "http://[0:0::1]:81/", "http://[::1]:81/"},
		{"", "http://0x7f.1/", "http://127.0.0.1/"},
	};
	struct arena a;
	struct str out;

	(void)state;
	arena_init(&a);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_true(url_resolve(&a, str_of(cases[i][0]), str_of(cases[i][1]), &out));
		assert_str(out, cases[i][2]);
	}
	arena_free(&a);
}

static void what_no_crawler_may_follow_is_refused(void **state)
{
	static const char *const cases[] = {"javascript:alert(1)", "mailto:a@b.example", "data:text/html,x",
		"ftp://kabar.example/", "http://", "http://a b/", "http://[::1", "http://x:99999/", "http://%00/",
		"http://1.2.3.4.5/"};
	struct arena a;
	struct str out;

	(void)state;
	arena_init(&a);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_false(url_resolve(&a, STR_LIT("https://kabar.example/"), str_of(cases[i]), &out));
	assert_false(url_resolve(&a, STR_NONE, STR_LIT("/a"), &out));
	arena_free(&a);
}

static void spellings_become_one(void **state)
{
	static const char *const cases[][2] = {
		{"HTTPS://Kabar.Example.:443/%7eA/%c3%a9?utm_source=x&b=2&a=1#c", "https://kabar.example/~A/%C3%A9?b=2&a=1"},
		{"https://kabar.example/?fbclid=1", "https://kabar.example/"},
		{"https://kabar.example/a;jsessionid=9?p=1&amp;gclid=2", "https://kabar.example/a?p=1"},
		{"https://youtu.be/abc?si=x&t=9", "https://youtu.be/abc?t=9"},
		{"https://kabar.example/a?si=x", "https://kabar.example/a?si=x"},
	};
	struct arena a;
	struct str out, again;

	(void)state;
	arena_init(&a);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_true(url_canon(&a, str_of(cases[i][0]), &out));
		assert_str(out, cases[i][1]);
		assert_true(url_canon(&a, out, &again) && str_eq(out, again));
	}
	arena_free(&a);
}

static void parts_are_views(void **state)
{
	struct url u;

	(void)state;
	assert_true(url_parse(STR_LIT("https://a:b@kabar.example:8443/x/y?q=1#f"), &u));
	assert_str(u.userinfo, "a:b");
	assert_str(u.host, "kabar.example");
	assert_int_equal(u.port, 8443);
	assert_str(u.path, "/x/y");
	assert_str(u.query, "q=1");
	assert_str(u.fragment, "f");
	assert_true(url_parse(STR_LIT("http://[::1]:81/"), &u));
	assert_str(u.host, "[::1]");
	assert_int_equal(u.port, 81);
	assert_false(url_parse(STR_LIT("/x"), &u));
}

static void registrable_domains_are_found(void **state)
{
	static const char *const cases[][2] = {{"kaltim.kabar.example", "kabar.example"},
		{"ppid.kaltim.uji.go.id", "uji.go.id"}, {"go.id", "go.id"}, {"kota.uji.web.id", "uji.web.id"},
		{"a.kabar.id", "kabar.id"}, {"localhost", "localhost"}, {"127.0.0.1", "127.0.0.1"},
		{"www.uji.co.uk", "uji.co.uk"}};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_str(url_registrable(str_of(cases[i][0])), cases[i][1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(references_are_resolved),
		cmocka_unit_test(what_no_crawler_may_follow_is_refused),
		cmocka_unit_test(spellings_become_one),
		cmocka_unit_test(parts_are_views),
		cmocka_unit_test(registrable_domains_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
