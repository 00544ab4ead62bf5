/* test_pace.c - pauses, back-off, Retry-After, breaker, on a clock of our own; answers and codings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../crawler/answer.h"
#include "../../crawler/pace.h"

static void a_pause_follows_every_answer(void **state)
{
	struct pace p;

	(void)state;
	pace_init(&p, 2000);
	assert_int_equal(pace_wait_ms(&p, 0), 0);
	pace_started(&p, 0);
	assert_int_equal(pace_wait_ms(&p, 500), 1500);
	pace_ended_well(&p, 5000);
	assert_int_equal(pace_wait_ms(&p, 5000), 2000);
	assert_int_equal(pace_wait_ms(&p, 7000), 0);
}

static void a_crawl_delay_counts_from_the_answer_on(void **state)
{
	struct pace p;

	(void)state;
	pace_init(&p, 2000);
	pace_ended_well(&p, 1000);
	pace_lengthen(&p, 1000); /* never shorter than the operator's */
	assert_int_equal(pace_wait_ms(&p, 1000), 2000);
	pace_lengthen(&p, 5000);
	assert_int_equal(pace_wait_ms(&p, 1000), 5000);
	pace_lengthen(&p, 3600000);
	assert_int_equal(p.delay_ms, PACE_CRAWL_DELAY_MAX_MS);
	pace_lengthen(&p, -1); /* none */
	assert_int_equal(p.delay_ms, PACE_CRAWL_DELAY_MAX_MS);
}

static void back_off_doubles_with_jitter_up_to_a_bound(void **state)
{
	(void)state;
	for (int n = 1; n < 60; n++) {
		int64_t least = pace_backoff_ms(n, 0), whole = 1000;

		for (int i = 1; i < n && whole < 300000; i++)
			whole *= 2;
		whole = whole < 300000 ? whole : 300000;
		assert_int_equal(least, whole / 2);
		assert_int_equal(pace_backoff_ms(n, (uint32_t)(whole / 2)), whole / 2 * 2);
		for (uint32_t r = 1; r != 0 && r < 0x80000000U; r *= 3) {
			assert_true(pace_backoff_ms(n, r) >= least);
			assert_true(pace_backoff_ms(n, r) <= whole);
		}
	}
}

static void five_failures_close_a_host_and_one_trial_opens_it(void **state)
{
	struct pace p;

	(void)state;
	pace_init(&p, 0);
	for (int i = 0; i < PACE_BREAK_AFTER - 1; i++)
		pace_ended_badly(&p, 0, 0);
	assert_false(pace_is_closed(&p, 0, 30000));
	pace_ended_badly(&p, 0, 0);
	assert_true(pace_is_closed(&p, 0, 30000));
	assert_int_equal(p.closed_kind, OUTCOME_BREAKER);
	assert_int_equal(pace_wait_ms(&p, PACE_BREAK_MS), 0);
	pace_started(&p, PACE_BREAK_MS);
	assert_true(pace_is_closed(&p, PACE_BREAK_MS, 30000)); /* one trial, no second */
	pace_ended_well(&p, PACE_BREAK_MS + 10);
	assert_int_equal(pace_wait_ms(&p, PACE_BREAK_MS + 10), 0);
	assert_int_equal(p.failures, 0);
}

static void a_failed_trial_closes_for_longer(void **state)
{
	struct pace p;

	(void)state;
	pace_init(&p, 0);
	for (int i = 0; i <= PACE_BREAK_AFTER; i++)
		pace_ended_badly(&p, 0, 0);
	assert_int_equal(pace_wait_ms(&p, 0), 2 * PACE_BREAK_MS);
	for (int i = 0; i < 1000; i++)
		pace_ended_badly(&p, 0, 0);
	assert_int_equal(pace_wait_ms(&p, 0), PACE_BREAK_MAX_MS);
}

static void a_host_that_asks_for_rest_gets_it(void **state)
{
	struct pace p;

	(void)state;
	pace_init(&p, 0);
	pace_rest(&p, 1000, 120);
	assert_int_equal(pace_wait_ms(&p, 1000), 120000);
	assert_int_equal(p.closed_kind, OUTCOME_RATE_LIMITED);
	pace_rest(&p, 1000, 5); /* a shorter one later changes nothing */
	assert_int_equal(pace_wait_ms(&p, 1000), 120000);
	assert_true(pace_is_closed(&p, 1000, 30000));
	assert_false(pace_is_closed(&p, 100000, 30000));
}

static void retry_after_as_seconds_or_date(void **state)
{
	const int64_t now = 1728455400; /* Wed, 09 Oct 2024 06:30:00 GMT */

	(void)state;
	assert_int_equal(pace_retry_after_s(STR_LIT("120"), now), 120);
	assert_int_equal(pace_retry_after_s(STR_LIT(" 7 "), now), 7);
	assert_int_equal(pace_retry_after_s(STR_LIT("-5"), now), 0);
	assert_int_equal(pace_retry_after_s(STR_LIT("99999999999"), now), 86400);
	assert_int_equal(pace_retry_after_s(STR_LIT("Wed, 09 Oct 2024 06:31:00 GMT"), now), 60);
	assert_int_equal(pace_retry_after_s(STR_LIT("Wed, 09 Oct 2024 06:29:00 GMT"), now), 0);
	assert_int_equal(pace_retry_after_s(STR_LIT("nanti"), now), 0);
	assert_int_equal(pace_retry_after_s(STR_NONE, now), 0);
}

static void statuses_become_outcomes(void **state)
{
	static const struct {
		int status;
		enum outcome_kind kind;
	} cases[] = {{200, OUTCOME_OK}, {204, OUTCOME_OK}, {304, OUTCOME_NOT_MODIFIED},
		{302, OUTCOME_REDIRECT}, {400, OUTCOME_HTTP_CLIENT}, {401, OUTCOME_FORBIDDEN},
		{403, OUTCOME_FORBIDDEN}, {404, OUTCOME_GONE}, {410, OUTCOME_GONE}, {418, OUTCOME_HTTP_CLIENT},
		{429, OUTCOME_RATE_LIMITED}, {451, OUTCOME_FORBIDDEN}, {500, OUTCOME_HTTP_SERVER},
		{599, OUTCOME_HTTP_SERVER}, {600, OUTCOME_PROTOCOL}, {99, OUTCOME_PROTOCOL}};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(answer_outcome(cases[i].status), cases[i].kind);
}

static void header_fields_are_found(void **state)
{
	struct str head = STR_LIT("HTTP/1.1 200 OK\r\nLOCATION:  /a b \r\nX-Location: no\r\n\r\n");
	struct arena a;

	(void)state;
	arena_init(&a);
	assert_true(str_is(answer_field(head, "location"), "/a b"));
	assert_int_equal(answer_field(head, "locatio").len, 0);
	assert_true(str_is(answer_mime(&a, STR_LIT("Text/HTML ; charset=x")), "text/html"));
	arena_free(&a);
}

static void codings_are_undone_within_the_cap(void **state)
{
	/* "isi" packed twice; 5000 zero bytes */
	static const char twice[] =
		"\037\213\010\000\000\000\000\000\002\003\223\357\346\140\000\001\046\346\323\072"
		"\347\130\030\112\156\131\167\060\003\271\000\353\164\007\374\027\000\000\000";
	static const char zeros[] =
		"\037\213\010\000\000\000\000\000\002\003\355\301\061\001\000\000\000\302\240\365"
		"\117\155\012\077\240\000\000\000\000\200\267\001\250\016\345\330\210\023\000\000";
	struct buf body;
	char message[200];
	struct str plain;

	(void)state;
	buf_init(&body, 100);
	assert_int_equal(answer_decode(STR_LIT("X: y\r\nContent-Encoding: gzip, x-gzip\r\n\r\n"),
		(struct str){twice, sizeof twice - 1}, &body, &plain, message, sizeof message), OUTCOME_OK);
	assert_true(str_is(plain, "isi"));
	assert_int_equal(answer_decode(STR_LIT("Content-Encoding: identity\r\n\r\n"), STR_LIT("abc"), &body,
		&plain, message, sizeof message), OUTCOME_OK);
	assert_true(str_is(plain, "abc"));
	assert_int_equal(answer_decode(STR_LIT("Content-Encoding: gzip,gzip,gzip,gzip\r\n\r\n"),
		STR_LIT("abc"), &body, &plain, message, sizeof message), OUTCOME_PROTOCOL);
	assert_int_equal(answer_decode(STR_LIT("Content-Encoding: gzip\r\n\r\n"),
		(struct str){zeros, sizeof zeros - 1}, &body, &plain, message, sizeof message),
		OUTCOME_TOO_LARGE);
	assert_true(body.len <= 100);
	buf_free(&body);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_pause_follows_every_answer),
		cmocka_unit_test(a_crawl_delay_counts_from_the_answer_on),
		cmocka_unit_test(back_off_doubles_with_jitter_up_to_a_bound),
		cmocka_unit_test(five_failures_close_a_host_and_one_trial_opens_it),
		cmocka_unit_test(a_failed_trial_closes_for_longer),
		cmocka_unit_test(a_host_that_asks_for_rest_gets_it),
		cmocka_unit_test(retry_after_as_seconds_or_date),
		cmocka_unit_test(statuses_become_outcomes),
		cmocka_unit_test(header_fields_are_found),
		cmocka_unit_test(codings_are_undone_within_the_cap),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
