/* page_tree.c - the flat tree: lines of text and the nodes that they stand in, in document order.
 *
 * In: text, and the begin and end of elements (page_sax.c).  Out: struct tree.  Text goes into one
 * buffer, white space collapsed, no-break blanks made plain, soft hyphens and zero-width characters
 * dropped; a small block that no later rule can tell from its parent becomes lines of the parent.
 * It is spent when a page has more than NODES_MAX nodes or lines, or when they, its anchors and its
 * text would take more memory than its budget.
 */
#include "page.h"

#define PLAIN_LINES 16u   /* of a block that needs no node; bounds the work of folding it */
#define HEADING_MAX 100u  /* bytes */
#define PROSE_MIN 80u     /* bytes of a line outside <p> that count as prose */
#define PROSE_MIN_P 40u   /* and inside <p> */

size_t tree_room(const struct tree *t)
{
	size_t used = t->text.alloc + t->node_room.alloc + t->line_room.alloc + t->anchor_room.alloc +
		(t->page->used - t->page_used);

	return used < t->budget ? t->budget - used : 0;
}

/* Room for len more bytes within what the budget leaves; NULL, and the tree is spent, where there is
 * none. */
static char *reserve(struct tree *t, struct buf *b, size_t len)
{
	char *at;

	if (b->alloc - b->len <= len)
		b->cap = b->alloc + tree_room(t);
	at = buf_reserve(b, len);
	t->spent |= at == NULL;
	return at;
}

/* A zeroed element at the end of an array of n; NULL when the tree is spent. */
static void *push(struct tree *t, struct buf *room, uint32_t n, size_t size)
{
	void *at = n < NODES_MAX ? reserve(t, room, size) : NULL;

	t->spent |= at == NULL;
	if (at == NULL)
		return NULL;
	memset(at, 0, size);
	room->len += size;
	return at;
}

/* ---- lines ---- */

enum tag tree_tag(const struct tree *t)
{
	return t->at.node == NODE_NONE ? TAG_NONE : (enum tag)t->nodes[t->at.node].tag;
}

/* Behind a line stands one blank at least, where tree_take_text has room for a newline. */
static void add_blank(struct tree *t)
{
	char *to = reserve(t, &t->text, 1);

	if (to != NULL) {
		memcpy(to, " ", 2);
		t->text.len++;
	}
}

/* A sentence that is set as a heading is a paragraph: some outlets set whole texts so. */
static enum tag line_tag(const struct tree *t, size_t len)
{
	enum tag tag = tree_tag(t);

	return tag_is_heading(tag) && tag != TAG_H1 && len > HEADING_MAX &&
		t->text.ptr[t->at.line_from + len - 1] == '.' ? TAG_P : tag;
}

void tree_end_line(struct tree *t, bool soft)
{
	struct line *l;
	size_t len = t->text.len - t->at.line_from;

	if (len && t->text.ptr[t->text.len - 1] == ' ')
		len--;
	else if (len)
		add_blank(t);
	if (len) {
		if ((l = push(t, &t->line_room, t->n_lines, sizeof *l)) == NULL)
			return;
		l->from = t->at.line_from;
		l->len = (uint32_t)len;
		l->link = (t->at.line_link < len ? t->at.line_link : (uint32_t)len) & LINK_MAX;
		l->node = t->at.node & NODE_BITS;
		l->tag = line_tag(t, len) & TAG_BITS;
		l->soft = t->at.soft;
		t->lines = (struct line *)(void *)t->line_room.ptr;
		t->n_lines++;
	}
	t->at.soft = len ? soft : t->at.soft && soft;
	t->at.line_from = (uint32_t)t->text.len;
	t->at.line_link = 0;
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

void tree_add_text(struct tree *t, const unsigned char *s, size_t n)
{
	struct buf *text = &t->text;
	char *start = reserve(t, text, n), *d = start;
	size_t odd;
	bool blank, after_blank = text->len == t->at.line_from || text->ptr[text->len - 1] == ' ';

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
	if (t->at.linked)
		t->at.line_link += (uint32_t)(d - start);
}

uint32_t line_prose(const struct line *l)
{
	if (tag_is_heading((enum tag)l->tag) || l->link * 2 > l->len)
		return 0;
	return l->len >= (l->tag == TAG_P ? PROSE_MIN_P : PROSE_MIN) ? l->len - l->link : 0;
}

/* ---- nodes ---- */

uint32_t tree_open_node(struct tree *t, enum tag tag, unsigned marks, uint32_t class_hash)
{
	struct node *n;

	tree_end_line(t, false);
	if ((n = push(t, &t->node_room, t->n_nodes, sizeof *n)) == NULL)
		return NODE_NONE;
	t->nodes = (struct node *)(void *)t->node_room.ptr;
	n->parent = t->at.node;
	n->tag = (unsigned char)tag;
	n->marks = marks;
	n->line = t->n_lines;
	n->class_hash = class_hash;
	t->at.node = t->n_nodes++;
	return t->at.node;
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
		t->lines[i].node = t->nodes[node].parent & NODE_BITS;
		if (t->lines[i].folded < FOLDED_MAX)
			t->lines[i].folded++;
	}
	buf_truncate(&t->node_room, node * sizeof *t->nodes);
	t->n_nodes = node;
}

void tree_close_node(struct tree *t, uint32_t node)
{
	tree_end_line(t, false);
	t->nodes[node].end = t->n_nodes;
	t->nodes[node].line_end = t->n_lines;
	t->at.node = t->nodes[node].parent;
	if (is_plain(t, node))
		fold_node(t, node);
}

struct anchor *tree_add_anchor(struct tree *t)
{
	struct anchor *a = push(t, &t->anchor_room, t->n_anchors, sizeof *a);

	if (a == NULL)
		return NULL;
	t->anchors = (struct anchor *)(void *)t->anchor_room.ptr;
	t->n_anchors++;
	a->from = (uint32_t)t->text.len;
	a->node = t->at.node;
	return a;
}

/* ---- the whole ---- */

void tree_init(struct tree *t, size_t budget)
{
	t->budget = budget;
	t->page_used = t->page->used;
	t->at.node = NODE_NONE;
	tree_open_node(t, TAG_NONE, 0, 0);
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

struct str tree_take_text(struct tree *t)
{
	char *text = t->text.ptr;
	size_t len = 0;

	for (uint32_t i = 0; i < t->n_lines; i++) {
		const struct line *l = &t->lines[i];

		if (!line_is_kept(l))
			continue;
		if (len)
			text[len++] = '\n';
		memmove(text + len, text + l->from, l->len);
		len += l->len;
	}
	buf_truncate(&t->text, len);
	return arena_take(t->page, &t->text);
}

struct str tree_meta(const struct tree *t, const char *const *keys)
{
	for (; *keys != NULL; keys++)
		for (uint32_t i = 0; i < t->n_metas; i++)
			if (str_is(t->metas[i].key, *keys) && t->metas[i].value.len)
				return t->metas[i].value;
	return STR_NONE;
}
