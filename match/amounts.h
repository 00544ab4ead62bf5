/* amounts.h - private to match/: one amount, written in whatever way. */
#ifndef MATCH_AMOUNTS_H
#define MATCH_AMOUNTS_H

#include "simak/text.h"
#include "words.h"

/* Token i begins an amount of a thousand or more, or is one ("50.000", "50rb", "50 ribu"): its value
 * goes to *value.  Plain numbers, among them years, are none. */
bool amounts_at(const struct words *w, const struct text *text, size_t i, int64_t *value);

#endif
