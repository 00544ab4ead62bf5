/* cmd_status.c - simak status: health of every source, age of the newest item, size. */
#include "cli.h"
#include "health.h"
#include "listing.h"
#include "simak/archive.h"
#include "simak/jout.h"
#include "simak/msg.h"

struct status {
	struct store_totals totals;
	struct health *list;
	int64_t ok, failing, archive_bytes;
};

static int gather(struct cli *cli, struct store *s, struct status *st, struct err *e)
{
	struct workspace *ws = cli->ws;

	if (workspace_sources(&cli->run, ws, e) != 0 || store_get_totals(s, &st->totals, e) != 0)
		return -1;
	st->archive_bytes = archive_size(ws->archive);
	st->list = arena_array(&cli->run, ws->n_sources + 1, sizeof *st->list);
	for (size_t i = 0; i < ws->n_sources; i++) {
		if (health_read(s, ws, &ws->sources[i], date_now(), &cli->run, &st->list[i], e) != 0)
			return -1;
		st->ok += st->list[i].ok;
		st->failing += !st->list[i].ok;
	}
	return 0;
}

static void json_source(struct jout *j, const struct health *h)
{
	jout_object(j);
	jout_member_str(j, "id", h->source->id);
	jout_member_str(j, "name", h->source->name);
	jout_member_str(j, "kind", str_of(source_kind_name(h->source->kind)));
	jout_member_str(j, "url", h->source->url);
	jout_member_bool(j, "ok", h->ok);
	jout_member_opt(j, "reason_kind", h->state.reason_kind);
	jout_member_opt(j, "reason", h->reason);
	jmember_instant(j, "failing_since", h->state.failing_since);
	jout_member_int(j, "failures", h->state.failures);
	jmember_instant(j, "last_success", h->state.last_success_at);
	jmember_instant(j, "last_attempt", h->state.last_attempt_at);
	jmember_instant(j, "last_new", h->state.last_new_at);
	jmember_instant(j, "newest_item", h->state.newest_item_at);
	jmember_instant(j, "next", h->state.next_at);
	jout_member_int(j, "interval_s", h->state.interval_s);
	jout_member_int(j, "articles_week", h->week.articles);
	jout_member_int(j, "articles_week_usual", h->usual.articles);
	jout_end_object(j);
}

static void print_json(struct cli *cli, const struct status *st)
{
	struct jout j;

	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_int(&j, "documents", st->totals.documents);
	jout_member_int(&j, "findings", st->totals.findings);
	jout_member_int(&j, "versions", st->totals.versions);
	jout_member_int(&j, "pending", st->totals.pending);
	jout_key(&j, "sources");
	jout_object(&j);
	jout_member_int(&j, "ok", st->ok);
	jout_member_int(&j, "failing", st->failing);
	jout_end_object(&j);
	jmember_instant(&j, "newest", st->totals.newest_at);
	jout_member_int(&j, "store_bytes", st->totals.bytes);
	jout_member_int(&j, "archive_bytes", st->archive_bytes);
	jout_key(&j, "list");
	jout_array(&j);
	for (size_t i = 0; i < cli->ws->n_sources; i++)
		json_source(&j, &st->list[i]);
	jout_end_array(&j);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static void text_source(struct cli *cli, const struct health *h)
{
	char at[WHEN_TEXT_SIZE];

	listing_local(cli->ws, h->state.last_success_at, at);
	buf_printf(&cli->out, "%-8s %-24.*s %-16s %5lld (%lld)\n", h->ok ? h->tried ? "ok" : msg("new")
		: msg("FAILS"), STR_ARG(h->source->id), at, (long long)h->week.articles,
		(long long)h->usual.articles);
	if (h->ok)
		return;
	listing_local(cli->ws, h->state.failing_since, at);
	buf_printf(&cli->out, "         ");
	listing_line(&cli->out, h->reason);
	if (h->state.failing_since)
		buf_printf(&cli->out, msg("; since %s"), at);
	buf_add_char(&cli->out, '\n');
}

static void print_text(struct cli *cli, const struct status *st)
{
	char newest[WHEN_TEXT_SIZE];

	listing_local(cli->ws, st->totals.newest_at, newest);
	buf_printf(&cli->out, msg("%lld documents, %lld findings, %lld addresses pending; newest: %s\n"
		"store %lld MB, archive %lld MB\n%lld sources well, %lld failing\n\n"),
		(long long)st->totals.documents, (long long)st->totals.findings,
		(long long)st->totals.pending, newest, (long long)(st->totals.bytes >> 20),
		(long long)(st->archive_bytes >> 20), (long long)st->ok, (long long)st->failing);
	buf_printf(&cli->out, "%-8s %-24s %-16s %s\n", "", msg("source"), msg("last read"),
		msg("articles of 7 days (usual)"));
	for (size_t i = 0; i < cli->ws->n_sources; i++)
		text_source(cli, &st->list[i]);
}

static int run(struct cli *cli)
{
	struct status st = {0};
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != 0)
		return cli_usage(cli, msg("no argument is wanted"));
	if (workspace_open_store(cli->ws, STORE_READ, &s, &e) != 0)
		return cli_fail(&e);
	rc = gather(cli, s, &st, &e);
	store_close(s);
	if (rc != 0)
		return cli_fail(&e);
	if (cli->json)
		print_json(cli, &st);
	else
		print_text(cli, &st);
	return st.failing ? err_exit_code(ERR_PARTIAL) : 0;
}

const struct command cmd_status = {
	.name = "status",
	.args = "",
	.summary = "health of every source, age of the newest item, size",
	.example = "simak -C kantor status",
	.exit_codes = "  1 a source is failing\n",
	.run = run,
	.needs = NEED_WORKSPACE,
};
