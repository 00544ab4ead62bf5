/* page_judge.h - the verdict over a page's lines. */
#ifndef EXTRACT_PAGE_JUDGE_H
#define EXTRACT_PAGE_JUDGE_H

#include "page.h"

struct verdict {
	uint32_t container; /* node */
	bool rescued;       /* its text was found by page_rescue */
};

/* Sets why of every line. */
void page_judge(struct tree *t, struct verdict *v);

/* Where page_judge found too little: whatever is prose, patterns aside, if that is much more. */
void page_rescue(struct tree *t, struct verdict *v);

/* Sets why of every line, nodes and container being judged (page_lines.c). */
void lines_judge(struct tree *t, uint32_t container);

/* Whether the line says the page's title (or a good part of it) again. */
bool line_is_title(const struct tree *t, const struct line *l);

/* Whether baris.portal says that the line is no text. */
bool line_is_boilerplate(const struct tree *t, const struct line *l);

#endif
