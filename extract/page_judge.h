/* page_judge.h - the verdict over a page's lines. */
#ifndef EXTRACT_PAGE_JUDGE_H
#define EXTRACT_PAGE_JUDGE_H

#include "page.h"

struct verdict {
	uint32_t container; /* node */
};

/* Sets kept and why of every line. */
void page_judge(struct tree *t, struct verdict *v);

/* The text of a page that page_judge found too little in: whatever is prose, patterns aside. */
void page_rescue(struct tree *t, struct verdict *v);

#endif
