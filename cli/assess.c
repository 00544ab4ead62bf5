/* assess.c - document -> findings, matches, event: all of it in the caller's transaction. */
#include "assess.h"
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

static int load_claims(struct assess *as, struct cli *cli, struct err *e)
{
	struct match_claim *claims;
	struct claim *known;
	size_t n;

	if (store_get_claims(as->store, &cli->run, &known, &n, e) != 0 || n == 0)
		return n == 0 ? 0 : -1;
	claims = arena_array(&cli->run, n, sizeof *claims);
	for (size_t i = 0; i < n; i++)
		claims[i] = (struct match_claim){.text = known[i].text,
			.published_at = known[i].published_at};
	as->known = known;
	as->n_known = n;
	return match_index_build(&cli->run, cli->lexicons, claims, n, &as->claims, e);
}

int assess_open(struct assess *as, struct cli *cli, struct store *store, struct err *e)
{
	*as = (struct assess){.store = store, .folder = arena_alloc(&cli->run, sizeof *as->folder)};
	folder_open(as->folder, store);
	if (classify_load(&cli->run, cli->lexicons, cli->ws->lexicons, &as->classifier, e) != 0)
		return -1;
	if (keep_lexicons(as, cli, e) == 0 && load_claims(as, cli, e) == 0)
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

static int put_matches(struct assess *as, struct arena *page, const struct document *d, int64_t id,
	int64_t at, struct err *e)
{
	struct claim_match kept[MATCH_MAX];
	struct match found[MATCH_MAX];
	struct str text;
	size_t n, n_kept = 0;

	if (as->claims == NULL || d->rating.len != 0)
		return 0;
	text = arena_printf(page, "%.*s\n%.*s", STR_ARG(d->title), STR_ARG(d->text));
	n = match_find(as->claims, page, text, written_at(d, at), found);
	for (size_t i = 0; i < n; i++)
		kept[n_kept++] = (struct claim_match){.document = id,
			.claim = as->known[found[i].claim].id, .score = found[i].score,
			.strong = found[i].band == MATCH_KUAT, .shared = join_shared(page, &found[i])};
	return store_put_matches(as->store, id, kept, n_kept, at, e);
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

	classify_document(as->classifier, page, d, verdicts);
	article->verdicts = verdicts;
	if (store_put_article(as->store, article, id, result, e) != 0)
		return -1;
	if (*result == PUT_UNCHANGED)
		return 0;
	if (put_claim(as, d, *id, article->seen_at, e) != 0 ||
	    put_matches(as, page, d, *id, article->seen_at, e) != 0)
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
