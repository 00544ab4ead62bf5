/* rivals.c - whether another text fits a claim better than the one at hand.
 *
 * In: texts, and how well each fits its claims.  Out: the lead of the best one that reads otherwise.
 * Fact-checks of one kind (floods, lotteries, quakes) share their words, and a post that belongs to none
 * of those known, or to a sister, fits them all a little: where another text fits one of them much
 * better, that one is likely about the other text.  A copy of the text at hand is no rival, for both
 * tell the same; nor is the text itself, which is mostly one of those remembered. */
#include "rivals.h"

#define TEXTS_MAX 20000
/* Share of the words of both: such texts tell the same.  With 0.33 retellings in a third of a post's words
 * lost their claim to it; with 0.15 to 0.25 they don't. */
#define ALIKE 0.2

void rivals_init(struct arena *run, size_t n_claims, struct rivals *out)
{
	*out = (struct rivals){.run = run,
		.best = arena_array(run, n_claims * RIVALS_EACH, sizeof *out->best)};
}

/* Where the text would stand among the claim's rivals; NULL: nowhere. */
static struct rival *place_of(struct rivals *r, uint32_t claim, double fit)
{
	struct rival *best = &r->best[(size_t)claim * RIVALS_EACH];

	for (size_t i = 0; i < RIVALS_EACH; i++)
		if (best[i].text == NULL || best[i].fit < fit)
			return &best[i];
	return NULL;
}

static const struct features *remember(struct rivals *r, const struct features *text)
{
	struct features *kept = arena_alloc(r->run, sizeof *kept);

	kept->n_words = text->n_words;
	kept->words = arena_array(r->run, text->n_words, sizeof *kept->words);
	memcpy(kept->words, text->words, text->n_words * sizeof *kept->words);
	r->n_texts++;
	return kept;
}

void rivals_add(struct rivals *r, const struct features *text, const uint32_t *claims, const double *fits,
	size_t n)
{
	const struct features *kept = NULL;

	for (size_t i = 0; i < n && r->n_texts < TEXTS_MAX; i++) {
		struct rival *place = place_of(r, claims[i], fits[i]);
		struct rival *end = &r->best[((size_t)claims[i] + 1) * RIVALS_EACH];

		if (place == NULL)
			continue;
		if (kept == NULL)
			kept = remember(r, text);
		memmove(place + 1, place, (size_t)(end - place - 1) * sizeof *place);
		*place = (struct rival){fits[i], kept};
	}
}

double rivals_lead(const struct rivals *r, uint32_t claim, const struct features *text, double fit)
{
	const struct rival *best = &r->best[(size_t)claim * RIVALS_EACH];

	for (size_t i = 0; i < RIVALS_EACH && best[i].text && best[i].fit > fit; i++)
		if (features_alike(best[i].text, text) < ALIKE)
			return best[i].fit - fit;
	return 0;
}
