/* fingerprint.c - texts as sets of hashes: made, looked up, compared.
 *
 * In: a title and a text, of any length.  Out: struct fingerprint.  What is looked up is a bottom
 * sketch of its shingles (A. Broder, On the resemblance and containment of documents, 1997). */
#include <math.h>
#include <stdlib.h>

#include "marks.h"
#include "simak/utf8.h"
#include "words.h"

#define SHINGLE 3
#define SHINGLE_KEYS 16
#define NAME_KEYS 10
#define CASE_KEYS 2
#define LEAD_SENTENCES 3 /* the title is one */
#define COUNTERPART 0.4 /* Dice of two sentences that say the same */
#define LEAD_ALIGNED 2
#define SENTENCE_LEAST 4 /* content stems; a shorter one says too little to have a counterpart */

struct maker {
	struct arena *a;
	struct fingerprint *out;
	struct marks stems, lead;
	struct print_sentence *sentences;
	size_t n_sentences, sentences_alloc;
	uint64_t *shingles;
	size_t n_shingles, shingles_alloc;
	uint64_t *row;   /* content stems of the sentence under way */
	size_t n_row, row_alloc;
	bool *rare;      /* of each, whether it tells something */
	size_t rare_alloc;
	size_t n_told;   /* sentences so far, the title too */
	struct facts facts; /* what is left of them */
};

static int by_value(const void *x, const void *y)
{
	uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;

	return (a > b) - (a < b);
}

static size_t sort_unique(uint64_t *at, size_t n)
{
	size_t kept = 0;

	if (n > 1)
		qsort(at, n, sizeof *at, by_value);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || at[kept - 1] != at[i])
			at[kept++] = at[i];
	return kept;
}

static bool says_nothing(const struct token *k)
{
	return k->kind == TOKEN_PUNCT || norm_find(NORM_FUNCTION, k->folded, NULL) ||
		norm_find(NORM_FUNCTION, k->stem, NULL);
}

static bool is_common(const struct token *k)
{
	return norm_find(NORM_COMMON, k->folded, NULL) || norm_find(NORM_COMMON, k->stem, NULL) ||
		norm_find(NORM_DIGIT, k->folded, NULL) ||
		(k->kind == TOKEN_NUMBER && k->folded.len < 2);
}

static void add_stem(struct maker *m, const struct token *k)
{
	struct feature f = {marks_hash(k->stem), k->folded};
	bool rare = !is_common(k);

	*ARENA_PUSH(m->a, m->row, m->n_row, m->row_alloc) = f.hash;
	m->rare = arena_grow(m->a, m->rare, m->n_row - 1, &m->rare_alloc, m->n_row, sizeof *m->rare);
	m->rare[m->n_row - 1] = rare;
	m->out->words++;
	if (!rare)
		return;
	*ARENA_PUSH(m->a, m->stems.at, m->stems.n, m->stems.alloc) = f;
	if (m->n_told < LEAD_SENTENCES)
		*ARENA_PUSH(m->a, m->lead.at, m->lead.n, m->lead.alloc) = f;
}

/* A run of common words stands in every article; one rare word must be in it. */
static void add_shingles(struct maker *m)
{
	for (size_t i = 0; i + SHINGLE <= m->n_row; i++) {
		uint64_t hash = 0;
		bool rare = false;

		for (size_t j = i; j < i + SHINGLE; j++) {
			hash = marks_mix(hash * 31 + m->row[j]);
			rare |= m->rare[j];
		}
		if (rare)
			*ARENA_PUSH(m->a, m->shingles, m->n_shingles, m->shingles_alloc) = hash;
	}
}

static const uint64_t *facts_of(struct maker *m, uint32_t sentence, size_t *n)
{
	uint64_t *list = arena_array(m->a, m->facts.n, sizeof *list);

	*n = 0;
	while (m->facts.n && m->facts.at->sentence <= sentence) {
		if (m->facts.at->sentence == sentence)
			list[(*n)++] = m->facts.at->hash;
		m->facts.at++;
		m->facts.n--;
	}
	return list;
}

static void add_sentence(struct maker *m, uint32_t sentence)
{
	uint64_t *stems = arena_array(m->a, m->n_row, sizeof *stems);
	struct print_sentence s = {.stems = stems};

	memcpy(stems, m->row, m->n_row * sizeof *stems);
	s.n = sort_unique(stems, m->n_row);
	s.facts = facts_of(m, sentence, &s.n_facts);
	if (s.n >= SENTENCE_LEAST && m->n_sentences < FINGERPRINT_SENTENCES)
		*ARENA_PUSH(m->a, m->sentences, m->n_sentences, m->sentences_alloc) = s;
}

static void end_sentence(struct maker *m, uint32_t sentence, bool title)
{
	if (m->n_row == 0)
		return;
	m->n_told++;
	if (!title) {
		add_shingles(m);
		add_sentence(m, sentence);
	}
	m->n_row = 0;
}

static void add_text(struct maker *m, const struct text *t, const struct own *own, bool title)
{
	for (size_t i = 0; i < t->n_tokens; i++) {
		const struct token *k = &t->tokens[i];

		if (!own->skip[i] && !says_nothing(k))
			add_stem(m, k);
		if (i + 1 == t->n_tokens || t->tokens[i + 1].sentence != k->sentence)
			end_sentence(m, k->sentence, title);
	}
}

static void analyse(struct arena *a, struct str s, struct text *t)
{
	text_analyse(a, utf8_cut(s, FINGERPRINT_BYTES), t);
	if (t->n_tokens > FINGERPRINT_TOKENS)
		t->n_tokens = FINGERPRINT_TOKENS;
	while (t->n_sentences && (t->sentences[t->n_sentences - 1].first_token +
		t->sentences[t->n_sentences - 1].n_tokens > t->n_tokens))
		t->n_sentences--;
	if (t->n_sentences)
		t->n_tokens = t->sentences[t->n_sentences - 1].first_token +
			t->sentences[t->n_sentences - 1].n_tokens;
	else
		t->n_tokens = 0;
}

void fingerprint_make(struct arena *a, struct str title, struct str text, struct fingerprint *out)
{
	struct maker m = {.a = a, .out = out};
	struct text head, body;
	struct own own;

	*out = (struct fingerprint){0};
	analyse(a, title, &head);
	own_find(a, &head, &own);
	add_text(&m, &head, &own, true);
	out->words = 0;
	analyse(a, text, &body);
	own_find(a, &body, &own);
	marks_find(a, &body, &own, out, &m.facts);
	add_text(&m, &body, &own, false);
	out->stems = marks_sort(&m.stems);
	out->lead = marks_sort(&m.lead);
	out->shingles = m.shingles;
	out->n_shingles = sort_unique(m.shingles, m.n_shingles);
	out->sentences = m.sentences;
	out->n_sentences = m.n_sentences;
	out->cited = own.cited;
	out->n_cited = own.n_cited;
}

static size_t add_keys(const struct features *from, size_t most, uint64_t kind, uint64_t *keys,
	size_t n)
{
	for (size_t i = 0; i < from->n && i < most; i++)
		keys[n++] = marks_mix(from->at[i].hash + kind);
	return n;
}

size_t fingerprint_keys(const struct fingerprint *f, uint64_t keys[FINGERPRINT_KEYS])
{
	size_t n = 0;

	for (size_t i = 0; i < f->n_shingles && i < SHINGLE_KEYS; i++)
		keys[n++] = f->shingles[i];
	n = add_keys(&f->full_names, NAME_KEYS, 1, keys, n);
	return add_keys(&f->cases, CASE_KEYS, 2, keys, n);
}

size_t features_common(const struct features *a, const struct features *b)
{
	size_t i = 0, j = 0, n = 0;

	while (i < a->n && j < b->n) {
		n += a->at[i].hash == b->at[j].hash;
		if (a->at[i].hash < b->at[j].hash)
			i++;
		else if (a->at[i].hash > b->at[j].hash)
			j++;
		else
			i++, j++;
	}
	return n;
}

static size_t common(const uint64_t *a, size_t n_a, const uint64_t *b, size_t n_b)
{
	size_t i = 0, j = 0, n = 0;

	while (i < n_a && j < n_b) {
		if (a[i] < b[j]) {
			i++;
		} else if (a[i] > b[j]) {
			j++;
		} else {
			n++;
			i++;
			j++;
		}
	}
	return n;
}

double fingerprint_shingles(const struct fingerprint *a, const struct fingerprint *b)
{
	size_t least = a->n_shingles < b->n_shingles ? a->n_shingles : b->n_shingles;

	if (least == 0)
		return 0;
	return (double)common(a->shingles, a->n_shingles, b->shingles, b->n_shingles) / (double)least;
}

/* The sentence of `in` that shares most of its stems with s (Dice), or NULL. */
static const struct print_sentence *counterpart(const struct print_sentence *s,
	const struct fingerprint *in, double *dice)
{
	const struct print_sentence *best = NULL;

	*dice = 0;
	for (size_t i = 0; i < in->n_sentences; i++) {
		const struct print_sentence *o = &in->sentences[i];
		double d = 2 * (double)common(s->stems, s->n, o->stems, o->n) / (double)(s->n + o->n);

		if (d > *dice) {
			*dice = d;
			best = o;
		}
	}
	return best;
}

/* How much of the beginning of a stands in b. */
static double lead_likeness(const struct fingerprint *a, const struct fingerprint *b)
{
	double sum = 0, dice;
	size_t words = 0;

	for (size_t i = 0; i < a->n_sentences && i < LEAD_ALIGNED; i++) {
		counterpart(&a->sentences[i], b, &dice);
		sum += dice * (double)a->sentences[i].n;
		words += a->sentences[i].n;
	}
	return words ? sum / (double)words : 0;
}

static bool holds(const struct features *f, uint64_t hash)
{
	size_t low = 0, high = f->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (f->at[middle].hash == hash)
			return true;
		if (f->at[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

/* Facts of a sentence that the other text does not know. */
static size_t unknown_facts(const struct print_sentence *s, const struct fingerprint *other)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n_facts; i++)
		n += !holds(&other->names, s->facts[i]) && !holds(&other->numbers, s->facts[i]) &&
			!holds(&other->days, s->facts[i]);
	return n;
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

void fingerprint_align(const struct fingerprint *a, const struct fingerprint *b,
	struct alignment *out)
{
	const struct fingerprint *small = a->words <= b->words ? a : b, *large = small == a ? b : a;
	double sum = 0, dice;
	size_t words = 0;

	*out = (struct alignment){0};
	for (size_t i = 0; i < small->n_sentences; i++) {
		const struct print_sentence *s = &small->sentences[i];
		const struct print_sentence *o = counterpart(s, large, &dice);

		words += s->n;
		sum += dice * (double)s->n;
		if (o == NULL || dice < COUNTERPART)
			continue;
		out->facts += smaller(s->n_facts, o->n_facts);
		out->conflicts += smaller(unknown_facts(s, large), unknown_facts(o, small));
		out->agreed += common(s->facts, s->n_facts, o->facts, o->n_facts);
	}
	out->likeness = words ? sum / (double)words : 0;
	out->lead = fmin(lead_likeness(a, b), lead_likeness(b, a));
}
