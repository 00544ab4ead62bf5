/* store_event.c - events with their members. */
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
