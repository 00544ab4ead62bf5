/* arena.h - memory by lifetime.
 *
 * simak knows three lifetimes: the run (configuration, sources, compiled lexicons), the page (one
 * response, its document and findings) and the report.  Each has an arena; what is allocated from
 * it lives until arena_reset or arena_free.  Out of memory ends the program: a batch program has
 * nothing better to do, and the store survives it.
 */
#ifndef SIMAK_ARENA_H
#define SIMAK_ARENA_H

#include "simak/str.h"

struct arena_block;
struct arena_taken;
struct buf;

struct arena {
	struct arena_block *blocks; /* newest first */
	struct arena_taken *taken;  /* by arena_take */
	size_t used;                /* bytes handed out since the last reset */
	size_t next_size;           /* bytes that the next block is to have at least */
};

/* An empty arena; allocates nothing yet. */
void arena_init(struct arena *a);

/* size bytes, zeroed, aligned for any object.  Never NULL. */
void *arena_alloc(struct arena *a, size_t size);

/* n objects of size bytes each, zeroed; ends the program when n * size overflows. */
void *arena_array(struct arena *a, size_t n, size_t size);

/* As arena_array, but not zeroed: for what is written before it is read. */
void *arena_room(struct arena *a, size_t n, size_t size);

/* As arena_array, from the beginning of a line of the processor's cache (ARENA_LINE bytes): objects of
 * that size then cross none. */
#define ARENA_LINE 64
void *arena_lines(struct arena *a, size_t n, size_t size);

/* A copy of s; the copy is also terminated by a NUL that len does not count. */
struct str arena_str(struct arena *a, struct str s);

/* A copy of s as a C string. */
char *arena_cstr(struct arena *a, struct str s);

/* What b holds, without a copy: its memory is the arena's then, and b is empty. */
struct str arena_take(struct arena *a, struct buf *b);

/* A formatted string (NUL behind it). */
struct str arena_printf(struct arena *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/* Grows an array that lives in the arena: returns room for at least `need` elements, the first `n`
 * copied, the others zeroed, and updates *alloc (elements).  The old array stays until the reset: growth doubles, so
 * at most twice the size is spent. */
void *arena_grow(struct arena *a, void *old, size_t n, size_t *alloc, size_t need, size_t size);

/* Makes room for one more element of array `p` with count n and capacity alloc. */
#define ARENA_PUSH(a, p, n, alloc) \
	((n) < (alloc) ? (void)0 : \
		(void)((p) = arena_grow((a), (p), (n), &(alloc), (n) + 1, sizeof *(p))), &(p)[(n)++])

/* Forgets everything handed out and keeps the memory for the next page: one block as large as all
 * that this one needed, up to 4 MB. */
void arena_reset(struct arena *a);

/* Gives all memory back. */
void arena_free(struct arena *a);

#endif
