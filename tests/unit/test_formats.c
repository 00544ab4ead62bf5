/* test_formats.c - CSV, INI, compression and encodings. */
#include "helpers.h"
#include "simak/charset.h"
#include "simak/config.h"
#include "simak/csv.h"
#include "simak/inflate.h"

static void csv_reads_what_excel_saves(void **state)
{
	struct str text = STR_LIT("\xEF\xBB\xBF" "url;teks\r\na;\"satu \"\"dua\"\"\r\ntiga\"\r\n\r\nb;\r\n");
	struct csv_record r;
	struct arena a;
	struct csv c;
	struct err e;

	(void)state;
	arena_init(&a);
	csv_init(&c, text);
	assert_int_equal(csv_next(&c, &a, &r, &e), 1);
	assert_int_equal(r.n, 2);
	assert_str(r.cells[0], "url");
	assert_str(r.cells[1], "teks");
	assert_int_equal(csv_next(&c, &a, &r, &e), 1);
	assert_str(r.cells[1], "satu \"dua\"\r\ntiga");
	assert_int_equal(c.line, 3);
	assert_int_equal(csv_next(&c, &a, &r, &e), 1);
	assert_str(r.cells[0], "b");
	assert_str(r.cells[1], "");
	assert_int_equal(c.line, 5);
	assert_int_equal(csv_next(&c, &a, &r, &e), 0);
	arena_free(&a);
}

static void csv_separators_are_told_apart(void **state)
{
	static const struct {
		const char *text;
		char separator;
	} cases[] = {{"a,b,c\n", ','}, {"\"a,b,c\";d\n", ';'}, {"a\tb\n", '\t'}, {"sep=|\na|b\n", '|'}};
	struct csv c;

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		csv_init(&c, str_of(cases[i].text));
		assert_int_equal(c.separator, cases[i].separator);
	}
}

static void an_open_quote_is_named_once(void **state)
{
	struct csv_record r;
	struct arena a;
	struct csv c;
	struct err e;

	(void)state;
	arena_init(&a);
	csv_init(&c, STR_LIT("a;\"b\nc"));
	assert_int_equal(csv_next(&c, &a, &r, &e), -1);
	assert_int_equal(e.kind, ERR_INPUT);
	assert_int_equal(csv_next(&c, &a, &r, &e), 1);
	assert_str(r.cells[0], "c");
	assert_int_equal(c.line, 2);
	assert_int_equal(csv_next(&c, &a, &r, &e), 0);
	arena_free(&a);
}

static void config_lines_keep_their_numbers(void **state)
{
	struct str text = STR_LIT("\xEF\xBB\xBF; awal\r\nzona = WITA\r\n\n[antara]\n url=https://a.example/?x=1;y ; z\n"
		"nama\xC2\xA0=\xC2\xA0" "Antara Uji\n");
	struct config c;
	struct arena a;
	struct err e;

	(void)state;
	arena_init(&a);
	assert_int_equal(config_read(&a, "simak.conf", text, &c, &e), 0);
	assert_int_equal(c.n, 3);
	assert_str(config_find(&c, "", "zona")->value, "WITA");
	assert_str(config_find(&c, "antara", "url")->value, "https://a.example/?x=1;y ; z");
	assert_int_equal(config_find(&c, "antara", "url")->line, 5);
	assert_str(config_find(&c, "antara", "nama")->value, "Antara Uji");
	assert_null(config_find(&c, "antara", "zona"));
	arena_free(&a);
}

static void config_names_every_bad_line(void **state)
{
	struct config c;
	struct arena a;
	struct err e;

	(void)state;
	arena_init(&a);
	assert_int_equal(config_read(&a, "s.conf", STR_LIT("[a\nx\n= 3\nb = 1\n"), &c, &e), -1);
	assert_int_equal(e.kind, ERR_CONFIG);
	assert_non_null(strstr(e.msg, "s.conf:1: "));
	assert_non_null(strstr(e.msg, "\ns.conf:2: "));
	assert_non_null(strstr(e.msg, "\ns.conf:3: "));
	assert_null(strstr(e.msg, "s.conf:4: "));
	arena_free(&a);
}

/* "simak simak simak" by gzip, zlib, raw deflate and brotli. */
static const char gzipped[] = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x2b\xce\xcc\x4d\xcc\x56\x28\x46"
	"\x90\x00\xc2\x58\x85\x2f\x11\x00\x00\x00";
static const char zlibbed[] = "\x78\x9c\x2b\xce\xcc\x4d\xcc\x56\x28\x46\x90\x00\x3a\xd0\x06\x80";

static void every_coding_is_undone(void **state)
{
	struct str raw = {zlibbed + 2, sizeof zlibbed - 1 - 2 - 4};
	struct buf b;
	struct err e;

	(void)state;
	buf_init(&b, 100);
	assert_int_equal(inflate_add(STR_LIT("gzip"), (struct str){gzipped, sizeof gzipped - 1}, &b, &e), 0);
	assert_int_equal(inflate_add(STR_LIT("deflate"), (struct str){zlibbed, sizeof zlibbed - 1}, &b, &e), 0);
	assert_int_equal(inflate_add(STR_LIT("deflate"), raw, &b, &e), 0);
	assert_int_equal(inflate_add(STR_LIT("br"), STR_LIT("\x0b\x02\x80\x73\x69\x6d\x61\x6b\x03"), &b, &e), 0);
	assert_str(buf_str(&b), "simak simak simaksimak simak simaksimak simak simaksimak");
	assert_int_equal(inflate_add(STR_LIT("zip"), STR_LIT("x"), &b, &e), -1);
	buf_free(&b);
}

static void a_bomb_ends_at_the_cap(void **state)
{
	struct buf b;
	struct err e;

	(void)state;
	buf_init(&b, 10);
	assert_int_equal(inflate_add(STR_LIT("gzip"), (struct str){gzipped, sizeof gzipped - 1}, &b, &e), -1);
	assert_non_null(strstr(e.msg, "too large"));
	assert_str(buf_str(&b), "simak sima");
	buf_free(&b);
	buf_init(&b, 100);
	assert_int_equal(inflate_add(STR_LIT("gzip"), (struct str){gzipped, 20}, &b, &e), -1);
	assert_non_null(strstr(e.msg, "cut short"));
	buf_free(&b);
}

static void encodings_are_guessed(void **state)
{
	static const struct {
		struct str bytes;
		const char *content_type, *name, *text;
	} cases[] = {
		{STR_LIT("caf\xC3\xA9"), "", "utf-8", "caf\xC3\xA9"},
		{STR_LIT("caf\xE9"), "", "windows-1252", "caf\xC3\xA9"},
		{STR_LIT("caf\xE9"), "text/html; charset=\"ISO-8859-1\"", "iso-8859-1", "caf\xC3\xA9"},
		{STR_LIT("\x93x\x94"), "text/html; charset=latin1", "iso-8859-1", "\xE2\x80\x9Cx\xE2\x80\x9D"},
		{STR_LIT("\xFF\xFE" "a\0"), "", "utf-16le", "a"},
		{STR_LIT("<?xml version='1.0' encoding='big5'?>\xA4\xA4"), "", "big5",
			"<?xml version='1.0' encoding='big5'?>\xE4\xB8\xAD"},
		{STR_LIT("<meta charset=koi8-r>\xC1"), "text/html", "koi8-r", "<meta charset=koi8-r>\xD0\xB0"},
		{STR_LIT("x"), "text/html; charset=nonsense-77", "utf-8", "x"},
		{STR_LIT("a\xFF" "b \xC3\xA9\xC3\xA9"), "", "utf-8", "a\xEF\xBF\xBD" "b \xC3\xA9\xC3\xA9"},
	};
	char name[CHARSET_NAME];
	struct buf b;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_init(&b, 1000);
		charset_sniff(cases[i].bytes, str_of(cases[i].content_type), name);
		assert_string_equal(name, cases[i].name);
		assert_int_equal(charset_to_utf8(name, cases[i].bytes, &b), 0);
		assert_str(buf_str(&b), cases[i].text);
		buf_free(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(csv_reads_what_excel_saves),
		cmocka_unit_test(csv_separators_are_told_apart),
		cmocka_unit_test(an_open_quote_is_named_once),
		cmocka_unit_test(config_lines_keep_their_numbers),
		cmocka_unit_test(config_names_every_bad_line),
		cmocka_unit_test(every_coding_is_undone),
		cmocka_unit_test(a_bomb_ends_at_the_cap),
		cmocka_unit_test(encodings_are_guessed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
