/* calendar.c - which election runs on a day: lexicons/kalender.tabel to regime and stage. */
#include "facts.h"

#include "simak/msg.h"

bool calendar_day(struct str cell, int64_t otherwise, int64_t *day)
{
	int64_t year, month, of_month;

	*day = otherwise;
	if (cell.len == 0)
		return true;
	if (cell.len != 10 || cell.ptr[4] != '-' || cell.ptr[7] != '-' ||
		!str_to_int(str_slice(cell, 0, 4), &year) || !str_to_int(str_slice(cell, 5, 7), &month) ||
		!str_to_int(str_slice(cell, 8, 10), &of_month) || year < 1900 || month < 1 || month > 12 ||
		of_month < 1 || of_month > 31)
		return false;
	*day = date_days(year, (int)month, (int)of_month);
	return true;
}

static void load_stage(struct attrs *a, struct arena *run, const struct table_row *row,
	struct faults *p)
{
	struct law *l = &a->law;
	struct str regime = table_cell(row, 0);
	struct stage_row s = {.stage = table_cell(row, 1), .region = table_cell(row, 4)};

	s.regime = str_is_icase(regime, "pilkada") ? REGIME_IS_PILKADA : REGIME_IS_PEMILU;
	if (s.regime == REGIME_IS_PEMILU && !str_is_icase(regime, "pemilu"))
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("rezim harus pemilu atau pilkada, bukan \"%.*s\""), STR_ARG(regime));
	else if (!calendar_day(table_cell(row, 2), INT64_MIN, &s.from_day) ||
		!calendar_day(table_cell(row, 3), INT64_MAX, &s.to_day))
		table_fault(p, LEXICON_ERROR, row->file, row->line, "%s",
			msg("tanggal ditulis TTTT-BB-HH, misalnya 2024-11-27"));
	else if (s.from_day > s.to_day)
		table_fault(p, LEXICON_ERROR, row->file, row->line, "%s",
			msg("tahapan berakhir sebelum mulai; tukar kedua tanggalnya"));
	else
		*ARENA_PUSH(run, l->stages, l->n_stages, l->stages_alloc) = s;
}

void calendar_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const char *const known[] = {"tahapan", NULL};
	struct table t = {0};

	table_read(run, s, "kalender.tabel", &t, p);
	table_check_sections(&t, known, p);
	for (size_t i = 0; i < t.n; i++)
		load_stage(a, run, &t.rows[i], p);
}

void calendar_at(const struct law *law, int64_t day, struct str region, unsigned *regimes,
	struct str *stage)
{
	int64_t shortest = INT64_MAX;

	*regimes = 0;
	*stage = STR_NONE;
	for (size_t i = 0; i < law->n_stages && day != INT64_MIN; i++) {
		const struct stage_row *s = &law->stages[i];

		if (day < s->from_day || day > s->to_day || (s->region.len != 0 && region.len != 0 &&
			!str_eq_icase(s->region, region)))
			continue;
		*regimes |= s->regime == REGIME_IS_PILKADA ? REGIME_PILKADA : REGIME_PEMILU;
		if (s->to_day - s->from_day < shortest) {
			shortest = s->to_day - s->from_day;
			*stage = s->stage;
		}
	}
	if (*regimes == 0)
		*regimes = REGIME_PILKADA | REGIME_PEMILU;
}
