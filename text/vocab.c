/* vocab.c - a set of words with numbers: what a lexicon waits for. */
#include "simak/text.h"

struct slot {
	uint32_t id;  /* 0: empty */
	uint32_t tag; /* of the word's hash: most other words are told apart without being looked at */
};

struct text_vocab {
	struct arena *run;
	struct str *words;  /* by id; 0 is nobody's */
	size_t n, alloc;
	struct slot *slots; /* open addressing */
	size_t n_slots;     /* a power of two */
	uint64_t seen[1024]; /* a bit per hash: most other words are told off here, in the first cache */
};

struct text_vocab *text_vocab_new(struct arena *run)
{
	struct text_vocab *v = arena_alloc(run, sizeof *v);

	v->run = run;
	v->n_slots = 1024;
	v->slots = arena_array(run, v->n_slots, sizeof *v->slots);
	*ARENA_PUSH(run, v->words, v->n, v->alloc) = STR_NONE;
	return v;
}

static uint32_t tag_of(uint64_t hash)
{
	return (uint32_t)(hash >> 32);
}

static struct slot *slot_of(const struct text_vocab *v, struct str word, uint64_t hash)
{
	size_t i = (size_t)hash & (v->n_slots - 1);

	while (v->slots[i].id != 0 &&
		(v->slots[i].tag != tag_of(hash) || !str_eq(v->words[v->slots[i].id], word)))
		i = (i + 1) & (v->n_slots - 1);
	return &v->slots[i];
}

static void put(struct text_vocab *v, struct str word, uint32_t id)
{
	uint64_t hash = str_hash(word);

	*slot_of(v, word, hash) = (struct slot){id, tag_of(hash)};
	v->seen[hash >> 6 & 1023] |= (uint64_t)1 << (hash & 63);
}

static void grow(struct text_vocab *v)
{
	v->n_slots *= 2;
	v->slots = arena_array(v->run, v->n_slots, sizeof *v->slots);
	for (uint32_t id = 1; id < v->n; id++)
		put(v, v->words[id], id);
}

uint32_t text_vocab_add(struct text_vocab *v, struct str word)
{
	uint32_t id = text_vocab_find(v, word);

	if (id != 0)
		return id;
	if (v->n * 2 >= v->n_slots)
		grow(v);
	id = (uint32_t)v->n;
	*ARENA_PUSH(v->run, v->words, v->n, v->alloc) = arena_str(v->run, word);
	put(v, v->words[id], id);
	return id;
}

uint32_t text_vocab_find(const struct text_vocab *v, struct str word)
{
	uint64_t hash = str_hash(word);

	return v->seen[hash >> 6 & 1023] >> (hash & 63) & 1 ? slot_of(v, word, hash)->id : 0;
}

size_t text_vocab_size(const struct text_vocab *v)
{
	return v->n;
}
