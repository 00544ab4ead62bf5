/* attrs.c - loads the tables of facts and runs the extractors over one document; see attrs.h. */
#include "attrs.h"

#include "facts.h"

#define MASK_KINDS (~0u << FACT_FLAGS) /* values that are sets of flags add up */

void attrs_read(struct arena *run, const struct lexicon_source *source, struct text_vocab *vocab,
	struct attrs **out, struct faults *faults)
{
	struct attrs *a = arena_alloc(run, sizeof *a);

	a->phrases = phrases_new(run, vocab, MASK_KINDS);
	gazetteer_load(a, run, source, faults);
	offices_load(a, run, source, faults);
	status_load(a, run, source, faults);
	units_load(a, run, source, faults);
	counts_load(a, run, source, faults);
	law_load(a, run, source, faults);
	calendar_load(a, run, source, faults);
	eventdate_load(a, run, source, faults);
	*out = a;
}

void attrs_finish(struct attrs *a)
{
	phrases_finish(a->phrases);
}

void attrs_find(const struct attrs *a, struct arena *page, const struct reading *r,
	struct verdicts *v)
{
	struct facts f = {.attrs = a, .r = r, .page = page, .published_day = INT64_MIN};

	for (int field = 0; field < 2; field++)
		f.found[field] = phrases_find(a->phrases, page, &r->fields[field], &f.n_found[field]);
	if (r->doc->published.precision != WHEN_UNKNOWN)
		f.published_day = date_local_day(r->doc->published, KALTIM_ZONE_S);
	facts_place(&f, v);
	counts_find(&f, v);
	regions_find(&f, v);
	counts_settle(v);
	for (size_t i = 0; i < v->n_findings; i++) {
		struct finding *x = &v->findings[i];

		eventdate_find(&f, v, x);
		status_find(&f, v, x);
		offices_find(&f, v, x);
		amounts_find(&f, v, x);
		law_find(&f, v, x);
	}
}
