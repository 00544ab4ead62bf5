/* cmd_import.c - simak import FILE: posts collected elsewhere go the way of crawled ones. */
#include "assess.h"
#include "cli.h"
#include "progress.h"
#include "simak/crawlstate.h"
#include "simak/file.h"
#include "simak/imported.h"
#include "simak/log.h"
#include "simak/jout.h"
#include "simak/msg.h"
#include "simak/url.h"

#define FILE_BYTES_MAX ((size_t)2 << 30)
#define COMMIT_POSTS 4000
#define COMMIT_BYTES ((size_t)8 << 20) /* of text: a transaction's memory, and what a crash loses */
#define PROBLEMS_SHOWN 20
#define TIDY_STEPS 4
#define TIDY_POSTS 16 /* that pay for another step */
#define SOURCE_ID "impor" /* under which imported posts stand in reports */

struct import {
	struct assess as;
	struct arena page;
	struct progress progress;
	int64_t done, fresh, changed;
	int64_t failed, incomplete; /* passed over; kept without all that its line says */
	int64_t in_commit;
	size_t bytes_in_commit;
	struct err *e;
};

static int put_post(struct import *im, const struct document *post)
{
	struct document d = *post;
	struct article article = {.document = &d, .seen_at = date_now()};
	struct verdicts verdicts;
	enum put_result result;
	bool forgotten;
	int64_t id;

	if (!url_canon(&im->page, post->url, &d.url))
		d.url = post->url;
	if (store_is_forgotten(im->as.store, d.url, &forgotten, im->e) != 0)
		return -1;
	if (forgotten)
		return 0;
	if (d.source.len == 0)
		d.source = STR_LIT(SOURCE_ID);
	if (assess_put(&im->as, &im->page, &article, &verdicts, &id, &result, im->e) != 0)
		return -1;
	im->fresh += result == PUT_NEW;
	im->changed += result == PUT_VERSION;
	return 0;
}

static int on_post(void *ctx, const struct document *post)
{
	struct import *im = ctx;

	if (cli_signal != 0)
		return 1;
	if (put_post(im, post) != 0)
		return -1;
	arena_reset(&im->page);
	progress_set(&im->progress, ++im->done, 0);
	im->bytes_in_commit += post->title.len + post->text.len;
	if (++im->in_commit < COMMIT_POSTS && im->bytes_in_commit < COMMIT_BYTES)
		return 0;
	im->in_commit = 0;
	im->bytes_in_commit = 0;
	if (store_commit(im->as.store, im->e) != 0 || store_begin(im->as.store, im->e) != 0)
		return -1;
	return 0;
}

static void complain(struct import *im, int64_t *count, const char *message)
{
	progress_clear(&im->progress);
	if ((*count)++ < PROBLEMS_SHOWN)
		log_line("%s", message);
}

static void on_problem(void *ctx, const char *message)
{
	struct import *im = ctx;

	complain(im, &im->failed, message);
}

static void on_remark(void *ctx, const char *message)
{
	struct import *im = ctx;

	complain(im, &im->incomplete, message);
}

static int import_bytes(struct cli *cli, struct import *im, struct str bytes, const char *file)
{
	struct imported_options options = {.file = file, .zone_s = cli->ws->zone_s, .now_at = date_now(),
		.with_senders = cli_option(cli, "--with-senders") != NULL};
	struct imported_visitor visitor = {im, on_post, on_problem, on_remark};
	const char *as = cli_option(cli, "--as");
	size_t n;
	int rc;

	if (as != NULL && !imported_format_parse(str_of(as), &options.format))
		return err_set(im->e, ERR_USAGE, msg("--as wants csv, jsonl, telegram or whatsapp"));
	if (store_begin(im->as.store, im->e) != 0)
		return -1;
	err_clear(im->e);
	rc = imported_read(bytes, &options, &visitor, &n, im->e);
	/* what was read before a failure is kept: importing again adds nothing twice */
	if (im->e->kind != ERR_STORE && im->e->kind != ERR_BUG)
		return store_commit(im->as.store, im->e) != 0 ? -1 : rc;
	store_rollback(im->as.store);
	return -1;
}

static void print_result(struct cli *cli, const struct import *im)
{
	struct jout j;

	if (!cli->json) {
		buf_printf(&cli->out, msg("%lld posts read: %lld new, %lld changed, %lld refused\n"),
			(long long)im->done, (long long)im->fresh, (long long)im->changed,
			(long long)im->failed);
		return;
	}
	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_int(&j, "read", im->done);
	jout_member_int(&j, "new", im->fresh);
	jout_member_int(&j, "changed", im->changed);
	jout_member_int(&j, "refused", im->failed);
	jout_member_int(&j, "incomplete", im->incomplete);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

/* In proportion to what came in: an import of one post does not wait for what earlier ones left. */
static int tidy(struct import *im)
{
	int64_t steps = TIDY_STEPS + im->done / TIDY_POSTS;
	bool more = true;

	while (more && steps-- > 0 && cli_signal == 0)
		if (store_tidy_index(im->as.store, &more, im->e) != 0)
			return -1;
	return 0;
}

static int import_file(struct cli *cli, struct store *s, const char *file, struct err *e)
{
	struct import im = {.e = e};
	struct buf bytes;
	size_t matched;
	int rc;

	if (assess_open(&im.as, cli, s, e) != 0)
		return -1;
	arena_init(&im.page);
	progress_begin(&im.progress, msg("import"), 0, cli->quiet);
	rc = file_read(file, FILE_BYTES_MAX, &bytes, e);
	if (rc == 0)
		rc = import_bytes(cli, &im, buf_str(&bytes), file);
	if (rc == 0)
		rc = assess_new_claims(&im.as, cli, 0, &matched, e);
	if (rc == 0)
		rc = tidy(&im);
	progress_clear(&im.progress);
	buf_free(&bytes);
	arena_free(&im.page);
	assess_close(&im.as);
	if (rc != 0)
		return -1;
	print_result(cli, &im);
	return im.failed ? err_set(e, ERR_PARTIAL, msg("%lld posts could not be read"),
		(long long)im.failed) : 0;
}

static int run(struct cli *cli)
{
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != 1)
		return cli_usage(cli, msg("one FILE is wanted (- is standard input)"));
	if (workspace_open_store(cli->ws, STORE_WRITE, &s, &e) != 0)
		return cli_fail(&e);
	rc = import_file(cli, s, cli->args[0], &e);
	store_close(s);
	return rc == 0 ? 0 : cli_fail(&e);
}

const struct command cmd_import = {
	.name = "import",
	.args = "FILE [--as csv|jsonl|telegram|whatsapp]",
	.summary = "add posts collected elsewhere",
	.example = "simak import unggahan.csv",
	.exit_codes = "  1 some posts could not be read\n  65 the file is none of the formats\n",
	.run = run,
	.needs = NEED_WORKSPACE,
	.options = {{"--as", "FORMAT", "csv, jsonl, telegram or whatsapp (default: told by content)"},
		{"--with-senders", NULL, "keep the senders of chats, not only their initials"}},
};
