/* period.c - which days a digest covers: ISO weeks (ISO 8601), pekan ke-N from the campaign's first
 * day, single days, any range; with the period that it is compared with. */
#include "simak/digest.h"
#include "simak/msg.h"

#define RANGE_MAX 366 /* days */
#define PEKAN_MAX 520

static int64_t length(struct days days)
{
	return days.to - days.from + 1;
}

static int64_t first_of_year(int64_t day)
{
	struct civil c;

	date_to_civil(day * 86400, &c);
	return date_days(c.year, 1, 1);
}

static int64_t since(const struct period_rules *rules, struct days days)
{
	int64_t day = rules->since_day ? rules->since_day : rules->anchor_day;

	return day != 0 && day <= days.to ? day : first_of_year(days.from);
}

/* Fills in what follows from the days.  The trend is of blocks of seven days that end with the
 * period's last, whatever its own length: bars of unequal width can't be compared. */
static void complete(const struct period_rules *rules, struct period *p)
{
	p->zone_s = rules->zone_s;
	if (p->before.to == 0)
		p->before = (struct days){p->days.from - length(p->days), p->days.from - 1};
	p->since = since(rules, p->days);
	for (int i = 0; i < TREND_WEEKS; i++) {
		int64_t to = p->days.to - 7 * (int64_t)(TREND_WEEKS - 1 - i);

		p->trend[i] = (struct days){to - 6, to};
	}
}

static void iso_text(int64_t day, char out[WHEN_TEXT_SIZE])
{
	date_format((struct when){day * 86400, WHEN_DAY}, out);
}

static void set_week(struct arena *a, const struct period_rules *rules, int64_t monday,
	struct period *out)
{
	int64_t year;
	int week;

	date_iso_week(monday, &year, &week);
	*out = (struct period){.kind = PERIOD_WEEK, .number = week, .days = {monday, monday + 6}};
	out->name = arena_printf(a, "%04lld-W%02d", (long long)year, week);
	complete(rules, out);
}

int period_week(struct arena *a, const struct period_rules *rules, struct str text,
	struct period *out, struct err *e)
{
	int64_t year, week, monday, its_year;
	int its_week;

	if (text.len != 8 || text.ptr[4] != '-' || (text.ptr[5] | 32) != 'w' ||
		!str_to_int(str_slice(text, 0, 4), &year) || !str_to_int(str_slice(text, 6, 8), &week) ||
		year < 1 || week < 1 || week > 53)
		return err_set(e, ERR_USAGE, msg("a week is written like 2024-W41"));
	monday = date_iso_week_start(year, (int)week);
	date_iso_week(monday, &its_year, &its_week);
	if (its_week != week)
		return err_set(e, ERR_USAGE, msg("%lld has no week %lld"), (long long)year, (long long)week);
	set_week(a, rules, monday, out);
	return 0;
}

/* Days of block n (from 1).  Blocks of seven; with a last day given, the last block takes what
 * remains (Bawaslu's tenth week of 2024 had twelve days).  False past the end. */
static bool pekan_days(const struct period_rules *rules, int64_t n, struct days *days)
{
	int64_t last = rules->last_day ? (rules->last_day - rules->anchor_day + 1) / 7 : PEKAN_MAX;

	if (n < 1 || n > (last > 0 ? last : 1))
		return false;
	days->from = rules->anchor_day + 7 * (n - 1);
	days->to = days->from + 6;
	if (rules->last_day && n >= last)
		days->to = rules->last_day;
	return true;
}

static void set_pekan(struct arena *a, const struct period_rules *rules, int64_t n,
	struct days days, struct period *out)
{
	*out = (struct period){.kind = PERIOD_PEKAN, .number = (int)n, .days = days};
	out->before = (struct days){days.from - 7, days.from - 1};
	out->name = arena_printf(a, "pekan-%02lld", (long long)n);
	complete(rules, out);
}

int period_pekan(struct arena *a, const struct period_rules *rules, int64_t number,
	struct period *out, struct err *e)
{
	struct days days;

	if (rules->anchor_day == 0)
		return err_set(e, ERR_CONFIG, "%s",
			msg("pekan ke-N wants the campaign's first day: set pekan_awal in simak.conf"));
	if (!pekan_days(rules, number, &days))
		return err_set(e, ERR_USAGE, msg("there is no pekan ke-%lld"), (long long)number);
	set_pekan(a, rules, number, days, out);
	return 0;
}

int period_range(struct arena *a, const struct period_rules *rules, struct days days,
	struct period *out, struct err *e)
{
	char from[WHEN_TEXT_SIZE], to[WHEN_TEXT_SIZE];

	if (days.from > days.to)
		return err_set(e, ERR_USAGE, "%s", msg("--from lies behind --to"));
	if (length(days) > RANGE_MAX)
		return err_set(e, ERR_USAGE, msg("a digest covers at most %d days"), RANGE_MAX);
	*out = (struct period){.kind = PERIOD_RANGE, .days = days};
	iso_text(days.from, from);
	iso_text(days.to, to);
	out->name = arena_printf(a, "%s..%s", from, to);
	complete(rules, out);
	return 0;
}

void period_day(struct arena *a, const struct period_rules *rules, int64_t day, struct period *out)
{
	char text[WHEN_TEXT_SIZE];

	*out = (struct period){.kind = PERIOD_DAY, .days = {day, day}};
	iso_text(day, text);
	out->name = arena_str(a, str_of(text));
	complete(rules, out);
}

/* The last block that was over before today; its number, 0 for none. */
static int64_t last_pekan(const struct period_rules *rules, int64_t today, struct days *last)
{
	struct days days;
	int64_t n = 0;

	if (rules->anchor_day == 0)
		return 0;
	while (pekan_days(rules, n + 1, &days) && days.to < today) {
		*last = days;
		n++;
	}
	return n;
}

/* Part of an ISO week that no pekan covers, at either end of the campaign. */
static void set_rest(struct arena *a, const struct period_rules *rules, int64_t from, int64_t to,
	struct period *out)
{
	struct err never;

	if (period_range(a, rules, (struct days){from, to}, out, &never) != 0)
		period_day(a, rules, from, out);
}

void period_last(struct arena *a, const struct period_rules *rules, int64_t now_at, bool daily,
	struct period *out)
{
	int64_t today = date_local_day((struct when){now_at, WHEN_SECOND}, rules->zone_s), year, n;
	int64_t monday, anchor = rules->anchor_day;
	struct days last = {0, 0};
	int week;

	if (daily) {
		period_day(a, rules, today - 1, out);
		return;
	}
	n = last_pekan(rules, today, &last);
	date_iso_week(today - 7, &year, &week);
	monday = date_iso_week_start(year, week);
	if (n > 0 && last.to >= monday + 6)
		set_pekan(a, rules, n, last, out);
	else if (n > 0 && last.to >= monday && rules->last_day != 0 && last.to == rules->last_day)
		set_rest(a, rules, last.to + 1, monday + 6, out);
	else if (n > 0 && last.to >= monday)
		set_pekan(a, rules, n, last, out);
	else if (n == 0 && anchor > monday && anchor <= monday + 6)
		set_rest(a, rules, monday, anchor - 1, out);
	else
		set_week(a, rules, monday, out);
}
