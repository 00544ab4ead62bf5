/* opml.c - subscription lists: OPML 1.0 and 2.0 (opml.org/spec2.opml) in, 2.0 out.
 *
 * Reads what feed readers export, broken XML included; takes only outlines with an http(s) xmlUrl.
 * Nesting is bounded by the XML reader (200). */
#include "html_text.h"
#include "simak/esc.h"
#include "simak/msg.h"
#include "simak/opml.h"
#include "simak/url.h"
#include "xml_doc.h"

#define ENTRIES_MAX 20000
#define NAMESPACE "tag:simak,2024:sumber"

struct list {
	struct arena *a;
	struct opml_entry *entries;
	size_t n, alloc;
};

static struct str title_of(struct arena *a, const xmlNode *outline)
{
	struct str title = html_to_line(a, xml_attribute(a, outline, "title"));

	return title.len > 0 ? title : html_to_line(a, xml_attribute(a, outline, "text"));
}

static struct str join(struct arena *a, struct str folder, struct str title)
{
	if (folder.len == 0 || title.len == 0)
		return folder.len ? folder : title;
	return arena_printf(a, "%.*s / %.*s", STR_ARG(folder), STR_ARG(title));
}

static void read_outline(struct list *list, const xmlNode *n, struct str url, struct str folder)
{
	struct opml_entry *entry = ARENA_PUSH(list->a, list->entries, list->n, list->alloc);

	*entry = (struct opml_entry){.title = title_of(list->a, n), .url = url, .folder = folder,
		.site = str_trim(xml_attribute(list->a, n, "htmlUrl")),
		.pattern = xml_attribute(list->a, n, "pola"),
		.hosts = xml_attribute(list->a, n, "host"),
		.region = xml_attribute(list->a, n, "wilayah"),
		.is_fact_check = str_is(xml_attribute(list->a, n, "cek_fakta"), "ya")};
	if (!source_kind_parse(xml_attribute(list->a, n, "jenis"), &entry->kind))
		entry->kind = SOURCE_FEED;
}

static void read_outlines(struct list *list, const xmlNode *parent, struct str folder)
{
	for (const xmlNode *n = xml_first_element(parent); n != NULL; n = xml_next_element(n)) {
		struct str written, url;

		if (!xml_is(n, "outline"))
			continue;
		written = xml_attribute(list->a, n, "xmlUrl");
		if (list->n < ENTRIES_MAX && url_resolve(list->a, STR_NONE, written, &url))
			read_outline(list, n, url, folder);
		if (xml_first_element(n) != NULL)
			read_outlines(list, n, join(list->a, folder, title_of(list->a, n)));
	}
}

int opml_parse(struct arena *a, struct str bytes, struct opml_entry **entries, size_t *n, struct err *e)
{
	struct list list = {.a = a};
	const xmlNode *root, *body;
	struct xml_doc doc;

	*entries = NULL;
	*n = 0;
	if (xml_doc_read(bytes, STR_NONE, &doc, e) != 0)
		return -1;
	root = xmlDocGetRootElement(doc.tree);
	body = xml_is(root, "opml") ? xml_child(root, "body") : NULL;
	if (body != NULL)
		read_outlines(&list, body, STR_NONE);
	xml_doc_free(&doc);
	*entries = list.entries;
	*n = list.n;
	if (body == NULL)
		return err_set(e, ERR_INPUT, "%s", msg("no OPML: there is no <opml> with a <body> in it"));
	return 0;
}

static void add_attribute(struct buf *b, const char *name, struct str value)
{
	if (value.len == 0)
		return;
	buf_printf(b, " %s=\"", name);
	esc_html_attr(b, value);
	buf_add_char(b, '"');
}

void opml_write(struct buf *b, struct str title, const struct opml_entry *entries, size_t n)
{
	buf_add_cstr(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:simak=\"" NAMESPACE
		"\">\n<head><title>");
	esc_html_text(b, title);
	buf_add_cstr(b, "</title></head>\n<body>\n");
	for (size_t i = 0; i < n; i++) {
		buf_add_cstr(b, "<outline type=\"rss\"");
		add_attribute(b, "text", entries[i].title);
		add_attribute(b, "xmlUrl", entries[i].url);
		add_attribute(b, "htmlUrl", entries[i].site);
		add_attribute(b, "simak:jenis", str_of(source_kind_name(entries[i].kind)));
		add_attribute(b, "simak:pola", entries[i].pattern);
		add_attribute(b, "simak:host", entries[i].hosts);
		add_attribute(b, "simak:wilayah", entries[i].region);
		add_attribute(b, "simak:cek_fakta", entries[i].is_fact_check ? STR_LIT("ya") : STR_NONE);
		buf_add_cstr(b, "/>\n");
	}
	buf_add_cstr(b, "</body>\n</opml>\n");
}
