/* postings.h - an inverted index from hashed features to claims, with their weights. */
#ifndef MATCH_POSTINGS_H
#define MATCH_POSTINGS_H

#include "words.h"

struct postings {
	size_t n_docs;
	uint64_t *keys; /* open addressing, 0 where empty */
	uint32_t *slot; /* of each table place: index into first/weight */
	size_t table_size; /* a power of two */
	uint32_t *first; /* slot i's claims are ids[first[i]] to ids[first[i + 1]] */
	uint32_t *ids;
	float *weight;     /* of each slot: inverse document frequency, times what words.h knows */
	float *telling;    /* of each slot: how much oftener claims than posts have it; NULL: not known */
	float *surprise;   /* of each slot: of meeting it in a text */
	float *norm;       /* of each claim: sum of its features' weights */
	float unknown;     /* weight of a feature that no claim has */
	uint32_t *texts;   /* of each slot: learnt texts that have it */
	uint32_t n_texts;  /* learnt texts */
};

struct posting_pair {
	uint64_t key;
	uint32_t doc;
};

/* Builds the index from pairs (sorted in place), without weights.  Lives in run. */
void postings_build(struct arena *run, struct posting_pair *pairs, size_t n, size_t n_docs,
	struct postings *out);

/* Counts one more text that has these features (each once); those that no claim has are passed by. */
void postings_learn(struct postings *p, const uint64_t *keys, size_t n);

/* Weighs the features by the claims and by the texts learnt so far.  With words those of the frame
 * weigh less, and what a word tells is reckoned; NULL: features are no words. */
void postings_weigh(struct postings *p, const struct words *words);

/* The slot of a feature, or -1. */
int64_t postings_find(const struct postings *p, uint64_t key);

struct postings_sum {
	float weight, telling;
};

/* What a text and each claim share; all zero between texts. */
struct postings_sums {
	struct postings_sum *of; /* each claim */
	uint32_t *touched; /* claims of which weight is not 0 */
	size_t n_touched;
};

/* Adds share times the weight (and, where known, what it tells) of every known feature to the sums of
 * its claims; with stress each counts by its own.  Returns the weight of all features of the query,
 * unknown ones included. */
float postings_add(const struct postings *p, const uint64_t *keys, const float *stress, size_t n,
	float share, struct postings_sums *sums);

/* Room for n_docs claims, and back to zero after a text. */
void postings_sums_init(struct arena *run, size_t n_docs, struct postings_sums *sums);
void postings_sums_clear(struct postings_sums *sums);

#endif
