/* stem.c - stems by libstemmer's Indonesian algorithm (Tala 2003), which knows no dictionary: what it
 * gets wrong for our domain stands in lexicons/normalisasi.lex and is asked first. */
#include <libstemmer.h>
#include <stdlib.h>

#include "words.h"

/* libstemmer's state is not shared between threads; one stemmer each, kept until the end. */
static _Thread_local struct sb_stemmer *stemmer;

struct str stem_word(struct str folded)
{
	const sb_symbol *stem;
	struct str to;

	if (norm_find(NORM_ROOT, folded, &to))
		return to;
	if (folded.len < 4)
		return folded;
	if (stemmer == NULL)
		stemmer = sb_stemmer_new("indonesian", "UTF_8");
	if (stemmer == NULL)
		abort();
	stem = sb_stemmer_stem(stemmer, (const sb_symbol *)folded.ptr, (int)folded.len);
	if (stem == NULL)
		return folded;
	return (struct str){(const char *)stem, (size_t)sb_stemmer_length(stemmer)};
}
