/* store_event.c - events with their members, and the keys under which alike documents meet. */
#include <stdlib.h>

#include "db.h"

static const char *const roles[] = {"first", "copy", "rewrite", "independent"};

const char *event_role_name(enum event_role role)
{
	return (size_t)role < sizeof roles / sizeof *roles ? roles[role] : "";
}

static enum event_role role_of(struct str name)
{
	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
		if (str_is(name, roles[i]))
			return (enum event_role)i;
	return ROLE_INDEPENDENT;
}

int store_put_fingerprint(struct store *s, int64_t document, const uint64_t *keys, size_t n_keys,
	struct err *e)
{
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = db_run(s, e, "DELETE FROM fingerprints WHERE document = ?1", "i", document);
	for (size_t i = 0; rc == 0 && i < n_keys; i++)
		rc = db_run(s, e, "INSERT OR IGNORE INTO fingerprints VALUES (?1, ?2)", "ii",
			(int64_t)keys[i], document);
	return db_leave(s, rc, e);
}

/* A document and how many of the keys it shares. */
struct sharer {
	int64_t document;
	size_t keys;
};

static int newest_first(const void *x, const void *y)
{
	int64_t a = ((const struct sharer *)x)->document, b = ((const struct sharer *)y)->document;

	return (a < b) - (a > b);
}

static int read_sharers(struct store *s, int64_t document, uint64_t key, struct sharer *list, size_t *n,
	struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT document FROM fingerprints WHERE key = ?1 AND document <> ?2"
			" ORDER BY document DESC LIMIT ?3", "iii", (int64_t)key, document,
		    (int64_t)STORE_ALIKE_EACH) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		list[(*n)++] = (struct sharer){db_int(&rows, 0), 1};
	return got;
}

/* One row a document, newest first. */
static size_t count_sharers(struct sharer *list, size_t n)
{
	size_t kept = 0;

	if (n > 1)
		qsort(list, n, sizeof *list, newest_first);
	for (size_t i = 0; i < n; i++) {
		if (kept && list[kept - 1].document == list[i].document)
			list[kept - 1].keys++;
		else
			list[kept++] = list[i];
	}
	return kept;
}

int store_find_alike(struct store *s, int64_t document, const uint64_t *keys, size_t n_keys,
	size_t limit, struct arena *a, int64_t **documents, size_t *n, struct err *e)
{
	struct sharer *list = arena_array(a, n_keys * STORE_ALIKE_EACH, sizeof *list);
	size_t found = 0;

	*n = 0;
	for (size_t i = 0; i < n_keys; i++)
		if (read_sharers(s, document, keys[i], list, &found, e) != 0)
			return -1;
	found = count_sharers(list, found);
	*documents = arena_array(a, found < limit ? found : limit, sizeof **documents);
	/* a pass for each number of keys: there are few, and the first passes fill the list */
	for (size_t shared = n_keys; shared > 0; shared--)
		for (size_t i = 0; i < found && *n < limit; i++)
			if (list[i].keys == shared)
				(*documents)[(*n)++] = list[i].document;
	return 0;
}

static int put_head(struct store *s, struct event *event, struct err *e)
{
	if (event->id != 0)
		return db_run(s, e, "UPDATE events SET thread = ?2, first_seen_at = ?3, last_at = ?4,"
				" last_status = ?5 WHERE id = ?1", "iiiis", event->id, event->thread,
			event->first_seen_at, event->last_at, event->last_status);
	if (db_run(s, e, "INSERT INTO events (thread, first_seen_at, last_at, last_status)"
			" VALUES (?1, ?2, ?3, ?4)", "iiis", event->thread, event->first_seen_at,
		    event->last_at, event->last_status) != 0)
		return -1;
	event->id = db_last_id(s);
	if (event->thread != 0)
		return 0;
	event->thread = event->id;
	return db_run(s, e, "UPDATE events SET thread = id WHERE id = ?1", "i", event->id);
}

int store_put_event(struct store *s, struct event *event, struct err *e)
{
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = put_head(s, event, e);
	if (rc == 0)
		rc = db_run(s, e, "DELETE FROM event_members WHERE event = ?1", "i", event->id);
	for (size_t i = 0; rc == 0 && i < event->n_members; i++)
		rc = db_run(s, e, "INSERT OR REPLACE INTO event_members VALUES (?1, ?2, ?3)", "iis",
			event->members[i].document, event->id,
			str_of(event_role_name(event->members[i].role)));
	return db_leave(s, rc, e);
}

static int read_members(struct store *s, struct event *out, struct arena *a, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(s, &rows, e, "SELECT document, role FROM event_members WHERE event = ?1"
			" ORDER BY document", "i", out->id) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, out->members, out->n_members, alloc) =
			(struct event_member){db_int(&rows, 0), role_of(db_view(&rows, 1))};
	return got;
}

int store_get_event(struct store *s, int64_t id, struct arena *a, struct event *out, bool *found,
	struct err *e)
{
	struct rows rows;
	int got;

	memset(out, 0, sizeof *out);
	if (db_query(s, &rows, e, "SELECT id, thread, first_seen_at, last_at, last_status FROM events"
			" WHERE id = ?1", "i", id) != 0)
		return -1;
	got = db_next(&rows, e);
	*found = got == 1;
	if (got == 1) {
		out->id = db_int(&rows, 0);
		out->thread = db_int(&rows, 1);
		out->first_seen_at = db_int(&rows, 2);
		out->last_at = db_int(&rows, 3);
		out->last_status = db_str(&rows, 4, a);
	}
	db_stop(&rows);
	return got == 1 ? read_members(s, out, a, e) : got;
}

int store_join_thread(struct store *s, int64_t from, int64_t to, struct err *e)
{
	return db_run(s, e, "UPDATE events SET thread = ?2 WHERE thread = ?1", "ii", from, to);
}

int store_event_of(struct store *s, int64_t document, int64_t *event, struct err *e)
{
	return db_get_int(s, event, e, "SELECT event FROM event_members WHERE document = ?1", "i",
		document) < 0 ? -1 : 0;
}
