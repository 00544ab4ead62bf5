/* page_sax.c - libxml2's SAX events become the flat tree.
 *
 * In: the cut page, read piece by piece.  Out: struct tree with its anchors, stamps and metas.  No
 * tree of libxml2 is built.  The parse is stopped when the tree is spent.
 */
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "page.h"

#define METAS_MAX 400u
#define STAMPS_MAX 200u
#define ELEMENTS_MAX (DEPTH_MAX + 64) /* the parser adds html, head, body and implied paragraphs */
#define CACHE_SLOTS 512u
#define READ_MAX 65536 /* bytes that the parser may hold behind it */

struct parse {
	struct tree *t;
	struct cutter *cut;
	htmlParserCtxtPtr ctxt;
	uint32_t open[ELEMENTS_MAX]; /* node of each open element, NODE_NONE where it has none */
	unsigned depth, overflow;
	uint32_t anchor, stamp; /* open ones, or NODE_NONE */
	bool in_title;
	struct {
		uint64_t hash;
		unsigned marks;
	} cache[CACHE_SLOTS];
};

static struct str view(const xmlChar *s)
{
	return str_of((const char *)s);
}

static struct str attr(const xmlChar **atts, const char *name)
{
	for (; atts != NULL && atts[0] != NULL; atts += 2)
		if (strcmp((const char *)atts[0], name) == 0)
			return view(atts[1]);
	return STR_NONE;
}

static struct str keep(struct parse *p, struct str s)
{
	return s.len ? arena_str(p->t->page, s) : STR_NONE;
}

/* The parser drops what it has read within long text only: of a page without, it would hold all. */
static void drop_read(struct parse *p)
{
	xmlParserInputPtr in = p->ctxt->input;

	if (in->cur - in->base > READ_MAX)
		xmlParserInputShrink(in);
}

static void on_text(void *ctx, const xmlChar *s, int n)
{
	struct parse *p = ctx;

	drop_read(p);
	if (p->in_title) {
		struct str more = {(const char *)s, (size_t)n};

		p->t->title = arena_printf(p->t->page, "%.*s%.*s", STR_ARG(p->t->title), STR_ARG(more));
		p->t->title = str_slice(p->t->title, 0, 4096);
		return;
	}
	tree_add_text(p->t, (const unsigned char *)s, (size_t)n);
}

/* ---- elements ---- */

static unsigned marks_of(struct parse *p, struct str value)
{
	uint64_t hash;
	size_t slot;

	if (value.len == 0)
		return 0;
	hash = str_hash(value);
	slot = hash % CACHE_SLOTS;
	if (p->cache[slot].hash != hash) {
		p->cache[slot].hash = hash;
		p->cache[slot].marks = portal_marks(p->t->x, value);
	}
	return p->cache[slot].marks;
}

static unsigned element_marks(struct parse *p, const xmlChar *name, const xmlChar **atts)
{
	unsigned marks = strchr((const char *)name, '-') ? marks_of(p, view(name)) : 0;

	for (; atts != NULL && atts[0] != NULL; atts += 2) {
		const char *key = (const char *)atts[0];

		if (strcmp(key, "hidden") == 0)
			marks |= MARK_HIDDEN;
		else if (atts[1] != NULL && (*key == 'c' || *key == 'i' || (*key == 'd' && key[4] == '-') ||
			strcmp(key, "role") == 0))
			marks |= marks_of(p, view(atts[1]));
	}
	return marks;
}

static void name_node(struct parse *p, const xmlChar *name, const xmlChar **atts)
{
	struct tree *t = p->t;
	struct str class = attr(atts, "class"), id = attr(atts, "id");

	if (!t->explain)
		return;
	t->names = arena_grow(t->page, t->names, t->n_nodes, &t->alloc_names, t->n_nodes + 1,
		sizeof *t->names);
	t->names[t->n_nodes] = arena_printf(t->page, "%s%s%.*s%s%.*s", (const char *)name,
		id.len ? "#" : "", STR_ARG(id), class.len ? "." : "", STR_ARG(class));
}

static void open_node(struct parse *p, enum tag tag, unsigned marks, const xmlChar *name,
	const xmlChar **atts)
{
	struct tree *t = p->t;

	name_node(p, name, atts);
	p->open[p->depth++] = tree_open_node(t, tag, marks, (uint32_t)str_hash(attr(atts, "class")));
}

static void open_anchor(struct parse *p, const xmlChar **atts)
{
	struct anchor *a = tree_add_anchor(p->t);

	if (a == NULL)
		return;
	a->href = keep(p, attr(atts, "href"));
	a->next = str_is_icase(attr(atts, "rel"), "next");
	p->anchor = p->t->n_anchors - 1;
	p->t->at.linked = true;
}

/* WordPress calls the time of publication "published updated" as long as there was no change. */
static bool says_updated(const xmlChar **atts)
{
	struct str class = attr(atts, "class"), prop = attr(atts, "itemprop");

	return str_find_icase(prop, STR_LIT("modified"), 0) != SIZE_MAX ||
		((str_find_icase(class, STR_LIT("updated"), 0) != SIZE_MAX ||
			str_find_icase(class, STR_LIT("modified"), 0) != SIZE_MAX) &&
			str_find_icase(class, STR_LIT("publish"), 0) == SIZE_MAX);
}

static void open_stamp(struct parse *p, const xmlChar **atts)
{
	struct tree *t = p->t;
	struct stamp *s;

	if (t->n_stamps == STAMPS_MAX)
		return;
	t->stamps = arena_grow(t->page, t->stamps, t->n_stamps, &t->alloc_stamps, t->n_stamps + 1,
		sizeof *t->stamps);
	s = &t->stamps[t->n_stamps];
	memset(s, 0, sizeof *s);
	s->datetime = keep(p, attr(atts, "datetime"));
	s->from = (uint32_t)t->text.len;
	s->node = p->t->at.node;
	s->updated = says_updated(atts);
	p->stamp = t->n_stamps++;
}

static void take_meta(struct parse *p, const xmlChar **atts)
{
	static const char *const keys[] = {"property", "name", "itemprop", "http-equiv"};
	struct str value = attr(atts, "content");
	struct tree *t = p->t;

	for (size_t i = 0; i < 4 && value.len && t->n_metas < METAS_MAX; i++) {
		struct str key = attr(atts, keys[i]);

		if (key.len == 0)
			continue;
		t->metas = arena_grow(t->page, t->metas, t->n_metas, &t->alloc_metas, t->n_metas + 1,
			sizeof *t->metas);
		t->metas[t->n_metas].key = page_fold(t->page, key, 80);
		t->metas[t->n_metas++].value = keep(p, str_trim(value));
		return;
	}
}

static void take_link(struct parse *p, const xmlChar **atts)
{
	struct str rel = attr(atts, "rel"), href = attr(atts, "href");
	struct tree *t = p->t;

	if (str_is_icase(rel, "canonical") && t->canonical.len == 0)
		t->canonical = keep(p, href);
	else if (str_is_icase(rel, "amphtml"))
		t->amp = keep(p, href);
	else if (str_is_icase(rel, "next"))
		t->next = keep(p, href);
}

static void take_void(struct parse *p, enum tag tag, const xmlChar **atts)
{
	if (tag == TAG_META)
		take_meta(p, atts);
	else if (tag == TAG_LINK)
		take_link(p, atts);
	else if (tag == TAG_BASE && p->t->base.len == 0)
		p->t->base = keep(p, attr(atts, "href"));
	else if (tag == TAG_BR || tag == TAG_HR)
		tree_end_line(p->t, tag == TAG_BR);
	else if (tag == TAG_IMG)
		p->t->n_images++;
	else if (tag == TAG_PARAM)
		p->t->n_videos++;
	else if (tag == TAG_INPUT && str_is_icase(attr(atts, "type"), "password"))
		p->t->n_passwords++;
}

/* Marks that make an inline element worth a node. */
#define INLINE_MARKS \
	(MARK_DROP | MARK_COMMENT | MARK_CAPTION | MARK_HIDDEN | MARK_AUTHOR | MARK_DATE)

static void open_inline(struct parse *p, enum tag tag, const xmlChar *name, const xmlChar **atts)
{
	unsigned marks = element_marks(p, name, atts);

	if (tag == TAG_A || tag_is_heading(tree_tag(p->t)))
		marks &= ~(unsigned)MARK_DROP;
	if (tag == TAG_A)
		open_anchor(p, atts);
	else if (tag == TAG_TIME)
		open_stamp(p, atts);
	else if (tag == TAG_TITLE)
		p->in_title = p->t->title.len == 0 && p->depth < 4;
	if (tag == TAG_OTHER ? strchr((const char *)name, '-') != NULL : (marks & INLINE_MARKS) != 0)
		open_node(p, tag, marks, name, atts);
	else
		p->open[p->depth++] = NODE_NONE;
}

static void on_open(void *ctx, const xmlChar *name, const xmlChar **atts)
{
	struct parse *p = ctx;
	enum tag tag = tag_find(&p->t->x->tags, (const char *)name, strlen((const char *)name));
	unsigned flags = tag_info(tag)->flags;

	drop_read(p);
	if (p->t->spent)
		xmlStopParser(p->ctxt);
	if (flags & TAG_VOID)
		take_void(p, tag, atts);
	if (p->depth == ELEMENTS_MAX) {
		p->overflow++;
		return;
	}
	if (tag == TAG_HTML)
		p->t->language = keep(p, attr(atts, "lang"));
	if ((flags & TAG_VOID) == 0 && (flags & TAG_BLOCK) && !tag_is_heading(tree_tag(p->t)))
		open_node(p, tag, element_marks(p, name, atts), name, atts);
	else if (flags & TAG_VOID)
		p->open[p->depth++] = NODE_NONE;
	else
		open_inline(p, tag, name, atts);
}

static void close_inline(struct parse *p, enum tag tag)
{
	struct tree *t = p->t;

	if (tag == TAG_A && p->anchor != NODE_NONE) {
		t->anchors[p->anchor].len = (uint32_t)t->text.len - t->anchors[p->anchor].from;
		p->anchor = NODE_NONE;
		t->at.linked = false;
	} else if (tag == TAG_TIME && p->stamp != NODE_NONE) {
		t->stamps[p->stamp].len = (uint32_t)t->text.len - t->stamps[p->stamp].from;
		p->stamp = NODE_NONE;
	} else if (tag == TAG_TITLE)
		p->in_title = false;
}

static void on_close(void *ctx, const xmlChar *name)
{
	struct parse *p = ctx;
	uint32_t node;

	if (p->overflow) {
		p->overflow--;
		return;
	}
	if (p->depth == 0)
		return;
	node = p->open[--p->depth];
	close_inline(p, tag_find(&p->t->x->tags, (const char *)name, strlen((const char *)name)));
	if (node != NODE_NONE)
		tree_close_node(p->t, node);
}

/* ---- the parse ---- */

static int on_read(void *ctx, char *out, int room)
{
	struct parse *p = ctx;

	return (int)cut_read(p->cut, out, (size_t)room);
}

static int on_end(void *ctx)
{
	(void)ctx;
	return 0;
}

static bool run_parser(struct parse *p)
{
	const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
		HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE;
	xmlSAXHandler sax = {.startElement = on_open, .endElement = on_close, .characters = on_text,
		.ignorableWhitespace = on_text, .cdataBlock = on_text, .initialized = 1};
	xmlParserInputBufferPtr buffer;
	xmlParserInputPtr input;

	if ((p->ctxt = htmlNewParserCtxt()) == NULL)
		return false;
	*p->ctxt->sax = sax;
	p->ctxt->userData = p;
	htmlCtxtUseOptions(p->ctxt, options);
	buffer = xmlParserInputBufferCreateIO(on_read, on_end, p, XML_CHAR_ENCODING_NONE);
	input = buffer ? xmlNewIOInputStream(p->ctxt, buffer, XML_CHAR_ENCODING_NONE) : NULL;
	if (input != NULL) {
		inputPush(p->ctxt, input);
		xmlSwitchEncoding(p->ctxt, XML_CHAR_ENCODING_UTF8);
		htmlParseDocument(p->ctxt);
	}
	htmlFreeParserCtxt(p->ctxt);
	return input != NULL;
}

/* What the parser left open, after it was stopped, is closed here. */
static void close_all(struct parse *p)
{
	tree_end_line(p->t, false);
	while (p->depth > 0) {
		uint32_t node = p->open[--p->depth];

		if (node != NODE_NONE)
			tree_close_node(p->t, node);
	}
}

void sax_parse(struct tree *t, struct cutter *c, size_t budget)
{
	struct parse *p = arena_alloc(t->page, sizeof *p);

	p->t = t;
	p->cut = c;
	p->anchor = p->stamp = NODE_NONE;
	name_node(p, (const xmlChar *)"", NULL);
	tree_init(t, budget);
	p->open[p->depth++] = t->at.node;
	if (!run_parser(p))
		t->spent = true;
	close_all(p);
}

