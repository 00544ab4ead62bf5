/* counts.c - counts of violations: "11 pelanggaran", "16 dugaan pelanggaran netralitas ASN".
 *
 * In: nouns of lexicons/hitungan.tabel found in the text.  A number must stand right before the noun
 * ("sebelas pelanggaran", "43 kasus dugaan ...") or behind "sebanyak", "mencapai"; shares by region may
 * follow ("Samarinda 4, Kukar 5").  Out: number, what, the region (else the document's only one), and
 * the sentence.  Article numbers, hours and forecasts are no counts. */
#include "facts.h"

#include "simak/msg.h"

#define COUNTS_MAX 32
#define BACK 6  /* words that a number in words may have */
#define CLOSE 3 /* tokens between a noun and its place */

void counts_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const char *const known[] = {"yang dihitung", "perlu pengawas", "pengawas",
		"bukan hitungan", "bukan kejadian", "sebanyak", NULL};
	static const struct section_flags cues[] = {{"pengawas", COUNT_OVERSEER},
		{"bukan hitungan", COUNT_NO_NUMBER}, {"bukan kejadian", COUNT_NO_FACT},
		{"sebanyak", COUNT_LINK}, {NULL, 0}};
	struct counted *c = &a->counted;
	struct table t = {0};

	table_read(run, s, "hitungan.tabel", &t, p);
	table_check_sections(&t, known, p);
	for (size_t i = 0; i < t.n; i++) {
		const struct table_row *row = &t.rows[i];
		bool always = str_is(row->section, "yang dihitung");

		if (!always && !str_is(row->section, "perlu pengawas"))
			continue;
		*ARENA_PUSH(run, c->nouns, c->n, c->alloc) =
			(struct counted_noun){table_cell(row, 0), !always};
		facts_add_list(a, row, 0, FACT_COUNTED, (uint32_t)(c->n - 1), p);
		facts_add_list(a, row, 1, FACT_COUNTED, (uint32_t)(c->n - 1), p);
	}
	facts_add_flags(a, &t, cues, FACT_COUNT_FLAGS, p);
}

/* Reads the number that ends right before token `end`; *first gets its first token. */
static bool number_before(const struct facts *f, enum field field, uint32_t end, uint32_t *first,
	int64_t *value)
{
	const struct text *t = &f->r->fields[field];

	for (uint32_t back = BACK < end ? BACK : end; back > 0; back--) {
		uint32_t i = end - back;
		struct str rest;

		if (t->tokens[i].sentence != t->tokens[end].sentence || t->tokens[i].kind == TOKEN_PUNCT)
			continue;
		rest = str_slice(t->original, t->tokens[i].start, t->tokens[end - 1].end);
		if (numbers_read(&f->attrs->units, &rest, value) && rest.len == 0) {
			*first = i;
			return true;
		}
	}
	return false;
}

/* "pelanggaran sebanyak 11": a number behind the noun and a linking word. */
static bool number_behind(const struct facts *f, enum field field, size_t index, int64_t *value)
{
	const struct found *list = f->found[field];
	const struct text *t = &f->r->fields[field];

	for (size_t i = index + 1; i < f->n_found[field] && list[i].first <= list[index].end; i++) {
		struct str rest;

		if (list[i].kind != FACT_COUNT_FLAGS || !(list[i].value & COUNT_LINK) ||
			list[i].first != list[index].end || list[i].end >= t->n_tokens)
			continue;
		rest = str_slice(t->original, t->tokens[list[i].end].start, t->original.len);
		return numbers_read(&f->attrs->units, &rest, value);
	}
	return false;
}

static uint32_t flags_in_sentence(const struct facts *f, enum field field, size_t index)
{
	const struct found *list = f->found[field];
	const struct text *t = &f->r->fields[field];
	const struct sentence *s = &t->sentences[t->tokens[list[index].first].sentence];
	uint32_t flags = 0;

	for (size_t i = facts_from(f, field, s->first_token);
		i < f->n_found[field] && list[i].first < s->first_token + s->n_tokens; i++)
		if (list[i].kind == FACT_COUNT_FLAGS)
			flags |= list[i].value & COUNT_OVERSEER;
	return flags;
}

static bool is_firm_place(const struct found *k)
{
	return k->kind == FACT_PLACE && !(k->value & PLACE_CAUTIOUS);
}

static struct str region_name(const struct facts *f, const struct found *k)
{
	const struct gazetteer *g = &f->attrs->gazetteer;

	return g->regions[g->places[k->value & ~PLACE_CAUTIOUS].region].name;
}

/* The region right behind the noun ("5 kasus di Kukar"), else the one named nearest before it in the
 * sentence, else the first behind it. */
static struct str region_of(const struct facts *f, enum field field, size_t index)
{
	const struct found *list = f->found[field];
	const struct text *t = &f->r->fields[field];
	uint32_t sentence = t->tokens[list[index].first].sentence, end = list[index].end;
	struct str behind = STR_NONE;

	for (size_t i = index + 1; i < f->n_found[field] && behind.len == 0 &&
		t->tokens[list[i].first].sentence == sentence; i++) {
		if (!is_firm_place(&list[i]))
			continue;
		behind = region_name(f, &list[i]);
		if (list[i].first - end <= CLOSE && str_is(t->tokens[end].folded, "di"))
			return behind;
	}
	for (size_t i = index; i-- > 0 && t->tokens[list[i].first].sentence == sentence;)
		if (is_firm_place(&list[i]))
			return region_name(f, &list[i]);
	return behind;
}

static void add(struct verdicts *v, struct count count)
{
	for (size_t i = 0; i < v->n_counts; i++)
		if (v->counts[i].n == count.n && str_eq(v->counts[i].what, count.what) &&
			str_eq(v->counts[i].region, count.region))
			return;
	if (v->n_counts < COUNTS_MAX)
		v->counts[v->n_counts++] = count;
}

/* The token of a number right behind a place ("Samarinda 4", "Kukar: 5", "Berau (3)"), or 0. */
static uint32_t share_at(const struct text *t, uint32_t i)
{
	if (i < t->n_tokens && t->tokens[i].kind == TOKEN_PUNCT &&
		(str_is(t->tokens[i].folded, ":") || str_is(t->tokens[i].folded, "(")))
		i++;
	if (i >= t->n_tokens || t->tokens[i].kind != TOKEN_NUMBER ||
		t->tokens[i].end - t->tokens[i].start > 4)
		return 0;
	return i + 1 < t->n_tokens && str_is(t->tokens[i + 1].folded, "/") ? 0 : i;
}

/* "Rinciannya Samarinda 4, Kukar 5": shares of a count, in its sentence and the next; two at least. */
static void take_shares(const struct facts *f, enum field field, size_t index, struct str what,
	struct verdicts *v)
{
	const struct found *list = f->found[field];
	const struct text *t = &f->r->fields[field];
	uint32_t sentence = t->tokens[list[index].first].sentence, last = sentence + 1;
	size_t first_share = 0, n = 0;

	for (size_t i = index + 1; i < f->n_found[field] && n < COUNTS_MAX; i++) {
		const struct sentence *s = &t->sentences[t->tokens[list[i].first].sentence];
		uint32_t at;
		int64_t value;

		if (t->tokens[list[i].first].sentence > last)
			break;
		if (!is_firm_place(&list[i]) || (at = share_at(t, list[i].end)) == 0)
			continue;
		first_share = n == 0 ? v->n_counts : first_share;
		n++;
		if (str_to_int(str_slice(t->original, t->tokens[at].start, t->tokens[at].end), &value))
			add(v, (struct count){value, what, region_name(f, &list[i]),
				str_slice(t->original, s->start, s->end)});
	}
	if (n == 1)
		v->n_counts = first_share;
}

static void take(const struct facts *f, enum field field, size_t index, struct verdicts *v)
{
	const struct found *k = &f->found[field][index];
	const struct text *t = &f->r->fields[field];
	const struct sentence *s = &t->sentences[t->tokens[k->first].sentence];
	const struct counted_noun *noun = &f->attrs->counted.nouns[k->value];
	uint32_t first = k->first, begin;
	int64_t n;

	if (s->related || (noun->needs_overseer && !(flags_in_sentence(f, field, index) & COUNT_OVERSEER)))
		return;
	if (!number_before(f, field, k->first, &first, &n) && !number_behind(f, field, index, &n))
		return;
	if (n < (noun->needs_overseer ? 2 : 1) || facts_before(f, field, first, FACT_COUNT_FLAGS, &begin) &
		(COUNT_NO_NUMBER | COUNT_NO_FACT))
		return;
	add(v, (struct count){n, noun->what, region_of(f, field, index),
		str_slice(t->original, s->start, s->end)});
	take_shares(f, field, index, noun->what, v);
}

void counts_find(const struct facts *f, struct verdicts *v)
{
	v->counts = arena_array(f->page, COUNTS_MAX, sizeof *v->counts);
	v->n_counts = 0;
	for (int field = 1; field >= 0; field--) /* the text's sentence tells more than the headline */
		for (size_t i = 0; i < f->n_found[field] && v->n_counts < COUNTS_MAX; i++)
			if (f->found[field][i].kind == FACT_COUNTED)
				take(f, (enum field)field, i, v);
}

void counts_settle(struct verdicts *v)
{
	for (size_t i = 0; i < v->n_counts; i++)
		if (v->counts[i].region.len == 0 && v->n_regions == 1)
			v->counts[i].region = v->regions[0];
}
