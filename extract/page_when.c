/* page_when.c - when an article was published, and how that is known.
 *
 * Witnesses in order of trust: JSON-LD, meta elements, <time datetime> near the headline, a visible
 * date there, the address.  A day is never turned into an instant; but where the best witness knows
 * only the day, a later one that knows the hour of about that day is believed.
 */
#include "page_meta.h"

#define DAY_S ((int64_t)86400)
#define NEAR_BEFORE 14u /* lines above the text in which a date belongs to it */
#define NEAR_AFTER 6u

struct finder {
	const struct tree *t;
	const struct page_input *in;
	struct when found;
	enum date_from from;
	uint32_t first, last; /* lines in which a visible date is the article's */
	uint32_t headline, text; /* lines between them: there a date is meant first of all */
};

static bool is_possible(const struct finder *f, struct when w)
{
	const int64_t oldest = 631152000; /* 1990: no portal is older */

	if (w.precision == WHEN_UNKNOWN || w.at < oldest)
		return false;
	return f->in->now_at == 0 || w.at < f->in->now_at + 2 * DAY_S;
}

/* Takes a text as witness; true when it settles the matter. */
static bool hear(struct finder *f, struct str text, enum date_from from)
{
	struct when w;

	text = str_trim(text);
	if (text.len == 0 || text.len > 160 ||
		!date_parse(text, f->in->zone_s, f->in->now_at, &w) || !is_possible(f, w))
		return false;
	if (f->found.precision == WHEN_UNKNOWN) {
		f->found = w;
		f->from = from;
	} else if (w.precision == WHEN_SECOND && w.at > f->found.at - DAY_S &&
		w.at < f->found.at + 2 * DAY_S) {
		f->found = w;
		f->from = from;
	}
	return f->found.precision == WHEN_SECOND;
}

static bool hear_metas(struct finder *f, const char *const *keys)
{
	for (; *keys != NULL; keys++) {
		const char *key[] = {*keys, NULL};

		if (hear(f, tree_meta(f->t, key), DATE_FROM_META))
			return true;
	}
	return false;
}

static bool hear_stamps(struct finder *f, bool updated)
{
	const struct tree *t = f->t;

	for (uint32_t i = 0; i < t->n_stamps; i++) {
		const struct stamp *s = &t->stamps[i];
		uint32_t line = t->nodes[s->node].line;
		struct str text = tree_text(t, s->from, s->len);

		if (s->updated == updated && line >= f->first && line <= f->last &&
			hear(f, s->datetime.len ? s->datetime : text, DATE_FROM_TIME))
			return true;
	}
	return false;
}

static bool under_date(const struct tree *t, const struct line *l)
{
	uint32_t node = l->node;

	for (unsigned level = l->folded; level < 3 && node != NODE_NONE;
		level++, node = t->nodes[node].parent)
		if (t->nodes[node].marks & MARK_DATE)
			return true;
	return false;
}

static bool has_digit(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] >= '0' && s.ptr[i] <= '9')
			return true;
	return false;
}

static bool hear_range(struct finder *f, uint32_t from, uint32_t to, bool called)
{
	const struct tree *t = f->t;

	for (uint32_t i = from; i < to && i < t->n_lines; i++) {
		const struct line *l = &t->lines[i];
		struct str text = line_text(t, l);

		if (l->len < 8 || l->len > 120 || under_date(t, l) != called || !has_digit(text) ||
			l->tag == TAG_H1)
			continue;
		if (hear(f, text, DATE_FROM_TEXT))
			return true;
	}
	return false;
}

/* Between headline and text, then what is called a date around them, then any short line there: the
 * date above a headline may be today's, or that of the card before it. */
static bool hear_lines(struct finder *f)
{
	return hear_range(f, f->headline, f->text, true) || hear_range(f, f->headline, f->text, false) ||
		hear_range(f, f->text, f->last, true) || hear_range(f, f->first, f->headline, true) ||
		hear_range(f, f->first, f->headline, false) || hear_range(f, f->text, f->last, false);
}

static void doubt_text(struct finder *f, struct str day)
{
	struct when w;

	if (f->from == DATE_FROM_TEXT && date_parse(day, f->in->zone_s, f->in->now_at, &w) &&
		is_possible(f, w) && (f->found.at < w.at - 7 * DAY_S || f->found.at > w.at + 7 * DAY_S))
		f->found = WHEN_NONE;
}

/* "/2024/10/09/" or "/2024-10-09": a year of this age, a month, a day.  It settles what a visible
 * date leaves open, and outweighs one of another week ("2 bulan lalu", a date in the text). */
static void hear_url(struct finder *f, struct str url)
{
	for (size_t i = 0; i + 11 <= url.len; i++) {
		struct str s = str_slice(url, i, i + 11);
		char text[11];
		bool digits = s.ptr[0] == '/' && (s.ptr[5] == '/' || s.ptr[5] == '-') && s.ptr[8] == s.ptr[5];

		for (size_t k = 1; k < 11; k++)
			if (k != 5 && k != 8 && (s.ptr[k] < '0' || s.ptr[k] > '9'))
				digits = false;
		if (!digits)
			continue;
		memcpy(text, s.ptr + 1, 10);
		text[4] = text[7] = '-';
		doubt_text(f, (struct str){text, 10});
		hear(f, (struct str){text, 10}, DATE_FROM_URL);
		return;
	}
}

static void set_range(struct finder *f, const struct verdict *v, struct str title)
{
	const struct tree *t = f->t;
	uint32_t line = t->nodes[v->container].line, end = t->nodes[v->container].line_end;

	while (line < end && !line_is_kept(&t->lines[line]))
		line++;
	f->first = line > NEAR_BEFORE ? line - NEAR_BEFORE : 0;
	f->headline = f->first;
	f->text = line;
	for (uint32_t i = line; i-- > 0 && line - i < 40;)
		if (t->lines[i].tag == TAG_H1 || str_eq(line_text(t, &t->lines[i]), title)) {
			f->first = i > 4 ? i - 4 : 0;
			f->headline = i;
			break;
		}
	f->last = line + NEAR_AFTER < t->n_lines ? line + NEAR_AFTER : t->n_lines;
}

static struct when find_modified(const struct finder *f, const struct jsonld *j)
{
	static const char *const keys[] = {"article:modified_time", "og:updated_time", "datemodified",
		"last-modified", "lastmod", "dcterms.modified", NULL};
	struct str text[2] = {j->modified, tree_meta(f->t, keys)};
	struct when w;

	for (size_t i = 0; i < 2; i++)
		if (text[i].len && date_parse(text[i], f->in->zone_s, f->in->now_at, &w) && is_possible(f, w))
			return w;
	return WHEN_NONE;
}

void when_fill(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	const struct page_input *in, struct document *doc)
{
	static const char *const keys[] = {"article:published_time", "og:published_time",
		"datepublished", "publishdate", "publish-date", "publish_date", "pubdate",
		"content_publisheddate", "content_date", "dc.date.issued", "dcterms.created",
		"dcterms.date", "dc.date", "parsely-pub-date",
		"sailthru.date", "cxenseparse:recs:publishtime", "article:published", "date", NULL};
	struct finder f = {.t = t, .in = in, .found = WHEN_NONE};

	set_range(&f, v, doc->title);
	if (!(hear(&f, j->published, DATE_FROM_JSONLD) || hear_metas(&f, keys) || hear_stamps(&f, false) ||
		hear_lines(&f) || hear_stamps(&f, true)) || f.from == DATE_FROM_TEXT)
		hear_url(&f, doc->url);
	doc->published = f.found;
	doc->published_from = f.found.precision == WHEN_UNKNOWN ? DATE_FROM_NOTHING : f.from;
	doc->modified = find_modified(&f, j);
}
