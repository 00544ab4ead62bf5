/* rank.h - private to match/: a second look at the claims that share most with a text. */
#ifndef MATCH_RANK_H
#define MATCH_RANK_H

#include "grams.h"
#include "postings.h"

/* Words that a text has not, but means: other words for its own, and words that it writes otherwise. */
struct meant {
	uint64_t *words; /* sorted */
	float *shares;   /* of a word that the text has */
	size_t n;
};

/* A claim beside a text. */
struct rank_pair {
	const struct postings *postings; /* of words, weighed */
	const struct words *known;
	const struct features *claim, *text;
	const struct meant *meant;
	double words;   /* weight of the claim's words */
	double letters; /* what is shared of the letters: squared weight over the claim's */
};

/* What to add to the logarithm of the claim's relevance. */
double rank_second_look(const struct rank_pair *pair);

#endif
