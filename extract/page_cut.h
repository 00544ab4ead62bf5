/* page_cut.h - what the cutting pass and its reader of attributes share. */
#ifndef EXTRACT_PAGE_CUT_H
#define EXTRACT_PAGE_CUT_H

#include "page.h"

#define CUT_OUT_CAP ((size_t)1 << 17)   /* bytes waiting for the parser */
#define CUT_VALUE_MAX ((size_t)4096) /* bytes of an attribute value or title; longer ones are cut */

struct attr_view {
	struct str name, value;
};

static inline bool cut_is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static inline char cut_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* The next attribute of the tag at *at; false at the tag's end, *at then stands behind `>`. */
bool attr_next(struct str in, size_t *at, struct attr_view *a);

/* Writes the attributes that later stages read of the tag and moves c->at behind it.  Whether there
 * was one. */
bool attr_copy(struct cutter *c, enum tag tag);

/* Moves c->at behind the tag. */
void attr_skip(struct cutter *c);

#endif
