/* index.h - the row of a document in the search index, for the files of store/ alone. */
#ifndef STORE_INDEX_H
#define STORE_INDEX_H

#include "db.h"

/* Newest first is key descending: the hour of publication, then the number. */
#define INDEX_DOCUMENT_BITS 32
#define INDEX_DOCUMENT_MASK (((int64_t)1 << INDEX_DOCUMENT_BITS) - 1)

/* The first key of the hour of `at`; keys of earlier instants are smaller. */
int64_t index_key_from(int64_t at);

/* Takes the document's row out, as long as its words can still be told (*removed); call before its
 * text or source changes.  tags: its filter words as they were, NULL where the tables still say so. */
int index_remove(struct store *s, int64_t document, const struct buf *tags, bool *removed,
	struct err *e) MUST_CHECK;

/* Writes the document's row from what the tables say now; fields: its title and text as already read, or
 * NULL. */
int index_put(struct store *s, int64_t document, const struct text *fields, struct err *e) MUST_CHECK;

/* The filter words of a document as the tables say now, appended to tags. */
int index_tags(struct store *s, int64_t document, struct buf *tags, struct err *e) MUST_CHECK;

/* Writes all rows anew. */
int index_rebuild(struct store *s, struct err *e) MUST_CHECK;

/* One word of the column tags: a prefix, and a value in which all but letters and digits is
 * spelled in hex. */
void index_add_tag(struct buf *b, const char *prefix, struct str value);

#endif
