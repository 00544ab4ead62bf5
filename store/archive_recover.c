/* archive_recover.c - on start the archive becomes what the last transaction knew.
 *
 *   the file of the committed position, not closed yet   cut back to it, written on
 *   ... closed                                           left alone
 *   an unlisted older file   its line in MANIFEST was lost: it is closed again
 *   an unlisted newer file   nobody knows its records: removed
 *   no position at all       nothing is removed: whole records are kept and the file is closed
 *
 * Where the disk lost bytes that were committed, the last whole record is found by reading. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive_impl.h"
#include "simak/file.h"
#include "simak/msg.h"

/* Where the last whole record of path ends. */
static int find_end(const char *path, int64_t *end, struct err *e)
{
	struct warc_reader *r = warc_reader_open(path, 0, e);
	struct warc_record record;
	bool torn = false;
	int got;

	*end = 0;
	if (r == NULL)
		return -1;
	while ((got = warc_reader_next(r, &record, &torn, e)) == 1 && record.problem == NULL)
		*end = record.offset + record.size;
	warc_reader_close(r);
	return got < 0 ? -1 : 0;
}

static int64_t size_of(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? (int64_t)st.st_size : -1;
}

static int cut(const char *path, int64_t to, struct err *e)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC), rc = -1;

	if (fd >= 0 && ftruncate(fd, (off_t)to) == 0 && fsync(fd) == 0)
		rc = 0;
	else
		err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be cut back"));
	if (fd >= 0)
		close(fd);
	return rc;
}

/* Makes an existing file the one that is written to. */
static int reopen(struct archive *a, const char *path, const char *name, int64_t offset, struct err *e)
{
	struct warc_reader *r = warc_reader_open(path, 0, e);
	struct warc_record first;
	bool torn;

	if (r == NULL)
		return -1;
	if (warc_reader_next(r, &first, &torn, e) == 1 && first.problem == NULL)
		snprintf(a->info_id, sizeof a->info_id, "%.*s", STR_ARG(warc_field(&first, "WARC-Record-ID")));
	warc_reader_close(r);
	a->fd = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
	a->path = strdup(path);
	if (a->fd < 0 || a->path == NULL)
		return err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be written"));
	snprintf(a->file, sizeof a->file, "%s", name);
	a->offset = offset;
	return 0;
}

/* Cuts path to `to` whole bytes and goes on writing there; an empty file is removed. */
static int keep_until(struct archive *a, const char *path, const char *name, int64_t to, struct err *e)
{
	if (to == 0 && unlink(path) == 0)
		return archive_sync_dir(a->dir, e);
	if (cut(path, to, e) != 0)
		return -1;
	return reopen(a, path, name, to, e);
}

/* The file of the committed position, unlisted. */
static int recover_current(struct archive *a, const char *path, const struct archive_position *committed,
	struct archive_position *end, struct err *e)
{
	if (size_of(path) < committed->offset && find_end(path, &end->offset, e) != 0)
		return -1;
	return keep_until(a, path, committed->file, end->offset, e);
}

static int close_again(struct archive *a, const char *path, const char *name, struct err *e)
{
	int64_t end;

	if (find_end(path, &end, e) != 0 || keep_until(a, path, name, end, e) != 0)
		return -1;
	return archive_finish_file(a, e);
}

static int recover_unlisted(struct archive *a, const char *path, const char *name,
	const struct archive_position *committed, struct archive_position *end, struct err *e)
{
	int64_t serial = archive_serial(str_of(name));

	if (strcmp(name, committed->file) == 0)
		return recover_current(a, path, committed, end, e);
	if (serial == 0)
		return 0; /* somebody else's file */
	if (committed->file[0] == '\0' || serial < archive_serial(str_of(committed->file)))
		return close_again(a, path, name, e);
	if (unlink(path) != 0)
		return err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be removed"));
	return 0;
}

/* The committed file is listed or gone: only a loss behind MANIFEST's back moves the end. */
static int check_committed(struct arena *scratch, const char *dir, const struct manifest *m,
	const struct archive_position *committed, struct archive_position *end, struct err *e)
{
	const struct manifest_entry *entry = manifest_find(m, str_of(committed->file));
	const char *path = file_join(scratch, dir, committed->file);
	int64_t size = size_of(path);

	if (entry != NULL && (entry->kind != MANIFEST_CLOSED || size >= committed->offset))
		return 0;
	if (size < 0) {
		end->offset = 0;
		return 0;
	}
	return size < committed->offset ? find_end(path, &end->offset, e) : 0;
}

static int recover(struct archive *a, struct arena *scratch, const struct archive_position *committed,
	struct archive_position *end, struct err *e)
{
	struct manifest m;
	char **names;
	size_t n;

	if (manifest_load(a->dir, scratch, &m, e) != 0 || file_list(scratch, a->dir, &names, &n, e) != 0)
		return -1;
	if (committed->file[0] && check_committed(scratch, a->dir, &m, committed, end, e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const char *path = file_join(scratch, a->dir, names[i]);

		if (str_ends(str_of(names[i]), ".warc.gz.baru"))
			(void)unlink(path);
		else if (str_ends(str_of(names[i]), ".warc.gz") && !manifest_find(&m, str_of(names[i])) &&
			recover_unlisted(a, path, names[i], committed, end, e) != 0)
			return -1;
	}
	return 0;
}

int archive_recover(struct archive *a, const struct archive_position *committed,
	struct archive_position *end, struct err *e)
{
	struct arena scratch;
	int rc;

	*end = *committed;
	arena_init(&scratch);
	rc = recover(a, &scratch, committed, end, e);
	arena_free(&scratch);
	return rc;
}
