/* health.h - how a source fares, in words: for `simak status` and for a digest's coverage. */
#ifndef CLI_HEALTH_H
#define CLI_HEALTH_H

#include "simak/crawlstate.h"
#include "workspace.h"

struct health {
	const struct source *source;
	struct source_state state;
	struct source_volume week, usual; /* the last seven days; a mean week of the four before */
	bool tried, ok;
	struct str reason; /* why not ok, in words; empty when it is */
};

/* Judges a source at `now`.  Silence is no sign of health: a feed whose dates stopped, or whose pages
 * all turned out to be no articles, is not ok though its address answers. */
int health_read(struct store *s, const struct workspace *ws, const struct source *source, int64_t now,
	struct arena *a, struct health *out, struct err *e) MUST_CHECK;

#endif
