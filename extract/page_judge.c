/* page_judge.c - which part of a page is the article.
 *
 * In: the flat tree.  Out: the container, the nodes dropped and, through page_lines.c, every line's
 * verdict.  Sizes are bytes, which weighs a CJK sign about as much as the word it stands for.
 * "Prose" is the text of lines that are long enough
 * and not mostly anchors; nearly every rule is bound by it, so that no pattern can throw away
 * the article: a node that holds most of the prose of its surroundings is never dropped.
 */
#include "page.h"
#include "page_judge.h"

#define RESCUE_GAIN 2u    /* times as much text that a rescue must find */
#define THREAD_LEAVES 160u /* bytes of prose beside the readers' comments that may be the article */
#define WALL_MAX 400u     /* bytes of an offer to subscribe; a longer one wraps the text */
#define ENOUGH 250u       /* bytes of prose below which a container is not believed */

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
		n->prose += line_prose(l);
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
	if ((n->marks & MARK_WALL) && n->text < WALL_MAX)
		return WHY_CLASS;
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

/* Readers can say more than the article: their box goes as long as it holds no headline and leaves
 * text enough. */
static bool is_thread(const struct tree *t, const struct node *n)
{
	if (!(n->marks & MARK_COMMENT) || n->shielded || t->nodes[0].prose - n->prose < THREAD_LEAVES)
		return false;
	for (uint32_t i = n->line; i < n->line_end; i++)
		if (t->lines[i].tag == TAG_H1 || line_is_title(t, &t->lines[i]))
			return false;
	return true;
}

static enum why verdict_of(const struct tree *t, const struct node *n, uint32_t half)
{
	enum why why = is_caption(n) ? WHY_CAPTION : reason_to_drop(n);

	if (why == WHY_KEPT && is_byline(n))
		return WHY_CLASS;
	if ((n->prose > half && !is_thread(t, n)) || is_quote(t, n))
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

/* A card: a heading that is an anchor, and little more. */
static bool is_teaser(const struct tree *t, const struct node *n)
{
	bool linked = false;

	if (n->text > 700 || n->line_end - n->line > 12 || tag_is_heading((enum tag)n->tag) ||
		n->tag == TAG_P)
		return false;
	for (uint32_t i = n->line; i < n->line_end && !linked; i++) {
		const struct line *l = &t->lines[i];

		linked = tag_is_heading((enum tag)l->tag) && l->link == l->len &&
			!line_is_title(t, l);
	}
	return linked;
}

/* Rows of cards (a "more stories" list) go card by card. */
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

#define GROUPS 1024u /* slots for sums by class; two classes in one only make a group look larger */

static size_t group_of(const struct node *n)
{
	return (n->class_hash ^ n->tag) % GROUPS;
}

/* The first node of the tier with enough prose, alone or with its likes (a body in several boxes);
 * NODE_NONE if there is none. */
static uint32_t first_of_tier(const struct tree *t, unsigned tier, uint32_t enough)
{
	uint32_t most = 0, group[GROUPS] = {0};

	for (uint32_t i = 1; i < t->n_nodes; i++) {
		const struct node *n = &t->nodes[i];

		if (!in_tier(n, tier))
			continue;
		if (n->class_hash != t->nodes[n->parent].class_hash)
			group[group_of(n)] += n->prose;
		if (n->prose > most)
			most = n->prose;
	}
	for (uint32_t i = 1; i < t->n_nodes; i++) {
		const struct node *n = &t->nodes[i];
		bool alone = n->prose >= enough && n->prose * 3 >= most;

		if (in_tier(n, tier) && n->prose > 0 && (alone || (n->prose * 8 >= enough &&
			group[group_of(n)] >= enough && group[group_of(n)] * 2 >= most * 3)))
			return i;
	}
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

/* Right below a heading in one box with it: a text of its own. */
static bool is_headed(const struct tree *t, const struct node *n)
{
	return n->line > t->nodes[n->parent].line && tag_is_heading((enum tag)t->lines[n->line - 1].tag);
}

/* A body that the page cuts into boxes of one class (merdeka's mdk-body-paragraph): the boxes'
 * common parent, as long as no second headline stands between them. */
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
			if (n->class_hash == a->class_hash && n->parent != up && is_headed(t, n))
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

/* ---- boxes in the container ---- */

/* Lists, tables and boxes that are mostly anchors go as a whole. */
static void drop_link_boxes(struct tree *t, uint32_t top)
{
	for (uint32_t i = top + 1; i < t->nodes[top].end; i++) {
		struct node *n = &t->nodes[i], *up = &t->nodes[n->parent];

		if (up->dropped && n->parent != top && !is_quote(t, n)) {
			n->dropped = true;
			n->why = up->why;
		} else if (!n->dropped && n->tag != TAG_P && n->tag != TAG_OL && n->link * 2 > n->text &&
			n->prose * 5 < t->nodes[top].prose) {
			n->dropped = true;
			n->why = WHY_LINKS;
		}
	}
}

void page_judge(struct tree *t, struct verdict *v)
{
	sum_up(t);
	drop_nodes(t);
	drop_teasers(t, 0);
	sum_up(t);
	v->rescued = false;
	v->container = choose(t);
	drop_link_boxes(t, v->container);
	lines_judge(t, v->container);
}

static uint32_t kept_text(const struct tree *t)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < t->n_lines; i++)
		n += line_is_kept(&t->lines[i]) ? t->lines[i].len : 0;
	return n;
}

/* What is no text of the article, however little text there is without it. */
static bool is_foreign(const struct node *n)
{
	return n->why == WHY_HIDDEN || n->why == WHY_COMMENT || n->why == WHY_LINKS || n->tag == TAG_NAV;
}

/* Keeps the prose of the densest region; hidden text, comments, cards and navigation stay away. */
static void keep_densest(struct tree *t, struct verdict *v)
{
	const struct node *n;

	for (uint32_t i = 0; i < t->n_nodes; i++)
		if (!is_foreign(&t->nodes[i]))
			t->nodes[i].dropped = false;
	sum_up(t);
	v->container = densest(t, 0);
	n = &t->nodes[v->container];
	for (uint32_t i = 0; i < t->n_lines; i++) {
		struct line *l = &t->lines[i];
		bool inside = i >= n->line && i < n->line_end && !t->nodes[l->node].dropped;

		if (inside && line_prose(l) > 0 && !line_is_boilerplate(t, l))
			l->why = WHY_RESCUED;
		else if (line_is_kept(l))
			l->why = WHY_OUTSIDE;
	}
}

void page_rescue(struct tree *t, struct verdict *v)
{
	uint32_t had = kept_text(t), container = v->container;
	unsigned char *before;

	if (had >= ENOUGH || t->n_lines == 0)
		return;
	before = arena_alloc(t->page, t->n_lines);
	for (uint32_t i = 0; i < t->n_lines; i++)
		before[i] = t->lines[i].why;
	keep_densest(t, v);
	v->rescued = kept_text(t) > RESCUE_GAIN * had;
	if (v->rescued)
		return;
	v->container = container;
	for (uint32_t i = 0; i < t->n_lines; i++)
		t->lines[i].why = before[i] & WHY_BITS;
}
