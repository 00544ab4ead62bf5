/* helpers.h - what the unit tests share: cmocka with the headers that it wants before it, and
 * comparisons that say what they got. */
#ifndef TESTS_HELPERS_H
#define TESTS_HELPERS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "simak/date.h"
#include "simak/str.h"

static inline void assert_str(struct str got, const char *want)
{
	if (!str_is(got, want))
		fail_msg("got \"%.*s\", wanted \"%s\"", STR_ARG(got), want);
}

static inline void assert_when(struct when got, const char *want)
{
	char text[WHEN_TEXT_SIZE];

	date_format(got, text);
	assert_string_equal(text, want);
}

#endif
