/* page_lines.c - which lines of the container are the article's text.
 *
 * In: the flat tree with its container chosen and its nodes judged.  Out: why each line is kept or
 * dropped.  Boilerplate lines, labels, dates, a second copy of the body and headings of nothing go;
 * a standfirst outside the container is fetched.  Every step is linear in the lines.
 */
#include "page.h"
#include "page_judge.h"

#define SHORT 40u     /* bytes of a line of a bare <div> below which it is a label */
#define RUNNING 100u  /* bytes of a line from which it is running text */
#define LABEL 60u     /* bytes of a line above the text below which it may be a label */
#define NOTE_MAX 400u /* bytes of a boilerplate line; longer ones are paragraphs */
#define POINTER_LABEL 40u /* bytes of "Baca juga:" before an anchor */
#define POINTERS_MAX 8u   /* in a line */
#define THREAD_AFTER 160u /* bytes of sentences that an article has before its comments */
#define LEAD_MIN 40u  /* bytes of a standfirst */
#define LEAD_NEAR 16u /* lines below the headline in which a standfirst stands */

static bool is_paragraph(unsigned char tag)
{
	return tag == TAG_P || tag == TAG_LI || tag == TAG_BLOCKQUOTE || tag == TAG_PRE ||
		tag == TAG_TD || tag == TAG_TH || tag == TAG_DD;
}

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

bool line_is_title(const struct tree *t, const struct line *l)
{
	struct str text = line_text(t, l);

	return l->len >= 20 && str_find_icase(t->title, text, 0) != SIZE_MAX;
}

/* "Pilihan Editor: <a>...</a>": a short line whose anchor stands behind a colon or a bar and
 * ends it. */
static bool is_pointer(const struct tree *t, const struct line *l)
{
	struct str text = line_text(t, l), label = str_slice(text, 0, l->len - l->link);

	label = str_trim(label);
	return l->len < 220 && l->link * 2 > l->len && label.len > 0 && label.len < 60 &&
		strchr(":|>", label.ptr[label.len - 1]) != NULL;
}

static bool in_numbered_list(const struct tree *t, const struct line *l)
{
	uint32_t up = l->folded ? l->node : t->nodes[l->node].parent;

	return l->folded < 2 && t->nodes[up].tag == TAG_OL;
}

/* "Cetak | Kembali": anchors, and nothing between them but signs. */
static bool is_menu(const struct tree *t, const struct line *l)
{
	struct str s = line_text(t, l);
	uint32_t signs = 0;

	if (l->link == 0 || l->link * 2 < l->len || l->len > 200)
		return false;
	for (size_t i = 0; i < s.len; i++)
		signs += strchr(" |/,-", s.ptr[i]) != NULL;
	return l->len - l->link <= signs;
}

/* "***" and the like, which part a text. */
static bool is_ornament(struct str s)
{
	size_t i = 0;

	while (i < s.len && strchr("*-=~#.+ ", s.ptr[i]) != NULL)
		i++;
	return i == s.len;
}

static enum why judge_line(const struct tree *t, const struct line *l)
{
	const struct node *n = &t->nodes[l->node];

	if (n->dropped)
		return (enum why)n->why;
	if (tag_is_heading((enum tag)l->tag))
		return l->tag == TAG_H1 || line_is_title(t, l) ? WHY_TITLE :
			l->link * 2 > l->len ? WHY_LINKS : WHY_KEPT;
	if (l->len >= SHORT && in_numbered_list(t, l))
		return WHY_KEPT;
	if (is_pointer(t, l) || is_menu(t, l))
		return WHY_LINKS;
	if (l->link == l->len || l->link * 10 > l->len * (is_paragraph(l->tag) ? 8 : 5))
		return WHY_LINKS;
	if ((!is_paragraph(l->tag) && !l->soft && l->len < SHORT) || is_stamp(line_text(t, l)) ||
		is_ornament(line_text(t, l)))
		return WHY_SHORT;
	return WHY_KEPT;
}

/* Behind "- ", "* ", "> " and the like, as editors set notes apart, and behind a count of comments. */
static struct str skip_bullets(struct str s)
{
	while (s.len && strchr("*->|_ ([0123456789", s.ptr[0]))
		s = str_slice(s, 1, s.len);
	return s;
}

static bool match_phrase(const struct tree *t, const struct line *l, enum line_rule rule)
{
	char low[200];
	struct str text = str_slice(line_text(t, l), 0, sizeof low), bare;

	if (l->len > NOTE_MAX)
		return false;
	for (size_t i = 0; i < text.len; i++)
		low[i] = (char)(text.ptr[i] >= 'A' && text.ptr[i] <= 'Z' ? text.ptr[i] + 32 : text.ptr[i]);
	text.ptr = low;
	bare = skip_bullets(text);
	return phrases_match(&t->x->lines[rule], text) ||
		(bare.len < text.len && bare.len && phrases_match(&t->x->lines[rule], bare));
}

/* A line of running text: long, and ended as a sentence is. */
static bool is_sentence(const struct tree *t, const struct line *l)
{
	struct str s = line_text(t, l);

	if (s.len < RUNNING || l->link * 2 > l->len)
		return false;
	if (str_ends(s, "。") || str_ends(s, "」") || str_ends(s, "…"))
		return true;
	return s.ptr[s.len - 1] == '.' || str_ends(s, "”") || str_ends(s, "\"") || str_ends(s, ")");
}

/* A date on its own above the text; below it, it is part of it. */
static bool is_date_line(const struct tree *t, const struct line *l)
{
	struct str s = line_text(t, l);
	unsigned digits = 0;
	struct when when;

	for (size_t i = 0; i < s.len && i < 60; i++)
		digits += s.ptr[i] >= '0' && s.ptr[i] <= '9';
	return s.len <= 60 && digits >= 5 && date_parse(s, 0, 0, &when);
}

/* A kicker, a name, a place above the text: short, and not ended as a sentence is. */
static bool is_label(const struct tree *t, const struct line *l)
{
	static const char *const ends[] = {".", "!", "?", ":", ",", "”", "\"", "…", "。", "」", "»", ")"};
	struct str s = line_text(t, l);

	if (s.len >= LABEL || tag_is_heading((enum tag)l->tag) || l->soft)
		return false;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (str_ends(s, ends[i]))
			return false;
	return true;
}

/* Where the sentence begins that the text ends with, or what stands in brackets there. */
static uint32_t last_sentence(struct str s)
{
	size_t at = s.len;

	while (at > 0 && s.ptr[at - 1] != '(' &&
		!(s.ptr[at - 1] == ' ' && at > 1 && strchr(".!?\"", s.ptr[at - 2]) != NULL) &&
		!(s.ptr[at - 1] == ' ' && str_ends(str_slice(s, 0, at - 1), "”")))
		at--;
	return (uint32_t)(at > 0 && s.ptr[at - 1] == '(' ? at - 1 : at);
}

/* An anchor goes where its words go when the part from start to end moves to the end of the line at stop.  Of
 * one that the move parts, or that goes on behind the line, what comes first is kept. */
static void move_anchor(struct anchor *a, uint32_t start, uint32_t end, uint32_t stop)
{
	uint32_t from = a->from, to = from + a->len < stop ? from + a->len : stop;

	if (to <= start || from >= stop)
		return;
	if (from >= end) {
		a->from -= end - start;
	} else if (from >= start) {
		a->from += stop - end;
		to = to < end ? to : end;
	} else {
		to = to <= end ? start : to - (end - start);
	}
	a->len = to - from;
}

/* Moves a part of the line behind its end, with the anchors first to last - 1 that begin in the line, and the one
 * before them, which may reach into it. */
static void move_out(struct tree *t, struct line *l, uint32_t start, uint32_t end, uint32_t first,
	uint32_t last)
{
	char *text = t->text.ptr + l->from, part[NOTE_MAX];
	uint32_t n = end - start;

	memcpy(part, text + start, n);
	memmove(text + start, text + end, l->len - end);
	memcpy(text + l->len - n, part, n);
	for (uint32_t i = first > 0 ? first - 1 : first; i < last; i++)
		move_anchor(&t->anchors[i], l->from + start, l->from + end, l->from + l->len);
	l->len = (uint32_t)str_trim(str_slice(line_text(t, l), 0, l->len - n)).len;
}

/* Whether the anchor from at to end is a pointer elsewhere, with the words before it that say so: they
 * begin at *start. */
static bool is_pointer_at(const struct tree *t, const struct line *l, uint32_t *start, uint32_t at,
	uint32_t end)
{
	uint32_t starts[2] = {last_sentence(str_slice(line_text(t, l), 0, at)), at};

	for (size_t i = 0; i < 2; i++) {
		struct line part = {.from = l->from + starts[i], .len = end - starts[i]};
		bool ends = starts[i] > 0 && end == l->len;

		*start = starts[i];
		if (at - *start <= POINTER_LABEL && (ends || l->len - part.len >= SHORT) &&
			(match_phrase(t, &part, LINE_POINTER) || (ends && match_phrase(t, &part, LINE_SKIP))))
			return true;
	}
	return false;
}

/* "... di sana. (Baca juga: <a>...</a>)": what points elsewhere goes from a paragraph; first to last - 1
 * are the anchors that begin in it. */
static void cut_pointers(struct tree *t, struct line *l, uint32_t first, uint32_t last)
{
	for (uint32_t i = last, n = 0; i-- > first && n < POINTERS_MAX;) {
		const struct anchor *a = &t->anchors[i];
		uint32_t at = a->from - l->from, end = at + a->len, start, link = a->len;

		if (end > l->len)
			continue;
		while (end < l->len && strchr(" )].", t->text.ptr[l->from + end]) != NULL)
			end++;
		if (!is_pointer_at(t, l, &start, at, end))
			continue;
		move_out(t, l, start, end, first, last);
		l->link = (l->link > link ? l->link - link : 0) & LINK_MAX;
		n++;
	}
}

/* The first anchor from next on that does not begin before a place in the text. */
static uint32_t anchor_from(const struct tree *t, uint32_t next, uint32_t from)
{
	while (next < t->n_anchors && t->anchors[next].from < from)
		next++;
	return next;
}

static void judge_each(struct tree *t, const struct node *n, uint32_t *sentences)
{
	uint32_t first, last = 0;
	bool begun = false;

	for (uint32_t i = n->line; i < n->line_end; i++) {
		struct line *l = &t->lines[i];
		enum why why;

		if (l->link > 0 && l->link < l->len) {
			first = anchor_from(t, last, l->from);
			last = anchor_from(t, first, l->from + l->len);
			cut_pointers(t, l, first, last);
		}
		why = judge_line(t, l);
		if (why == WHY_KEPT && match_phrase(t, l, LINE_SKIP))
			why = WHY_LINE;
		if (why == WHY_KEPT && !begun && (is_date_line(t, l) || is_label(t, l)))
			why = WHY_SHORT;
		l->why = why & WHY_BITS;
		begun |= why == WHY_KEPT && l->len >= LABEL;
		if (why == WHY_KEPT && is_sentence(t, l))
			*sentences += l->len;
	}
}

static bool ends_text(const struct tree *t, const struct line *l)
{
	return match_phrase(t, l, LINE_STOP) || match_phrase(t, l, LINE_THREAD);
}

/* What readers say below a text may be longer than it. */
static bool heads_thread(const struct tree *t, const struct line *l, uint32_t before)
{
	return tag_is_heading((enum tag)l->tag) && before >= THREAD_AFTER && match_phrase(t, l, LINE_THREAD);
}

/* A "Terkini" or "Related" ends the text, unless the bulk of the sentences is still to come:
 * then it heads a box between two paragraphs. */
static void cut_tail(struct tree *t, const struct node *n, uint32_t sentences)
{
	uint32_t before = 0;
	bool stopped = false;

	for (uint32_t i = n->line; i < n->line_end; i++) {
		struct line *l = &t->lines[i];

		if (!stopped && l->len < 60 && !t->nodes[l->node].dropped && ends_text(t, l)) {
			stopped = (sentences - before) * 2 <= before || heads_thread(t, l, before);
			l->why = WHY_LINE;
		} else if (stopped && line_is_kept(l))
			l->why = WHY_TAIL;
		else if (line_is_kept(l) && is_sentence(t, l))
			before += l->len;
	}
}

#define TWICE_MIN 60u   /* bytes of a line that is not said twice by chance */
#define LOOKS_MAX 64u   /* at earlier lines that begin alike: a page of such lines stays linear */

struct copy { /* a run of lines that repeat earlier ones in their order */
	uint32_t *seen; /* long lines that are new, each + 1, in open addressing */
	size_t slots;   /* a power of two */
	uint32_t *run;  /* lines of the run */
	uint32_t n_run, last;   /* its lines, and the earlier line that it has reached */
	uint32_t bytes, before; /* of the run, and of what stood before it */
};

static void copy_init(struct copy *c, const struct tree *t)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < t->n_lines; i++)
		n += line_is_kept(&t->lines[i]) && t->lines[i].len >= TWICE_MIN;
	*c = (struct copy){.slots = 64};
	while (c->slots < (size_t)n * 2)
		c->slots *= 2;
	c->seen = arena_array(t->page, c->slots, sizeof *c->seen);
	c->run = arena_array(t->page, n, sizeof *c->run);
}

/* The earlier line that line i begins with, or NODE_NONE; i takes a slot of its own then, if one is near. */
static uint32_t said_before(const struct tree *t, uint32_t i, struct copy *c)
{
	struct str text = line_text(t, &t->lines[i]);
	size_t at = str_hash(str_slice(text, 0, TWICE_MIN)) & (c->slots - 1);

	for (unsigned looks = 0; c->seen[at] != 0; at = (at + 1) & (c->slots - 1)) {
		const struct line *first = &t->lines[c->seen[at] - 1];

		if (first->len <= text.len && memcmp(t->text.ptr + first->from, text.ptr, first->len) == 0)
			return c->seen[at] - 1;
		if (++looks == LOOKS_MAX)
			return NODE_NONE;
	}
	c->seen[at] = i + 1;
	return NODE_NONE;
}

/* A second copy is worth a quarter of what stands before it; less is a text that repeats itself. */
static void end_copy(struct tree *t, struct copy *c)
{
	for (uint32_t i = 0; i < c->n_run && c->bytes * 4 >= c->before; i++)
		t->lines[c->run[i]].why = WHY_TWICE;
	c->before += c->bytes;
	c->bytes = c->n_run = 0;
}

/* A body that the page holds twice, and the headline said again at its beginning. */
static void drop_twice(struct tree *t)
{
	struct copy c;

	copy_init(&c, t);
	for (uint32_t i = 0; i < t->n_lines; i++) {
		struct line *l = &t->lines[i];
		uint32_t first;

		if (line_is_kept(l) && c.before < TWICE_MIN && line_is_title(t, l))
			l->why = WHY_TITLE;
		if (!line_is_kept(l) || l->len < TWICE_MIN)
			continue;
		first = said_before(t, i, &c);
		if (first == NODE_NONE || (c.bytes > 0 && first <= c.last))
			end_copy(t, &c);
		if (first == NODE_NONE)
			c.before += l->len;
		else {
			c.bytes += l->len;
			c.run[c.n_run++] = i;
		}
		c.last = first;
	}
	end_copy(t, &c);
}

/* Headings with nothing below them. */
static void drop_bare_headings(struct tree *t, uint32_t top)
{
	enum tag next = TAG_H1; /* as if the page ended with the highest heading */

	for (uint32_t i = t->nodes[top].line_end; i-- > t->nodes[top].line;) {
		struct line *l = &t->lines[i];
		enum tag tag = (enum tag)l->tag;

		if (!line_is_kept(l))
			continue;
		if (tag_is_heading(tag) && next != TAG_NONE && next <= tag)
			l->why = WHY_HEADING;
		else
			next = tag_is_heading(tag) ? tag : TAG_NONE;
	}
}

/* Where no headline stands above the text, the headings that it begins with are it. */
static void drop_headline(struct tree *t, uint32_t top)
{
	const struct node *n = &t->nodes[top];
	uint32_t text = n->line;

	while (text < n->line_end &&
		!(line_is_kept(&t->lines[text]) && !tag_is_heading((enum tag)t->lines[text].tag)))
		text++;
	for (uint32_t i = 0; i < text; i++)
		if (t->lines[i].tag == TAG_H1 || line_is_title(t, &t->lines[i]))
			return;
	for (uint32_t i = n->line; i < text; i++)
		if (line_is_kept(&t->lines[i]))
			t->lines[i].why = WHY_TITLE;
}

/* ---- the standfirst ---- */

static bool under_lead(const struct tree *t, const struct line *l)
{
	uint32_t node = l->node;
	unsigned marks = 0;

	for (unsigned level = l->folded; level < 3 && node != NODE_NONE;
		level++, node = t->nodes[node].parent)
		marks |= t->nodes[node].marks;
	return (marks & MARK_LEAD) && !(marks & (MARK_CAPTION | MARK_HIDDEN));
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
		if (line_is_kept(&t->lines[i]) &&
			same_begin(line_text(t, &t->lines[i]), line_text(t, l), LEAD_MIN))
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
	bool described = false;

	for (uint32_t i = 0; i < end; i++) {
		struct line *l = &t->lines[i];
		enum tag tag = (enum tag)l->tag;
		bool near = h1 != NODE_NONE && i - h1 < LEAD_NEAR && i < t->nodes[top].line + 8, said;

		if (tag == TAG_H1 && i < t->nodes[top].line + 8 && (l->link < l->len || line_is_title(t, l)))
			h1 = i;
		if (line_is_kept(l) || l->why == WHY_CAPTION || l->len < LEAD_MIN || l->link * 2 > l->len ||
			tag == TAG_H1 || tag == TAG_TITLE)
			continue;
		said = !described && same_begin(line_text(t, l), about, LEAD_MIN);
		described |= said;
		if (((near && under_lead(t, l)) || said) && !is_kept_twice(t, l))
			l->why = WHY_LEAD;
	}
}

bool line_is_boilerplate(const struct tree *t, const struct line *l)
{
	return match_phrase(t, l, LINE_SKIP);
}

void lines_judge(struct tree *t, uint32_t top)
{
	const struct node *n = &t->nodes[top];
	uint32_t sentences = 0;

	for (uint32_t i = 0; i < t->n_lines; i++) {
		const struct node *own = &t->nodes[t->lines[i].node];

		t->lines[i].why = own->dropped ? own->why & WHY_BITS : WHY_OUTSIDE;
	}
	judge_each(t, n, &sentences);
	cut_tail(t, n, sentences);
	drop_twice(t);
	drop_bare_headings(t, top);
	drop_headline(t, top);
	keep_lead(t, top);
}
