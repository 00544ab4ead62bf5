/* discover.h - what a page offers to be followed by: feeds, sitemaps, channels. */
#ifndef SIMAK_DISCOVER_H
#define SIMAK_DISCOVER_H

#include "simak/arena.h"
#include "simak/source.h"

struct discovered {
	struct str url, title;
	enum source_kind kind;
	bool guessed; /* a customary address ("/feed/"), not named by the page */
};

/* What the page at url names (link rel=alternate, anchors to feeds and channels), then customary
 * addresses of its site to try.  Each address once, best first.  For an address of t.me, YouTube,
 * Mastodon or Bluesky the source's own address is the answer, and the page isn't needed. */
struct discovered *discover_sources(struct arena *page, struct str bytes, struct str content_type,
	struct str url, size_t *n);

#endif
