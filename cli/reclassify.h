/* reclassify.h - simak classify --stored. */
#ifndef CLI_RECLASSIFY_H
#define CLI_RECLASSIFY_H

#include "cli.h"

/* Applies today's lexicons to the stored documents (published on --since or later), prints what
 * changed.  Returns the exit code. */
int reclassify_stored(struct cli *cli);

#endif
