/* tokens.c - bytes to words, numbers and punctuation, each with its place in the original.
 *
 * In: any bytes; invalid UTF-8 separates words.  Words glued by a lost blank (UmumBudi) are parted,
 * spaced letters (d u i t) joined, a doubled word (bagi-bagi) is one token, letters and digits are
 * told apart (Rp50, paslon2) or read as leetspeak (u4ng).  Linear: what is a word, runs.c says; what
 * it means, cache.c remembers. */
#include "tokens.h"

#include "runs.h"
#include "simak/utf8.h"
#include "words.h"

#define BYTES_A_TOKEN 5
#define RAW_MAX ((size_t)4 * WORD_MAX) /* bytes of a word that are looked at */

struct scan {
	struct text_cache *cache;
	struct arena *arena;
	struct str s;
	struct token *tokens;
	size_t n, alloc;
	struct run run; /* the last one: parted words do not make it be read again */
	uint8_t flags;  /* of the next token: TOKEN_GLUED, TOKEN_LINE, TOKEN_IN_QUOTE */
};

static inline struct token *push(struct scan *sc, size_t start, size_t end, enum token_kind kind)
{
	struct token *k = ARENA_PUSH(sc->arena, sc->tokens, sc->n, sc->alloc);

	*k = (struct token){.start = (uint32_t)start, .end = (uint32_t)end, .kind = (uint8_t)kind,
		.flags = sc->flags};
	sc->flags = (uint8_t)((sc->flags & TOKEN_IN_QUOTE) | TOKEN_GLUED);
	return k;
}

static inline size_t push_word(struct scan *sc, size_t start, size_t end, enum token_kind kind)
{
	size_t len = end - start < RAW_MAX ? end - start : RAW_MAX;
	struct str raw = {sc->s.ptr + start, len};
	uint8_t flags = sc->flags;
	struct token *k = push(sc, start, end, kind);

	if (!run_is(raw, 0, HIGH)) {
		cache_ask(sc->cache, raw, sc->tokens, sc->n - 1);
		return end;
	}
	cache_word(sc->cache, raw, k);
	if (k->folded.len == 0) { /* marks alone are no word; ASCII always leaves something */
		sc->n--;
		sc->flags = flags;
	}
	return end;
}

static size_t take_spaced(struct scan *sc, size_t start, size_t end)
{
	char joined[WORD_MAX];
	size_t n = 0;

	for (size_t i = start; i < end && n < WORD_MAX; i += 2)
		joined[n++] = sc->s.ptr[i];
	cache_word(sc->cache, (struct str){joined, n}, push(sc, start, end, TOKEN_WORD));
	return end;
}

static size_t take_number(struct scan *sc, size_t i)
{
	bool word;
	size_t end = run_number_end(sc->s, i, sc->run.end, &word);

	return push_word(sc, i, end, word ? TOKEN_WORD : TOKEN_NUMBER);
}

/* A word or number of any kind. */
static size_t take_run(struct scan *sc, size_t i)
{
	size_t end;

	if (i >= sc->run.end)
		sc->run = run_read(sc->s, i);
	end = sc->run.end;
	if (end == i)
		return i + 1;
	if (run_is(sc->s, i, DIGIT))
		return take_number(sc, i);
	if (end - i == 1) {
		size_t spaced = run_spaced_end(sc->s, i);

		if (spaced != i)
			return take_spaced(sc, i, spaced);
	}
	if (sc->run.digit > i)
		end = run_digits_part(sc->s, i, end);
	else if (sc->run.seam > i)
		end = run_seam_part(sc->s, i, end);
	else
		end = run_doubled_end(sc->s, i, end);
	return push_word(sc, i, end, TOKEN_WORD);
}

/* Nearly all words are small letters behind a letter, and what follows does not belong to them. */
static size_t take_letters(struct scan *sc, size_t i)
{
	size_t end = run_lower_end(sc->s, i + 1);

	if (end - i > 1 && !run_is(sc->s, end, UPPER | DIGIT | HIGH | JOINT))
		return push_word(sc, i, end, TOKEN_WORD);
	return take_run(sc, i);
}

static size_t push_punct(struct scan *sc, size_t start, size_t end, struct str folded)
{
	struct token *k = push(sc, start, end, TOKEN_PUNCT);

	k->folded = k->stem = folded;
	if (folded.len == 1)
		k->sign = folded.ptr[0];
	if (k->sign == '.' || k->sign == '?' || k->sign == '!' || k->sign == '=')
		k->flags |= TOKEN_EDGE;
	return end;
}

static size_t push_quote(struct scan *sc, size_t start, size_t end, bool opens)
{
	sc->flags = (uint8_t)((sc->flags & ~TOKEN_IN_QUOTE) | (opens ? TOKEN_IN_QUOTE : 0));
	return push_punct(sc, start, end, STR_LIT("\""));
}

static bool is_dash(uint32_t cp)
{
	return (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212;
}

/* Punctuation has one spelling: quotes are ", dashes -, the rest itself. */
static size_t take_high_punct(struct scan *sc, size_t i, size_t end, uint32_t cp)
{
	bool inside = sc->flags & TOKEN_IN_QUOTE;

	switch (cp) {
	case 0x201c:
		return push_quote(sc, i, end, true);
	case 0x201d:
		return push_quote(sc, i, end, false);
	case 0x201e:
	case 0xab:
	case 0xbb:
		return push_quote(sc, i, end, !inside);
	case 0x2026:
		return push_punct(sc, i, end, STR_LIT("."));
	default:
		return push_punct(sc, i, end, is_dash(cp) ? STR_LIT("-") : str_slice(sc->s, i, end));
	}
}

static size_t take_sign(struct scan *sc, size_t i)
{
	if (sc->s.ptr[i] == '"')
		return push_quote(sc, i, i + 1, !(sc->flags & TOKEN_IN_QUOTE));
	return push_punct(sc, i, i + 1, (struct str){sc->s.ptr + i, 1});
}

static size_t take_high(struct scan *sc, size_t i)
{
	size_t next = i;
	uint32_t cp = utf8_next(sc->s, &next);
	bool ignorable = false;

	if (cp == UTF8_REPLACEMENT || cp == 0xa0 || cp == 0x202f || cp == 0x3000 ||
		(cp >= 0x2000 && cp <= 0x200a)) {
		sc->flags &= (uint8_t)~TOKEN_GLUED;
		return next;
	}
	if (!fold_is_letter(cp, &ignorable))
		return take_high_punct(sc, i, next, cp);
	return ignorable ? next : take_run(sc, i);
}

static size_t take(struct scan *sc, size_t i)
{
	uint8_t class = run_classes[(unsigned char)sc->s.ptr[i]];

	if (class & LETTER)
		return take_letters(sc, i);
	if (class & BLANK)
		sc->flags &= (uint8_t)~TOKEN_GLUED;
	else if (class & (SIGN | JOINT))
		return take_sign(sc, i);
	else if (class & DIGIT)
		return take_run(sc, i);
	else if (class & HIGH)
		return take_high(sc, i);
	else
		sc->flags = TOKEN_LINE;
	return i + 1;
}

void tokens_find(struct text_cache *c, struct arena *a, struct text *t)
{
	struct scan sc = {.cache = c, .arena = a, .s = t->original, .flags = TOKEN_LINE};

	sc.alloc = sc.s.len / BYTES_A_TOKEN + 8; /* mostly enough: no growing, no copies */
	sc.tokens = arena_room(a, sc.alloc, sizeof *sc.tokens);
	for (size_t i = 0; i < sc.s.len;)
		i = take(&sc, i);
	cache_answer(c, sc.tokens);
	t->tokens = sc.tokens;
	t->n_tokens = sc.n;
}
