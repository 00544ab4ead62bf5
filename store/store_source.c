/* store_source.c - what is remembered of a source between two crawls, robots.txt and the log of
 * outcomes. */
#include <stdlib.h>

#include "db.h"
#include "simak/crawlstate.h"

int store_get_source(struct store *s, struct str id, struct arena *a, struct source_state *out,
	struct err *e)
{
	struct rows rows;
	int got;

	*out = (struct source_state){.id = id};
	if (db_query(s, &rows, e, "SELECT etag, last_modified, body_sha256, reason_kind, reason,"
			" last_attempt_at, last_success_at, last_new_at, newest_item_at, next_at,"
			" interval_s, failures, failing_since, c.file, c.offset, c.sha256"
			" FROM sources LEFT JOIN captures c ON c.id = sources.capture"
			" WHERE sources.id = ?1", "s", id) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		struct str *texts[] = {&out->etag, &out->last_modified, &out->body_sha256,
			&out->reason_kind, &out->reason};
		int64_t *numbers[] = {&out->last_attempt_at, &out->last_success_at, &out->last_new_at,
			&out->newest_item_at, &out->next_at, &out->interval_s, &out->failures,
			&out->failing_since};
		struct str sha256 = db_view(&rows, 15);

		for (int i = 0; i < 5; i++)
			*texts[i] = db_str(&rows, i, a);
		for (int i = 0; i < 8; i++)
			*numbers[i] = db_int(&rows, 5 + i);
		out->capture.file = db_str(&rows, 13, a);
		out->capture.offset = db_int(&rows, 14);
		if (sha256.len && sha256.len < sizeof out->capture.sha256)
			memcpy(out->capture.sha256, sha256.ptr, sha256.len);
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

/* The record of a source's last answer: one row a source, overwritten. */
static int put_source_capture(struct store *s, const struct source_state *state, int64_t *id,
	struct err *e)
{
	const struct capture *c = &state->capture;

	if (db_get_int(s, id, e, "SELECT capture FROM sources WHERE id = ?1", "s", state->id) < 0)
		return -1;
	if (c->file.len == 0)
		return 0;
	if (*id == 0)
		return store_put_capture(s, 0, state->id, c, 200, state->last_attempt_at, id, e);
	return db_run(s, e, "UPDATE captures SET file = ?2, offset = ?3, sha256 = ?4, at = ?5"
			" WHERE id = ?1", "isisi", *id, c->file, c->offset, str_of(c->sha256),
		state->last_attempt_at);
}

int store_put_source(struct store *s, const struct source_state *state, struct err *e)
{
	int64_t capture;
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = put_source_capture(s, state, &capture, e);
	if (rc == 0)
		rc = db_run(s, e, "INSERT OR REPLACE INTO sources (id, etag, last_modified, body_sha256,"
				" last_attempt_at, last_success_at, last_new_at, newest_item_at, next_at,"
				" interval_s, failures, failing_since, reason_kind, reason, capture)"
				" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
				" ?15)", "sssszzzziiizssz", state->id, state->etag, state->last_modified,
			state->body_sha256, state->last_attempt_at, state->last_success_at,
			state->last_new_at, state->newest_item_at, state->next_at, state->interval_s,
			state->failures, state->failing_since, state->reason_kind, state->reason,
			capture);
	return db_leave(s, rc, e);
}

struct due {
	int64_t next_at;
	size_t index;
};

static int by_next(const void *a, const void *b)
{
	const struct due *x = a, *y = b;

	if (x->next_at != y->next_at)
		return x->next_at < y->next_at ? -1 : 1;
	return x->index < y->index ? -1 : x->index > y->index;
}

int store_due(struct store *s, const struct source *sources, size_t n, int64_t now, bool all,
	struct arena *a, size_t **due, size_t *n_due, struct err *e)
{
	struct due *list = arena_array(a, n + 1, sizeof *list);

	*n_due = 0;
	for (size_t i = 0; i < n; i++) {
		struct due d = {.index = i};

		if (db_get_int(s, &d.next_at, e, "SELECT next_at FROM sources WHERE id = ?1", "s",
			    sources[i].id) < 0)
			return -1;
		if (all || d.next_at <= now)
			list[(*n_due)++] = d;
	}
	qsort(list, *n_due, sizeof *list, by_next);
	*due = arena_array(a, *n_due + 1, sizeof **due);
	for (size_t i = 0; i < *n_due; i++)
		(*due)[i] = list[i].index;
	return 0;
}

int store_add_volume(struct store *s, struct str id, int64_t day, const struct source_volume *add,
	struct err *e)
{
	return db_run(s, e, "INSERT INTO volumes VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
			" ON CONFLICT (source, day) DO UPDATE SET attempts = attempts + ?3,"
			" failed = failed + ?4, fresh = fresh + ?5, articles = articles + ?6,"
			" refused = refused + ?7", "siiiiii", id, day, add->attempts, add->failed,
		add->fresh, add->articles, add->refused);
}

int store_get_volume(struct store *s, struct str id, int64_t from, int64_t to,
	struct source_volume *out, struct err *e)
{
	struct rows rows;
	int got;

	memset(out, 0, sizeof *out);
	if (db_query(s, &rows, e, "SELECT sum(attempts), sum(failed), sum(fresh), sum(articles),"
			" sum(refused) FROM volumes WHERE (source = ?1 OR ?1 = '')"
			" AND day BETWEEN ?2 AND ?3", "sii", id, from, to) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		*out = (struct source_volume){db_int(&rows, 0), db_int(&rows, 1), db_int(&rows, 2),
			db_int(&rows, 3), db_int(&rows, 4)};
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int store_put_robots(struct store *s, struct str origin, const struct kept_robots *r, struct err *e)
{
	return db_run(s, e, "INSERT OR REPLACE INTO robots VALUES (?1, ?2, ?3, ?4)", "sdsi", origin,
		r->status, r->body, r->fetched_at);
}

int store_get_robots(struct store *s, struct str origin, struct arena *a, struct kept_robots *out,
	bool *found, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT status, body, fetched_at FROM robots WHERE origin = ?1", "s",
		    origin) != 0)
		return -1;
	got = db_next(&rows, e);
	*found = got == 1;
	if (got == 1)
		*out = (struct kept_robots){(int)db_int(&rows, 0), db_str(&rows, 1, a), db_int(&rows, 2)};
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int store_put_outcome(struct store *s, const struct outcome *o, struct err *e)
{
	return db_run(s, e, "INSERT INTO outcomes (at, source, url, stage, kind, message, document)"
			" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", "isssssz", o->at, o->source, o->url,
		o->stage, o->kind, o->message, o->document);
}

int store_get_common_refusal(struct store *s, struct str source, struct str own_url, int64_t since,
	struct arena *a, struct str *kind, int64_t *n, struct err *e)
{
	struct rows rows;
	int got;

	*kind = STR_NONE;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT kind, sum(count(*)) OVER () FROM outcomes WHERE at > ?3"
			" AND source = ?1 AND url <> ?2"
			" AND kind NOT IN ('ok', 'version', 'unchanged', 'not_modified')"
			" GROUP BY kind ORDER BY count(*) DESC, kind LIMIT 1", "ssi", source, own_url,
		    since) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		*kind = db_str(&rows, 0, a);
		*n = db_int(&rows, 1);
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int store_trim_outcomes(struct store *s, int64_t at, struct err *e)
{
	return db_run(s, e, "DELETE FROM outcomes WHERE at < ?1", "i", at);
}
