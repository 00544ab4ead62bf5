/* alike.h - private to match/: what two documents have in common. */
#ifndef ALIKE_H
#define ALIKE_H

#include "simak/events.h"

enum agreement { DISAGREE, UNKNOWN, AGREE };

struct alike {
	double shingles, likeness; /* of the wording: runs of words, sentence by sentence; 0 to 1 */
	double size_share;         /* words of the shorter, as a share of the longer */
	double lead_likeness;      /* of how they begin */
	double lead_share;         /* stems of a lead that the other text holds; the lesser of both */
	size_t facts, agreed, conflicts; /* in sentences that say the same */
	size_t names, full_names, numbers, days, stems, cases; /* in common */
	double fact_share, stem_share; /* of the document that has fewer */
	size_t fewest_facts;
	double apart_days;         /* between the publications */
	enum agreement same_days, same_topic, same_region, same_office, same_status;
	bool same_case_topic; /* one topic of which both tell an incident that is no recap */
	bool same_outlet;
	bool one_checks; /* one is a fact-check, the other is not */
	bool strangers; /* both give full names, of people and places, and hardly ever the same */
	bool cites; /* one names the other's outlet as its source */
};

void alike_find(const struct events_item *x, const struct events_item *y, struct alike *out);

/* x names y's outlet as its source. */
bool alike_cites(const struct events_item *x, const struct events_item *y);

#endif
