/* postings.c - the inverted index: sorted pairs, counted into runs, found by a hash table. */
#include <math.h>
#include <stdlib.h>

#include "postings.h"

/* What no claim has says less than what only one has: the share was measured. */
#define UNKNOWN_SHARE 0.6f
#define FRAME_DAMPING 0.4
#define RARITY_SHARE 0.7 /* of a word's weight: how rare it is in posts; the rest does not depend on it */
/* Fitted by a softmax regression over the claims of hoax posts of 2024. */
#define TELLING_POST 0.18
#define TELLING_CLAIM 0.145

static int by_key(const void *a, const void *b)
{
	const struct posting_pair *x = a, *y = b;

	if (x->key != y->key)
		return x->key > y->key ? 1 : -1;
	return (x->doc > y->doc) - (x->doc < y->doc);
}

/* A handful of claims can't tell which words are rare: it is weighed as if there were more. */
#define DOCS_LEAST 1000

static double docs_of(const struct postings *p)
{
	return p->n_docs < DOCS_LEAST ? DOCS_LEAST : (double)p->n_docs;
}

static float idf(const struct postings *p, size_t n)
{
	return (float)log(1.0 + (docs_of(p) - (double)n + 0.5) / ((double)n + 0.5));
}

static size_t place_of(const struct postings *p, uint64_t key)
{
	size_t i = (size_t)(key * 0x9E3779B97F4A7C15u >> 20) & (p->table_size - 1);

	while (p->keys[i] != 0 && p->keys[i] != key)
		i = (i + 1) & (p->table_size - 1);
	return i;
}

static size_t count_keys(const struct posting_pair *pairs, size_t n)
{
	size_t keys = 0;

	for (size_t i = 0; i < n; i++)
		keys += i == 0 || pairs[i].key != pairs[i - 1].key;
	return keys;
}

static void alloc_index(struct arena *run, size_t n_keys, size_t n_pairs, struct postings *out)
{
	out->table_size = 16;
	while (out->table_size < n_keys * 2)
		out->table_size *= 2;
	out->keys = arena_array(run, out->table_size, sizeof *out->keys);
	out->slot = arena_array(run, out->table_size, sizeof *out->slot);
	out->first = arena_array(run, n_keys + 1, sizeof *out->first);
	out->weight = arena_array(run, n_keys, sizeof *out->weight);
	out->ids = arena_array(run, n_pairs, sizeof *out->ids);
	out->norm = arena_array(run, out->n_docs, sizeof *out->norm);
	out->unknown = UNKNOWN_SHARE * idf(out, 0);
}

/* A feature of n claims: its weight, and what it tells when it is a word. */
static void weigh(struct postings *p, size_t slot, uint64_t key, size_t n, const struct words *words)
{
	double weight = idf(p, n);

	if (words) {
		double surprise = words_surprise(words, key);

		weight *= 1 - RARITY_SHARE + RARITY_SHARE * surprise / WORDS_SURPRISE_MAX;
		weight *= words_is_frame(words, key) ? FRAME_DAMPING : 1;
		p->telling[slot] = (float)(TELLING_POST * surprise -
			TELLING_CLAIM * log((docs_of(p) + 1) / ((double)n + 0.5)));
	}
	p->weight[slot] = (float)weight;
}

void postings_build(struct arena *run, struct posting_pair *pairs, size_t n, size_t n_docs,
	const struct words *words, struct postings *out)
{
	size_t slot = 0;

	if (n)
		qsort(pairs, n, sizeof *pairs, by_key);
	out->n_docs = n_docs;
	alloc_index(run, count_keys(pairs, n), n, out);
	out->telling = words ? arena_array(run, count_keys(pairs, n), sizeof *out->telling) : NULL;
	for (size_t begin = 0, end; begin < n; begin = end, slot++) {
		size_t place = place_of(out, pairs[begin].key);

		for (end = begin; end < n && pairs[end].key == pairs[begin].key; end++)
			out->ids[end] = pairs[end].doc;
		out->keys[place] = pairs[begin].key;
		out->slot[place] = (uint32_t)slot;
		out->first[slot] = (uint32_t)begin;
		weigh(out, slot, pairs[begin].key, end - begin, words);
		for (size_t i = begin; i < end; i++)
			out->norm[out->ids[i]] += out->weight[slot];
	}
	out->first[slot] = (uint32_t)n;
}

int64_t postings_find(const struct postings *p, uint64_t key)
{
	size_t place = place_of(p, key);

	return p->keys[place] == key && key != 0 ? (int64_t)p->slot[place] : -1;
}

static void add_slot(const struct postings *p, size_t slot, float share, struct postings_sums *sums)
{
	for (uint32_t k = p->first[slot]; k < p->first[slot + 1]; k++) {
		uint32_t doc = p->ids[k];

		if (sums->weight[doc] == 0)
			sums->touched[sums->n_touched++] = doc;
		sums->weight[doc] += share * p->weight[slot];
		if (p->telling)
			sums->telling[doc] += share * p->telling[slot];
	}
}

float postings_add(const struct postings *p, const uint64_t *keys, size_t n, float share,
	struct postings_sums *sums)
{
	float total = 0;

	for (size_t i = 0; i < n; i++) {
		int64_t slot = postings_find(p, keys[i]);

		total += slot < 0 ? p->unknown : p->weight[slot];
		if (slot >= 0)
			add_slot(p, (size_t)slot, share, sums);
	}
	return total;
}

void postings_sums_init(struct arena *run, size_t n_docs, struct postings_sums *sums)
{
	sums->weight = arena_array(run, n_docs, sizeof *sums->weight);
	sums->telling = arena_array(run, n_docs, sizeof *sums->telling);
	sums->touched = arena_array(run, n_docs, sizeof *sums->touched);
	sums->n_touched = 0;
}

void postings_sums_clear(struct postings_sums *sums)
{
	for (size_t i = 0; i < sums->n_touched; i++)
		sums->weight[sums->touched[i]] = sums->telling[sums->touched[i]] = 0;
	sums->n_touched = 0;
}
