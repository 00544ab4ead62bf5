/* jsonl.h - documents and posts as JSON Lines, as the plumbing commands read them. */
#ifndef CLI_JSONL_H
#define CLI_JSONL_H

#include "simak/arena.h"
#include "simak/document.h"
#include "simak/err.h"
#include "simak/jin.h"

/* Calls take for every line that is not empty, until it fails.  ERR_INPUT names file and line. */
int jsonl_each(const char *file, struct str bytes,
	int (*take)(const struct jin *object, void *ctx, struct err *e), void *ctx, struct err *e)
	MUST_CHECK;

/* The object's id, be it a string or a number; in a.  Empty where it has none. */
struct str jsonl_id(struct arena *a, const struct jin *object);

/* {kind, title, published, text, url, outlet}: views into the object.  A time without zone is WITA. */
void jsonl_document(const struct jin *object, struct document *out);

#endif
