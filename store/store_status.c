/* store_status.c - the figures that are there at once, and the lexicon files behind a hash. */
#include "db.h"

int store_get_totals(struct store *s, struct store_totals *out, struct err *e)
{
	int64_t pages, page_size;

	memset(out, 0, sizeof *out);
	if (db_get_int(s, &out->documents, e, "SELECT n FROM counters WHERE name = 'documents'", "") < 0 ||
	    db_get_int(s, &out->findings, e, "SELECT n FROM counters WHERE name = 'findings'", "") < 0 ||
	    db_get_int(s, &out->versions, e, "SELECT n FROM counters WHERE name = 'versions'", "") < 0 ||
	    db_get_int(s, &out->pending, e, "SELECT count(*) FROM pending", "") < 0 ||
	    db_get_int(s, &out->newest_at, e, "SELECT max(sort_at) FROM documents WHERE day ="
			" (SELECT max(day) FROM documents)", "") < 0 ||
	    db_get_int(s, &pages, e, "PRAGMA page_count", "") < 0 ||
	    db_get_int(s, &page_size, e, "PRAGMA page_size", "") < 0)
		return -1;
	out->bytes = pages * page_size;
	return 0;
}

int store_has_lexicons(struct store *s, struct str hash, bool *has, struct err *e)
{
	int64_t at;
	int got = db_get_int(s, &at, e, "SELECT at FROM lexicon_sets WHERE hash = ?1", "s", hash);

	*has = got == 1;
	return got < 0 ? -1 : 0;
}

static int put_file(struct store *s, struct str hash, const struct kept_file *file, struct err *e)
{
	char sha256[HASH_SHA256_HEX];

	hash_sha256_hex(file->bytes, sha256);
	if (db_run(s, e, "INSERT OR IGNORE INTO lexicon_files VALUES (?1, CAST(?2 AS BLOB))", "ss",
		    str_of(sha256), file->bytes) != 0)
		return -1;
	return db_run(s, e, "INSERT OR REPLACE INTO lexicon_set_files VALUES (?1, ?2, ?3)", "sss", hash,
		file->name, str_of(sha256));
}

int store_put_lexicons(struct store *s, struct str hash, const struct kept_file *files, size_t n,
	int64_t at, struct err *e)
{
	bool has;
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = store_has_lexicons(s, hash, &has, e);
	if (rc == 0 && !has) {
		rc = db_run(s, e, "INSERT INTO lexicon_sets VALUES (?1, ?2)", "si", hash, at);
		for (size_t i = 0; rc == 0 && i < n; i++)
			rc = put_file(s, hash, &files[i], e);
	}
	return db_leave(s, rc, e);
}

int store_get_lexicons(struct store *s, struct str hash, struct arena *a, struct kept_file **out,
	size_t *n, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT f.name, b.bytes FROM lexicon_set_files f"
			" JOIN lexicon_files b ON b.sha256 = f.sha256 WHERE f.hash = ?1 ORDER BY f.name",
		    "s", hash) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, *out, *n, alloc) = (struct kept_file){db_str(&rows, 0, a),
			db_str(&rows, 1, a)};
	return got;
}
