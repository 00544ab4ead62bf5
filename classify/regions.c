/* regions.c - where a document's events took place.
 *
 * In: the places found in title and text.  Out: kabupaten/kota of Kaltim, "Kalimantan Timur" where the
 * province as a whole is concerned, elsewhere the province; nothing where no place is told.  Every
 * mention has a weight by where it stands (headline, lead, passage of evidence) and by the words
 * before it ("di", "Bawaslu", "asal", "Jalan"); a region is given when its sum is near the highest.
 * The place of a dateline counts fully only when the text comes back to it: a story about Mahakam Ulu
 * may be written in Jakarta.  A place merely mentioned is left out. */
#include "facts.h"

#define WEIGHT_TITLE 4.0
#define WEIGHT_LEAD 3.0
#define WEIGHT_SECOND 2.0
#define WEIGHT_DATELINE 3.0
#define WEIGHT_EVIDENCE 2.5 /* added to a mention inside a passage of a dugaan */
#define FIRM 4.0            /* from this sum on a region can outdo a dateline */
#define LEAST_NEWS 2.0      /* smaller sums are mere mentions */
#define LEAST_SOCIAL 0.5    /* a post has few words */
#define NEAR_TOP 0.4        /* of the highest sum */
#define PROVINCE_NEAR_TOP 0.75
#define DATELINE_BYTES 80

struct tally {
	const struct facts *f;
	const struct verdicts *v;
	double *sums;      /* by region, without the dateline */
	bool *in_evidence; /* told as the place inside a passage of a dugaan */
	uint32_t dateline; /* region, or UINT32_MAX */
};

static const struct place *place_of(const struct facts *f, const struct found *k)
{
	return &f->attrs->gazetteer.places[k->value & ~PLACE_CAUTIOUS];
}

/* The flags of all cues that stand in a row before token `at` ("di Kecamatan").  What stands in a place is not
 * called after it: "masjid Sangatta" names no place, "masjid di Sangatta" and "Pak Camat Sangatta" do. */
static uint32_t cues_before(const struct facts *f, enum field field, uint32_t at)
{
	uint32_t all = 0, flags;

	for (int i = 0; i < 4; i++) {
		flags = facts_before(f, field, at, FACT_CUE_FLAGS, &at);
		if (all != 0)
			flags &= ~(uint32_t)CUE_NO_PLACE;
		all |= flags;
		if (flags == 0 || flags & CUE_NO_PLACE)
			break;
	}
	return all;
}

static bool in_evidence(const struct tally *t, enum field field, const struct token *k)
{
	for (size_t i = 0; i < t->v->n_evidence; i++) {
		const struct evidence *e = &t->v->evidence[i];

		if (t->v->labels[e->topic] == LABEL_DUGAAN && e->field == field && k->start >= e->start &&
			k->end <= e->start + e->len)
			return true;
	}
	return false;
}

/* "SANGATTA - ", "Samarinda (ANTARA) -", "KOTABARU, Kalsel -": within the first words a dash. */
static bool is_dateline(const struct facts *f, enum field field, const struct found *k)
{
	const struct text *t = &f->r->fields[field];
	uint32_t limit = k->end + 8 < t->n_tokens ? k->end + 8 : (uint32_t)t->n_tokens;

	if (field != FIELD_TEXT || t->tokens[k->first].sentence > 1 ||
		t->tokens[k->first].start > DATELINE_BYTES || !(t->tokens[k->first].flags & TOKEN_CAPITAL))
		return false;
	for (uint32_t i = k->end; i < limit; i++)
		if (t->tokens[i].kind == TOKEN_PUNCT && str_is(t->tokens[i].folded, "-"))
			return !(t->tokens[i].flags & TOKEN_GLUED) || i + 1 == t->n_tokens ||
				!(t->tokens[i + 1].flags & TOKEN_GLUED);
	return false;
}

/* "Kecamatan Kuaro, Kabupaten Paser, Kalimantan Timur": a province that only ends an address. */
static bool ends_address(const struct facts *f, enum field field, size_t index)
{
	const struct found *list = f->found[field];
	const struct text *t = &f->r->fields[field];

	if (list[index].first == 0 || !str_is(t->tokens[list[index].first - 1].folded, ","))
		return false;
	for (size_t i = index; i-- > 0 && list[i].end + 1 >= list[index].first;)
		if (list[i].kind == FACT_PLACE && list[i].end + 1 == list[index].first)
			return true;
	return false;
}

static double weight_of_position(const struct facts *f, enum field field, const struct token *k)
{
	if (field == FIELD_TITLE)
		return WEIGHT_TITLE;
	return k->sentence == 0 ? WEIGHT_LEAD : k->sentence == 1 ? WEIGHT_SECOND :
		f->r->doc->kind == DOC_SOCIAL ? WEIGHT_SECOND : 1.0;
}

static double weight_of_cues(const struct place *p, uint32_t cues)
{
	double w = 1.0;

	if (cues & CUE_NO_PLACE)
		return 0;
	if (p->level == LEVEL_PROVINCE && !(cues & (CUE_INSTITUTION | CUE_HEAD | CUE_LOCATIVE)))
		w *= 0.4;
	if (cues & (CUE_INSTITUTION | CUE_LOCATIVE | CUE_DESIGNATOR | CUE_HEAD))
		w *= 1.25;
	if (cues & CUE_DIRECTION)
		w *= 0.25;
	if (cues & CUE_CANDIDATE)
		w *= 0.3;
	return p->level == LEVEL_AREA ? w * 0.6 : w;
}

/* May a cautious name count?  In Kaltim it must be said to be a place, or its regency be named; in a post "di"
 * before it says as much. */
static bool is_trusted(const struct tally *t, enum field field, const struct found *k, uint32_t cues)
{
	const struct place *p = place_of(t->f, k);
	const struct token *token = &t->f->r->fields[field].tokens[k->first];

	if (!(k->value & PLACE_CAUTIOUS))
		return true;
	if (cues & CUE_DESIGNATOR)
		return token->flags & TOKEN_CAPITAL || t->f->r->doc->kind == DOC_SOCIAL;
	if (!(token->flags & TOKEN_CAPITAL))
		return false;
	if (cues & CUE_INSTITUTION)
		return true;
	if (p->level == LEVEL_ELSEWHERE)
		return cues & (CUE_HEAD | CUE_LOCATIVE | CUE_DIRECTION) || is_dateline(t->f, field, k);
	if (cues & CUE_LOCATIVE && t->f->r->doc->kind == DOC_SOCIAL)
		return true;
	return t->sums[p->region] > 0 && !(cues & CUE_NO_PLACE);
}

static void count_place(struct tally *t, enum field field, size_t index, bool cautious)
{
	const struct found *k = &t->f->found[field][index];
	const struct text *text = &t->f->r->fields[field];
	const struct token *token = &text->tokens[k->first];
	const struct place *p = place_of(t->f, k);
	uint32_t cues;
	double w;

	if (k->kind != FACT_PLACE || !!(k->value & PLACE_CAUTIOUS) != cautious ||
		text->sentences[token->sentence].related)
		return;
	cues = cues_before(t->f, field, k->first);
	if (!is_trusted(t, field, k, cues))
		return;
	if (is_dateline(t->f, field, k)) {
		if (t->dateline == UINT32_MAX)
			t->dateline = p->region;
		return;
	}
	w = weight_of_position(t->f, field, token) * weight_of_cues(p, cues);
	if (p->level == LEVEL_PROVINCE && ends_address(t->f, field, index))
		return;
	if (w > 0 && in_evidence(t, field, token) && !(cues & CUE_DIRECTION)) {
		w += WEIGHT_EVIDENCE;
		t->in_evidence[p->region] = p->level != LEVEL_PROVINCE && p->level != LEVEL_AREA;
	}
	t->sums[p->region] += w;
}

/* "#pilkadaberau", "@bawaslukutim". */
static void count_hashtags(struct tally *t)
{
	const struct text *text = &t->f->r->fields[FIELD_TEXT];
	const struct gazetteer *g = &t->f->attrs->gazetteer;

	if (str_find_char(text->original, '#', 0) == SIZE_MAX &&
		str_find_char(text->original, '@', 0) == SIZE_MAX) /* most documents */
		return;
	for (size_t i = 0; i + 1 < text->n_tokens; i++) {
		struct str sign = text->tokens[i].folded, word = text->tokens[i + 1].folded;

		if (text->tokens[i].kind != TOKEN_PUNCT || !(str_is(sign, "#") || str_is(sign, "@")))
			continue;
		for (size_t k = 0; k < g->n_tags; k++)
			if (word.len > g->tags[k].name.len &&
				str_eq(str_slice(word, word.len - g->tags[k].name.len, word.len), g->tags[k].name))
				t->sums[g->tags[k].region] += WEIGHT_SECOND;
	}
}

/* A region for which violations are counted is one where they happened. */
static void count_counts(struct tally *t)
{
	const struct gazetteer *g = &t->f->attrs->gazetteer;

	for (size_t i = 0; i < t->v->n_counts; i++)
		for (size_t r = 0; r < g->n_regions; r++)
			if (t->sums[r] > 0 && r != g->province && str_eq(g->regions[r].name, t->v->counts[i].region))
				t->in_evidence[r] = true;
}

static bool is_regency(const struct gazetteer *g, size_t region)
{
	return g->regions[region].kaltim && region != g->province;
}

static double highest(const struct tally *t, bool kaltim, bool with_province)
{
	const struct gazetteer *g = &t->f->attrs->gazetteer;
	double top = 0;

	for (size_t i = 0; i < g->n_regions; i++)
		if (g->regions[i].kaltim == kaltim && t->sums[i] > top && (with_province || i != g->province))
			top = t->sums[i];
	return top;
}

/* What concerns the whole province is mostly written in Samarinda or Balikpapan. */
static bool tells_of_province(const struct tally *t, double own)
{
	const struct gazetteer *g = &t->f->attrs->gazetteer;
	double sum = t->sums[g->province];

	return is_regency(g, t->dateline) && sum >= LEAST_NEWS && sum > own;
}

/* The place of the dateline counts, but not against a region that the text is plainly about. */
static void add_dateline(struct tally *t)
{
	const struct gazetteer *g = &t->f->attrs->gazetteer;
	double own = t->dateline == UINT32_MAX ? 0 : t->sums[t->dateline], other = 0;

	if (t->dateline == UINT32_MAX)
		return;
	for (size_t i = 0; i < g->n_regions; i++)
		if (i != t->dateline && t->sums[i] > other && (g->regions[i].kaltim || own == 0))
			other = t->sums[i];
	t->sums[t->dateline] += (own < 1.0 && other >= FIRM) || tells_of_province(t, own) ? 0.5 : WEIGHT_DATELINE;
}

static bool is_given(const struct tally *t, size_t region, double top, bool kaltim)
{
	const struct gazetteer *g = &t->f->attrs->gazetteer;
	double least = t->f->r->doc->kind == DOC_SOCIAL ? LEAST_SOCIAL : LEAST_NEWS;
	double sum = t->sums[region];

	if (g->regions[region].kaltim != kaltim)
		return false;
	if (is_regency(g, region) && t->in_evidence[region])
		return true;
	return sum >= least && sum >= (region == g->province ? PROVINCE_NEAR_TOP : NEAR_TOP) * top;
}

/* Highest sum first. */
static void give(const struct tally *t, struct verdicts *v)
{
	const struct gazetteer *g = &t->f->attrs->gazetteer;
	double kaltim = highest(t, true, true), elsewhere = highest(t, false, true);
	bool near = kaltim > 0 && kaltim >= elsewhere;
	double top = near ? highest(t, true, false) : elsewhere;
	double *order = arena_array(t->f->page, g->n_regions, sizeof *order);

	v->regions = arena_array(t->f->page, g->n_regions, sizeof *v->regions);
	v->n_regions = 0;
	for (size_t i = 0; i < g->n_regions; i++) {
		size_t at = v->n_regions;

		if (!is_given(t, i, top, near))
			continue;
		while (at > 0 && order[at - 1] < t->sums[i]) {
			order[at] = order[at - 1];
			v->regions[at] = v->regions[at - 1];
			at--;
		}
		order[at] = t->sums[i];
		v->regions[at] = g->regions[i].name;
		v->n_regions++;
	}
}

/* The regions named in a finding's own passages, as far as the document has them; else all. */
static void give_finding(const struct tally *t, const struct verdicts *v, struct finding *x)
{
	bool *told = arena_array(t->f->page, v->n_regions + 1, sizeof *told);
	size_t n = 0;

	for (size_t i = 0; i < v->n_evidence; i++) {
		enum field field = v->evidence[i].field;
		const struct found *found = t->f->found[field];

		if (v->evidence[i].topic != x->topic)
			continue;
		for (size_t k = t->f->spans[i].found;
			k < t->f->n_found[field] && found[k].first < t->f->spans[i].end; k++)
			for (size_t r = 0; r < v->n_regions && found[k].kind == FACT_PLACE; r++)
				if (str_eq(v->regions[r],
					t->f->attrs->gazetteer.regions[place_of(t->f, &found[k])->region].name))
					told[r] = true;
	}
	x->regions = arena_array(t->f->page, v->n_regions + 1, sizeof *x->regions);
	for (size_t r = 0; r < v->n_regions; r++)
		if (told[r])
			x->regions[n++] = v->regions[r];
	for (size_t r = 0; n == 0 && r < v->n_regions; r++)
		x->regions[r] = v->regions[r];
	x->n_regions = n ? n : v->n_regions;
}

void regions_find(const struct facts *f, struct verdicts *v)
{
	size_t n = f->attrs->gazetteer.n_regions;
	struct tally t = {.f = f, .v = v, .dateline = UINT32_MAX};

	t.sums = arena_array(f->page, n, sizeof *t.sums);
	t.in_evidence = arena_array(f->page, n, sizeof *t.in_evidence);
	for (int cautious = 0; cautious < 2; cautious++)
		for (int field = 0; field < 2; field++)
			for (size_t i = 0; i < f->n_found[field]; i++)
				count_place(&t, (enum field)field, i, cautious);
	count_hashtags(&t);
	count_counts(&t);
	add_dateline(&t);
	give(&t, v);
	for (size_t i = 0; i < v->n_findings; i++)
		give_finding(&t, v, &v->findings[i]);
}
