/* law.c - the articles that a finding concerns: numbers only, of the law in force on its day.
 *
 * In: lexicons/hukum.tabel, the finding's topic, sub, day, stage and words.  The regime (pemilu or
 * pilkada) is the text's where it plainly speaks of one, else the calendar's at the day; where both
 * fit, the articles of one item are given as "A atau B".  What is printed is what the act would
 * concern, never that it was broken. */
#include "facts.h"

#include "simak/msg.h"

#define CLEARLY 3 /* so many times more words of one regime make it the text's */

static void load_row(struct attrs *a, struct arena *run, const struct table_row *row,
	struct faults *p)
{
	struct law *l = &a->law;
	struct law_row r = {.sub = table_cell(row, 1), .item = table_cell(row, 3),
		.article = table_cell(row, 4), .stage = table_cell(row, 5), .words = table_cell(row, 6)};
	struct str regime = table_cell(row, 2), certainty = table_cell(row, 9);

	r.regime = str_is_icase(regime, "pilkada") ? REGIME_IS_PILKADA :
		str_is_icase(regime, "pemilu") ? REGIME_IS_PEMILU : REGIME_ALWAYS;
	if (!topic_parse(table_cell(row, 0), &r.topic))
		table_fault(p, LEXICON_ERROR, row->file, row->line, msg("topik \"%.*s\" tidak dikenal;"
			" pilih netralitas_asn, politik_uang, kampanye_hitam atau hoaks"),
			STR_ARG(table_cell(row, 0)));
	else if (r.regime == REGIME_ALWAYS && !str_is_icase(regime, "selalu"))
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("rezim harus pemilu, pilkada atau selalu, bukan \"%.*s\""), STR_ARG(regime));
	else if (r.article.len == 0 || r.item.len == 0)
		table_fault(p, LEXICON_ERROR, row->file, row->line, "%s",
			msg("kolom butir dan pasal harus diisi"));
	else if (!calendar_day(table_cell(row, 7), INT64_MIN, &r.from_day) ||
		!calendar_day(table_cell(row, 8), INT64_MAX, &r.to_day))
		table_fault(p, LEXICON_ERROR, row->file, row->line, "%s",
			msg("tanggal berlaku ditulis TTTT-BB-HH, misalnya 2016-07-01, atau dikosongkan"));
	else if (!str_is(certainty, "A") && !str_is(certainty, "B"))
		table_fault(p, LEXICON_ERROR, row->file, row->line, "%s",
			msg("kepastian harus A atau B; pasal yang belum pasti jangan ditulis"));
	else
		*ARENA_PUSH(run, l->rows, l->n_rows, l->rows_alloc) = r;
}

void law_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const char *const known[] = {"pasal", "kata pilkada", "kata pemilu", "bukan penentu", NULL};
	static const struct section_flags words[] = {{"kata pilkada", REGIME_PILKADA},
		{"kata pemilu", REGIME_PEMILU}, {"bukan penentu", REGIME_NEITHER}, {NULL, 0}};
	struct table t = {0};

	table_read(run, s, "hukum.tabel", &t, p);
	table_check_sections(&t, known, p);
	for (size_t i = 0; i < t.n; i++)
		if (str_is(t.rows[i].section, "pasal"))
			load_row(a, run, &t.rows[i], p);
	facts_add_flags(a, &t, words, FACT_REGIME_FLAGS, p);
}

static unsigned regimes_of_text(const struct facts *f)
{
	size_t pilkada = 0, pemilu = 0;

	for (int field = 0; field < 2; field++)
		for (size_t i = 0; i < f->n_found[field]; i++) {
			if (f->found[field][i].kind != FACT_REGIME_FLAGS)
				continue;
			pilkada += (f->found[field][i].value & REGIME_PILKADA) != 0;
			pemilu += (f->found[field][i].value & REGIME_PEMILU) != 0;
		}
	if (pilkada > 0 && pilkada >= CLEARLY * pemilu)
		return REGIME_PILKADA;
	if (pemilu > 0 && pemilu >= CLEARLY * pilkada)
		return REGIME_PEMILU;
	return 0;
}

static bool is_word_byte(struct str s, size_t i)
{
	return i < s.len && ((s.ptr[i] >= '0' && s.ptr[i] <= '9') || (s.ptr[i] | 32) >= 'a') &&
		((s.ptr[i] | 32) <= 'z' || s.ptr[i] & 0x80);
}

static bool has_word(struct str text, struct str word)
{
	for (size_t i = 0; (i = str_find_icase(text, word, i)) != SIZE_MAX; i++)
		if ((i == 0 || !is_word_byte(text, i - 1)) && !is_word_byte(text, i + word.len))
			return true;
	return false;
}

/* Does a passage of the finding have one of the row's words?  A row without words always fits. */
static bool words_fit(const struct law_row *row, const struct verdicts *v, const struct finding *x)
{
	struct str rest = row->words, word;
	bool any = false;

	while (table_next(&rest, &word)) {
		any = true;
		for (size_t i = 0; i < v->n_evidence; i++)
			if (v->evidence[i].topic == x->topic && has_word(v->evidence[i].text, word))
				return true;
	}
	return !any;
}

struct occasion {
	const struct verdicts *v;
	const struct finding *x;
	int64_t day;
	struct str stage;
	unsigned regimes;
};

static bool row_fits(const struct law_row *row, const struct occasion *o)
{
	if (row->topic != o->x->topic || (row->sub.len != 0 && !str_eq(row->sub, o->x->sub)))
		return false;
	if ((row->regime == REGIME_IS_PILKADA && !(o->regimes & REGIME_PILKADA)) ||
		(row->regime == REGIME_IS_PEMILU && !(o->regimes & REGIME_PEMILU)))
		return false;
	if (o->day == INT64_MIN ? row->to_day != INT64_MAX : o->day < row->from_day || o->day > row->to_day)
		return false;
	return (row->stage.len == 0 || str_eq_icase(row->stage, o->stage)) && words_fit(row, o->v, o->x);
}

/* A row without stage gives way to one of the same item and regime that is for this very stage. */
static bool is_replaced(const struct law *l, size_t index, const struct occasion *o)
{
	const struct law_row *row = &l->rows[index];

	for (size_t i = 0; i < l->n_rows && row->stage.len == 0; i++)
		if (l->rows[i].stage.len != 0 && l->rows[i].regime == row->regime &&
			l->rows[i].topic == row->topic && str_eq(l->rows[i].item, row->item) &&
			str_eq(l->rows[i].sub, row->sub) && row_fits(&l->rows[i], o))
			return true;
	return false;
}

/* Two rows of one item are alternatives when they belong to different regimes. */
static void add_article(struct arena *page, struct finding *x, const struct law_row *row,
	struct str *items)
{
	for (size_t i = 0; i < x->n_articles; i++)
		if (row->regime != REGIME_ALWAYS && str_eq(items[i], row->item)) {
			if (str_find(x->articles[i], row->article, 0) == SIZE_MAX)
				x->articles[i] = arena_printf(page, "%.*s atau %.*s", STR_ARG(x->articles[i]),
					STR_ARG(row->article));
			return;
		}
	items[x->n_articles] = row->item;
	x->articles[x->n_articles++] = row->article;
}

void law_find(const struct facts *f, const struct verdicts *v, struct finding *x)
{
	const struct law *l = &f->attrs->law;
	struct occasion o = {.v = v, .x = x, .regimes = regimes_of_text(f)};
	struct str *items = arena_array(f->page, l->n_rows + 1, sizeof *items);
	unsigned by_calendar;

	o.day = x->event.precision != WHEN_UNKNOWN ? date_local_day(x->event, 8 * 3600) :
		f->published_day;
	calendar_at(l, o.day, x->n_regions ? x->regions[0] : STR_NONE, &by_calendar, &o.stage);
	if (o.regimes == 0)
		o.regimes = by_calendar;
	x->articles = arena_array(f->page, l->n_rows + 1, sizeof *x->articles);
	x->n_articles = 0;
	for (size_t i = 0; i < l->n_rows; i++)
		if (row_fits(&l->rows[i], &o) && !is_replaced(l, i, &o))
			add_article(f->page, x, &l->rows[i], items);
}
