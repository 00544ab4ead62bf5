/* deadline.c - tables of stages, terms and holidays read; estimated limits reckoned from them.
 *
 * Terms follow the rule "at most N days since": the day itself is not counted.  A term in working
 * days skips Saturdays, Sundays and the holidays of libur.tabel. */
#include <stdlib.h>

#include "simak/deadline.h"
#include "simak/msg.h"

#define COLUMNS_MAX 12
#define DAY_OPEN INT64_MAX

struct table {
	const char *file;
	int line;
	struct str cells[COLUMNS_MAX];
	size_t n;
	struct err *e;
};

static int wrong(const struct table *t, const char *what)
{
	return err_set(t->e, ERR_CONFIG, "%s:%d: %s", t->file, t->line, what);
}

static int read_day(const struct table *t, size_t column, int64_t otherwise, int64_t *day)
{
	struct when w;

	*day = otherwise;
	if (t->cells[column].len == 0)
		return 0;
	if (!date_parse(t->cells[column], 0, 0, &w) || w.precision != WHEN_DAY)
		return wrong(t, msg("tanggal tidak terbaca: tulis seperti 2024-09-25"));
	*day = w.at / 86400;
	return 0;
}

static int read_days(const struct table *t, size_t column, struct days *days)
{
	if (read_day(t, column, INT64_MIN, &days->from) != 0 ||
		read_day(t, column + 1, DAY_OPEN, &days->to) != 0)
		return -1;
	return days->from <= days->to ? 0 : wrong(t, msg("tanggal \"dari\" sesudah \"sampai\": tukar"));
}

static struct str keep(struct arena *a, struct str s)
{
	return arena_str(a, s);
}

/* rezim; tahap; dari; sampai; wilayah; kepastian; keterangan */
static int add_stage(struct arena *a, const struct table *t, struct calendar *out)
{
	struct calendar_stage s = {0};

	if (t->n < 6)
		return wrong(t, msg("tahapan perlu enam kolom: rezim; tahap; dari; sampai; wilayah; kepastian"));
	if (t->cells[2].len == 0 || t->cells[3].len == 0)
		return wrong(t, msg("tahapan perlu tanggal dari dan sampai"));
	if (read_days(t, 2, &s.days) != 0)
		return -1;
	s.regime = keep(a, t->cells[0]);
	s.stage = keep(a, t->cells[1]);
	s.region = keep(a, t->cells[4]);
	s.certainty = keep(a, t->cells[5]);
	s.note = keep(a, t->cells[6]);
	*ARENA_PUSH(a, out->stages, out->n_stages, out->alloc_stages) = s;
	return 0;
}

/* rezim; jenis; uraian; hari; hitungan; pasal; berlaku dari; berlaku sampai; kepastian; keterangan */
static int add_rule(struct arena *a, const struct table *t, struct calendar *out)
{
	struct deadline_rule r = {0};

	if (t->n < 9)
		return wrong(t, msg("tenggat perlu sembilan kolom: rezim; jenis; uraian; hari; hitungan; "
			"pasal; berlaku dari; berlaku sampai; kepastian"));
	if (!str_to_int(t->cells[3], &r.count) || r.count < 1 || r.count > 366)
		return wrong(t, msg("kolom hari perlu bilangan bulat dari 1 sampai 366"));
	r.working_days = str_is(t->cells[4], "kerja");
	if (!r.working_days && !str_is(t->cells[4], "kalender"))
		return wrong(t, msg("kolom hitungan: tulis kerja atau kalender"));
	if (read_days(t, 6, &r.in_force) != 0)
		return -1;
	r.regime = keep(a, t->cells[0]);
	r.kind = keep(a, t->cells[1]);
	r.label = keep(a, t->cells[2]);
	r.article = keep(a, t->cells[5]);
	r.certainty = keep(a, t->cells[8]);
	*ARENA_PUSH(a, out->rules, out->n_rules, out->alloc_rules) = r;
	return 0;
}

/* tanggal; nama; kepastian */
static int add_holiday(struct arena *a, const struct table *t, struct calendar *out)
{
	int64_t day;

	if (t->cells[0].len == 0)
		return wrong(t, msg("hari libur perlu tanggal, misalnya 2024-12-25"));
	if (read_day(t, 0, 0, &day) != 0)
		return -1;
	*ARENA_PUSH(a, out->holidays, out->n_holidays, out->alloc_holidays) = day;
	return 0;
}

static void split(struct str line, struct table *t)
{
	struct str cell;

	memset(t->cells, 0, sizeof t->cells);
	t->n = 0;
	while (t->n < COLUMNS_MAX && str_cut(&line, ';', &cell))
		t->cells[t->n++] = str_trim(cell);
}

static int by_day(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static int add_line(struct arena *a, const struct table *t, struct str section, struct calendar *out)
{
	if (str_is(section, "[tahapan]"))
		return add_stage(a, t, out);
	if (str_is(section, "[tenggat]"))
		return add_rule(a, t, out);
	if (str_is(section, "[libur]"))
		return add_holiday(a, t, out);
	return wrong(t, msg("baris di luar bagian [tahapan], [tenggat] atau [libur]: tulis judul bagian "
		"di atasnya"));
}

int calendar_add(struct arena *a, const char *file, struct str text, struct calendar *out,
	struct err *e)
{
	struct table t = {.file = file, .e = e};
	struct str line, section = STR_NONE;

	if (str_starts(text, "\xEF\xBB\xBF"))
		text = str_slice(text, 3, text.len);
	while (str_line(&text, &line)) {
		t.line++;
		line = str_trim(line);
		if (line.len == 0 || line.ptr[0] == '#')
			continue;
		if (line.ptr[0] == '[') {
			section = line;
			continue;
		}
		split(line, &t);
		if (add_line(a, &t, section, out) != 0)
			return -1;
	}
	if (out->n_holidays > 0)
		qsort(out->holidays, out->n_holidays, sizeof *out->holidays, by_day);
	return 0;
}

/* ---------------------------------------------------------------- stages */

static bool touches(struct days a, struct days b)
{
	return a.from <= b.to && b.from <= a.to;
}

static int64_t length(struct days d)
{
	return d.to - d.from;
}

static int shortest_first(const void *a, const void *b)
{
	const struct report_stage *x = a, *y = b;

	if (length(x->days) != length(y->days))
		return length(x->days) < length(y->days) ? -1 : 1;
	return (x->days.from > y->days.from) - (x->days.from < y->days.from);
}

static struct str capital(struct arena *a, struct str s)
{
	char *copy = arena_cstr(a, s);

	if (copy[0] >= 'a' && copy[0] <= 'z')
		copy[0] = (char)(copy[0] - 'a' + 'A');
	return (struct str){copy, s.len};
}

void calendar_put_stages(const struct calendar *c, struct arena *a, struct report *r)
{
	r->stages = arena_array(a, c->n_stages, sizeof *r->stages);
	r->n_stages = 0;
	for (size_t i = 0; i < c->n_stages; i++) {
		const struct calendar_stage *s = &c->stages[i];
		struct str regime = capital(a, s->regime);

		if (!touches(s->days, r->period.days))
			continue;
		r->stages[r->n_stages++] = (struct report_stage){
			arena_printf(a, "%.*s: %.*s", STR_ARG(regime), STR_ARG(s->stage)), s->region,
			s->days};
	}
	if (r->n_stages > 0)
		qsort(r->stages, r->n_stages, sizeof *r->stages, shortest_first);
}

static bool names_region(struct str region, const struct str *regions, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(regions[i], region))
			return true;
	return region.len == 0;
}

struct str calendar_regime(const struct calendar *c, int64_t day, const struct str *regions,
	size_t n_regions)
{
	struct str regime = STR_NONE;
	int64_t best = INT64_MAX;

	for (size_t i = 0; i < c->n_stages; i++) {
		const struct calendar_stage *s = &c->stages[i];

		if (day >= s->days.from && day <= s->days.to && length(s->days) < best &&
			names_region(s->region, regions, n_regions)) {
			best = length(s->days);
			regime = s->regime;
		}
	}
	return regime;
}

/* ---------------------------------------------------------------- terms */

static bool is_workday(const struct calendar *c, int64_t day)
{
	int64_t weekday = ((day + 3) % 7 + 7) % 7; /* 0 = Monday: 1970-01-01 was a Thursday */

	return weekday < 5 && (c->n_holidays == 0 || bsearch(&day, c->holidays, c->n_holidays,
		sizeof *c->holidays, by_day) == NULL);
}

int64_t deadline_day(const struct calendar *c, int64_t from, int64_t count, bool working_days)
{
	int64_t day = from;

	if (!working_days)
		return from + count;
	while (count > 0)
		count -= is_workday(c, ++day);
	return day;
}

void deadline_put(const struct calendar *c, struct arena *a, int zone_s, struct report_finding *f)
{
	struct when seen = {f->document->first_seen_at, WHEN_SECOND};
	bool known = f->known.precision != WHEN_UNKNOWN;
	int64_t from = date_local_day(known ? f->known : seen, zone_s);
	struct str regime = calendar_regime(c, f->document->day, f->finding.regions,
		f->finding.n_regions);
	size_t alloc = 0;

	f->limits = NULL;
	f->n_limits = 0;
	if (f->finding.topic == TOPIC_HOAKS || f->document->rating.len > 0)
		return; /* a circulating claim is no violation that a term runs for */
	for (size_t i = 0; i < c->n_rules; i++) {
		const struct deadline_rule *rule = &c->rules[i];

		if (!str_eq(rule->regime, regime) || from < rule->in_force.from ||
			from > rule->in_force.to)
			continue;
		*ARENA_PUSH(a, f->limits, f->n_limits, alloc) = (struct report_limit){
			deadline_day(c, from, rule->count, rule->working_days), rule->label,
			rule->article, rule->certainty, (int)rule->count, rule->working_days};
	}
}

void deadline_put_all(const struct calendar *c, struct arena *a, struct report *r)
{
	for (size_t i = 0; i < r->n_findings; i++)
		deadline_put(c, a, r->period.zone_s, &r->findings[i]);
	for (size_t i = 0; i < r->n_late; i++)
		deadline_put(c, a, r->period.zone_s, &r->late[i]);
}
