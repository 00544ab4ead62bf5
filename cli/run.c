/* run.c - the conductor: requests go to the crawler, answers through extract and classify into the store.
 *
 * In: a workspace.  Out: its store and archive, a line a source.  Every response's lessons are one part
 * of the open transaction; the archive is synced before each commit, so that a record stands on disk
 * before the row that points to it.  What is killed in between is pending still.
 */
#include "conductor.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "simak/url.h"

#define COMMIT_RESPONSES 1024
#define COMMIT_MS 1000
#define READY_MS 20 /* a pause between answers that is no reason to commit */

/* ---------------------------------------------------------------- transactions */

static int begin(struct crawl *c)
{
	if (c->in_transaction)
		return 0;
	if (store_begin(c->store, c->e) != 0)
		return -1;
	c->in_transaction = true;
	c->uncommitted = 0;
	c->begun_ms = progress_clock_ms();
	return 0;
}

static int commit(struct crawl *c)
{
	struct archive_position at;

	if (!c->in_transaction)
		return 0;
	if (archive_sync(c->archive, &at, c->e) != 0)
		return -1;
	if (at.file[0] && store_set_archive_position(c->store, str_of(at.file), at.offset, c->e) != 0)
		return -1;
	c->in_transaction = false;
	if (store_commit(c->store, c->e) != 0)
		return -1;
	return archive_rotate(c->archive, date_now(), false, c->e);
}

static bool is_idle(struct crawl *c, int64_t wait_ms)
{
	return lookahead_is_empty(c->lookahead) && !crawler_ready(c->crawler, wait_ms);
}

/* Most of a crawl is waiting for sites: the search index is put in order meanwhile. */
static int tidy(struct crawl *c)
{
	bool more = true;

	while (more && cli_signal == 0 && is_idle(c, 0))
		if (store_tidy_index(c->store, &more, c->e) != 0)
			return -1;
	return 0;
}

/* A transaction is not kept open while nothing comes: others may want to write. */
static int commit_if_due(struct crawl *c)
{
	bool idle = is_idle(c, READY_MS);

	if (!idle && c->uncommitted < COMMIT_RESPONSES && progress_clock_ms() - c->begun_ms < COMMIT_MS)
		return 0;
	if (commit(c) != 0)
		return -1;
	return idle ? tidy(c) : 0;
}

/* ---------------------------------------------------------------- what the others share */

int run_keep(struct crawl *c, const struct response *r, const struct capture *before,
	struct capture *out)
{
	memset(out, 0, sizeof *out);
	return archive_append(c->archive, r, before, &c->page, out, c->e);
}

void run_ask(struct crawl *c, struct job *job, struct str url, enum request_role role,
	struct str etag, struct str last_modified)
{
	struct request request = {.url = url, .source = job->lane->id, .etag = etag,
		.last_modified = last_modified, .role = role, .tag = (int64_t)(intptr_t)job};

	request.ignore_robots = role == ROLE_SOURCE && job->lane->source->ignore_robots;
	crawler_add(c->crawler, &request);
	c->total++;
}

int run_note(struct crawl *c, const struct job *job, struct str url, const char *stage,
	const char *kind, struct str message, int64_t document)
{
	struct outcome o = {.source = job->lane->id, .url = url, .stage = str_of(stage),
		.kind = str_of(kind), .message = message, .document = document, .at = c->now};

	return store_put_outcome(c->store, &o, c->e);
}

int run_volume(struct crawl *c, const struct lane *lane, const struct source_volume *add)
{
	int64_t day = date_local_day((struct when){c->now, WHEN_SECOND}, c->ws->zone_s);

	return store_add_volume(c->store, lane->id, day, add, c->e);
}

const char *run_kind(const struct response *r)
{
	return r->outcome == OUTCOME_ROBOTS && !schedule_is_final(r) ? "robots_unread"
		: outcome_kind_name(r->outcome);
}

/* Without the prefixes under which a portal serves the same pages. */
static struct str bare(struct str host)
{
	static const char *const prefixes[] = {"www.", "m.", "amp."};

	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
		if (str_starts_icase(host, prefixes[i]))
			return str_slice(host, strlen(prefixes[i]), host.len);
	return host;
}

bool run_host_allowed(const struct lane *lane, struct str url)
{
	struct str host = bare(url_host(url)), hosts, one;

	if (lane->source == NULL || str_eq_icase(host, bare(url_host(lane->source->url))))
		return true;
	hosts = lane->source->hosts;
	while (str_cut(&hosts, ' ', &one))
		if (one.len && str_eq_icase(host, bare(one)))
			return true;
	return false;
}

/* ---------------------------------------------------------------- jobs */

static struct job *take_job(struct crawl *c, struct lane *lane)
{
	struct job *job = c->unused;

	if (job != NULL) {
		c->unused = job->next;
	} else {
		job = arena_alloc(&c->cli->run, sizeof *job);
		arena_init(&job->arena);
	}
	arena_reset(&job->arena);
	*job = (struct job){.lane = lane, .arena = job->arena};
	lane->jobs++;
	return job;
}

static void drop_job(struct crawl *c, struct job *job)
{
	job->lane->jobs--;
	job->next = c->unused;
	c->unused = job;
}

static void ask_source(struct crawl *c, struct lane *lane)
{
	struct job *job = take_job(c, lane);

	run_ask(c, job, lane->source->url, ROLE_SOURCE, lane->state.etag, lane->state.last_modified);
}

/* Validators and the last record of a document that is looked at again. */
static int ask_again(struct crawl *c, struct job *job)
{
	struct stored_document known;
	bool found;

	if (store_get_document(c->store, job->pending.document, &job->arena, &known, &found, c->e) != 0 ||
	    store_get_validators(c->store, job->pending.document, &job->arena, &job->etag,
		    &job->last_modified, c->e) != 0)
		return -1;
	job->before = known.capture;
	job->is_post = found && known.document.kind == DOC_SOCIAL;
	run_ask(c, job, job->pending.lead.link.url, ROLE_REVISIT, job->etag, job->last_modified);
	return 0;
}

static int ask_pending(struct crawl *c, struct lane *lane, const struct pending *p)
{
	struct job *job = take_job(c, lane);

	job->pending = *p;
	job->pending.lead.link.url = arena_str(&job->arena, p->lead.link.url);
	job->pending.lead.link.title = arena_str(&job->arena, p->lead.link.title);
	job->pending.lead.identity = arena_str(&job->arena, p->lead.identity);
	if (p->document)
		return ask_again(c, job);
	run_ask(c, job, job->pending.lead.link.url, p->role, STR_NONE, STR_NONE);
	return 0;
}

/* Takes up pending addresses of a lane while it has room in the crawler. */
static int fill_lane(struct crawl *c, struct lane *lane)
{
	while (!lane->drained && lane->jobs < LANE_JOBS && cli_signal == 0) {
		struct pending *list;
		size_t n;

		if (store_get_pending(c->store, lane->id, lane->after, c->now, LANE_JOBS, &c->page, &list,
			    &n, c->e) != 0)
			return -1;
		lane->drained = n == 0;
		for (size_t i = 0; i < n; i++) {
			lane->after = list[i].id;
			if (ask_pending(c, lane, &list[i]) != 0)
				return -1;
		}
	}
	return 0;
}

static bool is_source_answer(const struct job *job)
{
	return job->pending.id == 0 || job->pending.role == ROLE_LISTING;
}

static int answer(struct crawl *c, const struct response *r, struct page *page)
{
	struct job *job = (struct job *)(intptr_t)r->request.tag;
	struct lane *lane = job->lane;
	bool again = false;
	int rc;

	c->fetched = c->fetched || r->status != 0;
	if (begin(c) != 0)
		return -1;
	if (is_source_answer(job))
		rc = run_source_answer(c, job, r);
	else
		rc = run_article_answer(c, job, r, page, &again);
	if (!again)
		drop_job(c, job);
	c->uncommitted++;
	c->done++;
	if (rc != 0)
		return -1;
	if (fill_lane(c, lane) != 0)
		return -1;
	progress_set(&c->progress, c->done, c->total);
	arena_reset(&c->page);
	return 0;
}

/* Takes up what came meanwhile; waits for it only where nothing else is to be done. */
static int look_ahead(struct crawl *c)
{
	struct turn *turn;

	while ((turn = lookahead_room(c->lookahead)) != NULL &&
		(lookahead_is_empty(c->lookahead) || crawler_ready(c->crawler, 0))) {
		struct response *r = &turn->response;
		int got = crawler_next(c->crawler, &turn->arena, r, c->e);

		if (got != 1)
			return got;
		response_keep(&turn->arena, r);
		lookahead_push(c->lookahead, r->outcome == OUTCOME_OK &&
			!is_source_answer((const struct job *)(intptr_t)r->request.tag));
	}
	return 0;
}

static int converse(struct crawl *c)
{
	for (;;) {
		struct turn *turn;

		if (look_ahead(c) != 0)
			return -1;
		turn = lookahead_first(c->lookahead);
		if (turn == NULL)
			return commit(c);
		if (answer(c, &turn->response, &turn->page) != 0)
			return -1;
		lookahead_pop(c->lookahead);
		if (commit_if_due(c) != 0)
			return -1;
	}
}

/* ---------------------------------------------------------------- lanes */

static bool is_wanted(const struct run_options *o, struct str id)
{
	for (size_t i = 0; i < o->n_only; i++)
		if (str_eq(o->only[i], id))
			return true;
	return o->n_only == 0;
}

static int add_lane(struct crawl *c, struct str id)
{
	struct lane *lane = &c->lanes[c->n_lanes];

	*lane = (struct lane){.id = id, .source = workspace_find_source(c->ws, id)};
	if (store_get_source(c->store, id, &c->cli->run, &lane->state, c->e) != 0)
		return -1;
	lane->reread = lane->state.last_success_at == 0;
	lane->whole_at = lane->state.failures ? 0 : lane->state.last_success_at;
	if (lane->source != NULL && lane->source->pattern.len) {
		lane->pattern = rx_compile(lane->source->pattern, c->e);
		if (lane->pattern == NULL)
			return -1;
	}
	c->n_lanes++;
	return 0;
}

static struct lane *find_lane(struct crawl *c, struct str id)
{
	for (size_t i = 0; i < c->n_lanes; i++)
		if (str_eq(c->lanes[i].id, id))
			return &c->lanes[i];
	return NULL;
}

/* A lane for every configured source, and for those that only pending addresses still name. */
static int make_lanes(struct crawl *c, const struct run_options *o)
{
	struct str *others;
	size_t n;

	if (store_get_pending_sources(c->store, &c->cli->run, &others, &n, c->e) != 0)
		return -1;
	c->lanes = arena_array(&c->cli->run, c->ws->n_sources + n + 1, sizeof *c->lanes);
	for (size_t i = 0; i < c->ws->n_sources; i++)
		if (is_wanted(o, c->ws->sources[i].id) && add_lane(c, c->ws->sources[i].id) != 0)
			return -1;
	for (size_t i = 0; i < n; i++)
		if (is_wanted(o, others[i]) && find_lane(c, others[i]) == NULL &&
		    add_lane(c, others[i]) != 0)
			return -1;
	return 0;
}

static bool is_loopback(struct str host)
{
	return str_starts(host, "127.") || str_is(host, "localhost") || str_is(host, "[::1]");
}

/* kontak has no default: nobody's site is read by a program that does not say whose it is. */
static int check_contact(const struct crawl *c, struct str url)
{
	int line = workspace_line(c->ws, "", "kontak");

	if (is_loopback(url_host(url)) || workspace_text(c->ws, "", "kontak").len)
		return 0;
	if (line == 0)
		return err_set(c->e, ERR_CONFIG, msg("%s: kontak is missing: write kontak = and the office's "
			"mail address or page; it is sent to every site that is read"), c->ws->conf);
	return err_set(c->e, ERR_CONFIG, msg("%s:%d: kontak is empty: write the office's mail address or "
		"page behind it; it is sent to every site that is read"), c->ws->conf, line);
}

static int ask_all(struct crawl *c, const struct run_options *o)
{
	size_t *due, n;

	for (size_t i = 0; i < c->n_lanes; i++)
		if (c->lanes[i].source != NULL && check_contact(c, c->lanes[i].source->url) != 0)
			return -1;
	if (store_due(c->store, c->ws->sources, c->ws->n_sources, c->now, o->all || o->n_only,
		    &c->cli->run, &due, &n, c->e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct lane *lane = find_lane(c, c->ws->sources[due[i]].id);

		if (lane != NULL)
			ask_source(c, lane);
	}
	for (size_t i = 0; i < c->n_lanes; i++)
		if (fill_lane(c, &c->lanes[i]) != 0)
			return -1;
	return 0;
}

/* ---------------------------------------------------------------- robots.txt between runs */

static bool robots_find(void *ctx, struct str origin, struct robots_copy *copy)
{
	struct crawl *c = ctx;
	struct kept_robots kept;
	struct err ignored;
	bool found = false;

	if (store_get_robots(c->store, origin, &c->page, &kept, &found, &ignored) != 0 || !found)
		return false;
	*copy = (struct robots_copy){origin, kept.status, kept.body, kept.fetched_at};
	return true;
}

static void robots_keep(void *ctx, const struct robots_copy *copy)
{
	struct crawl *c = ctx;
	struct kept_robots kept = {copy->status, copy->body, copy->fetched_at};
	struct err e;

	/* a convenience: what is not kept is asked for again */
	if (store_put_robots(c->store, copy->origin, &kept, &e) != 0)
		log_note("%s", e.msg);
}

/* ---------------------------------------------------------------- opening and closing */

static char *setting(struct crawl *c, const char *name)
{
	struct str text = workspace_text(c->ws, "perayap", name);

	return text.len ? arena_cstr(&c->cli->run, text) : NULL;
}

static int open_crawler(struct crawl *c)
{
	struct crawler_options *o = arena_alloc(&c->cli->run, sizeof *o);
	struct str contact = workspace_text(c->ws, "", "kontak");

	crawler_defaults(o);
	o->agent = "simak";
	o->contact = contact.len ? arena_cstr(&c->cli->run, contact) : NULL;
	o->delay_ms = workspace_int(c->ws, "perayap", "jeda_ms");
	o->connections = (int)workspace_int(c->ws, "perayap", "koneksi_per_situs");
	o->parallel = (int)workspace_int(c->ws, "perayap", "koneksi");
	o->total_timeout_ms = workspace_int(c->ws, "perayap", "batas_waktu_detik") * 1000;
	o->body_cap = (size_t)workspace_int(c->ws, "perayap", "batas_halaman_mb") << 20;
	o->allow_hosts = setting(c, "izinkan_host");
	o->proxy = setting(c, "proksi");
	o->ca_file = setting(c, "sertifikat");
	o->stop = &cli_signal;
	o->robots_ctx = c;
	o->robots_find = robots_find;
	o->robots_keep = robots_keep;
	return crawler_open(o, &c->crawler, c->e);
}

static int open_archive(struct crawl *c)
{
	struct str contact = workspace_text(c->ws, "", "kontak");

	if (archive_open(c->ws->archive, arena_printf(&c->cli->run, "simak/%s%s%.*s%s", SIMAK_VERSION,
		    contact.len ? " (+" : "", STR_ARG(contact), contact.len ? ")" : "").ptr,
		    &c->archive, c->e) != 0)
		return -1;
	archive_set_limit(c->archive, workspace_int(c->ws, "perayap", "berkas_arsip_mb") << 20);
	return 0;
}

/* What is done once a crawl, before the first request. */
static int prepare(struct crawl *c, const struct run_options *o)
{
	int64_t queued;

	if (workspace_open_store(c->ws, STORE_WRITE, &c->store, c->e) != 0 || open_archive(c) != 0 ||
	    extract_load(&c->cli->run, c->ws->lexicons, &c->extractor, c->e) != 0 ||
	    lookahead_open(c->ws->lexicons, c->ws->zone_s, &c->lookahead, c->e) != 0 ||
	    assess_open(&c->assess, c->cli, c->store, c->e) != 0 || run_mend(c) != 0 ||
	    store_queue_revisits(c->store, c->now, &queued, c->e) != 0 || make_lanes(c, o) != 0)
		return -1;
	return open_crawler(c);
}

static void shut(struct crawl *c)
{
	if (c->in_transaction)
		store_rollback(c->store);
	lookahead_close(c->lookahead);
	crawler_close(c->crawler);
	archive_close(c->archive);
	assess_close(&c->assess);
	for (size_t i = 0; i < c->n_lanes; i++)
		if (c->lanes[i].pattern != NULL)
			rx_free(c->lanes[i].pattern);
	for (struct job *job = c->unused; job != NULL; job = job->next)
		arena_free(&job->arena);
	store_close(c->store);
	arena_free(&c->page);
}

/* ---------------------------------------------------------------- a crawl */

static int check_names(struct workspace *ws, const struct run_options *o, struct err *e)
{
	for (size_t i = 0; i < o->n_only; i++)
		if (workspace_find_source(ws, o->only[i]) == NULL)
			return err_set(e, ERR_USAGE, msg("there is no source \"%.*s\" in %s"),
				STR_ARG(o->only[i]), ws->sources_conf);
	return 0;
}

static int crawl_locked(struct cli *cli, const struct run_options *o, struct run_summary *sum,
	struct err *e)
{
	struct crawl c = {.cli = cli, .ws = cli->ws, .now = date_now(), .e = e};
	size_t matched;
	int rc;

	arena_init(&c.page);
	c.n_revisit_days = workspace_revisit_days(c.ws, c.revisit_days);
	progress_begin(&c.progress, msg("crawl"), 0, cli->quiet);
	rc = prepare(&c, o);
	if (rc == 0)
		rc = ask_all(&c, o);
	if (rc == 0)
		rc = converse(&c);
	if (rc == 0)
		rc = assess_new_claims(&c.assess, cli, run_first_look(&c), &matched, e);
	progress_clear(&c.progress);
	if (rc == 0)
		rc = run_tidy(&c);
	if (rc == 0)
		rc = run_report(&c, sum);
	shut(&c);
	return rc;
}

int run_crawl(struct cli *cli, const struct run_options *o, struct run_summary *sum, struct err *e)
{
	int lock, rc;

	memset(sum, 0, sizeof *sum);
	if (workspace_sources(&cli->run, cli->ws, e) != 0 || check_names(cli->ws, o, e) != 0 ||
	    workspace_lock(cli->ws, &lock, e) != 0)
		return -1;
	rc = crawl_locked(cli, o, sum, e);
	workspace_unlock(lock);
	return rc;
}
