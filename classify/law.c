/* law.c - the articles that a finding concerns: numbers only, of the law in force on its day.
 *
 * In: lexicons/hukum.tabel, the finding's topic, sub, day, stage and words.  The regime (pemilu or
 * pilkada) is the text's where it plainly speaks of one, else the calendar's at the day; where both
 * fit, the articles of one item are given as "A atau B".  What is printed is what the act would
 * concern, never that it was broken. */
#include "facts.h"

#include "simak/msg.h"

#define CLEARLY 3 /* so many times more words of one regime make it the text's */

/* The bit of a cell of words; the same cell in several rows is one list.  0 for an empty one. */
static uint32_t list_of(struct attrs *a, const struct table_row *row, size_t cell, struct faults *p)
{
	struct law *l = &a->law;
	struct str words = table_cell(row, cell);
	size_t i = 0;

	if (words.len == 0)
		return 0;
	while (i < l->n_lists && !str_eq(l->lists[i], words))
		i++;
	if (i == LAW_LISTS) {
		table_fault(p, LEXICON_ERROR, row->file, row->line, msg("paling banyak %d daftar kata yang"
			" berbeda; pakai daftar yang sudah ada di baris lain"), LAW_LISTS);
		return 0;
	}
	if (i == l->n_lists) {
		l->lists[l->n_lists++] = words;
		facts_add_list(a, row, cell, FACT_LAW_FLAGS, 1u << i, p);
	}
	return 1u << i;
}

static void load_row(struct attrs *a, struct arena *run, const struct table_row *row,
	struct faults *p)
{
	struct law *l = &a->law;
	struct law_row r = {.sub = table_cell(row, 1), .item = table_cell(row, 3),
		.article = table_cell(row, 4), .stage = table_cell(row, 5)};
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
	else {
		r.words = list_of(a, row, 6, p);
		*ARENA_PUSH(run, l->rows, l->n_rows, l->rows_alloc) = r;
	}
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

/* The lists of which a word is told in the finding's passages. */
static uint32_t lists_told(const struct facts *f, const struct verdicts *v, const struct finding *x)
{
	uint32_t told = 0;

	for (size_t i = 0; i < v->n_evidence; i++) {
		const struct evidence *e = &v->evidence[i];

		if (e->topic != x->topic)
			continue;
		for (size_t k = f->spans[i].found;
			k < f->n_found[e->field] && f->found[e->field][k].first < f->spans[i].end; k++)
			if (f->found[e->field][k].kind == FACT_LAW_FLAGS)
				told |= f->found[e->field][k].value;
	}
	return told;
}

struct occasion {
	const struct finding *x;
	uint32_t told; /* lists of words */
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
	return (row->stage.len == 0 || str_eq_icase(row->stage, o->stage)) &&
		(row->words == 0 || row->words & o->told);
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
	struct occasion o = {.x = x, .told = lists_told(f, v, x), .regimes = regimes_of_text(f)};
	struct str *items = arena_array(f->page, l->n_rows + 1, sizeof *items);
	unsigned by_calendar;

	o.day = x->event.precision != WHEN_UNKNOWN ? date_local_day(x->event, KALTIM_ZONE_S) :
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
