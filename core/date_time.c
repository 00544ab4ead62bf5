/* date_time.c - the time of day and the zone inside of a date text. */
#include "date_impl.h"

static bool is_clock_word(const struct date_token *t)
{
	static const char *const words[] = {"pukul", "jam", "pkl", "pk", "at", "t"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (date_is_word(t, words[i]))
			return true;
	return false;
}

static bool is_half_day(const struct date_token *t)
{
	return date_is_word(t, "am") || date_is_word(t, "pm") || date_is_word(t, "a") ||
		date_is_word(t, "p");
}

static void use(struct date_reader *r, int from, int to)
{
	for (int i = from; i < to; i++)
		r->tokens[i].used = true;
}

/* "pm", "p.m." behind the time: moves *i behind it. */
static void read_half_day(struct date_reader *r, int *i)
{
	struct date_token *t = &r->tokens[*i];

	if (!is_half_day(t))
		return;
	if (t->word[1] == '\0') {
		if (!date_is_mark(&t[1], '.') || !date_is_word(&t[2], "m"))
			return;
		*i += date_is_mark(&t[3], '.') ? 3 : 2;
	}
	if (r->hour > 12 || r->hour == 0)
		r->is_wrong = r->hour == 0;
	else
		r->hour = r->hour % 12 + (t->word[0] == 'p' ? 12 : 0);
	++*i;
}

/* "+0700", "+07:00", "-3", glued to its sign.  Something else behind the sign is wrong, unless a
 * blank makes the sign a dash. */
static void read_offset(struct date_reader *r, int *i)
{
	const struct date_token *t = &r->tokens[*i];
	int sign = date_is_mark(t, '+') ? 1 : date_is_mark(t, '-') ? -1 : 0;
	int64_t hours, minutes = 0;
	int n = 2;

	if (sign == 0 || !t[1].glued)
		return;
	if (t[1].kind != DATE_NUMBER || t[1].digits > 4) {
		r->is_wrong = true;
		return;
	}
	hours = t[1].digits > 2 ? t[1].number / 100 : t[1].number;
	minutes = t[1].digits > 2 ? t[1].number % 100 : 0;
	if (date_is_mark(&t[2], ':') && t[2].glued && t[1].digits <= 2) {
		r->is_wrong = t[3].kind != DATE_NUMBER || t[3].digits != 2;
		minutes = t[3].number;
		n = 4;
	}
	if (hours > 15 || minutes > 59)
		r->is_wrong = true;
	r->zone_s = sign * (int)(hours * 3600 + minutes * 60);
	*i += n;
}

/* The zone behind a time, if there is one: a name, an offset, "GMT+8", "Asia/Makassar", "(WIB)". */
static void read_zone(struct date_reader *r, int *i)
{
	const struct date_token *t = &r->tokens[*i];
	int zone_s;

	if ((date_is_word(t, "asia") || date_is_word(t, "etc")) && date_is_mark(&t[1], '/')) {
		*i += 2;
		t += 2;
	} else if (date_is_mark(t, '('))
		t++;
	if (date_zone_of(t, &zone_s)) {
		*i = (int)(t - r->tokens) + 1;
		r->zone_s = zone_s;
	}
	read_offset(r, i);
}

/* Digits behind the seconds are dropped. */
static void skip_fraction(const struct date_reader *r, int *i)
{
	const struct date_token *t = &r->tokens[*i];

	if ((date_is_mark(t, '.') || date_is_mark(t, ',')) && t->glued && t[1].kind == DATE_NUMBER &&
			t[1].glued)
		*i += 2;
}

static bool is_glued_number(const struct date_token *t)
{
	return t->kind == DATE_NUMBER && t->glued && !t->used && t->digits <= 2;
}

/* Whether h.mm at i is a time and no other number: a word of the clock before it, or a zone or
 * nothing but marks behind it. */
static bool is_dotted_time(const struct date_reader *r, int i)
{
	int zone_s, next = i + 3;

	if (i > 0 && is_clock_word(&r->tokens[i - 1]))
		return true;
	if (date_is_mark(&r->tokens[next], '.') && is_glued_number(&r->tokens[next + 1]))
		next += 2;
	return r->tokens[next].kind == DATE_END || date_zone_of(&r->tokens[next], &zone_s) ||
		is_half_day(&r->tokens[next]);
}

static bool is_time_at(const struct date_reader *r, int i)
{
	const struct date_token *t = &r->tokens[i];

	if (t->kind != DATE_NUMBER || t->used || t->digits > 2)
		return false;
	if (date_is_mark(&t[1], ':') && t[2].kind == DATE_NUMBER && !t[2].used && t[2].digits <= 2)
		return true;
	return date_is_mark(&t[1], '.') && t[1].glued && is_glued_number(&t[2]) && t[2].digits == 2 &&
		is_dotted_time(r, i);
}

/* "24.00" is the midnight at the day's end. */
static bool is_clock_wrong(const struct date_reader *r)
{
	if (r->hour == 24)
		return r->minute > 0 || r->second > 0;
	return r->hour > 23 || r->minute > 59 || r->second > 60;
}

static void read_clock(struct date_reader *r, int i)
{
	const struct date_token *t = &r->tokens[i];
	char separator = t[1].mark;
	int from = i;

	r->has_time = true;
	r->hour = (int)t->number;
	r->minute = (int)t[2].number;
	i += 3;
	if (date_is_mark(&r->tokens[i], separator) && is_glued_number(&r->tokens[i + 1])) {
		r->second = (int)r->tokens[i + 1].number;
		i += 2;
		skip_fraction(r, &i);
		r->is_wrong = date_is_mark(&r->tokens[i], ':');
	}
	read_half_day(r, &i);
	r->is_wrong = r->is_wrong || is_clock_wrong(r);
	if (!r->is_wrong)
		read_zone(r, &i);
	use(r, from, i);
}

/* "20241109T143000": the six or four digits behind the T. */
static void read_compact(struct date_reader *r, int i)
{
	int64_t n = r->tokens[i].number;
	int from = i++;

	if (r->tokens[from].digits == 4)
		n *= 100;
	r->has_time = true;
	r->hour = (int)(n / 10000);
	r->minute = (int)(n / 100 % 100);
	r->second = (int)(n % 100);
	r->is_wrong = is_clock_wrong(r);
	if (!r->is_wrong)
		read_zone(r, &i);
	use(r, from, i);
}

static bool is_compact_at(const struct date_reader *r, int i)
{
	const struct date_token *t = &r->tokens[i];

	return i > 0 && date_is_word(&t[-1], "t") && t->kind == DATE_NUMBER && t->glued &&
		(t->digits == 6 || t->digits == 4);
}

void date_read_time(struct date_reader *r)
{
	for (int i = 0; i < r->n && !r->has_time; i++) {
		if (is_time_at(r, i))
			read_clock(r, i);
		else if (is_compact_at(r, i))
			read_compact(r, i);
	}
}

bool date_parse_zone(struct str text, int *zone_s)
{
	struct date_reader r = {0};
	int i = 0;

	if (!date_tokenise(text, &r))
		return false;
	read_zone(&r, &i);
	*zone_s = r.zone_s;
	return i == r.n && !r.is_wrong;
}
