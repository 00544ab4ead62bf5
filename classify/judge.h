/* judge.h - rules applied to one reading: signals, sums, labels, evidence. */
#ifndef JUDGE_H
#define JUDGE_H

#include "lexicon_priv.h"

#define POINTS_DUGAAN 10.0

/* A rule that a sentence fits, and how. */
struct finding_signal {
	const struct rule *rule;
	const struct hit **hits; /* by term of the rule; of "timbangan": its heaviest words */
	size_t n_hits;
	const struct str *at;    /* "file:line" of the deciding line */
	const struct hit *cue;   /* of the context that cancels it, NULL: none does */
	double weight, line_weight, counted; /* see struct signal */
	double in_sentence;      /* weight of all signals of its topic in the sentence, set by verdict_fill */
	uint32_t sentence;
	uint32_t start, len;     /* the passage, set by passage_find */
	uint8_t field;           /* enum field */
	bool framed;             /* the cue is that of the whole writing */
};

struct judgement {
	struct finding_signal *signals;
	size_t n_signals, alloc;
	double sums[TOPICS];
	double supports[TOPICS]; /* of rules that only support; joined to sums at the end */
	bool mentioned[TOPICS];
};

/* What one cue governs: tokens [from, to). */
struct governs {
	const struct hit *cue;
	uint32_t from, to;
	uint8_t context; /* index among the lexicon's contexts */
};

/* A sentence while rules look at it. */
struct view {
	const struct lexicon *lex;
	const struct text *text;
	const struct sentence *sentence;
	enum field field;
	uint32_t index;
	const struct hit *hits; /* of this sentence, in order */
	size_t n_hits;
	const struct bits *bits; /* concepts in it */
	struct bits near;        /* in it, its neighbours and the title; once a rule has asked */
	bool near_known;
	struct governs *governs;
	size_t n_governs;
	bool spread;            /* governs is known */
};

/* Drops exceptions and the hits of their concept inside them; how many are left. */
size_t hits_settle(struct hit *hits, size_t n);

/* What the contexts of a sentence reach, once for all its rules: v->governs. */
void contexts_spread(struct view *v, struct arena *page);

/* The contexts of mask that govern a hit: reaches that meet it, unless the hit begins with the cue
 * ("ajakan memilih" is the act; in "mengajak ASN tidak memilih" a cue inside takes it away).  *cause
 * is one of them, or NULL. */
uint32_t contexts_over(const struct view *v, const struct hit *h, uint32_t mask,
	const struct governs **cause);

/* Token i is a comma, colon, bracket: where one clause ends and the next begins. */
bool passage_is_edge(const struct text *t, uint32_t i);

/* Points of the headline that a signal's weight holds. */
double judge_bonus(const struct finding_signal *s);

/* The clause or clauses around the words of a signal: s->start, s->len. */
void passage_find(const struct reading *r, struct finding_signal *s);

/* Applies all rules. */
void judge_document(const struct lexicon *lex, struct arena *page, const struct reading *r,
	struct judgement *out);

/* Labels, scores, evidence and findings from a judgement. */
void verdict_fill(const struct lexicon *lex, struct arena *page, const struct reading *r,
	struct judgement *j, struct verdicts *out);

#endif
