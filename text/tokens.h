/* tokens.h - private to text/: tokens, and how they gather to sentences. */
#ifndef TOKENS_H
#define TOKENS_H

#include "cache.h"
#include "simak/text.h"

/* Fills t->tokens from t->original. */
void tokens_find(struct text_cache *c, struct arena *a, struct text *t);

/* Fills t->sentences and each token's sentence. */
void sentences_find(struct arena *a, struct text *t);

/* Does a pointer to another article begin at token i?  Returns its number of tokens, or 0. */
size_t related_opening(const struct text *t, size_t i);

/* The first token behind the pointer whose opening ended at token from. */
size_t related_end(const struct text *t, size_t from);

#endif
