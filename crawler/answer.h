/* answer.h - what an HTTP head says, and what outcome an ended exchange is.  Pure. */
#ifndef CRAWLER_ANSWER_H
#define CRAWLER_ANSWER_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/web.h"

/* Value of the first header field with this name, trimmed; empty if there is none. */
struct str answer_field(struct str head, const char *name);

/* "text/html" of "Text/HTML; charset=x", in the arena. */
struct str answer_mime(struct arena *a, struct str content_type);

/* The outcome of a whole answer with this status (100-599). */
enum outcome_kind answer_outcome(int status);

/* 301, 302, 303, 307, 308. */
bool answer_is_redirect(int status);

/* True where the same question may be answered better in a moment. */
bool answer_is_passing(enum outcome_kind kind, int status);

/* True where the failure tells of the host and not of the page: the breaker counts it. */
bool answer_blames_host(enum outcome_kind kind);

/* Undoes the content codings that the head names, within body's cap; *plain gets the result: wire
 * itself where there is no coding, else a view into body.  OUTCOME_OK, or OUTCOME_TOO_LARGE or
 * OUTCOME_PROTOCOL with words in message and as much as could be undone. */
enum outcome_kind answer_decode(struct str head, struct str wire, struct buf *body,
	struct str *plain, char *message, size_t size);

#endif
