/* job.c - jobs, hosts and origins: who waits where. */
#include <stdio.h>
#include <stdlib.h>

#include "job.h"
#include "simak/url.h"

static struct str put(char **to, struct str s)
{
	char *at = *to;

	if (s.len)
		memcpy(at, s.ptr, s.len);
	at[s.len] = '\0';
	*to += s.len + 1;
	return (struct str){at, s.len};
}

struct job *job_new(const struct request *r, struct str url)
{
	size_t size = r->url.len + r->source.len + r->etag.len + r->last_modified.len + url.len + 5;
	struct job *job = calloc(1, sizeof *job + size);
	struct request *own;
	char *to;

	if (job == NULL) {
		fputs("simak: out of memory\n", stderr);
		exit(4);
	}
	arena_init(&job->memory);
	own = &job->response.request;
	*own = *r;
	to = job->text;
	own->url = put(&to, r->url);
	own->source = put(&to, r->source);
	own->etag = put(&to, r->etag);
	own->last_modified = put(&to, r->last_modified);
	job->url = put(&to, url);
	return job;
}

void job_free(struct job *job)
{
	arena_free(&job->memory);
	free(job);
}

void job_keep_hop(struct job *job, const struct exchange *x)
{
	struct arena *a = &job->memory;
	struct exchange *hop = ARENA_PUSH(a, job->hops, job->n_hops, job->hops_alloc);

	*hop = *x;
	hop->url = arena_str(a, x->url);
	hop->request_head = arena_str(a, x->request_head);
	hop->head = arena_str(a, x->head);
	hop->wire_body = arena_str(a, str_slice(x->wire_body, 0, HOP_BODY_CAP));
	if (x->wire_body.len > HOP_BODY_CAP)
		hop->cut = CUT_LENGTH;
	hop->peer = arena_str(a, x->peer);
}

void hosts_init(struct hosts *hosts, int64_t delay_ms, const char *allow_hosts)
{
	memset(hosts, 0, sizeof *hosts);
	arena_init(&hosts->memory);
	hosts->delay_ms = delay_ms;
	hosts->allow_hosts = allow_hosts;
}

void hosts_free(struct hosts *hosts)
{
	for (size_t i = 0; i < HOST_BUCKETS; i++) {
		for (struct host *h = hosts->buckets[i]; h != NULL; h = h->next) {
			while (h->first != NULL)
				job_free(hosts_pop(hosts, h));
			for (struct origin *o = h->origins; o != NULL; o = o->next)
				arena_free(&o->memory);
		}
	}
	arena_free(&hosts->memory);
}

static bool is_listed(const char *list, struct str name)
{
	struct str rest = str_of(list), piece;

	while (str_cut(&rest, ' ', &piece))
		if (piece.len && str_eq_icase(piece, name))
			return true;
	return false;
}

static struct host *find_host(struct hosts *hosts, struct str name)
{
	struct host **bucket = &hosts->buckets[str_hash(name) % HOST_BUCKETS], *h;

	for (h = *bucket; h != NULL; h = h->next)
		if (str_eq(h->name, name))
			return h;
	h = arena_alloc(&hosts->memory, sizeof *h);
	h->name = arena_str(&hosts->memory, name);
	h->next = *bucket;
	h->lifted = is_listed(hosts->allow_hosts, name);
	pace_init(&h->pace, hosts->delay_ms);
	*bucket = h;
	return h;
}

static struct origin *find_origin(struct hosts *hosts, struct host *h, struct str name)
{
	struct origin *o;

	for (o = h->origins; o != NULL; o = o->next)
		if (str_eq(o->name, name))
			return o;
	o = arena_alloc(&hosts->memory, sizeof *o);
	o->name = arena_str(&hosts->memory, name);
	arena_init(&o->memory);
	o->host = h;
	o->next = h->origins;
	h->origins = o;
	return o;
}

bool job_aim(struct hosts *hosts, struct job *job, struct str url)
{
	struct url parts;
	size_t end;

	if (!url_parse(url, &parts) || parts.host.len == 0)
		return false;
	/* The path is a view into url: what lies before it is scheme and authority. */
	end = (size_t)(parts.path.ptr - url.ptr);
	if (parts.path.len == 0 || end > url.len)
		return false;
	job->url = url;
	job->host = find_host(hosts, parts.host);
	if (job->first_host == NULL)
		job->first_host = job->host;
	job->origin = find_origin(hosts, job->host, str_slice(url, 0, end));
	return true;
}

static void ring_add(struct hosts *hosts, struct host *h)
{
	struct host *first = hosts->waiting;

	if (first == NULL) {
		h->next_waiting = h->prev_waiting = h;
		hosts->waiting = h;
		return;
	}
	h->next_waiting = first;
	h->prev_waiting = first->prev_waiting;
	first->prev_waiting->next_waiting = h;
	first->prev_waiting = h;
}

static void ring_remove(struct hosts *hosts, struct host *h)
{
	h->prev_waiting->next_waiting = h->next_waiting;
	h->next_waiting->prev_waiting = h->prev_waiting;
	if (hosts->waiting == h)
		hosts->waiting = h->next_waiting == h ? NULL : h->next_waiting;
}

void hosts_push(struct hosts *hosts, struct job *job)
{
	struct host *h = job->host;

	job->next = NULL;
	if (h->first == NULL) {
		h->first = job;
		ring_add(hosts, h);
	} else {
		h->last->next = job;
	}
	h->last = job;
}

void hosts_push_front(struct hosts *hosts, struct job *job)
{
	struct host *h = job->host;

	if (h->first == NULL) {
		hosts_push(hosts, job);
		return;
	}
	job->next = h->first;
	h->first = job;
}

struct job *hosts_pop(struct hosts *hosts, struct host *h)
{
	struct job *job = h->first;

	h->first = job->next;
	if (h->first == NULL)
		ring_remove(hosts, h);
	job->next = NULL;
	return job;
}
