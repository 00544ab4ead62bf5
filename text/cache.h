/* cache.h - private to text/: the memory of words already met. */
#ifndef CACHE_H
#define CACHE_H

#include "simak/text.h"

/* The word or number whose bytes are raw (one at least), as a token but for its place.  Valid until
 * cache_begin. */
const struct token *cache_word(struct text_cache *c, struct str raw, enum token_kind kind);

/* Called before a text: forgets all when the bound is passed. */
void cache_begin(struct text_cache *c);

#endif
