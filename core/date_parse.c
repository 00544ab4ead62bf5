/* date_parse.c - reading dates: ISO 8601 for now; the wild forms follow in their own commit. */
#define _GNU_SOURCE
#include <time.h>

#include "simak/date.h"

bool date_parse_zone(struct str text, int *zone_s)
{
	*zone_s = 0;
	return str_is(text, "Z") || str_is(text, "UTC");
}

bool date_parse(struct str text, int zone_s, int64_t now_at, struct when *out)
{
	struct tm tm = {0};
	char copy[64] = "";
	const char *end;

	(void)now_at;
	memcpy(copy, text.ptr, text.len < 63 ? text.len : 63);
	if ((end = strptime(copy, "%Y-%m-%dT%H:%M:%SZ", &tm)) != NULL)
		zone_s = 0;
	else if ((end = strptime(copy, "%Y-%m-%d", &tm)) == NULL)
		return false;
	out->precision = text.len > 10 ? WHEN_SECOND : WHEN_DAY;
	out->at = date_from_civil(&(struct civil){tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
		tm.tm_hour, tm.tm_min, tm.tm_sec, 0}) - zone_s;
	return *end == '\0';
}
