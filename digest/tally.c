/* tally.c - from a period's rows to its numbers.
 *
 * In: the rows of all dugaan findings from the earliest day that any number looks at.  Out: totals,
 * grid, regions, outlets, platforms, trend.  Each number counts findings (a document and a topic); in
 * the grid a finding stands in one cell, that of its first region, so that the cells add up to the
 * totals; in the list of regions it counts for each region that it names. */
#include <stdlib.h>

#include "simak/digest.h"

struct keyed {
	struct str key;
	const struct report_row *row;
};

static bool within(int64_t day, struct days days)
{
	return day >= days.from && day <= days.to;
}

static struct str row_id(struct arena *a, const struct report_row *row)
{
	return arena_printf(a, "%lld/%s", (long long)row->document, topic_name(row->topic));
}

/* Counts rows (sorted or not) into t. */
static void tally_rows(struct arena *a, const struct period *p, const struct keyed *rows, size_t n,
	struct tally *t)
{
	for (size_t i = 0; i < n; i++) {
		int64_t day = rows[i].row->day;

		t->n += within(day, p->days);
		t->before += within(day, p->before);
		t->cumulative += day >= p->since && day <= p->days.to;
	}
	t->ids = arena_array(a, (size_t)t->n, sizeof *t->ids);
	t->before_ids = arena_array(a, (size_t)t->before, sizeof *t->before_ids);
	for (size_t i = 0; i < n; i++) {
		if (within(rows[i].row->day, p->days))
			t->ids[t->n_ids++] = row_id(a, rows[i].row);
		if (within(rows[i].row->day, p->before))
			t->before_ids[t->n_before_ids++] = row_id(a, rows[i].row);
	}
}

static int by_key(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	int order = str_cmp(x->key, y->key);

	if (order == 0)
		order = (x->row->day < y->row->day) - (x->row->day > y->row->day);
	if (order == 0)
		order = (x->row->document < y->row->document) - (x->row->document > y->row->document);
	return order;
}

/* Length of the run of equal keys at the beginning. */
static size_t run_length(const struct keyed *rows, size_t n)
{
	size_t len = 1;

	while (len < n && str_eq(rows[len].key, rows[0].key))
		len++;
	return len;
}

static bool is_seen(const struct tally *t)
{
	return t->n != 0 || t->before != 0 || t->cumulative != 0;
}

static int more_first(const struct tally *a, const struct tally *b)
{
	if (a->n != b->n)
		return a->n < b->n ? 1 : -1;
	if (a->before != b->before)
		return a->before < b->before ? 1 : -1;
	return (a->cumulative < b->cumulative) - (a->cumulative > b->cumulative);
}

static int group_order(const void *a, const void *b)
{
	const struct report_group *x = a, *y = b;
	int order = more_first(&x->tally, &y->tally);

	return order ? order : str_cmp(x->name, y->name);
}

static struct str source_name(const struct report *r, struct str id)
{
	for (size_t i = 0; i < r->n_sources; i++)
		if (str_eq(r->sources[i].id, id))
			return r->sources[i].name;
	return id;
}

/* Sorts rows by key and makes a group of each key, largest first. */
static struct report_group *group_rows(struct report *r, struct arena *a, struct keyed *rows,
	size_t n, size_t *n_groups)
{
	struct report_group *groups = arena_array(a, n, sizeof *groups);

	*n_groups = 0;
	if (n > 0)
		qsort(rows, n, sizeof *rows, by_key);
	for (size_t i = 0, len; i < n; i += len) {
		struct report_group g = {.key = rows[i].key, .name = rows[i].key};

		len = run_length(rows + i, n - i);
		tally_rows(a, &r->period, rows + i, len, &g.tally);
		if (is_seen(&g.tally))
			groups[(*n_groups)++] = g;
	}
	if (*n_groups > 0)
		qsort(groups, *n_groups, sizeof *groups, group_order);
	return groups;
}

static void tally_regions(struct report *r, struct arena *a)
{
	struct keyed *rows;
	size_t n = 0;

	for (size_t i = 0; i < r->n_rows; i++)
		n += r->rows[i].n_regions ? r->rows[i].n_regions : 1;
	rows = arena_array(a, n, sizeof *rows);
	n = 0;
	for (size_t i = 0; i < r->n_rows; i++) {
		const struct report_row *row = &r->rows[i];

		for (size_t k = 0; k < row->n_regions; k++)
			rows[n++] = (struct keyed){row->regions[k], row};
		if (row->n_regions == 0)
			rows[n++] = (struct keyed){STR_NONE, row};
	}
	r->regions = group_rows(r, a, rows, n, &r->n_regions);
}

static void tally_outlets(struct report *r, struct arena *a, struct keyed *rows)
{
	for (size_t i = 0; i < r->n_rows; i++)
		rows[i] = (struct keyed){r->rows[i].source, &r->rows[i]};
	r->outlets = group_rows(r, a, rows, r->n_rows, &r->n_outlets);
	for (size_t i = 0; i < r->n_outlets; i++)
		r->outlets[i].name = source_name(r, r->outlets[i].key);
}

static void tally_platforms(struct report *r, struct arena *a, struct keyed *rows)
{
	for (size_t i = 0; i < r->n_rows; i++)
		rows[i] = (struct keyed){r->rows[i].platform, &r->rows[i]};
	r->platforms = group_rows(r, a, rows, r->n_rows, &r->n_platforms);
}

static struct str first_region(const struct report_row *row)
{
	return row->n_regions ? row->regions[0] : STR_NONE;
}

/* One cell's key: its five parts, held apart by a byte that no name contains. */
static struct str cell_key(struct arena *a, const struct report_row *row)
{
	struct str region = first_region(row);

	return arena_printf(a, "%d\x1F%.*s\x1F%.*s\x1F%.*s\x1F%.*s", (int)row->topic,
		STR_ARG(row->article), STR_ARG(region), STR_ARG(row->platform), STR_ARG(row->status));
}

static void tally_grid(struct report *r, struct arena *a, struct keyed *rows)
{
	for (size_t i = 0; i < r->n_rows; i++)
		rows[i] = (struct keyed){cell_key(a, &r->rows[i]), &r->rows[i]};
	if (r->n_rows > 0)
		qsort(rows, r->n_rows, sizeof *rows, by_key);
	r->grid = arena_array(a, r->n_rows, sizeof *r->grid);
	r->n_grid = 0;
	for (size_t i = 0, len; i < r->n_rows; i += len) {
		const struct report_row *row = rows[i].row;
		struct report_cell cell = {row->topic, row->article, row->platform, first_region(row),
			row->status, {0}};

		len = run_length(rows + i, r->n_rows - i);
		tally_rows(a, &r->period, rows + i, len, &cell.tally);
		if (is_seen(&cell.tally))
			r->grid[r->n_grid++] = cell;
	}
}

static void tally_totals(struct report *r, struct arena *a, struct keyed *rows)
{
	for (int t = 0; t < TOPICS; t++) {
		struct report_total *total = &r->totals[t];
		size_t n = 0;

		for (size_t i = 0; i < r->n_rows; i++)
			if (r->rows[i].topic == (enum topic)t)
				rows[n++] = (struct keyed){STR_NONE, &r->rows[i]};
		if (n > 0)
			qsort(rows, n, sizeof *rows, by_key);
		total->topic = (enum topic)t;
		total->dugaan = (struct tally){0};
		tally_rows(a, &r->period, rows, n, &total->dugaan);
		for (int w = 0; w < TREND_WEEKS; w++) {
			r->trend[t][w] = 0;
			for (size_t i = 0; i < n; i++)
				r->trend[t][w] += within(rows[i].row->day, r->period.trend[w]);
		}
	}
}

static int newest_first(const void *a, const void *b)
{
	const struct report_finding *x = a, *y = b;
	int64_t day = y->document->day - x->document->day, id = y->document->id - x->document->id;

	if (x->finding.topic != y->finding.topic)
		return x->finding.topic < y->finding.topic ? -1 : 1;
	if (day != 0)
		return day < 0 ? -1 : 1;
	return (id > 0) - (id < 0);
}

struct member {
	const struct report_finding *finding;
	size_t at;
};

static int by_event(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->finding->event != y->finding->event)
		return x->finding->event < y->finding->event ? -1 : 1;
	if (x->finding->finding.topic != y->finding->finding.topic)
		return x->finding->finding.topic < y->finding->finding.topic ? -1 : 1;
	return (x->at > y->at) - (x->at < y->at);
}

/* Marks all but the first of each event and topic. */
static void fold_events(struct arena *a, struct report_finding *all, size_t n)
{
	struct member *members = arena_array(a, n, sizeof *members);

	for (size_t i = 0; i < n; i++)
		members[i] = (struct member){&all[i], i};
	if (n > 0)
		qsort(members, n, sizeof *members, by_event);
	for (size_t i = 0; i < n; i++) {
		const struct report_finding *f = members[i].finding;
		const struct report_finding *first = i ? members[i - 1].finding : f;

		all[members[i].at].folded = i > 0 && f->event != 0 && f->event == first->event &&
			f->finding.topic == first->finding.topic;
	}
}

struct appeal {
	int64_t event;
	size_t at;
};

static int by_appeal(const void *a, const void *b)
{
	const struct appeal *x = a, *y = b;

	if (x->event != y->event)
		return x->event < y->event ? -1 : 1;
	return (x->at > y->at) - (x->at < y->at);
}

/* Marks all but the first of each event. */
static void fold_appeals(struct arena *a, struct report *r)
{
	struct appeal *list = arena_array(a, r->n_appeals, sizeof *list);

	for (size_t i = 0; i < r->n_appeals; i++)
		list[i] = (struct appeal){r->appeals[i].event, i};
	if (r->n_appeals > 0)
		qsort(list, r->n_appeals, sizeof *list, by_appeal);
	for (size_t i = 0; i < r->n_appeals; i++)
		r->appeals[list[i].at].folded = i > 0 && list[i].event != 0 &&
			list[i].event == list[i - 1].event;
}

static void count_events(struct report *r)
{
	for (int t = 0; t < TOPICS; t++)
		r->totals[t].events = 0;
	for (size_t i = 0; i < r->n_findings; i++)
		r->totals[r->findings[i].finding.topic].events += !r->findings[i].folded;
}

static int by_limit(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	int64_t day_x = report_first_limit(x->finding), day_y = report_first_limit(y->finding);

	if (day_x != day_y)
		return day_x < day_y ? -1 : 1;
	return (x->at > y->at) - (x->at < y->at);
}

static void list_open(struct report *r, struct arena *a)
{
	struct member *members = arena_array(a, r->n_findings, sizeof *members);
	size_t n = 0;

	for (size_t i = 0; i < r->n_findings; i++)
		if (!r->findings[i].folded && r->findings[i].finding.topic != TOPIC_HOAKS &&
			r->findings[i].document->rating.len == 0 &&
			r->findings[i].finding.status_word.len == 0)
			members[n++] = (struct member){&r->findings[i], i};
	if (n > 0)
		qsort(members, n, sizeof *members, by_limit);
	r->open = arena_array(a, n, sizeof *r->open);
	r->n_open = n;
	for (size_t i = 0; i < n; i++)
		r->open[i] = members[i].at;
}

void digest_tally(struct report *r, struct arena *a)
{
	struct keyed *rows = arena_array(a, r->n_rows, sizeof *rows);

	if (r->n_findings > 0)
		qsort(r->findings, r->n_findings, sizeof *r->findings, newest_first);
	if (r->n_late > 0)
		qsort(r->late, r->n_late, sizeof *r->late, newest_first);
	fold_events(a, r->findings, r->n_findings);
	fold_events(a, r->late, r->n_late);
	fold_appeals(a, r);
	list_open(r, a);
	tally_totals(r, a, rows);
	count_events(r);
	tally_grid(r, a, rows);
	tally_regions(r, a);
	tally_outlets(r, a, rows);
	tally_platforms(r, a, rows);
}
