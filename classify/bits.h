/* bits.h - sets of concepts, a bit each. */
#ifndef BITS_H
#define BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CONCEPTS_MAX 256

/* A set of concepts. */
struct bits {
	uint64_t w[CONCEPTS_MAX / 64];
};

static inline void bits_add(struct bits *b, size_t i)
{
	b->w[i / 64] |= (uint64_t)1 << (i % 64);
}

static inline bool bits_has(const struct bits *b, size_t i)
{
	return b->w[i / 64] >> (i % 64) & 1;
}

static inline void bits_join(struct bits *to, const struct bits *b)
{
	for (size_t i = 0; i < CONCEPTS_MAX / 64; i++)
		to->w[i] |= b->w[i];
}

static inline unsigned bits_count(const struct bits *b)
{
	unsigned n = 0;

	for (size_t i = 0; i < CONCEPTS_MAX / 64; i++)
		n += (unsigned)__builtin_popcountll(b->w[i]);
	return n;
}

/* Index of the lowest bit of a word that is not 0. */
static inline unsigned bits_lowest(uint64_t w)
{
	return (unsigned)__builtin_ctzll(w);
}

static inline bool bits_meet(const struct bits *a, const struct bits *b)
{
	uint64_t common = 0;

	for (size_t i = 0; i < CONCEPTS_MAX / 64; i++)
		common |= a->w[i] & b->w[i];
	return common != 0;
}

#endif
