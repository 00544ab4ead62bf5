/* amounts.h - private to match/: one amount, written in whatever way. */
#ifndef MATCH_AMOUNTS_H
#define MATCH_AMOUNTS_H

#include "simak/text.h"
#include "words.h"

struct amounts_one {
	int64_t value;
	struct str number, unit; /* folded; the unit is empty where it is glued or missing */
};

/* Token i begins an amount of a thousand or more, or is one ("50.000", "50rb", "50 ribu").  Plain
 * numbers, among them years, are none. */
bool amounts_at(const struct words *w, const struct text *text, size_t i, struct amounts_one *out);

#endif
