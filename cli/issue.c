/* issue.c - what digest, run and alerts share: from a period to a report, to files, to mail.
 *
 * A digest is an issue once it was written: its JSON stands in the store and is what prints again. */
#include <stdlib.h>

#include "health.h"
#include "issue.h"
#include "simak/archive.h"
#include "simak/embed.h"
#include "simak/file.h"
#include "simak/gather.h"
#include "simak/mail.h"
#include "simak/msg.h"

#define TABLE_BYTES_MAX ((size_t)4 << 20)

issue_printer *issue_find_printer(const char *format)
{
	static const struct {
		const char *name;
		issue_printer *print;
	} printers[] = {{"html", digest_html}, {"md", digest_md}, {"csv", digest_csv},
		{"json", digest_json}, {"text", digest_text}};

	for (size_t i = 0; i < sizeof printers / sizeof *printers; i++)
		if (strcmp(printers[i].name, format) == 0)
			return printers[i].print;
	return NULL;
}

struct period_rules issue_rules(const struct workspace *ws)
{
	return (struct period_rules){.zone_s = ws->zone_s,
		.anchor_day = workspace_day(ws, "", "pekan_awal"),
		.last_day = workspace_day(ws, "", "pekan_akhir"),
		.since_day = workspace_day(ws, "", "kumulatif_sejak")};
}

/* ---------------------------------------------------------------- calendar */

static int add_file(struct cli *cli, const char *path, struct calendar *out, struct err *e)
{
	struct buf text;
	int rc = file_read(path, TABLE_BYTES_MAX, &text, e);

	if (rc == 0)
		rc = calendar_add(&cli->run, path, buf_str(&text), out, e);
	buf_free(&text);
	return rc;
}

/* The office's own table, where it has one. */
static const char *office_table(struct cli *cli, const char *name)
{
	const char *dir = cli->ws ? cli->ws->lexicons : NULL;
	const char *path = dir ? file_join(&cli->run, dir, name) : NULL;

	return path && file_exists(path) ? path : NULL;
}

static int add_table(struct cli *cli, const char *name, bool replaces, struct calendar *out,
	struct err *e)
{
	const char *own = office_table(cli, name);
	char *shipped = file_join(&cli->run, "lexicons", name);
	const struct embedded *file = embed_find(shipped);
	int rc = 0;

	if (own == NULL || !replaces) {
		if (cli->lexicons != NULL && file_exists(file_join(&cli->run, cli->lexicons, name)))
			rc = add_file(cli, file_join(&cli->run, cli->lexicons, name), out, e);
		else if (file != NULL)
			rc = calendar_add(&cli->run, shipped, file->bytes, out, e);
	}
	return rc == 0 && own != NULL ? add_file(cli, own, out, e) : rc;
}

int issue_calendar(struct cli *cli, struct calendar *out, struct err *e)
{
	*out = (struct calendar){0};
	if (add_table(cli, "kalender.tabel", false, out, e) != 0 ||
	    add_table(cli, "libur.tabel", false, out, e) != 0)
		return -1;
	return add_table(cli, "tenggat.tabel", true, out, e);
}

/* ---------------------------------------------------------------- gathering */

/* Sources fare as status tells it: an address that answers may still give nothing. */
static int put_health(struct cli *cli, struct store *s, struct report *r, struct err *e)
{
	const struct workspace *ws = cli->ws;
	struct health h;

	for (size_t i = 0; i < r->n_sources; i++) {
		const struct source *source = workspace_find_source(ws, r->sources[i].id);

		if (source == NULL)
			continue;
		if (health_read(s, ws, source, date_now(), &cli->run, &h, e) != 0)
			return -1;
		r->sources[i].failing = !h.ok;
		r->sources[i].message = h.reason;
	}
	return 0;
}

static int gather(struct cli *cli, struct store *s, const struct period *p, struct report *out,
	struct err *e)
{
	char manifest[65] = "";
	struct calendar calendar;

	if (issue_calendar(cli, &calendar, e) != 0 ||
	    gather_report(s, p, cli->ws->sources, cli->ws->n_sources, &cli->run, out, e) != 0 ||
	    put_health(cli, s, out, e) != 0 || archive_chain_head(cli->ws->archive, manifest, e) != 0)
		return -1;
	out->office = workspace_text(cli->ws, "", "kantor");
	out->zone = workspace_text(cli->ws, "", "zona");
	out->manifest_hash = arena_str(&cli->run, str_of(manifest));
	out->made_at = date_now();
	calendar_put_stages(&calendar, &cli->run, out);
	deadline_put_all(&calendar, &cli->run, out);
	digest_mask(out, &cli->run, DIGEST_MASK_HANDLES);
	digest_tally(out, &cli->run);
	return 0;
}

int issue_load(struct cli *cli, struct store *s, const struct period *p, bool current,
	struct report *out, struct err *e)
{
	struct str json = STR_NONE;

	if (!current && gather_written(s, p, &cli->run, &json, e) != 0)
		return -1;
	if (json.len > 0)
		return digest_read(&cli->run, json, out, e);
	return gather(cli, s, p, out, e);
}

/* ---------------------------------------------------------------- files */

static int write_file(struct cli *cli, const struct report *r, issue_printer *print,
	const char *suffix, const char **path, struct err *e)
{
	struct str name = arena_printf(&cli->run, "%.*s%s", STR_ARG(r->period.name), suffix);
	char *file = file_join(&cli->run, cli->ws->digests, name.ptr);
	struct buf text;
	int rc;

	buf_init(&text, BUF_NO_CAP);
	print(r, &text);
	rc = file_write(file, buf_str(&text), e);
	buf_free(&text);
	*path = file;
	return rc;
}

static int put_record(struct store *s, const struct report *r, struct err *e)
{
	struct buf json;
	bool kept;
	int rc;

	buf_init(&json, BUF_NO_CAP);
	digest_json(r, &json);
	rc = gather_put_written(s, r, buf_str(&json), &kept, e);
	buf_free(&json);
	return rc;
}

int issue_write(struct cli *cli, struct store *s, struct report *r, const char **path,
	struct err *e)
{
	struct when now = {date_now(), WHEN_SECOND};
	bool is_new = r->written_at == 0;
	const char *other;

	if (r->period.days.to >= date_local_day(now, r->period.zone_s))
		return err_set(e, ERR_USAGE, "%s",
			msg("the period is not over yet: a digest is written once, when it is complete"));
	if (is_new)
		r->written_at = now.at;
	if (file_mkdir(cli->ws->digests, e) != 0 ||
	    write_file(cli, r, digest_json, ".json", &other, e) != 0 ||
	    write_file(cli, r, digest_csv, ".csv", &other, e) != 0 ||
	    write_file(cli, r, digest_csv_grid, "-rincian.csv", &other, e) != 0 ||
	    write_file(cli, r, digest_md, ".md", &other, e) != 0 ||
	    write_file(cli, r, digest_html, ".html", path, e) != 0)
		return -1;
	return is_new ? put_record(s, r, e) : 0;
}

/* ---------------------------------------------------------------- mail */

/* The password's file, else SIMAK_SUREL_SANDI in the environment: never the command line. */
static int mail_password(struct cli *cli, struct str *out, struct err *e)
{
	struct str file = workspace_text(cli->ws, "surel", "berkas_sandi");
	const char *given = getenv("SIMAK_SUREL_SANDI");
	struct buf text;
	int rc;

	*out = str_of(given);
	if (file.len == 0)
		return 0;
	rc = file_read(arena_cstr(&cli->run, file), 4096, &text, e);
	if (rc == 0)
		*out = str_trim(arena_str(&cli->run, buf_str(&text)));
	else
		e->kind = ERR_CONFIG;
	buf_free(&text);
	return rc;
}

static struct str subject(struct cli *cli, const struct report *r)
{
	struct buf b;
	struct str out;

	buf_init(&b, BUF_NO_CAP);
	digest_subject(r, &b);
	out = arena_str(&cli->run, buf_str(&b));
	buf_free(&b);
	return out;
}

int issue_mail(struct cli *cli, const struct report *r, struct err *e)
{
	const struct workspace *ws = cli->ws;
	struct mail_server server = {.url = workspace_text(ws, "surel", "peladen"),
		.user = workspace_text(ws, "surel", "pengguna"),
		.ca_file = workspace_text(ws, "surel", "sertifikat")};
	struct str name = arena_printf(&cli->run, "%.*s.csv", STR_ARG(r->period.name));
	struct mail_attachment csv = {name, STR_LIT("text/csv; charset=utf-8"), STR_NONE};
	struct mail_message m = {.from = workspace_text(ws, "surel", "dari"),
		.to = workspace_text(ws, "surel", "kepada"), .attachments = &csv, .n_attachments = 1,
		.at = date_now()};
	struct buf text, html, table;
	int rc;

	if (mail_password(cli, &server.password, e) != 0)
		return -1;
	buf_init(&text, BUF_NO_CAP);
	buf_init(&html, BUF_NO_CAP);
	buf_init(&table, BUF_NO_CAP);
	digest_text(r, &text);
	digest_html(r, &html);
	digest_csv(r, &table);
	m.subject = subject(cli, r);
	m.text = buf_str(&text);
	m.html = buf_str(&html);
	csv.bytes = buf_str(&table);
	rc = mail_send(&server, &m, e);
	buf_free(&text);
	buf_free(&html);
	buf_free(&table);
	return rc;
}
