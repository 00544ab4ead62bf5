/* cmd_forget.c - simak forget DOCUMENT: removes it from store and archive, leaves a tombstone.
 *
 * Store and archive change in step: the new archive files are prepared beside the old ones, one
 * transaction stores where records moved and which rewritings are decided, then they are put in place.
 * A crash in between is finished by the next crawl or forget.
 */
#include <stdio.h>

#include "cli.h"
#include "simak/archive.h"
#include "simak/crawlstate.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "workspace.h"

struct forget {
	struct cli *cli;
	struct store *store;
	struct archive *archive;
	const char *reason;
	struct err *e;
};

/* Rewrites one archive file without the records at offsets, and moves the others' rows. */
static int rewrite(struct forget *f, struct str file, const int64_t *offsets, size_t n)
{
	struct archive_change change;
	struct archive_move *moves;
	int64_t *from, *to;
	size_t n_moves;

	if (archive_forget_prepare(f->archive, arena_cstr(&f->cli->run, file), offsets, n, &f->cli->run,
		    &change, &moves, &n_moves, f->e) != 0)
		return -1;
	from = arena_array(&f->cli->run, n_moves + 1, sizeof *from);
	to = arena_array(&f->cli->run, n_moves + 1, sizeof *to);
	for (size_t i = 0; i < n_moves; i++) {
		from[i] = moves[i].from;
		to[i] = moves[i].to;
	}
	if (store_move_captures(f->store, file, from, to, n_moves, f->e) != 0)
		return -1;
	return store_put_change(f->store, &(struct kept_change){file, str_of(change.old_sha256),
		str_of(change.new_sha256), str_of(f->reason), date_now()}, f->e);
}

/* Captures come sorted by file. */
static int rewrite_files(struct forget *f, const struct capture *captures, size_t n)
{
	int64_t *offsets = arena_array(&f->cli->run, n + 1, sizeof *offsets);
	size_t first = 0;

	for (size_t i = 0; i < n; i++) {
		offsets[i - first] = captures[i].offset;
		if (i + 1 < n && str_eq(captures[i + 1].file, captures[i].file))
			continue;
		if (rewrite(f, captures[i].file, offsets, i + 1 - first) != 0)
			return -1;
		first = i + 1;
	}
	return 0;
}

/* Nothing is closed or rewritten whose end a crash left in doubt. */
static int settle(struct forget *f)
{
	int64_t undone;

	if (store_recover(f->store, f->archive, date_now(), &undone, f->e) != 0)
		return -1;
	/* the file that is still written to is closed first: only closed ones are rewritten */
	return archive_rotate(f->archive, date_now(), true, f->e);
}

static int forget(struct forget *f, int64_t document)
{
	struct archive_position none = {{0}, 0};
	struct capture *captures;
	size_t n;
	int rc;

	if (settle(f) != 0 || store_begin(f->store, f->e) != 0)
		return -1;
	rc = store_forget(f->store, document, str_of(f->reason), date_now(), &f->cli->run, &captures, &n,
		f->e);
	if (rc == 0)
		rc = rewrite_files(f, captures, n);
	if (rc == 0)
		rc = store_set_archive_position(f->store, str_of(none.file), none.offset, f->e);
	if (rc != 0) {
		store_rollback(f->store);
		return -1;
	}
	if (store_commit(f->store, f->e) != 0)
		return -1;
	return store_finish_changes(f->store, f->archive, f->e);
}

static int forget_locked(struct cli *cli, int64_t document, const char *reason, struct err *e)
{
	struct forget f = {.cli = cli, .reason = reason, .e = e};
	int rc = -1;

	if (workspace_open_store(cli->ws, STORE_WRITE, &f.store, e) != 0)
		return -1;
	if (archive_open(cli->ws->archive, "simak/" SIMAK_VERSION, &f.archive, e) == 0) {
		rc = forget(&f, document);
		archive_close(f.archive);
	}
	store_close(f.store);
	return rc;
}

static int run(struct cli *cli)
{
	const char *reason = cli_option(cli, "--reason");
	int64_t document;
	struct err e = {0};
	int lock, rc;

	if (cli->n_args != 1 || !store_parse_document(str_of(cli->args[0]), &document))
		return cli_usage(cli, msg("the number of one DOCUMENT is wanted"));
	if (reason == NULL || reason[0] == '\0')
		return cli_usage(cli, msg("--reason is wanted: it stays in the tombstone"));
	if (workspace_lock(cli->ws, &lock, &e) != 0)
		return cli_fail(&e);
	rc = forget_locked(cli, document, reason, &e);
	workspace_unlock(lock);
	if (rc != 0)
		return cli_fail(&e);
	log_note(msg("document %lld is removed; backups and copies of the archive still hold it"),
		(long long)document);
	return 0;
}

const struct command cmd_forget = {
	.name = "forget",
	.args = "DOCUMENT --reason T",
	.summary = "remove a document from store and archive, leave a tombstone with its hash",
	.example = "simak forget 1234 --reason 'permintaan hak jawab 12/X/2024'",
	.exit_codes = "  6 a crawl holds the workspace\n  65 there is no such document\n",
	.run = run,
	.needs = NEED_WORKSPACE,
	.options = {{"--reason", "T", "why; kept in the tombstone and in archive/MANIFEST"}},
};
