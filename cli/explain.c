/* explain.c - why a document was judged as it was, so that anybody can redo it with pencil and paper.
 *
 * In: a document, its verdicts and their explanation.  Out: the text with numbered marks, the phrases
 * behind the numbers, and for each topic the sum: rule weight times phrase weight, the headline's
 * bonus, what was cancelled by what, where a cap bit, and the threshold. */
#include "explain.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "simak/esc.h"
#include "simak/jmember.h"
#include "simak/msg.h"

#define THRESHOLD 10.0
#define FULL 20.0
#define ROWS_SHOWN 12 /* of those that a weighing has */

static void put_number(struct buf *out, double x)
{
	char text[32];
	char *dot;

	snprintf(text, sizeof text, "%.1f", x);
	dot = strchr(text, '.');
	if (dot != NULL && msg_lang() == MSG_ID)
		*dot = ',';
	buf_add_cstr(out, text);
}

static bool is_wanted(enum topic t, enum topic only)
{
	return only == TOPICS || t == only;
}

static struct str field_of(const struct document *doc, enum field f)
{
	return f == FIELD_TITLE ? doc->title : doc->text;
}

/* ---- the marked text ---- */

/* Does this phrase lie in the passage of a signal that is shown? */
static bool is_used(const struct trace *t, const struct explanation *why, enum topic only)
{
	for (size_t i = 0; i < why->n_signals; i++) {
		const struct signal *s = &why->signals[i];

		if (s->field != t->field || !is_wanted(s->topic, only))
			continue;
		if (t->start >= s->start && t->start + t->len <= s->start + s->len)
			return true;
		if (s->cancelled_by.len != 0 && t->start == s->cancel_start && t->len == s->cancel_len)
			return true;
	}
	return only == TOPICS;
}

/* The longest phrase that begins first at or behind `from`; NULL where there is none. */
static const struct trace *next_mark(const struct explanation *why, enum field f, size_t from,
	enum topic only)
{
	const struct trace *best = NULL;

	for (size_t i = 0; i < why->n_traces; i++) {
		const struct trace *t = &why->traces[i];

		if (t->field != f || t->start < from || !is_used(t, why, only))
			continue;
		if (best == NULL || t->start < best->start ||
			(t->start == best->start && t->len > best->len))
			best = t;
	}
	return best;
}

static void put_plain(struct buf *out, struct str s)
{
	struct str line;
	bool first = true;

	while (s.len != 0) {
		if (!first)
			buf_add_cstr(out, "\n  ");
		str_cut(&s, '\n', &line);
		esc_log(out, line);
		first = false;
	}
}

static void put_marked(struct buf *out, struct str text, enum field f, const struct explanation *why,
	enum topic only, bool ansi)
{
	size_t at = 0;
	const struct trace *t;

	buf_add_cstr(out, "  ");
	while ((t = next_mark(why, f, at, only)) != NULL) {
		put_plain(out, str_slice(text, at, t->start));
		if (str_ends(str_slice(text, at, t->start), "\n"))
			buf_add_cstr(out, "\n  ");
		buf_add_cstr(out, ansi ? "\033[1;4m" : "[");
		esc_log(out, str_slice(text, t->start, t->start + t->len));
		if (ansi)
			buf_add_cstr(out, "\033[0m\033[2m");
		buf_printf(out, ":%.*s%s", STR_ARG(t->concept), ansi ? "\033[0m" : "]");
		at = t->start + t->len;
	}
	put_plain(out, str_slice(text, at, text.len));
	buf_add_char(out, '\n');
}

static void put_phrases(struct buf *out, const struct document *doc, const struct explanation *why,
	enum topic only)
{
	bool any = false;

	for (size_t i = 0; i < why->n_traces; i++) {
		const struct trace *t = &why->traces[i];

		if (!is_used(t, why, only))
			continue;
		if (!any)
			buf_printf(out, "\n%s\n", msg("Frasa yang dikenali"));
		any = true;
		buf_printf(out, "  %-22.*s \"", STR_ARG(t->concept));
		esc_log(out, str_slice(field_of(doc, t->field), t->start, t->start + t->len));
		buf_printf(out, "\"  %.*s", STR_ARG(t->at));
		if (t->weight < 1 || t->weight > 1) {
			buf_printf(out, "  %s ", msg("bobot"));
			put_number(out, t->weight);
		}
		buf_add_char(out, '\n');
	}
}

/* ---- the reckoning ---- */

static void put_weight(struct buf *out, const struct signal *s)
{
	put_number(out, s->rule_weight);
	if (s->line_weight < 1 || s->line_weight > 1) {
		buf_add_cstr(out, " x ");
		put_number(out, s->line_weight);
	}
	if (s->bonus > 0) {
		buf_add_cstr(out, " + ");
		put_number(out, s->bonus);
		buf_printf(out, " (%s)", msg("judul"));
	}
	buf_add_cstr(out, " = ");
	put_number(out, s->weight);
}

/* Why the signal counts less than it weighs; nothing where it counts whole. */
static void put_loss(struct buf *out, const struct document *doc, const struct signal *s)
{
	if (s->weight < 0) {
		buf_printf(out, "        %s\n", msg("ditimbang seluruhnya, kata-kata dokumen ini menentang"));
	} else if (s->cancelled_by.len != 0) {
		buf_printf(out, "        %s \"", msg("dibatalkan oleh"));
		esc_log(out, str_slice(field_of(doc, s->field), s->cancel_start,
			s->cancel_start + s->cancel_len));
		buf_printf(out, "\" (%.*s, %.*s)\n", STR_ARG(s->cancelled_by), STR_ARG(s->cancelled_at));
	} else if (s->stance == STANCE_IMBAUAN || s->stance == STANCE_ATURAN) {
		buf_printf(out, "        %s\n", msg("hanya menyebut topik: tidak dijumlahkan"));
	} else if (s->counted < s->weight && s->support && s->counted <= 0) {
		buf_printf(out, "        %s\n", msg("penguat: tidak ada yang dikuatkan"));
	} else if (s->cap <= 0) {
		buf_printf(out, "        %s\n", msg("kutipan pendukung: tidak dijumlahkan"));
	} else if (s->counted < s->weight) {
		buf_printf(out, "        %s ", msg("dibatasi: semua sinyal aturan ini bersama-sama paling banyak"));
		put_number(out, s->cap);
		buf_add_char(out, '\n');
	}
}

static void put_signal(struct buf *out, const struct document *doc, const struct signal *s)
{
	buf_add_cstr(out, s->weight < 0 ? "  - " : "  + ");
	put_number(out, fabs(s->counted));
	buf_printf(out, "  [%.*s] %s  %.*s\n        \"", STR_ARG(s->rule), stance_name(s->stance),
		STR_ARG(s->at));
	esc_log(out, str_slice(field_of(doc, s->field), s->start, s->start + s->len));
	buf_printf(out, "\"\n        %s %.*s: ", msg("frasa penentu"), STR_ARG(s->line_at));
	put_weight(out, s);
	buf_add_char(out, '\n');
	put_loss(out, doc, s);
}

/* ---- the weights ---- */

static void put_rows(struct buf *out, const struct weighed *w)
{
	double rest = 0;

	for (size_t i = 0; i < w->n_rows; i++) {
		const struct weighed_row *row = &w->rows[i];

		if (i >= ROWS_SHOWN) {
			rest += row->weight;
			continue;
		}
		buf_add_cstr(out, row->weight < 0 ? "          - " : "          + ");
		put_number(out, fabs(row->weight));
		buf_printf(out, "  %.*s  %.*s\n", STR_ARG(row->name), STR_ARG(row->at));
	}
	if (w->n_rows <= ROWS_SHOWN)
		return;
	buf_add_cstr(out, rest < 0 ? "          - " : "          + ");
	put_number(out, fabs(rest));
	buf_printf(out, "  ");
	buf_printf(out, msg("%zu baris lain (semuanya dengan --json)"), w->n_rows - ROWS_SHOWN);
	buf_add_char(out, '\n');
}

static void put_part(struct buf *out, const struct weighed *w)
{
	if (w->n_rows == 0)
		return;
	buf_add_cstr(out, w->weights < 0 ? " - " : " + ");
	put_number(out, fabs(w->weights));
	buf_add_cstr(out, " / ");
	put_number(out, w->length);
}

/* base + weights / length = over, for each part that has rows, and the rows that make the weights. */
static void put_weighing(struct buf *out, const struct weighing *w)
{
	buf_printf(out, "  %s: ", w->label == LABEL_DUGAAN ? msg("timbangan untuk dugaan")
		: msg("timbangan untuk topik ini disebut"));
	put_number(out, w->base);
	for (int i = 0; i < WEIGHED_PARTS; i++)
		put_part(out, &w->parts[i]);
	buf_add_cstr(out, " = ");
	put_number(out, w->over);
	buf_printf(out, " (%s ", msg("batas"));
	put_number(out, w->limit);
	buf_add_cstr(out, ")\n");
	put_rows(out, &w->parts[WEIGHED_WORDS]);
	if (w->parts[WEIGHED_PIECES].n_rows > 0)
		buf_printf(out, "          %s:\n", msg("potongan kata"));
	put_rows(out, &w->parts[WEIGHED_PIECES]);
}

static double score_of(double sum)
{
	return sum >= FULL ? 1 : sum / FULL;
}

static void put_topic(struct buf *out, const struct document *doc, const struct verdicts *v,
	const struct explanation *why, enum topic topic)
{
	bool any = false;

	for (size_t i = 0; i < why->n_signals; i++) {
		if (why->signals[i].topic != topic)
			continue;
		if (!any)
			buf_printf(out, "\n%s\n", topic_name(topic));
		any = true;
		put_signal(out, doc, &why->signals[i]);
	}
	if (!any)
		return;
	for (size_t i = 0; i < why->n_weighings; i++)
		if (why->weighings[i].topic == topic)
			put_weighing(out, &why->weighings[i]);
	buf_add_cstr(out, "  = ");
	put_number(out, why->sums[topic]);
	buf_printf(out, "  (%s ", msg("batas dugaan"));
	put_number(out, THRESHOLD);
	buf_printf(out, ") -> %s, %s %.2f\n", label_name(v->labels[topic]), msg("skor"),
		score_of(why->sums[topic]));
}

void explain_put_text(struct buf *out, const struct document *doc, const struct verdicts *v,
	const struct explanation *why, enum topic only_topic, bool ansi)
{
	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++)
		if (field_of(doc, (enum field)f).len != 0)
			put_marked(out, field_of(doc, (enum field)f), (enum field)f, why, only_topic, ansi);
	put_phrases(out, doc, why, only_topic);
	for (int t = 0; t < TOPICS; t++)
		if (is_wanted((enum topic)t, only_topic))
			put_topic(out, doc, v, why, (enum topic)t);
	if (why->n_signals == 0)
		buf_printf(out, "\n%s\n", msg("Tidak ada aturan yang terpenuhi."));
}

/* ---- JSON ---- */

static void json_span(struct jout *j, const struct document *doc, enum field f, size_t start, size_t len)
{
	jout_member_str(j, "field", f == FIELD_TITLE ? STR_LIT("title") : STR_LIT("text"));
	jout_member_int(j, "start", (int64_t)start);
	jout_member_int(j, "len", (int64_t)len);
	jout_member_str(j, "text", str_slice(field_of(doc, f), start, start + len));
}

static void json_signal(struct jout *j, const struct document *doc, const struct signal *s)
{
	jout_object(j);
	jout_member_str(j, "topic", str_of(topic_name(s->topic)));
	jout_member_str(j, "stance", str_of(stance_name(s->stance)));
	json_span(j, doc, s->field, s->start, s->len);
	jout_member_str(j, "rule", s->rule);
	jout_member_str(j, "at", s->at);
	jout_member_str(j, "line_at", s->line_at);
	jmember_real(j, "rule_weight", s->rule_weight);
	jmember_real(j, "line_weight", s->line_weight);
	jmember_real(j, "bonus", s->bonus);
	jmember_real(j, "weight", s->weight);
	jmember_real(j, "cap", s->cap);
	jout_member_bool(j, "support", s->support);
	jmember_real(j, "counted", s->counted);
	jout_key(j, "cancelled");
	if (s->cancelled_by.len == 0) {
		jout_null(j);
	} else {
		jout_object(j);
		jout_member_str(j, "by", s->cancelled_by);
		jout_member_str(j, "at", s->cancelled_at);
		json_span(j, doc, s->field, s->cancel_start, s->cancel_len);
		jout_end_object(j);
	}
	jout_end_object(j);
}

static void json_topics(struct jout *j, const struct verdicts *v, const struct explanation *why,
	enum topic only)
{
	jout_key(j, "topics");
	jout_array(j);
	for (int t = 0; t < TOPICS; t++) {
		if (!is_wanted((enum topic)t, only))
			continue;
		jout_object(j);
		jout_member_str(j, "topic", str_of(topic_name((enum topic)t)));
		jout_member_str(j, "label", str_of(label_name(v->labels[t])));
		jmember_real(j, "sum", why->sums[t]);
		jmember_real(j, "threshold", THRESHOLD);
		jmember_real(j, "score", v->scores[t]);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void json_part(struct jout *j, const struct weighed *w)
{
	jout_object(j);
	jmember_real(j, "weights", w->weights);
	jmember_real(j, "length", w->length);
	jout_key(j, "rows");
	jout_array(j);
	for (size_t i = 0; i < w->n_rows; i++) {
		jout_object(j);
		jout_member_str(j, "name", w->rows[i].name);
		jout_member_str(j, "at", w->rows[i].at);
		jmember_real(j, "weight", w->rows[i].weight);
		jmember_real(j, "rarity", w->rows[i].rarity);
		jout_end_object(j);
	}
	jout_end_array(j);
	jout_end_object(j);
}

static void json_weighing(struct jout *j, const struct weighing *w)
{
	jout_object(j);
	jout_member_str(j, "topic", str_of(topic_name(w->topic)));
	jout_member_str(j, "label", str_of(label_name(w->label)));
	jmember_real(j, "base", w->base);
	jmember_real(j, "over", w->over);
	jmember_real(j, "limit", w->limit);
	jout_key(j, "parts");
	jout_array(j);
	for (int i = 0; i < WEIGHED_PARTS; i++)
		if (w->parts[i].n_rows > 0)
			json_part(j, &w->parts[i]);
	jout_end_array(j);
	jout_end_object(j);
}

void explain_put_json(struct jout *j, const struct document *doc, const struct verdicts *v,
	const struct explanation *why, enum topic only_topic)
{
	json_topics(j, v, why, only_topic);
	jout_key(j, "signals");
	jout_array(j);
	for (size_t i = 0; i < why->n_signals; i++)
		if (is_wanted(why->signals[i].topic, only_topic))
			json_signal(j, doc, &why->signals[i]);
	jout_end_array(j);
	jout_key(j, "weighings");
	jout_array(j);
	for (size_t i = 0; i < why->n_weighings; i++)
		if (is_wanted(why->weighings[i].topic, only_topic))
			json_weighing(j, &why->weighings[i]);
	jout_end_array(j);
	jout_key(j, "phrases");
	jout_array(j);
	for (size_t i = 0; i < why->n_traces; i++) {
		const struct trace *t = &why->traces[i];

		jout_object(j);
		jout_member_str(j, "concept", t->concept);
		jout_member_str(j, "at", t->at);
		jmember_real(j, "weight", t->weight);
		json_span(j, doc, t->field, t->start, t->len);
		jout_end_object(j);
	}
	jout_end_array(j);
	jout_member_str(j, "lexicon_hash", v->lexicon_hash);
}
