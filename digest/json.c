/* json.c - a report as one JSON object (RFC 8259): all that is in it, with ids, so that it can be read
 * back (read.c), counted again from its rows, and sent on. */
#include <stdio.h>

#include "simak/digest.h"
#include "simak/jmember.h"

static void member_day(struct jout *j, const char *key, int64_t day)
{
	char text[WHEN_TEXT_SIZE];

	date_format((struct when){day * 86400, WHEN_DAY}, text);
	jout_member_str(j, key, str_of(text));
}

static void member_days(struct jout *j, const char *key, struct days days)
{
	jout_key(j, key);
	jout_object(j);
	member_day(j, "from", days.from);
	member_day(j, "to", days.to);
	jout_end_object(j);
}

static void members_tally(struct jout *j, const struct tally *t)
{
	jout_member_int(j, "n", t->n);
	jout_member_int(j, "before", t->before);
	jout_member_int(j, "cumulative", t->cumulative);
	jmember_strs(j, "ids", t->ids, t->n_ids);
	jmember_strs(j, "before_ids", t->before_ids, t->n_before_ids);
}

static void add_period(struct jout *j, const struct report *r)
{
	static const char *const kinds[] = {"week", "pekan", "range", "day"};
	const struct period *p = &r->period;

	jout_key(j, "period");
	jout_object(j);
	member_day(j, "from", p->days.from);
	member_day(j, "to", p->days.to);
	jout_member_str(j, "name", p->name);
	jout_member_str(j, "kind", str_of(kinds[p->kind]));
	jout_member_int(j, "number", p->number);
	member_days(j, "before", p->before);
	member_day(j, "since", p->since);
	jout_member_str(j, "zone", r->zone);
	jout_member_int(j, "zone_s", p->zone_s);
	jout_key(j, "stages");
	jout_array(j);
	for (size_t i = 0; i < r->n_stages; i++) {
		jout_object(j);
		jout_member_str(j, "name", r->stages[i].name);
		jout_member_opt(j, "note", r->stages[i].note);
		member_day(j, "from", r->stages[i].days.from);
		member_day(j, "to", r->stages[i].days.to);
		jout_end_object(j);
	}
	jout_end_array(j);
	jout_end_object(j);
}

static void add_head(struct jout *j, const struct report *r)
{
	jout_member_opt(j, "office", r->office);
	jmember_instant(j, "made", r->made_at);
	jmember_instant(j, "written", r->written_at);
	jout_member_opt(j, "lexicon_hash", r->lexicon_hash);
	jout_member_opt(j, "manifest_hash", r->manifest_hash);
	jout_member_int(j, "last_document", r->last_document);
	jout_key(j, "documents");
	jout_object(j);
	jout_member_int(j, "n", r->documents);
	jout_member_int(j, "before", r->documents_before);
	jout_member_int(j, "cumulative", r->documents_cumulative);
	jout_end_object(j);
}

static void add_totals(struct jout *j, const struct report *r)
{
	jout_key(j, "totals");
	jout_array(j);
	for (int t = 0; t < TOPICS; t++) {
		const struct report_total *total = &r->totals[t];

		jout_object(j);
		jout_member_str(j, "topic", str_of(topic_name((enum topic)t)));
		jout_member_str(j, "label", STR_LIT("dugaan"));
		members_tally(j, &total->dugaan);
		jout_member_int(j, "events", total->events);
		jout_end_object(j);
		jout_object(j);
		jout_member_str(j, "topic", str_of(topic_name((enum topic)t)));
		jout_member_str(j, "label", STR_LIT("imbauan"));
		jout_member_int(j, "n", total->imbauan);
		jout_member_int(j, "before", total->imbauan_before);
		jout_member_int(j, "cumulative", total->imbauan_cumulative);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_grid(struct jout *j, const struct report *r)
{
	jout_key(j, "grid");
	jout_array(j);
	for (size_t i = 0; i < r->n_grid; i++) {
		const struct report_cell *c = &r->grid[i];

		jout_object(j);
		jout_member_str(j, "topic", str_of(topic_name(c->topic)));
		jout_member_str(j, "article", c->article);
		jout_member_str(j, "platform", c->platform);
		jout_member_str(j, "region", c->region);
		jout_member_str(j, "status", c->status);
		members_tally(j, &c->tally);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_groups(struct jout *j, const char *key, const struct report_group *groups, size_t n)
{
	jout_key(j, key);
	jout_array(j);
	for (size_t i = 0; i < n; i++) {
		jout_object(j);
		jout_member_str(j, "key", groups[i].key);
		jout_member_str(j, "name", groups[i].name);
		members_tally(j, &groups[i].tally);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_trend(struct jout *j, const struct report *r)
{
	jout_key(j, "trend");
	jout_array(j);
	for (int w = 0; w < TREND_WEEKS; w++) {
		jout_object(j);
		member_day(j, "from", r->period.trend[w].from);
		member_day(j, "to", r->period.trend[w].to);
		for (int t = 0; t < TOPICS; t++)
			jout_member_int(j, topic_name((enum topic)t), r->trend[t][w]);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_record(struct jout *j, const struct report_record *r)
{
	jout_object(j);
	jout_member_opt(j, "archive", r->file);
	jout_member_int(j, "offset", r->offset);
	jout_end_object(j);
}

static void add_absence(struct jout *j, const struct report_document *d)
{
	jout_key(j, "gone");
	jout_object(j);
	jmember_instant(j, "since", d->gone_at);
	jout_key(j, "records");
	jout_array(j);
	for (int i = 0; i < 2; i++)
		add_record(j, &d->absences[i]);
	jout_end_array(j);
	jout_end_object(j);
}

static void add_document(struct jout *j, const struct report_document *d)
{
	jout_key(j, "document");
	jout_object(j);
	jout_member_int(j, "id", d->id);
	jout_member_str(j, "url", d->url);
	jout_member_str(j, "title", d->title);
	jout_member_str(j, "source", d->source);
	jout_member_str(j, "source_name", d->source_name);
	jout_member_str(j, "platform", d->platform);
	jout_member_str(j, "kind", d->kind == DOC_SOCIAL ? STR_LIT("social") : STR_LIT("news"));
	jmember_marks(j, d->marks);
	jout_member_opt(j, "rating", d->rating);
	member_day(j, "day", d->day);
	jmember_when(j, "published", d->published);
	jmember_instant(j, "first_seen", d->first_seen_at);
	jmember_instant(j, "fetched", d->fetched_at);
	jout_member_int(j, "version", d->version);
	jout_member_opt(j, "archive", d->archive_file);
	jout_member_int(j, "offset", d->archive_offset);
	jout_member_opt(j, "sha256", d->sha256);
	if (d->gone_at != 0)
		add_absence(j, d);
	jout_end_object(j);
}

static void add_passage(struct jout *j, const struct report_passage *p)
{
	jout_object(j);
	jout_member_str(j, "stance", str_of(stance_name(p->stance)));
	jout_member_str(j, "field", p->field == FIELD_TITLE ? STR_LIT("title") : STR_LIT("text"));
	jout_member_str(j, "text", p->text);
	jout_member_str(j, "rule", p->rule);
	jout_member_str(j, "at", p->at);
	jout_key(j, "marks");
	jout_array(j);
	for (size_t i = 0; i < p->n_marks; i++) {
		jout_array(j);
		jout_int(j, p->marks[i].start);
		jout_int(j, p->marks[i].len);
		jout_end_array(j);
	}
	jout_end_array(j);
	jout_end_object(j);
}

static void add_limits(struct jout *j, const struct report_finding *f)
{
	jout_key(j, "limits");
	jout_array(j);
	for (size_t i = 0; i < f->n_limits; i++) {
		jout_object(j);
		member_day(j, "day", f->limits[i].day);
		jout_member_str(j, "label", f->limits[i].label);
		jout_member_str(j, "article", f->limits[i].article);
		jout_member_str(j, "certainty", f->limits[i].certainty);
		jout_member_int(j, "days", f->limits[i].days);
		jout_member_bool(j, "working_days", f->limits[i].working_days);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_event_id(struct jout *j, const char *key, int64_t event)
{
	char id[24] = "";

	if (event != 0)
		snprintf(id, sizeof id, "P%lld", (long long)event);
	jout_member_opt(j, key, str_of(id));
}

static void add_finding(struct jout *j, const struct report_finding *f)
{
	jout_object(j);
	jout_member_str(j, "id", f->id);
	jout_member_str(j, "topic", str_of(topic_name(f->finding.topic)));
	jout_member_str(j, "label", str_of(label_name(f->finding.label)));
	jmember_real(j, "score", f->finding.score);
	jout_member_str(j, "sub", f->finding.sub);
	jout_member_str(j, "status_word", f->finding.status_word);
	jmember_offices(j, &f->finding);
	jmember_amounts(j, &f->finding);
	jmember_strs(j, "regions", f->finding.regions, f->finding.n_regions);
	jmember_strs(j, "articles", f->finding.articles, f->finding.n_articles);
	jmember_when(j, "event_at", f->finding.event);
	add_event_id(j, "event", f->event);
	jmember_when(j, "known", f->known);
	jout_member_opt(j, "verdict", f->verdict);
	add_limits(j, f);
	jout_key(j, "passages");
	jout_array(j);
	for (size_t i = 0; i < f->n_passages; i++)
		add_passage(j, &f->passages[i]);
	jout_end_array(j);
	add_document(j, f->document);
	jout_end_object(j);
}

static void add_findings(struct jout *j, const char *key, const struct report_finding *f, size_t n)
{
	jout_key(j, key);
	jout_array(j);
	for (size_t i = 0; i < n; i++)
		add_finding(j, &f[i]);
	jout_end_array(j);
}

static void add_appeals(struct jout *j, const struct report *r)
{
	jout_key(j, "imbauan");
	jout_array(j);
	for (size_t i = 0; i < r->n_appeals; i++) {
		jout_object(j);
		jout_key(j, "topics");
		jout_array(j);
		for (int t = 0; t < TOPICS; t++)
			if (r->appeals[i].topics & 1u << t)
				jout_str(j, str_of(topic_name((enum topic)t)));
		jout_end_array(j);
		add_event_id(j, "event", r->appeals[i].event);
		add_document(j, r->appeals[i].document);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_counts(struct jout *j, const struct report *r)
{
	jout_key(j, "counts");
	jout_array(j);
	for (size_t i = 0; i < r->n_counts; i++) {
		jout_object(j);
		jout_member_int(j, "n", r->counts[i].n);
		jout_member_str(j, "what", r->counts[i].what);
		jout_member_str(j, "region", r->counts[i].region);
		jout_member_str(j, "passage", r->counts[i].passage);
		add_document(j, r->counts[i].document);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_claim(struct jout *j, const struct report_claim *c)
{
	char id[24];

	snprintf(id, sizeof id, "K%lld", (long long)c->id);
	jout_object(j);
	jout_member_str(j, "id", str_of(id));
	jout_member_str(j, "title", c->title);
	jout_member_str(j, "rating", c->rating);
	jout_member_str(j, "url", c->url);
	jout_member_str(j, "source_name", c->source_name);
	jmember_when(j, "published", c->published);
	jout_key(j, "posts");
	jout_array(j);
	for (size_t i = 0; i < c->n_posts; i++) {
		jout_object(j);
		jmember_real(j, "score", c->posts[i].score);
		jout_member_str(j, "band", c->posts[i].strong ? STR_LIT("kuat") : STR_LIT("mungkin"));
		jout_member_str(j, "shared", c->posts[i].shared);
		add_document(j, c->posts[i].document);
		jout_end_object(j);
	}
	jout_end_array(j);
	jout_end_object(j);
}

static void add_events(struct jout *j, const struct report *r)
{
	jout_key(j, "events");
	jout_array(j);
	for (size_t i = 0; i < r->n_events; i++) {
		const struct report_event *e = &r->events[i];

		jout_object(j);
		add_event_id(j, "id", e->id);
		add_event_id(j, "thread", e->thread);
		jout_member_str(j, "title", e->title);
		jout_member_str(j, "url", e->url);
		jmember_marks(j, e->marks);
		jout_member_str(j, "status", e->status);
		jout_member_str(j, "status_before", e->status_before);
		jmember_instant(j, "first_seen", e->first_seen_at);
		jout_member_int(j, "documents", e->documents);
		jout_member_int(j, "copies", e->copies);
		jout_member_int(j, "rewrites", e->rewrites);
		jout_member_int(j, "independent", e->independent);
		jout_member_int(j, "advertorial", e->advertorial);
		jout_member_int(j, "press_office", e->press_office);
		jout_member_int(j, "wire", e->wire);
		jmember_strs(j, "findings", e->findings, e->n_findings);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_gone(struct jout *j, const struct report *r)
{
	jout_key(j, "gone");
	jout_array(j);
	for (size_t i = 0; i < r->n_gone; i++) {
		jout_object(j);
		jout_member_str(j, "finding", r->gone[i].finding);
		jout_member_str(j, "period", r->gone[i].period);
		add_document(j, r->gone[i].document);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_corrections(struct jout *j, const struct report *r)
{
	jout_key(j, "corrections");
	jout_array(j);
	for (size_t i = 0; i < r->n_corrections; i++) {
		jout_object(j);
		jout_member_str(j, "finding", r->corrections[i].finding);
		jout_member_str(j, "title", r->corrections[i].title);
		jout_member_str(j, "url", r->corrections[i].url);
		jout_member_str(j, "period", r->corrections[i].period);
		jout_member_str(j, "what", r->corrections[i].what);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void add_source(struct jout *j, const struct report_source *s)
{
	static const char *const states[] = {"not_due", "read", "partly", "failed"};

	jout_object(j);
	jout_member_str(j, "id", s->id);
	jout_member_str(j, "name", s->name);
	jout_member_str(j, "url", s->url);
	jout_member_bool(j, "failing", s->failing);
	jmember_instant(j, "failing_since", s->failing_since);
	jmember_instant(j, "last_ok", s->last_ok_at);
	jout_member_str(j, "message", s->message);
	if (s->newest_day != 0)
		member_day(j, "newest", s->newest_day);
	jout_member_int(j, "n", s->documents);
	jout_member_int(j, "before", s->before);
	jout_key(j, "days");
	jout_array(j);
	for (size_t i = 0; i < s->n_states; i++)
		jout_str(j, str_of(states[s->states[i]]));
	jout_end_array(j);
	jout_end_object(j);
}

static void add_rows(struct jout *j, const struct report *r)
{
	jout_key(j, "rows");
	jout_array(j);
	for (size_t i = 0; i < r->n_rows; i++) {
		const struct report_row *row = &r->rows[i];

		jout_object(j);
		jout_member_int(j, "document", row->document);
		jout_member_str(j, "topic", str_of(topic_name(row->topic)));
		member_day(j, "day", row->day);
		jout_member_str(j, "platform", row->platform);
		jout_member_str(j, "source", row->source);
		jout_member_str(j, "article", row->article);
		jout_member_str(j, "status", row->status);
		jmember_strs(j, "regions", row->regions, row->n_regions);
		jout_end_object(j);
	}
	jout_end_array(j);
}

void digest_json(const struct report *r, struct buf *out)
{
	struct jout j;

	jout_init(&j, out);
	jout_object(&j);
	add_period(&j, r);
	add_head(&j, r);
	add_totals(&j, r);
	add_grid(&j, r);
	add_groups(&j, "regions", r->regions, r->n_regions);
	add_groups(&j, "outlets", r->outlets, r->n_outlets);
	add_groups(&j, "platforms", r->platforms, r->n_platforms);
	add_trend(&j, r);
	add_events(&j, r);
	add_findings(&j, "findings", r->findings, r->n_findings);
	add_findings(&j, "late", r->late, r->n_late);
	add_appeals(&j, r);
	add_counts(&j, r);
	jout_key(&j, "claims");
	jout_array(&j);
	for (size_t i = 0; i < r->n_claims; i++)
		add_claim(&j, &r->claims[i]);
	jout_end_array(&j);
	add_corrections(&j, r);
	add_gone(&j, r);
	jout_key(&j, "coverage");
	jout_array(&j);
	for (size_t i = 0; i < r->n_sources; i++)
		add_source(&j, &r->sources[i]);
	jout_end_array(&j);
	add_rows(&j, r);
	jout_end_object(&j);
	buf_add_char(out, '\n');
}
