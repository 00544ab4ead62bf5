/* match.c - the claims that a text repeats, told so that an analyst can judge: what both share, how far
 * the others lie behind, a band.
 *
 * In: an index, a text.  Out: at most ten claims, best first.  It refuses nothing and errs towards
 * "mungkin": the band kuat is given only where the claim is covered, more than a phrase is shared and
 * no other claim comes near. */
#include <math.h>
#include <stdlib.h>

#include "compare.h"

/* Fitted on hoax posts of 2024. */
#define TWIN_SHARE 0.5     /* claims alike by this share of their words tell the same thing */
#define COVER_MIN 0.07     /* of a claim's letters: with less, one shared word is chance */
#define WORDS_MIN 3        /* shared words below which nothing is kuat */
/* Of the claims that hoax posts of 2024 repeat nine in ten of those listed share more; of the best claims
 * for posts and articles about other things one or two in a hundred. */
#define BY_CHANCE 3.0      /* weight, per root of the number of the text's words; half more while unlearnt */
#define KUAT_FROM 1.6
#define KUAT_UNLEARNT 0.85 /* more is asked while nothing is learnt, as much of it as is missing to: */
#define LEARNT_ENOUGH 1200.0
#define TOO_OLD_S ((int64_t)3 * 366 * 86400)

const char *match_band_name(enum match_band band)
{
	return band == MATCH_KUAT ? "kuat" : "mungkin";
}

/* Relevance of the best claim that tells something else, over this one's. */
static double margin_of(const struct match_index *index, const struct candidate *best, size_t n,
	size_t i)
{
	for (size_t k = 0; k < n; k++)
		if (k != i &&
			features_alike(&index->features[best[k].claim],
				&index->features[best[i].claim]) < TWIN_SHARE)
			return best[k].relevance / best[i].relevance;
	return 0;
}

struct shared_word {
	float weight;
	struct str form;
};

static int by_weight(const void *a, const void *b)
{
	const struct shared_word *x = a, *y = b;

	if (x->weight != y->weight)
		return x->weight < y->weight ? 1 : -1;
	return str_cmp(x->form, y->form);
}

static void fill_shared(const struct match_index *index, struct arena *page, const struct features *f,
	struct match *m)
{
	const struct features *claim = &index->features[m->claim];
	struct shared_word *words = arena_array(page, claim->n_words, sizeof *words);
	size_t k = 0;

	for (size_t i = 0; i < claim->n_words; i++) {
		int64_t slot = postings_find(&index->words, claim->words[i]);

		while (k < f->n_words && f->words[k] < claim->words[i])
			k++;
		if (slot >= 0 && k < f->n_words && f->words[k] == claim->words[i])
			words[m->n_shared++] =
				(struct shared_word){index->words.weight[slot], f->forms[k]};
	}
	if (m->n_shared)
		qsort(words, m->n_shared, sizeof *words, by_weight);
	m->shared = arena_array(page, m->n_shared, sizeof *m->shared);
	for (size_t i = 0; i < m->n_shared; i++)
		m->shared[i] = arena_str(page, words[i].form);
}

static double within(double x, double least, double most)
{
	return fmin(fmax(x, least), most);
}

/* What is missing to texts enough to learn from, 0 to 1. */
static double unlearnt(const struct match_index *index)
{
	return fmax(0, 1 - index->words.n_texts / LEARNT_ENOUGH);
}

/* A logistic regression over eight halves of the posts, each with the claims of the other half out of
 * the index: how far the next claim of all lies behind (a twin, perhaps, that fits as well), how far
 * the next about something else, how much of the claim's letters the text has, how much is shared, and
 * by how much the claim fits another text better.  Beyond its bounds each says nothing more. */
static enum match_band band_of(const struct match_index *index, const struct match *m, bool too_old)
{
	double z = 0.99 * within(-log(m->next), 0.3, 2.5) + 0.52 * within(-log(m->margin), 0.8, 1.6) +
		2.54 * within(m->cover_claim, 0.4, 1) + 1.07 * within(log(m->weight), 2.5, 6) -
		2.21 * within(m->lead, 0, 0.5) - 6.88;

	return z > KUAT_FROM + unlearnt(index) * KUAT_UNLEARNT && m->n_shared >= WORDS_MIN && !too_old
		? MATCH_KUAT
		: MATCH_MUNGKIN;
}

/* The weight that such a text shares by chance. */
static double by_chance(const struct match_index *index, const struct comparison *c)
{
	return BY_CHANCE * (1 + unlearnt(index) / 2) * sqrt((double)c->text.n_words);
}

static void fill_match(const struct match_index *index, struct arena *page, const struct comparison *c,
	size_t i, int64_t written_at, struct match *m)
{
	const struct candidate *best = c->best;
	uint32_t claim = best[i].claim;
	int64_t published_at = index->claims[claim].published_at;
	double words = index->word_sums.of[claim].weight, letters = index->gram_sums.of[claim].weight;

	memset(m, 0, sizeof *m);
	m->claim = claim;
	m->score = best[i].relevance / (best[i].relevance + 20);
	m->weight = words * words / index->words.norm[claim];
	m->cover_words = fmin(1, words / index->words.norm[claim]);
	m->cover_claim = letters / index->grams.norm[claim];
	m->cover_text = c->letters > 0 ? letters / c->letters : 0;
	m->margin = margin_of(index, best, c->n_best, i);
	m->lead = best[i].lead;
	m->next = c->n_best < 2 ? 0 : best[i == 0 ? 1 : 0].relevance / best[i].relevance;
	fill_shared(index, page, &c->text, m);
	m->band = band_of(index, m,
		written_at && published_at && written_at - published_at > TOO_OLD_S);
	m->worth_a_look = m->band == MATCH_KUAT || m->weight > by_chance(index, c);
}

/* One small word in common ("di") and next to none of the letters. */
static bool is_chance(const struct match *m)
{
	return m->n_shared < 2 && m->cover_claim < COVER_MIN;
}

static size_t fill_best(const struct match_index *index, struct arena *page, const struct comparison *c,
	int64_t written_at, struct match out[MATCH_MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < c->n_best && i < MATCH_MAX; i++) {
		fill_match(index, page, c, i, written_at, &out[n]);
		n += !is_chance(&out[n]);
	}
	return n;
}

static size_t find(struct match_index *index, struct arena *page, struct str text, bool is_post,
	int64_t written_at, struct match out[MATCH_MAX])
{
	struct comparison c;
	size_t n;

	if (!compare_text(index, page, text, &c))
		return 0;
	if (is_post)
		compare_yield(index, &c);
	n = fill_best(index, page, &c, written_at, out);
	compare_end(index);
	return n;
}

size_t match_find(struct match_index *index, struct arena *page, struct str text, int64_t written_at,
	struct match out[MATCH_MAX])
{
	return find(index, page, text, false, written_at, out);
}

size_t match_find_post(struct match_index *index, struct arena *page, struct str text, int64_t written_at,
	struct match out[MATCH_MAX])
{
	return find(index, page, text, true, written_at, out);
}
