/* html_tables.c - the digest's figures, lists and tables; every number with the ids behind it. */
#include "html.h"
#include "simak/msg.h"

#define IDS_SHOWN 12 /* a cell links to so many findings, then "..." */

static int64_t dugaan(const struct report *r)
{
	int64_t n = 0;

	for (int t = 0; t < TOPICS; t++)
		n += r->totals[t].dugaan.n;
	return n;
}

static int64_t dugaan_before(const struct report *r)
{
	int64_t n = 0;

	for (int t = 0; t < TOPICS; t++)
		n += r->totals[t].dugaan.before;
	return n;
}

static int64_t sources_read(const struct report *r)
{
	int64_t n = 0;

	for (size_t i = 0; i < r->n_sources; i++)
		n += !r->sources[i].failing;
	return n;
}

static void figure(const struct put *p, const char *target, const char *label, int64_t n)
{
	put(p, "<div><dt>%m</dt><dd><a href=\"#%s\">%n</a>", label, target, n);
}

static void figures(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "<dl class=\"figures\">\n");
	figure(p, "dugaan", "dugaan", dugaan(r));
	html_change(p, dugaan(r), dugaan_before(r));
	put(p, "</dd></div>\n");
	figure(p, "imbauan", "dokumen imbauan", (int64_t)r->n_appeals);
	put(p, "</dd></div>\n");
	figure(p, "cakupan", "dokumen dibaca", r->documents);
	html_change(p, r->documents, r->documents_before);
	put(p, "</dd></div>\n");
	figure(p, "cakupan", "sumber terbaca", sources_read(r));
	put(p, "<span class=\"change\">%m %n</span></dd></div>\n</dl>\n", "dari",
		(int64_t)r->n_sources);
}

static void topic_row(const struct put *p, enum topic t)
{
	const struct report_total *total = &p->report->totals[t];

	put(p, "<tr><th scope=\"row\"><a href=\"#d-%s\">%m</a></th>", topic_name(t), topic_title(t));
	put(p, "<td class=\"n main\"><a href=\"#d-%s\">%n</a>", topic_name(t), total->dugaan.n);
	if (total->events < total->dugaan.n)
		put(p, "<br><span class=\"change\">%n %m</span>", total->events, "peristiwa");
	put(p, "</td>");
	put(p, "<td class=\"n\"><a href=\"#asal-%s\">%n</a></td><td>", topic_name(t),
		total->dugaan.before);
	html_change(p, total->dugaan.n, total->dugaan.before);
	put(p, "</td><td class=\"n\"><a href=\"#asal-%s\">%n</a></td><td class=\"n\">"
		"<a href=\"#imbauan\">%n</a></td><td class=\"spark\">", topic_name(t),
		total->dugaan.cumulative, total->imbauan);
	svg_spark(p, p->report->trend[t], TREND_WEEKS);
	put(p, "</td></tr>\n");
}

static void coverage_note(const struct put *p)
{
	const struct report *r = p->report;
	int64_t failing = (int64_t)r->n_sources - sources_read(r);

	if (failing > 0)
		put(p, "<p class=\"warn\"><strong>%n %m</strong> %m <a href=\"#cakupan\">%m</a></p>\n",
			failing, "sumber tidak terbaca.",
			"Tidak adanya temuan dari sumber itu belum berarti tidak ada kejadian.",
			"Lihat cakupan");
}

void html_summary(const struct put *p)
{
	const struct report *r = p->report;

	html_section(p, "ringkasan", "Ringkasan");
	figures(p);
	coverage_note(p);
	put(p, "<p class=\"note\">%m %P; %m %D</p>\n<div class=\"scroll\" tabindex=\"0\">"
		"<table class=\"totals\"><thead><tr><th scope=\"col\">%m</th><th scope=\"col\" class=\"n\">%m</th>",
		"Dibanding", r->period.before, "kumulatif sejak", r->period.since, "Topik", "Dugaan");
	put(p, "<th scope=\"col\" class=\"n\">%m</th><th scope=\"col\">%m</th><th scope=\"col\" "
		"class=\"n\">%m</th><th scope=\"col\" class=\"n\">%m</th><th scope=\"col\">%m</th></tr>"
		"</thead>\n<tbody>\n", "Sebelumnya", "Perubahan", "Kumulatif", "Imbauan", "12 minggu");
	for (int t = 0; t < TOPICS; t++)
		topic_row(p, (enum topic)t);
	put(p, "</tbody></table></div>\n</section>\n");
}

static void document_line(const struct put *p, const struct report_document *d)
{
	const char *mark = words_mark(d->marks);

	put(p, "<a href=\"%u\" rel=\"noreferrer\">", d->url);
	put_title(p, d);
	put(p, "</a> <span class=\"meta\">%t \xC2\xB7 %D",
		d->source_name.len ? d->source_name : d->source, d->day);
	if (mark != NULL)
		put(p, " \xC2\xB7 <span class=\"kind\">%s</span>", mark);
	put(p, "</span>");
}

static void appeal_counts(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "<p class=\"tally\">");
	for (int t = 0; t < TOPICS; t++) {
		put(p, "<span>%m <b>%n</b> ", topic_title((enum topic)t), r->totals[t].imbauan);
		html_change(p, r->totals[t].imbauan, r->totals[t].imbauan_before);
		put(p, "</span> ");
	}
	put(p, "</p>\n");
}

static void appeal_line(const struct put *p, const struct report_appeal *a)
{
	put(p, "<li id=\"i-%i\">", a->document->id);
	document_line(p, a->document);
	for (int t = 0; t < TOPICS; t++)
		if (a->topics & 1u << t)
			put(p, " <span class=\"tag\">%m</span>", words_topic((enum topic)t));
}

/* How often it was told, and by whom else in the period. */
static void appeal_event(const struct put *p, size_t at)
{
	const struct report *r = p->report;
	const struct report_event *event = report_shared_event(r, r->appeals[at].event);
	bool open = false;

	if (event == NULL)
		return;
	put(p, "<p class=\"event\">");
	put_event(p, event);
	put(p, "</p>");
	for (size_t i = at + 1; i < r->n_appeals; i++) {
		if (r->appeals[i].event != event->id)
			continue;
		put(p, open ? "" : "<ul class=\"also\">");
		open = true;
		appeal_line(p, &r->appeals[i]);
		put(p, "</li>");
	}
	put(p, open ? "</ul>" : "");
}

void html_appeals(const struct put *p)
{
	const struct report *r = p->report;

	html_section(p, "imbauan", "Imbauan dan sosialisasi");
	appeal_counts(p);
	if (r->n_appeals == 0)
		put(p, "<p class=\"none\">%m</p>\n", "Tidak ada dalam periode ini.");
	put(p, "<ul class=\"lines\">\n");
	for (size_t i = 0; i < r->n_appeals; i++) {
		if (r->appeals[i].folded)
			continue;
		appeal_line(p, &r->appeals[i]);
		appeal_event(p, i);
		put(p, "</li>\n");
	}
	put(p, "</ul>\n</section>\n");
}

void html_counts(const struct put *p)
{
	const struct report *r = p->report;

	html_section(p, "rekap", "Rekap: jumlah yang disebut sumber");
	if (r->n_counts == 0) {
		put(p, "<p class=\"none\">%m</p>\n</section>\n", "Tidak ada dalam periode ini.");
		return;
	}
	put(p, "<p class=\"note\">%m</p>\n<ul class=\"counts\">\n",
		"Angka yang dicetak sumber, tidak dijumlahkan dengan temuan simak.");
	for (size_t i = 0; i < r->n_counts; i++) {
		const struct report_count *c = &r->counts[i];

		put(p, "<li><p class=\"count\"><b>%n</b> %t", c->n, c->what);
		if (c->region.len)
			put(p, " \xC2\xB7 %t", c->region);
		put(p, "</p><blockquote cite=\"%u\"><p>%h</p></blockquote>", c->document->url,
			c->passage);
		document_line(p, c->document);
		put(p, "</li>\n");
	}
	put(p, "</ul>\n</section>\n");
}

static void id_links(const struct put *p, const struct tally *t)
{
	for (size_t i = 0; i < t->n_ids && i < IDS_SHOWN; i++) {
		struct str id = t->ids[i];
		size_t slash = str_find_char(id, '/', 0);

		put(p, "%s<a href=\"#", i ? " " : "");
		html_anchor(p, id);
		put(p, "\">%t</a>", str_slice(id, 0, slash));
	}
	if (t->n_ids > IDS_SHOWN)
		put(p, " +%n", (int64_t)(t->n_ids - IDS_SHOWN));
}

static void grid_row(const struct put *p, const struct report_cell *c)
{
	const char *platform = words_platform(c->platform);

	put(p, "<tr><td>%m</td><td>%t</td><td>%t</td><td>%t</td><td>%t</td>", words_topic(c->topic),
		c->article.len ? c->article : STR_LIT("\xE2\x80\x94"),
		platform ? str_of(platform) : c->platform, html_region(c->region),
		c->status.len ? c->status : str_of(msg("belum disebut")));
	put(p, "<td class=\"n main\">%n</td><td class=\"n\">%n</td><td class=\"n\">%n</td>"
		"<td class=\"ids\">", c->tally.n, c->tally.before, c->tally.cumulative);
	id_links(p, &c->tally);
	put(p, "</td></tr>\n");
}

/* Lines of the topic without anything in the period and the one before, as one. */
static void grid_rest(const struct put *p, enum topic t)
{
	const struct report *r = p->report;
	int64_t cumulative = 0;

	for (size_t i = 0; i < r->n_grid; i++)
		if (r->grid[i].topic == t && r->grid[i].tally.n == 0 && r->grid[i].tally.before == 0)
			cumulative += r->grid[i].tally.cumulative;
	if (cumulative > 0)
		put(p, "<tr class=\"rest\"><td>%m</td><td colspan=\"4\">%m</td><td class=\"n\">0</td>"
			"<td class=\"n\">0</td><td class=\"n\">%n</td><td></td></tr>\n", words_topic(t),
			"hanya sebelum kedua periode (rinciannya di CSV dan JSON)", cumulative);
}

void html_grid(const struct put *p)
{
	static const char *const heads[] = {"Jenis", "Pasal", "Platform", "Wilayah", "Tindak lanjut"};
	const struct report *r = p->report;

	html_section(p, "rincian", "Rincian: jenis, pasal, platform, wilayah, tindak lanjut");
	put(p, "<div class=\"scroll\" tabindex=\"0\"><table class=\"grid\"><thead><tr>");
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
		put(p, "<th scope=\"col\">%m</th>", heads[i]);
	put(p, "<th scope=\"col\" class=\"n\">%m</th><th scope=\"col\" class=\"n\">%m</th>"
		"<th scope=\"col\" class=\"n\">%m</th><th scope=\"col\">%m</th></tr></thead>\n<tbody>\n",
		"Kini", "Sebelumnya", "Kumulatif", "Dokumen");
	for (int t = 0; t < TOPICS; t++) {
		for (size_t i = 0; i < r->n_grid; i++)
			if (r->grid[i].topic == (enum topic)t &&
				(r->grid[i].tally.n || r->grid[i].tally.before))
				grid_row(p, &r->grid[i]);
		grid_rest(p, (enum topic)t);
	}
	if (r->n_grid == 0)
		put(p, "<tr><td colspan=\"9\" class=\"none\">%m</td></tr>\n",
			"Tidak ada dalam periode ini.");
	put(p, "</tbody></table></div>\n</section>\n");
}

static int64_t largest(const struct report_group *groups, size_t n)
{
	int64_t max = 1;

	for (size_t i = 0; i < n; i++)
		if (groups[i].tally.n > max)
			max = groups[i].tally.n;
	return max;
}

static struct str group_name(const struct report_group *g, bool platform)
{
	const char *name = platform ? words_platform(g->key) : NULL;

	if (name != NULL)
		return str_of(name);
	return g->name.len ? g->name : str_of(msg("tidak disebut"));
}

static void group_table(const struct put *p, const char *title, const struct report_group *groups,
	size_t n, bool platform)
{
	int64_t max = largest(groups, n);

	put(p, "<div class=\"scroll\" tabindex=\"0\"><table class=\"bars\"><caption>%m</caption>\n"
		"<thead><tr><th scope=\"col\">%m</th>"
		"<th scope=\"col\" class=\"n\">%m</th><td></td><th scope=\"col\" class=\"n\">%m</th>"
		"<th scope=\"col\" class=\"n\">%m</th></tr></thead>\n<tbody>\n", title, "Nama", "Kini",
		"Sebelumnya", "Kumulatif");
	for (size_t i = 0; i < n; i++) {
		const struct tally *t = &groups[i].tally;

		put(p, "<tr><th scope=\"row\">%t</th><td class=\"n main\">%n</td><td class=\"bar\">",
			group_name(&groups[i], platform), t->n);
		svg_bar(p, t->n, max);
		put(p, "</td><td class=\"n\">%n</td><td class=\"n\">%n</td></tr>\n", t->before,
			t->cumulative);
	}
	put(p, "</tbody></table></div>\n");
}

static void trends(const struct put *p)
{
	const struct report *r = p->report;
	int64_t max = 1;

	for (int t = 0; t < TOPICS; t++)
		for (int w = 0; w < TREND_WEEKS; w++)
			if (r->trend[t][w] > max)
				max = r->trend[t][w];
	put(p, "<div class=\"trends\">\n");
	for (int t = 0; t < TOPICS; t++) {
		put(p, "<figure><figcaption>%m</figcaption>\n", words_topic((enum topic)t));
		svg_trend(p, r->trend[t], TREND_WEEKS, max);
		put(p, "</figure>\n");
	}
	put(p, "</div>\n");
}

void html_spread(const struct put *p)
{
	const struct report *r = p->report;

	html_section(p, "sebaran", "Sebaran");
	put(p, "<h3>%m</h3>\n", "Dugaan per minggu, 12 minggu terakhir");
	trends(p);
	put(p, "<h3>%m</h3>\n<div class=\"spread\"><figure class=\"map\"><figcaption>%m</figcaption>\n",
		"Wilayah", "Dugaan menurut kabupaten/kota, letak didekati");
	svg_tiles(p);
	put(p, "</figure>\n");
	group_table(p, "Satu temuan dihitung pada setiap wilayah yang disebutnya", r->regions,
		r->n_regions, false);
	put(p, "</div>\n<h3>%m</h3>\n<div class=\"stack\">\n", "Sumber dan platform");
	group_table(p, "Menurut sumber", r->outlets, r->n_outlets, false);
	group_table(p, "Menurut platform", r->platforms, r->n_platforms, true);
	put(p, "</div>\n</section>\n");
}

void html_corrections(const struct put *p)
{
	const struct report *r = p->report;

	if (r->n_corrections == 0)
		return;
	html_section(p, "koreksi", "Koreksi atas laporan terdahulu");
	put(p, "<ul class=\"lines\">\n");
	for (size_t i = 0; i < r->n_corrections; i++) {
		const struct report_correction *c = &r->corrections[i];

		put(p, "<li><span class=\"status\">%t</span> <a href=\"%u\" rel=\"noreferrer\">%h</a> "
			"<span class=\"meta\">%t \xC2\xB7 <code>%t</code></span></li>\n",
			words_correction(c->what), c->url, c->title, c->period, c->finding);
	}
	put(p, "</ul>\n</section>\n");
}

static void source_state(const struct put *p, const struct report_source *s)
{
	if (!s->failing) {
		put(p, "%m", "terbaca");
		if (s->newest_day != 0)
			put(p, ", %m %D", "terbaru", s->newest_day);
		return;
	}
	put(p, "<strong>%m</strong>", "gagal");
	if (s->failing_since != 0)
		put(p, " %m %T", "sejak", s->failing_since);
	if (s->message.len)
		put(p, ": %h", s->message);
}

static void source_row(const struct put *p, const struct report_source *s)
{
	put(p, "<tr%s><th scope=\"row\">%t</th><td class=\"strip\">",
		s->failing ? " class=\"failing\"" : "", s->name.len ? s->name : s->id);
	svg_strip(p, s);
	put(p, "</td><td class=\"n main\">%n</td><td class=\"n\">%n</td><td>", (int64_t)s->documents,
		(int64_t)s->before);
	source_state(p, s);
	put(p, "</td></tr>\n");
}

void html_coverage(const struct put *p)
{
	const struct report *r = p->report;

	html_section(p, "cakupan", "Cakupan");
	put(p, "<p>%n %m %n %m; %n %m.</p>\n", sources_read(r), "dari", (int64_t)r->n_sources,
		"sumber terbaca", r->documents, "dokumen dibaca dalam periode ini");
	put(p, "<div class=\"scroll\" tabindex=\"0\"><table class=\"coverage\"><thead><tr>"
		"<th scope=\"col\">%m</th><th scope=\"col\">%m</th><th scope=\"col\" class=\"n\">%m</th>"
		"<th scope=\"col\" class=\"n\">%m</th><th scope=\"col\">%m</th></tr></thead>\n<tbody>\n",
		"Sumber", "Hari demi hari", "Dokumen", "Sebelumnya", "Keadaan");
	for (int failing = 1; failing >= 0; failing--)
		for (size_t i = 0; i < r->n_sources; i++)
			if (r->sources[i].failing == (failing == 1))
				source_row(p, &r->sources[i]);
	put(p, "</tbody></table></div>\n</section>\n");
}

static void cumulative_ids(const struct put *p, enum topic t)
{
	const struct report *r = p->report;

	for (size_t i = 0; i < r->n_rows; i++)
		if (r->rows[i].topic == t && r->rows[i].day >= r->period.since &&
			r->rows[i].day <= r->period.days.to)
			put(p, " %i", r->rows[i].document);
}

void html_origins(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "<details class=\"origins\" id=\"asal\"><summary>%m</summary>\n<p>%m</p>\n",
		"Asal angka pembanding",
		"Nomor dokumen di balik angka periode sebelumnya dan angka kumulatif; simak show NOMOR "
		"menampilkannya.");
	for (int t = 0; t < TOPICS; t++) {
		const struct tally *tally = &r->totals[t].dugaan;

		put(p, "<h3 id=\"asal-%s\">%m</h3>\n<p>%m (%n):", topic_name((enum topic)t),
			topic_title((enum topic)t), "Sebelumnya", tally->before);
		for (size_t i = 0; i < tally->n_before_ids; i++)
			put(p, " %t", str_slice(tally->before_ids[i], 0,
				str_find_char(tally->before_ids[i], '/', 0)));
		put(p, "</p>\n<p>%m (%n):", "Kumulatif", tally->cumulative);
		cumulative_ids(p, (enum topic)t);
		put(p, "</p>\n");
	}
	put(p, "</details>\n");
}
