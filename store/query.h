/* query.h - what people type into `simak search`, as an expression for FTS5; for store/ alone. */
#ifndef STORE_QUERY_H
#define STORE_QUERY_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/err.h"

/* A term that is looked for, for marking it in snippets. */
struct query_term {
	struct str word; /* folded word, or stem */
	bool exact;
};

struct query {
	struct buf fts; /* the expression; empty where nothing but filters was asked */
	struct query_term *terms;
	size_t n_terms, alloc_terms;
};

/* Reads text: words (all of them wanted), "phrases", word*, AND OR NOT, ( ), judul: and isi: before a
 * word or phrase.  With exact, words are looked for as they stand, else by their stem.  q->fts is
 * freed by the caller in any case.  ERR_USAGE says what can't be read. */
int query_parse(struct arena *a, struct str text, bool exact, struct query *q, struct err *e)
	MUST_CHECK;

#endif
