/* cmd_known.c - simak known FINDING DATE: sets "tanggal diketahui", from which legal limits count. */
#include <stdlib.h>

#include "cli.h"
#include "simak/date.h"
#include "simak/msg.h"
#include "workspace.h"

static int run(struct cli *cli)
{
	const char *user = getenv("USER"), *by = cli_option(cli, "--by");
	struct finding_id id;
	struct when when;
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != 2)
		return cli_usage(cli, msg("a FINDING and a DATE are wanted"));
	if (!store_parse_finding(str_of(cli->args[0]), &id))
		return cli_usage(cli, msg("\"%s\" is no finding: write 1234/politik_uang"), cli->args[0]);
	if (!date_parse(str_of(cli->args[1]), cli->ws->zone_s, date_now(), &when))
		return cli_usage(cli, msg("\"%s\" is no date: write 2024-10-09"), cli->args[1]);
	if (date_local_day(when, cli->ws->zone_s) >
	    date_local_day((struct when){date_now(), WHEN_SECOND}, cli->ws->zone_s))
		return cli_usage(cli, msg("%s is still to come: nothing is known before it happens"),
			cli->args[1]);
	if (workspace_open_store(cli->ws, STORE_WRITE, &s, &e) != 0)
		return cli_fail(&e);
	rc = store_put_known(s, id, date_local_day(when, cli->ws->zone_s),
		str_of(by ? by : user ? user : ""), date_now(), &e);
	store_close(s);
	return rc == 0 ? 0 : cli_fail(&e);
}

const struct command cmd_known = {
	.name = "known",
	.args = "FINDING DATE",
	.summary = "set the date from which legal limits count (tanggal diketahui)",
	.example = "simak known 1234/politik_uang 2024-10-09",
	.exit_codes = "  65 there is no such finding\n",
	.run = run,
	.needs = NEED_WORKSPACE,
	.options = {{"--by", "NAME", "who says so (default: the user's name)"}},
};
