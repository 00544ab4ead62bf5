/* repeats.h - private to match/: texts that say what an earlier one said. */
#ifndef MATCH_REPEATS_H
#define MATCH_REPEATS_H

#include "grams.h"

struct repeats {
	uint64_t *pairs; /* of long words, each in the place that its hash names; a later one takes it */
};

/* An empty memory, in run. */
void repeats_init(struct arena *run, struct repeats *r);

/* Whether one of the texts before had two of the longest words of this one; remembers it. */
bool repeats_has(struct repeats *r, const struct features *f);

#endif
