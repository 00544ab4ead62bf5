/* store_revisit.c - documents that are looked at again, and those that are no longer there.
 *
 * Gone is only what was missed twice, ABSENCE_GAP_S apart at least; one sighting in place forgets it.
 */
#include "db.h"
#include "simak/crawlstate.h"

int store_queue_revisits(struct store *s, int64_t now, int64_t *queued, struct err *e)
{
	int rc = db_run(s, e, "INSERT INTO pending (url, source, role, document, added_at)"
			" SELECT url, source, ?2, id, ?1 FROM documents"
			" WHERE revisit_at IS NOT NULL AND revisit_at <= ?1"
			" ON CONFLICT (url) DO NOTHING", "id", now, (int)ROLE_REVISIT);

	*queued = rc == 0 ? db_changes(s) : 0;
	return rc;
}

int store_plan_revisit(struct store *s, int64_t document, int64_t no, int64_t at, struct err *e)
{
	return db_run(s, e, "UPDATE documents SET revisit_no = ?2, revisit_at = ?3 WHERE id = ?1", "iiz",
		document, no, at);
}

int store_get_revisit(struct store *s, int64_t document, int64_t *no, int64_t *at, struct err *e)
{
	if (db_get_int(s, no, e, "SELECT revisit_no FROM documents WHERE id = ?1", "i", document) < 0)
		return -1;
	return db_get_int(s, at, e, "SELECT revisit_at FROM documents WHERE id = ?1", "i", document) < 0
		? -1 : 0;
}

int store_put_validators(struct store *s, int64_t document, struct str etag, struct str last_modified,
	struct err *e)
{
	return db_run(s, e, "UPDATE documents SET etag = ?2, last_modified = ?3 WHERE id = ?1", "iss",
		document, etag, last_modified);
}

int store_get_validators(struct store *s, int64_t document, struct arena *a, struct str *etag,
	struct str *last_modified, struct err *e)
{
	struct rows rows;
	int got;

	*etag = *last_modified = STR_NONE;
	if (db_query(s, &rows, e, "SELECT etag, last_modified FROM documents WHERE id = ?1", "i",
		    document) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		*etag = db_str(&rows, 0, a);
		*last_modified = db_str(&rows, 1, a);
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int store_note_presence(struct store *s, int64_t document, int64_t at, struct err *e)
{
	if (db_run(s, e, "UPDATE documents SET last_seen_at = max(last_seen_at, ?2), gone_at = NULL"
			" WHERE id = ?1", "ii", document, at) != 0)
		return -1;
	return db_run(s, e, "DELETE FROM absences WHERE document = ?1", "i", document);
}

static int put_absence(struct store *s, int64_t document, const char *kind, int64_t at,
	const struct capture *capture, int status, struct err *e)
{
	int64_t id = 0;

	if (capture != NULL && store_put_capture(s, document, STR_NONE, capture, status, at, &id, e) != 0)
		return -1;
	return db_run(s, e, "INSERT INTO absences VALUES (?1, ?2, ?3, ?4, ?3, ?4)"
			" ON CONFLICT (document) DO UPDATE SET kind = ?2, last_at = ?3,"
			" last_capture = ?4", "isiz", document, str_of(kind), at, id);
}

int store_note_absence(struct store *s, int64_t document, const char *kind, int64_t at,
	const struct capture *capture, int status, bool *confirmed, struct err *e)
{
	int64_t first_at;
	int rc;

	*confirmed = false;
	if (db_enter(s, e) != 0)
		return -1;
	rc = put_absence(s, document, kind, at, capture, status, e);
	if (rc == 0)
		rc = db_get_int(s, &first_at, e, "SELECT first_at FROM absences WHERE document = ?1",
			"i", document) < 0 ? -1 : 0;
	if (rc == 0 && at - first_at >= ABSENCE_GAP_S) {
		*confirmed = true;
		rc = db_run(s, e, "UPDATE documents SET gone_at = ifnull(gone_at, ?2) WHERE id = ?1",
			"ii", document, first_at);
	}
	return db_leave(s, rc, e);
}
