/* jsonl.h - JSON Lines as the plumbing commands read them: documents, claims, posts. */
#ifndef JSONL_H
#define JSONL_H

#include "simak/arena.h"
#include "simak/document.h"
#include "simak/err.h"
#include "simak/jin.h"
#include "simak/jout.h"

struct jsonl {
	const char *file; /* named in messages */
	bool quiet;       /* lines that fail are counted, not answered: they are read again */
	int done, failed; /* lines taken; lines answered on standard error */
};

/* An id is given back as it came: text or a whole number; none is null. */
struct jsonl_id {
	struct str text;
	bool is_number;
};

/* What takes an object.  -1 with ERR_INPUT: the line is answered as `file:line: message` and left
 * out; -1 with another kind ends the reading. */
typedef int jsonl_take(const struct jin *object, void *ctx, struct err *e);

/* Calls take for every line that is not blank, until a signal.  A byte order mark is skipped, bytes
 * that are no UTF-8 become U+FFFD.  0, or -1 where take ended it. */
int jsonl_each(struct jsonl *lines, struct str bytes, jsonl_take *take, void *ctx,
	struct err *e) MUST_CHECK;

/* The exit code: 0, 1 where some lines failed, 65 where all did. */
int jsonl_exit_code(const struct jsonl *lines);

/* The member "id" of an object, in a; ERR_INPUT where it could not be given back as it came. */
int jsonl_id(struct arena *a, const struct jin *object, struct jsonl_id *out,
	struct err *e) MUST_CHECK;

/* Writes it as a member. */
void jsonl_put_id(struct jout *j, const char *key, struct jsonl_id id);

/* {kind, title, published, text, url, outlet}: views into the object.  A time without zone is WITA. */
void jsonl_document(const struct jin *object, struct document *out);

#endif
