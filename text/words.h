/* words.h - private to text/: from the bytes of one word to its folded form and stem. */
#ifndef WORDS_H
#define WORDS_H

#include "simak/arena.h"

#define WORD_MAX 64 /* bytes of a folded word; longer ones are cut */

/* Lower-case NFKC of raw without marks, look-alikes as the Latin letters that they imitate, runs of
 * three and more letters as one.  Writes at most WORD_MAX bytes to out, returns their number. */
size_t fold_word(struct str raw, char out[WORD_MAX]);

/* True when a code point may stand in a word; *ignorable: invisible, or a mark on a letter. */
bool fold_is_letter(uint32_t cp, bool *ignorable);

enum norm_table {
	NORM_SLANG,  /* word -> the word it stands for */
	NORM_LOWER,  /* likewise, but not where it begins with a capital */
	NORM_ROOT,   /* word -> stem that libstemmer gets wrong; itself: not stemmed */
	NORM_WHOLE,  /* capitals inside are no seam (WhatsApp) */
	NORM_COUNTED, /* a 2 behind it is a number, not a doubling (paslon2) */
	NORM_UNIT,   /* letters behind digits that belong to the number (50rb) */
	NORM_SHORT,  /* abbreviations whose dot ends no sentence */
	NORM_RELATED, /* words that open a pointer to another article */
	/* of lexicons/umum.lex, for comparing texts */
	NORM_FUNCTION, /* words that say nothing */
	NORM_COMMON,   /* words that all election news has */
	NORM_NO_NAME,  /* written with a capital and no name */
	NORM_IMPRINT,  /* first words of a line that is no part of the article */
	NORM_CITES,    /* "melansir": an outlet's name follows */
	NORM_MONTH,    /* word -> 1 to 12 */
	NORM_DIGIT,    /* word -> number */
	NORM_TIMES,    /* word -> what the number before it is multiplied by */
	NORM_OPENING,  /* made of NORM_RELATED: first words ("baca" of "baca-juga") */
	NORM_TABLES
};

/* What lexicons/normalisasi.lex and umum.lex say of a word; false: nothing. */
bool norm_find(enum norm_table table, struct str word, struct str *to);

/* The stem of a folded word; a view into a buffer of the stemmer, valid until the next call. */
struct str stem_word(struct str folded);

/* Folds raw as it stands in a text: leetspeak, doubling, slang.  capital: it begins with one.
 * *base is what is to be stemmed (the half of a doubled word).  Both point into out or static data. */
struct word_out {
	char folded[2 * WORD_MAX + 2], base[WORD_MAX + 1];
	size_t folded_len, base_len;
};
void word_normalise(struct str raw, bool capital, struct word_out *out);

/* A number: digits, dots, commas and a unit in small letters. */
void word_number(struct str raw, struct word_out *out);

#endif
