/* cmd_url.c - simak url resolve BASE REF, simak url canon URL. */
#include "cli.h"
#include "simak/msg.h"
#include "simak/url.h"

static int answer(struct cli *cli, bool found, struct str url)
{
	if (!found)
		return err_exit_code(ERR_PARTIAL);
	buf_add_str(&cli->out, url);
	buf_add_char(&cli->out, '\n');
	return 0;
}

static int run(struct cli *cli)
{
	struct str url = STR_NONE;
	bool found;

	if (cli->n_args == 3 && strcmp(cli->args[0], "resolve") == 0)
		found = url_resolve(&cli->run, str_of(cli->args[1]), str_of(cli->args[2]), &url);
	else if (cli->n_args == 2 && strcmp(cli->args[0], "canon") == 0)
		found = url_canon(&cli->run, str_of(cli->args[1]), &url);
	else
		return cli_usage(cli, "%s", msg("resolve BASE REF or canon URL is wanted"));
	return answer(cli, found, url);
}

const struct command cmd_url = {
	.name = "url",
	.args = "resolve BASE REF | canon URL",
	.summary = "resolve a reference against a base, or print an address's canonical spelling",
	.example = "simak url resolve https://kabar.example/a/b ../c",
	.exit_codes = "  1 the address is refused\n",
	.run = run,
};
