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
	struct str folded;   /* NFKC, lower case, look-alikes, leetspeak, slang and long vowels undone */
	struct str stem;     /* of folded; same as folded for names, offices and other exceptions */
	uint32_t sentence;   /* index into sentences */
	uint8_t kind;        /* enum token_kind */
	uint8_t flags;       /* enum token_flag */
};

enum token_flag {
	TOKEN_CAPITAL = 1,   /* began with a capital in the original */
	TOKEN_IN_QUOTE = 2,  /* between quotation marks */
	TOKEN_GLUED = 4      /* no blank before it */
};

struct sentence {
	uint32_t start, end;             /* bytes in the original */
	uint32_t first_token, n_tokens;
	uint32_t paragraph;              /* from 0 */
};

struct text {
	struct str original;
	struct token *tokens;
	size_t n_tokens;
	struct sentence *sentences;
	size_t n_sentences;
};

/* Splits and folds a whole text into a; linear in its length.  Texts over UINT32_MAX bytes are cut. */
void text_analyse(struct arena *a, struct str original, struct text *out);

/* Folds a short string (a lexicon phrase, a query) to words joined by single blanks. */
struct str text_fold(struct arena *a, struct str s);

/* Stems one folded word (libstemmer's Indonesian, with the exceptions that simak keeps).  The
 * result lives in a or is the word itself. */
struct str text_stem(struct arena *a, struct str folded);

/* One row for the search index: folded words of s, and the stems, each joined by blanks. */
void text_index_words(struct str s, struct buf *words, struct buf *stems);

#endif
