/* test_date.c - dates as local news prints them, and what must not be taken for one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "simak/date.h"

#define WITA (8 * 3600)
#define NOW 1732068000 /* 2024-11-20T10:00:00+08:00, a Wednesday */

static void assert_date(const char *text, int64_t now_at, const char *want)
{
	char got[WHEN_TEXT_SIZE] = "none";
	struct when when;

	if (date_parse(str_of(text), WITA, now_at, &when))
		date_format(when, got);
	if (strcmp(got, want) != 0)
		fail_msg("\"%s\": got %s, wanted %s", text, got, want);
}

static void local_dates_are_read(void **state)
{
	static const char *const cases[][2] = {
		{"Senin (12/8/2024)", "2024-08-12"}, {"Jum\xE2\x80\x99" "at, 9 Agust 2024", "2024-08-09"},
		{"3 Peb 2025", "2025-02-03"}, {"Nopember 5, 2024", "2024-11-05"},
		{"2024/11/05", "2024-11-05"}, {"5.11.24", "2024-11-05"}, {"11/25/2024", "2024-11-25"},
		{"Ditulis: 5 Mei 2024 oleh Redaksi", "2024-05-05"},
		{"Selasa, 5 November 2024 | 20.15 WITA", "2024-11-05T12:15:00Z"},
		{"5 Nov 2024 pukul 06.05 WIT", "2024-11-04T21:05:00Z"},
		{"5 Nov 2024, 12:05 am", "2024-11-04T16:05:00Z"}, {"20:15 WIB - 5/11/2024", "2024-11-05T13:15:00Z"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_date(cases[i][0], 0, cases[i][1]);
}

static void standards_are_read(void **state)
{
	static const char *const cases[][2] = {
		{"Tue, 05 Nov 2024 20:15:00 +0700", "2024-11-05T13:15:00Z"},
		{"Tue, 05 Nov 24 20:15 EDT", "2024-11-06T00:15:00Z"},
		{"Tue Nov  5 20:15:09 2024", "2024-11-05T12:15:09Z"},
		{"Tue Nov 05 20:15:09 +0000 2024", "2024-11-05T20:15:09Z"},
		{"2024-11-05T20:15:09.5-03:30", "2024-11-05T23:45:09Z"}, {"20241105T201509Z", "2024-11-05T20:15:09Z"},
		{"2024-310", "2024-11-05"}, {"1730837709", "2024-11-05T20:15:09Z"},
		{"Tue, 05 Nov 2024 20:15:00 GMT+8", "2024-11-05T12:15:00Z"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_date(cases[i][0], 0, cases[i][1]);
}

static void the_clock_completes_them(void **state)
{
	static const char *const cases[][2] = {
		{"Rabu (9/10)", "2024-10-09"}, {"Sabtu (30/12)", "2023-12-30"}, {"19 November", "2024-11-19"},
		{"24 Desember", "2023-12-24"}, {"3 jam lalu", "2024-11-19T23:00:00Z"},
		{"1 jam 30 menit yang lalu", "2024-11-20T00:30:00Z"}, {"2 hari lalu", "2024-11-18"},
		{"sebulan yang lalu", "2024-10-20"}, {"Kemarin, 08.15 WIB", "2024-11-19T01:15:00Z"},
		{"baru saja", "2024-11-20T02:00:00Z"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_date(cases[i][0], NOW, cases[i][1]);
		assert_date(cases[i][0], 0, "none");
	}
}

static void other_numbers_are_refused(void **state)
{
	static const char *const cases[] = {"", "2024", "Pemilu 2024", "UU 7/2017", "31 April 2024",
		"0812-3456-7890", "0812345678", "pukul 09.30 WITA", "5 Nov 2024 25:00", "Rp 1.500.000", "1/2",
		"Tue, 05 Nov 2024 10:00:00 +x7:00", "192.168.10.1", "Minggu depan", "12 Rabiul Awal 1446"};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_date(cases[i], NOW, "none");
}

static void zones_are_read(void **state)
{
	int zone_s;

	(void)state;
	assert_true(date_parse_zone(STR_LIT("WITA"), &zone_s) && zone_s == WITA);
	assert_true(date_parse_zone(STR_LIT("+07:00"), &zone_s) && zone_s == 7 * 3600);
	assert_true(date_parse_zone(STR_LIT("-0330"), &zone_s) && zone_s == -12600);
	assert_true(date_parse_zone(STR_LIT("Z"), &zone_s) && zone_s == 0);
	assert_false(date_parse_zone(STR_LIT("Balikpapan"), &zone_s));
	assert_false(date_parse_zone(STR_LIT("+99:00"), &zone_s));
	assert_false(date_parse_zone(STR_LIT(""), &zone_s));
}

static void weeks_follow_iso(void **state)
{
	int64_t year;
	int week;

	(void)state;
	date_iso_week(date_days(2024, 12, 30), &year, &week);
	assert_true(year == 2025 && week == 1);
	date_iso_week(date_days(2021, 1, 3), &year, &week);
	assert_true(year == 2020 && week == 53);
	assert_true(date_iso_week_start(2024, 41) == date_days(2024, 10, 7));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(local_dates_are_read),
		cmocka_unit_test(standards_are_read),
		cmocka_unit_test(the_clock_completes_them),
		cmocka_unit_test(other_numbers_are_refused),
		cmocka_unit_test(zones_are_read),
		cmocka_unit_test(weeks_follow_iso),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
