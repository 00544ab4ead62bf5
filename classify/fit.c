/* fit.c - labelled documents in, lexicons/timbangan.tabel out; see classify_fit and linear.h.
 *
 * The loss is convex, so steps with momentum (Nesterov 1983) from 0 reach its one minimum.  Rows are in
 * alphabetical order, so that two tables can be compared. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "simak/classify.h"
#include "simak/text.h"

#define DOCUMENTS_LEAST 3 /* that have the word */
#define PENALTY 0.025     /* on the squared weights, for one on a document's loss */
#define THRESHOLD 0.5     /* probability from which on it is a dugaan */
#define STEPS 1500

/* A word of a document and its share of the vector, which has length 1. */
struct share {
	uint32_t word;
	float value;
};

struct vector {
	struct share *shares;
	size_t n;
};

struct fit {
	struct arena arena;
	struct text_vocab *vocab;
	struct vector *vectors;
	const struct lesson *lessons;
	size_t n_lessons, n_words; /* ids are below n_words */
	struct str *words;         /* by id */
	size_t words_alloc, words_n;
	uint32_t *documents;       /* by id: how many have it */
	double *rarity;            /* by id */
};

/* ---- documents to vectors ---- */

static void note_word(struct fit *f, struct str stem, uint32_t id)
{
	while (f->words_n <= id)
		*ARENA_PUSH(&f->arena, f->words, f->words_n, f->words_alloc) = STR_NONE;
	if (f->words[id].len == 0)
		f->words[id] = arena_str(&f->arena, stem);
}

static int by_word(const void *a, const void *b)
{
	const struct share *x = a, *y = b;

	return (x->word > y->word) - (x->word < y->word);
}

/* The words of both fields, each once. */
static void read_lesson(struct fit *f, struct arena *page, const struct lesson *lesson, struct vector *out)
{
	const struct str fields[2] = {lesson->doc.title, lesson->doc.text};
	size_t alloc = 0, kept = 0;
	struct text t;

	for (int k = 0; k < 2; k++) {
		text_analyse(page, fields[k], &t);
		for (size_t i = 0; i < t.n_tokens; i++) {
			uint32_t id;

			if (t.tokens[i].kind != TOKEN_WORD || t.sentences[t.tokens[i].sentence].related)
				continue;
			id = text_vocab_add(f->vocab, arena_str(&f->arena, t.tokens[i].stem));
			note_word(f, t.tokens[i].stem, id);
			*ARENA_PUSH(&f->arena, out->shares, out->n, alloc) = (struct share){id, 1};
		}
	}
	if (out->n > 0)
		qsort(out->shares, out->n, sizeof *out->shares, by_word);
	for (size_t i = 0; i < out->n; i++)
		if (kept == 0 || out->shares[kept - 1].word != out->shares[i].word)
			out->shares[kept++] = out->shares[i];
	out->n = kept;
}

static void read_lessons(struct fit *f)
{
	struct arena page;

	arena_init(&page);
	f->vectors = arena_array(&f->arena, f->n_lessons + 1, sizeof *f->vectors);
	for (size_t i = 0; i < f->n_lessons; i++) {
		read_lesson(f, &page, &f->lessons[i], &f->vectors[i]);
		arena_reset(&page);
	}
	arena_free(&page);
	f->n_words = text_vocab_size(f->vocab);
}

static void count_documents(struct fit *f)
{
	f->documents = arena_array(&f->arena, f->n_words, sizeof *f->documents);
	f->rarity = arena_array(&f->arena, f->n_words, sizeof *f->rarity);
	for (size_t i = 0; i < f->n_lessons; i++)
		for (size_t k = 0; k < f->vectors[i].n; k++)
			f->documents[f->vectors[i].shares[k].word]++;
	for (size_t w = 0; w < f->n_words; w++)
		f->rarity[w] = 1 + log((1 + (double)f->n_lessons) / (1 + f->documents[w]));
}

/* Drops the words of one document alone, and gives each vector the length 1. */
static void scale_vectors(struct fit *f)
{
	for (size_t i = 0; i < f->n_lessons; i++) {
		struct vector *v = &f->vectors[i];
		double squares = 0;
		size_t kept = 0;

		for (size_t k = 0; k < v->n; k++) {
			uint32_t word = v->shares[k].word;

			if (f->documents[word] < DOCUMENTS_LEAST)
				continue;
			v->shares[kept++] = (struct share){word, (float)f->rarity[word]};
			squares += f->rarity[word] * f->rarity[word];
		}
		v->n = kept;
		for (size_t k = 0; k < kept; k++)
			v->shares[k].value /= (float)sqrt(squares);
	}
}

/* ---- the weights of one topic ---- */

static double product(const struct vector *v, const double *weights)
{
	double sum = weights[0]; /* no word has the id 0: it is the base */

	for (size_t k = 0; k < v->n; k++)
		sum += v->shares[k].value * weights[v->shares[k].word];
	return sum;
}

static void add_gradient(const struct fit *f, enum topic topic, const double *weights, double *gradient)
{
	for (size_t w = 0; w < f->n_words; w++)
		gradient[w] = w == 0 ? 0 : PENALTY * weights[w];
	for (size_t i = 0; i < f->n_lessons; i++) {
		const struct vector *v = &f->vectors[i];
		double want = f->lessons[i].labels[topic] == LABEL_DUGAAN;
		double miss = 1 / (1 + exp(-product(v, weights))) - want;

		gradient[0] += miss;
		for (size_t k = 0; k < v->n; k++)
			gradient[v->shares[k].word] += miss * v->shares[k].value;
	}
}

/* The loss of a document curves by a quarter of its vector's square, base included, at most. */
static void fit_topic(const struct fit *f, struct arena *a, enum topic topic, double *weights)
{
	double *ahead = arena_array(a, f->n_words, sizeof *ahead);
	double *gradient = arena_array(a, f->n_words, sizeof *gradient);
	double step = 1 / (PENALTY + 0.5 * (double)f->n_lessons);

	for (int n = 1; n <= STEPS; n++) {
		double momentum = (n - 1.0) / (n + 2.0);

		add_gradient(f, topic, ahead, gradient);
		for (size_t w = 0; w < f->n_words; w++) {
			double next = ahead[w] - step * gradient[w];

			ahead[w] = next + momentum * (next - weights[w]);
			weights[w] = next;
		}
	}
}

/* ---- the table ---- */

struct row {
	struct str word;
	uint32_t id;
};

static int by_text(const void *a, const void *b)
{
	return str_cmp(((const struct row *)a)->word, ((const struct row *)b)->word);
}

static void put_table(struct fit *f, double *const *weights, struct buf *out)
{
	struct row *rows = arena_array(&f->arena, f->n_words + 1, sizeof *rows);
	size_t n = 0;

	buf_add_cstr(out, "# Timbangan kata: seberapa berat sebuah akar kata untuk setiap topik, dihitung oleh\n"
		"# simak lexicon learn dari teks berlabel. Kata yang jarang lebih berat; angka di bawah 0 menentang.\n\n"
		"[dasar]\n# netralitas_asn; politik_uang; kampanye_hitam; hoaks\n");
	for (int t = 0; t < TOPICS; t++)
		buf_printf(out, "%s%.2f", t ? "; " : "",
			weights[t][0] - log(THRESHOLD / (1 - THRESHOLD)));
	buf_add_cstr(out, "\n\n[kata]\n# akar; kelangkaan; netralitas_asn; politik_uang; kampanye_hitam; hoaks\n");
	for (uint32_t id = 1; id < f->n_words; id++)
		if (f->documents[id] >= DOCUMENTS_LEAST)
			rows[n++] = (struct row){f->words[id], id};
	if (n > 0)
		qsort(rows, n, sizeof *rows, by_text);
	for (size_t i = 0; i < n; i++) {
		double rarity = f->rarity[rows[i].id];

		buf_printf(out, "%.*s; %.2f", STR_ARG(rows[i].word), rarity);
		for (int t = 0; t < TOPICS; t++)
			buf_printf(out, "; %.2f", weights[t][rows[i].id] * rarity);
		buf_add_char(out, '\n');
	}
}

void classify_fit(const struct lesson *lessons, size_t n, struct buf *table)
{
	struct fit f = {.lessons = lessons, .n_lessons = n};
	double *weights[TOPICS];

	arena_init(&f.arena);
	f.vocab = text_vocab_new(&f.arena);
	read_lessons(&f);
	count_documents(&f);
	scale_vectors(&f);
	for (int t = 0; t < TOPICS; t++) {
		weights[t] = arena_array(&f.arena, f.n_words, sizeof *weights[t]);
		fit_topic(&f, &f.arena, (enum topic)t, weights[t]);
	}
	put_table(&f, weights, table);
	arena_free(&f.arena);
}
