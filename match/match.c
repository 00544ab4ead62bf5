/* match.c - claims compared with a text: relevance, margin, band.
 *
 * In: claims, once; then texts.  Out: at most ten claims a text, best first.  It refuses nothing and
 * errs towards "mungkin": the band kuat is given only where the claim is covered, more than a phrase
 * is shared and no other claim comes near. */
#include <math.h>
#include <stdlib.h>

#include "grams.h"
#include "postings.h"
#include "rank.h"
#include "repeats.h"
#include "simak/match.h"
#include "spelling.h"
#include "words.h"

#define WORDS_MAX 400
/* Fitted on hoax posts of 2024, all figures below. */
#define LETTER_SHARE 0.12  /* weight of the letters against the words */
#define SYNONYM_SHARE 0.5f /* of a word that only means the same */
#define GUESS_SHARE 0.7f   /* of a word that is written otherwise */
#define LETTERS_ALIKE 1.03
#define TWIN_SHARE 0.5     /* claims alike by this share of their words tell the same thing */
#define COVER_MIN 0.07     /* of a claim's letters: with less, one shared word is chance */
#define WORDS_MIN 3        /* shared words below which nothing is kuat */
#define LOOKED_AT 40       /* claims that get a second look */
#define KUAT_FROM 1.65
#define KUAT_UNLEARNT 1.0  /* more is asked while nothing is learnt, as much of it as is missing to: */
#define LEARNT_ENOUGH 800.0
#define TOO_OLD_S ((int64_t)3 * 366 * 86400)

struct match_index {
	const struct match_claim *claims;
	struct features *features; /* of each claim; grams are only counted, not kept */
	size_t n;
	struct words known;
	struct spelling spelling;
	struct postings words, grams;
	struct repeats learnt;
	bool weighed; /* the words, by what was learnt */
	struct postings_sums word_sums, gram_sums; /* of the text at hand */
};

struct candidate {
	uint32_t claim;
	double relevance;
};

const char *match_band_name(enum match_band band)
{
	return band == MATCH_KUAT ? "kuat" : "mungkin";
}

/* ---------------------------------------------------------------- building */

static void push_pairs(struct posting_pair **pairs, size_t *n, size_t *alloc, const uint64_t *keys,
	size_t n_keys, size_t doc, struct arena *a)
{
	*pairs = arena_grow(a, *pairs, *n, alloc, *n + n_keys, sizeof **pairs);
	for (size_t i = 0; i < n_keys; i++)
		(*pairs)[(*n)++] = (struct posting_pair){keys[i], (uint32_t)doc};
}

/* What index_claims gathers of all claims before it is sorted. */
struct gathered {
	struct posting_pair *words, *grams;
	struct spelling_word *forms;
	size_t n_words, n_grams, n_forms, words_alloc, grams_alloc, forms_alloc;
	struct arena arena;
};

static void gather_claim(struct gathered *g, const struct features *f, size_t claim)
{
	push_pairs(&g->words, &g->n_words, &g->words_alloc, f->words, f->n_words, claim, &g->arena);
	push_pairs(&g->grams, &g->n_grams, &g->grams_alloc, f->grams, f->n_grams, claim, &g->arena);
	for (size_t i = 0; i < f->n_words; i++)
		*ARENA_PUSH(&g->arena, g->forms, g->n_forms, g->forms_alloc) = (struct spelling_word){
			.form = arena_str(&g->arena, f->forms[i]), .stem = f->words[i]};
}

static void index_claims(struct match_index *index, struct arena *run)
{
	struct gathered g = {0};
	struct arena one;

	arena_init(&g.arena);
	arena_init(&one);
	for (size_t i = 0; i < index->n; i++) {
		struct features f;

		arena_reset(&one);
		features_of(&one, &index->known, index->claims[i].text, WORDS_MAX, &f);
		gather_claim(&g, &f, i);
		index->features[i].n_words = f.n_words;
		index->features[i].words = arena_array(run, f.n_words, sizeof *f.words);
		if (f.n_words)
			memcpy(index->features[i].words, f.words, f.n_words * sizeof *f.words);
	}
	postings_build(run, g.words, g.n_words, index->n, &index->words);
	postings_build(run, g.grams, g.n_grams, index->n, &index->grams);
	postings_weigh(&index->grams, NULL);
	spelling_build(run, g.forms, g.n_forms, &index->spelling);
	arena_free(&one);
	arena_free(&g.arena);
}

int match_index_build(struct arena *run, const char *lexicons_dir, const struct match_claim *claims,
	size_t n, struct match_index **out, struct err *e)
{
	struct match_index *index = arena_alloc(run, sizeof *index);

	if (words_read(run, lexicons_dir, &index->known, e) != 0)
		return -1;
	index->claims = claims;
	index->n = n;
	index->features = arena_array(run, n, sizeof *index->features);
	postings_sums_init(run, n, &index->word_sums);
	postings_sums_init(run, n, &index->gram_sums);
	index_claims(index, run);
	repeats_init(run, &index->learnt);
	*out = index;
	return 0;
}

/* ---------------------------------------------------------------- comparing */

/* What is shared, over the claim's size; more where the shared words are of the kind that claims have
 * and posts have not, and where the letters of both cover each other. */
static double relevance(const struct match_index *index, uint32_t claim, double text_letters)
{
	double words = index->word_sums.weight[claim], letters = index->gram_sums.weight[claim];
	double all_letters = index->grams.norm[claim];
	double size = words * words / index->words.norm[claim] +
		LETTER_SHARE * letters * letters / all_letters;

	return size * exp(index->word_sums.telling[claim] +
		LETTERS_ALIKE * letters / sqrt(all_letters * text_letters));
}

void match_learn(struct match_index *index, struct arena *page, struct str text)
{
	struct features f;

	features_words(page, &index->known, text, WORDS_MAX, &f);
	if (repeats_has(&index->learnt, &f))
		return;
	postings_learn(&index->words, f.words, f.n_words);
	index->weighed = false;
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

static double shared_share(const struct features *a, const struct features *b)
{
	size_t i = 0, k = 0, both = 0;

	while (i < a->n_words && k < b->n_words) {
		both += a->words[i] == b->words[k];
		if (a->words[i] < b->words[k])
			i++;
		else if (a->words[i] > b->words[k])
			k++;
		else
			i++, k++;
	}
	return a->n_words + b->n_words - both == 0
		? 0
		: (double)both / (double)(a->n_words + b->n_words - both);
}

/* Relevance of the best claim that tells something else, over this one's. */
static double margin_of(const struct match_index *index, const struct candidate *best, size_t n,
	size_t i)
{
	for (size_t k = 0; k < n; k++)
		if (k != i &&
			shared_share(&index->features[best[k].claim],
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

/* A logistic regression over eight halves of the posts, each with the claims of the other half out of
 * the index: how far the next claim of all lies behind (a twin, perhaps, that fits as well), how far
 * the next about something else, how much of the claim's letters the text has, how much is shared.
 * Beyond its bounds each of the four says nothing more. */
static enum match_band band_of(const struct match_index *index, const struct match *m, bool too_old)
{
	double z = 1.02 * within(-log(m->next), 0.3, 2.5) + 1.17 * within(-log(m->margin), 0.8, 1.6) +
		2.43 * within(m->cover_claim, 0.4, 1) + 1.23 * within(log(m->weight), 2.5, 6) - 8.17;
	double unlearnt = fmax(0, 1 - index->words.n_texts / LEARNT_ENOUGH);

	return z > KUAT_FROM + unlearnt * KUAT_UNLEARNT && m->n_shared >= WORDS_MIN && !too_old
		? MATCH_KUAT
		: MATCH_MUNGKIN;
}

static void fill_match(const struct match_index *index, struct arena *page, const struct features *f,
	double gram_total, const struct candidate *best, size_t n, size_t i, int64_t written_at,
	struct match *m)
{
	uint32_t claim = best[i].claim;
	int64_t published_at = index->claims[claim].published_at;
	double words = index->word_sums.weight[claim], letters = index->gram_sums.weight[claim];

	memset(m, 0, sizeof *m);
	m->claim = claim;
	m->score = best[i].relevance / (best[i].relevance + 20);
	m->weight = words * words / index->words.norm[claim];
	m->cover_words = fmin(1, words / index->words.norm[claim]);
	m->cover_claim = letters / index->grams.norm[claim];
	m->cover_text = gram_total > 0 ? letters / gram_total : 0;
	m->margin = margin_of(index, best, n, i);
	m->next = n < 2 ? 0 : best[i == 0 ? 1 : 0].relevance / best[i].relevance;
	fill_shared(index, page, f, m);
	m->band = band_of(index, m,
		written_at && published_at && written_at - published_at > TOO_OLD_S);
}

/* One small word in common ("di") and next to none of the letters. */
static bool is_chance(const struct match *m)
{
	return m->n_shared < 2 && m->cover_claim < COVER_MIN;
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

/* Sums up what the text shares with each claim; returns the weight of the text's letters. */
static double compare(struct match_index *index, const struct features *f, const struct meant *meant)
{
	postings_add(&index->words, f->words, f->stress, f->n_words, 1, &index->word_sums);
	postings_add(&index->words, meant->words, meant->shares, meant->n, 1, &index->word_sums);
	return postings_add(&index->grams, f->grams, NULL, f->n_grams, 1, &index->gram_sums);
}

/* The claims that share most, as they rank at a second look. */
static size_t rank_best(const struct match_index *index, const struct features *f,
	const struct meant *meant, double letters, struct candidate best[LOOKED_AT])
{
	struct candidate first[LOOKED_AT];
	size_t n_first = 0, n = 0;

	for (size_t i = 0; i < index->word_sums.n_touched; i++) {
		uint32_t claim = index->word_sums.touched[i];

		n_first = keep_best(first, n_first, LOOKED_AT,
			(struct candidate){claim, relevance(index, claim, letters)});
	}
	for (size_t i = 0; i < n_first; i++) {
		uint32_t claim = first[i].claim;
		double shared = index->gram_sums.weight[claim];
		struct rank_pair pair = {&index->words, &index->known, &index->features[claim], f, meant,
			index->words.norm[claim], shared * shared / index->grams.norm[claim]};

		n = keep_best(best, n, LOOKED_AT,
			(struct candidate){claim, first[i].relevance * exp(rank_second_look(&pair))});
	}
	return n;
}

size_t match_find(struct match_index *index, struct arena *page, struct str text, int64_t written_at,
	struct match out[MATCH_MAX])
{
	struct candidate best[LOOKED_AT];
	size_t n_best, n = 0;
	struct features f;
	struct meant meant;
	double letters;

	features_of(page, &index->known, text, WORDS_MAX, &f);
	if (f.n_words < 2)
		return 0;
	if (!index->weighed)
		postings_weigh(&index->words, &index->known);
	index->weighed = true;
	list_meant(index, page, &f, &meant);
	letters = compare(index, &f, &meant);
	n_best = rank_best(index, &f, &meant, letters, best);
	for (size_t i = 0; i < n_best && i < MATCH_MAX; i++) {
		fill_match(index, page, &f, letters, best, n_best, i, written_at, &out[n]);
		n += !is_chance(&out[n]);
	}
	postings_sums_clear(&index->word_sums);
	postings_sums_clear(&index->gram_sums);
	return n;
}
