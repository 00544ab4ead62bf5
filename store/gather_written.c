/* gather_written.c - the record of written digests: what each held, what came late for it, what no
 * longer stands, and what can't be reached any more. */
#include "gather.h"

#define DIGESTS_BACK 12 /* so many earlier digests of a series are looked through for corrections */

/* What comes after the last digest before this period, up to this one's own writing. */
struct late_range {
	int64_t after, up_to;
};

static int read_range(const struct gathering *g, struct late_range *range, struct err *e)
{
	const struct period *p = &g->r->period;
	struct str series = gather_series(p);
	int before, own;

	before = db_get_int(g->s, &range->after, e, "SELECT last_document FROM digests WHERE series = ?1"
			" AND day_to < ?2 ORDER BY day_to DESC, id DESC LIMIT 1", "si", series,
		p->days.from);
	own = before < 0 ? -1 : db_get_int(g->s, &range->up_to, e, "SELECT last_document FROM digests"
			" WHERE series = ?1 AND day_from = ?2 AND day_to = ?3", "sii", series,
		p->days.from, p->days.to);
	if (before == 0)
		range->after = INT64_MAX;
	if (own == 0)
		range->up_to = INT64_MAX;
	return own < 0 ? -1 : 0;
}

/* The next row's finding (document, topic), whole: 1, 0 at the end, -1.  What stands no more is passed over. */
static int next_whole(const struct gathering *g, struct rows *rows, struct report_finding *f,
	struct err *e)
{
	bool found = false;
	int got = 1;

	while (!found && (got = db_next(rows, e)) == 1) {
		enum topic topic;

		if (!topic_parse(db_view(rows, 1), &topic))
			continue;
		if (gather_finding_whole(g, db_int(rows, 0), topic, f, &found, e) != 0) {
			db_stop(rows);
			return -1;
		}
	}
	return got;
}

int gather_late(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	struct late_range range;
	struct report_finding f;
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (read_range(g, &range, e) != 0)
		return -1;
	if (range.after == INT64_MAX)
		return 0;
	/* the +: by the documents since the last digest, not by all earlier days */
	if (db_query(g->s, &rows, e, "SELECT f.document, f.topic FROM findings f"
			" WHERE f.document > ?1 AND f.document <= ?2 AND +f.label = 'dugaan' AND +f.day < ?3"
			" AND " GATHER_STANDS " AND EXISTS (SELECT 1 FROM digests g WHERE g.series = ?4"
			" AND f.day BETWEEN g.day_from AND g.day_to)"
			" AND NOT EXISTS (SELECT 1 FROM digest_findings w JOIN digests g ON g.id = w.digest"
			" WHERE w.document = f.document AND w.topic = f.topic AND g.series = ?4"
			" AND g.day_to < ?3)", "iiis", range.after, range.up_to, r->period.days.from,
		    gather_series(&r->period)) != 0)
		return -1;
	while ((got = next_whole(g, &rows, &f, e)) == 1)
		*ARENA_PUSH(g->a, r->late, r->n_late, alloc) = f;
	return got;
}

/* The report's own words for what became of it. */
static struct str what_became(struct str verdict)
{
	if (str_is(verdict, "keliru"))
		return STR_LIT("dinilai keliru");
	if (str_is(verdict, "duplikat"))
		return STR_LIT("dinilai duplikat");
	return STR_LIT("tidak lagi dugaan");
}

int gather_corrections(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(g->s, &rows, e, "SELECT w.document, w.topic, d.title, d.url, g.name,"
			" coalesce((SELECT v.value FROM verdicts v WHERE v.document = w.document"
			" AND v.topic = w.topic ORDER BY v.id DESC LIMIT 1), '') AS judged"
			" FROM (SELECT id, name FROM digests WHERE series = ?1 AND day_to < ?2"
			" ORDER BY day_to DESC LIMIT ?3) g JOIN digest_findings w ON w.digest = g.id"
			" JOIN documents d ON d.id = w.document"
			" LEFT JOIN findings f ON f.document = w.document AND f.topic = w.topic"
			" AND f.label = 'dugaan'"
			" WHERE (f.document IS NULL OR judged IN ('keliru', 'duplikat'))"
			" AND NOT EXISTS (SELECT 1 FROM digest_corrections c JOIN digests x"
			" ON x.id = c.digest WHERE c.document = w.document AND c.topic = w.topic"
			" AND x.series = ?1 AND x.day_to < ?2) ORDER BY w.document, w.topic", "sii",
		    gather_series(&r->period), r->period.days.from, (int64_t)DIGESTS_BACK) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(g->a, r->corrections, r->n_corrections, alloc) =
			(struct report_correction){
				arena_printf(g->a, "%lld/%.*s", (long long)db_int(&rows, 0),
					STR_ARG(db_view(&rows, 1))),
				db_str(&rows, 2, g->a), db_str(&rows, 3, g->a), db_str(&rows, 4, g->a),
				what_became(db_view(&rows, 5))};
	return got;
}

/* A document is gone where it was missed for the first time before the period's end, even if that was
 * certain only after its own digest was written. */
int gather_gone(const struct gathering *g, struct err *e)
{
	const struct period *p = &g->r->period;
	struct report_finding f;
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(g->s, &rows, e, "SELECT w.document, min(w.topic), g.name"
			" FROM (SELECT id, name FROM digests WHERE series = ?1 AND day_to < ?2"
			" ORDER BY day_to DESC LIMIT ?3) g JOIN digest_findings w ON w.digest = g.id"
			" JOIN documents d ON d.id = w.document WHERE d.gone_at < ?4"
			" AND NOT EXISTS (SELECT 1 FROM digest_gone o JOIN digests x ON x.id = o.digest"
			" WHERE o.document = w.document AND x.series = ?1 AND x.day_to < ?2)"
			" GROUP BY w.document ORDER BY w.document", "siii", gather_series(p), p->days.from,
		    (int64_t)DIGESTS_BACK, (p->days.to + 1) * 86400 - p->zone_s) != 0)
		return -1;
	while ((got = next_whole(g, &rows, &f, e)) == 1)
		*ARENA_PUSH(g->a, g->r->gone, g->r->n_gone, alloc) =
			(struct report_gone){f.id, db_str(&rows, 2, g->a), f.document};
	return got;
}

/* ---------------------------------------------------------------- written digests */

int gather_written(struct store *s, const struct period *period, struct arena *a, struct str *json,
	struct err *e)
{
	struct rows rows;
	int got;

	*json = STR_NONE;
	if (db_query(s, &rows, e, "SELECT report FROM digests WHERE series = ?1 AND day_from = ?2"
			" AND day_to = ?3", "sii", gather_series(period), period->days.from,
		    period->days.to) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		*json = db_str(&rows, 0, a);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static int put_findings(struct store *s, int64_t digest, const struct report_finding *all, size_t n,
	int64_t late, struct err *e)
{
	for (size_t i = 0; i < n; i++) {
		const struct report_finding *f = &all[i];

		if (db_run(s, e, "INSERT OR IGNORE INTO digest_findings VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
			    "iisisi", digest, f->document->id, str_of(topic_name(f->finding.topic)), late,
			    f->finding.status_word, (int64_t)f->document->version) != 0)
			return -1;
	}
	return 0;
}

static int put_corrections(struct store *s, int64_t digest, const struct report *r, struct err *e)
{
	struct finding_id id;

	for (size_t i = 0; i < r->n_corrections; i++)
		if (store_parse_finding(r->corrections[i].finding, &id) &&
		    db_run(s, e, "INSERT OR IGNORE INTO digest_corrections VALUES (?1, ?2, ?3)", "iis",
			    digest, id.document, str_of(topic_name(id.topic))) != 0)
			return -1;
	return 0;
}

static int put_gone(struct store *s, int64_t digest, const struct report_document *d, struct err *e)
{
	if (d->gone_at == 0)
		return 0;
	return db_run(s, e, "INSERT OR IGNORE INTO digest_gone VALUES (?1, ?2)", "ii", digest, d->id);
}

/* Wherever the digest says that a document is gone. */
static int put_all_gone(struct store *s, int64_t digest, const struct report *r, struct err *e)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < r->n_findings; i++)
		rc = put_gone(s, digest, r->findings[i].document, e);
	for (size_t i = 0; rc == 0 && i < r->n_late; i++)
		rc = put_gone(s, digest, r->late[i].document, e);
	for (size_t i = 0; rc == 0 && i < r->n_gone; i++)
		rc = put_gone(s, digest, r->gone[i].document, e);
	return rc;
}

int gather_put_written(struct store *s, const struct report *r, struct str json, bool *kept,
	struct err *e)
{
	int64_t digest;
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = db_run(s, e, "INSERT OR IGNORE INTO digests"
			" (series, day_from, day_to, name, written_at, manifest, report, last_document)"
			" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", "siisissi", gather_series(&r->period),
		r->period.days.from, r->period.days.to, r->period.name, r->written_at,
		r->manifest_hash, json, r->last_document);
	*kept = rc == 0 && db_changes(s) == 0;
	if (rc == 0 && !*kept) {
		digest = db_last_id(s);
		rc = put_findings(s, digest, r->findings, r->n_findings, 0, e);
		if (rc == 0)
			rc = put_findings(s, digest, r->late, r->n_late, 1, e);
		if (rc == 0)
			rc = put_corrections(s, digest, r, e);
		if (rc == 0)
			rc = put_all_gone(s, digest, r, e);
	}
	return db_leave(s, rc, e);
}

/* ---------------------------------------------------------------- alerts */

int gather_new(struct store *s, int64_t since_at, const struct source *sources, size_t n_sources,
	size_t limit, struct arena *a, struct report_finding **out, size_t *n, struct err *e)
{
	struct gathering g = {s, a, sources, n_sources, NULL};
	struct rows rows;
	size_t alloc = 0;
	bool found;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT f.document, f.topic FROM findings f WHERE f.label = 'dugaan'"
			" AND f.status_at > ?1 AND " GATHER_STANDS
			" ORDER BY f.status_at DESC, f.document DESC LIMIT ?2", "ii", since_at,
		    (int64_t)limit) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct report_finding f;
		enum topic topic;

		if (!topic_parse(db_view(&rows, 1), &topic))
			continue;
		if (gather_finding_whole(&g, db_int(&rows, 0), topic, &f, &found, e) != 0) {
			db_stop(&rows);
			return -1;
		}
		if (found)
			*ARENA_PUSH(a, *out, *n, alloc) = f;
	}
	return got;
}

int gather_alerts_at(struct store *s, int64_t *at, struct err *e)
{
	*at = 0;
	return db_get_int(s, at, e, "SELECT value FROM meta WHERE name = 'alerts_at'", "") < 0 ? -1 : 0;
}

int gather_put_alerts_at(struct store *s, int64_t at, struct err *e)
{
	return db_run(s, e, "INSERT OR REPLACE INTO meta VALUES ('alerts_at', ?1)", "i", at);
}
