/* cache.c - every different word is folded and stemmed once: raw bytes -> folded, stem, ids.
 *
 * Bounded: past MAX_WORDS words or MAX_BYTES bytes it forgets everything before the next text; what
 * the text before that met stays for one text more. */
#include <stdlib.h>

#include "cache.h"
#include "learn.h"

#define MAX_WORDS 1000000
#define MAX_BYTES ((size_t)48 << 20) /* some 300,000 words */
#define PLAIN_BYTES ((size_t)16 << 20) /* of one without a vocabulary */
#define FIRST_SLOTS 4096 /* a power of two */
#define KEY_BYTES 16 /* the most that two words of eight hold */

/* The bytes of a word of at most 16, overlapping in the middle; of a longer one its two ends.  So most
 * words are compared without a loop. */
struct key {
	uint64_t first, last;
	uint64_t shape; /* length and kind: as a number "10" is itself, as a word it is leetspeak */
};

struct word {
	struct key key;
	struct str raw; /* of a word longer than its key; else empty */
	struct token token;
};

struct text_cache {
	const struct text_vocab *vocab;
	struct arena words, before;
	struct word **slots; /* a quarter of them at most is taken */
	size_t n_slots, n;
};

static uint64_t four_at(const char *p)
{
	uint32_t four;

	memcpy(&four, p, sizeof four);
	return four;
}

static uint64_t eight_at(const char *p)
{
	uint64_t eight;

	memcpy(&eight, p, sizeof eight);
	return eight;
}

static struct key key_of(struct str s, enum token_kind kind)
{
	struct key key = {.shape = (uint64_t)s.len << 1 | (kind == TOKEN_NUMBER)};

	if (s.len >= 8) {
		key.first = eight_at(s.ptr);
		key.last = eight_at(s.ptr + s.len - 8);
	} else if (s.len >= 4) {
		key.first = four_at(s.ptr);
		key.last = four_at(s.ptr + s.len - 4);
	} else {
		key.first = (unsigned char)s.ptr[0];
		key.last = (uint64_t)(unsigned char)s.ptr[s.len / 2] << 8 | (unsigned char)s.ptr[s.len - 1];
	}
	return key;
}

static uint64_t stir(uint64_t h, uint64_t part)
{
	return (h ^ part) * UINT64_C(0x9e3779b97f4a7c15); /* Fibonacci hashing, Knuth 6.4 */
}

/* Only for this table, whose own address is the seed: nobody outside can choose words that collide. */
static size_t slot_of(const struct text_cache *c, const struct key *key, struct str raw)
{
	uint64_t h = stir((uintptr_t)c + key->shape, key->first);

	for (size_t i = 8; i + 8 < raw.len; i += 8)
		h = stir(h, eight_at(raw.ptr + i));
	h = stir(h, key->last);
	return (size_t)(h ^ h >> 32) & (c->n_slots - 1); /* all bytes went into the high half */
}

static bool is_same(const struct word *w, const struct key *key, struct str raw)
{
	if (w->key.first != key->first || w->key.last != key->last || w->key.shape != key->shape)
		return false;
	for (size_t i = 8; i + 8 < raw.len; i += 8)
		if (eight_at(w->raw.ptr + i) != eight_at(raw.ptr + i))
			return false;
	return true;
}

struct text_cache *text_cache_open(const struct text_vocab *v)
{
	struct text_cache *c = calloc(1, sizeof *c);

	if (c == NULL)
		abort();
	c->vocab = v;
	arena_init(&c->words);
	arena_init(&c->before);
	c->n_slots = FIRST_SLOTS;
	c->slots = arena_array(&c->words, c->n_slots, sizeof *c->slots);
	return c;
}

void text_cache_close(struct text_cache *c)
{
	if (c == NULL)
		return;
	arena_free(&c->words);
	arena_free(&c->before);
	free(c);
}

void cache_begin(struct text_cache *c)
{
	if (c->before.blocks != NULL)
		arena_free(&c->before);
	if (c->n < MAX_WORDS && c->words.used < (c->vocab != NULL ? MAX_BYTES : PLAIN_BYTES))
		return;
	c->before = c->words;
	arena_init(&c->words);
	c->n = 0;
	c->n_slots = FIRST_SLOTS;
	c->slots = arena_array(&c->words, c->n_slots, sizeof *c->slots);
}

static size_t behind(const struct text_cache *c, size_t slot)
{
	return (slot + 1) & (c->n_slots - 1);
}

static void grow(struct text_cache *c)
{
	struct word **old = c->slots;
	size_t n_old = c->n_slots;

	c->n_slots *= 2;
	c->slots = arena_array(&c->words, c->n_slots, sizeof *c->slots);
	for (size_t i = 0; i < n_old; i++) {
		size_t at;

		if (old[i] == NULL)
			continue;
		for (at = slot_of(c, &old[i]->key, old[i]->raw); c->slots[at] != NULL;)
			at = behind(c, at);
		c->slots[at] = old[i];
	}
}

/* Not part of cache_word, which else would make room for all this on the stack at every word. */
static __attribute__((noinline)) const struct token *add(struct text_cache *c, size_t at, struct key key,
	struct str raw)
{
	struct word *w = arena_alloc(&c->words, sizeof *w);

	w->key = key;
	if (raw.len > KEY_BYTES)
		w->raw = arena_str(&c->words, raw);
	w->token.kind = key.shape & 1 ? TOKEN_NUMBER : TOKEN_WORD;
	learn_word(&c->words, c->vocab, raw, &w->token);
	c->slots[at] = w;
	if (++c->n * 4 >= c->n_slots)
		grow(c);
	return &w->token;
}

static inline const struct token *find(struct text_cache *c, struct key key, struct str raw)
{
	size_t i = slot_of(c, &key, raw);

	for (; c->slots[i] != NULL; i = behind(c, i))
		if (is_same(c->slots[i], &key, raw))
			return &c->slots[i]->token;
	return add(c, i, key, raw);
}

/* Likewise: what compares the middle of a long word needs registers that no other word does. */
static __attribute__((noinline)) const struct token *find_long(struct text_cache *c, struct key key,
	struct str raw)
{
	return find(c, key, raw);
}

const struct token *cache_word(struct text_cache *c, struct str raw, enum token_kind kind)
{
	struct key key = key_of(raw, kind);

	return raw.len > KEY_BYTES ? find_long(c, key, raw) : find(c, key, raw);
}
