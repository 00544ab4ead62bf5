/* buf.h - a growing byte buffer with a cap.
 *
 * The cap is an argument of buf_init and has no default: nothing from the network grows without
 * bound.  Going over it adds nothing, sets `full` and returns -1; `full` stays, so that a printer
 * may check once at its end.  Out of memory ends the program.
 */
#ifndef SIMAK_BUF_H
#define SIMAK_BUF_H

#include <stdarg.h>

#include "simak/str.h"

struct buf {
	char *ptr;    /* always NUL-terminated once something was added; NULL before */
	size_t len;   /* bytes, the NUL not counted */
	size_t alloc; /* bytes */
	size_t cap;   /* bytes that len may reach */
	bool full;    /* an addition was refused */
};

/* For text that simak makes itself (reports, JSON lines): the memory is the limit. */
#define BUF_NO_CAP SIZE_MAX

void buf_init(struct buf *b, size_t cap);

/* Makes room for len more bytes and returns where to write them (then add to b->len); NULL when
 * that would pass the cap. */
char *buf_reserve(struct buf *b, size_t len);

/* The additions that everything printed goes through are inline while there is room. */
static inline int buf_add(struct buf *b, const void *bytes, size_t len)
{
	char *to = !b->full && len < b->alloc - b->len ? b->ptr + b->len : buf_reserve(b, len);

	if (to == NULL)
		return -1;
	if (len)
		memcpy(to, bytes, len);
	to[len] = '\0';
	b->len += len;
	return 0;
}

static inline int buf_add_char(struct buf *b, char c)
{
	return buf_add(b, &c, 1);
}

static inline int buf_add_str(struct buf *b, struct str s)
{
	return buf_add(b, s.ptr, s.len);
}

static inline int buf_add_cstr(struct buf *b, const char *s)
{
	return buf_add(b, s, strlen(s));
}

/* n in decimal digits. */
int buf_add_int(struct buf *b, int64_t n);
int buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
int buf_vprintf(struct buf *b, const char *fmt, va_list args);

/* What is in it, valid until the next addition. */
struct str buf_str(const struct buf *b);

/* Forgets the content and `full`, keeps the allocation. */
void buf_clear(struct buf *b);

/* Cuts the content to len bytes (no effect if it is shorter). */
void buf_truncate(struct buf *b, size_t len);

void buf_free(struct buf *b);

#endif
