/* match.h - which known claims a post or article repeats.
 *
 * An index over the claims' words (stems) and over the 4-grams of their letters; a text is compared
 * with all claims that share something with it, in one pass, without any model.  The relevance of a
 * claim is the squared weight of what is shared over the weight of the claim (so a claim that is
 * wholly covered beats a long one that is touched), for words and letters together; weights are the
 * inverse document frequency of Robertson and Sparck Jones ("Relevance weighting of search terms",
 * 1976), less for words that are common in the texts learnt before.  It rises with what the shared
 * words tell: the log of how much oftener claims than those texts have them.  The letters forgive
 * spelling (samudera, samudra) and what the stemmer splits; synonyms count half, claims' words that the
 * text writes with a slip or joined a little more; an amount is one word however it is written.  The
 * best forty are looked at once more (rank.c).
 */
#ifndef SIMAK_MATCH_H
#define SIMAK_MATCH_H

#include "simak/arena.h"
#include "simak/err.h"

#define MATCH_MAX 10 /* matches a text, best first */

enum match_band { MATCH_MUNGKIN, MATCH_KUAT };

/* A known claim as the index takes it. */
struct match_claim {
	struct str id;
	struct str text;      /* the title of the fact-check, or its claim in one sentence */
	int64_t published_at; /* 0: unknown */
};

struct match {
	size_t claim;         /* index into the claims of match_index_build */
	double score;         /* 0 to 1, rises with relevance; comparable between claims of one text */
	enum match_band band; /* kuat: an analyst may rely on it */
	bool worth_a_look;    /* more is shared than such texts share by chance */
	double weight;        /* of the shared words: squared, over the weight of all the claim's words */
	double cover_words;   /* weighted share of the claim's words that the text has, synonyms half, 0 to 1 */
	double cover_claim;   /* weighted share of the claim's letters that the text has, 0 to 1 */
	double cover_text;    /* weighted share of the text's letters that the claim has, 0 to 1 */
	double margin;        /* relevance of the best claim about something else over this one's */
	double next;          /* the same of the best other claim, twins included */
	double lead;          /* of another post: log of how much better the claim fits it; 0: none reads otherwise
	                         and fits better */
	struct str *shared;   /* the words that both have, heaviest first */
	size_t n_shared;
};

struct match_index;

/* Builds the index; `claims` must outlive it.  What is known of words comes from lexicons/klaim or
 * DIR/klaim (bingkai.txt: words of every fact-check's title, padanan.lex: synonyms); ERR_INPUT names a
 * file that can't be read.  Lives in run. */
int match_index_build(struct arena *run, const char *lexicons_dir, const struct match_claim *claims,
	size_t n, struct match_index **out, struct err *e) MUST_CHECK;

/* Learns how common the claims' words are from a text like those to be matched (its first 400 words);
 * page is scratch.  A word that many texts have weighs less.  With nothing learnt, words are taken to
 * be as common in posts as in claims; each text moves that a little.  Texts that say the same count
 * once.  Learn all, then find: kuat asks for more until 1,200 are learnt.  Memory does not grow. */
void match_learn(struct match_index *index, struct arena *page, struct str text);

/* Learns which claims a post fits best, for match_find_post; page is scratch.  To be called after
 * match_learn of all texts.  At most 20,000 posts are remembered. */
void match_learn_post(struct match_index *index, struct arena *page, struct str post);

/* Compares text (at most its first 400 words) with all claims.  Results live in page; the return
 * value is their number, 0 where nothing is alike or the text has fewer than two words.  A claim
 * older than three years before written_at (0: unknown) is never kuat. */
size_t match_find(struct match_index *index, struct arena *page, struct str text, int64_t written_at,
	struct match out[MATCH_MAX]);

/* The same for a post.  Where one of match_learn_post fits a claim better than this one, and the two
 * read otherwise, the claim steps back by a part of the lead: posts that tell of sister events (floods,
 * lotteries) fit each other's fact-checks, too. */
size_t match_find_post(struct match_index *index, struct arena *page, struct str post, int64_t written_at,
	struct match out[MATCH_MAX]);

const char *match_band_name(enum match_band band); /* "kuat", "mungkin" */

#endif
