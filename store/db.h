/* db.h - SQLite in a few verbs, for the files of store/ alone.
 *
 * SQL stands as a literal at the place of use; statements are compiled once and kept.  Values are
 * bound by a string of types, rows are read column by column:
 *
 *	db_run(s, e, "UPDATE known SET day = ?1 WHERE id = ?2", "ii", day, id)
 *
 * types: i int64_t, d int, r double, s struct str, n struct str that is NULL when empty,
 * b struct str as a blob, z int64_t that is NULL when 0.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <sqlite3.h>

#include "simak/arena.h"
#include "simak/date.h"
#include "simak/err.h"
#include "simak/hash.h"
#include "simak/store.h"

struct db_statement {
	const char *sql;
	sqlite3_stmt *stmt;
};

#define DB_DEPTH 8

/* Pages that become free keep their bytes until they are used again: the search index frees many at each
 * merge.  Where documents are removed they are overwritten. */
#define DB_LEAVE_FREE_PAGES "PRAGMA secure_delete = FAST"
#define DB_WIPE_FREE_PAGES "PRAGMA secure_delete = ON"

struct store {
	sqlite3 *db;
	struct db_statement *statements; /* hashed by the literal's address */
	size_t n_statements, alloc_statements;
	int zone_s;
	int depth; /* of db_enter */
	int64_t changes[DB_DEPTH]; /* in all, as each db_enter found them */
	bool broken; /* a part of the transaction failed half-way */
	struct alike_window *window; /* of alike_window.c; NULL: never asked for */
	struct index_queue *queue; /* of index_queue.c; NULL: nothing waits */
};

/* A running query.  Begin with db_query, take rows while db_next gives 1. */
struct rows {
	struct store *s;
	sqlite3_stmt *stmt;
};

/* Fills in what went wrong.  Returns -1. */
int db_fail(struct store *s, const char *sql, struct err *e);

/* Runs a statement that gives no rows. */
int db_run(struct store *s, struct err *e, const char *sql, const char *types, ...) MUST_CHECK;

/* Runs a script of several statements without values. */
int db_script(struct store *s, const char *script, struct err *e) MUST_CHECK;

/* Begins a query. */
int db_query(struct store *s, struct rows *rows, struct err *e, const char *sql, const char *types,
	...) MUST_CHECK;

/* The next row: 1, at the end 0, after a failure -1; after 0 and -1 the query is over. */
int db_next(struct rows *rows, struct err *e) MUST_CHECK;

/* Ends a query before its last row; harmless otherwise. */
void db_stop(struct rows *rows);

/* The first column of the only row: 1 found, 0 no row, -1 failed.  NULL reads as 0. */
int db_get_int(struct store *s, int64_t *value, struct err *e, const char *sql, const char *types,
	...) MUST_CHECK;

int64_t db_int(const struct rows *rows, int column); /* NULL is 0 */
double db_real(const struct rows *rows, int column);
struct str db_str(const struct rows *rows, int column, struct arena *a); /* a copy; NULL is empty */
struct str db_view(const struct rows *rows, int column); /* until the next row */
struct when db_when(const struct rows *rows, int column); /* two columns: at, precision */

/* The number of the row just inserted; rows changed by the last statement. */
int64_t db_last_id(struct store *s);
int64_t db_changes(struct store *s);

/* A transaction unless one is open already (then a part of it): db_enter, work, db_leave(rc).
 * The outermost db_leave commits or, where rc is not 0, undoes all; returns rc or -1.  There are no
 * savepoints, at each of which FTS5 would write out a segment: a part that fails after it has changed
 * something leaves a transaction that can only be undone. */
int db_enter(struct store *s, struct err *e) MUST_CHECK;
int db_leave(struct store *s, int rc, struct err *e) MUST_CHECK;

#endif
