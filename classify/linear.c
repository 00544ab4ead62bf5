/* linear.c - timbangan.tabel and syarat.tabel read, and a document's words weighed by it; see linear.h. */
#include "linear.h"

#include <math.h>
#include <string.h>

#include "simak/msg.h"

#define WORDS_SHOWN 4 /* of the sentence that is cited */
#define POINTS_MORE 5.0 /* that a topic gets at most beyond the threshold */
#define WEIGHT_MAX 1000.0
#define SECOND 0.7 /* over the threshold, for a topic beside one that rules have decided on: its words are alike */

struct weighed {
	float weights[TOPICS];
	float rarity; /* inverse document frequency: the word's part of the vector's length */
	uint32_t row;
};

struct linear {
	uint32_t *of_root; /* by vocabulary id: index into words; 0: none */
	struct weighed *words; /* from 1 */
	size_t n, alloc;
	struct str *at; /* by row: file:line */
	size_t n_at, at_alloc;
	double base[TOPICS];
	struct bits asked[TOPICS]; /* concepts of which the document must have one */
	struct bits barred[TOPICS]; /* and of which it must have none */
	bool asks[TOPICS];
	struct rule rules[TOPICS];
};

/* ---- the table ---- */

static bool read_numbers(const struct table_row *row, size_t first, double *out, size_t n,
	struct faults *p)
{
	for (size_t i = 0; i < n; i++) {
		struct str cell = table_cell(row, first + i);

		if (str_to_real(cell, &out[i]) && fabs(out[i]) <= WEIGHT_MAX)
			continue;
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("kolom %zu, \"%.*s\", harus angka dari -1000 sampai 1000"), first + i + 1,
			STR_ARG(cell));
		return false;
	}
	return true;
}

static void read_base(struct linear *m, const struct table_row *row, struct arena *run, struct faults *p)
{
	if (!read_numbers(row, 0, m->base, TOPICS, p))
		return;
	for (int t = 0; t < TOPICS; t++)
		m->rules[t].at = arena_printf(run, "%.*s:%zu", STR_ARG(row->file), row->line);
}

/* The concepts that a cell names. */
static void read_concepts(const struct lexicon *lex, const struct table_row *row, size_t cell,
	struct bits *set, struct faults *p)
{
	struct str rest = table_cell(row, cell), name;

	while (table_next(&rest, &name)) {
		int concept = concept_find(lex, name);

		if (concept < 0)
			table_fault(p, LEXICON_ERROR, row->file, row->line,
				msg("\"%.*s\" bukan nama bagian; periksa ejaannya"), STR_ARG(name));
		else
			bits_join(set, &lex->concepts[concept].down);
	}
}

static void read_condition(struct linear *m, const struct lexicon *lex, const struct table_row *row,
	struct faults *p)
{
	enum topic topic;

	if (!topic_parse(table_cell(row, 0), &topic)) {
		table_fault(p, LEXICON_ERROR, row->file, row->line, msg("topik \"%.*s\" tidak dikenal"),
			STR_ARG(table_cell(row, 0)));
		return;
	}
	read_concepts(lex, row, 1, &m->asked[topic], p);
	read_concepts(lex, row, 2, &m->barred[topic], p);
	m->asks[topic] = true;
}

static void read_word(struct linear *m, const struct table_row *row, uint32_t id, struct arena *run,
	struct faults *p)
{
	double numbers[1 + TOPICS];
	struct weighed *w;

	if (!read_numbers(row, 1, numbers, 1 + TOPICS, p))
		return;
	if (numbers[0] <= 0) {
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("kelangkaan \"%.*s\" harus lebih dari 0"), STR_ARG(table_cell(row, 1)));
		return;
	}
	if (m->of_root[id] == 0) {
		m->of_root[id] = (uint32_t)m->n;
		(void)ARENA_PUSH(run, m->words, m->n, m->alloc);
	}
	w = &m->words[m->of_root[id]];
	*w = (struct weighed){.rarity = (float)numbers[0], .row = (uint32_t)m->n_at};
	for (int t = 0; t < TOPICS; t++)
		w->weights[t] = (float)numbers[1 + t];
	*ARENA_PUSH(run, m->at, m->n_at, m->at_alloc) =
		arena_printf(run, "%.*s:%zu", STR_ARG(row->file), row->line);
}

static void read_row(struct linear *m, const struct lexicon *lex, const struct table_row *row, struct faults *p)
{
	if (str_is(row->section, "dasar"))
		read_base(m, row, lex->run, p);
	else if (str_is(row->section, "syarat"))
		read_condition(m, lex, row, p);
	else
		read_word(m, row, text_vocab_find(lex->vocab, table_cell(row, 0)), lex->run, p);
}

void linear_load(struct lexicon *lex, const struct lexicon_source *source, struct linear **out,
	struct faults *faults)
{
	static const char *const known[] = {"dasar", "syarat", "kata", NULL};
	struct arena *run = lex->run;
	struct linear *m = arena_alloc(run, sizeof *m);
	struct table t = {0};

	table_read(run, source, "timbangan.tabel", &t, faults);
	table_read(run, source, "syarat.tabel", &t, faults);
	table_check_sections(&t, known, faults);
	for (int i = 0; i < TOPICS; i++)
		m->rules[i] = (struct rule){.id = STR_LIT("timbangan"), .topic = (enum topic)i,
			.stance = STANCE_INSIDEN, .weight = POINTS_DUGAAN, .cap = POINTS_DUGAAN + POINTS_MORE};
	(void)ARENA_PUSH(run, m->words, m->n, m->alloc); /* 0 is no word */
	for (size_t i = 0; i < t.n; i++)
		if (str_is(t.rows[i].section, "kata"))
			text_vocab_add(lex->vocab, table_cell(&t.rows[i], 0));
	m->of_root = arena_array(run, text_vocab_size(lex->vocab), sizeof *m->of_root);
	for (size_t i = 0; i < t.n; i++)
		read_row(m, lex, &t.rows[i], faults);
	*out = m;
}

/* ---- a document ---- */

struct scale {
	const struct linear *m;
	struct arena *page;
	const struct reading *r;
	struct judgement *out;
};

static const struct weighed *word_of(const struct linear *m, const struct token *k)
{
	return k->root != 0 && k->kind == TOKEN_WORD ? &m->words[m->of_root[k->root]] : &m->words[0];
}

/* True the first time that it is asked of a word; seen has a bit per word. */
static bool is_new(uint64_t *seen, size_t word)
{
	uint64_t bit = (uint64_t)1 << word % 64, before = seen[word / 64];

	seen[word / 64] |= bit;
	return (before & bit) == 0;
}

/* Every word of the document once. */
static double weigh(const struct linear *m, struct arena *page, const struct reading *r, double *sums)
{
	uint64_t *seen = arena_array(page, m->n / 64 + 1, sizeof *seen);
	double squares = 0;

	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++) {
		const struct text *t = &r->fields[f];

		for (size_t i = 0; i < t->n_tokens; i++) {
			const struct weighed *w = word_of(m, &t->tokens[i]);

			if (w == m->words || t->sentences[t->tokens[i].sentence].related ||
			    !is_new(seen, (size_t)(w - m->words)))
				continue;
			squares += (double)w->rarity * w->rarity;
			for (int topic = 0; topic < TOPICS; topic++)
				sums[topic] += w->weights[topic];
		}
	}
	return sqrt(squares);
}

static float weight_of(const struct linear *m, const struct text *t, uint32_t token, enum topic topic)
{
	return word_of(m, &t->tokens[token])->weights[topic];
}

static bool has_root(const struct text *t, const uint32_t *tokens, size_t n, uint32_t root)
{
	for (size_t i = 0; i < n; i++)
		if (t->tokens[tokens[i]].root == root)
			return true;
	return false;
}

/* The words of a sentence that speak for the topic, heaviest first, each once; how many. */
static size_t heaviest(const struct linear *m, const struct text *t, const struct sentence *s,
	enum topic topic, uint32_t *tokens)
{
	size_t n = 0, at;

	for (uint32_t i = s->first_token; i < s->first_token + s->n_tokens; i++) {
		float weight = weight_of(m, t, i, topic);

		if (weight <= 0 || has_root(t, tokens, n, t->tokens[i].root))
			continue;
		if (n < WORDS_SHOWN)
			n++;
		else if (weight_of(m, t, tokens[n - 1], topic) >= weight)
			continue;
		for (at = n - 1; at > 0 && weight_of(m, t, tokens[at - 1], topic) < weight; at--)
			tokens[at] = tokens[at - 1];
		tokens[at] = i;
	}
	return n;
}

/* A sentence, and its words that speak for the topic. */
struct passage {
	double sum;
	uint32_t sentence, tokens[WORDS_SHOWN];
	size_t n;
	enum field field;
};

static struct passage weigh_sentence(const struct linear *m, const struct text *t, uint32_t sentence,
	enum topic topic)
{
	struct passage p = {.sentence = sentence};

	if (t->sentences[sentence].related)
		return p;
	p.n = heaviest(m, t, &t->sentences[sentence], topic, p.tokens);
	for (size_t k = 0; k < p.n; k++)
		p.sum += weight_of(m, t, p.tokens[k], topic);
	return p;
}

/* Keeps the list of the heaviest, in order; of equals the first. */
static size_t keep(struct passage *list, size_t n, struct passage p)
{
	size_t at = n < EVIDENCE_MAX ? n : EVIDENCE_MAX - 1;

	if (p.sum <= 0 || (n == EVIDENCE_MAX && list[at].sum >= p.sum))
		return n;
	for (; at > 0 && list[at - 1].sum < p.sum; at--)
		list[at] = list[at - 1];
	list[at] = p;
	return n < EVIDENCE_MAX ? n + 1 : n;
}

/* The text tells more than the headline. */
static size_t find_passages(const struct scale *c, enum topic topic, struct passage *list)
{
	size_t n = 0;

	for (int f = FIELD_TEXT; f >= FIELD_TITLE; f--)
		for (uint32_t i = 0; i < c->r->fields[f].n_sentences; i++) {
			struct passage p = weigh_sentence(c->m, &c->r->fields[f], i, topic);

			p.field = (enum field)f;
			n = keep(list, n, p);
		}
	return n;
}

static void add_signal(const struct scale *c, enum topic topic, const struct passage *p, double weight,
	double counted)
{
	struct finding_signal *s = ARENA_PUSH(c->page, c->out->signals, c->out->n_signals, c->out->alloc);
	const struct token *k = c->r->fields[p->field].tokens;

	*s = (struct finding_signal){.rule = &c->m->rules[topic], .weight = weight, .counted = counted,
		.sentence = p->sentence, .field = (uint8_t)p->field,
		.at = &c->m->at[word_of(c->m, &k[p->tokens[0]])->row]};
	s->line_weight = (weight - judge_bonus(s)) / POINTS_DUGAAN;
	s->hits = arena_array(c->page, p->n, sizeof *s->hits);
	for (size_t i = 0; i < p->n; i++) {
		struct hit *h = arena_alloc(c->page, sizeof *h);

		*h = (struct hit){.first = p->tokens[i], .end = p->tokens[i] + 1, .sentence = p->sentence};
		s->hits[s->n_hits++] = h;
	}
}

/* All points are counted at the sentence whose heaviest words weigh most; the next ones are cited beside it. */
static void cite(const struct scale *c, enum topic topic, double points)
{
	struct passage list[EVIDENCE_MAX];
	size_t n = find_passages(c, topic, list);

	for (size_t i = 0; i < n; i++)
		add_signal(c, topic, &list[i], points * list[i].sum / list[0].sum, i == 0 ? points : 0);
	c->out->sums[topic] += n > 0 ? points : 0;
}

static bool has_asked(const struct linear *m, const struct reading *r, int topic)
{
	bool asked = !m->asks[topic];

	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++)
		for (size_t i = 0; i < r->n_hits[f]; i++) {
			if (bits_has(&m->barred[topic], r->hits[f][i].concept))
				return false;
			asked = asked || bits_has(&m->asked[topic], r->hits[f][i].concept);
		}
	return asked;
}

static bool is_decided(const struct judgement *j)
{
	for (int t = 0; t < TOPICS; t++)
		if (j->sums[t] >= POINTS_DUGAAN)
			return true;
	return false;
}

void linear_judge(const struct linear *m, struct arena *page, const struct reading *r,
	struct judgement *out)
{
	struct scale c = {.m = m, .page = page, .r = r, .out = out};
	double sums[TOPICS] = {0}, length = weigh(m, page, r, sums);
	double most = is_decided(out) ? SECOND : 0;
	int best = -1;

	for (int t = 0; t < TOPICS && length > 0; t++) {
		double over = m->base[t] + sums[t] / length;

		if (over >= most && out->sums[t] < POINTS_DUGAAN && has_asked(m, r, t)) {
			most = over;
			best = t;
		}
	}
	if (best >= 0)
		cite(&c, (enum topic)best, POINTS_DUGAAN + (most < POINTS_MORE ? most : POINTS_MORE));
}
