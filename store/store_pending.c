/* store_pending.c - links become pending addresses, once; pending addresses are handed out and struck
 * off.
 *
 * A link was dealt with when `addresses` holds it, or when its hash stands among the tombstones.  Such
 * a one comes back only with a newer `updated` than was known.
 */
#include "db.h"
#include "simak/crawlstate.h"

int store_is_forgotten(struct store *s, struct str url, bool *forgotten, struct err *e)
{
	char hex[HASH_SHA256_HEX];
	int64_t document;
	int got;

	hash_sha256_hex(url, hex);
	got = db_get_int(s, &document, e,
		"SELECT document FROM tombstone_addresses WHERE sha256 = ?1", "s", str_of(hex));
	*forgotten = got == 1;
	return got < 0 ? -1 : 0;
}

/* Whether the source says that what is known of an address has changed since. */
static bool is_newer(struct when updated, int64_t known_updated_at, int64_t seen_at)
{
	if (updated.precision == WHEN_UNKNOWN)
		return false;
	if (known_updated_at != 0)
		return updated.at > known_updated_at;
	/* never told before: newer than our own reading; a bare day only when it is a later one */
	return updated.at > seen_at;
}

static int insert_pending(struct store *s, struct str source, const struct lead *lead,
	enum request_role role, int64_t document, int64_t now, struct err *e)
{
	const struct link *link = &lead->link;

	return db_run(s, e, "INSERT INTO pending (url, fetch, source, role, document, title,"
			" published_at, published_precision, updated_at, updated_precision, added_at)"
			" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
			" ON CONFLICT (url) DO NOTHING",
		"sssdzsididi", lead->identity, str_eq(link->url, lead->identity) ? STR_NONE : link->url,
		source, (int)role, document, link->title, link->published.at,
		(int)link->published.precision, link->updated.at, (int)link->updated.precision, now);
}

static int add_known(struct store *s, struct str source, const struct lead *lead,
	const struct rows *address, int64_t now, struct err *e)
{
	int64_t document = db_int(address, 0);

	if (!is_newer(lead->link.updated, db_int(address, 1), db_int(address, 2)))
		return 0;
	return insert_pending(s, source, lead, document ? ROLE_REVISIT : ROLE_ARTICLE, document, now, e);
}

static int add_lead(struct store *s, struct str source, const struct lead *lead, int64_t now,
	int64_t *fresh, struct err *e)
{
	struct rows address;
	bool forgotten;
	int got;

	if (db_query(s, &address, e, "SELECT document, updated_at, at FROM addresses WHERE url = ?1",
		    "s", lead->identity) != 0)
		return -1;
	got = db_next(&address, e);
	if (got == 1) {
		got = add_known(s, source, lead, &address, now, e);
		db_stop(&address);
		return got;
	}
	if (got < 0 || store_is_forgotten(s, lead->identity, &forgotten, e) != 0)
		return -1;
	if (forgotten)
		return 0;
	if (insert_pending(s, source, lead, ROLE_ARTICLE, 0, now, e) != 0)
		return -1;
	*fresh += db_changes(s);
	return 0;
}

int store_add_leads(struct store *s, struct str source, const struct lead *leads, size_t n,
	int64_t now, int64_t *fresh, struct err *e)
{
	int rc = 0;

	*fresh = 0;
	if (db_enter(s, e) != 0)
		return -1;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = add_lead(s, source, &leads[i], now, fresh, e);
	return db_leave(s, rc, e);
}

int store_add_listing(struct store *s, struct str source, struct str url, int64_t depth, int64_t now,
	struct err *e)
{
	return db_run(s, e, "INSERT INTO pending (url, source, role, depth, added_at)"
			" VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (url) DO NOTHING", "ssdii", url, source,
		(int)ROLE_LISTING, depth, now);
}

int store_get_pending(struct store *s, struct str source, int64_t after, int64_t now, size_t limit,
	struct arena *a, struct pending **out, size_t *n, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT id, iif(fetch = '', url, fetch), title, published_at,"
			" published_precision, updated_at, updated_precision, role, document, tries,"
			" not_before, url, depth FROM pending WHERE source = ?1 AND id > ?2 AND not_before <= ?3"
			" ORDER BY id LIMIT ?4", "siii", source, after, now, (int64_t)limit) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct pending *p = ARENA_PUSH(a, *out, *n, alloc);

		p->id = db_int(&rows, 0);
		p->lead.link = (struct link){db_str(&rows, 1, a), db_str(&rows, 2, a), db_when(&rows, 3),
			db_when(&rows, 5)};
		p->source = source;
		p->role = (enum request_role)db_int(&rows, 7);
		p->document = db_int(&rows, 8);
		p->tries = db_int(&rows, 9);
		p->not_before = db_int(&rows, 10);
		p->lead.identity = db_str(&rows, 11, a);
		p->depth = db_int(&rows, 12);
	}
	return got;
}

int store_get_pending_sources(struct store *s, struct arena *a, struct str **out, size_t *n,
	struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT DISTINCT source FROM pending ORDER BY source", "") != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, *out, *n, alloc) = db_str(&rows, 0, a);
	return got;
}

int store_postpone(struct store *s, int64_t pending, int64_t not_before, struct err *e)
{
	return db_run(s, e, "UPDATE pending SET tries = tries + 1, not_before = ?2 WHERE id = ?1", "ii",
		pending, not_before);
}

int store_done(struct store *s, int64_t pending, struct err *e)
{
	return db_run(s, e, "DELETE FROM pending WHERE id = ?1", "i", pending);
}

int store_refuse(struct store *s, const struct pending *p, struct str outcome, int64_t now,
	struct err *e)
{
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	/* an address that leads to a document keeps it, whatever it answers today */
	rc = db_run(s, e, "INSERT INTO addresses VALUES (?1, NULL, ?2, ?3, ?4) ON CONFLICT (url) DO UPDATE"
			" SET outcome = CASE WHEN document IS NULL THEN ?2 ELSE outcome END, at = ?3,"
			" updated_at = max(ifnull(updated_at, 0), ifnull(?4, 0))", "ssiz",
		p->lead.identity, outcome, now, p->lead.link.updated.at);
	if (rc == 0)
		rc = store_done(s, p->id, e);
	return db_leave(s, rc, e);
}
