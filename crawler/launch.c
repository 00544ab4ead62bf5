/* launch.c - which job goes out next: guard, robots.txt, pace, room. */
#include <stdio.h>

#include "answer.h"
#include "crawler_impl.h"
#include "guard.h"
#include "origin.h"
#include "simak/date.h"
#include "simak/msg.h"

enum gate { GATE_OPEN, GATE_WAIT, GATE_REFUSED };

static bool is_guarded(const struct crawler *c, struct job *job)
{
	struct url parts;
	const char *range;

	if (c->o.allow_private || job->host->lifted || !url_parse(job->url, &parts))
		return false;
	range = guard_text(parts.host);
	if (range == NULL && guard_port_allowed(parts.port))
		return false;
	if (range != NULL)
		snprintf(job->response.message, sizeof job->response.message,
			msg("the address belongs to a special range: %s"), range);
	else
		snprintf(job->response.message, sizeof job->response.message,
			msg("port %d is not one of 80, 443 and 8000 to 8999"), parts.port);
	return true;
}

static void ask_robots(struct crawler *c, struct job *job)
{
	struct origin *o = job->origin;
	struct request r = {.role = ROLE_ROBOTS};
	struct robots_copy copy;
	char why[64];
	struct buf url;
	struct job *asks;

	if (c->o.robots_find != NULL && c->o.robots_find(c->o.robots_ctx, o->name, &copy)) {
		snprintf(why, sizeof why, msg("the server answers %d"), copy.status);
		origin_settle(o, &copy, answer_outcome(copy.status), why, c->o.agent);
		origin_refresh(o, date_now());
		if (o->state == ORIGIN_KNOWN)
			return;
	}
	buf_init(&url, BUF_NO_CAP);
	buf_add_str(&url, o->name);
	buf_add_cstr(&url, "/robots.txt");
	asks = job_new(&r, buf_str(&url));
	buf_free(&url);
	asks->robots_of = o;
	o->state = ORIGIN_ASKED;
	if (job_aim(&c->hosts, asks, asks->url))
		hosts_push_front(&c->hosts, asks);
	else
		settle_job(c, asks, OUTCOME_BAD_URL, NULL);
}

/* Whether the first job of a host's queue may go out.  May put a question for robots.txt before it. */
static enum gate look_at(struct crawler *c, struct job *job)
{
	struct response *r = &job->response;

	r->outcome = OUTCOME_GUARD;
	if (is_guarded(c, job))
		return GATE_REFUSED;
	if (job->robots_of != NULL || c->o.ignore_robots ||
		(r->request.ignore_robots && job->host == job->first_host))
		return GATE_OPEN;
	origin_refresh(job->origin, date_now());
	if (job->origin->state == ORIGIN_NEW)
		ask_robots(c, job);
	if (job->origin->state != ORIGIN_KNOWN)
		return GATE_WAIT;
	arena_reset(&c->scratch);
	return origin_allows(job->origin, job->url, c->o.agent, &c->scratch, r) ? GATE_OPEN : GATE_REFUSED;
}

static struct transfer *take_transfer(struct crawler *c)
{
	struct transfer *t = c->pool;

	if (t == NULL)
		return transfer_open(&c->o, c->agent, c->fields);
	c->pool = t->next;
	return t;
}

static void launch(struct crawler *c, struct job *job, int64_t now_ms)
{
	struct transfer *t = take_transfer(c);

	if (t == NULL) {
		settle_job(c, job, OUTCOME_CONNECT, msg("out of memory"));
		return;
	}
	if (job->started_ms == 0)
		job->started_ms = now_ms;
	job->tries++;
	job->transfer = t;
	transfer_aim(t, job, c->fields, job->robots_of ? ROBOTS_CAP : c->o.body_cap, now_ms);
	pace_started(&job->host->pace, now_ms);
	job->host->active++;
	c->active++;
	t->next = c->flying;
	c->flying = t;
	curl_multi_add_handle(c->multi, t->easy);
}

static void refuse_closed(struct crawler *c, struct host *h)
{
	struct job *job = hosts_pop(&c->hosts, h);

	/* who asks again in another run keeps to what was asked for in this one */
	job->response.retry_after_s = (h->pace.closed_until_ms - crawler_clock_ms() + 999) / 1000;
	settle_job(c, job, h->pace.closed_kind, h->pace.closed_kind == OUTCOME_BREAKER
		? msg("the host has failed too often and is left alone for a while")
		: msg("the host has asked for a rest"));
}

/* Starts or refuses the first job of this host, if it is due.  True: something happened. */
static bool step_host(struct crawler *c, struct host *h, int64_t now_ms, int64_t *wait_ms)
{
	int64_t wait;
	struct job *job;

	if (h->active >= c->o.connections)
		return false;
	if (pace_is_closed(&h->pace, now_ms, c->o.max_wait_s * 1000)) {
		refuse_closed(c, h);
		return true;
	}
	wait = pace_wait_ms(&h->pace, now_ms);
	if (wait > 0) {
		*wait_ms = wait < *wait_ms ? wait : *wait_ms;
		return false;
	}
	job = h->first;
	switch (look_at(c, job)) {
	case GATE_REFUSED:
		job = hosts_pop(&c->hosts, h);
		settle_job(c, job, job->response.outcome, NULL);
		return true;
	case GATE_WAIT:
		return h->first != job;
	default:
		launch(c, hosts_pop(&c->hosts, h), now_ms);
		return true;
	}
}

static bool has_room(const struct crawler *c)
{
	size_t held = 0;

	if (c->active >= c->o.parallel || c->n_done >= c->o.parallel)
		return false;
	for (const struct transfer *t = c->flying; t != NULL; t = t->next)
		held += t->wire.len;
	for (const struct job *job = c->done_first; job != NULL; job = job->next)
		held += job->transfer ? job->transfer->wire.len : 0;
	return held < HELD_MAX;
}

void launch_due(struct crawler *c, int64_t *wait_ms)
{
	struct host *h = c->hosts.waiting, *last = h ? h->prev_waiting : NULL, *next;
	int64_t now_ms = crawler_clock_ms();
	bool started = false;

	while (h != NULL && has_room(c)) {
		bool was_last = h == last;

		next = h->next_waiting;
		while (has_room(c) && h->first != NULL && step_host(c, h, now_ms, wait_ms))
			started = true;
		if (was_last || c->hosts.waiting == NULL)
			break;
		h = next;
	}
	if (started && c->hosts.waiting != NULL)
		c->hosts.waiting = c->hosts.waiting->next_waiting;
}
