/* run.h - the conductor: one crawl of a workspace, from what is due to what is stored. */
#ifndef CLI_RUN_H
#define CLI_RUN_H

#include "workspace.h"

struct run_options {
	bool all;               /* the intervals of sources are ignored */
	struct str *only;       /* ids of the sources to crawl; none: all of them */
	size_t n_only;
};

struct run_summary {
	int64_t sources, failed_sources; /* tried; of those failed */
	int64_t fresh;                   /* addresses never seen before */
	int64_t articles, versions, refused, postponed, gone;
	int64_t next_at; /* when the next source is due */
};

/* Crawls what is due and prints a line a source and a summary into cli->out.  The workspace's lock is
 * taken for as long.  ERR_CONFIG where `kontak` is needed and missing, ERR_LOCKED, ERR_NETWORK where
 * nothing at all could be fetched, ERR_PARTIAL where some sources failed. */
int run_crawl(struct cli *cli, const struct run_options *o, struct run_summary *sum, struct err *e)
	MUST_CHECK;

#endif
