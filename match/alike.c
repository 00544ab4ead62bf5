/* alike.c - two documents side by side: wording, facts, and what classify says of both.
 *
 * In: two items.  Out: counts and shares, no decision. */
#include <math.h>

#include "alike.h"
#include "simak/url.h"

#define FULL_NAMES 3 /* on each side, for few in common to say something */
#define STRANGERS_SHARE 0.3

static double share(size_t n, size_t of)
{
	return of ? (double)n / (double)of : 0;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

static enum agreement sets_agree(size_t n, const struct features *a, const struct features *b)
{
	if (n > 0)
		return AGREE;
	return a->n && b->n ? DISAGREE : UNKNOWN;
}

static double leads_share(const struct fingerprint *a, const struct fingerprint *b)
{
	double x = share(features_common(&a->lead, &b->stems), a->lead.n);
	double y = share(features_common(&b->lead, &a->stems), b->lead.n);

	return fmin(x, y);
}

static void compare_prints(const struct fingerprint *a, const struct fingerprint *b,
	struct alike *out)
{
	struct alignment aligned;

	fingerprint_align(a, b, &aligned);
	out->shingles = fingerprint_shingles(a, b);
	out->likeness = aligned.likeness;
	out->lead_likeness = aligned.lead;
	out->facts = aligned.facts;
	out->agreed = aligned.agreed;
	out->conflicts = aligned.conflicts;
	out->names = features_common(&a->names, &b->names);
	out->full_names = features_common(&a->full_names, &b->full_names);
	out->strangers = least(a->full_names.n, b->full_names.n) >= FULL_NAMES &&
		share(out->full_names, least(a->full_names.n, b->full_names.n)) < STRANGERS_SHARE;
	out->numbers = features_common(&a->numbers, &b->numbers);
	out->days = features_common(&a->days, &b->days);
	out->stems = features_common(&a->stems, &b->stems);
	out->cases = features_common(&a->cases, &b->cases);
	out->same_days = sets_agree(out->days, &a->days, &b->days);
	out->stem_share = share(out->stems, least(a->stems.n, b->stems.n));
	out->size_share = share(least(a->words, b->words), a->words > b->words ? a->words : b->words);
	out->lead_share = leads_share(a, b);
	out->fewest_facts = least(a->names.n + a->numbers.n + a->days.n,
		b->names.n + b->numbers.n + b->days.n);
	out->fact_share = share(out->names + out->numbers + out->days, out->fewest_facts);
}

/* ---------------------------------------------------------------- what classify says */

static bool has_str(const struct str *list, size_t n, struct str s)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(list[i], s))
			return true;
	return false;
}

static enum agreement compare_regions(const struct verdicts *a, const struct verdicts *b)
{
	for (size_t i = 0; i < a->n_regions; i++)
		if (has_str(b->regions, b->n_regions, a->regions[i]))
			return AGREE;
	return a->n_regions && b->n_regions ? DISAGREE : UNKNOWN;
}

/* One topic that both are labelled with. */
static enum agreement compare_topics(const struct verdicts *a, const struct verdicts *b)
{
	bool any_a = false, any_b = false;

	for (int t = 0; t < TOPICS; t++) {
		if (a->labels[t] != LABEL_NONE && b->labels[t] != LABEL_NONE)
			return AGREE;
		any_a |= a->labels[t] != LABEL_NONE;
		any_b |= b->labels[t] != LABEL_NONE;
	}
	return any_a && any_b ? DISAGREE : UNKNOWN;
}

/* A count of cases is no case. */
static bool tells_case(const struct verdicts *v, enum topic topic)
{
	for (size_t i = 0; i < v->n_evidence; i++)
		if (v->evidence[i].topic == topic && (v->evidence[i].stance == STANCE_INSIDEN ||
			v->evidence[i].stance == STANCE_TINDAK_LANJUT))
			return v->labels[topic] == LABEL_DUGAAN;
	return false;
}

static bool tell_one_topic(const struct verdicts *a, const struct verdicts *b)
{
	for (int t = 0; t < TOPICS; t++)
		if (tells_case(a, (enum topic)t) && tells_case(b, (enum topic)t))
			return true;
	return false;
}

static enum agreement compare_status(const struct verdicts *a, const struct verdicts *b)
{
	enum agreement found = UNKNOWN;

	for (size_t i = 0; i < a->n_findings; i++) {
		for (size_t j = 0; j < b->n_findings; j++) {
			const struct finding *f = &a->findings[i], *g = &b->findings[j];

			if (f->topic != g->topic || !f->status_word.len || !g->status_word.len)
				continue;
			if (str_eq(f->status_word, g->status_word))
				return AGREE;
			found = DISAGREE;
		}
	}
	return found;
}

static enum agreement compare_office(const struct office *a, const struct office *b)
{
	if (!str_eq(a->office, b->office))
		return UNKNOWN;
	if (a->place.len && b->place.len)
		return str_eq(a->place, b->place) ? AGREE : DISAGREE;
	return UNKNOWN;
}

static enum agreement compare_office_lists(const struct finding *f, const struct finding *g)
{
	enum agreement best = UNKNOWN;

	for (size_t i = 0; i < f->n_offices; i++) {
		for (size_t j = 0; j < g->n_offices; j++) {
			enum agreement one = compare_office(&f->offices[i], &g->offices[j]);

			if (one == AGREE)
				return AGREE;
			if (one == DISAGREE)
				best = DISAGREE;
		}
	}
	return best;
}

/* The same office at the same place; the same office at two places; or neither. */
static enum agreement compare_offices(const struct verdicts *a, const struct verdicts *b)
{
	enum agreement best = UNKNOWN;

	for (size_t i = 0; i < a->n_findings; i++) {
		for (size_t j = 0; j < b->n_findings; j++) {
			enum agreement one = UNKNOWN;

			if (a->findings[i].topic == b->findings[j].topic)
				one = compare_office_lists(&a->findings[i], &b->findings[j]);
			if (one == AGREE)
				return AGREE;
			if (one == DISAGREE)
				best = DISAGREE;
		}
	}
	return best;
}

/* ---------------------------------------------------------------- the source it names */

/* "Kabar Ulin" as "kabarulin". */
static struct str squeeze(struct str name, char out[80])
{
	size_t n = 0;

	for (size_t i = 0; i < name.len && n < 80; i++) {
		char c = name.ptr[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			out[n++] = c;
	}
	return (struct str){out, n};
}

/* "suara" of "https://kaltim.suara.com/...". */
static struct str site_name(struct str url)
{
	struct str domain = url_registrable(url_host(url));

	return str_slice(domain, 0, str_find_char(domain, '.', 0));
}

bool alike_cites(const struct events_item *x, const struct events_item *y)
{
	char name[80];
	struct str outlet = squeeze(y->document->outlet, name);
	struct str site = site_name(y->document->url);

	for (size_t i = 0; i < x->print.n_cited; i++) {
		struct str cited = x->print.cited[i];

		if (cited.len && (str_eq(cited, outlet) || str_eq(cited, site)))
			return true;
	}
	return false;
}

/* A portal may be read through several sources; a platform's host is no outlet. */
static bool one_outlet(const struct document *a, const struct document *b)
{
	struct str host = url_host(a->url);

	if ((a->source.len && str_eq(a->source, b->source)) ||
	    (a->outlet.len && str_eq_icase(a->outlet, b->outlet)))
		return true;
	return host.len && a->kind == DOC_NEWS && b->kind == DOC_NEWS && str_eq(host, url_host(b->url));
}

void alike_find(const struct events_item *x, const struct events_item *y, struct alike *out)
{
	const struct verdicts *v = x->verdicts, *w = y->verdicts;

	*out = (struct alike){.apart_days = fabs((double)(x->at - y->at)) / 86400};
	compare_prints(&x->print, &y->print, out);
	out->same_region = compare_regions(v, w);
	out->same_topic = compare_topics(v, w);
	out->same_case_topic = tell_one_topic(v, w);
	out->same_office = compare_offices(v, w);
	out->same_status = compare_status(v, w);
	out->one_checks = (x->document->rating.len != 0) != (y->document->rating.len != 0);
	out->same_outlet = one_outlet(x->document, y->document);
	out->cites = alike_cites(x, y) || alike_cites(y, x);
}
