/* discover.c - where a site can be followed: what its page names, then what is customary.
 *
 * Autodiscovery as browsers and readers do it: <link rel="alternate" type="application/rss+xml">.
 * Comment feeds and oEmbed are left out.  Guesses are marked as such; whoever uses them has to ask. */
#include "html_text.h"
#include "simak/discover.h"
#include "simak/url.h"
#include "xml_doc.h"

#define FOUND_MAX 60

struct finder {
	struct arena *a;
	struct str url;
	struct discovered *found;
	size_t n, alloc;
};

static void add(struct finder *f, enum source_kind kind, struct str url, struct str title, bool guessed)
{
	struct str canon;

	if (f->n == FOUND_MAX || !url_canon(f->a, url, &canon))
		return;
	for (size_t i = 0; i < f->n; i++)
		if (str_eq(f->found[i].url, canon))
			return;
	*ARENA_PUSH(f->a, f->found, f->n, f->alloc) = (struct discovered){canon, title, kind, guessed};
}

static bool contains(struct str s, const char *what)
{
	return str_find_icase(s, str_of(what), 0) != SIZE_MAX;
}

/* The first segment of a path ("/nama/1" -> "nama"), with its @ where it has one. */
static struct str first_segment(struct str path)
{
	size_t end = str_find_char(path, '/', 1);

	return str_slice(path, 1, end);
}

/* t.me/NAME and t.me/s/NAME -> t.me/s/NAME. */
static bool add_telegram(struct finder *f, const struct url *u, struct str title)
{
	struct str name = first_segment(u->path), rest;

	if (!str_is(u->host, "t.me") && !str_is(u->host, "telegram.me"))
		return false;
	if (str_is(name, "s")) {
		rest = str_slice(u->path, 2, u->path.len);
		name = rest.len > 1 ? first_segment(rest) : STR_NONE;
	}
	if (name.len > 3 && name.ptr[0] != '+' && !str_is(name, "joinchat") && !str_is(name, "share"))
		add(f, SOURCE_TELEGRAM, arena_printf(f->a, "https://t.me/s/%.*s", STR_ARG(name)), title, false);
	return true;
}

/* youtube.com/channel/ID and the feed's own address; other forms don't tell the channel's id. */
static bool add_youtube(struct finder *f, const struct url *u, struct str title)
{
	struct str id;

	if (!str_is(url_registrable(u->host), "youtube.com"))
		return false;
	if (str_starts(u->path, "/channel/")) {
		id = first_segment(str_slice(u->path, 8, u->path.len));
		add(f, SOURCE_YOUTUBE, arena_printf(f->a,
			"https://www.youtube.com/feeds/videos.xml?channel_id=%.*s", STR_ARG(id)), title, false);
	} else if (str_starts(u->path, "/feeds/videos.xml"))
		add(f, SOURCE_YOUTUBE, f->url, title, false);
	return true;
}

static bool add_bluesky(struct finder *f, const struct url *u, struct str title)
{
	struct str handle;

	if (!str_is(u->host, "bsky.app"))
		return false;
	if (str_starts(u->path, "/profile/")) {
		handle = first_segment(str_slice(u->path, 8, u->path.len));
		add(f, SOURCE_BLUESKY, arena_printf(f->a, "https://public.api.bsky.app/xrpc/app.bsky.feed."
			"getAuthorFeed?actor=%.*s&limit=100&filter=posts_no_replies", STR_ARG(handle)), title, false);
	}
	return true;
}

/* HOST/@name and HOST/tags/TAG of Mastodon; only asked of the address given, since many sites have
 * such paths. */
static bool add_mastodon(struct finder *f, const struct url *u)
{
	struct str name = first_segment(u->path);

	if (str_starts(u->path, "/@") && str_find_char(u->path, '/', 1) == SIZE_MAX &&
			!str_ends(u->path, ".rss")) {
		add(f, SOURCE_MASTODON, arena_printf(f->a, "%.*s://%.*s/%.*s.rss", STR_ARG(u->scheme),
			STR_ARG(u->host), STR_ARG(name)), STR_NONE, true);
		return true;
	}
	if (!str_starts(u->path, "/tags/"))
		return false;
	name = first_segment(str_slice(u->path, 5, u->path.len));
	add(f, SOURCE_MASTODON, arena_printf(f->a, "%.*s://%.*s/api/v1/timelines/tag/%.*s?limit=40",
		STR_ARG(u->scheme), STR_ARG(u->host), STR_ARG(name)), STR_NONE, true);
	return true;
}

static bool is_comment_feed(struct str url, struct str title)
{
	return contains(url, "/comments/") || contains(url, "comment-feed") || contains(title, "comment") ||
		contains(title, "komentar") || contains(url, "oembed");
}

static void read_link(struct finder *f, const xmlNode *node, struct str base)
{
	struct str rel = xml_attribute(f->a, node, "rel"), type = xml_attribute(f->a, node, "type"), url;
	struct str title = html_to_line(f->a, xml_attribute(f->a, node, "title"));

	if (!url_resolve(f->a, base, xml_attribute(f->a, node, "href"), &url))
		return;
	if (contains(rel, "sitemap"))
		add(f, SOURCE_SITEMAP, url, title, false);
	else if (contains(rel, "alternate") && (contains(type, "rss") || contains(type, "atom") ||
			contains(type, "feed+json") || contains(type, "rdf")) && !is_comment_feed(url, title))
		add(f, contains(url, "youtube.com/feeds/") ? SOURCE_YOUTUBE : SOURCE_FEED, url, title, false);
}

static bool looks_like_feed(const struct url *u)
{
	static const char *const endings[] = {"/feed", "/feed/", "/rss", "/rss/", ".rss", "/rss.xml",
		"/feed.xml", "/atom.xml", "/index.xml", "/terkini.xml", "/feeds/posts/default"};

	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		if (str_ends_icase(u->path, endings[i]))
			return true;
	return contains(u->path, "/rss/");
}

static void read_anchor(struct finder *f, const xmlNode *node, struct str base)
{
	struct str url, title;
	struct url u;

	if (!url_resolve(f->a, base, xml_attribute(f->a, node, "href"), &url) || !url_parse(url, &u))
		return;
	title = html_to_line(f->a, xml_text(f->a, node));
	if (add_telegram(f, &u, title) || add_youtube(f, &u, title) || add_bluesky(f, &u, title))
		return;
	if (looks_like_feed(&u) && !is_comment_feed(url, title) &&
			str_eq(url_registrable(u.host), url_registrable(url_host(f->url))))
		add(f, SOURCE_FEED, url, title, false);
}

static void read_page(struct finder *f, const xmlNode *root)
{
	struct str base = f->url;

	for (const xmlNode *n = root; n != NULL; n = xml_step(n, root))
		if (xml_is(n, "base"))
			url_resolve(f->a, f->url, xml_attribute(f->a, n, "href"), &base);
	for (const xmlNode *n = root; n != NULL; n = xml_step(n, root))
		if (xml_is(n, "link"))
			read_link(f, n, base);
	for (const xmlNode *n = root; n != NULL; n = xml_step(n, root))
		if (xml_is(n, "a"))
			read_anchor(f, n, base);
}

static void add_customary(struct finder *f)
{
	static const struct {
		const char *path;
		enum source_kind kind;
	} customary[] = {{"/feed/", SOURCE_FEED}, {"/rss", SOURCE_FEED}, {"/rss/terkini.xml", SOURCE_FEED},
		{"/feeds/posts/default", SOURCE_FEED}, {"/news-sitemap.xml", SOURCE_SITEMAP},
		{"/sitemap.xml", SOURCE_SITEMAP}, {"/sitemap_index.xml", SOURCE_SITEMAP}};
	struct str url;

	for (size_t i = 0; i < sizeof customary / sizeof *customary; i++)
		if (url_resolve(f->a, f->url, str_of(customary[i].path), &url))
			add(f, customary[i].kind, url, STR_NONE, true);
}

struct discovered *discover_sources(struct arena *page, struct str bytes, struct str content_type,
	struct str url, size_t *n)
{
	struct finder f = {.a = page};
	struct xml_doc doc;
	struct err ignored;
	struct url u;

	*n = 0;
	if (!url_resolve(page, STR_NONE, url, &f.url) || !url_parse(f.url, &u))
		return NULL;
	if (!add_telegram(&f, &u, STR_NONE) && !add_bluesky(&f, &u, STR_NONE)) {
		bool mastodon = add_youtube(&f, &u, STR_NONE) || add_mastodon(&f, &u);

		if (bytes.len > 0 && xml_doc_read_page(bytes, content_type, &doc, &ignored) == 0) {
			read_page(&f, xmlDocGetRootElement(doc.tree));
			xml_doc_free(&doc);
		}
		if (!mastodon)
			add_customary(&f);
	}
	*n = f.n;
	return f.found;
}
