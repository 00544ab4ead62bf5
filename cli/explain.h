/* explain.h - a judgement laid open: marked text, each reason with file and line, the sum. */
#ifndef CLI_EXPLAIN_H
#define CLI_EXPLAIN_H

#include "simak/classify.h"
#include "simak/jout.h"

/* Writes the text with what was recognised marked (by colour where ansi, else in brackets), then the
 * reckoning of each topic that has a reason; only_topic TOPICS: of all. */
void explain_put_text(struct buf *out, const struct document *doc, const struct verdicts *v,
	const struct explanation *why, enum topic only_topic, bool ansi);

/* The same as members of an object that the caller has begun. */
void explain_put_json(struct jout *j, const struct document *doc, const struct verdicts *v,
	const struct explanation *why, enum topic only_topic);

#endif
