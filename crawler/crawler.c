/* crawler.c - the loop: hand back what is done, start what is due, let curl work, wait.
 *
 * Follows RFC 9110 (HTTP), RFC 9309 (robots.txt).  Refuses what guard and robots.txt refuse, and
 * bodies beyond the caps.  Errs towards not asking: an unreadable robots.txt forbids.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "answer.h"
#include "crawler_impl.h"
#include "simak/date.h"
#include "simak/msg.h"

#define SLICE_MS 500 /* longest wait between two looks at options.stop */

#ifndef SIMAK_VERSION
#define SIMAK_VERSION "0.0.0"
#endif

int64_t crawler_clock_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
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

void crawler_add(struct crawler *c, const struct request *r)
{
	struct arena scratch;
	struct str url = STR_NONE;
	struct job *job;

	arena_init(&scratch);
	if (r->url.len > URL_MAX || !url_resolve(&scratch, STR_NONE, r->url, &url))
		url = STR_NONE;
	job = job_new(r, str_slice(url, 0, str_find_char(url, '#', 0)));
	c->waiting++;
	if (job->url.len != 0 && job_aim(&c->hosts, job, job->url)) {
		hosts_push(&c->hosts, job);
	} else {
		settle_job(c, job, OUTCOME_BAD_URL, msg("this is no http or https address"));
	}
	arena_free(&scratch);
}

size_t crawler_waiting(const struct crawler *c)
{
	return c->waiting;
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
		settle_exchange(c, (struct transfer *)(void *)private, code);
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
		settle_stop(c, c->flying);
		settle_release(c, job);
		settle_job(c, job, OUTCOME_CANCELLED, msg("stopped"));
	}
	while (c->hosts.waiting != NULL) {
		job = hosts_pop(&c->hosts, c->hosts.waiting);
		settle_job(c, job, OUTCOME_CANCELLED, msg("stopped"));
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
	settle_release(c, c->given);
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
		launch_due(c, &wait_ms);
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
	int64_t until = crawler_clock_ms() + wait_ms;
	struct err ignored;

	for (;;) {
		int64_t left = until - crawler_clock_ms(), slice = left > 0 ? left : 0;

		launch_due(c, &slice);
		if (c->done_first != NULL || c->waiting == 0)
			return true;
		if (let_curl_work(c, slice < left ? slice : left > 0 ? left : 0, &ignored) != 0)
			return false;
		if (left <= 0)
			return c->done_first != NULL;
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
