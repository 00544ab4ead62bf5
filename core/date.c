/* date.c - calendar arithmetic, ISO 8601 output and the clock.
 *
 * days_from_civil and its inverse follow Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms"; weeks follow ISO 8601. */
#include <stdio.h>
#include <time.h>

#include "simak/date.h"

#define DAY_S 86400

static int64_t now_set;

static int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b != 0 && (a % b < 0) != (b < 0));
}

int64_t date_days(int64_t year, int month, int day)
{
	int64_t y = month <= 2 ? year - 1 : year;
	int64_t era = floor_div(y, 400), year_of_era = y - era * 400;
	int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	int64_t day_of_era =
		year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return era * 146097 + day_of_era - 719468;
}

void date_to_civil(int64_t at, struct civil *out)
{
	int64_t days = floor_div(at, DAY_S), second = at - days * DAY_S;
	int64_t z = days + 719468, era = floor_div(z, 146097), day_of_era = z - era * 146097;
	int64_t year_of_era =
		(day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int64_t shifted = (5 * day_of_year + 2) / 153;

	out->day = (int)(day_of_year - (153 * shifted + 2) / 5 + 1);
	out->month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
	out->year = year_of_era + era * 400 + (out->month <= 2);
	out->hour = (int)(second / 3600);
	out->minute = (int)(second / 60 % 60);
	out->second = (int)(second % 60);
	out->weekday = (int)(days + 3 - floor_div(days + 3, 7) * 7);
}

void date_format_at(int64_t at, char out[WHEN_TEXT_SIZE])
{
	struct civil c;

	date_to_civil(at, &c);
	snprintf(out, WHEN_TEXT_SIZE, "%04d-%02d-%02dT%02d:%02d:%02dZ", (int)(c.year % 100000),
		c.month, c.day, c.hour, c.minute, c.second);
}

void date_format(struct when w, char out[WHEN_TEXT_SIZE])
{
	out[0] = '\0';
	if (w.precision == WHEN_UNKNOWN)
		return;
	date_format_at(w.at, out);
	if (w.precision == WHEN_DAY)
		*strchr(out, 'T') = '\0';
}

int64_t date_local_day(struct when w, int zone_s)
{
	return floor_div(w.at + (w.precision == WHEN_SECOND ? zone_s : 0), DAY_S);
}

int64_t date_iso_week_start(int64_t year, int week)
{
	int64_t fourth = date_days(year, 1, 4);

	return fourth - (fourth + 3 - floor_div(fourth + 3, 7) * 7) + (week - 1) * 7;
}

void date_iso_week(int64_t day, int64_t *year, int *week)
{
	struct civil c;

	date_to_civil(day * DAY_S, &c);
	*year = c.year;
	if (day < date_iso_week_start(c.year, 1))
		--*year;
	else if (day >= date_iso_week_start(c.year + 1, 1))
		++*year;
	*week = (int)((day - date_iso_week_start(*year, 1)) / 7 + 1);
}

int64_t date_now(void)
{
	return now_set ? now_set : (int64_t)time(NULL);
}

void date_set_now(int64_t at)
{
	now_set = at;
}
