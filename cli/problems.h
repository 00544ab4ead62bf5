/* problems.h - several messages in one struct err, a line each: all that is wrong is shown at once. */
#ifndef CLI_PROBLEMS_H
#define CLI_PROBLEMS_H

#include "simak/err.h"

#define PROBLEMS_MAX 10

struct problems {
	struct err *e;
	const char *file;
	int n;
};

/* Adds "file:line: text" (without the line where it is 0). */
void problems_add(struct problems *p, int line, const char *fmt, ...) PRINTF_LIKE(3, 4);

/* 0 when none was added, else -1. */
int problems_end(const struct problems *p);

#endif
