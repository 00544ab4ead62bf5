/* learn.c - what is to be known of a word or number that was not met before: folded form, stem, flags
 * and the ids by which somebody waits for it.  A hundred times as dear as finding it in cache.c. */
#include "learn.h"
#include "runs.h"
#include "words.h"

/* Capital at the start; capitals only (two at least). */
static uint8_t case_of(struct str raw)
{
	uint8_t classes = 0;
	size_t upper = 0;

	for (size_t i = 0; i < raw.len; i++) {
		uint8_t class = run_classes[(unsigned char)raw.ptr[i]];

		classes |= class;
		upper += class == UPPER;
	}
	return (uint8_t)((run_is(raw, 0, UPPER) ? TOKEN_CAPITAL : 0) |
		(upper >= 2 && !(classes & LOWER) ? TOKEN_UPPER : 0));
}

size_t text_clitic(struct str word)
{
	static const struct str clitics[] = {{"nya", 3}, {"lah", 3}, {"kah", 3}, {"pun", 3}, {"ku", 2},
		{"mu", 2}};

	for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
		struct str clitic = clitics[i];

		if (word.len > clitic.len + 3 && word.ptr[word.len - clitic.len] == clitic.ptr[0] &&
			str_eq(str_slice(word, word.len - clitic.len, word.len), clitic))
			return clitic.len;
	}
	return 0;
}

/* The id of a word, or where nobody waits for it, of the word without its clitic (gurunya), or of the
 * half of a doubled one (guru-guru). */
static uint32_t form_of(const struct text_vocab *v, struct str word, struct str base)
{
	uint32_t id = text_vocab_find(v, word);
	size_t clitic;

	if (id == 0 && !str_eq(word, base))
		id = text_vocab_find(v, base);
	if (id == 0 && (clitic = text_clitic(word)) != 0)
		id = text_vocab_find(v, str_slice(word, 0, word.len - clitic));
	return id;
}

void learn_word(struct arena *a, const struct text_vocab *v, struct str raw, struct token *k)
{
	struct word_out out;
	struct str base;

	k->flags = case_of(raw);
	if (k->kind == TOKEN_NUMBER)
		word_number(raw, &out);
	else
		word_normalise(raw, k->flags & TOKEN_CAPITAL, &out);
	k->folded = arena_str(a, (struct str){out.folded, out.folded_len});
	if (k->kind == TOKEN_WORD)
		k->flags |= (uint8_t)((norm_find(NORM_OPENING, k->folded, NULL) ? TOKEN_EDGE : 0) |
			(norm_find(NORM_SHORT, k->folded, NULL) ? TOKEN_SHORT : 0));
	base = stem_word((struct str){out.base, out.base_len});
	k->stem = str_eq(base, k->folded) ? k->folded : arena_str(a, base);
	if (v == NULL)
		return;
	k->form = form_of(v, k->folded, (struct str){out.base, out.base_len});
	k->root = text_vocab_find(v, k->stem);
}
