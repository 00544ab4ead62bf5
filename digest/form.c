/* form.c - templates filled in: {{name}} is a field of the finding, {{#bukti}} ... {{/bukti}} repeats.
 *
 * A field's text is foreign and goes through esc_html_text; the template is the office's own. */
#include "put.h"
#include "simak/forms.h"
#include "simak/msg.h"

struct filling {
	const char *file;
	struct str template;
	const struct form_input *in;
	struct put p;
	struct err *e;
	size_t item; /* of the list that is being repeated */
};

typedef void field_fn(const struct filling *f);

static const struct report_document *document_of(const struct filling *f)
{
	return f->in->finding->document;
}

static void put_id(const struct filling *f)
{
	put(&f->p, "%t", f->in->finding->id);
}

static void put_office(const struct filling *f)
{
	put(&f->p, "%t", f->in->report->office);
}

static void put_made(const struct filling *f)
{
	put(&f->p, "%T", f->in->report->made_at);
}

static void put_stage(const struct filling *f)
{
	if (f->in->report->n_stages > 0)
		put(&f->p, "%t", f->in->report->stages[0].name);
}

static void put_topic(const struct filling *f)
{
	put(&f->p, "%m", topic_title(f->in->finding->finding.topic));
}

static void put_heading(const struct filling *f)
{
	put_title(&f->p, document_of(f));
}

static void put_source(const struct filling *f)
{
	put(&f->p, "%t", document_of(f)->source_name);
}

static void put_url(const struct filling *f)
{
	put(&f->p, "%h", document_of(f)->url);
}

static void put_published(const struct filling *f)
{
	put_when(&f->p, document_of(f)->published);
}

static void put_seen(const struct filling *f)
{
	put(&f->p, "%T", document_of(f)->first_seen_at);
}

static void put_known(const struct filling *f)
{
	put_when(&f->p, f->in->finding->known);
}

static void put_event_date(const struct filling *f)
{
	put_when(&f->p, f->in->finding->finding.event);
}

static void put_limit(const struct filling *f)
{
	if (f->in->finding->n_limits > 0)
		put(&f->p, "%W", f->in->finding->limits[0].day);
}

static void put_limit_rule(const struct filling *f)
{
	const struct report_finding *finding = f->in->finding;

	if (finding->n_limits == 0)
		return;
	put(&f->p, "%t, %i %m, %t", finding->limits[0].label, (int64_t)finding->limits[0].days,
		finding->limits[0].working_days ? "hari kerja" : "hari kalender",
		finding->limits[0].article);
	if (finding->known.precision == WHEN_UNKNOWN)
		put(&f->p, "; %m", "dihitung dari pertama terlihat");
}

static void put_strs(const struct filling *f, const struct str *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		put(&f->p, "%s%t", i ? "; " : "", s[i]);
}

static void put_regions(const struct filling *f)
{
	put_strs(f, f->in->finding->finding.regions, f->in->finding->finding.n_regions);
}

static void put_articles(const struct filling *f)
{
	put_strs(f, f->in->finding->finding.articles, f->in->finding->finding.n_articles);
}

/* Office and place, never the person's name: whose act it was is for the supervisors to find. */
static void put_who(const struct filling *f)
{
	put_offices(&f->p, &f->in->finding->finding, "", "");
}

static void put_status(const struct filling *f)
{
	put(&f->p, "%t", f->in->finding->finding.status_word);
}

static void put_amounts(const struct filling *f)
{
	const struct finding *finding = &f->in->finding->finding;

	for (size_t i = 0; i < finding->n_amounts; i++)
		put(&f->p, "%s%n %t", i ? "; " : "", finding->amounts[i].n, finding->amounts[i].unit);
}

static void put_archive(const struct filling *f)
{
	put(&f->p, "%t", document_of(f)->archive_file);
}

static void put_offset(const struct filling *f)
{
	if (document_of(f)->archive_file.len)
		put(&f->p, "%i", document_of(f)->archive_offset);
}

static void put_sum(const struct filling *f)
{
	put(&f->p, "%t", document_of(f)->sha256);
}

static void put_fetched(const struct filling *f)
{
	if (document_of(f)->fetched_at != 0)
		put(&f->p, "%T", document_of(f)->fetched_at);
}

static void put_quote(const struct filling *f)
{
	put(&f->p, "%h", f->in->finding->passages[f->item].text);
}

static const struct {
	const char *name;
	field_fn *put;
} fields[] = {{"temuan", put_id}, {"kantor", put_office}, {"dibuat", put_made},
	{"tahapan", put_stage}, {"topik", put_topic}, {"judul", put_heading}, {"sumber", put_source},
	{"alamat", put_url}, {"terbit", put_published}, {"pertama_terlihat", put_seen},
	{"diketahui", put_known}, {"tanggal_kejadian", put_event_date}, {"batas", put_limit},
	{"aturan_batas", put_limit_rule}, {"tempat", put_regions}, {"pasal", put_articles},
	{"jabatan", put_who}, {"status", put_status}, {"jumlah", put_amounts},
	{"arsip", put_archive}, {"offset", put_offset}, {"sha256", put_sum}, {"diambil", put_fetched},
	{"kutipan", put_quote}};

#define N_FIELDS (sizeof fields / sizeof *fields)

static int wrong(const struct filling *f, size_t at, const char *fmt, struct str name)
{
	int line = 1;

	for (size_t i = 0; i < at; i++)
		line += f->template.ptr[i] == '\n';
	err_set(f->e, ERR_CONFIG, fmt, STR_ARG(name));
	return err_prefix(f->e, "%s:%d: ", f->file, line);
}

static int put_field(const struct filling *f, struct str name, size_t at, bool in_list)
{
	for (size_t i = 0; i < N_FIELDS; i++)
		if (str_is(name, fields[i].name) && (fields[i].put != put_quote || in_list)) {
			fields[i].put(f);
			return 0;
		}
	return wrong(f, at, msg("tidak ada isian bernama {{%.*s}}; nama-namanya ada di man simak-digest"),
		name);
}

static int fill(struct filling *f, size_t from, size_t to, bool in_list);

/* {{#kutipan}} ... {{/kutipan}} for every passage; *at moves behind it. */
static int fill_list(struct filling *f, struct str name, size_t *at, size_t to)
{
	size_t end = str_find(f->template, STR_LIT("{{/kutipan}}"), *at);
	size_t begin = *at;

	if (!str_is(name, "#kutipan"))
		return wrong(f, begin, msg("tidak ada daftar bernama {{%.*s}}: hanya {{#kutipan}}"), name);
	if (end == SIZE_MAX || end > to)
		return wrong(f, begin, msg("{{%.*s}} tidak ditutup: tambahkan {{/kutipan}}"), name);
	for (f->item = 0; f->item < f->in->finding->n_passages; f->item++)
		if (fill(f, begin, end, true) != 0)
			return -1;
	*at = end + strlen("{{/kutipan}}");
	return 0;
}

static int fill(struct filling *f, size_t from, size_t to, bool in_list)
{
	while (from < to) {
		size_t open = str_find(f->template, STR_LIT("{{"), from), close;
		struct str name;

		if (open == SIZE_MAX || open >= to) {
			buf_add_str(f->p.out, str_slice(f->template, from, to));
			break;
		}
		buf_add_str(f->p.out, str_slice(f->template, from, open));
		close = str_find(f->template, STR_LIT("}}"), open);
		if (close == SIZE_MAX || close >= to)
			return wrong(f, open, msg("\"{{\" tanpa \"}}\"%.*s"), STR_NONE);
		name = str_trim(str_slice(f->template, open + 2, close));
		from = close + 2;
		if (str_starts(name, "#") && !in_list) {
			if (fill_list(f, name, &from, to) != 0)
				return -1;
		} else if (put_field(f, name, open, in_list) != 0)
			return -1;
	}
	return 0;
}

int form_fill(const char *file, struct str template, const struct form_input *input,
	struct buf *html, struct err *e)
{
	struct filling f = {.file = file, .template = template, .in = input,
		.p = {.out = html, .report = input->report, .unbroken = true}, .e = e};

	return fill(&f, 0, template.len, false);
}
