/* cmd_run.c - simak run: a crawl, then the digest of the last complete period, once. */
#include "issue.h"
#include "run.h"
#include "simak/log.h"
#include "simak/msg.h"

static int write_digest(struct cli *cli, struct store *s, struct err *e)
{
	struct period_rules rules = issue_rules(cli->ws);
	struct period period;
	struct report report;
	const char *path;

	period_last(&cli->run, &rules, date_now(), false, &period);
	if (issue_load(cli, s, &period, false, &report, e) != 0)
		return -1;
	if (report.written_at != 0)
		return 0;
	if (issue_write(cli, s, &report, &path, e) != 0)
		return -1;
	buf_printf(&cli->out, "%s\n", path);
	return 0;
}

static int run(struct cli *cli)
{
	struct run_options all = {0};
	struct run_summary sum;
	struct store *s;
	struct err crawl = {0}, e = {0};
	int rc;

	if (cli->n_args != 0)
		return cli_usage(cli, msg("no argument is wanted"));
	if (run_crawl(cli, &all, &sum, &crawl) != 0 && crawl.kind != ERR_PARTIAL)
		return cli_fail(&crawl); /* a digest of nothing read would be fixed as it stands */
	if (cli_signal != 0)
		return 0;
	if (workspace_open_store(cli->ws, STORE_WRITE, &s, &e) != 0)
		return cli_fail(&e);
	rc = write_digest(cli, s, &e);
	store_close(s);
	if (rc != 0)
		return cli_fail(&e);
	return crawl.kind == ERR_PARTIAL ? cli_fail(&crawl) : 0;
}

const struct command cmd_run = {
	.name = "run",
	.args = "",
	.summary = "crawl, then write the digest of the last complete period",
	.example = "simak -C kantor run",
	.exit_codes = "  1 some sources failed\n  3 kontak is not set, or a file of the workspace is wrong\n"
		"  5 nothing could be fetched: no digest was written\n  6 another crawl holds the workspace\n",
	.run = run,
	.needs = NEED_WORKSPACE | NEED_REPORT_LANG,
};
