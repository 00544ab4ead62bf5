/* progress.h - a bar on the terminal for work over a second: count, rate, time left.
 *
 * Nothing is shown when standard error is no terminal or with --quiet.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress {
	const char *what;
	int64_t done, total; /* total 0: not known */
	int64_t began_ms, shown_ms;
	bool on, colour;
};

void progress_begin(struct progress *p, const char *what, int64_t total, bool quiet);
void progress_set(struct progress *p, int64_t done, int64_t total);

/* Takes the bar away; before anything else is written to the terminal, and at the end. */
void progress_clear(struct progress *p);

/* Milliseconds of a clock that only goes forward. */
int64_t progress_clock_ms(void);

#endif
