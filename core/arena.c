/* arena.c - blocks that are handed out piece by piece and freed together. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "simak/arena.h"

#define BLOCK_MIN ((size_t)64 * 1024)

struct arena_block {
	struct arena_block *next;
	size_t size, used; /* bytes of data */
	_Alignas(max_align_t) char data[];
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

static struct arena_block *block_new(size_t size)
{
	struct arena_block *b;

	if (size < BLOCK_MIN)
		size = BLOCK_MIN;
	if (size > SIZE_MAX - sizeof *b || (b = malloc(sizeof *b + size)) == NULL)
		out_of_memory();
	b->next = NULL;
	b->size = size;
	b->used = 0;
	return b;
}

static struct arena_block *block_for(struct arena *a, size_t size)
{
	struct arena_block *b = a->current;

	if (b != NULL && b->size - b->used >= size)
		return b;
	b = block_new(size);
	if (a->current != NULL) {
		b->next = a->current->next;
		a->current->next = b;
	} else {
		a->first = b;
	}
	a->current = b;
	return b;
}

void *arena_alloc(struct arena *a, size_t size)
{
	const size_t align = _Alignof(max_align_t);
	struct arena_block *b;
	char *p;

	if (size > SIZE_MAX - align)
		out_of_memory();
	size = (size + align - 1) / align * align;
	b = block_for(a, size);
	p = b->data + b->used;
	b->used += size;
	a->used += size;
	return memset(p, 0, size);
}

void *arena_array(struct arena *a, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		out_of_memory();
	return arena_alloc(a, n * size);
}

struct str arena_str(struct arena *a, struct str s)
{
	char *copy = arena_alloc(a, s.len + 1);

	if (s.len)
		memcpy(copy, s.ptr, s.len);
	return (struct str){copy, s.len};
}

char *arena_cstr(struct arena *a, struct str s)
{
	return (char *)(uintptr_t)arena_str(a, s).ptr;
}

struct str arena_printf(struct arena *a, const char *fmt, ...)
{
	size_t len = 0, room = 32; /* most are short; a longer one is written a second time */
	char *text;

	do {
		va_list args;
		int n;

		room = len < room ? room : len + 1;
		text = arena_alloc(a, room);
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
	void *grown;

	if (need <= *alloc)
		return old;
	while (room < need) {
		if (room > SIZE_MAX / 2)
			out_of_memory();
		room *= 2;
	}
	grown = arena_array(a, room, size);
	if (n)
		memcpy(grown, old, n * size);
	*alloc = room;
	return grown;
}

static void free_chain(struct arena_block *b)
{
	while (b != NULL) {
		struct arena_block *next = b->next;

		free(b);
		b = next;
	}
}

void arena_reset(struct arena *a)
{
	if (a->first != NULL) {
		free_chain(a->first->next);
		a->first->next = NULL;
		a->first->used = 0;
	}
	a->current = a->first;
	a->used = 0;
}

void arena_free(struct arena *a)
{
	free_chain(a->first);
	arena_init(a);
}
