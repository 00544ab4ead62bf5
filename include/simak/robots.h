/* robots.h - robots.txt: what an agent may ask for (RFC 9309; where it is silent, Google's practice).
 *
 * Pure: bytes in, an answer out.  Fetching it, caching it and what a missing file means is the
 * crawler's business.
 */
#ifndef SIMAK_ROBOTS_H
#define SIMAK_ROBOTS_H

#include "simak/arena.h"

#define ROBOTS_BYTES_MAX 512000 /* 500 KiB (RFC 9309, 2.5); what follows is not read */

struct robots_rule {
	struct str pattern; /* normalised escapes, * and $ as in the file */
	struct str line;    /* as it stands in the file, for messages */
	int number;         /* of that line, from 1 */
	bool allow;
};

struct robots_group {
	struct str *agents; /* product tokens as written; "*" for all */
	size_t n_agents;
	struct robots_rule *rules;
	size_t n_rules;
	int64_t delay_ms; /* Crawl-delay, or -1 */
};

struct robots {
	struct robots_group *groups;
	size_t n_groups;
	struct str *sitemaps; /* values of Sitemap lines as written */
	size_t n_sitemaps;
};

/* Reads any bytes; lines that are no rules are ignored.  Everything lives in a. */
void robots_parse(struct arena *a, struct str bytes, struct robots *out);

/* May agent (a product token, or a User-Agent beginning with it) ask for url (absolute, or a path)?
 * *why is the deciding rule, or NULL where none matched; it may itself be NULL.  /robots.txt is always
 * allowed.  Time is linear in rules times address; scratch for one normalised address is taken from a. */
bool robots_allows(const struct robots *r, struct arena *a, struct str agent, struct str url,
	const struct robots_rule **why);

/* Crawl-delay of the groups that bind agent, in milliseconds (at most a day); -1 where there is none. */
int64_t robots_delay_ms(const struct robots *r, struct str agent);

#endif
