/* compare.c - which claims a text shares most with.
 *
 * In: an index, a text.  Out: the best forty claims by relevance, best first.  It refuses nothing. */
#include <math.h>

#include "compare.h"

/* Fitted on hoax posts of 2024. */
#define LETTER_SHARE 0.12  /* weight of the letters against the words */
#define SYNONYM_SHARE 0.5f /* of a word that only means the same */
#define GUESS_SHARE 0.7f   /* of a word that is written otherwise */
#define LETTERS_ALIKE 1.03
#define RIVAL_SHARE 0.35   /* of the lead that another text has */

/* What is shared, over the claim's size; more where the shared words are of the kind that claims have
 * and posts have not, and where the letters of both cover each other. */
static double relevance(const struct match_index *index, uint32_t claim, double text_letters)
{
	double words = index->word_sums.of[claim].weight, letters = index->gram_sums.of[claim].weight;
	double all_letters = index->grams.norm[claim];
	double size = words * words / index->words.norm[claim] +
		LETTER_SHARE * letters * letters / all_letters;

	return size * exp(index->word_sums.of[claim].telling +
		LETTERS_ALIKE * letters / sqrt(all_letters * text_letters));
}

/* Keeps the best by insertion; ties keep the lower claim first. */
static size_t keep_best(struct candidate *best, size_t n, size_t room, struct candidate c)
{
	size_t i = n;

	while (i > 0 && (best[i - 1].relevance < c.relevance ||
				(best[i - 1].relevance == c.relevance && best[i - 1].claim > c.claim)))
		i--;
	if (i == room)
		return n;
	memmove(best + i + 1, best + i, ((n < room ? n : room - 1) - i) * sizeof *best);
	best[i] = c;
	return n < room ? n + 1 : n;
}

static void add_meant(struct meant *m, const uint64_t *words, size_t n, float share)
{
	for (size_t i = 0; i < n; i++) {
		m->words[m->n] = words[i];
		m->shares[m->n++] = share;
	}
}

/* Guessed words and synonyms, merged; what is both counts as guessed. */
static void list_meant(const struct match_index *index, struct arena *page, const struct features *f,
	struct meant *out)
{
	uint64_t *guessed;
	size_t n_guessed = spelling_guess(&index->spelling, &index->words, page, f, &guessed), n, g = 0;
	const uint64_t *same = words_synonyms(&index->known, page, f->words, f->n_words, &n);

	out->words = arena_array(page, n + n_guessed, sizeof *out->words);
	out->shares = arena_array(page, n + n_guessed, sizeof *out->shares);
	out->n = 0;
	for (size_t i = 0; i < n; i++) {
		size_t first = g;

		while (g < n_guessed && guessed[g] <= same[i])
			g++;
		add_meant(out, guessed + first, g - first, GUESS_SHARE);
		if (g == 0 || guessed[g - 1] != same[i])
			add_meant(out, same + i, 1, SYNONYM_SHARE);
	}
	add_meant(out, guessed + g, n_guessed - g, GUESS_SHARE);
}

/* Sums up what the text shares with each claim. */
static void sum_up(struct match_index *index, struct comparison *c)
{
	const struct features *f = &c->text;

	postings_add(&index->words, f->words, f->stress, f->n_words, 1, &index->word_sums);
	postings_add(&index->words, c->meant.words, c->meant.shares, c->meant.n, 1, &index->word_sums);
	c->letters = postings_add(&index->grams, f->grams, NULL, f->n_grams, 1, &index->gram_sums);
}

/* The claims that share most, as they rank at a second look. */
static void rank_best(const struct match_index *index, struct comparison *c)
{
	struct candidate first[LOOKED_AT];
	size_t n_first = 0;

	for (size_t i = 0; i < index->word_sums.n_touched; i++) {
		uint32_t claim = index->word_sums.touched[i];

		n_first = keep_best(first, n_first, LOOKED_AT,
			(struct candidate){claim, relevance(index, claim, c->letters), 0});
	}
	for (size_t i = 0; i < n_first; i++) {
		uint32_t claim = first[i].claim;
		double shared = index->gram_sums.of[claim].weight;
		struct rank_pair pair = {&index->words, &index->known, &index->features[claim], &c->text,
			&c->meant, index->words.norm[claim], shared * shared / index->grams.norm[claim]};

		c->n_best = keep_best(c->best, c->n_best, LOOKED_AT,
			(struct candidate){claim, first[i].relevance * exp(rank_second_look(&pair)), 0});
	}
}

bool compare_text(struct match_index *index, struct arena *page, struct str text, struct comparison *c)
{
	c->n_best = 0;
	features_of(page, &index->known, text, WORDS_MAX, &c->text);
	if (c->text.n_words < 2)
		return false;
	if (!index->weighed)
		postings_weigh(&index->words, &index->known);
	index->weighed = true;
	list_meant(index, page, &c->text, &c->meant);
	sum_up(index, c);
	rank_best(index, c);
	return true;
}

void compare_end(struct match_index *index)
{
	postings_sums_clear(&index->word_sums);
	postings_sums_clear(&index->gram_sums);
}

void compare_yield(const struct match_index *index, struct comparison *c)
{
	struct candidate ranked[LOOKED_AT];
	size_t n = 0;

	for (size_t i = 0; i < c->n_best; i++) {
		struct candidate x = c->best[i];

		x.lead = rivals_lead(&index->rivals, x.claim, &c->text, log(x.relevance));
		x.relevance *= exp(-RIVAL_SHARE * x.lead);
		n = keep_best(ranked, n, LOOKED_AT, x);
	}
	memcpy(c->best, ranked, n * sizeof *ranked);
}
