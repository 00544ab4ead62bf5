/* own.h - private to text/: which tokens of an article are its own words. */
#ifndef OWN_H
#define OWN_H

#include "simak/text.h"

struct own {
	bool *skip; /* one for each token: not the article's own */
	struct str *cited; /* names of outlets that it takes its words from, as one word: "kabarulin" */
	size_t n_cited;
};

void own_find(struct arena *a, const struct text *t, struct own *out);

#endif
