/* url_impl.h - what url.c, url_host.c and url_canon.c share. */
#ifndef URL_IMPL_H
#define URL_IMPL_H

#include "simak/buf.h"
#include "simak/url.h"

#define URL_MAX 65536 /* bytes of one address; longer ones are refused */

/* Percent-encode sets of the WHATWG URL Standard, each a superset of the controls and non-ASCII. */
enum url_set { URL_SET_FRAGMENT, URL_SET_QUERY, URL_SET_PATH, URL_SET_USERINFO };

/* Appends s with the members of the set percent-encoded; '%' is left as it stands. */
void url_add_encoded(struct buf *b, struct str s, enum url_set set);

/* Value of the escape %XX at s.ptr[i], or -1. */
int url_escape_at(struct str s, size_t i);

/* Appends the serialised host of `text` (still escaped, as it stood in the reference).  False where
 * the standard fails: empty, forbidden code points, bad IDNA, bad address. */
bool url_add_host(struct buf *b, struct str text);

#endif
