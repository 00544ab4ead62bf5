/* spelling.h - private to match/: words of a text that are words of claims, written otherwise. */
#ifndef MATCH_SPELLING_H
#define MATCH_SPELLING_H

#include "grams.h"
#include "postings.h"

/* A word as a claim has it. */
struct spelling_word {
	struct str form; /* folded */
	uint64_t stem;   /* hash of its stem */
	bool common;     /* several claims have it; set by spelling_build */
};

struct spelling {
	struct spelling_word *words; /* each form once */
	size_t n;
	struct postings near; /* from a form, and from what is left of it without one letter, to words */
};

/* Takes the words of all claims, in any order and as often as they come (sorted in place).  What out
 * holds lives in run. */
void spelling_build(struct arena *run, struct spelling_word *words, size_t n, struct spelling *out);

/* The stems that those words of the text may stand for which no claim has (known: the claims' stems):
 * sorted, each once, none of the text's own, in page.  Their number is returned. */
size_t spelling_guess(const struct spelling *s, const struct postings *known, struct arena *page,
	const struct features *text, uint64_t **out);

#endif
