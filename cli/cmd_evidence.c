/* cmd_evidence.c - simak evidence verify: is the archive what it says?  simak evidence export: one
 * finding's records, verbatim, with a sheet that a person can read and check.
 *
 * The sheet is in Indonesian: it goes to the file of a case. */
#include "cli.h"
#include "simak/archive.h"
#include "simak/date.h"
#include "simak/esc.h"
#include "simak/file.h"
#include "simak/jout.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "workspace.h"

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

static bool on_finding(void *ctx, const struct archive_finding *f)
{
	struct cli *cli = ctx;

	if (cli->json)
		print_json(&cli->out, f);
	else
		print_text(&cli->out, f);
	return cli_flush(cli) == 0 && cli_signal == 0;
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

static int verify_workspace(struct cli *cli, bool *good, struct err *e)
{
	struct workspace ws;

	if (workspace_load(&cli->run, cli->workspace, &ws, e) != 0)
		return -1;
	if (file_exists(ws.archive))
		return archive_verify(ws.archive, on_finding, cli, good, e);
	log_note("%s", msg("nothing is archived yet"));
	return 0;
}

static int verify(struct cli *cli)
{
	bool good = true;
	struct err e;

	err_clear(&e);
	if ((cli->n_args > 1 ? verify_files(cli, &good, &e) : verify_workspace(cli, &good, &e)) != 0)
		return cli_fail(&e);
	return good ? 0 : err_exit_code(ERR_PARTIAL);
}

/* What an export is made of. */
struct export {
	struct cli *cli;
	struct workspace ws;
	const char *dir; /* of the sheet */
	struct finding_id id;
	struct stored_document document;
	struct capture *captures;
	size_t n;
};

static int load(struct export *x, struct err *e)
{
	struct arena *a = &x->cli->run;
	struct store *s;
	bool found = false;
	int rc;

	if (workspace_load(a, x->cli->workspace, &x->ws, e) != 0 ||
		workspace_open_store(&x->ws, STORE_READ, &s, e) != 0)
		return -1;
	rc = store_get_document(s, x->id.document, a, &x->document, &found, e);
	if (rc == 0 && !found)
		rc = err_set(e, ERR_INPUT, msg("there is no finding %s"), x->cli->args[1]);
	if (rc == 0)
		rc = store_get_captures(s, x->id.document, a, &x->captures, &x->n, e);
	if (rc == 0 && x->n == 0)
		rc = err_set(e, ERR_INPUT, msg("the archive has no record of %s: it was imported, or was read from one "
			"page with a forgotten document"), x->cli->args[1]);
	store_close(s);
	return rc;
}

static void add_line(struct buf *out, const char *name, struct str value)
{
	buf_printf(out, "%-22s ", name);
	esc_log(out, value);
	buf_add_char(out, '\n');
}

/* One record as the sheet tells of it. */
static int add_record(struct export *x, const struct capture *c, size_t no, struct buf *out,
	struct err *e)
{
	struct arena *a = &x->cli->run;
	struct archive_record r;
	struct str line;

	if (archive_read(x->ws.archive, c, a, &r, e) != 0 ||
		archive_manifest_line(x->ws.archive, c->file, a, &line, e) != 0)
		return -1;
	buf_printf(out, "\n%s %zu\n", msg("Rekaman"), no);
	add_line(out, msg("Alamat"), r.url);
	add_line(out, msg("Waktu (UTC)"), r.date);
	add_line(out, msg("Jawaban server"), str_slice(r.head, 0, str_find_char(r.head, '\r', 0)));
	add_line(out, msg("Jenis"), r.type);
	add_line(out, msg("Nomor rekaman"), r.id);
	add_line(out, msg("Rekaman semula"), r.refers_to);
	add_line(out, msg("SHA-256 isi"), str_of(c->sha256));
	add_line(out, msg("Berkas arsip"), c->file);
	buf_printf(out, "%-22s %lld\n", msg("Letak (byte)"), (long long)c->offset);
	add_line(out, msg("Baris MANIFEST"), line.len ? line : str_of(msg("(berkas masih ditulisi)")));
	return 0;
}

static int make_sheet(struct export *x, const char *warc, struct buf *out, struct err *e)
{
	char now[WHEN_TEXT_SIZE], hex[65], head[65];
	int64_t size;

	if (archive_sum(warc, hex, &size, e) != 0 || archive_chain_head(x->ws.archive, head, e) != 0)
		return -1;
	date_format_at(date_now(), now);
	buf_printf(out, "%s\n\n", msg("LEMBAR BUKTI"));
	add_line(out, msg("Temuan"), str_of(x->cli->args[1]));
	add_line(out, msg("Judul"), x->document.document.title);
	add_line(out, msg("Tautan"), x->document.document.url);
	add_line(out, msg("Dibuat (UTC)"), str_of(now));
	add_line(out, msg("Ujung MANIFEST"), str_of(head));
	add_line(out, "bukti.warc.gz", arena_printf(&x->cli->run, "SHA-256 %s", hex));
	for (size_t i = 0; i < x->n; i++)
		if (add_record(x, &x->captures[i], i + 1, out, e) != 0)
			return -1;
	buf_printf(out, "\n%s\n  sha256sum -c SHA256SUMS\n  simak evidence verify bukti.warc.gz\n\n%s\n",
		msg("Cara memeriksa:"),
		msg("Bahan awal pengawasan, bukan kesimpulan hukum; tidak untuk disiarkan."));
	return 0;
}

/* The sums of both files, as sha256sum reads them. */
static int write_sums(struct export *x, const char *const *names, size_t n, struct err *e)
{
	struct buf sums;
	int rc = 0;

	buf_init(&sums, BUF_NO_CAP);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		char hex[65];
		int64_t size;

		rc = archive_sum(file_join(&x->cli->run, x->dir, names[i]), hex, &size, e);
		buf_printf(&sums, "%s  %s\n", hex, names[i]);
	}
	if (rc == 0)
		rc = file_write(file_join(&x->cli->run, x->dir, "SHA256SUMS"), buf_str(&sums), e);
	buf_free(&sums);
	return rc;
}

static int write_export(struct export *x, struct err *e)
{
	static const char *const names[] = {"bukti.warc.gz", "lembar.txt"};
	struct arena *a = &x->cli->run;
	const char *warc = file_join(a, x->dir, names[0]);
	struct buf sheet;
	int rc;

	if (file_mkdir(x->dir, e) != 0 ||
		archive_export(x->ws.archive, x->captures, x->n, warc, a, e) != 0)
		return -1;
	buf_init(&sheet, BUF_NO_CAP);
	rc = make_sheet(x, warc, &sheet, e);
	if (rc == 0)
		rc = file_write(file_join(a, x->dir, names[1]), buf_str(&sheet), e);
	buf_free(&sheet);
	return rc == 0 ? write_sums(x, names, sizeof names / sizeof *names, e) : -1;
}

static int export(struct cli *cli)
{
	struct export x = {.cli = cli, .dir = cli_option(cli, "-o")};
	struct err e;

	err_clear(&e);
	if (cli->n_args != 2 || x.dir == NULL || !store_parse_finding(str_of(cli->args[1]), &x.id))
		return cli_usage(cli, "%s", msg("export FINDING -o DIR is wanted"));
	if (load(&x, &e) != 0 || write_export(&x, &e) != 0)
		return cli_fail(&e);
	buf_printf(&cli->out, "%s: bukti.warc.gz, lembar.txt, SHA256SUMS\n", x.dir);
	return 0;
}

static int run(struct cli *cli)
{
	struct str what = cli->n_args ? str_of(cli->args[0]) : STR_NONE;

	if (str_is(what, "verify"))
		return verify(cli);
	if (str_is(what, "export"))
		return export(cli);
	return cli_usage(cli, "%s", msg("verify [FILE...] or export FINDING -o DIR is wanted"));
}

const struct command cmd_evidence = {
	.name = "evidence",
	.args = "verify [FILE...] | export FINDING -o DIR",
	.summary = "check the archive; take one finding's records out of it",
	.example = "simak -C kantor evidence export 1234/politik_uang -o bukti",
	.exit_codes = "  1 something is not what it should be\n  4 the archive can't be read\n",
	.run = run,
	.options = {{"-o", "DIR", "where an export goes"}},
};
