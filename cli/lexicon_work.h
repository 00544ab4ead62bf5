/* lexicon_work.h - what the parts of `simak lexicon` share. */
#ifndef CLI_LEXICON_WORK_H
#define CLI_LEXICON_WORK_H

#include "cli.h"
#include "simak/lexicon.h"
#include "workspace.h"

/* Adds a file to the source as an addition of the office; one of the same base name is replaced. */
int lexicon_add_file(struct cli *cli, const char *path, struct lexicon_source *source, struct err *e)
	MUST_CHECK;

/* The first day of the last --days days (today included), in the workspace's zone.  -1 after a
 * message. */
int lexicon_days(struct cli *cli, int64_t otherwise, int64_t *since_day) MUST_CHECK;

/* Calls visit for every stored document from since_day on, oldest number first, until it returns
 * other than 0.  page is emptied before each. */
int lexicon_each(struct cli *cli, int64_t since_day,
	int (*visit)(const struct stored_document *d, struct arena *page, void *ctx), void *ctx,
	struct err *e) MUST_CHECK;

/* simak lexicon learn FILE...; the exit code. */
int lexicon_learn(struct cli *cli);

/* The parts that need a workspace; each returns the exit code. */
int lexicon_impact(struct cli *cli);
int lexicon_stats(struct cli *cli);
int lexicon_suggest(struct cli *cli);

#endif
