/* sitemap.h - sitemaps.org protocol 0.9, its index, gzip and text forms, Google News extension. */
#ifndef SIMAK_SITEMAP_H
#define SIMAK_SITEMAP_H

#include "simak/arena.h"
#include "simak/document.h"
#include "simak/err.h"

#define SITEMAP_URLS_MAX 50000              /* the protocol's limit; further ones are not read */
#define SITEMAP_BYTES_MAX (64 * 1024 * 1024) /* after decompression; the protocol allows 50 MiB */

enum sitemap_type { SITEMAP_URLSET, SITEMAP_INDEX, SITEMAP_TEXT, SITEMAP_FEED };

struct sitemap_url {
	struct str loc; /* absolute http(s) */
	struct when lastmod;
	bool has_news;
	struct str title, publication, language; /* news: plain text */
	struct when published;                   /* news:publication_date */
};

struct sitemap {
	enum sitemap_type type;
	struct sitemap_url *children; /* of an index: sitemaps with lastmod, each address once */
	size_t n_children;
	struct sitemap_url *urls; /* each address once, in file order */
	size_t n_urls;
};

/* "urlset", "index", "text" or "feed". */
const char *sitemap_type_name(enum sitemap_type type);

/* Reads a sitemap of any form, told by content; an RSS or Atom feed counts as one.  url is where it
 * was fetched: relative addresses are resolved against it.  Instants without a zone are read in
 * zone_s (seconds east of UTC).  ERR_INPUT for anything else. */
int sitemap_parse(struct arena *page, struct str bytes, struct str content_type, struct str url,
	int zone_s, struct sitemap *out, struct err *e) MUST_CHECK;

/* urls as links (news title and date where told, else lastmod as `updated`). */
struct link *sitemap_links(struct arena *page, const struct sitemap *s, size_t *n);

#endif
