/* number.c - numbers in digits.  In: bytes.  Out: hundredths.  It refuses what nobody counts. */
#include "simak/ascii.h"
#include "simak/number.h"

#define DIGITS_MAX 15

/* How many digits stand at i. */
static size_t digits_at(struct str s, size_t i)
{
	size_t n = 0;

	while (i + n < s.len && ascii_is_digit(s.ptr[i + n]))
		n++;
	return n;
}

static bool is_mark(struct str s, size_t i)
{
	return i < s.len && (s.ptr[i] == '.' || s.ptr[i] == ',');
}

bool number_read_digits(struct str *rest, int64_t *hundredths)
{
	size_t n = digits_at(*rest, 0), more;
	int64_t value = 0;

	if (n == 0 || n > DIGITS_MAX)
		return false;
	for (size_t i = 0; i < n; i++)
		value = value * 10 + (rest->ptr[i] - '0');
	while (is_mark(*rest, n) && digits_at(*rest, n + 1) == 3 && value < NUMBER_MAX / 1000) {
		for (size_t i = n + 1; i <= n + 3; i++)
			value = value * 10 + (rest->ptr[i] - '0');
		n += 4;
	}
	value *= 100;
	more = is_mark(*rest, n) ? digits_at(*rest, n + 1) : 0;
	if (more == 1 || more == 2) {
		value += (rest->ptr[n + 1] - '0') * 10;
		value += more == 2 ? rest->ptr[n + 2] - '0' : 0;
		n += more + 1;
	}
	*rest = str_slice(*rest, n, rest->len);
	*hundredths = value;
	return true;
}
