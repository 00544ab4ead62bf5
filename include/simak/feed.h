/* feed.h - RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0 and JSON Feed, in every degree of brokenness. */
#ifndef SIMAK_FEED_H
#define SIMAK_FEED_H

#include "simak/arena.h"
#include "simak/document.h"
#include "simak/err.h"

#define FEED_ENTRIES_MAX 50000 /* further ones are not read */

struct feed_entry {
	struct str id;               /* guid, atom:id, rdf:about; empty where there is none */
	struct str title, author;    /* plain text */
	struct str link;             /* absolute http(s) where a base is known, else as written; or empty */
	struct str summary, content; /* HTML, its links resolved; plain text is escaped */
	struct str image;            /* media:thumbnail, enclosure; absolute or empty */
	struct str outlet;           /* RSS source: the site that the entry was taken from */
	struct when published, updated;
	/* YouTube's */
	struct str video_id, channel_id, media_description;
	int64_t views; /* -1 where it is not told */
};

struct feed {
	const char *format; /* "rss20", "rss", "atom10", "rss10", "jsonfeed", ...; never NULL */
	struct str title;   /* plain text */
	struct str link;    /* of the site, absolute where a base is known */
	struct str language;
	struct str encoding; /* as found ("utf-8", "iso-8859-1") */
	bool wellformed;     /* false where the document had to be mended to be read */
	struct feed_entry *entries;
	size_t n_entries;
};

/* Reads a feed.  content_type is the HTTP header or empty; base_url where it was fetched, or empty.
 * Dates without a zone are UTC, as RFC 822 and W3C's profile have it.  gzip is undone.  Strings live
 * in page and are valid UTF-8.  ERR_INPUT for anything that is no feed (an HTML page, a sitemap). */
int feed_parse(struct arena *page, struct str bytes, struct str content_type, struct str base_url,
	struct feed *out, struct err *e) MUST_CHECK;

/* The entries that have an address, as links in feed order. */
struct link *feed_links(struct arena *page, const struct feed *feed, size_t *n);

/* Plain text of HTML: tags dropped (blocks and <br> become line breaks), script and style with their
 * content, entities decoded, blanks joined.  Whatever the input, never fails. */
struct str html_to_text(struct arena *a, struct str html);

/* As above on one line. */
struct str html_to_line(struct arena *a, struct str html);

#endif
