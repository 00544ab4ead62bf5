/* linear.c - a document weighed by timbangan.tabel; see linear.h. */
#include "linear.h"

#include <math.h>
#include <string.h>

#define WORDS_SHOWN 4 /* of the sentence that is cited */
#define POINTS_MORE 5.0 /* that a topic gets at most beyond the threshold */
#define POINTS_LEFT 9.0 /* to a topic that the weights speak against */
#define POINTS_CITED 8.0 /* of the passage that speaks most for what rules found; it orders the evidence */
#define STRETCH 20      /* sentences weighed together */
#define STEP 10         /* from one stretch to the next */
#define TENTHS 10.0

struct tally {
	int32_t weights[COLUMNS];
	float squares;
};

struct scale {
	const struct linear *m;
	struct arena *page;
	const struct reading *r;
	struct judgement *out;
	const struct bits *concepts[2]; /* by field and sentence */
	uint64_t *seen;                 /* a bit per feature */
	bool open[TOPICS];
	struct tally *alone[2];         /* each sentence weighed by itself, once somebody asks */
};

const struct bits *linear_concepts(struct arena *page, const struct reading *r, enum field f)
{
	struct bits *of = arena_array(page, r->fields[f].n_sentences + 1, sizeof *of);

	for (size_t i = 0; i < r->n_hits[f]; i++)
		bits_add(&of[r->hits[f][i].sentence], r->hits[f][i].concept);
	return of;
}

size_t linear_members(const struct bits *b, uint16_t members[CONCEPTS_MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < CONCEPTS_MAX / 64; i++)
		for (uint64_t w = b->w[i]; w != 0; w &= w - 1)
			members[n++] = (uint16_t)(64 * i + bits_lowest(w));
	return n;
}

/* ---- weighing ---- */

/* What a column weighs for a vector of length 1. */
static double over_length(const struct tally *t, int column)
{
	return t->weights[column] / TENTHS / sqrt((double)t->squares);
}

static struct tally begin(const struct scale *c)
{
	memset(c->seen, 0, (c->m->n / 64 + 1) * sizeof *c->seen);
	return (struct tally){0};
}

static inline void add_columns(int32_t *restrict to, const int16_t *restrict from)
{
	for (int i = 0; i < COLUMNS; i++)
		to[i] += from[i];
}

static inline void add_feature(const struct scale *c, struct tally *t, uint32_t feature)
{
	const struct weighed *w = &c->m->features[feature];
	uint64_t bit = (uint64_t)1 << feature % 64;

	if (feature == 0 || (c->seen[feature / 64] & bit) != 0)
		return;
	c->seen[feature / 64] |= bit;
	t->squares += w->square;
	add_columns(t->weights, w->weights);
}

static uint32_t feature_of(const struct linear *m, const struct token *k)
{
	return k->kind == TOKEN_WORD ? m->of_root[k->root] : 0;
}

static void add_sentence(const struct scale *c, struct tally *tally, enum field f, uint32_t sentence)
{
	const struct text *t = &c->r->fields[f];
	const struct sentence *s = &t->sentences[sentence];
	uint16_t members[CONCEPTS_MAX];
	size_t n;

	if (s->related)
		return;
	for (uint32_t i = s->first_token; i < s->first_token + s->n_tokens; i++)
		add_feature(c, tally, feature_of(c->m, &t->tokens[i]));
	n = linear_members(&c->concepts[f][sentence], members);
	for (size_t i = 0; i < n; i++) {
		add_feature(c, tally, c->m->of_concept[members[i]]);
		for (size_t j = i + 1; j < n; j++)
			add_feature(c, tally, c->m->of_pair[members[i] * c->m->n_concepts + members[j]]);
	}
}

/* The headline and sentences [from, to) of the text; false where nothing in them has a weight. */
static bool weigh_stretch(const struct scale *c, size_t from, size_t to, double *over)
{
	struct tally tally = begin(c);

	for (uint32_t i = 0; i < c->r->fields[FIELD_TITLE].n_sentences; i++)
		add_sentence(c, &tally, FIELD_TITLE, i);
	for (size_t i = from; i < to; i++)
		add_sentence(c, &tally, FIELD_TEXT, (uint32_t)i);
	for (int i = 0; i < COLUMNS && tally.squares > 0; i++)
		over[i] = fmax(over[i], c->m->base[i] + over_length(&tally, i));
	return tally.squares > 0;
}

/* What the heaviest stretch weighs in each column. */
static bool weigh(const struct scale *c, double *over)
{
	size_t n = c->r->fields[FIELD_TEXT].n_sentences, to;
	bool any = false;

	for (int i = 0; i < COLUMNS; i++)
		over[i] = -INFINITY;
	for (size_t from = 0;; from += STEP) {
		to = n - from <= STRETCH + STEP ? n : from + STRETCH;
		any |= weigh_stretch(c, from, to, over);
		if (to == n)
			return any;
	}
}

/* ---- what is cited ---- */

static int weight_of(const struct scale *c, const struct text *t, uint32_t token, int column)
{
	return c->m->features[feature_of(c->m, &t->tokens[token])].weights[column];
}

static bool has_root(const struct text *t, const uint32_t *tokens, size_t n, uint32_t root)
{
	for (size_t i = 0; i < n; i++)
		if (t->tokens[tokens[i]].root == root)
			return true;
	return false;
}

/* The words of a sentence that speak for a column, heaviest first, each once; how many. */
static size_t heaviest(const struct scale *c, const struct text *t, const struct sentence *s,
	int column, uint32_t *tokens)
{
	size_t n = 0, at;

	for (uint32_t i = s->first_token; i < s->first_token + s->n_tokens; i++) {
		int weight = weight_of(c, t, i, column);

		if (weight <= 0 || has_root(t, tokens, n, t->tokens[i].root))
			continue;
		if (n < WORDS_SHOWN)
			n++;
		else if (weight_of(c, t, tokens[n - 1], column) >= weight)
			continue;
		for (at = n - 1; at > 0 && weight_of(c, t, tokens[at - 1], column) < weight; at--)
			tokens[at] = tokens[at - 1];
		tokens[at] = i;
	}
	return n;
}

/* A sentence that is cited, and its words that speak for a column. */
struct passage {
	double over;
	uint32_t sentence, tokens[WORDS_SHOWN];
	size_t n;
	enum field field;
};

static void weigh_alone(struct scale *c, enum field f)
{
	size_t n = c->r->fields[f].n_sentences;

	c->alone[f] = arena_array(c->page, n + 1, sizeof *c->alone[f]);
	for (size_t i = 0; i < n; i++) {
		c->alone[f][i] = begin(c);
		add_sentence(c, &c->alone[f][i], f, (uint32_t)i);
	}
}

/* Keeps the list of the heaviest, in order; of equals the first. */
static size_t keep(struct passage *list, size_t n, struct passage p)
{
	size_t at = n < EVIDENCE_MAX ? n : EVIDENCE_MAX - 1;

	if (p.over <= 0 || (n == EVIDENCE_MAX && list[at].over >= p.over))
		return n;
	for (; at > 0 && list[at - 1].over < p.over; at--)
		list[at] = list[at - 1];
	list[at] = p;
	return n < EVIDENCE_MAX ? n + 1 : n;
}

/* Those whose words say why; how many are left. */
static size_t name_words(const struct scale *c, int column, struct passage *list, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		const struct text *t = &c->r->fields[list[i].field];

		list[i].n = heaviest(c, t, &t->sentences[list[i].sentence], column, list[i].tokens);
		if (list[i].n > 0)
			list[kept++] = list[i];
	}
	return kept;
}

/* The text tells more than the headline. */
static size_t find_passages(struct scale *c, int column, struct passage *list)
{
	size_t n = 0;

	for (int f = FIELD_TEXT; f >= FIELD_TITLE; f--) {
		if (c->alone[f] == NULL)
			weigh_alone(c, (enum field)f);
		for (uint32_t i = 0; i < c->r->fields[f].n_sentences; i++) {
			const struct tally *t = &c->alone[f][i];

			if (t->weights[column] > 0)
				n = keep(list, n, (struct passage){.over = over_length(t, column),
					.sentence = i, .field = (enum field)f});
		}
	}
	return name_words(c, column, list, n);
}

/* Room for a signal, in the order of the text. */
static struct finding_signal *make_room(const struct scale *c, const struct passage *p)
{
	struct finding_signal *s;
	size_t at;

	(void)ARENA_PUSH(c->page, c->out->signals, c->out->n_signals, c->out->alloc);
	s = c->out->signals;
	for (at = c->out->n_signals - 1; at > 0 && (s[at - 1].field > p->field ||
		(s[at - 1].field == p->field && s[at - 1].sentence > p->sentence)); at--)
		s[at] = s[at - 1];
	return &s[at];
}

static const struct str *line_of(const struct scale *c, const struct token *k)
{
	const struct place *at = &c->m->places[feature_of(c->m, k)];
	struct str *line = arena_alloc(c->page, sizeof *line);

	*line = arena_printf(c->page, "%.*s:%zu", STR_ARG(at->file), at->line);
	return line;
}

static void add_signal(const struct scale *c, const struct rule *rule, const struct passage *p,
	double weight, double counted)
{
	struct finding_signal *s = make_room(c, p);
	const struct token *k = c->r->fields[p->field].tokens;

	*s = (struct finding_signal){.rule = rule, .weight = weight, .counted = counted,
		.sentence = p->sentence, .field = (uint8_t)p->field,
		.at = line_of(c, &k[p->tokens[0]])};
	s->line_weight = (weight - judge_bonus(s)) / POINTS_DUGAAN;
	s->hits = arena_array(c->page, p->n, sizeof *s->hits);
	for (size_t i = 0; i < p->n; i++) {
		struct hit *h = arena_alloc(c->page, sizeof *h);

		*h = (struct hit){.first = p->tokens[i], .end = p->tokens[i] + 1, .sentence = p->sentence};
		s->hits[s->n_hits++] = h;
	}
}

/* The sentences that weigh most, by what they weigh beside the first, which has the points.  False where
 * none speaks. */
static bool cite(struct scale *c, const struct rule *rule, double points, double counted)
{
	struct passage list[EVIDENCE_MAX];
	size_t n = find_passages(c, (int)rule->topic, list);

	for (size_t i = 0; i < n; i++)
		add_signal(c, rule, &list[i], points * list[i].over / list[0].over, i == 0 ? counted : 0);
	return n > 0;
}

static void speak(struct scale *c, enum topic topic, double points)
{
	double counted = points - c->out->sums[topic];

	if (cite(c, &c->m->speaks[topic], points, counted))
		c->out->sums[topic] = points;
}

/* What rules found is taken back until `left` points are left, where the first of them spoke. */
static void object(const struct scale *c, enum topic topic, double left)
{
	double points = left - c->out->sums[topic];
	size_t i = 0;
	struct finding_signal *s;

	while (i < c->out->n_signals && c->out->signals[i].rule->topic != topic)
		i++;
	if (i == c->out->n_signals)
		return;
	s = ARENA_PUSH(c->page, c->out->signals, c->out->n_signals, c->out->alloc);
	memmove(&c->out->signals[i + 1], &c->out->signals[i], (c->out->n_signals - 1 - i) * sizeof *s);
	s = &c->out->signals[i];
	s->rule = &c->m->objects[topic];
	s->at = &s->rule->at;
	s->cue = NULL;
	s->weight = points < -1 ? points : -1;
	s->line_weight = (s->weight - judge_bonus(s)) / POINTS_DUGAAN;
	s->counted = points;
	c->out->sums[topic] = left;
}

/* ---- the verdict ---- */

/* Posts leave out what their readers know: for them nothing is asked. */
static bool is_open(const struct linear *m, const struct reading *r, const struct bits *has, enum topic topic)
{
	return r->doc->kind == DOC_SOCIAL || !m->asks[topic] ||
		(bits_meet(&m->asked[topic], has) && !bits_meet(&m->barred[topic], has));
}

/* Which topics the weights may speak of; false where they may change nothing at all. */
static bool open_topics(struct scale *c)
{
	struct bits has = {{0}};
	bool any = false;

	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++)
		for (size_t i = 0; i < c->r->fields[f].n_sentences; i++)
			bits_join(&has, &c->concepts[f][i]);
	for (int t = 0; t < TOPICS; t++) {
		c->open[t] = is_open(c->m, c->r, &has, (enum topic)t);
		any = any || c->open[t] || c->out->mentioned[t] || c->out->sums[t] >= POINTS_DUGAAN;
	}
	return any;
}

static size_t count_words(const struct reading *r)
{
	size_t n = 0;

	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++)
		for (size_t i = 0; i < r->fields[f].n_tokens; i++)
			n += r->fields[f].tokens[i].kind != TOKEN_PUNCT;
	return n;
}

/* Few words tell nothing of the whole, and some rules are sure of what they found. */
static bool may_object(const struct scale *c, enum topic topic)
{
	for (size_t i = 0; i < c->out->n_signals; i++)
		if (c->out->signals[i].rule->firm && c->out->signals[i].rule->topic == topic &&
		    c->out->signals[i].counted > 0)
			return false;
	return (double)count_words(c->r) >= c->m->limits[c->r->doc->kind].words_least;
}

static void judge_act(struct scale *c, enum topic t, double over)
{
	const struct limits *limits = &c->m->limits[c->r->doc->kind];
	double more = over - limits->speaks[0];

	if (c->out->sums[t] < POINTS_DUGAAN) {
		if (more >= 0 && c->open[t])
			speak(c, t, POINTS_DUGAAN + (more < POINTS_MORE ? more : POINTS_MORE));
	} else if (over < limits->objects[0] && may_object(c, t)) {
		object(c, t, POINTS_LEFT);
	} else {
		(void)cite(c, &c->m->cites[t], POINTS_CITED, 0);
	}
}

/* Where there is no dugaan: imbauan or none. */
static void judge_mention(struct scale *c, enum topic t, double over)
{
	const struct limits *limits = &c->m->limits[c->r->doc->kind];
	struct passage list[EVIDENCE_MAX];
	int column = TOPICS + (int)t;

	if (c->out->sums[t] >= POINTS_DUGAAN)
		return;
	if (c->out->mentioned[t] && over < limits->objects[1] && may_object(c, t)) {
		object(c, t, 0);
		c->out->mentioned[t] = false;
	} else if (c->open[t] && !c->out->mentioned[t] && over >= limits->speaks[1] &&
		find_passages(c, column, list) > 0) {
		add_signal(c, &c->m->mentions[t], &list[0], 0, 0);
		c->out->mentioned[t] = true;
	}
}

void linear_judge(const struct linear *m, struct arena *page, const struct reading *r,
	struct judgement *out)
{
	struct scale c = {.m = m, .page = page, .r = r, .out = out,
		.concepts = {linear_concepts(page, r, FIELD_TITLE), linear_concepts(page, r, FIELD_TEXT)},
		.seen = arena_room(page, m->n / 64 + 1, sizeof *c.seen)};
	double over[COLUMNS];

	if (!open_topics(&c) || !weigh(&c, over))
		return;
	for (int t = 0; t < TOPICS; t++) {
		judge_act(&c, (enum topic)t, over[t]);
		judge_mention(&c, (enum topic)t, over[TOPICS + t]);
	}
}
