/* test_core.c - strings, buffers, UTF-8, escaping, JSON, errors. */
#include <stdio.h>

#include "helpers.h"
#include "simak/arena.h"
#include "simak/err.h"
#include "simak/esc.h"
#include "simak/hash.h"
#include "simak/jin.h"
#include "simak/jout.h"
#include "simak/number.h"
#include "simak/utf8.h"

static void strings_are_cut_and_trimmed(void **state)
{
	struct str rest = STR_LIT("a,,b"), piece;
	int64_t n;
	double x;

	(void)state;
	assert_true(str_cut(&rest, ',', &piece));
	assert_str(piece, "a");
	assert_true(str_cut(&rest, ',', &piece));
	assert_str(piece, "");
	assert_true(str_cut(&rest, ',', &piece));
	assert_str(piece, "b");
	assert_false(str_cut(&rest, ',', &piece));
	assert_str(str_trim(STR_LIT("\t a b\r\n")), "a b");
	assert_true(str_to_int(STR_LIT("-9223372036854775808"), &n) && n == INT64_MIN);
	assert_false(str_to_int(STR_LIT("9223372036854775808"), &n));
	assert_false(str_to_int(STR_LIT("-"), &n));
	assert_true(str_to_real(STR_LIT("-1,5"), &x) && x == -1.5);
	assert_true(str_to_real(STR_LIT("0.25"), &x) && x == 0.25);
	assert_false(str_to_real(STR_LIT("1,5,0"), &x) || str_to_real(STR_LIT(""), &x) || str_to_real(STR_LIT("-"), &x));
	assert_false(str_to_real(STR_LIT("nan"), &x) || str_to_real(STR_LIT("0x1"), &x) || str_to_real(STR_LIT("1e9"), &x));
	assert_true(str_find_icase(STR_LIT("kata PILKADA"), STR_LIT("pilkada"), 0) == 5);
}

static void a_buffer_keeps_its_cap(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 4);
	assert_int_equal(buf_add_cstr(&b, "1234"), 0);
	assert_int_equal(buf_add_char(&b, '5'), -1);
	assert_true(b.full);
	assert_str(buf_str(&b), "1234");
	buf_clear(&b);
	assert_int_equal(buf_printf(&b, "%d", 99), 0);
	assert_str(buf_str(&b), "99");
	buf_free(&b);
}

static void broken_utf8_is_scrubbed(void **state)
{
	static const char *const cases[][2] = {
		{"a\xC3\xA9z", "a\xC3\xA9z"},
		{"\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD"},
		{"\xED\xA0\x80x", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDx"},
		{"\xF0\x9F\x98", "\xEF\xBF\xBD"},
		{"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
	};
	struct buf b;

	(void)state;
	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&b);
		utf8_add_scrubbed(&b, str_of(cases[i][0]));
		assert_str(buf_str(&b), cases[i][1]);
		assert_true(utf8_valid(buf_str(&b)));
	}
	assert_str(utf8_cut(STR_LIT("a\xC3\xA9"), 2), "a");
	buf_free(&b);
}

static void escapes_fit_their_context(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, BUF_NO_CAP);
	esc_html_text(&b, STR_LIT("<b>&\x01\xE2\x80\xAEx"));
	assert_str(buf_str(&b), "&lt;b&gt;&amp;x");
	buf_clear(&b);
	esc_html_url(&b, STR_LIT("javascript:alert(1)"));
	assert_str(buf_str(&b), "#");
	buf_clear(&b);
	esc_csv(&b, STR_LIT("=HYPERLINK(\"x\")"));
	assert_str(buf_str(&b), "\"'=HYPERLINK(\"\"x\"\")\"");
	buf_clear(&b);
	esc_json(&b, STR_LIT("a\"\\\n\x01\xFF"));
	assert_str(buf_str(&b), "a\\\"\\\\\\n\\u0001\xEF\xBF\xBD");
	buf_free(&b);
}

static void plain_json_ends_at_what_needs_an_escape(void **state)
{
	char text[20];

	(void)state;
	for (int c = 0; c < 256; c++)
		for (size_t at = 0; at < sizeof text; at++) {
			bool plain = c >= 0x20 && c < 0x7F && c != '"' && c != '\\';

			memset(text, 'a', sizeof text);
			text[at] = (char)c;
			assert_int_equal(esc_json_plain_end((struct str){text, sizeof text}, 0),
				plain ? sizeof text : at);
		}
}

static void json_goes_out_and_comes_back(void **state)
{
	struct jout j;
	struct buf b;
	struct err e;
	struct jin *back;

	(void)state;
	buf_init(&b, BUF_NO_CAP);
	jout_init(&j, &b);
	jout_object(&j);
	jout_member_str(&j, "a", STR_LIT("x"));
	jout_key(&j, "b");
	jout_array(&j);
	jout_int(&j, 1);
	jout_null(&j);
	jout_end_array(&j);
	jout_member_opt(&j, "c", STR_NONE);
	jout_end_object(&j);
	assert_str(buf_str(&b), "{\"a\":\"x\",\"b\":[1,null],\"c\":null}");
	back = jin_parse(buf_str(&b), &e);
	assert_non_null(back);
	assert_str(jin_get_str(back, "a"), "x");
	assert_int_equal(jin_int(jin_at(jin_get(back, "b"), 0), 0), 1);
	assert_str(jin_get_str(NULL, "a"), "");
	jin_free(back);
	assert_null(jin_parse(STR_LIT("{\"a\":\n"), &e));
	assert_int_equal(e.kind, ERR_INPUT);
	buf_free(&b);
}

static void numbers_are_those_of_printf(void **state)
{
	static const int64_t whole[] = {0, 7, -7, 10, 1234567890, INT64_MAX, INT64_MIN};
	static const double reals[] = {0, 1, 0.0005, 0.0015, 0.0625, 0.9995, 0.99949999, 0x1p-11, 0x1p-1074,
		0.5e-3 + 0x1p-60, 12.3455, 999999.9995, 1e6, 1e300, -0.0, -2.5, 1.0 / 3};
	char want[400];
	struct buf b;
	struct jout j;

	(void)state;
	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < sizeof whole / sizeof *whole; i++, buf_clear(&b)) {
		snprintf(want, sizeof want, "%lld", (long long)whole[i]);
		buf_add_int(&b, whole[i]);
		assert_str(buf_str(&b), want);
	}
	for (unsigned i = 0; i < 100000; i++, buf_clear(&b)) {
		double x = i < sizeof reals / sizeof *reals ? reals[i] : i * 0x1p-16;

		snprintf(want, sizeof want, "%.3f", x);
		jout_init(&j, &b);
		jout_real(&j, x, 3);
		assert_str(buf_str(&b), want);
	}
	buf_free(&b);
}

static void a_format_that_does_not_fit_is_written_again(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 100);
	for (int i = 0; i < 10; i++)
		assert_int_equal(buf_printf(&b, "%09d", i), 0);
	assert_int_equal(b.len, 90);
	assert_int_equal(buf_printf(&b, "%011d", 1), -1);
	assert_true(b.full && b.len == 90 && strlen(b.ptr) == 90);
	assert_int_equal(buf_add_char(&b, 'x'), -1);
	buf_clear(&b);
	assert_int_equal(buf_printf(&b, "%0100d", 1), 0);
	assert_int_equal(b.len, 100);
	buf_free(&b);
}

static void every_error_kind_has_an_exit_code(void **state)
{
	static const int codes[ERR_KINDS] = {0, 1, 2, 3, 4, 5, 6, 65, 70};
	struct err e;

	(void)state;
	for (int kind = 0; kind < ERR_KINDS; kind++)
		assert_int_equal(err_exit_code((enum err_kind)kind), codes[kind]);
	assert_int_equal(err_set(&e, ERR_INPUT, "%d", 7), -1);
	err_prefix(&e, "f:%d: ", 3);
	assert_string_equal(e.msg, "f:3: 7");
}

static void digests_are_those_of_the_standard(void **state)
{
	char hex[HASH_SHA256_HEX];

	(void)state;
	hash_sha256_hex(STR_LIT("abc"), hex);
	assert_string_equal(
		hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

static void an_arena_grows_arrays(void **state)
{
	struct arena a;
	size_t n = 0, alloc = 0;
	int *numbers = NULL;

	(void)state;
	arena_init(&a);
	for (int i = 0; i < 1000; i++)
		*ARENA_PUSH(&a, numbers, n, alloc) = i;
	assert_int_equal(n, 1000);
	assert_int_equal(numbers[999], 999);
	assert_str(arena_printf(&a, "%d-%s", 1, "x"), "1-x");
	for (int i = 0; i < 3; i++)
		assert_int_equal((uintptr_t)arena_lines(&a, 2, 24) % ARENA_LINE, 0);
	arena_reset(&a);
	arena_free(&a);
}

static void an_arena_is_used_again(void **state)
{
	struct arena a;
	char *first, *second;

	(void)state;
	arena_init(&a);
	for (int page = 0; page < 3; page++) {
		first = memset(arena_alloc(&a, 300000), 'x', 300000);
		second = memset(arena_room(&a, 300, 1000), 'y', 300000);
		assert_int_equal(a.used, 600000);
		arena_reset(&a);
		assert_int_equal(a.used, 0);
	}
	assert_ptr_equal(arena_alloc(&a, 300000), first);
	assert_ptr_equal(arena_array(&a, 300, 1000), second);
	assert_true(first + 300000 == second);
	assert_int_equal(first[0] | first[299999] | second[0] | second[299999], 0);
	arena_free(&a);
	assert_null(a.blocks);
}

static void an_arena_takes_a_buffer_over(void **state)
{
	struct arena a;
	struct buf b;
	struct str s;

	(void)state;
	arena_init(&a);
	buf_init(&b, 10);
	assert_int_equal(arena_take(&a, &b).len, 0);
	for (int round = 0; round < 2; round++) {
		buf_add_cstr(&b, "sepuluh");
		s = arena_take(&a, &b);
		assert_string_equal(s.ptr, "sepuluh");
		assert_int_equal(s.len, 7);
		assert_null(b.ptr);
		assert_int_equal(b.cap, 10);
		arena_reset(&a);
	}
	arena_free(&a);
}

static void what_grows_is_zeroed_behind(void **state)
{
	struct arena a;
	size_t alloc = 0;
	int *list;

	(void)state;
	arena_init(&a);
	memset(arena_room(&a, 1000, 1), 0xFF, 1000);
	arena_reset(&a);
	list = arena_grow(&a, NULL, 0, &alloc, 3, sizeof *list);
	for (size_t i = 0; i < alloc; i++)
		assert_int_equal(list[i]++, 0);
	list = arena_grow(&a, list, 3, &alloc, alloc + 1, sizeof *list);
	for (size_t i = 0; i < alloc; i++)
		assert_int_equal(list[i], i < 3);
	arena_free(&a);
}

/* The digits that a text begins with are worth so many hundredths, and this is left behind them. */
static bool reads(const char *text, int64_t hundredths, const char *left)
{
	struct str rest = str_of(text);
	int64_t value;

	return number_read_digits(&rest, &value) && value == hundredths && str_is(rest, left);
}

static void digits_are_read_as_they_are_written_here(void **state)
{
	struct str none = STR_LIT("x1"), empty = STR_NONE, long_row = STR_LIT("1234567890123456");
	int64_t value;

	(void)state;
	assert_true(reads("1.010 kali", 101000, " kali"));
	assert_true(reads("2,45juta", 245, "juta"));
	assert_true(reads("7.5", 750, ""));
	assert_true(reads("50.000.000,", INT64_C(5000000000), ","));
	assert_true(reads("12.3456", 1200, ".3456"));
	assert_true(reads("1.000.000.000.000.000.000.000", INT64_C(100000000000000), ".000.000.000"));
	assert_false(number_read_digits(&none, &value) || number_read_digits(&empty, &value));
	assert_false(number_read_digits(&long_row, &value));
	assert_int_equal(long_row.len, 16);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings_are_cut_and_trimmed),
		cmocka_unit_test(a_buffer_keeps_its_cap),
		cmocka_unit_test(broken_utf8_is_scrubbed),
		cmocka_unit_test(escapes_fit_their_context),
		cmocka_unit_test(plain_json_ends_at_what_needs_an_escape),
		cmocka_unit_test(json_goes_out_and_comes_back),
		cmocka_unit_test(numbers_are_those_of_printf),
		cmocka_unit_test(digits_are_read_as_they_are_written_here),
		cmocka_unit_test(a_format_that_does_not_fit_is_written_again),
		cmocka_unit_test(every_error_kind_has_an_exit_code),
		cmocka_unit_test(digests_are_those_of_the_standard),
		cmocka_unit_test(an_arena_grows_arrays),
		cmocka_unit_test(an_arena_is_used_again),
		cmocka_unit_test(an_arena_takes_a_buffer_over),
		cmocka_unit_test(what_grows_is_zeroed_behind),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
