/* gather.h - the parts of a report, for the files of store/ alone. */
#ifndef STORE_GATHER_H
#define STORE_GATHER_H

#include "db.h"
#include "simak/gather.h"

struct gathering {
	struct store *s;
	struct arena *a;
	const struct source *sources;
	size_t n_sources;
	struct report *r;
};

/* "daily" or "weekly" */
struct str gather_series(const struct period *p);

/* A source's name in sources.conf, else the outlet, else its id. */
struct str gather_source_name(const struct gathering *g, struct str id, struct str outlet);

/* The columns that gather_document reads, from documents d. */
#define GATHER_DOCUMENT \
	" d.id, d.url, d.title, d.source, d.outlet, d.platform, d.kind, d.marks, d.day," \
	" d.published_at, d.published_precision, d.first_seen_at, d.version "

struct report_document *gather_document(const struct gathering *g, const struct rows *rows,
	int column);

/* An analyst's newest judgement of finding f: a scalar subquery. */
#define GATHER_VERDICT \
	"(SELECT v.value FROM verdicts v WHERE v.document = f.document AND v.topic = f.topic" \
	" ORDER BY v.id DESC LIMIT 1)"
#define GATHER_STANDS \
	"coalesce(" GATHER_VERDICT ", '') NOT IN ('keliru', 'duplikat')"

/* Fills in everything of a finding; out->finding.topic and document->id say which. */
int gather_finding_whole(const struct gathering *g, int64_t document, enum topic topic,
	struct report_finding *out, bool *found, struct err *e) MUST_CHECK;

/* Lists of a report: gather_lists.c, gather_events.c */
int gather_appeals(const struct gathering *g, struct err *e) MUST_CHECK;
int gather_counts(const struct gathering *g, struct err *e) MUST_CHECK;
int gather_claims(const struct gathering *g, struct err *e) MUST_CHECK;
int gather_events(const struct gathering *g, struct err *e) MUST_CHECK;
int gather_coverage(const struct gathering *g, struct err *e) MUST_CHECK;
int gather_late(const struct gathering *g, struct err *e) MUST_CHECK;
int gather_corrections(const struct gathering *g, struct err *e) MUST_CHECK;
int gather_gone(const struct gathering *g, struct err *e) MUST_CHECK;

#endif
