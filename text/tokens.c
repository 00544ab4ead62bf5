/* tokens.c - bytes to words, numbers and punctuation, each with its place in the original.
 *
 * In: any bytes; invalid UTF-8 separates words.  Words glued by a lost blank (UmumBudi) are parted,
 * spaced letters (d u i t) joined, a doubled word (bagi-bagi) is one token, letters and digits are
 * told apart (Rp50, paslon2) or read as leetspeak (u4ng).  Linear: no byte is looked at more than a
 * few times. */
#include "tokens.h"

#include "simak/utf8.h"
#include "words.h"

#define BYTES_A_TOKEN 6

enum { OTHER, LETTER, DIGIT, BLANK, LINE, HIGH };

struct scan {
	struct text_cache *cache;
	struct arena *arena;
	struct text *t;
	size_t alloc;
	struct str s;
	bool glued, line, quoted;
};

static uint8_t class_of(unsigned char c)
{
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		return LETTER;
	if (c >= '0' && c <= '9')
		return DIGIT;
	if (c == '\n')
		return LINE;
	if (c <= ' ')
		return BLANK;
	return c >= 0x80 ? HIGH : OTHER;
}

static uint8_t class_at(const struct scan *sc, size_t i)
{
	return i < sc->s.len ? class_of((unsigned char)sc->s.ptr[i]) : BLANK;
}

static struct token *push(struct scan *sc, size_t start, size_t end, enum token_kind kind)
{
	struct text *t = sc->t;
	struct token *k = ARENA_PUSH(sc->arena, t->tokens, t->n_tokens, sc->alloc);

	*k = (struct token){.start = (uint32_t)start, .end = (uint32_t)end, .kind = (uint8_t)kind};
	k->flags = (uint8_t)((sc->glued ? TOKEN_GLUED : 0) | (sc->line ? TOKEN_LINE : 0) |
		(sc->quoted ? TOKEN_IN_QUOTE : 0));
	sc->glued = true;
	sc->line = false;
	return k;
}

static void push_cached(struct scan *sc, size_t start, size_t end, const struct cached_word *w)
{
	struct token *k = push(sc, start, end, w->kind);

	k->folded = w->folded;
	k->stem = w->stem;
	k->form = w->form;
	k->root = w->root;
	k->flags = (uint8_t)(k->flags | w->flags);
}

static void push_word(struct scan *sc, size_t start, size_t end, enum token_kind kind)
{
	struct str raw = str_slice(sc->s, start, end);
	const struct cached_word *w;

	if (raw.len > 4 * WORD_MAX)
		raw.len = 4 * WORD_MAX;
	w = cache_word(sc->cache, raw, kind);
	if (w->folded.len == 0)
		return;
	push_cached(sc, start, end, w);
}

/* Where the word that begins at i ends: letters, digits, marks, an apostrophe between letters. */
static size_t word_end(const struct scan *sc, size_t i, bool *digits, bool *letters, bool *seam)
{
	uint8_t before = OTHER;

	while (i < sc->s.len) {
		uint8_t c = class_of((unsigned char)sc->s.ptr[i]);
		size_t next = i + 1;
		bool ignorable;

		if (c == LETTER) {
			*letters = true;
			*seam |= before == LETTER && sc->s.ptr[i] < 'a' && sc->s.ptr[i - 1] >= 'a';
		} else if (c == DIGIT) {
			*digits = true;
		} else if (c == HIGH) {
			uint32_t cp;

			next = i;
			cp = utf8_next(sc->s, &next);
			if (cp == 0x2019 && before == LETTER && class_at(sc, next) == LETTER &&
				!(next + 1 < sc->s.len && class_at(sc, next + 1) == BLANK))
				c = LETTER;
			else if (cp == UTF8_REPLACEMENT || !fold_is_letter(cp, &ignorable))
				return i;
			else
				*letters |= !ignorable;
		} else if (!(sc->s.ptr[i] == '\'' && before == LETTER && class_at(sc, next) == LETTER)) {
			return i;
		}
		before = c;
		i = next;
	}
	return i;
}

/* 50.000 and 2,5: a dot or comma between digits belongs to the number. */
static size_t number_end(const struct scan *sc, size_t i)
{
	while (class_at(sc, i) == DIGIT ||
		(i < sc->s.len && (sc->s.ptr[i] == '.' || sc->s.ptr[i] == ',') &&
			class_at(sc, i + 1) == DIGIT))
		i++;
	return i;
}

static bool known(enum norm_table table, struct str raw)
{
	char folded[WORD_MAX];
	size_t n = fold_word(raw, folded);

	return norm_find(table, (struct str){folded, n}, NULL);
}

/* Letters then digits: where to part "paslon2" and "Rp50", or end for one word ("bagi2", "u4ng"). */
static size_t part_letters(const struct scan *sc, size_t start, size_t end)
{
	size_t digits = start, after;

	while (digits < end && class_at(sc, digits) != DIGIT)
		digits++;
	after = digits;
	while (after < end && class_at(sc, after) == DIGIT)
		after++;
	if (known(NORM_SLANG, str_slice(sc->s, start, end)))
		return end;
	if (after < end)
		return known(NORM_COUNTED, str_slice(sc->s, start, digits)) ? digits : end;
	if (after - digits == 1 && sc->s.ptr[digits] == '2' && digits - start >= 3 &&
		!known(NORM_COUNTED, str_slice(sc->s, start, digits)))
		return end;
	return digits;
}

/* UmumBudi: where the second word begins, or end. */
static size_t part_seam(const struct scan *sc, size_t start, size_t end)
{
	if (known(NORM_WHOLE, str_slice(sc->s, start, end)))
		return end;
	for (size_t i = start + 3; i + 2 < end; i++) {
		char c = sc->s.ptr[i], before = sc->s.ptr[i - 1], after = sc->s.ptr[i + 1];

		if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z' && after >= 'a' && after <= 'z')
			return i;
	}
	return end;
}

/* The end of a doubled word whose first half ended at i ("bagi-bagi", "dibagi-bagikan"), or i. */
static size_t doubled_end(const struct scan *sc, size_t start, size_t i)
{
	size_t from = i + 1, end, same = 0, len = i - start;
	bool ignore = false;

	if (class_at(sc, i) != OTHER || sc->s.ptr[i] != '-' || class_at(sc, from) != LETTER || len < 3)
		return i;
	end = word_end(sc, from, &ignore, &ignore, &ignore);
	while (same < len && from + same < end &&
		(sc->s.ptr[from + same] | 32) == (sc->s.ptr[start + same] | 32))
		same++;
	if (same == len)
		return end;
	for (same = end - from < len ? end - from : len; same >= 3 && same * 2 >= end - from; same--)
		if (str_eq_icase(str_slice(sc->s, i - same, i), str_slice(sc->s, from, from + same)))
			return end;
	return i;
}

/* "d u i t", "s.u.a.p": the end of a row of at least four single letters with one separator (three
 * with blanks), or start. */
static size_t spaced_end(const struct scan *sc, size_t start)
{
	char sep = start + 1 < sc->s.len ? sc->s.ptr[start + 1] : '\0';
	size_t i = start + 1, n = 1;

	if (sep != ' ' && sep != '.' && sep != '*' && sep != '_' && sep != '-')
		return start;
	while (i + 1 < sc->s.len && sc->s.ptr[i] == sep && class_at(sc, i + 1) == LETTER &&
		class_at(sc, i + 2) != LETTER && class_at(sc, i + 2) != DIGIT &&
		!(class_at(sc, i + 2) == OTHER && sc->s.ptr[i + 2] != sep && class_at(sc, i + 3) == LETTER)) {
		i += 2;
		n++;
	}
	return n >= 4 || (n == 3 && sep == ' ') ? i : start;
}

static size_t take_spaced(struct scan *sc, size_t start, size_t end)
{
	char joined[WORD_MAX];
	size_t n = 0;
	struct str raw;
	const struct cached_word *w;

	for (size_t i = start; i < end && n < WORD_MAX; i += 2)
		joined[n++] = sc->s.ptr[i];
	raw = (struct str){joined, n};
	w = cache_word(sc->cache, raw, TOKEN_WORD);
	push_cached(sc, start, end, w);
	return end;
}

static size_t take_digits(struct scan *sc, size_t i, size_t end)
{
	size_t number = number_end(sc, i);

	if (number < end) { /* letters follow: a unit, leetspeak, or a word of its own */
		if (class_at(sc, number) == HIGH || known(NORM_UNIT, str_slice(sc->s, number, end)))
			number = end;
		else if (number - i == 1 && end - number >= 3 && sc->s.ptr[i] != '2')
			return push_word(sc, i, end, TOKEN_WORD), end;
	}
	push_word(sc, i, number, TOKEN_NUMBER);
	return number;
}

static size_t take_word(struct scan *sc, size_t i)
{
	bool digits = false, letters = false, seam = false;
	size_t end = word_end(sc, i, &digits, &letters, &seam), spaced;

	if (end == i)
		return i + 1;
	if (class_at(sc, i) == DIGIT)
		return take_digits(sc, i, end);
	if (end - i == 1 && (spaced = spaced_end(sc, i)) != i)
		return take_spaced(sc, i, spaced);
	if (digits)
		end = part_letters(sc, i, end);
	else if (seam)
		end = part_seam(sc, i, end);
	else
		end = doubled_end(sc, i, end);
	push_word(sc, i, end, TOKEN_WORD);
	return end;
}

static bool is_quote(uint32_t cp)
{
	return cp == '"' || cp == 0x201c || cp == 0x201d || cp == 0x201e || cp == 0xab || cp == 0xbb;
}

/* Punctuation has one spelling: quotes are ", dashes -, the rest itself. */
static void push_punct(struct scan *sc, size_t start, size_t end, uint32_t cp)
{
	struct token *k;

	if (is_quote(cp))
		sc->quoted = cp == 0x201c || (cp != 0x201d && !sc->quoted);
	k = push(sc, start, end, TOKEN_PUNCT);
	if (is_quote(cp))
		k->folded = STR_LIT("\"");
	else if (cp == '-' || (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212)
		k->folded = STR_LIT("-");
	else if (cp == 0x2026)
		k->folded = STR_LIT(".");
	else
		k->folded = str_slice(sc->s, start, end);
	k->stem = k->folded;
}

static size_t take_high(struct scan *sc, size_t i)
{
	size_t next = i;
	uint32_t cp = utf8_next(sc->s, &next);
	bool ignorable = false;

	if (cp == UTF8_REPLACEMENT || cp == 0xa0 || cp == 0x202f || cp == 0x3000 ||
		(cp >= 0x2000 && cp <= 0x200a)) {
		sc->glued = false;
		return next;
	}
	if (!fold_is_letter(cp, &ignorable)) {
		push_punct(sc, i, next, cp);
		return next;
	}
	return ignorable ? next : take_word(sc, i);
}

void tokens_find(struct text_cache *c, struct arena *a, struct text *t)
{
	struct scan sc = {.cache = c, .arena = a, .t = t, .s = t->original, .line = true};

	sc.alloc = sc.s.len / BYTES_A_TOKEN + 8; /* mostly enough: no growing, no copies */
	t->tokens = arena_array(a, sc.alloc, sizeof *t->tokens);
	for (size_t i = 0; i < sc.s.len;) {
		switch (class_of((unsigned char)sc.s.ptr[i])) {
		case LETTER:
		case DIGIT:
			i = take_word(&sc, i);
			break;
		case HIGH:
			i = take_high(&sc, i);
			break;
		case LINE:
			sc.line = true;
			sc.quoted = false;
			sc.glued = false;
			i++;
			break;
		case BLANK:
			sc.glued = false;
			i++;
			break;
		default:
			push_punct(&sc, i, i + 1, (unsigned char)sc.s.ptr[i]);
			i++;
		}
	}
}
