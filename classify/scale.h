/* scale.h - a document weighed by the rows of timbangan.tabel (linear.h): for the files of classify/ alone.
 *
 * Sums are in the tenths and hundredths that rows hold, and exact.  Linear in title and text: a sentence is in
 * two stretches at most. */
#ifndef SCALE_H
#define SCALE_H

#include "linear.h"
#include "pieces.h"

#define SCALE_TENTHS 10.0
#define SCALE_HUNDREDTHS 100.0

struct tally {
	struct {
		int32_t weights[COLUMNS];
		uint64_t squares; /* of rarities in hundredths */
	} parts[WEIGHED_PARTS];
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

/* A sentence by itself, without its pairs of concepts. */
const struct tally *scale_weigh_sentence(struct scale *c, enum field f, uint32_t sentence);

/* The stretch that is heaviest in a column; its features are those seen. */
struct tally scale_weigh_heaviest(const struct scale *c, int column);

/* The length of a part's vector; 0: it has no rows. */
double scale_length(const struct tally *t, enum weighed_part part);

/* What a column weighs, each part over its length. */
double scale_over_length(const struct tally *t, int column);

/* The feature that a token is; 0: it has no weight. */
uint32_t scale_feature(const struct linear *m, const struct token *k);

/* The pieces of a token that have a weight, in order; how many.  None but in posts. */
size_t scale_pieces(const struct scale *c, const struct token *k, uint32_t features[PIECES_WORD_MAX]);

/* The members of a set in order; how many. */
size_t scale_members(const struct bits *b, uint16_t members[CONCEPTS_MAX]);

#endif
