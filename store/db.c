/* db.c - SQLite in a few verbs: statements compiled once, values bound by a string of types. */
#include <stdarg.h>
#include <stdlib.h>

#include "alike_window.h"
#include "index_queue.h"

int db_fail(struct store *s, const char *sql, struct err *e)
{
	int code = s->db ? sqlite3_extended_errcode(s->db) : SQLITE_NOMEM;
	const char *why = s->db ? sqlite3_errmsg(s->db) : "out of memory";

	if ((code & 0xff) == SQLITE_ERROR || (code & 0xff) == SQLITE_MISUSE)
		return err_set(e, ERR_BUG, "database: %s in: %.200s", why, sql);
	if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
		return err_set(e, ERR_STORE, "the database is damaged (%s): restore a backup, or run "
			"'sqlite3 simak.db .recover'", why);
	if ((code & 0xff) == SQLITE_BUSY)
		return err_set(e, ERR_STORE, "the database is held by another program: try again later");
	return err_set(e, ERR_STORE, "database: %s", why);
}

static size_t slot_of(const struct store *s, const char *sql)
{
	size_t slot = ((uintptr_t)sql >> 3) * 0x9E3779B1u % s->alloc_statements;

	while (s->statements[slot].sql != NULL && s->statements[slot].sql != sql)
		slot = (slot + 1) % s->alloc_statements;
	return slot;
}

static void grow_statements(struct store *s)
{
	struct db_statement *old = s->statements;
	size_t n = s->alloc_statements;

	s->alloc_statements = n ? 2 * n : 128;
	s->statements = calloc(s->alloc_statements, sizeof *s->statements);
	if (s->statements == NULL)
		abort();
	for (size_t i = 0; i < n; i++)
		if (old[i].sql != NULL)
			s->statements[slot_of(s, old[i].sql)] = old[i];
	free(old);
}

/* The compiled statement of a literal; NULL when it does not compile. */
static sqlite3_stmt *compile(struct store *s, const char *sql, struct err *e)
{
	struct db_statement *found;

	if (2 * s->n_statements >= s->alloc_statements)
		grow_statements(s);
	found = &s->statements[slot_of(s, sql)];
	if (found->sql == NULL) {
		if (sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &found->stmt,
			    NULL) != SQLITE_OK) {
			db_fail(s, sql, e);
			return NULL;
		}
		found->sql = sql;
		s->n_statements++;
	}
	if (sqlite3_stmt_busy(found->stmt)) {
		err_set(e, ERR_BUG, "a query is begun while it still runs: %.200s", sql);
		return NULL;
	}
	return found->stmt;
}

static int bind_str(sqlite3_stmt *stmt, int i, struct str value)
{
	return sqlite3_bind_text64(stmt, i, value.ptr ? value.ptr : "", value.len, SQLITE_TRANSIENT,
		SQLITE_UTF8);
}

static int bind_one(sqlite3_stmt *stmt, int i, char type, va_list *args)
{
	struct str text;
	int64_t n;

	switch (type) {
	case 'i':
		return sqlite3_bind_int64(stmt, i, va_arg(*args, int64_t));
	case 'd':
		return sqlite3_bind_int64(stmt, i, va_arg(*args, int));
	case 'r':
		return sqlite3_bind_double(stmt, i, va_arg(*args, double));
	case 's':
		return bind_str(stmt, i, va_arg(*args, struct str));
	case 'b':
		text = va_arg(*args, struct str);
		return sqlite3_bind_blob64(stmt, i, text.ptr ? text.ptr : "", text.len,
			SQLITE_TRANSIENT);
	case 'n':
		text = va_arg(*args, struct str);
		return text.len ? bind_str(stmt, i, text) : sqlite3_bind_null(stmt, i);
	case 'z':
		n = va_arg(*args, int64_t);
		return n ? sqlite3_bind_int64(stmt, i, n) : sqlite3_bind_null(stmt, i);
	default:
		return SQLITE_MISUSE;
	}
}

static sqlite3_stmt *start(struct store *s, struct err *e, const char *sql, const char *types,
	va_list *args)
{
	sqlite3_stmt *stmt = compile(s, sql, e);
	int i = 0;

	if (stmt == NULL)
		return NULL;
	sqlite3_reset(stmt);
	for (; types[i] != '\0'; i++) {
		if (bind_one(stmt, i + 1, types[i], args) != SQLITE_OK) {
			err_set(e, ERR_BUG, "value %d can't be bound: %.200s", i + 1, sql);
			return NULL;
		}
	}
	if (i != sqlite3_bind_parameter_count(stmt)) {
		err_set(e, ERR_BUG, "%d values for: %.200s", i, sql);
		return NULL;
	}
	return stmt;
}

int db_next(struct rows *rows, struct err *e)
{
	int code;

	if (rows->stmt == NULL)
		return 0;
	code = sqlite3_step(rows->stmt);
	if (code == SQLITE_ROW)
		return 1;
	if (code != SQLITE_DONE)
		db_fail(rows->s, sqlite3_sql(rows->stmt), e);
	db_stop(rows);
	return code == SQLITE_DONE ? 0 : -1;
}

void db_stop(struct rows *rows)
{
	if (rows->stmt == NULL)
		return;
	sqlite3_reset(rows->stmt);
	sqlite3_clear_bindings(rows->stmt);
	rows->stmt = NULL;
}

int db_query(struct store *s, struct rows *rows, struct err *e, const char *sql, const char *types,
	...)
{
	va_list args;

	va_start(args, types);
	rows->s = s;
	rows->stmt = start(s, e, sql, types, &args);
	va_end(args);
	return rows->stmt ? 0 : -1;
}

int db_run(struct store *s, struct err *e, const char *sql, const char *types, ...)
{
	struct rows rows = {s, NULL};
	va_list args;
	int got;

	va_start(args, types);
	rows.stmt = start(s, e, sql, types, &args);
	va_end(args);
	if (rows.stmt == NULL)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		;
	return got;
}

int db_get_int(struct store *s, int64_t *value, struct err *e, const char *sql, const char *types,
	...)
{
	struct rows rows = {s, NULL};
	va_list args;
	int got;

	*value = 0;
	va_start(args, types);
	rows.stmt = start(s, e, sql, types, &args);
	va_end(args);
	if (rows.stmt == NULL)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		*value = db_int(&rows, 0);
	db_stop(&rows);
	return got;
}

int db_script(struct store *s, const char *script, struct err *e)
{
	if (sqlite3_exec(s->db, script, NULL, NULL, NULL) == SQLITE_OK)
		return 0;
	return db_fail(s, script, e);
}

int64_t db_int(const struct rows *rows, int column)
{
	return sqlite3_column_int64(rows->stmt, column);
}

double db_real(const struct rows *rows, int column)
{
	return sqlite3_column_double(rows->stmt, column);
}

struct str db_view(const struct rows *rows, int column)
{
	const char *text = (const char *)sqlite3_column_blob(rows->stmt, column);
	int len = sqlite3_column_bytes(rows->stmt, column);

	return (struct str){text, text ? (size_t)len : 0};
}

struct str db_str(const struct rows *rows, int column, struct arena *a)
{
	return arena_str(a, db_view(rows, column));
}

struct when db_when(const struct rows *rows, int column)
{
	return (struct when){db_int(rows, column), (enum when_precision)db_int(rows, column + 1)};
}

int64_t db_last_id(struct store *s)
{
	return sqlite3_last_insert_rowid(s->db);
}

int64_t db_changes(struct store *s)
{
	return sqlite3_changes(s->db);
}

int db_enter(struct store *s, struct err *e)
{
	if (s->depth == DB_DEPTH)
		return err_set(e, ERR_BUG, "transactions are nested too deeply");
	/* IMMEDIATE: a writer that can't get the lock learns it before it has done any work */
	if (s->depth == 0 && db_run(s, e, "BEGIN IMMEDIATE", "") != 0)
		return -1;
	s->changes[s->depth++] = sqlite3_total_changes64(s->db);
	return 0;
}

static void undo(struct store *s)
{
	struct err ignored;

	index_queue_drop(s);
	alike_window_drop(s);
	s->broken = false;
	if (!sqlite3_get_autocommit(s->db))
		(void)!db_run(s, &ignored, "ROLLBACK", "");
}

int db_leave(struct store *s, int rc, struct err *e)
{
	bool changed = sqlite3_total_changes64(s->db) != s->changes[--s->depth];

	if (s->depth) {
		s->broken = s->broken || (rc != 0 && changed);
		return rc == 0 ? 0 : -1;
	}
	if (rc == 0 && s->broken)
		rc = err_set(e, ERR_BUG, "a transaction is committed though a part of it failed");
	if (rc == 0)
		rc = index_queue_flush(s, e);
	if (rc == 0)
		rc = db_run(s, e, "COMMIT", "");
	if (rc != 0)
		undo(s);
	return rc == 0 ? 0 : -1;
}
