/* problems.c - messages with file and line, gathered. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "problems.h"

void problems_add(struct problems *p, int line, const char *fmt, ...)
{
	size_t len = p->n ? strlen(p->e->msg) : 0;
	char text[400];
	va_list args;

	if (p->n++ >= PROBLEMS_MAX)
		return;
	va_start(args, fmt);
	vsnprintf(text, sizeof text, fmt, args);
	va_end(args);
	p->e->kind = ERR_CONFIG;
	if (line)
		snprintf(p->e->msg + len, sizeof p->e->msg - len, "%s%s:%d: %s", len ? "\n" : "",
			p->file, line, text);
	else
		snprintf(p->e->msg + len, sizeof p->e->msg - len, "%s%s: %s", len ? "\n" : "", p->file,
			text);
}

int problems_end(const struct problems *p)
{
	return p->n ? -1 : 0;
}
