/* fold.c - between match/ and store/: candidates are fetched by keys, match/ decides, the event is
 * written.
 *
 * Bounded: at most EVENTS_CANDIDATES documents are read, whatever the size of the store, and FOLD_KEPT
 * are remembered. */
#include "fold.h"

static int64_t written_at(const struct document *d, int64_t seen_at)
{
	return d->published.precision != WHEN_UNKNOWN ? d->published.at : seen_at;
}

/* The status word of the first finding that has one; those of a fact-check are of other cases. */
static struct str status_of(const struct document *d, const struct verdicts *v)
{
	for (size_t i = 0; d->rating.len == 0 && i < v->n_findings; i++)
		if (v->findings[i].status_word.len)
			return v->findings[i].status_word;
	return STR_NONE;
}

/* ---------------------------------------------------------------- what was read before */

void folder_open(struct folder *f, struct store *s)
{
	*f = (struct folder){.store = s};
}

void folder_close(struct folder *f)
{
	for (size_t i = 0; i < FOLD_KEPT; i++)
		arena_free(&f->kept[i].arena);
}

static struct fold_memory *recall(struct folder *f, int64_t document)
{
	for (size_t i = 0; i < FOLD_KEPT; i++)
		if (f->kept[i].document == document)
			return &f->kept[i];
	return NULL;
}

void folder_forget(struct folder *f, int64_t document)
{
	struct fold_memory *m = recall(f, document);

	if (m != NULL)
		*m = (struct fold_memory){.arena = m->arena};
}

/* The place of what was not asked for the longest time. */
static struct fold_memory *make_room(struct folder *f)
{
	struct fold_memory *oldest = f->kept;

	for (size_t i = 1; i < FOLD_KEPT; i++)
		if (f->kept[i].used < oldest->used)
			oldest = &f->kept[i];
	arena_reset(&oldest->arena);
	*oldest = (struct fold_memory){.arena = oldest->arena};
	return oldest;
}

/* ---------------------------------------------------------------- candidates */

static int read_standing(struct store *s, struct arena *page, int64_t id,
	struct events_candidate *out, struct err *e)
{
	struct event event;
	bool found;

	if (store_event_of(s, id, &out->event, e) != 0)
		return -1;
	if (out->event == 0)
		return 0;
	if (store_get_event(s, out->event, page, &event, &found, e) != 0)
		return -1;
	out->thread = event.thread;
	for (size_t i = 0; i < event.n_members; i++)
		if (event.members[i].document == id)
			out->first = event.members[i].role == ROLE_FIRST;
	return 0;
}

static int read_item(struct store *s, struct arena *a, int64_t id, struct events_item *out, bool *found,
	struct err *e)
{
	struct stored_document *d = arena_alloc(a, sizeof *d);
	struct verdicts *v = arena_alloc(a, sizeof *v);

	if (store_get_document(s, id, a, d, found, e) != 0)
		return -1;
	if (!*found)
		return 0;
	if (store_get_verdicts(s, d, a, v, e) != 0)
		return -1;
	events_read(a, &d->document, v, written_at(&d->document, d->first_seen_at), out);
	return 0;
}

/* The item stays valid until EVENTS_CANDIDATES others were read, which is fewer than are kept. */
static int read_candidate(struct folder *f, int64_t id, struct events_item *out, bool *found,
	struct err *e)
{
	struct fold_memory *m = recall(f, id);

	*found = m != NULL;
	if (m == NULL) {
		m = make_room(f);
		if (read_item(f->store, &m->arena, id, &m->item, found, e) != 0)
			return -1;
		m->document = *found && m->arena.used <= FOLD_KEPT_BYTES ? id : 0;
	}
	m->used = ++f->clock;
	*out = m->item;
	return 0;
}

static int read_candidates(struct folder *f, struct arena *page, const struct events_item *item,
	const uint64_t *keys, size_t n_keys, struct events_candidate *out, size_t *n, struct err *e)
{
	struct alike_wish wish = {.document = item->id, .at = item->at,
		.apart_s = EVENTS_CASE_DAYS * (int64_t)86400, .keys = keys, .n_keys = n_keys,
		.limit = EVENTS_CANDIDATES};
	int64_t *alike;
	size_t n_alike;
	bool found;

	*n = 0;
	if (store_find_alike(f->store, &wish, page, &alike, &n_alike, e) != 0)
		return -1;
	for (size_t i = 0; i < n_alike; i++) {
		if (read_candidate(f, alike[i], &out[*n].item, &found, e) != 0 ||
		    (found && read_standing(f->store, page, alike[i], &out[*n], e) != 0))
			return -1;
		*n += found;
	}
	return 0;
}

/* ---------------------------------------------------------------- the event */

static enum event_role role_of(enum events_tie tie)
{
	if (tie == EVENTS_COPY)
		return ROLE_COPY;
	return tie == EVENTS_REWRITE ? ROLE_REWRITE : ROLE_INDEPENDENT;
}

static void add_member(struct arena *page, struct event *event, int64_t id,
	const struct events_place *place)
{
	struct event_member *members = arena_array(page, event->n_members + 1, sizeof *members);
	enum event_role role = role_of(place->tie);

	for (size_t i = 0; i < event->n_members; i++) {
		members[i] = event->members[i];
		if (place->leads && members[i].role == ROLE_FIRST)
			members[i].role = role_of(place->first_tie);
	}
	if (event->n_members == 0 || place->leads)
		role = ROLE_FIRST;
	members[event->n_members++] = (struct event_member){id, role};
	event->members = members;
}

/* The newest document that names a status gives the event's. */
static void update(struct event *event, const struct events_item *item, int64_t seen_at)
{
	struct str status = status_of(item->document, item->verdicts);

	if (status.len && (event->last_status.len == 0 || item->at >= event->last_at))
		event->last_status = status;
	if (event->first_seen_at == 0 || seen_at < event->first_seen_at)
		event->first_seen_at = seen_at;
	if (item->at > event->last_at)
		event->last_at = item->at;
}

static int join(struct store *s, struct arena *page, const struct events_item *item, int64_t seen_at,
	const struct events_place *place, struct folded *out, struct err *e)
{
	struct event event = {0};
	bool found;

	if (place->event != 0 && store_get_event(s, place->event, page, &event, &found, e) != 0)
		return -1;
	if (place->n_threads)
		event.thread = place->threads[0];
	add_member(page, &event, item->id, place);
	update(&event, item, seen_at);
	if (store_put_event(s, &event, e) != 0)
		return -1;
	for (size_t i = 1; i < place->n_threads; i++)
		if (store_join_thread(s, place->threads[i], event.thread, e) != 0)
			return -1;
	out->event = event.id;
	out->thread = event.thread;
	return 0;
}

static int refresh(struct store *s, struct arena *page, const struct events_item *item,
	int64_t seen_at, struct folded *out, struct err *e)
{
	struct event event;
	bool found;

	if (store_get_event(s, out->event, page, &event, &found, e) != 0)
		return -1;
	update(&event, item, seen_at);
	out->thread = event.thread;
	return store_put_event(s, &event, e);
}

static int place(struct folder *f, struct arena *page, const struct events_item *item,
	const uint64_t *keys, size_t n_keys, int64_t seen_at, struct folded *out, struct err *e)
{
	struct events_candidate *candidates = arena_array(page, EVENTS_CANDIDATES, sizeof *candidates);
	struct events_place where;
	size_t n;

	if (read_candidates(f, page, item, keys, n_keys, candidates, &n, e) != 0)
		return -1;
	events_place(page, item, candidates, n, &where);
	out->link = where.link;
	if (where.tie != EVENTS_NONE)
		out->nearest = candidates[where.nearest].item.id;
	return join(f->store, page, item, seen_at, &where, out, e);
}

int fold_document(struct folder *f, struct arena *page, int64_t id, const struct document *document,
	const struct verdicts *verdicts, int64_t seen_at, struct folded *out, struct err *e)
{
	uint64_t keys[EVENTS_KEYS];
	struct events_item item;
	size_t n_keys;
	int rc;

	*out = (struct folded){0};
	folder_forget(f, id);
	events_read(page, document, verdicts, written_at(document, seen_at), &item);
	item.id = id;
	n_keys = events_keys(&item, keys);
	if (store_event_of(f->store, id, &out->event, e) != 0)
		return -1;
	if (out->event != 0)
		rc = refresh(f->store, page, &item, seen_at, out, e);
	else
		rc = place(f, page, &item, keys, n_keys, seen_at, out, e);
	return rc == 0 ? store_put_fingerprint(f->store, id, item.at, keys, n_keys, e) : -1;
}
