/* digest.h - a report of a period as HTML, Markdown, CSV, JSON and plain text: pure printers. */
#ifndef SIMAK_DIGEST_H
#define SIMAK_DIGEST_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/err.h"
#include "simak/report.h"

/* How the office counts its periods (simak.conf). */
struct period_rules {
	int zone_s;
	int64_t anchor_day; /* first day of pekan ke-1 (0: the office counts ISO weeks) */
	int64_t last_day;   /* last day of the last pekan, which takes what remains; 0: open end */
	int64_t since_day;  /* first day of cumulative counts; 0: the anchor, else 1 January */
};

/* Periods; names live in a.  The ones with text refuse what is no such period (ERR_USAGE). */
int period_week(struct arena *a, const struct period_rules *rules, struct str text,
	struct period *out, struct err *e) MUST_CHECK; /* "2024-W41" */
int period_pekan(struct arena *a, const struct period_rules *rules, int64_t number,
	struct period *out, struct err *e) MUST_CHECK; /* from 1; ERR_CONFIG without an anchor */
int period_range(struct arena *a, const struct period_rules *rules, struct days days,
	struct period *out, struct err *e) MUST_CHECK; /* at most 366 days */
void period_day(struct arena *a, const struct period_rules *rules, int64_t day,
	struct period *out);
/* The last pekan or ISO week (or day) that was over at now_at. */
void period_last(struct arena *a, const struct period_rules *rules, int64_t now_at, bool daily,
	struct period *out);

/* Counts rows and lists into totals, grid, regions, outlets, platforms, trend.  Every count is of
 * findings (a document and a topic), a finding once a line; in `regions` once for each region named. */
void digest_tally(struct report *r, struct arena *a);

enum digest_mask {
	DIGEST_MASK_HANDLES = 1, /* handles of accounts in posts: the default */
	DIGEST_MASK_NAMES = 2    /* persons, too: initials (--samarkan) */
};

/* Replaces names and handles in titles, quotations and offices, copies in a; marks move along. */
void digest_mask(struct report *r, struct arena *a, unsigned what);

/* Printers; out grows without a cap of its own. */
void digest_html(const struct report *r, struct buf *out);
void digest_md(const struct report *r, struct buf *out);
void digest_csv(const struct report *r, struct buf *out);      /* a line for each finding */
void digest_csv_grid(const struct report *r, struct buf *out); /* a line for each cell of the grid */
void digest_json(const struct report *r, struct buf *out);
/* Short plain text for a mail's text part: figures, headlines, links, coverage. */
void digest_text(const struct report *r, struct buf *out);
/* One line: "Ringkasan pemantauan media, 7-13 Oktober 2024: 6 dugaan". */
void digest_subject(const struct report *r, struct buf *out);

/* Reads back what digest_json wrote (unknown fields ignored), so that a written digest prints again
 * exactly; counts are made anew from its rows.  ERR_INPUT for what is no digest. */
int digest_read(struct arena *a, struct str json, struct report *out, struct err *e) MUST_CHECK;

#endif
