/* test_extract.c - page extraction: identity of addresses, joined pages, loading, bounds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "simak/extract.h"
#include "simak/file.h"
#include "simak/utf8.h"

struct fixture {
	struct arena run, page;
	struct extractor *x;
};

static int setup(void **state)
{
	struct fixture *f = calloc(1, sizeof *f);
	struct err e;

	arena_init(&f->run);
	arena_init(&f->page);
	*state = f;
	return extract_load(&f->run, NULL, &f->x, &e);
}

static int teardown(void **state)
{
	struct fixture *f = *state;

	arena_free(&f->page);
	arena_free(&f->run);
	free(f);
	return 0;
}

static void same(struct fixture *f, const char *a, const char *b)
{
	struct str one, two;

	assert_true(extract_identity(f->x, &f->page, str_of(a), &one));
	assert_true(extract_identity(f->x, &f->page, str_of(b), &two));
	assert_string_equal(one.ptr, two.ptr);
}

static void test_identity(void **state)
{
	struct fixture *f = *state;
	const char *plain = "https://kaltim.suara.example/read/2024/10/09/181500/judul-berita";
	struct str one, two;

	same(f, plain, "http://www.kaltim.suara.example/read/2024/10/09/181500/judul-berita/");
	same(f, plain, "https://kaltim.suara.example/amp/read/2024/10/09/181500/judul-berita");
	same(f, plain, "https://kaltim.suara.example/read/2024/10/09/181500/judul-berita/amp/");
	same(f, plain, "https://m.kaltim.suara.example/read/2024/10/09/181500/judul-berita");
	same(f, plain, "https://kaltim.suara.example/read/2024/10/09/181500/judul-berita?page=2");
	same(f, plain, "https://kaltim.suara.example/read/2024/10/09/181500/judul-berita?page=all&utm_source=x");
	same(f, plain, "https://kaltim.suara.example/read/2024/10/09/181500/judul-berita/page/3");
	same(f, "https://situs.example/?p=12", "http://situs.example/?p=12#komentar");
	extract_identity(f->x, &f->page, STR_LIT("https://situs.example/?p=12"), &one);
	extract_identity(f->x, &f->page, STR_LIT("https://situs.example/?p=13"), &two);
	assert_false(str_eq(one, two));
	extract_identity(f->x, &f->page, STR_LIT("https://kaltim.situs.example/a"), &one);
	extract_identity(f->x, &f->page, STR_LIT("https://sulsel.situs.example/a"), &two);
	assert_false(str_eq(one, two));
	assert_false(extract_identity(f->x, &f->page, STR_LIT("mailto:a@b.example"), &one));
}

static void test_append(void **state)
{
	struct fixture *f = *state;
	struct document first = {.text = STR_LIT("satu\ndua\ntiga")};
	struct document next = {.text = STR_LIT("dua\nempat\nsatu\nempat\nlima")};

	extract_append(&f->page, &first, &next);
	assert_string_equal(first.text.ptr, "satu\ndua\ntiga\nempat\nlima");
	first.text = STR_NONE;
	extract_append(&f->page, &first, &next);
	assert_string_equal(first.text.ptr, "dua\nempat\nsatu\nlima");
}

static void refuse_file(struct fixture *f, const char *dir, const char *content, const char *want)
{
	char portal[500], name[600];
	struct extractor *x;
	struct err e;

	snprintf(portal, sizeof portal, "%s/portal", dir);
	snprintf(name, sizeof name, "%s/kantor.portal", portal);
	assert_int_equal(file_mkdir(portal, &e), 0);
	assert_int_equal(file_write(name, str_of(content), &e), 0);
	assert_int_equal(extract_load(&f->run, dir, &x, &e), -1);
	assert_int_equal(e.kind, ERR_CONFIG);
	assert_non_null(strstr(e.msg, want));
}

static void test_bad_portal_files(void **state)
{
	const char *dir = getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp";

	refuse_file(*state, dir, "# kosong\nkata\n", "kantor.portal:2: ");
	refuse_file(*state, dir, "[isi 1]\n\na-b-c-d-e\n", "kantor.portal:3: ");
	refuse_file(*state, dir, "[isi 9]\n", "kantor.portal:1: ");
	refuse_file(*state, dir, "[buang]\n^\n", "kantor.portal:2: ");
	refuse_file(*state, dir, "[buang]\nkata\xff\n", "UTF-8");
}

static void test_office_adds_patterns(void **state)
{
	struct fixture *f = *state;
	const char *dir = getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp";
	const char *page = "<title>Judul</title><body><div class=naskahku><p>Paragraf pertama dari naskah yang "
		"cukup panjang untuk dibaca sebagai berita oleh siapa pun di sini.</p><p class=kotakku>Kotak ini dibuang "
		"oleh pola kantor walaupun panjangnya sama dengan paragraf yang lain.</p><p>Paragraf kedua dari naskah "
		"yang juga cukup panjang untuk dibaca sebagai berita.</p></div>";
	struct page_input in = {.bytes = str_of(page)};
	char portal[500], name[600];
	struct extractor *x;
	struct page out;
	struct err e;

	snprintf(portal, sizeof portal, "%s/portal", dir);
	snprintf(name, sizeof name, "%s/kantor.portal", portal);
	assert_int_equal(file_mkdir(portal, &e), 0);
	assert_int_equal(file_write(name, STR_LIT("[isi 1]\nnaskahku\n[buang]\nkotakku\n"), &e), 0);
	assert_int_equal(extract_load(&f->run, dir, &x, &e), 0);
	extract_page(x, &f->page, &in, &out);
	remove(name);
	assert_int_equal(out.outcome, PAGE_ARTICLE);
	assert_null(strstr(out.doc.text.ptr, "Kotak"));
	assert_non_null(strstr(out.doc.text.ptr, "kedua"));
}

static void test_links(void **state)
{
	struct fixture *f = *state;
	struct page_input in = {.url = STR_LIT("https://situs.example/kategori/"), .links = true,
		.bytes = STR_LIT("<body><a href='/a'>Satu</a><a href='a'>Dua <b>kata</b></a><a href='/a#x'>lagi</a>"
			"<a href='mailto:x@y.example'>surat</a><a href='//lain.example/z'>Tiga</a><a>kosong</a>")};
	struct page out;

	extract_page(f->x, &f->page, &in, &out);
	assert_int_equal(out.n_links, 3);
	assert_string_equal(out.links[0].url.ptr, "https://situs.example/a");
	assert_string_equal(out.links[1].url.ptr, "https://situs.example/kategori/a");
	assert_string_equal(out.links[1].title.ptr, "Dua kata");
	assert_string_equal(out.links[2].url.ptr, "https://lain.example/z");
}

/* The parser walks its whole stack at an end tag without an element: the cut page never has one. */
static void test_deep_and_unclosed(void **state)
{
	struct fixture *f = *state;
	struct page_input in = {0};
	struct page out;
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	for (int i = 0; i < 500000; i++)
		buf_add_cstr(&b, "<div>");
	for (int i = 0; i < 500000; i++)
		buf_add_cstr(&b, "</b>");
	buf_add_cstr(&b, "<p>Paragraf di dasar sumur yang sangat dalam ini tetap terbaca sampai habis oleh simak.</p>");
	in.bytes = buf_str(&b);
	extract_page(f->x, &f->page, &in, &out);
	assert_int_equal(out.outcome, PAGE_ARTICLE);
	assert_true(str_starts(out.doc.text, "Paragraf di dasar sumur"));
	buf_free(&b);
}

/* A line for every four bytes would take more memory than a page may: the answer is a name. */
static void test_nothing_but_blocks(void **state)
{
	struct fixture *f = *state;
	struct page_input in = {0};
	struct page out;
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	for (int i = 0; i < 300000; i++)
		buf_add_cstr(&b, i < 100 ? "<p>Paragraf pendek.</p>" : "<p>a");
	in.bytes = (struct str){b.ptr, 100000};
	extract_page(f->x, &f->page, &in, &out);
	assert_int_equal(out.outcome, PAGE_ARTICLE);
	in.bytes = buf_str(&b);
	extract_page(f->x, &f->page, &in, &out);
	assert_int_equal(out.outcome, PAGE_BROKEN);
	assert_true(f->page.used < 1 << 20);
	buf_free(&b);
}

/* json-c takes 250 bytes for each of these. */
static void test_json_of_nothing_but_brackets(void **state)
{
	struct fixture *f = *state;
	struct page_input in = {0};
	struct page out;
	struct buf b;

	for (int dense = 0; dense < 2; dense++) {
		buf_init(&b, BUF_NO_CAP);
		buf_add_cstr(&b, "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\","
			"\"headline\":\"Judul\"}");
		for (int i = 0; i < (dense ? 100000 : 100); i++)
			buf_add_cstr(&b, ",{}");
		buf_add_cstr(&b, "]</script><p>Isi.</p>");
		in.bytes = buf_str(&b);
		extract_page(f->x, &f->page, &in, &out);
		assert_true(str_is(out.doc.title, dense ? "" : "Judul"));
		buf_free(&b);
	}
}

/* Its pieces are converted one by one; the bytes of a wider charset are given back first. */
static void test_other_charsets(void **state)
{
	struct fixture *f = *state;
	const char *sentence = "Caf\xe9 d\xe9j\xe0 vu \x97 kalimat ini berulang dalam satu paragraf. ";
	struct page_input in = {0};
	struct page out;
	struct buf b, wide;

	buf_init(&b, BUF_NO_CAP);
	buf_init(&wide, BUF_NO_CAP);
	buf_add_cstr(&b, "<meta charset=windows-1252><script type='application/ld+json'>{\"@type\":"
		"\"NewsArticle\",\"headline\":\"Caf\xe9 \x80\"}</script><p>");
	for (int i = 0; i < 3000; i++)
		buf_add_cstr(&b, sentence);
	in.bytes = buf_str(&b);
	extract_page(f->x, &f->page, &in, &out);
	assert_string_equal(out.doc.title.ptr, "Café €");
	assert_int_equal(out.doc.text.len, 3000 * (strlen(sentence) + 3 + 2) - 1);
	assert_true(str_ends(out.doc.text, "Café déjà vu — kalimat ini berulang dalam satu paragraf."));
	for (size_t i = 0; i < b.len; i++)
		buf_add(&wide, (char[]){b.ptr[i], '\0'}, 2);
	in = (struct page_input){.bytes = buf_str(&wide), .owner = &wide};
	extract_page(f->x, &f->page, &in, &out);
	assert_null(wide.ptr);
	assert_int_equal(out.doc.text.len, 3000 * (strlen(sentence) + 1) - 1); /* \x97 is a control there */
	buf_free(&b);
}

static void test_any_bytes(void **state)
{
	struct fixture *f = *state;
	unsigned seed = 7;
	char bytes[4096];

	for (int round = 0; round < 300; round++) {
		struct page_input in = {.bytes = {bytes, sizeof bytes}, .links = true, .explain = true};
		struct page out;

		for (size_t i = 0; i < sizeof bytes; i++) {
			seed = seed * 1103515245u + 12345u;
			bytes[i] = round % 2 ? (char)(seed >> 16) : "<>/=\"' p!-&;#x\n\xC3\xA9\xFF"[seed >> 16 & 15];
		}
		extract_page(f->x, &f->page, &in, &out);
		assert_true(out.outcome < PAGE_OUTCOMES);
		assert_true(utf8_valid(out.doc.text) && utf8_valid(out.doc.title));
		arena_reset(&f->page);
	}
}

static void test_outcome_names(void **state)
{
	(void)state;
	assert_string_equal(page_outcome_name(PAGE_ARTICLE), "article");
	assert_string_equal(page_outcome_name(PAGE_BROKEN), "broken");
	assert_string_equal(page_outcome_name(PAGE_OUTCOMES), "broken");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_identity), TEST(test_append), TEST(test_bad_portal_files),
		TEST(test_office_adds_patterns), TEST(test_links), TEST(test_deep_and_unclosed),
		TEST(test_nothing_but_blocks), TEST(test_json_of_nothing_but_brackets),
		TEST(test_other_charsets), TEST(test_any_bytes), TEST(test_outcome_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
