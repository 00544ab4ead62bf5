/* cmd_digest.c - simak digest: the report of a period. */
#include "cli.h"
#include "simak/digest.h"
#include "simak/file.h"
#include "simak/msg.h"

#define REPORT_BYTES_MAX (256u << 20)

static int read_report(struct cli *cli, const char *path, struct report *r, struct err *e)
{
	struct buf text;
	int rc;

	if (file_read(path, REPORT_BYTES_MAX, &text, e) != 0) {
		buf_free(&text);
		return -1;
	}
	rc = digest_read(&cli->run, buf_str(&text), r, e);
	buf_free(&text);
	return rc == 0 ? 0 : err_prefix(e, "%s: ", path);
}

typedef void printer(const struct report *r, struct buf *out);

static printer *find_printer(const char *format)
{
	static const struct {
		const char *name;
		printer *print;
	} printers[] = {{"html", digest_html}, {"md", digest_md}, {"csv", digest_csv},
		{"json", digest_json}, {"text", digest_text}};

	for (size_t i = 0; i < sizeof printers / sizeof *printers; i++)
		if (strcmp(printers[i].name, format) == 0)
			return printers[i].print;
	return NULL;
}

static int run(struct cli *cli)
{
	const char *format = cli_option(cli, "--format");
	printer *print = find_printer(format ? format : "html");
	struct report r;
	struct err e = {0};

	if (print == NULL)
		return cli_usage(cli, "--format wants html, md, csv or json");
	if (read_report(cli, cli_option(cli, "--report"), &r, &e) != 0)
		return cli_fail(&e);
	digest_mask(&r, &cli->run, DIGEST_MASK_HANDLES);
	print(&r, &cli->out);
	return 0;
}

const struct command cmd_digest = {
	.name = "digest",
	.args = "[--format html|md|csv|json]",
	.summary = "the report of a period",
	.example = "simak digest --week 2024-W41 --format html -o digest.html",
	.run = run,
	.needs = NEED_REPORT_LANG,
	.options = {{"--format", "F", "html (default), md, csv or json"},
		{"--report", "FILE", "print a report that --format json wrote"}},
};
