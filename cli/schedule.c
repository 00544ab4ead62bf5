/* schedule.c - when what is asked again: sources by how often they change, failures with back-off.
 *
 * Jitter of a tenth, so that sources which fell due together do not stay together.
 */
#include "conductor.h"

#define RETRY_FIRST_S (15 * 60)
#define RETRY_MAX_S 86400
#define RETRIES_MAX 12 /* six days: longer than a server stands still over a holiday */
#define FAILURES_COUNTED 10

static int64_t clamp(int64_t value, int64_t least, int64_t most)
{
	return value < least ? least : value > most ? most : value;
}

/* A tenth more or less, by the source's name and the hour: the same at every try, unlike a dice. */
static int64_t jitter(int64_t seconds, struct str id, int64_t now)
{
	uint64_t mix = (str_hash(id) ^ (uint64_t)(now / 3600)) * 0x9E3779B97F4A7C15u;
	int64_t permille = (int64_t)(mix >> 40) % 200 - 100;

	return seconds + seconds * permille / 1000;
}

static void set_interval(struct source_state *s, const struct source *source, int64_t interval,
	int64_t now)
{
	s->interval_s = clamp(interval, source->every_min_s, source->every_max_s);
	s->next_at = now + clamp(jitter(s->interval_s, s->id, now), source->every_min_s,
		source->every_max_s);
}

void schedule_success(struct source_state *s, const struct source *source, bool news, int64_t now)
{
	int64_t interval = s->interval_s ? s->interval_s : source->every_s;

	set_interval(s, source, news ? interval * 2 / 3 : interval * 5 / 4, now);
	s->failures = 0;
	s->failing_since = 0;
	s->reason_kind = s->reason = STR_NONE;
}

void schedule_late_news(struct source_state *s, const struct source *source, int64_t now)
{
	set_interval(s, source, s->interval_s * 8 / 15, now);
}

void schedule_failure(struct source_state *s, const struct source *source, int64_t retry_after_s,
	int64_t now)
{
	int64_t n = s->failures < FAILURES_COUNTED ? s->failures : FAILURES_COUNTED;
	int64_t wait = clamp(source->every_min_s << n, source->every_min_s, source->every_max_s);

	if (retry_after_s > wait)
		wait = retry_after_s;
	s->failures++;
	if (s->failing_since == 0)
		s->failing_since = now;
	s->next_at = now + clamp(jitter(wait, s->id, now), source->every_min_s, source->every_max_s);
	if (s->next_at < now + retry_after_s)
		s->next_at = now + retry_after_s;
}

bool schedule_is_final(const struct response *r)
{
	switch (r->outcome) {
	case OUTCOME_ROBOTS:
		return r->retry_after_s == 0;
	case OUTCOME_GONE:
	case OUTCOME_GUARD:
	case OUTCOME_TOO_LARGE:
	case OUTCOME_REDIRECT:
	case OUTCOME_HTTP_CLIENT:
	case OUTCOME_BAD_URL:
		return true;
	default:
		return false;
	}
}

int64_t schedule_retry(int64_t tries, int64_t retry_after_s, int64_t now)
{
	int64_t wait = clamp((int64_t)RETRY_FIRST_S << tries, RETRY_FIRST_S, RETRY_MAX_S);

	if (tries + 1 >= RETRIES_MAX)
		return 0;
	return now + (retry_after_s > wait ? retry_after_s : wait);
}
