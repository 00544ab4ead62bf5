/* cmd_digest.c - simak digest: the report of a period, to stdout, a file, digests/ or by mail. */
#include "issue.h"
#include "simak/file.h"
#include "simak/log.h"
#include "simak/msg.h"

/* A day given as option; -1 after a message. */
static int day_option(struct cli *cli, const char *name, int64_t *day)
{
	const char *text = cli_option(cli, name);
	struct when w;

	*day = INT64_MIN;
	if (text == NULL)
		return 0;
	if (!date_parse(str_of(text), cli->ws->zone_s, 0, &w))
		return cli_usage(cli, msg("%s wants a date such as 2024-10-09"), name), -1;
	*day = date_local_day(w, cli->ws->zone_s);
	return 0;
}

static int choose_range(struct cli *cli, const struct period_rules *rules, struct period *p,
	struct err *e)
{
	struct days days;

	if (day_option(cli, "--from", &days.from) != 0 || day_option(cli, "--to", &days.to) != 0)
		return err_set(e, ERR_NONE, "%s", "");
	if (days.from == INT64_MIN)
		return err_set(e, ERR_USAGE, "%s", msg("--to wants --from, too"));
	if (cli_option(cli, "--daily") != NULL) {
		period_day(&cli->run, rules, days.from, p);
		return 0;
	}
	if (days.to == INT64_MIN)
		return err_set(e, ERR_USAGE, "%s", msg("--from wants --to, too"));
	return period_range(&cli->run, rules, days, p, e);
}

/* The period that the options name; without any the last complete one. */
static int choose_period(struct cli *cli, struct period *p, struct err *e)
{
	struct period_rules rules = issue_rules(cli->ws);
	const char *week = cli_option(cli, "--week"), *pekan = cli_option(cli, "--pekan");
	bool range = cli_option(cli, "--from") != NULL || cli_option(cli, "--to") != NULL;
	int64_t number;

	if ((week != NULL) + (pekan != NULL) + range > 1)
		return err_set(e, ERR_USAGE, "%s", msg("one of --week, --pekan, --from with --to is enough"));
	if (week != NULL)
		return period_week(&cli->run, &rules, str_of(week), p, e);
	if (pekan != NULL) {
		if (!str_to_int(str_of(pekan), &number))
			return err_set(e, ERR_USAGE, "%s", msg("--pekan wants a number"));
		return period_pekan(&cli->run, &rules, number, p, e);
	}
	if (range)
		return choose_range(cli, &rules, p, e);
	period_last(&cli->run, &rules, date_now(), cli_option(cli, "--daily") != NULL, p);
	return 0;
}

static int print_report(struct cli *cli, issue_printer *print, const struct report *r, struct err *e)
{
	const char *file = cli_option(cli, "-o");
	struct buf text;
	int rc;

	if (file == NULL || strcmp(file, "-") == 0) {
		print(r, &cli->out);
		return 0;
	}
	buf_init(&text, BUF_NO_CAP);
	print(r, &text);
	rc = file_write(file, buf_str(&text), e);
	buf_free(&text);
	return rc;
}

static int deliver(struct cli *cli, struct store *s, issue_printer *print, struct report *r,
	struct err *e)
{
	bool mail = cli_option(cli, "--mail") != NULL, write = mail || cli_option(cli, "--write");
	bool asked = cli_option(cli, "--format") || cli_option(cli, "-o") || cli->json;
	const char *path;

	if (write && cli_option(cli, "--current") != NULL)
		return err_set(e, ERR_USAGE, "%s",
			msg("--current shows a period as it would be today and is never written"));
	if (write && issue_write(cli, s, r, &path, e) != 0)
		return -1;
	if (mail && issue_mail(cli, r, e) != 0)
		return -1;
	if (cli_option(cli, "--samarkan") != NULL)
		digest_mask(r, &cli->run, DIGEST_MASK_HANDLES | DIGEST_MASK_NAMES);
	if (write && !asked) {
		buf_printf(&cli->out, "%s\n", path);
		return 0;
	}
	return print_report(cli, print, r, e);
}

static issue_printer *choose_printer(struct cli *cli)
{
	const char *format = cli_option(cli, "--format");

	if (format == NULL)
		format = cli->json ? "json" : "html";
	if (strcmp(format, "csv") == 0 && cli_option(cli, "--grid") != NULL)
		return digest_csv_grid;
	return issue_find_printer(format);
}

static int fail(struct cli *cli, const struct err *e)
{
	if (e->kind == ERR_NONE) /* said already */
		return err_exit_code(ERR_USAGE);
	return e->kind == ERR_USAGE ? cli_usage(cli, "%s", e->msg) : cli_fail(e);
}

static int run(struct cli *cli)
{
	issue_printer *print = choose_printer(cli);
	bool write = cli_option(cli, "--write") != NULL || cli_option(cli, "--mail") != NULL;
	struct period p;
	struct store *s;
	struct report r;
	struct err e = {0};
	int rc;

	if (print == NULL)
		return cli_usage(cli, msg("--format wants html, md, csv, json or text"));
	if (cli->n_args != 0)
		return cli_usage(cli, msg("no argument is wanted"));
	if (choose_period(cli, &p, &e) != 0 || workspace_sources(&cli->run, cli->ws, &e) != 0)
		return fail(cli, &e);
	if (workspace_open_store(cli->ws, write ? STORE_WRITE : STORE_READ, &s, &e) != 0)
		return fail(cli, &e);
	rc = issue_load(cli, s, &p, cli_option(cli, "--current") != NULL, &r, &e);
	if (rc == 0)
		rc = deliver(cli, s, print, &r, &e);
	store_close(s);
	return rc == 0 ? 0 : fail(cli, &e);
}

const struct command cmd_digest = {
	.name = "digest",
	.args = "[--week 2024-W41 | --pekan N | --from DAY --to DAY | --daily]\n"
		"                    [--format html|md|csv|json] [-o FILE] [--write] [--mail] [--current]",
	.summary = "the report of a period (default: the last complete one)",
	.example = "simak digest --week 2024-W41 --format html -o digest.html",
	.exit_codes = "  5 the mail was not sent\n",
	.run = run,
	.needs = NEED_WORKSPACE | NEED_REPORT_LANG,
	.options = {{"--week", "YYYY-Wnn", "an ISO week"},
		{"--pekan", "N", "week N from the campaign's first day (pekan_awal)"},
		{"--from", "DAY", "first day"}, {"--to", "DAY", "last day, included"},
		{"--daily", NULL, "one day: --from, or yesterday"},
		{"--format", "F", "html (default), md, csv, json or text"},
		{"--grid", NULL, "with csv: the grid instead of the findings"},
		{"-o", "FILE", "write to FILE instead of standard output"},
		{"--write", NULL, "write it into digests/ and remember what it held"},
		{"--mail", NULL, "write it and send it as [surel] in simak.conf says"},
		{"--current", NULL, "a written period as it would be today"},
		{"--samarkan", NULL, "persons as initials"}},
};
