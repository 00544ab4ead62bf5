/* page_tree.c - libxml2's SAX events become lines and nodes in document order.
 *
 * In: the cut page, read piece by piece.  Out: struct tree.  No tree of libxml2 is built; text goes
 * into one buffer, white space collapsed, no-break blanks made plain, soft hyphens and zero-width
 * characters dropped.  It refuses to go on when a page has more than NODES_MAX blocks or lines.
 */
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "page.h"

#define NODES_MAX ((uint32_t)1 << 20)
#define METAS_MAX 400u
#define STAMPS_MAX 200u
#define PLAIN_LINES 16u   /* of a block that needs no node; bounds the work of folding it */
#define PROSE_MIN 80u     /* bytes of a line outside <p> that count as prose */
#define PROSE_MIN_P 40u   /* and inside <p> */
#define ELEMENTS_MAX (DEPTH_MAX + 64) /* the parser adds html, head, body and implied paragraphs */
#define CACHE_SLOTS 512u

struct parse {
	struct tree *t;
	struct cutter *cut;
	htmlParserCtxtPtr ctxt;
	uint32_t open[ELEMENTS_MAX]; /* node of each open element, NODE_NONE where it has none */
	unsigned depth, overflow;
	uint32_t node;      /* innermost open node */
	uint32_t line_from; /* where the open line begins in text */
	uint32_t line_link;
	uint32_t anchor, stamp; /* open ones, or NODE_NONE */
	bool soft, in_title;
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

/* ---- lines ---- */

static void *push(struct buf *room, size_t size)
{
	void *at = buf_reserve(room, size);

	if (at == NULL)
		return NULL;
	memset(at, 0, size);
	room->len += size;
	return at;
}

static void spend(struct parse *p)
{
	p->t->spent = true;
	xmlStopParser(p->ctxt);
}

static enum tag current_tag(const struct parse *p)
{
	return p->node == NODE_NONE ? TAG_NONE : (enum tag)p->t->nodes[p->node].tag;
}

static void end_line(struct parse *p, bool soft)
{
	struct tree *t = p->t;
	struct line *l;
	size_t len = t->text.len - p->line_from;

	if (len && t->text.ptr[t->text.len - 1] == ' ')
		len--;
	if (len) {
		if ((l = push(&t->line_room, sizeof *l)) == NULL) {
			spend(p);
			return;
		}
		l->from = p->line_from;
		l->len = (uint32_t)len;
		l->link = p->line_link < len ? p->line_link : (uint32_t)len;
		l->node = p->node;
		l->tag = (unsigned char)current_tag(p);
		l->soft = p->soft;
		t->lines = (struct line *)(void *)t->line_room.ptr;
		t->n_lines++;
	}
	p->soft = len ? soft : p->soft && soft;
	p->line_from = (uint32_t)t->text.len;
	p->line_link = 0;
}

/* How many bytes at s are blank or invisible in print, and which; 0 for a byte to copy. */
static size_t odd_bytes(const unsigned char *s, size_t left, bool *blank)
{
	*blank = true;
	if (*s <= ' ')
		return 1;
	if (*s == 0xC2 && left > 1 && s[1] >= 0x80 && s[1] <= 0xA0)
		return *blank = s[1] == 0xA0 || s[1] == 0x85, 2;
	if (*s == 0xC2 && left > 1 && s[1] == 0xAD)
		return *blank = false, 2;
	if (*s == 0xE2 && left > 2 && s[1] == 0x80 && (s[2] <= 0x8F || (s[2] >= 0xA8 && s[2] <= 0xAF)))
		return *blank = s[2] <= 0x8A || s[2] == 0xA8 || s[2] == 0xA9 || s[2] == 0xAF, 3;
	if (*s == 0xEF && left > 2 && s[1] == 0xBB && s[2] == 0xBF)
		return *blank = false, 3;
	return 0;
}

static void add_text(struct parse *p, const unsigned char *s, size_t n)
{
	struct buf *text = &p->t->text;
	char *start = buf_reserve(text, n), *d = start;
	size_t odd;
	bool blank, after_blank = text->len == p->line_from || text->ptr[text->len - 1] == ' ';

	if (start == NULL)
		return;
	for (size_t i = 0; i < n; i += odd ? odd : 1) {
		odd = *(s + i) > ' ' && s[i] < 0x7F ? 0 : odd_bytes(s + i, n - i, &blank);
		if (odd == 0)
			*d++ = (char)s[i], after_blank = false;
		else if (blank && !after_blank)
			*d++ = ' ', after_blank = true;
	}
	*d = '\0';
	text->len += (size_t)(d - start);
	if (p->anchor != NODE_NONE)
		p->line_link += (uint32_t)(d - start);
}

static void on_text(void *ctx, const xmlChar *s, int n)
{
	struct parse *p = ctx;

	if (p->in_title) {
		struct str more = {(const char *)s, (size_t)n};

		p->t->title = arena_printf(p->t->page, "%.*s%.*s", STR_ARG(p->t->title), STR_ARG(more));
		p->t->title = str_slice(p->t->title, 0, 4096);
		return;
	}
	add_text(p, s, (size_t)n);
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
	struct node *n;

	end_line(p, false);
	if ((n = push(&t->node_room, sizeof *n)) == NULL) {
		spend(p);
		p->open[p->depth++] = NODE_NONE;
		return;
	}
	name_node(p, name, atts);
	t->nodes = (struct node *)(void *)t->node_room.ptr;
	n->parent = p->node;
	n->tag = (unsigned char)tag;
	n->marks = marks;
	n->line = t->n_lines;
	n->class_hash = (uint32_t)str_hash(attr(atts, "class"));
	p->node = t->n_nodes++;
	p->open[p->depth++] = p->node;
}

uint32_t line_prose(const struct line *l)
{
	if (tag_is_heading((enum tag)l->tag) || l->link * 2 > l->len)
		return 0;
	return l->len >= (l->tag == TAG_P ? PROSE_MIN_P : PROSE_MIN) ? l->len - l->link : 0;
}

/* Elements that mean nothing beyond what their marks, anchors and prose say; <h1> parts articles. */
static bool is_plain_tag(enum tag tag)
{
	switch (tag) {
	case TAG_P:
	case TAG_DIV:
	case TAG_LI:
	case TAG_TR:
	case TAG_TD:
	case TAG_TH:
	case TAG_DT:
	case TAG_DD:
		return true;
	default:
		return tag_is_heading(tag) && tag != TAG_H1;
	}
}

/* A leaf that no later rule can tell from its parent: without marks, anchors and stamps, and
 * without prose unless it is a paragraph.  (The explained path names every element.) */
static bool is_plain(const struct tree *t, uint32_t node)
{
	const struct node *n = &t->nodes[node];

	if (n->marks != 0 || n->end != node + 1 || n->line_end - n->line > PLAIN_LINES ||
		node == 0 || t->explain || !is_plain_tag((enum tag)n->tag))
		return false;
	if ((t->n_anchors && t->anchors[t->n_anchors - 1].node == node) ||
		(t->n_stamps && t->stamps[t->n_stamps - 1].node == node))
		return false;
	for (uint32_t i = n->line; i < n->line_end; i++)
		if (t->lines[i].link > 0 || (n->tag != TAG_P && line_prose(&t->lines[i]) > 0))
			return false;
	return true;
}

/* Gives the last node's lines to its parent: small blocks, of which a page has most, cost a line
 * each and no node. */
static void fold_node(struct tree *t, uint32_t node)
{
	for (uint32_t i = t->nodes[node].line; i < t->n_lines; i++) {
		t->lines[i].node = t->nodes[node].parent;
		if (t->lines[i].folded < FOLDED_MAX)
			t->lines[i].folded++;
	}
	buf_truncate(&t->node_room, node * sizeof *t->nodes);
	t->n_nodes = node;
}

static void close_node(struct parse *p, uint32_t node)
{
	struct tree *t = p->t;

	end_line(p, false);
	t->nodes[node].end = t->n_nodes;
	t->nodes[node].line_end = t->n_lines;
	p->node = t->nodes[node].parent;
	if (is_plain(t, node))
		fold_node(t, node);
}

static void open_anchor(struct parse *p, const xmlChar **atts)
{
	struct tree *t = p->t;
	struct anchor *a = push(&t->anchor_room, sizeof *a);

	if (a == NULL)
		return;
	t->anchors = (struct anchor *)(void *)t->anchor_room.ptr;
	a->href = keep(p, attr(atts, "href"));
	a->from = (uint32_t)t->text.len;
	a->node = p->node;
	a->next = str_is_icase(attr(atts, "rel"), "next");
	p->anchor = t->n_anchors++;
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
	s->node = p->node;
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
		end_line(p, tag == TAG_BR);
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

	if (tag == TAG_A || tag_is_heading(current_tag(p)))
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

	if (flags & TAG_VOID)
		take_void(p, tag, atts);
	if (p->depth == ELEMENTS_MAX) {
		p->overflow++;
		return;
	}
	if (tag == TAG_HTML)
		p->t->language = keep(p, attr(atts, "lang"));
	if ((flags & TAG_VOID) == 0 && (flags & TAG_BLOCK) && !tag_is_heading(current_tag(p)))
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
		close_node(p, node);
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
	end_line(p, false);
	while (p->depth > 0) {
		uint32_t node = p->open[--p->depth];

		if (node != NODE_NONE)
			close_node(p, node);
	}
}

void tree_parse(struct tree *t, struct cutter *c)
{
	struct parse *p = arena_alloc(t->page, sizeof *p);

	p->t = t;
	p->cut = c;
	p->anchor = p->stamp = NODE_NONE;
	p->node = NODE_NONE;
	buf_init(&t->text, c->in.len + 16);
	buf_init(&t->node_room, NODES_MAX * sizeof *t->nodes);
	buf_init(&t->line_room, NODES_MAX * sizeof *t->lines);
	buf_init(&t->anchor_room, NODES_MAX * sizeof *t->anchors);
	p->open[p->depth++] = NODE_NONE;
	p->depth = 0;
	open_node(p, TAG_NONE, 0, (const xmlChar *)"", NULL);
	if (!run_parser(p))
		t->spent = true;
	close_all(p);
}

void tree_free_nodes(struct tree *t)
{
	buf_free(&t->node_room);
	buf_free(&t->anchor_room);
	t->n_nodes = t->n_anchors = 0;
}

void tree_free(struct tree *t)
{
	tree_free_nodes(t);
	buf_free(&t->text);
	buf_free(&t->line_room);
}

struct str node_text(const struct tree *t, uint32_t node)
{
	const struct node *n = &t->nodes[node];
	struct buf b;
	struct str text;

	buf_init(&b, BUF_NO_CAP);
	for (uint32_t i = n->line; i < n->line_end; i++) {
		if (i > n->line)
			buf_add_char(&b, '\n');
		buf_add_str(&b, line_text(t, &t->lines[i]));
	}
	text = arena_str(t->page, buf_str(&b));
	buf_free(&b);
	return text;
}

struct str tree_meta(const struct tree *t, const char *const *keys)
{
	for (; *keys != NULL; keys++)
		for (uint32_t i = 0; i < t->n_metas; i++)
			if (str_is(t->metas[i].key, *keys) && t->metas[i].value.len)
				return t->metas[i].value;
	return STR_NONE;
}
