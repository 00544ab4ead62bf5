/* cmd_backup.c - simak backup FILE: one consistent copy of the store, safe while a crawl runs. */
#include "cli.h"
#include "simak/msg.h"
#include "workspace.h"

static int run(struct cli *cli)
{
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != 1)
		return cli_usage(cli, msg("one FILE is wanted"));
	if (workspace_open_store(cli->ws, STORE_READ, &s, &e) != 0)
		return cli_fail(&e);
	rc = store_backup(s, cli->args[0], &e);
	store_close(s);
	return rc == 0 ? 0 : cli_fail(&e);
}

const struct command cmd_backup = {
	.name = "backup",
	.args = "FILE",
	.summary = "one consistent copy of the store, safe while a crawl runs",
	.example = "simak backup /media/cadangan/simak-2024-10-14.db",
	.exit_codes = "  4 the copy could not be written\n",
	.run = run,
	.needs = NEED_WORKSPACE,
};
