/* sentences.c - tokens to sentences.
 *
 * A line always ends one.  A full stop ends one unless it belongs to an abbreviation, an initial, an
 * enumeration or a host name; it also does so where the blank behind it was lost ('selesai."Kata').
 * A question mark before a closing quote and a small letter belongs to the attribution. */
#include "tokens.h"

#define SENTENCE_MAX 400 /* tokens; a longer row is cut, so that rules stay bounded */
#define TOKENS_A_SENTENCE 8

static bool is_stop(const struct text *t, size_t i)
{
	char sign = text_sign(t, i);

	return sign == '.' || sign == '?' || sign == '!';
}

static bool has(const struct token *k, unsigned flags)
{
	return k->flags & flags;
}

static bool closes(const struct text *t, size_t i)
{
	char sign = text_sign(t, i);

	return is_stop(t, i) || sign == ')' || sign == ']' || sign == '\'' ||
		(sign == '"' && !has(&t->tokens[i], TOKEN_IN_QUOTE));
}

/* Behind a stop: more stops, closing quotes and brackets, all without a blank. */
static size_t skip_closers(const struct text *t, size_t i)
{
	while (closes(t, i) && has(&t->tokens[i], TOKEN_GLUED) && !has(&t->tokens[i], TOKEN_LINE))
		i++;
	return i;
}

/* A dot that belongs to the word before it. */
static bool is_abbreviation(const struct text *t, size_t first, size_t stop)
{
	const struct token *before;

	if (stop == first)
		return true;
	before = &t->tokens[stop - 1];
	if (before->kind == TOKEN_NUMBER)
		return stop - 1 == first;
	return has(before, TOKEN_SHORT) || (before->kind == TOKEN_WORD && before->end - before->start == 1);
}

static bool opens_glued(const struct text *t, size_t stop, size_t next)
{
	const struct token *before = &t->tokens[stop ? stop - 1 : 0], *k = &t->tokens[next];

	if (text_sign(t, next) == '"' || text_sign(t, next) == '(')
		return next + 1 < t->n_tokens && has(&t->tokens[next + 1], TOKEN_CAPITAL);
	if (k->kind != TOKEN_WORD || !has(k, TOKEN_CAPITAL))
		return false;
	if (next > stop + 1 || before->kind == TOKEN_PUNCT)
		return true;
	return before->end - before->start >= 3 && !(has(before, TOKEN_UPPER) && has(k, TOKEN_UPPER));
}

/* Does the sentence that began at first end with the stop?  next is what follows it. */
static bool ends_here(const struct text *t, size_t first, size_t stop, size_t next)
{
	const struct token *k;

	if (next >= t->n_tokens || has(&t->tokens[next], TOKEN_LINE))
		return true;
	k = &t->tokens[next];
	if (next == stop + 1 && text_sign(t, stop) == '.' && is_abbreviation(t, first, stop))
		return false;
	if (has(k, TOKEN_GLUED))
		return opens_glued(t, stop, next);
	if (k->kind == TOKEN_WORD && !has(k, TOKEN_CAPITAL))
		return next == stop + 1 && t->tokens[stop ? stop - 1 : 0].kind != TOKEN_PUNCT;
	return true;
}

/* A row of = - * as fact-checks draw it. */
static bool is_rule_line(const struct text *t, size_t i)
{
	return text_sign(t, i) == '=' && text_sign(t, i + 1) == '=' && text_sign(t, i + 2) == '=';
}

/* The next token, limit at most, that a sentence may end at. */
static size_t next_edge(const struct text *t, size_t i, size_t limit)
{
	const struct token *tokens = t->tokens;

	while (i < limit && !has(&tokens[i], TOKEN_LINE | TOKEN_EDGE))
		i++;
	return i;
}

/* The first token behind the sentence that begins at first. */
static size_t sentence_end(const struct text *t, size_t first)
{
	size_t i = first, limit = t->n_tokens - first < SENTENCE_MAX ? t->n_tokens : first + SENTENCE_MAX;

	while ((i = next_edge(t, i, limit)) < limit) {
		size_t next = i + 1;

		if (i > first && (has(&t->tokens[i], TOKEN_LINE) || related_opening(t, i)))
			return i;
		if (is_stop(t, i)) {
			next = skip_closers(t, i + 1);
			if (ends_here(t, first, i, next))
				return next;
		} else if (is_rule_line(t, i)) {
			while (text_sign(t, next) == '=')
				next++;
			return next;
		}
		i = next;
	}
	return i;
}

static void add(struct arena *a, struct text *t, size_t *alloc, size_t first, size_t end, bool related)
{
	struct sentence *before = t->n_sentences ? &t->sentences[t->n_sentences - 1] : NULL;
	uint32_t paragraph = before ? before->paragraph + (has(&t->tokens[first], TOKEN_LINE) ? 1 : 0) : 0;
	uint32_t index = (uint32_t)t->n_sentences;

	for (size_t i = first; i < end; i++)
		t->tokens[i].sentence = index;
	*ARENA_PUSH(a, t->sentences, t->n_sentences, *alloc) = (struct sentence){
		.start = t->tokens[first].start,
		.end = t->tokens[end - 1].end,
		.first_token = (uint32_t)first,
		.n_tokens = (uint32_t)(end - first),
		.paragraph = paragraph,
		.related = related,
	};
}

void sentences_find(struct arena *a, struct text *t)
{
	size_t alloc = t->n_tokens / TOKENS_A_SENTENCE + 4; /* mostly enough: no growing, no copies */

	t->sentences = arena_room(a, alloc, sizeof *t->sentences);
	for (size_t i = 0; i < t->n_tokens;) {
		size_t opening = related_opening(t, i);
		size_t end = opening ? related_end(t, i + opening) : sentence_end(t, i);

		add(a, t, &alloc, i, end, opening != 0);
		i = end;
	}
}
