/* trie.h - all phrases of all lexicons in one trie over word ids.
 *
 * While it grows its edges are in one hash table.  Finished, each state has a small one of its own, so
 * that a step touches one line of the processor's cache; and every state, and every join, knows as a set
 * of bits which words can lead on from it, so that most words are turned away at once.  Alternatives inside
 * a phrase meet again through joins: (a|b) .. (c|d) costs four arcs, not four phrases.  A node that only
 * joins another one has no state of its own.
 */
#ifndef TRIE_H
#define TRIE_H

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

/* What every hit of a line is asked, small and together. */
struct line_mark {
	uint16_t concept;
	bool off, except; /* switched off; an exception */
};

struct trie *trie_new(struct arena *run);

/* Building: from node (0 is the beginning) by one step to the next; a node of one's own; what follows
 * `to` also follows `from` (alternatives that meet again: all of them before `to` is joined to
 * another); a phrase that stands for line ends here. */
uint32_t trie_step(struct trie *t, uint32_t node, struct step step);
uint32_t trie_node(struct trie *t);
void trie_join(struct trie *t, uint32_t from, uint32_t to);
void trie_accept(struct trie *t, uint32_t node, uint32_t line);

/* Freezes it, when all phrases are in: ids are below vocab_size; marks are by line, and phrases of
 * lines switched off fall away. */
void trie_finish(struct trie *t, size_t vocab_size, const struct line_mark *marks);

/* ---- finished: what matcher.c walks over ---- */

/* A set of words, as a Bloom filter in two halves (Bloom 1970): in each a bit for every kind of word that a
 * step may ask for, the others hashed from ids, differently in the two. */
struct word_set {
	uint64_t one, two;
};

#define BITS_OF_IDS 56 /* 1 to 56 */
#define BIT_FORMS ((uint64_t)1 << 57) /* of a state, not of a word: some of its arcs ask for a form */
#define BIT_ROOTS ((uint64_t)1 << 58) /* or for a stem; most states have only one sort */
#define BIT_NUMBER ((uint64_t)1 << 59)
#define BIT_MONEY ((uint64_t)1 << 60)
#define BIT_NAME ((uint64_t)1 << 61)
#define BIT_ANY ((uint64_t)1 << 62)
#define BIT_END ((uint64_t)1 << 63) /* no word at all */

struct out { /* a phrase that ends */
	uint32_t line;
	uint16_t concept;
	bool except, last; /* last: of a state's row */
};

#define ARC_KIND 28
#define ARC_ID (((uint32_t)1 << ARC_KIND) - 1)

struct arc {
	uint32_t key, to; /* key: kind << ARC_KIND | id; 0: an empty place */
};

struct join {
	struct word_set next; /* of the state that it leads to */
	uint64_t later;
	uint32_t to;
	bool last; /* of a state's row */
};

struct state {
	_Alignas(ARENA_LINE) struct word_set own; /* words that its arcs take */
	struct word_set next; /* these, those of the states that it is joined to, BIT_END where a phrase ends */
	uint64_t later; /* words that end a gap which begins here or there: one half, of forms, stems, numbers */
	uint32_t outs, joins; /* the first of each; 0: there is none */
	uint32_t arcs, arc_mask; /* the first place for arcs, and their number less one; one is empty at least */
	uint32_t gap; /* the state behind the gap, 0: there is none */
};

/* What waits for a word id as a form, or as a root: the state behind it as a first word (0: none), and
 * its bit in sets of words (0: no state waits for it so), in four bytes, since every word of every text
 * is asked. */
#define START_BITS 6
#define START_BIT(start) ((start) & 63u)
#define START_STATE(start) ((start) >> START_BITS)

struct trie {
	struct arena *run;
	struct state *states;
	struct out *outs;      /* from 1; of a state the latest line first */
	struct join *joins;    /* likewise */
	struct arc *arcs;
	uint32_t *forms, *roots; /* by word id: its start */
	struct growth *growth; /* until it is finished */
};

/* The row of a state; NULL: it is empty. */
static inline struct join *trie_joins(const struct trie *t, const struct state *s)
{
	return s->joins != 0 ? &t->joins[s->joins] : NULL;
}

/* The bit of an id in the second half of a set. */
static inline uint64_t trie_second_bit(uint32_t id)
{
	return (uint64_t)1 << (1 + ((uint64_t)(id * UINT32_C(2246822519)) * BITS_OF_IDS >> 32));
}

/* Have two sets a word in common?  Perhaps, if so. */
static inline bool word_sets_meet(const struct word_set *a, const struct word_set *b)
{
	return (a->one & b->one) != 0 && (a->two & b->two) != 0;
}

/* The place of an arc, or the empty one where it would be. */
static inline struct arc *trie_arc(const struct trie *t, const struct state *s, uint32_t key)
{
	struct arc *arcs = t->arcs + s->arcs;
	uint32_t i = key * UINT32_C(2654435761) >> 16;

	while (arcs[i & s->arc_mask].key != key && arcs[i & s->arc_mask].key != 0)
		i++;
	return &arcs[i & s->arc_mask];
}

/* The state behind an arc; 0: there is none. */
static inline uint32_t trie_follow(const struct trie *t, const struct state *s, enum step_kind kind,
	uint32_t id)
{
	return trie_arc(t, s, (uint32_t)kind << ARC_KIND | id)->to;
}

#endif
