/* lexicon_work.h - what the parts of `simak lexicon` share. */
#ifndef CLI_LEXICON_WORK_H
#define CLI_LEXICON_WORK_H

#include "cli.h"
#include "simak/lexicon.h"

/* The office's folder of additions, or NULL outside of a workspace. */
const char *lexicon_office_dir(struct cli *cli);

/* Adds a file to the source as an addition of the office; one of the same name is replaced. */
int lexicon_add_file(struct cli *cli, const char *path, struct lexicon_source *source, struct err *e)
	MUST_CHECK;

#endif
