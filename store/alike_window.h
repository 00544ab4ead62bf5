/* alike_window.h - the keys of the newest documents, in memory: for the files of store/ alone.
 *
 * `sketches` holds a row a document, in the order of their numbers, so that storing one writes to the
 * table's end.  An index over the keys in the file would touch a page of its own for each of them, the
 * more the larger the store.  Instead the newest ALIKE_WINDOW rows are read once and indexed here.
 */
#ifndef STORE_ALIKE_WINDOW_H
#define STORE_ALIKE_WINDOW_H

#include "db.h"

/* Documents with keys that a document is looked for among: at 180 a day those of the last 45 days. */
#define ALIKE_WINDOW 8192

/* The window around a document's number, read anew where it lies elsewhere or another program has
 * written.  Returns 0 and fills in *out, or -1. */
struct alike_window;
int alike_window_open(struct store *s, int64_t document, struct alike_window **out,
	struct err *e) MUST_CHECK;

/* A document of the window that shares keys. */
struct alike_sharer {
	int64_t document, at; /* at: when it was published */
	uint32_t keys;        /* how many it shares */
};

/* Who shares any of the keys, of each key the newest `each` documents seen: first who shares most keys, a
 * key that few share counting more, then the newest.  Fills in *n; the answer is in a. */
struct alike_sharer *alike_window_find(struct alike_window *w, const uint64_t *keys, size_t n_keys,
	size_t each, struct arena *a, size_t *n);

/* A document that was just stored, again perhaps, into the window that is open, if any. */
void alike_window_put(struct store *s, int64_t document, int64_t at, const uint64_t *keys, size_t n);

/* Forgets the window: its transaction is undone. */
void alike_window_drop(struct store *s);

/* Gives the memory back. */
void alike_window_close(struct store *s);

#endif
