/* page_judge.c - which lines of a page are the article.
 *
 * In: the flat tree.  Out: every line's verdict and reason.  Sizes are bytes, which weighs a CJK sign
 * about as much as the word it stands for.  "Prose" is the text of lines that are long enough and not
 * mostly anchors; nearly every rule is bound by it, so that no pattern can throw away the article: a
 * node that holds most of the prose of its surroundings is never dropped.
 */
#include "page.h"
#include "page_judge.h"

#define PROSE_MIN 80u     /* bytes of a line outside <p> that count as prose */
#define PROSE_MIN_P 40u   /* and inside <p> */
#define ENOUGH 250u       /* bytes of prose below which a container is not believed */
#define SHORT 40u         /* a line of a bare <div> below it is a label */
#define LEAD_MIN 40u

static bool is_paragraph(unsigned char tag)
{
	return tag == TAG_P || tag == TAG_LI || tag == TAG_BLOCKQUOTE || tag == TAG_PRE ||
		tag == TAG_TD || tag == TAG_DD;
}

static uint32_t line_prose(const struct tree *t, const struct line *l)
{
	unsigned char tag = t->nodes[l->node].tag;

	if (tag_is_heading((enum tag)tag) || l->link * 2 > l->len)
		return 0;
	return l->len >= (tag == TAG_P ? PROSE_MIN_P : PROSE_MIN) ? l->len - l->link : 0;
}

/* Sums of text, link and prose over each subtree; dropped lines count nothing. */
static void sum_up(struct tree *t)
{
	for (uint32_t i = 0; i < t->n_nodes; i++)
		t->nodes[i].text = t->nodes[i].link = t->nodes[i].prose = 0;
	for (uint32_t i = 0; i < t->n_lines; i++) {
		const struct line *l = &t->lines[i];
		struct node *n = &t->nodes[l->node];

		if (n->dropped)
			continue;
		n->text += l->len;
		n->link += l->link;
		n->prose += line_prose(t, l);
	}
	for (uint32_t i = t->n_nodes; i-- > 1;) {
		struct node *n = &t->nodes[i], *up = &t->nodes[n->parent];

		up->text += n->text;
		up->link += n->link;
		up->prose += n->prose;
	}
}

static enum why reason_to_drop(const struct node *n)
{
	if (n->marks & MARK_COMMENT)
		return WHY_COMMENT;
	if (n->marks & MARK_HIDDEN)
		return WHY_HIDDEN;
	if (n->tag == TAG_FIGCAPTION)
		return WHY_CAPTION;
	switch (n->tag) {
	case TAG_NAV:
	case TAG_FOOTER:
	case TAG_ASIDE:
	case TAG_FORM:
	case TAG_BUTTON:
	case TAG_DIALOG:
	case TAG_FIELDSET:
		return WHY_ELEMENT;
	default:
		break;
	}
	if (!(n->marks & MARK_DROP) || tag_is_heading((enum tag)n->tag))
		return WHY_KEPT;
	return (n->marks & (MARK_BODY1 | MARK_BODY2)) && n->prose >= ENOUGH ? WHY_KEPT : WHY_CLASS;
}

/* What is made for a picture holds its caption, unless it wraps something longer. */
static bool is_caption(const struct node *n)
{
	return (n->tag == TAG_FIGURE && n->text < 400) || (n->marks & MARK_CAPTION && n->text < 600);
}

/* A byline or date line. */
static bool is_byline(const struct node *n)
{
	return (n->marks & (MARK_AUTHOR | MARK_DATE)) && n->text < 150 && n->tag != TAG_ARTICLE;
}

static bool is_quote(const struct tree *t, const struct node *n)
{
	return (n->marks & MARK_QUOTE) ||
		(n->tag == TAG_BLOCKQUOTE && t->nodes[n->parent].why == WHY_CAPTION);
}

/* Marks what wraps a trusted body with text enough: it can't be dropped by its
 * class, whatever "teaser" or "sidebar" it is called. */
static void shield(struct tree *t)
{
	for (uint32_t i = t->n_nodes; i-- > 1;) {
		struct node *n = &t->nodes[i];

		if ((n->marks & (MARK_BODY1 | MARK_BODY2)) && n->prose >= ENOUGH)
			n->shielded = true;
		if (n->shielded)
			t->nodes[n->parent].shielded = true;
	}
}

static enum why verdict_of(const struct tree *t, const struct node *n, uint32_t half)
{
	enum why why = is_caption(n) ? WHY_CAPTION : reason_to_drop(n);

	if (why == WHY_KEPT && is_byline(n))
		return WHY_CLASS;
	if (n->prose > half || is_quote(t, n))
		return WHY_KEPT;
	return n->shielded && why != WHY_COMMENT && why != WHY_HIDDEN ? WHY_KEPT : why;
}

/* Drops the subtrees that their element or class condemns, unless they hold more than half of the
 * page's prose.  An embedded post is a quote wherever it stands. */
static void drop_nodes(struct tree *t)
{
	uint32_t half = t->nodes[0].prose / 2;

	shield(t);
	for (uint32_t i = 1; i < t->n_nodes; i++) {
		struct node *n = &t->nodes[i], *up = &t->nodes[n->parent];
		enum why why = verdict_of(t, n, half);

		if (up->dropped && !is_quote(t, n))
			why = (enum why)up->why;
		n->dropped = why != WHY_KEPT;
		n->why = (unsigned char)why;
	}
}

/* ---- the container ---- */

static bool in_tier(const struct node *n, unsigned tier)
{
	static const unsigned marks[] = {MARK_BODY1, 0, MARK_BODY2, MARK_BODY3, MARK_BODY4};

	if (n->tag == TAG_BODY || n->tag == TAG_HTML || n->dropped)
		return false;
	if (tier == 1)
		return n->tag == TAG_ARTICLE;
	if (tier == 4 && n->tag == TAG_MAIN)
		return true;
	return (n->marks & marks[tier]) != 0 && n->tag != TAG_P && n->tag != TAG_LI &&
		!tag_is_heading((enum tag)n->tag) && n->tag != TAG_SPAN;
}

/* The smallest node that still holds most of the prose below `top`. */
static uint32_t densest(const struct tree *t, uint32_t top)
{
	for (;;) {
		const struct node *n = &t->nodes[top];
		uint32_t best = NODE_NONE;

		for (uint32_t i = top + 1; i < n->end; i = t->nodes[i].end)
			if (t->nodes[i].prose * 10 > n->prose * 7)
				best = i;
		if (best == NODE_NONE || t->nodes[best].tag == TAG_P)
			return top;
		top = best;
	}
}

/* The first node of the tier with enough prose, NODE_NONE if there is none. */
static uint32_t first_of_tier(const struct tree *t, unsigned tier, uint32_t enough)
{
	uint32_t most = 0;

	for (uint32_t i = 1; i < t->n_nodes; i++)
		if (in_tier(&t->nodes[i], tier) && t->nodes[i].prose > most)
			most = t->nodes[i].prose;
	if (most < enough)
		return NODE_NONE;
	for (uint32_t i = 1; i < t->n_nodes; i++)
		if (in_tier(&t->nodes[i], tier) && t->nodes[i].prose >= enough &&
			t->nodes[i].prose * 3 >= most)
			return i;
	return NODE_NONE;
}

/* A node inside of the same tier that holds nearly all of it is the better container. */
static uint32_t tighten(const struct tree *t, uint32_t node, unsigned tier)
{
	uint32_t best = node;

	for (uint32_t i = node + 1; i < t->nodes[node].end; i++)
		if (in_tier(&t->nodes[i], tier) && t->nodes[i].prose * 100 >= t->nodes[node].prose * 85)
			best = i;
	return best;
}

/* A body that the page cuts into boxes of one class (merdeka's mdk-body-paragraph): the boxes' common
 * parent, as long as no second headline stands between them. */
static uint32_t join_split(const struct tree *t, uint32_t first)
{
	const struct node *a = &t->nodes[first];
	uint32_t up = a->parent, best = first;

	for (unsigned level = 0; level < 3 && up != NODE_NONE && t->nodes[up].tag != TAG_BODY; level++) {
		uint32_t same = 0;

		for (uint32_t i = a->end; i < t->nodes[up].end; i++) {
			const struct node *n = &t->nodes[i];

			if (n->tag == TAG_H1)
				return best;
			if (n->class_hash == a->class_hash && n->tag == a->tag && !n->dropped)
				same += n->prose;
		}
		if (same * 4 > a->prose)
			best = up;
		up = t->nodes[up].parent;
	}
	return best;
}

static uint32_t choose(const struct tree *t)
{
	uint32_t dense = densest(t, 0);
	uint32_t enough = t->nodes[dense].prose / 3;

	if (enough < ENOUGH)
		enough = ENOUGH;
	for (unsigned tier = 0; tier < 5; tier++) {
		uint32_t found = first_of_tier(t, tier, enough);

		if (found != NODE_NONE)
			return join_split(t, tighten(t, found, tier));
	}
	return dense;
}

/* ---- lines ---- */

/* "Giriş: 03.07.2024 - 18:24": a stamp, in any language. */
static bool is_stamp(struct str s)
{
	size_t digits = 0;

	if (s.len > 100)
		return false;
	for (size_t i = 0; i < s.len; i++)
		digits += s.ptr[i] >= '0' && s.ptr[i] <= '9';
	return digits >= 8 && digits * 6 >= s.len && str_find_char(s, ':', 0) != SIZE_MAX;
}

/* A heading that says the page's title again. */
static bool is_title(const struct tree *t, const struct line *l)
{
	struct str text = line_text(t, l);

	return l->len >= 20 && str_find_icase(t->title, text, 0) != SIZE_MAX;
}

static enum why judge_line(const struct tree *t, const struct line *l)
{
	const struct node *n = &t->nodes[l->node];

	if (n->dropped)
		return (enum why)n->why;
	if (tag_is_heading((enum tag)n->tag))
		return n->tag == TAG_H1 || is_title(t, l) ? WHY_TITLE : l->link * 2 > l->len ? WHY_LINKS : WHY_KEPT;
	if (t->nodes[n->parent].tag == TAG_OL && l->len >= SHORT)
		return WHY_KEPT;
	if (l->link == l->len || l->link * 10 > l->len * (is_paragraph(n->tag) ? 8 : 5))
		return WHY_LINKS;
	if ((!is_paragraph(n->tag) && l->len < SHORT) || is_stamp(line_text(t, l)))
		return WHY_SHORT;
	return WHY_KEPT;
}

/* A card: a heading that is an anchor, and little more. */
static bool is_teaser(const struct tree *t, const struct node *n)
{
	bool linked = false;

	if (n->text > 700 || n->line_end - n->line > 12 || tag_is_heading((enum tag)n->tag) ||
		n->tag == TAG_P)
		return false;
	for (uint32_t i = n->line; i < n->line_end && !linked; i++) {
		const struct line *l = &t->lines[i];

		linked = tag_is_heading((enum tag)t->nodes[l->node].tag) && l->link == l->len;
	}
	return linked;
}

/* Rows of cards (a "more stories" list inside the container) go card by card. */
static void drop_teasers(struct tree *t, uint32_t top)
{
	for (uint32_t i = top + 1; i < t->nodes[top].end;) {
		struct node *n = &t->nodes[i];

		if (!n->dropped && is_teaser(t, n)) {
			for (uint32_t k = i; k < n->end; k++) {
				t->nodes[k].dropped = true;
				t->nodes[k].why = WHY_LINKS;
			}
			i = n->end;
		} else
			i++;
	}
}

/* Lists, tables and boxes that are mostly anchors go as a whole. */
static void drop_link_boxes(struct tree *t, uint32_t top)
{
	for (uint32_t i = top + 1; i < t->nodes[top].end; i++) {
		struct node *n = &t->nodes[i], *up = &t->nodes[n->parent];

		if (up->dropped && n->parent != top && !is_quote(t, n)) {
			n->dropped = true;
			n->why = up->why;
		} else if (!n->dropped && n->tag != TAG_P && n->tag != TAG_OL && n->text > 0 && n->link * 2 > n->text &&
			n->prose * 5 < t->nodes[top].prose) {
			n->dropped = true;
			n->why = WHY_LINKS;
		}
	}
}

static bool match_phrase(const struct tree *t, const struct line *l, enum line_rule rule)
{
	char low[200];
	struct str text = str_slice(line_text(t, l), 0, sizeof low);

	for (size_t i = 0; i < text.len; i++)
		low[i] = (char)(text.ptr[i] >= 'A' && text.ptr[i] <= 'Z' ? text.ptr[i] + 32 : text.ptr[i]);
	return phrases_match(&t->x->lines[rule], (struct str){low, text.len});
}

/* A line of running text: long, and ended as a sentence is. */
static bool is_sentence(const struct tree *t, const struct line *l)
{
	struct str s = line_text(t, l);

	if (s.len < 100 || l->link * 2 > l->len)
		return false;
	return s.ptr[s.len - 1] == '.' || str_ends(s, "”") || str_ends(s, "\"") || str_ends(s, ")");
}

/* Whether the text ends at line i, where a "Terkini" or "Related" stands: not if the bulk of the
 * sentences is still to come, for then it heads a box between two paragraphs. */
static bool ends_text(const struct tree *t, const struct node *n, uint32_t i)
{
	uint32_t before = 0, after = 0;

	for (uint32_t k = n->line; k < n->line_end; k++)
		if (judge_line(t, &t->lines[k]) == WHY_KEPT && is_sentence(t, &t->lines[k]))
			++*(k < i ? &before : &after);
	return after * 3 <= before;
}

static void judge_lines(struct tree *t, uint32_t top)
{
	const struct node *n = &t->nodes[top];
	bool stopped = false, undecided = true;

	for (uint32_t i = n->line; i < n->line_end; i++) {
		struct line *l = &t->lines[i];
		enum why why = judge_line(t, l);
		bool stop = l->len < 60 && !t->nodes[l->node].dropped && match_phrase(t, l, LINE_STOP);

		if (stop && undecided) {
			stopped = ends_text(t, n, i);
			undecided = stopped;
		}
		if (why == WHY_KEPT && (stop || match_phrase(t, l, LINE_SKIP)))
			why = WHY_LINE;
		if (stopped && why == WHY_KEPT)
			why = WHY_TAIL;
		l->why = (unsigned char)why;
		l->kept = why == WHY_KEPT;
	}
}

#define TWICE_MIN 60u /* bytes of a line that is not said twice by chance */

/* A body that the page holds twice: a line that begins with a whole earlier one is dropped. */
static void drop_twice(struct tree *t)
{
	size_t slots = 64;
	uint32_t *seen;

	while (slots < (size_t)t->n_lines * 2)
		slots *= 2;
	seen = arena_array(t->page, slots, sizeof *seen);
	for (uint32_t i = 0; i < t->n_lines; i++) {
		struct line *l = &t->lines[i];
		struct str text = line_text(t, l);
		size_t at;

		if (!l->kept || l->len < TWICE_MIN)
			continue;
		at = str_hash(str_slice(text, 0, TWICE_MIN)) & (slots - 1);
		for (; seen[at] != 0; at = (at + 1) & (slots - 1)) {
			const struct line *first = &t->lines[seen[at] - 1];

			if (first->len <= l->len && memcmp(t->text.ptr + first->from, text.ptr, first->len) == 0)
				break;
		}
		if (seen[at] != 0) {
			l->kept = false;
			l->why = WHY_TWICE;
		} else
			seen[at] = i + 1;
	}
}

/* Headings with nothing below them. */
static void drop_bare_headings(struct tree *t, uint32_t top)
{
	enum tag next = TAG_H1; /* as if the page ended with the highest heading */

	for (uint32_t i = t->nodes[top].line_end; i-- > t->nodes[top].line;) {
		struct line *l = &t->lines[i];
		enum tag tag = (enum tag)t->nodes[l->node].tag;

		if (!l->kept)
			continue;
		if (tag_is_heading(tag) && next != TAG_NONE && next <= tag) {
			l->kept = false;
			l->why = WHY_HEADING;
		} else
			next = tag_is_heading(tag) ? tag : TAG_NONE;
	}
}

/* ---- the standfirst ---- */

static bool under_lead(const struct tree *t, uint32_t node)
{
	for (unsigned level = 0; level < 3 && node != NODE_NONE; level++, node = t->nodes[node].parent)
		if (t->nodes[node].marks & MARK_LEAD)
			return true;
	return false;
}

static bool same_begin(struct str a, struct str b, size_t least)
{
	size_t n = a.len < b.len ? a.len : b.len;

	n = n > 120 ? 120 : n;
	return n >= least && str_eq_icase(str_slice(a, 0, n), str_slice(b, 0, n));
}

static bool is_kept_twice(const struct tree *t, const struct line *l)
{
	for (uint32_t i = 0; i < t->n_lines; i++)
		if (t->lines[i].kept && same_begin(line_text(t, &t->lines[i]), line_text(t, l), LEAD_MIN))
			return true;
	return false;
}

/* The text between the headline and the body that the class, or the page's own description, calls
 * part of the article. */
static void keep_lead(struct tree *t, uint32_t top)
{
	static const char *const keys[] = {"og:description", "description", "twitter:description", NULL};
	struct str about = tree_meta(t, keys);
	uint32_t h1 = NODE_NONE, end = t->nodes[top].line_end;

	for (uint32_t i = 0; i < end; i++) {
		struct line *l = &t->lines[i];
		enum tag tag = (enum tag)t->nodes[l->node].tag;
		bool near = h1 != NODE_NONE && i - h1 < 16 && i < t->nodes[top].line + 8;

		if (tag == TAG_H1 && i < t->nodes[top].line + 8)
			h1 = i;
		if (l->kept || l->why == WHY_CAPTION || l->len < LEAD_MIN || l->link * 2 > l->len || tag == TAG_H1 || tag == TAG_TITLE)
			continue;
		if (((near && under_lead(t, l->node)) || same_begin(line_text(t, l), about, LEAD_MIN)) &&
			!is_kept_twice(t, l)) {
			l->kept = true;
			l->why = WHY_LEAD;
		}
	}
}

void page_judge(struct tree *t, struct verdict *v)
{
	sum_up(t);
	drop_nodes(t);
	sum_up(t);
	v->container = choose(t);
	drop_teasers(t, v->container);
	drop_link_boxes(t, v->container);
	for (uint32_t i = 0; i < t->n_lines; i++) {
		const struct node *n = &t->nodes[t->lines[i].node];

		t->lines[i].why = n->dropped ? n->why : WHY_OUTSIDE;
	}
	judge_lines(t, v->container);
	drop_twice(t);
	drop_bare_headings(t, v->container);
	keep_lead(t, v->container);
}

void page_rescue(struct tree *t, struct verdict *v)
{
	for (uint32_t i = 0; i < t->n_nodes; i++) {
		struct node *n = &t->nodes[i];

		if (n->why != WHY_HIDDEN && n->why != WHY_COMMENT && n->tag != TAG_NAV)
			n->dropped = false;
	}
	sum_up(t);
	v->container = densest(t, 0);
	for (uint32_t i = 0; i < t->n_lines; i++) {
		struct line *l = &t->lines[i];
		const struct node *n = &t->nodes[v->container];
		bool inside = i >= n->line && i < n->line_end && !t->nodes[l->node].dropped;

		l->kept = inside && line_prose(t, l) > 0 && !match_phrase(t, l, LINE_SKIP);
		l->why = l->kept ? WHY_RESCUED : l->why == WHY_KEPT ? WHY_OUTSIDE : l->why;
	}
}
