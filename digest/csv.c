/* csv.c - a digest as two tables for spreadsheets in an Indonesian locale: findings (with empty
 * columns that come back through `simak verdict --import`), and the grid.
 *
 * UTF-8 with BOM, ";", CRLF, RFC 4180 quoting; what a spreadsheet would run as a formula gets an
 * apostrophe (esc_csv).  Cells are cut at what Excel holds. */
#include "put.h"
#include "simak/digest.h"
#include "simak/msg.h"
#include "simak/utf8.h"

#define CELL_MAX 32000 /* bytes; Excel holds 32,767 characters */

struct line {
	struct buf *out;
	bool begun;
};

static void cell(struct line *l, struct str s)
{
	if (l->begun)
		buf_add_char(l->out, ';');
	l->begun = true;
	if (s.len > 0)
		esc_csv(l->out, utf8_cut(s, CELL_MAX));
}

static void cell_int(struct line *l, int64_t n)
{
	if (l->begun)
		buf_add_char(l->out, ';');
	l->begun = true;
	buf_printf(l->out, "%lld", (long long)n);
}

static void cell_when(struct line *l, struct when w)
{
	char text[WHEN_TEXT_SIZE];

	date_format(w, text);
	cell(l, str_of(text));
}

/* An instant by the office's clock, as a spreadsheet reads it. */
static void cell_instant(struct line *l, struct when w, int zone_s)
{
	char text[WHEN_TEXT_SIZE];

	if (w.precision != WHEN_SECOND) {
		cell_when(l, w);
		return;
	}
	date_format_at(w.at + zone_s, text);
	text[10] = ' ';
	cell(l, str_slice(str_of(text), 0, 16));
}

static void cell_day(struct line *l, int64_t day)
{
	cell_when(l, (struct when){day * 86400, WHEN_DAY});
}

static void cell_strs(struct line *l, const struct str *s, size_t n)
{
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < n; i++) {
		buf_add_cstr(&b, i ? "; " : "");
		buf_add_str(&b, s[i]);
	}
	cell(l, buf_str(&b));
	buf_free(&b);
}

static void end_line(struct line *l)
{
	buf_add_cstr(l->out, "\r\n");
	l->begun = false;
}

static void heads(struct line *l, const char *const *names, size_t n)
{
	buf_add_cstr(l->out, "\xEF\xBB\xBF");
	for (size_t i = 0; i < n; i++)
		cell(l, str_of(names[i]));
	end_line(l);
}

static void cell_offices(struct line *l, const struct finding *f)
{
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < f->n_offices; i++) {
		buf_add_cstr(&b, i ? "; " : "");
		buf_add_str(&b, f->offices[i].office);
		if (f->offices[i].place.len) {
			buf_add_cstr(&b, ", ");
			buf_add_str(&b, f->offices[i].place);
		}
	}
	cell(l, buf_str(&b));
	buf_free(&b);
}

static void cell_passages(struct line *l, const struct report_finding *f)
{
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < f->n_passages; i++) {
		buf_add_cstr(&b, i ? " [\xE2\x80\xA6] " : "");
		buf_add_str(&b, f->passages[i].text);
	}
	cell(l, buf_str(&b));
	buf_free(&b);
}

static void cells_limit(struct line *l, const struct report_finding *f)
{
	int64_t day = report_first_limit(f);

	if (day == INT64_MAX)
		cell(l, STR_NONE);
	else
		cell_day(l, day);
	cell(l, f->n_limits ? f->limits[0].article : STR_NONE);
}

static void cell_event(struct line *l, int64_t event)
{
	struct buf b;

	buf_init(&b, 24);
	if (event != 0)
		buf_printf(&b, "P%lld", (long long)event);
	cell(l, buf_str(&b));
	buf_free(&b);
}

static void put_finding(struct line *l, const struct report_finding *f, const char *part,
	int zone_s)
{
	const struct report_document *d = f->document;

	cell(l, f->id);
	cell(l, str_of(part));
	cell(l, str_of(topic_name(f->finding.topic)));
	cell(l, f->finding.sub);
	cell(l, f->finding.status_word);
	cell(l, d->title);
	cell(l, d->source_name);
	cell(l, d->platform);
	cell_instant(l, d->published, zone_s);
	cell_instant(l, (struct when){d->first_seen_at, WHEN_SECOND}, zone_s);
	cell_when(l, f->known);
	cells_limit(l, f);
	cell_strs(l, f->finding.regions, f->finding.n_regions);
	cell_offices(l, &f->finding);
	cell_when(l, f->finding.event);
	cell_strs(l, f->finding.articles, f->finding.n_articles);
	cell_passages(l, f);
	cell_event(l, f->event);
	cell(l, d->url);
	cell(l, d->archive_file);
	cell_int(l, d->archive_offset);
	cell(l, d->sha256);
	cell(l, STR_NONE);
	cell(l, STR_NONE);
	end_line(l);
}

void digest_csv(const struct report *r, struct buf *out)
{
	static const char *const names[] = {"temuan", "bagian", "topik", "sub", "status", "judul", "sumber",
		"platform", "terbit", "pertama_terlihat", "diketahui", "perkiraan_batas", "aturan_batas",
		"wilayah", "jabatan", "kejadian", "pasal", "kutipan", "peristiwa", "alamat", "arsip",
		"offset", "sha256", "putusan", "catatan"};
	struct line l = {.out = out};

	heads(&l, names, sizeof names / sizeof *names);
	for (size_t i = 0; i < r->n_findings; i++)
		put_finding(&l, &r->findings[i], "periode", r->period.zone_s);
	for (size_t i = 0; i < r->n_late; i++)
		put_finding(&l, &r->late[i], "susulan", r->period.zone_s);
}

void digest_csv_grid(const struct report *r, struct buf *out)
{
	static const char *const names[] = {"topik", "pasal", "platform", "wilayah", "status", "kini",
		"sebelumnya", "perubahan", "kumulatif", "temuan", "temuan_sebelumnya"};
	struct line l = {.out = out};

	heads(&l, names, sizeof names / sizeof *names);
	for (size_t i = 0; i < r->n_grid; i++) {
		const struct report_cell *c = &r->grid[i];

		cell(&l, str_of(topic_name(c->topic)));
		cell(&l, c->article);
		cell(&l, c->platform);
		cell(&l, c->region);
		cell(&l, c->status);
		cell_int(&l, c->tally.n);
		cell_int(&l, c->tally.before);
		cell_int(&l, c->tally.n - c->tally.before);
		cell_int(&l, c->tally.cumulative);
		cell_strs(&l, c->tally.ids, c->tally.n_ids);
		cell_strs(&l, c->tally.before_ids, c->tally.n_before_ids);
		end_line(&l);
	}
}
