/* test_archive.c - what is appended is read back, whatever the disk loses; MANIFEST explains the rest. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "simak/archive.h"
#include "simak/file.h"

#define DAY_AT 1728455400 /* 2024-10-09T06:30:00Z */
#define RECORDS 12

static struct arena page;
static char dir[4096];

/* What the archive holds after `make_archive`. */
static struct capture captures[RECORDS];
static char file_name[ARCHIVE_NAME_SIZE];
static int64_t ends[RECORDS]; /* committed offset after each */

static void must(int rc, const struct err *e)
{
	if (rc != 0)
		fail_msg("%s", e->msg);
}

static struct response page_of(int i)
{
	struct response r = {.status = 200, .fetched_at = DAY_AT + i};

	r.final_url = arena_printf(&page, "http://contoh.test/%d", i);
	r.request_head = arena_printf(&page, "GET /%d HTTP/1.1\r\nHost: contoh.test\r\n\r\n", i);
	r.wire_body = arena_printf(&page, "<p>halaman %d %0*d</p>", i, 20 + 97 * i % 400, i);
	r.head = arena_printf(&page, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", r.wire_body.len);
	r.peer = STR_LIT("192.0.2.1");
	return r;
}

static struct archive *open_archive(void)
{
	struct archive *a;
	struct err e;

	must(archive_open(dir, "simak/uji", &a, &e), &e);
	return a;
}

static struct archive_position append(struct archive *a, const struct response *r, struct capture *c)
{
	struct archive_position at;
	struct err e;

	must(archive_append(a, r, NULL, &page, c, &e), &e);
	must(archive_sync(a, &at, &e), &e);
	return at;
}

static void empty_dir(void)
{
	char command[5000];

	snprintf(command, sizeof command, "rm -rf '%s'", dir);
	if (system(command) != 0)
		fail_msg("%s", command);
}

static void make_archive(void)
{
	struct archive *a;

	empty_dir();
	a = open_archive();
	for (int i = 0; i < RECORDS; i++) {
		struct response r = page_of(i);

		struct archive_position end = append(a, &r, &captures[i]);

		ends[i] = end.offset;
		snprintf(file_name, sizeof file_name, "%s", end.file);
		captures[i].file = str_of(file_name);
	}
	archive_close(a);
}

static bool reads_back(int i)
{
	struct response r = page_of(i);
	struct archive_record record;
	struct err e;

	return archive_read(dir, &captures[i], &page, &record, &e) == 0 &&
		str_is(record.type, "response") && str_eq(record.url, r.final_url) &&
		str_eq(record.head, r.head) && str_eq(record.payload, r.wire_body) &&
		str_is(record.date, i < 10 ? arena_printf(&page, "2024-10-09T06:30:0%dZ", i).ptr
			: arena_printf(&page, "2024-10-09T06:30:%dZ", i).ptr);
}

static bool no_report(void *ctx, const struct archive_finding *f)
{
	(void)ctx;
	return f->message[0] != '\0';
}

static bool verifies(void)
{
	struct err e;
	bool good;

	must(archive_verify(dir, no_report, NULL, &good, &e), &e);
	return good;
}

static struct buf whole_file(const char *path)
{
	struct buf b;
	struct err e;

	must(file_read(path, (size_t)1 << 24, &b, &e), &e);
	return b;
}

static char *path_of(const char *name)
{
	return file_join(&page, dir, name);
}

static char *current_path(void)
{
	return path_of(arena_cstr(&page, captures[0].file));
}

static void records_are_read_back(void **state)
{
	(void)state;
	make_archive();
	for (int i = 0; i < RECORDS; i++)
		assert_true(reads_back(i));
	assert_true(verifies());
	arena_reset(&page);
}

/* The file is cut to `size` bytes while the store has committed record `known`. */
static void recover_from(const struct buf *bytes, int64_t size, int known)
{
	struct archive_position committed = {"", ends[known]}, end;
	struct archive *a;
	struct capture c;
	struct response again = page_of(RECORDS + 1);
	struct err e;

	snprintf(committed.file, sizeof committed.file, "%.*s", STR_ARG(captures[0].file));
	must(file_write(current_path(), str_slice(buf_str(bytes), 0, (size_t)size), &e), &e);
	a = open_archive();
	must(archive_recover(a, &committed, &end, &e), &e);
	assert_true(end.offset <= committed.offset);
	if (size >= committed.offset)
		assert_int_equal(end.offset, committed.offset);
	for (int i = 0; i <= known; i++) {
		bool is_held = captures[i].offset < end.offset;

		if (is_held != (ends[i] <= size) || (is_held && !reads_back(i)))
			fail_msg("cut at %lld, known %d: record %d", (long long)size, known, i);
	}
	append(a, &again, &c);
	archive_close(a);
	if (!verifies())
		fail_msg("cut at %lld, known %d: does not verify after the next append", (long long)size, known);
	unlink(path_of(arena_cstr(&page, c.file)));
	arena_reset(&page);
}

static void a_torn_file_is_cut_to_what_was_committed(void **state)
{
	struct buf bytes;
	unsigned seed = 1;

	(void)state;
	make_archive();
	bytes = whole_file(current_path());
	for (int i = 0; i < RECORDS; i++)
		for (int64_t near = -1; near <= 1; near++) {
			int64_t size = ends[i] + near, response = captures[i].offset + near;

			recover_from(&bytes, size > (int64_t)bytes.len ? (int64_t)bytes.len : size, i);
			recover_from(&bytes, response, i);
			recover_from(&bytes, response, RECORDS - 1);
		}
	for (int i = 0; i < 500; i++) {
		seed = seed * 1103515245U + 12345U;
		recover_from(&bytes, (int64_t)(seed >> 8) % (int64_t)(bytes.len + 1), (int)(seed >> 4) % RECORDS);
	}
	buf_free(&bytes);
}

static void files_close_and_are_chained(void **state)
{
	struct archive *a;
	struct capture c[3];
	struct err e;
	char head[3][65];

	(void)state;
	empty_dir();
	a = open_archive();
	for (int i = 0; i < 3; i++) {
		struct response r = page_of(i);

		r.fetched_at += i * 86400;
		must(archive_rotate(a, r.fetched_at, false, &e), &e);
		append(a, &r, &c[i]);
		must(archive_chain_head(dir, head[i], &e), &e);
	}
	assert_true(str_is(c[0].file, "simak-20241009-0001.warc.gz"));
	assert_true(str_is(c[2].file, "simak-20241011-0003.warc.gz"));
	assert_string_equal(head[0], "");
	assert_string_not_equal(head[1], head[2]);
	assert_true(verifies());
	archive_set_limit(a, 10);
	must(archive_rotate(a, DAY_AT + 2 * 86400, false, &e), &e);
	archive_close(a);
	assert_true(verifies());
	arena_reset(&page);
}

/* Three days' files, the last one open; *end: its end. */
static struct archive_position three_files(struct capture c[3])
{
	struct archive_position end = {"", 0};
	struct archive *a;
	struct err e;

	empty_dir();
	a = open_archive();
	for (int i = 0; i < 3; i++) {
		struct response r = page_of(i);

		r.fetched_at += i * 86400;
		must(archive_rotate(a, r.fetched_at, false, &e), &e);
		end = append(a, &r, &c[i]);
	}
	archive_close(a);
	return end;
}

static void recover(const struct archive_position *committed)
{
	struct archive *a = open_archive();
	struct archive_position end;
	struct err e;

	must(archive_recover(a, committed, &end, &e), &e);
	assert_int_equal(end.offset, committed->offset);
	archive_close(a);
}

static void a_lost_line_of_manifest_is_written_again(void **state)
{
	struct archive_position end;
	struct capture c[3];
	struct buf lines;
	struct err e;

	(void)state;
	end = three_files(c);
	lines = whole_file(path_of("MANIFEST"));
	for (size_t cut = 1; cut < lines.len; cut += 50) {
		must(file_write(path_of("MANIFEST"), str_slice(buf_str(&lines), 0, lines.len - cut), &e), &e);
		assert_false(verifies());
		recover(&end);
		assert_true(verifies());
	}
	buf_free(&lines);
	arena_reset(&page);
}

static void what_no_transaction_knows_goes(void **state)
{
	struct archive_position before = {"simak-20241010-0002.warc.gz", 0};
	struct archive_record record;
	struct capture c[3];
	struct err e;

	(void)state;
	three_files(c);
	before.offset = c[1].offset;
	recover(&before);
	assert_true(file_exists(path_of("simak-20241010-0002.warc.gz"))); /* closed: never cut */
	assert_false(file_exists(path_of("simak-20241011-0003.warc.gz")));
	must(archive_read(dir, &c[1], &page, &record, &e), &e);
	assert_true(verifies());
	arena_reset(&page);
}

static void a_file_that_is_being_written_may_end_anywhere(void **state)
{
	struct archive_position end;
	struct capture c[3];
	struct buf bytes;
	struct err e;

	(void)state;
	end = three_files(c);
	bytes = whole_file(path_of(end.file));
	must(file_write(path_of(end.file), str_slice(buf_str(&bytes), 0, bytes.len - 7), &e), &e);
	assert_true(verifies());
	bytes.ptr[bytes.len / 2] = (char)(bytes.ptr[bytes.len / 2] ^ 1);
	must(file_write(path_of(end.file), buf_str(&bytes), &e), &e);
	assert_false(verifies());
	buf_free(&bytes);
	arena_reset(&page);
}

static void swap_byte(const char *path, int64_t at)
{
	struct buf b = whole_file(path);
	struct err e;

	b.ptr[at] = (char)(b.ptr[at] ^ 1);
	must(file_write(path, buf_str(&b), &e), &e);
	buf_free(&b);
}

static void any_changed_byte_is_found(void **state)
{
	struct archive *a;
	struct buf b;
	struct err e;

	(void)state;
	make_archive();
	a = open_archive();
	must(archive_recover(a, &(struct archive_position){"", 0}, &(struct archive_position){"", 0}, &e), &e);
	archive_close(a);
	assert_true(verifies()); /* nothing was committed: kept and closed */
	b = whole_file(path_of("MANIFEST"));
	for (size_t i = 0; i < b.len; i++) {
		swap_byte(path_of("MANIFEST"), (int64_t)i);
		if (verifies())
			fail_msg("a change of byte %zu of MANIFEST passes", i);
		swap_byte(path_of("MANIFEST"), (int64_t)i);
	}
	buf_free(&b);
	b = whole_file(current_path());
	for (size_t i = 0; i < b.len; i += 37) {
		swap_byte(current_path(), (int64_t)i);
		if (verifies())
			fail_msg("a change of byte %zu passes", i);
		swap_byte(current_path(), (int64_t)i);
	}
	assert_true(verifies());
	buf_free(&b);
	unlink(current_path());
	assert_false(verifies());
	arena_reset(&page);
}

static void unchanged_pages_become_revisits(void **state)
{
	struct response r = page_of(1);
	struct capture first, same, unmodified;
	struct archive_record record;
	struct archive *a;
	struct err e;

	(void)state;
	empty_dir();
	a = open_archive();
	append(a, &r, &first);
	must(archive_append(a, &r, &first, &page, &same, &e), &e);
	r.status = 304;
	r.wire_body = STR_NONE;
	r.head = STR_LIT("HTTP/1.1 304 Not Modified\r\n\r\n");
	must(archive_append(a, &r, &same, &page, &unmodified, &e), &e);
	must(archive_sync(a, &(struct archive_position){"", 0}, &e), &e);
	archive_close(a);
	must(archive_read(dir, &first, &page, &record, &e), &e);
	first.file = record.id;
	for (int i = 0; i < 2; i++) {
		must(archive_read(dir, i ? &unmodified : &same, &page, &record, &e), &e);
		assert_true(str_is(record.type, "revisit"));
		assert_true(str_eq(record.refers_to, first.file));
		assert_int_equal(record.payload.len, 0);
	}
	assert_string_equal(unmodified.sha256, first.sha256);
	assert_true(verifies());
	arena_reset(&page);
}

static struct archive_change forget(struct archive *a, int which, struct archive_move **moves, size_t *n)
{
	struct archive_change change;
	struct err e;

	must(archive_forget_prepare(a, arena_cstr(&page, captures[which].file), &captures[which].offset, 1,
		&page, &change, moves, n, &e), &e);
	return change;
}

static void follow_moves(const struct archive_move *moves, size_t n)
{
	for (int i = 0; i < RECORDS; i++)
		for (size_t m = 0; m < n; m++)
			if (moves[m].from == captures[i].offset) {
				captures[i].offset = moves[m].to;
				break;
			}
}

static void forgetting_survives_a_crash_at_each_step(void **state)
{
	struct archive_position end;
	struct archive_change change;
	struct archive_move *moves;
	struct archive *a;
	struct err e;
	size_t n;

	(void)state;
	for (int crash = 0; crash < 3; crash++) {
		make_archive();
		a = open_archive();
		must(archive_recover(a, &(struct archive_position){"", 0}, &end, &e), &e);
		change = forget(a, 3, &moves, &n);
		archive_close(a);
		a = open_archive();
		if (crash == 1) /* the new file is in place, the line is not written */
			assert_int_equal(rename(arena_printf(&page, "%s.baru", current_path()).ptr, current_path()), 0);
		must(archive_forget_finish(a, &change, "permintaan\nredaksi", DAY_AT, &e), &e);
		if (crash == 2)
			must(archive_forget_finish(a, &change, "permintaan redaksi", DAY_AT, &e), &e);
		must(archive_recover(a, &end, &end, &e), &e);
		archive_close(a);
		follow_moves(moves, n);
		for (int i = 0; i < RECORDS; i++)
			assert_int_equal(reads_back(i), i != 3);
		assert_true(verifies());
		assert_int_equal(n, 1 + 2 * (RECORDS - 1));
		arena_reset(&page);
	}
}

static void a_rewriting_that_was_not_committed_vanishes(void **state)
{
	struct archive_position end;
	struct archive_move *moves;
	struct archive *a;
	struct err e;
	size_t n;

	(void)state;
	make_archive();
	a = open_archive();
	must(archive_recover(a, &(struct archive_position){"", 0}, &end, &e), &e);
	forget(a, 3, &moves, &n);
	archive_close(a);
	a = open_archive();
	must(archive_recover(a, &end, &end, &e), &e);
	archive_close(a);
	assert_false(file_exists(arena_printf(&page, "%s.baru", current_path()).ptr));
	assert_true(reads_back(3));
	assert_true(verifies());
	arena_reset(&page);
}

static void a_removed_file_is_explained(void **state)
{
	struct archive *a;
	struct err e;

	(void)state;
	make_archive();
	a = open_archive();
	must(archive_recover(a, &(struct archive_position){"", 0}, &(struct archive_position){"", 0}, &e), &e);
	must(archive_remove(a, arena_cstr(&page, captures[0].file), "habis masa simpan", DAY_AT, &e), &e);
	must(archive_remove(a, arena_cstr(&page, captures[0].file), "habis masa simpan", DAY_AT, &e), &e);
	assert_false(file_exists(current_path()));
	assert_true(verifies());
	append(a, &(struct response){.status = 200, .fetched_at = DAY_AT, .final_url = STR_LIT("http://a.test/"),
		.head = STR_LIT("HTTP/1.1 200 OK\r\n\r\n")}, &captures[0]);
	assert_true(str_is(captures[0].file, "simak-20241009-0002.warc.gz")); /* names are not used again */
	archive_close(a);
	arena_reset(&page);
}

static void any_size_of_body_comes_back(void **state)
{
	static char body[300000];
	struct archive *a;
	unsigned seed = 7;

	(void)state;
	empty_dir();
	a = open_archive();
	for (size_t i = 0; i < sizeof body; i++)
		body[i] = (char)((seed = seed * 1103515245U + 12345U) >> 16);
	for (size_t len = 0; len < sizeof body; len = len * 2 + 1) {
		struct response r = page_of(0);
		struct archive_record record;
		struct capture c;
		struct err e;

		r.wire_body = (struct str){body, len};
		append(a, &r, &c);
		must(archive_read(dir, &c, &page, &record, &e), &e);
		assert_true(str_eq(record.payload, r.wire_body));
		arena_reset(&page);
	}
	archive_close(a);
	assert_true(verifies());
}

static int set_up(void **state)
{
	const char *base = getenv("TMPDIR");

	(void)state;
	arena_init(&page);
	snprintf(dir, sizeof dir, "%s/simak-arsip-%ld", base ? base : "/tmp", (long)getpid());
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	empty_dir();
	arena_free(&page);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(records_are_read_back),
		cmocka_unit_test(a_torn_file_is_cut_to_what_was_committed),
		cmocka_unit_test(files_close_and_are_chained),
		cmocka_unit_test(a_lost_line_of_manifest_is_written_again),
		cmocka_unit_test(what_no_transaction_knows_goes),
		cmocka_unit_test(a_file_that_is_being_written_may_end_anywhere),
		cmocka_unit_test(any_changed_byte_is_found),
		cmocka_unit_test(unchanged_pages_become_revisits),
		cmocka_unit_test(forgetting_survives_a_crash_at_each_step),
		cmocka_unit_test(a_rewriting_that_was_not_committed_vanishes),
		cmocka_unit_test(a_removed_file_is_explained),
		cmocka_unit_test(any_size_of_body_comes_back),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
