/* config.h - INI files through inih: sections, keys, values, each with its line.
 *
 * A line that is no section, no comment and no "key = value" is an error; so is a key that the
 * reader doesn't know: all problems are collected and printed together, with file:line.
 */
#ifndef SIMAK_CONFIG_H
#define SIMAK_CONFIG_H

#include "simak/arena.h"
#include "simak/err.h"

struct config_entry {
	struct str section, key, value; /* value trimmed; section "" before the first [section] */
	int line;
};

struct config {
	const char *file; /* as named in messages */
	struct config_entry *entries;
	size_t n;
};

/* Reads text (already in memory) into entries in file order, all in a.  A BOM, CRLF and no-break
 * blanks are accepted.  ERR_CONFIG names every bad line, up to ten, joined by newlines. */
int config_read(struct arena *a, const char *file, struct str text, struct config *out,
	struct err *e) MUST_CHECK;

/* The last entry with this section and key, or NULL. */
const struct config_entry *config_find(const struct config *c, const char *section, const char *key);

#endif
