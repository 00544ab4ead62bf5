/* md.c - a digest as Markdown (CommonMark with pipe tables), for wikis and chats. */
#include "put.h"
#include "simak/digest.h"
#include "simak/msg.h"

static void piece(void *ctx, struct str text, bool marked)
{
	const struct put *p = ctx;

	put(p, marked ? "**%t**" : "%h", text);
}

static void put_change(const struct put *p, int64_t n, int64_t before)
{
	words_change(p->out, n, before);
}

static void put_head(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "# %m\n\n", "Ringkasan pemantauan media");
	if (r->office.len)
		put(p, "%t  \n", r->office);
	put(p, "%P", r->period.days);
	for (size_t i = 0; i < r->n_stages; i++)
		put(p, "  \n%t (%P)", r->stages[i].name, r->stages[i].days);
	put(p, "\n\n## %m\n\n| %m | %m | %m | %m | %m | %m |\n|---|---:|---:|---|---:|---:|\n", "Ringkasan",
		"Topik", "Dugaan", "Sebelumnya", "Perubahan", "Kumulatif", "Imbauan");
	for (int t = 0; t < TOPICS; t++) {
		const struct report_total *total = &r->totals[t];

		put(p, "| %m | %n | %n | ", topic_title((enum topic)t), total->dugaan.n,
			total->dugaan.before);
		put_change(p, total->dugaan.n, total->dugaan.before);
		put(p, " | %n | %n |\n", total->dugaan.cumulative, total->imbauan);
	}
}

static void put_document(const struct put *p, const struct report_document *d)
{
	put(p, "[");
	put_title(p, d);
	put(p, "](%u), %t, %D", d->url, d->source_name.len ? d->source_name : d->source, d->day);
}

static void put_shared_event(const struct put *p, int64_t id)
{
	const struct report_event *event = report_shared_event(p->report, id);

	if (event == NULL)
		return;
	put(p, "  ");
	put_event(p, event);
	put(p, "\n");
}

static void put_record(const struct put *p, const char *what, struct str file, int64_t offset)
{
	if (file.len)
		put(p, "; %m %t %i", what, file, offset);
}

static void put_absence(const struct put *p, const struct report_document *d)
{
	if (d->gone_at == 0)
		return;
	put(p, "  %m %T", "tidak dapat diakses lagi sejak", d->gone_at);
	put_record(p, "rekaman isinya", d->archive_file, d->archive_offset);
	for (int i = 0; i < 2; i++)
		put_record(p, i ? "jawaban terakhir" : "jawaban pertama", d->absences[i].file,
			d->absences[i].offset);
	put(p, "\n\n");
}

static void put_finding(const struct put *p, const struct report_finding *f)
{
	struct put copy = *p;

	put(p, "- ");
	if (f->finding.status_word.len)
		put(p, "**%t** ", f->finding.status_word);
	put_document(p, f->document);
	for (size_t i = 0; i < f->finding.n_regions; i++)
		put(p, ", %t", f->finding.regions[i]);
	if (f->finding.n_offices > 0)
		put(p, "; ");
	put_offices(p, &f->finding, "", "");
	put(p, " %t\n", f->id);
	if (!f->folded)
		put_shared_event(p, f->event);
	put_absence(p, f->document);
	for (size_t i = 0; i < f->n_passages; i++) {
		put(p, "  > ");
		words_marked(f->passages[i].text, f->passages[i].marks, f->passages[i].n_marks, piece,
			&copy);
		put(p, "\n\n");
	}
	for (size_t i = 0; i < f->finding.n_articles; i++)
		put(p, i ? "; %t" : "  %t", f->finding.articles[i]);
	if (f->n_limits > 0)
		put(p, "  %m %D (%t)", "Perkiraan batas", f->limits[0].day, f->limits[0].article);
	put(p, "\n");
}

static void put_topic(const struct put *p, enum topic t)
{
	const struct report *r = p->report;
	bool any = false;

	put(p, "\n### %m\n\n", topic_title(t));
	for (size_t i = 0; i < r->n_findings; i++)
		if (r->findings[i].finding.topic == t) {
			put_finding(p, &r->findings[i]);
			any = true;
		}
	if (!any)
		put(p, "%m\n", "Tidak ada dalam periode ini.");
}

static void put_claims(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "\n## %m\n", "Klaim hoaks");
	put_topic(p, TOPIC_HOAKS);
	for (size_t i = 0; i < r->n_claims; i++) {
		const struct report_claim *c = &r->claims[i];

		put(p, "- **%t** [%h](%u) K%i\n", c->rating, c->title, c->url, c->id);
		for (size_t k = 0; k < c->n_posts; k++) {
			put(p, "  - %m: ", c->posts[k].strong ? "kemiripan kuat" : "kemungkinan mirip");
			put_document(p, c->posts[k].document);
			put(p, "\n");
		}
	}
}

/* An appeal, and below it the others of its event. */
static void put_appeal(const struct put *p, size_t at)
{
	const struct report_appeal *all = p->report->appeals;

	put(p, "- ");
	put_document(p, all[at].document);
	put(p, "\n");
	put_shared_event(p, all[at].event);
	for (size_t i = at + 1; all[at].event != 0 && i < p->report->n_appeals; i++) {
		if (all[i].event != all[at].event)
			continue;
		put(p, "  - ");
		put_document(p, all[i].document);
		put(p, "\n");
	}
}

static void put_lists(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "\n## %m (%n)\n\n", "Imbauan dan sosialisasi", (int64_t)r->n_appeals);
	for (size_t i = 0; i < r->n_appeals; i++)
		if (!r->appeals[i].folded)
			put_appeal(p, i);
	put(p, "\n## %m\n\n", "Rekap: jumlah yang disebut sumber");
	for (size_t i = 0; i < r->n_counts; i++) {
		put(p, "- **%n %t** %t: %h ", r->counts[i].n, r->counts[i].what, r->counts[i].region,
			r->counts[i].passage);
		put_document(p, r->counts[i].document);
		put(p, "\n");
	}
	put(p, "\n## %m\n\n", "Susulan");
	for (size_t i = 0; i < r->n_late; i++)
		put_finding(p, &r->late[i]);
	for (size_t i = 0; i < r->n_corrections; i++)
		put(p, "- **%t** [%h](%u) %t (%t)\n", words_correction(r->corrections[i].what),
			r->corrections[i].title, r->corrections[i].url, r->corrections[i].finding,
			r->corrections[i].period);
	for (size_t i = 0; i < r->n_gone; i++) {
		put(p, "- [%h](%u) %t (%t)\n\n", r->gone[i].document->title, r->gone[i].document->url,
			r->gone[i].finding, r->gone[i].period);
		put_absence(p, r->gone[i].document);
	}
}

static struct str or_dash(struct str s)
{
	return s.len ? s : STR_LIT("\xE2\x80\x94");
}

static void put_grid(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "\n## %m\n\n| %m | %m | %m | %m | %m | %m | %m | %m |\n|---|---|---|---|---|---:|---:|---:|\n",
		"Rincian: jenis, pasal, platform, wilayah, tindak lanjut", "Jenis", "Pasal", "Platform",
		"Wilayah", "Tindak lanjut", "Kini", "Sebelumnya", "Kumulatif");
	for (size_t i = 0; i < r->n_grid; i++) {
		const struct report_cell *c = &r->grid[i];

		put(p, "| %m | %t | %t | %t | %t | %n | %n | %n |\n", words_topic(c->topic),
			or_dash(c->article), or_dash(c->platform), or_dash(c->region), or_dash(c->status),
			c->tally.n, c->tally.before, c->tally.cumulative);
	}
}

static void put_coverage(const struct put *p)
{
	const struct report *r = p->report;

	put(p, "\n## %m\n\n", "Cakupan");
	for (size_t i = 0; i < r->n_sources; i++) {
		const struct report_source *s = &r->sources[i];

		put(p, "- %t: %n (%m %n)", s->name.len ? s->name : s->id, (int64_t)s->documents,
			"sebelumnya", (int64_t)s->before);
		if (s->failing)
			put(p, "; **%m**", "gagal");
		if (s->failing && s->failing_since != 0)
			put(p, " %m %T", "sejak", s->failing_since);
		if (s->failing && s->message.len)
			put(p, ": %t", s->message);
		put(p, "\n");
	}
}

void digest_md(const struct report *r, struct buf *out)
{
	struct put p = {.out = out, .report = r, .markdown = true};

	put_head(&p);
	put(&p, "\n## %m\n", "Dugaan pelanggaran menurut topik");
	for (int t = 0; t < TOPICS; t++)
		if (t != TOPIC_HOAKS)
			put_topic(&p, (enum topic)t);
	put_claims(&p);
	put_lists(&p);
	put_grid(&p);
	put_coverage(&p);
	put(&p, "\n");
	if (r->manifest_hash.len)
		put(&p, "%m %t\n\n", "Manifes arsip (SHA-256)", r->manifest_hash);
	put(&p, "%m\n", "Bahan awal pengawasan, bukan kesimpulan hukum; tidak untuk disiarkan.");
}
