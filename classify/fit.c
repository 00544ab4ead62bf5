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
#define PAIRS_RARITY 3.0  /* an eighth of the documents: more common pairs tell less than they cost */
#define PIECES_LEAST 6    /* posts that have the piece of a word */
#define WEIGHT_LEAST 5.0  /* a row without any is left out: it decides nothing */
#define PENALTY 0.01      /* on the squared weights, for one on a document's loss */
#define STEPS 1500

/* What is weighed, in the order of the table's sections. */
enum kind { KIND_WORD, KIND_CONCEPT, KIND_PAIR, KIND_PIECE, KINDS };

/* A feature of a document and its share of the vector: that of words and concepts has length 1, and so has
 * that of a post's pieces. */
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
	uint32_t *places;             /* by id: where its weights are; 0: it is not weighed */
	size_t n_weighed;             /* places, the base's included */
};

struct columns {
	double of[COLUMNS];
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

static void add_pieces(struct pupil *p, const struct text *t)
{
	struct pieces pieces;

	for (size_t i = 0; i < t->n_tokens; i++) {
		if (t->tokens[i].kind != TOKEN_WORD || t->sentences[t->tokens[i].sentence].related)
			continue;
		pieces_cut(t->tokens[i].folded, &pieces);
		for (size_t k = 0; k < pieces.n; k++)
			add(p, KIND_PIECE, pieces_at(&pieces, k));
	}
}

/* What stands in both fields, each once. */
static void read_lesson(struct fit *f, struct arena *page, const struct lesson *lesson, struct vector *out)
{
	struct pupil pupil = {.fit = f, .page = page, .out = out};
	struct reading r;
	size_t kept = 0;

	classifier_read(f->classifier, page, &lesson->doc, &r);
	for (int i = FIELD_TITLE; i <= FIELD_TEXT; i++) {
		add_field(&pupil, &r, (enum field)i);
		if (lesson->doc.kind == DOC_SOCIAL)
			add_pieces(&pupil, &r.fields[i]);
	}
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
	switch (f->names[id].kind) {
	case KIND_PAIR:
		return f->documents[id] >= PAIRS_LEAST && f->rarity[id] >= PAIRS_RARITY;
	case KIND_PIECE:
		return f->documents[id] >= PIECES_LEAST;
	default:
		return f->documents[id] >= DOCUMENTS_LEAST;
	}
}

static enum weighed_part part_of(const struct fit *f, uint32_t id)
{
	return f->names[id].kind == KIND_PIECE ? WEIGHED_PIECES : WEIGHED_WORDS;
}

/* What is weighed gets a place from 1 on, without gaps. */
static void place_features(struct fit *f)
{
	f->places = arena_array(&f->arena, f->n_features, sizeof *f->places);
	f->n_weighed = 1;
	for (uint32_t id = 1; id < f->n_features; id++)
		if (is_weighed(f, id))
			f->places[id] = (uint32_t)f->n_weighed++;
}

/* Drops what few documents have, and gives each part of a vector the length 1; features are places then. */
static void scale_vector(const struct fit *f, struct vector *v)
{
	double squares[WEIGHED_PARTS] = {0};
	size_t kept = 0;

	for (size_t k = 0; k < v->n; k++) {
		uint32_t id = v->shares[k].feature;

		if (f->places[id] == 0)
			continue;
		v->shares[kept++] = (struct share){id, (float)f->rarity[id]};
		squares[part_of(f, id)] += f->rarity[id] * f->rarity[id];
	}
	v->n = kept;
	for (size_t k = 0; k < kept; k++) {
		struct share *s = &v->shares[k];

		s->value /= (float)sqrt(squares[part_of(f, s->feature)]);
		s->feature = f->places[s->feature];
	}
}

/* ---- the weights ---- */

/* What a column of weights tells apart: a dugaan of a topic, or any label of it, from all else. */
static bool is_wanted(const struct lesson *lesson, int column)
{
	return column < TOPICS ? lesson->labels[column] == LABEL_DUGAAN
		: lesson->labels[column - TOPICS] != LABEL_NONE;
}

/* All columns at once: their weights for a feature lie side by side. */
static struct columns product(const struct vector *v, const struct columns *weights)
{
	struct columns sum = weights[0]; /* no feature has the place 0: it is the base */

	for (size_t k = 0; k < v->n; k++)
		for (int c = 0; c < COLUMNS; c++)
			sum.of[c] += v->shares[k].value * weights[v->shares[k].feature].of[c];
	return sum;
}

static void add_lesson(const struct fit *f, size_t lesson, const struct columns *weights,
	struct columns *gradient)
{
	const struct vector *v = &f->vectors[lesson];
	struct columns miss = product(v, weights);

	for (int c = 0; c < COLUMNS; c++) {
		miss.of[c] = 1 / (1 + exp(-miss.of[c])) - is_wanted(&f->lessons[lesson], c);
		gradient[0].of[c] += miss.of[c];
	}
	for (size_t k = 0; k < v->n; k++)
		for (int c = 0; c < COLUMNS; c++)
			gradient[v->shares[k].feature].of[c] += v->shares[k].value * miss.of[c];
}

static void find_gradient(const struct fit *f, const struct columns *weights, struct columns *gradient)
{
	for (size_t w = 0; w < f->n_weighed; w++)
		for (int c = 0; c < COLUMNS; c++)
			gradient[w].of[c] = w == 0 ? 0 : PENALTY * weights[w].of[c];
	for (size_t i = 0; i < f->n_lessons; i++)
		add_lesson(f, i, weights, gradient);
}

/* The loss of a document curves by a quarter of its vector's square, base included, at most: 3 for a post. */
static struct columns *fit_weights(struct fit *f)
{
	struct columns *weights = arena_lines(&f->arena, f->n_weighed, sizeof *weights);
	struct columns *ahead = arena_lines(&f->arena, f->n_weighed, sizeof *ahead);
	struct columns *gradient = arena_lines(&f->arena, f->n_weighed, sizeof *gradient);
	double step = 1 / (PENALTY + 0.75 * (double)f->n_lessons);

	for (int n = 1; n <= STEPS; n++) {
		double momentum = (n - 1.0) / (n + 2.0);

		find_gradient(f, ahead, gradient);
		for (size_t w = 0; w < f->n_weighed; w++)
			for (int c = 0; c < COLUMNS; c++) {
				double next = ahead[w].of[c] - step * gradient[w].of[c];

				ahead[w].of[c] = next + momentum * (next - weights[w].of[c]);
				weights[w].of[c] = next;
			}
	}
	return weights;
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

static void put_head(struct buf *out, const struct columns *base)
{
	buf_add_cstr(out, "# Timbangan: seberapa berat sebuah akar kata, bagian leksikon, pasangan bagian dalam satu\n"
		"# kalimat, atau (hanya dalam unggahan) potongan lima huruf sebuah kata untuk setiap topik,\n"
		"# dihitung oleh simak lexicon learn dari teks berlabel. Yang jarang lebih berat; angka di bawah 0\n"
		"# menentang. Empat kolom untuk dugaan, lalu empat untuk topiknya disebut.\n\n"
		"[dasar]\n# netralitas_asn; politik_uang; kampanye_hitam; hoaks; dan sekali lagi\n");
	for (int i = 0; i < COLUMNS; i++)
		buf_printf(out, "%s%.2f", i ? "; " : "", base->of[i]);
	buf_add_char(out, '\n');
}

static bool tells(const struct fit *f, uint32_t id, const struct columns *weights)
{
	for (int i = 0; i < COLUMNS; i++)
		if (fabs(weights[f->places[id]].of[i]) * f->rarity[id] >= WEIGHT_LEAST)
			return true;
	return false;
}

static void put_row(const struct fit *f, const struct row *row, const struct columns *weights,
	struct buf *out)
{
	double rarity = f->rarity[row->id];

	buf_printf(out, "%.*s; %.2f", STR_ARG(row->name.name), rarity);
	for (int i = 0; i < COLUMNS; i++)
		buf_printf(out, "; %.1f", weights[f->places[row->id]].of[i] * rarity);
	buf_add_char(out, '\n');
}

static void put_table(struct fit *f, const struct columns *weights, struct buf *out)
{
	static const char *const sections[KINDS] = {"kata", "bagian", "pasangan", "potongan"};
	struct row *rows = arena_array(&f->arena, f->n_features + 1, sizeof *rows);
	size_t n = 0, at = 0;

	for (uint32_t id = 1; id < f->n_features; id++)
		if (f->places[id] != 0 && tells(f, id, weights))
			rows[n++] = (struct row){f->names[id], id};
	if (n > 0)
		qsort(rows, n, sizeof *rows, by_name);
	put_head(out, &weights[0]);
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

	arena_init(&f.arena);
	f.vocab = text_vocab_new(&f.arena);
	read_lessons(&f);
	count_documents(&f);
	place_features(&f);
	for (size_t i = 0; i < n; i++)
		scale_vector(&f, &f.vectors[i]);
	put_table(&f, fit_weights(&f), table);
	arena_free(&f.arena);
}
