/* amounts.c - money and goods told in the passages of a finding: Rp50.000, 300rb, 40 karung beras.
 *
 * In: bytes of a passage and lexicons/satuan.tabel.  Out: number and unit, each pair once.  A number is
 * money by "Rp" before or "rupiah" behind it, by a glued "rb" or "jt", or by a word of giving before
 * it; fines, budgets and damages are no gifts and are left out. */
#include "facts.h"

#define AMOUNTS_MAX 12
#define WORDS_BACK 4

/* Digits, letters and what is no ASCII: a bit per byte, since every byte of a passage is asked. */
static inline bool is_word_byte(char c)
{
	static const uint64_t set[] = {0x03ff000000000000, 0x07fffffe07fffffe, UINT64_MAX, UINT64_MAX};
	unsigned char byte = (unsigned char)c;

	return set[byte / 64] >> byte % 64 & 1;
}

static inline bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool starts_word(struct str s, size_t i)
{
	return i == 0 || !is_word_byte(s.ptr[i - 1]) || (is_digit(s.ptr[i]) && !is_digit(s.ptr[i - 1]));
}

/* The longest spelling of a list that begins s and ends at a word's end; its length, or 0. */
static size_t unit_at(const struct unit_list *list, struct str s, struct str *unit)
{
	size_t best = 0;

	for (size_t i = 0; i < list->n && openings_has(&list->openings, s); i++) {
		struct str phrase = list->words[i].phrase;

		if (phrase.len <= best || phrase.len > s.len || ((s.ptr[0] ^ phrase.ptr[0]) & ~32) ||
			!str_eq_icase(str_slice(s, 0, phrase.len), phrase) ||
			(phrase.len < s.len && is_word_byte(s.ptr[phrase.len])))
			continue;
		best = phrase.len;
		*unit = list->words[i].unit;
	}
	return best;
}

static struct str skip_blanks(struct str s)
{
	while (s.len != 0 && s.ptr[0] == ' ')
		s = str_slice(s, 1, s.len);
	return s;
}

/* Is one of the last `back` words before byte i in the list? */
static bool word_before(const struct unit_list *list, struct str s, size_t i, int back)
{
	struct str unit;

	while (back-- > 0) {
		while (i > 0 && !is_word_byte(s.ptr[i - 1]))
			i--;
		while (i > 0 && (is_word_byte(s.ptr[i - 1]) || s.ptr[i - 1] == '-'))
			i--;
		if (unit_at(list, str_slice(s, i, s.len), &unit) != 0)
			return true;
		if (i == 0)
			break;
	}
	return false;
}

static void add(struct finding *x, int64_t n, struct str unit)
{
	for (size_t i = 0; i < x->n_amounts; i++)
		if (x->amounts[i].n == n && str_eq(x->amounts[i].unit, unit))
			return;
	if (x->n_amounts < AMOUNTS_MAX && n > 0)
		x->amounts[x->n_amounts++] = (struct amount){n, unit};
}

/* "Rp 50" of "Rp50-100 ribu": the number behind the hyphen lends its scale. */
static int64_t lend_scale(const struct units *u, struct str *rest, int64_t value, int64_t *upper)
{
	struct str at = *rest;

	*upper = 0;
	if (value >= 1000 || at.len < 2 || at.ptr[0] != '-' || at.ptr[1] < '0' || at.ptr[1] > '9')
		return value;
	at = str_slice(at, 1, at.len);
	if (!numbers_read(u, &at, upper))
		return value;
	*rest = at;
	for (int64_t scale = 1000000; scale >= 1000; scale /= 1000)
		if (*upper >= scale && *upper % scale == 0)
			return value * scale;
	return value;
}

/* "Rp" with a number: its end, or i where it is none. */
static size_t take_money(const struct units *u, struct str s, size_t i, struct finding *x)
{
	struct str unit, at, rest;
	size_t len = unit_at(&u->money, str_slice(s, i, s.len), &unit);
	int64_t value, upper;

	if (len == 0) { /* "Rp50": the digits hide the word's end */
		len = strlen(MONEY_SIGN);
		if (!str_starts_icase(str_slice(s, i, s.len), MONEY_SIGN))
			return i;
		unit = u->money.n ? u->money.words[0].unit : STR_NONE;
	}
	at = str_slice(s, i + len, s.len);
	if (str_starts(at, "."))
		at = str_slice(at, 1, at.len);
	rest = at;
	if (!numbers_read(u, &rest, &value))
		return i;
	value = lend_scale(u, &rest, value, &upper);
	if (!word_before(&u->others, s, i, WORDS_BACK)) {
		add(x, value, unit);
		add(x, upper, unit);
	}
	return (size_t)(rest.ptr - s.ptr);
}

/* "50rb", "300k": a scale glued to the digits. */
static bool is_glued_scale(struct str number)
{
	size_t i = 0;

	while (i < number.len && number.ptr[i] >= '0' && number.ptr[i] <= '9')
		i++;
	return i > 0 && i < number.len && (number.ptr[i] | 32) >= 'a' && (number.ptr[i] | 32) <= 'z';
}

static size_t take_number(const struct units *u, struct str s, size_t i, struct finding *x)
{
	struct str rest = str_slice(s, i, s.len), unit, at;
	int64_t value;
	size_t end, len;

	if (!numbers_read(u, &rest, &value))
		return i;
	end = (size_t)(rest.ptr - s.ptr);
	at = skip_blanks(rest);
	if (word_before(&u->others, s, i, WORDS_BACK))
		return end;
	if ((len = unit_at(&u->goods, at, &unit)) != 0) {
		add(x, value, unit);
		return (size_t)(at.ptr - s.ptr) + len;
	}
	if ((len = unit_at(&u->money, at, &unit)) != 0)
		end = (size_t)(at.ptr - s.ptr) + len;
	else if (value < 1000 || !(is_glued_scale(str_slice(s, i, end)) ||
		word_before(&u->givers, s, i, 1)))
		return end;
	else
		unit = u->money.n ? u->money.words[0].unit : STR_NONE;
	add(x, value, unit);
	return end;
}

/* The end of the sum that begins with the word at i, or i. */
static size_t take_sum(const struct units *u, struct str s, size_t i, struct finding *x)
{
	struct str at = {s.ptr + i, s.len - i};
	size_t end = openings_has(&u->money.openings, at) ? take_money(u, s, i, x) : i;

	return end == i && numbers_may_begin(u, at) ? take_number(u, s, i, x) : end;
}

static void read_passage(const struct units *u, struct str s, struct finding *x)
{
	for (size_t i = 0; i < s.len;) {
		size_t end = starts_word(s, i) ? take_sum(u, s, i, x) : i;

		i = end > i ? end : i + 1;
	}
}

void amounts_find(const struct facts *f, const struct verdicts *v, struct finding *x)
{
	x->amounts = arena_array(f->page, AMOUNTS_MAX, sizeof *x->amounts);
	x->n_amounts = 0;
	for (size_t i = 0; i < v->n_evidence; i++)
		if (v->evidence[i].topic == x->topic)
			read_passage(&f->attrs->units, v->evidence[i].text, x);
}
