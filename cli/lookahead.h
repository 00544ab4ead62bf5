/* lookahead.h - answers that wait in a row for the store, while a second thread takes the articles out of
 * their pages.
 *
 * The conductor puts answers in at one end and takes them out at the other, in the same order; so what is
 * stored, and in which order, does not depend on the thread.  Only extraction runs in it: a pure function
 * of the page's bytes, with an extractor of its own.
 */
#ifndef CLI_LOOKAHEAD_H
#define CLI_LOOKAHEAD_H

#include "simak/arena.h"
#include "simak/extract.h"
#include "simak/web.h"

/* One answer, and what its page gave.  All of it lives until lookahead_pop. */
struct turn {
	struct arena arena;
	struct response response;
	struct page page; /* where it was asked for */
	bool is_page, is_read;
};

struct lookahead;

/* lexicons_dir as for extract_load; pages are read for the zone zone_s.  ERR_CONFIG, or ERR_BUG where
 * no thread can be had. */
int lookahead_open(const char *lexicons_dir, int zone_s, struct lookahead **out, struct err *e) MUST_CHECK;
void lookahead_close(struct lookahead *l);

/* The place for the next answer, its arena empty; NULL while the row is full (in number or bytes). */
struct turn *lookahead_room(struct lookahead *l);

/* What was put into that place is complete; is_page: read it as a page. */
void lookahead_push(struct lookahead *l, bool is_page);

bool lookahead_is_empty(const struct lookahead *l);

/* The oldest answer, once its page is read; NULL where there is none. */
struct turn *lookahead_first(struct lookahead *l);
void lookahead_pop(struct lookahead *l);

#endif
