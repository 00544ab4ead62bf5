/* warc_read.c - records out of .warc and .warc.gz files, any writer's.
 *
 * Refuses records beyond WARC_RECORD_CAP, members that hold no or several records, headers without
 * CRLF, lengths that do not fit.  Memory is bounded by the cap, whatever the file says. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#include "simak/msg.h"
#include "warc.h"

#define CHUNK 65536
#define PLAIN_HEADER_CAP ((size_t)64 * 1024)

struct warc_reader {
	int fd;
	bool gzip;
	z_stream z;
	struct buf record;
	char path[512];
	unsigned char in[CHUNK];
	size_t in_from, in_to;  /* bytes read and not used */
	int64_t offset;         /* of in[in_from] in the file */
};

/* Reads more when nothing is left; false at the end of the file. */
static bool fill(struct warc_reader *r)
{
	ssize_t n;

	if (r->in_from < r->in_to)
		return true;
	do
		n = read(r->fd, r->in, sizeof r->in);
	while (n < 0 && errno == EINTR);
	r->in_from = 0;
	r->in_to = n > 0 ? (size_t)n : 0;
	return n > 0;
}

static void use(struct warc_reader *r, size_t n)
{
	r->in_from += n;
	r->offset += (int64_t)n;
}

struct warc_reader *warc_reader_open(const char *path, int64_t offset, struct err *e)
{
	struct warc_reader *r = calloc(1, sizeof *r);

	if (r == NULL) {
		err_set(e, ERR_STORE, "%s: %s", path, msg("out of memory"));
		return NULL;
	}
	snprintf(r->path, sizeof r->path, "%s", path);
	buf_init(&r->record, WARC_RECORD_CAP);
	r->offset = offset;
	r->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (r->fd < 0 || lseek(r->fd, (off_t)offset, SEEK_SET) < 0) {
		err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be read"));
		warc_reader_close(r);
		return NULL;
	}
	r->gzip = fill(r) && r->in[0] == 0x1f;
	if (r->gzip && inflateInit2(&r->z, 31) != Z_OK) {
		err_set(e, ERR_STORE, "%s: %s", path, msg("out of memory"));
		r->gzip = false;
		warc_reader_close(r);
		return NULL;
	}
	return r;
}

void warc_reader_close(struct warc_reader *r)
{
	if (r == NULL)
		return;
	if (r->gzip)
		inflateEnd(&r->z);
	if (r->fd >= 0)
		close(r->fd);
	buf_free(&r->record);
	free(r);
}

/* One gzip member into r->record.  NULL, or what is wrong with it. */
static const char *read_member(struct warc_reader *r, bool *cut)
{
	int state = Z_OK;

	inflateReset(&r->z);
	while (state == Z_OK) {
		char *to = buf_reserve(&r->record, CHUNK);

		if (to == NULL)
			return msg("the record is too large");
		*cut = !fill(r);
		if (*cut)
			return msg("the file ends inside a record");
		r->z.next_in = r->in + r->in_from;
		r->z.avail_in = (uInt)(r->in_to - r->in_from);
		r->z.next_out = (Bytef *)to;
		r->z.avail_out = CHUNK;
		state = inflate(&r->z, Z_NO_FLUSH);
		use(r, r->in_to - r->in_from - r->z.avail_in);
		r->record.len += CHUNK - r->z.avail_out;
		if (state == Z_BUF_ERROR && r->z.avail_in == 0)
			state = Z_OK;
	}
	return state == Z_STREAM_END ? NULL : msg("the compressed data is damaged");
}

struct str warc_field(const struct warc_record *record, const char *name)
{
	struct str rest = record->fields, line;
	size_t len = strlen(name);

	while (str_line(&rest, &line))
		if (line.len > len && line.ptr[len] == ':' && str_is_icase(str_slice(line, 0, len), name))
			return str_trim(str_slice(line, len + 1, line.len));
	return STR_NONE;
}

/* Splits header and block of the record at the start of bytes, as far as they are there.  *whole gets
 * its length with the trailer; SIZE_MAX while the header is not complete. */
static const char *split(struct str bytes, struct warc_record *out, size_t *whole)
{
	size_t header = str_find(bytes, STR_LIT("\r\n\r\n"), 0), version;
	int64_t length;

	*whole = SIZE_MAX;
	if (header == SIZE_MAX)
		return msg("the header has no end");
	version = str_find(bytes, STR_LIT("\r\n"), 0);
	if (!str_is(str_slice(bytes, 0, version), "WARC/1.0") &&
		!str_is(str_slice(bytes, 0, version), "WARC/1.1"))
		return msg("this is no WARC/1.0 or WARC/1.1 record");
	out->fields = str_slice(bytes, version + 2, header + 2);
	if (!str_to_int(warc_field(out, "Content-Length"), &length) || length < 0 ||
		(uint64_t)length > WARC_RECORD_CAP)
		return msg("Content-Length is missing or wrong");
	*whole = header + 4 + (size_t)length + 4;
	out->block = str_slice(bytes, header + 4, header + 4 + (size_t)length);
	return NULL;
}

static const char *check_end(struct str bytes, size_t whole)
{
	if (bytes.len < whole)
		return msg("the block is shorter than Content-Length");
	if (memcmp(bytes.ptr + whole - 4, "\r\n\r\n", 4) != 0)
		return msg("the record does not end with two empty lines");
	return NULL;
}

static void next_member(struct warc_reader *r, struct warc_record *out, bool *torn)
{
	size_t whole;

	out->problem = read_member(r, &out->cut);
	*torn = out->problem != NULL;
	if (out->problem != NULL)
		return;
	out->bytes = buf_str(&r->record);
	out->problem = split(out->bytes, out, &whole);
	if (out->problem == NULL)
		out->problem = check_end(out->bytes, whole);
	if (out->problem == NULL && out->bytes.len > whole)
		out->problem = msg("there is more than one record in a gzip member");
}

/* A plain file has no frame but the records' own lengths: after a wrong one nothing can be read. */
static void next_plain(struct warc_reader *r, struct warc_record *out, bool *torn)
{
	size_t want = PLAIN_HEADER_CAP, whole = SIZE_MAX;

	out->problem = msg("the header has no end");
	while (r->record.len < want && fill(r)) {
		size_t n = whole == SIZE_MAX ? 1 : want - r->record.len;

		if (n > r->in_to - r->in_from)
			n = r->in_to - r->in_from;
		if (buf_add(&r->record, r->in + r->in_from, n) != 0)
			break;
		use(r, n);
		if (whole == SIZE_MAX && str_ends(buf_str(&r->record), "\r\n\r\n")) {
			out->problem = split(buf_str(&r->record), out, &whole);
			want = out->problem == NULL ? whole : 0;
		}
	}
	out->bytes = buf_str(&r->record);
	if (out->problem == NULL)
		out->problem = check_end(out->bytes, whole);
	if (out->problem == NULL) /* the buffer may have moved */
		out->problem = split(out->bytes, out, &whole);
	*torn = out->problem != NULL;
}

int warc_reader_next(struct warc_reader *r, struct warc_record *out, bool *torn, struct err *e)
{
	memset(out, 0, sizeof *out);
	*torn = false;
	if (!fill(r))
		return 0;
	buf_clear(&r->record);
	out->offset = r->offset;
	if (r->gzip)
		next_member(r, out, torn);
	else
		next_plain(r, out, torn);
	out->size = r->offset - out->offset;
	if (r->offset > out->offset || *torn)
		return 1;
	return err_set(e, ERR_STORE, "%s: %s", r->path, msg("cannot be read"));
}

void warc_split_http(struct str block, struct str *head, struct str *payload)
{
	size_t at = str_find(block, STR_LIT("\r\n\r\n"), 0);
	size_t end = at == SIZE_MAX ? block.len : at + 4;

	*head = str_slice(block, 0, end);
	*payload = str_slice(block, end, block.len);
}
