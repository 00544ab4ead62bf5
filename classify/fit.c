/* fit.c - labelled documents in, lexicons/timbangan.tabel out; see classify_fit and linear.h.
 *
 * The loss is convex, so steps with momentum (Nesterov 1983) from 0 reach its one minimum.  Rows are in
 * alphabetical order, so that two tables can be compared. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "classifier.h"
#include "scale.h"

#define DOCUMENTS_LEAST 3 /* that have the root or the concept */
#define PAIRS_LEAST 5     /* documents that have the pair of concepts */
#define PAIRS_RARITY 4.0  /* a twentieth of the documents: more common pairs tell less than they cost */
#define WEIGHT_LEAST 5.0  /* a row without any is left out: it decides nothing */
#define PENALTY 0.01      /* on the squared weights, for one on a document's loss */
#define STEPS 1500

/* What is weighed, in the order of the table's sections. */
enum kind { KIND_WORD, KIND_CONCEPT, KIND_PAIR, KINDS };

/* A feature of a document and its share of the vector, which has length 1. */
struct share {
	uint32_t feature;
	float value;
};

struct vector {
	struct share *shares;
	size_t n;
};

struct feature_name {
	struct str name;
	enum kind kind;
};

struct fit {
	struct arena arena;
	const struct classifier *classifier;
	struct text_vocab *vocab; /* of all names, behind a byte for their kind */
	struct vector *vectors;
	const struct lesson *lessons;
	size_t n_lessons, n_features; /* ids are below n_features */
	struct feature_name *names;   /* by id */
	size_t names_alloc, names_n;
	uint32_t *documents;          /* by id: how many have it */
	double *rarity;               /* by id */
};

/* ---- documents to vectors ---- */

static uint32_t id_of(struct fit *f, struct arena *page, enum kind kind, struct str name)
{
	struct str key = arena_printf(page, "%c%.*s", 'a' + kind, STR_ARG(name));
	uint32_t id = text_vocab_find(f->vocab, key);

	if (id != 0)
		return id;
	key = arena_str(&f->arena, key);
	id = text_vocab_add(f->vocab, key);
	while (f->names_n <= id)
		*ARENA_PUSH(&f->arena, f->names, f->names_n, f->names_alloc) = (struct feature_name){0};
	f->names[id] = (struct feature_name){str_slice(key, 1, key.len), kind};
	return id;
}

static int by_feature(const void *a, const void *b)
{
	const struct share *x = a, *y = b;

	return (x->feature > y->feature) - (x->feature < y->feature);
}

struct pupil {
	struct fit *fit;
	struct arena *page;
	struct vector *out;
	size_t alloc;
};

static void add(struct pupil *p, enum kind kind, struct str name)
{
	*ARENA_PUSH(&p->fit->arena, p->out->shares, p->out->n, p->alloc) =
		(struct share){id_of(p->fit, p->page, kind, name), 1};
}

static void add_concepts(struct pupil *p, const struct bits *concepts)
{
	const struct concept *of = p->fit->classifier->lex.concepts;
	uint16_t members[CONCEPTS_MAX];
	size_t n = scale_members(concepts, members);

	for (size_t i = 0; i < n; i++) {
		add(p, KIND_CONCEPT, of[members[i]].name);
		for (size_t j = i + 1; j < n; j++)
			add(p, KIND_PAIR, arena_printf(p->page, "%.*s + %.*s",
				STR_ARG(of[members[i]].name), STR_ARG(of[members[j]].name)));
	}
}

static void add_field(struct pupil *p, const struct reading *r, enum field field)
{
	const struct text *t = &r->fields[field];

	for (size_t i = 0; i < t->n_tokens; i++)
		if (t->tokens[i].kind == TOKEN_WORD && !t->sentences[t->tokens[i].sentence].related)
			add(p, KIND_WORD, t->tokens[i].stem);
	for (size_t i = 0; i < t->n_sentences; i++)
		if (!t->sentences[i].related)
			add_concepts(p, &r->concepts[field][i]);
}

/* What stands in both fields, each once. */
static void read_lesson(struct fit *f, struct arena *page, const struct lesson *lesson, struct vector *out)
{
	struct pupil pupil = {.fit = f, .page = page, .out = out};
	struct reading r;
	size_t kept = 0;

	classifier_read(f->classifier, page, &lesson->doc, &r);
	add_field(&pupil, &r, FIELD_TITLE);
	add_field(&pupil, &r, FIELD_TEXT);
	if (out->n > 0)
		qsort(out->shares, out->n, sizeof *out->shares, by_feature);
	for (size_t i = 0; i < out->n; i++)
		if (kept == 0 || out->shares[kept - 1].feature != out->shares[i].feature)
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
	f->n_features = text_vocab_size(f->vocab);
}

static void count_documents(struct fit *f)
{
	f->documents = arena_array(&f->arena, f->n_features, sizeof *f->documents);
	f->rarity = arena_array(&f->arena, f->n_features, sizeof *f->rarity);
	for (size_t i = 0; i < f->n_lessons; i++)
		for (size_t k = 0; k < f->vectors[i].n; k++)
			f->documents[f->vectors[i].shares[k].feature]++;
	for (size_t w = 0; w < f->n_features; w++)
		f->rarity[w] = 1 + log((1 + (double)f->n_lessons) / (1 + f->documents[w]));
}

static bool is_weighed(const struct fit *f, uint32_t id)
{
	if (f->names[id].kind == KIND_PAIR)
		return f->documents[id] >= PAIRS_LEAST && f->rarity[id] >= PAIRS_RARITY;
	return f->documents[id] >= DOCUMENTS_LEAST;
}

/* Drops what few documents have, and gives each vector the length 1. */
static void scale_vectors(struct fit *f)
{
	for (size_t i = 0; i < f->n_lessons; i++) {
		struct vector *v = &f->vectors[i];
		double squares = 0;
		size_t kept = 0;

		for (size_t k = 0; k < v->n; k++) {
			uint32_t id = v->shares[k].feature;

			if (!is_weighed(f, id))
				continue;
			v->shares[kept++] = (struct share){id, (float)f->rarity[id]};
			squares += f->rarity[id] * f->rarity[id];
		}
		v->n = kept;
		for (size_t k = 0; k < kept; k++)
			v->shares[k].value /= (float)sqrt(squares);
	}
}

/* ---- one column of weights ---- */

static double product(const struct vector *v, const double *weights)
{
	double sum = weights[0]; /* nothing has the id 0: it is the base */

	for (size_t k = 0; k < v->n; k++)
		sum += v->shares[k].value * weights[v->shares[k].feature];
	return sum;
}

/* What a column of weights tells apart: a dugaan of a topic, or any label of it, from all else. */
static bool is_wanted(const struct lesson *lesson, int column)
{
	return column < TOPICS ? lesson->labels[column] == LABEL_DUGAAN
		: lesson->labels[column - TOPICS] != LABEL_NONE;
}

static void add_gradient(const struct fit *f, int column, const double *weights, double *gradient)
{
	for (size_t w = 0; w < f->n_features; w++)
		gradient[w] = w == 0 ? 0 : PENALTY * weights[w];
	for (size_t i = 0; i < f->n_lessons; i++) {
		const struct vector *v = &f->vectors[i];
		double want = is_wanted(&f->lessons[i], column);
		double miss = 1 / (1 + exp(-product(v, weights))) - want;

		gradient[0] += miss;
		for (size_t k = 0; k < v->n; k++)
			gradient[v->shares[k].feature] += miss * v->shares[k].value;
	}
}

/* The loss of a document curves by a quarter of its vector's square, base included, at most. */
static void fit_column(const struct fit *f, struct arena *a, int column, double *weights)
{
	double *ahead = arena_array(a, f->n_features, sizeof *ahead);
	double *gradient = arena_array(a, f->n_features, sizeof *gradient);
	double step = 1 / (PENALTY + 0.5 * (double)f->n_lessons);

	for (int n = 1; n <= STEPS; n++) {
		double momentum = (n - 1.0) / (n + 2.0);

		add_gradient(f, column, ahead, gradient);
		for (size_t w = 0; w < f->n_features; w++) {
			double next = ahead[w] - step * gradient[w];

			ahead[w] = next + momentum * (next - weights[w]);
			weights[w] = next;
		}
	}
}

/* ---- the table ---- */

struct row {
	struct feature_name name;
	uint32_t id;
};

static int by_name(const void *a, const void *b)
{
	const struct row *x = a, *y = b;

	if (x->name.kind != y->name.kind)
		return x->name.kind < y->name.kind ? -1 : 1;
	return str_cmp(x->name.name, y->name.name);
}

static void put_head(struct buf *out, double *const *weights)
{
	buf_add_cstr(out, "# Timbangan: seberapa berat sebuah akar kata, bagian leksikon, atau pasangan bagian dalam satu\n"
		"# kalimat untuk setiap topik, dihitung oleh simak lexicon learn dari teks berlabel. Yang jarang\n"
		"# lebih berat; angka di bawah 0 menentang. Empat kolom untuk dugaan, lalu empat untuk topiknya disebut.\n\n"
		"[dasar]\n# netralitas_asn; politik_uang; kampanye_hitam; hoaks; dan sekali lagi\n");
	for (int i = 0; i < COLUMNS; i++)
		buf_printf(out, "%s%.2f", i ? "; " : "", weights[i][0]);
	buf_add_char(out, '\n');
}

static bool tells(const struct fit *f, uint32_t id, double *const *weights)
{
	for (int i = 0; i < COLUMNS; i++)
		if (fabs(weights[i][id]) * f->rarity[id] >= WEIGHT_LEAST)
			return true;
	return false;
}

static void put_row(const struct fit *f, const struct row *row, double *const *weights, struct buf *out)
{
	double rarity = f->rarity[row->id];

	buf_printf(out, "%.*s; %.2f", STR_ARG(row->name.name), rarity);
	for (int i = 0; i < COLUMNS; i++)
		buf_printf(out, "; %.1f", weights[i][row->id] * rarity);
	buf_add_char(out, '\n');
}

static void put_table(struct fit *f, double *const *weights, struct buf *out)
{
	static const char *const sections[KINDS] = {"kata", "bagian", "pasangan"};
	struct row *rows = arena_array(&f->arena, f->n_features + 1, sizeof *rows);
	size_t n = 0, at = 0;

	for (uint32_t id = 1; id < f->n_features; id++)
		if (is_weighed(f, id) && tells(f, id, weights))
			rows[n++] = (struct row){f->names[id], id};
	if (n > 0)
		qsort(rows, n, sizeof *rows, by_name);
	put_head(out, weights);
	for (int kind = 0; kind < KINDS; kind++) {
		buf_printf(out, "\n[%s]\n# %s; kelangkaan; netralitas_asn; politik_uang; kampanye_hitam; hoaks; dan sekali lagi\n",
			sections[kind], kind == KIND_WORD ? "akar" : sections[kind]);
		for (; at < n && (int)rows[at].name.kind == kind; at++)
			put_row(f, &rows[at], weights, out);
	}
}

void classify_fit(const struct classifier *c, const struct lesson *lessons, size_t n, struct buf *table)
{
	struct fit f = {.classifier = c, .lessons = lessons, .n_lessons = n};
	double *weights[COLUMNS];

	arena_init(&f.arena);
	f.vocab = text_vocab_new(&f.arena);
	read_lessons(&f);
	count_documents(&f);
	scale_vectors(&f);
	for (int i = 0; i < COLUMNS; i++) {
		weights[i] = arena_array(&f.arena, f.n_features, sizeof *weights[i]);
		fit_column(&f, &f.arena, i, weights[i]);
	}
	put_table(&f, weights, table);
	arena_free(&f.arena);
}
