/* index_queue.h - rows on their way into the search index, for the files of store/ alone.
 *
 * FTS5 gathers what is inserted in memory as long as the row numbers rise, and writes a segment, to be
 * merged with others later, whenever one does not.  Articles come in any order of time: their rows wait
 * here and go in sorted, at the latest before the transaction is committed.
 */
#ifndef STORE_INDEX_QUEUE_H
#define STORE_INDEX_QUEUE_H

#include "db.h"

#define INDEX_COLUMNS 5

/* Adds a row; its words are copied.  Past a bound of bytes all that wait go in. */
int index_queue_put(struct store *s, int64_t key, const struct str columns[INDEX_COLUMNS],
	struct err *e) MUST_CHECK;

/* Whether a row waits. */
bool index_queue_holds(const struct store *s, int64_t key);

/* Inserts what waits. */
int index_queue_flush(struct store *s, struct err *e) MUST_CHECK;

/* Forgets what waits: its transaction is undone. */
void index_queue_drop(struct store *s);

/* Gives the memory back. */
void index_queue_close(struct store *s);

#endif
