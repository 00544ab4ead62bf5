/* gather_events.c - the events of a report's findings: how often they were told, and what moved. */
#include "gather.h"

static bool is_known(const struct report *r, int64_t event)
{
	for (size_t i = 0; i < r->n_events; i++)
		if (r->events[i].id == event)
			return true;
	return false;
}

static int read_head(const struct gathering *g, struct report_event *out, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT e.first_seen_at, d.title, d.url FROM events e"
			" JOIN event_members m ON m.event = e.id JOIN documents d ON d.id = m.document"
			" WHERE e.id = ?1 ORDER BY m.role <> 'first', d.sort_at, d.id LIMIT 1", "i",
		    out->id) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		out->first_seen_at = db_int(&rows, 0);
		out->title = db_str(&rows, 1, g->a);
		out->url = db_str(&rows, 2, g->a);
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static int read_members(const struct gathering *g, struct report_event *out, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT m.role, count(*) FROM event_members m"
			" JOIN documents d ON d.id = m.document WHERE m.event = ?1 AND d.day <= ?2"
			" GROUP BY m.role", "ii", out->id, g->r->period.days.to) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		int n = (int)db_int(&rows, 1);
		struct str role = db_view(&rows, 0);

		out->documents += n;
		if (str_is(role, "copy"))
			out->copies += n;
		else if (str_is(role, "rewrite"))
			out->rewrites += n;
		else
			out->independent += n;
	}
	return got;
}

/* The newest status word that the case's documents of these days give. */
static int read_status(const struct gathering *g, int64_t event, struct days days, struct str *out,
	struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT f.status_word FROM events t"
			" JOIN events e ON e.id = t.id OR (t.thread <> 0 AND e.thread = t.thread)"
			" JOIN event_members m ON m.event = e.id"
			" JOIN findings f ON f.document = m.document JOIN documents d ON d.id = m.document"
			" WHERE t.id = ?1 AND f.label = 'dugaan' AND f.status_word <> ''"
			" AND d.day BETWEEN ?2 AND ?3 ORDER BY d.sort_at DESC, d.id DESC LIMIT 1", "iii",
		    event, days.from, days.to) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		*out = db_str(&rows, 0, g->a);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static int read_event(const struct gathering *g, struct report_event *out, struct err *e)
{
	struct report *r = g->r;
	struct days before = {0, r->period.days.from - 1};
	size_t alloc = 0;

	for (size_t i = 0; i < r->n_findings; i++)
		if (r->findings[i].event == out->id)
			*ARENA_PUSH(g->a, out->findings, out->n_findings, alloc) = r->findings[i].id;
	if (read_head(g, out, e) != 0 || read_members(g, out, e) != 0 ||
	    read_status(g, out->id, r->period.days, &out->status, e) != 0)
		return -1;
	return read_status(g, out->id, before, &out->status_before, e);
}

int gather_events(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;

	r->events = arena_array(g->a, r->n_findings, sizeof *r->events);
	for (size_t i = 0; i < r->n_findings; i++) {
		struct report_event *event = &r->events[r->n_events];

		if (r->findings[i].event == 0 || is_known(r, r->findings[i].event))
			continue;
		event->id = r->findings[i].event;
		if (read_event(g, event, e) != 0)
			return -1;
		r->n_events++;
	}
	return 0;
}
