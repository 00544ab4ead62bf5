/* test_jin.c - what is read as JSON, what is refused and where, what is mended. */
#include "helpers.h"
#include "simak/jin.h"

static struct jin *read_good(struct str text)
{
	struct err e = {0};
	struct jin *j = jin_parse(text, &e);

	assert_string_equal(e.msg, "");
	assert_non_null(j);
	return j;
}

static void values_come_as_they_are(void **state)
{
	struct jin *j = read_good(STR_LIT(
		"{\"a\": [1, -2.5, true, null, \"\xc3\xa9\\n\\ud83d\\ude00\"], \"b\": {}, \"n\": 9007199254740993}"));
	const struct jin *a = jin_get(j, "a");

	(void)state;
	assert_int_equal(jin_len(a), 5);
	assert_int_equal(jin_int(jin_at(a, 0), 0), 1);
	assert_int_equal(jin_int(jin_at(a, 1), 0), -2);
	assert_true(jin_real(jin_at(a, 1), 0) == -2.5);
	assert_true(jin_is_true(jin_at(a, 2)));
	assert_null(jin_at(a, 3));
	assert_str(jin_str(jin_at(a, 4)), "\xc3\xa9\n\xf0\x9f\x98\x80");
	assert_null(jin_at(a, 5));
	assert_true(jin_is_object(jin_get(j, "b")));
	assert_int_equal(jin_int(jin_get(j, "n"), 0), 9007199254740993);
	jin_free(j);
}

static void values_of_another_type_are_empty(void **state)
{
	struct jin *j = read_good(STR_LIT("[\"text\", 1e400, 99999999999999999999, -99999999999999999999]"));

	(void)state;
	assert_null(jin_get(j, "a"));
	assert_null(jin_at(jin_at(j, 0), 0));
	assert_int_equal(jin_len(jin_at(j, 0)), 0);
	assert_int_equal(jin_int(jin_at(j, 0), 7), 7);
	assert_true(jin_real(jin_at(j, 0), 7) == 7 && jin_real(jin_at(j, 1), 7) == 7);
	for (size_t i = 1; i < jin_len(j); i++)
		assert_int_equal(jin_int(jin_at(j, i), 7), 7);
	assert_str(jin_str(jin_at(j, 1)), "");
	jin_free(j);
	j = read_good(STR_LIT("null"));
	assert_false(jin_is_object(j) || jin_is_array(j) || jin_is_string(j) || jin_is_true(j));
	jin_free(j);
}

static bool add_member(struct str key, const struct jin *value, void *ctx)
{
	buf_printf(ctx, "%.*s=%d ", STR_ARG(key), (int)jin_int(value, -1));
	return jin_int(value, -1) != 4;
}

static void members_come_in_order_and_once(void **state)
{
	struct jin *j = read_good(STR_LIT("{\"b\": 1, \"a\": 2, \"b\": 3, \"c\": 4, \"d\": 5}"));
	struct buf seen;

	(void)state;
	buf_init(&seen, 100);
	jin_each(j, add_member, &seen);
	assert_str(buf_str(&seen), "b=3 a=2 c=4 ");
	jin_each(jin_get(j, "a"), add_member, &seen);
	jin_each(NULL, add_member, &seen);
	assert_int_equal(seen.len, 12);
	buf_free(&seen);
	jin_free(j);
}

static void escapes_that_name_no_character_are_mended(void **state)
{
	struct jin *j = read_good(STR_LIT(
		"{\"k\\u0000\": [\"a\\u0000\\u0000b\", \"\\ud83d|\\ude00\", \"\\ud800\\u0041\", \"\\\\u0000\"]}"));
	const struct jin *list = jin_get(j, "k\xef\xbf\xbd");

	(void)state;
	assert_str(jin_str(jin_at(list, 0)), "a\xef\xbf\xbd\xef\xbf\xbd" "b");
	assert_str(jin_str(jin_at(list, 1)), "\xef\xbf\xbd|\xef\xbf\xbd");
	assert_str(jin_str(jin_at(list, 2)), "\xef\xbf\xbd" "A");
	assert_str(jin_str(jin_at(list, 3)), "\\u0000");
	jin_free(j);
}

static void what_is_no_json_is_refused(void **state)
{
	static const struct str bad[] = {STR_LIT(""), STR_LIT(" "), STR_LIT("{} x"), STR_LIT("{}{}"),
		STR_LIT("{'a': 1}"), STR_LIT("['a']"), STR_LIT("{a: 1}"), STR_LIT("[1,]"), STR_LIT("{\"a\":1,}"),
		STR_LIT("/* c */ {}"), STR_LIT("{} // c"), STR_LIT("[NaN]"), STR_LIT("[-Infinity]"),
		STR_LIT("[nan]"), STR_LIT("True"), STR_LIT("[1 2]"), STR_LIT("[0x10]"), STR_LIT("[+1]"),
		STR_LIT("[\"a\tb\"]"), STR_LIT("[\"a\nb\"]"), STR_LIT("[\"\\x41\"]"), STR_LIT("[\"\\u12\"]"),
		STR_LIT("[\"a\0b\"]"), STR_LIT("[1]\0"), STR_LIT("[1\0]"), STR_LIT("[\"\xff\"]"),
		STR_LIT("[\"\xed\xa0\x80\"]"), STR_LIT("[\"\xc0\xaf\"]"), STR_LIT("\"abc"), STR_LIT("[\"\\"),
		STR_LIT("[1"), STR_LIT("1e"), STR_LIT("\xef\xbb\xbf{}")};
	struct err e;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		err_clear(&e);
		assert_null(jin_parse(bad[i], &e));
		assert_int_equal(e.kind, ERR_INPUT);
	}
}

static void a_complaint_tells_where(void **state)
{
	static const struct {
		struct str text;
		const char *place;
	} bad[] = {
		{STR_LIT("{\"\xc3\xa9\": 'a'}"), "(column 7): "},
		{STR_LIT("[1, \"\xff\"]"), "(column 6): "},
		{STR_LIT("{\"a\":\n1,\n \"b\" 2}"), "(line 3, column 6): "},
		{STR_LIT("{\"a\":\n[\"b\tc\"]}"), "(line 2, column 4): "},
		{STR_LIT("{} {}"), "(column 4): "},
	};
	struct err e;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		assert_null(jin_parse(bad[i].text, &e));
		assert_non_null(strstr(e.msg, bad[i].place));
	}
}

static struct jin *read_nested(struct jin_reader *r, int depth, struct err *e)
{
	struct buf text;
	struct jin *j;

	buf_init(&text, 10000);
	for (int i = 0; i < depth; i++)
		buf_add_char(&text, '[');
	for (int i = 0; i < depth; i++)
		buf_add_char(&text, ']');
	j = jin_reader_read(r, buf_str(&text), e);
	buf_free(&text);
	return j;
}

static void a_reader_goes_on_behind_a_refusal(void **state)
{
	struct jin_reader *r = jin_reader_open();
	struct err e;
	struct jin *j;

	(void)state;
	assert_null(jin_reader_read(r, STR_LIT("{\"a\": [1, 2, \"x"), &e));
	assert_null(read_nested(r, 3000, &e));
	assert_non_null(strstr(e.msg, "nesting"));
	assert_null(jin_reader_read(r, (struct str){"", (size_t)1 << 31}, &e));
	assert_non_null(strstr(e.msg, "2 GB"));
	j = read_nested(r, 1000, &e);
	assert_int_equal(jin_len(j), 1);
	jin_free(j);
	j = jin_reader_read(r, STR_LIT("12"), &e);
	assert_int_equal(jin_int(j, 0), 12);
	jin_free(j);
	jin_reader_close(r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_come_as_they_are),
		cmocka_unit_test(values_of_another_type_are_empty),
		cmocka_unit_test(members_come_in_order_and_once),
		cmocka_unit_test(escapes_that_name_no_character_are_mended),
		cmocka_unit_test(what_is_no_json_is_refused),
		cmocka_unit_test(a_complaint_tells_where),
		cmocka_unit_test(a_reader_goes_on_behind_a_refusal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
