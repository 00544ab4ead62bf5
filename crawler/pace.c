/* pace.c - pause, back-off, circuit breaker: arithmetic on a host's clock. */
#include "pace.h"
#include "simak/date.h"

#define BACKOFF_FIRST_MS 1000
#define BACKOFF_MAX_MS (5 * 60000)
#define REST_MAX_S 86400

static int64_t later(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* first doubled `times` times, at most max. */
static int64_t doubled(int64_t first, int times, int64_t max)
{
	while (times-- > 0 && first < max)
		first *= 2;
	return first < max ? first : max;
}

void pace_init(struct pace *p, int64_t delay_ms)
{
	*p = (struct pace){.delay_ms = delay_ms, .closed_kind = OUTCOME_BREAKER};
}

void pace_lengthen(struct pace *p, int64_t delay_ms)
{
	if (delay_ms > PACE_CRAWL_DELAY_MAX_MS)
		delay_ms = PACE_CRAWL_DELAY_MAX_MS;
	if (delay_ms <= p->delay_ms)
		return;
	p->next_ms += delay_ms - p->delay_ms;
	p->delay_ms = delay_ms;
}

void pace_started(struct pace *p, int64_t now_ms)
{
	p->next_ms = later(p->next_ms, now_ms + p->delay_ms);
	/* The trial after a break: nothing else goes out until it has ended. */
	if (p->failures >= PACE_BREAK_AFTER)
		p->closed_until_ms = later(p->closed_until_ms, now_ms + PACE_BREAK_MS);
}

void pace_ended_well(struct pace *p, int64_t now_ms)
{
	if (p->failures >= PACE_BREAK_AFTER)
		p->closed_until_ms = 0;
	p->failures = 0;
	p->next_ms = later(p->next_ms, now_ms + p->delay_ms);
}

void pace_ended_badly(struct pace *p, int64_t now_ms, uint32_t random)
{
	int64_t rest;

	if (p->failures < PACE_BREAK_AFTER + 30)
		p->failures++;
	p->next_ms = later(p->next_ms, now_ms + later(p->delay_ms, pace_backoff_ms(p->failures, random)));
	if (p->failures < PACE_BREAK_AFTER)
		return;
	rest = doubled(PACE_BREAK_MS, p->failures - PACE_BREAK_AFTER, PACE_BREAK_MAX_MS);
	p->closed_until_ms = later(p->closed_until_ms, now_ms + rest);
	p->closed_kind = OUTCOME_BREAKER;
}

void pace_rest(struct pace *p, int64_t now_ms, int64_t seconds)
{
	int64_t until = now_ms + seconds * 1000;

	if (until <= p->closed_until_ms)
		return;
	p->closed_until_ms = until;
	p->closed_kind = OUTCOME_RATE_LIMITED;
}

int64_t pace_wait_ms(const struct pace *p, int64_t now_ms)
{
	return later(later(p->next_ms, p->closed_until_ms) - now_ms, 0);
}

bool pace_is_closed(const struct pace *p, int64_t now_ms, int64_t max_wait_ms)
{
	return p->closed_until_ms - now_ms > max_wait_ms;
}

int64_t pace_backoff_ms(int failures, uint32_t random)
{
	int64_t whole = doubled(BACKOFF_FIRST_MS, failures - 1, BACKOFF_MAX_MS);

	return whole / 2 + (int64_t)(random % (uint64_t)(whole / 2 + 1));
}

int64_t pace_retry_after_s(struct str value, int64_t now_at)
{
	int64_t seconds;
	struct when w;

	value = str_trim(value);
	if (!str_to_int(value, &seconds)) {
		if (!date_parse(value, 0, 0, &w) || w.precision != WHEN_SECOND)
			return 0;
		seconds = w.at - now_at;
	}
	return seconds < 0 ? 0 : seconds > REST_MAX_S ? REST_MAX_S : seconds;
}
