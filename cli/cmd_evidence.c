/* cmd_evidence.c - simak evidence verify: is the archive what it says? */
#include "cli.h"
#include "simak/archive.h"
#include "simak/esc.h"
#include "simak/file.h"
#include "simak/jout.h"
#include "simak/msg.h"

static void print_json(struct buf *out, const struct archive_finding *f)
{
	struct jout j;

	jout_init(&j, out);
	jout_object(&j);
	jout_member_str(&j, "file", str_of(f->file));
	if (f->offset >= 0)
		jout_member_int(&j, "offset", f->offset);
	jout_member_bool(&j, "good", f->good);
	jout_member_str(&j, "message", str_of(f->message));
	jout_end_object(&j);
	buf_add_char(out, '\n');
}

static void print_text(struct buf *out, const struct archive_finding *f)
{
	esc_log(out, str_of(f->file));
	if (f->offset >= 0)
		buf_printf(out, ":%lld", (long long)f->offset);
	buf_printf(out, ": %s", f->good ? "" : msg("WRONG: "));
	esc_log(out, str_of(f->message));
	buf_add_char(out, '\n');
}

static void on_finding(void *ctx, const struct archive_finding *f)
{
	struct cli *cli = ctx;

	if (cli->json)
		print_json(&cli->out, f);
	else
		print_text(&cli->out, f);
}

static int verify_files(struct cli *cli, bool *good, struct err *e)
{
	for (int i = 1; i < cli->n_args; i++) {
		bool one;

		if (archive_verify_file(cli->args[i], on_finding, cli, &one, e) != 0)
			return -1;
		*good = *good && one;
	}
	return 0;
}

static int verify(struct cli *cli)
{
	bool good = true;
	struct err e;
	int rc;

	err_clear(&e);
	if (cli->n_args > 1)
		rc = verify_files(cli, &good, &e);
	else
		rc = archive_verify(file_join(&cli->run, cli->workspace, "archive"), on_finding, cli, &good, &e);
	if (rc != 0)
		return cli_fail(&e);
	return good ? 0 : err_exit_code(ERR_PARTIAL);
}

static int run(struct cli *cli)
{
	if (cli->n_args >= 1 && str_is(str_of(cli->args[0]), "verify"))
		return verify(cli);
	return cli_usage(cli, "%s", msg("verify [FILE...] is wanted"));
}

const struct command cmd_evidence = {
	.name = "evidence",
	.args = "verify [FILE...]",
	.summary = "check the archive",
	.example = "simak -C kantor evidence verify",
	.exit_codes = "  1 something is not what it should be\n  4 the archive can't be read\n",
	.run = run,
};
