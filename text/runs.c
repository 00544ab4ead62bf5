/* runs.c - bytes to runs: where words, numbers and rows of single letters end.
 *
 * In: any bytes; invalid UTF-8 separates words.  Each byte is looked at a few times at most, whatever
 * was written to make it more: a run that is parted often is read once. */
#include "runs.h"

#include "simak/utf8.h"
#include "words.h"

#define FOUR(x) x, x, x, x
#define EIGHT(x) FOUR(x), FOUR(x)
#define ROW(x) EIGHT(x), EIGHT(x)

const uint8_t run_classes[256] = {
	EIGHT(BLANK), BLANK, BLANK, LINE, BLANK, FOUR(BLANK), /* the eleventh is \n */
	ROW(BLANK),
	BLANK, FOUR(SIGN), SIGN, SIGN, JOINT, FOUR(SIGN), SIGN, JOINT, SIGN, SIGN,
	EIGHT(DIGIT), DIGIT, DIGIT, FOUR(SIGN), SIGN, SIGN,
	SIGN, EIGHT(UPPER), FOUR(UPPER), UPPER, UPPER, UPPER,
	EIGHT(UPPER), UPPER, UPPER, UPPER, FOUR(SIGN), SIGN,
	SIGN, EIGHT(LOWER), FOUR(LOWER), LOWER, LOWER, LOWER,
	EIGHT(LOWER), LOWER, LOWER, LOWER, FOUR(SIGN), SIGN,
	ROW(HIGH), ROW(HIGH), ROW(HIGH), ROW(HIGH), ROW(HIGH), ROW(HIGH), ROW(HIGH), ROW(HIGH),
};

static bool is_byte(struct str s, size_t i, char c)
{
	return i < s.len && s.ptr[i] == c;
}

/* Is the code point at *next part of a word, as an apostrophe is between letters?  Moves behind it. */
static bool joins(struct str s, size_t *next, uint8_t before)
{
	uint32_t cp = utf8_next(s, next);
	bool ignorable;

	if (cp == 0x2019)
		return before & LETTER && run_is(s, *next, LETTER) &&
			!(*next + 1 < s.len && run_is(s, *next + 1, BLANK));
	return cp != UTF8_REPLACEMENT && fold_is_letter(cp, &ignorable);
}

struct run run_read(struct str s, size_t i)
{
	struct run run = {.end = i};
	uint8_t before = SIGN;

	while (run.end < s.len) {
		uint8_t class = run_classes[(unsigned char)s.ptr[run.end]];
		size_t next = run.end + 1;

		if (class == DIGIT) {
			run.digit = next;
		} else if (class == HIGH) {
			next = run.end;
			if (!joins(s, &next, before))
				break;
		} else if (class & LETTER) {
			if (class == UPPER && before == LOWER)
				run.seam = run.end;
		} else if (!(s.ptr[run.end] == '\'' && before & LETTER && run_is(s, next, LETTER))) {
			break;
		}
		before = class;
		run.end = next;
	}
	return run;
}

size_t run_spaced_end(struct str s, size_t start)
{
	char sep = start + 1 < s.len ? s.ptr[start + 1] : '\0';
	size_t i = start + 1, n = 1;

	if (sep != ' ' && sep != '.' && sep != '*' && sep != '_' && sep != '-')
		return start;
	while (is_byte(s, i, sep) && run_is(s, i + 1, LETTER) && !run_is(s, i + 2, LETTER | DIGIT) &&
		!(run_is(s, i + 2, SIGN | JOINT) && s.ptr[i + 2] != sep && run_is(s, i + 3, LETTER))) {
		i += 2;
		n++;
	}
	return n >= 4 || (n == 3 && sep == ' ') ? i : start;
}

size_t run_doubled_end(struct str s, size_t start, size_t i)
{
	size_t from = i + 1, end, same = 0, len = i - start, most;

	if (!is_byte(s, i, '-') || !run_is(s, from, LETTER) || len < 3)
		return i;
	end = run_read(s, from).end;
	while (same < len && from + same < end &&
		(s.ptr[from + same] | 32) == (s.ptr[start + same] | 32))
		same++;
	if (same == len)
		return end;
	most = end - from < len ? end - from : len; /* a word has no more than WORD_MAX: else quadratic */
	for (same = most < WORD_MAX ? most : WORD_MAX; same >= 3 && same * 2 >= end - from; same--)
		if (str_eq_icase(str_slice(s, i - same, i), str_slice(s, from, from + same)))
			return end;
	return i;
}

static bool known(enum norm_table table, struct str raw)
{
	char folded[WORD_MAX];
	size_t n = fold_word(raw, folded);

	return norm_find(table, (struct str){folded, n}, NULL);
}

size_t run_digits_part(struct str s, size_t start, size_t end)
{
	size_t digits = start, after;

	while (digits < end && !run_is(s, digits, DIGIT))
		digits++;
	after = digits;
	while (after < end && run_is(s, after, DIGIT))
		after++;
	if (known(NORM_SLANG, str_slice(s, start, end)))
		return end;
	if (after < end)
		return known(NORM_COUNTED, str_slice(s, start, digits)) ? digits : end;
	if (after - digits == 1 && s.ptr[digits] == '2' && digits - start >= 3 &&
		!known(NORM_COUNTED, str_slice(s, start, digits)))
		return end;
	return digits;
}

size_t run_seam_part(struct str s, size_t start, size_t end)
{
	if (known(NORM_WHOLE, str_slice(s, start, end)))
		return end;
	for (size_t i = start + 3; i + 2 < end; i++)
		if (run_is(s, i, UPPER) && run_is(s, i - 1, LOWER) && run_is(s, i + 1, LOWER))
			return i;
	return end;
}

size_t run_number_end(struct str s, size_t i, size_t end, bool *word)
{
	size_t digits = i;

	while (run_is(s, digits, DIGIT) ||
		((is_byte(s, digits, '.') || is_byte(s, digits, ',')) && run_is(s, digits + 1, DIGIT)))
		digits++;
	*word = false;
	if (digits >= end)
		return digits;
	if (run_is(s, digits, HIGH) || known(NORM_UNIT, str_slice(s, digits, end)))
		return end;
	*word = digits - i == 1 && end - digits >= 3 && s.ptr[i] != '2';
	return *word ? end : digits;
}
