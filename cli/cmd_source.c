/* cmd_source.c - simak source list|find|import|export: what is read, and what could be. */
#include "cli.h"
#include "listing.h"
#include "simak/crawler.h"
#include "simak/discover.h"
#include "simak/feed.h"
#include "simak/file.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "simak/opml.h"
#include "simak/sitemap.h"
#include "simak/url.h"
#include "workspace.h"

#define OPML_BYTES_MAX ((size_t)16 << 20)
#define TRIES_MAX 12 /* addresses that find asks for */

/* ---------------------------------------------------------------- list, export */

static int list_sources(struct cli *cli)
{
	for (size_t i = 0; i < cli->ws->n_sources; i++) {
		const struct source *s = &cli->ws->sources[i];
		struct jout j;

		if (!cli->json) {
			buf_printf(&cli->out, "%-24.*s %-9s ", STR_ARG(s->id), source_kind_name(s->kind));
			listing_line(&cli->out, s->name);
			buf_add_cstr(&cli->out, "  ");
			listing_line(&cli->out, s->url);
			buf_add_char(&cli->out, '\n');
			continue;
		}
		jout_init(&j, &cli->out);
		jout_object(&j);
		jout_member_str(&j, "id", s->id);
		jout_member_str(&j, "name", s->name);
		jout_member_str(&j, "kind", str_of(source_kind_name(s->kind)));
		jout_member_str(&j, "url", s->url);
		jout_member_opt(&j, "region", s->region);
		jout_member_int(&j, "every_s", s->every_s);
		jout_member_bool(&j, "fact_check", s->is_fact_check);
		jout_member_int(&j, "line", s->line);
		jout_end_object(&j);
		buf_add_char(&cli->out, '\n');
	}
	return 0;
}

static int export_sources(struct cli *cli)
{
	struct opml_entry *entries = arena_array(&cli->run, cli->ws->n_sources + 1, sizeof *entries);

	for (size_t i = 0; i < cli->ws->n_sources; i++) {
		const struct source *s = &cli->ws->sources[i];

		entries[i] = (struct opml_entry){.title = s->name, .url = s->url, .kind = s->kind,
			.pattern = s->pattern, .hosts = s->hosts, .region = s->region,
			.is_fact_check = s->is_fact_check};
	}
	opml_write(&cli->out, workspace_text(cli->ws, "", "kantor"), entries, cli->ws->n_sources);
	return 0;
}

/* ---------------------------------------------------------------- sections to be added */

static bool id_is_taken(const struct workspace *ws, const struct buf *added, struct str id)
{
	struct buf line;
	bool taken;

	buf_init(&line, BUF_NO_CAP);
	buf_printf(&line, "[%.*s]\n", STR_ARG(id));
	taken = workspace_find_source(ws, id) != NULL ||
		str_find(buf_str(added), buf_str(&line), 0) != SIZE_MAX;
	buf_free(&line);
	return taken;
}

/* A name for a source of this address: its host without www. and what follows the last dot. */
static struct str make_id(struct cli *cli, const struct buf *added, struct str url)
{
	struct str host = url_host(url), id;
	struct buf b;

	if (str_starts(host, "www."))
		host = str_slice(host, 4, host.len);
	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < host.len; i++) {
		char c = host.ptr[i];

		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (c == '.' && b.len))
			buf_add_char(&b, c);
	}
	id = arena_str(&cli->run, b.len ? buf_str(&b) : STR_LIT("sumber"));
	buf_free(&b);
	for (int n = 2; id_is_taken(cli->ws, added, id); n++) {
		size_t dash = str_find(id, STR_LIT("_"), 0);

		id = arena_printf(&cli->run, "%.*s_%d", STR_ARG(str_slice(id, 0, dash)), n);
	}
	return id;
}

/* One line of text that can stand behind "name ="; none for no text. */
static void add_value(struct buf *b, const char *key, struct str value)
{
	value = str_trim(value);
	if (value.len == 0)
		return;
	buf_printf(b, "%s = ", key);
	for (size_t i = 0; i < value.len; i++)
		buf_add_char(b, (unsigned char)value.ptr[i] < ' ' ? ' ' : value.ptr[i]);
	buf_add_char(b, '\n');
}

static void add_section(struct cli *cli, struct buf *b, const struct opml_entry *entry)
{
	struct str id = make_id(cli, b, entry->url);

	buf_printf(b, "\n[%.*s]\n", STR_ARG(id));
	add_value(b, "nama", entry->title);
	if (entry->kind != SOURCE_FEED)
		add_value(b, "jenis", str_of(source_kind_name(entry->kind)));
	add_value(b, "alamat", entry->url);
	add_value(b, "wilayah", entry->region);
	add_value(b, "pola", entry->pattern);
	add_value(b, "host", entry->hosts);
	add_value(b, "cek_fakta", entry->is_fact_check ? STR_LIT("ya") : STR_NONE);
}

static bool url_is_known(const struct workspace *ws, const struct buf *added, struct str url)
{
	struct buf line;
	bool known;

	for (size_t i = 0; i < ws->n_sources; i++)
		if (str_eq(ws->sources[i].url, url))
			return true;
	buf_init(&line, BUF_NO_CAP);
	buf_printf(&line, "alamat = %.*s\n", STR_ARG(url));
	known = str_find(buf_str(added), buf_str(&line), 0) != SIZE_MAX;
	buf_free(&line);
	return known;
}

/* ---------------------------------------------------------------- import */

static int append_sections(struct cli *cli, const struct buf *added, struct err *e)
{
	struct source *sources;
	struct buf text;
	size_t n;
	int rc = file_read(cli->ws->sources_conf, OPML_BYTES_MAX, &text, e);

	if (rc == 0 && text.len && text.ptr[text.len - 1] != '\n')
		buf_add_char(&text, '\n');
	if (rc == 0)
		buf_add_str(&text, buf_str(added));
	/* what would not be read is not written */
	if (rc == 0)
		rc = sources_read(&cli->run, cli->ws->sources_conf, arena_str(&cli->run, buf_str(&text)),
			&sources, &n, e);
	if (rc == 0)
		rc = file_write(cli->ws->sources_conf, buf_str(&text), e);
	buf_free(&text);
	return rc;
}

static int import_opml(struct cli *cli, const char *path, struct err *e)
{
	struct opml_entry *entries;
	struct buf bytes, added;
	size_t n, fresh = 0;
	int rc = file_read(path, OPML_BYTES_MAX, &bytes, e);

	buf_init(&added, BUF_NO_CAP);
	if (rc == 0 && opml_parse(&cli->run, buf_str(&bytes), &entries, &n, e) != 0)
		rc = err_prefix(e, "%s: ", path);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		if (!url_canon(&cli->run, entries[i].url, &entries[i].url) ||
		    url_is_known(cli->ws, &added, entries[i].url))
			continue;
		add_section(cli, &added, &entries[i]);
		fresh++;
	}
	if (rc == 0 && fresh)
		rc = append_sections(cli, &added, e);
	if (rc == 0)
		log_note(msg("%zu of %zu sources are new and stand at the end of %s"), fresh, n,
			cli->ws->sources_conf);
	buf_free(&added);
	buf_free(&bytes);
	return rc;
}

/* ---------------------------------------------------------------- find */

struct finder {
	struct cli *cli;
	struct crawler *crawler;
	struct arena page;
	struct buf lines;
	size_t found;
};

static int open_finder(struct finder *f, struct err *e)
{
	struct crawler_options *o = arena_alloc(&f->cli->run, sizeof *o);
	struct str contact = workspace_text(f->cli->ws, "", "kontak");
	struct str hosts = workspace_text(f->cli->ws, "perayap", "izinkan_host");

	crawler_defaults(o);
	o->agent = "simak";
	o->contact = contact.len ? arena_cstr(&f->cli->run, contact) : NULL;
	o->allow_hosts = hosts.len ? arena_cstr(&f->cli->run, hosts) : NULL;
	o->delay_ms = workspace_int(f->cli->ws, "perayap", "jeda_ms");
	o->stop = &cli_signal;
	return crawler_open(o, &f->crawler, e);
}

static int fetch(struct finder *f, struct str url, struct response *r, struct err *e)
{
	struct request request = {.url = url, .role = ROLE_SOURCE};

	crawler_add(f->crawler, &request);
	if (crawler_next(f->crawler, &f->page, r, e) != 1)
		return err_set(e, ERR_BUG, "an address without an answer");
	if (r->outcome != OUTCOME_OK)
		return err_set(e, ERR_NETWORK, "%.*s: %s", STR_ARG(url), r->message);
	return 0;
}

/* Whether what an address answers really is a feed or sitemap; *title gets its own name. */
static bool is_source(struct finder *f, const struct response *r, enum source_kind *kind,
	struct str *title)
{
	struct sitemap map;
	struct feed feed;
	struct err ignored;

	if (feed_parse(&f->page, r->body, r->content_type, r->final_url, &feed, &ignored) == 0) {
		*kind = SOURCE_FEED;
		*title = feed.title;
		return true;
	}
	*kind = SOURCE_SITEMAP;
	*title = STR_NONE;
	return sitemap_parse(&f->page, r->body, r->content_type, r->final_url, 0, &map, &ignored) == 0;
}

static void print_found(struct finder *f, struct str url, struct str title, enum source_kind kind)
{
	struct jout j;

	f->found++;
	if (!f->cli->json) {
		add_section(f->cli, &f->lines,
			&(struct opml_entry){.url = url, .title = title, .kind = kind});
		return;
	}
	jout_init(&j, &f->lines);
	jout_object(&j);
	jout_member_str(&j, "url", url);
	jout_member_str(&j, "kind", str_of(source_kind_name(kind)));
	jout_member_opt(&j, "title", title);
	jout_end_object(&j);
	buf_add_char(&f->lines, '\n');
}

static void try_candidate(struct finder *f, const struct discovered *d)
{
	enum source_kind kind = d->kind;
	struct str title = d->title, own;
	struct response r;
	struct err e;

	if (kind != SOURCE_FEED && kind != SOURCE_SITEMAP) {
		print_found(f, d->url, title, kind);
		return;
	}
	if (fetch(f, arena_str(&f->cli->run, d->url), &r, &e) != 0 || !is_source(f, &r, &kind, &own))
		return;
	print_found(f, d->url, own.len ? own : title, kind);
}

static int find_sources(struct finder *f, struct str url, struct err *e)
{
	struct discovered *list;
	enum source_kind kind;
	struct response r;
	struct str title;
	size_t n;

	list = discover_sources(&f->cli->run, STR_NONE, STR_NONE, url, &n);
	if (n && list[0].kind != SOURCE_FEED && list[0].kind != SOURCE_SITEMAP && !list[0].guessed) {
		print_found(f, list[0].url, list[0].title, list[0].kind);
		return 0;
	}
	if (fetch(f, url, &r, e) != 0)
		return -1;
	if (is_source(f, &r, &kind, &title)) {
		print_found(f, url, title, kind);
		return 0;
	}
	list = discover_sources(&f->cli->run, r.body, r.content_type, r.final_url, &n);
	for (size_t i = 0; i < n && i < TRIES_MAX && cli_signal == 0; i++)
		try_candidate(f, &list[i]);
	return f->found ? 0 : err_set(e, ERR_PARTIAL, msg("%.*s offers no feed, sitemap or channel: try "
		"jenis = page with a pola"), STR_ARG(url));
}

static int find(struct cli *cli, const char *address, struct err *e)
{
	struct finder f = {.cli = cli};
	struct str url;
	int rc;

	if (!url_canon(&cli->run, str_of(address), &url))
		return err_set(e, ERR_USAGE, msg("%s is no http or https address"), address);
	if (open_finder(&f, e) != 0)
		return -1;
	arena_init(&f.page);
	buf_init(&f.lines, BUF_NO_CAP);
	rc = find_sources(&f, url, e);
	buf_add_str(&cli->out, buf_str(&f.lines));
	buf_free(&f.lines);
	arena_free(&f.page);
	crawler_close(f.crawler);
	return rc;
}

/* ---------------------------------------------------------------- the command */

static int run(struct cli *cli)
{
	const char *verb = cli->n_args ? cli->args[0] : "";
	bool alone = cli->n_args == 1, with = cli->n_args == 2;
	struct err e = {0};
	int rc;

	if (workspace_sources(&cli->run, cli->ws, &e) != 0)
		return cli_fail(&e);
	if (alone && strcmp(verb, "list") == 0)
		rc = list_sources(cli);
	else if (alone && strcmp(verb, "export") == 0)
		rc = export_sources(cli);
	else if (with && strcmp(verb, "import") == 0)
		rc = import_opml(cli, cli->args[1], &e);
	else if (with && strcmp(verb, "find") == 0)
		rc = find(cli, cli->args[1], &e);
	else
		return cli_usage(cli, msg("list, find URL, import FILE.opml or export is wanted"));
	return rc == 0 ? 0 : cli_fail(&e);
}

const struct command cmd_source = {
	.name = "source",
	.args = "list | find URL | import FILE.opml | export",
	.summary = "the sources that are read; find prints ready lines for sources.conf",
	.example = "simak source find https://portal.example >> sources.conf",
	.exit_codes = "  1 nothing was found\n  5 the address could not be fetched\n",
	.run = run,
	.needs = NEED_WORKSPACE,
};
