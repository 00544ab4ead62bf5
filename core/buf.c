/* buf.c - the growing buffer with a cap. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "simak/buf.h"

#define LARGE ((size_t)256 * 1024)

void buf_init(struct buf *b, size_t cap)
{
	memset(b, 0, sizeof *b);
	b->cap = cap;
}

static void grow(struct buf *b, size_t need)
{
	size_t room = b->alloc ? b->alloc : 32;

	/* exactly what is asked for a big addition; else doubled, and by quarters once it is large */
	room += room < LARGE ? room : room > SIZE_MAX / 2 ? 0 : room / 4;
	if (room < need)
		room = need;
	if (room > b->cap && b->cap >= need - 1)
		room = b->cap + (b->cap < SIZE_MAX);
	b->ptr = realloc(b->ptr, room);
	if (b->ptr == NULL) {
		fputs("simak: out of memory\n", stderr);
		exit(4);
	}
	b->alloc = room;
}

char *buf_reserve(struct buf *b, size_t len)
{
	if (b->full || len > b->cap - b->len || b->len + len == SIZE_MAX) {
		b->full = true;
		return NULL;
	}
	if (b->len + len + 1 > b->alloc)
		grow(b, b->len + len + 1);
	return b->ptr + b->len;
}

int buf_add_int(struct buf *b, int64_t n)
{
	uint64_t rest = n < 0 ? -(uint64_t)n : (uint64_t)n;
	char digits[20], *first = digits + sizeof digits;

	do
		*--first = (char)('0' + rest % 10);
	while ((rest /= 10) != 0);
	if (n < 0)
		*--first = '-';
	return buf_add(b, first, (size_t)(digits + sizeof digits - first));
}

/* Mostly there is room already: what does not fit is written a second time. */
int buf_vprintf(struct buf *b, const char *fmt, va_list args)
{
	size_t room = b->alloc - b->len;
	va_list again;
	char *to;
	int len;

	va_copy(again, args);
	len = vsnprintf(room ? b->ptr + b->len : NULL, room, fmt, args);
	to = len < 0 ? NULL : buf_reserve(b, (size_t)len);
	if (to != NULL && (size_t)len >= room)
		vsnprintf(to, (size_t)len + 1, fmt, again);
	if (to != NULL)
		b->len += (size_t)len;
	else if (room)
		b->ptr[b->len] = '\0';
	va_end(again);
	return to ? 0 : -1;
}

int buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list args;
	int rc;

	va_start(args, fmt);
	rc = buf_vprintf(b, fmt, args);
	va_end(args);
	return rc;
}

struct str buf_str(const struct buf *b)
{
	return (struct str){b->ptr, b->len};
}

void buf_clear(struct buf *b)
{
	b->len = 0;
	b->full = false;
	if (b->ptr != NULL)
		b->ptr[0] = '\0';
}

void buf_truncate(struct buf *b, size_t len)
{
	if (len < b->len) {
		b->len = len;
		b->ptr[len] = '\0';
	}
}

void buf_free(struct buf *b)
{
	free(b->ptr);
	buf_init(b, b->cap);
}
