/* listing.h - small pieces that several commands print alike. */
#ifndef CLI_LISTING_H
#define CLI_LISTING_H

#include "simak/jmember.h"
#include "workspace.h"

/* Foreign text on one line of a terminal: control and bidirectional characters made harmless. */
void listing_line(struct buf *out, struct str text);

/* "politik_uang=dugaan hoaks=imbauan" as an object with all topics. */
void listing_labels(struct jout *j, struct str labels);

/* The local day by which a document is counted. */
struct when listing_day(const struct workspace *ws, struct when published, int64_t first_seen_at);

/* Local date and time ("2024-10-09 14.30"), or "-" for 0. */
void listing_local(const struct workspace *ws, int64_t at, char out[WHEN_TEXT_SIZE]);

#endif
