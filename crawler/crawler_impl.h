/* crawler_impl.h - the crawler's inside, for the files that make its loop. */
#ifndef CRAWLER_IMPL_H
#define CRAWLER_IMPL_H

#include "transfer.h"

/* Transfers are either in the pool, flying, or with a done job until it was handed back. */
struct crawler {
	struct crawler_options o;
	CURLM *multi;
	struct curl_slist *fields;
	char agent[256];
	struct hosts hosts;
	struct transfer *pool;  /* resting ones */
	struct transfer *flying; /* started ones */
	int active;
	struct job *done_first, *done_last;
	int n_done;
	struct job *given; /* handed back by the last crawler_next */
	struct buf body;   /* of the given one, decoded */
	struct arena scratch;
	size_t waiting;
};

#define URL_MAX 8192 /* longer addresses no server takes */
#define HELD_MAX ((size_t)48 * 1024 * 1024) /* with more in the buffers nothing new is started */

/* Monotonic milliseconds. */
int64_t crawler_clock_ms(void);

/* launch.c: starts or refuses all that is due; *wait_ms is lowered to when to look again. */
void launch_due(struct crawler *c, int64_t *wait_ms);

/* settle.c: what curl has ended leads to a redirect, a repetition or the job's end. */
void settle_exchange(struct crawler *c, struct transfer *t, CURLcode code);

/* The job's last word: it is handed back, or, as a question for robots.txt, answers its origin. */
void settle_job(struct crawler *c, struct job *job, enum outcome_kind outcome, const char *words);

/* Takes a flying transfer away from curl; gives a job's transfer back to the pool. */
void settle_stop(struct crawler *c, struct transfer *t);
void settle_release(struct crawler *c, struct job *job);

#endif
