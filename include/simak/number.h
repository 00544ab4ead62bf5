/* number.h - numbers in digits as Indonesian texts write them. */
#ifndef SIMAK_NUMBER_H
#define SIMAK_NUMBER_H

#include "simak/str.h"

#define NUMBER_MAX 1000000000000000 /* beyond a thousand trillion nobody counts */

/* Reads the digits that *rest begins with and moves behind them: a dot or comma before three digits
 * groups thousands ("1.010"), before one or two it is a decimal sign ("2,4").  The value goes to
 * *hundredths, times 100, so that "2,45 juta" is exact.  False, and nothing moved, where no digit
 * stands there or more than fifteen in a row. */
bool number_read_digits(struct str *rest, int64_t *hundredths);

#endif
