/* gather_events.c - the events of a report's findings: how often they were told, and what moved. */
#include <stdlib.h>

#include "gather.h"

static int read_head(const struct gathering *g, struct report_event *out, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT e.first_seen_at, e.thread, d.title, d.url, d.marks"
			" FROM events e JOIN event_members m ON m.event = e.id JOIN documents d ON d.id = m.document"
			" WHERE e.id = ?1 ORDER BY m.role <> 'first', d.sort_at, d.id LIMIT 1", "i",
		    out->id) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		out->first_seen_at = db_int(&rows, 0);
		out->thread = db_int(&rows, 1);
		out->title = db_str(&rows, 2, g->a);
		out->url = db_str(&rows, 3, g->a);
		out->marks = (unsigned)db_int(&rows, 4);
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

/* n documents of one role with the same marks. */
static void count_members(struct report_event *out, struct str role, unsigned marks, int n)
{
	bool bought = marks & (MARK_ADVERTORIAL | MARK_PRESS_OFFICE);

	out->documents += n;
	out->copies += str_is(role, "copy") ? n : 0;
	out->rewrites += str_is(role, "rewrite") ? n : 0;
	out->independent += str_is(role, "independent") && !bought ? n : 0;
	out->advertorial += marks & MARK_ADVERTORIAL ? n : 0;
	out->press_office += marks & MARK_PRESS_OFFICE ? n : 0;
	out->wire += marks & MARK_WIRE ? n : 0;
}

static int read_members(const struct gathering *g, struct report_event *out, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT m.role, d.marks, count(*) FROM event_members m"
			" JOIN documents d ON d.id = m.document WHERE m.event = ?1 AND d.day <= ?2"
			" GROUP BY m.role, d.marks", "ii", out->id, g->r->period.days.to) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		count_members(out, db_view(&rows, 0), (unsigned)db_int(&rows, 1),
			(int)db_int(&rows, 2));
	return got;
}

/* In this order (CROSS JOIN): by itself SQLite walks all findings of the store for each case. */
#define STATUS_WORDS "SELECT f.status_word FROM events e" \
	" CROSS JOIN event_members m ON m.event = e.id" \
	" CROSS JOIN findings f ON f.document = m.document" \
	" CROSS JOIN documents d ON d.id = m.document" \
	" WHERE (e.thread = ?1 OR (e.thread = 0 AND e.id = ?1)) AND f.label = 'dugaan'" \
	" AND f.status_word <> '' AND d.rating = '' AND d.day BETWEEN ?2 AND ?3"

/* The status word that the case's newest document of these days gives; with `oldest`, its oldest.
 * What a fact-check says of a status is of other cases. */
static int read_status(const struct gathering *g, int64_t thread, struct days days, bool oldest,
	struct str *out, struct err *e)
{
	const char *sql = oldest ? STATUS_WORDS " ORDER BY d.sort_at, d.id LIMIT 1" :
		STATUS_WORDS " ORDER BY d.sort_at DESC, d.id DESC LIMIT 1";
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, sql, "iii", thread, days.from, days.to) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		*out = db_str(&rows, 0, g->a);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static int64_t case_of(const struct report_event *event)
{
	return event->thread ? event->thread : event->id;
}

/* Where a case began: before the period, else at its first word within it. */
static int read_statuses(const struct gathering *g, struct report_event *out, struct err *e)
{
	struct days days = g->r->period.days, before = {0, days.from - 1};
	int64_t thread = case_of(out);

	if (read_status(g, thread, days, false, &out->status, e) != 0 ||
	    read_status(g, thread, before, false, &out->status_before, e) != 0)
		return -1;
	if (out->status_before.len == 0 &&
	    read_status(g, thread, days, true, &out->status_before, e) != 0)
		return -1;
	if (str_eq(out->status, out->status_before))
		out->status_before = STR_NONE;
	return 0;
}

static int by_case(const void *x, const void *y)
{
	int64_t a = case_of(*(struct report_event *const *)x), b = case_of(*(struct report_event *const *)y);

	return (a > b) - (a < b);
}

/* The status words of all events with findings.  A case has one, however many events it has. */
static int read_cases(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	struct report_event **told = arena_array(g->a, r->n_events, sizeof *told);
	size_t n = 0;

	for (size_t i = 0; i < r->n_events; i++)
		if (r->events[i].n_findings > 0)
			told[n++] = &r->events[i];
	if (n > 1)
		qsort(told, n, sizeof *told, by_case);
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && by_case(&told[i - 1], &told[i]) == 0) {
			told[i]->status = told[i - 1]->status;
			told[i]->status_before = told[i - 1]->status_before;
		} else if (read_statuses(g, told[i], e) != 0) {
			return -1;
		}
	}
	return 0;
}

/* Findings of the period by event. */
static int by_event(const void *x, const void *y)
{
	const struct report_finding *a = *(struct report_finding *const *)x, *b = *(struct report_finding *const *)y;

	if (a->event != b->event)
		return a->event > b->event ? -1 : 1;
	return (a > b) - (a < b);
}

/* The findings of one event out of the sorted list, whose rest begins at *at; events come as sorted. */
static void take_findings(const struct gathering *g, struct report_finding *const *sorted, size_t *at,
	struct report_event *out)
{
	const struct report *r = g->r;
	size_t alloc = 0;

	while (*at < r->n_findings && sorted[*at]->event > out->id)
		++*at;
	for (; *at < r->n_findings && sorted[*at]->event == out->id; ++*at)
		*ARENA_PUSH(g->a, out->findings, out->n_findings, alloc) = sorted[*at]->id;
}

/* Reads an event; *kept is false where there is nothing to say of it. */
static int read_event(const struct gathering *g, struct report_event *out, bool *kept, struct err *e)
{
	if (read_members(g, out, e) != 0)
		return -1;
	*kept = out->n_findings > 0 || out->documents > 1;
	return *kept ? read_head(g, out, e) : 0;
}

static int newest_first(const void *x, const void *y)
{
	int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;

	return (a < b) - (a > b);
}

/* The numbers of all events that the period's documents are in, with repetitions. */
static size_t list_events(const struct report *r, int64_t *ids)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_findings; i++)
		if (r->findings[i].event)
			ids[n++] = r->findings[i].event;
	for (size_t i = 0; i < r->n_appeals; i++)
		if (r->appeals[i].event)
			ids[n++] = r->appeals[i].event;
	if (n > 1)
		qsort(ids, n, sizeof *ids, newest_first);
	return n;
}

int gather_events(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	int64_t *ids = arena_array(g->a, r->n_findings + r->n_appeals, sizeof *ids);
	struct report_finding **sorted = arena_array(g->a, r->n_findings, sizeof *sorted);
	size_t n = list_events(r, ids), at = 0;

	for (size_t i = 0; i < r->n_findings; i++)
		sorted[i] = &r->findings[i];
	if (r->n_findings > 1)
		qsort(sorted, r->n_findings, sizeof *sorted, by_event);
	r->events = arena_array(g->a, n, sizeof *r->events);
	for (size_t i = 0; i < n; i++) {
		struct report_event *event = &r->events[r->n_events];
		bool kept;

		if (i > 0 && ids[i] == ids[i - 1])
			continue;
		*event = (struct report_event){.id = ids[i]};
		take_findings(g, sorted, &at, event);
		if (read_event(g, event, &kept, e) != 0)
			return -1;
		r->n_events += kept;
	}
	return read_cases(g, e);
}
