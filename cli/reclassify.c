/* reclassify.c - simak classify --stored: today's lexicons on what was stored; labels that changed. */
#include "assess.h"
#include "listing.h"
#include "progress.h"
#include "reclassify.h"
#include "simak/msg.h"

#define PER_COMMIT 200

struct again {
	struct cli *cli;
	struct assess assess;
	struct arena page;
	struct progress progress;
	int64_t since_day, done, changed;
};

static void print_json(struct cli *cli, const struct stored_document *d, const struct verdicts *before,
	const struct verdicts *after)
{
	struct jout j;

	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_int(&j, "document", d->document.id);
	jout_member_str(&j, "title", d->document.title);
	jout_key(&j, "changed");
	jout_object(&j);
	for (int t = 0; t < TOPICS; t++) {
		if (before->labels[t] == after->labels[t])
			continue;
		jout_key(&j, topic_name((enum topic)t));
		jout_object(&j);
		jout_member_str(&j, "before", str_of(label_name(before->labels[t])));
		jout_member_str(&j, "after", str_of(label_name(after->labels[t])));
		jout_end_object(&j);
	}
	jout_end_object(&j);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static void print_text(struct cli *cli, const struct stored_document *d, const struct verdicts *before,
	const struct verdicts *after)
{
	for (int t = 0; t < TOPICS; t++) {
		if (before->labels[t] == after->labels[t])
			continue;
		buf_printf(&cli->out, "%lld/%s: %s -> %s  ", (long long)d->document.id,
			topic_name((enum topic)t), label_name(before->labels[t]),
			label_name(after->labels[t]));
		listing_line(&cli->out, d->document.title);
		buf_add_char(&cli->out, '\n');
	}
}

/* One document; 1 done, 0 no more. */
static int judge_next(struct again *ag, int64_t *id, struct err *e)
{
	struct stored_document d;
	struct verdicts before, after;
	bool found, changed;

	arena_reset(&ag->page);
	if (store_next_document(ag->assess.store, *id, ag->since_day, &ag->page, &d, &found, e) != 0)
		return -1;
	if (!found)
		return 0;
	*id = d.document.id;
	if (assess_again(&ag->assess, &ag->page, &d, &before, &after, &changed, e) != 0)
		return -1;
	progress_set(&ag->progress, ++ag->done, ag->progress.total);
	if (!changed)
		return 1;
	ag->changed++;
	if (ag->cli->json)
		print_json(ag->cli, &d, &before, &after);
	else
		print_text(ag->cli, &d, &before, &after);
	return 1;
}

static int judge_all(struct again *ag, struct err *e)
{
	struct store *s = ag->assess.store;
	int64_t id = 0;
	int got = 1;

	while (got == 1 && cli_signal == 0) {
		if (store_begin(s, e) != 0)
			return -1;
		for (int n = 0; n < PER_COMMIT && got == 1; n++)
			got = judge_next(ag, &id, e);
		if (got < 0) {
			store_rollback(s);
			return -1;
		}
		if (store_commit(s, e) != 0)
			return -1;
	}
	return 0;
}

static int judge_store(struct again *ag, struct store *s, struct err *e)
{
	struct store_totals totals;
	int rc;

	if (store_get_totals(s, &totals, e) != 0 || assess_open(&ag->assess, ag->cli, s, e) != 0)
		return -1;
	arena_init(&ag->page);
	progress_begin(&ag->progress, msg("classify"), totals.documents, ag->cli->quiet);
	rc = judge_all(ag, e);
	progress_clear(&ag->progress);
	arena_free(&ag->page);
	assess_close(&ag->assess);
	if (rc == 0 && !ag->cli->json)
		buf_printf(&ag->cli->out, msg("%lld documents classified, %lld changed\n"),
			(long long)ag->done, (long long)ag->changed);
	return rc;
}

int reclassify_stored(struct cli *cli)
{
	struct again ag = {.cli = cli, .since_day = INT64_MIN};
	const char *since = cli_option(cli, "--since");
	struct workspace *ws = arena_alloc(&cli->run, sizeof *ws);
	struct when when;
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != 0)
		return cli_usage(cli, msg("--stored reads no files"));
	if (since != NULL && (!date_parse(str_of(since), 0, 0, &when) || when.precision != WHEN_DAY))
		return cli_usage(cli, msg("--since wants a date such as 2024-10-09"));
	if (since != NULL)
		ag.since_day = when.at / 86400;
	if (workspace_load(&cli->run, cli->workspace, ws, &e) != 0 ||
	    workspace_open_store(ws, STORE_WRITE, &s, &e) != 0)
		return cli_fail(&e);
	cli->ws = ws;
	rc = judge_store(&ag, s, &e);
	store_close(s);
	return rc == 0 ? 0 : cli_fail(&e);
}
