/* verdict.c - signals to labels, scores, evidence and findings.
 *
 * A topic's sum of points decides: 10 and more is dugaan; less, or nothing but cancelled signals and
 * mentions, imbauan.  Score = sum / 20, at most 1. */
#include "judge.h"

#include <stdlib.h>

#define POINTS_FULL 20.0

static double score_of(double sum)
{
	return sum >= POINTS_FULL ? 1 : sum / POINTS_FULL;
}

/* May the signal be shown?  For a dugaan also one that a rule's cap left no points: the headline may have
 * taken them, and the text tells the act better. */
static bool counts_for(const struct finding_signal *s, enum topic topic, enum label label)
{
	if (s->rule->topic != topic)
		return false;
	if (label == LABEL_IMBAUAN || s->counted > 0)
		return label == LABEL_DUGAAN || !s->rule->support;
	return !s->rule->support && s->cue == NULL && s->rule->stance < STANCE_IMBAUAN;
}

/* The text before the headline; the strongest sentence first; in it the strongest signal; of equals the
 * earlier. */
static int by_strength(const void *a, const void *b)
{
	const struct finding_signal *x = *(const struct finding_signal *const *)a;
	const struct finding_signal *y = *(const struct finding_signal *const *)b;
	bool after_x = x->rule->support && x->rule->stance == STANCE_TINDAK_LANJUT;
	bool after_y = y->rule->support && y->rule->stance == STANCE_TINDAK_LANJUT;

	if (after_x != after_y) /* what happened is told before what became of it */
		return after_x ? 1 : -1;
	if (x->field != y->field) /* the text tells more than the headline */
		return x->field == FIELD_TEXT ? -1 : 1;
	if (x->in_sentence != y->in_sentence)
		return x->in_sentence > y->in_sentence ? -1 : 1;
	if (x->weight != y->weight)
		return x->weight > y->weight ? -1 : 1;
	return (x->start > y->start) - (x->start < y->start);
}

/* The same words again, here or where a page holds its text twice, are no second passage. */
static bool is_told(const struct evidence *e, const struct finding_signal *s, struct str text)
{
	return str_eq(e->text, text) ||
		(e->field == s->field && e->start < s->start + s->len && s->start < e->start + e->len);
}

/* In order of their start: there are six at most. */
static void add_mark(struct evidence *e, struct mark mark)
{
	size_t i = e->n_marks++;

	for (; i > 0 && e->marks[i - 1].start > mark.start; i--)
		e->marks[i] = e->marks[i - 1];
	e->marks[i] = mark;
}

static void set_marks(const struct finding_signal *s, const struct text *t, struct evidence *e)
{
	for (size_t i = 0; i < s->n_hits && e->n_marks < MARKS_MAX; i++) {
		size_t from = t->tokens[s->hits[i]->first].start, to = t->tokens[s->hits[i]->end - 1].end;

		if (from >= e->start && to <= e->start + e->len)
			add_mark(e, (struct mark){(uint32_t)(from - e->start), (uint32_t)(to - from)});
	}
}

static enum stance stance_of(const struct finding_signal *s)
{
	return s->cue != NULL ? STANCE_IMBAUAN : s->rule->stance;
}

static void add_evidence(struct verdicts *out, const struct reading *r, const struct finding_signal *s,
	size_t first)
{
	const struct text *t = &r->fields[s->field];
	struct str text = str_slice(t->original, s->start, s->start + s->len);
	struct evidence *e;

	for (size_t i = first; i < out->n_evidence; i++)
		if (is_told(&out->evidence[i], s, text))
			return;
	e = &out->evidence[out->n_evidence++];
	*e = (struct evidence){.topic = s->rule->topic, .stance = stance_of(s), .field = (enum field)s->field,
		.start = s->start, .len = s->len, .text = text, .rule = s->rule->id,
		.at = *s->at, .score = score_of(s->weight)};
	set_marks(s, t, e);
}

static bool same_sentence(const struct finding_signal *a, const struct finding_signal *b)
{
	return a->field == b->field && a->sentence == b->sentence;
}

/* What all signals of a sentence weigh together: a passage that many rules agree on tells the case
 * best.  The list is in order of field and sentence. */
static void weigh_sentences(struct finding_signal **list, size_t n)
{
	for (size_t from = 0, to; from < n; from = to) {
		double sum = 0;

		for (to = from; to < n && same_sentence(list[from], list[to]); to++)
			sum += list[to]->weight;
		for (size_t i = from; i < to; i++)
			list[i]->in_sentence = sum;
	}
}

static size_t collect(const struct reading *r, struct judgement *j, enum topic topic,
	enum label label, struct finding_signal **list)
{
	size_t n = 0;

	for (size_t i = 0; i < j->n_signals; i++)
		if (counts_for(&j->signals[i], topic, label)) {
			passage_find(r, &j->signals[i]);
			list[n++] = &j->signals[i];
		}
	weigh_sentences(list, n);
	qsort(list, n, sizeof *list, by_strength);
	return n;
}

/* The sub that the strongest signal's rule names, or the actor that it found; else offices.c looks. */
static struct str sub_of(const struct lexicon *lex, struct finding_signal *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (list[i]->rule->sub.len != 0)
			return list[i]->rule->sub;
		for (size_t h = 0; h < list[i]->rule->n_terms; h++)
			if (lex->concepts[list[i]->hits[h]->concept].sub.len != 0)
				return lex->concepts[list[i]->hits[h]->concept].sub;
	}
	return STR_NONE;
}

static void fill_topic(const struct lexicon *lex, const struct reading *r, struct judgement *j,
	enum topic topic, struct finding_signal **list, struct verdicts *out)
{
	size_t n, first = out->n_evidence;

	out->scores[topic] = score_of(j->sums[topic]);
	if (j->sums[topic] >= POINTS_DUGAAN)
		out->labels[topic] = LABEL_DUGAAN;
	else if (j->mentioned[topic])
		out->labels[topic] = LABEL_IMBAUAN;
	else
		return;
	n = collect(r, j, topic, out->labels[topic], list);
	for (size_t i = 0; i < n && out->n_evidence - first < EVIDENCE_MAX; i++)
		add_evidence(out, r, list[i], first);
	if (out->labels[topic] != LABEL_DUGAAN)
		return;
	out->findings[out->n_findings++] = (struct finding){.topic = topic, .label = LABEL_DUGAAN,
		.score = out->scores[topic],
		.sub = topic == TOPIC_NETRALITAS_ASN ? sub_of(lex, list, n) : STR_NONE};
}

void verdict_fill(const struct lexicon *lex, struct arena *page, const struct reading *r,
	struct judgement *j, struct verdicts *out)
{
	struct finding_signal **list = arena_array(page, j->n_signals + 1, sizeof *list);
	size_t most = j->n_signals < TOPICS * EVIDENCE_MAX ? j->n_signals : TOPICS * EVIDENCE_MAX;

	out->evidence = arena_array(page, most, sizeof *out->evidence);
	out->findings = arena_array(page, TOPICS, sizeof *out->findings);
	for (int topic = 0; topic < TOPICS; topic++)
		fill_topic(lex, r, j, (enum topic)topic, list, out);
}
