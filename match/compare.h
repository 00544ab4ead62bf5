/* compare.h - private to match/: a text beside all claims. */
#ifndef MATCH_COMPARE_H
#define MATCH_COMPARE_H

#include "grams.h"
#include "postings.h"
#include "rank.h"
#include "repeats.h"
#include "rivals.h"
#include "simak/match.h"
#include "spelling.h"

#define WORDS_MAX 400 /* of a text are read */
#define LOOKED_AT 40  /* claims that get a second look */

struct match_index {
	const struct match_claim *claims;
	struct features *features; /* of each claim; grams are only counted, not kept */
	size_t n;
	struct words known;
	struct spelling spelling;
	struct postings words, grams;
	struct repeats learnt;
	struct rivals rivals;
	bool weighed; /* the words, by what was learnt */
	struct postings_sums word_sums, gram_sums; /* of the text at hand */
};

struct candidate {
	uint32_t claim;
	double relevance;
	double lead; /* of another text */
};

struct comparison {
	struct features text;
	struct meant meant;
	double letters; /* weight of the text's letters */
	struct candidate best[LOOKED_AT];
	size_t n_best;
};

/* Compares a text with all claims, in page; compare_end is to follow, for the index holds the sums.
 * False, and nothing to end: it has fewer than two words. */
bool compare_text(struct match_index *index, struct arena *page, struct str text, struct comparison *out);
void compare_end(struct match_index *index);

/* Claims that fit another text better step back. */
void compare_yield(const struct match_index *index, struct comparison *c);

#endif
