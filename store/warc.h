/* warc.h - WARC records (ISO 28500:2017) written to and read from bytes. */
#ifndef STORE_WARC_H
#define STORE_WARC_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/err.h"
#include "simak/web.h"

#define WARC_ID_SIZE 48                               /* "<urn:uuid:...>" and the NUL */
#define WARC_RECORD_CAP ((size_t)64 * 1024 * 1024) /* a larger record is not read */

/* --- writing ---------------------------------------------------------------------------------- */

struct warc_writer; /* a compressor and its buffers */

struct warc_writer *warc_writer_open(void);
void warc_writer_close(struct warc_writer *w);

/* A fresh record id. */
void warc_id(struct warc_writer *w, char id[WARC_ID_SIZE]);

/* Each appends one gzip member to out. */
int warc_put_info(struct warc_writer *w, const char *id, const char *file, const char *software,
	int64_t at, struct buf *out, struct err *e) MUST_CHECK;

/* What the records of one exchange have in common. */
struct warc_exchange {
	const struct exchange *exchange;
	const char *info_id, *request_id, *response_id;
	const char *part_of;  /* id of the response it led to, or "" */
	const char *sha256;   /* of the payload, hex */
	struct str refers_to, refers_uri, refers_date; /* of the record that a revisit repeats; or empty */
	bool is_revisit;
};

int warc_put_request(struct warc_writer *w, const struct warc_exchange *x, struct buf *out,
	struct err *e) MUST_CHECK;
int warc_put_response(struct warc_writer *w, const struct warc_exchange *x, struct buf *out,
	struct err *e) MUST_CHECK;

/* --- reading ---------------------------------------------------------------------------------- */

struct warc_reader; /* one file, .warc or .warc.gz */

struct warc_record {
	struct str bytes;  /* decompressed, trailer included */
	struct str fields; /* header lines behind the version line */
	struct str block;
	int64_t offset, size;  /* in the file */
	const char *problem;   /* what is structurally wrong, or NULL; block may then be empty */
	bool cut;              /* the problem is that the file ends inside the record */
};

/* Opens path at an offset where a record begins. */
struct warc_reader *warc_reader_open(const char *path, int64_t offset, struct err *e) MUST_CHECK;
void warc_reader_close(struct warc_reader *r);

/* The next record; its strings live in the reader until the next call.  1: one (look at problem: if
 * `torn`, nothing behind it can be read); 0: the end; -1: the file can't be read. */
int warc_reader_next(struct warc_reader *r, struct warc_record *out, bool *torn,
	struct err *e) MUST_CHECK;

/* A field's value, or empty. */
struct str warc_field(const struct warc_record *r, const char *name);

/* Splits the block of an HTTP record behind the first empty line; head keeps it. */
void warc_split_http(struct str block, struct str *head, struct str *payload);

#endif
