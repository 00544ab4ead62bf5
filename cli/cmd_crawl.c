/* cmd_crawl.c - simak crawl: fetches what is due, once or on schedule. */
#include <time.h>

#include "cli.h"
#include "run.h"
#include "simak/log.h"
#include "simak/msg.h"

#define NAP_S 1
#define LOOP_MIN_S 60
#define LOOP_MAX_S 900

/* Sleeps until the next source is due, a second at a time: a signal ends it. */
static void wait_until(int64_t at)
{
	int64_t now = date_now(), until = at;

	if (until < now + LOOP_MIN_S)
		until = now + LOOP_MIN_S;
	if (until > now + LOOP_MAX_S)
		until = now + LOOP_MAX_S;
	while (cli_signal == 0 && date_now() < until)
		nanosleep(&(struct timespec){.tv_sec = NAP_S}, NULL);
}

/* One crawl with an arena of its own: a year of them takes no more memory than one. */
static int crawl_once(struct cli *cli, const struct run_options *o, struct run_summary *sum,
	struct err *e)
{
	struct arena kept = cli->run;
	int rc;

	arena_init(&cli->run);
	rc = run_crawl(cli, o, sum, e);
	arena_free(&cli->run);
	cli->run = kept;
	return rc;
}

/* Crawls on until a signal comes.  What fails for a moment is said and tried again. */
static int loop(struct cli *cli, struct run_options *o)
{
	struct run_summary sum;
	struct err e;

	while (cli_signal == 0) {
		err_clear(&e);
		if (crawl_once(cli, o, &sum, &e) != 0) {
			if (e.kind != ERR_PARTIAL && e.kind != ERR_NETWORK)
				return cli_fail(&e);
			log_note("%s", e.msg);
		}
		if (cli_flush(cli) != 0)
			return err_exit_code(ERR_STORE);
		o->all = false;
		wait_until(sum.next_at);
	}
	return 0;
}

static int run(struct cli *cli)
{
	struct run_options o = {.all = cli_option(cli, "--all") != NULL, .n_only = (size_t)cli->n_args};
	struct run_summary sum;
	struct err e = {0};

	o.only = arena_array(&cli->run, o.n_only + 1, sizeof *o.only);
	for (size_t i = 0; i < o.n_only; i++)
		o.only[i] = str_of(cli->args[i]);
	if (cli_option(cli, "--loop") != NULL)
		return loop(cli, &o);
	return run_crawl(cli, &o, &sum, &e) == 0 ? 0 : cli_fail(&e);
}

const struct command cmd_crawl = {
	.name = "crawl",
	.args = "[SOURCE...] [--all] [--loop]",
	.summary = "fetch what is due, extract, classify, store",
	.example = "simak -C kantor crawl",
	.exit_codes = "  1 some sources failed\n  3 kontak is not set, or a file of the workspace is wrong\n"
		"  5 nothing could be fetched\n  6 another crawl holds the workspace\n",
	.run = run,
	.needs = NEED_WORKSPACE,
	.options = {{"--all", NULL, "ignore the intervals of sources"},
		{"--loop", NULL, "keep going on schedule until a signal comes"}},
};
