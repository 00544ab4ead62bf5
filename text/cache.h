/* cache.h - private to text/: the memory of words already met. */
#ifndef CACHE_H
#define CACHE_H

#include "simak/text.h"

/* Says what the word or number raw (one byte at least) means: flags, ids, folded and stem of k, whose
 * kind is set.  Strings are valid until cache_begin. */
void cache_word(struct text_cache *c, struct str raw, struct token *k);

/* The same for token i of tokens, by the next cache_answer at the latest: words are looked up in rows,
 * so that the waits for memory overlap.  raw must stay until then. */
void cache_ask(struct text_cache *c, struct str raw, struct token *tokens, size_t i);

/* Answers all that was asked. */
void cache_answer(struct text_cache *c, struct token *tokens);

/* Called before a text: forgets all when the bound is passed. */
void cache_begin(struct text_cache *c);

#endif
