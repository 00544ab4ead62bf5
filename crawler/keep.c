/* keep.c - a response of the caller's own, when the crawler goes on to the next. */
#include "simak/arena.h"
#include "simak/crawler.h"

static void keep_exchanges(struct arena *a, struct response *r)
{
	struct exchange *hops = arena_array(a, r->n_hops + 1, sizeof *hops);

	for (size_t i = 0; i < r->n_hops; i++) {
		struct str *texts[] = {&hops[i].url, &hops[i].request_head, &hops[i].head,
			&hops[i].wire_body, &hops[i].peer};

		hops[i] = r->hops[i];
		for (size_t t = 0; t < sizeof texts / sizeof *texts; t++)
			*texts[t] = arena_str(a, *texts[t]);
	}
	r->hops = hops;
}

void response_keep(struct arena *a, struct response *r)
{
	struct str *texts[] = {&r->request.url, &r->request.source, &r->request.etag,
		&r->request.last_modified, &r->final_url, &r->mime, &r->content_type, &r->etag,
		&r->last_modified, &r->request_head, &r->head, &r->peer, &r->wire_body};
	bool is_plain = r->body.ptr == r->wire_body.ptr && r->body.len == r->wire_body.len;

	for (size_t t = 0; t < sizeof texts / sizeof *texts; t++)
		*texts[t] = arena_str(a, *texts[t]);
	r->body = is_plain ? r->wire_body : arena_str(a, r->body);
	keep_exchanges(a, r);
}
