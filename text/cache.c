/* cache.c - every different word is folded and stemmed once: raw bytes -> folded, stem, ids.
 *
 * Bounded: past MAX_WORDS words or MAX_BYTES bytes it forgets everything before the next text; what
 * the text before that met stays for one text more.  Past some thousand words a look-up costs what it
 * waits for memory.  So a word is one line of the processor's cache, slots tell most other words apart
 * without looking at them, and words are asked for in rows, whose waits overlap. */
#include <stdlib.h>

#include "cache.h"
#include "learn.h"

#define MAX_WORDS 1000000
#define MAX_BYTES ((size_t)48 << 20) /* some 400,000 words */
#define PLAIN_BYTES ((size_t)16 << 20) /* of one without a vocabulary */
#define FIRST_SHIFT 20 /* of 32 bits: 4096 slots */
#define CHUNK_WORDS 1024
#define KEY_BYTES 16 /* the most that two words of eight hold */
#define ROW_WORDS 32

/* The key: the bytes of a word of at most 16, overlapping in the middle; of a longer one its two ends.
 * So most words are compared without a loop. */
struct word {
	_Alignas(ARENA_LINE) uint64_t first;
	uint64_t last;
	uint32_t shape; /* length and kind: as a number "10" is itself, as a word it is leetspeak */
	uint32_t form, root;
	uint8_t flags, folded_len, stem_len;
	const char *folded, *stem;
	const char *raw; /* of a word longer than its key */
};

_Static_assert(sizeof(struct word) == ARENA_LINE, "a look-up touches one line");

struct slot {
	uint32_t word; /* its number, from 1; 0: empty */
	uint32_t hash;
};

struct question {
	uint64_t first, last; /* the key */
	uint32_t shape, hash;
	const char *raw;
	uint32_t len, token;
};

struct text_cache {
	const struct text_vocab *vocab;
	struct arena words, before;
	struct word **chunks; /* words stay where they are */
	size_t n_chunks, chunks_alloc;
	uint32_t n; /* the highest number of a word */
	struct slot *slots; /* half of them at most are taken */
	unsigned shift;     /* of a hash, whose highest bits number them */
	struct question row[ROW_WORDS];
	size_t n_row;
};

/* ---------------------------------------------------------------- keys */

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

static uint64_t stir(uint64_t h, uint64_t part)
{
	return (h ^ part) * UINT64_C(0x9e3779b97f4a7c15); /* Fibonacci hashing, Knuth 6.4 */
}

static uint64_t first_of(struct str s)
{
	return s.len >= 8 ? eight_at(s.ptr) : s.len >= 4 ? four_at(s.ptr) : (unsigned char)s.ptr[0];
}

static uint64_t last_of(struct str s)
{
	if (s.len >= 4)
		return s.len >= 8 ? eight_at(s.ptr + s.len - 8) : four_at(s.ptr + s.len - 4);
	return (uint64_t)(unsigned char)s.ptr[s.len / 2] << 8 | (unsigned char)s.ptr[s.len - 1];
}

/* The hash is only for this table, whose own address is the seed: nobody outside can choose words that
 * collide. */
static inline void set_question(const struct text_cache *c, struct question *q, struct str raw,
	enum token_kind kind, uint32_t token)
{
	uint32_t shape = (uint32_t)raw.len << 1 | (kind == TOKEN_NUMBER);
	uint64_t first = first_of(raw), last = last_of(raw), h = stir((uintptr_t)c + shape, first);

	for (size_t i = 8; i + 8 < raw.len; i += 8)
		h = stir(h, eight_at(raw.ptr + i));
	*q = (struct question){.first = first, .last = last, .shape = shape,
		.hash = (uint32_t)(stir(h, last) >> 32), /* all bytes went into the highest bits */
		.raw = raw.ptr, .len = (uint32_t)raw.len, .token = token};
}

static bool is_same_inside(const struct word *w, const struct question *q)
{
	for (size_t i = 8; i + 8 < q->len; i += 8)
		if (eight_at(w->raw + i) != eight_at(q->raw + i))
			return false;
	return true;
}

static inline bool is_same(const struct word *w, const struct question *q)
{
	return w->first == q->first && w->last == q->last && w->shape == q->shape &&
		(q->len <= KEY_BYTES || is_same_inside(w, q));
}

/* ---------------------------------------------------------------- the table */

static size_t slot_of(const struct text_cache *c, uint32_t hash)
{
	return hash >> c->shift;
}

static size_t n_slots(const struct text_cache *c)
{
	return (size_t)1 << (32 - c->shift);
}

static size_t behind(const struct text_cache *c, size_t slot)
{
	return (slot + 1) & (n_slots(c) - 1);
}

static struct word *word_at(const struct text_cache *c, uint32_t number)
{
	return &c->chunks[number / CHUNK_WORDS][number % CHUNK_WORDS];
}

static void add_chunk(struct text_cache *c)
{
	*ARENA_PUSH(&c->words, c->chunks, c->n_chunks, c->chunks_alloc) =
		arena_lines(&c->words, CHUNK_WORDS, sizeof(struct word));
}

static void begin(struct text_cache *c)
{
	arena_init(&c->words);
	c->chunks = NULL;
	c->n_chunks = c->chunks_alloc = 0;
	c->n = 0;
	c->shift = FIRST_SHIFT;
	c->slots = arena_array(&c->words, n_slots(c), sizeof *c->slots);
	add_chunk(c);
}

struct text_cache *text_cache_open(const struct text_vocab *v)
{
	struct text_cache *c = calloc(1, sizeof *c);

	if (c == NULL)
		abort();
	c->vocab = v;
	arena_init(&c->before);
	begin(c);
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
	begin(c);
}

static void grow(struct text_cache *c)
{
	struct slot *old = c->slots;
	size_t n_old = n_slots(c);

	c->shift--;
	c->slots = arena_array(&c->words, n_slots(c), sizeof *c->slots);
	for (size_t i = 0; i < n_old; i++) {
		size_t at = slot_of(c, old[i].hash);

		if (old[i].word == 0)
			continue;
		while (c->slots[at].word != 0)
			at = behind(c, at);
		c->slots[at] = old[i];
	}
}

/* Not part of find, which else would make room for all this on the stack. */
static __attribute__((noinline)) const struct word *add(struct text_cache *c, size_t at, const struct question *q)
{
	struct token k = {.kind = q->shape & 1 ? TOKEN_NUMBER : TOKEN_WORD};
	struct str raw = {q->raw, q->len};
	struct word *w;

	if (++c->n == c->n_chunks * CHUNK_WORDS)
		add_chunk(c);
	learn_word(&c->words, c->vocab, raw, &k);
	w = word_at(c, c->n);
	*w = (struct word){.first = q->first, .last = q->last, .shape = q->shape,
		.folded = k.folded.ptr, .folded_len = (uint8_t)k.folded.len, .stem = k.stem.ptr,
		.stem_len = (uint8_t)k.stem.len, .form = k.form, .root = k.root, .flags = k.flags};
	if (raw.len > KEY_BYTES)
		w->raw = arena_str(&c->words, raw).ptr;
	c->slots[at] = (struct slot){c->n, q->hash};
	if ((size_t)c->n * 2 >= n_slots(c))
		grow(c);
	return w;
}

static __attribute__((noinline)) const struct word *find(struct text_cache *c, const struct question *q)
{
	size_t i = slot_of(c, q->hash);

	for (; c->slots[i].word != 0; i = behind(c, i))
		if (c->slots[i].hash == q->hash && is_same(word_at(c, c->slots[i].word), q))
			return word_at(c, c->slots[i].word);
	return add(c, i, q);
}

/* ---------------------------------------------------------------- questions and answers */

static void tell(const struct word *w, struct token *k)
{
	k->form = w->form;
	k->root = w->root;
	k->flags |= w->flags;
	k->folded = (struct str){w->folded, w->folded_len};
	k->stem = (struct str){w->stem, w->stem_len};
}

void cache_word(struct text_cache *c, struct str raw, struct token *k)
{
	struct question q;

	set_question(c, &q, raw, k->kind, 0);
	tell(find(c, &q), k);
}

void cache_ask(struct text_cache *c, struct str raw, struct token *tokens, size_t i)
{
	struct question *q = &c->row[c->n_row];

	set_question(c, q, raw, tokens[i].kind, (uint32_t)i);
	__builtin_prefetch(&c->slots[slot_of(c, q->hash)]);
	if (++c->n_row == ROW_WORDS)
		cache_answer(c, tokens);
}

void cache_answer(struct text_cache *c, struct token *tokens)
{
	const struct word *first[ROW_WORDS]; /* in the first slot: mostly it is the word */

	for (size_t i = 0; i < c->n_row; i++) {
		first[i] = word_at(c, c->slots[slot_of(c, c->row[i].hash)].word);
		__builtin_prefetch(first[i]);
	}
	for (size_t i = 0; i < c->n_row; i++) {
		const struct question *q = &c->row[i];

		tell(is_same(first[i], q) ? first[i] : find(c, q), &tokens[q->token]);
	}
	c->n_row = 0;
}
