/* cmd_extract.c - simak extract FILE...: pages as articles, or why they are none. */
#include "cli.h"
#include "simak/date.h"
#include "simak/esc.h"
#include "simak/extract.h"
#include "simak/file.h"
#include "simak/jmember.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "simak/utf8.h"

#define PAGE_CAP ((size_t)256 << 20) /* bytes of one file */
#define PIECE ((size_t)1 << 16)      /* bytes of a text that are printed at once */
#define WITA_S (8 * 3600)            /* zone of a visible date that names none */

static void put_blocks(struct jout *j, const struct page *page)
{
	jout_key(j, "blocks");
	jout_array(j);
	for (size_t i = 0; i < page->n_blocks; i++) {
		const struct page_block *b = &page->blocks[i];

		jout_object(j);
		jout_member_bool(j, "kept", b->kept);
		jout_member_str(j, "why", str_of(msg(b->why)));
		jout_member_str(j, "path", b->path);
		jout_member_str(j, "text", b->text);
		jout_end_object(j);
	}
	jout_end_array(j);
}

/* A long text is written piece by piece: it is not held a second time as JSON. */
static void put_text(struct cli *cli, struct jout *j, struct str text)
{
	jout_key(j, "text");
	jout_begin_str(j);
	for (size_t at = 0; at < text.len;) {
		struct str piece = utf8_cut(str_slice(text, at, text.len), PIECE);

		jout_more_str(j, piece);
		at += piece.len;
		if (at < text.len && cli_flush(cli) != 0)
			break;
	}
	jout_end_str(j);
}

static void print_json(struct cli *cli, const char *file, const struct page *page, bool explain)
{
	const struct document *d = &page->doc;
	struct jout j;

	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_str(&j, "file", str_of(file));
	jout_member_str(&j, "outcome", str_of(page_outcome_name(page->outcome)));
	jout_member_opt(&j, "message", page->message);
	jout_member_opt(&j, "url", d->url);
	jout_member_opt(&j, "canonical", d->canonical);
	jout_member_opt(&j, "amp", d->amp);
	jout_member_opt(&j, "next", page->next_page);
	jout_member_opt(&j, "title", d->title);
	jout_member_opt(&j, "author", d->author);
	jmember_when(&j, "published", d->published);
	jout_member_opt(&j, "published_from", d->published_from == DATE_FROM_NOTHING ? STR_NONE :
		str_of(date_from_name(d->published_from)));
	jmember_when(&j, "modified", d->modified);
	jout_member_opt(&j, "language", d->language);
	jout_member_opt(&j, "section", d->section);
	jmember_strs(&j, "tags", d->tags, d->n_tags);
	jout_member_opt(&j, "outlet", d->outlet);
	jout_member_opt(&j, "image", d->image);
	jmember_marks(&j, d->marks);
	if (d->claim.len)
		jout_member_str(&j, "claim", d->claim);
	if (d->rating.len)
		jout_member_str(&j, "rating", d->rating);
	put_text(cli, &j, d->text);
	if (explain)
		put_blocks(&j, page);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static void put_field(struct buf *out, const char *name, struct str value)
{
	if (value.len == 0)
		return;
	buf_printf(out, "%-10s ", msg(name));
	esc_log(out, value);
	buf_add_char(out, '\n');
}

static void print_text(struct cli *cli, const char *file, const struct page *page, bool explain)
{
	struct buf *out = &cli->out;
	const struct document *d = &page->doc;
	char when[WHEN_TEXT_SIZE];
	struct str rest = d->text, line;

	date_format(d->published, when);
	put_field(out, "file", str_of(file));
	put_field(out, "outcome", str_of(msg(page_outcome_name(page->outcome))));
	if (page->message.len)
		put_field(out, "reason", str_of(msg(page->message.ptr)));
	put_field(out, "title", d->title);
	put_field(out, "author", d->author);
	put_field(out, "published", str_of(when));
	put_field(out, "url", d->url);
	for (size_t i = 0; explain && i < page->n_blocks; i++) {
		const struct page_block *b = &page->blocks[i];

		buf_printf(out, "%c %-28s ", b->kept ? '+' : '-', msg(b->why));
		esc_log(out, b->path);
		buf_add_cstr(out, "\n    ");
		esc_log(out, b->text);
		buf_add_char(out, '\n');
	}
	while (!explain && rest.len && str_cut(&rest, '\n', &line)) {
		if (out->len > PIECE && cli_flush(cli) != 0)
			return;
		buf_add_char(out, '\n');
		esc_log(out, line);
		buf_add_char(out, '\n');
	}
	buf_add_char(out, '\n');
}

/* Counts of what the files were; they decide the exit code. */
struct tally {
	int articles, refused, unread;
};

static void extract_file(struct cli *cli, const struct extractor *x, struct arena *arena,
	const char *file, struct tally *tally)
{
	struct page_input in = {.zone_s = WITA_S, .now_at = date_now(),
		.url = str_of(cli_option(cli, "--url")), .explain = cli_option(cli, "--explain") != NULL};
	struct page page = {.outcome = PAGE_BROKEN};
	struct buf bytes;
	struct err e;

	if (file_read(file, PAGE_CAP, &bytes, &e) != 0) {
		log_line("%s", e.msg);
		if (cli_signal != 0)
			return buf_free(&bytes);
		page.message = STR_LIT("the file can't be read");
	} else {
		in.bytes = buf_str(&bytes);
		in.owner = &bytes;
		extract_page(x, arena, &in, &page);
	}
	buf_free(&bytes);
	if (page.outcome == PAGE_ARTICLE)
		tally->articles++;
	else if (page.outcome == PAGE_BROKEN)
		tally->unread++;
	else
		tally->refused++;
	if (cli->json)
		print_json(cli, file, &page, in.explain);
	else
		print_text(cli, file, &page, in.explain);
	arena_reset(arena);
}

static int run(struct cli *cli)
{
	struct tally tally = {0, 0, 0};
	struct extractor *x;
	struct arena arena;
	struct err e;
	int failed = 0;

	if (cli->n_args == 0)
		return cli_usage(cli, "%s", msg("at least one FILE is wanted"));
	if (cli_option(cli, "--url") != NULL && cli->n_args != 1)
		return cli_usage(cli, "%s", msg("--url is for one FILE"));
	if (extract_load(&cli->run, cli->lexicons, &x, &e) != 0)
		return cli_fail(&e);
	arena_init(&arena);
	for (int i = 0; i < cli->n_args && cli_signal == 0 && !failed; i++) {
		extract_file(cli, x, &arena, cli->args[i], &tally);
		failed = cli_flush(cli);
	}
	arena_free(&arena);
	if (failed)
		return err_exit_code(ERR_STORE);
	if (tally.articles + tally.refused == 0)
		return err_exit_code(ERR_INPUT);
	return tally.refused + tally.unread ? err_exit_code(ERR_PARTIAL) : 0;
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
