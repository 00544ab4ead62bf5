/* read.c - reads back what digest_json wrote: a written digest's frozen content, or the report that
 * another office sent.
 *
 * Foreign JSON: what is missing or of another type is empty, unknown fields are ignored, positions
 * are checked against their text.  Counts are made anew from the rows. */
#include "simak/digest.h"
#include "simak/jin.h"
#include "simak/msg.h"
#include "simak/utf8.h"

#define DAY_S 86400
#define DAY_MAX 2932896 /* 9999-12-31 */
#define STATES_MAX 31

static struct str get_str(struct arena *a, const struct jin *j, const char *key)
{
	return arena_str(a, jin_get_str(j, key));
}

static struct when get_when(const struct jin *j, const char *key)
{
	struct when w;

	if (!date_parse(jin_get_str(j, key), 0, 0, &w) || w.at / DAY_S > DAY_MAX || w.at < 0)
		return WHEN_NONE;
	return w;
}

static int64_t get_at(const struct jin *j, const char *key)
{
	return get_when(j, key).at;
}

static int64_t get_day(const struct jin *j, const char *key)
{
	return get_when(j, key).at / DAY_S;
}

static struct days get_days(const struct jin *j)
{
	return (struct days){get_day(j, "from"), get_day(j, "to")};
}

static int64_t get_int(const struct jin *j, const char *key)
{
	return jin_int(jin_get(j, key), 0);
}

/* A count as int: what does not fit is 0. */
static int get_small(const struct jin *j, const char *key)
{
	int64_t n = get_int(j, key);

	return n >= 0 && n <= INT32_MAX ? (int)n : 0;
}

static struct str *get_strs(struct arena *a, const struct jin *j, const char *key, size_t *n)
{
	const struct jin *list = jin_get(j, key);
	struct str *all = arena_array(a, jin_len(list), sizeof *all);

	*n = jin_len(list);
	for (size_t i = 0; i < *n; i++)
		all[i] = arena_str(a, jin_str(jin_at(list, i)));
	return all;
}

/* "P57" or "K12" as number; 0 for none. */
static int64_t get_letter_id(const struct jin *j, const char *key)
{
	struct str s = jin_get_str(j, key);
	int64_t n;

	return s.len > 1 && str_to_int(str_slice(s, 1, s.len), &n) && n > 0 ? n : 0;
}

static unsigned read_doc_marks(const struct jin *list)
{
	unsigned marks = 0;

	for (size_t i = 0; i < jin_len(list); i++)
		for (unsigned m = MARK_ADVERTORIAL; m <= MARK_WIRE; m <<= 1)
			if (str_is(jin_str(jin_at(list, i)), doc_mark_name((enum doc_mark)m)))
				marks |= m;
	return marks;
}

static void read_absence(struct arena *a, const struct jin *gone, struct report_document *d)
{
	d->gone_at = get_at(gone, "since");
	for (size_t i = 0; i < 2; i++) {
		const struct jin *record = jin_at(jin_get(gone, "records"), i);

		d->absences[i].file = get_str(a, record, "archive");
		d->absences[i].offset = get_int(record, "offset");
	}
}

static struct report_document *read_document(struct arena *a, const struct jin *item)
{
	const struct jin *j = jin_get(item, "document");
	struct report_document *d = arena_alloc(a, sizeof *d);

	d->id = get_int(j, "id");
	d->url = get_str(a, j, "url");
	d->title = get_str(a, j, "title");
	d->source = get_str(a, j, "source");
	d->source_name = get_str(a, j, "source_name");
	d->platform = get_str(a, j, "platform");
	d->kind = str_is(jin_get_str(j, "kind"), "social") ? DOC_SOCIAL : DOC_NEWS;
	d->rating = get_str(a, j, "rating");
	d->day = get_day(j, "day");
	d->published = get_when(j, "published");
	d->first_seen_at = get_at(j, "first_seen");
	d->fetched_at = get_at(j, "fetched");
	d->version = get_small(j, "version");
	d->archive_file = get_str(a, j, "archive");
	d->archive_offset = get_int(j, "offset");
	d->sha256 = get_str(a, j, "sha256");
	d->marks = read_doc_marks(jin_get(j, "marks"));
	read_absence(a, jin_get(j, "gone"), d);
	return d;
}

/* Marks that lie in the text, in order, on whole characters. */
static void read_marks(struct arena *a, const struct jin *list, struct report_passage *p)
{
	int64_t end = 0;

	p->marks = arena_array(a, jin_len(list), sizeof *p->marks);
	for (size_t i = 0; i < jin_len(list); i++) {
		int64_t start = jin_int(jin_at(jin_at(list, i), 0), -1);
		int64_t len = jin_int(jin_at(jin_at(list, i), 1), -1);

		if (start < end || len < 1 || start > (int64_t)p->text.len ||
			len > (int64_t)p->text.len - start ||
			!utf8_valid(str_slice(p->text, (size_t)start, (size_t)(start + len))))
			continue;
		end = start + len;
		p->marks[p->n_marks++] = (struct mark){(uint32_t)start, (uint32_t)len};
	}
}

static void read_passages(struct arena *a, const struct jin *list, struct report_finding *f)
{
	f->n_passages = jin_len(list);
	f->passages = arena_array(a, f->n_passages, sizeof *f->passages);
	for (size_t i = 0; i < f->n_passages; i++) {
		const struct jin *j = jin_at(list, i);
		struct report_passage *p = &f->passages[i];

		if (!stance_parse(jin_get_str(j, "stance"), &p->stance))
			p->stance = STANCE_INSIDEN;
		p->field = str_is(jin_get_str(j, "field"), "title") ? FIELD_TITLE : FIELD_TEXT;
		p->text = get_str(a, j, "text");
		p->rule = get_str(a, j, "rule");
		p->at = get_str(a, j, "at");
		read_marks(a, jin_get(j, "marks"), p);
	}
}

static void read_offices(struct arena *a, const struct jin *j, struct finding *f)
{
	const struct jin *offices = jin_get(j, "offices"), *amounts = jin_get(j, "amounts");

	f->n_offices = jin_len(offices);
	f->offices = arena_array(a, f->n_offices, sizeof *f->offices);
	for (size_t i = 0; i < f->n_offices; i++) {
		f->offices[i].office = get_str(a, jin_at(offices, i), "office");
		f->offices[i].place = get_str(a, jin_at(offices, i), "place");
		f->offices[i].name = get_str(a, jin_at(offices, i), "name");
	}
	f->n_amounts = jin_len(amounts);
	f->amounts = arena_array(a, f->n_amounts, sizeof *f->amounts);
	for (size_t i = 0; i < f->n_amounts; i++) {
		f->amounts[i].n = get_int(jin_at(amounts, i), "n");
		f->amounts[i].unit = get_str(a, jin_at(amounts, i), "unit");
	}
}

static void read_limits(struct arena *a, const struct jin *list, struct report_finding *f)
{
	f->n_limits = jin_len(list);
	f->limits = arena_array(a, f->n_limits, sizeof *f->limits);
	for (size_t i = 0; i < f->n_limits; i++) {
		const struct jin *j = jin_at(list, i);

		f->limits[i].day = get_day(j, "day");
		f->limits[i].label = get_str(a, j, "label");
		f->limits[i].article = get_str(a, j, "article");
		f->limits[i].certainty = get_str(a, j, "certainty");
		f->limits[i].days = get_small(j, "days");
		f->limits[i].working_days = jin_is_true(jin_get(j, "working_days"));
	}
}

static void read_finding(struct arena *a, const struct jin *j, struct report_finding *f)
{
	f->id = get_str(a, j, "id");
	if (!topic_parse(jin_get_str(j, "topic"), &f->finding.topic))
		f->finding.topic = TOPIC_HOAKS;
	f->finding.label = LABEL_DUGAAN;
	f->finding.score = jin_real(jin_get(j, "score"), 0);
	f->finding.sub = get_str(a, j, "sub");
	f->finding.status_word = get_str(a, j, "status_word");
	read_offices(a, j, &f->finding);
	f->finding.regions = get_strs(a, j, "regions", &f->finding.n_regions);
	f->finding.articles = get_strs(a, j, "articles", &f->finding.n_articles);
	f->finding.event = get_when(j, "event_at");
	f->event = get_letter_id(j, "event");
	f->known = get_when(j, "known");
	f->verdict = get_str(a, j, "verdict");
	read_limits(a, jin_get(j, "limits"), f);
	read_passages(a, jin_get(j, "passages"), f);
	f->document = read_document(a, j);
}

static struct report_finding *read_findings(struct arena *a, const struct jin *list, size_t *n)
{
	struct report_finding *all = arena_array(a, jin_len(list), sizeof *all);

	*n = jin_len(list);
	for (size_t i = 0; i < *n; i++)
		read_finding(a, jin_at(list, i), &all[i]);
	return all;
}

static void read_appeals(struct arena *a, const struct jin *list, struct report *r)
{
	r->n_appeals = jin_len(list);
	r->appeals = arena_array(a, r->n_appeals, sizeof *r->appeals);
	for (size_t i = 0; i < r->n_appeals; i++) {
		const struct jin *topics = jin_get(jin_at(list, i), "topics");
		enum topic t;

		for (size_t k = 0; k < jin_len(topics); k++)
			if (topic_parse(jin_str(jin_at(topics, k)), &t))
				r->appeals[i].topics |= 1u << t;
		r->appeals[i].event = get_letter_id(jin_at(list, i), "event");
		r->appeals[i].document = read_document(a, jin_at(list, i));
	}
}

static void read_counts(struct arena *a, const struct jin *list, struct report *r)
{
	r->n_counts = jin_len(list);
	r->counts = arena_array(a, r->n_counts, sizeof *r->counts);
	for (size_t i = 0; i < r->n_counts; i++) {
		const struct jin *j = jin_at(list, i);

		r->counts[i].n = get_int(j, "n");
		r->counts[i].what = get_str(a, j, "what");
		r->counts[i].region = get_str(a, j, "region");
		r->counts[i].passage = get_str(a, j, "passage");
		r->counts[i].document = read_document(a, j);
	}
}

static void read_claims(struct arena *a, const struct jin *list, struct report *r)
{
	r->n_claims = jin_len(list);
	r->claims = arena_array(a, r->n_claims, sizeof *r->claims);
	for (size_t i = 0; i < r->n_claims; i++) {
		const struct jin *j = jin_at(list, i), *posts = jin_get(j, "posts");
		struct report_claim *c = &r->claims[i];

		c->id = get_letter_id(j, "id");
		c->title = get_str(a, j, "title");
		c->rating = get_str(a, j, "rating");
		c->url = get_str(a, j, "url");
		c->source_name = get_str(a, j, "source_name");
		c->published = get_when(j, "published");
		c->n_posts = jin_len(posts);
		c->posts = arena_array(a, c->n_posts, sizeof *c->posts);
		for (size_t k = 0; k < c->n_posts; k++) {
			const struct jin *p = jin_at(posts, k);

			c->posts[k].score = jin_real(jin_get(p, "score"), 0);
			c->posts[k].strong = str_is(jin_get_str(p, "band"), "kuat");
			c->posts[k].shared = get_str(a, p, "shared");
			c->posts[k].document = read_document(a, p);
		}
	}
}

static void read_events(struct arena *a, const struct jin *list, struct report *r)
{
	r->n_events = jin_len(list);
	r->events = arena_array(a, r->n_events, sizeof *r->events);
	for (size_t i = 0; i < r->n_events; i++) {
		const struct jin *j = jin_at(list, i);
		struct report_event *e = &r->events[i];

		e->id = get_letter_id(j, "id");
		e->thread = get_letter_id(j, "thread");
		if (e->thread == 0)
			e->thread = e->id;
		e->marks = read_doc_marks(jin_get(j, "marks"));
		e->title = get_str(a, j, "title");
		e->url = get_str(a, j, "url");
		e->status = get_str(a, j, "status");
		e->status_before = get_str(a, j, "status_before");
		e->first_seen_at = get_at(j, "first_seen");
		e->documents = get_small(j, "documents");
		e->copies = get_small(j, "copies");
		e->rewrites = get_small(j, "rewrites");
		e->independent = get_small(j, "independent");
		e->advertorial = get_small(j, "advertorial");
		e->press_office = get_small(j, "press_office");
		e->wire = get_small(j, "wire");
		e->findings = get_strs(a, j, "findings", &e->n_findings);
	}
}

static void read_corrections(struct arena *a, const struct jin *list, struct report *r)
{
	r->n_corrections = jin_len(list);
	r->corrections = arena_array(a, r->n_corrections, sizeof *r->corrections);
	for (size_t i = 0; i < r->n_corrections; i++) {
		const struct jin *j = jin_at(list, i);

		r->corrections[i].finding = get_str(a, j, "finding");
		r->corrections[i].title = get_str(a, j, "title");
		r->corrections[i].url = get_str(a, j, "url");
		r->corrections[i].period = get_str(a, j, "period");
		r->corrections[i].what = get_str(a, j, "what");
	}
}

static void read_gone(struct arena *a, const struct jin *list, struct report *r)
{
	r->n_gone = jin_len(list);
	r->gone = arena_array(a, r->n_gone, sizeof *r->gone);
	for (size_t i = 0; i < r->n_gone; i++) {
		const struct jin *j = jin_at(list, i);

		r->gone[i] = (struct report_gone){get_str(a, j, "finding"), get_str(a, j, "period"),
			read_document(a, j)};
	}
}

static enum report_day_state day_state(struct str s)
{
	if (str_is(s, "read"))
		return DAY_READ;
	if (str_is(s, "partly"))
		return DAY_PARTLY;
	return str_is(s, "failed") ? DAY_FAILED : DAY_NOT_DUE;
}

static void read_sources(struct arena *a, const struct jin *list, struct report *r)
{
	r->n_sources = jin_len(list);
	r->sources = arena_array(a, r->n_sources, sizeof *r->sources);
	for (size_t i = 0; i < r->n_sources; i++) {
		const struct jin *j = jin_at(list, i), *days = jin_get(j, "days");
		struct report_source *s = &r->sources[i];

		s->id = get_str(a, j, "id");
		s->name = get_str(a, j, "name");
		s->url = get_str(a, j, "url");
		s->failing = jin_is_true(jin_get(j, "failing"));
		s->failing_since = get_at(j, "failing_since");
		s->last_ok_at = get_at(j, "last_ok");
		s->message = get_str(a, j, "message");
		s->newest_day = get_day(j, "newest");
		s->documents = get_small(j, "n");
		s->before = get_small(j, "before");
		s->n_states = jin_len(days) < STATES_MAX ? jin_len(days) : STATES_MAX;
		s->states = arena_array(a, s->n_states, sizeof *s->states);
		for (size_t k = 0; k < s->n_states; k++)
			s->states[k] = day_state(jin_str(jin_at(days, k)));
	}
}

static void read_rows(struct arena *a, const struct jin *list, struct report *r)
{
	r->rows = arena_array(a, jin_len(list), sizeof *r->rows);
	for (size_t i = 0; i < jin_len(list); i++) {
		const struct jin *j = jin_at(list, i);
		struct report_row *row = &r->rows[r->n_rows];

		if (!topic_parse(jin_get_str(j, "topic"), &row->topic))
			continue;
		row->document = get_int(j, "document");
		row->day = get_day(j, "day");
		row->platform = get_str(a, j, "platform");
		row->source = get_str(a, j, "source");
		row->article = get_str(a, j, "article");
		row->status = get_str(a, j, "status");
		row->regions = get_strs(a, j, "regions", &row->n_regions);
		r->n_rows++;
	}
}

static void read_period(struct arena *a, const struct jin *j, struct report *r)
{
	struct period_rules rules = {.zone_s = get_small(j, "zone_s"), .since_day = get_day(j, "since")};
	const struct jin *stages = jin_get(j, "stages");
	struct str kind = jin_get_str(j, "kind");
	struct days days = get_days(j);

	period_day(a, &rules, days.to, &r->period);
	r->period.days = days;
	r->period.kind = str_is(kind, "week") ? PERIOD_WEEK : str_is(kind, "pekan") ? PERIOD_PEKAN :
		str_is(kind, "day") ? PERIOD_DAY : PERIOD_RANGE;
	r->period.number = get_small(j, "number");
	r->period.before = get_days(jin_get(j, "before"));
	r->period.name = get_str(a, j, "name");
	r->zone = get_str(a, j, "zone");
	r->n_stages = jin_len(stages);
	r->stages = arena_array(a, r->n_stages, sizeof *r->stages);
	for (size_t i = 0; i < r->n_stages; i++) {
		r->stages[i].name = get_str(a, jin_at(stages, i), "name");
		r->stages[i].note = get_str(a, jin_at(stages, i), "note");
		r->stages[i].days = get_days(jin_at(stages, i));
	}
}

static void read_head(struct arena *a, const struct jin *j, struct report *r)
{
	const struct jin *documents = jin_get(j, "documents"), *totals = jin_get(j, "totals");
	enum topic t;

	r->office = get_str(a, j, "office");
	r->made_at = get_at(j, "made");
	r->written_at = get_at(j, "written");
	r->lexicon_hash = get_str(a, j, "lexicon_hash");
	r->manifest_hash = get_str(a, j, "manifest_hash");
	r->last_document = get_int(j, "last_document");
	r->documents = get_int(documents, "n");
	r->documents_before = get_int(documents, "before");
	r->documents_cumulative = get_int(documents, "cumulative");
	for (size_t i = 0; i < jin_len(totals); i++) {
		const struct jin *total = jin_at(totals, i);

		if (!str_is(jin_get_str(total, "label"), "imbauan") ||
			!topic_parse(jin_get_str(total, "topic"), &t))
			continue;
		r->totals[t].imbauan = get_int(total, "n");
		r->totals[t].imbauan_before = get_int(total, "before");
		r->totals[t].imbauan_cumulative = get_int(total, "cumulative");
	}
}

int digest_read(struct arena *a, struct str json, struct report *out, struct err *e)
{
	struct jin *j = jin_parse(json, e);
	const struct jin *period = jin_get(j, "period");
	struct days days = get_days(period);

	if (j == NULL)
		return -1;
	if (!jin_is_object(period) || days.from <= 0 || days.to < days.from ||
		!jin_is_array(jin_get(j, "findings"))) {
		jin_free(j);
		return err_set(e, ERR_INPUT, "%s",
			msg("this is no digest that `simak digest --format json` wrote"));
	}
	*out = (struct report){0};
	read_period(a, period, out);
	read_head(a, j, out);
	out->findings = read_findings(a, jin_get(j, "findings"), &out->n_findings);
	out->late = read_findings(a, jin_get(j, "late"), &out->n_late);
	read_appeals(a, jin_get(j, "imbauan"), out);
	read_counts(a, jin_get(j, "counts"), out);
	read_claims(a, jin_get(j, "claims"), out);
	read_events(a, jin_get(j, "events"), out);
	read_corrections(a, jin_get(j, "corrections"), out);
	read_gone(a, jin_get(j, "gone"), out);
	read_sources(a, jin_get(j, "coverage"), out);
	read_rows(a, jin_get(j, "rows"), out);
	jin_free(j);
	digest_tally(out, a);
	return 0;
}
