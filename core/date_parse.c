/* date_parse.c - reads a day, with or without a time, out of the text in which a site prints it.
 *
 * A date with its year may stand among other words ("Diterbitkan: 31 Juli 2024"); one without a year
 * has to be all that there is.  Numbers with slashes are read day first, as Indonesia writes them,
 * unless that is no date.  Law numbers ("7/2017"), phone numbers, a year or a time alone are no dates.
 * Covers RFC 822 and 5322, asctime, ISO 8601 with W3C's profile, Unix time, and local usage. */
#include "date_impl.h"

bool date_is_valid(int64_t year, int64_t month, int64_t day)
{
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
		return false;
	return day <= lengths[month - 1] + (month == 2 && leap);
}

static bool set_day(struct date_reader *r, int64_t year, int64_t month, int64_t day)
{
	r->has_day = date_is_valid(year, month, day);
	if (r->has_day)
		r->day = date_days(year, (int)month, (int)day);
	return r->has_day;
}

/* RFC 2822's reading of short years, cut at 1970. */
static int64_t full_year(const struct date_token *t)
{
	if (t->digits > 2)
		return t->number;
	return t->number + (t->number < 70 ? 2000 : 1900);
}

/* A number that can be a year at this place: four digits, or two that begin no time. */
static bool is_year(const struct date_token *t)
{
	if (t->kind != DATE_NUMBER || t->used)
		return false;
	if (t->digits == 4)
		return t->number >= 1000;
	return t->digits == 2 && !date_is_mark(&t[1], ':') && !(date_is_mark(&t[1], '.') && t[2].glued &&
		t[2].kind == DATE_NUMBER);
}

static bool is_day_number(const struct date_token *t)
{
	return t->kind == DATE_NUMBER && t->digits <= 2 && !t->used;
}

static void use(struct date_reader *r, int from, int to)
{
	for (int i = from; i < to; i++)
		r->tokens[i].used = true;
}

/* Moves over one of , . - / between the parts of a date. */
static int skip_joint(const struct date_reader *r, int i)
{
	const struct date_token *t = &r->tokens[i];

	return i + (t->kind == DATE_MARK && strchr(",.-/", t->mark) != NULL);
}

/* "st", "nd", "rd", "th" behind a day. */
static int skip_ordinal(const struct date_reader *r, int i)
{
	static const char *const endings[] = {"st", "nd", "rd", "th"};

	for (size_t k = 0; k < 4; k++)
		if (r->tokens[i].glued && date_is_word(&r->tokens[i], endings[k]))
			return i + 1;
	return i;
}

/* "9 November 2024", "09-Nov-24", "9 Nov, 2024" with the day at i.  A year is wanted. */
static bool read_day_month_year(struct date_reader *r, int i)
{
	int month_at = skip_joint(r, skip_ordinal(r, i + 1)), year_at = skip_joint(r, month_at + 1);
	int month = date_month_of(&r->tokens[month_at]);

	if (!is_day_number(&r->tokens[i]) || month == 0 || !is_year(&r->tokens[year_at]))
		return false;
	r->is_wrong = !set_day(r, full_year(&r->tokens[year_at]), month, r->tokens[i].number);
	use(r, i, year_at + 1);
	return true;
}

/* The year at the end of "Jul 15 01:16:00 +0000 2012". */
static int year_behind_time(struct date_reader *r)
{
	date_read_time(r);
	for (int i = 0; i < r->n && r->has_time; i++)
		if (r->tokens[i].kind == DATE_NUMBER && r->tokens[i].digits == 4 && !r->tokens[i].used &&
				i > 0 && r->tokens[i - 1].used)
			return i;
	return -1;
}

/* "November 9, 2024", "Nov 9th 2024", asctime's "Jan  4 16:29:06 2004" with the month at i. */
static bool read_month_day_year(struct date_reader *r, int i)
{
	int month = date_month_of(&r->tokens[i]), day_at = skip_joint(r, i + 1);
	int year_at = skip_joint(r, skip_ordinal(r, day_at + 1));

	if (month == 0 || !is_day_number(&r->tokens[day_at]) || date_is_mark(&r->tokens[day_at + 1], ':'))
		return false;
	if (!is_year(&r->tokens[year_at]) || r->tokens[year_at].digits != 4) {
		use(r, i, day_at + 1);
		year_at = year_behind_time(r);
		if (year_at < 0) {
			for (int k = 0; k < r->n; k++)
				r->tokens[k].used = false;
			r->has_time = false;
			return false;
		}
		r->tokens[year_at].used = true;
	} else
		use(r, i, year_at + 1);
	r->is_wrong = !set_day(r, r->tokens[year_at].number, month, r->tokens[day_at].number);
	return true;
}

/* "2004 Jan 5", "2004-Jan-05" with the year at i. */
static bool read_year_month_day(struct date_reader *r, int i)
{
	int month_at = skip_joint(r, i + 1), day_at = skip_joint(r, month_at + 1);
	int month = date_month_of(&r->tokens[month_at]);

	if (r->tokens[i].digits != 4 || month == 0 || !is_day_number(&r->tokens[day_at]))
		return false;
	if (!set_day(r, r->tokens[i].number, month, r->tokens[day_at].number))
		return false;
	use(r, i, day_at + 1);
	return true;
}

/* Three numbers with the same mark between them, nothing numeric glued to their ends. */
static bool is_triple(const struct date_reader *r, int i)
{
	const struct date_token *t = &r->tokens[i];

	if (t[0].kind != DATE_NUMBER || t[2].kind != DATE_NUMBER || t[4].kind != DATE_NUMBER)
		return false;
	if (t[1].kind != DATE_MARK || strchr("/-.", t[1].mark) == NULL || !date_is_mark(&t[3], t[1].mark))
		return false;
	if (i > 1 && t->glued && t[-1].kind == DATE_MARK && strchr("/-.+", t[-1].mark) != NULL &&
			t[-1].glued && t[-2].kind == DATE_NUMBER)
		return false;
	return !(date_is_mark(&t[5], t[1].mark) && t[5].glued && t[6].kind == DATE_NUMBER && t[6].glued);
}

static bool is_short(const struct date_token *t)
{
	return t->digits <= 2 || (t->digits == 3 && t->number <= 12);
}

/* Day first; month first only where the other order is no date. */
static bool set_day_first(struct date_reader *r, int64_t a, int64_t b, int64_t year)
{
	return set_day(r, year, b, a) || set_day(r, year, a, b);
}

/* "03-12-31": day first like all others, but a year first when that lay in the future. */
static bool set_short_year(struct date_reader *r, const struct date_token *t)
{
	bool good = set_day_first(r, t[0].number, t[2].number, full_year(&t[4]));

	if (t[1].mark == '-' && r->now_at != 0 && (!good || r->day * DATE_DAY_S > r->now_at + DATE_DAY_S))
		return set_day(r, full_year(&t[0]), t[2].number, t[4].number) || good;
	return good;
}

/* "31/07/2024", "2024-07-31", "31.07.24" with the first number at i. */
static bool read_numbers(struct date_reader *r, int i)
{
	const struct date_token *t = &r->tokens[i];
	bool good = false;

	if (!is_triple(r, i))
		return false;
	if (t[0].digits == 4 && is_short(&t[2]) && t[4].digits <= 2)
		good = set_day(r, t[0].number, t[2].number, t[4].number);
	else if (t[0].digits <= 2 && t[2].digits <= 2 && t[4].digits == 4)
		good = set_day_first(r, t[0].number, t[2].number, t[4].number);
	else if (t[0].digits <= 2 && t[2].digits <= 2 && t[4].digits == 2)
		good = set_short_year(r, t);
	if (good)
		use(r, i, i + 5);
	return good;
}

/* Forms that are the whole text: "20241109", "2024-314", "2024-11", "-2411", "-24-11". */
static bool read_iso_rest(struct date_reader *r)
{
	const struct date_token *t = r->tokens;
	bool dashed = t[0].kind == DATE_NUMBER && t[0].digits == 4 && date_is_mark(&t[1], '-') &&
		t[2].kind == DATE_NUMBER;
	bool good = false;

	if (t[0].kind == DATE_NUMBER && t[0].digits == 8 && (r->n == 1 || date_is_word(&t[1], "t")))
		good = set_day(r, t[0].number / 10000, t[0].number / 100 % 100, t[0].number % 100);
	else if (dashed && t[2].digits == 3 && (r->n == 3 || date_is_word(&t[3], "t"))) {
		good = set_day(r, t[0].number, 1, 1) && t[2].number >= 1 && t[2].number <= 366;
		r->day += t[2].number - 1;
	} else if (dashed && t[2].digits == 2 && r->n == 3)
		good = set_day(r, t[0].number, t[2].number, 1);
	else if (date_is_mark(&t[0], '-') && t[1].digits == 4 && r->n == 2)
		good = set_day(r, 2000 + t[1].number / 100, t[1].number % 100, 1);
	else if (date_is_mark(&t[0], '-') && t[1].digits == 2 && t[3].digits == 2 && r->n == 4)
		good = set_day(r, full_year(&t[1]), t[3].number, 1);
	r->has_day = good;
	if (good)
		use(r, 0, date_is_word(&t[1], "t") || r->n == 1 ? 1 : 3);
	return good;
}

/* Seconds or milliseconds since 1970, alone, from September 2001 on: a phone number begins with 0. */
static bool read_unix(const struct date_reader *r, int64_t *at)
{
	if (r->n != 1 || r->tokens[0].kind != DATE_NUMBER)
		return false;
	*at = r->tokens[0].digits == 13 ? r->tokens[0].number / 1000 : r->tokens[0].number;
	return (r->tokens[0].digits == 13 || r->tokens[0].digits == 10) && *at >= 1000000000;
}

static int weekday_in(const struct date_reader *r)
{
	for (int i = 0; i < r->n; i++)
		if (date_weekday_of(&r->tokens[i]) != 0)
			return date_weekday_of(&r->tokens[i]);
	return 0;
}

/* Nothing but the day, the time, a weekday and marks: what a date without a year must be. */
static bool is_all_known(const struct date_reader *r)
{
	static const char *const fillers[] = {"pukul", "jam", "pkl", "tanggal", "tgl", "at"};

	for (int i = 0; i < r->n; i++) {
		const struct date_token *t = &r->tokens[i];
		bool known = t->used || t->kind == DATE_MARK || date_weekday_of(t) != 0;

		for (size_t k = 0; k < sizeof fillers / sizeof *fillers; k++)
			known = known || date_is_word(t, fillers[k]);
		if (!known)
			return false;
	}
	return true;
}

/* The year for a day and a month: the latest that is not after tomorrow, or, where a weekday is
 * named, the one of this, the last and the next that agrees. */
static bool set_nearest(struct date_reader *r, int64_t month, int64_t day)
{
	int64_t today = date_local_day((struct when){r->now_at, WHEN_SECOND}, r->zone_s);
	int weekday = weekday_in(r);
	struct civil now;

	date_to_civil(today * DATE_DAY_S, &now);
	for (int back = 0; back < 8; back++) {
		struct civil c;

		if (!set_day(r, now.year + 1 - back, month, day) || r->day > today + (weekday ? 31 : 1))
			continue;
		date_to_civil(r->day * DATE_DAY_S, &c);
		if (weekday == 0 || c.weekday + 1 == weekday || back > 2)
			return true;
	}
	return false;
}

/* "Rabu (9/10)", "9 Oktober", "Rabu, 9 Okt 14:30": no year, so the clock is needed. */
static bool read_without_year(struct date_reader *r)
{
	int64_t month = 0, day = 0;

	if (r->now_at == 0)
		return false;
	for (int i = 0; i < r->n && month == 0; i++) {
		const struct date_token *t = &r->tokens[i];
		bool slashed = is_day_number(t) && date_is_mark(&t[1], '/') && is_day_number(&t[2]);

		if (slashed && weekday_in(r) != 0)
			month = t[2].number;
		else if (is_day_number(t) && date_month_of(&t[1]) != 0)
			month = date_month_of(&t[1]);
		day = t->number;
		if (month != 0)
			use(r, i, i + (slashed ? 3 : 2));
	}
	if (month == 0 || !set_nearest(r, month, day))
		return false;
	if (!r->has_time)
		date_read_time(r);
	return is_all_known(r);
}

static bool find_day(struct date_reader *r)
{
	for (int i = 0; i < r->n; i++)
		if (read_numbers(r, i) || read_day_month_year(r, i) || read_month_day_year(r, i) ||
				read_year_month_day(r, i))
			return !r->is_wrong;
	return read_iso_rest(r) || read_without_year(r);
}

bool date_parse(struct str text, int zone_s, int64_t now_at, struct when *out)
{
	struct date_reader r = {.zone_s = zone_s, .now_at = now_at};

	*out = WHEN_NONE;
	if (!date_tokenise(text, &r))
		return false;
	if (read_unix(&r, &out->at))
		out->precision = WHEN_SECOND;
	else
		out->precision = date_read_relative(&r, &out->at);
	if (out->precision == WHEN_SECOND)
		return true;
	if (out->precision == WHEN_UNKNOWN && !find_day(&r))
		return false;
	if (!r.has_time)
		date_read_time(&r);
	if (r.is_wrong)
		return false;
	out->precision = r.has_time ? WHEN_SECOND : WHEN_DAY;
	out->at = r.day * DATE_DAY_S;
	if (r.has_time)
		out->at += r.hour * 3600 + r.minute * 60 + r.second - r.zone_s;
	return true;
}
