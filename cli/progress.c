/* progress.c - a bar on the terminal, drawn ten times a second at most, after the first second. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "progress.h"

#define QUIET_MS 1000
#define EVERY_MS 100
#define WIDTH 24

int64_t progress_clock_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void progress_begin(struct progress *p, const char *what, int64_t total, bool quiet)
{
	const char *no_color = getenv("NO_COLOR");

	*p = (struct progress){.what = what, .total = total, .began_ms = progress_clock_ms(),
		.on = !quiet && isatty(STDERR_FILENO),
		.colour = no_color == NULL || no_color[0] == '\0'};
}

static void print_time(char *out, size_t size, int64_t seconds)
{
	if (seconds >= 3600)
		snprintf(out, size, "%lld:%02lld:%02lld", (long long)(seconds / 3600),
			(long long)(seconds / 60 % 60), (long long)(seconds % 60));
	else
		snprintf(out, size, "%lld:%02lld", (long long)(seconds / 60), (long long)(seconds % 60));
}

static void draw(const struct progress *p, int64_t ms)
{
	int64_t rate = ms > 0 ? p->done * 1000 / ms : 0, minute = ms > 0 ? p->done * 60000 / ms : 0;
	int filled = p->total > 0 ? (int)(p->done * WIDTH / p->total) : 0;
	char bar[WIDTH + 1], left[32] = "";

	if (filled > WIDTH)
		filled = WIDTH;
	memset(bar, '-', WIDTH);
	memset(bar, '#', (size_t)filled);
	bar[WIDTH] = '\0';
	if (p->total > p->done && p->done > 0)
		print_time(left, sizeof left, (p->total - p->done) * ms / p->done / 1000);
	fprintf(stderr, "\r%s%s%s [%s] %lld", p->colour ? "\033[1m" : "", p->what,
		p->colour ? "\033[0m" : "", bar, (long long)p->done);
	if (p->total > 0)
		fprintf(stderr, "/%lld", (long long)p->total);
	/* a polite pace is less than one a second */
	fprintf(stderr, "  %lld/%s  %s\033[K", (long long)(rate ? rate : minute), rate ? "s" : "min", left);
	fflush(stderr);
}

void progress_set(struct progress *p, int64_t done, int64_t total)
{
	int64_t now;

	p->done = done;
	p->total = total;
	if (!p->on)
		return;
	now = progress_clock_ms();
	if (now - p->began_ms < QUIET_MS || now - p->shown_ms < EVERY_MS)
		return;
	p->shown_ms = now;
	draw(p, now - p->began_ms);
}

void progress_clear(struct progress *p)
{
	if (p->on && p->shown_ms != 0)
		fprintf(stderr, "\r\033[K");
	p->shown_ms = 0;
}
