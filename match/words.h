/* words.h - what lexicons/klaim says about words: the frame of titles, how common, which mean the same.
 *
 * Words are hashes of stems (str_hash), as grams.h makes them. */
#ifndef MATCH_WORDS_H
#define MATCH_WORDS_H

#include "simak/arena.h"
#include "simak/err.h"

struct words_entry {
	uint64_t word;
	uint32_t value; /* lazim: texts in a thousand; padanan: number of the group */
};

struct words {
	struct words_entry *frame, *common, *same; /* sorted by word, then value */
	size_t n_frame, n_common, n_same;
	uint64_t **groups; /* of each group: its words, 0 at the end */
	size_t n_groups;
};

/* Reads bingkai.txt, lazim.tabel and padanan.lex: the shipped ones, or DIR/klaim's where dir is not
 * NULL (what is missing there is taken from the shipped ones).  Lives in run.  -1 with ERR_CONFIG
 * names file and line. */
int words_read(struct arena *run, const char *dir, struct words *out, struct err *e) MUST_CHECK;

/* The word belongs to the frame of a fact-check's title ("video", "akun"). */
bool words_is_frame(const struct words *w, uint64_t word);

/* The surprise of meeting the word in a post: minus the natural logarithm of the share of posts that
 * have it, 0 to WORDS_SURPRISE_MAX (of words that are not listed). */
double words_surprise(const struct words *w, uint64_t word);
#define WORDS_SURPRISE_MAX 6.9088 /* ln 1001 */

/* Words that mean the same as one of words[0..n) (sorted) and are none of them: sorted, each once, in
 * page.  Their number goes to *n_out. */
uint64_t *words_synonyms(const struct words *w, struct arena *page, const uint64_t *words, size_t n,
	size_t *n_out);

#endif
