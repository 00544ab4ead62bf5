/* text.c - a digest in plain lines, for the text part of a mail: figures, headlines with their links,
 * coverage. */
#include "put.h"
#include "simak/digest.h"
#include "simak/msg.h"

#define WIDTH_RULE "--------------------------------------------------------------\n"

/* Foreign text on one line, controls and direction marks out. */
static void line(struct buf *b, struct str s)
{
	for (size_t from = 0, i = 0; i <= s.len; i++)
		if (i == s.len || s.ptr[i] == '\n' || s.ptr[i] == '\r' || s.ptr[i] == '\t') {
			esc_log(b, str_slice(s, from, i));
			buf_add_cstr(b, i < s.len ? " " : "");
			from = i + 1;
		}
}

static void rule(struct buf *b, const char *title)
{
	buf_printf(b, "\n%s\n" WIDTH_RULE, msg(title));
}

static void put_finding(struct buf *b, const struct report_finding *f)
{
	const struct finding *what = &f->finding;

	buf_add_cstr(b, "* ");
	if (what->status_word.len) {
		buf_add_char(b, '[');
		line(b, what->status_word);
		buf_add_cstr(b, "] ");
	}
	line(b, f->document->title);
	buf_add_cstr(b, "\n  ");
	line(b, f->document->source_name);
	buf_add_cstr(b, ", ");
	words_day(b, f->document->day);
	for (size_t i = 0; i < what->n_regions; i++) {
		buf_add_cstr(b, ", ");
		line(b, what->regions[i]);
	}
	buf_add_cstr(b, "\n  ");
	line(b, f->document->url);
	buf_add_cstr(b, "\n  ");
	line(b, f->id);
	buf_add_char(b, '\n');
}

static void put_totals(struct buf *b, const struct report *r)
{
	for (int t = 0; t < TOPICS; t++) {
		const struct tally *tally = &r->totals[t].dugaan;

		buf_printf(b, "%s: ", msg(topic_title((enum topic)t)));
		words_number(b, tally->n);
		buf_add_cstr(b, " (");
		words_change(b, tally->n, tally->before);
		buf_printf(b, ", %s ", msg("kumulatif"));
		words_number(b, tally->cumulative);
		buf_add_cstr(b, ")\n");
	}
}

static void put_failing(struct buf *b, const struct report *r)
{
	for (size_t i = 0; i < r->n_sources; i++) {
		if (!r->sources[i].failing)
			continue;
		buf_printf(b, "! %s: ", msg("gagal"));
		line(b, r->sources[i].name);
		if (r->sources[i].failing_since != 0) {
			buf_printf(b, ", %s ", msg("sejak"));
			words_instant(b, r->sources[i].failing_since, r);
		}
		buf_add_char(b, '\n');
	}
}

void digest_text(const struct report *r, struct buf *out)
{
	buf_printf(out, "%s\n", msg("Ringkasan pemantauan media"));
	line(out, r->office);
	buf_add_cstr(out, "\n");
	words_days(out, r->period.days);
	buf_add_cstr(out, "\n");
	rule(out, "Ringkasan");
	put_totals(out, r);
	for (int t = 0; t < TOPICS; t++) {
		if (r->totals[t].dugaan.n == 0)
			continue;
		rule(out, topic_title((enum topic)t));
		for (size_t i = 0; i < r->n_findings; i++)
			if (r->findings[i].finding.topic == (enum topic)t && !r->findings[i].folded)
				put_finding(out, &r->findings[i]);
	}
	if (r->n_late > 0)
		rule(out, "Susulan");
	for (size_t i = 0; i < r->n_late; i++)
		put_finding(out, &r->late[i]);
	rule(out, "Cakupan");
	put_failing(out, r);
	words_number(out, r->documents);
	buf_printf(out, " %s\n\n%s\n", msg("dokumen dibaca dalam periode ini"),
		msg("Bahan awal pengawasan, bukan kesimpulan hukum; tidak untuk disiarkan."));
}

void digest_subject(const struct report *r, struct buf *out)
{
	int64_t n = 0;

	for (int t = 0; t < TOPICS; t++)
		n += r->totals[t].dugaan.n;
	buf_printf(out, "%s, ", msg("Ringkasan pemantauan media"));
	words_days(out, r->period.days);
	buf_add_cstr(out, ": ");
	words_number(out, n);
	buf_printf(out, " %s", msg("dugaan"));
}
