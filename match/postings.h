/* postings.h - an inverted index from hashed features to claims, with their weights. */
#ifndef MATCH_POSTINGS_H
#define MATCH_POSTINGS_H

#include "simak/arena.h"

struct postings {
	size_t n_docs;
	uint64_t *keys; /* open addressing, 0 where empty */
	uint32_t *slot; /* of each table place: index into first/weight */
	size_t table_size; /* a power of two */
	uint32_t *first; /* slot i's claims are ids[first[i]] to ids[first[i + 1]] */
	uint32_t *ids;
	float *weight;     /* of each slot: inverse document frequency */
	float *norm;       /* of each claim: sum of its features' weights */
	float unknown;     /* weight of a feature that no claim has */
};

struct posting_pair {
	uint64_t key;
	uint32_t doc;
};

/* Builds the index from pairs (sorted in place).  damped: sorted hashes whose weight is multiplied
 * by damping.  Lives in run. */
void postings_build(struct arena *run, struct posting_pair *pairs, size_t n, size_t n_docs,
	const uint64_t *damped, size_t n_damped, float damping, struct postings *out);

/* The slot of a feature, or -1. */
int64_t postings_find(const struct postings *p, uint64_t key);

/* Adds the weight of every known feature to sum[claim]; claims met for the first time (sum 0) are
 * appended to touched.  Returns the weight of all features of the query, unknown ones included. */
float postings_add(const struct postings *p, const uint64_t *keys, size_t n, float *sum,
	uint32_t *touched, size_t *n_touched);

#endif
