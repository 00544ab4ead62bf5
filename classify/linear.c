/* linear.c - what the weights of a document say beside the rules; see linear.h. */
#include "scale.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define WORDS_SHOWN 4 /* of the sentence that is cited */
#define WORDS_CITED 4 /* that a sentence has at least, where one of them speaks: "share!" shows nothing */
#define RARITY_SHOWN 2.6 /* or rarer: in a fifth of all documents at most */
#define POINTS_LEFT 9.0 /* to a topic that the weights speak against */
#define POINTS_CITED 8.0 /* of the passage that speaks most for what rules found; it orders the evidence */

/* ---- what is cited ---- */

static int row_weight(const struct scale *c, uint32_t feature, int column)
{
	return c->m->features[feature].weights[column];
}

/* Of a word and its pieces. */
static int weight_of(const struct scale *c, const struct text *t, uint32_t token, int column)
{
	const struct token *k = &t->tokens[token];
	uint32_t pieces[PIECES_WORD_MAX];
	int sum = row_weight(c, scale_feature(c->m, k), column);

	for (size_t n = scale_pieces(c, k, pieces); n-- > 0;)
		sum += row_weight(c, pieces[n], column);
	return sum;
}

static bool is_rarer(const struct scale *c, const struct token *k, double rarity)
{
	return c->m->rarities[scale_feature(c->m, k)] >= rarity * SCALE_HUNDREDTHS;
}

static bool has_root(const struct text *t, const uint32_t *tokens, size_t n, uint32_t root)
{
	for (size_t i = 0; i < n; i++)
		if (t->tokens[tokens[i]].root == root)
			return true;
	return false;
}

/* The words of a sentence that speak for a column and are so rare, heaviest first, each once; how many. */
static size_t heaviest(const struct scale *c, const struct text *t, const struct sentence *s,
	int column, double rarity, uint32_t *tokens)
{
	size_t n = 0, at;

	for (uint32_t i = s->first_token; i < s->first_token + s->n_tokens; i++) {
		int weight = weight_of(c, t, i, column);

		if (weight <= 0 || !is_rarer(c, &t->tokens[i], rarity) || has_root(t, tokens, n, t->tokens[i].root))
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
	double over; /* in the column */
	int column;
	uint32_t sentence, tokens[WORDS_SHOWN];
	size_t n;
	enum field field;
};

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
		const struct sentence *s = &t->sentences[list[i].sentence];

		/* "yang" may weigh something, and tells a reader nothing */
		list[i].n = heaviest(c, t, s, column, RARITY_SHOWN, list[i].tokens);
		if (list[i].n == 0)
			list[i].n = heaviest(c, t, s, column, 0, list[i].tokens);
		if (list[i].n > 0)
			list[kept++] = list[i];
	}
	return kept;
}

static uint32_t words_of(const struct text *t, const struct sentence *s)
{
	uint32_t n = 0;

	for (uint32_t i = s->first_token; i < s->first_token + s->n_tokens; i++)
		n += t->tokens[i].kind != TOKEN_PUNCT;
	return n;
}

/* The text tells more than the headline. */
static size_t list_passages(struct scale *c, int column, uint32_t words_least, struct passage *list)
{
	size_t n = 0;

	for (int f = FIELD_TEXT; f >= FIELD_TITLE; f--)
		for (uint32_t i = 0; i < c->r->fields[f].n_sentences; i++) {
			const struct text *t = &c->r->fields[f];
			double over;

			if (words_of(t, &t->sentences[i]) < words_least)
				continue;
			over = scale_over_length(scale_weigh_sentence(c, (enum field)f, i), column);
			n = keep(list, n, (struct passage){.over = over, .column = column, .sentence = i,
				.field = (enum field)f});
		}
	return name_words(c, column, list, n);
}

static size_t find_passages(struct scale *c, int column, struct passage *list)
{
	size_t n = list_passages(c, column, WORDS_CITED, list);

	return n ? n : list_passages(c, column, 1, list);
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

/* The row of a word, or of the piece of it that speaks louder. */
static const struct str *line_of(const struct scale *c, const struct token *k, int column)
{
	uint32_t best = scale_feature(c->m, k), pieces[PIECES_WORD_MAX];
	struct str *line = arena_alloc(c->page, sizeof *line);
	const struct place *at;

	for (size_t n = scale_pieces(c, k, pieces); n-- > 0;)
		if (best == 0 || row_weight(c, pieces[n], column) > row_weight(c, best, column))
			best = pieces[n];
	at = &c->m->places[best];
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
		.at = line_of(c, &k[p->tokens[0]], p->column)};
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
static void object(const struct scale *c, const struct rule *rule, double left)
{
	enum topic topic = rule->topic;
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
	s->rule = rule;
	s->at = &rule->at;
	s->cue = NULL;
	s->weight = points < -1 ? points : -1;
	s->line_weight = (s->weight - judge_bonus(s)) / POINTS_DUGAAN;
	s->counted = points;
	c->out->sums[topic] = left;
}

/* ---- the verdict ---- */

/* Posts leave out what their readers know: for them nothing is asked. */
static bool is_open(const struct linear *m, const struct reading *r, enum topic topic)
{
	return r->doc->kind == DOC_SOCIAL || !m->asks[topic] ||
		(bits_meet(&m->asked[topic], &r->all) && !bits_meet(&m->barred[topic], &r->all));
}

/* Which topics the weights may speak of; false where they may change nothing at all. */
static bool open_topics(struct scale *c)
{
	bool any = false;

	for (int t = 0; t < TOPICS; t++) {
		c->open[t] = is_open(c->m, c->r, (enum topic)t);
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
		object(c, &c->m->objects[t], POINTS_LEFT);
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
		object(c, &c->m->dismisses[t], 0);
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
	struct scale c = scale_open(m, page, r);
	double over[COLUMNS];

	c.out = out;
	if (!open_topics(&c) || !scale_weigh(&c, over))
		return;
	for (int t = 0; t < TOPICS; t++) {
		judge_act(&c, (enum topic)t, over[t]);
		judge_mention(&c, (enum topic)t, over[TOPICS + t]);
	}
}

/* ---- why ---- */

static int heaviest_row_first(const void *x, const void *y)
{
	double a = fabs(((const struct weighed_row *)x)->weight), b = fabs(((const struct weighed_row *)y)->weight);

	if (a != b)
		return a > b ? -1 : 1;
	return str_cmp(((const struct weighed_row *)x)->name, ((const struct weighed_row *)y)->name);
}

/* The rows of a part that were seen. */
static void list_rows(const struct scale *c, int column, enum weighed_part part, struct weighed *out)
{
	out->rows = arena_array(c->page, c->m->n + 1, sizeof *out->rows);
	for (size_t i = 1; i <= c->m->n; i++) {
		const struct place *at = &c->m->places[i];

		if (at->part != part || (c->seen[i / 64] >> i % 64 & 1) == 0)
			continue;
		out->rows[out->n_rows++] = (struct weighed_row){.name = at->name,
			.at = arena_printf(c->page, "%.*s:%zu", STR_ARG(at->file), at->line),
			.weight = c->m->features[i].weights[column] / SCALE_TENTHS,
			.rarity = c->m->rarities[i] / SCALE_HUNDREDTHS};
	}
	qsort(out->rows, out->n_rows, sizeof *out->rows, heaviest_row_first);
}

static void explain_column(const struct scale *c, enum topic topic, enum label label, double limit,
	struct weighing *out)
{
	int column = (int)topic + (label == LABEL_DUGAAN ? 0 : TOPICS);
	struct tally tally = scale_weigh_heaviest(c, column);

	*out = (struct weighing){.topic = topic, .label = label, .base = c->m->base[column], .limit = limit,
		.over = c->m->base[column] + scale_over_length(&tally, column)};
	for (int i = 0; i < WEIGHED_PARTS; i++) {
		struct weighed *part = &out->parts[i];

		part->weights = tally.parts[i].weights[column] / SCALE_TENTHS;
		part->length = scale_length(&tally, (enum weighed_part)i);
		list_rows(c, column, (enum weighed_part)i, part);
	}
}

size_t linear_explain(const struct linear *m, struct arena *page, const struct reading *r,
	const struct judgement *j, struct weighing *out)
{
	struct scale c = scale_open(m, page, r);
	const struct limits *limits = &m->limits[r->doc->kind];
	size_t n = 0;

	for (size_t i = 0; i < j->n_signals && n < COLUMNS; i++) {
		const struct rule *rule = j->signals[i].rule;
		enum topic t = rule->topic;

		if (rule == &m->speaks[t] && j->signals[i].counted > 0)
			explain_column(&c, t, LABEL_DUGAAN, limits->speaks[0], &out[n++]);
		else if (rule == &m->objects[t])
			explain_column(&c, t, LABEL_DUGAAN, limits->objects[0], &out[n++]);
		else if (rule == &m->mentions[t])
			explain_column(&c, t, LABEL_IMBAUAN, limits->speaks[1], &out[n++]);
		else if (rule == &m->dismisses[t])
			explain_column(&c, t, LABEL_IMBAUAN, limits->objects[1], &out[n++]);
	}
	return n;
}
