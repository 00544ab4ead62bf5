/* store_forget.c - what leaves the store: on request, by age, or because the archive lost it.
 *
 * Forgetting keeps the number (never given out again), the judgements, and a tombstone with hashes:
 * enough to prove what was there, and not to fetch it again.  The words leave the index too.
 */
#include "findings.h"
#include "index.h"
#include "simak/crawlstate.h"

/* Written digests that print it are gathered anew when they are asked for. */
static int forget_printed(struct store *s, int64_t document, struct err *e)
{
	return db_run(s, e, "UPDATE digests SET report = ''"
			" WHERE instr(report, '\"id\":' || ?1 || ',') > 0", "i", document);
}

/* The event goes on without it: where it was the first, the next oldest is now. */
static int leave_event(struct store *s, int64_t document, struct err *e)
{
	int64_t event;

	if (store_event_of(s, document, &event, e) != 0)
		return -1;
	if (event == 0)
		return 0;
	if (db_run(s, e, "DELETE FROM event_members WHERE document = ?1", "i", document) != 0)
		return -1;
	return db_run(s, e, "UPDATE event_members SET role = 'first' WHERE document ="
			" (SELECT m.document FROM event_members m JOIN documents d ON d.id = m.document"
			"  WHERE m.event = ?1 ORDER BY m.role <> 'first', d.sort_at, d.id LIMIT 1)", "i",
		event);
}

static int remove_rows(struct store *s, int64_t document, struct err *e)
{
	bool removed;

	if (index_remove(s, document, NULL, &removed, e) != 0 || findings_remove(s, document, e) != 0 ||
	    db_run(s, e, "DELETE FROM versions WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM captures WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM absences WHERE document = ?1", "i", document) != 0 ||
	    leave_event(s, document, e) != 0 ||
	    db_run(s, e, "DELETE FROM sketches WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM matches WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "UPDATE claims SET document = NULL WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM pending WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM outcomes WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM documents WHERE id = ?1", "i", document) != 0 ||
	    forget_printed(s, document, e) != 0)
		return -1;
	/* its words could not be told any more: only a new index is free of them */
	return removed ? 0 : index_rebuild(s, e);
}

int document_remove(struct store *s, int64_t document, struct err *e)
{
	int rc = db_script(s, DB_WIPE_FREE_PAGES, e);

	if (rc == 0)
		rc = remove_rows(s, document, e);
	if (rc == 0)
		rc = db_script(s, DB_LEAVE_FREE_PAGES, e);
	return rc;
}

int store_get_captures(struct store *s, int64_t document, struct arena *a, struct capture **out,
	size_t *n, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT DISTINCT file, offset, sha256 FROM captures WHERE document = ?1"
			" ORDER BY file, offset", "i", document) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct capture *c = ARENA_PUSH(a, *out, *n, alloc);
		struct str sha256 = db_view(&rows, 2);

		c->file = db_str(&rows, 0, a);
		c->offset = db_int(&rows, 1);
		memcpy(c->sha256, sha256.ptr, sha256.len < 64 ? sha256.len : 64);
	}
	return got;
}

/* A channel's page holds several posts: when its record goes, the others have none any more. */
static int drop_shared(struct store *s, int64_t document, struct err *e)
{
	if (db_run(s, e, "CREATE TEMP TABLE IF NOT EXISTS shared (id INTEGER PRIMARY KEY)", "") != 0 ||
	    db_run(s, e, "DELETE FROM temp.shared", "") != 0 ||
	    db_run(s, e, "INSERT INTO temp.shared SELECT other.id FROM captures own JOIN captures other"
			" ON other.file = own.file AND other.offset = own.offset"
			" WHERE own.document = ?1 AND other.document <> ?1 GROUP BY other.id", "i",
		    document) != 0 ||
	    db_run(s, e, "UPDATE versions SET capture = NULL WHERE capture IN temp.shared", "") != 0 ||
	    db_run(s, e, "UPDATE sources SET capture = NULL WHERE capture IN temp.shared", "") != 0 ||
	    db_run(s, e, "UPDATE absences SET first_capture = NULL WHERE first_capture IN temp.shared",
		    "") != 0 ||
	    db_run(s, e, "UPDATE absences SET last_capture = NULL WHERE last_capture IN temp.shared",
		    "") != 0)
		return -1;
	return db_run(s, e, "DELETE FROM captures WHERE id IN temp.shared", "");
}

static int bury_addresses(struct store *s, int64_t document, struct arena *a, struct err *e)
{
	struct str *urls = NULL;
	size_t n = 0, alloc = 0;
	char hex[HASH_SHA256_HEX];
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT url FROM addresses WHERE document = ?1", "i", document) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, urls, n, alloc) = db_str(&rows, 0, a);
	for (size_t i = 0; got == 0 && i < n; i++) {
		hash_sha256_hex(urls[i], hex);
		got = db_run(s, e, "INSERT OR REPLACE INTO tombstone_addresses VALUES (?1, ?2)", "si",
			str_of(hex), document);
	}
	if (got != 0)
		return -1;
	return db_run(s, e, "DELETE FROM addresses WHERE document = ?1", "i", document);
}

int store_forget(struct store *s, int64_t document, struct str reason, int64_t at, struct arena *a,
	struct capture **captures, size_t *n, struct err *e)
{
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = db_run(s, e, "INSERT INTO tombstones SELECT d.id, v.sha256, ?2, ?3 FROM documents d"
			" JOIN versions v ON v.document = d.id AND v.no = d.version WHERE d.id = ?1",
		"isi", document, reason, at);
	if (rc == 0 && db_changes(s) == 0)
		rc = err_set(e, ERR_INPUT, "there is no document %lld", (long long)document);
	if (rc == 0)
		rc = store_get_captures(s, document, a, captures, n, e);
	if (rc == 0)
		rc = drop_shared(s, document, e);
	if (rc == 0)
		rc = bury_addresses(s, document, a, e);
	if (rc == 0)
		rc = document_remove(s, document, e);
	return db_leave(s, rc, e);
}

int store_get_tombstone(struct store *s, int64_t document, struct arena *a, struct tombstone *out,
	bool *found, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT at, text_sha256, reason FROM tombstones WHERE document = ?1",
		    "i", document) != 0)
		return -1;
	got = db_next(&rows, e);
	*found = got == 1;
	if (got == 1)
		*out = (struct tombstone){document, db_int(&rows, 0), db_str(&rows, 1, a),
			db_str(&rows, 2, a)};
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

/* The next document that nothing holds: no finding of either label, no verdict, no match. */
static int next_expired(struct store *s, int64_t before_day, int64_t *id, struct err *e)
{
	return db_get_int(s, id, e, "SELECT d.id FROM documents d WHERE d.day < ?1"
			" AND NOT EXISTS (SELECT 1 FROM findings WHERE document = d.id)"
			" AND NOT EXISTS (SELECT 1 FROM verdicts WHERE document = d.id)"
			" AND NOT EXISTS (SELECT 1 FROM matches WHERE document = d.id)"
			" AND NOT EXISTS (SELECT 1 FROM claims WHERE document = d.id)"
			" ORDER BY d.day LIMIT 1", "i", before_day);
}

int store_expire(struct store *s, int64_t before_day, size_t limit, size_t *removed, struct err *e)
{
	int64_t id;
	int got = 0;

	*removed = 0;
	if (db_enter(s, e) != 0)
		return -1;
	while (*removed < limit && (got = next_expired(s, before_day, &id, e)) == 1) {
		/* the addresses stay, without a document: a feed may still list them */
		if (db_run(s, e, "UPDATE addresses SET document = NULL, outcome = 'expired'"
				" WHERE document = ?1", "i", id) != 0 || document_remove(s, id, e) != 0) {
			got = -1;
			break;
		}
		++*removed;
	}
	return db_leave(s, got < 0 ? -1 : 0, e);
}

/* ---------------------------------------------------------------- in step with the archive */

int store_uses_archive_file(struct store *s, struct str file, bool *used, struct err *e)
{
	int64_t id;
	int got = db_get_int(s, &id, e, "SELECT id FROM captures WHERE file = ?1 AND document <> 0 LIMIT 1",
		"s", file);

	*used = got == 1;
	return got < 0 ? -1 : 0;
}

int store_move_captures(struct store *s, struct str file, const int64_t *from, const int64_t *to,
	size_t n, struct err *e)
{
	int rc = 0;

	if (db_enter(s, e) != 0)
		return -1;
	/* through negative offsets: a new place may be the old one of another record */
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = db_run(s, e, "UPDATE captures SET offset = -1 - ?3 WHERE file = ?1 AND offset = ?2",
			"sii", file, from[i], to[i]);
	if (rc == 0)
		rc = db_run(s, e, "UPDATE captures SET offset = -1 - offset WHERE file = ?1 AND offset < 0",
			"s", file);
	return db_leave(s, rc, e);
}

int store_put_change(struct store *s, const struct kept_change *c, struct err *e)
{
	return db_run(s, e, "INSERT OR REPLACE INTO archive_changes VALUES (?1, ?2, ?3, ?4, ?5)", "ssssi",
		c->file, c->old_sha256, c->new_sha256, c->reason, c->at);
}

int store_drop_change(struct store *s, struct str file, struct err *e)
{
	return db_run(s, e, "DELETE FROM archive_changes WHERE file = ?1", "s", file);
}

int store_get_changes(struct store *s, struct arena *a, struct kept_change **out, size_t *n,
	struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT file, old_sha256, new_sha256, reason, at FROM archive_changes"
			" ORDER BY file", "") != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, *out, *n, alloc) = (struct kept_change){db_str(&rows, 0, a),
			db_str(&rows, 1, a), db_str(&rows, 2, a), db_str(&rows, 3, a), db_int(&rows, 4)};
	return got;
}
