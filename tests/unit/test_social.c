/* test_social.c - Telegram, Mastodon, Bluesky, YouTube; and posts that staff collected. */
#include "helpers.h"
#include "with_arena.h"
#include "simak/imported.h"
#include "simak/social.h"

static struct social read_social(enum source_kind kind, const char *text, const char *url)
{
	struct social social;
	struct err e;

	if (social_parse(kind, &a, str_of(text), STR_NONE, str_of(url), &social, &e) != 0)
		fail_msg("%s", e.msg);
	return social;
}

static const char telegram_page[] = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
	"<div class=\"tgme_channel_info_header_title\"><span dir=\"auto\">Kabar <b>Uji</b></span></div>"
	"<div class=\"tgme_widget_message_centered js-messages_more_wrap\"><a href=\"/s/kabaruji?before=100\" "
	"class=\"tme_messages_more js-messages_more\" data-before=\"100\"></a></div>"
	"<div class=\"tgme_widget_message_wrap js-widget_message_wrap\"><div class=\"tgme_widget_message "
	"text_not_supported_wrap js-widget_message\" data-post=\"kabaruji/101\"><div class=\"tgme_widget_message_bubble\">"
	"<a class=\"tgme_widget_message_owner_name\" href=\"https://t.me/kabaruji\"><span>Kabar Uji</span></a>"
	"<a class=\"tgme_widget_message_reply\" href=\"x\"><div class=\"tgme_widget_message_text "
	"js-message_reply_text\">pesan lama</div></a>"
	"<a class=\"tgme_widget_message_photo_wrap\" style=\"width:9px;background-image:url('https://cdn.example/a.jpg')\"></a>"
	"<div class=\"tgme_widget_message_text js-message_text\" dir=\"auto\">Apel siaga<br/>di halaman <i class=\"emoji\">"
	"<b>\xF0\x9F\x94\xA5</b></i> &amp; rapat</div><time datetime=\"2020-01-01T00:00:00+00:00\">0:42</time>"
	"<div class=\"tgme_widget_message_footer\"><span class=\"tgme_widget_message_meta\"><a "
	"class=\"tgme_widget_message_date\" href=\"https://t.me/kabaruji/101\"><time "
	"datetime=\"2024-10-09T06:30:00+00:00\" class=\"time\">06:30</time></a></span></div></div></div></div>"
	"<div class=\"tgme_widget_message\" data-post=\"kabaruji/102\"><a class=\"tgme_widget_message_photo_wrap\"></a></div>"
	"</body></html>";

static void telegram_pages_are_read(void **state)
{
	struct social s = read_social(SOURCE_TELEGRAM, telegram_page, "https://t.me/s/kabaruji");

	(void)state;
	assert_str(s.title, "Kabar Uji");
	assert_int_equal(s.n_docs, 1);
	assert_str(s.docs[0].url, "https://t.me/kabaruji/101");
	assert_str(s.docs[0].author, "Kabar Uji");
	assert_str(s.docs[0].text, "Apel siaga\ndi halaman \xF0\x9F\x94\xA5 & rapat");
	assert_str(s.docs[0].image, "https://cdn.example/a.jpg");
	assert_when(s.docs[0].published, "2024-10-09T06:30:00Z");
	assert_str(s.next_page, "https://t.me/s/kabaruji?before=100");
}

static void closed_and_empty_channels_differ(void **state)
{
	struct social s;
	struct err e;

	(void)state;
	s = read_social(SOURCE_TELEGRAM, "<div class='tgme_page'><a>Preview channel</a></div>", "");
	assert_int_equal(s.state, SOCIAL_CLOSED);
	s = read_social(SOURCE_TELEGRAM, "<div class='tme_no_messages_found'>No posts found</div>", "");
	assert_int_equal(s.state, SOCIAL_EMPTY);
	assert_int_equal(social_parse(SOURCE_TELEGRAM, &a, STR_LIT("<p>502</p>"), STR_NONE, STR_NONE, &s, &e), -1);
	s = read_social(SOURCE_MASTODON, "{\"error\": \"This API requires an authenticated user\"}", "");
	assert_int_equal(s.state, SOCIAL_CLOSED);
	s = read_social(SOURCE_MASTODON, "[]", "");
	assert_int_equal(s.state, SOCIAL_EMPTY);
	assert_int_equal(social_parse(SOURCE_BLUESKY, &a, STR_LIT("[]"), STR_NONE, STR_NONE, &s, &e), -1);
}

static void mastodon_timelines_are_read(void **state)
{
	struct social s = read_social(SOURCE_MASTODON, "[{\"id\":\"12\",\"created_at\":\"2024-10-09T06:30:00.000Z\","
		"\"content\":\"<p>Satu</p><p>dua &amp; tiga</p>\",\"url\":\"https://m.example/@siti/12\",\"language\":\"id\","
		"\"account\":{\"acct\":\"siti\"}},{\"id\":\"11\",\"content\":\"\",\"reblog\":{\"url\":\"https://n.example/@b/5\","
		"\"content\":\"<p>Asli</p>\",\"account\":{\"acct\":\"b@n.example\"},\"created_at\":\"2024-10-08T00:00:00Z\"}}]",
		"https://m.example/api/v1/timelines/tag/uji?limit=40&max_id=99");

	(void)state;
	assert_int_equal(s.n_docs, 2);
	assert_str(s.docs[0].author, "@siti@m.example");
	assert_str(s.docs[0].text, "Satu\ndua & tiga");
	assert_str(s.docs[0].language, "id");
	assert_when(s.docs[0].published, "2024-10-09T06:30:00Z");
	assert_str(s.docs[1].url, "https://n.example/@b/5");
	assert_str(s.docs[1].author, "@b@n.example");
	assert_str(s.next_page, "https://m.example/api/v1/timelines/tag/uji?limit=40&max_id=11");
}

static void bluesky_feeds_are_read(void **state)
{
	struct social s = read_social(SOURCE_BLUESKY, "{\"cursor\":\"2024-10-08T00:00:00Z&x\",\"feed\":[{\"post\":{\"uri\":"
		"\"at://did:plc:abc/app.bsky.feed.post/3kxyz\",\"author\":{\"handle\":\"uji.example\"},\"record\":{\"text\":"
		"\"Satu\\ndua\",\"createdAt\":\"2024-10-09T06:30:00Z\",\"langs\":[\"id\"]}}},{\"post\":{\"uri\":\"kosong\"}}]}",
		"https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=uji.example");

	(void)state;
	assert_int_equal(s.n_docs, 1);
	assert_str(s.docs[0].url, "https://bsky.app/profile/uji.example/post/3kxyz");
	assert_str(s.docs[0].text, "Satu\ndua");
	assert_str(s.docs[0].language, "id");
	assert_str(s.next_page, "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=uji.example&"
		"cursor=2024-10-08T00:00:00Z%26x");
}

/* What an import gave. */
struct gathered {
	struct arena kept;
	struct document docs[8];
	char problems[2000], remarks[2000];
	size_t n;
};

static int keep_post(void *ctx, const struct document *doc)
{
	struct gathered *g = ctx;
	struct document *copy = &g->docs[g->n++];

	*copy = *doc;
	copy->url = arena_str(&g->kept, doc->url);
	copy->text = arena_str(&g->kept, doc->text);
	copy->author = arena_str(&g->kept, doc->author);
	copy->platform = arena_str(&g->kept, doc->platform);
	copy->outlet = arena_str(&g->kept, doc->outlet);
	copy->claim = arena_str(&g->kept, doc->claim);
	copy->rating = arena_str(&g->kept, doc->rating);
	return 0;
}

static void keep_problem(void *ctx, const char *message)
{
	struct gathered *g = ctx;

	strcat(strcat(g->problems, message), "\n");
}

static void keep_remark(void *ctx, const char *message)
{
	struct gathered *g = ctx;

	strcat(strcat(g->remarks, message), "\n");
}

static void read_import(const char *text, enum imported_format format, bool with_senders, struct gathered *g)
{
	struct imported_options o = {.format = format, .file = "f", .zone_s = 8 * 3600, .with_senders = with_senders};
	struct imported_visitor visitor = {g, keep_post, keep_problem, keep_remark};
	struct err e;
	size_t n;

	memset(g, 0, sizeof *g);
	arena_init(&g->kept);
	if (imported_read(str_of(text), &o, &visitor, &n, &e) != 0)
		fail_msg("%s", e.msg);
	assert_int_equal(n, g->n);
}

static void csv_is_imported(void **state)
{
	struct gathered g;

	(void)state;
	read_import("Tanggal;Jam;Nama Akun;Isi Postingan;Tautan\n9/10/2024;14.30;@uji;\"Hubungi 0812-3456-7890 "
		"sekarang\";https://www.facebook.com/uji/1\n;;x;;\nkapan;;y;Teks caf\xE9;bukan\n", IMPORTED_AUTO, false, &g);
	assert_int_equal(g.n, 2);
	assert_str(g.docs[0].text, "Hubungi [nomor] sekarang");
	assert_str(g.docs[0].platform, "facebook");
	assert_str(g.docs[0].author, "@uji");
	assert_when(g.docs[0].published, "2024-10-09T06:30:00Z");
	assert_str(g.docs[1].text, "Teks caf\xC3\xA9");
	assert_true(str_starts(g.docs[1].url, "import:lain:"));
	assert_non_null(strstr(g.problems, "f:3: "));
	assert_null(strstr(g.problems, "f:4: ")); /* it is kept, without date and address */
	assert_non_null(strstr(g.remarks, "f:4: "));
	assert_null(strstr(g.remarks, "f:3: "));
	arena_free(&g.kept);
}

static void json_lines_are_imported(void **state)
{
	struct gathered g, again;

	(void)state;
	read_import("{\"id\":7,\"teks\":\"Satu\",\"tanggal\":\"2024-10-09\",\"platform\":\"TikTok\"}\nrusak\n\n"
		"{\"text\":\"Dua\"}\n", IMPORTED_AUTO, false, &g);
	assert_int_equal(g.n, 2);
	assert_str(g.docs[0].platform, "tiktok");
	assert_when(g.docs[0].published, "2024-10-09");
	assert_non_null(strstr(g.problems, "f:2: "));
	read_import("{\"text\":\"Dua\"}", IMPORTED_JSONL, false, &again);
	assert_true(str_eq(again.docs[0].url, g.docs[1].url));
	arena_free(&g.kept);
	arena_free(&again.kept);
}

static void a_row_says_what_it_is(void **state)
{
	struct gathered g;

	(void)state;
	read_import("kind;judul;isi;outlet;media;rating;klaim\n"
		";A;Teks;;TikTok;;\n"
		"News;B;Teks;Kabar Uji;web;Salah;x\n"
		"factcheck;C;Teks;;Cek Uji;Salah;Surat suara dicoblos\n"
		"video;D;Teks;;;;\n"
		"factcheck;E;Teks;;;;\n", IMPORTED_AUTO, false, &g);
	assert_int_equal(g.n, 4);
	assert_int_equal(g.docs[0].kind, DOC_SOCIAL);
	assert_str(g.docs[0].platform, "tiktok");
	assert_int_equal(g.docs[1].kind, DOC_NEWS);
	assert_str(g.docs[1].outlet, "Kabar Uji");
	assert_int_equal(g.docs[1].rating.len, 0);
	assert_int_equal(g.docs[2].kind, DOC_NEWS);
	assert_str(g.docs[2].outlet, "Cek Uji");
	assert_str(g.docs[2].rating, "Salah");
	assert_str(g.docs[2].claim, "Surat suara dicoblos");
	assert_non_null(strstr(g.problems, "f:5: "));
	assert_non_null(strstr(g.remarks, "f:6: "));
	arena_free(&g.kept);
}

static void whatsapp_senders_are_masked(void **state)
{
	static const char chat[] = "\xE2\x80\x8E" "09/10/24 14.30 - Pesan dan panggilan terenkripsi secara end-to-end.\n"
		"09/10/24 14.31 - Siti Rahma Uji: Baris satu\nbaris dua: lanjut\n"
		"09/10/24 14.32 - +62 812-3456-7890: <Media tidak disertakan>\n"
		"10/10/24 08.00 - +62 812-3456-7890: Jadwal 08.00-10.00, hubungi +62 811 222 333\n";
	struct gathered g;

	(void)state;
	read_import(chat, IMPORTED_AUTO, false, &g);
	assert_int_equal(g.n, 2);
	assert_str(g.docs[0].author, "S.R.U.");
	assert_str(g.docs[0].text, "Baris satu\nbaris dua: lanjut");
	assert_when(g.docs[0].published, "2024-10-09T06:31:00Z");
	assert_str(g.docs[1].author, "[nomor]");
	assert_str(g.docs[1].text, "Jadwal 08.00-10.00, hubungi [nomor]");
	arena_free(&g.kept);
	read_import(chat, IMPORTED_WHATSAPP, true, &g);
	assert_str(g.docs[0].author, "Siti Rahma Uji");
	assert_str(g.docs[1].author, "[nomor]");
	arena_free(&g.kept);
	read_import("[10/13/24, 2:30:05\xE2\x80\xAFPM] Budi: Halo\n", IMPORTED_AUTO, false, &g);
	assert_when(g.docs[0].published, "2024-10-13T06:30:05Z");
	assert_str(g.docs[0].author, "B.");
	arena_free(&g.kept);
}

static void telegram_exports_are_imported(void **state)
{
	struct gathered g;

	(void)state;
	read_import("{\"name\":\"Kabar Uji\",\"type\":\"public_channel\",\"id\":5,\"messages\":[{\"id\":1,\"type\":\"service\"},"
		"{\"id\":2,\"type\":\"message\",\"date\":\"2024-10-09T14:30:00\",\"from\":\"Kabar Uji\",\"text\":[\"Lihat \","
		"{\"type\":\"link\",\"text\":\"https://k.example\"}]}]}", IMPORTED_AUTO, false, &g);
	assert_int_equal(g.n, 1);
	assert_str(g.docs[0].text, "Lihat https://k.example");
	assert_str(g.docs[0].author, "Kabar Uji");
	assert_when(g.docs[0].published, "2024-10-09T06:30:00Z");
	arena_free(&g.kept);
	read_import("{\"chats\":{\"list\":[{\"name\":\"Grup\",\"type\":\"private_group\",\"messages\":[{\"type\":\"message\","
		"\"date_unixtime\":\"1728455400\",\"from\":\"Siti Uji\",\"text\":\"Halo\"}]}]}}", IMPORTED_AUTO, false, &g);
	assert_str(g.docs[0].author, "S.U.");
	assert_when(g.docs[0].published, "2024-10-09T06:30:00Z");
	arena_free(&g.kept);
}

static void what_is_no_import_is_refused(void **state)
{
	static const struct {
		const char *text;
		enum imported_format format;
	} cases[] = {{"", IMPORTED_AUTO}, {"a;b\n1;2\n", IMPORTED_AUTO}, {"{\"messages\":1}", IMPORTED_TELEGRAM},
		{"halo", IMPORTED_WHATSAPP}, {"halo\n", IMPORTED_JSONL}, {"[1", IMPORTED_JSONL}};
	struct imported_visitor visitor = {NULL, keep_post, NULL, NULL};
	struct err e;
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct imported_options o = {.format = cases[i].format, .file = "f"};

		assert_int_equal(imported_read(str_of(cases[i].text), &o, &visitor, &n, &e), -1);
		assert_int_equal(e.kind, ERR_INPUT);
		assert_true(strncmp(e.msg, "f", 1) == 0);
	}
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_arena, close_arena)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(telegram_pages_are_read), TEST(closed_and_empty_channels_differ), TEST(mastodon_timelines_are_read),
		TEST(bluesky_feeds_are_read), TEST(csv_is_imported), TEST(json_lines_are_imported),
		TEST(a_row_says_what_it_is),
		TEST(whatsapp_senders_are_masked), TEST(telegram_exports_are_imported),
		TEST(what_is_no_import_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
