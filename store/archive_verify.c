/* archive_verify.c - is every byte of the archive what MANIFEST and the records themselves say?
 *
 * Reads everything again.  Accepts exactly what MANIFEST's lines explain: listed files with their sums,
 * removed ones gone, rewritten ones with the new sum, and one file that is still being written. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "archive_impl.h"
#include "simak/file.h"
#include "simak/msg.h"
#include "warc_check.h"

/* Where findings go, and the verdict. */
struct verdict {
	archive_report *report;
	void *ctx;
	const char *file;
	bool good, stopped;
	bool open; /* the file is still being written */
};

static void say(struct verdict *v, bool good, const char *file, int64_t offset, const char *fmt, ...)
	PRINTF_LIKE(5, 6);

static void say(struct verdict *v, bool good, const char *file, int64_t offset, const char *fmt, ...)
{
	char text[500];
	struct archive_finding f = {good, file, offset, text};
	va_list args;

	va_start(args, fmt);
	vsnprintf(text, sizeof text, fmt, args);
	va_end(args);
	v->good = v->good && good;
	if (!v->stopped && !v->report(v->ctx, &f)) {
		v->stopped = true;
		v->good = false;
	}
}

/* Ids seen in a file, by 64-bit hash: open addressing. */
struct seen {
	uint64_t *slots;
	size_t n, alloc;
};

static bool put_hash(struct seen *s, uint64_t hash)
{
	size_t i = (size_t)hash & (s->alloc - 1);

	while (s->slots[i] != 0 && s->slots[i] != hash)
		i = (i + 1) & (s->alloc - 1);
	if (s->slots[i] == hash)
		return false;
	s->slots[i] = hash;
	s->n++;
	return true;
}

/* False when the id was there before. */
static bool note_id(struct seen *s, struct str id)
{
	uint64_t hash = str_hash(id) | 1;

	if (s->n * 2 >= s->alloc) {
		struct seen larger = {NULL, 0, s->alloc ? s->alloc * 2 : 1024};

		larger.slots = calloc(larger.alloc, sizeof *larger.slots);
		if (larger.slots == NULL)
			return true;
		for (size_t i = 0; i < s->alloc; i++)
			if (s->slots[i] != 0)
				put_hash(&larger, s->slots[i]);
		free(s->slots);
		*s = larger;
	}
	return put_hash(s, hash);
}

static void check_record(struct verdict *v, const struct warc_record *r, struct seen *ids)
{
	const char *problem = r->problem ? r->problem : warc_check(r);

	if (r->cut && v->open) {
		say(v, true, v->file, r->offset, "%s", msg("the last record is not whole: it is being written, or "
			"a crawl was cut off and the next one mends it"));
		return;
	}
	if (problem == NULL && !note_id(ids, warc_field(r, "WARC-Record-ID")))
		problem = msg("the WARC-Record-ID was used before");
	if (problem != NULL)
		say(v, false, v->file, r->offset, "%s", problem);
}

static int check_records(struct verdict *v, const char *path, struct err *e)
{
	struct warc_reader *reader = warc_reader_open(path, 0, e);
	struct seen ids = {NULL, 0, 0};
	struct warc_record r;
	size_t n = 0;
	bool torn = false;
	int got = 0;

	if (reader == NULL)
		return -1;
	while (!torn && !v->stopped && (got = warc_reader_next(reader, &r, &torn, e)) == 1) {
		check_record(v, &r, &ids);
		n++;
	}
	if (n == 0 && got == 0)
		say(v, false, v->file, 0, "%s", msg("there is no record"));
	else if (v->good)
		say(v, true, v->file, -1, msg("%zu records, whole"), n);
	free(ids.slots);
	warc_reader_close(reader);
	return got < 0 ? -1 : 0;
}

int archive_verify_file(const char *path, archive_report *report, void *ctx, bool *good,
	struct err *e)
{
	struct verdict v = {report, ctx, path, true, false, false};
	int rc = check_records(&v, path, e);

	*good = v.good && rc == 0;
	return rc;
}

/* --- the chain --------------------------------------------------------------------------------- */

static void check_lines(struct verdict *v, const struct manifest *m)
{
	for (size_t i = 0; i < m->n; i++)
		if (m->entries[i].problem != NULL)
			say(v, false, "MANIFEST", -1, "%s %zu: %s", msg("line"), i + 1, m->entries[i].problem);
	if (m->torn != 0)
		say(v, false, "MANIFEST", -1, "%s", msg("the last line is cut off"));
}

/* Every file that MANIFEST knows. */
static int check_listed(struct verdict *v, const char *dir, const struct manifest *m,
	const struct manifest_entry *entry, struct arena *scratch, struct err *e)
{
	const char *name = arena_cstr(scratch, entry->name), *path = file_join(scratch, dir, name);
	bool is_there = file_exists(path);
	char hex[HASH_SHA256_HEX];
	int64_t size;

	/* a later line speaks of it, or the line names no file of ours, which was said already */
	if (manifest_find(m, entry->name) != entry || archive_serial(entry->name) == 0)
		return 0;
	if (entry->kind == MANIFEST_REMOVED) {
		if (is_there)
			say(v, false, name, -1, "%s", msg("is there though MANIFEST says it was removed"));
		return 0;
	}
	if (!is_there) {
		say(v, false, name, -1, "%s", msg("is missing"));
		return 0;
	}
	if (archive_sum(path, hex, &size, e) != 0)
		return -1;
	if (!str_is(manifest_sum(entry), hex) || (entry->kind == MANIFEST_CLOSED && size != entry->size))
		say(v, false, name, -1, "%s", msg("is not the file that MANIFEST lists"));
	return 0;
}

static int check_files(struct verdict *v, const char *dir, const struct manifest *m, char **names,
	size_t n, struct arena *scratch, struct err *e)
{
	int64_t newest = 0;

	for (size_t i = 0; i < n; i++)
		if (archive_serial(str_of(names[i])) > newest)
			newest = archive_serial(str_of(names[i]));
	for (size_t i = 0; i < n && !v->stopped; i++) {
		struct verdict one = {v->report, v->ctx, names[i], true, false, false};

		if (manifest_find(m, str_of(names[i])) == NULL) {
			bool is_open = archive_serial(str_of(names[i])) == newest;

			one.open = is_open;
			say(&one, is_open, names[i], -1, "%s", is_open ? msg("is still being written")
				: msg("is not listed in MANIFEST"));
		}
		if (check_records(&one, file_join(scratch, dir, names[i]), e) != 0)
			return -1;
		v->good = v->good && one.good;
		v->stopped = one.stopped;
	}
	return 0;
}

int archive_verify(const char *dir, archive_report *report, void *ctx, bool *good, struct err *e)
{
	struct verdict v = {report, ctx, dir, true, false, false};
	struct arena scratch;
	struct manifest m;
	char **names;
	size_t n;
	int rc = -1;

	arena_init(&scratch);
	if (manifest_load(dir, &scratch, &m, e) != 0 || archive_list(&scratch, dir, &names, &n, e) != 0)
		goto done;
	check_lines(&v, &m);
	rc = check_files(&v, dir, &m, names, n, &scratch, e);
	for (size_t i = 0; rc == 0 && !v.stopped && i < m.n; i++)
		rc = check_listed(&v, dir, &m, &m.entries[i], &scratch, e);
done:
	*good = v.good && rc == 0;
	arena_free(&scratch);
	return rc;
}
