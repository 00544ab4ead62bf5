/* feed.c - any feed: bytes in, entries out.
 *
 * Tells XML from JSON by the first character and the format by the root element; refuses everything
 * else by name, so that an error page is never taken for a feed without news. */
#include "feed_impl.h"
#include "simak/msg.h"

static bool has_namespace(const xmlNode *node, const char *part)
{
	struct str href = node->ns ? str_of((const char *)node->ns->href) : STR_NONE;

	return str_find_icase(href, str_of(part), 0) != SIZE_MAX;
}

static const char *rss_format(struct arena *a, xmlDoc *tree, const xmlNode *root)
{
	static const char *const versions[][2] = {{"0.90", "rss090"}, {"0.92", "rss092"}, {"0.93", "rss093"},
		{"0.94", "rss094"}, {"1.0", "rss10"}};
	struct str version = str_trim(xml_attribute(a, root, "version"));

	for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
		if (str_is(version, versions[i][0]))
			return versions[i][1];
	if (str_is(version, "0.91"))
		return tree->intSubset != NULL ? "rss091n" : "rss091u";
	return str_starts(version, "2") ? "rss20" : "rss";
}

/* An RDF document is a feed when it has a channel or an item, or at least RSS's namespace. */
static const char *rdf_format(const xmlNode *root)
{
	for (const xmlNs *ns = root->nsDef; ns != NULL; ns = ns->next) {
		if (strstr((const char *)ns->href, "my.netscape.com") != NULL)
			return "rss090";
		if (strstr((const char *)ns->href, "purl.org/rss/1.0/") != NULL)
			return "rss10";
	}
	return xml_child(root, "channel") || xml_child(root, "item") ? "rss10" : NULL;
}

static const char *atom_format(struct arena *a, const xmlNode *root)
{
	struct str version = str_trim(xml_attribute(a, root, "version"));

	if (has_namespace(root, "w3.org/2005/atom"))
		return "atom10";
	if (has_namespace(root, "purl.org/atom") || str_starts(version, "0."))
		return "atom03";
	return "atom";
}

/* The feed's format, or NULL where the tree is no feed. */
static const char *format_of(struct arena *a, xmlDoc *tree, const xmlNode *root)
{
	if (xml_is(root, "rss") || xml_is(root, "channel"))
		return rss_format(a, tree, root);
	if (xml_is(root, "rdf"))
		return rdf_format(root);
	return xml_is(root, "feed") ? atom_format(a, root) : NULL;
}

static int no_feed(const xmlNode *root, struct err *e)
{
	if (xml_is(root, "html"))
		return err_set(e, ERR_INPUT, "%s", msg("an HTML page, not a feed; see if the site has moved its feed"));
	if (xml_is(root, "urlset") || xml_is(root, "sitemapindex"))
		return err_set(e, ERR_INPUT, "%s", msg("a sitemap, not a feed; read it as one"));
	return err_set(e, ERR_INPUT, "%s", msg("no feed: neither RSS, Atom nor JSON Feed"));
}

/* RFC 7303 and 8259: what a feed may be served as.  Anything else is a fault of the server. */
static bool is_served_well(struct str content_type)
{
	struct str type = str_trim(str_slice(content_type, 0, str_find_char(content_type, ';', 0)));

	return type.len == 0 || str_find_icase(type, STR_LIT("xml"), 0) != SIZE_MAX ||
		str_find_icase(type, STR_LIT("json"), 0) != SIZE_MAX;
}

static int read_xml(struct feed_reader *r, struct str bytes, struct str content_type, struct err *e)
{
	struct xml_doc doc;
	int result = 0;

	if (xml_doc_read(bytes, content_type, &doc, e) != 0)
		return err_set(e, ERR_INPUT, "%s", msg("no feed: neither RSS, Atom nor JSON Feed"));
	r->root = xmlDocGetRootElement(doc.tree);
	r->out->format = format_of(r->a, doc.tree, r->root);
	r->out->wellformed = doc.wellformed && is_served_well(content_type);
	r->out->encoding = arena_str(r->a, str_of(doc.encoding));
	r->is_atom = xml_is(r->root, "feed");
	if (r->out->format != NULL)
		feed_read_xml(r);
	else
		result = no_feed(r->root, e);
	xml_doc_free(&doc);
	return result;
}

/* The first character that is no blank, in bytes of any encoding. */
static bool begins_with_brace(struct str bytes)
{
	for (size_t i = 0; i < bytes.len && i < 64; i++)
		if (strchr(" \t\r\n\xEF\xBB\xBF\xFF\xFE", bytes.ptr[i]) == NULL)
			return bytes.ptr[i] == '{';
	return false;
}

static int read_json(struct feed_reader *r, struct str bytes, struct str content_type, struct err *e)
{
	char encoding[CHARSET_NAME];
	struct buf text;
	int result;

	buf_init(&text, XML_DOC_BYTES_MAX);
	result = xml_doc_decode(bytes, content_type, encoding, &text, e);
	if (result == 0)
		result = feed_read_json(r->a, buf_str(&text), r->base, r->out, e);
	r->out->wellformed = is_served_well(content_type);
	r->out->encoding = arena_str(r->a, str_of(encoding));
	buf_free(&text);
	return result;
}

int feed_parse(struct arena *page, struct str bytes, struct str content_type, struct str base_url,
	struct feed *out, struct err *e)
{
	struct feed_reader r = {.a = page, .base = base_url, .out = out};

	*out = (struct feed){0};
	if (str_trim(bytes).len == 0)
		return err_set(e, ERR_INPUT, "%s", msg("empty: no feed"));
	return begins_with_brace(bytes) ? read_json(&r, bytes, content_type, e) :
		read_xml(&r, bytes, content_type, e);
}

struct link *feed_links(struct arena *page, const struct feed *feed, size_t *n)
{
	struct link *links = arena_array(page, feed->n_entries, sizeof *links);

	*n = 0;
	for (size_t i = 0; i < feed->n_entries; i++) {
		const struct feed_entry *entry = &feed->entries[i];

		if (str_starts_icase(entry->link, "http"))
			links[(*n)++] = (struct link){entry->link, entry->title, entry->published, entry->updated};
	}
	return links;
}
