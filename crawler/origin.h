/* origin.h - whether an origin's robots.txt lets a request through. */
#ifndef CRAWLER_ORIGIN_H
#define CRAWLER_ORIGIN_H

#include "job.h"
#include "simak/robots.h"

#define ROBOTS_CAP ((size_t)ROBOTS_BYTES_MAX)
#define ROBOTS_REDIRECTS 5              /* section 2.3.1.2 */

/* Rules older than 24 hours (section 2.4) are forgotten: the state is ORIGIN_NEW again. */
void origin_refresh(struct origin *o, int64_t now_at);

/* Takes what came of asking: the outcome, the HTTP status, the decoded body and words for a bad
 * outcome.  Sets the rules, or the refusal (section 2.3.1), and the host's pause. */
void origin_settle(struct origin *o, const struct robots_copy *copy, enum outcome_kind outcome,
	const char *why, const char *agent);

/* True when agent may ask for url; else r's outcome and message say why not. */
bool origin_allows(const struct origin *o, struct str url, const char *agent, struct arena *scratch,
	struct response *r);

#endif
