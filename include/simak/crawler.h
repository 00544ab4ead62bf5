/* crawler.h - requests in, responses out; many in flight, seen as a plain sequence.
 *
 * Every request that is added comes back exactly once, in whatever order the web answers: a page, a
 * refusal (robots, guard) or a failure, each with its outcome.  The crawler asks each host's
 * robots.txt itself, keeps its pace, follows redirects hop by hop (every hop is checked, paced and
 * kept in response.hops), repeats what failed for a moment, and stops asking a host that keeps
 * failing.  It never asks the store: validators travel in the request.
 */
#ifndef SIMAK_CRAWLER_H
#define SIMAK_CRAWLER_H

#include "simak/arena.h"
#include "simak/err.h"
#include "simak/web.h"

/* What is known of one origin's robots.txt; for a caller that keeps it between runs. */
struct robots_copy {
	struct str origin;  /* "https://example.test" (":8080" where the port isn't the default) */
	int status;         /* of the last answer, after redirects */
	struct str body;    /* of a 2xx answer, at most 500 KiB */
	int64_t fetched_at; /* rules hold 24 hours, a refusal for want of them (5xx, 429) 10 minutes */
};

struct crawler_options {
	const char *agent;      /* product token, which robots.txt is read for; NULL: "simak" */
	const char *contact;    /* address or URL of the operator for the User-Agent; NULL: none */
	int64_t delay_ms;       /* least pause between two requests to one host */
	int connections;        /* at once to one host */
	int parallel;           /* at once in all */
	int64_t connect_timeout_ms, total_timeout_ms; /* of one exchange */
	int64_t stall_timeout_s;   /* slower than 50 bytes a second for so long: ended */
	size_t head_cap, body_cap; /* bytes; body_cap both on the wire and after decompression */
	int max_redirects;         /* hops of one request */
	int max_tries;             /* of one exchange that fails for a moment; 1: no repetition */
	int64_t max_wait_s;        /* longer Retry-After or back-off: not waited for, but reported */
	bool ignore_robots;        /* for all requests */
	bool allow_private;        /* lifts the guard on addresses and ports for all hosts */
	const char *allow_hosts;   /* blank-separated hosts for which that guard is lifted; NULL: none */
	const char *proxy;         /* "http://HOST:PORT"; NULL: none.  The environment's are ignored */
	const char *ca_file;       /* PEM bundle to trust instead of the system's; NULL: the system's */
	const volatile int *stop;  /* when not 0, what is left comes back as OUTCOME_CANCELLED */

	/* Optional memory for robots.txt.  find fills *copy (its strings stay valid until the next call)
	 * and returns true; keep stores one.  What got no answer at all is not kept. */
	void *robots_ctx;
	bool (*robots_find)(void *ctx, struct str origin, struct robots_copy *copy);
	void (*robots_keep)(void *ctx, const struct robots_copy *copy);
};

struct crawler;

/* One connection and two seconds a host, 16 at once in all, 10 MiB a body. */
void crawler_defaults(struct crawler_options *o);

/* What o points to must outlive the crawler.  ERR_NETWORK when libcurl can't start. */
int crawler_open(const struct crawler_options *o, struct crawler **c, struct err *e) MUST_CHECK;

/* Queues a request; copies its strings.  A bad address comes back from crawler_next like all else. */
void crawler_add(struct crawler *c, const struct request *r);

/* Requests added and not handed back yet: a caller with a long list adds while this is small. */
size_t crawler_waiting(const struct crawler *c);

/* Waits for the next response.  1: *out is one; its strings live in page, or in the crawler until
 * the next crawler_next or crawler_close.  0: nothing is left.  -1: ERR_NETWORK or ERR_BUG. */
int crawler_next(struct crawler *c, struct arena *page, struct response *out,
	struct err *e) MUST_CHECK;

/* Copies all that a response points to into a: for a caller that asks for the next one before it is done
 * with this. */
void response_keep(struct arena *a, struct response *r);

/* Whether crawler_next has an answer, or will within wait_ms; for a caller that would rather finish
 * something (a transaction) than wait with it open.  The last response stays valid. */
bool crawler_ready(struct crawler *c, int64_t wait_ms);

/* Drops what is queued or in flight.  NULL is fine. */
void crawler_close(struct crawler *c);

#endif
