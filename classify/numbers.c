/* numbers.c - numbers as Indonesian news writes them: 1.010, 2,4 juta, 50rb, dua puluh lima ribu.
 *
 * In: the words of lexicons/satuan.tabel.  A dot or comma before three digits groups thousands, before
 * one or two it is a decimal sign.  Vague numbers (puluhan, ratusan) are none. */
#include "facts.h"

#include "simak/msg.h"
#include "simak/number.h"

/* A word of one letter may have any letter behind it. */
static void open_with(struct openings *o, struct str word)
{
	unsigned first = (unsigned char)word.ptr[0] & 31u;
	uint64_t seconds = word.len > 1 ? (uint64_t)1 << (word.ptr[1] & 31) : UINT32_MAX;

	o->w[first / 2] |= seconds << first % 2 * 32;
}

static void load_words(struct arena *run, const struct table_row *row, struct number_list *list,
	struct faults *p)
{
	struct str rest = table_cell(row, 1), word;
	int64_t value;

	if (!str_to_int(table_cell(row, 0), &value) || value < 0 || value > NUMBER_MAX) {
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("kolom pertama harus berupa angka bulat, bukan \"%.*s\""),
			STR_ARG(table_cell(row, 0)));
		return;
	}
	while (table_next(&rest, &word)) {
		*ARENA_PUSH(run, list->words, list->n, list->alloc) = (struct number_word){word, value};
		open_with(&list->openings, word);
	}
}

/* The printed unit stands first and is a spelling of itself. */
static void load_units(struct arena *run, const struct table_row *row, size_t cells,
	struct unit_list *list)
{
	struct str unit = table_cell(row, 0);

	for (size_t cell = 0; cell < cells; cell++) {
		struct str rest = table_cell(row, cell), phrase;

		while (table_next(&rest, &phrase)) {
			*ARENA_PUSH(run, list->words, list->n, list->alloc) = (struct unit_word){phrase, unit};
			open_with(&list->openings, phrase);
		}
	}
}

void units_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const char *const known[] = {"uang", "pengali", "angka", "barang", "penanda uang",
		"bukan pemberian", NULL};
	struct units *u = &a->units;
	struct table t = {0};

	table_read(run, s, "satuan.tabel", &t, p);
	table_check_sections(&t, known, p);
	for (size_t i = 0; i < t.n; i++) {
		const struct table_row *row = &t.rows[i];

		if (str_is(row->section, "pengali"))
			load_words(run, row, &u->scales, p);
		else if (str_is(row->section, "angka"))
			load_words(run, row, &u->numbers, p);
		else if (str_is(row->section, "uang"))
			load_units(run, row, 2, &u->money);
		else if (str_is(row->section, "barang"))
			load_units(run, row, 2, &u->goods);
		else if (str_is(row->section, "penanda uang"))
			load_units(run, row, 1, &u->givers);
		else if (str_is(row->section, "bukan pemberian"))
			load_units(run, row, 1, &u->others);
	}
	open_with(&u->money.openings, STR_LIT(MONEY_SIGN));
}

static bool is_digit(struct str s, size_t i)
{
	return i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9';
}

static bool is_letter(struct str s, size_t i)
{
	return i < s.len && ((s.ptr[i] | 32) >= 'a' && (s.ptr[i] | 32) <= 'z');
}

static struct str skip_blanks(struct str s)
{
	for (; s.len != 0 && (s.ptr[0] == ' ' || s.ptr[0] == '\t'); s.len--)
		s.ptr++;
	return s;
}

static struct str first_word(struct str s)
{
	size_t n = 0;

	while (is_letter(s, n))
		n++;
	return str_slice(s, 0, n);
}

static bool find_word(const struct number_list *list, struct str word, int64_t *value)
{
	for (size_t i = 0; i < list->n && openings_has(&list->openings, word); i++)
		if (list->words[i].word.len == word.len && !((list->words[i].word.ptr[0] ^ word.ptr[0]) & ~32) &&
			str_eq_icase(list->words[i].word, word)) {
			*value = list->words[i].value;
			return true;
		}
	return false;
}

/* "juta", "rb" right behind the number or after a blank; 1 where none stands there. */
static int64_t read_scale(const struct units *u, struct str *rest)
{
	struct str at = skip_blanks(*rest), word = first_word(at);
	int64_t scale;

	if (word.len == 0 || !find_word(&u->scales, word, &scale))
		return 1;
	if (word.len == 1 && at.ptr != rest->ptr) /* "5 m" is metres, "5M" billions */
		return 1;
	*rest = str_slice(at, word.len, at.len);
	return scale;
}

/* "belas", "puluh", "ratus" bind to the digit word before them. */
static int64_t bind(int64_t digit, struct str word)
{
	if (str_is_icase(word, "belas"))
		return 10 + digit;
	if (str_is_icase(word, "puluh"))
		return 10 * digit;
	return str_is_icase(word, "ratus") ? 100 * digit : -1;
}

/* "dua ratus lima puluh": groups below a thousand, each closed by a scale. */
static bool read_words(const struct units *u, struct str *rest, int64_t *value)
{
	int64_t total = 0, group = 0, digit = -1, n;
	bool any = false;

	for (;;) {
		struct str at = skip_blanks(*rest), word = first_word(at);

		if (word.len == 0)
			break;
		if (digit >= 0 && bind(digit, word) >= 0) {
			group += bind(digit, word);
			digit = -1;
		} else if (find_word(&u->numbers, word, &n)) {
			group += digit > 0 ? digit : 0;
			digit = n;
		} else if (any && find_word(&u->scales, word, &n) && word.len > 1) {
			group += digit > 0 ? digit : 0;
			total += group * n;
			group = 0;
			digit = -1;
		} else {
			break;
		}
		any = true;
		*rest = str_slice(at, word.len, at.len);
		if (total > NUMBER_MAX || group > NUMBER_MAX)
			return false;
	}
	*value = total + group + (digit > 0 ? digit : 0);
	return any;
}

bool numbers_may_begin(const struct units *u, struct str s)
{
	s = skip_blanks(s);
	return is_digit(s, 0) || openings_has(&u->numbers.openings, s);
}

bool numbers_read(const struct units *u, struct str *rest, int64_t *value)
{
	struct str at = skip_blanks(*rest);
	int64_t hundredths, scale;

	if (is_digit(at, 0)) {
		if (!number_read_digits(&at, &hundredths))
			return false;
		scale = read_scale(u, &at);
		if (hundredths / 100 > NUMBER_MAX / scale)
			return false;
		*value = hundredths * scale / 100;
	} else if (!read_words(u, &at, value)) {
		return false;
	}
	*rest = at;
	return true;
}
