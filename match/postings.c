/* postings.c - the inverted index: sorted pairs, counted into runs, found by a hash table. */
#include <math.h>
#include <stdlib.h>

#include "postings.h"

/* What no claim has says less than what only one has: the share was measured. */
#define UNKNOWN_SHARE 0.6f
#define FRAME_DAMPING 0.4
#define PRIOR_TEXTS 100.0 /* that count as read before any: words are as common there as in claims */
#define POST_SHARE 0.5 /* of a word's weight: its rarity in posts; the rest: its rarity in claims */
/* Softmax regression over the claims of hoax posts of 2024. */
#define TELLING_POST 0.2
#define TELLING_CLAIM 0.16

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

static float idf(const struct postings *p, double n)
{
	return (float)log(1 + (docs_of(p) - n + 0.5) / (n + 0.5));
}

static double claims_of(const struct postings *p, size_t slot)
{
	return p->first[slot + 1] - p->first[slot];
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
	out->telling = arena_array(run, n_keys, sizeof *out->telling);
	out->surprise = arena_array(run, n_keys, sizeof *out->surprise);
	out->texts = arena_array(run, n_keys, sizeof *out->texts);
}

void postings_build(struct arena *run, struct posting_pair *pairs, size_t n, size_t n_docs,
	struct postings *out)
{
	size_t slot = 0;

	if (n)
		qsort(pairs, n, sizeof *pairs, by_key);
	out->n_docs = n_docs;
	alloc_index(run, count_keys(pairs, n), n, out);
	for (size_t begin = 0, end; begin < n; begin = end, slot++) {
		size_t place = place_of(out, pairs[begin].key);

		for (end = begin; end < n && pairs[end].key == pairs[begin].key; end++)
			out->ids[end] = pairs[end].doc;
		out->keys[place] = pairs[begin].key;
		out->slot[place] = (uint32_t)slot;
		out->first[slot] = (uint32_t)begin;
	}
	out->first[slot] = (uint32_t)n;
}

/* ---------------------------------------------------------------- weights */

void postings_learn(struct postings *p, const uint64_t *keys, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int64_t slot = postings_find(p, keys[i]);

		if (slot >= 0)
			p->texts[slot]++;
	}
	p->n_texts++;
}

/* The surprise of meeting a word in a post: minus the natural logarithm of the share of posts that
 * have it.  The post at hand is mostly one of the learnt texts: while these are few, the first text
 * that has a word counts little. */
static double surprise(const struct postings *p, size_t slot, double claims_share)
{
	double all = p->n_texts + PRIOR_TEXTS, texts = p->texts[slot];

	if (texts > 0)
		texts -= PRIOR_TEXTS / all;
	return -log((texts + PRIOR_TEXTS * claims_share) / all);
}

static void weigh_word(struct postings *p, size_t slot, bool is_frame)
{
	double share = (claims_of(p, slot) + 0.5) / (docs_of(p) + 1);
	double in_posts = surprise(p, slot, share);
	double weight = (1 - POST_SHARE) * p->weight[slot] + POST_SHARE * in_posts;

	p->surprise[slot] = (float)in_posts;
	p->weight[slot] = (float)(is_frame ? FRAME_DAMPING * weight : weight);
	p->telling[slot] = (float)(TELLING_POST * in_posts + TELLING_CLAIM * log(share));
}

void postings_weigh(struct postings *p, const struct words *words)
{
	p->unknown = UNKNOWN_SHARE * idf(p, 0);
	memset(p->norm, 0, p->n_docs * sizeof *p->norm);
	for (size_t i = 0; i < p->table_size; i++) {
		size_t slot = p->slot[i];

		if (p->keys[i] == 0)
			continue;
		p->weight[slot] = idf(p, claims_of(p, slot));
		if (words)
			weigh_word(p, slot, words_is_frame(words, p->keys[i]));
		for (uint32_t k = p->first[slot]; k < p->first[slot + 1]; k++)
			p->norm[p->ids[k]] += p->weight[slot];
	}
}

int64_t postings_find(const struct postings *p, uint64_t key)
{
	size_t place = place_of(p, key);

	return p->keys[place] == key && key != 0 ? (int64_t)p->slot[place] : -1;
}

static void add_slot(const struct postings *p, size_t slot, float share, struct postings_sums *sums)
{
	float weight = share * p->weight[slot], telling = share * p->telling[slot];
	const uint32_t *docs = p->ids + p->first[slot], *end = p->ids + p->first[slot + 1];

	for (; docs < end; docs++) {
		struct postings_sum *sum = &sums->of[*docs];

		if (sum->weight == 0)
			sums->touched[sums->n_touched++] = *docs;
		sum->weight += weight;
		sum->telling += telling;
	}
}

float postings_add(const struct postings *p, const uint64_t *keys, const float *stress, size_t n,
	float share, struct postings_sums *sums)
{
	float total = 0;

	for (size_t i = 0; i < n; i++) {
		int64_t slot = postings_find(p, keys[i]);

		total += slot < 0 ? p->unknown : p->weight[slot];
		if (slot >= 0)
			add_slot(p, (size_t)slot, stress ? share * stress[i] : share, sums);
	}
	return total;
}

void postings_sums_init(struct arena *run, size_t n_docs, struct postings_sums *sums)
{
	sums->of = arena_array(run, n_docs, sizeof *sums->of);
	sums->touched = arena_array(run, n_docs, sizeof *sums->touched);
	sums->n_touched = 0;
}

void postings_sums_clear(struct postings_sums *sums)
{
	for (size_t i = 0; i < sums->n_touched; i++)
		sums->of[sums->touched[i]] = (struct postings_sum){0, 0};
	sums->n_touched = 0;
}
