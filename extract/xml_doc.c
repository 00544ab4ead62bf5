/* xml_doc.c - bytes to an XML tree through libxml2.
 *
 * First as the bytes stand; what is not well-formed goes through xml_mend and is read again.  Nothing
 * outside of the document is ever read.  Of its own entities only plain short ones are known, with a
 * budget: an entity within an entity is not expanded, so that no bomb goes off. */
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include "simak/inflate.h"
#include "simak/msg.h"
#include "simak/utf8.h"
#include "xml_doc.h"

#define ENTITIES_MAX 64
#define ENTITY_NAME_SIZE 64
#define ENTITY_BYTES_MAX 1024
#define ENTITY_BUDGET (1024 * 1024) /* bytes that a document's own entities may add */
#define ATTRIBUTES_MAX 256          /* of one element */
#define DEPTH_MAX 200               /* of elements */
#define SUBSET_BYTES_MAX 65536      /* of a document that brings an internal subset */

struct own_entity {
	xmlEntity entity;
	char name[ENTITY_NAME_SIZE], content[ENTITY_BYTES_MAX + 1];
};

/* What a document declares, and the entities handed to libxml2. */
struct entities {
	struct own_entity *own[ENTITIES_MAX];
	size_t n, spent;
	struct own_entity html; /* the one of HTML's looked up last */
	bool used_html;
};

static void fill_entity(struct own_entity *own, const char *name, const char *content)
{
	size_t name_len = strlen(name), len = strlen(content);

	memset(&own->entity, 0, sizeof own->entity);
	memcpy(own->name, name, name_len + 1);
	memcpy(own->content, content, len + 1);
	own->entity.type = XML_ENTITY_DECL;
	own->entity.name = (const xmlChar *)own->name;
	own->entity.content = own->entity.orig = (xmlChar *)own->content;
	own->entity.length = (int)len;
	own->entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
}

static xmlEntity *html_entity(struct entities *known, const xmlChar *name)
{
	const htmlEntityDesc *found = htmlEntityLookup(name);
	char content[5] = "";

	if (found == NULL)
		return NULL;
	content[utf8_encode(found->value, content)] = '\0';
	known->used_html = true;
	fill_entity(&known->html, found->name, content);
	return &known->html.entity;
}

/* libxml2 asks for an entity by name.  What comes back as predefined is taken literally. */
static xmlEntity *get_entity(void *ctx, const xmlChar *name)
{
	struct entities *known = ((xmlParserCtxt *)ctx)->_private;
	xmlEntity *predefined = xmlGetPredefinedEntity(name);

	if (predefined != NULL)
		return predefined;
	for (size_t i = 0; i < known->n; i++) {
		if (strcmp(known->own[i]->name, (const char *)name) != 0)
			continue;
		known->spent += (size_t)known->own[i]->entity.length;
		return known->spent <= ENTITY_BUDGET ? &known->own[i]->entity : NULL;
	}
	return html_entity(known, name);
}

static void declare_entity(void *ctx, const xmlChar *name, int type, const xmlChar *public_id,
	const xmlChar *system_id, xmlChar *content)
{
	struct entities *known = ((xmlParserCtxt *)ctx)->_private;
	const char *text = (const char *)content;

	(void)public_id;
	(void)system_id;
	if (type != XML_INTERNAL_GENERAL_ENTITY || text == NULL || known->n == ENTITIES_MAX ||
			strlen(text) > ENTITY_BYTES_MAX || strpbrk(text, "&<") != NULL ||
			strlen((const char *)name) >= ENTITY_NAME_SIZE)
		return;
	known->own[known->n] = xmlMalloc(sizeof *known->own[0]);
	if (known->own[known->n] != NULL)
		fill_entity(known->own[known->n++], (const char *)name, text);
}

static xmlEntity *no_parameter_entity(void *ctx, const xmlChar *name)
{
	(void)ctx;
	(void)name;
	return NULL;
}

static void no_external_subset(void *ctx, const xmlChar *name, const xmlChar *public_id,
	const xmlChar *system_id)
{
	(void)ctx;
	(void)name;
	(void)public_id;
	(void)system_id;
}

static xmlParserInput *no_external_entity(void *ctx, const xmlChar *public_id, const xmlChar *system_id)
{
	(void)ctx;
	(void)public_id;
	(void)system_id;
	return NULL;
}

static xmlDoc *parse(struct str text, int options, bool *wellformed)
{
	struct entities known = {0};
	xmlParserCtxt *ctxt = xmlNewParserCtxt();
	xmlDoc *tree = NULL;

	if (ctxt == NULL)
		return NULL;
	ctxt->_private = &known;
	ctxt->sax->getEntity = get_entity;
	ctxt->sax->entityDecl = declare_entity;
	ctxt->sax->getParameterEntity = no_parameter_entity;
	ctxt->sax->externalSubset = no_external_subset;
	ctxt->sax->resolveEntity = no_external_entity;
	tree = xmlCtxtReadMemory(ctxt, text.ptr ? text.ptr : "", (int)text.len, NULL, "UTF-8",
		options | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE |
			XML_PARSE_NOCDATA);
	*wellformed = ctxt->wellFormed && ctxt->nsWellFormed && !known.used_html;
	for (size_t i = 0; i < known.n; i++)
		xmlFree(known.own[i]);
	xmlFreeParserCtxt(ctxt);
	return tree;
}

/* A walk over markup that counts what would make libxml2 slow. */
struct census {
	struct str text;
	size_t i;
	size_t depth, attributes; /* the most of both that were seen */
	size_t open, n_elements;
};

/* Moves behind the tag at i and counts it. */
static void count_tag(struct census *c)
{
	bool is_end = c->i + 1 < c->text.len && c->text.ptr[c->i + 1] == '/';
	size_t from = c->i, attributes = 0;
	char quote = '\0';

	for (c->i++; c->i < c->text.len; c->i++) {
		char ch = c->text.ptr[c->i];

		if (quote != '\0')
			quote = ch == quote ? '\0' : quote;
		else if (ch == '"' || ch == '\'')
			quote = ch;
		else if (ch == '>')
			break;
		else
			attributes += ch == '=';
	}
	if (attributes > c->attributes)
		c->attributes = attributes;
	if (is_end)
		c->open -= c->open > 0;
	else if (c->i > from && c->text.ptr[c->i - 1] != '/' && ++c->open > c->depth)
		c->depth = c->open;
	c->n_elements += !is_end;
}

/* Moves behind a comment, CDATA or an instruction at i; false where there is none. */
static bool skip_special(struct census *c)
{
	static const char *const pairs[][2] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
	struct str rest = str_slice(c->text, c->i, c->i + 9);

	for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
		size_t end;

		if (!str_starts(rest, pairs[k][0]))
			continue;
		end = str_find(c->text, str_of(pairs[k][1]), c->i);
		c->i = end == SIZE_MAX ? c->text.len : end + 2;
		return true;
	}
	return false;
}

/* libxml2 compares every attribute of an element with every other and, asked to read long texts,
 * knows no limit to nesting; a hostile document would take days.  Such ones are mended at once, and so
 * are long ones with an internal subset, in which markup can hide. */
static bool is_harmless(struct str text)
{
	struct census c = {.text = text};
	size_t doctype = str_find(text, STR_LIT("<!DOCTYPE"), 0);

	if (doctype != SIZE_MAX && text.len > SUBSET_BYTES_MAX &&
			str_find_char(text, '[', doctype) < str_find_char(text, '>', doctype))
		return false;
	while ((c.i = str_find_char(text, '<', c.i)) != SIZE_MAX)
		if (!skip_special(&c))
			count_tag(&c);
	return c.attributes <= ATTRIBUTES_MAX && c.depth <= DEPTH_MAX && c.n_elements <= XML_DOC_ELEMENTS_MAX;
}

int xml_doc_decode(struct str bytes, struct str content_type, char encoding[CHARSET_NAME], struct buf *b,
	struct err *e)
{
	struct buf plain;
	int result = 0;

	buf_init(&plain, XML_DOC_BYTES_MAX);
	if (str_starts(bytes, "\x1F\x8B")) {
		result = inflate_add(STR_LIT("gzip"), bytes, &plain, e);
		if (plain.len > 0 && plain.len < plain.cap)
			result = 0;
		bytes = buf_str(&plain);
	}
	if (result == 0) {
		charset_sniff(bytes, content_type, encoding);
		if (charset_to_utf8(encoding, bytes, b) != 0)
			result = err_set(e, ERR_INPUT, msg("too large: over %d bytes"), XML_DOC_BYTES_MAX);
	}
	buf_free(&plain);
	return result;
}

/* The encoding that the XML declaration names, or empty. */
static struct str declared_label(struct str bytes)
{
	struct str head = str_slice(bytes, 0, 200);
	size_t at = str_starts(head, "<?xml") ? str_find(head, STR_LIT("encoding="), 0) : SIZE_MAX;

	if (at == SIZE_MAX || at + 10 >= head.len || at > str_find(head, STR_LIT("?>"), 0))
		return STR_NONE;
	return str_slice(head, at + 10, str_find_char(head, head.ptr[at + 9], at + 10));
}

/* Faults of the document, though it can be read: a declared encoding that nobody knows, and bytes
 * of windows-1252 of which nothing tells so. */
static bool is_encoded_well(struct str bytes, struct str content_type, const char *encoding)
{
	struct str label = declared_label(bytes);
	char name[CHARSET_NAME] = "";

	if (label.len >= sizeof name)
		return false;
	memcpy(name, label.ptr ? label.ptr : "", label.len);
	if (label.len > 0 && !charset_is_known(name))
		return false;
	return strcmp(encoding, "windows-1252") != 0 || strstr(name, "1252") != NULL ||
		str_find(content_type, STR_LIT("1252"), 0) != SIZE_MAX;
}

/* Behind the XML declaration, whose encoding no longer holds. */
static struct str without_declaration(struct str text)
{
	size_t end = str_starts(text, "<?xml ") ? str_find(text, STR_LIT("?>"), 0) : SIZE_MAX;

	return end == SIZE_MAX ? text : str_slice(text, end + 2, text.len);
}

static void read_mended(struct str text, bool is_page, struct xml_doc *out)
{
	struct buf mended;

	buf_init(&mended, 2 * (size_t)XML_DOC_BYTES_MAX);
	xml_mend(text, is_page, &mended);
	out->tree = parse(buf_str(&mended), XML_PARSE_RECOVER, &out->wellformed);
	out->wellformed = false;
	buf_free(&mended);
}

/* Reads decoded text: as it stands, else mended. */
static void read_text(struct str text, struct xml_doc *out)
{
	text = without_declaration(text);
	if (is_harmless(text))
		out->tree = parse(text, 0, &out->wellformed);
	if (out->tree == NULL)
		read_mended(text, false, out);
}

static void read_page(struct str text, struct xml_doc *out)
{
	read_mended(text, true, out);
}

static int read_bytes(struct str bytes, struct str content_type,
	void (*read)(struct str text, struct xml_doc *out), struct xml_doc *out, struct err *e)
{
	struct buf text;
	int result;

	*out = (struct xml_doc){0};
	buf_init(&text, XML_DOC_BYTES_MAX);
	result = xml_doc_decode(bytes, content_type, out->encoding, &text, e);
	if (result == 0)
		read(buf_str(&text), out);
	buf_free(&text);
	if (result != 0 || (out->tree != NULL && xmlDocGetRootElement(out->tree) != NULL))
		return result;
	xml_doc_free(out);
	return err_set(e, ERR_INPUT, "%s", msg("no XML element is in it"));
}

int xml_doc_read(struct str bytes, struct str content_type, struct xml_doc *out, struct err *e)
{
	int result = read_bytes(bytes, content_type, read_text, out, e);

	out->wellformed = out->wellformed && is_encoded_well(bytes, content_type, out->encoding);
	return result;
}

int xml_doc_read_page(struct str bytes, struct str content_type, struct xml_doc *out, struct err *e)
{
	return read_bytes(bytes, content_type, read_page, out, e);
}

void xml_doc_free(struct xml_doc *doc)
{
	xmlFreeDoc(doc->tree);
	doc->tree = NULL;
}
