/* phrases.h - many phrases of whole words, found in one pass whatever their number.
 *
 * Words are compared folded and unstemmed (libstemmer would make "kuta" of Kutai).  Each phrase has a
 * kind and a value; of one kind the longest phrase wins and no two overlap, phrases of different
 * kinds may.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include "simak/text.h"

#define PHRASE_KINDS 16

struct phrases;

/* Kinds whose bit is set in mask_kinds have sets of flags as values: the same phrase added again
 * joins them.  For other kinds the first addition stands. */
struct phrases *phrases_new(struct arena *run, struct text_vocab *vocab, uint32_t mask_kinds);

/* Adds a phrase as written ("Sanga-Sanga", "Wali Kota"): its words go into the vocabulary.  A doubled
 * word is also added as two words, and the other way round.  Returns false when nothing is left of
 * the phrase after folding. */
bool phrases_add(struct phrases *p, struct str phrase, unsigned kind, uint32_t value);

/* All phrases are in, and all words of anybody in the vocabulary: what was needed for adding is given
 * back. */
void phrases_finish(struct phrases *p);

/* The value of exactly this phrase, if it was added with this kind. */
bool phrases_has(const struct phrases *p, struct str phrase, unsigned kind, uint32_t *value);

/* Sets bits in the value of a phrase that was added (of its other spelling too); false: unknown. */
bool phrases_flag(struct phrases *p, struct str phrase, unsigned kind, uint32_t bits);

struct found {
	uint32_t first, end; /* tokens, half-open */
	uint32_t value;
	uint32_t kind;
};

/* All phrases in the text, in order of `first`.  Linear in the tokens. */
struct found *phrases_find(const struct phrases *p, struct arena *page, const struct text *t,
	size_t *n);

#endif
