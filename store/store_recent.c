/* store_recent.c - documents of the last days that say what a text says, through the search index.
 *
 * In: a text, such as a claim that was just refuted.  Out: documents that share its rarest words, for
 * somebody to compare.  Of each word the newest RECENT_EACH documents are seen and a word that more
 * have tells nothing, so that the cost does not grow with the store. */
#include <stdlib.h>

#include "index.h"
#include "index_queue.h"
#include "simak/text.h"

#define RECENT_EACH 200
#define RECENT_WORDS 6  /* the rarest of the text */
#define WORDS_READ 24   /* of the text, distinct ones */
#define WORD_LEAST 3    /* bytes; shorter ones are "di", "ke" */
#define SHARED_LEAST 2

/* A word of the text and the documents that have it. */
struct word {
	struct str stem;
	int64_t *documents; /* newest first */
	size_t n;
};

/* A document and how many of the words it has. */
struct holder {
	int64_t document;
	size_t words;
};

static bool is_known(const struct word *words, size_t n, struct str stem)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(words[i].stem, stem))
			return true;
	return false;
}

static size_t list_words(struct arena *a, struct str text, struct word words[WORDS_READ])
{
	struct text t;
	size_t n = 0;

	text_analyse(a, text, &t);
	for (size_t i = 0; i < t.n_tokens && n < WORDS_READ; i++) {
		struct str stem = t.tokens[i].stem;

		if (t.tokens[i].kind != TOKEN_PUNCT && stem.len >= WORD_LEAST && !is_known(words, n, stem))
			words[n++] = (struct word){.stem = stem};
	}
	return n;
}

static int read_holders(struct store *s, struct word *w, int64_t from_key, struct arena *a, struct err *e)
{
	/* folded words hold no quotation mark; between two, nothing else is FTS5's syntax */
	struct str match = arena_printf(a, "{title_stems text_stems} : \"%.*s\"", STR_ARG(w->stem));
	struct rows rows;
	int got;

	w->documents = arena_array(a, RECENT_EACH, sizeof *w->documents);
	if (str_find_char(w->stem, '"', 0) != SIZE_MAX)
		return 0;
	if (db_query(s, &rows, e, "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid >= ?2"
			" ORDER BY rowid DESC LIMIT ?3", "sii", match, from_key, (int64_t)RECENT_EACH) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		w->documents[w->n++] = db_int(&rows, 0) & INDEX_DOCUMENT_MASK;
	return got;
}

/* Rarest first; words that nobody or everybody has behind them. */
static int by_rarity(const void *x, const void *y)
{
	size_t a = ((const struct word *)x)->n, b = ((const struct word *)y)->n;

	if (a == 0 || b == 0)
		return (a == 0) - (b == 0);
	return (a > b) - (a < b);
}

static int by_document(const void *x, const void *y)
{
	const struct holder *a = x, *b = y;

	return (a->document > b->document) - (a->document < b->document);
}

/* Most words first, then newest first. */
static int by_words(const void *x, const void *y)
{
	const struct holder *a = x, *b = y;

	if (a->words != b->words)
		return a->words > b->words ? -1 : 1;
	return (a->document < b->document) - (a->document > b->document);
}

static size_t count_words(struct holder *list, size_t n)
{
	size_t kept = 0;

	qsort(list, n, sizeof *list, by_document);
	for (size_t i = 0; i < n; i++) {
		if (kept && list[kept - 1].document == list[i].document)
			list[kept - 1].words++;
		else
			list[kept++] = list[i];
	}
	qsort(list, kept, sizeof *list, by_words);
	return kept;
}

static size_t list_holders(const struct word *words, size_t n_words, struct holder *out)
{
	size_t n = 0;

	for (size_t i = 0; i < n_words && i < RECENT_WORDS; i++)
		for (size_t j = 0; words[i].n < RECENT_EACH && j < words[i].n; j++)
			out[n++] = (struct holder){words[i].documents[j], 1};
	return n;
}

int store_find_recent(struct store *s, struct str text, int64_t since_day, size_t limit, struct arena *a,
	int64_t **documents, size_t *n, struct err *e)
{
	int64_t from = index_key_from(since_day * 86400 - s->zone_s);
	struct holder *list = arena_array(a, (size_t)RECENT_WORDS * RECENT_EACH, sizeof *list);
	struct word words[WORDS_READ];
	size_t n_words = list_words(a, text, words), found;

	*n = 0;
	*documents = arena_array(a, limit, sizeof **documents);
	if (index_queue_flush(s, e) != 0)
		return -1;
	for (size_t i = 0; i < n_words; i++)
		if (read_holders(s, &words[i], from, a, e) != 0)
			return -1;
	if (n_words == 0)
		return 0;
	qsort(words, n_words, sizeof *words, by_rarity);
	found = list_holders(words, n_words, list);
	if (found)
		found = count_words(list, found);
	for (size_t i = 0; i < found && *n < limit && list[i].words >= SHARED_LEAST; i++)
		(*documents)[(*n)++] = list[i].document;
	return 0;
}
