/* cmd_robots.c - simak robots FILE --agent UA URL: may this agent ask for this address? */
#include "cli.h"
#include "simak/file.h"
#include "simak/jout.h"
#include "simak/msg.h"
#include "simak/robots.h"

#define FILE_MAX (16 * 1024 * 1024)

static void print_text(struct cli *cli, const struct robots_rule *rule)
{
	if (rule == NULL) {
		buf_printf(&cli->out, "%s\n", msg("allowed: no rule matches"));
		return;
	}
	buf_printf(&cli->out, "%s: %s:%d: ", rule->allow ? msg("allowed") : msg("disallowed"),
		cli->args[0], rule->number);
	buf_add_str(&cli->out, rule->line);
	buf_add_char(&cli->out, '\n');
}

static void print_json(struct cli *cli, bool allowed, const struct robots_rule *rule, int64_t delay_ms)
{
	struct jout j;

	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_bool(&j, "allowed", allowed);
	jout_member_opt(&j, "rule", rule ? rule->line : STR_NONE);
	jout_member_int(&j, "line", rule ? rule->number : 0);
	jout_key(&j, "crawl_delay");
	if (delay_ms < 0)
		jout_null(&j);
	else
		jout_real(&j, (double)delay_ms / 1000, 3);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static int run(struct cli *cli)
{
	const char *agent = cli_option(cli, "--agent");
	const struct robots_rule *rule;
	struct robots robots;
	struct buf file;
	struct err e;
	bool allowed;

	if (cli->n_args != 2)
		return cli_usage(cli, "%s", msg("one FILE and one URL are wanted"));
	if (file_read(cli->args[0], FILE_MAX, &file, &e) != 0) {
		buf_free(&file);
		return cli_fail(&e);
	}
	robots_parse(&cli->run, buf_str(&file), &robots);
	buf_free(&file);
	agent = agent ? agent : "simak";
	allowed = robots_allows(&robots, &cli->run, str_of(agent), str_of(cli->args[1]), &rule);
	if (cli->json)
		print_json(cli, allowed, rule, robots_delay_ms(&robots, str_of(agent)));
	else
		print_text(cli, rule);
	return allowed ? 0 : err_exit_code(ERR_PARTIAL);
}

const struct command cmd_robots = {
	.name = "robots",
	.args = "FILE [--agent UA] URL",
	.summary = "tell whether a robots.txt lets an agent ask for an address, and by which rule",
	.example = "simak robots robots.txt --agent simak https://kabar.example/cari?q=x",
	.exit_codes = "  1 disallowed\n",
	.run = run,
	.options = {{"--agent", "UA", "product token or whole User-Agent (default simak)"}},
};
