/* amounts.c - a post says 50.000.000 or 50jt where the claim says 50 juta: the same amount.
 *
 * In: tokens, and what a word multiplies by.  Out: values.  It refuses to multiply what is large already:
 * "250.000.000 juta" is a slip of the pen. */
#include "amounts.h"
#include "simak/number.h"

#define AMOUNT_MIN 1000
#define MULTIPLIED_MAX 100000 /* beyond, the number is taken to be written out */

/* The scale glued to the digits, or the word behind token i, which is the unit then; 1: none, 0: other
 * letters are glued. */
static int64_t scale_of(const struct words *w, const struct text *text, size_t i, struct str glued,
	struct str *unit)
{
	int64_t times = 0;

	*unit = STR_NONE;
	if (glued.len)
		return words_times(w, glued);
	if (i + 1 < text->n_tokens && text->tokens[i + 1].folded.len > 1) /* "5 m" is metres */
		times = words_times(w, text->tokens[i + 1].folded);
	if (times == 0)
		return 1;
	*unit = text->tokens[i + 1].folded;
	return times;
}

bool amounts_at(const struct words *w, const struct text *text, size_t i, struct amounts_one *out)
{
	struct str rest = text->tokens[i].folded;
	int64_t hundredths, times;

	out->number = rest;
	if (!number_read_digits(&rest, &hundredths))
		return false;
	times = scale_of(w, text, i, rest, &out->unit);
	if (times == 0 || (times == 1 && str_to_int(out->number, &out->value)))
		return false;
	if (hundredths / 100 >= MULTIPLIED_MAX || hundredths / 100 > NUMBER_MAX / times)
		times = 1;
	out->value = hundredths / 100 * times + hundredths % 100 * (times / 100);
	return out->value >= AMOUNT_MIN;
}
