/* cache.h - private to text/: the memory of words already met. */
#ifndef CACHE_H
#define CACHE_H

#include "simak/text.h"

#define RAW_INLINE 22

struct cached_word { /* what is compared lies in one line of the processor's cache */
	uint32_t form, root;
	uint8_t kind;  /* enum token_kind: as a number "10" is itself, as a word it is leetspeak */
	uint8_t flags; /* TOKEN_CAPITAL, TOKEN_UPPER */
	uint16_t raw_len;
	char raw[RAW_INLINE]; /* the first bytes; a longer word's other ones are in rest */
	const char *rest;
	struct str folded, stem;
};

/* The word or number whose bytes are raw.  Valid until cache_begin. */
const struct cached_word *cache_word(struct text_cache *c, struct str raw, enum token_kind kind);

/* Called before a text: forgets all when the bound is passed. */
void cache_begin(struct text_cache *c);

#endif
