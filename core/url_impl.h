/* url_impl.h - what url.c, url_host.c and url_canon.c share. */
#ifndef URL_IMPL_H
#define URL_IMPL_H

#include "simak/buf.h"
#include "simak/url.h"

#define URL_MAX 65536 /* bytes of one address; longer ones are refused */

/* Value of the escape %XX at s.ptr[i], or -1. */
int url_escape_at(struct str s, size_t i);

/* Appends the serialised host of `text` (still escaped, as it stood in the reference).  False where
 * the standard fails: empty, forbidden code points, bad IDNA, bad address. */
bool url_add_host(struct buf *b, struct str text);

#endif
