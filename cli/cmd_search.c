/* cmd_search.c - simak search QUERY: full-text search of what was stored. */
#include "cli.h"
#include "listing.h"
#include "simak/esc.h"
#include "simak/jout.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "workspace.h"

#define LIMIT 20
#define LIMIT_MAX 1000

static int read_day_option(const struct cli *cli, const char *name, int64_t otherwise, int64_t *day)
{
	const char *text = cli_option(cli, name);
	struct when when;

	*day = otherwise;
	if (text == NULL)
		return 0;
	if (!date_parse(str_of(text), 0, 0, &when) || when.precision != WHEN_DAY)
		return cli_usage(cli, msg("%s wants a date such as 2024-10-09"), name), -1;
	*day = when.at / 86400;
	return 0;
}

/* All words of the command line are one query. */
static struct str join_args(struct cli *cli)
{
	struct buf b;
	struct str joined;

	buf_init(&b, BUF_NO_CAP);
	for (int i = 0; i < cli->n_args; i++)
		buf_printf(&b, "%s%s", i ? " " : "", cli->args[i]);
	joined = arena_str(&cli->run, buf_str(&b));
	buf_free(&b);
	return joined;
}

static int read_query(struct cli *cli, struct search_query *q)
{
	const char *topic = cli_option(cli, "--topic"), *label = cli_option(cli, "--label");
	int64_t limit;

	*q = (struct search_query){.text = join_args(cli), .exact = cli_option(cli, "--exact") != NULL,
		.ranked = cli_option(cli, "--rank") != NULL,
		.region = str_of(cli_option(cli, "--region")), .source = str_of(cli_option(cli, "--source"))};
	q->has_topic = topic != NULL;
	q->has_label = label != NULL;
	if (topic != NULL && !topic_parse(str_of(topic), &q->topic))
		return cli_usage(cli, msg("--topic wants netralitas_asn, politik_uang, kampanye_hitam or hoaks"));
	if (label != NULL && !label_parse(str_of(label), &q->label))
		return cli_usage(cli, msg("--label wants none, imbauan or dugaan"));
	if (read_day_option(cli, "--since", INT64_MIN, &q->since_day) != 0 ||
	    read_day_option(cli, "--until", INT64_MAX, &q->until_day) != 0 ||
	    cli_option_int(cli, "--limit", LIMIT, 1, LIMIT_MAX, &limit) != 0)
		return err_exit_code(ERR_USAGE);
	q->limit = (size_t)limit;
	return 0;
}

static void print_json(struct cli *cli, const struct search_hit *hit, bool ranked)
{
	struct jout j;

	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_int(&j, "document", hit->document);
	jout_member_str(&j, "title", hit->title);
	jout_member_str(&j, "url", hit->url);
	jout_member_str(&j, "source", hit->source);
	jout_member_opt(&j, "outlet", hit->outlet);
	jmember_when(&j, "published", hit->published);
	jmember_instant(&j, "first_seen", hit->first_seen_at);
	jout_key(&j, "labels");
	listing_labels(&j, hit->labels);
	jout_member_str(&j, "snippet", hit->snippet);
	if (ranked) {
		jout_key(&j, "rank");
		jout_real(&j, hit->rank, 4);
	}
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static void print_text(struct cli *cli, const struct search_hit *hit)
{
	char date[WHEN_TEXT_SIZE];

	date_format(listing_day(cli->ws, hit->published, hit->first_seen_at), date);
	buf_printf(&cli->out, "%lld  %s  ", (long long)hit->document, date);
	listing_line(&cli->out, hit->title.len ? hit->title : hit->url);
	buf_add_cstr(&cli->out, "\n    ");
	listing_line(&cli->out, hit->outlet.len ? hit->outlet : hit->source);
	if (hit->labels.len) {
		buf_add_cstr(&cli->out, "  ");
		listing_line(&cli->out, hit->labels);
	}
	buf_add_cstr(&cli->out, "\n    ");
	listing_line(&cli->out, hit->snippet);
	buf_add_cstr(&cli->out, "\n    ");
	listing_line(&cli->out, hit->url);
	buf_add_cstr(&cli->out, "\n");
}

static int run(struct cli *cli)
{
	struct search_result result;
	struct search_query q;
	struct store *s;
	struct err e = {0};
	int rc = read_query(cli, &q);

	if (rc != 0)
		return rc;
	if (workspace_open_store(cli->ws, STORE_READ, &s, &e) != 0)
		return cli_fail(&e);
	rc = store_search(s, &q, &cli->run, &result, &e);
	store_close(s);
	if (rc != 0)
		return cli_fail(&e);
	for (size_t i = 0; i < result.n; i++) {
		if (cli->json)
			print_json(cli, &result.hits[i], q.ranked);
		else
			print_text(cli, &result.hits[i]);
	}
	if (result.rank_cut)
		log_note(msg("only the newest %d documents that match were ranked"), SEARCH_RANKED);
	if (result.more)
		log_note(msg("there are more: --limit N shows them"));
	return result.n ? 0 : err_exit_code(ERR_PARTIAL);
}

const struct command cmd_search = {
	.name = "search",
	.args = "QUERY [--topic T] [--label L] [--region R] [--since D] [--until D] [--rank]",
	.summary = "full-text search of what was stored, newest first",
	.example = "simak search 'amplop OR sembako NOT \"pasar murah\"' --label dugaan --since 2024-10-01",
	.exit_codes = "  1 nothing was found\n",
	.run = run,
	.needs = NEED_WORKSPACE,
	.options = {{"--topic", "T", "labelled with this topic"},
		{"--label", "L", "none, imbauan or dugaan (of the topic, where given)"},
		{"--region", "R", "full official name (\"Kutai Timur\")"},
		{"--source", "ID", "of this source"},
		{"--since", "D", "published on this day or later"},
		{"--until", "D", "published on this day or before"},
		{"--exact", NULL, "words as they stand, not their stems"},
		{"--rank", NULL, "best first, over the newest 50000 hits"},
		{"--limit", "N", "at most N (default 20)"}},
};
