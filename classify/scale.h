/* scale.h - a document weighed by the rows of timbangan.tabel (linear.h): for the files of classify/ alone.
 *
 * Sums of weights are in tenths, as rows hold them, and exact.  Linear in title and text: a sentence is in
 * two stretches at most. */
#ifndef SCALE_H
#define SCALE_H

#include "linear.h"

#define SCALE_TENTHS 10.0

struct tally {
	int32_t weights[COLUMNS];
	float squares;
};

struct scale {
	const struct linear *m;
	struct arena *page;
	const struct reading *r;
	struct judgement *out;
	uint64_t *seen, *title_seen;    /* a bit per feature */
	struct tally title;
	bool open[TOPICS];
	struct tally *alone[2];         /* each sentence weighed by itself, once somebody asks */
};

/* A document that is weighed; everything lives in page. */
struct scale scale_open(const struct linear *m, struct arena *page, const struct reading *r);

/* What the heaviest stretch of the text, the headline added, weighs in each of the COLUMNS, base included.  False
 * where nothing in the document has a weight. */
bool scale_weigh(const struct scale *c, double *over);

/* A sentence by itself. */
const struct tally *scale_weigh_sentence(struct scale *c, enum field f, uint32_t sentence);

/* The stretch that is heaviest in a column; its features are those seen. */
struct tally scale_weigh_heaviest(const struct scale *c, int column);

/* What a column weighs for a vector of length 1. */
double scale_over_length(const struct tally *t, int column);

/* The feature that a token is; 0: it has no weight. */
uint32_t scale_feature(const struct linear *m, const struct token *k);

/* The members of a set in order; how many. */
size_t scale_members(const struct bits *b, uint16_t members[CONCEPTS_MAX]);

#endif
