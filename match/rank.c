/* rank.c - a second look at the claims that share most with a text.
 *
 * In: a claim, a text, what they share.  Out: what the sums over shared words don't say, as one number:
 * a sum of the signals below, each times its weight.
 *
 * The weights are those of a listwise logistic regression (Cao et al., "Learning to Rank: From Pairwise
 * Approach to Listwise Approach", 2007) over the 40 best claims of 1,750 hoax posts of 2024, the
 * logarithm of relevance being a seventh signal of weight 1.  Of forty signals these are left when those
 * go that gain nothing. */
#include <math.h>

#include "rank.h"

enum signal {
	LETTERS, /* log of what is shared of the letters */
	RAREST,  /* how surprising it is that a text has the shared word that is rarest in texts */
	COUNT,   /* log of the number of shared words: at the same weight fewer and rarer ones tell more */
	EARLY,   /* share of the claim's words that stand early in the text, or more than once */
	MEANT,   /* share that the text only means */
	FRAME,   /* words of the claim that every title has: what they cost its size is given back */
	SIGNALS
};

static const double weights[SIGNALS] = {
	[LETTERS] = 0.13,
	[RAREST] = 0.16,
	[COUNT] = -0.4,
	[EARLY] = 0.93,
	[MEANT] = 0.99,
	[FRAME] = 0.07,
};

/* Keeps the mean relevance of the best claims where it was. */
#define LEVEL (-1.65)
#define LETTERS_FLOOR 0.1

/* The claim's word is among sorted words from *at on; *at moves on. */
static bool meets(const uint64_t *words, size_t n, size_t *at, uint64_t word)
{
	while (*at < n && words[*at] < word)
		(*at)++;
	return *at < n && words[*at] == word;
}

static void add_word_signals(const struct rank_pair *p, double signals[SIGNALS])
{
	const struct postings *all = p->postings;
	size_t in_text = 0, in_meant = 0, shared = 0;

	for (size_t i = 0; i < p->claim->n_words; i++) {
		uint64_t word = p->claim->words[i];
		int64_t slot = postings_find(all, word);
		double share;

		if (slot < 0)
			continue;
		share = all->weight[slot] / p->words;
		signals[FRAME] += words_is_frame(p->known, word);
		if (meets(p->text->words, p->text->n_words, &in_text, word)) {
			shared++;
			signals[RAREST] = fmax(signals[RAREST], all->surprise[slot]);
			signals[EARLY] += p->text->marks[in_text] & (WORD_EARLY | WORD_REPEATED) ? share : 0;
		} else if (meets(p->meant->words, p->meant->n, &in_meant, word)) {
			signals[MEANT] += share;
		}
	}
	signals[COUNT] = log(1 + (double)shared);
}

double rank_second_look(const struct rank_pair *pair)
{
	double signals[SIGNALS] = {[LETTERS] = log(pair->letters + LETTERS_FLOOR)};
	double sum = LEVEL;

	add_word_signals(pair, signals);
	for (size_t i = 0; i < SIGNALS; i++)
		sum += weights[i] * signals[i];
	return sum;
}
