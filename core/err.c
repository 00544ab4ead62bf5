/* err.c - the error struct, and the one table from kinds to exit codes. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "simak/err.h"

static const int exit_codes[ERR_KINDS] = {
	[ERR_PARTIAL] = 1,
	[ERR_USAGE] = 2,
	[ERR_CONFIG] = 3,
	[ERR_STORE] = 4,
	[ERR_NETWORK] = 5,
	[ERR_LOCKED] = 6,
	[ERR_INPUT] = 65,
	[ERR_BUG] = 70,
};

void err_clear(struct err *e)
{
	e->kind = ERR_NONE;
	e->msg[0] = '\0';
}

int err_set(struct err *e, enum err_kind kind, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	vsnprintf(e->msg, sizeof e->msg, fmt, args);
	va_end(args);
	e->kind = kind;
	return -1;
}

int err_errno(struct err *e, enum err_kind kind, const char *fmt, ...)
{
	const char *reason = strerror(errno);
	va_list args;
	size_t len;

	va_start(args, fmt);
	vsnprintf(e->msg, sizeof e->msg, fmt, args);
	va_end(args);
	len = strlen(e->msg);
	snprintf(e->msg + len, sizeof e->msg - len, ": %s", reason);
	e->kind = kind;
	return -1;
}

int err_prefix(struct err *e, const char *fmt, ...)
{
	char old[sizeof e->msg];
	va_list args;
	size_t len;

	memcpy(old, e->msg, sizeof old);
	va_start(args, fmt);
	vsnprintf(e->msg, sizeof e->msg, fmt, args);
	va_end(args);
	len = strlen(e->msg);
	snprintf(e->msg + len, sizeof e->msg - len, "%s", old);
	return -1;
}

int err_exit_code(enum err_kind kind)
{
	return (unsigned)kind < ERR_KINDS ? exit_codes[kind] : exit_codes[ERR_BUG];
}
