/* test_store_removal.c - what the store removes, and what it keeps of it. */
#include "with_store.h"
#include "simak/crawlstate.h"

static void test_forgetting_leaves_a_tombstone(void **state)
{
	struct store *s = *state;
	struct lead lead = {.identity = STR_LIT("https://a.test/1")};
	struct store_totals totals;
	struct capture *captures;
	struct tombstone stone;
	struct stored_document d;
	enum put_result result;
	int64_t fresh;
	size_t n;
	bool found;
	int64_t id = put(s, "https://a.test/1", "Judul", "kangkung", 9, true, &result);

	OK(store_forget(s, id, STR_LIT("permintaan"), 77, &arena, &captures, &n, &err));
	assert_int_equal(n, 1);
	assert_int_equal(captures[0].offset, 900);
	OK(store_get_document(s, id, &arena, &d, &found, &err));
	assert_false(found);
	OK(store_get_tombstone(s, id, &arena, &stone, &found, &err));
	assert_true(found && str_is(stone.reason, "permintaan") && stone.text_sha256.len == 64);
	assert_int_equal(search(s, "kangkung", false).n, 0);
	OK(store_get_totals(s, &totals, &err));
	assert_int_equal(totals.documents, 0);
	assert_int_equal(totals.findings, 0);
	OK(store_add_leads(s, STR_LIT("contoh"), &lead, 1, 80, &fresh, &err));
	assert_int_equal(fresh, 0); /* not fetched again */
	assert_true(put(s, "https://a.test/2", "Judul", "bayam", 9, true, &result) > id);
	assert_int_equal(store_forget(s, id, STR_NONE, 78, &arena, &captures, &n, &err), -1);
	assert_int_equal(err.kind, ERR_INPUT);
}

static void test_an_event_goes_on_without_its_first(void **state)
{
	struct store *s = *state;
	enum put_result result;
	int64_t a = put(s, "https://a.test/1", "Judul", "Teks satu", 3, false, &result);
	int64_t b = put(s, "https://a.test/2", "Judul", "Teks dua", 2, false, &result);
	int64_t c = put(s, "https://a.test/3", "Judul", "Teks tiga", 1, false, &result);
	struct event_member members[] = {{c, ROLE_FIRST}, {a, ROLE_COPY}, {b, ROLE_INDEPENDENT}};
	struct event event = {.members = members, .n_members = 3}, left;
	struct capture *captures;
	bool found;
	size_t n;

	OK(store_put_event(s, &event, &err));
	OK(store_forget(s, c, STR_LIT("permintaan"), 77, &arena, &captures, &n, &err));
	OK(store_get_event(s, event.id, &arena, &left, &found, &err));
	assert_true(found && left.n_members == 2);
	assert_true(left.members[0].document == a && left.members[0].role == ROLE_COPY);
	assert_true(left.members[1].document == b && left.members[1].role == ROLE_FIRST);
}

static void test_a_shared_record_is_nobodys_after_forgetting(void **state)
{
	struct store *s = *state;
	struct stored_document d;
	struct capture *captures;
	enum put_result result;
	size_t n;
	bool found;
	int64_t a = put(s, "https://a.test/1", "Judul", "kangkung", 9, true, &result);
	int64_t b = put(s, "https://a.test/2", "Judul", "bayam", 9, true, &result);

	OK(store_forget(s, a, STR_LIT("permintaan"), 77, &arena, &captures, &n, &err));
	OK(store_get_document(s, b, &arena, &d, &found, &err));
	assert_true(found);
	assert_int_equal(d.capture.file.len, 0);
}

static void test_old_documents_expire_unless_something_holds_them(void **state)
{
	struct store *s = *state;
	struct store_totals totals;
	enum put_result result;
	struct lead lead = {.identity = STR_LIT("https://a.test/1")};
	int64_t fresh;
	size_t removed;

	put(s, "https://a.test/1", "Judul", "Teks", 1, false, &result);
	put(s, "https://a.test/2", "Judul", "Teks", 2, true, &result);
	put(s, "https://a.test/3", "Judul", "Teks", 20, false, &result);
	OK(store_expire(s, date_days(2024, 10, 15), 100, &removed, &err));
	assert_int_equal(removed, 1);
	OK(store_get_totals(s, &totals, &err));
	assert_int_equal(totals.documents, 2);
	OK(store_add_leads(s, STR_LIT("contoh"), &lead, 1, 80, &fresh, &err));
	assert_int_equal(fresh, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(test_forgetting_leaves_a_tombstone),
		WITH_STORE(test_an_event_goes_on_without_its_first),
		WITH_STORE(test_a_shared_record_is_nobodys_after_forgetting),
		WITH_STORE(test_old_documents_expire_unless_something_holds_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
