/* reading.h - one document, read: what the rules and the attribute extractors look at. */
#ifndef READING_H
#define READING_H

#include "bits.h"
#include "simak/document.h"
#include "simak/finding.h"
#include "simak/text.h"

/* A lexicon phrase found in a field: tokens [first, end). */
struct hit {
	uint32_t first, end;
	uint32_t sentence;
	uint32_t line;    /* index into the lexicon's lines */
	uint16_t concept; /* index into the lexicon's concepts */
	bool except;      /* of an exception ("!phrase"); gone once the hits are settled, as are */
	bool dropped;     /* those inside one */
};

struct reading {
	const struct document *doc;
	struct text fields[2];  /* by enum field; sentences marked `related` are not the document's */
	struct hit *hits[2];    /* in order of first */
	size_t n_hits[2];
	struct bits *concepts[2]; /* by sentence; a hit's own concept stands for all that it belongs to */
	struct bits title, all;   /* concepts of the title, and of both fields */
};

#endif
