/* contexts.c - what governs a word: an appeal, a condition, a denial, a forecast.
 *
 * Each context concept has cues and a reach (to the right, to the left, its clause, the sentence),
 * which a breaker word ends: in "mengimbau ... setelah seorang camat kedapatan ..." the appeal does not
 * reach the act. */
#include "judge.h"

#include "simak/utf8.h"

#define SPAN 40         /* tokens of an exception that are looked at */
#define BRACKET_SHORT 5 /* tokens in a bracket that parts no clause */

/* Hits are in order of first, so that those inside an exception stand around it. */
static void drop_inside(struct hit *hits, size_t n, size_t exception)
{
	const struct hit *x = &hits[exception];
	size_t i = exception;

	while (i > 0 && hits[i - 1].first == x->first)
		i--;
	for (; i < n && hits[i].first < x->end && hits[i].first - x->first < SPAN; i++)
		if (hits[i].concept == x->concept && hits[i].end <= x->end)
			hits[i].dropped = true;
}

size_t hits_settle(struct hit *hits, size_t n)
{
	size_t kept = 0;
	bool exceptions = false;

	for (size_t i = 0; i < n; i++)
		if (hits[i].except) {
			drop_inside(hits, n, i);
			exceptions = true;
		}
	for (size_t i = 0; i < n && exceptions; i++)
		if (!hits[i].dropped)
			hits[kept++] = hits[i];
	return exceptions ? kept : n;
}

static bool is_breaker(const struct view *v, const struct hit *h, int breaker)
{
	return breaker >= 0 && bits_has(&v->lex->concepts[h->concept].up, (size_t)breaker);
}

static uint32_t right_end(const struct view *v, const struct hit *cue, const struct concept *c)
{
	uint32_t end = v->sentence->first_token + v->sentence->n_tokens;

	for (size_t i = 0; i < v->n_hits; i++)
		if (v->hits[i].first >= cue->end && v->hits[i].first < end &&
			is_breaker(v, &v->hits[i], c->breaker))
			end = v->hits[i].first;
	if (c->limit != 0 && end - cue->end > c->limit)
		end = cue->end + c->limit;
	return end;
}

static uint32_t left_start(const struct view *v, const struct hit *cue, const struct concept *c)
{
	uint32_t start = v->sentence->first_token;

	for (size_t i = 0; i < v->n_hits; i++)
		if (v->hits[i].end <= cue->first && v->hits[i].end > start &&
			is_breaker(v, &v->hits[i], c->breaker))
			start = v->hits[i].end;
	if (c->limit != 0 && cue->first - start > c->limit)
		start = cue->first - c->limit;
	return start;
}

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

static void clause_of(const struct view *v, const struct hit *cue, uint32_t *from, uint32_t *to)
{
	uint32_t first = v->sentence->first_token, last = first + v->sentence->n_tokens;

	*from = cue->first;
	*to = cue->end;
	while (*from > first && !passage_is_edge(v->text, *from - 1))
		--*from;
	while (*to < last && !passage_is_edge(v->text, *to))
		++*to;
}

static void reach_of(const struct view *v, const struct hit *cue, const struct concept *c,
	uint32_t *from, uint32_t *to)
{
	*from = v->sentence->first_token;
	*to = *from + v->sentence->n_tokens;
	if (c->reach == REACH_RIGHT) {
		*from = cue->first;
		*to = right_end(v, cue, c);
	} else if (c->reach == REACH_LEFT) {
		*from = left_start(v, cue, c);
		*to = cue->end;
	} else if (c->reach == REACH_CLAUSE) {
		clause_of(v, cue, from, to);
	}
}

void contexts_spread(struct view *v, struct arena *page)
{
	size_t alloc = 0;

	v->spread = true;
	for (size_t i = 0; i < v->n_hits; i++)
		for (size_t x = 0; x < v->lex->n_contexts; x++) {
			struct governs r = {.cue = &v->hits[i], .context = (uint8_t)x};

			if (!bits_has(&v->lex->concepts[v->hits[i].concept].up, v->lex->contexts[x]))
				continue;
			reach_of(v, &v->hits[i], &v->lex->concepts[v->lex->contexts[x]], &r.from, &r.to);
			*ARENA_PUSH(page, v->governs, v->n_governs, alloc) = r;
		}
}

uint32_t contexts_over(const struct view *v, const struct hit *h, uint32_t mask,
	const struct governs **cause)
{
	uint32_t over = 0;

	*cause = NULL;
	for (size_t i = 0; i < v->n_governs; i++) {
		const struct governs *r = &v->governs[i];

		if (h->end <= r->from || h->first >= r->to || !(mask >> r->context & 1) ||
			(r->cue->first == h->first && r->cue->end <= h->end))
			continue;
		over |= 1u << r->context;
		if (*cause == NULL)
			*cause = r;
	}
	return over;
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

/* Grows to the edges of the clause, and over an edge while the passage is shorter than a clause that
 * tells something. */
void passage_around(const struct view *v, uint32_t first, uint32_t end, size_t *from, size_t *to)
{
	uint32_t low = v->sentence->first_token, high = low + v->sentence->n_tokens;
	const struct token *k = v->text->tokens;

	while (first > low && !(passage_is_edge(v->text, first - 1) && end - first >= 6) &&
		k[end - 1].end - k[first - 1].start <= 400)
		first--;
	while (end < high && !(passage_is_edge(v->text, end) && end - first >= 8) &&
		k[end].end - k[first].start <= 400)
		end++;
	while (end - first > 1 && passage_is_edge(v->text, first))
		first++;
	drop_half_quote(v->text, &first, &end);
	*from = k[first].start;
	*to = k[end - 1].end;
	if (*to - *from > 400)
		*to = *from + utf8_cut(str_slice(v->text->original, *from, *to), 400).len;
}
