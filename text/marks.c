/* marks.c - what tells one event from another of its kind: names, amounts, days, registration numbers.
 *
 * In: the article's own tokens.  Out: sets of hashed features.  A name is a word with a capital inside
 * a sentence that lexicons/umum.lex does not rule out; numbers of laws, years and clock times are
 * none; small numbers are left out, as they agree by chance. */
#include <stdio.h>
#include <stdlib.h>

#include "marks.h"
#include "words.h"

#define NUMBER_LEAST 4
#define CASE_MAX 64 /* bytes of a registration number */

uint64_t marks_mix(uint64_t x) /* splitmix64's finaliser, S. Vigna */
{
	x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
	x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
	return x ^ (x >> 31);
}

uint64_t marks_hash(struct str word)
{
	return marks_mix(str_hash(word));
}

static void add_mark(struct arena *a, struct marks *m, struct str word)
{
	*ARENA_PUSH(a, m->at, m->n, m->alloc) = (struct feature){marks_hash(word), word};
}

static int by_hash(const void *x, const void *y)
{
	uint64_t a = ((const struct feature *)x)->hash, b = ((const struct feature *)y)->hash;

	return (a > b) - (a < b);
}

struct features marks_sort(const struct marks *m)
{
	struct features f = {m->at, 0};

	if (m->n > 1)
		qsort(m->at, m->n, sizeof *m->at, by_hash);
	for (size_t i = 0; i < m->n; i++)
		if (f.n == 0 || f.at[f.n - 1].hash != m->at[i].hash)
			f.at[f.n++] = m->at[i];
	return f;
}

struct finder {
	struct arena *a;
	const struct text *t;
	struct own *own;
	struct marks names, numbers, days, cases, pairs;
	struct fact *facts;
	size_t n_facts, facts_alloc;
};

static void add(struct finder *f, struct marks *to, size_t token, struct str word)
{
	add_mark(f->a, to, word);
	*ARENA_PUSH(f->a, f->facts, f->n_facts, f->facts_alloc) =
		(struct fact){to->at[to->n - 1].hash, f->t->tokens[token].sentence};
}

static int by_sentence(const void *x, const void *y)
{
	const struct fact *a = x, *b = y;

	if (a->sentence != b->sentence)
		return a->sentence < b->sentence ? -1 : 1;
	return (a->hash > b->hash) - (a->hash < b->hash);
}

static void sort_facts(struct finder *f, struct facts *out)
{
	*out = (struct facts){f->facts, 0};
	if (f->n_facts > 1)
		qsort(f->facts, f->n_facts, sizeof *f->facts, by_sentence);
	for (size_t i = 0; i < f->n_facts; i++)
		if (out->n == 0 || by_sentence(&out->at[out->n - 1], &f->facts[i]) != 0)
			out->at[out->n++] = f->facts[i];
}

static bool is_word(const struct text *t, size_t i, const char *word)
{
	return i < t->n_tokens && str_is(t->tokens[i].folded, word);
}

/* ---------------------------------------------------------------- names */

/* Every sentence begins with a capital, and so does what is quoted. */
static bool begins_sentence(const struct text *t, size_t i)
{
	const struct token *k = &t->tokens[i];

	if (k->flags & TOKEN_LINE)
		return true;
	for (size_t j = t->sentences[k->sentence].first_token; j < i; j++)
		if (t->tokens[j].kind != TOKEN_PUNCT)
			return text_sign(t, i - 1) == '"' && (k->flags & TOKEN_IN_QUOTE);
	return true;
}

static bool is_name(const struct finder *f, size_t i)
{
	const struct token *k = &f->t->tokens[i];

	return !f->own->skip[i] && k->kind == TOKEN_WORD && (k->flags & TOKEN_CAPITAL) &&
		k->folded.len > 2 && !norm_find(NORM_NO_NAME, k->folded, NULL) &&
		!norm_find(NORM_FUNCTION, k->folded, NULL) && !begins_sentence(f->t, i);
}

static void find_names(struct finder *f)
{
	bool before = false;

	for (size_t i = 0; i < f->t->n_tokens; i++) {
		bool name = is_name(f, i);

		if (name)
			add(f, &f->names, i, f->t->tokens[i].folded);
		if (name && before)
			add_mark(f->a, &f->pairs, arena_printf(f->a, "%.*s %.*s",
				STR_ARG(f->t->tokens[i - 1].folded), STR_ARG(f->t->tokens[i].folded)));
		before = name;
	}
}

/* ---------------------------------------------------------------- days */

static long whole(struct str s)
{
	int64_t n;

	return str_to_int(s, &n) && n >= 0 && n < INT32_MAX ? (long)n : -1;
}

static long month_of(struct str word)
{
	struct str to;

	return norm_find(NORM_MONTH, word, &to) ? whole(to) : -1;
}

/* A day at token i: "7/10", "7/10/2024", "7 Oktober", "7 Oktober 2024".  Returns its tokens, or 0. */
static size_t read_day(const struct text *t, size_t i, long *day, long *month)
{
	size_t n;

	*day = whole(t->tokens[i].folded);
	if (*day < 1 || *day > 31 || i + 1 >= t->n_tokens)
		return 0;
	*month = month_of(t->tokens[i + 1].folded);
	if (*month > 0) {
		n = 2;
	} else {
		if (!(text_sign(t, i + 1) == '/' || text_sign(t, i + 1) == '-') || i + 2 >= t->n_tokens ||
		    !(t->tokens[i + 1].flags & TOKEN_GLUED))
			return 0;
		*month = whole(t->tokens[i + 2].folded);
		n = 3;
		if (text_sign(t, i + 3) == '/' || text_sign(t, i + 3) == '-')
			n++;
	}
	if (*month < 1 || *month > 12)
		return 0;
	if (i + n < t->n_tokens && t->tokens[i + n].kind == TOKEN_NUMBER &&
	    whole(t->tokens[i + n].folded) > 1900)
		n++;
	return n;
}

/* ---------------------------------------------------------------- registration numbers */

/* "004/Reg/LP/PB/Kab/23.99/X/2024": to the next blank.  Returns its tokens, or 0. */
static size_t read_case(struct finder *f, size_t i)
{
	const struct text *t = f->t;
	char text[CASE_MAX];
	size_t n = 0, last = i;

	if (text_sign(t, i + 1) != '/' || !is_word(t, i + 2, "reg") || text_sign(t, i + 3) != '/')
		return 0;
	while (last + 1 < t->n_tokens && (t->tokens[last + 1].flags & TOKEN_GLUED) &&
		text_sign(t, last + 1) != ',' && text_sign(t, last + 1) != ')')
		last++;
	for (size_t j = i; j <= last; j++) {
		struct str s = t->tokens[j].folded;

		if (n + s.len > sizeof text || (j == last && text_sign(t, j) == '.'))
			break;
		memcpy(text + n, s.ptr, s.len);
		n += s.len;
	}
	add_mark(f->a, &f->cases, arena_str(f->a, (struct str){text, n}));
	return last + 1 - i;
}

static void find_cases(struct finder *f)
{
	for (size_t i = 0; i < f->t->n_tokens;) {
		size_t n = f->t->tokens[i].kind == TOKEN_NUMBER ? read_case(f, i) : 0;

		memset(f->own->skip + i, 1, n * sizeof *f->own->skip);
		i += n ? n : 1;
	}
}

/* ---------------------------------------------------------------- numbers */

/* "1.240", "2,3", "50rb": dots before groups of three, a decimal comma, a unit glued to the digits. */
static double value_of(struct str s, struct str *unit)
{
	double n = 0, place = 0;

	*unit = STR_NONE;
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c >= '0' && c <= '9' && place == 0) {
			n = n * 10 + (c - '0');
		} else if (c >= '0' && c <= '9') {
			n += (c - '0') * place;
			place /= 10;
		} else if (c == ',' && place == 0) {
			place = 0.1;
		} else if (c != '.') {
			*unit = str_slice(s, i, s.len);
			break;
		}
	}
	return n;
}

/* What stands before it makes it the number of a law, a clock time, or a candidate. */
static bool is_label(const struct text *t, size_t i, bool *candidate)
{
	static const char *const none[] = {"pasal", "ayat", "huruf", "nomor", "no", "tahun", "pukul", "jam",
		"rt", "rw", "ke", "uu", "pekan", "hlm"};

	*candidate = false;
	if (i > 0 && text_sign(t, i - 1) == '(')
		i--;
	if (i == 0)
		return false;
	if (is_word(t, i - 1, "urut") || is_word(t, i - 1, "paslon")) {
		*candidate = true;
		return true;
	}
	for (size_t j = 0; j < sizeof none / sizeof *none; j++)
		if (is_word(t, i - 1, none[j]))
			return true;
	return false;
}

static void add_number(struct finder *f, size_t i, double n)
{
	if (n >= NUMBER_LEAST && n < 1e15 && !(n >= 2000 && n <= 2035))
		add(f, &f->numbers, i, arena_printf(f->a, "%.10g", n));
}

static void add_value(struct finder *f, size_t i)
{
	const struct text *t = f->t;
	struct str unit, times = STR_NONE;
	double n = value_of(t->tokens[i].folded, &unit);
	bool candidate;

	if (is_label(t, i, &candidate)) {
		if (candidate)
			add(f, &f->numbers, i, arena_printf(f->a, "urut %.10g", n));
		return;
	}
	if (unit.len == 0 && i + 1 < t->n_tokens)
		unit = t->tokens[i + 1].folded;
	if (norm_find(NORM_TIMES, unit, &times))
		n *= (double)whole(times);
	add_number(f, i, n);
}

/* "sembilan", "dua belas", "dua puluh". */
static void add_spelled(struct finder *f, size_t i)
{
	const struct text *t = f->t;
	struct str to;
	long n;

	if (!norm_find(NORM_DIGIT, t->tokens[i].folded, &to))
		return;
	n = whole(to);
	if (is_word(t, i + 1, "belas"))
		n += 10;
	else if (is_word(t, i + 1, "puluh"))
		n *= 10;
	else if (is_word(t, i + 1, "ratus"))
		n *= 100;
	if (i > 0 && is_word(t, i - 1, "urut"))
		add(f, &f->numbers, i, arena_printf(f->a, "urut %ld", n));
	else
		add_number(f, i, (double)n);
}

static size_t find_number(struct finder *f, size_t i)
{
	long day, month;
	size_t n = read_day(f->t, i, &day, &month);

	if (n != 0)
		add(f, &f->days, i, arena_printf(f->a, "%ld/%ld", day, month));
	else
		add_value(f, i);
	return n ? n : 1;
}

static void find_numbers(struct finder *f)
{
	for (size_t i = 0; i < f->t->n_tokens;) {
		const struct token *k = &f->t->tokens[i];

		if (!f->own->skip[i] && k->kind == TOKEN_NUMBER) {
			i += find_number(f, i);
			continue;
		}
		if (!f->own->skip[i] && k->kind == TOKEN_WORD)
			add_spelled(f, i);
		i++;
	}
}

void marks_find(struct arena *a, const struct text *t, struct own *own,
	struct fingerprint *out, struct facts *facts)
{
	struct finder f = {.a = a, .t = t, .own = own};

	find_cases(&f);
	find_names(&f);
	find_numbers(&f);
	out->names = marks_sort(&f.names);
	out->numbers = marks_sort(&f.numbers);
	out->days = marks_sort(&f.days);
	out->cases = marks_sort(&f.cases);
	out->full_names = marks_sort(&f.pairs);
	sort_facts(&f, facts);
}
