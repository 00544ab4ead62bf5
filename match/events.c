/* events.c - which documents tell of one event, and which event carries on a known case.
 *
 * In: documents as read and judged.  Out: what each is to the other, and why.  Two questions decide:
 * how alike is the wording, and do the facts agree?  The thresholds were set on two thirds of the
 * pairs of tests/golden/events.  Errs on the side of two events. */
#include "alike.h"
#include "simak/buf.h"

/* Wording: the mean of shingles and likeness. */
#define WORDING_COPY 0.85
#define WORDING_REWRITE 0.46
#define WORDING_CITED 0.32   /* where one names the other as its source */
#define WORDING_FEW_FACTS 0.6 /* where no fact can be compared */
#define WORDING_OTHER_DAY 0.8 /* where both name days, and never the same */
#define LEAD_LIKENESS 0.45
#define LEAD_SHARE 0.5
#define SIZE_REWRITE 0.35    /* a post of one sentence is no rewrite of an article */
#define WORDING_TEMPLATE 0.4 /* other facts in sentences so much alike */
#define CONFLICTS_MANY 2
#define FACTS_AGREE 0.6
#define WORDS_LEAST 6
#define FACTS_LEAST 3        /* in sentences that say the same, for them to mean something */
#define FACTS_A_SLIP 8       /* one in so many may be a slip of the keyboard */

/* Facts of an independent telling. */
#define EVENT_DAYS 3.0
#define EVENT_FACTS 4
#define EVENT_FACT_SHARE 0.6
#define EVENT_STEM_SHARE 0.4 /* where no day and but one number agrees */
#define NAMES_MANY 3         /* full names in common */
#define NAMES_SHARE 0.7
#define NAMES_DAYS 14.0

/* A case that goes on. */
#define CASE_STEMS 8
#define CASE_SHARE 0.5       /* stem_share + fact_share / 2 */
#define CASE_MANY_STEMS 12
#define CASE_STEM_SHARE 0.3
#define POST_STEMS 3         /* of a short post */
#define POST_SHARE 0.35
#define POST_DAYS 2.0

#define SHARED_WORDS 12

const char *events_tie_name(enum events_tie tie)
{
	static const char *const names[] = {"none", "follow_up", "independent", "rewrite", "copy"};

	return (size_t)tie < sizeof names / sizeof *names ? names[tie] : "";
}

void events_read(struct arena *a, const struct document *document, const struct verdicts *verdicts,
	int64_t at, struct events_item *out)
{
	*out = (struct events_item){.id = document->id, .at = at, .document = document,
		.verdicts = verdicts};
	fingerprint_make(a, document->title, document->text, &out->print);
}

/* ---------------------------------------------------------------- keys */

static uint64_t key_of(const char *kind, struct str a, struct str b)
{
	uint64_t h = str_hash(str_of(kind));

	h = h * 0x9e3779b97f4a7c15u + str_hash(a);
	return h * 0x9e3779b97f4a7c15u + str_hash(b);
}

static size_t add_key(uint64_t key, uint64_t *keys, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (keys[i] == key)
			return n;
	if (n < EVENTS_KEYS)
		keys[n++] = key;
	return n;
}

/* Where the same case would be filed: topic and region, topic and office. */
static size_t finding_keys(const struct finding *f, uint64_t *keys, size_t n)
{
	const char *topic = topic_name(f->topic);

	for (size_t i = 0; i < f->n_regions && i < 2; i++)
		n = add_key(key_of(topic, STR_LIT("region"), f->regions[i]), keys, n);
	for (size_t i = 0; i < f->n_offices && i < 2; i++)
		n = add_key(key_of(topic, f->offices[i].office, f->offices[i].place), keys, n);
	return n;
}

size_t events_keys(const struct events_item *item, uint64_t keys[EVENTS_KEYS])
{
	size_t n = fingerprint_keys(&item->print, keys);

	for (size_t i = 0; i < item->verdicts->n_findings; i++)
		n = finding_keys(&item->verdicts->findings[i], keys, n);
	return n;
}

/* ---------------------------------------------------------------- one to another */

static double wording(const struct alike *k)
{
	return (k->shingles + k->likeness) / 2;
}

static double rate(const struct alike *k)
{
	return k->facts ? (double)k->agreed / (double)k->facts : 0;
}

/* The same sentences with other names, amounts or days in them. */
static bool is_template(const struct alike *k)
{
	return k->conflicts > k->facts / FACTS_A_SLIP;
}

static double wording_wanted(const struct alike *k)
{
	if (k->facts < FACTS_LEAST)
		return WORDING_FEW_FACTS;
	if (k->same_days == DISAGREE)
		return WORDING_OTHER_DAY;
	return k->cites ? WORDING_CITED : WORDING_REWRITE;
}

/* An outlet tells a new thing and repeats what it wrote before; who takes a text over begins as it
 * begins. */
static bool is_rewrite(const struct alike *k)
{
	if (k->same_outlet)
		return false;
	if (k->cites)
		return true;
	return k->lead_likeness >= LEAD_LIKENESS && k->lead_share >= LEAD_SHARE &&
		k->size_share >= SIZE_REWRITE;
}

/* The same text, or none. */
static enum events_tie text_tie(const struct alike *k)
{
	double w = wording(k);

	if (w < wording_wanted(k) || is_template(k))
		return EVENTS_NONE;
	if (w >= WORDING_COPY)
		return EVENTS_COPY;
	return is_rewrite(k) ? EVENTS_REWRITE : EVENTS_NONE;
}

/* The same people: so many of them that what classify says of the place matters less. */
static bool names_agree(const struct alike *k)
{
	return k->full_names >= NAMES_MANY && k->fact_share >= NAMES_SHARE && k->stems >= CASE_STEMS &&
		k->same_topic != DISAGREE && k->apart_days <= NAMES_DAYS;
}

static bool facts_make_event(const struct alike *k)
{
	size_t facts = k->names + k->numbers + k->days;

	if (facts < EVENT_FACTS || k->fact_share < EVENT_FACT_SHARE || k->same_days == DISAGREE ||
	    k->stems < CASE_STEMS / 2)
		return false;
	return k->same_days == AGREE || k->numbers > 1 || k->stem_share >= EVENT_STEM_SHARE;
}

/* A name, a day or amounts that both give: two cases of one kind share many words. */
static bool is_anchored(const struct alike *k)
{
	return (k->full_names > 0 && !k->strangers) || k->days > 0 || k->numbers > 1;
}

static bool words_make_case(const struct alike *k)
{
	if (k->stems >= CASE_MANY_STEMS && k->stem_share >= CASE_STEM_SHARE &&
	    k->apart_days <= EVENT_DAYS && !k->strangers)
		return true;
	return k->stems >= CASE_STEMS && is_anchored(k) &&
		k->stem_share + k->fact_share / 2 >= CASE_SHARE;
}

/* A post of one or two sentences that names the same office on the same day. */
static bool post_makes_case(const struct alike *k)
{
	return k->same_office == AGREE && k->apart_days <= POST_DAYS &&
		k->stems + k->numbers >= POST_STEMS && k->stem_share >= POST_SHARE;
}

static bool is_same_case(const struct alike *k)
{
	if (k->cases > 0)
		return true;
	if (names_agree(k))
		return true;
	if (!k->same_case_topic || k->same_region == DISAGREE || k->same_office == DISAGREE)
		return false;
	return words_make_case(k) || post_makes_case(k);
}

/* Two reporters at one event print within days, and tell of one stage of the case; who checks a claim
 * is no witness of it. */
static bool is_one_moment(const struct alike *k)
{
	if (k->same_outlet || k->one_checks || k->apart_days > EVENT_DAYS)
		return false;
	return k->same_status != DISAGREE || k->apart_days <= 1;
}

/* Last week's count and this week's: what little they say alike has other facts. */
static bool is_series(const struct alike *k)
{
	return k->conflicts > CONFLICTS_MANY ||
		(k->conflicts == CONFLICTS_MANY && rate(k) < FACTS_AGREE);
}

static enum events_tie fact_tie(const struct alike *k)
{
	bool same_case = is_same_case(k), template = is_template(k) &&
		(wording(k) >= WORDING_TEMPLATE || is_series(k));

	if (k->apart_days > EVENTS_CASE_DAYS || (template && !names_agree(k) && k->cases == 0))
		return EVENTS_NONE;
	if (!template && is_one_moment(k) && k->same_days != DISAGREE && (same_case ||
		(k->same_region != DISAGREE && k->same_topic != DISAGREE && facts_make_event(k))))
		return EVENTS_INDEPENDENT;
	return same_case ? EVENTS_FOLLOW_UP : EVENTS_NONE;
}

/* ---------------------------------------------------------------- in words */

static bool holds(const struct features *f, uint64_t hash)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->at[i].hash == hash)
			return true;
	return false;
}

static bool is_number(struct str word)
{
	return word.len && word.ptr[0] >= '0' && word.ptr[0] <= '9';
}

/* Words of x that y holds too, n are there already; behind names and days (`told`) without these and
 * without the parts of days. */
static size_t add_shared(struct buf *b, const struct features *x, const struct features *y,
	const struct features *told, size_t n)
{
	for (size_t i = 0; i < x->n && n < SHARED_WORDS; i++) {
		if (!holds(y, x->at[i].hash) || (told && (holds(told, x->at[i].hash) ||
			is_number(x->at[i].word))))
			continue;
		if (b->len)
			buf_add_char(b, ' ');
		buf_add_str(b, x->at[i].word);
		n++;
	}
	return n;
}

static struct str shared_words(struct arena *a, const struct fingerprint *x,
	const struct fingerprint *y)
{
	struct buf b;
	struct str out;
	size_t n;

	buf_init(&b, 4096);
	n = add_shared(&b, &x->cases, &y->cases, NULL, 0);
	n = add_shared(&b, &x->names, &y->names, NULL, n);
	n = add_shared(&b, &x->numbers, &y->numbers, NULL, n);
	n = add_shared(&b, &x->days, &y->days, NULL, n);
	add_shared(&b, &x->stems, &y->stems, &x->names, n);
	out = arena_str(a, buf_str(&b));
	buf_free(&b);
	return out;
}

void events_compare(struct arena *a, const struct events_item *x, const struct events_item *y,
	struct events_link *out)
{
	struct alike k;

	*out = (struct events_link){0};
	alike_find(x, y, &k);
	if (k.cases == 0 && (x->print.words < WORDS_LEAST || y->print.words < WORDS_LEAST))
		return;
	out->likeness = wording(&k);
	out->agreement = k.facts ? rate(&k) : k.fact_share;
	out->tie = text_tie(&k);
	if (out->tie == EVENTS_NONE)
		out->tie = fact_tie(&k);
	if (out->tie != EVENTS_NONE)
		out->shared = shared_words(a, &x->print, &y->print);
}

/* ---------------------------------------------------------------- one among many */

static bool is_nearer(const struct events_link *a, const struct events_link *b)
{
	if (a->tie != b->tie)
		return a->tie > b->tie;
	return a->likeness > b->likeness;
}

/* Whether item, and not the present first, is where the event comes from. */
static bool leads(const struct events_item *item, const struct events_item *first)
{
	if (alike_cites(item, first) != alike_cites(first, item))
		return alike_cites(first, item);
	if (item->document->published.precision == WHEN_DAY ||
	    first->document->published.precision == WHEN_DAY)
		return item->at / 86400 < first->at / 86400;
	return item->at < first->at;
}

static void take_lead(struct arena *a, const struct events_item *item,
	const struct events_candidate *candidates, size_t n, struct events_place *out)
{
	for (size_t i = 0; i < n; i++) {
		struct events_link link;

		if (candidates[i].event != out->event || !candidates[i].first ||
		    !leads(item, &candidates[i].item))
			continue;
		events_compare(a, item, &candidates[i].item, &link);
		out->leads = link.tie > EVENTS_FOLLOW_UP;
		out->first_tie = link.tie;
	}
}

/* Threads count up: the smallest number is the oldest case. */
static void add_thread(struct events_place *out, int64_t thread)
{
	size_t at = 0;

	while (at < out->n_threads && out->threads[at] < thread)
		at++;
	if (thread == 0 || (at < out->n_threads && out->threads[at] == thread))
		return;
	memmove(out->threads + at + 1, out->threads + at, (out->n_threads - at) * sizeof thread);
	out->threads[at] = thread;
	out->n_threads++;
}

void events_place(struct arena *a, const struct events_item *item,
	const struct events_candidate *candidates, size_t n, struct events_place *out)
{
	*out = (struct events_place){0};
	if (n > EVENTS_CANDIDATES)
		n = EVENTS_CANDIDATES;
	for (size_t i = 0; i < n; i++) {
		struct events_link link;

		events_compare(a, item, &candidates[i].item, &link);
		if (link.tie == EVENTS_NONE)
			continue;
		add_thread(out, candidates[i].thread);
		if (!is_nearer(&link, &out->link))
			continue;
		out->link = link;
		out->tie = link.tie;
		out->nearest = i;
		out->event = link.tie == EVENTS_FOLLOW_UP ? 0 : candidates[i].event;
	}
	if (out->event != 0)
		take_lead(a, item, candidates, n, out);
}
