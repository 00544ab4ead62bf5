/* test_robots.c - groups, longest match, escapes, delays, and which line decided. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "simak/robots.h"

static bool ask(const char *file, const char *agent, const char *url, int *line)
{
	const struct robots_rule *why;
	struct robots robots;
	struct arena a;
	bool allowed;

	arena_init(&a);
	robots_parse(&a, str_of(file), &robots);
	allowed = robots_allows(&robots, &a, str_of(agent), str_of(url), &why);
	if (line != NULL)
		*line = why ? why->number : 0;
	arena_free(&a);
	return allowed;
}

static void the_longest_rule_decides(void **state)
{
	const char *file = "User-agent: *\nDisallow: /berita\nAllow: /berita/2024\nDisallow: /*.pdf$\n";
	int line;

	(void)state;
	assert_false(ask(file, "simak", "https://k.example/berita/1", &line));
	assert_int_equal(line, 2);
	assert_true(ask(file, "simak", "https://k.example/berita/2024/1", &line));
	assert_int_equal(line, 3);
	assert_false(ask(file, "simak", "https://k.example/a.pdf", &line));
	assert_int_equal(line, 4);
	assert_true(ask(file, "simak", "https://k.example/a.pdf?x", &line));
	assert_int_equal(line, 0);
	assert_true(ask(file, "simak", "https://k.example", NULL));
}

static void an_own_group_replaces_the_common_one(void **state)
{
	const char *file = "User-agent: *\nDisallow: /\n\nUser-agent: simak\nUser-agent: lain\n"
		"Disallow: /x\nUser-agent: SIMAK/2\nDisallow: /y";

	(void)state;
	assert_true(ask(file, "simak/0.1 (+https://kantor.example)", "/a", NULL));
	assert_false(ask(file, "Simak", "/x", NULL));
	assert_false(ask(file, "simak", "/y", NULL));
	assert_true(ask(file, "lain", "/y", NULL));
	assert_false(ask(file, "simakbot", "/a", NULL));
	assert_true(ask(file, "simakbot", "https://k.example/robots.txt", NULL));
}

static void escapes_are_one_spelling(void **state)
{
	const char *file = "User-agent: *\nDisallow: /%7euser/\xC3\xA9\nDisallow: /a%2fb\nDisallow: /%2A\n";

	(void)state;
	assert_false(ask(file, "simak", "/~user/%c3%A9", NULL));
	assert_true(ask(file, "simak", "/a/b", NULL));
	assert_false(ask(file, "simak", "/a%2Fb", NULL));
	assert_false(ask(file, "simak", "/*", NULL));
	assert_true(ask(file, "simak", "/z", NULL));
}

static void many_stars_take_no_time(void **state)
{
	char file[20000] = "User-agent: *\nDisallow: /", url[5000] = "/";

	(void)state;
	for (int i = 0; i < 8000; i++)
		strcat(file, "*a");
	strcat(file, "b\n");
	memset(url + 1, 'a', sizeof url - 2);
	assert_true(ask(file, "simak", url, NULL));
}

static void delays_and_sitemaps_are_kept(void **state)
{
	struct robots robots;
	struct arena a;

	(void)state;
	arena_init(&a);
	robots_parse(&a, STR_LIT("Sitemap: https://k.example/s.xml\nUser-agent: *\nCrawl-delay: 2.5\n"
		"User-agent: simak\nCrawl-delay: 1e99\nUser-agent: lain\nCrawl-delay: cepat\n"), &robots);
	assert_true(robots_delay_ms(&robots, STR_LIT("orang")) == 86400000);
	assert_true(robots_delay_ms(&robots, STR_LIT("simak")) == 86400000);
	assert_int_equal(robots.n_sitemaps, 1);
	robots_parse(&a, STR_LIT("User-agent: *\nCrawl-delay: 2.5\nDisallow:\n"), &robots);
	assert_true(robots_delay_ms(&robots, STR_LIT("simak")) == 2500);
	robots_parse(&a, STR_LIT("User-agent: *\nCrawl-delay: cepat\n"), &robots);
	assert_true(robots_delay_ms(&robots, STR_LIT("simak")) == -1);
	arena_free(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_longest_rule_decides),
		cmocka_unit_test(an_own_group_replaces_the_common_one),
		cmocka_unit_test(escapes_are_one_spelling),
		cmocka_unit_test(many_stars_take_no_time),
		cmocka_unit_test(delays_and_sitemaps_are_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
