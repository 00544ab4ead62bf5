/* matcher.h - the phrases of the lexicons found in a text: one pass whatever their number. */
#ifndef MATCHER_H
#define MATCHER_H

#include "reading.h"
#include "simak/arena.h"
#include "trie.h"

/* Finds the phrases in the sentences of t that are its own; hits in order of their first token. */
void matcher_run(const struct trie *trie, struct arena *a, const struct text *t, struct hit **hits,
	size_t *n_hits);

#endif
