/* assess.c - document -> findings, matches, event: all of it in the caller's transaction. */
#include "assess.h"
#include "simak/crawlstate.h"
#include "simak/lexicon.h"

static int keep_lexicons(struct assess *as, struct cli *cli, struct err *e)
{
	struct str hash = classify_lexicon_hash(as->classifier);
	const char *office = cli->ws->lexicons;
	struct lexicon_source source;
	struct kept_file *files;
	bool has;

	if (store_has_lexicons(as->store, hash, &has, e) != 0)
		return -1;
	if (has)
		return 0;
	if (lexicon_read(&cli->run, cli->lexicons, office, &source, e) != 0)
		return -1;
	files = arena_array(&cli->run, source.n_files + 1, sizeof *files);
	for (size_t i = 0; i < source.n_files; i++)
		files[i] = (struct kept_file){source.files[i].name, source.files[i].bytes};
	return store_put_lexicons(as->store, hash, files, source.n_files, date_now(), e);
}

#define LEARNT_DOCUMENTS 2000

/* Learns from what the store took last: from all texts how common the claims' words are, or from posts
 * which claims they fit. */
static int learn(struct assess *as, bool posts, struct err *e)
{
	struct beginning *texts;
	struct arena all, page;
	size_t n;
	int rc;

	arena_init(&all);
	arena_init(&page);
	rc = store_get_beginnings(as->store, LEARNT_DOCUMENTS, &all, &texts, &n, e);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		arena_reset(&page);
		if (!posts)
			match_learn(as->claims, &page, texts[i].text);
		else if (texts[i].is_post)
			match_learn_post(as->claims, &page, texts[i].text);
	}
	arena_free(&page);
	arena_free(&all);
	return rc;
}

static int load_claims(struct assess *as, struct cli *cli, struct arena *a, struct err *e)
{
	struct match_claim *claims;
	struct claim *known;
	size_t n;

	if (store_get_claims(as->store, a, &known, &n, e) != 0)
		return -1;
	if (n == 0)
		return 0;
	claims = arena_array(a, n, sizeof *claims);
	for (size_t i = 0; i < n; i++)
		claims[i] = (struct match_claim){.text = known[i].text,
			.published_at = known[i].published_at};
	as->known = known;
	as->n_known = n;
	if (match_index_build(a, cli->lexicons, claims, n, &as->claims, e) != 0)
		return -1;
	return learn(as, false, e);
}

int assess_open(struct assess *as, struct cli *cli, struct store *store, struct err *e)
{
	*as = (struct assess){.store = store, .folder = arena_alloc(&cli->run, sizeof *as->folder)};
	folder_open(as->folder, store);
	if (classify_load(&cli->run, cli->lexicons, cli->ws->lexicons, &as->classifier, e) != 0)
		return -1;
	if (keep_lexicons(as, cli, e) == 0 && load_claims(as, cli, &cli->run, e) == 0)
		return 0;
	assess_close(as);
	return -1;
}

void assess_close(struct assess *as)
{
	if (as->classifier != NULL)
		classify_close(as->classifier);
	as->classifier = NULL;
	if (as->folder != NULL)
		folder_close(as->folder);
	as->folder = NULL;
}

static int64_t written_at(const struct document *d, int64_t seen_at)
{
	return d->published.precision ? d->published.at : seen_at;
}

/* ---------------------------------------------------------------- claims */

static int put_claim(struct assess *as, const struct document *d, int64_t id, int64_t at, struct err *e)
{
	struct claim claim = {.document = id, .text = d->claim.len ? d->claim : d->title,
		.rating = d->rating, .url = d->url, .published_at = written_at(d, at)};

	return d->rating.len ? store_put_claim(as->store, &claim, at, e) : 0;
}

static struct str join_shared(struct arena *a, const struct match *m)
{
	struct buf b;
	struct str joined;

	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < m->n_shared; i++) {
		if (i)
			buf_add_char(&b, ' ');
		buf_add_str(&b, m->shared[i]);
	}
	joined = arena_str(a, buf_str(&b));
	buf_free(&b);
	return joined;
}

/* Which claims posts fit is learnt when the first post comes: a crawl of articles is spared it. */
static int find_matches(struct assess *as, struct arena *page, const struct document *d, int64_t at,
	struct match found[MATCH_MAX], size_t *n, struct err *e)
{
	struct str text = arena_printf(page, "%.*s\n%.*s", STR_ARG(d->title), STR_ARG(d->text));

	if (d->kind != DOC_SOCIAL) {
		*n = match_find(as->claims, page, text, written_at(d, at), found);
		return 0;
	}
	if (!as->knows_posts && learn(as, true, e) != 0)
		return -1;
	as->knows_posts = true;
	*n = match_find_post(as->claims, page, text, written_at(d, at), found);
	return 0;
}

static int put_matches(struct assess *as, struct arena *page, const struct document *d, int64_t id,
	int64_t at, size_t *n_found, struct err *e)
{
	struct claim_match kept[MATCH_MAX];
	struct match found[MATCH_MAX];
	size_t n, n_kept = 0;

	*n_found = 0;
	if (as->claims == NULL || d->rating.len != 0)
		return 0;
	if (find_matches(as, page, d, at, found, &n, e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (found[i].worth_a_look)
			kept[n_kept++] = (struct claim_match){.document = id,
				.claim = as->known[found[i].claim].id, .score = found[i].score,
				.strong = found[i].band == MATCH_KUAT,
				.shared = join_shared(page, &found[i])};
	*n_found = n_kept;
	return store_put_matches(as->store, id, kept, n_kept, at, e);
}

/* ---------------------------------------------------------------- claims that came later */

#define EACH_CLAIM 40 /* documents that one claim is compared with */

/* The comparison under way. */
struct catching {
	struct assess as; /* with an index of today's claims, in run */
	struct arena run, page;
	int64_t revisit_at, *seen; /* documents compared already, sorted */
	size_t n_seen, alloc;
	size_t matched;
};

/* False when the document was there before. */
static bool note_seen(struct catching *c, int64_t document)
{
	size_t low = 0, high = c->n_seen;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (c->seen[middle] == document)
			return false;
		if (c->seen[middle] < document)
			low = middle + 1;
		else
			high = middle;
	}
	ARENA_PUSH(&c->run, c->seen, c->n_seen, c->alloc);
	memmove(c->seen + low + 1, c->seen + low, (c->n_seen - 1 - low) * sizeof *c->seen);
	c->seen[low] = document;
	return true;
}

static int plan_look(struct catching *c, const struct stored_document *d, struct err *e)
{
	int64_t no, at;

	if (c->revisit_at == 0 || d->document.kind != DOC_NEWS || d->capture.file.len == 0)
		return 0;
	if (store_get_revisit(c->as.store, d->document.id, &no, &at, e) != 0)
		return -1;
	return no || at ? 0 : store_plan_revisit(c->as.store, d->document.id, 0, c->revisit_at, e);
}

static int compare_document(struct catching *c, int64_t id, struct err *e)
{
	struct stored_document d;
	size_t n;
	bool found;

	arena_reset(&c->page);
	if (store_get_document(c->as.store, id, &c->page, &d, &found, e) != 0)
		return -1;
	if (!found)
		return 0;
	if (put_matches(&c->as, &c->page, &d.document, id, date_now(), &n, e) != 0)
		return -1;
	c->matched += n > 0;
	return n ? plan_look(c, &d, e) : 0;
}

static int compare_claim(struct catching *c, const struct claim *claim, int64_t since_day, struct err *e)
{
	int64_t *documents;
	size_t n;

	if (store_find_recent(c->as.store, claim->text, since_day, EACH_CLAIM, &c->run, &documents, &n,
		    e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (note_seen(c, documents[i]) && compare_document(c, documents[i], e) != 0)
			return -1;
	return 0;
}

static int compare_claims(struct catching *c, struct cli *cli, const struct claim *claims, size_t n,
	struct err *e)
{
	int64_t since_day = date_now() / 86400 - ASSESS_CLAIM_DAYS;

	if (load_claims(&c->as, cli, &c->run, e) != 0 || store_begin(c->as.store, e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (compare_claim(c, &claims[i], since_day, e) != 0) {
			store_rollback(c->as.store);
			return -1;
		}
	if (store_set_compared(c->as.store, claims[n - 1].id, e) != 0) {
		store_rollback(c->as.store);
		return -1;
	}
	return store_commit(c->as.store, e);
}

int assess_new_claims(struct assess *as, struct cli *cli, int64_t revisit_at, size_t *matched,
	struct err *e)
{
	struct catching c = {.as = {.store = as->store}, .revisit_at = revisit_at};
	struct claim *claims;
	int64_t compared;
	size_t n;
	int rc;

	arena_init(&c.run);
	arena_init(&c.page);
	rc = store_get_compared(as->store, &compared, e);
	if (rc == 0)
		rc = store_get_claims_after(as->store, compared, ASSESS_CLAIMS, &c.run, &claims, &n, e);
	if (rc == 0 && n > 0)
		rc = compare_claims(&c, cli, claims, n, e);
	*matched = c.matched;
	arena_free(&c.page);
	arena_free(&c.run);
	return rc;
}

/* ---------------------------------------------------------------- events */

/* Events are of what reports print: a document without any label is in none. */
static int put_event(struct assess *as, struct arena *page, int64_t id, const struct document *d,
	const struct verdicts *v, int64_t at, struct err *e)
{
	struct folded folded;

	for (int t = 0; t < TOPICS; t++)
		if (v->labels[t] != LABEL_NONE)
			return fold_document(as->folder, page, id, d, v, at, &folded, e);
	folder_forget(as->folder, id);
	return 0;
}

/* ---------------------------------------------------------------- the path */

int assess_put(struct assess *as, struct arena *page, struct article *article,
	struct verdicts *verdicts, int64_t *id, enum put_result *result, struct err *e)
{
	const struct document *d = article->document;
	size_t n_matches;

	classify_document(as->classifier, page, d, verdicts);
	article->verdicts = verdicts;
	if (store_put_article(as->store, article, id, result, e) != 0)
		return -1;
	if (*result == PUT_UNCHANGED)
		return 0;
	if (put_claim(as, d, *id, article->seen_at, e) != 0 ||
	    put_matches(as, page, d, *id, article->seen_at, &n_matches, e) != 0)
		return -1;
	return put_event(as, page, *id, d, verdicts, article->seen_at, e);
}

int assess_again(struct assess *as, struct arena *page, const struct stored_document *d,
	struct verdicts *before, struct verdicts *after, bool *changed, struct err *e)
{
	if (store_get_verdicts(as->store, d, page, before, e) != 0)
		return -1;
	classify_document(as->classifier, page, &d->document, after);
	*changed = memcmp(before->labels, after->labels, sizeof after->labels) != 0;
	if (store_put_verdicts(as->store, d->document.id, after, date_now(), e) != 0)
		return -1;
	return put_event(as, page, d->document.id, &d->document, after, d->first_seen_at, e);
}
