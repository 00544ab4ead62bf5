/* index.c - claims made ready to be compared, and what is learnt of texts like those to come.
 *
 * In: claims, once; then texts.  Out: inverted indexes over their words and letters, with weights.  It
 * refuses lexicons that can't be read. */
#include <math.h>

#include "compare.h"

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
	rivals_init(run, n, &index->rivals);
	*out = index;
	return 0;
}

/* ---------------------------------------------------------------- learning */

void match_learn(struct match_index *index, struct arena *page, struct str text)
{
	struct features f;

	features_words(page, &index->known, text, WORDS_MAX, &f);
	if (repeats_has(&index->learnt, &f))
		return;
	postings_learn(&index->words, f.words, f.n_words);
	index->weighed = false;
}

void match_learn_post(struct match_index *index, struct arena *page, struct str text)
{
	uint32_t claims[LOOKED_AT];
	double fits[LOOKED_AT];
	struct comparison c;

	if (!compare_text(index, page, text, &c))
		return;
	for (size_t i = 0; i < c.n_best; i++) {
		claims[i] = c.best[i].claim;
		fits[i] = log(c.best[i].relevance);
	}
	rivals_add(&index->rivals, &c.text, claims, fits, c.n_best);
	compare_end(index);
}
