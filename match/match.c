/* match.c - claims compared with a text: relevance, margin, band.
 *
 * In: claims, once; then texts.  Out: at most ten claims a text, best first.  It refuses nothing and
 * errs towards "mungkin": the band kuat is given only where letters cover each other both ways, more
 * than a phrase is shared and no claim about something else comes near. */
#include <math.h>
#include <stdlib.h>

#include "grams.h"
#include "postings.h"
#include "simak/embed.h"
#include "simak/file.h"
#include "simak/match.h"
#include "simak/text.h"

#define WORDS_MAX 400
#define LETTER_SHARE 0.12   /* weight of the letters against the words, fitted on hoax posts of 2024 */
#define FRAME_DAMPING 0.4f
#define TWIN_SHARE 0.5      /* claims alike by this share of their words tell the same thing */
#define COVER_MIN 0.07  /* of a claim's letters: with less, one shared word is chance */
#define WORDS_MIN 3     /* shared words below which nothing is kuat */
#define WORDS_ENOUGH 8.0 /* beyond which more of them add nothing */
#define KUAT_FROM 1.95
#define TOO_OLD_S ((int64_t)3 * 366 * 86400)
#define FRAME_FILE "klaim/bingkai.txt"

struct match_index {
	const struct match_claim *claims;
	struct features *features; /* of each claim; grams are only counted, not kept */
	size_t n;
	struct postings words, grams;
	float *word_sum, *gram_sum; /* of the text at hand; zero between calls */
	uint32_t *touched, *touched_grams;
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

static int read_frame_words(struct arena *run, const char *dir, struct str *text, struct err *e)
{
	const struct embedded *shipped = embed_find("lexicons/" FRAME_FILE);
	struct buf b;

	if (dir == NULL) {
		*text = shipped ? shipped->bytes : STR_NONE;
		return 0;
	}
	if (file_read(file_join(run, dir, FRAME_FILE), 1 << 20, &b, e) != 0)
		return buf_free(&b), -1;
	*text = arena_str(run, buf_str(&b));
	buf_free(&b);
	return 0;
}

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

static uint64_t *frame_hashes(struct arena *run, struct str text, size_t *n)
{
	uint64_t *hashes = NULL;
	size_t alloc = 0;
	struct str line;

	*n = 0;
	while (str_line(&text, &line)) {
		line = str_trim(line);
		if (line.len && line.ptr[0] != '#')
			*ARENA_PUSH(run, hashes, *n, alloc) =
				str_hash(text_stem(run, text_fold(run, line)));
	}
	if (*n)
		qsort(hashes, *n, sizeof *hashes, by_value);
	return hashes;
}

static void push_pairs(struct posting_pair **pairs, size_t *n, size_t *alloc, const uint64_t *keys,
	size_t n_keys, size_t doc, struct arena *a)
{
	*pairs = arena_grow(a, *pairs, *n, alloc, *n + n_keys, sizeof **pairs);
	for (size_t i = 0; i < n_keys; i++)
		(*pairs)[(*n)++] = (struct posting_pair){keys[i], (uint32_t)doc};
}

static void index_claims(struct match_index *index, struct arena *run, const uint64_t *frame,
	size_t n_frame)
{
	struct posting_pair *words = NULL, *grams = NULL;
	size_t n_words = 0, n_grams = 0, words_alloc = 0, grams_alloc = 0;
	struct arena build, one;

	arena_init(&build);
	arena_init(&one);
	for (size_t i = 0; i < index->n; i++) {
		struct features f;

		arena_reset(&one);
		features_of(&one, index->claims[i].text, WORDS_MAX, &f);
		push_pairs(&words, &n_words, &words_alloc, f.words, f.n_words, i, &build);
		push_pairs(&grams, &n_grams, &grams_alloc, f.grams, f.n_grams, i, &build);
		index->features[i].n_words = f.n_words;
		index->features[i].words = arena_array(run, f.n_words, sizeof *f.words);
		if (f.n_words)
			memcpy(index->features[i].words, f.words, f.n_words * sizeof *f.words);
	}
	postings_build(run, words, n_words, index->n, frame, n_frame, FRAME_DAMPING, &index->words);
	postings_build(run, grams, n_grams, index->n, NULL, 0, 1, &index->grams);
	arena_free(&one);
	arena_free(&build);
}

int match_index_build(struct arena *run, const char *lexicons_dir, const struct match_claim *claims,
	size_t n, struct match_index **out, struct err *e)
{
	struct match_index *index = arena_alloc(run, sizeof *index);
	struct str frame_text;
	uint64_t *frame;
	size_t n_frame;

	if (read_frame_words(run, lexicons_dir, &frame_text, e) != 0)
		return -1;
	frame = frame_hashes(run, frame_text, &n_frame);
	index->claims = claims;
	index->n = n;
	index->features = arena_array(run, n, sizeof *index->features);
	index->word_sum = arena_array(run, n, sizeof *index->word_sum);
	index->gram_sum = arena_array(run, n, sizeof *index->gram_sum);
	index->touched = arena_array(run, n, sizeof *index->touched);
	index->touched_grams = arena_array(run, n, sizeof *index->touched_grams);
	index_claims(index, run, frame, n_frame);
	*out = index;
	return 0;
}

/* ---------------------------------------------------------------- comparing */

static double relevance(const struct match_index *index, uint32_t claim)
{
	double words = index->word_sum[claim], letters = index->gram_sum[claim];

	return words * words / index->words.norm[claim] +
		LETTER_SHARE * letters * letters / index->grams.norm[claim];
}

/* Keeps the best MATCH_MAX + 2 by insertion; ties keep the lower claim first. */
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
		if (k < f->n_words && f->words[k] == claim->words[i])
			words[m->n_shared++] =
				(struct shared_word){index->words.weight[slot], f->forms[k]};
	}
	if (m->n_shared)
		qsort(words, m->n_shared, sizeof *words, by_weight);
	m->shared = arena_array(page, m->n_shared, sizeof *m->shared);
	for (size_t i = 0; i < m->n_shared; i++)
		m->shared[i] = arena_str(page, words[i].form);
}

/* A logistic regression on hoax posts of 2024, the claims of half of them removed from the index:
 * letters that cover each other, more words, no rival.  The threshold asks for 95 % precision. */
static enum match_band band_of(const struct match *m, bool too_old)
{
	double alike = sqrt(m->cover_claim * m->cover_text);
	double words = fmin((double)m->n_shared, WORDS_ENOUGH);
	double z = 8.6 * alike - 5.3 * m->cover_text - 4.5 * m->margin + 0.23 * words - 0.87;

	return z > KUAT_FROM && m->n_shared >= WORDS_MIN && !too_old ? MATCH_KUAT : MATCH_MUNGKIN;
}

static void fill_match(const struct match_index *index, struct arena *page, const struct features *f,
	float gram_total, const struct candidate *best, size_t n, size_t i, int64_t written_at,
	struct match *m)
{
	uint32_t claim = best[i].claim;
	int64_t published_at = index->claims[claim].published_at;
	double letters = index->gram_sum[claim];

	memset(m, 0, sizeof *m);
	m->claim = claim;
	m->score = best[i].relevance / (best[i].relevance + 20);
	m->cover_claim = letters / index->grams.norm[claim];
	m->cover_text = gram_total > 0 ? letters / gram_total : 0;
	m->margin = margin_of(index, best, n, i);
	fill_shared(index, page, f, m);
	m->band = band_of(m, written_at && published_at && written_at - published_at > TOO_OLD_S);
}

/* One small word in common ("di") and next to none of the letters. */
static bool is_chance(const struct match *m)
{
	return m->n_shared < 2 && m->cover_claim < COVER_MIN;
}

static void forget(struct match_index *index, size_t n_words, size_t n_grams)
{
	for (size_t i = 0; i < n_words; i++)
		index->word_sum[index->touched[i]] = 0;
	for (size_t i = 0; i < n_grams; i++)
		index->gram_sum[index->touched_grams[i]] = 0;
}

size_t match_find(struct match_index *index, struct arena *page, struct str text, int64_t written_at,
	struct match out[MATCH_MAX])
{
	struct candidate best[MATCH_MAX + 2];
	size_t n_best = 0, n_words = 0, n_grams = 0, n = 0;
	struct features f;
	float gram_total;

	features_of(page, text, WORDS_MAX, &f);
	if (f.n_words < 2)
		return 0;
	postings_add(&index->words, f.words, f.n_words, index->word_sum, index->touched, &n_words);
	gram_total = postings_add(&index->grams, f.grams, f.n_grams, index->gram_sum,
		index->touched_grams, &n_grams);
	for (size_t i = 0; i < n_words; i++)
		n_best = keep_best(best, n_best, MATCH_MAX + 2,
			(struct candidate){index->touched[i], relevance(index, index->touched[i])});
	for (size_t i = 0; i < n_best && i < MATCH_MAX; i++) {
		fill_match(index, page, &f, gram_total, best, n_best, i, written_at, &out[n]);
		n += !is_chance(&out[n]);
	}
	forget(index, n_words, n_grams);
	return n;
}
