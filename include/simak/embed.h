/* embed.h - the data files that travel inside the binary (lexicons, templates, style sheets).
 *
 * They are compiled in by scripts/embed.c under their path in the project ("lexicons/aktor.lex"), so
 * that simak works from anywhere with nothing beside it, and still names file and line.
 */
#ifndef SIMAK_EMBED_H
#define SIMAK_EMBED_H

#include "simak/str.h"

struct embedded {
	const char *path; /* "lexicons/..." */
	struct str bytes; /* static */
};

/* All embedded files, sorted by path; *n gets their number. */
const struct embedded *embed_all(size_t *n);

/* The file at path, or NULL. */
const struct embedded *embed_find(const char *path);

#endif
