/* eventdate.c - when it happened, apart from when somebody spoke of it and when it was published.
 *
 * In: the passages of one finding, strongest first, each with its paragraph, and the first two sentences
 * where the passage belongs to them.  Out: the first
 * date there that no verb of saying, no hearing or ruling and no word of a schedule governs:
 * "(9/10/2024)", "(28/10)", "19 Oktober", "kemarin".  A date without a year takes the year that puts it
 * within half a year before the publication, or the year of publication.
 * No such date: unknown; the day of publication is never taken for the event's. */
#include "facts.h"

#include <stdio.h>

#include "simak/msg.h"

#define PIECE_MAX 40   /* bytes of a date as written */
#define SHORT_PIECE 8  /* tokens */
#define BEHIND 2       /* tokens between a date and its verb: a bracket, a comma */
#define LEAD_SENTENCES 2
#define LONG_AGO_S ((int64_t)183 * 86400)
#define NO_EVENT (DATE_SPEECH | DATE_HANDLING | DATE_NO_EVENT)

void eventdate_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const char *const known[] = {"ucapan", "penanganan", "anak kalimat",
		"bukan peristiwa", "kemarin", "hari ini", NULL};
	static const struct section_flags cues[] = {{"ucapan", DATE_SPEECH},
		{"penanganan", DATE_HANDLING}, {"anak kalimat", DATE_CLAUSE},
		{"bukan peristiwa", DATE_NO_EVENT}, {"kemarin", DATE_YESTERDAY},
		{"hari ini", DATE_TODAY}, {NULL, 0}};
	struct table t = {0};

	table_read(run, s, "tanggal.tabel", &t, p);
	table_check_sections(&t, known, p);
	facts_add_flags(a, &t, cues, FACT_DATE_FLAGS, p);
}

/* Tokens of "(9/10/2024)" or "(28/10)" from the number on; 0 where it is none. */
static uint32_t slash_date(const struct text *t, uint32_t i)
{
	uint32_t n = 1;

	if (i == 0 || !str_is(t->tokens[i - 1].folded, "("))
		return 0;
	while (i + n + 1 < t->n_tokens && n < 5 && str_is(t->tokens[i + n].folded, "/") &&
		t->tokens[i + n + 1].kind == TOKEN_NUMBER)
		n += 2;
	return n >= 3 && i + n < t->n_tokens && str_is(t->tokens[i + n].folded, ")") ? n : 0;
}

/* "19 Oktober 2024", "19 Oktober": tokens from the number on, without a number that is no year. */
static uint32_t month_date(const struct text *t, uint32_t i)
{
	const struct token *year = i + 2 < t->n_tokens ? &t->tokens[i + 2] : NULL;

	if (i + 1 >= t->n_tokens || t->tokens[i].end - t->tokens[i].start > 2 ||
		t->tokens[i + 1].kind != TOKEN_WORD || !(t->tokens[i + 1].flags & TOKEN_CAPITAL))
		return 0;
	return year != NULL && year->kind == TOKEN_NUMBER && year->end - year->start == 4 ? 3 : 2;
}

static int64_t last_second(const struct facts *f)
{
	return f->published_day == INT64_MIN ? INT64_MAX : (f->published_day + 1) * 86400 - 1;
}

/* Day and month as written with a year: the year of publication, or the one before it where that would
 * lie ahead and the other is not long ago.  In October "27 November" is a day to come. */
static bool with_year(const struct facts *f, struct str day_month, const char *joint, struct when *out)
{
	struct civil c;
	char text[PIECE_MAX];

	if (f->published_day == INT64_MIN)
		return false;
	date_to_civil(f->published_day * 86400, &c);
	for (int64_t year = c.year; year >= c.year - 1; year--) {
		snprintf(text, sizeof text, "%.*s%s%lld", STR_ARG(day_month), joint, (long long)year);
		if (date_parse(str_of(text), KALTIM_ZONE_S, 0, out) && out->at <= last_second(f))
			return year == c.year || last_second(f) - out->at <= LONG_AGO_S;
	}
	return false;
}

static bool parse(const struct facts *f, struct str text, bool has_year, const char *joint,
	struct when *out)
{
	if (text.len + 6 > PIECE_MAX)
		return false;
	if (!has_year)
		return with_year(f, text, joint, out);
	return date_parse(text, KALTIM_ZONE_S, 0, out) && out->at <= last_second(f);
}

/* A sentence of a few words before the date is the torn-off end of one ("..., dr. Ani, Selasa (5/3)"):
 * the cues of the sentence before it count too. */
static uint32_t first_governing_sentence(const struct text *t, uint32_t at)
{
	uint32_t s = t->tokens[at].sentence;

	if (s > 0 && at - t->sentences[s].first_token <= SHORT_PIECE &&
		t->sentences[s - 1].paragraph == t->sentences[s].paragraph)
		s--;
	return s;
}

/* What governs the date: flags of the cues before it in its sentence, outside of quotations.  Who speaks
 * and how a case is handled may stand anywhere there, the others right before it; handling not where a
 * clause begins in between ("dilaporkan karena pada 2 November ..."). */
static uint32_t governed_by(const struct facts *f, enum field field, uint32_t at, bool heeds_clauses)
{
	const struct found *list = f->found[field];
	const struct text *t = &f->r->fields[field];
	uint32_t flags = 0, far = DATE_SPEECH | DATE_HANDLING, sentence = first_governing_sentence(t, at);

	for (size_t i = facts_from(f, field, at); i-- > 0 &&
		t->tokens[list[i].first].sentence >= sentence;) {
		if (list[i].kind != FACT_DATE_FLAGS || t->tokens[list[i].first].flags & TOKEN_IN_QUOTE)
			continue;
		if (t->tokens[list[i].first].sentence < t->tokens[at].sentence ||
			(heeds_clauses && list[i].value & DATE_CLAUSE))
			far = DATE_SPEECH;
		flags |= list[i].value & (at - list[i].end <= 3 ? far | DATE_NO_EVENT : far);
	}
	return flags;
}

/* "Camat Ani, Selasa (5/3), mengatakan": somebody speaks right behind the date. */
static bool spoken_behind(const struct facts *f, enum field field, uint32_t end)
{
	size_t i = facts_from(f, field, end);

	return i < f->n_found[field] && f->found[field][i].kind == FACT_DATE_FLAGS &&
		f->found[field][i].value & DATE_SPEECH && f->found[field][i].first - end <= BEHIND;
}

static bool date_at(const struct facts *f, enum field field, uint32_t i, struct when *out)
{
	const struct text *t = &f->r->fields[field];
	uint32_t n;
	bool slashes, has_year;

	if (t->tokens[i].kind != TOKEN_NUMBER)
		return false;
	n = slash_date(t, i);
	slashes = n != 0;
	has_year = n == 5;
	if (!slashes) {
		n = month_date(t, i);
		has_year = n == 3;
	}
	if (n == 0 || governed_by(f, field, i, !slashes) || spoken_behind(f, field, i + n))
		return false;
	return parse(f, str_slice(t->original, t->tokens[i].start, t->tokens[i + n - 1].end), has_year,
		slashes ? "/" : " ", out);
}

/* "kemarin", "tadi malam": counted from the day of publication. */
static bool relative(const struct facts *f, enum field field, const struct found *k, struct when *out)
{
	uint32_t flags = k->kind == FACT_DATE_FLAGS ? k->value : 0;

	if (!(flags & (DATE_TODAY | DATE_YESTERDAY)) || f->published_day == INT64_MIN ||
		f->r->fields[field].tokens[k->first].flags & TOKEN_IN_QUOTE ||
		governed_by(f, field, k->first, true))
		return false;
	*out = (struct when){(f->published_day - !!(flags & DATE_YESTERDAY)) * 86400, WHEN_DAY};
	return true;
}

static bool find_date(const struct facts *f, enum field field, uint32_t first, uint32_t end,
	struct when *out)
{
	for (uint32_t i = first; i < end; i++)
		if (date_at(f, field, i, out))
			return true;
	for (size_t i = facts_from(f, field, first);
		i < f->n_found[field] && f->found[field][i].first < end; i++)
		if (relative(f, field, &f->found[field][i], out))
			return true;
	return false;
}

static bool is_lead(const struct text *t, const struct evidence *e)
{
	return e->field == FIELD_TITLE || t->n_sentences <= LEAD_SENTENCES ||
		e->start < t->sentences[LEAD_SENTENCES].start;
}

/* The date of one passage: its own, its paragraph's, or the lead's where it belongs to the lead. */
static bool date_of_passage(const struct facts *f, const struct evidence *e, const struct span *span,
	struct when *out)
{
	const struct text *t = &f->r->fields[FIELD_TEXT];
	uint32_t first, end;

	if (find_date(f, e->field, span->first, span->end, out))
		return true;
	facts_paragraph(f, e->field, e->start, &first, &end);
	if (find_date(f, e->field, first, end, out))
		return true;
	for (size_t s = 0; s < t->n_sentences && s < LEAD_SENTENCES && is_lead(t, e); s++)
		if (find_date(f, FIELD_TEXT, t->sentences[s].first_token,
			t->sentences[s].first_token + t->sentences[s].n_tokens, out))
			return true;
	return false;
}

void eventdate_find(const struct facts *f, const struct verdicts *v, struct finding *x)
{
	struct when found;

	x->event = WHEN_NONE;
	for (size_t i = 0; i < v->n_evidence && x->event.precision == WHEN_UNKNOWN; i++)
		if (v->evidence[i].topic == x->topic && date_of_passage(f, &v->evidence[i], &f->spans[i], &found))
			x->event = found;
}
