/* sitemap.c - sitemaps of every form: urlset, index, text, gzip, Google News, or a feed in their place.
 *
 * Namespaces are often wrong in the wild, so that elements are told by local names; only children of
 * url and sitemap count (an image's loc is not a page).  Refuses what has none of the forms. */
#include "html_text.h"
#include "simak/feed.h"
#include "simak/msg.h"
#include "simak/sitemap.h"
#include "simak/url.h"
#include "xml_doc.h"

struct reader {
	struct arena *a;
	struct str base;
	int zone_s;
	struct sitemap *out;
};

const char *sitemap_type_name(enum sitemap_type type)
{
	static const char *const names[] = {"urlset", "index", "text", "feed"};

	return names[type];
}

static struct when date_of(const struct reader *r, const xmlNode *node)
{
	struct when when;

	if (node == NULL || !date_parse(xml_text(r->a, node), r->zone_s, 0, &when))
		return WHEN_NONE;
	return when;
}

static struct str line_of(const struct reader *r, const xmlNode *node)
{
	return node ? html_to_line(r->a, xml_text(r->a, node)) : STR_NONE;
}

static void read_news(const struct reader *r, const xmlNode *news, struct sitemap_url *url)
{
	const xmlNode *publication = xml_child(news, "publication");

	url->has_news = true;
	url->title = line_of(r, xml_child(news, "title"));
	url->published = date_of(r, xml_child(news, "publication_date"));
	if (publication == NULL)
		return;
	url->publication = line_of(r, xml_child(publication, "name"));
	url->language = line_of(r, xml_child(publication, "language"));
}

/* The page's address: the direct child loc, made absolute; false where there is none. */
static bool read_url(const struct reader *r, const xmlNode *node, struct sitemap_url *url)
{
	const xmlNode *loc = xml_child(node, "loc"), *news = xml_child(node, "news");

	*url = (struct sitemap_url){0};
	if (loc == NULL)
		return false;
	url->loc = str_trim(xml_text(r->a, loc));
	if (url->loc.len == 0 || !url_resolve(r->a, r->base, url->loc, &url->loc))
		return false;
	url->lastmod = date_of(r, xml_child(node, "lastmod"));
	if (news != NULL)
		read_news(r, news, url);
	return true;
}

/* Open addressing over the addresses seen. */
struct seen {
	struct str *slots;
	size_t size; /* a power of two, at least twice their number */
};

static struct seen seen_for(struct arena *a, size_t n)
{
	struct seen seen = {.size = 64};

	while (seen.size < 2 * (n < SITEMAP_URLS_MAX ? n : SITEMAP_URLS_MAX))
		seen.size *= 2;
	seen.slots = arena_array(a, seen.size, sizeof *seen.slots);
	return seen;
}

static bool is_new(struct seen *seen, struct str loc)
{
	size_t i = (size_t)str_hash(loc) & (seen->size - 1);

	for (; seen->slots[i].ptr != NULL; i = (i + 1) & (seen->size - 1))
		if (str_eq(seen->slots[i], loc))
			return false;
	seen->slots[i] = loc;
	return true;
}

/* The children of root called `name`, each address once. */
static struct sitemap_url *read_urls(struct reader *r, const xmlNode *root, const char *name, size_t *n)
{
	struct seen seen = seen_for(r->a, xmlChildElementCount((xmlNode *)(uintptr_t)root));
	struct sitemap_url *urls = NULL, url;
	size_t alloc = 0;

	*n = 0;
	for (const xmlNode *node = xml_first_element(root); node != NULL; node = xml_next_element(node))
		if (*n < SITEMAP_URLS_MAX && xml_is(node, name) && read_url(r, node, &url) &&
				is_new(&seen, url.loc))
			*ARENA_PUSH(r->a, urls, *n, alloc) = url;
	return urls;
}

static int read_feed(struct reader *r, struct str bytes, struct str content_type, struct err *e)
{
	struct feed feed;
	struct link *links;

	if (feed_parse(r->a, bytes, content_type, r->base, &feed, e) != 0)
		return -1;
	links = feed_links(r->a, &feed, &r->out->n_urls);
	r->out->type = SITEMAP_FEED;
	r->out->urls = arena_array(r->a, r->out->n_urls, sizeof *r->out->urls);
	for (size_t i = 0; i < r->out->n_urls; i++) {
		struct link *link = &links[i];

		r->out->urls[i] = (struct sitemap_url){.loc = link->url, .title = link->title,
			.published = link->published, .has_news = link->title.len > 0,
			.lastmod = link->updated.precision ? link->updated : link->published};
	}
	return 0;
}

/* One address a line; other lines are passed over.  Nothing at all is no sitemap. */
static int read_text(struct reader *r, struct str text, struct err *e)
{
	struct seen seen = seen_for(r->a, text.len / 8);
	struct str line, loc;
	size_t alloc = 0;

	r->out->type = SITEMAP_TEXT;
	while (str_line(&text, &line) && r->out->n_urls < SITEMAP_URLS_MAX) {
		line = str_trim(line);
		if ((str_starts_icase(line, "http://") || str_starts_icase(line, "https://")) &&
				url_resolve(r->a, STR_NONE, line, &loc) && is_new(&seen, loc))
			*ARENA_PUSH(r->a, r->out->urls, r->out->n_urls, alloc) = (struct sitemap_url){.loc = loc};
	}
	if (r->out->n_urls > 0)
		return 0;
	return err_set(e, ERR_INPUT, "%s", msg("no sitemap: no urlset, no index and no line with an address"));
}

static int read_tree(struct reader *r, const xmlNode *root, struct err *e)
{
	if (xml_is(root, "urlset")) {
		r->out->type = SITEMAP_URLSET;
		r->out->urls = read_urls(r, root, "url", &r->out->n_urls);
	} else if (xml_is(root, "sitemapindex")) {
		r->out->type = SITEMAP_INDEX;
		r->out->children = read_urls(r, root, "sitemap", &r->out->n_children);
	} else if (xml_is(root, "html"))
		return err_set(e, ERR_INPUT, "%s", msg("an HTML page, not a sitemap; see if the site has moved it"));
	else
		return err_set(e, ERR_INPUT, "%s", msg("no sitemap: the root element is neither urlset nor sitemapindex"));
	return 0;
}

static bool is_feed(const xmlNode *root)
{
	return xml_is(root, "rss") || xml_is(root, "feed") || xml_is(root, "rdf");
}

static bool begins_with_tag(struct str text)
{
	return str_starts(str_trim(text), "<");
}

int sitemap_parse(struct arena *page, struct str bytes, struct str content_type, struct str url, int zone_s,
	struct sitemap *out, struct err *e)
{
	struct reader r = {page, url, zone_s, out};
	char encoding[CHARSET_NAME];
	struct xml_doc doc;
	struct buf text;
	int result;

	*out = (struct sitemap){0};
	buf_init(&text, SITEMAP_BYTES_MAX);
	result = xml_doc_decode(bytes, content_type, encoding, &text, e);
	if (result == 0 && !begins_with_tag(buf_str(&text)))
		result = read_text(&r, buf_str(&text), e);
	else if (result == 0 && (result = xml_doc_read(buf_str(&text), STR_LIT("; charset=utf-8"), &doc, e)) == 0) {
		const xmlNode *root = xmlDocGetRootElement(doc.tree);

		result = is_feed(root) ? read_feed(&r, bytes, content_type, e) : read_tree(&r, root, e);
		xml_doc_free(&doc);
	}
	buf_free(&text);
	return result;
}

struct link *sitemap_links(struct arena *page, const struct sitemap *s, size_t *n)
{
	struct link *links = arena_array(page, s->n_urls, sizeof *links);

	*n = s->n_urls;
	for (size_t i = 0; i < s->n_urls; i++)
		links[i] = (struct link){s->urls[i].loc, s->urls[i].title, s->urls[i].published,
			s->urls[i].lastmod};
	return links;
}
