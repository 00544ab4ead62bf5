/* pace.h - when a host may be asked again.  Pure: the caller brings clock and randomness. */
#ifndef CRAWLER_PACE_H
#define CRAWLER_PACE_H

#include "simak/str.h"
#include "simak/web.h"

#define PACE_BREAK_AFTER 5           /* failures in a row that close a host */
#define PACE_BREAK_MS (5 * 60000)    /* how long, at first */
#define PACE_BREAK_MAX_MS (3600000)  /* and at most: it doubles with each failed trial */
#define PACE_CRAWL_DELAY_MAX_MS 60000 /* a longer Crawl-delay is cut to it */

struct pace {
	int64_t delay_ms;        /* pause between two requests */
	int64_t next_ms;         /* no request before this (monotonic clock) */
	int64_t closed_until_ms; /* nothing at all before this */
	enum outcome_kind closed_kind; /* OUTCOME_BREAKER or OUTCOME_RATE_LIMITED */
	int failures;            /* in a row */
};

void pace_init(struct pace *p, int64_t delay_ms);

/* The host asks for a longer pause (Crawl-delay); it counts from the last answer on. */
void pace_lengthen(struct pace *p, int64_t delay_ms);

/* A request leaves, an answer has come. */
void pace_started(struct pace *p, int64_t now_ms);
void pace_ended_well(struct pace *p, int64_t now_ms);

/* The host failed: the pause grows (random: any 32 bits, for the jitter), in the end it closes. */
void pace_ended_badly(struct pace *p, int64_t now_ms, uint32_t random);

/* The host asked for a rest (Retry-After). */
void pace_rest(struct pace *p, int64_t now_ms, int64_t seconds);

/* Milliseconds until the next request may leave; 0: now. */
int64_t pace_wait_ms(const struct pace *p, int64_t now_ms);

/* True while the host is closed for longer than max_wait_ms: then nothing waits for it. */
bool pace_is_closed(const struct pace *p, int64_t now_ms, int64_t max_wait_ms);

/* Pause after the n-th failure in a row: 1 s doubled each time up to 5 minutes, of which a random
 * part between a half and the whole is taken ("equal jitter", so that clients spread). */
int64_t pace_backoff_ms(int failures, uint32_t random);

/* Retry-After (RFC 9110 section 10.2.3) as seconds or HTTP date; 0 where it is neither or past.
 * At most a day. */
int64_t pace_retry_after_s(struct str value, int64_t now_at);

#endif
