/* zip.h - a small ZIP writer (PKWARE APPNOTE 6.3: deflate, no encryption, no ZIP64). */
#ifndef DIGEST_ZIP_H
#define DIGEST_ZIP_H

#include "simak/buf.h"
#include "simak/err.h"

#define ZIP_ENTRIES_MAX 16

struct zip {
	struct buf *out;
	struct {
		const char *name;
		uint32_t crc, packed, size, offset;
	} entries[ZIP_ENTRIES_MAX];
	unsigned n;
};

void zip_init(struct zip *z, struct buf *out);

/* Adds a file.  name stays the caller's.  ERR_BUG where there are too many, or it is over 1 GB. */
int zip_add(struct zip *z, const char *name, struct str bytes, struct err *e) MUST_CHECK;

/* Writes the directory behind the files. */
void zip_end(struct zip *z);

#endif
