/* archive.h - the evidence: WARC/1.1 files (ISO 28500) and the chain of sums over them.
 *
 * Every answer becomes a response record (or a revisit record where nothing changed) and a request
 * record, one gzip member each.  A record is true to the wire: heads as sent and received, content
 * coding left on; only transfer coding, which libcurl undoes, is left out of the head.  Files are
 * only ever appended to; a closed one gets its line in MANIFEST.
 *
 * Order of a crawl:   append ... append, sync, the store's transaction (which remembers the synced
 * position), rotate.  On start recover() cuts away what no transaction knows.
 */
#ifndef SIMAK_ARCHIVE_H
#define SIMAK_ARCHIVE_H

#include "simak/arena.h"
#include "simak/err.h"
#include "simak/web.h"

#define ARCHIVE_NAME_SIZE 32 /* "simak-20241009-0001.warc.gz" and the NUL */

struct archive;

/* The end of what is written. */
struct archive_position {
	char file[ARCHIVE_NAME_SIZE]; /* "": nothing was ever written */
	int64_t offset;               /* bytes */
};

/* Opens the archive in dir (made if missing) for writing.  software ("simak/0.1.0 (+contact)") goes
 * into each file's warcinfo.  Mends a torn last line of MANIFEST.  ERR_STORE. */
int archive_open(const char *dir, const char *software, struct archive **a,
	struct err *e) MUST_CHECK;

/* Opens one new file at path (an older one there is replaced), without MANIFEST or rotation. */
int archive_open_file(const char *path, const char *software, struct archive **a,
	struct err *e) MUST_CHECK;

/* Closes without sync.  NULL is fine. */
void archive_close(struct archive *a);

/* Files are closed from this size on (default 1 GB), and when the day (UTC) of their name is over. */
void archive_set_limit(struct archive *a, int64_t bytes);

/* Once after archive_open: the archive is cut back to what the last transaction knew (*committed;
 * file "" where there is none).  Closed files are never cut.  *end gets the end of whole records,
 * which lies before *committed where the disk lost bytes: captures of *end's file at or behind
 * end->offset are then gone, and their articles must be fetched again. */
int archive_recover(struct archive *a, const struct archive_position *committed,
	struct archive_position *end, struct err *e) MUST_CHECK;

/* Appends the response's exchange and all that led to it.  before: the last capture of the same
 * address, or NULL; after a 304 or with an unchanged payload a revisit record refers to it.  *out:
 * file lives in page.  A response without an answer (status 0) writes only its hops, if any. */
int archive_append(struct archive *a, const struct response *r, const struct capture *before,
	struct arena *page, struct capture *out, struct err *e) MUST_CHECK;

/* Everything appended is on the disk; *at is where it ends.  Call before the transaction. */
int archive_sync(struct archive *a, struct archive_position *at, struct err *e) MUST_CHECK;

/* Call after the transaction: closes the current file and lists it in MANIFEST when it is large
 * enough or its day is over at now_at (Unix seconds), or in any case with `must`. */
int archive_rotate(struct archive *a, int64_t now_at, bool must, struct err *e) MUST_CHECK;

/* SHA-256 (hex) of MANIFEST's last line: what a digest prints, so that it fixes all that lies before.
 * "" where no file was closed yet. */
int archive_chain_head(const char *dir, char hex[65], struct err *e) MUST_CHECK;

/* One record read back.  Strings live in the arena. */
struct archive_record {
	struct str type, id, url, date, refers_to; /* WARC-Type, -Record-ID, -Target-URI, -Date, -Refers-To */
	struct str fields;  /* all header lines */
	struct str block;   /* after the record's header */
	struct str head;    /* HTTP head, with its empty line; empty where there is none */
	struct str payload; /* the block behind it */
	struct str part_of; /* id of the response that this hop led to, or empty */
	int64_t offset, size; /* of the gzip member */
};

/* Reads the record that a capture points to.  ERR_STORE when it is not whole there. */
int archive_read(const char *dir, const struct capture *c, struct arena *a,
	struct archive_record *out, struct err *e) MUST_CHECK;

/* Copies the records of captures (sorted by file), byte for byte with their requests, the hops before
 * them and their files' warcinfo, into a new WARC file. */
int archive_export(const char *dir, const struct capture *captures, size_t n, const char *to,
	struct arena *a, struct err *e) MUST_CHECK;

/* SHA-256 (hex) and size of a file. */
int archive_sum(const char *path, char hex[65], int64_t *size, struct err *e) MUST_CHECK;

/* The line of MANIFEST that closed, rewrote or removed a file last, in the arena; empty while it is
 * still being written. */
int archive_manifest_line(const char *dir, struct str file, struct arena *a, struct str *line,
	struct err *e) MUST_CHECK;

/* Bytes of all files in dir (status). */
int64_t archive_size(const char *dir);

/* Removal.  A closed file goes whole (`hapus`), or is rewritten without some records (`ganti`).
 * Rewriting is in two steps around the store's transaction, and ends well after a crash at any
 * point: prepare writes the new file beside the old one and says how offsets move; the transaction
 * stores the moved offsets and *change; finish puts the new file in place and adds the line.  finish
 * may be repeated: call it on start, before recover, for every change that the store still has. */
struct archive_change {
	char file[ARCHIVE_NAME_SIZE];
	char old_sha256[65], new_sha256[65];
};
struct archive_move {
	int64_t from, to; /* offsets of a record that stays */
};

int archive_forget_prepare(struct archive *a, const char *file, const int64_t *offsets, size_t n,
	struct arena *arena, struct archive_change *change, struct archive_move **moves,
	size_t *n_moves, struct err *e) MUST_CHECK;
int archive_forget_finish(struct archive *a, const struct archive_change *change, const char *reason,
	int64_t at, struct err *e) MUST_CHECK;
int archive_remove(struct archive *a, const char *file, const char *reason, int64_t at,
	struct err *e) MUST_CHECK;

/* What verify found: one call for each whole file and for each thing that is wrong, with words for
 * people.  Returning false ends the work; the verdict is then "not good". */
struct archive_finding {
	bool good;
	const char *file; /* as named by the caller, or inside dir */
	int64_t offset;   /* -1: the whole file */
	const char *message;
};
typedef bool archive_report(void *ctx, const struct archive_finding *f);

/* Re-reads one WARC file (any writer's, .warc or .warc.gz): structure, lengths, digests.  *good is
 * the verdict; ERR_STORE only when it can't be read at all. */
int archive_verify_file(const char *path, archive_report *report, void *ctx, bool *good,
	struct err *e) MUST_CHECK;

/* All files of dir, MANIFEST's chain, and that both explain each other. */
int archive_verify(const char *dir, archive_report *report, void *ctx, bool *good,
	struct err *e) MUST_CHECK;

#endif
