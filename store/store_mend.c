/* store_mend.c - the store follows an archive that lost its end in a crash.
 *
 * An article is whole or absent: a version without its record is undone, and its address is pending
 * again, so that the next crawl brings it back.
 */
#include <stdio.h>

#include "findings.h"
#include "index.h"
#include "simak/archive.h"
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

/* An article is asked for again; a post comes with its channel's page, which is read as if never. */
static int make_pending(struct store *s, int64_t document, enum request_role role, int64_t now,
	struct err *e)
{
	if (db_run(s, e, "UPDATE sources SET etag = '', last_modified = '', next_at = 0,"
			" last_success_at = NULL WHERE id ="
			" (SELECT source FROM documents WHERE id = ?1 AND kind = 'social')", "i",
		    document) != 0)
		return -1;
	return db_run(s, e, "INSERT INTO pending (url, source, role, document, added_at)"
			" SELECT url, source, ?2, ?4, ?3 FROM documents WHERE id = ?1 AND kind = 'news'"
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

	if (index_remove(s, lost->document, NULL, &removed, e) != 0 ||
	    findings_remove(s, lost->document, e) != 0 ||
	    db_run(s, e, "DELETE FROM versions WHERE document = ?1 AND no >= ?2", "ii", lost->document,
		    lost->first_no) != 0 ||
	    db_run(s, e, "UPDATE documents SET version = ?2, lexicon_hash = '', title = (SELECT title"
			" FROM versions WHERE document = ?1 AND no = ?2) WHERE id = ?1", "ii",
		    lost->document, lost->first_no - 1) != 0 ||
	    make_pending(s, lost->document, ROLE_REVISIT, now, e) != 0)
		return -1;
	return index_put(s, lost->document, NULL, e);
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
	int64_t *undone, struct err *e)
{
	struct lost *lost = NULL;
	struct arena a;
	size_t n = 0;
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	arena_init(&a);
	rc = list_lost(s, file, offset, &a, &lost, &n, e);
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = lost[i].first_no == 1 ? undo_document(s, lost[i].document, now, e)
					   : undo_versions(s, &lost[i], now, e);
	if (rc == 0)
		rc = drop_captures(s, file, offset, e);
	*undone = (int64_t)n;
	arena_free(&a);
	return db_leave(s, rc, e);
}

int store_get_unjudged(struct store *s, struct arena *a, int64_t **documents, size_t *n,
	struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*documents = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT id FROM documents WHERE lexicon_hash = '' ORDER BY id", "") != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, *documents, *n, alloc) = db_int(&rows, 0);
	return got;
}

/* ---------------------------------------------------------------- in step with the archive */

int store_finish_changes(struct store *s, struct archive *archive, struct err *e)
{
	struct kept_change *changes;
	struct arena a;
	size_t n;
	int rc;

	arena_init(&a);
	rc = store_get_changes(s, &a, &changes, &n, e);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		struct archive_change change = {{0}, {0}, {0}};

		snprintf(change.file, sizeof change.file, "%.*s", STR_ARG(changes[i].file));
		snprintf(change.old_sha256, sizeof change.old_sha256, "%.*s",
			STR_ARG(changes[i].old_sha256));
		snprintf(change.new_sha256, sizeof change.new_sha256, "%.*s",
			STR_ARG(changes[i].new_sha256));
		rc = archive_forget_finish(archive, &change, arena_cstr(&a, changes[i].reason),
			changes[i].at, e);
		if (rc == 0)
			rc = store_drop_change(s, changes[i].file, e);
	}
	arena_free(&a);
	return rc;
}

static int follow_archive(struct store *s, const struct archive_position *known,
	const struct archive_position *end, int64_t now, int64_t *undone, struct err *e)
{
	struct str file = str_of(end->file);
	int64_t more = 0;

	if (store_undo_captures(s, file, end->offset, now, undone, e) != 0)
		return -1;
	/* the file that was written to last is not there at all */
	if (!str_is(file, known->file) && known->file[0] &&
	    store_undo_captures(s, str_of(known->file), 0, now, &more, e) != 0)
		return -1;
	*undone += more;
	return store_set_archive_position(s, file, end->offset, e);
}

int store_recover(struct store *s, struct archive *archive, int64_t now, int64_t *undone,
	struct err *e)
{
	struct archive_position known = {{0}, 0}, end;
	struct str file;
	struct arena a;
	int rc;

	*undone = 0;
	if (store_finish_changes(s, archive, e) != 0)
		return -1;
	arena_init(&a);
	rc = store_archive_position(s, &a, &file, &known.offset, e);
	snprintf(known.file, sizeof known.file, "%.*s", STR_ARG(file));
	arena_free(&a);
	if (rc != 0 || archive_recover(archive, &known, &end, e) != 0)
		return -1;
	if (strcmp(known.file, end.file) == 0 && known.offset == end.offset)
		return 0;
	if (db_enter(s, e) != 0)
		return -1;
	return db_leave(s, follow_archive(s, &known, &end, now, undone, e), e);
}
