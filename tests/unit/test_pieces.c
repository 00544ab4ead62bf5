/* test_pieces.c - words cut into fives of letters, and those that are left whole or alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../classify/pieces.h"

static void expect(const char *word, const char *const *pieces)
{
	struct pieces p;
	size_t n = 0;

	pieces_cut(str_of(word), &p);
	for (; pieces[n] != NULL; n++) {
		assert_true(n < p.n);
		assert_true(str_is(pieces_at(&p, n), pieces[n]));
	}
	assert_int_equal(p.n, n);
}

static void a_word_is_cut_with_its_edges(void **state)
{
	(void)state;
	expect("sebar", (const char *const[]){"_seba", "sebar", "ebar_", NULL});
	expect("uang", (const char *const[]){"_uang", "uang_", NULL});
}

static void a_short_word_is_left_whole(void **state)
{
	(void)state;
	expect("rp2", (const char *const[]){"_rp2_", NULL});
	expect("yg", (const char *const[]){"_yg_", NULL});
}

static void pieces_are_told_from_other_words(void **state)
{
	static const char *const good[] = {"sebar", "_seba", "ebar_", "_yg_", "_a_", "_rp2_", NULL};
	static const char *const bad[] = {"", "_", "__", "seb", "_seb", "sebarn", "Sebar", "se_ar", "caf\xc3\xa9", "-yg-", NULL};

	(void)state;
	for (size_t i = 0; good[i] != NULL; i++)
		if (!pieces_may_be(str_of(good[i])))
			fail_msg("%s is a piece", good[i]);
	for (size_t i = 0; bad[i] != NULL; i++)
		if (pieces_may_be(str_of(bad[i])))
			fail_msg("%s is none", bad[i]);
}

static void other_signs_are_left_alone(void **state)
{
	(void)state;
	expect("caf\xc3\xa9", (const char *const[]){NULL});
	expect("a-b", (const char *const[]){NULL});
}

static void a_long_word_is_cut_off(void **state)
{
	char word[1000];
	struct pieces p;

	(void)state;
	memset(word, 'a', sizeof word);
	pieces_cut((struct str){word, sizeof word}, &p);
	assert_int_equal(p.n, PIECES_WORD_MAX + 2 - PIECE_LETTERS + 1);
	assert_true(str_is(pieces_at(&p, p.n - 1), "aaaa_"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_is_cut_with_its_edges), cmocka_unit_test(a_short_word_is_left_whole),
		cmocka_unit_test(pieces_are_told_from_other_words), cmocka_unit_test(other_signs_are_left_alone),
		cmocka_unit_test(a_long_word_is_cut_off),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
