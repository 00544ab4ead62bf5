/* fold.h - a stored document finds its event: one path for crawl, import, re-classification and
 * `simak events`. */
#ifndef CLI_FOLD_H
#define CLI_FOLD_H

#include "simak/events.h"
#include "simak/store.h"

struct folded {
	int64_t event, thread;
	int64_t nearest;         /* the document that it was put beside; 0: none */
	struct events_link link; /* to that one; in page */
};

/* Files a document, stored in the caller's transaction under the number id, under its keys and puts it
 * into an event, which may be new.  seen_at: when it was first seen.  A document that has an event
 * already keeps it, for its number may have been printed; the event's status is brought up to date. */
int fold_document(struct store *s, struct arena *page, int64_t id, const struct document *document,
	const struct verdicts *verdicts, int64_t seen_at, struct folded *out, struct err *e) MUST_CHECK;

#endif
