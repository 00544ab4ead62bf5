/* html_findings.c - findings as cards: the source's title and words, simak's office, place and newest
 * status word before them; copies of one event under one card. */
#include "html.h"
#include "simak/msg.h"

static void piece(void *ctx, struct str text, bool marked)
{
	const struct put *p = ctx;

	if (marked)
		put(p, "<mark>%t</mark>", text);
	else
		put_headline(p, text);
}

static void put_passage(const struct put *p, const struct report_finding *f,
	const struct report_passage *passage)
{
	struct put copy = *p;

	put(p, "<blockquote cite=\"%u\"><p>", f->document->url);
	words_marked(passage->text, passage->marks, passage->n_marks, piece, &copy);
	put(p, "</p></blockquote>\n");
}

/* Where in the title a passage stands, or SIZE_MAX. */
static size_t title_offset(const struct report_finding *f, const struct report_passage *passage)
{
	if (passage->field != FIELD_TITLE || passage->text.len == 0)
		return SIZE_MAX;
	return str_find(f->document->title, passage->text, 0);
}

/* The headline, its deciding words marked: a passage of the title is not quoted a second time. */
static void put_marked_title(const struct put *p, const struct report_finding *f)
{
	struct mark marks[MARKS_MAX];
	struct put copy = *p;
	size_t n = 0, at = SIZE_MAX;

	for (size_t i = 0; i < f->n_passages && at == SIZE_MAX; i++) {
		const struct report_passage *passage = &f->passages[i];

		at = title_offset(f, passage);
		for (size_t k = 0; at != SIZE_MAX && k < passage->n_marks && n < MARKS_MAX; k++)
			marks[n++] = (struct mark){(uint32_t)at + passage->marks[k].start,
				passage->marks[k].len};
	}
	if (n == 0)
		put_title(p, f->document);
	else
		words_marked(f->document->title, marks, n, piece, &copy);
}

static void put_regions(const struct put *p, const struct finding *f)
{
	if (f->n_regions == 0)
		put(p, "%t", html_region(STR_NONE));
	for (size_t i = 0; i < f->n_regions; i++)
		put(p, "%s%t", i ? ", " : "", f->regions[i]);
}

/* Source, date, platform, marks. */
static void put_origin(const struct put *p, const struct report_document *d)
{
	const char *platform = words_platform(d->platform), *mark = words_mark(d->marks);

	put(p, "<span class=\"source\">%t</span>", d->source_name.len ? d->source_name : d->source);
	if (d->kind == DOC_SOCIAL && platform != NULL)
		put(p, " (%s)", platform);
	put(p, " \xC2\xB7 ");
	if (d->published.precision != WHEN_UNKNOWN)
		put(p, "%D", d->day);
	else
		put(p, "%m %D", "terlihat", d->day);
	if (mark != NULL)
		put(p, " \xC2\xB7 <span class=\"kind\">%s</span>", mark);
}

static void put_limits(const struct put *p, const struct report_finding *f)
{
	if (f->n_limits == 0)
		return;
	put(p, "<div class=\"limit\"><dt>%m</dt><dd>", "Perkiraan batas");
	for (size_t i = 0; i < f->n_limits; i++) {
		const struct report_limit *limit = &f->limits[i];

		put(p, "%s<strong>%D</strong> (%t, %i %m; %t)", i ? "; " : "", limit->day, limit->label,
			(int64_t)limit->days, limit->working_days ? "hari kerja" : "hari kalender",
			limit->article);
	}
	if (f->known.precision == WHEN_UNKNOWN)
		put(p, "; %m", "dihitung dari pertama terlihat");
	put(p, "</dd></div>");
}

static void put_articles(const struct put *p, const struct finding *f)
{
	if (f->n_articles == 0)
		return;
	put(p, "<div class=\"law\"><dt>%m</dt><dd>", "Pasal terkait");
	for (size_t i = 0; i < f->n_articles; i++)
		put(p, "%s%t", i ? "; " : "", f->articles[i]);
	put(p, "</dd></div>");
}

static void put_amounts(const struct put *p, const struct finding *f)
{
	if (f->n_amounts == 0)
		return;
	put(p, "<div><dt>%m</dt><dd>", "Jumlah disebut");
	for (size_t i = 0; i < f->n_amounts; i++)
		put(p, "%s%n %t", i ? "; " : "", f->amounts[i].n, f->amounts[i].unit);
	put(p, "</dd></div>");
}

static void put_dates(const struct put *p, const struct report_finding *f)
{
	const struct report_document *d = f->document;

	if (f->finding.event.precision != WHEN_UNKNOWN) {
		put(p, "<div><dt>%m</dt><dd>", "Kejadian");
		put_when(p, f->finding.event);
		put(p, "</dd></div>");
	}
	put(p, "<div><dt>%m</dt><dd>", "Terbit");
	if (d->published.precision == WHEN_UNKNOWN)
		put(p, "%m", "tidak diketahui");
	else
		put_when(p, d->published);
	put(p, "</dd></div><div><dt>%m</dt><dd>%T</dd></div>", "Pertama terlihat", d->first_seen_at);
	put(p, "<div><dt>%m</dt><dd>", "Diketahui");
	if (f->known.precision == WHEN_UNKNOWN)
		put(p, "%m", "belum diisi");
	else
		put_when(p, f->known);
	put(p, "</dd></div>");
}

static void put_record(const struct put *p, const char *what, struct str file, int64_t offset)
{
	if (file.len)
		put(p, "; %m <code>%t</code> %i", what, file, offset);
}

/* That it is not there, with what was and what was answered instead; nothing on who took it away. */
static void put_absence(const struct put *p, const struct report_document *d, const char *before,
	const char *after)
{
	if (d->gone_at == 0)
		return;
	put(p, "%s<strong>%m %T</strong>", before, "tidak dapat diakses lagi sejak", d->gone_at);
	put_record(p, "rekaman isinya", d->archive_file, d->archive_offset);
	for (int i = 0; i < 2; i++)
		put_record(p, i ? "jawaban terakhir" : "jawaban pertama", d->absences[i].file,
			d->absences[i].offset);
	put(p, "%s", after);
}

void html_gone(const struct put *p)
{
	const struct report *r = p->report;

	if (r->n_gone == 0)
		return;
	html_section(p, "hilang", "Tidak dapat diakses lagi");
	put(p, "<ul class=\"lines\">\n");
	for (size_t i = 0; i < r->n_gone; i++) {
		const struct report_gone *g = &r->gone[i];

		put(p, "<li><a href=\"%u\" rel=\"noreferrer\">%h</a> <span class=\"meta\">%t \xC2\xB7 "
			"<code>%t</code></span>", g->document->url, g->document->title, g->period,
			g->finding);
		put_absence(p, g->document, "<br>", "");
		put(p, "</li>\n");
	}
	put(p, "</ul>\n</section>\n");
}

static void put_facts(const struct put *p, const struct report_finding *f)
{
	put(p, "<dl class=\"facts\">");
	put_articles(p, &f->finding);
	put_amounts(p, &f->finding);
	put_dates(p, f);
	put_absence(p, f->document, "<div><dt>URL</dt><dd>", "</dd></div>");
	put_limits(p, f);
	if (f->verdict.len)
		put(p, "<div><dt>%m</dt><dd>%t</dd></div>", "Putusan analis", f->verdict);
	put(p, "<div><dt>ID</dt><dd><code>%t</code></dd></div></dl>\n", f->id);
}

/* A fact-check tells of a claim: its rating stands first, and nobody's office beside it. */
static void put_rating(const struct put *p, const struct report_document *d)
{
	put(p, "<p class=\"state\"><span class=\"status\">%m: %t</span></p>\n", "cek fakta", d->rating);
}

static void put_status(const struct put *p, const struct report_finding *finding)
{
	const struct finding *f = &finding->finding;
	const char *sub = words_sub(f->sub);

	if (finding->document->rating.len) {
		put_rating(p, finding->document);
		return;
	}
	if (f->topic == TOPIC_HOAKS && f->status_word.len == 0)
		return; /* a claim is nobody's act, and its check is the follow-up */
	put(p, "<p class=\"state\">");
	if (f->status_word.len)
		put(p, "<span class=\"status\">%t</span> ", f->status_word);
	else
		put(p, "<span class=\"status open\">%m</span> ", "tindak lanjut belum disebut");
	if (f->n_offices && f->topic != TOPIC_HOAKS)
		put_offices(p, f, "<span class=\"who\">", "</span>");
	else if (sub != NULL)
		put(p, "<span class=\"who\">%s</span>", sub);
	put(p, "</p>\n");
}

static bool same_event(const struct report_finding *a, const struct report_finding *b)
{
	return a->event != 0 && a->event == b->event && a->finding.topic == b->finding.topic;
}

static void put_shared_event(const struct put *p, int64_t id)
{
	const struct report_event *event = report_shared_event(p->report, id);

	if (event == NULL)
		return;
	put(p, "<p class=\"event\">");
	put_event(p, event);
	put(p, "</p>\n");
}

/* The others of the same event, each with the anchor that numbers link to. */
static void put_copies(const struct put *p, const struct report_finding *all, size_t n, size_t at)
{
	bool open = false;

	for (size_t i = all[at].event ? at + 1 : n; i < n; i++) {
		if (!same_event(&all[i], &all[at]))
			continue;
		put(p, open ? "" : "<p class=\"also\">%m</p><ul class=\"also\">", "Diberitakan juga:");
		open = true;
		put(p, "<li id=\"");
		html_anchor(p, all[i].id);
		put(p, "\"><a href=\"%u\" rel=\"noreferrer\">", all[i].document->url);
		put_title(p, all[i].document);
		put(p, "</a> ");
		put_origin(p, all[i].document);
		put(p, " <code>%t</code>", all[i].id);
		put_absence(p, all[i].document, "; ", "");
		put(p, "</li>");
	}
	put(p, open ? "</ul>\n" : "");
}

static void put_card(const struct put *p, const struct report_finding *all, size_t n, size_t at)
{
	const struct report_finding *f = &all[at];

	put(p, "<article class=\"finding\" id=\"");
	html_anchor(p, f->id);
	put(p, "\">\n<h4><a href=\"%u\" rel=\"noreferrer\">", f->document->url);
	put_marked_title(p, f);
	put(p, "</a></h4>\n<p class=\"meta\">");
	put_origin(p, f->document);
	put(p, " \xC2\xB7 <span class=\"where\">");
	put_regions(p, &f->finding);
	put(p, "</span></p>\n");
	put_status(p, f);
	for (size_t i = 0; i < f->n_passages; i++)
		if (title_offset(f, &f->passages[i]) == SIZE_MAX)
			put_passage(p, f, &f->passages[i]);
	put_shared_event(p, f->event);
	put_copies(p, all, n, at);
	put_facts(p, f);
	put(p, "</article>\n");
}

/* All cards of one topic; false if it has none. */
static bool put_topic(const struct put *p, const struct report_finding *all, size_t n, enum topic t)
{
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		if (all[i].finding.topic != t)
			continue;
		any = true;
		if (!all[i].folded)
			put_card(p, all, n, i);
	}
	return any;
}

static const char *nothing(void)
{
	return "Tidak ada dalam periode ini.";
}

void html_findings(const struct put *p)
{
	const struct report *r = p->report;

	html_section(p, "dugaan", "Dugaan pelanggaran menurut topik");
	for (int t = 0; t < TOPICS; t++) {
		if (t == TOPIC_HOAKS)
			continue;
		put(p, "<h3 id=\"d-%s\">%m <span class=\"n\">%n</span></h3>\n",
			topic_name((enum topic)t), topic_title((enum topic)t), r->totals[t].dugaan.n);
		if (!put_topic(p, r->findings, r->n_findings, (enum topic)t))
			put(p, "<p class=\"none\">%m</p>\n", nothing());
	}
	put(p, "</section>\n");
}

static void put_post(const struct put *p, const struct report_post *post)
{
	put(p, "<li><span class=\"status\">%m</span> <a href=\"%u\" rel=\"noreferrer\">",
		post->strong ? "kemiripan kuat" : "kemungkinan mirip", post->document->url);
	put_title(p, post->document);
	put(p, "</a> ");
	put_origin(p, post->document);
	if (post->shared.len)
		put(p, " <span class=\"shared\">%m %t</span>", "Kata yang sama:", post->shared);
	put(p, "</li>\n");
}

static void put_claim(const struct put *p, const struct report_claim *c)
{
	put(p, "<article class=\"finding\" id=\"k-%i\">\n<h4><a href=\"%u\" rel=\"noreferrer\">%h</a>"
		"</h4>\n<p class=\"meta\"><span class=\"source\">%t</span> \xC2\xB7 ",
		c->id, c->url, c->title, c->source_name);
	put_when(p, c->published);
	put(p, " \xC2\xB7 <code>K%i</code></p>\n<p class=\"state\"><span class=\"status\">%t</span></p>\n",
		c->id, c->rating);
	put(p, "<ul class=\"also\">\n");
	for (size_t i = 0; i < c->n_posts; i++)
		put_post(p, &c->posts[i]);
	put(p, "</ul>\n</article>\n");
}

void html_hoaxes(const struct put *p)
{
	const struct report *r = p->report;

	html_section(p, "hoaks", "Klaim hoaks");
	put(p, "<h3 id=\"d-hoaks\">%m <span class=\"n\">%n</span></h3>\n",
		"Klaim yang diberitakan beredar atau diperiksa", r->totals[TOPIC_HOAKS].dugaan.n);
	if (!put_topic(p, r->findings, r->n_findings, TOPIC_HOAKS))
		put(p, "<p class=\"none\">%m</p>\n", nothing());
	if (r->n_claims > 0)
		put(p, "<h3>%m <span class=\"n\">%n</span></h3>\n",
			"Mirip dengan klaim yang sudah diperiksa", (int64_t)r->n_claims);
	for (size_t i = 0; i < r->n_claims; i++)
		put_claim(p, &r->claims[i]);
	put(p, "</section>\n");
}

void html_late(const struct put *p)
{
	const struct report *r = p->report;

	html_section(p, "susulan", "Susulan");
	put(p, "<p class=\"note\">%m</p>\n",
		"Temuan dari periode yang sudah ditulis, yang baru terbaca sesudahnya; tidak dihitung "
		"dalam angka periode ini.");
	if (r->n_late == 0)
		put(p, "<p class=\"none\">%m</p>\n", nothing());
	for (size_t i = 0; i < r->n_late; i++)
		if (!r->late[i].folded)
			put_card(p, r->late, r->n_late, i);
	put(p, "</section>\n");
}

static void put_open_row(const struct put *p, const struct report_finding *f)
{
	int64_t limit = report_first_limit(f);

	put(p, "<tr><td><a href=\"#");
	html_anchor(p, f->id);
	put(p, "\">");
	put_title(p, f->document);
	put(p, "</a></td><td>%m</td><td>", words_topic(f->finding.topic));
	put_regions(p, &f->finding);
	put(p, "</td><td class=\"date\">");
	if (limit == INT64_MAX)
		put(p, "\xE2\x80\x94");
	else
		put(p, "%D", limit);
	put(p, "</td></tr>\n");
}

static void put_open(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "<h3>%m</h3>\n", "Tindak lanjut belum disebut");
	if (r->n_open == 0) {
		put(p, "<p class=\"none\">%m</p>\n", nothing());
		return;
	}
	put(p, "<div class=\"scroll\" tabindex=\"0\"><table class=\"list\"><thead><tr><th scope=\"col\">"
		"%m</th><th scope=\"col\">%m</th><th scope=\"col\">%m</th><th scope=\"col\">%m</th></tr>"
		"</thead>\n<tbody>\n", "Temuan", "Topik", "Wilayah", "Perkiraan batas");
	for (size_t i = 0; i < r->n_open; i++)
		put_open_row(p, &r->findings[r->open[i]]);
	put(p, "</tbody></table></div>\n");
}

static void put_moved_event(const struct put *p, const struct report_event *e)
{
	put(p, "<li><span class=\"status\">%t</span> ", e->status);
	if (e->status_before.len)
		put(p, "<span class=\"before\">%m %t</span> ", "sebelumnya", e->status_before);
	put(p, "<a href=\"%u\" rel=\"noreferrer\">%h</a> <code>P%i</code></li>\n", e->url, e->title,
		e->id);
}

static bool has_follow_up(const struct report_finding *f)
{
	for (size_t i = 0; i < f->n_passages; i++)
		if (f->passages[i].stance == STANCE_TINDAK_LANJUT)
			return true;
	return false;
}

/* The case at events[at] has another status than before; an event of the same case that stands further
 * up has said so already. */
static bool moved(const struct report *r, size_t at)
{
	const struct report_event *e = &r->events[at];

	if (e->status.len == 0 || e->status_before.len == 0)
		return false;
	for (size_t i = 0; i < at; i++)
		if (r->events[i].thread == e->thread && r->events[i].status.len)
			return false;
	return true;
}

/* A follow-up of which simak knows no beginning. */
static bool moves_alone(const struct report *r, const struct report_finding *f)
{
	if (f->folded || !f->finding.status_word.len || f->document->rating.len || !has_follow_up(f))
		return false;
	for (size_t i = 0; i < r->n_events; i++)
		if (r->events[i].id == f->event)
			return r->events[i].status_before.len == 0;
	return true;
}

/* Known cases that moved: those with a new status, and follow-ups. */
static void put_moving(const struct put *p)
{
	const struct report *r = p->report;
	bool any = false;

	put(p, "<h3>%m</h3>\n<ul class=\"moving\">\n", "Yang bergerak");
	for (size_t i = 0; i < r->n_events; i++)
		if (moved(r, i)) {
			put_moved_event(p, &r->events[i]);
			any = true;
		}
	for (size_t i = 0; i < r->n_findings; i++) {
		const struct report_finding *f = &r->findings[i];

		if (!moves_alone(r, f))
			continue;
		put(p, "<li><span class=\"status\">%t</span> <a href=\"#", f->finding.status_word);
		html_anchor(p, f->id);
		put(p, "\">");
		put_title(p, f->document);
		put(p, "</a> <span class=\"where\">");
		put_regions(p, &f->finding);
		put(p, "</span></li>\n");
		any = true;
	}
	put(p, "</ul>\n");
	if (!any)
		put(p, "<p class=\"none\">%m</p>\n", nothing());
}

void html_follow_up(const struct put *p)
{
	html_section(p, "telusur", "Yang perlu ditelusuri dan yang bergerak");
	put_open(p);
	put_moving(p);
	put(p, "</section>\n");
}
