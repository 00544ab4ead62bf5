/* cache.c - every different word is folded and stemmed once: raw bytes -> folded, stem, ids.
 *
 * Bounded: past MAX_WORDS words or MAX_BYTES bytes it forgets everything before the next text; what
 * the text before that met stays until the next forgetting. */
#include <stdlib.h>

#include "cache.h"
#include "words.h"

#define MAX_WORDS 1000000
#define MAX_BYTES ((size_t)192 << 20)
#define PLAIN_BYTES ((size_t)16 << 20) /* of one without a vocabulary */
#define FIRST_SLOTS 4096
#define KEY_BYTES 16 /* the most that two words of eight hold */

/* The bytes of a word of at most 16, overlapping in the middle; of a longer one its two ends.  So most
 * words are compared without a loop. */
struct key {
	uint64_t first, last;
	uint32_t len;
	uint32_t kind; /* as a number "10" is itself, as a word it is leetspeak */
};

struct word {
	struct key key;
	const char *raw; /* of a word longer than its key */
	struct token token;
};

struct text_cache {
	const struct text_vocab *vocab;
	struct arena words, before;
	struct slot {
		uint64_t hash;
		struct word *word; /* NULL: empty */
	} *slots;
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
	struct key key = {.len = (uint32_t)s.len, .kind = kind};

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
	h = (h ^ part) * UINT64_C(0x9e3779b97f4a7c15); /* Fibonacci hashing, Knuth 6.4 */
	return h ^ h >> 32;
}

/* Only for this table, whose own address is the seed: nobody outside can choose words that collide. */
static uint64_t hash_of(const struct text_cache *c, const struct key *key, struct str raw)
{
	uint64_t h = stir((uintptr_t)c + (key->len << 1 | key->kind), key->first);

	for (size_t i = 8; i + 8 < raw.len; i += 8)
		h = stir(h, eight_at(raw.ptr + i));
	return stir(h, key->last);
}

static bool is_same(const struct word *w, const struct key *key, struct str raw)
{
	return w->key.first == key->first && w->key.last == key->last && w->key.len == key->len &&
		w->key.kind == key->kind &&
		(raw.len <= KEY_BYTES || memcmp(w->raw, raw.ptr, raw.len) == 0);
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
	if (c->n < MAX_WORDS && c->words.used < (c->vocab != NULL ? MAX_BYTES : PLAIN_BYTES))
		return;
	arena_free(&c->before);
	c->before = c->words;
	arena_init(&c->words);
	c->n = 0;
	c->n_slots = FIRST_SLOTS;
	c->slots = arena_array(&c->words, c->n_slots, sizeof *c->slots);
}

static void grow(struct text_cache *c)
{
	struct slot *old = c->slots;
	size_t n_old = c->n_slots;

	c->n_slots *= 2;
	c->slots = arena_array(&c->words, c->n_slots, sizeof *c->slots);
	for (size_t i = 0; i < n_old; i++) {
		size_t at;

		if (old[i].word == NULL)
			continue;
		for (at = (size_t)old[i].hash & (c->n_slots - 1); c->slots[at].word != NULL;)
			at = (at + 1) & (c->n_slots - 1);
		c->slots[at] = old[i];
	}
}

/* Capital at the start; capitals only (two at least). */
static uint8_t case_of(struct str raw)
{
	size_t upper = 0, lower = 0;
	bool first = raw.len && raw.ptr[0] >= 'A' && raw.ptr[0] <= 'Z';

	for (size_t i = 0; i < raw.len; i++) {
		upper += raw.ptr[i] >= 'A' && raw.ptr[i] <= 'Z';
		lower += raw.ptr[i] >= 'a' && raw.ptr[i] <= 'z';
	}
	return (uint8_t)((first ? TOKEN_CAPITAL : 0) | (upper >= 2 && lower == 0 ? TOKEN_UPPER : 0));
}

/* The id of a word, or where nobody waits for it, of the word without its clitic (gurunya), or of the
 * half of a doubled one (guru-guru). */
static uint32_t form_of(const struct text_vocab *v, struct str word, struct str base)
{
	static const char *const clitics[] = {"nya", "lah", "kah", "pun", "ku", "mu"};
	uint32_t id = text_vocab_find(v, word);

	if (id == 0 && !str_eq(word, base))
		id = text_vocab_find(v, base);
	for (size_t i = 0; id == 0 && i < sizeof clitics / sizeof *clitics; i++)
		if (word.len > strlen(clitics[i]) + 3 && str_ends(word, clitics[i]))
			id = text_vocab_find(v, str_slice(word, 0, word.len - strlen(clitics[i])));
	return id;
}

static uint8_t flags_of(struct str raw, enum token_kind kind, struct str folded)
{
	bool opens = kind == TOKEN_WORD && norm_find(NORM_OPENING, folded, NULL);

	return (uint8_t)(case_of(raw) | (opens ? TOKEN_EDGE : 0));
}

static void read_word(struct text_cache *c, struct str raw, struct token *k)
{
	struct word_out out;
	struct str base;

	if (k->kind == TOKEN_NUMBER)
		word_number(raw, &out);
	else
		word_normalise(raw, case_of(raw) & TOKEN_CAPITAL, &out);
	k->folded = arena_str(&c->words, (struct str){out.folded, out.folded_len});
	k->flags = flags_of(raw, k->kind, k->folded);
	base = stem_word((struct str){out.base, out.base_len});
	k->stem = str_eq(base, k->folded) ? k->folded : arena_str(&c->words, base);
	if (c->vocab != NULL) {
		k->form = form_of(c->vocab, k->folded, (struct str){out.base, out.base_len});
		k->root = text_vocab_find(c->vocab, k->stem);
	}
}

static struct word *make(struct text_cache *c, struct str raw, const struct key *key)
{
	struct word *w = arena_alloc(&c->words, sizeof *w);

	w->key = *key;
	if (raw.len > KEY_BYTES)
		w->raw = arena_str(&c->words, raw).ptr;
	w->token.kind = (uint8_t)key->kind;
	read_word(c, raw, &w->token);
	return w;
}

const struct token *cache_word(struct text_cache *c, struct str raw, enum token_kind kind)
{
	struct key key = key_of(raw, kind);
	uint64_t hash = hash_of(c, &key, raw);
	size_t i = (size_t)hash & (c->n_slots - 1);
	struct word *w;

	for (; (w = c->slots[i].word) != NULL; i = (i + 1) & (c->n_slots - 1))
		if (c->slots[i].hash == hash && is_same(w, &key, raw))
			return &w->token;
	w = make(c, raw, &key);
	c->slots[i] = (struct slot){hash, w};
	if (++c->n * 2 >= c->n_slots)
		grow(c);
	return &w->token;
}
