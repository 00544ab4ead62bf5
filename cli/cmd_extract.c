/* cmd_extract.c - simak extract FILE...: pages as articles, or why they are none. */
#include "cli.h"
#include "simak/extract.h"
#include "simak/file.h"
#include "simak/jout.h"
#include "simak/msg.h"

#define PAGE_CAP ((size_t)256 << 20)

static void print_json(struct buf *out, const char *file, const struct page *page)
{
	struct jout j;

	jout_init(&j, out);
	jout_object(&j);
	jout_member_str(&j, "file", str_of(file));
	jout_member_str(&j, "outcome", str_of(page_outcome_name(page->outcome)));
	jout_member_opt(&j, "title", page->doc.title);
	jout_member_str(&j, "text", page->doc.text);
	if (page->n_blocks) {
		jout_key(&j, "blocks");
		jout_array(&j);
		for (size_t i = 0; i < page->n_blocks; i++) {
			const struct page_block *b = &page->blocks[i];

			jout_object(&j);
			jout_member_bool(&j, "kept", b->kept);
			jout_member_str(&j, "why", str_of(b->why));
			jout_member_str(&j, "path", b->path);
			jout_member_str(&j, "text", b->text);
			jout_end_object(&j);
		}
		jout_end_array(&j);
	}
	jout_end_object(&j);
	buf_add_char(out, '\n');
}

static int run(struct cli *cli)
{
	struct extractor *x;
	struct arena page;
	struct err e;
	struct buf bytes;

	if (extract_load(&cli->run, cli->lexicons, &x, &e) != 0)
		return cli_fail(&e);
	arena_init(&page);
	for (int i = 0; i < cli->n_args; i++) {
		struct page_input in = {.explain = cli_option(cli, "--explain") != NULL};
		struct page p;

		if (file_read(cli->args[i], PAGE_CAP, &bytes, &e) != 0)
			return cli_fail(&e);
		in.bytes = buf_str(&bytes);
		extract_page(x, &page, &in, &p);
		print_json(&cli->out, cli->args[i], &p);
		buf_free(&bytes);
		arena_reset(&page);
		if (cli_flush(cli) != 0)
			return err_exit_code(ERR_STORE);
	}
	arena_free(&page);
	return 0;
}

const struct command cmd_extract = {
	.name = "extract",
	.args = "FILE... [--url URL] [--explain]",
	.summary = "take the article out of HTML pages",
	.example = "simak extract --json page.html",
	.exit_codes = "  1 some pages are no articles\n  65 no file could be read as a page\n",
	.run = run,
	.options = {{"--url", "URL", "address of the page (one file)"},
		{"--explain", NULL, "show the blocks kept and dropped, and why"}},
};
