/* marks.h - private to text/: names, numbers, days and case numbers of a text. */
#ifndef MARKS_H
#define MARKS_H

#include "own.h"
#include "simak/fingerprint.h"

/* A list of features under way; marks_sort makes a set of it. */
struct marks {
	struct feature *at;
	size_t n, alloc;
};

struct features marks_sort(const struct marks *m);

uint64_t marks_hash(struct str word);
uint64_t marks_mix(uint64_t x); /* spreads a hash over all bits */

/* A name, number or day, and the sentence that it stands in. */
struct fact {
	uint64_t hash;
	uint32_t sentence;
};

struct facts {
	struct fact *at; /* by sentence, then hash; distinct */
	size_t n;
};

/* Reads names, numbers, days and case numbers of a text into out.  A case number is one feature: its
 * parts are skipped from then on. */
void marks_find(struct arena *a, const struct text *t, struct own *own,
	struct fingerprint *out, struct facts *facts);

#endif
