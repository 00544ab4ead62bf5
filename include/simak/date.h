/* date.h - instants and days, as local news prints them and as JSON writes them.
 *
 * An instant is Unix seconds UTC.  Where only the day is known the precision says so, and `at` is
 * that day's midnight UTC: a day is never turned into an instant by guessing an hour.
 */
#ifndef SIMAK_DATE_H
#define SIMAK_DATE_H

#include "simak/buf.h"
#include "simak/err.h"

enum when_precision { WHEN_UNKNOWN, WHEN_DAY, WHEN_SECOND };

struct when {
	int64_t at; /* Unix seconds UTC; for WHEN_DAY the day's 00:00 UTC */
	enum when_precision precision;
};

#define WHEN_NONE ((struct when){0, WHEN_UNKNOWN})
#define WHEN_TEXT_SIZE 32 /* bytes for any text that date_format writes */

struct civil { /* proleptic Gregorian calendar */
	int64_t year;
	int month, day;           /* 1-12, 1-31 */
	int hour, minute, second; /* 0-23, 0-59, 0-60 */
	int weekday;              /* 0 = Monday ... 6 = Sunday; output only */
};

/* Reads a date as local news, feeds, HTTP and JSON print it: RFC 822/1123, ISO 8601, asctime,
 * Indonesian and English month and day names, "2/9/2024", "Rabu (9/10)", WIB/WITA/WIT, "3 jam
 * lalu".  zone_s: seconds east of UTC where the text names none.  now_at: for texts without a year
 * and relative ones (0: such texts are refused).  False when it is no date. */
bool date_parse(struct str text, int zone_s, int64_t now_at, struct when *out);

/* "WITA", "WIB", "WIT", "UTC", "Z", "+08:00", "+0800": seconds east of UTC. */
bool date_parse_zone(struct str text, int *zone_s);

/* "2024-10-09T06:30:00Z", or "2024-10-09" for a day, or "" when unknown; NUL-terminated. */
void date_format(struct when w, char out[WHEN_TEXT_SIZE]);

/* An instant as above. */
void date_format_at(int64_t at, char out[WHEN_TEXT_SIZE]);

/* Calendar arithmetic (Howard Hinnant's days_from_civil and its inverse). */
void date_to_civil(int64_t at, struct civil *out);   /* fields in UTC; add the zone first */
int64_t date_days(int64_t year, int month, int day); /* days since 1970-01-01 */

/* The local day number (days since 1970-01-01) of a date in a zone: an instant is shifted by the
 * zone, a bare day stands for itself. */
int64_t date_local_day(struct when w, int zone_s);

/* ISO 8601 week of a day number; year may differ from the calendar year. */
void date_iso_week(int64_t day, int64_t *year, int *week);

/* Day number of the Monday of an ISO week. */
int64_t date_iso_week_start(int64_t year, int week);

/* The clock, unless date_set_now was called (--now). */
int64_t date_now(void);
void date_set_now(int64_t at);

#endif
