/* log.h - diagnostics on standard error, for people.  Foreign bytes in them are escaped. */
#ifndef SIMAK_LOG_H
#define SIMAK_LOG_H

#include <stdbool.h>

/* Nothing but errors from now on (--quiet). */
void log_set_quiet(bool quiet);

/* "simak: MESSAGE" on its own line.  log_note is silent when quiet. */
void log_error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_note(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* A line as it stands ("file:12: what is wrong"), escaped, without the program's name in front. */
void log_line(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
