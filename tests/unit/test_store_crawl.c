/* test_store_crawl.c - the store's memory of a crawl: what is pending, refused, due, gone or lost. */
#include "with_store.h"
#include "simak/crawlstate.h"

static void test_links_become_pending_once(void **state)
{
	struct store *s = *state;
	struct lead lead = {.link = {.url = STR_LIT("https://a.test/amp/1")},
		.identity = STR_LIT("https://a.test/1")};
	struct pending *pending;
	enum put_result result;
	int64_t fresh;
	size_t n;

	OK(store_add_leads(s, STR_LIT("contoh"), &lead, 1, 10, &fresh, &err));
	assert_int_equal(fresh, 1);
	OK(store_add_leads(s, STR_LIT("contoh"), &lead, 1, 11, &fresh, &err));
	assert_int_equal(fresh, 0);
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 12, 10, &arena, &pending, &n, &err));
	assert_int_equal(n, 1);
	assert_true(str_is(pending[0].lead.link.url, "https://a.test/amp/1"));
	OK(store_postpone(s, pending[0].id, 100, &err));
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 12, 10, &arena, &pending, &n, &err));
	assert_int_equal(n, 0);
	put(s, "https://a.test/1", "Judul", "Teks", 9, false, &result);
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 200, 10, &arena, &pending, &n, &err));
	assert_int_equal(n, 0);
	OK(store_add_leads(s, STR_LIT("contoh"), &lead, 1, 12, &fresh, &err));
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 200, 10, &arena, &pending, &n, &err));
	assert_int_equal(n, 0);
	/* a newer `updated` brings a stored article back for another look */
	lead.link.updated = (struct when){date_days(2024, 10, 20) * 86400, WHEN_SECOND};
	OK(store_add_leads(s, STR_LIT("contoh"), &lead, 1, 13, &fresh, &err));
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 200, 10, &arena, &pending, &n, &err));
	assert_int_equal(n, 1);
	assert_int_equal(pending[0].role, ROLE_REVISIT);
}

static void test_refused_addresses_are_not_asked_again(void **state)
{
	struct store *s = *state;
	struct lead lead = {.identity = STR_LIT("https://a.test/galeri")};
	struct pending *pending;
	int64_t fresh;
	size_t n;

	OK(store_add_leads(s, STR_LIT("contoh"), &lead, 1, 10, &fresh, &err));
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 12, 10, &arena, &pending, &n, &err));
	OK(store_refuse(s, &pending[0], STR_LIT("gallery"), 12, &err));
	OK(store_add_leads(s, STR_LIT("contoh"), &lead, 1, 13, &fresh, &err));
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 20, 10, &arena, &pending, &n, &err));
	assert_int_equal(n, 0);
}

static void test_gone_is_missed_twice_an_hour_apart(void **state)
{
	struct store *s = *state;
	struct stored_document d;
	enum put_result result;
	bool confirmed, found;
	int64_t id = put(s, "https://a.test/1", "Judul", "Teks", 9, true, &result);

	OK(store_note_absence(s, id, "gone", 10000, NULL, 404, &confirmed, &err));
	assert_false(confirmed);
	OK(store_note_absence(s, id, "gone", 10000 + ABSENCE_GAP_S - 1, NULL, 404, &confirmed, &err));
	assert_false(confirmed);
	OK(store_note_absence(s, id, "gone", 10000 + ABSENCE_GAP_S, NULL, 410, &confirmed, &err));
	assert_true(confirmed);
	OK(store_get_document(s, id, &arena, &d, &found, &err));
	assert_int_equal(d.gone_at, 10000);
	OK(store_note_presence(s, id, 20000, &err));
	OK(store_get_document(s, id, &arena, &d, &found, &err));
	assert_int_equal(d.gone_at, 0);
	OK(store_note_absence(s, id, "gone", 90000, NULL, 404, &confirmed, &err));
	assert_false(confirmed);
}

static void test_revisits_are_queued_when_due(void **state)
{
	struct store *s = *state;
	struct pending *pending;
	enum put_result result;
	int64_t queued;
	size_t n;
	int64_t id = put(s, "https://a.test/1", "Judul", "Teks", 9, true, &result);

	OK(store_plan_revisit(s, id, 0, 5000, &err));
	OK(store_queue_revisits(s, 4999, &queued, &err));
	assert_int_equal(queued, 0);
	OK(store_queue_revisits(s, 5000, &queued, &err));
	assert_int_equal(queued, 1);
	OK(store_queue_revisits(s, 5001, &queued, &err));
	assert_int_equal(queued, 0);
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 5001, 5, &arena, &pending, &n, &err));
	assert_int_equal(n, 1);
	assert_int_equal(pending[0].document, id);
}

static void test_lost_records_undo_their_articles(void **state)
{
	struct store *s = *state;
	struct pending *pending;
	struct stored_document d;
	enum put_result result;
	int64_t *unjudged, undone;
	size_t n;
	bool found;
	int64_t a = put(s, "https://a.test/1", "Judul", "Teks satu", 9, true, &result);
	int64_t b = put(s, "https://a.test/2", "Judul", "Teks dua", 11, true, &result);

	put(s, "https://a.test/1", "Judul", "Teks satu, diubah", 12, true, &result);
	OK(store_undo_captures(s, STR_LIT("a.warc.gz"), 1100, 50, &undone, &err));
	assert_int_equal(undone, 2);
	OK(store_get_unjudged(s, &arena, &unjudged, &n, &err));
	assert_int_equal(n, 1);
	assert_int_equal(unjudged[0], a);
	OK(store_get_document(s, a, &arena, &d, &found, &err));
	assert_true(str_is(d.document.text, "Teks satu"));
	OK(store_get_document(s, b, &arena, &d, &found, &err));
	assert_false(found);
	OK(store_get_pending(s, STR_LIT("contoh"), 0, 51, 5, &arena, &pending, &n, &err));
	assert_int_equal(n, 2);
	assert_int_equal(search(s, "dua", false).n, 0);
	assert_int_equal(search(s, "diubah", false).n, 0);
	assert_int_equal(search(s, "satu", false).n, 1);
}

static void test_captures_move_in_step(void **state)
{
	static const int64_t from[] = {900, 1000}, to[] = {500, 900};
	struct store *s = *state;
	struct stored_document d;
	enum put_result result;
	bool found;
	int64_t a = put(s, "https://a.test/1", "Judul", "Teks", 9, false, &result);
	int64_t b = put(s, "https://a.test/2", "Judul", "Teks", 10, false, &result);

	OK(store_move_captures(s, STR_LIT("a.warc.gz"), from, to, 2, &err));
	OK(store_get_document(s, a, &arena, &d, &found, &err));
	assert_int_equal(d.capture.offset, 500);
	OK(store_get_document(s, b, &arena, &d, &found, &err));
	assert_int_equal(d.capture.offset, 900);
}

static void test_sources_are_handed_out_when_due(void **state)
{
	struct store *s = *state;
	struct source sources[] = {{.id = STR_LIT("satu")}, {.id = STR_LIT("dua")}};
	struct source_state st = {.id = STR_LIT("satu"), .etag = STR_LIT("\"x\""), .next_at = 500,
		.last_attempt_at = 100, .capture = {STR_LIT("a.warc.gz"), 7, "ab"}}, back;
	size_t *due, n;

	OK(store_put_source(s, &st, &err));
	OK(store_get_source(s, STR_LIT("satu"), &arena, &back, &err));
	assert_true(str_is(back.etag, "\"x\""));
	assert_int_equal(back.capture.offset, 7);
	OK(store_due(s, sources, 2, 400, false, &arena, &due, &n, &err));
	assert_int_equal(n, 1);
	assert_int_equal(due[0], 1);
	OK(store_due(s, sources, 2, 500, false, &arena, &due, &n, &err));
	assert_int_equal(n, 2);
	OK(store_due(s, sources, 2, 400, true, &arena, &due, &n, &err));
	assert_int_equal(n, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(test_links_become_pending_once),
		WITH_STORE(test_refused_addresses_are_not_asked_again),
		WITH_STORE(test_gone_is_missed_twice_an_hour_apart),
		WITH_STORE(test_revisits_are_queued_when_due),
		WITH_STORE(test_lost_records_undo_their_articles),
		WITH_STORE(test_captures_move_in_step),
		WITH_STORE(test_sources_are_handed_out_when_due),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
