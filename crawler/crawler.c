/* crawler.c - the loop: hand back what is done, start what is due, let curl work, wait.
 *
 * Follows RFC 9110 (HTTP), RFC 9309 (robots.txt).  Refuses what guard and robots.txt refuse, and
 * bodies beyond the caps.  Errs towards not asking: an unreadable robots.txt forbids.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

#include "answer.h"
#include "guard.h"
#include "origin.h"
#include "simak/crawler.h"
#include "simak/date.h"
#include "simak/msg.h"
#include "simak/url.h"
#include "transfer.h"

#define SLICE_MS 500                       /* longest wait between two looks at options.stop */
#define HELD_MAX ((size_t)48 * 1024 * 1024) /* with more in the buffers nothing new is started */

#ifndef SIMAK_VERSION
#define SIMAK_VERSION "0.0.0"
#endif

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

static int64_t clock_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static uint32_t random_bits(void)
{
	uint32_t bits = 0;

	if (getrandom(&bits, sizeof bits, 0) != (ssize_t)sizeof bits)
		bits = (uint32_t)clock_ms();
	return bits;
}

void crawler_defaults(struct crawler_options *o)
{
	*o = (struct crawler_options){.delay_ms = 2000, .connections = 1, .parallel = 16,
		.connect_timeout_ms = 15000, .total_timeout_ms = 60000, .stall_timeout_s = 20,
		.head_cap = (size_t)128 * 1024, .body_cap = (size_t)10 * 1024 * 1024, .max_redirects = 10,
		.max_tries = 2, .max_wait_s = 30};
}

static bool make_fields(struct crawler *c)
{
	static const char *const lines[] = {
		"Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
		"Accept-Language: id,en;q=0.5",
		"Accept-Encoding: gzip, br",
	};

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct curl_slist *longer = curl_slist_append(c->fields, lines[i]);

		if (longer == NULL)
			return false;
		c->fields = longer;
	}
	return true;
}

static void name_agent(struct crawler *c)
{
	if (c->o.agent == NULL)
		c->o.agent = "simak";
	if (c->o.contact != NULL && c->o.contact[0])
		snprintf(c->agent, sizeof c->agent, "%s/%s (+%s)", c->o.agent, SIMAK_VERSION, c->o.contact);
	else
		snprintf(c->agent, sizeof c->agent, "%s/%s", c->o.agent, SIMAK_VERSION);
}

int crawler_open(const struct crawler_options *o, struct crawler **out, struct err *e)
{
	struct crawler *c = calloc(1, sizeof *c);

	*out = c;
	if (c == NULL || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
		free(c);
		*out = NULL;
		return err_set(e, ERR_NETWORK, "%s", msg("the network library can't be started"));
	}
	c->o = *o;
	hosts_init(&c->hosts, o->delay_ms, o->allow_hosts);
	buf_init(&c->body, o->body_cap);
	name_agent(c);
	c->multi = curl_multi_init();
	if (c->multi == NULL || !make_fields(c)) {
		crawler_close(c);
		*out = NULL;
		return err_set(e, ERR_NETWORK, "%s", msg("the network library can't be started"));
	}
	curl_multi_setopt(c->multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
	curl_multi_setopt(c->multi, CURLMOPT_MAXCONNECTS, (long)o->parallel * 2);
	return 0;
}

/* --- what is done ------------------------------------------------------------------------------ */

static void transfer_release(struct crawler *c, struct job *job)
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

static void robots_done(struct crawler *c, struct job *job)
{
	struct origin *o = job->robots_of;
	struct response *r = &job->response;
	struct robots_copy copy = {.origin = o->name, .fetched_at = date_now()};
	struct buf body;

	buf_init(&body, ROBOTS_CAP);
	if (job->transfer != NULL) {
		copy.status = job->transfer->status;
		if (r->outcome == OUTCOME_OK || r->outcome == OUTCOME_TOO_LARGE)
			(void)answer_decode(buf_str(&job->transfer->head), buf_str(&job->transfer->wire), &body,
				&copy.body, r->message, sizeof r->message);
	}
	origin_settle(o, &copy, r->outcome, r->message, c->o.agent);
	if (c->o.robots_keep != NULL && r->outcome != OUTCOME_CANCELLED)
		c->o.robots_keep(c->o.robots_ctx, &copy);
	buf_free(&body);
	transfer_release(c, job);
	job_free(job);
}

/* The job's last word: outcome and message are in its response. */
static void job_done(struct crawler *c, struct job *job, enum outcome_kind outcome)
{
	job->response.outcome = outcome;
	if (job->started_ms != 0)
		job->response.ms = clock_ms() - job->started_ms;
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

static void say(struct job *job, const char *words)
{
	snprintf(job->response.message, sizeof job->response.message, "%s", words);
}

void crawler_add(struct crawler *c, const struct request *r)
{
	struct arena scratch;
	struct str url = STR_NONE;
	struct job *job;

	arena_init(&scratch);
	if (!url_resolve(&scratch, STR_NONE, r->url, &url))
		url = STR_NONE;
	job = job_new(r, str_slice(url, 0, str_find_char(url, '#', 0)));
	c->waiting++;
	if (job->url.len != 0 && job_aim(&c->hosts, job, job->url)) {
		hosts_push(&c->hosts, job);
	} else {
		say(job, msg("this is no http or https address"));
		job_done(c, job, OUTCOME_BAD_URL);
	}
	arena_free(&scratch);
}

size_t crawler_waiting(const struct crawler *c)
{
	return c->waiting;
}

/* --- what an ended exchange leads to ----------------------------------------------------------- */

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

/* Sends the job on to where its transfer's Location points; false: nowhere, and it is done. */
static bool follow(struct crawler *c, struct job *job)
{
	struct str location = answer_field(buf_str(&job->transfer->head), "location"), url;
	int max = job->robots_of != NULL ? ROBOTS_REDIRECTS : c->o.max_redirects;

	if (location.len == 0 || job->redirects >= max) {
		say(job, location.len == 0 ? msg("a redirect to nowhere") : msg("too many redirects"));
		return false;
	}
	if (!url_resolve(&job->memory, job->url, location, &url)) {
		if (names_other_scheme(location))
			job->response.outcome = OUTCOME_GUARD;
		say(job, msg("a redirect to what is no http or https address"));
		return false;
	}
	keep_hop(job);
	job->redirects++;
	job->tries = 0;
	transfer_release(c, job);
	url = arena_str(&job->memory, str_slice(url, 0, str_find_char(url, '#', 0)));
	if (!job_aim(&c->hosts, job, url)) {
		say(job, msg("a redirect to what is no http or https address"));
		return false;
	}
	hosts_push_front(&c->hosts, job);
	return true;
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

static void unlink_flying(struct crawler *c, struct transfer *t)
{
	struct transfer **link = &c->flying;

	while (*link != t)
		link = &(*link)->next;
	*link = t->next;
	curl_multi_remove_handle(c->multi, t->easy);
	t->job->host->active--;
	c->active--;
}

static void exchange_ended(struct crawler *c, struct transfer *t, CURLcode code)
{
	struct job *job = t->job;
	struct response *r = &job->response;
	int64_t now_ms = clock_ms();

	unlink_flying(c, t);
	r->message[0] = '\0';
	r->outcome = transfer_outcome(t, code, r->message, sizeof r->message);
	update_pace(job->host, t, r->outcome, now_ms);
	if (r->outcome == OUTCOME_REDIRECT && answer_is_redirect(t->status)) {
		if (!follow(c, job))
			job_done(c, job, r->outcome);
	} else if (is_worth_repeating(c, job, r->outcome, now_ms)) {
		keep_hop(job);
		transfer_release(c, job);
		hosts_push_front(&c->hosts, job);
	} else {
		job_done(c, job, r->outcome);
	}
}

/* --- what is due ------------------------------------------------------------------------------- */

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
	struct buf url;
	struct job *asks;

	if (c->o.robots_find != NULL && c->o.robots_find(c->o.robots_ctx, o->name, &copy)) {
		origin_settle(o, &copy, copy.status ? answer_outcome(copy.status) : OUTCOME_CONNECT,
			"", c->o.agent);
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
		job_done(c, asks, OUTCOME_BAD_URL);
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
		say(job, msg("out of memory"));
		job_done(c, job, OUTCOME_CONNECT);
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

	say(job, h->pace.closed_kind == OUTCOME_BREAKER
		? msg("the host has failed too often and is left alone for a while")
		: msg("the host has asked for a rest"));
	job_done(c, job, h->pace.closed_kind);
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
		job_done(c, job, job->response.outcome);
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

/* Starts all that is due; *wait_ms: when to look again. */
static bool start_due(struct crawler *c, int64_t *wait_ms)
{
	struct host *h = c->hosts.waiting, *last = h ? h->prev_waiting : NULL, *next;
	int64_t now_ms = clock_ms();
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
	return started;
}

/* --- the loop ---------------------------------------------------------------------------------- */

static bool collect_ended(struct crawler *c)
{
	struct CURLMsg *m;
	bool any = false;
	int left;

	while ((m = curl_multi_info_read(c->multi, &left)) != NULL) {
		char *private = NULL;
		CURLcode code = m->data.result;

		if (m->msg != CURLMSG_DONE)
			continue;
		curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &private);
		exchange_ended(c, (struct transfer *)(void *)private, code);
		any = true;
	}
	return any;
}

static int let_curl_work(struct crawler *c, int64_t wait_ms, struct err *e)
{
	int running;
	CURLMcode code = curl_multi_perform(c->multi, &running);

	if (code == CURLM_OK && !collect_ended(c))
		code = curl_multi_poll(c->multi, NULL, 0, (int)wait_ms, NULL);
	if (code == CURLM_OK)
		return 0;
	return err_set(e, ERR_BUG, "%s: %s", msg("the network library failed"), curl_multi_strerror(code));
}

/* Drops what is in flight and queued: all comes back as cancelled, questions for robots.txt vanish. */
static void cancel_all(struct crawler *c)
{
	struct job *job;

	while (c->flying != NULL) {
		job = c->flying->job;
		unlink_flying(c, c->flying);
		transfer_release(c, job);
		say(job, msg("stopped"));
		job_done(c, job, OUTCOME_CANCELLED);
	}
	while (c->hosts.waiting != NULL) {
		job = hosts_pop(&c->hosts, c->hosts.waiting);
		say(job, msg("stopped"));
		job_done(c, job, OUTCOME_CANCELLED);
	}
}

static void fill_from_head(struct response *r, struct arena *page)
{
	r->content_type = answer_field(r->head, "content-type");
	r->mime = answer_mime(page, r->content_type);
	r->etag = answer_field(r->head, "etag");
	r->last_modified = answer_field(r->head, "last-modified");
}

static void fill_from_transfer(struct crawler *c, struct response *r, const struct transfer *t,
	struct arena *page)
{
	struct exchange x = transfer_exchange(t);
	enum outcome_kind decoded;

	r->status = x.status;
	r->request_head = x.request_head;
	r->head = x.status ? x.head : STR_NONE;
	r->wire_body = x.wire_body;
	r->peer = x.peer;
	r->fetched_at = x.fetched_at;
	r->cut = x.cut;
	if (x.status == 0)
		return;
	fill_from_head(r, page);
	decoded = answer_decode(r->head, r->wire_body, &c->body, &r->body, r->message, sizeof r->message);
	if (r->outcome == OUTCOME_OK && decoded != OUTCOME_OK)
		r->outcome = decoded;
}

static void hand_back(struct crawler *c, struct arena *page, struct response *out)
{
	struct job *job = c->done_first;
	struct response *r = &job->response;

	c->done_first = job->next;
	if (c->done_first == NULL)
		c->done_last = NULL;
	c->n_done--;
	c->waiting--;
	c->given = job;
	r->final_url = job->url;
	r->hops = job->hops;
	r->n_hops = job->n_hops;
	r->fetched_at = date_now();
	if (job->transfer != NULL)
		fill_from_transfer(c, r, job->transfer, page);
	*out = *r;
}

static void take_back(struct crawler *c)
{
	if (c->given == NULL)
		return;
	transfer_release(c, c->given);
	job_free(c->given);
	c->given = NULL;
	if (c->body.alloc > HELD_MAX / 16)
		buf_free(&c->body);
}

int crawler_next(struct crawler *c, struct arena *page, struct response *out, struct err *e)
{
	take_back(c);
	for (;;) {
		int64_t wait_ms = SLICE_MS;

		if (c->o.stop != NULL && *c->o.stop != 0)
			cancel_all(c);
		start_due(c, &wait_ms);
		if (c->done_first != NULL)
			break;
		if (c->waiting == 0)
			return 0;
		if (let_curl_work(c, wait_ms, e) != 0)
			return -1;
	}
	hand_back(c, page, out);
	return 1;
}

bool crawler_ready(struct crawler *c, int64_t wait_ms)
{
	int64_t until = clock_ms() + wait_ms, left = wait_ms;
	struct err ignored;

	for (;;) {
		int64_t slice = left;

		start_due(c, &slice);
		if (c->done_first != NULL || c->waiting == 0)
			return true;
		if (left <= 0 || let_curl_work(c, slice < left ? slice : left, &ignored) != 0)
			return false;
		left = until - clock_ms();
	}
}

void crawler_close(struct crawler *c)
{
	struct transfer *t;

	if (c == NULL)
		return;
	take_back(c);
	cancel_all(c);
	while ((c->given = c->done_first) != NULL) {
		c->done_first = c->given->next;
		take_back(c);
	}
	while ((t = c->pool) != NULL) {
		c->pool = t->next;
		transfer_close(t);
	}
	hosts_free(&c->hosts);
	curl_multi_cleanup(c->multi);
	curl_slist_free_all(c->fields);
	buf_free(&c->body);
	arena_free(&c->scratch);
	free(c);
	curl_global_cleanup();
}
