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

struct text_cache {
	const struct text_vocab *vocab;
	struct arena words, before;
	struct slot {
		uint64_t hash;
		struct cached_word *word; /* NULL: empty */
	} *slots;
	size_t n_slots, n;
};

/* Eight bytes at a time; only for this table (multiplier: Fibonacci hashing, Knuth 6.4). */
static uint64_t hash_of(struct str s, enum token_kind kind)
{
	uint64_t h = s.len + ((uint64_t)kind << 32), part;

	for (; s.len >= 8; s.ptr += 8, s.len -= 8) {
		memcpy(&part, s.ptr, 8);
		h = (h ^ part) * 0x9e3779b97f4a7c15u;
		h ^= h >> 29;
	}
	part = 0;
	memcpy(&part, s.ptr, s.len);
	h = (h ^ part) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
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

static void keep_raw(struct text_cache *c, struct cached_word *w, struct str raw)
{
	size_t n = raw.len < RAW_INLINE ? raw.len : RAW_INLINE;

	w->raw_len = (uint16_t)raw.len;
	memcpy(w->raw, raw.ptr, n);
	if (n < raw.len)
		w->rest = arena_str(&c->words, str_slice(raw, n, raw.len)).ptr;
}

static bool is_raw(const struct cached_word *w, struct str raw)
{
	if (w->raw_len != raw.len)
		return false;
	if (raw.len <= RAW_INLINE)
		return memcmp(w->raw, raw.ptr, raw.len) == 0;
	return memcmp(w->raw, raw.ptr, RAW_INLINE) == 0 &&
		memcmp(w->rest, raw.ptr + RAW_INLINE, raw.len - RAW_INLINE) == 0;
}

static struct cached_word *make(struct text_cache *c, struct str raw, enum token_kind kind)
{
	struct cached_word *w = arena_alloc(&c->words, sizeof *w);
	struct word_out out;
	struct str base;

	keep_raw(c, w, raw);
	w->kind = (uint8_t)kind;
	w->flags = case_of(raw);
	if (kind == TOKEN_NUMBER)
		word_number(raw, &out);
	else
		word_normalise(raw, w->flags & TOKEN_CAPITAL, &out);
	w->folded = arena_str(&c->words, (struct str){out.folded, out.folded_len});
	base = stem_word((struct str){out.base, out.base_len});
	w->stem = str_eq(base, w->folded) ? w->folded : arena_str(&c->words, base);
	if (c->vocab != NULL) {
		w->form = form_of(c->vocab, w->folded, (struct str){out.base, out.base_len});
		w->root = text_vocab_find(c->vocab, w->stem);
	}
	return w;
}

const struct cached_word *cache_word(struct text_cache *c, struct str raw, enum token_kind kind)
{
	uint64_t hash = hash_of(raw, kind);
	size_t i = (size_t)hash & (c->n_slots - 1);
	struct cached_word *w;

	for (; (w = c->slots[i].word) != NULL; i = (i + 1) & (c->n_slots - 1))
		if (c->slots[i].hash == hash && w->kind == kind && is_raw(w, raw))
			return w;
	w = make(c, raw, kind);
	c->slots[i] = (struct slot){hash, w};
	if (++c->n * 2 >= c->n_slots)
		grow(c);
	return w;
}
