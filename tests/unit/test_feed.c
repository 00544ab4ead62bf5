/* test_feed.c - feeds as sites print them, whole and broken; sitemaps; OPML; discovery. */
#include <stdio.h>

#include "helpers.h"
#include "with_arena.h"
#include "simak/discover.h"
#include "simak/feed.h"
#include "simak/opml.h"
#include "simak/sitemap.h"

static struct feed read_feed(const char *text)
{
	struct feed feed;
	struct err e;

	if (feed_parse(&a, str_of(text), STR_NONE, STR_LIT("https://kabar.example/feed/"), &feed, &e) != 0)
		fail_msg("%s", e.msg);
	return feed;
}

static void rss_is_read(void **state)
{
	struct feed feed = read_feed("<?xml version='1.0'?><rss version='2.0' "
		"xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/' "
		"xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Kabar Uji</title>"
		"<link>https://kabar.example</link><image><title>Logo</title><link>https://x.example</link></image>"
		"<item><title>Apel &amp;amp; &lt;b&gt;rapat&lt;/b&gt;</title><link>/berita/1</link>"
		"<guid isPermaLink='false'>n1</guid><dc:creator>Siti</dc:creator><dc:creator>Budi</dc:creator>"
		"<pubDate>Rab, 09 Okt 2024 14:30:00 WITA</pubDate><media:title>foto</media:title>"
		"<media:thumbnail url='/a.jpg'/><description>&lt;a href=\"/x?a=1&amp;amp;b=2\"&gt;x&lt;/a&gt;</description>"
		"<content:encoded><![CDATA[<p>Isi</p>]]></content:encoded></item></channel></rss>");
	const struct feed_entry *entry = &feed.entries[0];
	size_t n;

	(void)state;
	assert_true(feed.wellformed);
	assert_string_equal(feed.format, "rss20");
	assert_str(feed.link, "https://kabar.example");
	assert_str(entry->title, "Apel & rapat");
	assert_str(entry->link, "https://kabar.example/berita/1");
	assert_str(entry->id, "n1");
	assert_str(entry->author, "Siti, Budi");
	assert_str(entry->image, "https://kabar.example/a.jpg");
	assert_str(entry->summary, "<a href=\"https://kabar.example/x?a=1&amp;b=2\">x</a>");
	assert_str(entry->content, "<p>Isi</p>");
	assert_when(entry->published, "2024-10-09T06:30:00Z");
	assert_str(feed_links(&a, &feed, &n)[0].title, "Apel & rapat");
}

static void atom_is_read(void **state)
{
	struct feed feed = read_feed("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://b.example/x/'>"
		"<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Kabar <b>B</b></div></title>"
		"<author><name>Redaksi</name></author><link rel='self' href='s'/><entry><id>tag:1</id>"
		"<title>1 &lt; 2</title><link rel='replies' href='r'/><link rel='alternate' href='a'/>"
		"<published>2024-10-09T14:30:00+08:00</published><updated>2024-10-10T00:00:00Z</updated>"
		"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><a href='q'>q</a></div></content>"
		"<summary>a &lt; b</summary></entry></feed>");
	const struct feed_entry *entry = &feed.entries[0];

	(void)state;
	assert_string_equal(feed.format, "atom10");
	assert_str(feed.title, "Kabar B");
	assert_str(feed.link, "");
	assert_str(entry->title, "1 < 2");
	assert_str(entry->link, "https://b.example/x/a");
	assert_str(entry->author, "Redaksi");
	assert_str(entry->summary, "a &lt; b");
	assert_str(entry->content, "<a href=\"https://b.example/x/q\">q</a>");
	assert_when(entry->published, "2024-10-09T06:30:00Z");
	assert_when(entry->updated, "2024-10-10T00:00:00Z");
}

static void broken_feeds_keep_their_entries(void **state)
{
	static const char *const items[] = {
		"<item><title>Satu & dua &nbsp;&ndash;</title></item><item><title>B</title></item>",
		"<item><title>Satu & dua \xE2\x80\x93</titel></item><item><title>B</title></item>",
		"<item><title>Satu &amp; dua \xE2\x80\x93</title><description><p>x<br></description></item><item><title>B</title>",
		"<item><title>Satu & dua \x01\xE2\x80\x93<item><title><![CDATA[B",
		"<item a='1' a='2' b=3><title><![CDATA[Satu & dua \xE2\x80\x93]]></title></item><ITEM><TITLE>B</TITLE></ITEM>",
	};

	(void)state;
	for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
		char text[1000];
		struct feed feed;

		snprintf(text, sizeof text, "<br/>Warning: x\n<?xml version='1.0'?><rss version=2.0><channel>"
			"<title>K</title>%s</channel></rss><script>x()</script>", items[i]);
		feed = read_feed(text);
		assert_false(feed.wellformed);
		assert_int_equal(feed.n_entries, 2);
		assert_str(feed.entries[0].title, "Satu & dua \xE2\x80\x93");
		assert_str(feed.entries[1].title, "B");
	}
}

static void what_is_no_feed_is_named(void **state)
{
	static const char *const cases[][2] = {{"<!DOCTYPE html><html><p>404</p></html>", "an HTML page"},
		{"<urlset/>", "a sitemap"}, {"{\"error\": 1}", "no JSON Feed"}, {" \n", "empty"}, {"teks", "no feed"},
		{"<svg xmlns='http://www.w3.org/2000/svg'/>", "no feed"}};
	struct feed feed;
	struct err e;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(feed_parse(&a, str_of(cases[i][0]), STR_NONE, STR_NONE, &feed, &e), -1);
		assert_int_equal(e.kind, ERR_INPUT);
		assert_non_null(strstr(e.msg, cases[i][1]));
	}
}

static void entities_expand_once_and_within_bounds(void **state)
{
	struct feed feed = read_feed("<!DOCTYPE rss [<!ENTITY kota 'Kota Uji'><!ENTITY b '&kota;&kota;'>"
		"<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&kota; &b; &f;</title></channel></rss>");

	(void)state;
	assert_null(strstr(feed.title.ptr, "root:"));
	feed = read_feed("<!DOCTYPE rss [<!ENTITY kota 'Kota Uji'>]><rss><channel><title>&kota;</title></channel></rss>");
	assert_str(feed.title, "Kota Uji");
}

static void youtube_tells_video_and_views(void **state)
{
	struct feed feed = read_feed("<feed xmlns:yt='http://www.youtube.com/xml/schemas/2015' "
		"xmlns:media='http://search.yahoo.com/mrss/' xmlns='http://www.w3.org/2005/Atom'><entry>"
		"<id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>Rekaman</title><media:group><media:title>Lain"
		"</media:title><media:description>Isi\nvideo</media:description><media:community>"
		"<media:statistics views='42'/></media:community></media:group></entry></feed>");

	(void)state;
	assert_str(feed.entries[0].video_id, "abc");
	assert_str(feed.entries[0].title, "Rekaman");
	assert_str(feed.entries[0].media_description, "Isi\nvideo");
	assert_int_equal(feed.entries[0].views, 42);
}

static void html_becomes_text(void **state)
{
	static const char *const cases[][2] = {{"<p>a</p><p>b &amp; c</p>", "a\nb & c"}, {"a<br>b<br/>\n c", "a\nb\nc"},
		{"x < 3 &lt; <b>4</b>", "x < 3 < 4"}, {"<script>if (a<b) x()</script>y", "y"},
		{"a<!-- > --> b", "a b"}, {"&#147;x&#148;&nbsp;&bogus;", "\xE2\x80\x9Cx\xE2\x80\x9D &bogus;"},
		{"<a title=\"1 > 0\">z</a>", "z"}, {"<a title=\"tak berujung>z", "z"}};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_str(html_to_text(&a, str_of(cases[i][0])), cases[i][1]);
	assert_str(html_to_line(&a, STR_LIT("<p>a</p> <p>b</p>")), "a b");
}

static void sitemaps_are_read(void **state)
{
	struct sitemap s;
	struct err e;
	struct str url = STR_LIT("https://kabar.example/sitemap.xml");

	(void)state;
	assert_int_equal(sitemap_parse(&a, STR_LIT("<urlset xmlns:n='x/sitemap-news/0.9'><url><loc>/1?a=1&b=2</loc>"
		"<lastmod>2024-10-09</lastmod><n:news><n:publication><n:name>Kabar</n:name><n:language>id</n:language>"
		"</n:publication><n:publication_date>2024-10-09T14:30</n:publication_date><n:title>Satu</n:title>"
		"</n:news></url><url><image><loc>x</loc></image></url><url><loc>/1?a=1&amp;b=2</loc></url></urlset>"),
		STR_NONE, url, 8 * 3600, &s, &e), 0);
	assert_int_equal(s.type, SITEMAP_URLSET);
	assert_int_equal(s.n_urls, 1);
	assert_str(s.urls[0].loc, "https://kabar.example/1?a=1&b=2");
	assert_str(s.urls[0].title, "Satu");
	assert_str(s.urls[0].language, "id");
	assert_when(s.urls[0].lastmod, "2024-10-09");
	assert_when(s.urls[0].published, "2024-10-09T06:30:00Z");
	assert_int_equal(sitemap_parse(&a, STR_LIT("https://kabar.example/a\r\nbukan\r\n"), STR_NONE, url, 0, &s, &e), 0);
	assert_int_equal(s.type, SITEMAP_TEXT);
	assert_int_equal(s.n_urls, 1);
	assert_int_equal(sitemap_parse(&a, STR_LIT("<rss><channel><item><link>/z</link></item></channel></rss>"),
		STR_NONE, url, 0, &s, &e), 0);
	assert_int_equal(s.type, SITEMAP_FEED);
	assert_int_equal(sitemap_parse(&a, STR_LIT("<html><p>404</p></html>"), STR_NONE, url, 0, &s, &e), -1);
	assert_int_equal(sitemap_parse(&a, STR_LIT("tidak ada"), STR_NONE, url, 0, &s, &e), -1);
}

static void opml_goes_in_and_out(void **state)
{
	struct opml_entry *entries, *again;
	struct buf b;
	struct err e;
	size_t n;

	(void)state;
	assert_int_equal(opml_parse(&a, STR_LIT("<opml version='1.0'><body><outline text='Lokal'><outline text='A & B' "
		"xmlUrl='https://a.example/feed?x=1&amp;y=2' htmlUrl='https://a.example/'/></outline>"
		"<outline title='jahat' xmlUrl='javascript:x()'/></body></opml>"), &entries, &n, &e), 0);
	assert_int_equal(n, 1);
	assert_str(entries[0].title, "A & B");
	assert_str(entries[0].folder, "Lokal");
	entries[0].kind = SOURCE_PAGE;
	entries[0].pattern = STR_LIT("/\\d+\"<&");
	entries[0].is_fact_check = true;
	buf_init(&b, BUF_NO_CAP);
	opml_write(&b, STR_LIT("Sumber <uji>"), entries, n);
	assert_int_equal(opml_parse(&a, buf_str(&b), &again, &n, &e), 0);
	assert_str(again[0].url, "https://a.example/feed?x=1&y=2");
	assert_str(again[0].title, "A & B");
	assert_int_equal(again[0].kind, SOURCE_PAGE);
	assert_str(again[0].pattern, "/\\d+\"<&");
	assert_true(again[0].is_fact_check);
	assert_int_equal(opml_parse(&a, STR_LIT("<rss/>"), &again, &n, &e), -1);
	buf_free(&b);
}

static void pages_name_their_feeds(void **state)
{
	size_t n;
	struct discovered *found = discover_sources(&a, STR_LIT("<!doctype html><head><meta charset=utf-8><base href='/x/'>"
		"<link rel=alternate type=application/rss+xml title='Komentar' href='/comments/feed/'>"
		"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Kabar\" href=feed/><script>if (a<b) {}</script>"
		"</head><body><a href='https://t.me/kabaruji'>T</a><a href='/rss/terkini.xml'>RSS</a></body>"), STR_NONE,
		STR_LIT("https://kabar.example/"), &n);

	(void)state;
	assert_true(n >= 3);
	assert_str(found[0].url, "https://kabar.example/x/feed/");
	assert_str(found[0].title, "Kabar");
	assert_str(found[1].url, "https://t.me/s/kabaruji");
	assert_int_equal(found[1].kind, SOURCE_TELEGRAM);
	assert_str(found[2].url, "https://kabar.example/rss/terkini.xml");
	for (size_t i = 3; i < n; i++)
		assert_true(found[i].guessed);
	found = discover_sources(&a, STR_NONE, STR_NONE, STR_LIT("https://www.youtube.com/channel/UCabc"), &n);
	assert_str(found[0].url, "https://www.youtube.com/feeds/videos.xml?channel_id=UCabc");
	found = discover_sources(&a, STR_NONE, STR_NONE, STR_LIT("https://bsky.app/profile/uji.example"), &n);
	assert_int_equal(found[0].kind, SOURCE_BLUESKY);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_arena, close_arena)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(rss_is_read), TEST(atom_is_read), TEST(broken_feeds_keep_their_entries),
		TEST(what_is_no_feed_is_named), TEST(entities_expand_once_and_within_bounds),
		TEST(youtube_tells_video_and_views), TEST(html_becomes_text), TEST(sitemaps_are_read),
		TEST(opml_goes_in_and_out), TEST(pages_name_their_feeds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
