/* test_alike.c - documents that share keys are found, among the newest ones. */
#include "with_store.h"

#define WINDOW 8192
#define DAY 86400

static int64_t *alike;
static size_t n_alike;

static void put_keys(struct store *s, int64_t document, int64_t at, const uint64_t *keys, size_t n)
{
	OK(store_put_fingerprint(s, document, at, keys, n, &err));
}

static void find(struct store *s, int64_t document, int64_t at, const uint64_t *keys, size_t n, size_t limit)
{
	struct alike_wish wish = {document, at, 45 * DAY, keys, n, limit};

	OK(store_find_alike(s, &wish, &arena, &alike, &n_alike, &err));
}

static void test_most_keys_first(void **state)
{
	const uint64_t keys[] = {0, 0xfedcba9876543210u, 2};

	put_keys(*state, 1, 0, keys, 3);
	for (int64_t id = 2; id < 2 + STORE_ALIKE_EACH * 2; id++)
		put_keys(*state, id, 0, keys, 1);
	put_keys(*state, 500, 0, keys + 1, 2);
	find(*state, 600, 0, keys, 3, 3);
	assert_int_equal(n_alike, 3);
	assert_true(alike[0] == 500 && alike[1] == 1 && alike[2] == 1 + STORE_ALIKE_EACH * 2);
	find(*state, 600, 0, keys, 1, 1000);
	assert_int_equal(n_alike, STORE_ALIKE_EACH);
}

static void test_new_keys_stand_for_old_ones(void **state)
{
	const uint64_t keys[] = {7, 8};

	put_keys(*state, 1, 0, keys, 2);
	find(*state, 2, 0, keys, 2, 10);
	assert_int_equal(n_alike, 1);
	put_keys(*state, 1, 0, keys + 1, 1);
	find(*state, 2, 0, keys, 1, 10);
	assert_int_equal(n_alike, 0);
	find(*state, 2, 0, keys, 2, 10);
	assert_true(n_alike == 1 && alike[0] == 1);
	find(*state, 1, 0, keys, 2, 10);
	assert_int_equal(n_alike, 0);
}

static void test_far_apart_they_share_several(void **state)
{
	const uint64_t keys[] = {1, 2, 3};

	put_keys(*state, 1, 0, keys, 2);
	put_keys(*state, 2, 0, keys, STORE_ALIKE_FAR);
	find(*state, 9, 45 * DAY, keys, 3, 10);
	assert_int_equal(n_alike, 2);
	find(*state, 9, 46 * DAY, keys, 3, 10);
	assert_true(n_alike == 1 && alike[0] == 2);
	find(*state, 9, -46 * DAY, keys, 3, 10);
	assert_true(n_alike == 1 && alike[0] == 2);
}

static void test_an_undone_transaction_is_not_found(void **state)
{
	const uint64_t key = 5;

	find(*state, 9, 0, &key, 1, 10);
	OK(store_begin(*state, &err));
	put_keys(*state, 1, 0, &key, 1);
	find(*state, 9, 0, &key, 1, 10);
	assert_int_equal(n_alike, 1);
	store_rollback(*state);
	find(*state, 9, 0, &key, 1, 10);
	assert_int_equal(n_alike, 0);
}

static void test_another_program_is_seen(void **state)
{
	const uint64_t key = 5;
	struct store *other = open_store();

	find(*state, 9, 0, &key, 1, 10);
	assert_int_equal(n_alike, 0);
	put_keys(other, 1, 0, &key, 1);
	store_close(other);
	find(*state, 9, 0, &key, 1, 10);
	assert_int_equal(n_alike, 1);
}

/* Each document shares a key with the one before it and the one behind it. */
static void put_chain(struct store *s, int64_t from, int64_t to)
{
	OK(store_begin(s, &err));
	for (int64_t id = from; id < to; id++) {
		const uint64_t keys[] = {(uint64_t)id, (uint64_t)id + 1};

		put_keys(s, id, 0, keys, 2);
	}
	OK(store_commit(s, &err));
}

static void test_the_newest_are_looked_at(void **state)
{
	const uint64_t old = 3;
	uint64_t key;

	put_chain(*state, 1, 3 * WINDOW);
	key = 2 * WINDOW + 1;
	find(*state, 3 * WINDOW, 0, &key, 1, 10);
	assert_true(n_alike == 2 && alike[0] == 2 * WINDOW + 1);
	find(*state, 3 * WINDOW, 0, &old, 1, 10);
	assert_int_equal(n_alike, 0);
	/* an old document is held against those around it */
	find(*state, 4, 0, &old, 1, 10);
	assert_true(n_alike == 2 && alike[0] == 3 && alike[1] == 2);
	key = 3 * WINDOW - 1;
	find(*state, 4, 0, &key, 1, 10);
	assert_int_equal(n_alike, 0);
	/* the window moves on while it is written to */
	find(*state, 3 * WINDOW, 0, &key, 1, 10);
	assert_int_equal(n_alike, 2);
	put_chain(*state, 3 * WINDOW, 5 * WINDOW);
	find(*state, 5 * WINDOW, 0, &key, 1, 10);
	assert_int_equal(n_alike, 0);
	key = 5 * WINDOW - 1;
	find(*state, 5 * WINDOW, 0, &key, 1, 10);
	assert_int_equal(n_alike, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(test_most_keys_first),
		WITH_STORE(test_new_keys_stand_for_old_ones),
		WITH_STORE(test_far_apart_they_share_several),
		WITH_STORE(test_an_undone_transaction_is_not_found),
		WITH_STORE(test_another_program_is_seen),
		WITH_STORE(test_the_newest_are_looked_at),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
