/* cmd_lexicon.c - simak lexicon: the workbench of those who write the words. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "explain.h"
#include "lexicon_work.h"
#include "simak/esc.h"
#include "simak/file.h"
#include "simak/lexicon.h"
#include "simak/msg.h"
#include "simak/utf8.h"

#define FILE_CAP ((size_t)16 << 20)

/* The office's folder of additions, or NULL outside of a workspace. */
static const char *office_dir(struct cli *cli)
{
	if (!file_exists(file_join(&cli->run, cli->workspace, "simak.conf")))
		return NULL;
	return file_join(&cli->run, cli->workspace, "lexicons");
}

static struct str base_name(struct str path)
{
	for (size_t i = path.len; i > 0; i--)
		if (path.ptr[i - 1] == '/')
			return str_slice(path, i, path.len);
	return path;
}

int lexicon_add_file(struct cli *cli, const char *path, struct lexicon_source *source, struct err *e)
{
	struct lexicon_file *files = arena_array(&cli->run, source->n_files + 1, sizeof *files);
	bool is_stdin = strcmp(path, "-") == 0; /* words, as most that is tried */
	struct lexicon_file added = {.name = str_of(is_stdin ? "-.lex" : path), .office = true};
	struct buf b;
	size_t at = source->n_files;
	int rc = file_read(path, FILE_CAP, &b, e);

	if (rc == 0 && !str_ends(added.name, ".lex") && !str_ends(added.name, ".aturan") &&
	    !str_ends(added.name, ".tabel"))
		rc = err_set(e, ERR_INPUT, msg("%s: nama berkas leksikon berakhir dengan .lex, .aturan atau "
			".tabel; ganti namanya"), path);
	added.bytes = arena_str(&cli->run, buf_str(&b));
	buf_free(&b);
	if (rc != 0)
		return -1;
	for (size_t i = 0; i < source->n_files; i++) {
		files[i] = source->files[i];
		if (files[i].office && str_eq(base_name(files[i].name), base_name(added.name)))
			at = i;
	}
	files[at] = added;
	source->n_files += at == source->n_files;
	source->files = files;
	return 0;
}

/* ---------------------------------------------------------------- check */

static const char *level_word(enum lexicon_level level)
{
	return level == LEXICON_ERROR ? msg("salah") : level == LEXICON_WARNING ? msg("perhatian") :
		msg("catatan");
}

static void put_problem(struct cli *cli, const struct lexicon_problem *p)
{
	static const char *const levels[] = {"note", "warning", "error"};
	struct jout j;

	if (cli->json) {
		jout_init(&j, &cli->out);
		jout_object(&j);
		jout_member_str(&j, "level", str_of(levels[p->level]));
		jout_member_str(&j, "file", p->file);
		jout_member_int(&j, "line", p->line);
		jout_member_str(&j, "text", p->text);
		jout_end_object(&j);
	} else {
		esc_log(&cli->out, p->file);
		if (p->line != 0)
			buf_printf(&cli->out, ":%u", p->line);
		buf_printf(&cli->out, ": %s: ", level_word(p->level));
		esc_log(&cli->out, p->text);
	}
	buf_add_char(&cli->out, '\n');
}

static int run_check(struct cli *cli)
{
	struct lexicon_source source;
	struct lexicon_problem *list;
	struct err e = {0};
	size_t n, count[LEXICON_ERROR + 1] = {0};

	if (lexicon_read(&cli->run, cli->lexicons, office_dir(cli), &source, &e) != 0)
		return cli_fail(&e);
	for (int i = 1; i < cli->n_args; i++)
		if (lexicon_add_file(cli, cli->args[i], &source, &e) != 0)
			return cli_fail(&e);
	lexicon_check(&cli->run, &source, &list, &n);
	for (size_t i = 0; i < n; i++) {
		count[list[i].level]++;
		put_problem(cli, &list[i]);
	}
	if (!cli->json)
		buf_printf(&cli->out, msg("%zu kesalahan, %zu hal yang perlu diperhatikan.\n"),
			count[LEXICON_ERROR], count[LEXICON_WARNING]);
	if (cli_flush(cli) != 0)
		return err_exit_code(ERR_STORE);
	return count[LEXICON_ERROR] ? err_exit_code(ERR_CONFIG) : 0;
}

/* ---------------------------------------------------------------- try */

/* The words of the command line, or standard input for "-". */
static int read_sentence(struct cli *cli, struct str *out, struct err *e)
{
	bool from_input = cli->n_args == 2 && strcmp(cli->args[1], "-") == 0;
	struct buf raw, b;
	int rc = 0;

	buf_init(&b, BUF_NO_CAP);
	buf_init(&raw, BUF_NO_CAP);
	if (from_input)
		rc = file_read("-", FILE_CAP, &raw, e);
	for (int i = 1; i < cli->n_args && !from_input; i++)
		buf_printf(&raw, "%s%s", i > 1 ? " " : "", cli->args[i]);
	utf8_add_scrubbed(&b, buf_str(&raw));
	*out = arena_str(&cli->run, buf_str(&b));
	buf_free(&raw);
	buf_free(&b);
	return rc;
}

static int run_try(struct cli *cli)
{
	struct document doc = {.kind = cli_option(cli, "--social") ? DOC_SOCIAL : DOC_NEWS};
	struct classifier *classifier;
	struct explanation why;
	struct verdicts v;
	struct arena page;
	struct err e = {0};
	struct jout j;

	if (cli->n_args < 2)
		return cli_usage(cli, "%s", msg("a sentence is wanted: simak lexicon try \"...\""));
	if (read_sentence(cli, &doc.text, &e) != 0 ||
		classify_load(&cli->run, cli->lexicons, office_dir(cli), &classifier, &e) != 0)
		return cli_fail(&e);
	arena_init(&page);
	classify_explain(classifier, &page, &doc, &v, &why);
	if (cli->json) {
		jout_init(&j, &cli->out);
		jout_object(&j);
		explain_put_json(&j, &doc, &v, &why, TOPICS);
		jout_end_object(&j);
		buf_add_char(&cli->out, '\n');
	} else {
		explain_put_text(&cli->out, &doc, &v, &why, TOPICS,
			isatty(STDOUT_FILENO) && getenv("NO_COLOR") == NULL);
	}
	arena_free(&page);
	classify_close(classifier);
	return cli_flush(cli) == 0 ? 0 : err_exit_code(ERR_STORE);
}

/* ---------------------------------------------------------------- the command */

static int with_workspace(struct cli *cli, int (*part)(struct cli *cli))
{
	struct workspace ws;
	struct err e = {0};

	if (workspace_load(&cli->run, cli->workspace, &ws, &e) != 0)
		return cli_fail(&e);
	cli->ws = &ws;
	return part(cli);
}

static int run(struct cli *cli)
{
	static const struct {
		const char *name;
		int (*run)(struct cli *cli);
		bool stored;
	} parts[] = {{"check", run_check, false}, {"try", run_try, false}, {"impact", lexicon_impact, true},
		{"stats", lexicon_stats, true}, {"suggest", lexicon_suggest, true},
		{"learn", lexicon_learn, false}};

	for (size_t i = 0; cli->n_args > 0 && i < sizeof parts / sizeof *parts; i++)
		if (strcmp(cli->args[0], parts[i].name) == 0)
			return parts[i].stored ? with_workspace(cli, parts[i].run) : parts[i].run(cli);
	return cli_usage(cli, "%s", msg("check, try, impact, stats, suggest or learn is wanted"));
}

const struct command cmd_lexicon = {
	.name = "lexicon",
	.args = "check [FILE...] | try \"SENTENCE\"|- | impact FILE... | stats | suggest | learn FILE...",
	.summary = "check the lexicons, show what they see in a sentence",
	.example = "simak lexicon try \"Lurah mengajak warga memilih paslon 2\"",
	.exit_codes = "  3 a lexicon is wrong (check: there are errors)\n",
	.run = run,
	.needs = NEED_REPORT_LANG,
	.options = {{"--social", NULL, "try: the sentence is a post, not news"},
		{"--days", "N", "impact, stats, suggest: stored documents of the last N days"},
		{"--limit", "N", "suggest: how many phrases (default 40)"}},
};
