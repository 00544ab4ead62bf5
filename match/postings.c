/* postings.c - the inverted index: sorted pairs, counted into runs, found by a hash table. */
#include <math.h>
#include <stdlib.h>

#include "postings.h"

/* What no claim has says less than what only one has: the share was measured. */
#define UNKNOWN_SHARE 0.6f

static int by_key(const void *a, const void *b)
{
	const struct posting_pair *x = a, *y = b;

	if (x->key != y->key)
		return x->key > y->key ? 1 : -1;
	return (x->doc > y->doc) - (x->doc < y->doc);
}

static float idf(size_t n_docs, size_t n)
{
	return (float)log(1.0 + ((double)(n_docs - n) + 0.5) / ((double)n + 0.5));
}

static bool contains(const uint64_t *sorted, size_t n, uint64_t key)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (sorted[mid] < key)
			low = mid + 1;
		else
			high = mid;
	}
	return low < n && sorted[low] == key;
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
	out->unknown = UNKNOWN_SHARE * idf(out->n_docs, 0);
}

void postings_build(struct arena *run, struct posting_pair *pairs, size_t n, size_t n_docs,
	const uint64_t *damped, size_t n_damped, float damping, struct postings *out)
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
		out->weight[slot] = idf(n_docs, end - begin);
		if (contains(damped, n_damped, pairs[begin].key))
			out->weight[slot] *= damping;
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

float postings_add(const struct postings *p, const uint64_t *keys, size_t n, float *sum,
	uint32_t *touched, size_t *n_touched)
{
	float total = 0;

	for (size_t i = 0; i < n; i++) {
		int64_t slot = postings_find(p, keys[i]);

		if (slot < 0) {
			total += p->unknown;
			continue;
		}
		total += p->weight[slot];
		for (uint32_t k = p->first[slot]; k < p->first[slot + 1]; k++) {
			if (sum[p->ids[k]] == 0)
				touched[(*n_touched)++] = p->ids[k];
			sum[p->ids[k]] += p->weight[slot];
		}
	}
	return total;
}
