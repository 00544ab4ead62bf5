/* feed_xml.c - RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0 from a tree.
 *
 * Every field has its elements in order of trust; the best one that has a value wins, wherever in the
 * entry it stands.  Only children of an entry count: a title inside of an image is not the entry's. */
#include "feed_impl.h"
#include "simak/url.h"

enum field { FIELD_ID, FIELD_TITLE, FIELD_AUTHOR, FIELD_SUMMARY, FIELD_CONTENT, FIELD_PUBLISHED,
	FIELD_UPDATED, FIELD_OUTLET, FIELDS };

/* Which element fills which field, and how much it is trusted. */
static const struct rank {
	enum feed_ns ns;
	const char *name;
	enum field field;
	int trust;
} ranks[] = {
	{NS_CORE, "guid", FIELD_ID, 5}, {NS_CORE, "id", FIELD_ID, 5}, {NS_ATOM, "id", FIELD_ID, 4},
	{NS_DC, "identifier", FIELD_ID, 1},
	{NS_CORE, "title", FIELD_TITLE, 5}, {NS_ATOM, "title", FIELD_TITLE, 4}, {NS_DC, "title", FIELD_TITLE, 3},
	{NS_MEDIA, "title", FIELD_TITLE, 1},
	{NS_CORE, "author", FIELD_AUTHOR, 5}, {NS_ATOM, "author", FIELD_AUTHOR, 5},
	{NS_DC, "creator", FIELD_AUTHOR, 4}, {NS_DC, "author", FIELD_AUTHOR, 4},
	{NS_ITUNES, "author", FIELD_AUTHOR, 2},
	{NS_CORE, "description", FIELD_SUMMARY, 5}, {NS_CORE, "summary", FIELD_SUMMARY, 5},
	{NS_ATOM, "summary", FIELD_SUMMARY, 4}, {NS_DC, "description", FIELD_SUMMARY, 3},
	{NS_ITUNES, "summary", FIELD_SUMMARY, 2}, {NS_MEDIA, "description", FIELD_SUMMARY, 1},
	{NS_CONTENT, "encoded", FIELD_CONTENT, 5}, {NS_CORE, "content", FIELD_CONTENT, 5},
	{NS_ATOM, "content", FIELD_CONTENT, 5}, {NS_XHTML, "body", FIELD_CONTENT, 4},
	{NS_XHTML, "div", FIELD_CONTENT, 4}, {NS_CORE, "fullitem", FIELD_CONTENT, 4},
	{NS_CORE, "body", FIELD_CONTENT, 3},
	{NS_CORE, "pubDate", FIELD_PUBLISHED, 5}, {NS_CORE, "published", FIELD_PUBLISHED, 5},
	{NS_ATOM, "published", FIELD_PUBLISHED, 5}, {NS_CORE, "issued", FIELD_PUBLISHED, 4},
	{NS_ATOM, "issued", FIELD_PUBLISHED, 4}, {NS_TERMS, "issued", FIELD_PUBLISHED, 3},
	{NS_DC, "date", FIELD_PUBLISHED, 2}, {NS_TERMS, "created", FIELD_PUBLISHED, 1},
	{NS_CORE, "updated", FIELD_UPDATED, 5}, {NS_ATOM, "updated", FIELD_UPDATED, 5},
	{NS_CORE, "modified", FIELD_UPDATED, 4}, {NS_ATOM, "modified", FIELD_UPDATED, 4},
	{NS_TERMS, "modified", FIELD_UPDATED, 3}, {NS_DC, "date", FIELD_UPDATED, 2},
	{NS_CORE, "source", FIELD_OUTLET, 5}, {NS_ATOM, "source", FIELD_OUTLET, 5},
};

static const struct {
	const char *part; /* of the namespace's address */
	const char *prefix;
	enum feed_ns ns;
} namespaces[] = {
	{"w3.org/2005/atom", "atom", NS_ATOM}, {"purl.org/atom", "atom03", NS_ATOM},
	{"purl.org/dc/elements", "dc", NS_DC}, {"purl.org/dc/terms", "dcterms", NS_TERMS},
	{"rss/1.0/modules/content", "content", NS_CONTENT}, {"search.yahoo.com/mrss", "media", NS_MEDIA},
	{"itunes.com/dtds", "itunes", NS_ITUNES}, {"w3.org/1999/xhtml", "xhtml", NS_XHTML},
	{"02/22-rdf-syntax-ns", "rdf", NS_RDF}, {"youtube.com/xml/schemas", "yt", NS_YT},
	{"rss/1.0/modules", "", NS_OTHER}, {"purl.org/rss/1.0", "", NS_CORE},
	{"purl.org/net/rss1.1", "", NS_CORE}, {"my.netscape.com", "", NS_CORE},
	{"backend.userland.com", "", NS_CORE}, {"blogs.law.harvard.edu/tech/rss", "", NS_CORE},
};

#define N_NAMESPACES (sizeof namespaces / sizeof *namespaces)

static enum feed_ns ns_of_address(const struct feed_reader *r, const xmlChar *href)
{
	struct str s = str_of((const char *)href);

	if (s.len == 0)
		return NS_CORE;
	for (size_t i = 0; i < N_NAMESPACES; i++)
		if (str_find_icase(s, str_of(namespaces[i].part), 0) != SIZE_MAX)
			return namespaces[i].ns == NS_ATOM && r->is_atom ? NS_CORE : namespaces[i].ns;
	return r->root->ns != NULL && xmlStrEqual(r->root->ns->href, href) ? NS_CORE : NS_OTHER;
}

enum feed_ns feed_ns_of(const struct feed_reader *r, const xmlNode *node)
{
	const char *colon = strchr((const char *)node->name, ':');
	struct str prefix = {(const char *)node->name, colon ? (size_t)(colon - (const char *)node->name) : 0};

	if (node->ns != NULL && node->ns->href != NULL)
		return ns_of_address(r, node->ns->href);
	for (size_t i = 0; i < N_NAMESPACES && prefix.len > 0; i++)
		if (str_is_icase(prefix, namespaces[i].prefix))
			return namespaces[i].ns;
	return prefix.len > 0 ? NS_OTHER : NS_CORE;
}

static struct str own_base(struct arena *a, const xmlNode *node)
{
	for (const xmlAttr *attr = node->properties; attr != NULL; attr = attr->next)
		if (xmlStrEqual(attr->name, (const xmlChar *)"base") && attr->ns != NULL &&
				xmlStrEqual(attr->ns->href, XML_XML_NAMESPACE))
			return str_trim(xml_attribute(a, node, "base"));
	return STR_NONE;
}

struct str feed_base_of(const struct feed_reader *r, const xmlNode *node)
{
	struct str own, outer;

	if (node == NULL || node->type != XML_ELEMENT_NODE)
		return r->base;
	outer = feed_base_of(r, node->parent);
	own = own_base(r->a, node);
	return own.len > 0 && url_resolve(r->a, outer, own, &own) ? own : outer;
}

/* name of an Atom person, else its e-mail; the text itself in RSS. */
static struct str person_of(const struct feed_reader *r, const xmlNode *node)
{
	const xmlNode *name = xml_child(node, "name"), *mail = xml_child(node, "email");
	struct str text = name ? html_to_line(r->a, xml_text(r->a, name)) : STR_NONE;

	if (text.len == 0 && mail != NULL)
		text = html_to_line(r->a, xml_text(r->a, mail));
	if (text.len == 0 && name == NULL)
		text = html_to_line(r->a, xml_text(r->a, node));
	return feed_person(r->a, text);
}

/* The best node of each field. */
struct choice {
	const xmlNode *node[FIELDS];
	int trust[FIELDS];
};

static bool has_date(const struct feed_reader *r, const xmlNode *node)
{
	struct when when;

	return date_parse(xml_text(r->a, node), 0, 0, &when);
}

static bool is_usable(const struct feed_reader *r, const xmlNode *node, enum field field)
{
	if (field == FIELD_PUBLISHED || field == FIELD_UPDATED)
		return has_date(r, node);
	if (field == FIELD_CONTENT || field == FIELD_SUMMARY)
		return node->children != NULL;
	return str_trim(xml_text(r->a, node)).len > 0;
}

static void consider(const struct feed_reader *r, const xmlNode *node, struct choice *c)
{
	enum feed_ns ns = feed_ns_of(r, node);

	for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++) {
		const struct rank *rank = &ranks[i];

		if (rank->ns != ns || rank->trust <= c->trust[rank->field] || !xml_is(node, rank->name) ||
				!is_usable(r, node, rank->field))
			continue;
		c->node[rank->field] = node;
		c->trust[rank->field] = rank->trust;
	}
}

static struct when date_of(const struct feed_reader *r, const xmlNode *node)
{
	struct when when = WHEN_NONE;

	if (node != NULL && !date_parse(xml_text(r->a, node), 0, 0, &when))
		when = WHEN_NONE;
	return when;
}

/* All authors of the same kind as the chosen one ("Siti, Budi"). */
static struct str authors_of(const struct feed_reader *r, const xmlNode *entry, const xmlNode *chosen)
{
	struct str all = STR_NONE;

	for (const xmlNode *n = xml_first_element(entry); n != NULL; n = xml_next_element(n)) {
		struct str one;

		if (!xmlStrEqual(n->name, chosen->name) || feed_ns_of(r, n) != feed_ns_of(r, chosen))
			continue;
		one = person_of(r, n);
		if (all.len == 0)
			all = one;
		else if (one.len > 0 && all.len < 1000)
			all = arena_printf(r->a, "%.*s, %.*s", STR_ARG(all), STR_ARG(one));
	}
	return all;
}

/* How well a link element fits as the address of its entry; 0: not at all. */
static int link_trust(const struct feed_reader *r, const xmlNode *node)
{
	struct str rel = str_trim(xml_attribute(r->a, node, "rel"));
	struct str type = xml_attribute(r->a, node, "type");
	bool has_href = xml_attribute(r->a, node, "href").len > 0;
	enum feed_ns ns = feed_ns_of(r, node);

	if (!xml_is(node, "link") || (ns != NS_CORE && ns != NS_ATOM))
		return 0;
	if (rel.len > 0 && !str_is_icase(rel, "alternate"))
		return 0;
	if (!has_href && str_trim(xml_text(r->a, node)).len == 0)
		return 0;
	if (!r->is_atom && ns == NS_CORE)
		return 6;
	if (!has_href)
		return rel.len > 0 ? 2 : 1;
	if (type.len == 0 || str_find_icase(type, STR_LIT("html"), 0) != SIZE_MAX)
		return 5;
	return 3;
}

/* The best link; of several in RSS the last, of several in Atom the first. */
static struct str link_of(const struct feed_reader *r, const xmlNode *entry)
{
	const xmlNode *best = NULL;
	struct str written;
	int trust = 0;

	for (const xmlNode *n = xml_first_element(entry); n != NULL; n = xml_next_element(n)) {
		int own = link_trust(r, n);

		if (own > trust || (own == trust && own > 0 && !r->is_atom)) {
			trust = own;
			best = n;
		}
	}
	if (best == NULL)
		return STR_NONE;
	written = xml_attribute(r->a, best, "href");
	if (written.len == 0)
		written = xml_text(r->a, best);
	return feed_address(r->a, feed_base_of(r, best), written);
}

/* A guid that is no permalink says so. */
static struct str guid_link(const struct feed_reader *r, const xmlNode *guid)
{
	struct str text;

	if (guid == NULL || !xml_is(guid, "guid") ||
			str_is_icase(str_trim(xml_attribute(r->a, guid, "isPermaLink")), "false"))
		return STR_NONE;
	text = str_trim(xml_text(r->a, guid));
	return str_starts_icase(text, "http") ? feed_address(r->a, STR_NONE, text) : STR_NONE;
}

static struct str id_of(const struct feed_reader *r, const xmlNode *entry, const xmlNode *node)
{
	struct str id, base;

	if (node == NULL)
		return str_trim(xml_attribute(r->a, entry, "about"));
	id = str_trim(xml_text(r->a, node));
	base = feed_base_of(r, node);
	if (base.len > 0 && str_starts(id, "/"))
		url_resolve(r->a, base, id, &id);
	return id;
}

static bool is_image(const struct feed_reader *r, const xmlNode *node)
{
	struct str type = xml_attribute(r->a, node, "type"), medium = xml_attribute(r->a, node, "medium");

	if (xml_is(node, "thumbnail"))
		return true;
	return (xml_is(node, "content") || xml_is(node, "enclosure")) &&
		(str_starts_icase(type, "image/") || str_is_icase(medium, "image"));
}

static void read_media(const struct feed_reader *r, const xmlNode *node, struct feed_entry *entry)
{
	enum feed_ns ns = feed_ns_of(r, node);

	if (entry->image.len == 0 && (ns == NS_MEDIA || ns == NS_CORE) && is_image(r, node))
		entry->image = feed_address(r->a, feed_base_of(r, node), xml_attribute(r->a, node, "url"));
	if (ns == NS_YT && xml_is(node, "videoId"))
		entry->video_id = str_trim(xml_text(r->a, node));
	if (ns == NS_YT && xml_is(node, "channelId"))
		entry->channel_id = str_trim(xml_text(r->a, node));
	if (ns == NS_MEDIA && xml_is(node, "description"))
		entry->media_description = str_trim(xml_text(r->a, node));
	if (ns == NS_MEDIA && xml_is(node, "statistics"))
		if (!str_to_int(str_trim(xml_attribute(r->a, node, "views")), &entry->views))
			entry->views = -1;
}

/* Children of media:group and media:community count as the entry's own. */
static void walk(const struct feed_reader *r, const xmlNode *parent, struct choice *c,
	struct feed_entry *entry, int depth)
{
	for (const xmlNode *n = xml_first_element(parent); n != NULL; n = xml_next_element(n)) {
		consider(r, n, c);
		read_media(r, n, entry);
		if (depth < 2 && feed_ns_of(r, n) == NS_MEDIA && (xml_is(n, "group") || xml_is(n, "community") ||
				xml_is(n, "content")))
			walk(r, n, c, entry, depth + 1);
	}
}

/* RSS with both a description and a summary: the second one is the content. */
static void settle_summary(const struct feed_reader *r, const xmlNode *entry, struct choice *c)
{
	const xmlNode *summary = c->node[FIELD_SUMMARY], *other;

	if (r->is_atom || c->node[FIELD_CONTENT] != NULL || c->trust[FIELD_SUMMARY] != 5)
		return;
	other = xml_child(entry, xml_is(summary, "summary") ? "description" : "summary");
	if (other != NULL && feed_ns_of(r, other) == NS_CORE)
		c->node[FIELD_CONTENT] = other;
}

static struct str outlet_of(const struct feed_reader *r, const xmlNode *source)
{
	const xmlNode *title = xml_child(source, "title");

	return feed_line_of(r, title ? title : source);
}

static void read_entry(const struct feed_reader *r, const xmlNode *node, struct feed_entry *entry)
{
	struct choice c = {0};

	*entry = (struct feed_entry){.views = -1};
	walk(r, node, &c, entry, 0);
	settle_summary(r, node, &c);
	entry->id = id_of(r, node, c.node[FIELD_ID]);
	entry->link = link_of(r, node);
	if (entry->link.len == 0)
		entry->link = guid_link(r, c.node[FIELD_ID]);
	if (entry->link.len == 0 && !r->is_atom)
		entry->link = feed_address(r->a, feed_base_of(r, node), xml_attribute(r->a, node, "about"));
	if (c.node[FIELD_TITLE] != NULL)
		entry->title = feed_line_of(r, c.node[FIELD_TITLE]);
	if (c.node[FIELD_AUTHOR] != NULL)
		entry->author = authors_of(r, node, c.node[FIELD_AUTHOR]);
	if (c.node[FIELD_SUMMARY] != NULL)
		entry->summary = feed_html_of(r, c.node[FIELD_SUMMARY]);
	if (c.node[FIELD_CONTENT] != NULL)
		entry->content = feed_html_of(r, c.node[FIELD_CONTENT]);
	if (c.node[FIELD_OUTLET] != NULL)
		entry->outlet = outlet_of(r, c.node[FIELD_OUTLET]);
	entry->published = date_of(r, c.node[FIELD_PUBLISHED]);
	entry->updated = date_of(r, c.node[FIELD_UPDATED]);
}

static bool is_entry(const xmlNode *node)
{
	return xml_is(node, "item") || xml_is(node, "entry");
}

static void read_entries(struct feed_reader *r, const xmlNode *parent, size_t *alloc)
{
	for (const xmlNode *n = xml_first_element(parent); n != NULL; n = xml_next_element(n)) {
		if (xml_is(n, "channel") && parent == r->root)
			read_entries(r, n, alloc);
		if (!is_entry(n) || r->out->n_entries == FEED_ENTRIES_MAX)
			continue;
		read_entry(r, n, ARENA_PUSH(r->a, r->out->entries, r->out->n_entries, *alloc));
	}
}

/* In Atom the feed's author is the author of entries that name none (RFC 4287, 4.1.2). */
static void inherit_author(struct feed_reader *r, const xmlNode *author)
{
	struct str name = author ? person_of(r, author) : STR_NONE;

	for (size_t i = 0; i < r->out->n_entries && name.len > 0; i++)
		if (r->out->entries[i].author.len == 0)
			r->out->entries[i].author = name;
}

static void read_head(struct feed_reader *r, const xmlNode *head)
{
	struct feed_entry ignored = {0};
	struct choice c = {0};
	const xmlNode *language = xml_child(head, "language");

	walk(r, head, &c, &ignored, 2);
	if (c.node[FIELD_TITLE] != NULL)
		r->out->title = feed_line_of(r, c.node[FIELD_TITLE]);
	r->out->link = link_of(r, head);
	r->out->language = language ? str_trim(xml_text(r->a, language)) : xml_attribute(r->a, r->root, "lang");
	if (r->is_atom)
		inherit_author(r, c.node[FIELD_AUTHOR]);
}

/* Links of entries that were relative and without a base are read against the feed's own site. */
static void resolve_by_site(struct feed_reader *r)
{
	for (size_t i = 0; i < r->out->n_entries; i++) {
		struct str *link = &r->out->entries[i].link;

		if (link->len > 0 && !str_starts_icase(*link, "http") && r->out->link.len > 0)
			url_resolve(r->a, r->out->link, *link, link);
	}
}

void feed_read_xml(struct feed_reader *r)
{
	const xmlNode *channel = xml_child(r->root, "channel");
	size_t alloc = 0;

	read_entries(r, r->root, &alloc);
	read_head(r, channel ? channel : r->root);
	resolve_by_site(r);
}
