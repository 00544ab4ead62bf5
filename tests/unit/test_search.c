/* test_search.c - what a search of the store finds: words, phrases, fields, filters; what it refuses. */
#include "with_store.h"

static void test_search_reads_words_phrases_and_fields(void **state)
{
	struct store *s = *state;
	enum put_result result;
	int64_t a = put(s, "https://a.test/1", "Camat dilaporkan", "Amplop dibagikan kepada warga.", 9,
		true, &result);
	int64_t b = put(s, "https://a.test/2", "Warga membagikan bunga", "Tidak ada amplop di sini.", 12,
		false, &result);
	struct search_result r = search(s, "amplop", false);

	assert_int_equal(r.n, 2);
	assert_int_equal(r.hits[0].document, b); /* newest first */
	assert_int_equal(r.hits[1].document, a);
	assert_true(str_is(r.hits[1].labels, "politik_uang=dugaan"));
	assert_true(str_find(r.hits[0].snippet, STR_LIT("amplop"), 0) != SIZE_MAX);
	assert_int_equal(search(s, "membagikan", false).n, 2); /* stems */
	assert_int_equal(search(s, "\"membagikan\"", false).n, 1);
	assert_int_equal(search(s, "\"amplop dibagikan\"", false).n, 1);
	assert_int_equal(search(s, "amplop NOT bunga", false).n, 1);
	assert_int_equal(search(s, "camat OR bunga", false).n, 2);
	assert_int_equal(search(s, "(camat OR bunga) AND warga", false).n, 2);
	assert_int_equal(search(s, "judul:warga", false).n, 1);
	assert_int_equal(search(s, "isi:warga", false).n, 1);
	assert_int_equal(search(s, "bung*", false).n, 1);
	assert_int_equal(search(s, "amplop", true).n, 2);
	assert_int_equal(search(s, "gajah", false).n, 0);
}

static void test_search_filters(void **state)
{
	struct store *s = *state;
	struct search_query q = {.text = STR_LIT("amplop"), .has_topic = true,
		.topic = TOPIC_POLITIK_UANG, .since_day = INT64_MIN, .until_day = INT64_MAX, .limit = 20};
	struct search_result r;
	enum put_result result;

	put(s, "https://a.test/1", "Camat", "Amplop dibagikan.", 9, true, &result);
	put(s, "https://a.test/2", "Warga", "Amplop di sini.", 12, false, &result);
	OK(store_search(s, &q, &arena, &r, &err));
	assert_int_equal(r.n, 1);
	q.has_topic = false;
	q.region = STR_LIT("kutai timur");
	OK(store_search(s, &q, &arena, &r, &err));
	assert_int_equal(r.n, 2);
	q.region = STR_LIT("Kutai");
	OK(store_search(s, &q, &arena, &r, &err));
	assert_int_equal(r.n, 0);
	q.region = STR_NONE;
	q.since_day = date_days(2024, 10, 10);
	OK(store_search(s, &q, &arena, &r, &err));
	assert_int_equal(r.n, 1);
	q.until_day = date_days(2024, 10, 11);
	OK(store_search(s, &q, &arena, &r, &err));
	assert_int_equal(r.n, 0);
}

static void test_bad_queries_are_refused(void **state)
{
	static const char *const bad[] = {"", "!!", "\"offen", "(a", "a)", "AND a", "a AND", "judul:",
		"a OR", "NOT a", "((((((((((((((((((((((a"};

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct search_query q = {.text = str_of(bad[i]), .since_day = INT64_MIN,
			.until_day = INT64_MAX, .limit = 5};
		struct search_result r;

		assert_int_equal(store_search(*state, &q, &arena, &r, &err), -1);
		assert_int_equal(err.kind, ERR_USAGE);
	}
	/* FTS5's own grammar has no hold on what is typed */
	assert_int_equal(search(*state, "a'; \"x\" tags:l_dugaan ^b {c} - + NEAR(d e)", false).n, 0);
}

static void test_changed_words_leave_the_index(void **state)
{
	enum put_result result;

	put(*state, "https://a.test/1", "Judul", "kangkung", 9, true, &result);
	put(*state, "https://a.test/1", "Judul", "bayam", 9, true, &result);
	assert_int_equal(search(*state, "kangkung", false).n, 0);
	assert_int_equal(search(*state, "bayam", false).n, 1);
}

static void put_many(struct store *s, int from, int to)
{
	enum put_result result;

	for (int i = from; i < to; i++) {
		char url[64];

		snprintf(url, sizeof url, "https://a.test/%d", i);
		put(s, url, "Judul", "kangkung di pasar", 9, false, &result);
	}
}

static void test_tidying_merges_and_keeps(void **state)
{
	struct store *s = *state;
	int steps = 0;
	bool more;

	put_many(s, 0, 5);
	OK(store_tidy_index(s, &more, &err));
	assert_false(more); /* five segments are few */
	put_many(s, 5, 20);
	do {
		OK(store_tidy_index(s, &more, &err));
		steps += more;
	} while (more && steps < 100);
	assert_in_range(steps, 1, 99);
	assert_int_equal(search(s, "kangkung", false).n, 20);
	assert_int_equal(search(s, "\"di pasar\"", false).n, 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(test_search_reads_words_phrases_and_fields),
		WITH_STORE(test_search_filters),
		WITH_STORE(test_bad_queries_are_refused),
		WITH_STORE(test_changed_words_leave_the_index),
		WITH_STORE(test_tidying_merges_and_keeps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
