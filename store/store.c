/* store.c - the database file: opened, brought to today's shape, copied, closed.
 *
 * WAL with synchronous=FULL: what store_commit returned for is on disk.  The shape is numbered by
 * SQLite's user_version; store/schema/NNN.sql leads from NNN-1 to NNN, each in one transaction with its
 * number.  A file of a newer simak and a file that is no database are refused before anything is
 * written to them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "alike_window.h"
#include "index_queue.h"
#include "simak/embed.h"
#include "simak/file.h"

#define BUSY_MS 10000
#define LOG_PAGES 1000 /* of the write-ahead log, then it is moved into the database */
#define APPLICATION_ID 0x53494D4B /* "SIMK", as 001.sql sets it */

/* A database that is neither ours nor empty stays as it is. */
static int check_owner(struct store *s, const char *path, struct err *e)
{
	int64_t owner, tables;

	if (db_get_int(s, &owner, e, "PRAGMA application_id", "") < 0 ||
	    db_get_int(s, &tables, e, "SELECT count(*) FROM sqlite_schema", "") < 0)
		return -1;
	if (owner == APPLICATION_ID || (owner == 0 && tables == 0))
		return 0;
	return err_set(e, ERR_STORE, "%s: not a database of simak: name another folder", path);
}

static const struct embedded *shape_script(int64_t shape)
{
	char path[40];

	snprintf(path, sizeof path, "store/schema/%03lld.sql", (long long)shape);
	return embed_find(path);
}

static int reshape(struct store *s, const struct embedded *script, int64_t shape, struct err *e)
{
	char number[60];
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	snprintf(number, sizeof number, "PRAGMA user_version = %lld", (long long)shape);
	rc = db_script(s, script->bytes.ptr, e);
	if (rc == 0)
		rc = db_script(s, number, e);
	return db_leave(s, rc, e);
}

/* The aggregate pack_keys(key) of 003.sql: the blob of a row in `sketches`. */
struct packed {
	int len;
	unsigned char bytes[64 * 8];
};

static void pack_key(sqlite3_context *context, int n, sqlite3_value **values)
{
	struct packed *p = sqlite3_aggregate_context(context, sizeof *p);
	uint64_t key = (uint64_t)sqlite3_value_int64(values[0]);

	(void)n;
	for (int i = 0; p != NULL && i < 8 && p->len < (int)sizeof p->bytes; i++, key >>= 8)
		p->bytes[p->len++] = (unsigned char)key;
}

static void give_packed(sqlite3_context *context)
{
	const struct packed *p = sqlite3_aggregate_context(context, 0);

	sqlite3_result_blob(context, p ? (const void *)p->bytes : "", p ? p->len : 0, SQLITE_TRANSIENT);
}

static int teach_packing(struct store *s, struct err *e)
{
	if (sqlite3_create_function_v2(s->db, "pack_keys", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, NULL,
		    NULL, pack_key, give_packed, NULL) != SQLITE_OK)
		return db_fail(s, "pack_keys", e);
	return 0;
}

static int migrate(struct store *s, const char *path, struct err *e)
{
	const struct embedded *script;
	int64_t shape;

	if (check_owner(s, path, e) != 0 || db_get_int(s, &shape, e, "PRAGMA user_version", "") < 0)
		return -1;
	if (teach_packing(s, e) != 0)
		return -1;
	if (shape > 0 && shape_script(shape) == NULL)
		return err_set(e, ERR_STORE, "%s: made by a newer simak: install that version", path);
	while ((script = shape_script(shape + 1)) != NULL) {
		if (reshape(s, script, ++shape, e) != 0)
			return -1;
	}
	return 0;
}

/* A document's day is that of its publication in the workspace's zone; a bare date stands for
 * itself. */
static int reckon_days(struct store *s, struct err *e)
{
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = db_run(s, e,
		"UPDATE documents SET"
		" day = CASE published_precision WHEN 1 THEN published_at / 86400"
		"  ELSE (sort_at + ?1) / 86400 END,"
		" sort_at = CASE published_precision WHEN 1 THEN published_at - ?1 ELSE sort_at END",
		"d", s->zone_s);
	if (rc == 0)
		rc = db_run(s, e, "INSERT OR REPLACE INTO meta VALUES ('zone_s', ?1)", "d", s->zone_s);
	return db_leave(s, rc, e);
}

static int settle_zone(struct store *s, struct err *e)
{
	int64_t zone_s;
	int got = db_get_int(s, &zone_s, e, "SELECT value FROM meta WHERE name = 'zone_s'", "");

	if (got < 0)
		return -1;
	return got == 1 && zone_s == s->zone_s ? 0 : reckon_days(s, e);
}

/* After every commit.  The log is emptied as it is moved, which SQLite's own rule does not do: a log that
 * keeps pages older than the database's, and then loses its end, would overlay the newer ones. */
static int on_log(void *unused, sqlite3 *db, const char *name, int pages)
{
	(void)unused;
	/* while another one reads it stays longer: the next commit tries again */
	if (pages >= LOG_PAGES) {
		sqlite3_busy_timeout(db, 0);
		(void)sqlite3_wal_checkpoint_v2(db, name, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
		sqlite3_busy_timeout(db, BUSY_MS);
	}
	return SQLITE_OK;
}

static int prepare(struct store *s, const char *path, enum store_mode mode, struct err *e)
{
	sqlite3_busy_timeout(s->db, BUSY_MS);
	sqlite3_extended_result_codes(s->db, 1);
	if (db_script(s, "PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000;"
			 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
			 "PRAGMA temp_store = MEMORY; " DB_LEAVE_FREE_PAGES, e) != 0)
		return -1;
	sqlite3_wal_hook(s->db, on_log, NULL);
	if (migrate(s, path, e) != 0 || settle_zone(s, e) != 0)
		return -1;
	return mode == STORE_READ ? db_script(s, "PRAGMA query_only = ON", e) : 0;
}

int store_open(const char *path, enum store_mode mode, int zone_s, struct store **out, struct err *e)
{
	struct store *s = calloc(1, sizeof *s);

	*out = NULL;
	if (s == NULL)
		abort();
	if (path == NULL)
		path = ":memory:";
	s->zone_s = zone_s;
	if (sqlite3_open_v2(path, &s->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL)
			!= SQLITE_OK) {
		db_fail(s, path, e);
		err_prefix(e, "%s: ", path);
	} else if (prepare(s, path, mode, e) == 0) {
		*out = s;
		return 0;
	} else if (strncmp(e->msg, path, strlen(path)) != 0) {
		err_prefix(e, "%s: ", path);
	}
	store_close(s);
	return -1;
}

void store_close(struct store *s)
{
	if (s == NULL)
		return;
	for (size_t i = 0; i < s->alloc_statements; i++)
		sqlite3_finalize(s->statements[i].stmt);
	free(s->statements);
	index_queue_close(s);
	alike_window_close(s);
	sqlite3_close(s->db);
	free(s);
}

int store_begin(struct store *s, struct err *e)
{
	return db_enter(s, e);
}

int store_commit(struct store *s, struct err *e)
{
	return db_leave(s, 0, e);
}

void store_rollback(struct store *s)
{
	struct err ignored;

	if (s->depth)
		(void)!db_leave(s, -1, &ignored);
}

static int copy_pages(struct store *s, sqlite3 *to, const char *path, struct err *e)
{
	sqlite3_backup *copy = sqlite3_backup_init(to, "main", s->db, "main");
	int code;

	if (copy == NULL)
		return err_set(e, ERR_STORE, "%s: %s", path, sqlite3_errmsg(to));
	/* one step: a read transaction holds one state of the database, while others write on */
	code = sqlite3_backup_step(copy, -1);
	sqlite3_backup_finish(copy);
	if (code != SQLITE_DONE)
		return err_set(e, ERR_STORE, "%s: the copy failed: %s", path, sqlite3_errstr(code));
	return 0;
}

int store_backup(struct store *s, const char *path, struct err *e)
{
	sqlite3 *to = NULL;
	int rc;

	if (file_exists(path))
		return err_set(e, ERR_USAGE, "%s exists already: name a new file", path);
	if (sqlite3_open_v2(path, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) != SQLITE_OK) {
		rc = err_set(e, ERR_STORE, "%s: %s", path, to ? sqlite3_errmsg(to) : "out of memory");
	} else {
		rc = copy_pages(s, to, path, e);
		/* the copy is one plain file, without a log beside it */
		if (rc == 0 && sqlite3_exec(to, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL)
				!= SQLITE_OK)
			rc = err_set(e, ERR_STORE, "%s: %s", path, sqlite3_errmsg(to));
	}
	sqlite3_close(to);
	if (rc != 0)
		unlink(path);
	return rc;
}

int store_archive_position(struct store *s, struct arena *a, struct str *file, int64_t *offset,
	struct err *e)
{
	struct rows rows;
	int got;

	*file = STR_NONE;
	if (db_get_int(s, offset, e, "SELECT value FROM meta WHERE name = 'archive_offset'", "") < 0)
		return -1;
	if (db_query(s, &rows, e, "SELECT value FROM meta WHERE name = 'archive_file'", "") != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		*file = db_str(&rows, 0, a);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int store_set_archive_position(struct store *s, struct str file, int64_t offset, struct err *e)
{
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = db_run(s, e, "INSERT OR REPLACE INTO meta VALUES ('archive_file', ?1)", "s", file);
	if (rc == 0)
		rc = db_run(s, e, "INSERT OR REPLACE INTO meta VALUES ('archive_offset', ?1)", "i",
			offset);
	return db_leave(s, rc, e);
}
