/* runs.h - private to text/: classes of bytes, and where the words and numbers of a text end. */
#ifndef RUNS_H
#define RUNS_H

#include "simak/text.h"

enum run_class { /* one bit each: several are asked for at once */
	LOWER = 1,
	UPPER = 2,
	LETTER = LOWER | UPPER,
	DIGIT = 4,
	HIGH = 8,  /* not ASCII */
	JOINT = 16, /* - and ': they may stand inside of a word */
	SIGN = 32,  /* other punctuation */
	BLANK = 64,
	LINE = 128
};

extern const uint8_t run_classes[256];

/* Is byte i of one of these classes?  Behind the end all is blank. */
static inline bool run_is(struct str s, size_t i, unsigned classes)
{
	return (i < s.len ? run_classes[(unsigned char)s.ptr[i]] : BLANK) & classes;
}

/* Letters, digits and marks, an apostrophe between letters: what no blank parts. */
struct run {
	size_t end;
	size_t digit; /* behind its last digit; 0: it has none */
	size_t seam;  /* its last capital behind a small letter; 0: it has none */
};

/* The run that begins at i; its end is i where none does. */
struct run run_read(struct str s, size_t i);

/* The end of the small ASCII letters that begin at i. */
static inline size_t run_lower_end(struct str s, size_t i)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;

	for (; i + 8 <= s.len; i += 8) { /* eight sums at once: none carries, as the high bits are off */
		uint64_t eight = str_eight(s, i), low = eight & ~high;
		uint64_t from_a = low + ones * (0x80 - 'a'), behind_z = low + ones * (0x7f - 'z');
		uint64_t others = (~from_a | behind_z | eight) & high;

		if (others != 0)
			return i + (size_t)__builtin_ctzll(others) / 8;
	}
	while (run_is(s, i, LOWER))
		i++;
	return i;
}

/* The end of a row of at least four single letters with one separator ("s.u.a.p"; three with blanks,
 * "d u i t"), or start. */
size_t run_spaced_end(struct str s, size_t start);

/* The end of a doubled word whose first half ends at i ("bagi-bagi", "dibagi-bagikan"), or i. */
size_t run_doubled_end(struct str s, size_t start, size_t i);

/* Where the first word of a run of letters ends: before the digits ("paslon2", "Rp50") unless they
 * belong to it ("bagi2", "u4ng"); before the next capital ("UmumBudi"). */
size_t run_digits_part(struct str s, size_t start, size_t end);
size_t run_seam_part(struct str s, size_t start, size_t end);

/* Where the number (50.000, 2,5, 50rb) that begins at i in a run to end ends; *word: it is none, but
 * leetspeak (4nies). */
size_t run_number_end(struct str s, size_t i, size_t end, bool *word);

#endif
