/* judge.c - every rule on every sentence; what governs the deciding words cancels the signal.
 *
 * Bounded: a rule looks at the first HITS_SEEN hits of a sentence, and for each of its key hits takes
 * the nearest fitting hit for every other term. */
#include "judge.h"

#define HITS_SEEN 400
#define HEAD_SENTENCES 2 /* of the text, beside the title, in which a frame may stand */
#define TITLE_BONUS 2 /* points for a signal in the headline */
#define POINTS_SUPPORTED 4.0
#define POINTS_MENTION 6.0 /* less of an act, and no word of the topic, says nothing */

struct court {
	const struct lexicon *lex;
	struct arena *page;
	const struct reading *reading;
	struct judgement *out;
	const struct hit *frame; /* what the writing announces itself to be, or NULL */
	double *spent;        /* by rule: counted so far */
	uint64_t *awake;      /* bit per rule that the sentence has a key for; then, a company for */
};

static bool fits(const struct term *term, const struct hit *h)
{
	return bits_has(&term->any, h->concept);
}

/* Two terms may not be the same words; one may stand inside the other ("menuding calon"). */
static bool distinct(const struct hit *a, const struct hit *b)
{
	if (a->end <= b->first || b->end <= a->first)
		return true;
	return (a->first < b->first && a->end >= b->end) || (b->first < a->first && b->end >= a->end) ||
		(a->first == b->first && a->end != b->end);
}

static uint32_t gap(const struct hit *a, const struct hit *b)
{
	if (a->end <= b->first)
		return b->first - a->end;
	return b->end <= a->first ? a->first - b->end : 0;
}

static bool same_clause(const struct view *v, const struct hit *a, const struct hit *b)
{
	uint32_t from = a->end <= b->first ? a->end : b->end, to = a->end <= b->first ? b->first : a->first;

	for (; from < to; from++)
		if (passage_is_edge(v->text, from))
			return false;
	return true;
}

/* May h, which fits term i of the rule, stand beside those chosen already (bit per term in done)? */
static bool may_stand(const struct view *v, const struct rule *rule, const struct hit *const *chosen,
	unsigned done, size_t i, const struct hit *h)
{
	const struct hit *key = chosen[rule->key];

	for (size_t j = 0; j < rule->n_terms; j++)
		if ((done >> j & 1) && !distinct(chosen[j], h))
			return false;
	if (rule->distance != 0 && gap(key, h) > rule->distance)
		return false;
	if (rule->clause && !same_clause(v, key, h))
		return false;
	if (rule->terms[i].ordered && i > 0 && (done >> (i - 1) & 1) && h->first < chosen[i - 1]->end)
		return false;
	return !(i + 1 < rule->n_terms && rule->terms[i + 1].ordered && (done >> (i + 1) & 1) &&
		h->end > chosen[i + 1]->first);
}

static bool choose(const struct view *v, const struct rule *rule, const struct hit **chosen,
	unsigned *done, size_t i)
{
	const struct hit *best = NULL, *key = chosen[rule->key];

	for (const struct hit *h = v->hits; h < v->hits + v->n_hits; h++)
		if (fits(&rule->terms[i], h) && may_stand(v, rule, chosen, *done, i, h) &&
			(best == NULL || gap(key, h) < gap(key, best)))
			best = h;
	if (best == NULL)
		return false;
	chosen[i] = best;
	*done |= 1u << i;
	return true;
}

/* A hit for every term, with the key at h. */
static bool complete(const struct view *v, const struct rule *rule, const struct hit *h,
	const struct hit **chosen)
{
	unsigned done = 1u << rule->key;

	chosen[rule->key] = h;
	for (size_t i = rule->key; i-- > 0;)
		if (!choose(v, rule, chosen, &done, i))
			return false;
	for (size_t i = rule->key + 1; i < rule->n_terms; i++)
		if (!choose(v, rule, chosen, &done, i))
			return false;
	return true;
}

static bool all_met(const struct bits *sets, size_t n, const struct bits *present)
{
	for (size_t i = 0; i < n; i++)
		if (!bits_meet(&sets[i], present))
			return false;
	return true;
}

/* Concepts in the sentence, its neighbours and the title: reckoned when the first rule asks. */
static const struct bits *near_bits(const struct court *c, struct view *v)
{
	const struct bits *here = v->bits;

	if (v->near_known)
		return &v->near;
	v->near_known = true;
	v->near = *here;
	bits_join(&v->near, &c->reading->title);
	if (v->field == FIELD_TITLE && c->reading->fields[FIELD_TEXT].n_sentences > 0)
		bits_join(&v->near, &c->reading->concepts[FIELD_TEXT][0]);
	if (v->index > 0)
		bits_join(&v->near, here - 1);
	if (v->index + 1 < v->text->n_sentences)
		bits_join(&v->near, here + 1);
	return &v->near;
}

/* The cheap test: are the concepts there at all? */
static bool is_possible(const struct court *c, struct view *v, const struct rule *rule)
{
	for (size_t i = 0; i < rule->n_terms; i++)
		if (!bits_meet(&rule->terms[i].any, v->bits))
			return false;
	if (rule->stance == STANCE_INSIDEN && rule->topic != TOPIC_HOAKS &&
		bits_meet(&c->lex->hush, near_bits(c, v)))
		return false;
	return !bits_meet(&rule->not_here, v->bits) &&
		(rule->kind < 0 || rule->kind == (int)c->reading->doc->kind) &&
		!bits_meet(&rule->not_doc, &c->reading->all) && all_met(rule->doc, rule->n_doc, &c->reading->all) &&
		(rule->n_near == 0 || all_met(rule->near, rule->n_near, near_bits(c, v)));
}

static bool pattern_agrees(const struct view *v, const struct rule *rule)
{
	struct str subject;

	if (rule->pattern_text.len == 0)
		return true;
	subject = str_slice(v->text->original, v->sentence->start, v->sentence->end);
	if (subject.len > RX_SUBJECT_MAX)
		subject.len = RX_SUBJECT_MAX;
	return rule->pattern != NULL && rx_match(rule->pattern, subject, 0, NULL, 0) == RX_MATCH;
}

static void count(struct court *c, struct finding_signal *s)
{
	enum topic topic = s->rule->topic;
	double *spent = &c->spent[s->rule - c->lex->rules], room = s->rule->cap + TITLE_BONUS - *spent;

	if (!s->rule->support && (s->rule->stance >= STANCE_IMBAUAN || s->cue != NULL))
		c->out->mentioned[topic] = true;
	if (s->rule->stance == STANCE_IMBAUAN || s->rule->stance == STANCE_ATURAN || s->cue != NULL)
		return;
	if (*spent >= s->rule->cap)
		room = 0;
	s->counted = s->weight < room ? s->weight : room;
	*spent += s->counted;
	(s->rule->support ? c->out->supports : c->out->sums)[topic] += s->counted;
}

/* Rules that only support: counted where there is something to support. */
static void join_supports(struct judgement *j)
{
	bool stands[TOPICS];

	for (int t = 0; t < TOPICS; t++) {
		stands[t] = j->sums[t] >= POINTS_SUPPORTED;
		j->mentioned[t] |= j->sums[t] >= POINTS_MENTION;
		j->sums[t] += stands[t] ? j->supports[t] : 0;
	}
	for (size_t i = 0; i < j->n_signals; i++)
		if (j->signals[i].rule->support && !stands[j->signals[i].rule->topic])
			j->signals[i].counted = 0;
}

double judge_bonus(const struct finding_signal *s)
{
	return s->field == FIELD_TITLE && s->rule->weight > 0 ? TITLE_BONUS : 0;
}

static void add_signal(struct court *c, const struct view *v, const struct rule *rule,
	const struct hit *const *chosen, const struct hit *cue)
{
	struct finding_signal *s = ARENA_PUSH(c->page, c->out->signals, c->out->n_signals, c->out->alloc);
	uint32_t line = chosen[rule->key]->line;

	*s = (struct finding_signal){.rule = rule, .cue = cue, .framed = cue != NULL && cue == c->frame,
		.field = (uint8_t)v->field, .sentence = v->index};
	s->n_hits = rule->n_terms;
	s->hits = arena_room(c->page, s->n_hits, sizeof *s->hits);
	for (size_t i = 0; i < s->n_hits; i++)
		s->hits[i] = chosen[i];
	s->at = &c->lex->lines[line].at;
	s->line_weight = c->lex->weights[line];
	s->weight = rule->weight * s->line_weight + judge_bonus(s);
	count(c, s);
}

/* A writing whose head says that it teaches, appeals or explains holds no incident but where a
 * sentence tells one with a word of suspicion, proof or procedure (the frame's breaker). */
static bool is_framed(const struct court *c, const struct view *v, const struct rule *rule)
{
	int breaker = c->frame ? c->lex->concepts[c->frame->concept].breaker : -1;

	return c->frame != NULL && rule->stance == STANCE_INSIDEN && rule->contexts != 0 && !rule->unframed &&
		!(breaker >= 0 && bits_meet(&c->lex->concepts[breaker].down, v->bits));
}

/* One signal a rule and sentence: the first that no context cancels, else the first. */
static void try_rule(struct court *c, struct view *v, const struct rule *rule)
{
	const struct hit *chosen[TERMS_MAX], *cancelled[TERMS_MAX];
	const struct governs *cause, *first_cause = NULL;

	if (!is_possible(c, v, rule))
		return;
	for (const struct hit *h = v->hits; h < v->hits + v->n_hits; h++) {
		if (!fits(&rule->terms[rule->key], h) || !complete(v, rule, h, chosen))
			continue;
		if (!v->spread)
			contexts_spread(v, c->page);
		if (contexts_over(v, h, rule->contexts, &cause) == 0) {
			if (pattern_agrees(v, rule))
				add_signal(c, v, rule, chosen, is_framed(c, v, rule) ? c->frame : NULL);
			return;
		}
		if (first_cause == NULL) {
			first_cause = cause;
			memcpy(cancelled, chosen, sizeof chosen);
		}
	}
	if (first_cause != NULL && pattern_agrees(v, rule))
		add_signal(c, v, rule, cancelled, first_cause->cue);
}

static const struct hit *frame_in(const struct court *c, enum field f, size_t sentences)
{
	for (size_t i = 0; i < c->reading->n_hits[f]; i++) {
		const struct hit *h = &c->reading->hits[f][i];

		if (h->sentence >= sentences)
			break;
		if (bits_has(&c->lex->frames, h->concept))
			return h;
	}
	return NULL;
}

/* The rules that one hit of the sentence can be the key of and another the company, in their order. */
static void try_rules(struct court *c, struct view *v)
{
	size_t words = c->lex->wake_words;
	uint64_t *awake = c->awake, *joined = c->awake + words;

	memset(awake, 0, words * sizeof *awake);
	memcpy(joined, c->lex->alone, words * sizeof *joined);
	for (const struct hit *h = v->hits; h < v->hits + v->n_hits; h++)
		for (size_t w = 0; w < 2 * words; w++)
			awake[w] |= c->lex->wakes[h->concept * 2 * words + w];
	for (size_t w = 0; w < words; w++)
		for (uint64_t rest = awake[w] & joined[w]; rest != 0; rest &= rest - 1)
			try_rule(c, v, &c->lex->rules[w * 64 + bits_lowest(rest)]);
}

static void judge_field(struct court *c, enum field f)
{
	const struct text *t = &c->reading->fields[f];
	const struct hit *hits = c->reading->hits[f];

	for (size_t n = c->reading->n_hits[f], i = 0, from; i < n;) {
		uint32_t s = hits[i].sentence;

		for (from = i; i < n && hits[i].sentence == s; i++)
			;
		if (bits_meet(&c->lex->keys, &c->reading->concepts[f][s])) {
			struct view v = {.lex = c->lex, .text = t, .sentence = &t->sentences[s], .field = f,
				.index = s, .hits = hits + from, .bits = &c->reading->concepts[f][s],
				.n_hits = i - from < HITS_SEEN ? i - from : HITS_SEEN};

			try_rules(c, &v);
		}
	}
}

void judge_document(const struct lexicon *lex, struct arena *page, const struct reading *r,
	struct judgement *out)
{
	struct court c = {.lex = lex, .page = page, .reading = r, .out = out};

	*out = (struct judgement){0};
	c.spent = arena_array(page, lex->n_rules + 1, sizeof *c.spent);
	c.awake = arena_array(page, 2 * lex->wake_words + 1, sizeof *c.awake);
	c.frame = frame_in(&c, FIELD_TITLE, SIZE_MAX);
	if (c.frame == NULL)
		c.frame = frame_in(&c, FIELD_TEXT, HEAD_SENTENCES);
	judge_field(&c, FIELD_TITLE);
	judge_field(&c, FIELD_TEXT);
	join_supports(out);
}
