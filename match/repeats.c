/* repeats.c - copies of a hoax count once where words are counted.
 *
 * In: the words of one text after another.  Out: whether it says what an earlier one said.  A hoax that
 * hundreds repeat would make its own words common, and so be found the less the more it spreads.  Two
 * texts are taken for one where they share two of their longest words: copies lose words and gain
 * greetings, and of two other texts hardly any share those.  The memory is bounded: new pairs take the
 * places of old ones.
 */
#include "repeats.h"

#define ROOM ((size_t)1 << 17)
#define LONGEST 3

void repeats_init(struct arena *run, struct repeats *r)
{
	r->pairs = arena_array(run, ROOM, sizeof *r->pairs);
}

struct long_word {
	uint64_t key;
	size_t len;
};

/* The longest words, longest first; their number is returned. */
static size_t list_longest(const struct features *f, struct long_word longest[LONGEST + 1])
{
	size_t kept = 0;

	for (size_t i = 0; i < f->n_words; i++) {
		size_t at = kept;

		for (; at > 0 && longest[at - 1].len < f->forms[i].len; at--)
			longest[at] = longest[at - 1];
		longest[at] = (struct long_word){f->words[i], f->forms[i].len};
		kept += kept < LONGEST;
	}
	return kept;
}

static uint64_t pair_of(uint64_t a, uint64_t b)
{
	return (a < b ? a * 31 + b : b * 31 + a) * 0x9E3779B97F4A7C15u | 1; /* 0: no pair */
}

bool repeats_has(struct repeats *r, const struct features *f)
{
	struct long_word longest[LONGEST + 1];
	size_t n = list_longest(f, longest);
	bool has = false;

	for (size_t i = 0; i < n; i++)
		for (size_t k = i + 1; k < n; k++) {
			uint64_t pair = pair_of(longest[i].key, longest[k].key);
			uint64_t *place = &r->pairs[pair >> 40 & (ROOM - 1)];

			has |= *place == pair;
			*place = pair;
		}
	return has;
}
