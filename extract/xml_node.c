/* xml_node.c - reads nodes of an XML tree into strings of an arena. */
#include "html_text.h"
#include "simak/utf8.h"
#include "xml_doc.h"

/* The name behind its prefix, which stays in it where the prefix was never declared. */
static const char *local_name(const xmlChar *name)
{
	const char *colon = strchr((const char *)name, ':');

	return colon ? colon + 1 : (const char *)name;
}

bool xml_is(const xmlNode *node, const char *name)
{
	return node != NULL && node->type == XML_ELEMENT_NODE &&
		str_is_icase(str_of(local_name(node->name)), name);
}

static xmlNode *element_from(xmlNode *node)
{
	while (node != NULL && node->type != XML_ELEMENT_NODE)
		node = node->next;
	return node;
}

xmlNode *xml_first_element(const xmlNode *node)
{
	return element_from(node->children);
}

xmlNode *xml_next_element(const xmlNode *node)
{
	return element_from(node->next);
}

xmlNode *xml_child(const xmlNode *node, const char *name)
{
	xmlNode *child = xml_first_element(node);

	while (child != NULL && !xml_is(child, name))
		child = xml_next_element(child);
	return child;
}

/* U+0080-U+009F, which no feed means, become windows-1252's characters. */
static void add_text(struct buf *b, const xmlChar *content)
{
	struct str s = str_of((const char *)content);

	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];
		unsigned char next = i + 1 < s.len ? (unsigned char)s.ptr[i + 1] : 0;

		if (c == 0xC2 && next >= 0x80 && next < 0xA0) {
			utf8_add(b, html_windows_1252(next));
			i++;
		} else
			buf_add_char(b, s.ptr[i]);
	}
}

static bool is_text(const xmlNode *node)
{
	return (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content != NULL;
}

const xmlNode *xml_step(const xmlNode *node, const xmlNode *root)
{
	if (node->type == XML_ELEMENT_NODE && node->children != NULL)
		return node->children;
	while (node != root && node->next == NULL)
		node = node->parent;
	return node == root ? NULL : node->next;
}

static struct str take(struct arena *a, struct buf *b)
{
	struct str s = arena_str(a, buf_str(b));

	buf_free(b);
	return s;
}

struct str xml_text(struct arena *a, const xmlNode *node)
{
	struct buf b;

	buf_init(&b, 2 * (size_t)XML_DOC_BYTES_MAX);
	for (const xmlNode *n = xml_step(node, node); n != NULL; n = xml_step(n, node))
		if (is_text(n))
			add_text(&b, n->content);
	return take(a, &b);
}

struct str xml_attribute(struct arena *a, const xmlNode *node, const char *name)
{
	struct buf b;

	buf_init(&b, XML_DOC_BYTES_MAX);
	for (const xmlAttr *attr = node->properties; attr != NULL; attr = attr->next) {
		if (!str_is_icase(str_of(local_name(attr->name)), name))
			continue;
		for (const xmlNode *n = attr->children; n != NULL; n = n->next)
			if (is_text(n))
				add_text(&b, n->content);
		break;
	}
	return take(a, &b);
}

bool xml_has_class(const xmlNode *node, const char *word)
{
	const xmlAttr *attr = node->type == XML_ELEMENT_NODE ? node->properties : NULL;
	struct str classes, piece;

	while (attr != NULL && !xmlStrEqual(attr->name, (const xmlChar *)"class"))
		attr = attr->next;
	if (attr == NULL || attr->children == NULL || attr->children->content == NULL)
		return false;
	classes = str_of((const char *)attr->children->content);
	while (str_cut(&classes, ' ', &piece))
		if (str_is(piece, word))
			return true;
	return false;
}

const xmlNode *xml_find_class(const xmlNode *root, const xmlNode *from, const char *word)
{
	const xmlNode *node = from ? from : root;

	do
		node = xml_step(node, root);
	while (node != NULL && !xml_has_class(node, word));
	return node;
}

static void add_escaped(struct buf *b, const xmlChar *content)
{
	for (const char *c = (const char *)content; *c != '\0'; c++) {
		if (*c == '&')
			buf_add_cstr(b, "&amp;");
		else if (*c == '<')
			buf_add_cstr(b, "&lt;");
		else if (*c == '>')
			buf_add_cstr(b, "&gt;");
		else if (*c == '"')
			buf_add_cstr(b, "&quot;");
		else
			buf_add_char(b, *c);
	}
}

static void add_start_tag(struct buf *b, const xmlNode *node)
{
	buf_add_char(b, '<');
	buf_add_cstr(b, local_name(node->name));
	for (const xmlAttr *attr = node->properties; attr != NULL; attr = attr->next) {
		buf_add_char(b, ' ');
		buf_add_cstr(b, (const char *)attr->name);
		buf_add_cstr(b, "=\"");
		for (const xmlNode *n = attr->children; n != NULL; n = n->next)
			if (is_text(n))
				add_escaped(b, n->content);
		buf_add_char(b, '"');
	}
	buf_add_cstr(b, node->children ? ">" : " />");
}

static void add_end_tag(struct buf *b, const xmlNode *node)
{
	buf_add_cstr(b, "</");
	buf_add_cstr(b, local_name(node->name));
	buf_add_char(b, '>');
}

struct str xml_inner(struct arena *a, const xmlNode *root)
{
	const xmlNode *node = root->children;
	struct buf b;

	buf_init(&b, 4 * (size_t)XML_DOC_BYTES_MAX);
	while (node != NULL) {
		if (node->type == XML_ELEMENT_NODE)
			add_start_tag(&b, node);
		else if (is_text(node))
			add_escaped(&b, node->content);
		if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
			node = node->children;
			continue;
		}
		while (node->next == NULL && node->parent != root) {
			node = node->parent;
			add_end_tag(&b, node);
		}
		node = node->next;
	}
	return take(a, &b);
}
