/* cmd_init.c - simak init DIR: a workspace with commented default files. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "cli.h"
#include "simak/embed.h"
#include "simak/file.h"
#include "simak/msg.h"
#include "workspace.h"

/* What a new workspace holds, and where it comes from (cli/assets/). */
static const struct {
	const char *name, *asset;
} files[] = {
	{"simak.conf", "cli/assets/simak.conf"},
	{"sources.conf", "cli/assets/sources.conf"},
	{"lexicons/BACA-SAYA.txt", "cli/assets/leksikon.txt"},
};

static const char *const folders[] = {"lexicons", "archive", "digests"};

static int make_folder(const char *dir, struct err *e)
{
	if (mkdir(dir, 0777) == 0 || errno == EEXIST)
		return 0;
	return err_errno(e, ERR_STORE, "%s", dir);
}

static int refuse_existing(struct cli *cli, const char *dir, struct err *e)
{
	static const char *const names[] = {"simak.conf", "sources.conf", "simak.db"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (file_exists(file_join(&cli->run, dir, names[i])))
			return err_set(e, ERR_CONFIG, msg("%s: there is a workspace already (%s): nothing was "
				"changed"), dir, names[i]);
	return 0;
}

static int write_files(struct cli *cli, const char *dir, struct err *e)
{
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
		if (make_folder(file_join(&cli->run, dir, folders[i]), e) != 0)
			return -1;
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		const struct embedded *asset = embed_find(files[i].asset);

		if (asset == NULL)
			return err_set(e, ERR_BUG, "%s is not in this binary", files[i].asset);
		if (file_write(file_join(&cli->run, dir, files[i].name), asset->bytes, e) != 0)
			return -1;
	}
	return 0;
}

static int run(struct cli *cli)
{
	struct workspace ws;
	struct store *store;
	struct err e = {0};
	const char *dir;

	if (cli->n_args != 1)
		return cli_usage(cli, msg("one DIR is wanted"));
	dir = cli->args[0];
	if (refuse_existing(cli, dir, &e) != 0 || make_folder(dir, &e) != 0 ||
	    write_files(cli, dir, &e) != 0 || workspace_load(&cli->run, dir, &ws, &e) != 0 ||
	    workspace_open_store(&ws, STORE_WRITE, &store, &e) != 0)
		return cli_fail(&e);
	store_close(store);
	if (cli->json)
		return 0;
	buf_printf(&cli->out, msg("%s is ready.\n  1. write the office's address behind kontak in %s/simak.conf\n"
		"  2. look through %s/sources.conf\n  3. simak -C %s run\n"), dir, dir, dir, dir);
	return 0;
}

const struct command cmd_init = {
	.name = "init",
	.args = "DIR",
	.summary = "make a workspace with commented default files",
	.example = "simak init kantor",
	.exit_codes = "  3 there is a workspace already\n",
	.run = run,
};
