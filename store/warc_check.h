/* warc_check.h - whether a record is what its header says. */
#ifndef STORE_WARC_CHECK_H
#define STORE_WARC_CHECK_H

#include "warc.h"

/* NULL, or what is wrong with a record whose structure is whole: header lines, mandatory fields, their
 * forms (ISO 28500 sections 4 and 5), digests, and a chunked head over an unchunked payload. */
const char *warc_check(const struct warc_record *r);

#endif
