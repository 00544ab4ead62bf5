/* vocab.c - a set of words with numbers: what a lexicon waits for. */
#include "simak/text.h"

struct text_vocab {
	struct arena *run;
	struct str *words;  /* by id; 0 is nobody's */
	size_t n, alloc;
	uint32_t *slots;    /* open addressing, 0 is empty */
	size_t n_slots;     /* a power of two */
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

static size_t slot_of(const struct text_vocab *v, struct str word)
{
	size_t i = (size_t)str_hash(word) & (v->n_slots - 1);

	while (v->slots[i] != 0 && !str_eq(v->words[v->slots[i]], word))
		i = (i + 1) & (v->n_slots - 1);
	return i;
}

static void grow(struct text_vocab *v)
{
	v->n_slots *= 2;
	v->slots = arena_array(v->run, v->n_slots, sizeof *v->slots);
	for (uint32_t id = 1; id < v->n; id++)
		v->slots[slot_of(v, v->words[id])] = id;
}

uint32_t text_vocab_add(struct text_vocab *v, struct str word)
{
	size_t i = slot_of(v, word);

	if (v->slots[i] != 0)
		return v->slots[i];
	if (v->n * 2 >= v->n_slots) {
		grow(v);
		i = slot_of(v, word);
	}
	v->slots[i] = (uint32_t)v->n;
	*ARENA_PUSH(v->run, v->words, v->n, v->alloc) = arena_str(v->run, word);
	return v->slots[i];
}

uint32_t text_vocab_find(const struct text_vocab *v, struct str word)
{
	return v->slots[slot_of(v, word)];
}

size_t text_vocab_size(const struct text_vocab *v)
{
	return v->n;
}
