/* offices.c - whose act it was: office, place, the person's name kept apart, and the sub of a
 * netralitas finding.
 *
 * In: the passages of evidence of one finding, then the paragraph around them.  Supervisors and
 * officials who speak about the case (Bawaslu, KPU, prosecutors) are no actors and are left out; who
 * seeks an office ("calon bupati") does not hold it. */
#include "facts.h"

#include "simak/msg.h"

#define OFFICES_MAX 8
#define NAME_WORDS 5

static const char *const sub_names[SUBS] = {"asn", "tni_polri", "kades", "pejabat_daerah", "", ""};

void offices_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const char *const sections[] = {"asn", "tni_polri", "kades", "pejabat_daerah", "lain",
		"penyelenggara", "bukan jabatan", NULL};
	static const struct section_flags none[] = {{"bukan jabatan", 1}, {NULL, 0}};
	struct offices *o = &a->offices;
	struct table t = {0};

	table_read(run, s, "jabatan.tabel", &t, p);
	table_check_sections(&t, sections, p);
	for (size_t i = 0; i < t.n; i++) {
		size_t sub = 0;

		while (sections[sub] != NULL && !str_is(t.rows[i].section, sections[sub]))
			sub++;
		if (sub >= SUBS)
			continue;
		*ARENA_PUSH(run, o->list, o->n, o->alloc) =
			(struct office_name){table_cell(&t.rows[i], 0), (uint8_t)sub};
		facts_add_list(a, &t.rows[i], 0, FACT_OFFICE, (uint32_t)(o->n - 1), p);
		facts_add_list(a, &t.rows[i], 1, FACT_OFFICE, (uint32_t)(o->n - 1), p);
	}
	facts_add_flags(a, &t, none, FACT_NO_OFFICE, p);
}

static bool is_punct(const struct text *t, uint32_t i, const char *what)
{
	return i < t->n_tokens && t->tokens[i].kind == TOKEN_PUNCT && str_is(t->tokens[i].folded, what);
}

/* "Camat Samarinda Ulu, ...": the place right behind the office (over "kabupaten", "kota"). */
static struct str place_behind(const struct facts *f, enum field field, uint32_t *end)
{
	const struct found *list = f->found[field];

	for (size_t i = facts_from(f, field, *end); i < f->n_found[field] && list[i].first <= *end + 1; i++)
		if (list[i].kind == FACT_PLACE && (list[i].first == *end ||
			f->r->fields[field].tokens[*end].kind == TOKEN_WORD)) {
			*end = list[i].end;
			return f->attrs->gazetteer.places[list[i].value & ~PLACE_CAUTIOUS].name;
		}
	return STR_NONE;
}

static bool is_name_word(const struct token *k)
{
	return k->kind == TOKEN_WORD && k->flags & TOKEN_CAPITAL;
}

/* "Kepala Bidang Pencegahan": behind these the capitals name the unit, and the person follows a comma. */
static bool heads_unit(struct str office)
{
	return str_starts(office, "kepala ") && !str_is(office, "kepala desa") &&
		!str_is(office, "kepala kampung");
}

/* A headline may write every word with a capital: there only what the text writes so is a name. */
static bool is_written_so(const struct facts *f, enum field field, struct str name)
{
	return field != FIELD_TITLE ||
		str_find(f->r->fields[FIELD_TEXT].original, name, 0) != SIZE_MAX;
}

/* Words with capitals behind the office: "Camat Kuaro, Budi Hartono, ...", "berinisial HS". */
static struct str name_behind(const struct facts *f, enum field field, uint32_t at, struct str office)
{
	const struct text *t = &f->r->fields[field];
	uint32_t first, end;
	struct str name;

	if (is_punct(t, at, ","))
		at++;
	else if (heads_unit(office))
		return STR_NONE;
	if (at < t->n_tokens && (str_is(t->tokens[at].folded, "berinisial") ||
		str_is(t->tokens[at].folded, "inisial")))
		at++;
	first = at;
	for (end = first; end < t->n_tokens && end - first < 2 * NAME_WORDS; end++) {
		const struct token *k = &t->tokens[end];

		if (k->sentence != t->tokens[first].sentence)
			break;
		if (is_name_word(k) || (is_punct(t, end, ".") && end > first && end + 1 < t->n_tokens &&
			k->flags & TOKEN_GLUED && is_name_word(&t->tokens[end + 1]) &&
			t->tokens[end + 1].sentence == k->sentence))
			continue;
		break;
	}
	for (size_t i = facts_from(f, field, first); i < f->n_found[field] &&
		f->found[field][i].first < end; i++) /* an institution or place is no person */
		if (f->found[field][i].kind == FACT_PLACE || f->found[field][i].kind == FACT_OFFICE ||
			(f->found[field][i].kind == FACT_CUE_FLAGS && f->found[field][i].value & CUE_INSTITUTION))
			end = f->found[field][i].first;
	if (end <= first)
		return STR_NONE;
	name = str_slice(t->original, t->tokens[first].start, t->tokens[end - 1].end);
	return is_written_so(f, field, name) ? name : STR_NONE;
}

static bool holds_office(const struct facts *f, enum field field, uint32_t at)
{
	uint32_t begin;

	return facts_before(f, field, at, FACT_NO_OFFICE, &begin) == 0;
}

static bool is_known(const struct finding *x, struct str office, struct str place)
{
	for (size_t i = 0; i < x->n_offices; i++)
		if (str_eq(x->offices[i].office, office) &&
			(place.len == 0 || str_eq(x->offices[i].place, place)))
			return true;
	return false;
}

struct gathering {
	const struct facts *f;
	struct finding *x;
	unsigned subs[SUBS];        /* how often an office of that sub was seen */
	uint8_t kinds[OFFICES_MAX]; /* enum office_sub of each of x's offices */
};

/* Takes the offices among tokens [first, end). */
static void gather(struct gathering *g, enum field field, uint32_t first, uint32_t end)
{
	const struct facts *f = g->f;

	for (size_t i = facts_from(f, field, first);
		i < f->n_found[field] && f->found[field][i].first < end; i++) {
		const struct found *k = &f->found[field][i];
		const struct office_name *o;
		uint32_t behind = k->end;
		struct office *to;
		struct str place;

		if (k->kind != FACT_OFFICE || !holds_office(f, field, k->first))
			continue;
		o = &f->attrs->offices.list[k->value];
		g->subs[o->sub]++;
		place = place_behind(f, field, &behind);
		if (o->sub == SUB_ORGANISER || g->x->n_offices == OFFICES_MAX || is_known(g->x, o->name, place))
			continue;
		g->kinds[g->x->n_offices] = o->sub;
		to = &g->x->offices[g->x->n_offices++];
		to->office = o->name;
		to->place = place;
		to->name = name_behind(f, field, behind, o->name);
	}
}

static bool has_sub(const struct gathering *g)
{
	return g->subs[SUB_ASN] || g->subs[SUB_TNI_POLRI] || g->subs[SUB_KADES] || g->subs[SUB_PEJABAT];
}

/* First the passages themselves; only if they name nobody, their paragraphs; then the headline. */
static void gather_all(struct gathering *g, const struct verdicts *v)
{
	const struct facts *f = g->f;
	uint32_t first, end;

	for (int wide = 0; wide < 2 && !has_sub(g); wide++)
		for (size_t i = 0; i < v->n_evidence; i++) {
			const struct evidence *e = &v->evidence[i];

			if (e->topic != g->x->topic)
				continue;
			first = f->spans[i].first;
			end = f->spans[i].end;
			if (wide)
				facts_paragraph(f, e->field, e->start, &first, &end);
			gather(g, e->field, first, end);
		}
	if (!has_sub(g) && g->x->topic == TOPIC_NETRALITAS_ASN)
		gather(g, FIELD_TITLE, 0, (uint32_t)f->r->fields[FIELD_TITLE].n_tokens);
	if (!has_sub(g) && g->x->topic == TOPIC_NETRALITAS_ASN)
		gather(g, FIELD_TEXT, 0, (uint32_t)f->r->fields[FIELD_TEXT].n_tokens);
}

/* Most often seen; of equals the more particular one (a village head is no civil servant). */
static struct str sub_of(const struct gathering *g)
{
	static const enum office_sub order[] = {SUB_KADES, SUB_TNI_POLRI, SUB_ASN, SUB_PEJABAT};
	enum office_sub best = SUB_ASN;

	for (size_t i = 0; i < sizeof order / sizeof *order; i++)
		if (g->subs[order[i]] > g->subs[best])
			best = order[i];
	return str_of(sub_names[best]);
}

/* A finding about officials lists them, and the candidates' people only where no official is named. */
static void drop_others(struct gathering *g)
{
	size_t n = 0;

	for (size_t i = 0; i < g->x->n_offices; i++)
		if (g->kinds[i] != SUB_OTHER)
			g->x->offices[n++] = g->x->offices[i];
	if (n != 0)
		g->x->n_offices = n;
}

void offices_find(const struct facts *f, const struct verdicts *v, struct finding *x)
{
	struct gathering g = {.f = f, .x = x};

	x->offices = arena_array(f->page, OFFICES_MAX, sizeof *x->offices);
	x->n_offices = 0;
	gather_all(&g, v);
	if (x->topic == TOPIC_NETRALITAS_ASN)
		drop_others(&g);
	for (size_t i = 0; i < x->n_offices; i++)
		if (x->offices[i].place.len == 0 && x->n_regions == 1)
			x->offices[i].place = x->regions[0];
	if (x->topic == TOPIC_NETRALITAS_ASN && x->sub.len == 0)
		x->sub = sub_of(&g);
}
