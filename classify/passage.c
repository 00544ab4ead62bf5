/* passage.c - where clauses end, and the passage around the words of a signal.
 *
 * A passage is asked for only where it may become evidence or is explained: most signals of a long
 * document are neither. */
#include "judge.h"

#include "simak/utf8.h"

#define BRACKET_SHORT 5 /* tokens in a bracket that parts no clause */
#define PASSAGE_MAX 400 /* bytes */
#define WORDS_BEFORE 6  /* tokens after which an edge ends the passage, to the left */
#define WORDS_BEHIND 8  /* and to the right */

static bool is_sign(const struct text *t, uint32_t i, char sign)
{
	const struct token *k = &t->tokens[i];

	return k->kind == TOKEN_PUNCT && k->folded.len == 1 && k->folded.ptr[0] == sign;
}

/* A bracket of "Aparatur Sipil Negara (ASN)", "Selasa (15/10/2024)": what is in it parts no clause. */
static bool is_short_bracket(const struct text *t, uint32_t i)
{
	bool opens = is_sign(t, i, '(');

	for (uint32_t n = 1; n <= BRACKET_SHORT + 1; n++) {
		uint32_t other = opens ? i + n : i - n;

		if (other >= t->n_tokens) /* also below 0 */
			return false;
		if (is_sign(t, other, opens ? ')' : '('))
			return true;
	}
	return false;
}

bool passage_is_edge(const struct text *t, uint32_t i)
{
	const struct token *k = &t->tokens[i];
	char c = k->folded.ptr[0];

	if (k->kind != TOKEN_PUNCT || k->folded.len != 1)
		return false;
	if (c == '(' || c == ')')
		return !is_short_bracket(t, i);
	return c == ',' || c == ';' || c == ':' || c == '[' || c == ']' || c == '|' ||
		(c == '-' && !(k->flags & TOKEN_GLUED));
}

/* A quotation mark at the passage's edge whose partner is outside is left outside, too. */
static void drop_half_quote(const struct text *t, uint32_t *first, uint32_t *end)
{
	bool open = false;

	for (uint32_t i = *first; i < *end; i++)
		open ^= is_sign(t, i, '"');
	if (!open || *end - *first < 2)
		return;
	if (is_sign(t, *first, '"'))
		++*first;
	else if (is_sign(t, *end - 1, '"'))
		--*end;
}

static void span_of(const struct finding_signal *s, uint32_t *first, uint32_t *end)
{
	*first = s->hits[0]->first;
	*end = s->hits[0]->end;
	for (size_t i = 1; i < s->n_hits; i++) {
		if (s->hits[i]->first < *first)
			*first = s->hits[i]->first;
		if (s->hits[i]->end > *end)
			*end = s->hits[i]->end;
	}
}

/* Grows to the edges of the clause, and over an edge while the passage is shorter than a clause that
 * tells something. */
void passage_find(const struct reading *r, struct finding_signal *s)
{
	const struct text *t = &r->fields[s->field];
	const struct token *k = t->tokens;
	uint32_t low = t->sentences[s->sentence].first_token, first, end;
	uint32_t high = low + t->sentences[s->sentence].n_tokens;

	span_of(s, &first, &end);
	while (first > low && !(end - first >= WORDS_BEFORE && passage_is_edge(t, first - 1)) &&
		k[end - 1].end - k[first - 1].start <= PASSAGE_MAX)
		first--;
	while (end < high && !(end - first >= WORDS_BEHIND && passage_is_edge(t, end)) &&
		k[end].end - k[first].start <= PASSAGE_MAX)
		end++;
	while (end - first > 1 && passage_is_edge(t, first))
		first++;
	drop_half_quote(t, &first, &end);
	s->start = k[first].start;
	s->len = k[end - 1].end - s->start;
	if (s->len > PASSAGE_MAX)
		s->len = (uint32_t)utf8_cut(str_slice(t->original, s->start, k[end - 1].end), PASSAGE_MAX).len;
}
