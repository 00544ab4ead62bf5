/* run_source.c - an answer to a source: its links become pending, its posts are stored, its health is
 * noted; all in one transaction with its validators.
 */

#include "conductor.h"
#include "simak/feed.h"
#include "simak/msg.h"
#include "simak/sitemap.h"
#include "simak/social.h"
#include "simak/url.h"

#define DEPTH_MAX 5       /* older pages of a channel, levels of sitemaps */
#define CHILDREN_MAX 50   /* sitemaps of one index */
#define DAY_S 86400

/* What a listing gave. */
struct found {
	struct link *links;
	size_t n_links;
	struct document *posts;
	size_t n_posts;
	struct str *listings;
	size_t n_listings, alloc_listings;
};

/* ---------------------------------------------------------------- reading */

static void add_listing(struct crawl *c, struct found *f, struct str url)
{
	if (url.len)
		*ARENA_PUSH(&c->page, f->listings, f->n_listings, f->alloc_listings) = url;
}

static bool is_too_old(const struct crawl *c, const struct link *link)
{
	int64_t days = workspace_int(c->ws, "perayap", "umur_hari");
	struct when when = link->published;

	if (link->updated.precision && link->updated.at > when.at)
		when = link->updated;
	return days > 0 && when.precision != WHEN_UNKNOWN && when.at < c->now - days * DAY_S;
}

static int read_feed(struct crawl *c, const struct response *r, struct found *f, struct err *e)
{
	struct feed feed;

	if (feed_parse(&c->page, r->body, r->content_type, r->final_url, &feed, e) != 0)
		return -1;
	f->links = feed_links(&c->page, &feed, &f->n_links);
	return 0;
}

/* Whether a sitemap's own date says that all of it was read already; two days for clocks and zones. */
static bool is_read(const struct lane *lane, struct when lastmod)
{
	return lastmod.precision && lastmod.at < lane->whole_at - 2 * DAY_S;
}

static int read_sitemap(struct crawl *c, const struct lane *lane, const struct response *r,
	struct found *f, struct err *e)
{
	struct sitemap map;

	if (sitemap_parse(&c->page, r->body, r->content_type, r->final_url, c->ws->zone_s, &map, e) != 0)
		return -1;
	f->links = sitemap_links(&c->page, &map, &f->n_links);
	for (size_t i = 0; i < map.n_children && f->n_listings < CHILDREN_MAX; i++) {
		struct link child = {.url = map.children[i].loc, .updated = map.children[i].lastmod};

		if (!is_read(lane, child.updated) && !is_too_old(c, &child) &&
		    run_host_allowed(lane, child.url))
			add_listing(c, f, child.url);
	}
	return 0;
}

static bool matches_pattern(const struct lane *lane, struct str url)
{
	struct rx_span span;

	return lane->pattern == NULL ||
	       rx_match(lane->pattern, str_slice(url, 0, RX_SUBJECT_MAX), 0, &span, 1) == RX_MATCH;
}

static int read_page(struct crawl *c, const struct lane *lane, const struct response *r,
	struct found *f, struct err *e)
{
	struct page_input in = {.bytes = r->body, .content_type = r->content_type, .url = r->final_url,
		.zone_s = c->ws->zone_s, .now_at = c->now, .links = true};
	struct page page;
	size_t alloc = 0;

	extract_page(c->extractor, &c->page, &in, &page);
	for (size_t i = 0; i < page.n_links; i++)
		if (matches_pattern(lane, page.links[i].url))
			*ARENA_PUSH(&c->page, f->links, f->n_links, alloc) = page.links[i];
	if (f->n_links == 0 && page.n_links == 0)
		return err_set(e, ERR_INPUT, msg("the page has no links: is it %s?"),
			page_outcome_name(page.outcome));
	if (f->n_links == 0)
		return err_set(e, ERR_INPUT, msg("none of %zu links matches pola"), page.n_links);
	return 0;
}

static int read_social(struct crawl *c, const struct lane *lane, const struct response *r,
	struct found *f, struct err *e)
{
	struct social social;

	if (social_parse(lane->source->kind, &c->page, r->body, r->content_type, r->final_url, &social,
		    e) != 0)
		return -1;
	if (social.state == SOCIAL_CLOSED)
		return err_set(e, ERR_INPUT, msg("the channel shows no public posts"));
	f->posts = social.docs;
	f->n_posts = social.n_docs;
	add_listing(c, f, social.next_page);
	return 0;
}

/* What can't be read as a listing, by its kind: a captcha or an error page stands in its place. */
static const char *misread(struct crawl *c, const struct response *r)
{
	struct page_input in = {.bytes = r->body, .content_type = r->content_type, .url = r->final_url,
		.zone_s = c->ws->zone_s, .now_at = c->now};
	struct page page;

	extract_page(c->extractor, &c->page, &in, &page);
	if (page.outcome == PAGE_CAPTCHA || page.outcome == PAGE_LOGIN || page.outcome == PAGE_ERROR)
		return page_outcome_name(page.outcome);
	return "unreadable";
}

static int read_listing(struct crawl *c, const struct lane *lane, const struct response *r,
	struct found *f, struct err *e)
{
	memset(f, 0, sizeof *f);
	switch (lane->source->kind) {
	case SOURCE_FEED:
		return read_feed(c, r, f, e);
	case SOURCE_SITEMAP:
		return read_sitemap(c, lane, r, f, e);
	case SOURCE_PAGE:
		return read_page(c, lane, r, f, e);
	case SOURCE_TELEGRAM:
	case SOURCE_YOUTUBE:
	case SOURCE_MASTODON:
	case SOURCE_BLUESKY:
	case SOURCE_KINDS:
		break;
	}
	return read_social(c, lane, r, f, e);
}

/* ---------------------------------------------------------------- storing */

/* A date of tomorrow and later is a slip or an announcement: it would hide for long that others stopped. */
static void note_newest(struct lane *lane, struct when when, int64_t now)
{
	if (when.precision && when.at <= now + DAY_S && when.at > lane->state.newest_item_at)
		lane->state.newest_item_at = when.at;
}

static int add_leads(struct crawl *c, struct lane *lane, const struct found *f, int64_t *fresh)
{
	struct lead *leads = arena_array(&c->page, f->n_links + 1, sizeof *leads);
	size_t n = 0;

	for (size_t i = 0; i < f->n_links; i++) {
		struct lead lead = {.link = f->links[i]};

		if (!run_host_allowed(lane, lead.link.url)) {
			lane->off_host++;
			continue;
		}
		note_newest(lane, lead.link.published, c->now);
		if (is_too_old(c, &lead.link) ||
		    !extract_identity(c->extractor, &c->page, lead.link.url, &lead.identity))
			continue;
		leads[n++] = lead;
	}
	return store_add_leads(c->store, lane->id, leads, n, c->now, fresh, c->e);
}

static int put_post(struct crawl *c, struct lane *lane, const struct document *post,
	const struct capture *capture, const struct response *r, int64_t *fresh)
{
	struct document d = *post;
	struct article article = {.document = &d, .capture = *capture, .status = r->status,
		.seen_at = r->fetched_at};
	struct verdicts verdicts;
	enum put_result result;
	bool forgotten;
	int64_t id;

	if (!url_canon(&c->page, post->url, &d.url))
		return 0;
	if (store_is_forgotten(c->store, d.url, &forgotten, c->e) != 0)
		return -1;
	if (forgotten)
		return 0;
	d.source = lane->id;
	if (d.outlet.len == 0)
		d.outlet = lane->source->name;
	note_newest(lane, d.published, c->now);
	if (assess_put(&c->assess, &c->page, &article, &verdicts, &id, &result, c->e) != 0)
		return -1;
	*fresh += result == PUT_NEW;
	lane->articles += result == PUT_NEW;
	lane->versions += result == PUT_VERSION;
	/* other platforms answer 200 for a post that was deleted: there is nothing to be learnt */
	if (lane->source->kind != SOURCE_MASTODON || result == PUT_UNCHANGED)
		return 0;
	return run_plan_looks(c, id, result, &verdicts);
}

static int put_found(struct crawl *c, struct job *job, const struct found *f,
	const struct capture *capture, const struct response *r, int64_t *fresh)
{
	struct lane *lane = job->lane;
	int64_t posts = 0;

	if (add_leads(c, lane, f, fresh) != 0)
		return -1;
	for (size_t i = 0; i < f->n_posts; i++)
		if (put_post(c, lane, &f->posts[i], capture, r, &posts) != 0)
			return -1;
	*fresh += posts;
	/* older posts are asked for as long as this page had new ones, or some may be missing */
	for (size_t i = 0; i < f->n_listings && job->pending.depth < DEPTH_MAX; i++)
		if ((f->n_posts == 0 || posts > 0 || lane->reread) &&
		    store_add_listing(c->store, lane->id, f->listings[i], job->pending.depth + 1, c->now,
			    c->e) != 0)
			return -1;
	lane->drained = false;
	lane->fresh += *fresh;
	return run_volume(c, lane, &(struct source_volume){.fresh = *fresh, .articles = posts});
}

/* ---------------------------------------------------------------- health */

static int source_failed(struct crawl *c, struct job *job, const char *stage, const char *kind,
	struct str reason, int64_t retry_after_s)
{
	struct lane *lane = job->lane;

	lane->failed = true;
	lane->state.reason_kind = str_of(kind);
	lane->state.reason = arena_str(&c->cli->run, reason.len ? reason : str_of(kind));
	schedule_failure(&lane->state, lane->source, retry_after_s, c->now);
	if (store_put_source(c->store, &lane->state, c->e) != 0 ||
	    run_volume(c, lane, &(struct source_volume){.attempts = 1, .failed = 1}) != 0)
		return -1;
	return run_note(c, job, lane->source->url, stage, kind, reason, 0);
}

/* A further listing: the source itself was read, but not all of it. */
static int listing_failed(struct crawl *c, struct job *job, const struct response *r, const char *stage,
	const char *kind, struct str reason)
{
	struct lane *lane = job->lane;
	struct source_state *s = &lane->state;
	struct str url = job->pending.lead.link.url;
	int64_t again = schedule_is_final(r) || r->outcome == OUTCOME_OK ? 0
		: schedule_retry(job->pending.tries, r->retry_after_s, c->now);

	lane->failed = true;
	s->reason_kind = str_of(kind);
	s->reason = arena_printf(&c->cli->run, "%.*s: %.*s", STR_ARG(url), STR_ARG(reason));
	s->failures++;
	if (s->failing_since == 0)
		s->failing_since = c->now;
	if (store_put_source(c->store, s, c->e) != 0)
		return -1;
	/* an index names its sitemaps at every reading; older posts are named only once */
	if (again == 0 || lane->source->kind == SOURCE_SITEMAP
			? store_done(c->store, job->pending.id, c->e) != 0
			: store_postpone(c->store, job->pending.id, again, c->e) != 0)
		return -1;
	return run_note(c, job, url, stage, kind, reason, 0);
}

static int failed(struct crawl *c, struct job *job, const struct response *r, const char *stage,
	const char *kind, struct str reason)
{
	return job->pending.id != 0 ? listing_failed(c, job, r, stage, kind, reason)
				    : source_failed(c, job, stage, kind, reason, r->retry_after_s);
}

/* A further listing, read: the first of a crawl that holds news tells of its source. */
static int listing_read(struct crawl *c, struct job *job, bool news)
{
	struct source_state *s = &job->lane->state;

	if (news && s->last_new_at != c->now) {
		s->last_new_at = c->now;
		schedule_late_news(s, job->lane->source, c->now);
		if (store_put_source(c->store, s, c->e) != 0)
			return -1;
	}
	return store_done(c->store, job->pending.id, c->e);
}

/* An interval of its own for what came back good: validators, dates, health. */
static int source_read(struct crawl *c, struct job *job, const struct response *r,
	const struct found *found, bool news)
{
	struct lane *lane = job->lane;
	struct source_state *s = &lane->state;

	if (job->pending.id != 0)
		return listing_read(c, job, news);
	if (r->outcome == OUTCOME_OK && found->n_listings > 0 &&
	    lane->source->kind == SOURCE_SITEMAP) {
		/* an index stays the same while its sitemaps change: asked without validators */
		s->etag = s->last_modified = STR_NONE;
	} else if (r->outcome == OUTCOME_OK) {
		s->etag = arena_str(&c->cli->run, r->etag);
		s->last_modified = arena_str(&c->cli->run, r->last_modified);
	}
	s->last_success_at = c->now;
	if (news)
		s->last_new_at = c->now;
	schedule_success(s, lane->source, news, c->now);
	if (store_put_source(c->store, s, c->e) != 0 ||
	    run_volume(c, lane, &(struct source_volume){.attempts = 1}) != 0)
		return -1;
	return run_note(c, job, lane->source->url, "fetch", outcome_kind_name(r->outcome), STR_NONE, 0);
}

int run_source_answer(struct crawl *c, struct job *job, const struct response *r)
{
	struct lane *lane = job->lane;
	struct capture capture = {0};
	struct found found;
	struct err why = {0};
	int64_t fresh = 0, off_host = lane->off_host;

	if (r->outcome == OUTCOME_CANCELLED)
		return 0;
	if (lane->source == NULL) /* taken out of sources.conf meanwhile */
		return store_done(c->store, job->pending.id, c->e);
	if (job->pending.id == 0) {
		lane->tried = true;
		lane->state.last_attempt_at = c->now;
	}
	if (run_keep(c, r, lane->state.capture.file.len ? &lane->state.capture : NULL, &capture) != 0)
		return -1;
	if (r->outcome == OUTCOME_NOT_MODIFIED)
		return source_read(c, job, r, NULL, false);
	if (r->outcome != OUTCOME_OK)
		return failed(c, job, r, "fetch", run_kind(r), str_of(r->message));
	if (read_listing(c, lane, r, &found, &why) != 0)
		return failed(c, job, r, "extract", misread(c, r), str_of(why.msg));
	if (put_found(c, job, &found, &capture, r, &fresh) != 0)
		return -1;
	if (job->pending.id == 0 && capture.file.len) {
		lane->state.capture = capture;
		lane->state.capture.file = arena_str(&c->cli->run, capture.file);
	}
	if (found.n_links > 0 && lane->off_host - off_host == (int64_t)found.n_links)
		return failed(c, job, r, "extract", "off_host",
			str_of(msg("all its links lead to other hosts: add host = ... in sources.conf")));
	return source_read(c, job, r, &found, fresh > 0);
}
