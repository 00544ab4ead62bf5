/* text.h - Indonesian text made comparable: folded words with offsets into the original, sentences,
 * stems, fingerprints.  What classify, match and the store's search index share.
 */
#ifndef SIMAK_TEXT_H
#define SIMAK_TEXT_H

#include "simak/arena.h"
#include "simak/buf.h"

enum token_kind { TOKEN_WORD, TOKEN_NUMBER, TOKEN_PUNCT };

struct token {
	uint32_t start, end; /* bytes in the original text, half-open */
	uint32_t sentence;   /* index into sentences */
	uint32_t form, root; /* ids of folded and stem in the vocabulary of text_cache_open; 0: none */
	uint8_t kind;        /* enum token_kind */
	uint8_t flags;       /* enum token_flag */
	char sign;           /* TOKEN_PUNCT: folded, if that is one byte; else 0 */
	struct str folded;   /* NFKC, lower case, look-alikes, leetspeak, slang and long vowels undone */
	struct str stem;     /* of folded; same as folded for names, offices and other exceptions */
};

enum token_flag {
	TOKEN_CAPITAL = 1,   /* began with a capital in the original */
	TOKEN_IN_QUOTE = 2,  /* between quotation marks */
	TOKEN_GLUED = 4,     /* no blank before it */
	TOKEN_LINE = 8,      /* first of its line */
	TOKEN_UPPER = 16,    /* two capitals or more, no small letter */
	TOKEN_EDGE = 32,     /* . ? ! = or a word like "Baca": a sentence may end or begin here */
	TOKEN_SHORT = 64     /* an abbreviation: a dot behind it ends no sentence */
};

struct sentence {
	uint32_t start, end;             /* bytes in the original */
	uint32_t first_token, n_tokens;
	uint32_t paragraph;              /* from 0 */
	bool related;                    /* "Baca juga: ...": a pointer to another article, not this text */
};

struct text {
	struct str original;
	struct token *tokens;
	size_t n_tokens;
	struct sentence *sentences;
	size_t n_sentences;
};

/* The punctuation that token i is (all quotation marks are ", all dashes -); 0: none, or no token. */
static inline char text_sign(const struct text *t, size_t i)
{
	return i < t->n_tokens ? t->tokens[i].sign : '\0';
}

/* Splits and folds a whole text into a; linear in its length.  Texts over UINT32_MAX bytes are cut. */
void text_analyse(struct arena *a, struct str original, struct text *out);

/* Folds a short string (a lexicon phrase, a query) to words joined by single blanks. */
struct str text_fold(struct arena *a, struct str s);

/* Stems one folded word (libstemmer's Indonesian, with the exceptions that simak keeps).  The
 * result lives in a or is the word itself. */
struct str text_stem(struct arena *a, struct str folded);

/* Length of the clitic that a folded word ends with (-nya, -lah, -kah, -pun, -ku, -mu); 0: none. */
size_t text_clitic(struct str word);

/* One row for the search index: the folded words of a text, and its stems, each joined by blanks. */
void text_index_words(const struct text *t, struct buf *words, struct buf *stems);

/* ---- for those who analyse many texts: a vocabulary and a memory of words already seen ---- */

/* The forms and stems that somebody waits for; ids count from 1. */
struct text_vocab;
struct text_vocab *text_vocab_new(struct arena *run);
uint32_t text_vocab_add(struct text_vocab *v, struct str word);        /* existing or new id */
uint32_t text_vocab_find(const struct text_vocab *v, struct str word); /* 0: unknown */
size_t text_vocab_size(const struct text_vocab *v);                    /* highest id + 1 */

/* Remembers the folding, stem and vocabulary ids of every word met, up to a bound after which it
 * forgets all and begins anew; so cost per token is one hash look-up.  Used by one thread at a time.
 * The vocabulary must be complete.  Tokens made through a cache point into it: those of the last two
 * texts are alive. */
struct text_cache;
struct text_cache *text_cache_open(const struct text_vocab *v);
void text_cache_close(struct text_cache *c);
void text_analyse_with(struct text_cache *c, struct arena *a, struct str original, struct text *out);

#endif
