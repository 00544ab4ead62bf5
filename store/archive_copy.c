/* archive_copy.c - members of one archive file copied byte for byte: all but some, or some alone.
 *
 * A record is chosen by the offset of its response; its request and the hops that led to it go with it,
 * wherever they stand in the file. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive_impl.h"
#include "simak/file.h"
#include "simak/msg.h"

#define COPY_BLOCK ((size_t)64 * 1024)

/* The ids of the chosen responses, and the chosen ones' warcinfo. */
struct chosen {
	struct str *ids, *infos;
};

static bool is_listed(const struct archive_copy *w, int64_t offset)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->offsets[i] == offset)
			return true;
	return false;
}

static int read_ids(struct archive_copy *w, struct chosen *chosen, struct err *e)
{
	chosen->ids = arena_array(w->arena, w->n, sizeof *chosen->ids);
	chosen->infos = arena_array(w->arena, w->n, sizeof *chosen->infos);
	for (size_t i = 0; i < w->n; i++) {
		struct warc_reader *r = warc_reader_open(w->path, w->offsets[i], e);
		struct warc_record record;
		bool torn;
		int got = r ? warc_reader_next(r, &record, &torn, e) : -1;

		if (got == 1 && record.problem == NULL) {
			chosen->ids[i] = arena_str(w->arena, warc_field(&record, "WARC-Record-ID"));
			chosen->infos[i] = arena_str(w->arena, warc_field(&record, "WARC-Warcinfo-ID"));
		}
		warc_reader_close(r);
		if (got < 0)
			return -1;
		if (chosen->ids[i].len == 0)
			return err_set(e, ERR_STORE, "%s: %lld: %s", w->path, (long long)w->offsets[i],
				msg("there is no record"));
	}
	return 0;
}

static bool is_one_of(const struct str *ids, size_t n, struct str id)
{
	for (size_t i = 0; i < n; i++)
		if (id.len && str_eq(ids[i], id))
			return true;
	return false;
}

/* The response itself, its request, and the hops that led to it. */
static bool is_chosen(const struct archive_copy *w, const struct chosen *chosen,
	const struct warc_record *r)
{
	return is_listed(w, r->offset) ||
		is_one_of(chosen->ids, w->n, warc_field(r, "WARC-Concurrent-To")) ||
		is_one_of(chosen->ids, w->n, warc_field(r, "Simak-Part-Of"));
}

static bool is_copied(const struct archive_copy *w, const struct chosen *chosen,
	const struct warc_record *r)
{
	if (!w->only)
		return !is_chosen(w, chosen, r);
	return is_chosen(w, chosen, r) ||
		is_one_of(chosen->infos, w->n, warc_field(r, "WARC-Record-ID"));
}

static int copy_member(struct archive_copy *w, int from, const struct warc_record *r, struct err *e)
{
	char block[COPY_BLOCK];
	int64_t left = r->size, at = r->offset;

	*ARENA_PUSH(w->arena, w->moves, w->n_moves, w->moves_alloc) =
		(struct archive_move){r->offset, w->written};
	while (left > 0) {
		size_t want = left < (int64_t)sizeof block ? (size_t)left : sizeof block;
		ssize_t n = pread(from, block, want, (off_t)at);

		if (n <= 0 || write(w->to, block, (size_t)n) != n)
			return err_errno(e, ERR_STORE, "%s: %s", w->path, msg("cannot be copied"));
		left -= n;
		at += n;
	}
	w->written += r->size;
	return 0;
}

static int copy_chosen(struct archive_copy *w, const struct chosen *chosen, struct warc_reader *reader,
	int from, struct err *e)
{
	int64_t last = 0;
	struct warc_record r;
	bool torn;
	int got;

	for (size_t i = 0; i < w->n; i++)
		last = w->offsets[i] > last ? w->offsets[i] : last;
	while ((got = warc_reader_next(reader, &r, &torn, e)) == 1) {
		/* Requests and hops stand before their response; what follows may just be being written. */
		if (w->only && r.offset > last)
			return 0;
		if (r.problem != NULL)
			return err_set(e, ERR_STORE, "%s: %lld: %s", w->path, (long long)r.offset, r.problem);
		if (is_copied(w, chosen, &r) && copy_member(w, from, &r, e) != 0)
			return -1;
	}
	return got;
}

int archive_copy_members(struct archive_copy *w, struct err *e)
{
	struct warc_reader *reader = NULL;
	struct chosen chosen;
	int from = -1, rc = -1;

	if (read_ids(w, &chosen, e) != 0 || (reader = warc_reader_open(w->path, 0, e)) == NULL)
		return -1;
	from = open(w->path, O_RDONLY | O_CLOEXEC);
	if (from < 0)
		err_errno(e, ERR_STORE, "%s: %s", w->path, msg("cannot be read"));
	else
		rc = copy_chosen(w, &chosen, reader, from, e);
	if (from >= 0)
		close(from);
	warc_reader_close(reader);
	return rc;
}

/* The captures of one file, from *i on; *i moves behind them. */
static int export_file(const char *dir, const struct capture *captures, size_t n, size_t *i,
	struct archive_copy *w, struct err *e)
{
	int64_t *offsets = arena_array(w->arena, n, sizeof *offsets);
	struct str file = captures[*i].file;

	w->n = 0;
	for (; *i < n && str_eq(captures[*i].file, file); ++*i)
		offsets[w->n++] = captures[*i].offset;
	w->offsets = offsets;
	if (archive_serial(file) == 0)
		return err_set(e, ERR_STORE, "%.*s: %s", STR_ARG(file), msg("this is no name of an archive file"));
	w->path = file_join(w->arena, dir, arena_cstr(w->arena, file));
	return archive_copy_members(w, e);
}

int archive_export(const char *dir, const struct capture *captures, size_t n, const char *to,
	struct arena *a, struct err *e)
{
	struct archive_copy w = {.arena = a, .only = true};
	int rc = 0;

	w.to = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	if (w.to < 0)
		return err_errno(e, ERR_STORE, "%s: %s", to, msg("cannot be written"));
	for (size_t i = 0; rc == 0 && i < n;)
		rc = export_file(dir, captures, n, &i, &w, e);
	if (close(w.to) != 0 && rc == 0)
		rc = err_errno(e, ERR_STORE, "%s: %s", to, msg("cannot be written"));
	return rc;
}
