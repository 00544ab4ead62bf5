/* fold.h - a stored document finds its event: one path for crawl, import, re-classification and
 * `simak events`. */
#ifndef CLI_FOLD_H
#define CLI_FOLD_H

#include "simak/events.h"
#include "simak/store.h"

/* Documents are compared with the newest ones again and again: those last read are kept, so that a run
 * reads and takes apart each of them once. */
#define FOLD_KEPT 256
#define FOLD_KEPT_BYTES (128 * 1024) /* a larger one is not kept */

struct folder {
	struct store *store;
	struct fold_memory {
		int64_t document; /* 0: none */
		uint64_t used;    /* when it was last asked for */
		struct arena arena;
		struct events_item item;
	} kept[FOLD_KEPT];
	uint64_t clock;
};

void folder_open(struct folder *f, struct store *s);
void folder_close(struct folder *f);

/* What the store says of a document has changed: what was read of it is forgotten. */
void folder_forget(struct folder *f, int64_t document);

struct folded {
	int64_t event, thread;
	int64_t nearest;         /* the document that it was put beside; 0: none */
	struct events_link link; /* to that one; in page */
};

/* Files a document, stored in the caller's transaction under the number id, under its keys and puts it
 * into an event, which may be new.  seen_at: when it was first seen.  A document that has an event
 * already keeps it, for its number may have been printed; the event's status is brought up to date. */
int fold_document(struct folder *f, struct arena *page, int64_t id, const struct document *document,
	const struct verdicts *verdicts, int64_t seen_at, struct folded *out, struct err *e) MUST_CHECK;

#endif
