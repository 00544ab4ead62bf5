/* run_article.c - an answer to an article's address: a document stored whole, a refusal, a try later, or
 * a sign that a known document is gone.
 *
 * A page that can't be read as an article is data: it leaves an outcome and is not asked again.  Only
 * what says that a page is not there counts as absence; a log-in wall or a captcha does not.
 */
#include "conductor.h"
#include "simak/fingerprint.h"
#include "simak/msg.h"
#include "simak/url.h"

#define PAGES_MAX 10        /* of one article */
#define PAGE_TRIES 3        /* of a further page, before the article is stored without it */
#define ALIKE_LEAST 0.2     /* of the rarer words in common: below, it is another text */
#define FEWEST_WORDS 5      /* below which likeness says nothing */
#define DAY_S 86400

/* ---------------------------------------------------------------- what follows from it */

int64_t run_first_look(const struct crawl *c)
{
	return c->n_revisit_days ? c->now + c->revisit_days[0] * DAY_S : 0;
}

static int plan_revisit(struct crawl *c, int64_t document, int64_t no, const struct verdicts *v)
{
	struct claim_match *matches;
	bool wanted = v == NULL;
	size_t n;

	if (store_get_matches(c->store, document, &c->page, &matches, &n, c->e) != 0)
		return -1;
	wanted = wanted || n > 0;
	for (int t = 0; v != NULL && t < TOPICS; t++)
		wanted = wanted || v->labels[t] == LABEL_DUGAAN;
	if (!wanted || no >= (int64_t)c->n_revisit_days)
		return store_plan_revisit(c->store, document, no, 0, c->e);
	return store_plan_revisit(c->store, document, no,
		c->now + (c->revisit_days[no] - (no ? c->revisit_days[no - 1] : 0)) * DAY_S, c->e);
}

/* The next look at a known document, whatever today's gave. */
static int plan_next(struct crawl *c, int64_t document)
{
	int64_t no, at;

	if (store_get_revisit(c->store, document, &no, &at, c->e) != 0)
		return -1;
	return at ? plan_revisit(c, document, no + 1, NULL) : 0;
}

/* A new document begins its row of looks, a known one goes on with it; one that became a dugaan only
 * with its new version begins now. */
int run_plan_looks(struct crawl *c, int64_t document, enum put_result result, const struct verdicts *v)
{
	int64_t no, at;

	if (store_get_revisit(c->store, document, &no, &at, c->e) != 0)
		return -1;
	if (at != 0)
		return plan_revisit(c, document, no + 1, NULL);
	return result != PUT_UNCHANGED && no == 0 ? plan_revisit(c, document, 0, v) : 0;
}

static int refuse(struct crawl *c, struct job *job, const char *stage, const char *kind,
	struct str message)
{
	job->lane->refused++;
	if (store_refuse(c->store, &job->pending, str_of(kind), c->now, c->e) != 0 ||
	    run_volume(c, job->lane, &(struct source_volume){.refused = 1}) != 0)
		return -1;
	return run_note(c, job, job->pending.lead.link.url, stage, kind, message, job->pending.document);
}

static int postpone(struct crawl *c, struct job *job, const struct response *r, const char *stage,
	const char *kind, struct str message)
{
	int64_t at = schedule_retry(job->pending.tries, r->retry_after_s, c->now);

	if (at == 0 && job->pending.document && plan_next(c, job->pending.document) != 0)
		return -1;
	if (at == 0)
		return refuse(c, job, stage, kind, message);
	job->lane->postponed++;
	if (store_postpone(c->store, job->pending.id, at, c->e) != 0)
		return -1;
	return run_note(c, job, job->pending.lead.link.url, stage, kind, message,
		job->pending.document);
}

static int note_absence(struct crawl *c, struct job *job, const char *kind, const struct response *r,
	const struct capture *capture)
{
	int64_t document = job->pending.document, no, at;
	bool confirmed;

	if (store_get_revisit(c->store, document, &no, &at, c->e) != 0 ||
	    store_note_absence(c->store, document, kind, r->fetched_at, capture, r->status, &confirmed,
		    c->e) != 0 || store_done(c->store, job->pending.id, c->e) != 0)
		return -1;
	job->lane->gone += confirmed;
	if (confirmed ? plan_next(c, document) != 0
		      /* the second look that makes it certain, soon after the hour */
		      : store_plan_revisit(c->store, document, no, c->now + ABSENCE_GAP_S, c->e) != 0)
		return -1;
	return run_note(c, job, job->pending.lead.link.url, "fetch", kind, STR_NONE, document);
}

/* ---------------------------------------------------------------- a whole article */

/* What the source knew and the page did not say. */
static void complete(struct crawl *c, const struct job *job, struct document *d)
{
	const struct link *link = &job->pending.lead.link;
	const struct source *source = job->lane->source;
	int zone_s = c->ws->zone_s;

	d->source = job->lane->id;
	if (d->platform.len == 0)
		d->platform = STR_LIT("web");
	if (d->title.len == 0)
		d->title = link->title;
	if (d->outlet.len == 0 && source != NULL)
		d->outlet = source->name;
	if (link->published.precision == WHEN_SECOND && d->published.precision != WHEN_SECOND &&
	    (d->published.precision == WHEN_UNKNOWN ||
	     date_local_day(d->published, zone_s) == date_local_day(link->published, zone_s))) {
		d->published = link->published;
		d->published_from = DATE_FROM_FEED;
	} else if (d->published.precision == WHEN_UNKNOWN && link->published.precision) {
		d->published = link->published;
		d->published_from = DATE_FROM_FEED;
	}
	if (source == NULL || !source->is_fact_check)
		d->claim = d->rating = STR_NONE;
}

/* The address a document is printed with: its own word for it, unless that names another site. */
static struct str choose_url(struct crawl *c, const struct document *d, struct str fetched)
{
	struct str url, site = url_registrable(url_host(fetched));

	if (d->canonical.len && url_canon(&c->page, d->canonical, &url) &&
	    str_eq(url_registrable(url_host(url)), site))
		return url;
	return url_canon(&c->page, fetched, &url) ? url : fetched;
}

/* All that leads to the document: what was asked for, what answered, what the page names. */
static size_t list_addresses(struct crawl *c, const struct job *job, const struct document *d,
	struct str fetched, struct str out[6])
{
	struct str from[] = {job->pending.lead.link.url, fetched, d->url, d->amp};
	struct str site = url_registrable(url_host(fetched)), identity;
	size_t n = 0;

	out[n++] = job->pending.lead.identity;
	for (size_t i = 0; i < sizeof from / sizeof *from; i++)
		if (from[i].len && str_eq(url_registrable(url_host(from[i])), site) &&
		    extract_identity(c->extractor, &c->page, from[i], &identity))
			out[n++] = identity;
	return n;
}

/* Whether a known document's text is still recognisable in what its address answers now. */
static int is_another_text(struct crawl *c, int64_t document, const struct document *now, bool *another)
{
	struct fingerprint before, after;
	struct stored_document known;
	size_t fewer, common;
	bool found;

	*another = false;
	if (store_get_document(c->store, document, &c->page, &known, &found, c->e) != 0)
		return -1;
	if (!found || str_eq(known.document.title, now->title))
		return 0;
	fingerprint_make(&c->page, known.document.title, known.document.text, &before);
	fingerprint_make(&c->page, now->title, now->text, &after);
	fewer = before.stems.n < after.stems.n ? before.stems.n : after.stems.n;
	common = features_common(&before.stems, &after.stems);
	*another = fewer >= FEWEST_WORDS && (double)common < ALIKE_LEAST * (double)fewer;
	return 0;
}

static int count_result(struct crawl *c, struct job *job, enum put_result result)
{
	job->lane->articles += result == PUT_NEW;
	job->lane->versions += result == PUT_VERSION;
	if (result != PUT_NEW)
		return 0;
	return run_volume(c, job->lane, &(struct source_volume){.articles = 1});
}

static int put_document(struct crawl *c, struct job *job, struct str fetched, int64_t seen_at)
{
	struct document *d = job->document;
	struct str addresses[6];
	struct article article = {.document = d, .capture = job->capture, .status = job->status,
		.seen_at = seen_at, .updated = job->pending.lead.link.updated, .addresses = addresses};
	struct verdicts verdicts;
	enum put_result result;
	bool forgotten;
	int64_t id;

	complete(c, job, d);
	d->url = choose_url(c, d, fetched);
	if (store_is_forgotten(c->store, d->url, &forgotten, c->e) != 0)
		return -1;
	if (forgotten) /* reached under another address; no note, which would hold this one again */
		return store_done(c->store, job->pending.id, c->e);
	article.n_addresses = list_addresses(c, job, d, fetched, addresses);
	if (assess_put(&c->assess, &c->page, &article, &verdicts, &id, &result, c->e) != 0 ||
	    store_put_validators(c->store, id, job->etag, job->last_modified, c->e) != 0 ||
	    store_done(c->store, job->pending.id, c->e) != 0)
		return -1;
	if (run_plan_looks(c, id, result, &verdicts) != 0)
		return -1;
	if (count_result(c, job, result) != 0)
		return -1;
	return run_note(c, job, d->url, "store", result == PUT_NEW ? "ok"
		: result == PUT_VERSION ? "version" : "unchanged", STR_NONE, id);
}

/* ---------------------------------------------------------------- pages */

/* Deep copies what must outlive the response: further pages are waited for. */
static struct document *keep_document(struct arena *a, const struct document *d)
{
	struct document *kept = arena_alloc(a, sizeof *kept);
	struct str *texts[] = {&kept->url, &kept->canonical, &kept->amp, &kept->source, &kept->outlet,
		&kept->platform, &kept->title, &kept->author, &kept->section, &kept->language,
		&kept->image, &kept->text, &kept->claim, &kept->rating};

	*kept = *d;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		*texts[i] = arena_str(a, *texts[i]);
	kept->tags = arena_array(a, d->n_tags + 1, sizeof *kept->tags);
	for (size_t i = 0; i < d->n_tags; i++)
		kept->tags[i] = arena_str(a, d->tags[i]);
	return kept;
}

static bool wants_more(const struct job *job, const struct page *page)
{
	return page->next_page.len && job->pages < PAGES_MAX &&
	       run_host_allowed(job->lane, page->next_page);
}

static int first_page(struct crawl *c, struct job *job, const struct response *r, struct page *page,
	bool *again)
{
	job->etag = arena_str(&job->arena, r->etag);
	job->last_modified = arena_str(&job->arena, r->last_modified);
	job->status = r->status;
	job->pages = 1;
	if (wants_more(job, page)) {
		job->document = keep_document(&job->arena, &page->doc);
		job->document->url = arena_str(&job->arena, r->final_url);
		*again = true;
		run_ask(c, job, page->next_page, ROLE_PAGE_N, STR_NONE, STR_NONE);
		return 0;
	}
	job->document = &page->doc;
	return put_document(c, job, r->final_url, r->fetched_at);
}

/* A further page: appended, or given up after some tries. */
static int next_page(struct crawl *c, struct job *job, const struct response *r, struct page *page,
	bool *again)
{
	struct str fetched = job->document->url;

	if (page == NULL && job->pending.tries < PAGE_TRIES && r->outcome != OUTCOME_GONE)
		return postpone(c, job, r, "fetch", outcome_kind_name(r->outcome), str_of(r->message));
	if (page != NULL && page->outcome == PAGE_ARTICLE) {
		struct document more = *keep_document(&job->arena, &page->doc);

		extract_append(&job->arena, job->document, &more);
		job->pages++;
		if (wants_more(job, page)) {
			*again = true;
			run_ask(c, job, page->next_page, ROLE_PAGE_N, STR_NONE, STR_NONE);
			return 0;
		}
	}
	return put_document(c, job, fetched, r->fetched_at);
}

/* A page that is no article, at an address that was to be one. */
static int no_article(struct crawl *c, struct job *job, const struct response *r,
	const struct page *page, const struct capture *capture)
{
	const char *kind = page_outcome_name(page->outcome);

	/* it was for us, not for the address: the article behind it may still be had */
	if (page->outcome == PAGE_CAPTCHA)
		return postpone(c, job, r, "extract", kind, page->message);
	if (job->pending.document == 0)
		return refuse(c, job, "extract", kind, page->message);
	if (page->outcome == PAGE_INDEX)
		return note_absence(c, job, "redirect", r, capture);
	if (page->outcome == PAGE_ERROR || page->outcome == PAGE_EMPTY)
		return note_absence(c, job, "gone", r, capture);
	if (store_done(c->store, job->pending.id, c->e) != 0 || plan_next(c, job->pending.document) != 0)
		return -1;
	return run_note(c, job, job->pending.lead.link.url, "extract", kind, page->message,
		job->pending.document);
}

static int unchanged(struct crawl *c, struct job *job, const struct response *r,
	const struct capture *capture)
{
	int64_t document = job->pending.document, id;

	if (store_put_capture(c->store, document, job->pending.lead.link.url, capture, r->status,
		    r->fetched_at, &id, c->e) != 0 ||
	    store_note_presence(c->store, document, r->fetched_at, c->e) != 0 ||
	    plan_next(c, document) != 0 || store_done(c->store, job->pending.id, c->e) != 0)
		return -1;
	return run_note(c, job, job->pending.lead.link.url, "fetch", run_kind(r), STR_NONE, document);
}

static int page_came(struct crawl *c, struct job *job, const struct response *r, struct page *page,
	const struct capture *capture, bool *again)
{
	bool another = false;

	if (job->document != NULL)
		return next_page(c, job, r, page, again);
	if (job->is_post) /* its words come with its channel */
		return unchanged(c, job, r, capture);
	job->capture = *capture;
	job->capture.file = arena_str(&job->arena, capture->file);
	if (page->outcome != PAGE_ARTICLE)
		return no_article(c, job, r, page, capture);
	if (job->pending.document &&
	    is_another_text(c, job->pending.document, &page->doc, &another) != 0)
		return -1;
	if (another)
		return note_absence(c, job, "changed", r, capture);
	return first_page(c, job, r, page, again);
}

/* ---------------------------------------------------------------- the answer */

static int no_page(struct crawl *c, struct job *job, const struct response *r,
	const struct capture *capture)
{
	const char *kind = run_kind(r);

	if (!schedule_is_final(r))
		return postpone(c, job, r, "fetch", kind, str_of(r->message));
	if (job->pending.document && r->outcome == OUTCOME_GONE)
		return note_absence(c, job, kind, r, capture);
	if (job->pending.document && plan_next(c, job->pending.document) != 0)
		return -1;
	return refuse(c, job, "fetch", kind, str_of(r->message));
}

int run_article_answer(struct crawl *c, struct job *job, const struct response *r, struct page *page,
	bool *again)
{
	struct capture capture = {0};

	*again = false;
	if (r->outcome == OUTCOME_CANCELLED)
		return 0;
	if (run_keep(c, r, job->before.file.len && job->document == NULL ? &job->before : NULL,
		    &capture) != 0)
		return -1;
	if (r->outcome == OUTCOME_OK)
		return page_came(c, job, r, page, &capture, again);
	if (job->document != NULL)
		return next_page(c, job, r, NULL, again);
	if (r->outcome == OUTCOME_NOT_MODIFIED && job->pending.document)
		return unchanged(c, job, r, &capture);
	return no_page(c, job, r, &capture);
}
