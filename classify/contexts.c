/* contexts.c - what governs a word: an appeal, a condition, a denial, a forecast.
 *
 * Each context concept has cues and a reach (to the right, to the left, its clause, the sentence),
 * which a breaker word ends: in "mengimbau ... setelah seorang camat kedapatan ..." the appeal does not
 * reach the act. */
#include "judge.h"

#define SPAN 40 /* tokens of an exception that are looked at */

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
	return breaker >= 0 && bits_has(&v->lex->concepts[breaker].down, h->concept);
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
		for (uint32_t cues = v->lex->concepts[v->hits[i].concept].cues; cues != 0; cues &= cues - 1) {
			struct governs r = {.cue = &v->hits[i], .context = (uint8_t)bits_lowest(cues)};

			reach_of(v, r.cue, &v->lex->concepts[v->lex->contexts[r.context]], &r.from, &r.to);
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
