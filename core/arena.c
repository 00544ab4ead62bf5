/* arena.c - blocks that are handed out piece by piece and freed together. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "simak/arena.h"
#include "simak/buf.h"

#define BLOCK_MIN ((size_t)64 * 1024)
#define KEPT_MAX ((size_t)4 * 1024 * 1024)

struct arena_block {
	struct arena_block *next;
	size_t size, used; /* bytes of data */
	_Alignas(max_align_t) char data[];
};

/* Memory of a buf that became the arena's; stands in one of the blocks. */
struct arena_taken {
	struct arena_taken *next;
	char *ptr;
};

static _Noreturn void out_of_memory(void)
{
	fputs("simak: out of memory\n", stderr);
	exit(4);
}

void arena_init(struct arena *a)
{
	memset(a, 0, sizeof *a);
}

static struct arena_block *add_block(struct arena *a, size_t size)
{
	struct arena_block *b;

	if (size < a->next_size)
		size = a->next_size;
	if (size < BLOCK_MIN)
		size = BLOCK_MIN;
	if (size > SIZE_MAX - sizeof *b || (b = malloc(sizeof *b + size)) == NULL)
		out_of_memory();
	*b = (struct arena_block){.next = a->blocks, .size = size};
	a->blocks = b;
	a->next_size = 0;
	return b;
}

/* size bytes, aligned, with whatever was there before. */
static void *take(struct arena *a, size_t size)
{
	const size_t align = _Alignof(max_align_t);
	struct arena_block *b = a->blocks;
	void *p;

	if (size > SIZE_MAX - align)
		out_of_memory();
	size = (size + align - 1) / align * align;
	if (b == NULL || b->size - b->used < size)
		b = add_block(a, size);
	p = b->data + b->used;
	b->used += size;
	a->used += size;
	return p;
}

void *arena_alloc(struct arena *a, size_t size)
{
	return memset(take(a, size), 0, size);
}

static size_t bytes_of(size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		out_of_memory();
	return n * size;
}

void *arena_array(struct arena *a, size_t n, size_t size)
{
	return arena_alloc(a, bytes_of(n, size));
}

void *arena_room(struct arena *a, size_t n, size_t size)
{
	return take(a, bytes_of(n, size));
}

void *arena_lines(struct arena *a, size_t n, size_t size)
{
	size_t bytes = bytes_of(n, size);
	char *p = arena_alloc(a, bytes > SIZE_MAX - ARENA_LINE ? SIZE_MAX : bytes + ARENA_LINE);

	return p + (ARENA_LINE - (uintptr_t)p % ARENA_LINE) % ARENA_LINE;
}

struct str arena_str(struct arena *a, struct str s)
{
	char *copy;

	if (s.len == SIZE_MAX)
		out_of_memory();
	copy = take(a, s.len + 1);
	if (s.len)
		memcpy(copy, s.ptr, s.len);
	copy[s.len] = '\0';
	return (struct str){copy, s.len};
}

char *arena_cstr(struct arena *a, struct str s)
{
	return (char *)(uintptr_t)arena_str(a, s).ptr;
}

struct str arena_take(struct arena *a, struct buf *b)
{
	struct arena_taken *taken = arena_alloc(a, sizeof *taken);
	char *fitted = b->ptr ? realloc(b->ptr, b->len + 1) : NULL;
	struct str s = {fitted ? fitted : b->ptr, b->len};

	*taken = (struct arena_taken){a->taken, fitted ? fitted : b->ptr};
	a->taken = taken;
	buf_init(b, b->cap);
	return s;
}

struct str arena_printf(struct arena *a, const char *fmt, ...)
{
	size_t len = 0, room = 32; /* most are short; a longer one is written a second time */
	char *text;

	do {
		va_list args;
		int n;

		room = len < room ? room : len + 1;
		text = take(a, room);
		va_start(args, fmt);
		n = vsnprintf(text, room, fmt, args);
		va_end(args);
		len = n < 0 ? 0 : (size_t)n;
	} while (len >= room);
	return (struct str){text, len};
}

void *arena_grow(struct arena *a, void *old, size_t n, size_t *alloc, size_t need, size_t size)
{
	size_t room = *alloc ? *alloc : 8;
	char *grown;

	if (need <= *alloc)
		return old;
	while (room < need) {
		if (room > SIZE_MAX / 2)
			out_of_memory();
		room *= 2;
	}
	grown = arena_room(a, room, size);
	if (n)
		memcpy(grown, old, n * size);
	memset(grown + n * size, 0, (room - n) * size);
	*alloc = room;
	return grown;
}

static void free_taken(struct arena *a)
{
	for (; a->taken != NULL; a->taken = a->taken->next)
		free(a->taken->ptr);
}

void arena_free(struct arena *a)
{
	free_taken(a);
	while (a->blocks != NULL) {
		struct arena_block *next = a->blocks->next;

		free(a->blocks);
		a->blocks = next;
	}
	arena_init(a);
}

void arena_reset(struct arena *a)
{
	size_t used = a->used;

	free_taken(a);
	if (a->blocks != NULL && (a->blocks->next != NULL || a->blocks->size > KEPT_MAX)) {
		arena_free(a);
		a->next_size = used < KEPT_MAX ? used : 0; /* the next page finds it in one piece */
	} else if (a->blocks != NULL) {
		a->blocks->used = 0;
	}
	a->used = 0;
}
