/* gather_lists.c - what a report lists beside its findings: appeals, counts, claims that circulated,
 * and which sources were read on which day. */
#include "gather.h"

int gather_appeals(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	struct report_appeal *last = NULL;
	struct rows rows;
	enum topic topic;
	size_t alloc = 0;
	int got;

	if (db_query(g->s, &rows, e, "SELECT f.topic, (SELECT m.event FROM event_members m"
			" WHERE m.document = d.id)," GATHER_DOCUMENT "FROM findings f"
			" JOIN documents d ON d.id = f.document WHERE f.label = 'imbauan'"
			" AND f.day BETWEEN ?1 AND ?2 ORDER BY d.day DESC, d.id DESC", "ii",
		    r->period.days.from, r->period.days.to) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		if (!topic_parse(db_view(&rows, 0), &topic))
			continue;
		if (last == NULL || last->document->id != db_int(&rows, 2)) {
			last = ARENA_PUSH(g->a, r->appeals, r->n_appeals, alloc);
			*last = (struct report_appeal){.document = gather_document(g, &rows, 2),
				.event = db_int(&rows, 1)};
		}
		last->topics |= 1u << topic;
	}
	return got;
}

int gather_counts(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(g->s, &rows, e, "SELECT c.n, c.what, c.region, c.passage," GATHER_DOCUMENT
			"FROM documents d JOIN counts c ON c.document = d.id WHERE d.day BETWEEN ?1 AND ?2"
			" ORDER BY d.day DESC, d.id DESC, c.no", "ii", r->period.days.from,
		    r->period.days.to) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(g->a, r->counts, r->n_counts, alloc) = (struct report_count){
			gather_document(g, &rows, 4), db_int(&rows, 0), db_str(&rows, 1, g->a),
			db_str(&rows, 2, g->a), db_str(&rows, 3, g->a)};
	return got;
}

/* The instant at which a day begins in the period's zone. */
static int64_t day_begin(const struct gathering *g, int64_t day)
{
	return day * 86400 - g->r->period.zone_s;
}

/* Published in the period ?2 to ?3; or seen before it and found in it (?4 to ?5) to repeat a claim, which
 * a fact-checker refuted only then. */
#define CIRCULATES \
	"(d.day BETWEEN ?2 AND ?3 OR (m.at >= ?4 AND m.at < ?5 AND d.first_seen_at < ?4 AND d.day < ?2))"

static int gather_posts(const struct gathering *g, struct report_claim *c, struct err *e)
{
	struct days days = g->r->period.days;
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(g->s, &rows, e, "SELECT m.score, m.band, m.shared," GATHER_DOCUMENT
			"FROM matches m JOIN documents d ON d.id = m.document WHERE m.claim = ?1"
			" AND " CIRCULATES " ORDER BY m.band, m.score DESC, d.id", "iiiii", c->id,
		    days.from, days.to, day_begin(g, days.from), day_begin(g, days.to + 1)) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(g->a, c->posts, c->n_posts, alloc) = (struct report_post){
			gather_document(g, &rows, 3), db_real(&rows, 0),
			str_is(db_view(&rows, 1), "kuat"), db_str(&rows, 2, g->a)};
	return got;
}

int gather_claims(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	struct days days = r->period.days;
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(g->s, &rows, e, "SELECT c.id, c.text, c.rating, c.url, c.published_at,"
			" coalesce(o.source, ''), coalesce(o.outlet, '') FROM claims c"
			" LEFT JOIN documents o ON o.id = c.document"
			" WHERE c.id IN (SELECT m.claim FROM documents d JOIN matches m ON m.document = d.id"
			" WHERE d.day BETWEEN ?1 AND ?2 UNION SELECT m.claim FROM matches m"
			" JOIN documents d ON d.id = m.document WHERE m.at >= ?3 AND m.at < ?4"
			" AND d.first_seen_at < ?3 AND d.day < ?1) ORDER BY c.published_at DESC, c.id", "iiii",
		    days.from, days.to, day_begin(g, days.from), day_begin(g, days.to + 1)) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct report_claim c = {.id = db_int(&rows, 0), .title = db_str(&rows, 1, g->a),
			.rating = db_str(&rows, 2, g->a), .url = db_str(&rows, 3, g->a)};

		if (db_int(&rows, 4) != 0)
			c.published = (struct when){db_int(&rows, 4), WHEN_SECOND};
		c.source_name = gather_source_name(g, db_str(&rows, 5, g->a), db_str(&rows, 6, g->a));
		*ARENA_PUSH(g->a, r->claims, r->n_claims, alloc) = c;
	}
	for (size_t i = 0; got == 0 && i < r->n_claims; i++)
		got = gather_posts(g, &r->claims[i], e);
	return got;
}

/* ---------------------------------------------------------------- coverage */

#define STATES_MAX 31 /* days that a strip shows, the period's first */

static int gather_state(const struct gathering *g, struct report_source *s, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT failing_since, last_success_at, reason FROM sources"
			" WHERE id = ?1", "s", s->id) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		s->failing_since = db_int(&rows, 0);
		s->failing = s->failing_since != 0;
		s->last_ok_at = db_int(&rows, 1);
		s->message = s->failing ? db_str(&rows, 2, g->a) : STR_NONE;
	}
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static int gather_strip(const struct gathering *g, struct report_source *s, struct err *e)
{
	struct days days = g->r->period.days;
	struct rows rows;
	int got;

	s->n_states = (size_t)(days.to - days.from + 1);
	if (s->n_states > STATES_MAX)
		s->n_states = STATES_MAX;
	s->states = arena_array(g->a, s->n_states, sizeof *s->states);
	if (db_query(g->s, &rows, e, "SELECT day, attempts, failed FROM volumes WHERE source = ?1"
			" AND day BETWEEN ?2 AND ?3", "sii", s->id, days.from,
		    days.from + (int64_t)s->n_states - 1) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		int64_t attempts = db_int(&rows, 1), failed = db_int(&rows, 2);

		if (attempts > 0)
			s->states[db_int(&rows, 0) - days.from] = failed == 0 ? DAY_READ :
				failed < attempts ? DAY_PARTLY : DAY_FAILED;
	}
	return got;
}

static struct report_source *find_source(struct report *r, struct str id)
{
	for (size_t i = 0; i < r->n_sources; i++)
		if (str_eq(r->sources[i].id, id))
			return &r->sources[i];
	return NULL;
}

/* Documents by source in a range of days, into n or before; a source that sources.conf does not
 * name is added to the list. */
static int count_by_source(const struct gathering *g, struct days days, bool before, size_t *alloc,
	struct err *e)
{
	struct report *r = g->r;
	struct rows rows;
	int got;

	if (db_query(g->s, &rows, e, "SELECT source, count(*), max(day), max(outlet) FROM documents"
			" WHERE day BETWEEN ?1 AND ?2 GROUP BY source", "ii", days.from, days.to) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct report_source *s = find_source(r, db_view(&rows, 0));

		if (s == NULL) {
			struct str id = db_str(&rows, 0, g->a);

			s = ARENA_PUSH(g->a, r->sources, r->n_sources, *alloc);
			*s = (struct report_source){.id = id,
				.name = gather_source_name(g, id, db_str(&rows, 3, g->a))};
		}
		*(before ? &s->before : &s->documents) = (int)db_int(&rows, 1);
		if (s->newest_day < db_int(&rows, 2))
			s->newest_day = db_int(&rows, 2);
	}
	return got;
}

int gather_coverage(const struct gathering *g, struct err *e)
{
	struct report *r = g->r;
	size_t alloc = 0;

	for (size_t i = 0; i < g->n_sources; i++) {
		struct report_source *s = ARENA_PUSH(g->a, r->sources, r->n_sources, alloc);

		*s = (struct report_source){.id = g->sources[i].id, .name = g->sources[i].name,
			.url = g->sources[i].url};
		if (gather_state(g, s, e) != 0 || gather_strip(g, s, e) != 0)
			return -1;
	}
	if (count_by_source(g, r->period.before, true, &alloc, e) != 0)
		return -1;
	return count_by_source(g, r->period.days, false, &alloc, e);
}
