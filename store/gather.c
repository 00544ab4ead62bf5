/* gather.c - a period's report: rows to count, findings to show.
 *
 * All queries go through an index on days, so that the cost follows the period (and the days since
 * the cumulative count began), not the store. */
#include "gather.h"

struct str gather_series(const struct period *p)
{
	return p->kind == PERIOD_DAY ? STR_LIT("daily") : STR_LIT("weekly");
}

struct str gather_source_name(const struct gathering *g, struct str id, struct str outlet)
{
	for (size_t i = 0; i < g->n_sources; i++)
		if (str_eq(g->sources[i].id, id))
			return g->sources[i].name.len ? g->sources[i].name : id;
	return outlet.len ? outlet : id;
}

struct report_document *gather_document(const struct gathering *g, const struct rows *rows,
	int column)
{
	struct report_document *d = arena_alloc(g->a, sizeof *d);

	d->id = db_int(rows, column);
	d->url = db_str(rows, column + 1, g->a);
	d->title = db_str(rows, column + 2, g->a);
	d->source = db_str(rows, column + 3, g->a);
	d->source_name = gather_source_name(g, d->source, db_str(rows, column + 4, g->a));
	d->platform = db_str(rows, column + 5, g->a);
	d->kind = str_is(db_view(rows, column + 6), "social") ? DOC_SOCIAL : DOC_NEWS;
	d->marks = (unsigned)db_int(rows, column + 7);
	d->day = db_int(rows, column + 8);
	d->published = db_when(rows, column + 9);
	d->first_seen_at = db_int(rows, column + 11);
	d->version = (int)db_int(rows, column + 12);
	return d;
}

/* ---------------------------------------------------------------- rows to count */

static int64_t earliest_day(const struct period *p)
{
	int64_t day = p->before.from < p->trend[0].from ? p->before.from : p->trend[0].from;

	return p->since < day ? p->since : day;
}

static struct str *split_lines(struct arena *a, struct str text, size_t *n)
{
	struct str *list = NULL, line;
	size_t alloc = 0;

	*n = 0;
	while (str_line(&text, &line))
		*ARENA_PUSH(a, list, *n, alloc) = line;
	return list;
}

static int gather_rows(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(g->s, &rows, e, "SELECT f.document, f.topic, f.day, d.platform, d.source, f.status_word,"
			" (SELECT group_concat(article, '; ') FROM (SELECT article FROM finding_articles"
			" WHERE document = f.document AND topic = f.topic ORDER BY no)),"
			" (SELECT group_concat(region, char(10)) FROM (SELECT region FROM finding_regions"
			" WHERE document = f.document AND topic = f.topic ORDER BY no))"
			" FROM findings f JOIN documents d ON d.id = f.document"
			" WHERE f.label = 'dugaan' AND f.day BETWEEN ?1 AND ?2 AND " GATHER_STANDS
			" ORDER BY f.day, f.document, f.topic", "ii",
		    earliest_day(&r->period), r->period.days.to) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct report_row row = {.document = db_int(&rows, 0), .day = db_int(&rows, 2),
			.platform = db_str(&rows, 3, g->a), .source = db_str(&rows, 4, g->a),
			.status = db_str(&rows, 5, g->a), .article = db_str(&rows, 6, g->a)};

		if (!topic_parse(db_view(&rows, 1), &row.topic))
			continue;
		row.regions = split_lines(g->a, db_str(&rows, 7, g->a), &row.n_regions);
		*ARENA_PUSH(g->a, r->rows, r->n_rows, alloc) = row;
	}
	return got;
}

static int count_documents(const struct gathering *g, struct days days, int64_t *n, struct err *e)
{
	return db_get_int(g->s, n, e, "SELECT count(*) FROM documents WHERE day BETWEEN ?1 AND ?2", "ii",
		days.from, days.to) < 0 ? -1 : 0;
}

/* Appeals by topic into the member of each total that lies `offset` bytes in. */
static int count_appeals(const struct gathering *g, struct days days, size_t offset, struct err *e)
{
	struct rows rows;
	enum topic topic;
	int got;

	if (db_query(g->s, &rows, e, "SELECT topic, count(*) FROM findings WHERE label = 'imbauan'"
			" AND day BETWEEN ?1 AND ?2 GROUP BY topic", "ii", days.from, days.to) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		if (topic_parse(db_view(&rows, 0), &topic))
			*(int64_t *)(void *)((char *)&g->r->totals[topic] + offset) = db_int(&rows, 1);
	return got;
}

static int gather_numbers(const struct gathering *g, struct err *e)
{
	const struct period *p = &g->r->period;
	struct days all = {p->since, p->days.to};

	if (count_documents(g, p->days, &g->r->documents, e) != 0 ||
	    count_documents(g, p->before, &g->r->documents_before, e) != 0 ||
	    count_documents(g, all, &g->r->documents_cumulative, e) != 0 ||
	    count_appeals(g, p->days, offsetof(struct report_total, imbauan), e) != 0 ||
	    count_appeals(g, p->before, offsetof(struct report_total, imbauan_before), e) != 0)
		return -1;
	return count_appeals(g, all, offsetof(struct report_total, imbauan_cumulative), e);
}

/* ---------------------------------------------------------------- findings to show */

static void take_capture(const struct stored_document *d, struct arena *a,
	struct report_document *out)
{
	out->archive_file = d->capture.file;
	out->archive_offset = d->capture.offset;
	out->sha256 = arena_str(a, str_of(d->capture.sha256));
}

static struct report_document *shown_document(const struct gathering *g,
	const struct stored_document *stored)
{
	struct report_document *d = arena_alloc(g->a, sizeof *d);

	d->id = stored->document.id;
	d->url = stored->document.url;
	d->title = stored->document.title;
	d->source = stored->document.source;
	d->source_name = gather_source_name(g, d->source, stored->document.outlet);
	d->platform = stored->document.platform;
	d->kind = stored->document.kind;
	d->marks = stored->document.marks;
	d->rating = stored->document.rating;
	d->day = stored->day;
	d->published = stored->document.published;
	d->first_seen_at = stored->first_seen_at;
	d->version = (int)stored->version;
	take_capture(stored, g->a, d);
	return d;
}

static void take_passages(const struct verdicts *v, enum topic topic, struct arena *a,
	struct report_finding *out)
{
	size_t alloc = 0;

	for (size_t i = 0; i < v->n_evidence; i++) {
		const struct evidence *ev = &v->evidence[i];
		struct report_passage p = {.stance = ev->stance, .field = ev->field, .text = ev->text,
			.rule = ev->rule, .at = ev->at, .n_marks = ev->n_marks};

		if (ev->topic != topic)
			continue;
		p.marks = arena_array(a, ev->n_marks, sizeof *p.marks);
		if (ev->n_marks)
			memcpy(p.marks, ev->marks, ev->n_marks * sizeof *p.marks);
		*ARENA_PUSH(a, out->passages, out->n_passages, alloc) = p;
	}
}

static int take_absence(const struct gathering *g, struct report_document *d, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT d.gone_at, c.file, c.offset, l.file, l.offset"
			" FROM documents d JOIN absences a ON a.document = d.id"
			" LEFT JOIN captures c ON c.id = a.first_capture"
			" LEFT JOIN captures l ON l.id = a.last_capture"
			" WHERE d.id = ?1 AND d.gone_at IS NOT NULL", "i", d->id) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		d->gone_at = db_int(&rows, 0);
		d->absences[0] = (struct report_record){db_str(&rows, 1, g->a), db_int(&rows, 2)};
		d->absences[1] = (struct report_record){db_str(&rows, 3, g->a), db_int(&rows, 4)};
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

/* Event, judgement, date known, when its record was fetched. */
static int take_judgements(const struct gathering *g, struct finding_id id,
	struct report_finding *out, struct report_document *d, struct err *e)
{
	struct rows rows;
	bool known;
	int64_t day = 0;
	int got;

	if (store_event_of(g->s, id.document, &out->event, e) != 0 ||
	    store_get_known(g->s, id, &day, &known, e) != 0)
		return -1;
	if (known)
		out->known = (struct when){day * 86400, WHEN_DAY};
	if (db_query(g->s, &rows, e, "SELECT coalesce(" GATHER_VERDICT ", ''),"
			" (SELECT c.at FROM versions w JOIN captures c ON c.id = w.capture"
			" WHERE w.document = f.document ORDER BY w.no DESC LIMIT 1)"
			" FROM findings f WHERE f.document = ?1 AND f.topic = ?2", "is", id.document,
		    str_of(topic_name(id.topic))) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		out->verdict = db_str(&rows, 0, g->a);
		d->fetched_at = db_int(&rows, 1);
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int gather_finding_whole(const struct gathering *g, int64_t document, enum topic topic,
	struct report_finding *out, bool *found, struct err *e)
{
	struct stored_document *stored = arena_alloc(g->a, sizeof *stored);
	struct report_document *d;
	struct verdicts v;

	memset(out, 0, sizeof *out);
	if (store_get_document(g->s, document, g->a, stored, found, e) != 0)
		return -1;
	if (!*found)
		return 0;
	if (store_get_verdicts(g->s, stored, g->a, &v, e) != 0)
		return -1;
	*found = false;
	for (size_t i = 0; i < v.n_findings; i++)
		if (v.findings[i].topic == topic) {
			out->finding = v.findings[i];
			*found = true;
		}
	if (!*found)
		return 0;
	d = shown_document(g, stored);
	out->document = d;
	out->id = arena_printf(g->a, "%lld/%s", (long long)document, topic_name(topic));
	take_passages(&v, topic, g->a, out);
	if (take_absence(g, d, e) != 0)
		return -1;
	return take_judgements(g, (struct finding_id){document, topic}, out, d, e);
}

static int gather_findings(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	bool found;

	r->findings = arena_array(g->a, r->n_rows, sizeof *r->findings);
	for (size_t i = 0; i < r->n_rows; i++) {
		if (r->rows[i].day < r->period.days.from)
			continue;
		if (gather_finding_whole(g, r->rows[i].document, r->rows[i].topic,
			    &r->findings[r->n_findings], &found, e) != 0)
			return -1;
		r->n_findings += found;
	}
	return 0;
}

static int gather_ends(const struct gathering *g, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT id, lexicon_hash FROM documents ORDER BY id DESC LIMIT 1",
		    "") != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		g->r->last_document = db_int(&rows, 0);
		g->r->lexicon_hash = db_str(&rows, 1, g->a);
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int gather_report(struct store *s, const struct period *period, const struct source *sources,
	size_t n_sources, struct arena *a, struct report *out, struct err *e)
{
	struct gathering g = {s, a, sources, n_sources, out};

	*out = (struct report){.period = *period};
	if (gather_rows(&g, e) != 0 || gather_numbers(&g, e) != 0 || gather_findings(&g, e) != 0 ||
	    gather_late(&g, e) != 0 || gather_appeals(&g, e) != 0 || gather_counts(&g, e) != 0 ||
	    gather_claims(&g, e) != 0 || gather_events(&g, e) != 0 ||
	    gather_corrections(&g, e) != 0 || gather_gone(&g, e) != 0 ||
	    gather_coverage(&g, e) != 0)
		return -1;
	return gather_ends(&g, e);
}

int gather_finding(struct store *s, struct finding_id id, const struct source *sources,
	size_t n_sources, struct arena *a, struct report_finding *out, bool *found, struct err *e)
{
	struct gathering g = {s, a, sources, n_sources, NULL};

	return gather_finding_whole(&g, id.document, id.topic, out, found, e);
}
