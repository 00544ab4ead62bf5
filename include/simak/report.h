/* report.h - what the store gathers of a period; a digest is its printed form.
 *
 * The store fills in rows and lists, digest_tally() counts them, digest_*() print.  Everything lives
 * in the report's arena.  Strings are the sources' own words unless said otherwise: a printer sends
 * each through an esc_* verb.  "Day" is a local day number (days since 1970-01-01 in the workspace's
 * zone), ranges of days include both ends.
 */
#ifndef SIMAK_REPORT_H
#define SIMAK_REPORT_H

#include "simak/document.h"
#include "simak/finding.h"

enum period_kind { PERIOD_WEEK, PERIOD_PEKAN, PERIOD_RANGE, PERIOD_DAY };

struct days {
	int64_t from, to;
};

#define TREND_WEEKS 12

struct period {
	enum period_kind kind;
	int number; /* of the week or pekan, else 0 */
	int zone_s;
	struct days days, before; /* the period, and the one it is compared with */
	int64_t since;            /* first day of the cumulative count */
	struct days trend[TREND_WEEKS]; /* oldest first */
	struct str name;          /* "2024-W41", "pekan-3", "2024-10-09", "2024-10-07..2024-10-20" */
};

/* One dugaan finding as the counts see it: all from the earliest of before, since and trend to the
 * period's end, late arrivals too. */
struct report_row {
	int64_t document, day;
	enum topic topic;
	struct str platform, source, article, status; /* articles joined by "; " */
	struct str *regions;
	size_t n_regions;
};

/* Where a record lies in the archive; file is empty where there is none. */
struct report_record {
	struct str file;
	int64_t offset;
};

struct report_document {
	int64_t id;
	struct str url, title;
	struct str source, source_name; /* id; name as reports print it */
	struct str platform;
	enum doc_kind kind;
	unsigned marks; /* of enum doc_mark */
	struct str rating; /* of a fact-check page: what it tells was refuted or confirmed */
	int64_t day;    /* to whose period it belongs */
	struct when published;
	int64_t first_seen_at, fetched_at;
	int version;
	/* where its evidence lies; file is empty where nothing was archived (imported posts) */
	struct str archive_file, sha256;
	int64_t archive_offset;
	int64_t gone_at; /* since when its address no longer leads to it; 0: it does */
	struct report_record absences[2]; /* what was answered instead, the first and the last time */
};

struct report_passage {
	enum stance stance;
	enum field field;
	struct str text, rule, at;
	struct mark *marks;
	size_t n_marks;
};

/* An estimated date limit, computed from a deadline rule (digest/deadline.c). */
struct report_limit {
	int64_t day;
	struct str label, article, certainty; /* "temuan ditetapkan", "UU 7/2017 ps 454(5)", "A" */
	int days;
	bool working_days;
};

struct report_finding {
	struct str id; /* "1234/politik_uang" */
	const struct report_document *document;
	struct finding finding;
	struct report_passage *passages;
	size_t n_passages;
	int64_t event;      /* P57 is 57; 0: none */
	struct when known;  /* "tanggal diketahui"; WHEN_NONE until an analyst sets it */
	struct str verdict; /* an analyst's latest: benar, keliru, duplikat, terlewat, or empty */
	struct report_limit *limits;
	size_t n_limits;
	bool folded; /* by digest_tally(): an earlier one of the same event and topic stands for it */
};

/* A document that appeals, informs or explains: on these topics no act is told. */
struct report_appeal {
	const struct report_document *document;
	unsigned topics; /* bit 1 << enum topic */
	int64_t event;   /* P57 is 57; 0: none */
	bool folded;     /* by digest_tally(): an earlier one of the same event stands for it */
};

/* "11 pelanggaran": a count that a document prints. */
struct report_count {
	const struct report_document *document;
	int64_t n;
	struct str what, region, passage;
};

struct report_post {
	const struct report_document *document;
	double score;
	bool strong; /* band kuat */
	struct str shared; /* words in common, joined by blanks */
};

/* A known claim that circulated in the period. */
struct report_claim {
	int64_t id; /* K12 is 12 */
	struct str title, rating, url, source_name;
	struct when published;
	struct report_post *posts;
	size_t n_posts;
};

/* An event with a finding in the period, or with several documents.  The counts are of its documents
 * up to the period's end: its first, copies, rewrites, and tellings of others, of which only those
 * are independent that nobody paid for and no press office wrote. */
struct report_event {
	int64_t id, thread; /* thread: of the case, the number of its first event */
	struct str title, url; /* of its first document */
	unsigned marks;        /* of the same */
	struct str status, status_before; /* the case's newest word in and before the period, or empty */
	int64_t first_seen_at;
	int documents, copies, rewrites, independent;
	int advertorial, press_office, wire; /* of all its documents */
	struct str *findings; /* ids of its findings in the period */
	size_t n_findings;
};

/* What an earlier written digest held and no longer stands. */
struct report_correction {
	struct str finding, title, url, period; /* period: name of the digest that printed it */
	struct str what; /* "dinilai keliru", "tidak lagi dugaan": simak's own words */
};

/* A document that an earlier written digest printed and that can't be reached any more; said once. */
struct report_gone {
	struct str finding, period; /* period: name of the digest that printed it */
	const struct report_document *document;
};

enum report_day_state { DAY_NOT_DUE, DAY_READ, DAY_PARTLY, DAY_FAILED };

struct report_source {
	struct str id, name, url;
	bool failing;
	int64_t failing_since, last_ok_at; /* 0: never */
	struct str message;    /* why it failed last */
	int64_t newest_day;    /* of its newest document; 0: none */
	int documents, before; /* of the period and of the one before */
	enum report_day_state *states; /* one for each day of the period, at most 31 */
	size_t n_states;
};

/* A stage of the election calendar that the period touches. */
struct report_stage {
	struct str name, note;
	struct days days;
};

/* A number with its origin: finding ids of the period and of the one before. */
struct tally {
	int64_t n, before, cumulative;
	struct str *ids, *before_ids;
	size_t n_ids, n_before_ids;
};

struct report_total {
	enum topic topic;
	int64_t events; /* of the period's dugaan findings, copies folded */
	struct tally dugaan;
	int64_t imbauan, imbauan_before, imbauan_cumulative;
};

struct report_cell { /* a line of the grid */
	enum topic topic;
	struct str article, platform, region, status;
	struct tally tally;
};

struct report_group { /* a region, source or platform */
	struct str key, name;
	struct tally tally;
};

struct report {
	struct period period;
	struct str office, zone; /* from simak.conf: "Bawaslu ...", "WITA" */
	struct str lexicon_hash, manifest_hash; /* SHA-256 hex; of the lexicons, of the archive's manifest */
	int64_t made_at;
	int64_t written_at; /* 0: not a written digest */

	/* gathered by the store */
	struct report_row *rows;
	struct report_finding *findings, *late; /* dugaan by topic, then newest first; Susulan */
	struct report_appeal *appeals;
	struct report_count *counts;
	struct report_claim *claims;
	struct report_event *events;
	struct report_correction *corrections;
	struct report_gone *gone;
	struct report_source *sources;
	size_t n_rows, n_findings, n_late, n_appeals, n_counts, n_claims, n_events, n_corrections,
		n_gone, n_sources;
	int64_t documents, documents_before, documents_cumulative; /* read, of any label */
	int64_t last_document; /* newest document id there was: what comes later is Susulan */

	/* put in by the conductor and counted by digest_tally() */
	struct report_stage *stages;
	size_t n_stages;
	struct report_total totals[TOPICS];
	struct report_cell *grid;
	struct report_group *regions, *outlets, *platforms;
	size_t n_grid, n_regions, n_outlets, n_platforms;
	int64_t trend[TOPICS][TREND_WEEKS];
	size_t *open; /* findings whose follow-up no source tells, nearest limit first */
	size_t n_open;
};

/* The nearest of a finding's limits, INT64_MAX without any. */
static inline int64_t report_first_limit(const struct report_finding *f)
{
	int64_t day = INT64_MAX;

	for (size_t i = 0; i < f->n_limits; i++)
		if (f->limits[i].day < day)
			day = f->limits[i].day;
	return day;
}

/* An event of the report by its number, NULL where it is none or one of a single document. */
static inline const struct report_event *report_shared_event(const struct report *r, int64_t id)
{
	for (size_t i = 0; id != 0 && i < r->n_events; i++)
		if (r->events[i].id == id)
			return r->events[i].documents > 1 ? &r->events[i] : NULL;
	return NULL;
}

#endif
