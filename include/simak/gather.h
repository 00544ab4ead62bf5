/* gather.h - a period's report out of the store, and the record of what written digests held.
 *
 * Two series, each with its own record: days (PERIOD_DAY) and all others.  Findings that an analyst
 * judged keliru or duplikat are left out of what is gathered.  Every failure is ERR_STORE.
 */
#ifndef SIMAK_GATHER_H
#define SIMAK_GATHER_H

#include "simak/report.h"
#include "simak/source.h"
#include "simak/store.h"

/* Fills in what the store knows of the period, as it stands today: everything under "gathered by the
 * store" in report.h, the period, imbauan counts in totals, lexicon_hash.  sources: those of
 * sources.conf, for names and coverage; a document's source that is not among them appears under its
 * id.  What lives in the report lives in a. */
int gather_report(struct store *s, const struct period *period, const struct source *sources,
	size_t n_sources, struct arena *a, struct report *out, struct err *e) MUST_CHECK;

/* One finding as a report shows it, for forms; *found is false when there is none with that id. */
int gather_finding(struct store *s, struct finding_id id, const struct source *sources,
	size_t n_sources, struct arena *a, struct report_finding *out, bool *found, struct err *e)
	MUST_CHECK;

/* What was printed when the period was written (JSON of digest_json); empty where it was not, or where
 * a document was forgotten since. */
int gather_written(struct store *s, const struct period *period, struct arena *a, struct str *json,
	struct err *e) MUST_CHECK;

/* Remembers a written digest: its findings, late ones and corrections, and json.  A period that is
 * written already keeps its first record and *kept says so. */
int gather_put_written(struct store *s, const struct report *r, struct str json, bool *kept,
	struct err *e) MUST_CHECK;

/* Findings (dugaan) that arrived, or moved to another status, after `since_at` and up to now: what
 * `simak alerts` looks at.  Newest first, at most limit. */
int gather_new(struct store *s, int64_t since_at, const struct source *sources, size_t n_sources,
	size_t limit, struct arena *a, struct report_finding **out, size_t *n, struct err *e) MUST_CHECK;

/* When `simak alerts` was last asked; 0: never. */
int gather_alerts_at(struct store *s, int64_t *at, struct err *e) MUST_CHECK;
int gather_put_alerts_at(struct store *s, int64_t at, struct err *e) MUST_CHECK;

#endif
