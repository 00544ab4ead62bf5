/* phrase.h - a lexicon phrase as words that a text could hold. */
#ifndef PHRASE_H
#define PHRASE_H

#include "simak/arena.h"

#define PHRASE_VARIANTS 64

/* The phrases that (a|b) stands for, spread evenly over all where they are more than
 * PHRASE_VARIANTS; *n gets their number.  Brackets that do not match stay as they are. */
const struct str *phrase_variants(struct arena *a, struct str phrase, size_t *n);

/* A variant as it would stand in a text: markers undone, wildcards filled, gaps closed. */
struct str phrase_sample(struct arena *a, struct str variant);

#endif
