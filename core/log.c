/* log.c - one line at a time to standard error, foreign bytes escaped. */
#include <stdarg.h>
#include <stdio.h>

#include "simak/esc.h"
#include "simak/log.h"

static bool quiet;

void log_set_quiet(bool q)
{
	quiet = q;
}

static void print(const char *prefix, const char *fmt, va_list args)
{
	struct buf raw, line;
	struct str rest, part;

	buf_init(&raw, BUF_NO_CAP);
	buf_init(&line, BUF_NO_CAP);
	buf_vprintf(&raw, fmt, args);
	rest = buf_str(&raw);
	while (str_line(&rest, &part)) {
		buf_add_cstr(&line, prefix);
		esc_log(&line, part);
		buf_add_char(&line, '\n');
	}
	fwrite(line.ptr, 1, line.len, stderr);
	buf_free(&raw);
	buf_free(&line);
}

void log_error(const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	print("simak: ", fmt, args);
	va_end(args);
}

void log_note(const char *fmt, ...)
{
	va_list args;

	if (quiet)
		return;
	va_start(args, fmt);
	print("simak: ", fmt, args);
	va_end(args);
}

void log_line(const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	print("", fmt, args);
	va_end(args);
}
