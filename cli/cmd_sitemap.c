/* cmd_sitemap.c - simak sitemap FILE: a sitemap of any form as one JSON object, or as a list. */
#include "cli.h"
#include "simak/esc.h"
#include "simak/file.h"
#include "simak/jmember.h"
#include "simak/msg.h"
#include "simak/sitemap.h"

#define FILE_MAX (64 * 1024 * 1024)

static void put_url(struct jout *j, const struct sitemap_url *url)
{
	jout_object(j);
	jout_member_str(j, "loc", url->loc);
	jmember_when(j, "lastmod", url->lastmod);
	jout_key(j, "news");
	if (!url->has_news)
		jout_null(j);
	else {
		jout_object(j);
		jout_member_str(j, "title", url->title);
		jmember_when(j, "published", url->published);
		jout_member_opt(j, "language", url->language);
		jout_member_opt(j, "publication", url->publication);
		jout_end_object(j);
	}
	jout_end_object(j);
}

static void print_json(struct cli *cli, const struct sitemap *s)
{
	struct jout j;

	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_str(&j, "type", str_of(sitemap_type_name(s->type)));
	jout_key(&j, "sitemaps");
	jout_array(&j);
	for (size_t i = 0; i < s->n_children; i++)
		jout_str(&j, s->children[i].loc);
	jout_end_array(&j);
	jout_key(&j, "urls");
	jout_array(&j);
	for (size_t i = 0; i < s->n_urls; i++)
		put_url(&j, &s->urls[i]);
	jout_end_array(&j);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static void print_list(struct cli *cli, const struct sitemap_url *urls, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char date[WHEN_TEXT_SIZE];

		date_format(urls[i].published.precision ? urls[i].published : urls[i].lastmod, date);
		buf_printf(&cli->out, "%-20s ", date);
		esc_log(&cli->out, urls[i].loc);
		buf_add_char(&cli->out, '\n');
	}
}

static int run(struct cli *cli)
{
	const char *url = cli_option(cli, "--url");
	struct sitemap sitemap;
	struct buf file;
	struct err e;
	int result;

	if (cli->n_args != 1)
		return cli_usage(cli, "%s", msg("one FILE is wanted"));
	result = file_read(cli->args[0], FILE_MAX, &file, &e);
	if (result == 0) {
		result = sitemap_parse(&cli->run, buf_str(&file), STR_NONE, str_of(url), 0, &sitemap, &e);
		if (result != 0)
			err_prefix(&e, "%s: ", cli->args[0]);
	}
	buf_free(&file);
	if (result != 0)
		return cli_fail(&e);
	if (cli->json)
		print_json(cli, &sitemap);
	else {
		print_list(cli, sitemap.children, sitemap.n_children);
		print_list(cli, sitemap.urls, sitemap.n_urls);
	}
	return 0;
}

const struct command cmd_sitemap = {
	.name = "sitemap",
	.args = "FILE [--url URL]",
	.summary = "read a sitemap, a sitemap index, a list of addresses or a news sitemap",
	.example = "simak sitemap --json --url https://kabar.example/sitemap.xml sitemap.xml.gz",
	.exit_codes = "  65 no sitemap\n",
	.run = run,
	.options = {{"--url", "URL", "where it was fetched, for relative addresses"}},
};
