/* html.c - the HTML digest: one self-contained file, no scripts, its style pinned by hash in the
 * Content-Security-Policy, the order of sections as Bawaslu's own releases have it. */
#include "html.h"
#include "simak/digest.h"
#include "simak/embed.h"
#include "simak/hash.h"
#include "simak/msg.h"

void html_anchor(const struct put *p, struct str id)
{
	buf_add_cstr(p->out, "f-");
	for (size_t i = 0; i < id.len; i++) {
		char c = id.ptr[i];
		bool safe = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
			(c >= 'A' && c <= 'Z') || c == '_';

		buf_add_char(p->out, safe ? c : '-');
	}
}

void html_section(const struct put *p, const char *id, const char *title)
{
	put(p, "<section id=\"%s\" aria-labelledby=\"h-%s\">\n<h2 id=\"h-%s\">%m</h2>\n", id, id, id,
		title);
}

void html_change(const struct put *p, int64_t n, int64_t before)
{
	struct buf words;

	buf_init(&words, BUF_NO_CAP);
	words_change(&words, n, before);
	put(p, "<span class=\"change\">%s %t</span>",
		n > before ? "\xE2\x96\xB2" : n < before ? "\xE2\x96\xBD" : "=", buf_str(&words));
	buf_free(&words);
}

struct str html_region(struct str region)
{
	return region.len ? region : str_of(msg("wilayah tidak disebut"));
}

/* What stands in CSS `content` must not end its string: only plain letters pass. */
static void css_string(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '&' && c != 0x7F)
			buf_add_char(b, (char)c);
	}
}

/* The shipped sheet, with the running title of printed pages. */
static void style_text(const struct report *r, struct buf *css)
{
	const struct embedded *sheet = embed_find("digest/assets/digest.css");
	struct buf title;

	if (sheet != NULL)
		buf_add_str(css, sheet->bytes);
	buf_init(&title, BUF_NO_CAP);
	words_days(&title, r->period.days);
	buf_add_cstr(css, "@page{@top-left{content:\"");
	css_string(css, r->office.len ? r->office : STR_LIT("simak"));
	buf_add_cstr(css, "\"}@top-right{content:\"");
	css_string(css, buf_str(&title));
	buf_add_cstr(css, "\"}@bottom-left{content:\"");
	css_string(css, str_of(msg("Bahan awal pengawasan, tidak untuk disiarkan")));
	buf_printf(css, "\"}@bottom-right{content:\"%s \" counter(page) \" / \" counter(pages)}}\n",
		msg("hlm."));
	buf_free(&title);
}

/* "Minggu ke-41 2024", "Pekan ke-3", "Harian" */
static void period_title(const struct put *p)
{
	const struct period *period = &p->report->period;
	int64_t year;
	int week;

	switch (period->kind) {
	case PERIOD_WEEK:
		date_iso_week(period->days.from, &year, &week);
		put(p, "%m%i/%i", "Minggu ke-", (int64_t)period->number, year);
		break;
	case PERIOD_PEKAN:
		put(p, "%m%i", "Pekan ke-", (int64_t)period->number);
		break;
	case PERIOD_DAY:
		put(p, "%m", "Lembar harian");
		break;
	case PERIOD_RANGE:
		put(p, "%m", "Rentang");
	}
	if (period->kind == PERIOD_DAY)
		put(p, " \xC2\xB7 %W", period->days.from);
	else
		put(p, " \xC2\xB7 %P", period->days);
}

static void head(const struct put *p)
{
	const struct report *r = p->report;
	unsigned char digest[32];
	struct buf css;
	struct hash *h = hash_open(HASH_SHA256);

	buf_init(&css, BUF_NO_CAP);
	style_text(r, &css);
	hash_add(h, buf_str(&css));
	hash_close(h, digest);
	put(p, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
		msg_lang() == MSG_ID ? "id" : "en");
	put(p, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		"style-src 'sha256-");
	esc_base64(p->out, (struct str){(const char *)digest, sizeof digest});
	put(p, "'; base-uri 'none'; form-action 'none'\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		"<meta name=\"referrer\" content=\"no-referrer\">\n"
		"<meta name=\"robots\" content=\"noindex, nofollow\">\n<title>%m: %P</title>\n<style>",
		"Ringkasan pemantauan media", r->period.days);
	buf_add_str(p->out, buf_str(&css));
	put(p, "</style>\n</head>\n");
	buf_free(&css);
}

static void stages(const struct put *p)
{
	const struct report *r = p->report;

	for (size_t i = 0; i < r->n_stages; i++) {
		put(p, "<p class=\"stage\"><strong>%t</strong> <span>%P", r->stages[i].name,
			r->stages[i].days);
		if (r->stages[i].note.len)
			put(p, " \xC2\xB7 %t", r->stages[i].note);
		put(p, "</span></p>\n");
	}
}

static void masthead(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "<body>\n<a class=\"skip\" href=\"#isi\">%m</a>\n<header class=\"top\">\n",
		"Langsung ke isi");
	if (r->office.len)
		put(p, "<p class=\"office\">%t</p>\n", r->office);
	put(p, "<h1>%m</h1>\n<p class=\"period\">", "Ringkasan pemantauan media");
	period_title(p);
	put(p, "</p>\n");
	stages(p);
	put(p, "<p class=\"made\">%m %T</p>\n</header>\n", r->written_at ? "Terbit" : "Disusun",
		r->written_at ? r->written_at : r->made_at);
}

static void contents(const struct put *p)
{
	static const char *const entries[][2] = {{"ringkasan", "Ringkasan"}, {"dugaan", "Dugaan"},
		{"hoaks", "Klaim hoaks"}, {"imbauan", "Imbauan"}, {"rekap", "Rekap"},
		{"susulan", "Susulan"}, {"rincian", "Rincian"}, {"sebaran", "Sebaran"},
		{"telusur", "Perlu ditelusuri"}, {"cakupan", "Cakupan"}};

	put(p, "<nav aria-label=\"");
	esc_html_attr(p->out, str_of(msg("Daftar isi")));
	put(p, "\"><ul>");
	for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
		put(p, "<li><a href=\"#%s\">%m</a></li>", entries[i][0], entries[i][1]);
	put(p, "</ul></nav>\n<main id=\"isi\">\n");
}

static void colophon(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "</main>\n<footer>\n<p class=\"method\">%m</p>\n",
		"Judul dan kutipan adalah kata-kata sumber, apa adanya. Kata-kata simak sendiri hanya "
		"jabatan, tempat, dan kata status terbaru. Angka menghitung temuan: satu dokumen pada "
		"satu topik. Pasal adalah petunjuk awal, bukan penilaian.");
	put(p, "<dl class=\"sums\">");
	if (r->lexicon_hash.len)
		put(p, "<div><dt>%m</dt><dd><code>%t</code></dd></div>", "Leksikon (SHA-256)",
			r->lexicon_hash);
	if (r->manifest_hash.len)
		put(p, "<div><dt>%m</dt><dd><code>%t</code></dd></div>", "Manifes arsip (SHA-256)",
			r->manifest_hash);
	put(p, "</dl>\n<p class=\"notice\">%m</p>\n</footer>\n</body>\n</html>\n",
		"Bahan awal pengawasan, bukan kesimpulan hukum; tidak untuk disiarkan.");
}

void digest_html(const struct report *r, struct buf *out)
{
	struct put p = {.out = out, .report = r};

	head(&p);
	masthead(&p);
	contents(&p);
	html_summary(&p);
	html_corrections(&p);
	html_gone(&p);
	html_findings(&p);
	html_hoaxes(&p);
	html_appeals(&p);
	html_counts(&p);
	html_late(&p);
	html_grid(&p);
	html_spread(&p);
	html_follow_up(&p);
	html_coverage(&p);
	html_origins(&p);
	colophon(&p);
}
