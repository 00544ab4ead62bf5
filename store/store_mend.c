/* store_mend.c - the store follows an archive that lost its end in a crash.
 *
 * An article is whole or absent: a version without its record is undone, and its address is pending
 * again, so that the next crawl brings it back.
 */
#include "findings.h"
#include "index.h"
#include "simak/crawlstate.h"

struct lost {
	int64_t document, first_no; /* the earliest version that lost its record */
};

static int list_lost(struct store *s, struct str file, int64_t offset, struct arena *a,
	struct lost **out, size_t *n, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT c.document, min(v.no) FROM captures c"
			" JOIN versions v ON v.capture = c.id WHERE c.file = ?1 AND c.offset >= ?2"
			" GROUP BY c.document", "si", file, offset) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, *out, *n, alloc) = (struct lost){db_int(&rows, 0), db_int(&rows, 1)};
	return got;
}

static int make_pending(struct store *s, int64_t document, enum request_role role, int64_t now,
	struct err *e)
{
	return db_run(s, e, "INSERT INTO pending (url, source, role, document, added_at)"
			" SELECT url, source, ?2, ?4, ?3 FROM documents WHERE id = ?1"
			" ON CONFLICT (url) DO NOTHING", "idiz", document, (int)role, now,
		role == ROLE_REVISIT ? document : (int64_t)0);
}

static int undo_document(struct store *s, int64_t document, int64_t now, struct err *e)
{
	if (make_pending(s, document, ROLE_ARTICLE, now, e) != 0 ||
	    db_run(s, e, "DELETE FROM addresses WHERE document = ?1", "i", document) != 0)
		return -1;
	return document_remove(s, document, e);
}

static int undo_versions(struct store *s, const struct lost *lost, int64_t now, struct err *e)
{
	bool removed;

	if (index_remove(s, lost->document, &removed, e) != 0 ||
	    findings_remove(s, lost->document, e) != 0 ||
	    db_run(s, e, "DELETE FROM versions WHERE document = ?1 AND no >= ?2", "ii", lost->document,
		    lost->first_no) != 0 ||
	    db_run(s, e, "UPDATE documents SET version = ?2, lexicon_hash = '', title = (SELECT title"
			" FROM versions WHERE document = ?1 AND no = ?2) WHERE id = ?1", "ii",
		    lost->document, lost->first_no - 1) != 0 ||
	    make_pending(s, lost->document, ROLE_REVISIT, now, e) != 0)
		return -1;
	return index_put(s, lost->document, e);
}

static int drop_captures(struct store *s, struct str file, int64_t offset, struct err *e)
{
	if (db_run(s, e, "UPDATE sources SET capture = NULL WHERE capture IN (SELECT id FROM captures"
			" WHERE file = ?1 AND offset >= ?2)", "si", file, offset) != 0 ||
	    db_run(s, e, "DELETE FROM absences WHERE first_capture IN (SELECT id FROM captures"
			" WHERE file = ?1 AND offset >= ?2) OR last_capture IN (SELECT id FROM captures"
			" WHERE file = ?1 AND offset >= ?2)", "si", file, offset) != 0)
		return -1;
	return db_run(s, e, "DELETE FROM captures WHERE file = ?1 AND offset >= ?2", "si", file, offset);
}

int store_undo_captures(struct store *s, struct str file, int64_t offset, int64_t now,
	struct arena *a, int64_t **rejudge, size_t *n_rejudge, int64_t *undone, struct err *e)
{
	struct lost *lost = NULL;
	size_t n = 0, alloc = 0;
	int rc;

	*rejudge = NULL;
	*n_rejudge = 0;
	if (db_enter(s, e) != 0)
		return -1;
	rc = list_lost(s, file, offset, a, &lost, &n, e);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		if (lost[i].first_no == 1) {
			rc = undo_document(s, lost[i].document, now, e);
			continue;
		}
		rc = undo_versions(s, &lost[i], now, e);
		*ARENA_PUSH(a, *rejudge, *n_rejudge, alloc) = lost[i].document;
	}
	if (rc == 0)
		rc = drop_captures(s, file, offset, e);
	*undone = (int64_t)n;
	return db_leave(s, rc, e);
}
