/* test_digest.c - periods, terms, counting, masking: what a digest's numbers and dates rest on. */
#include <stdio.h>

#include "helpers.h"
#include "simak/deadline.h"
#include "simak/digest.h"
#include "simak/embed.h"

static struct arena arena;

static int setup(void **state)
{
	(void)state;
	arena_init(&arena);
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static int64_t day(const char *iso)
{
	struct when w;

	assert_true(date_parse(str_of(iso), 0, 0, &w));
	return w.at / 86400;
}

static int64_t at(const char *iso)
{
	struct when w;

	assert_true(date_parse(str_of(iso), 0, 0, &w));
	return w.at;
}

/* The campaign of 2024: 25 September to 23 November. */
static struct period_rules campaign(void)
{
	return (struct period_rules){.zone_s = 28800, .anchor_day = day("2024-09-25"),
		.last_day = day("2024-11-23")};
}

static void weeks_are_those_of_iso_8601(void **state)
{
	struct period_rules rules = {.zone_s = 28800};
	struct period p;
	struct err e;

	(void)state;
	assert_int_equal(period_week(&arena, &rules, STR_LIT("2024-W41"), &p, &e), 0);
	assert_int_equal(p.days.from, day("2024-10-07"));
	assert_int_equal(p.days.to, day("2024-10-13"));
	assert_int_equal(p.before.from, day("2024-09-30"));
	assert_int_equal(p.before.to, day("2024-10-06"));
	assert_int_equal(p.since, day("2024-01-01"));
	assert_int_equal(p.trend[TREND_WEEKS - 1].to, p.days.to);
	assert_int_equal(p.trend[0].from, p.days.to - 7 * TREND_WEEKS + 1);
	assert_int_equal(period_week(&arena, &rules, STR_LIT("2020-W53"), &p, &e), 0);
	assert_int_equal(p.days.to, day("2021-01-03"));
	assert_int_equal(period_week(&arena, &rules, STR_LIT("2024-W53"), &p, &e), -1);
	assert_int_equal(period_week(&arena, &rules, STR_LIT("2024-41"), &p, &e), -1);
	assert_int_equal(e.kind, ERR_USAGE);
}

static void pekan_count_from_the_first_campaign_day(void **state)
{
	struct period_rules rules = campaign(), none = {0};
	struct period p;
	struct err e;

	(void)state;
	assert_int_equal(period_pekan(&arena, &rules, 3, &p, &e), 0);
	assert_int_equal(p.days.from, day("2024-10-09"));
	assert_int_equal(p.days.to, day("2024-10-15"));
	assert_str(p.name, "pekan-03");
	assert_int_equal(period_pekan(&arena, &rules, 8, &p, &e), 0);
	assert_int_equal(p.days.to, day("2024-11-23"));
	assert_int_equal(p.days.to - p.days.from + 1, 11);
	assert_int_equal(period_pekan(&arena, &rules, 9, &p, &e), -1);
	assert_int_equal(period_pekan(&arena, &none, 1, &p, &e), -1);
	assert_int_equal(e.kind, ERR_CONFIG);
	rules = (struct period_rules){.anchor_day = day("2023-11-28"), .last_day = day("2024-02-10")};
	assert_int_equal(period_pekan(&arena, &rules, 10, &p, &e), 0);
	assert_int_equal(p.days.from, day("2024-01-30"));
}

/* Run every morning, the last complete periods follow each other without gap or overlap. */
static void complete_periods_cover_every_day_once(void **state)
{
	struct period_rules rules = campaign();
	struct period p, last = {0};
	int64_t now = at("2024-09-16T01:00:00Z");

	(void)state;
	period_last(&arena, &rules, now, false, &last);
	for (int i = 0; i < 110; i++) {
		period_last(&arena, &rules, now + i * 86400, false, &p);
		if (p.days.from == last.days.from && p.days.to == last.days.to)
			continue;
		assert_int_equal(p.days.from, last.days.to + 1);
		assert_true(p.days.to < date_local_day(
			(struct when){now + i * 86400, WHEN_SECOND}, rules.zone_s));
		last = p;
	}
	assert_true(last.days.to >= day("2024-12-29"));
	period_last(&arena, &rules, at("2024-10-09T17:00:00Z"), true, &p);
	assert_str(p.name, "2024-10-09");
}

static void read_tables(struct calendar *c)
{
	static const char *const files[] = {"lexicons/kalender.tabel", "lexicons/tenggat.tabel",
		"lexicons/libur.tabel"};
	struct err e;

	*c = (struct calendar){0};
	for (size_t i = 0; i < 3; i++) {
		assert_non_null(embed_find(files[i]));
		assert_int_equal(calendar_add(&arena, files[i], embed_find(files[i])->bytes, c, &e), 0);
	}
}

static void terms_count_calendar_and_working_days(void **state)
{
	struct calendar c;

	(void)state;
	read_tables(&c);
	assert_int_equal(deadline_day(&c, day("2024-10-09"), 7, false), day("2024-10-16"));
	assert_int_equal(deadline_day(&c, day("2024-10-11"), 1, true), day("2024-10-14"));
	assert_int_equal(deadline_day(&c, day("2024-02-07"), 7, true), day("2024-02-20"));
	assert_int_equal(deadline_day(&c, day("1969-12-26"), 1, true), day("1969-12-29"));
}

static void a_limit_follows_the_regime_of_its_day(void **state)
{
	struct str kukar = STR_LIT("Kutai Kartanegara");
	struct report_document d = {.day = day("2024-10-09"), .first_seen_at = at("2024-10-09T20:00:00Z")};
	struct report_finding f = {.document = &d};
	struct calendar c;

	(void)state;
	read_tables(&c);
	assert_str(calendar_regime(&c, day("2024-01-15"), NULL, 0), "pemilu");
	assert_str(calendar_regime(&c, day("2024-10-09"), NULL, 0), "pilkada");
	assert_str(calendar_regime(&c, day("2025-04-01"), &kukar, 1), "pilkada");
	assert_str(calendar_regime(&c, day("2025-04-01"), NULL, 0), "");
	deadline_put(&c, &arena, 28800, &f);
	assert_int_equal(f.n_limits, 1);
	assert_int_equal(f.limits[0].day, day("2024-10-17")); /* seen on the 10th in WITA */
	f.known = (struct when){day("2024-10-01") * 86400, WHEN_DAY};
	deadline_put(&c, &arena, 28800, &f);
	assert_int_equal(f.limits[0].day, day("2024-10-08"));
	d.day = day("2024-01-15");
	deadline_put(&c, &arena, 28800, &f);
	assert_int_equal(f.n_limits, 2);
}

static void a_wrong_line_is_named(void **state)
{
	static const char *const bad[] = {"[tenggat]\npilkada; laporan", "x; y",
		"[libur]\n\nbesok; x", "[tahapan]\na; b; 2024-02-01; 2024-01-01; ; A",
		"[tenggat]\npemilu; temuan; x; 0; kalender; p; ; ; A",
		"[tenggat]\npemilu; temuan; x; 7; minggu; p; ; ; A"};
	static const int lines[] = {2, 1, 3, 2, 2, 2};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct calendar c = {0};
		struct err e;
		char where[20];

		assert_int_equal(calendar_add(&arena, "t.tabel", str_of(bad[i]), &c, &e), -1);
		assert_int_equal(e.kind, ERR_CONFIG);
		snprintf(where, sizeof where, "t.tabel:%d: ", lines[i]);
		if (strncmp(e.msg, where, strlen(where)) != 0)
			fail_msg("got \"%s\", wanted it to begin with \"%s\"", e.msg, where);
	}
}

static void stages_of_a_period_head_the_report(void **state)
{
	struct report r = {.period = {.days = {day("2024-11-20"), day("2024-11-26")}}};
	struct calendar c;

	(void)state;
	read_tables(&c);
	calendar_put_stages(&c, &arena, &r);
	assert_int_equal(r.n_stages, 2);
	assert_str(r.stages[0].name, "Pilkada: masa tenang");
	assert_str(r.stages[1].name, "Pilkada: kampanye");
}

/* ---------------------------------------------------------------- counting */

static struct report_row row(int64_t document, enum topic topic, const char *iso, struct str *regions,
	size_t n)
{
	return (struct report_row){.document = document, .topic = topic, .day = day(iso),
		.platform = STR_LIT("web"), .source = STR_LIT("a"), .regions = regions, .n_regions = n};
}

static void every_finding_is_counted_once(void **state)
{
	struct str regions[] = {STR_LIT("Berau"), STR_LIT("Paser")};
	struct report_row rows[] = {row(1, TOPIC_POLITIK_UANG, "2024-10-08", regions, 2),
		row(2, TOPIC_POLITIK_UANG, "2024-10-13", regions, 1),
		row(2, TOPIC_HOAKS, "2024-10-13", NULL, 0),
		row(3, TOPIC_POLITIK_UANG, "2024-10-06", regions, 2),
		row(4, TOPIC_POLITIK_UANG, "2024-09-29", NULL, 0),
		row(5, TOPIC_POLITIK_UANG, "2024-01-02", NULL, 0)};
	struct period_rules rules = {.zone_s = 28800, .since_day = day("2024-09-25")};
	struct report r = {.rows = rows, .n_rows = 6};
	int64_t n = 0, before = 0, cumulative = 0;
	struct err e;

	(void)state;
	assert_int_equal(period_week(&arena, &rules, STR_LIT("2024-W41"), &r.period, &e), 0);
	digest_tally(&r, &arena);
	assert_int_equal(r.totals[TOPIC_POLITIK_UANG].dugaan.n, 2);
	assert_int_equal(r.totals[TOPIC_POLITIK_UANG].dugaan.before, 1);
	assert_int_equal(r.totals[TOPIC_POLITIK_UANG].dugaan.cumulative, 4);
	assert_int_equal(r.totals[TOPIC_HOAKS].dugaan.n, 1);
	assert_str(r.totals[TOPIC_POLITIK_UANG].dugaan.ids[0], "2/politik_uang");
	assert_str(r.totals[TOPIC_POLITIK_UANG].dugaan.before_ids[0], "3/politik_uang");
	for (size_t i = 0; i < r.n_grid; i++) {
		n += r.grid[i].tally.n;
		before += r.grid[i].tally.before;
		cumulative += r.grid[i].tally.cumulative;
		assert_int_equal(r.grid[i].tally.n_ids, r.grid[i].tally.n);
	}
	assert_int_equal(n, 3);
	assert_int_equal(before, 1);
	assert_int_equal(cumulative, 5);
	assert_str(r.regions[0].key, "Berau");
	assert_int_equal(r.regions[0].tally.n, 2);
	assert_int_equal(r.trend[TOPIC_POLITIK_UANG][TREND_WEEKS - 1], 2);
	assert_int_equal(r.trend[TOPIC_POLITIK_UANG][TREND_WEEKS - 2], 1);
}

static void copies_of_an_event_are_folded(void **state)
{
	struct report_document d[] = {{.id = 1, .day = 9}, {.id = 2, .day = 8}, {.id = 3, .day = 7},
		{.id = 4, .day = 9}};
	struct report_limit limit = {.day = 20};
	struct report_finding f[] = {{.document = &d[2], .event = 7}, {.document = &d[0], .event = 7},
		{.document = &d[1]}, {.document = &d[3], .event = 7, .limits = &limit, .n_limits = 1}};
	struct report r = {.findings = f, .n_findings = 4};

	(void)state;
	f[3].finding.topic = TOPIC_KAMPANYE_HITAM;
	digest_tally(&r, &arena);
	assert_int_equal(f[0].document->id, 1);
	assert_false(f[0].folded);
	assert_false(f[1].folded);
	assert_true(f[2].folded);
	assert_false(f[3].folded);
	assert_int_equal(r.n_open, 3);
	assert_int_equal(r.open[0], 3);
}

/* ---------------------------------------------------------------- masking */

static struct report_finding masked(const char *text, const char *name, struct mark *mark,
	enum doc_kind kind, unsigned what)
{
	static struct report_document d;
	static struct report_passage p;
	static struct office o;
	struct report_finding f = {.document = &d, .passages = &p, .n_passages = 1};
	struct report r = {.findings = &f, .n_findings = 1};

	d = (struct report_document){.title = str_of(text), .kind = kind};
	p = (struct report_passage){.text = str_of(text), .marks = mark, .n_marks = mark ? 1 : 0};
	o = (struct office){.office = STR_LIT("camat"), .name = str_of(name)};
	f.finding.offices = &o;
	f.finding.n_offices = 1;
	digest_mask(&r, &arena, what);
	return f;
}

static void handles_of_posts_are_masked(void **state)
{
	struct mark mark = {12, 4};
	struct report_finding f = masked("kata @akun.x bagi uang ke surel a@b.id", "", &mark, DOC_SOCIAL,
		DIGEST_MASK_HANDLES);

	(void)state;
	assert_str(f.passages[0].text, "kata @\xE2\x80\xA6 bagi uang ke surel a@b.id");
	assert_str(str_slice(f.passages[0].text, mark.start, mark.start + mark.len), " bag");
	f = masked("kata @akun", "", NULL, DOC_NEWS, DIGEST_MASK_HANDLES);
	assert_str(f.passages[0].text, "kata @akun");
}

static void persons_become_initials(void **state)
{
	struct mark mark = {0, 19};
	struct report_finding f = masked("Camat Rudi Hartanto diduga; Hartanto membantah, kata Bapak Toni Ari",
		"Rudi Hartanto", &mark, DOC_NEWS, DIGEST_MASK_NAMES);

	(void)state;
	assert_str(f.passages[0].text, "Camat R.H. diduga; H. membantah, kata Bapak T.A.");
	assert_str(str_slice(f.passages[0].text, mark.start, mark.start + mark.len), "Camat R.H.");
	assert_str(f.finding.offices[0].name, "R.H.");
	assert_str(f.document->title, "Camat R.H. diduga; H. membantah, kata Bapak T.A.");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(weeks_are_those_of_iso_8601),
		cmocka_unit_test(pekan_count_from_the_first_campaign_day),
		cmocka_unit_test(complete_periods_cover_every_day_once),
		cmocka_unit_test(terms_count_calendar_and_working_days),
		cmocka_unit_test(a_limit_follows_the_regime_of_its_day),
		cmocka_unit_test(a_wrong_line_is_named),
		cmocka_unit_test(stages_of_a_period_head_the_report),
		cmocka_unit_test(every_finding_is_counted_once),
		cmocka_unit_test(copies_of_an_event_are_folded),
		cmocka_unit_test(handles_of_posts_are_masked),
		cmocka_unit_test(persons_become_initials),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
