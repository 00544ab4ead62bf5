/* cmd_print.c - simak print FILE: a report that `digest --format json` wrote, here or in another
 * office, in any format. */
#include "issue.h"
#include "simak/file.h"
#include "simak/msg.h"

#define REPORT_BYTES_MAX ((size_t)256 << 20)

static int read_report(struct cli *cli, const char *path, struct report *r, struct err *e)
{
	struct buf text;
	int rc = file_read(path, REPORT_BYTES_MAX, &text, e);

	if (rc == 0 && digest_read(&cli->run, buf_str(&text), r, e) != 0)
		rc = err_prefix(e, "%s: ", path);
	buf_free(&text);
	return rc;
}

static int run(struct cli *cli)
{
	const char *format = cli_option(cli, "--format");
	issue_printer *print = issue_find_printer(format ? format : cli->json ? "json" : "html");
	unsigned mask = DIGEST_MASK_HANDLES;
	struct report r;
	struct err e = {0};

	if (cli->n_args != 1)
		return cli_usage(cli, msg("one FILE is wanted"));
	if (print == NULL)
		return cli_usage(cli, msg("--format wants html, md, csv, json or text"));
	if (print == digest_csv && cli_option(cli, "--grid") != NULL)
		print = digest_csv_grid;
	if (read_report(cli, cli->args[0], &r, &e) != 0)
		return cli_fail(&e);
	if (cli_option(cli, "--samarkan") != NULL)
		mask |= DIGEST_MASK_NAMES;
	digest_mask(&r, &cli->run, mask);
	print(&r, &cli->out);
	return 0;
}

const struct command cmd_print = {
	.name = "print",
	.args = "FILE [--format html|md|csv|json]",
	.summary = "print a report that digest --format json wrote",
	.example = "simak print digests/2024-W41.json --format html > minggu.html",
	.exit_codes = "  65 FILE is no such report\n",
	.run = run,
	.needs = NEED_REPORT_LANG,
	.options = {{"--format", "F", "html (default), md, csv, json or text"},
		{"--grid", NULL, "with csv: the grid instead of the findings"},
		{"--samarkan", NULL, "persons as initials"}},
};
