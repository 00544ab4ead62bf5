/* grams.c - a text as two sets of hashes.
 *
 * Letters are taken four at a time over the folded words joined by single blanks, a blank at both
 * ends: so the ends of words and their neighbourhood count, too (McNamee and Mayfield, "Character
 * N-Gram Tokenization for European Language Text Retrieval", 2004). */
#include <stdlib.h>

#include "amounts.h"
#include "grams.h"
#include "simak/text.h"
#include "simak/utf8.h"

#define GRAM 4 /* code points */

/* What a post is about stands at its beginning, is said again, and is shouted. */
#define EARLY_WORDS 25
#define STRESS 0.15f /* for each of them */

struct word {
	uint64_t hash;
	size_t place;
	uint8_t marks;
	struct str form;
};

static int by_hash(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

static int by_word(const void *a, const void *b)
{
	const struct word *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash > y->hash ? 1 : -1;
	return (x->place > y->place) - (x->place < y->place);
}

/* An amount stands where its number does. */
static struct word amount_word(struct arena *a, const struct amounts_one *amount, const struct word *number)
{
	struct str digits = arena_printf(a, "%lld", (long long)amount->value);
	struct str form = amount->unit.len ? arena_printf(a, "%.*s %.*s", STR_ARG(amount->number), STR_ARG(amount->unit))
					   : amount->number;

	return (struct word){str_hash(digits), number->place, number->marks, form};
}

static uint8_t marks_of(const struct token *t, size_t place)
{
	return (uint8_t)((place < EARLY_WORDS ? WORD_EARLY : 0) | (t->flags & TOKEN_UPPER ? WORD_UPPER : 0));
}

/* The words of the text as they stand, behind a number the amount that it is. */
static size_t list_words(struct arena *a, const struct words *known, const struct text *text, size_t max,
	struct word *words)
{
	size_t n = 0;

	for (size_t i = 0, place = 0; i < text->n_tokens && place < max; i++) {
		const struct token *t = &text->tokens[i];
		struct amounts_one amount;

		if (t->kind == TOKEN_PUNCT)
			continue;
		words[n] = (struct word){str_hash(t->stem), place, marks_of(t, place), t->folded};
		if (amounts_at(known, text, i, &amount)) {
			words[n + 1] = amount_word(a, &amount, &words[n]);
			n++;
		}
		n++, place++;
	}
	return n;
}

static float stress_of(uint8_t marks)
{
	float stress = 1;

	for (unsigned mark = WORD_EARLY; mark <= WORD_UPPER; mark *= 2)
		stress += marks & mark ? STRESS : 0;
	return stress;
}

static void add_words(struct arena *a, const struct words *known, const struct text *text, size_t max,
	struct features *out)
{
	struct word *words = arena_array(a, 2 * text->n_tokens, sizeof *words);
	size_t n = list_words(a, known, text, max, words);

	if (n)
		qsort(words, n, sizeof *words, by_word);
	out->words = arena_array(a, n, sizeof *out->words);
	out->forms = arena_array(a, n, sizeof *out->forms);
	out->marks = arena_array(a, n, sizeof *out->marks);
	out->stress = arena_array(a, n, sizeof *out->stress);
	for (size_t begin = 0, end; begin < n; begin = end) {
		uint8_t marks = words[begin].marks;

		for (end = begin + 1; end < n && words[end].hash == words[begin].hash; end++)
			marks |= words[end].marks | WORD_REPEATED;
		out->words[out->n_words] = words[begin].hash;
		out->marks[out->n_words] = marks;
		out->stress[out->n_words] = stress_of(marks);
		out->forms[out->n_words++] = words[begin].form;
	}
}

static size_t sort_unique(uint64_t *hashes, size_t n)
{
	size_t kept = 0;

	if (n)
		qsort(hashes, n, sizeof *hashes, by_hash);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || hashes[i] != hashes[i - 1])
			hashes[kept++] = hashes[i];
	return kept;
}

static void join_words(const struct text *text, size_t max, struct buf *line)
{
	size_t n = 0;

	buf_add_char(line, ' ');
	for (size_t i = 0; i < text->n_tokens && n < max; i++) {
		if (text->tokens[i].kind == TOKEN_PUNCT)
			continue;
		buf_add_str(line, text->tokens[i].folded);
		buf_add_char(line, ' ');
		n++;
	}
}

static void add_grams(struct arena *a, struct str line, struct features *out)
{
	size_t starts[GRAM] = {0}, n = 0;

	out->grams = arena_array(a, line.len + 1, sizeof *out->grams);
	for (size_t pos = 0; pos < line.len; n++) {
		starts[n % GRAM] = pos;
		utf8_next(line, &pos);
		if (n + 1 >= GRAM)
			out->grams[out->n_grams++] =
				str_hash(str_slice(line, starts[(n + 1) % GRAM], pos));
	}
	out->n_grams = sort_unique(out->grams, out->n_grams);
}

void features_words(struct arena *a, const struct words *known, struct str text, size_t max_words,
	struct features *out)
{
	struct text analysed;

	memset(out, 0, sizeof *out);
	text_analyse(a, text, &analysed);
	add_words(a, known, &analysed, max_words, out);
}

void features_of(struct arena *a, const struct words *known, struct str text, size_t max_words,
	struct features *out)
{
	struct text analysed;
	struct buf line;

	memset(out, 0, sizeof *out);
	text_analyse(a, text, &analysed);
	add_words(a, known, &analysed, max_words, out);
	buf_init(&line, BUF_NO_CAP);
	join_words(&analysed, max_words, &line);
	add_grams(a, buf_str(&line), out);
	buf_free(&line);
}

double features_alike(const struct features *a, const struct features *b)
{
	size_t i = 0, k = 0, both = 0, all;

	while (i < a->n_words && k < b->n_words) {
		both += a->words[i] == b->words[k];
		if (a->words[i] < b->words[k])
			i++;
		else if (a->words[i] > b->words[k])
			k++;
		else
			i++, k++;
	}
	all = a->n_words + b->n_words - both;
	return all == 0 ? 0 : (double)both / (double)all;
}
