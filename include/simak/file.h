/* file.h - whole files in and out. */
#ifndef SIMAK_FILE_H
#define SIMAK_FILE_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/err.h"

/* Reads a whole file ("-" is standard input) of at most cap bytes into b (initialised here; the
 * caller frees it, also after a failure).  Fails with ERR_INPUT, naming the file. */
int file_read(const char *path, size_t cap, struct buf *b, struct err *e) MUST_CHECK;

/* Writes atomically: a temporary file beside it, fsync, rename.  ERR_STORE on failure. */
int file_write(const char *path, struct str bytes, struct err *e) MUST_CHECK;

bool file_exists(const char *path);

/* Makes a directory; one that exists already is fine. */
int file_mkdir(const char *path, struct err *e) MUST_CHECK;

/* "dir/name" in the arena. */
char *file_join(struct arena *a, const char *dir, const char *name);

/* Names of the regular files in dir, sorted by bytes, dot files left out. */
int file_list(struct arena *a, const char *dir, char ***names, size_t *n, struct err *e) MUST_CHECK;

#endif
