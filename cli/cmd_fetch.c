/* cmd_fetch.c - simak fetch URL...: the crawler's own fetch, without a store. */
#include <ctype.h>
#include <stdio.h>
#include <time.h>

#include "cli.h"
#include "progress.h"
#include "simak/archive.h"
#include "simak/crawler.h"
#include "simak/esc.h"
#include "simak/file.h"
#include "simak/jout.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "simak/url.h"

#ifndef SIMAK_VERSION
#define SIMAK_VERSION "0.0.0"
#endif

#define LIST_CAP ((size_t)64 * 1024 * 1024)
#define WINDOW 1000             /* requests given to the crawler ahead of their answers */
#define FLUSH_AT ((size_t)32 * 1024)
#define NAME_MAX_LEN 80         /* of a page's file, without number and ending */

struct fetch {
	struct cli *cli;
	struct crawler *crawler;
	struct archive *archive; /* -o FILE.warc.gz */
	const char *dir;         /* -o DIR */
	struct buf list;         /* -i LIST */
	struct str list_rest;
	int next_arg;
	struct arena page;
	size_t fetched, failed;
	time_t flushed_at;
	struct progress bar;
};

/* The next address: first those of the command line, then those of the list. */
static bool next_url(struct fetch *f, struct str *url)
{
	struct str line;

	if (f->next_arg < f->cli->n_args) {
		*url = str_of(f->cli->args[f->next_arg++]);
		return true;
	}
	while (str_line(&f->list_rest, &line)) {
		*url = str_trim(line);
		if (url->len != 0 && url->ptr[0] != '#')
			return true;
	}
	return false;
}

static void add_requests(struct fetch *f)
{
	struct request r = {.role = ROLE_ARTICLE};

	while (crawler_waiting(f->crawler) < WINDOW && next_url(f, &r.url))
		crawler_add(f->crawler, &r);
}

static const char *ending_of(struct str mime)
{
	if (str_ends(mime, "html") || str_ends(mime, "xhtml+xml"))
		return "html";
	if (str_ends(mime, "xml"))
		return "xml";
	if (str_ends(mime, "json"))
		return "json";
	return str_starts(mime, "text/") ? "txt" : "bin";
}

/* "000012-kaltim.example-read-slug.html": the address with all but letters and digits replaced. */
static const char *page_name(struct fetch *f, const struct response *r)
{
	struct str url = r->final_url;
	size_t from = str_find(url, STR_LIT("://"), 0);
	char name[NAME_MAX_LEN + 1];
	size_t len = 0;

	for (size_t i = from == SIZE_MAX ? 0 : from + 3; i < url.len && len < NAME_MAX_LEN; i++) {
		char c = url.ptr[i];
		bool plain = isalnum((unsigned char)c) || c == '.' || c == '_';

		name[len++] = plain ? c : '-';
	}
	name[len] = '\0';
	return arena_printf(&f->page, "%06zu-%s.%s", f->fetched, name, ending_of(r->mime)).ptr;
}

static void print_json(struct fetch *f, const struct response *r, const struct capture *c,
	const char *file)
{
	struct jout j;

	jout_init(&j, &f->cli->out);
	jout_object(&j);
	jout_member_str(&j, "url", r->request.url);
	jout_member_str(&j, "final_url", r->final_url);
	jout_member_int(&j, "status", r->status);
	jout_member_str(&j, "outcome", str_of(outcome_kind_name(r->outcome)));
	jout_member_int(&j, "bytes", (int64_t)r->body.len);
	jout_member_int(&j, "ms", r->ms);
	if (r->message[0])
		jout_member_str(&j, "message", str_of(r->message));
	if (r->n_hops)
		jout_member_int(&j, "hops", (int64_t)r->n_hops);
	if (r->retry_after_s)
		jout_member_int(&j, "retry_after", r->retry_after_s);
	if (c->file.len) {
		jout_member_int(&j, "offset", c->offset);
		jout_member_str(&j, "sha256", str_of(c->sha256));
	}
	if (file != NULL)
		jout_member_str(&j, "file", str_of(file));
	jout_end_object(&j);
	buf_add_char(&f->cli->out, '\n');
}

static void print_text(struct fetch *f, const struct response *r)
{
	struct buf *out = &f->cli->out;

	buf_printf(out, "%s %d %zu %lld ms ", outcome_kind_name(r->outcome), r->status, r->body.len,
		(long long)r->ms);
	esc_log(out, r->request.url);
	if (r->message[0]) {
		buf_add_cstr(out, "  ");
		esc_log(out, str_of(r->message));
	}
	buf_add_char(out, '\n');
}

/* Lines appear at once on a slow fetch and in blocks on a fast one. */
static int flush_some(struct fetch *f)
{
	time_t now = time(NULL);

	if (f->cli->out.len < FLUSH_AT && now == f->flushed_at)
		return 0;
	f->flushed_at = now;
	progress_clear(&f->bar);
	return cli_flush(f->cli);
}

static int take_response(struct fetch *f, const struct response *r, struct err *e)
{
	bool good = r->outcome == OUTCOME_OK || r->outcome == OUTCOME_NOT_MODIFIED;
	struct capture capture = {STR_NONE, 0, ""};
	const char *file = NULL;

	f->fetched++;
	f->failed += !good;
	if (f->archive != NULL && archive_append(f->archive, r, NULL, &f->page, &capture, e) != 0)
		return -1;
	if (f->dir != NULL && good) {
		file = page_name(f, r);
		if (file_write(file_join(&f->page, f->dir, file), r->body, e) != 0)
			return -1;
	}
	if (f->cli->json)
		print_json(f, r, &capture, file);
	else
		print_text(f, r);
	if (flush_some(f) != 0)
		return err_set(e, ERR_STORE, "%s", msg("standard output can't be written"));
	return 0;
}

static int64_t count_addresses(const struct fetch *f)
{
	int64_t n = f->cli->n_args;

	for (size_t i = 0; i < f->list.len; i++)
		n += f->list.ptr[i] == '\n';
	return n;
}

static int fetch_all(struct fetch *f, struct err *e)
{
	int64_t total = count_addresses(f);
	struct response r;
	int more;

	progress_begin(&f->bar, "fetch", total, f->cli->quiet);
	for (add_requests(f); (more = crawler_next(f->crawler, &f->page, &r, e)) == 1; add_requests(f)) {
		if (take_response(f, &r, e) != 0)
			return -1;
		arena_reset(&f->page);
		progress_set(&f->bar, (int64_t)f->fetched, total);
	}
	progress_clear(&f->bar);
	return more;
}

static int read_seconds(struct cli *cli, const char *name, int64_t *ms)
{
	const char *text = cli_option(cli, name);
	double seconds;

	if (text == NULL)
		return 0;
	if (!str_to_real(str_of(text), &seconds) || !(seconds >= 0 && seconds <= 3600))
		return cli_usage(cli, msg("%s wants seconds from 0 to 3600"), name), -1;
	*ms = (int64_t)(seconds * 1000);
	return 0;
}

static int read_options(struct cli *cli, struct crawler_options *o)
{
	int64_t connections;

	crawler_defaults(o);
	if (cli_option_int(cli, "--connections", 1, 1, 256, &connections) != 0 ||
		read_seconds(cli, "--delay", &o->delay_ms) != 0 ||
		read_seconds(cli, "--timeout", &o->total_timeout_ms) != 0)
		return -1;
	if (cli->n_args == 0 && cli_option(cli, "-i") == NULL)
		return cli_usage(cli, "%s", msg("an address or -i LIST is wanted")), -1;
	o->connections = (int)connections;
	if (o->connections > o->parallel)
		o->parallel = o->connections;
	if (o->total_timeout_ms < o->connect_timeout_ms)
		o->connect_timeout_ms = o->total_timeout_ms;
	if (o->total_timeout_ms < o->stall_timeout_s * 2000)
		o->stall_timeout_s = o->total_timeout_ms / 2000 + 1;
	o->ignore_robots = cli_option(cli, "--no-robots") != NULL;
	o->allow_private = cli_option(cli, "--allow-private") != NULL;
	o->allow_hosts = cli_option(cli, "--allow-host");
	o->contact = cli_option(cli, "--contact");
	o->ca_file = cli_option(cli, "--ca");
	o->proxy = cli_option(cli, "--proxy");
	o->stop = &cli_signal;
	return 0;
}

static int open_output(struct fetch *f, struct err *e)
{
	const char *output = cli_option(f->cli, "-o");

	if (output == NULL)
		return 0;
	if (str_ends(str_of(output), ".warc.gz"))
		return archive_open_file(output, "simak/" SIMAK_VERSION, &f->archive, e);
	f->dir = output;
	return file_mkdir(output, e);
}

static int close_output(struct fetch *f, struct err *e)
{
	struct archive_position end;

	return f->archive != NULL ? archive_sync(f->archive, &end, e) : 0;
}

static int run(struct cli *cli)
{
	struct fetch f = {.cli = cli};
	struct crawler_options o;
	const char *list = cli_option(cli, "-i");
	struct err e;
	int rc = -1;

	err_clear(&e);
	if (read_options(cli, &o) != 0)
		return err_exit_code(ERR_USAGE);
	arena_init(&f.page);
	buf_init(&f.list, LIST_CAP);
	if (list != NULL && file_read(list, LIST_CAP, &f.list, &e) != 0)
		goto done;
	f.list_rest = buf_str(&f.list);
	if (open_output(&f, &e) == 0 && crawler_open(&o, &f.crawler, &e) == 0) {
		rc = fetch_all(&f, &e);
		if (close_output(&f, &e) != 0)
			rc = -1;
	}
done:
	crawler_close(f.crawler);
	archive_close(f.archive);
	buf_free(&f.list);
	arena_free(&f.page);
	if (rc != 0)
		return cli_fail(&e);
	return f.failed ? err_exit_code(ERR_PARTIAL) : 0;
}

const struct command cmd_fetch = {
	.name = "fetch",
	.args = "URL... [-i LIST] [-o DIR|FILE.warc.gz]",
	.summary = "fetch addresses as the crawler does, without a store",
	.example = "simak fetch https://kaltim.example/ -o halaman",
	.exit_codes = "  1 some were refused or failed\n",
	.run = run,
	.options = {
		{"-i", "LIST", "file with one address a line (- reads standard input)"},
		{"-o", "PLACE", "where pages go: a folder, or one FILE.warc.gz"},
		{"--no-robots", NULL, "don't ask robots.txt"},
		{"--connections", "N", "connections to one host at once (1)"},
		{"--delay", "S", "seconds between two requests to one host (2)"},
		{"--timeout", "S", "seconds for one exchange (60)"},
		{"--allow-private", NULL, "lift the guard on addresses and ports"},
		{"--allow-host", "NAMES", "lift it for these hosts alone (blank-separated)"},
		{"--contact", "ADDRESS", "the operator's address or page, for the User-Agent"},
		{"--proxy", "URL", "proxy to use; those of the environment are ignored"},
		{"--ca", "FILE", "certificates to trust instead of the system's (PEM)"},
	},
};
