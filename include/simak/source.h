/* source.h - where simak reads: one section of sources.conf, and what the conductor makes of it. */
#ifndef SIMAK_SOURCE_H
#define SIMAK_SOURCE_H

#include "simak/str.h"

enum source_kind {
	SOURCE_FEED,     /* RSS, Atom or JSON Feed: told apart by content */
	SOURCE_SITEMAP,  /* sitemap, sitemap index, news sitemap, text */
	SOURCE_PAGE,     /* a listing page, links chosen by a pattern */
	SOURCE_TELEGRAM, /* https://t.me/s/NAME */
	SOURCE_YOUTUBE,  /* channel Atom */
	SOURCE_MASTODON, /* tag or account, JSON or RSS */
	SOURCE_BLUESKY,  /* author feed, JSON */
	SOURCE_KINDS
};

struct source {
	struct str id;      /* the section's name: [a-z0-9._-], never changes */
	struct str name;    /* as reports print it */
	struct str url;
	struct str region;  /* full official name, or empty */
	struct str pattern; /* SOURCE_PAGE: PCRE2 that an article's address matches */
	struct str hosts;   /* further hosts that its links may lead to, blank-separated */
	struct str remark;
	enum source_kind kind;
	int64_t every_s, every_min_s, every_max_s; /* asked interval and the operator's bounds */
	bool is_fact_check; /* its articles are claims, too */
	bool ignore_robots; /* `robots = abaikan`: for `url` alone, never for its articles */
	int line;           /* in sources.conf */
};

/* "feed", "sitemap", ... as sources.conf spells it. */
const char *source_kind_name(enum source_kind kind);
bool source_kind_parse(struct str name, enum source_kind *kind);

#endif
