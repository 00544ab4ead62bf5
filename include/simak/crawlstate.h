/* crawlstate.h - what a crawl remembers between runs: validators, what is due, what is pending.
 *
 * Part of the store (store.h).  All of it is written in the transaction of the page that taught it.
 */
#ifndef SIMAK_CRAWLSTATE_H
#define SIMAK_CRAWLSTATE_H

#include "simak/store.h"

/* ---------------------------------------------------------------- sources */

struct source_state {
	struct str id;
	struct str etag, last_modified, body_sha256;
	int64_t last_attempt_at, last_success_at, last_new_at, newest_item_at; /* 0: never */
	int64_t next_at, interval_s;
	int64_t failures, failing_since; /* in a row; 0: not failing */
	struct str reason_kind, reason;
	struct capture capture; /* of its last answer with a body; file empty: none */
};

/* A day's work of a source. */
struct source_volume {
	int64_t attempts, failed, fresh, articles, refused;
};

/* State of one source; all zero where it was never tried. */
int store_get_source(struct store *s, struct str id, struct arena *a, struct source_state *out,
	struct err *e) MUST_CHECK;

/* Hands out those of the n sources that are due at `now`, or all of them: indexes into sources, the
 * longest overdue first.  The one call that hands out sources. */
int store_due(struct store *s, const struct source *sources, size_t n, int64_t now, bool all,
	struct arena *a, size_t **due, size_t *n_due, struct err *e) MUST_CHECK;

int store_put_source(struct store *s, const struct source_state *state, struct err *e) MUST_CHECK;

/* Adds to the day's volume of a source. */
int store_add_volume(struct store *s, struct str id, int64_t day, const struct source_volume *add,
	struct err *e) MUST_CHECK;

/* Volume of the days [from, to], summed; a source of "" means all of them. */
int store_get_volume(struct store *s, struct str id, int64_t from, int64_t to,
	struct source_volume *out, struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- links and pending addresses */

/* A link with what its address is known by: the spelling that AMP twins, www. and ?page= fold to. */
struct lead {
	struct link link; /* url: what is asked for */
	struct str identity;
};

struct pending {
	int64_t id;
	struct lead lead;
	struct str source;
	enum request_role role;
	int64_t document; /* which it may change, 0: a new one */
	int64_t depth;    /* of a listing: how many led to it */
	int64_t tries;
	int64_t not_before;
};

/* Whether the document of an address was forgotten: it is not stored again. */
int store_is_forgotten(struct store *s, struct str url, bool *forgotten, struct err *e) MUST_CHECK;

/* Remembers leads of a source as pending, unless they were dealt with already: an address that led to
 * a document (or to none) is taken up again only when `updated` is newer than what was known.
 * *fresh counts those never seen before. */
int store_add_leads(struct store *s, struct str source, const struct lead *leads, size_t n,
	int64_t now, int64_t *fresh, struct err *e) MUST_CHECK;

/* Remembers a further listing of a source (a child sitemap, an older page of a channel) as pending.
 * It is forgotten once it was read. */
int store_add_listing(struct store *s, struct str source, struct str url, int64_t depth, int64_t now,
	struct err *e) MUST_CHECK;

/* Pending addresses of a source with id > after that may be tried at `now`, at most limit, oldest
 * first. */
int store_get_pending(struct store *s, struct str source, int64_t after, int64_t now, size_t limit,
	struct arena *a, struct pending **out, size_t *n, struct err *e) MUST_CHECK;

/* Ids of all sources that have pending addresses. */
int store_get_pending_sources(struct store *s, struct arena *a, struct str **out, size_t *n,
	struct err *e) MUST_CHECK;

/* Keeps a pending address for a later try. */
int store_postpone(struct store *s, int64_t pending, int64_t not_before, struct err *e) MUST_CHECK;

/* Strikes an address off that gave no document, and says why, so that it is not asked again. */
int store_refuse(struct store *s, const struct pending *p, struct str outcome, int64_t now,
	struct err *e) MUST_CHECK;

/* Strikes off a pending address alone (its document was dealt with, or it was a listing). */
int store_done(struct store *s, int64_t pending, struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- revisits and absences */

/* Documents whose day of revisiting has come become pending (ROLE_REVISIT). */
int store_queue_revisits(struct store *s, int64_t now, int64_t *queued, struct err *e) MUST_CHECK;

/* Sets a document's next revisit: `no` visits done, the next at `at` (0: none any more). */
int store_plan_revisit(struct store *s, int64_t document, int64_t no, int64_t at, struct err *e)
	MUST_CHECK;
int store_get_revisit(struct store *s, int64_t document, int64_t *no, int64_t *at, struct err *e)
	MUST_CHECK;

/* Validators of a document's last answer, for asking again only for what has changed. */
int store_put_validators(struct store *s, int64_t document, struct str etag, struct str last_modified,
	struct err *e) MUST_CHECK;
int store_get_validators(struct store *s, int64_t document, struct arena *a, struct str *etag,
	struct str *last_modified, struct err *e) MUST_CHECK;

/* A document was looked for and found in place and unchanged: an earlier absence is forgotten. */
int store_note_presence(struct store *s, int64_t document, int64_t at, struct err *e) MUST_CHECK;

#define ABSENCE_GAP_S 3600 /* between the two sightings that make a document gone */

/* A document was looked for and not found (kind "gone", "redirect" or "changed").  It is gone when
 * an earlier sighting is at least ABSENCE_GAP_S old: *confirmed. */
int store_note_absence(struct store *s, int64_t document, const char *kind, int64_t at,
	const struct capture *capture, int status, bool *confirmed, struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- robots.txt between runs */

struct kept_robots {
	int status;
	struct str body;
	int64_t fetched_at;
};

int store_put_robots(struct store *s, struct str origin, const struct kept_robots *r,
	struct err *e) MUST_CHECK;
int store_get_robots(struct store *s, struct str origin, struct arena *a, struct kept_robots *out,
	bool *found, struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- outcomes */

struct outcome {
	struct str source, url, stage, kind, message;
	int64_t document; /* 0: none */
	int64_t at;
};

int store_put_outcome(struct store *s, const struct outcome *o, struct err *e) MUST_CHECK;

/* What most addresses of a source, its own aside, came to since `since` without giving a document;
 * *n counts all that gave none. */
int store_get_common_refusal(struct store *s, struct str source, struct str own_url, int64_t since,
	struct arena *a, struct str *kind, int64_t *n, struct err *e) MUST_CHECK;

/* Forgets outcomes before `at`: they are a log, not evidence. */
int store_trim_outcomes(struct store *s, int64_t at, struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- mending after a crash */

/* Undoes every document version whose record lies in `file` at or behind offset (the archive lost
 * it).  Without its first version a document is absent again and its address pending; with an older
 * one left it goes back to that, unjudged, and its address is pending too.  *undone counts them. */
int store_undo_captures(struct store *s, struct str file, int64_t offset, int64_t now,
	int64_t *undone, struct err *e) MUST_CHECK;

/* Documents whose findings went with an undone version: to be classified again. */
int store_get_unjudged(struct store *s, struct arena *a, int64_t **documents, size_t *n,
	struct err *e) MUST_CHECK;

struct archive;

/* Finishes the rewritings of archive files that the store has decided (store_put_change). */
int store_finish_changes(struct store *s, struct archive *archive, struct err *e) MUST_CHECK;

/* Before anything is written: unfinished rewritings are finished, the archive is cut back to what the
 * last transaction knew, and articles whose record the disk lost are undone.  *undone counts them. */
int store_recover(struct store *s, struct archive *archive, int64_t now, int64_t *undone,
	struct err *e) MUST_CHECK;

#endif
