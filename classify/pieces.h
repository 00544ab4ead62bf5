/* pieces.h - words cut into fives of letters.
 *
 * In: a folded word.  Out: "_seba", "sebar" and "ebar_" for "sebar": what slang, endings and slips of the
 * thumb leave alike ("yebar" of "nyebarin" and "menyebarkan"), after McNamee and Mayfield, Character N-Gram
 * Tokenization for European Language Text Retrieval (2004).  A word of letters and digits of ASCII only;
 * others have none. */
#ifndef PIECES_H
#define PIECES_H

#include "simak/str.h"

#define PIECE_LETTERS 5
#define PIECES_WORD_MAX 40 /* letters of a word that are looked at */

struct pieces {
	char framed[PIECES_WORD_MAX + 2]; /* the word between two '_' */
	size_t n;
};

void pieces_cut(struct str word, struct pieces *out);

/* Can words have this piece? */
bool pieces_may_be(struct str piece);

/* Piece i, below out->n; the whole of a framed word that is shorter.  Lives in p. */
struct str pieces_at(const struct pieces *p, size_t i);

#endif
