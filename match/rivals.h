/* rivals.h - private to match/: the texts that fit a claim best. */
#ifndef MATCH_RIVALS_H
#define MATCH_RIVALS_H

#include "grams.h"

#define RIVALS_EACH 2 /* texts remembered of a claim */

struct rival {
	double fit; /* logarithm of the claim's relevance to the text */
	const struct features *text; /* only its words; NULL: no rival */
};

struct rivals {
	struct rival *best; /* RIVALS_EACH of each claim, best first */
	struct arena *run;
	size_t n_texts;
};

/* No rivals of n_claims claims; what is remembered lives in run. */
void rivals_init(struct arena *run, size_t n_claims, struct rivals *out);

/* Remembers that the text fits the n claims so, where that is better than what is remembered.  Beyond
 * 20,000 texts nothing more is remembered. */
void rivals_add(struct rivals *r, const struct features *text, const uint32_t *claims, const double *fits,
	size_t n);

/* By how much the best rival that reads otherwise than the text fits the claim better than `fit`;
 * 0: none does. */
double rivals_lead(const struct rivals *r, uint32_t claim, const struct features *text, double fit);

#endif
