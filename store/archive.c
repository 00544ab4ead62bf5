/* archive.c - the archive being written: responses in, records on the disk, positions out.
 *
 * Records wait in memory until PENDING_MAX or a sync and go out whole; nothing is promised before
 * archive_sync has returned. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive_impl.h"
#include "simak/date.h"
#include "simak/file.h"
#include "simak/msg.h"

#define PENDING_MAX ((size_t)1024 * 1024)
#define LIMIT ((int64_t)256 * 1024 * 1024)
#define DAY_S 86400

int64_t archive_serial(struct str name)
{
	struct str digits;
	int64_t day, serial;

	if (!str_ends(name, ".warc.gz") || !str_starts(name, "simak-") || name.len < 24 ||
		name.len >= ARCHIVE_NAME_SIZE || name.ptr[14] != '-')
		return 0;
	digits = str_slice(name, 15, name.len - 8);
	if (!str_to_int(str_slice(name, 6, 14), &day) || day < 0 || !str_to_int(digits, &serial))
		return 0;
	return serial > 0 ? serial : 0;
}

int archive_list(struct arena *a, const char *dir, char ***names, size_t *n, struct err *e)
{
	size_t kept = 0;

	if (file_list(a, dir, names, n, e) != 0) {
		e->kind = ERR_STORE;
		return -1;
	}
	for (size_t i = 0; i < *n; i++)
		if (str_ends(str_of((*names)[i]), ".warc.gz"))
			(*names)[kept++] = (*names)[i];
	*n = kept;
	return 0;
}

static struct archive *archive_new(const char *software, struct err *e)
{
	struct archive *a = calloc(1, sizeof *a);

	if (a != NULL) {
		a->fd = -1;
		a->limit = LIMIT;
		a->writer = warc_writer_open();
		a->software = strdup(software);
		buf_init(&a->pending, BUF_NO_CAP);
	}
	if (a != NULL && a->writer != NULL && a->software != NULL)
		return a;
	archive_close(a);
	err_set(e, ERR_STORE, "%s", msg("out of memory"));
	return NULL;
}

void archive_close(struct archive *a)
{
	if (a == NULL)
		return;
	if (a->fd >= 0)
		close(a->fd);
	warc_writer_close(a->writer);
	buf_free(&a->pending);
	free(a->software);
	free(a->path);
	free(a->dir);
	free(a);
}

void archive_set_limit(struct archive *a, int64_t bytes)
{
	a->limit = bytes;
}

int archive_open(const char *dir, const char *software, struct archive **out, struct err *e)
{
	struct archive *a;

	*out = NULL;
	if (file_mkdir(dir, e) != 0 || (a = archive_new(software, e)) == NULL)
		return -1;
	a->dir = strdup(dir);
	*out = a;
	return 0;
}

static int begin_file(struct archive *a, const char *path, const char *name, int64_t at, struct err *e)
{
	a->path = strdup(path);
	a->fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	if (a->fd < 0)
		return err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be written"));
	snprintf(a->file, sizeof a->file, "%s", name);
	a->offset = 0;
	warc_id(a->writer, a->info_id);
	return warc_put_info(a->writer, a->info_id, name, a->software, at, &a->pending, e);
}

int archive_open_file(const char *path, const char *software, struct archive **out, struct err *e)
{
	const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
	struct archive *a = archive_new(software, e);

	*out = NULL;
	if (a == NULL)
		return -1;
	if (begin_file(a, path, name, date_now(), e) != 0) {
		archive_close(a);
		return -1;
	}
	*out = a;
	return 0;
}

/* The largest serial number that any file ever had. */
static int last_serial(const char *dir, struct arena *scratch, int64_t *last, struct err *e)
{
	struct manifest m;
	char **names;
	size_t n;

	*last = 0;
	if (manifest_load(dir, scratch, &m, e) != 0 || archive_list(scratch, dir, &names, &n, e) != 0)
		return -1;
	for (size_t i = 0; i < m.n + n; i++) {
		struct str name = i < m.n ? m.entries[i].name : str_of(names[i - m.n]);

		if (archive_serial(name) > *last)
			*last = archive_serial(name);
	}
	return 0;
}

static int begin_next_file(struct archive *a, int64_t at, struct err *e)
{
	struct arena scratch;
	struct civil day;
	struct str name;
	int64_t serial;
	int rc;

	arena_init(&scratch);
	date_to_civil(at, &day);
	rc = last_serial(a->dir, &scratch, &serial, e);
	name = arena_printf(&scratch, "simak-%04lld%02d%02d-%04lld.warc.gz", (long long)day.year, day.month,
		day.day, (long long)serial + 1);
	if (rc == 0 && name.len >= ARCHIVE_NAME_SIZE)
		rc = err_set(e, ERR_STORE, "%s: %s", name.ptr, msg("the archive can number no more files"));
	if (rc == 0)
		rc = begin_file(a, file_join(&scratch, a->dir, name.ptr), name.ptr, at, e);
	if (rc == 0)
		rc = archive_sync_dir(a->dir, e);
	arena_free(&scratch);
	return rc;
}

static int write_pending(struct archive *a, struct err *e)
{
	struct str rest = buf_str(&a->pending);

	while (rest.len) {
		ssize_t n = write(a->fd, rest.ptr, rest.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return err_errno(e, ERR_STORE, "%s: %s", a->path, msg("cannot be written"));
		rest = str_slice(rest, (size_t)n, rest.len);
		a->offset += n;
	}
	buf_clear(&a->pending);
	return 0;
}

/* --- one response ------------------------------------------------------------------------------ */

static int put_exchange(struct archive *a, const struct warc_exchange *x, struct err *e)
{
	if (x->exchange->request_head.len && warc_put_request(a->writer, x, &a->pending, e) != 0)
		return -1;
	return warc_put_response(a->writer, x, &a->pending, e);
}

static int put_hops(struct archive *a, const struct response *r, const char *final_id, struct err *e)
{
	for (size_t i = 0; i < r->n_hops; i++) {
		char request_id[WARC_ID_SIZE], response_id[WARC_ID_SIZE], sha256[HASH_SHA256_HEX];
		struct warc_exchange x = {.exchange = &r->hops[i], .info_id = a->info_id,
			.request_id = request_id, .response_id = response_id, .part_of = final_id,
			.sha256 = sha256};

		warc_id(a->writer, request_id);
		warc_id(a->writer, response_id);
		hash_sha256_hex(r->hops[i].wire_body, sha256);
		if (put_exchange(a, &x, e) != 0)
			return -1;
	}
	return 0;
}

/* Fills what a revisit record says of the earlier one; true if there is one to refer to. */
static bool refer(struct archive *a, const struct capture *before, struct arena *page,
	struct warc_exchange *x)
{
	struct archive_record old;
	struct err e;

	err_clear(&e);
	if (a->dir == NULL || before == NULL || before->file.len == 0)
		return false;
	if (str_is(before->file, a->file) && before->offset >= a->offset && write_pending(a, &e) != 0)
		return false;
	if (archive_read(a->dir, before, page, &old, &e) != 0)
		return false;
	x->refers_to = old.refers_to.len ? old.refers_to : old.id;
	x->refers_uri = old.url;
	x->refers_date = old.date;
	return true;
}

static struct exchange final_exchange(const struct response *r)
{
	return (struct exchange){.url = r->final_url, .status = r->status,
		.request_head = r->request_head, .head = r->head, .wire_body = r->wire_body, .peer = r->peer,
		.fetched_at = r->fetched_at, .cut = r->cut};
}

static int put_final(struct archive *a, const struct response *r, const struct capture *before,
	const char *id, struct arena *page, struct capture *out, struct err *e)
{
	struct exchange last = final_exchange(r);
	char request_id[WARC_ID_SIZE];
	struct warc_exchange x = {.exchange = &last, .info_id = a->info_id, .request_id = request_id,
		.response_id = id, .part_of = "", .sha256 = out->sha256};
	bool known;

	warc_id(a->writer, request_id);
	hash_sha256_hex(r->wire_body, out->sha256);
	known = (r->status == 304 || (before != NULL && strcmp(before->sha256, out->sha256) == 0)) &&
		refer(a, before, page, &x);
	x.is_revisit = r->status == 304 || known;
	if (r->status == 304)
		snprintf(out->sha256, sizeof out->sha256, "%s", known ? before->sha256 : "");
	if (last.request_head.len && warc_put_request(a->writer, &x, &a->pending, e) != 0)
		return -1;
	out->file = arena_str(page, str_of(a->file));
	out->offset = a->offset + (int64_t)a->pending.len;
	return warc_put_response(a->writer, &x, &a->pending, e);
}

int archive_append(struct archive *a, const struct response *r, const struct capture *before,
	struct arena *page, struct capture *out, struct err *e)
{
	size_t start;
	char id[WARC_ID_SIZE];

	memset(out, 0, sizeof *out);
	if (r->status == 0 && r->n_hops == 0)
		return 0;
	if (a->fd < 0 && begin_next_file(a, r->fetched_at, e) != 0)
		return -1;
	if (a->pending.len > PENDING_MAX && write_pending(a, e) != 0)
		return -1;
	start = a->pending.len;
	warc_id(a->writer, id);
	if (put_hops(a, r, r->status ? id : "", e) == 0 &&
		(r->status == 0 || put_final(a, r, before, id, page, out, e) == 0))
		return 0;
	buf_truncate(&a->pending, start);
	memset(out, 0, sizeof *out);
	return -1;
}

int archive_sync(struct archive *a, struct archive_position *at, struct err *e)
{
	memset(at, 0, sizeof *at);
	if (a->fd < 0)
		return 0;
	if (write_pending(a, e) != 0)
		return -1;
	/* A single file has no transaction that relies on it. */
	if (a->dir != NULL && fdatasync(a->fd) != 0)
		return err_errno(e, ERR_STORE, "%s: %s", a->path, msg("cannot be synced"));
	snprintf(at->file, sizeof at->file, "%s", a->file);
	at->offset = a->offset;
	return 0;
}

/* --- the end of a file ------------------------------------------------------------------------- */

int archive_finish_file(struct archive *a, struct err *e)
{
	struct archive_position end;
	char hex[HASH_SHA256_HEX], line[256];
	int64_t size;

	if (a->fd < 0)
		return 0;
	if (archive_sync(a, &end, e) != 0 || archive_sum(a->path, hex, &size, e) != 0)
		return -1;
	snprintf(line, sizeof line, "%s %lld %s", a->file, (long long)size, hex);
	if (manifest_add(a->dir, line, e) != 0)
		return -1;
	close(a->fd);
	free(a->path);
	a->fd = -1;
	a->path = NULL;
	a->file[0] = '\0';
	a->offset = 0;
	return 0;
}

/* Midnight UTC after the day in the file's name. */
static int64_t day_is_over_at(const char *file)
{
	int64_t day;

	if (!str_to_int(str_slice(str_of(file), 6, 14), &day))
		return 0;
	return (date_days(day / 10000, (int)(day / 100 % 100), (int)(day % 100)) + 1) * DAY_S;
}

int archive_rotate(struct archive *a, int64_t now_at, bool must, struct err *e)
{
	if (a->fd < 0 || a->dir == NULL)
		return 0;
	if (!must && a->offset < a->limit && now_at < day_is_over_at(a->file))
		return 0;
	return archive_finish_file(a, e);
}

/* --- reading back ------------------------------------------------------------------------------ */

static struct str keep(struct arena *a, const struct warc_record *r, const char *field)
{
	return arena_str(a, warc_field(r, field));
}

static void fill_record(const struct warc_record *w, struct arena *a, struct archive_record *out)
{
	out->type = keep(a, w, "WARC-Type");
	out->id = keep(a, w, "WARC-Record-ID");
	out->url = keep(a, w, "WARC-Target-URI");
	out->date = keep(a, w, "WARC-Date");
	out->refers_to = keep(a, w, "WARC-Refers-To");
	out->part_of = keep(a, w, "Simak-Part-Of");
	out->fields = arena_str(a, w->fields);
	out->block = arena_str(a, w->block);
	if (str_starts(warc_field(w, "Content-Type"), "application/http"))
		warc_split_http(out->block, &out->head, &out->payload);
	else
		out->payload = out->block;
	out->offset = w->offset;
	out->size = w->size;
}

int archive_read(const char *dir, const struct capture *c, struct arena *a,
	struct archive_record *out, struct err *e)
{
	const char *path = file_join(a, dir, arena_cstr(a, c->file));
	struct warc_reader *reader;
	struct warc_record w;
	bool torn;
	int got;

	memset(out, 0, sizeof *out);
	if (str_find_char(c->file, '/', 0) != SIZE_MAX)
		return err_set(e, ERR_STORE, "%s: %s", path, msg("this is no name of an archive file"));
	reader = warc_reader_open(path, c->offset, e);
	if (reader == NULL)
		return -1;
	got = warc_reader_next(reader, &w, &torn, e);
	if (got == 1 && w.problem == NULL)
		fill_record(&w, a, out);
	else if (got >= 0)
		err_set(e, ERR_STORE, "%s: %lld: %s", path, (long long)c->offset,
			got == 1 ? w.problem : msg("there is no record"));
	got = got == 1 && w.problem == NULL ? 0 : -1;
	warc_reader_close(reader);
	return got;
}

int64_t archive_size(const char *dir)
{
	DIR *d = opendir(dir);
	struct dirent *entry;
	int64_t total = 0;

	while (d != NULL && (entry = readdir(d)) != NULL) {
		struct stat st;

		if (fstatat(dirfd(d), entry->d_name, &st, 0) == 0 && S_ISREG(st.st_mode))
			total += (int64_t)st.st_size;
	}
	if (d != NULL)
		closedir(d);
	return total;
}
