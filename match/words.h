/* words.h - what lexicons say about words: the frame of titles, which mean the same, which multiply.
 *
 * Words are hashes of stems (str_hash), as grams.h makes them. */
#ifndef MATCH_WORDS_H
#define MATCH_WORDS_H

#include "simak/arena.h"
#include "simak/err.h"

struct words_entry {
	uint64_t word;
	uint32_t value; /* padanan: number of the member that begins with it */
};

/* A word or phrase of a group of padanan.lex; the members of a group stand together. */
struct words_member {
	uint64_t *words;
	size_t n;
	uint32_t group;
};

/* "juta": its number is times a million. */
struct words_scale {
	struct str word;
	int64_t times;
};

struct words {
	struct words_entry *frame, *same; /* sorted by word, then value */
	size_t n_frame, n_same;
	struct words_member *members;
	size_t n_members, members_alloc;
	uint32_t n_groups;
	struct words_scale *scales;
	size_t n_scales, scales_alloc;
};

/* Reads klaim/bingkai.txt, klaim/padanan.lex and the scales of satuan.tabel: the shipped ones, or
 * those in dir where that is not NULL (what is missing there is taken from the shipped ones).  Lives
 * in run.  -1 with ERR_INPUT names a file that can't be read. */
int words_read(struct arena *run, const char *dir, struct words *out, struct err *e) MUST_CHECK;

/* The word belongs to the frame of a fact-check's title ("video", "akun"). */
bool words_is_frame(const struct words *w, uint64_t word);

/* What a word as it is folded multiplies its number by; 0: it is no scale. */
int64_t words_times(const struct words *w, struct str word);

/* Words that mean the same as one of words[0..n) (sorted), or as a phrase of which all words are among
 * them, and are none of them: sorted, each once, in page.  Their number goes to *n_out. */
uint64_t *words_synonyms(const struct words *w, struct arena *page, const uint64_t *words, size_t n,
	size_t *n_out);

#endif
