/* settle.c - what an ended exchange leads to: the next hop, another try, or the job's end. */
#include <stdio.h>
#include <sys/random.h>

#include "answer.h"
#include "crawler_impl.h"
#include "origin.h"
#include "simak/date.h"
#include "simak/msg.h"

static uint32_t random_bits(void)
{
	uint32_t bits = 0;

	if (getrandom(&bits, sizeof bits, 0) != (ssize_t)sizeof bits)
		bits = (uint32_t)crawler_clock_ms();
	return bits;
}

void settle_release(struct crawler *c, struct job *job)
{
	struct transfer *t = job->transfer;

	if (t == NULL)
		return;
	transfer_rest(t);
	t->job = NULL;
	t->next = c->pool;
	c->pool = t;
	job->transfer = NULL;
}

/* Decodes what came; a robots.txt that can't be unpacked is no rules. */
static void read_robots(struct job *job, struct robots_copy *copy, struct buf *body)
{
	struct response *r = &job->response;
	const struct transfer *t = job->transfer;

	copy->status = t->status;
	if (r->outcome != OUTCOME_OK && r->outcome != OUTCOME_TOO_LARGE)
		return;
	if (answer_decode(buf_str(&t->head), buf_str(&t->wire), body, &copy->body, r->message,
			sizeof r->message) == OUTCOME_PROTOCOL)
		r->outcome = OUTCOME_PROTOCOL;
}

static void robots_done(struct crawler *c, struct job *job)
{
	struct origin *o = job->robots_of;
	struct response *r = &job->response;
	struct robots_copy copy = {.origin = o->name, .fetched_at = date_now()};
	struct buf body;

	buf_init(&body, ROBOTS_CAP);
	if (job->transfer != NULL)
		read_robots(job, &copy, &body);
	origin_settle(o, &copy, r->outcome, r->message, c->o.agent);
	/* A cut or torn answer is not kept: by its status alone it would pass for rules. */
	if (c->o.robots_keep != NULL && copy.status != 0 &&
		(r->outcome == answer_outcome(copy.status) || r->outcome == OUTCOME_TOO_LARGE))
		c->o.robots_keep(c->o.robots_ctx, &copy);
	buf_free(&body);
	settle_release(c, job);
	job_free(job);
}

void settle_job(struct crawler *c, struct job *job, enum outcome_kind outcome, const char *words)
{
	job->response.outcome = outcome;
	if (words != NULL)
		snprintf(job->response.message, sizeof job->response.message, "%s", words);
	if (job->started_ms != 0)
		job->response.ms = crawler_clock_ms() - job->started_ms;
	if (job->robots_of != NULL) {
		robots_done(c, job);
		return;
	}
	job->next = NULL;
	if (c->done_last != NULL)
		c->done_last->next = job;
	else
		c->done_first = job;
	c->done_last = job;
	c->n_done++;
}

static void keep_hop(struct job *job)
{
	struct exchange x;

	if (job->robots_of != NULL || job->transfer->status == 0)
		return;
	x = transfer_exchange(job->transfer);
	job_keep_hop(job, &x);
}

static bool names_other_scheme(struct str location)
{
	size_t colon = str_find_char(location, ':', 0), slash = str_find_char(location, '/', 0);

	return colon < slash && !str_starts_icase(location, "http");
}

/* Sends the job on to where its transfer's Location points.  NULL, or why it goes nowhere. */
static const char *follow(struct crawler *c, struct job *job)
{
	struct str location = answer_field(buf_str(&job->transfer->head), "location"), url;
	int max = job->robots_of != NULL ? ROBOTS_REDIRECTS : c->o.max_redirects;

	if (location.len == 0)
		return msg("a redirect to nowhere");
	if (job->redirects >= max)
		return msg("too many redirects");
	if (location.len > URL_MAX || !url_resolve(&job->memory, job->url, location, &url)) {
		if (names_other_scheme(location))
			job->response.outcome = OUTCOME_GUARD;
		return msg("a redirect to what is no http or https address");
	}
	keep_hop(job);
	job->redirects++;
	job->tries = 0;
	settle_release(c, job);
	url = arena_str(&job->memory, str_slice(url, 0, str_find_char(url, '#', 0)));
	if (!job_aim(&c->hosts, job, url))
		return msg("a redirect to what is no http or https address");
	hosts_push_front(&c->hosts, job);
	return NULL;
}

static void update_pace(struct host *h, struct transfer *t, enum outcome_kind kind, int64_t now_ms)
{
	int64_t rest_s = 0;

	if (answer_blames_host(kind))
		pace_ended_badly(&h->pace, now_ms, random_bits());
	else
		pace_ended_well(&h->pace, now_ms);
	if (t->status == 429 || t->status == 503)
		rest_s = pace_retry_after_s(answer_field(buf_str(&t->head), "retry-after"), date_now());
	if (rest_s > 0)
		pace_rest(&h->pace, now_ms, rest_s);
	t->job->response.retry_after_s = rest_s;
}

static bool is_worth_repeating(const struct crawler *c, const struct job *job,
	enum outcome_kind kind, int64_t now_ms)
{
	return answer_is_passing(kind, job->transfer->status) && job->tries < c->o.max_tries &&
		pace_wait_ms(&job->host->pace, now_ms) <= c->o.max_wait_s * 1000;
}

void settle_stop(struct crawler *c, struct transfer *t)
{
	struct transfer **link = &c->flying;

	while (*link != t)
		link = &(*link)->next;
	*link = t->next;
	curl_multi_remove_handle(c->multi, t->easy);
	t->job->host->active--;
	c->active--;
}

void settle_exchange(struct crawler *c, struct transfer *t, CURLcode code)
{
	struct job *job = t->job;
	struct response *r = &job->response;
	int64_t now_ms = crawler_clock_ms();
	const char *why;

	settle_stop(c, t);
	r->message[0] = '\0';
	r->outcome = transfer_outcome(t, code, r->message, sizeof r->message);
	update_pace(job->host, t, r->outcome, now_ms);
	if (r->outcome == OUTCOME_REDIRECT && answer_is_redirect(t->status)) {
		why = follow(c, job);
		if (why != NULL)
			settle_job(c, job, r->outcome, why);
	} else if (is_worth_repeating(c, job, r->outcome, now_ms)) {
		keep_hop(job);
		settle_release(c, job);
		hosts_push_front(&c->hosts, job);
	} else {
		settle_job(c, job, r->outcome, NULL);
	}
}
