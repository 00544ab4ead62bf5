/* test_torn.c - a crash may cut the end of the database's log, of the archive, or of both.
 *
 * Articles are stored in small transactions as a crawl does it (record, sync, transaction).  Then the
 * log is cut at every frame boundary and one byte to either side, the archive at every record boundary
 * likewise, and both at random places.  Every time the store opens and holds exactly the articles of
 * whole transactions whose records are whole; the others of those transactions are pending.
 * And a log so long that it is moved into the database meanwhile: whenever it is cut, what is left is
 * whole.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "simak/archive.h"
#include "simak/crawlstate.h"
#include "simak/file.h"

#define TRANSACTIONS 10
#define ARTICLES 40 /* 4 a transaction */
#define RANDOM_CUTS 500
#define LONG_ARTICLES 30 /* together longer than store.c's LOG_PAGES, twice over */
#define LONG_BYTES 200000
#define WAL_HEADER 32
#define FRAME_HEADER 24
#define OK(call) \
	do { \
		if ((call) != 0) \
			fail_msg("%s", err.msg); \
	} while (0)

struct recorded {
	size_t wal_end;       /* after its transaction */
	int64_t offset, end;  /* of its exchange in the archive */
};

static struct err err;
static char dir[500], torn[600];
static struct recorded articles[ARTICLES];
static struct buf db, wal, warc;
static char warc_name[ARCHIVE_NAME_SIZE];

static const char *in(const char *folder, const char *name)
{
	static char paths[4][1024];
	static int turn;
	char *path = paths[turn++ % 4];

	snprintf(path, sizeof paths[0], "%s/%s", folder, name);
	return path;
}

static void url_of(int i, char out[64])
{
	snprintf(out, 64, "https://a.test/berita/%d", i);
}

/* A record of random bytes, so that it takes some room, and the article that it leads to. */
static void put_one(struct store *s, struct archive *archive, struct arena *a, int i)
{
	char url[64], body[600];
	struct response r = {.status = 200, .request_head = STR_LIT("GET / HTTP/1.1\r\nHost: a.test\r\n\r\n"),
		.head = STR_LIT("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
		.fetched_at = 1728453600 + i};
	struct document d = {.title = STR_LIT("Judul"), .source = STR_LIT("uji")};
	struct verdicts v = {.lexicon_hash = STR_LIT("h")};
	struct article article = {.document = &d, .verdicts = &v, .status = 200, .seen_at = 1728453600};
	struct archive_position at;
	enum put_result result;
	int64_t id;

	url_of(i, url);
	for (size_t b = 0; b < sizeof body; b++)
		body[b] = (char)('!' + rand() % 90);
	r.request.url = r.final_url = d.url = str_of(url);
	r.body = r.wire_body = d.text = (struct str){body, sizeof body};
	OK(archive_sync(archive, &at, &err));
	OK(archive_append(archive, &r, NULL, a, &article.capture, &err));
	articles[i].offset = article.capture.offset;
	OK(archive_sync(archive, &at, &err));
	articles[i].end = at.offset;
	snprintf(warc_name, sizeof warc_name, "%s", at.file);
	OK(store_put_article(s, &article, &id, &result, &err));
	assert_int_equal(result, PUT_NEW);
}

static size_t size_of(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? (size_t)st.st_size : 0;
}

static void fill(struct store *s, struct archive *archive, struct arena *a)
{
	for (int t = 0, i = 0; t < TRANSACTIONS; t++) {
		struct archive_position at;

		OK(store_begin(s, &err));
		for (int n = 0; n < ARTICLES / TRANSACTIONS; n++)
			put_one(s, archive, a, i++);
		OK(archive_sync(archive, &at, &err));
		OK(store_set_archive_position(s, str_of(at.file), at.offset, &err));
		OK(store_commit(s, &err));
		for (int n = 0; n < ARTICLES / TRANSACTIONS; n++)
			articles[t * (ARTICLES / TRANSACTIONS) + n].wal_end = size_of(in(dir, "simak.db-wal"));
	}
}

static int setup(void **state)
{
	const char *tmp = getenv("TMPDIR");
	struct archive *archive;
	struct store *s;
	struct arena a;
	char path[600];

	(void)state;
	srand(7);
	snprintf(dir, sizeof dir, "%s/torn-%ld", tmp ? tmp : "/tmp", (long)getpid());
	snprintf(torn, sizeof torn, "%s/again", dir);
	mkdir(dir, 0777);
	mkdir(torn, 0777);
	arena_init(&a);
	/* made and closed once, so that the log begins with the first article */
	OK(store_open(in(dir, "simak.db"), STORE_WRITE, 0, &s, &err));
	store_close(s);
	OK(store_open(in(dir, "simak.db"), STORE_WRITE, 0, &s, &err));
	OK(archive_open(in(dir, "archive"), "uji", &archive, &err));
	fill(s, archive, &a);
	/* as a killed process leaves them: the log not folded into the database */
	OK(file_read(in(dir, "simak.db"), SIZE_MAX, &db, &err));
	OK(file_read(in(dir, "simak.db-wal"), SIZE_MAX, &wal, &err));
	snprintf(path, sizeof path, "%s/archive/%s", dir, warc_name);
	OK(file_read(path, SIZE_MAX, &warc, &err));
	archive_close(archive);
	store_close(s);
	arena_free(&a);
	return 0;
}

static int teardown(void **state)
{
	char command[4096];

	(void)state;
	buf_free(&db);
	buf_free(&wal);
	buf_free(&warc);
	snprintf(command, sizeof command, "rm -rf '%s'", dir);
	return system(command);
}

static void write_file(const char *path, const char *bytes, size_t len)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, len, f), len);
	fclose(f);
}

static void check_article(struct store *s, int i, bool committed, bool whole)
{
	char url[64];
	int64_t id;
	bool found = false;
	struct stored_document d;
	struct arena a;

	url_of(i, url);
	OK(store_find_address(s, str_of(url), &id, &err));
	if (!committed || !whole) {
		if (id != 0)
			fail_msg("article %d is there: committed %d, whole %d", i, committed, whole);
		return;
	}
	arena_init(&a);
	if (id != 0)
		OK(store_get_document(s, id, &a, &d, &found, &err));
	if (!found || d.document.text.len != 600 || d.capture.offset != articles[i].offset)
		fail_msg("article %d is missing or not whole", i);
	arena_free(&a);
}

/* Cuts copies of both, recovers, and compares with what must be there. */
static void try_cut(size_t wal_len, size_t warc_len)
{
	struct archive *archive;
	struct pending *pending;
	struct store *s;
	struct arena a;
	size_t n, lost = 0;
	int64_t undone;
	char path[700];

	write_file(in(torn, "simak.db"), db.ptr, db.len);
	write_file(in(torn, "simak.db-wal"), wal.ptr, wal_len);
	unlink(in(torn, "simak.db-shm"));
	snprintf(path, sizeof path, "%s/archive", torn);
	mkdir(path, 0777);
	unlink(in(path, "MANIFEST"));
	write_file(in(path, warc_name), warc.ptr, warc_len);
	OK(store_open(in(torn, "simak.db"), STORE_WRITE, 0, &s, &err));
	OK(archive_open(path, "uji", &archive, &err));
	OK(store_recover(s, archive, 1, &undone, &err));
	for (int i = 0; i < ARTICLES; i++) {
		bool committed = articles[i].wal_end <= wal_len;
		bool whole = (size_t)articles[i].end <= warc_len;

		check_article(s, i, committed, whole);
		lost += committed && !whole;
	}
	arena_init(&a);
	OK(store_get_pending(s, STR_LIT("uji"), 0, 2, ARTICLES, &a, &pending, &n, &err));
	assert_int_equal(n, lost);
	assert_int_equal(undone, lost);
	arena_free(&a);
	archive_close(archive);
	store_close(s);
}

static void torn_log(void **state)
{
	size_t frame = FRAME_HEADER + 4096;

	(void)state;
	assert_int_equal((wal.len - WAL_HEADER) % frame, 0);
	try_cut(0, warc.len);
	for (size_t at = WAL_HEADER; at <= wal.len; at += frame) {
		try_cut(at - 1, warc.len);
		try_cut(at, warc.len);
		if (at < wal.len)
			try_cut(at + 1, warc.len);
	}
}

static void torn_archive(void **state)
{
	(void)state;
	try_cut(wal.len, 0);
	for (int i = 0; i < ARTICLES; i++) {
		try_cut(wal.len, (size_t)articles[i].offset - 1);
		try_cut(wal.len, (size_t)articles[i].offset);
		try_cut(wal.len, (size_t)articles[i].offset + 1);
	}
	try_cut(wal.len, warc.len - 1);
	try_cut(wal.len, warc.len);
}

static void torn_both(void **state)
{
	(void)state;
	for (int i = 0; i < RANDOM_CUTS; i++)
		try_cut((size_t)rand() % (wal.len + 1), (size_t)rand() % (warc.len + 1));
}

static void put_long(struct store *s, int i)
{
	static char text[LONG_BYTES];
	char url[64];
	struct document d = {.title = STR_LIT("Judul"), .source = STR_LIT("uji")};
	struct verdicts v = {.lexicon_hash = STR_LIT("h")};
	struct article article = {.document = &d, .verdicts = &v, .status = 200, .seen_at = 1728453600};
	enum put_result result;
	int64_t id;

	url_of(i, url);
	for (size_t b = 0; b < sizeof text; b++)
		text[b] = (char)(b % 8 == 7 ? ' ' : 'a' + rand() % 26);
	d.url = str_of(url);
	d.text = (struct str){text, sizeof text};
	OK(store_begin(s, &err));
	OK(store_put_article(s, &article, &id, &result, &err));
	OK(store_commit(s, &err));
}

static int on_row(void *unused, int n, char **values, char **names)
{
	(void)unused, (void)n, (void)names;
	assert_string_equal(values[0], "ok");
	return 0;
}

/* Cuts a copy of the log as it stands. */
static void cut_long(const char *from)
{
	struct buf pages, log;
	sqlite3 *sql;
	size_t len;

	OK(file_read(in(from, "simak.db"), SIZE_MAX, &pages, &err));
	OK(file_read(in(from, "simak.db-wal"), SIZE_MAX, &log, &err));
	len = (size_t)rand() % (log.len + 1);
	write_file(in(torn, "simak.db"), pages.ptr, pages.len);
	write_file(in(torn, "simak.db-wal"), log.ptr, len);
	unlink(in(torn, "simak.db-shm"));
	assert_int_equal(sqlite3_open(in(torn, "simak.db"), &sql), SQLITE_OK);
	assert_int_equal(sqlite3_exec(sql, "PRAGMA integrity_check", on_row, NULL, NULL), SQLITE_OK);
	sqlite3_close(sql);
	buf_free(&pages);
	buf_free(&log);
}

static void torn_long_log(void **state)
{
	struct store *s;
	char path[600];

	(void)state;
	snprintf(path, sizeof path, "%s/long", dir);
	mkdir(path, 0777);
	OK(store_open(in(path, "simak.db"), STORE_WRITE, 0, &s, &err));
	for (int i = 0; i < LONG_ARTICLES; i++) {
		put_long(s, i);
		cut_long(path);
	}
	store_close(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(torn_log),
		cmocka_unit_test(torn_archive),
		cmocka_unit_test(torn_both),
		cmocka_unit_test(torn_long_log),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
