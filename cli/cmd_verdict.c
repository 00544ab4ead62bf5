/* cmd_verdict.c - simak verdict: an analyst's judgement, one or a CSV of them.
 *
 * The CSV has a header with the columns finding and verdict, and optionally of, note, by (also by their
 * Indonesian names), as the CSV of a digest has; rows without a verdict are passed over.  Every line is checked before any is stored: a file goes in whole or not at all.
 */
#include <stdlib.h>

#include "cli.h"
#include "problems.h"
#include "simak/csv.h"
#include "simak/file.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "workspace.h"

#define CSV_BYTES_MAX ((size_t)64 << 20)

enum column { COLUMN_FINDING, COLUMN_VERDICT, COLUMN_OF, COLUMN_NOTE, COLUMN_BY, COLUMNS };

static const char *const column_names[COLUMNS][2] = {{"finding", "temuan"}, {"verdict", "putusan"},
	{"of", "dari"}, {"note", "catatan"}, {"by", "oleh"}};

/* Who judges where --by is not given. */
static struct str default_name(void)
{
	const char *user = getenv("USER");

	return str_of(user ? user : "");
}

static int read_verdict(struct str finding, struct str value, struct str of, struct verdict *v,
	struct err *e)
{
	if (!store_parse_finding(finding, &v->finding))
		return err_set(e, ERR_USAGE, msg("\"%.*s\" is no finding: write 1234/politik_uang"),
			STR_ARG(finding));
	if (!verdict_value_parse(value, &v->value))
		return err_set(e, ERR_USAGE, msg("\"%.*s\" is no verdict: write benar, keliru, duplikat or "
			"terlewat"), STR_ARG(value));
	if (of.len && v->value != VERDICT_DUPLIKAT)
		return err_set(e, ERR_USAGE, msg("only duplikat names another finding"));
	if (of.len && !store_parse_finding(of, &v->of))
		return err_set(e, ERR_USAGE, msg("\"%.*s\" is no finding: write 1234/politik_uang"),
			STR_ARG(of));
	if (of.len && v->of.document == v->finding.document && v->of.topic == v->finding.topic)
		return err_set(e, ERR_USAGE, msg("a finding is no duplicate of itself: name another"));
	return 0;
}

/* ---------------------------------------------------------------- a file of them */

struct import {
	struct cli *cli;
	struct store *store;
	struct problems problems;
	int column[COLUMNS]; /* index of the cell, -1: none */
	int64_t stored;
};

static bool read_header(struct import *im, const struct csv_record *r)
{
	for (int c = 0; c < COLUMNS; c++) {
		im->column[c] = -1;
		for (size_t i = 0; i < r->n; i++)
			if (str_is_icase(str_trim(r->cells[i]), column_names[c][0]) ||
			    str_is_icase(str_trim(r->cells[i]), column_names[c][1]))
				im->column[c] = (int)i;
	}
	return im->column[COLUMN_FINDING] >= 0 && im->column[COLUMN_VERDICT] >= 0;
}

static struct str cell(const struct import *im, const struct csv_record *r, enum column c)
{
	int i = im->column[c];

	return i >= 0 && (size_t)i < r->n ? str_trim(r->cells[i]) : STR_NONE;
}

/* 0 also for a bad line, which is noted; -1 when the store fails. */
static int take_record(struct import *im, const struct csv_record *r, int line, struct err *e)
{
	struct verdict v = {.by = cell(im, r, COLUMN_BY), .note = cell(im, r, COLUMN_NOTE),
		.at = date_now()};
	const char *by = cli_option(im->cli, "--by");

	if (cell(im, r, COLUMN_VERDICT).len == 0)
		return 0;
	if (v.by.len == 0)
		v.by = by ? str_of(by) : default_name();
	if (read_verdict(cell(im, r, COLUMN_FINDING), cell(im, r, COLUMN_VERDICT), cell(im, r, COLUMN_OF),
		    &v, e) == 0 && store_put_verdict(im->store, &v, e) == 0) {
		im->stored++;
		return 0;
	}
	if (e->kind != ERR_USAGE && e->kind != ERR_INPUT)
		return -1;
	problems_add(&im->problems, line, "%s", e->msg);
	return 0;
}

static int take_records(struct import *im, struct str text, struct err *e)
{
	struct csv_record r;
	struct csv csv;
	int got;

	csv_init(&csv, text);
	got = csv_next(&csv, &im->cli->run, &r, e);
	if (got < 0)
		return err_prefix(e, "%s:%d: ", im->problems.file, csv.line);
	if (got == 0 || !read_header(im, &r))
		return err_set(e, ERR_INPUT, msg("%s:1: the first line has to name the columns finding and "
			"verdict"), im->problems.file);
	while ((got = csv_next(&csv, &im->cli->run, &r, e)) == 1)
		if (take_record(im, &r, csv.line, e) != 0)
			return -1;
	return got < 0 ? err_prefix(e, "%s:%d: ", im->problems.file, csv.line) : 0;
}

static int import_verdicts(struct cli *cli, struct store *s, const char *path, struct err *e)
{
	struct err gathered = {0};
	struct import im = {.cli = cli, .store = s, .problems = {&gathered, path, 0}};
	struct buf text;
	int rc = file_read(path, CSV_BYTES_MAX, &text, e);

	if (rc == 0)
		rc = store_begin(s, e);
	if (rc == 0) {
		rc = take_records(&im, buf_str(&text), e);
		if (rc == 0 && problems_end(&im.problems) != 0) {
			*e = gathered;
			e->kind = ERR_INPUT;
			rc = -1;
		}
		if (rc == 0)
			rc = store_commit(s, e);
		else
			store_rollback(s);
	}
	buf_free(&text);
	if (rc == 0)
		log_note(msg("%lld verdicts were added"), (long long)im.stored);
	return rc;
}

/* ---------------------------------------------------------------- the command */

static int add_one(struct cli *cli, struct store *s, struct err *e)
{
	const char *by = cli_option(cli, "--by");
	struct verdict v = {.by = by ? str_of(by) : default_name(),
		.note = str_of(cli_option(cli, "--note")), .at = date_now()};

	if (read_verdict(str_of(cli->args[0]), str_of(cli->args[1]), str_of(cli_option(cli, "--of")), &v,
		    e) != 0)
		return -1;
	return store_put_verdict(s, &v, e);
}

static int run(struct cli *cli)
{
	const char *file = cli_option(cli, "--import");
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != (file ? 0 : 2))
		return cli_usage(cli, msg("a FINDING and a verdict are wanted, or --import FILE"));
	if (workspace_open_store(cli->ws, STORE_WRITE, &s, &e) != 0)
		return cli_fail(&e);
	rc = file ? import_verdicts(cli, s, file, &e) : add_one(cli, s, &e);
	store_close(s);
	return rc == 0 ? 0 : cli_fail(&e);
}

const struct command cmd_verdict = {
	.name = "verdict",
	.args = "FINDING benar|keliru|duplikat|terlewat [--of FINDING] [--note T] [--by NAME]",
	.summary = "an analyst's judgement of a finding",
	.example = "simak verdict 1234/politik_uang keliru --note 'kuis berhadiah, bukan pemilih'",
	.exit_codes = "  65 there is no such finding, or a line of the CSV is wrong: nothing was stored\n",
	.run = run,
	.needs = NEED_WORKSPACE,
	.options = {{"--of", "FINDING", "of which it is a duplicate"},
		{"--note", "T", "why"},
		{"--by", "NAME", "who judges (default: the user's name)"},
		{"--import", "FILE", "a CSV with the columns finding, verdict, of, note, by"}},
};
