/* cmd_feed.c - simak feed FILE: a feed of any kind as one JSON object, or as a list to read. */
#include "cli.h"
#include "simak/esc.h"
#include "simak/feed.h"
#include "simak/file.h"
#include "simak/jmember.h"
#include "simak/msg.h"

#define FILE_MAX (64 * 1024 * 1024)

static void put_entry(struct jout *j, const struct feed_entry *entry)
{
	jout_object(j);
	jout_member_opt(j, "id", entry->id);
	jout_member_str(j, "title", entry->title);
	jout_member_opt(j, "link", entry->link);
	jmember_when(j, "published", entry->published);
	jmember_when(j, "updated", entry->updated);
	jout_member_str(j, "author", entry->author);
	jout_member_str(j, "summary", entry->summary);
	jout_member_str(j, "content", entry->content);
	if (entry->image.len > 0)
		jout_member_str(j, "image", entry->image);
	if (entry->outlet.len > 0)
		jout_member_str(j, "outlet", entry->outlet);
	if (entry->video_id.len > 0)
		jout_member_str(j, "video_id", entry->video_id);
	if (entry->views >= 0)
		jout_member_int(j, "views", entry->views);
	jout_end_object(j);
}

static void print_json(struct cli *cli, const struct feed *feed)
{
	struct jout j;

	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_str(&j, "format", str_of(feed->format));
	jout_member_str(&j, "title", feed->title);
	jout_member_opt(&j, "link", feed->link);
	jout_member_opt(&j, "language", feed->language);
	jout_member_str(&j, "encoding", feed->encoding);
	jout_member_bool(&j, "wellformed", feed->wellformed);
	jout_key(&j, "entries");
	jout_array(&j);
	for (size_t i = 0; i < feed->n_entries; i++)
		put_entry(&j, &feed->entries[i]);
	jout_end_array(&j);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static void print_text(struct cli *cli, const struct feed *feed)
{
	esc_log(&cli->out, feed->title);
	buf_printf(&cli->out, " (%s, %zu)\n", feed->format, feed->n_entries);
	for (size_t i = 0; i < feed->n_entries; i++) {
		const struct feed_entry *entry = &feed->entries[i];
		char date[WHEN_TEXT_SIZE];

		date_format(entry->published.precision ? entry->published : entry->updated, date);
		buf_printf(&cli->out, "%-20s ", date);
		esc_log(&cli->out, entry->title);
		buf_add_cstr(&cli->out, "\n    ");
		esc_log(&cli->out, entry->link);
		buf_add_char(&cli->out, '\n');
	}
}

static int run(struct cli *cli)
{
	const char *url = cli_option(cli, "--url"), *type = cli_option(cli, "--content-type");
	struct feed feed;
	struct buf file;
	struct err e;
	int result;

	if (cli->n_args != 1)
		return cli_usage(cli, "%s", msg("one FILE is wanted"));
	result = file_read(cli->args[0], FILE_MAX, &file, &e);
	if (result == 0) {
		result = feed_parse(&cli->run, buf_str(&file), str_of(type), str_of(url), &feed, &e);
		if (result != 0)
			err_prefix(&e, "%s: ", cli->args[0]);
	}
	buf_free(&file);
	if (result != 0)
		return cli_fail(&e);
	if (cli->json)
		print_json(cli, &feed);
	else
		print_text(cli, &feed);
	return 0;
}

const struct command cmd_feed = {
	.name = "feed",
	.args = "FILE [--url BASE] [--content-type CT]",
	.summary = "read a feed: RSS, Atom or JSON Feed",
	.example = "simak feed --json --url https://kabar.example/feed/ feed.xml",
	.exit_codes = "  65 no feed\n",
	.run = run,
	.options = {{"--url", "BASE", "where it was fetched, for relative links"},
		{"--content-type", "CT", "the Content-Type it was served with"}},
};
