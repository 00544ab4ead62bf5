/* fold.c - one word's letters made comparable: Unicode NFKC and case folding (utf8proc), marks and
 * invisible characters dropped, letters that only look Latin replaced, long letters shortened. */
#include <stdlib.h>
#include <utf8proc.h>

#include "simak/utf8.h"
#include "words.h"

/* Cyrillic, Greek and other letters that imitate Latin ones, after case folding. */
static const struct {
	uint32_t from;
	char to;
} looks[] = {
	{0x251, 'a'}, {0x261, 'g'}, {0x269, 'i'}, {0x131, 'i'}, {0x3b1, 'a'}, {0x3b5, 'e'}, {0x3b9, 'i'},
	{0x3ba, 'k'}, {0x3bd, 'v'}, {0x3bf, 'o'}, {0x3c1, 'p'}, {0x3c4, 't'}, {0x3c5, 'u'}, {0x3c7, 'x'},
	{0x3c9, 'w'}, {0x430, 'a'}, {0x432, 'b'}, {0x435, 'e'}, {0x43a, 'k'}, {0x43c, 'm'}, {0x43d, 'h'},
	{0x43e, 'o'}, {0x440, 'p'}, {0x441, 'c'}, {0x442, 't'}, {0x443, 'y'}, {0x445, 'x'}, {0x455, 's'},
	{0x456, 'i'}, {0x458, 'j'}, {0x4bb, 'h'}, {0x501, 'd'}, {0x51b, 'q'}, {0x51d, 'w'}, {0x1d00, 'a'},
	{0x1d04, 'c'}, {0x1d05, 'd'}, {0x1d07, 'e'}, {0x262, 'g'}, {0x29c, 'h'}, {0x26a, 'i'},
	{0x1d0a, 'j'}, {0x1d0b, 'k'}, {0x29f, 'l'}, {0x1d0d, 'm'}, {0x274, 'n'}, {0x1d0f, 'o'},
	{0x1d18, 'p'}, {0x280, 'r'}, {0x1d1b, 't'}, {0x1d1c, 'u'}, {0x1d20, 'v'}, {0x1d21, 'w'},
	{0x28f, 'y'}, {0x1d22, 'z'},
};

bool fold_is_letter(uint32_t cp, bool *ignorable)
{
	*ignorable = cp == 0xad || (cp >= 0x200b && cp <= 0x200f) || cp == 0x2060 || cp == 0xfeff ||
		(cp >= 0xfe00 && cp <= 0xfe0f) || cp == 0x20e3;
	if (*ignorable)
		return true;
	switch (utf8proc_category((utf8proc_int32_t)cp)) {
	case UTF8PROC_CATEGORY_MN:
	case UTF8PROC_CATEGORY_MC:
	case UTF8PROC_CATEGORY_ME:
		*ignorable = true;
		return true;
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LL:
	case UTF8PROC_CATEGORY_LT:
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_ND:
		return true;
	case UTF8PROC_CATEGORY_SO: /* letters in circles and squares */
		return (cp >= 0x24b6 && cp <= 0x24e9) || (cp >= 0x1f130 && cp <= 0x1f189);
	default:
		return false;
	}
}

/* 🅰 and its like have no decomposition in NFKC. */
static uint32_t unbox(uint32_t cp)
{
	if (cp >= 0x1f130 && cp <= 0x1f189)
		return 'a' + (cp - 0x1f130) % 32 % 26;
	return cp;
}

static size_t append(char *out, size_t n, uint32_t cp)
{
	char bytes[4];
	size_t len = utf8_encode(cp, bytes);

	if (n + len > WORD_MAX)
		return n;
	memcpy(out + n, bytes, len);
	return n + len;
}

static uint32_t latin_of(uint32_t cp)
{
	for (size_t i = 0; i < sizeof looks / sizeof *looks; i++)
		if (looks[i].from == cp)
			return (uint32_t)(unsigned char)looks[i].to;
	return unbox(cp);
}

/* Decomposes one code point and appends what is left of it. */
static size_t fold_point(char *out, size_t n, uint32_t cp)
{
	utf8proc_int32_t parts[24];
	int boundary = 0;
	utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)unbox(cp), parts, 24,
		UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
			UTF8PROC_IGNORE, &boundary);

	for (utf8proc_ssize_t i = 0; i < count && i < 24; i++)
		n = append(out, n, latin_of((uint32_t)parts[i]));
	return n;
}

/* "pilihhhh" -> "pilih"; digits stay. */
static size_t shorten_runs(char *out, size_t n)
{
	size_t w = 0;

	for (size_t r = 0; r < n;) {
		size_t run = 1;

		while (r + run < n && out[r + run] == out[r])
			run++;
		if (run >= 3 && out[r] >= 'a' && out[r] <= 'z')
			out[w++] = out[r];
		else
			for (size_t i = 0; i < run; i++)
				out[w++] = out[r];
		r += run;
	}
	return w;
}

size_t fold_word(struct str raw, char out[WORD_MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < raw.len && n < WORD_MAX;) {
		unsigned char c = (unsigned char)raw.ptr[i];

		if (c < 0x80) {
			i++;
			if (c >= 'A' && c <= 'Z')
				out[n++] = (char)(c + 32);
			else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
				out[n++] = (char)c;
		} else {
			uint32_t cp = utf8_next(raw, &i);

			if (cp != UTF8_REPLACEMENT && cp != 0x2019 && cp != 0x2018)
				n = fold_point(out, n, cp);
		}
	}
	return shorten_runs(out, n);
}
