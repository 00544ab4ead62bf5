/* with_arena.h - for tests that allocate: one arena, open from the first test to the last, or
 * around each. */
#ifndef TESTS_WITH_ARENA_H
#define TESTS_WITH_ARENA_H

#include "simak/arena.h"

static struct arena a;

static int open_arena(void **state)
{
	(void)state;
	arena_init(&a);
	return 0;
}

static int close_arena(void **state)
{
	(void)state;
	arena_free(&a);
	return 0;
}

#endif
