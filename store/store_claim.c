/* store_claim.c - claims that fact-checkers judged, and the documents that repeat them. */
#include "db.h"

static int find_claim(struct store *s, const struct claim *claim, int64_t *id, struct err *e)
{
	if (claim->document != 0 &&
	    db_get_int(s, id, e, "SELECT id FROM claims WHERE document = ?1", "i", claim->document) != 0)
		return *id ? 0 : -1;
	if (claim->url.len == 0)
		return 0;
	return db_get_int(s, id, e, "SELECT id FROM claims WHERE url = ?1", "s", claim->url) < 0 ? -1 : 0;
}

int store_put_claim(struct store *s, struct claim *claim, int64_t at, struct err *e)
{
	int rc = 0;

	if (db_enter(s, e) != 0)
		return -1;
	if (claim->id == 0)
		rc = find_claim(s, claim, &claim->id, e);
	if (rc == 0 && claim->id != 0) {
		rc = db_run(s, e, "UPDATE claims SET document = ?2, text = ?3, rating = ?4, url = ?5,"
				" published_at = ?6 WHERE id = ?1", "izsssi", claim->id, claim->document,
			claim->text, claim->rating, claim->url, claim->published_at);
	} else if (rc == 0) {
		rc = db_run(s, e, "INSERT INTO claims (document, text, rating, url, published_at, added_at)"
				" VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "zsssii", claim->document,
			claim->text, claim->rating, claim->url, claim->published_at, at);
		claim->id = db_last_id(s);
	}
	return db_leave(s, rc, e);
}

static void read_claim(const struct rows *rows, struct arena *a, struct claim *out)
{
	*out = (struct claim){db_int(rows, 0), db_int(rows, 1), db_str(rows, 2, a), db_str(rows, 3, a),
		db_str(rows, 4, a), db_int(rows, 5)};
}

int store_get_claim(struct store *s, int64_t id, struct arena *a, struct claim *out, bool *found,
	struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT id, document, text, rating, url, published_at FROM claims"
			" WHERE id = ?1", "i", id) != 0)
		return -1;
	got = db_next(&rows, e);
	*found = got == 1;
	if (got == 1)
		read_claim(&rows, a, out);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static int read_claims(struct rows *rows, struct arena *a, struct claim **out, size_t *n, struct err *e)
{
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	while ((got = db_next(rows, e)) == 1)
		read_claim(rows, a, ARENA_PUSH(a, *out, *n, alloc));
	return got;
}

int store_get_claims(struct store *s, struct arena *a, struct claim **out, size_t *n, struct err *e)
{
	struct rows rows;

	if (db_query(s, &rows, e, "SELECT id, document, text, rating, url, published_at FROM claims"
			" ORDER BY id", "") != 0)
		return -1;
	return read_claims(&rows, a, out, n, e);
}

int store_get_claims_after(struct store *s, int64_t after, size_t limit, struct arena *a,
	struct claim **out, size_t *n, struct err *e)
{
	struct rows rows;

	if (db_query(s, &rows, e, "SELECT id, document, text, rating, url, published_at FROM claims"
			" WHERE id > ?1 ORDER BY id LIMIT ?2", "ii", after, (int64_t)limit) != 0)
		return -1;
	return read_claims(&rows, a, out, n, e);
}

int store_get_compared(struct store *s, int64_t *claim, struct err *e)
{
	return db_get_int(s, claim, e, "SELECT value FROM meta WHERE name = 'claims_compared'", "") < 0
		? -1 : 0;
}

int store_set_compared(struct store *s, int64_t claim, struct err *e)
{
	return db_run(s, e, "INSERT OR REPLACE INTO meta VALUES ('claims_compared', ?1)", "i", claim);
}

static bool is_matched(const struct claim_match *matches, size_t n, int64_t claim)
{
	for (size_t i = 0; i < n; i++)
		if (matches[i].claim == claim)
			return true;
	return false;
}

/* Takes out what is no longer a match. */
static int drop_matches(struct store *s, int64_t document, const struct claim_match *matches, size_t n,
	struct err *e)
{
	struct claim_match *before;
	size_t n_before;
	struct arena a;
	int rc;

	arena_init(&a);
	rc = store_get_matches(s, document, &a, &before, &n_before, e);
	for (size_t i = 0; rc == 0 && i < n_before; i++)
		if (!is_matched(matches, n, before[i].claim))
			rc = db_run(s, e, "DELETE FROM matches WHERE document = ?1 AND claim = ?2", "ii",
				document, before[i].claim);
	arena_free(&a);
	return rc;
}

int store_put_matches(struct store *s, int64_t document, const struct claim_match *matches, size_t n,
	int64_t at, struct err *e)
{
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = drop_matches(s, document, matches, n, e);
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = db_run(s, e, "INSERT INTO matches VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
				" ON CONFLICT DO UPDATE SET score = ?3, band = ?4, shared = ?5", "iirssi",
			document, matches[i].claim, matches[i].score,
			str_of(matches[i].strong ? "kuat" : "mungkin"), matches[i].shared, at);
	return db_leave(s, rc, e);
}

int store_get_matches(struct store *s, int64_t document, struct arena *a, struct claim_match **out,
	size_t *n, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT document, claim, score, band, shared FROM matches"
			" WHERE document = ?1 ORDER BY score DESC, claim", "i", document) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, *out, *n, alloc) = (struct claim_match){db_int(&rows, 0), db_int(&rows, 1),
			db_real(&rows, 2), str_is(db_view(&rows, 3), "kuat"), db_str(&rows, 4, a)};
	return got;
}
