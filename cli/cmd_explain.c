/* cmd_explain.c - simak explain FINDING: why a stored finding was labelled so. */
#include <stdlib.h>
#include <unistd.h>

#include "cli.h"
#include "explain.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "workspace.h"

/* The lexicons by which the finding was made where the store still has them (*same), else today's. */
static int load_lexicons(struct cli *cli, struct store *s, struct str hash, struct classifier **out,
	bool *same, struct err *e)
{
	struct kept_file *files;
	struct lexicon_source source = {0};
	size_t n = 0;

	if (cli->lexicons == NULL && hash.len != 0 &&
		store_get_lexicons(s, hash, &cli->run, &files, &n, e) != 0)
		return -1;
	*same = n != 0;
	if (n == 0)
		return classify_load(&cli->run, cli->lexicons, cli->ws->lexicons, out, e);
	source.files = arena_array(&cli->run, n, sizeof *source.files);
	for (; source.n_files < n; source.n_files++)
		source.files[source.n_files] =
			(struct lexicon_file){files[source.n_files].name, files[source.n_files].bytes,
				!str_starts(files[source.n_files].name, "lexicons/")};
	return classify_load_source(&cli->run, &source, out, e);
}

static void put(struct cli *cli, const struct classifier *c, const struct stored_document *d,
	struct finding_id id)
{
	struct arena page;
	struct verdicts v;
	struct explanation why;
	struct jout j;

	arena_init(&page);
	classify_explain(c, &page, &d->document, &v, &why);
	if (cli->json) {
		jout_init(&j, &cli->out);
		jout_object(&j);
		jout_member_str(&j, "id", str_of(cli->args[0]));
		jout_member_str(&j, "url", d->document.url);
		explain_put_json(&j, &d->document, &v, &why, id.topic);
		jout_end_object(&j);
		buf_add_char(&cli->out, '\n');
	} else {
		explain_put_text(&cli->out, &d->document, &v, &why, id.topic,
			isatty(STDOUT_FILENO) && getenv("NO_COLOR") == NULL);
	}
	arena_free(&page);
}

static int explain(struct cli *cli, struct store *s, struct finding_id id, struct err *e)
{
	struct stored_document d;
	struct classifier *c;
	bool found, same;

	if (store_get_document(s, id.document, &cli->run, &d, &found, e) != 0)
		return -1;
	if (!found)
		return err_set(e, ERR_INPUT, msg("there is no document %lld"), (long long)id.document);
	if (load_lexicons(cli, s, d.lexicon_hash, &c, &same, e) != 0)
		return -1;
	if (!same && !str_eq(classify_lexicon_hash(c), d.lexicon_hash))
		log_note("%s", msg("the lexicons have changed since this was stored: explained by today's"));
	put(cli, c, &d, id);
	classify_close(c);
	return 0;
}

static int run(struct cli *cli)
{
	struct finding_id id;
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != 1)
		return cli_usage(cli, "%s", msg("a FINDING is wanted: 1234/politik_uang"));
	if (!store_parse_finding(str_of(cli->args[0]), &id))
		return cli_usage(cli, msg("\"%s\" is no finding: write 1234/politik_uang"), cli->args[0]);
	if (workspace_open_store(cli->ws, STORE_READ, &s, &e) != 0)
		return cli_fail(&e);
	rc = explain(cli, s, id, &e);
	store_close(s);
	if (rc != 0)
		return cli_fail(&e);
	return cli_flush(cli) == 0 ? 0 : err_exit_code(ERR_STORE);
}

const struct command cmd_explain = {
	.name = "explain",
	.args = "FINDING",
	.summary = "why a finding was labelled so: every reason, its line and its weight",
	.example = "simak explain 1234/politik_uang",
	.exit_codes = "  3 a lexicon is wrong\n  65 there is no such document\n",
	.run = run,
	.needs = NEED_WORKSPACE | NEED_REPORT_LANG,
};
