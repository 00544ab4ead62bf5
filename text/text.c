/* text.c - the doors of this directory: a text analysed, a phrase folded, rows for the search index. */
#include "cache.h"
#include "tokens.h"
#include "words.h"

void text_analyse_with(struct text_cache *c, struct arena *a, struct str original, struct text *out)
{
	*out = (struct text){.original = original};
	if (out->original.len > UINT32_MAX)
		out->original.len = UINT32_MAX;
	cache_begin(c);
	tokens_find(c, a, out);
	sentences_find(a, out);
}

/* For those who bring no cache.  Never closed: it is a memory of words, not of texts. */
static struct text_cache *own_cache(void)
{
	static _Thread_local struct text_cache *c;

	if (c == NULL)
		c = text_cache_open(NULL);
	return c;
}

/* The cache forgets, while a text may be kept for long: its words are copied to a. */
static void keep(struct arena *a, struct text *t)
{
	for (size_t i = 0; i < t->n_tokens; i++) {
		struct token *k = &t->tokens[i];
		bool same = k->stem.ptr == k->folded.ptr;

		if (k->kind == TOKEN_PUNCT)
			continue;
		k->folded = arena_str(a, k->folded);
		k->stem = same ? k->folded : arena_str(a, k->stem);
	}
}

void text_analyse(struct arena *a, struct str original, struct text *out)
{
	text_analyse_with(own_cache(), a, original, out);
	keep(a, out);
}

static void join(struct buf *b, struct str word)
{
	if (b->len != 0)
		buf_add_char(b, ' ');
	buf_add_str(b, word);
}

struct str text_fold(struct arena *a, struct str s)
{
	struct text t;
	struct buf b;
	struct str folded;

	buf_init(&b, BUF_NO_CAP);
	text_analyse(a, s, &t);
	for (size_t i = 0; i < t.n_tokens; i++)
		if (t.tokens[i].kind != TOKEN_PUNCT)
			join(&b, t.tokens[i].folded);
	folded = arena_str(a, buf_str(&b));
	buf_free(&b);
	return folded;
}

struct str text_stem(struct arena *a, struct str folded)
{
	struct str stem = stem_word(folded);

	return str_eq(stem, folded) ? folded : arena_str(a, stem);
}

void text_index_words(const struct text *t, struct buf *words, struct buf *stems)
{
	for (size_t i = 0; i < t->n_tokens; i++) {
		if (t->tokens[i].kind == TOKEN_PUNCT)
			continue;
		join(words, t->tokens[i].folded);
		join(stems, t->tokens[i].stem);
	}
}
