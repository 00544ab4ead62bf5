/* archive_impl.h - what the files of the archive share. */
#ifndef STORE_ARCHIVE_IMPL_H
#define STORE_ARCHIVE_IMPL_H

#include "simak/archive.h"
#include "simak/hash.h"
#include "warc.h"

enum manifest_kind { MANIFEST_CLOSED, MANIFEST_REMOVED, MANIFEST_REPLACED };

/* One line of MANIFEST. */
struct manifest_entry {
	enum manifest_kind kind;
	struct str name;
	int64_t size;          /* CLOSED */
	struct str sha256;     /* CLOSED: the file's; REMOVED: the removed one's; REPLACED: the old one's */
	struct str new_sha256; /* REPLACED */
	struct str date, reason;
	struct str previous;   /* SHA-256 of the line before */
	struct str text;       /* the whole line */
	const char *problem;   /* what is wrong with the line, or NULL */
};

struct manifest {
	struct manifest_entry *entries;
	size_t n;
	size_t torn; /* bytes behind the last newline */
	char head[HASH_SHA256_HEX]; /* SHA-256 of the last line */
};

/* Reads DIR/MANIFEST (none: no entries) into the arena; wrong lines carry their problem. */
int manifest_load(const char *dir, struct arena *a, struct manifest *m, struct err *e) MUST_CHECK;

/* The newest entry for a file, or NULL. */
const struct manifest_entry *manifest_find(const struct manifest *m, struct str name);

/* The sum that the file must have by its entry; empty where it must be gone. */
struct str manifest_sum(const struct manifest_entry *entry);

/* Cuts a torn last line off, appends "LINE PREVIOUS" and syncs. */
int manifest_add(const char *dir, const char *line, struct err *e) MUST_CHECK;

/* fsync of a folder, so that names in it last. */
int archive_sync_dir(const char *dir, struct err *e) MUST_CHECK;

/* Names of the WARC files in dir, sorted. */
int archive_list(struct arena *a, const char *dir, char ***names, size_t *n, struct err *e) MUST_CHECK;

/* The serial number in "simak-20241009-0012.warc.gz"; 0 for another name. */
int64_t archive_serial(struct str name);

struct archive {
	char *dir;      /* NULL: one file at path */
	char *path;     /* of the file being written; NULL: none */
	char *software;
	char file[ARCHIVE_NAME_SIZE];
	char info_id[WARC_ID_SIZE];
	int fd;
	int64_t offset; /* of what the kernel has */
	int64_t limit;
	struct buf pending; /* whole records, not written yet */
	struct warc_writer *writer;
};

/* What is copied out of one archive file. */
struct archive_copy {
	struct arena *arena;
	const char *path;
	const int64_t *offsets; /* of responses */
	size_t n;
	bool only;  /* these alone (and their warcinfo), or all but these */
	int to;     /* file descriptor */
	int64_t written;
	struct archive_move *moves; /* of the copied records */
	size_t n_moves, moves_alloc;
};

int archive_copy_members(struct archive_copy *w, struct err *e) MUST_CHECK;

/* Closes the file being written and lists it; no file: nothing. */
int archive_finish_file(struct archive *a, struct err *e) MUST_CHECK;

#endif
