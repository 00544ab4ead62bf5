/* cmd_form.c - simak form-a, form-b2 FINDING: a finding in the office's form, as HTML or .docx. */
#include "issue.h"
#include "simak/embed.h"
#include "simak/file.h"
#include "simak/forms.h"
#include "simak/gather.h"
#include "simak/msg.h"

#define TEMPLATE_BYTES_MAX ((size_t)1 << 20)

/* formulir/NAME.html of the workspace, else the shipped one. */
static int read_template(struct cli *cli, const char *name, const char **file, struct buf *text,
	struct err *e)
{
	struct str base = arena_printf(&cli->run, "formulir/%s.html", name);
	struct str shipped = arena_printf(&cli->run, "digest/assets/formulir/%s.html", name);
	const struct embedded *own = embed_find(shipped.ptr);

	*file = file_join(&cli->run, cli->ws->dir, base.ptr);
	if (file_exists(*file))
		return file_read(*file, TEMPLATE_BYTES_MAX, text, e);
	buf_init(text, BUF_NO_CAP);
	*file = shipped.ptr;
	if (own == NULL)
		return err_set(e, ERR_BUG, "no template %s", shipped.ptr);
	buf_add_str(text, own->bytes);
	return 0;
}

static int load_finding(struct cli *cli, struct finding_id id, struct report *r,
	struct report_finding *f, struct err *e)
{
	struct calendar calendar;
	struct store *s;
	bool found = false;
	int rc;

	if (issue_calendar(cli, &calendar, e) != 0 || workspace_sources(&cli->run, cli->ws, e) != 0 ||
	    workspace_open_store(cli->ws, STORE_READ, &s, e) != 0)
		return -1;
	rc = gather_finding(s, id, cli->ws->sources, cli->ws->n_sources, &cli->run, f, &found, e);
	store_close(s);
	if (rc != 0)
		return -1;
	if (!found)
		return err_set(e, ERR_INPUT, msg("there is no finding %s"), cli->args[0]);
	r->period.zone_s = cli->ws->zone_s;
	r->period.days = (struct days){f->document->day, f->document->day};
	r->office = workspace_text(cli->ws, "", "kantor");
	r->zone = workspace_text(cli->ws, "", "zona");
	r->made_at = date_now();
	calendar_put_stages(&calendar, &cli->run, r);
	deadline_put(&calendar, &cli->run, cli->ws->zone_s, f);
	return 0;
}

static int put_out(struct cli *cli, struct str html, struct err *e)
{
	const char *file = cli_option(cli, "-o");
	struct buf docx;
	int rc;

	if (file == NULL || strcmp(file, "-") == 0) {
		buf_add_str(&cli->out, html);
		return 0;
	}
	if (!str_ends_icase(str_of(file), ".docx"))
		return file_write(file, html, e);
	buf_init(&docx, BUF_NO_CAP);
	rc = form_docx(html, &docx, e);
	if (rc == 0)
		rc = file_write(file, buf_str(&docx), e);
	buf_free(&docx);
	return rc;
}

static int fill(struct cli *cli, const char *name, const struct form_input *input, struct err *e)
{
	struct buf template, html;
	const char *file;
	int rc;

	buf_init(&html, BUF_NO_CAP);
	rc = read_template(cli, name, &file, &template, e);
	if (rc == 0)
		rc = form_fill(file, buf_str(&template), input, &html, e);
	if (rc == 0)
		rc = put_out(cli, buf_str(&html), e);
	buf_free(&template);
	buf_free(&html);
	return rc;
}

static bool is_form_file(const char *file)
{
	return file == NULL || strcmp(file, "-") == 0 || str_ends_icase(str_of(file), ".docx") ||
		str_ends_icase(str_of(file), ".html") || str_ends_icase(str_of(file), ".htm");
}

static int run_form(struct cli *cli, const char *name)
{
	struct report_finding f;
	struct report r = {0};
	struct form_input input = {&f, &r};
	struct finding_id id;
	struct err e = {0};

	if (cli->n_args != 1)
		return cli_usage(cli, msg("one FINDING is wanted"));
	if (!store_parse_finding(str_of(cli->args[0]), &id))
		return cli_usage(cli, msg("\"%s\" is no finding: write 1234/politik_uang"), cli->args[0]);
	if (!is_form_file(cli_option(cli, "-o")))
		return cli_usage(cli, "%s", msg("-o wants FILE.html or FILE.docx"));
	if (load_finding(cli, id, &r, &f, &e) != 0 || fill(cli, name, &input, &e) != 0)
		return cli_fail(&e);
	return 0;
}

static int run_a(struct cli *cli)
{
	return run_form(cli, "form-a");
}

static int run_b2(struct cli *cli)
{
	return run_form(cli, "form-b2");
}

const struct command cmd_form_a = {
	.name = "form-a",
	.args = "FINDING [-o FILE.html|FILE.docx]",
	.summary = "Formulir Model A, filled in as far as a finding tells",
	.example = "simak form-a 1234/politik_uang -o form-a.docx",
	.exit_codes = "  65 there is no such finding\n",
	.run = run_a,
	.needs = NEED_WORKSPACE | NEED_REPORT_LANG,
	.options = {{"-o", "FILE", "FILE.html or FILE.docx instead of standard output"}},
};

const struct command cmd_form_b2 = {
	.name = "form-b2",
	.args = "FINDING [-o FILE.html|FILE.docx]",
	.summary = "Formulir Model B.2 (temuan), filled in as far as a finding tells",
	.example = "simak form-b2 1234/politik_uang -o form-b2.docx",
	.exit_codes = "  65 there is no such finding\n",
	.run = run_b2,
	.needs = NEED_WORKSPACE | NEED_REPORT_LANG,
	.options = {{"-o", "FILE", "FILE.html or FILE.docx instead of standard output"}},
};
