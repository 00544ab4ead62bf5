/* grams.h - the features by which match compares texts: hashed stems and hashed letter 4-grams. */
#ifndef MATCH_GRAMS_H
#define MATCH_GRAMS_H

#include "words.h"

/* How a word stands in its text. */
enum word_mark {
	WORD_EARLY = 1,    /* among the first words */
	WORD_REPEATED = 2, /* more than once */
	WORD_UPPER = 4     /* in capitals, once at least */
};

struct features {
	uint64_t *words; /* hashes of the stems and of the amounts, sorted, each once */
	float *stress;     /* of each word: 1, more where it stands out */
	uint8_t *marks;    /* of each word: enum word_mark */
	struct str *forms; /* a form of each word, as the text has it (folded) */
	size_t n_words;
	uint64_t *grams; /* hashes of the 4-grams over the folded words, sorted, each once */
	size_t n_grams;
};

/* Only the words of the first max_words words of text, in a. */
void features_words(struct arena *a, const struct words *known, struct str text, size_t max_words,
	struct features *out);

/* Features of the first max_words words of text, in a. */
void features_of(struct arena *a, const struct words *known, struct str text, size_t max_words,
	struct features *out);

/* Share of the words of both that both have, 0 to 1 (Jaccard's coefficient). */
double features_alike(const struct features *a, const struct features *b);

#endif
