/* related.c - "Baca juga: ...", "Berita Terkait", "[Gambas:Video ...]": what points to other articles
 * is not this one's text.
 *
 * Such a pointer may stand in the middle of a paragraph and end without a sign: then it ends where its
 * Headline Capitals end.  Errs on the side of keeping text. */
#include "tokens.h"
#include "words.h"

#define TITLE_WORDS 22 /* a headline has no more */
#define LINE_MAX_TOKENS 200 /* a longer line is no headline; looking further would cost */

static bool starts_line(const struct text *t, size_t i)
{
	return i >= t->n_tokens || (t->tokens[i].flags & TOKEN_LINE);
}

static size_t line_end(const struct text *t, size_t i)
{
	size_t limit = i + LINE_MAX_TOKENS;

	for (i++; i < limit && !starts_line(t, i);)
		i++;
	return i;
}

/* Two words as the list of openings has them: "baca-juga"; or one. */
static size_t opening_words(const struct text *t, size_t i)
{
	char both[2 * WORD_MAX + 1];
	struct str a = t->tokens[i].folded, b;

	if (norm_find(NORM_RELATED, a, NULL))
		return 1;
	for (size_t skip = 1; skip <= 2; skip++) {
		if (starts_line(t, i + skip))
			return 0;
		b = t->tokens[i + skip].folded;
		if (t->tokens[i + skip].kind == TOKEN_PUNCT || a.len + b.len + 1 > sizeof both)
			continue;
		memcpy(both, a.ptr, a.len);
		both[a.len] = '-';
		memcpy(both + a.len + 1, b.ptr, b.len);
		return norm_find(NORM_RELATED, (struct str){both, a.len + 1 + b.len}, NULL) ? skip + 1 : 0;
	}
	return 0;
}

size_t related_opening(const struct text *t, size_t i)
{
	const struct token *k = &t->tokens[i];
	size_t n;

	if (!(k->flags & TOKEN_EDGE) || k->kind != TOKEN_WORD ||
		!(k->flags & (TOKEN_CAPITAL | TOKEN_LINE)))
		return 0;
	n = opening_words(t, i);
	if (n == 0)
		return 0;
	if (starts_line(t, i) && starts_line(t, i + n))
		return n;
	for (size_t colon = i + n; colon < i + n + 3 && !starts_line(t, colon); colon++)
		if (text_sign(t, colon) == ':')
			return colon + 1 - i;
	return 0;
}

static size_t count_words(const struct text *t, size_t from, size_t to)
{
	size_t n = 0;

	for (; from < to; from++)
		n += t->tokens[from].kind != TOKEN_PUNCT;
	return n;
}

/* A line that reads like a headline: short, no stop at its end. */
static bool is_title_line(const struct text *t, size_t from, size_t to)
{
	size_t last = to - 1;

	while (last > from && (text_sign(t, last) == '"' || text_sign(t, last) == ')'))
		last--;
	return count_words(t, from, to) <= TITLE_WORDS && text_sign(t, last) != '.';
}

static bool is_small_word(struct str w)
{
	static const char *const words[] = {"di", "ke", "dari", "yang", "dan", "untuk", "dengan", "pada",
		"dalam", "oleh", "soal", "hingga", "sampai", "demi", "atau", "bagi", "vs", "pun", "atas",
		"tentang", "per", "agar", "para", "si", "sang", "ini", "itu"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (str_is(w, words[i]))
			return true;
	return false;
}

static bool is_seam(const struct text *t, size_t i)
{
	const struct token *k = &t->tokens[i];
	const char *s = t->original.ptr;

	return (k->flags & TOKEN_GLUED) && (k->flags & TOKEN_CAPITAL) && k->start > 0 &&
		s[k->start - 1] >= 'a' && s[k->start - 1] <= 'z';
}

/* The end of a headline that runs into the next sentence. */
static size_t title_end(const struct text *t, size_t from, size_t line)
{
	for (size_t i = from; i < line; i++) {
		const struct token *k = &t->tokens[i];

		if (i > from && is_seam(t, i))
			return i;
		if (text_sign(t, i) == '.' || text_sign(t, i) == '?' || text_sign(t, i) == '!')
			return i + 1;
		if (k->kind != TOKEN_WORD || (k->flags & TOKEN_CAPITAL) || is_small_word(k->folded))
			continue;
		if (i < from + 3) /* a headline in small letters */
			continue;
		while (i > from + 1 && !(t->tokens[i].flags & TOKEN_CAPITAL))
			i--;
		return i;
	}
	return line;
}

size_t related_end(const struct text *t, size_t from)
{
	size_t line;

	if (from >= t->n_tokens)
		return t->n_tokens;
	if (!starts_line(t, from)) {
		line = line_end(t, from);
		return is_title_line(t, from, line) ? line : title_end(t, from, line);
	}
	while (from < t->n_tokens && is_title_line(t, from, line_end(t, from)))
		from = line_end(t, from);
	return from;
}
