/* fingerprint.h - a text as sets of numbers, by which texts that tell the same are found and compared.
 *
 * Only the article's own words count.  Left out are datelines, reporter codes, imprints, pointers to
 * other articles and "melansir dari ...", and of the rest the words that all local election news has
 * (lexicons/umum.lex).  Errs on the side of telling texts apart.
 */
#ifndef SIMAK_FINGERPRINT_H
#define SIMAK_FINGERPRINT_H

#include "simak/arena.h"

#define FINGERPRINT_BYTES 65536   /* a text is read up to here */
#define FINGERPRINT_TOKENS 6000   /* or up to here */
#define FINGERPRINT_SENTENCES 200 /* and its sentences up to there */
#define FINGERPRINT_KEYS 28

/* One word or number of the text; sets are sorted by hash and hold each once. */
struct feature {
	uint64_t hash;
	struct str word; /* as it is told to people */
};

struct features {
	struct feature *at;
	size_t n;
};

/* A sentence's content stems, and its names, numbers and days; both sorted, distinct. */
struct print_sentence {
	const uint64_t *stems, *facts;
	size_t n, n_facts;
};

struct fingerprint {
	size_t words;             /* content words, as often as they stand there */
	struct features stems;    /* of title and text, those of lexicons/umum.lex left out */
	struct features lead;     /* those of the title and the first sentences */
	struct features names;    /* capitalised inside sentences */
	struct features full_names; /* two of them side by side, "gerson tulak" */
	struct features numbers;  /* values: "100 ribu" and "100.000" are one */
	struct features days;     /* day and month, "7/10/2024" or "7 Oktober" */
	struct features cases;    /* registration numbers of reports, "004/reg/lp/..." */
	uint64_t *shingles;       /* three stems in a row inside one sentence; sorted, distinct */
	size_t n_shingles;
	struct print_sentence *sentences;
	size_t n_sentences;
	struct str *cited;        /* outlets that the text takes its words from, "kabarulin" */
	size_t n_cited;
};

/* Reads a document's title and text; linear in their length.  Everything lives in a. */
void fingerprint_make(struct arena *a, struct str title, struct str text, struct fingerprint *out);

/* Keys under which alike texts meet: the smallest hashes of its shingles (a sketch of which two texts
 * of likeness J share about 2J/(1+J); A. Broder, On the resemblance and containment of documents,
 * 1997) and its full names.  Writes at most FINGERPRINT_KEYS, returns their number. */
size_t fingerprint_keys(const struct fingerprint *f, uint64_t keys[FINGERPRINT_KEYS]);

/* How many features both hold. */
size_t features_common(const struct features *a, const struct features *b);

/* Shingles that both hold, as a share of the one that has fewer, 0 to 1. */
double fingerprint_shingles(const struct fingerprint *a, const struct fingerprint *b);

/* Sentence by sentence: each of the shorter text with the one of the other that is most like it. */
struct alignment {
	double likeness;      /* mean Dice coefficient of their stems, weighted by length, 0 to 1 */
	double lead;          /* the same for the first two sentences of either text, the lesser of both */
	/* names, numbers and days of sentences that say the same: in the one that has fewer; in both;
	 * and in one where the other has something else instead, that is nowhere in the first text */
	size_t facts, agreed, conflicts;
};

void fingerprint_align(const struct fingerprint *a, const struct fingerprint *b,
	struct alignment *out);

#endif
