/* inflate.h - gzip, zlib, raw deflate (zlib) and brotli, undone within a bound. */
#ifndef SIMAK_INFLATE_H
#define SIMAK_INFLATE_H

#include "simak/buf.h"
#include "simak/err.h"

/* Undoes one content coding ("gzip", "x-gzip", "deflate", "br"; "" and "identity" copy) and appends
 * to out, whose cap is the bound.  A bomb ends at the cap with ERR_INPUT "too large"; a cut stream
 * keeps what came out and fails with ERR_INPUT "cut short".  Several gzip members are joined. */
int inflate_add(struct str coding, struct str bytes, struct buf *out, struct err *e) MUST_CHECK;

#endif
