/* archive_forget.c - records leave the archive, and MANIFEST says so for ever.
 *
 * The file without the records is prepared beside the old one as NAME.baru; kept members are copied
 * byte for byte.  It takes the old one's place only when the store has committed. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive_impl.h"
#include "simak/date.h"
#include "simak/file.h"
#include "simak/msg.h"

static char *new_path_of(struct arena *arena, const char *path)
{
	return arena_cstr(arena, arena_printf(arena, "%s.baru", path));
}

static int write_new(struct archive_copy *w, const char *new_path, struct err *e)
{
	int rc = -1;

	w->to = open(new_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	if (w->to < 0)
		return err_errno(e, ERR_STORE, "%s: %s", new_path, msg("cannot be written"));
	if (archive_copy_members(w, e) == 0)
		rc = fsync(w->to) == 0 ? 0 : err_errno(e, ERR_STORE, "%s: %s", new_path, msg("cannot be synced"));
	close(w->to);
	return rc;
}

int archive_forget_prepare(struct archive *a, const char *file, const int64_t *offsets, size_t n,
	struct arena *arena, struct archive_change *change, struct archive_move **moves,
	size_t *n_moves, struct err *e)
{
	struct archive_copy w = {.arena = arena, .offsets = offsets, .n = n};
	const char *new_path;
	int64_t size;

	memset(change, 0, sizeof *change);
	if (archive_serial(str_of(file)) == 0)
		return err_set(e, ERR_STORE, "%s: %s", file, msg("this is no name of an archive file"));
	if (strcmp(file, a->file) == 0 && archive_finish_file(a, e) != 0)
		return -1;
	w.path = file_join(arena, a->dir, file);
	new_path = new_path_of(arena, w.path);
	snprintf(change->file, sizeof change->file, "%s", file);
	if (archive_sum(w.path, change->old_sha256, &size, e) != 0 || write_new(&w, new_path, e) != 0 ||
		archive_sum(new_path, change->new_sha256, &size, e) != 0)
		return -1;
	*moves = w.moves;
	*n_moves = w.n_moves;
	return archive_sync_dir(a->dir, e);
}

/* Reasons are one line of the operator's words. */
static void clean_reason(struct buf *out, const char *reason)
{
	struct str rest = str_trim(str_of(reason));

	for (size_t i = 0; i < rest.len; i++)
		buf_add_char(out, (unsigned char)rest.ptr[i] < ' ' ? ' ' : rest.ptr[i]);
	if (rest.len == 0)
		buf_add_char(out, '-');
}

static int add_event(struct archive *a, const char *what, const char *reason, int64_t at, struct err *e)
{
	char date[WHEN_TEXT_SIZE];
	struct buf line;
	int rc;

	buf_init(&line, 4096);
	date_format_at(at, date);
	buf_printf(&line, "%s %s ", what, date);
	clean_reason(&line, reason);
	rc = manifest_add(a->dir, line.ptr, e);
	buf_free(&line);
	return rc;
}

/* The line is added unless it is there already. */
static int note_change(struct archive *a, const struct archive_change *change, const char *reason,
	int64_t at, struct arena *scratch, struct err *e)
{
	const struct manifest_entry *entry;
	struct manifest m;

	if (manifest_load(a->dir, scratch, &m, e) != 0)
		return -1;
	entry = manifest_find(&m, str_of(change->file));
	if (entry != NULL && str_is(manifest_sum(entry), change->new_sha256))
		return 0;
	return add_event(a, arena_printf(scratch, "ganti %s %s %s", change->file, change->old_sha256,
		change->new_sha256).ptr, reason, at, e);
}

static int put_in_place(struct archive *a, const struct archive_change *change, const char *path,
	const char *new_path, struct err *e)
{
	char hex[HASH_SHA256_HEX];
	int64_t size;

	if (file_exists(new_path)) {
		if (archive_sum(new_path, hex, &size, e) != 0)
			return -1;
		if (strcmp(hex, change->new_sha256) == 0 && rename(new_path, path) != 0)
			return err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be replaced"));
	}
	if (archive_sync_dir(a->dir, e) != 0 || archive_sum(path, hex, &size, e) != 0)
		return -1;
	if (strcmp(hex, change->new_sha256) == 0)
		return 0;
	return err_set(e, ERR_STORE, "%s: %s", path, msg("is not the rewritten file it should be"));
}

int archive_forget_finish(struct archive *a, const struct archive_change *change, const char *reason,
	int64_t at, struct err *e)
{
	struct arena scratch;
	const char *path;
	int rc;

	arena_init(&scratch);
	path = file_join(&scratch, a->dir, change->file);
	rc = put_in_place(a, change, path, new_path_of(&scratch, path), e);
	if (rc == 0)
		rc = note_change(a, change, reason, at, &scratch, e);
	arena_free(&scratch);
	return rc;
}

/* The line comes first: a file that is listed as removed and still there goes on the next call. */
int archive_remove(struct archive *a, const char *file, const char *reason, int64_t at, struct err *e)
{
	const struct manifest_entry *entry;
	struct arena scratch;
	struct manifest m;
	int rc = -1;

	arena_init(&scratch);
	if (manifest_load(a->dir, &scratch, &m, e) != 0)
		goto done;
	entry = manifest_find(&m, str_of(file));
	if (entry == NULL) {
		err_set(e, ERR_STORE, "%s: %s", file, msg("is not listed in MANIFEST"));
		goto done;
	}
	if (manifest_sum(entry).len != 0 && add_event(a, arena_printf(&scratch, "hapus %s %.*s", file,
		STR_ARG(manifest_sum(entry))).ptr, reason, at, e) != 0)
		goto done;
	rc = unlink(file_join(&scratch, a->dir, file)) == 0 || errno == ENOENT ? archive_sync_dir(a->dir, e)
		: err_errno(e, ERR_STORE, "%s: %s", file, msg("cannot be removed"));
done:
	arena_free(&scratch);
	return rc;
}
