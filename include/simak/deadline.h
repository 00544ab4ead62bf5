/* deadline.h - the election calendar, deadline rules and holidays as data, and the dates that follow.
 *
 * Tables are UTF-8 text: "#" begins a comment, "[name]" a section, other lines are columns parted by
 * ";" (lexicons/kalender.tabel, tenggat.tabel, libur.tabel say which).  What a date results in is an
 * estimate for the analyst, always shown with its rule.
 */
#ifndef SIMAK_DEADLINE_H
#define SIMAK_DEADLINE_H

#include "simak/arena.h"
#include "simak/err.h"
#include "simak/report.h"

struct calendar_stage {
	struct str regime, stage, region, certainty, note; /* region: empty means everywhere */
	struct days days;
};

struct deadline_rule {
	struct str regime, kind, label, article, certainty;
	int64_t count;     /* days */
	bool working_days; /* else calendar days */
	struct days in_force;
};

struct calendar {
	struct calendar_stage *stages;
	struct deadline_rule *rules;
	int64_t *holidays; /* day numbers, rising */
	size_t n_stages, n_rules, n_holidays;
	size_t alloc_stages, alloc_rules, alloc_holidays;
};

/* Adds the lines of a table to out, in a; called once for each of the tables, the office's own after
 * the shipped ones.  Sections [tahapan], [tenggat], [libur] tell them apart.  ERR_CONFIG names file,
 * line, and what to do. */
int calendar_add(struct arena *a, const char *file, struct str text, struct calendar *out,
	struct err *e) MUST_CHECK;

/* The stages that a period touches, shortest first, as a report's heading shows them. */
void calendar_put_stages(const struct calendar *c, struct arena *a, struct report *r);

/* The regime ("pemilu", "pilkada") of a day, for a finding with these regions: that of the shortest
 * stage that covers it; empty outside of all. */
struct str calendar_regime(const struct calendar *c, int64_t day, const struct str *regions,
	size_t n_regions);

/* The last day of a term of `count` days that begins to run on the day after `from`. */
int64_t deadline_day(const struct calendar *c, int64_t from, int64_t count, bool working_days);

/* Fills in the limits of a finding: counted from the day known, else from the day first seen.  A hoaks
 * finding and one of a fact-check page, claims that circulate, have none. */
void deadline_put(const struct calendar *c, struct arena *a, int zone_s, struct report_finding *f);

/* The same for all findings of a report. */
void deadline_put_all(const struct calendar *c, struct arena *a, struct report *r);

#endif
