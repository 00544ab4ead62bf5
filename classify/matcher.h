/* matcher.h - all phrases of all lexicons in one trie over word ids; one pass whatever their number. */
#ifndef MATCHER_H
#define MATCHER_H

#include "reading.h"
#include "simak/arena.h"

/* One step of a phrase. */
enum step_kind {
	STEP_ROOT,   /* a word with this stem */
	STEP_FORM,   /* exactly this word */
	STEP_NUMBER, /* <angka>: any number */
	STEP_MONEY,  /* <uang>: a number with a unit of money (50rb, 2jt) */
	STEP_NAME,   /* <nama>: a word with a capital */
	STEP_ANY,    /* <kata>: any word */
	STEP_GAP     /* "..": up to four words */
};

struct step {
	enum step_kind kind;
	uint32_t id; /* in the vocabulary, for ROOT and FORM */
};

struct matcher;
struct matcher *matcher_new(struct arena *run);

/* Building: from node (0 is the beginning) by one step to the next; a node of one's own; what follows
 * `to` also follows `from` (alternatives that meet again); a phrase that stands for line ends here. */
uint32_t matcher_step(struct matcher *m, uint32_t node, struct step step);
uint32_t matcher_node(struct matcher *m);
void matcher_join(struct matcher *m, uint32_t from, uint32_t to);
void matcher_accept(struct matcher *m, uint32_t node, uint32_t line);

/* Freezes it: vocab_size is text_vocab_size when all phrases are in. */
void matcher_finish(struct matcher *m, size_t vocab_size);

/* Finds the phrases in the sentences of t that are its own; hits in order of their first token. */
void matcher_run(const struct matcher *m, struct arena *a, const struct text *t, struct hit **hits,
	size_t *n_hits);

#endif
