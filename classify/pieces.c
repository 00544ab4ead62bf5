/* pieces.c - words cut into fives of letters; see pieces.h. */
#include "pieces.h"

static bool is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

void pieces_cut(struct str word, struct pieces *out)
{
	size_t n = 0;

	out->n = 0;
	out->framed[n++] = '_';
	for (size_t i = 0; i < word.len && i < PIECES_WORD_MAX; i++) {
		if (!is_plain(word.ptr[i]))
			return;
		out->framed[n++] = word.ptr[i];
	}
	out->framed[n++] = '_';
	out->n = n > PIECE_LETTERS ? n - PIECE_LETTERS + 1 : 1;
}

bool pieces_may_be(struct str piece)
{
	size_t first = str_starts(piece, "_"), last = piece.len > 1 && str_ends(piece, "_");

	if (piece.len > PIECE_LETTERS || (piece.len < PIECE_LETTERS && first + last < 2))
		return false;
	for (size_t i = first; i < piece.len - last; i++)
		if (!is_plain(piece.ptr[i]))
			return false;
	return piece.len > first + last;
}

struct str pieces_at(const struct pieces *p, size_t i)
{
	size_t len = 1;

	if (p->n > 1)
		return (struct str){p->framed + i, PIECE_LETTERS};
	while (p->framed[len] != '_')
		len++;
	return (struct str){p->framed, len + 1};
}
