/* events.h - documents that tell of one event: which is a copy of which, who tells it independently,
 * and which known case a new event carries on.
 *
 * Pure: the caller finds the candidates by their keys and keeps the events.  Errs on the side of two
 * events: a copy that stands alone is a nuisance, two cases folded into one hide the second.
 */
#ifndef SIMAK_EVENTS_H
#define SIMAK_EVENTS_H

#include "simak/document.h"
#include "simak/finding.h"
#include "simak/fingerprint.h"

#define EVENTS_KEYS 40       /* keys of one document */
#define EVENTS_CANDIDATES 20 /* documents that one is compared with */
#define EVENTS_CASE_DAYS 45  /* a case goes on; further apart only the same text ties two documents */

/* A document as folding sees it; views into what it was read from. */
struct events_item {
	int64_t id;
	int64_t at; /* published; first seen where that is unknown */
	const struct document *document;
	const struct verdicts *verdicts;
	struct fingerprint print;
};

/* Reads a document for folding; document and verdicts must outlive the item. */
void events_read(struct arena *a, const struct document *document, const struct verdicts *verdicts,
	int64_t at, struct events_item *out);

/* The keys under which candidates are found.  Returns their number. */
size_t events_keys(const struct events_item *item, uint64_t keys[EVENTS_KEYS]);

/* What one document is to another, weakest first. */
enum events_tie {
	EVENTS_NONE,
	EVENTS_FOLLOW_UP,   /* the same case, days later or with another status */
	EVENTS_INDEPENDENT, /* the same event in other words, from another source */
	EVENTS_REWRITE,     /* the same text, worded anew or cut */
	EVENTS_COPY         /* the same text */
};

const char *events_tie_name(enum events_tie tie); /* "copy", "rewrite", "independent", "follow_up" */

struct events_link {
	enum events_tie tie;
	double likeness;   /* of the wording, 0 to 1 */
	double agreement;  /* of names, numbers and days, 0 to 1 */
	struct str shared; /* names, numbers, days, then rare words in common, joined by blanks; in a */
};

/* Compares two documents; the answer does not depend on their order. */
void events_compare(struct arena *a, const struct events_item *x, const struct events_item *y,
	struct events_link *out);

/* A stored document that shares a key, and where it stands. */
struct events_candidate {
	struct events_item item;
	int64_t event, thread; /* 0: it has none yet */
	bool first;            /* the first of its event */
};

/* Where a document belongs. */
struct events_place {
	enum events_tie tie;     /* to the nearest candidate */
	size_t nearest;          /* its index; meaningless with EVENTS_NONE */
	struct events_link link; /* what makes them alike */
	int64_t event;           /* joins this one; 0: an event of its own */
	/* the cases it belongs to, the oldest first: they turn out to be one; none: its own */
	int64_t threads[EVENTS_CANDIDATES];
	size_t n_threads;
	bool leads;              /* it was out before the event's first, or is named as its source */
	enum events_tie first_tie; /* with leads: what the former first is to this document */
};

/* Decides event and case of a document among its candidates. */
void events_place(struct arena *a, const struct events_item *item,
	const struct events_candidate *candidates, size_t n, struct events_place *out);

#endif
