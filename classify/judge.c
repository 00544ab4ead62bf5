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
	struct bits *bits[2]; /* by sentence */
	struct bits title, doc;
	const struct hit *frame; /* what the writing announces itself to be, or NULL */
	double *spent;        /* by rule: counted so far */
	uint64_t *awake;      /* bit per rule that the sentence has a key for */
};

static bool fits(const struct view *v, const struct term *term, const struct hit *h)
{
	return bits_meet(&v->lex->concepts[h->concept].up, &term->any);
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

/* May h stand for term i of the rule, beside those chosen already (bit per term in done)? */
static bool may_stand(const struct view *v, const struct rule *rule, const struct hit *chosen,
	unsigned done, size_t i, const struct hit *h)
{
	const struct hit *key = &chosen[rule->key];

	if (!fits(v, &rule->terms[i], h))
		return false;
	for (size_t j = 0; j < rule->n_terms; j++)
		if ((done >> j & 1) && !distinct(&chosen[j], h))
			return false;
	if (rule->distance != 0 && gap(key, h) > rule->distance)
		return false;
	if (rule->clause && !same_clause(v, key, h))
		return false;
	if (rule->terms[i].ordered && i > 0 && (done >> (i - 1) & 1) && h->first < chosen[i - 1].end)
		return false;
	return !(i + 1 < rule->n_terms && rule->terms[i + 1].ordered && (done >> (i + 1) & 1) &&
		h->end > chosen[i + 1].first);
}

static bool choose(const struct view *v, const struct rule *rule, struct hit *chosen, unsigned *done,
	size_t i)
{
	const struct hit *best = NULL;

	for (size_t h = 0; h < v->n_hits; h++)
		if (may_stand(v, rule, chosen, *done, i, &v->hits[h]) &&
			(best == NULL || gap(&chosen[rule->key], &v->hits[h]) < gap(&chosen[rule->key], best)))
			best = &v->hits[h];
	if (best == NULL)
		return false;
	chosen[i] = *best;
	*done |= 1u << i;
	return true;
}

/* A hit for every term, with the key at h. */
static bool complete(const struct view *v, const struct rule *rule, const struct hit *h,
	struct hit *chosen)
{
	unsigned done = 1u << rule->key;

	chosen[rule->key] = *h;
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

/* The cheap test: are the concepts there at all? */
static bool is_possible(const struct court *c, const struct view *v, const struct rule *rule)
{
	for (size_t i = 0; i < rule->n_terms; i++)
		if (!bits_meet(&rule->terms[i].any, &v->bits))
			return false;
	if (rule->stance == STANCE_INSIDEN && rule->topic != TOPIC_HOAKS && bits_meet(&c->lex->hush, &v->near))
		return false;
	return rule->n_terms != 0 && !bits_meet(&rule->not_here, &v->bits) &&
		(rule->kind < 0 || rule->kind == (int)c->reading->doc->kind) &&
		!bits_meet(&rule->not_doc, &c->doc) && all_met(rule->near, rule->n_near, &v->near) &&
		all_met(rule->doc, rule->n_doc, &c->doc);
}

static bool pattern_agrees(const struct view *v, const struct rule *rule)
{
	struct str subject = str_slice(v->text->original, v->sentence->start, v->sentence->end);

	if (rule->pattern_text.len == 0)
		return true;
	if (subject.len > RX_SUBJECT_MAX)
		subject.len = RX_SUBJECT_MAX;
	return rule->pattern != NULL && rx_match(rule->pattern, subject, 0, NULL, 0) == RX_MATCH;
}

static void span_of(const struct finding_signal *s, uint32_t *first, uint32_t *end)
{
	*first = s->hits[0].first;
	*end = s->hits[0].end;
	for (size_t i = 1; i < s->n_hits; i++) {
		if (s->hits[i].first < *first)
			*first = s->hits[i].first;
		if (s->hits[i].end > *end)
			*end = s->hits[i].end;
	}
}

static void cancel(const struct court *c, const struct view *v, struct finding_signal *s,
	const struct governs *cause)
{
	const struct token *k = v->text->tokens;

	s->pub.cancelled_by = v->lex->concepts[cause->cue->concept].name;
	s->pub.cancelled_at = c->lex->lines[cause->cue->line].at;
	if (cause->cue == c->frame) /* it may stand in another field: no place in this one */
		return;
	s->pub.cancel_start = k[cause->cue->first].start;
	s->pub.cancel_len = k[cause->cue->end - 1].end - k[cause->cue->first].start;
}

static void count(struct court *c, struct finding_signal *s)
{
	double *spent = &c->spent[s->rule - c->lex->rules], room = s->rule->cap + TITLE_BONUS - *spent;

	if (!s->rule->support && (s->rule->stance >= STANCE_IMBAUAN || s->pub.cancelled_by.len != 0))
		c->out->mentioned[s->pub.topic] = true;
	if (s->pub.stance == STANCE_IMBAUAN || s->pub.stance == STANCE_ATURAN ||
		s->pub.cancelled_by.len != 0)
		return;
	if (*spent >= s->rule->cap)
		room = 0;
	s->pub.counted = s->pub.weight < room ? s->pub.weight : room;
	*spent += s->pub.counted;
	(s->rule->support ? c->out->supports : c->out->sums)[s->pub.topic] += s->pub.counted;
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
		if (j->signals[i].rule->support && !stands[j->signals[i].pub.topic])
			j->signals[i].pub.counted = 0;
}

static void add_signal(struct court *c, struct view *v, const struct rule *rule,
	const struct hit *chosen, const struct governs *cause)
{
	struct finding_signal *s = ARENA_PUSH(c->page, c->out->signals, c->out->n_signals, c->out->alloc);
	const struct hit *key = &chosen[rule->key];
	size_t from, to;
	uint32_t first, end;

	*s = (struct finding_signal){.rule = rule, .n_hits = rule->n_terms, .sentence = v->index};
	memcpy(s->hits, chosen, rule->n_terms * sizeof *chosen);
	span_of(s, &first, &end);
	passage_around(v, first, end, &from, &to);
	s->pub = (struct signal){.topic = rule->topic, .stance = rule->stance, .field = v->field,
		.start = from, .len = to - from, .rule = rule->id, .at = rule->at,
		.line_at = c->lex->lines[key->line].at,
		.rule_weight = rule->weight, .line_weight = c->lex->lines[key->line].pub.weight,
		.bonus = v->field == FIELD_TITLE && rule->weight > 0 ? TITLE_BONUS : 0, .cap = rule->cap,
		.support = rule->support};
	s->pub.weight = s->pub.rule_weight * s->pub.line_weight + s->pub.bonus;
	if (cause != NULL)
		cancel(c, v, s, cause);
	count(c, s);
}

/* A writing whose head says that it teaches, appeals or explains holds no incident but where a
 * sentence tells one with a word of suspicion, proof or procedure (the frame's breaker). */
static bool is_framed(const struct court *c, const struct view *v, const struct rule *rule)
{
	int breaker = c->frame ? c->lex->concepts[c->frame->concept].breaker : -1;

	return c->frame != NULL && rule->stance == STANCE_INSIDEN && rule->contexts != 0 &&
		!(breaker >= 0 && bits_has(&v->bits, (size_t)breaker));
}

/* One signal a rule and sentence: the first that no context cancels, else the first. */
static void try_rule(struct court *c, struct view *v, const struct rule *rule)
{
	struct hit chosen[TERMS_MAX], cancelled[TERMS_MAX];
	const struct governs frame = {.cue = c->frame}, *cause, *first_cause = NULL;
	bool framed;

	if (!is_possible(c, v, rule))
		return;
	framed = is_framed(c, v, rule);
	for (size_t h = 0; h < v->n_hits; h++) {
		if (!fits(v, &rule->terms[rule->key], &v->hits[h]) ||
			!complete(v, rule, &v->hits[h], chosen))
			continue;
		if (!v->spread)
			contexts_spread(v, c->page);
		if (contexts_over(v, &v->hits[h], rule->contexts, &cause) == 0) {
			if (pattern_agrees(v, rule))
				add_signal(c, v, rule, chosen, framed ? &frame : NULL);
			return;
		}
		if (first_cause == NULL) {
			first_cause = cause;
			memcpy(cancelled, chosen, sizeof chosen);
		}
	}
	if (first_cause != NULL && pattern_agrees(v, rule))
		add_signal(c, v, rule, cancelled, first_cause);
}

/* Concepts by sentence, of the title and of the document. */
static void gather(struct court *c)
{
	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++) {
		const struct text *t = &c->reading->fields[f];

		c->bits[f] = arena_array(c->page, t->n_sentences + 1, sizeof *c->bits[f]);
		for (size_t i = 0; i < c->reading->n_hits[f]; i++) {
			const struct hit *h = &c->reading->hits[f][i];
			const struct bits *up = &c->lex->concepts[h->concept].up;

			bits_join(&c->bits[f][t->tokens[h->first].sentence], up);
			bits_join(&c->doc, up);
			if (f == FIELD_TITLE)
				bits_join(&c->title, up);
		}
	}
}

static const struct hit *frame_in(const struct court *c, enum field f, size_t sentences)
{
	const struct text *t = &c->reading->fields[f];

	for (size_t i = 0; i < c->reading->n_hits[f]; i++) {
		const struct hit *h = &c->reading->hits[f][i];

		if (t->tokens[h->first].sentence < sentences &&
			bits_has(&c->lex->frames, h->concept))
			return h;
	}
	return NULL;
}

static struct bits near_bits(const struct court *c, enum field f, size_t s)
{
	struct bits near = c->bits[f][s];
	size_t n = c->reading->fields[f].n_sentences;

	bits_join(&near, &c->title);
	if (f == FIELD_TITLE && c->reading->fields[FIELD_TEXT].n_sentences > 0)
		bits_join(&near, &c->bits[FIELD_TEXT][0]);
	if (s > 0)
		bits_join(&near, &c->bits[f][s - 1]);
	if (s + 1 < n)
		bits_join(&near, &c->bits[f][s + 1]);
	return near;
}

/* The rules that a hit of the sentence can be the key of, in their order. */
static void try_rules(struct court *c, struct view *v)
{
	size_t words = c->lex->wake_words;

	memset(c->awake, 0, words * sizeof *c->awake);
	for (size_t h = 0; h < v->n_hits; h++)
		for (size_t w = 0; w < words; w++)
			c->awake[w] |= c->lex->wakes[v->hits[h].concept * words + w];
	for (size_t i = 0; i < c->lex->n_rules; i++) {
		if (c->awake[i / 64] == 0)
			i |= 63;
		else if (c->awake[i / 64] >> (i % 64) & 1)
			try_rule(c, v, &c->lex->rules[i]);
	}
}

static void judge_field(struct court *c, enum field f)
{
	const struct text *t = &c->reading->fields[f];
	const struct hit *hits = c->reading->hits[f];
	size_t n = c->reading->n_hits[f], at = 0;

	for (size_t s = 0; s < t->n_sentences; s++) {
		struct view v = {.lex = c->lex, .text = t, .sentence = &t->sentences[s], .field = f,
			.index = (uint32_t)s, .hits = hits + at};

		while (at < n && t->tokens[hits[at].first].sentence == s)
			at++;
		v.n_hits = (size_t)(hits + at - v.hits);
		if (v.n_hits == 0)
			continue;
		if (v.n_hits > HITS_SEEN)
			v.n_hits = HITS_SEEN;
		v.bits = c->bits[f][s];
		v.near = near_bits(c, f, s);
		try_rules(c, &v);
	}
}

void judge_document(const struct lexicon *lex, struct arena *page, const struct reading *r,
	struct judgement *out)
{
	struct court c = {.lex = lex, .page = page, .reading = r, .out = out};

	*out = (struct judgement){0};
	c.spent = arena_array(page, lex->n_rules + 1, sizeof *c.spent);
	c.awake = arena_array(page, lex->wake_words + 1, sizeof *c.awake);
	gather(&c);
	c.frame = frame_in(&c, FIELD_TITLE, SIZE_MAX);
	if (c.frame == NULL)
		c.frame = frame_in(&c, FIELD_TEXT, HEAD_SENTENCES);
	judge_field(&c, FIELD_TITLE);
	judge_field(&c, FIELD_TEXT);
	join_supports(out);
}
