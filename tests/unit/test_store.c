/* test_store.c - the store as its header promises it: articles, versions, search, judgements, removal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "simak/crawlstate.h"
#include "simak/file.h"
#include "simak/store.h"

#define WITA (8 * 3600)
#define OK(call) \
	do { \
		if ((call) != 0) \
			fail_msg("%s", err.msg); \
	} while (0)

static struct err err;
static struct arena arena;
static char path[4096];

static struct store *open_store(void)
{
	struct store *s;

	OK(store_open(path, STORE_WRITE, WITA, &s, &err));
	return s;
}

static int setup(void **state)
{
	const char *dir = getenv("TMPDIR");

	snprintf(path, sizeof path, "%s/test-%ld.db", dir ? dir : "/tmp", (long)getpid());
	arena_init(&arena);
	*state = open_store();
	return 0;
}

static int teardown(void **state)
{
	char side[4200];

	store_close(*state);
	arena_free(&arena);
	unlink(path);
	snprintf(side, sizeof side, "%s-wal", path);
	unlink(side);
	snprintf(side, sizeof side, "%s-shm", path);
	unlink(side);
	return 0;
}

/* A small article of a day of October 2024, with one dugaan of politik uang where asked for. */
static int64_t put(struct store *s, const char *url, const char *title, const char *text, int day,
	bool dugaan, enum put_result *result)
{
	static struct str regions[] = {{"Kutai Timur", 11}};
	struct document d = {.url = str_of(url), .source = STR_LIT("contoh"), .title = str_of(title),
		.text = str_of(text), .published = {date_days(2024, 10, day) * 86400 + 3600, WHEN_SECOND}};
	struct finding f = {.topic = TOPIC_POLITIK_UANG, .label = LABEL_DUGAAN, .score = 0.75,
		.status_word = STR_LIT("dilaporkan"), .regions = regions, .n_regions = 1};
	struct evidence ev = {.topic = TOPIC_POLITIK_UANG, .stance = STANCE_INSIDEN, .field = FIELD_TEXT,
		.start = 0, .len = 5, .rule = STR_LIT("r1"), .at = STR_LIT("lexicons/x:1"), .score = 12,
		.marks = {{1, 2}}, .n_marks = 1};
	struct verdicts v = {.lexicon_hash = STR_LIT("abc"), .regions = regions, .n_regions = 1};
	struct article article = {.document = &d, .verdicts = &v,
		.capture = {STR_LIT("a.warc.gz"), day * 100, "00ff"}, .status = 200,
		.seen_at = date_days(2024, 10, day) * 86400 + 7200};
	int64_t id;

	if (dugaan) {
		v.labels[TOPIC_POLITIK_UANG] = LABEL_DUGAAN;
		v.scores[TOPIC_POLITIK_UANG] = 0.75;
		v.findings = &f;
		v.n_findings = 1;
		v.evidence = &ev;
		v.n_evidence = 1;
	}
	OK(store_put_article(s, &article, &id, result, &err));
	return id;
}

static void test_article_goes_in_and_comes_out(void **state)
{
	struct store *s = *state;
	struct stored_document d;
	struct verdicts v;
	enum put_result result;
	bool found;
	int64_t id = put(s, "https://a.test/1", "Judul", "Warga dibagi amplop.", 9, true, &result);

	assert_int_equal(result, PUT_NEW);
	OK(store_get_document(s, id, &arena, &d, &found, &err));
	assert_true(found);
	assert_true(str_is(d.document.title, "Judul"));
	assert_true(str_is(d.document.text, "Warga dibagi amplop."));
	assert_int_equal(d.version, 1);
	assert_int_equal(d.day, date_days(2024, 10, 9));
	assert_int_equal(d.capture.offset, 900);
	assert_string_equal(d.capture.sha256, "00ff");
	OK(store_get_verdicts(s, &d, &arena, &v, &err));
	assert_int_equal(v.labels[TOPIC_POLITIK_UANG], LABEL_DUGAAN);
	assert_int_equal(v.n_findings, 1);
	assert_true(str_is(v.findings[0].status_word, "dilaporkan"));
	assert_true(str_is(v.findings[0].regions[0], "Kutai Timur"));
	assert_int_equal(v.n_evidence, 1);
	assert_true(str_is(v.evidence[0].text, "Warga"));
	assert_int_equal(v.evidence[0].marks[0].start, 1);
	assert_true(str_is(v.regions[0], "Kutai Timur"));
	OK(store_get_document(s, id + 1, &arena, &d, &found, &err));
	assert_false(found);
}

static void test_same_text_is_no_version_changed_text_is_one(void **state)
{
	struct store *s = *state;
	struct stored_document d;
	struct version *versions;
	enum put_result result;
	size_t n;
	bool found;
	int64_t id = put(s, "https://a.test/1", "Judul", "Teks lama.", 9, true, &result);

	assert_int_equal(put(s, "https://a.test/1", "Judul", "Teks lama.", 10, true, &result), id);
	assert_int_equal(result, PUT_UNCHANGED);
	assert_int_equal(put(s, "https://a.test/1", "Judul", "Teks baru.", 11, false, &result), id);
	assert_int_equal(result, PUT_VERSION);
	OK(store_get_versions(s, id, &arena, &versions, &n, &err));
	assert_int_equal(n, 2);
	assert_true(str_is(versions[0].text, "Teks lama."));
	assert_true(str_is(versions[1].text, "Teks baru."));
	OK(store_get_document(s, id, &arena, &d, &found, &err));
	assert_int_equal(d.version, 2);
	/* the period stays that of the first publication */
	assert_int_equal(d.day, date_days(2024, 10, 9));
}

static void test_days_follow_the_zone(void **state)
{
	struct document d = {.url = STR_LIT("https://a.test/z"), .title = STR_LIT("t"),
		.published = {date_days(2024, 10, 8) * 86400 + 17 * 3600, WHEN_SECOND}};
	struct verdicts v = {0};
	struct article article = {.document = &d, .verdicts = &v, .seen_at = 1};
	struct stored_document out;
	enum put_result result;
	int64_t id;
	bool found;

	OK(store_put_article(*state, &article, &id, &result, &err));
	OK(store_get_document(*state, id, &arena, &out, &found, &err));
	assert_int_equal(out.day, date_days(2024, 10, 9)); /* 01.00 WITA */
	store_close(*state);
	OK(store_open(path, STORE_WRITE, 0, (struct store **)state, &err));
	OK(store_get_document(*state, id, &arena, &out, &found, &err));
	assert_int_equal(out.day, date_days(2024, 10, 8));
}

static struct search_result search(struct store *s, const char *query, bool ranked)
{
	struct search_query q = {.text = str_of(query), .ranked = ranked, .since_day = INT64_MIN,
		.until_day = INT64_MAX, .limit = 20};
	struct search_result r;

	OK(store_search(s, &q, &arena, &r, &err));
	return r;
}

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

static void test_reclassification_keeps_first_at_and_verdicts(void **state)
{
	struct store *s = *state;
	struct verdict said = {.finding = {0, TOPIC_POLITIK_UANG}, .value = VERDICT_BENAR,
		.by = STR_LIT("Uji"), .at = 5};
	struct stored_finding *findings;
	struct verdict *history;
	struct verdicts v = {.labels = {[TOPIC_POLITIK_UANG] = LABEL_DUGAAN},
		.lexicon_hash = STR_LIT("def")};
	enum put_result result;
	int64_t first_at;
	size_t n;
	int64_t id = put(s, "https://a.test/1", "Judul", "Teks", 9, true, &result);

	said.finding.document = id;
	OK(store_put_verdict(s, &said, &err));
	OK(store_get_findings(s, id, &arena, &findings, &n, &err));
	first_at = findings[0].first_at;
	OK(store_put_verdicts(s, id, &v, first_at + 1000, &err));
	OK(store_get_findings(s, id, &arena, &findings, &n, &err));
	assert_int_equal(n, 1);
	assert_int_equal(findings[0].first_at, first_at);
	assert_true(str_is(findings[0].lexicon_hash, "def"));
	v.labels[TOPIC_POLITIK_UANG] = LABEL_NONE;
	OK(store_put_verdicts(s, id, &v, first_at + 2000, &err));
	OK(store_get_findings(s, id, &arena, &findings, &n, &err));
	assert_int_equal(n, 0);
	OK(store_get_verdict_history(s, id, &arena, &history, &n, &err));
	assert_int_equal(n, 1);
	assert_true(str_is(history[0].label, "dugaan"));
	assert_true(str_is(history[0].lexicon_hash, "abc"));
	/* a finding that was judged stays judgeable; one that never was does not exist */
	OK(store_put_verdict(s, &said, &err));
	said.finding.topic = TOPIC_HOAKS;
	assert_int_equal(store_put_verdict(s, &said, &err), -1);
	assert_int_equal(err.kind, ERR_INPUT);
	said.value = VERDICT_TERLEWAT;
	OK(store_put_verdict(s, &said, &err));
	said.finding.document = id + 7;
	assert_int_equal(store_put_verdict(s, &said, &err), -1);
	assert_int_equal(err.kind, ERR_INPUT);
}

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

static void test_a_failed_transaction_leaves_nothing(void **state)
{
	struct store *s = *state;
	struct store_totals totals;
	enum put_result result;

	OK(store_begin(s, &err));
	put(s, "https://a.test/1", "Judul", "Teks", 1, false, &result);
	store_rollback(s);
	OK(store_get_totals(s, &totals, &err));
	assert_int_equal(totals.documents, 0);
	OK(store_begin(s, &err));
	put(s, "https://a.test/1", "Judul", "Teks", 1, false, &result);
	OK(store_commit(s, &err));
	OK(store_get_totals(s, &totals, &err));
	assert_int_equal(totals.documents, 1);
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

static void test_events_and_claims_keep_their_numbers(void **state)
{
	struct store *s = *state;
	struct event_member members[] = {{1, ROLE_FIRST}, {2, ROLE_COPY}};
	struct event event = {.first_seen_at = 5, .last_at = 6, .members = members, .n_members = 2}, got;
	struct claim claim = {.text = STR_LIT("klaim"), .url = STR_LIT("https://c.test/1")}, again = claim;
	struct claim_match match = {.score = 0.5, .strong = true, .shared = STR_LIT("satu dua")}, *list;
	uint64_t keys[] = {11, 12};
	int64_t *alike, of;
	size_t n;
	bool found;

	OK(store_put_event(s, &event, &err));
	OK(store_get_event(s, event.id, &arena, &got, &found, &err));
	assert_true(found && got.thread == event.id && got.n_members == 2);
	OK(store_event_of(s, 2, &of, &err));
	assert_int_equal(of, event.id);
	OK(store_put_claim(s, &claim, 1, &err));
	OK(store_put_claim(s, &again, 2, &err));
	assert_int_equal(claim.id, again.id);
	match.claim = claim.id;
	OK(store_put_matches(s, 9, &match, 1, 3, &err));
	OK(store_get_matches(s, 9, &arena, &list, &n, &err));
	assert_true(n == 1 && list[0].strong);
	OK(store_put_fingerprint(s, 1, keys, 2, &err));
	OK(store_put_fingerprint(s, 2, keys + 1, 1, &err));
	OK(store_find_alike(s, 1, keys, 2, 10, &arena, &alike, &n, &err));
	assert_true(n == 1 && alike[0] == 2);
}

static void test_alike_share_most_keys_first(void **state)
{
	struct store *memory;
	uint64_t keys[STORE_ALIKE_EACH * 2];
	int64_t *alike;
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		keys[i] = i;
	OK(store_open(NULL, STORE_WRITE, WITA, &memory, &err));
	OK(store_put_fingerprint(memory, 1, keys, 3, &err));
	for (int64_t id = 2; id < 2 + STORE_ALIKE_EACH * 2; id++)
		OK(store_put_fingerprint(memory, id, keys, 1, &err));
	OK(store_put_fingerprint(memory, 500, keys + 1, 2, &err));
	OK(store_find_alike(memory, 600, keys, 3, 3, &arena, &alike, &n, &err));
	assert_int_equal(n, 3);
	assert_true(alike[0] == 500 && alike[1] == 1 && alike[2] == 1 + STORE_ALIKE_EACH * 2);
	OK(store_find_alike(memory, 600, keys, 1, 1000, &arena, &alike, &n, &err));
	assert_int_equal(n, STORE_ALIKE_EACH);
	store_close(memory);
}

static void test_backup_is_a_whole_store(void **state)
{
	struct store_totals totals;
	struct store *copy;
	enum put_result result;
	char to[4200];

	put(*state, "https://a.test/1", "Judul", "Teks", 1, false, &result);
	snprintf(to, sizeof to, "%s.copy", path);
	OK(store_backup(*state, to, &err));
	assert_int_equal(store_backup(*state, to, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
	OK(store_open(to, STORE_READ, WITA, &copy, &err));
	OK(store_get_totals(copy, &totals, &err));
	assert_int_equal(totals.documents, 1);
	store_close(copy);
	unlink(to);
}

static void test_foreign_files_are_refused(void **state)
{
	struct store *s;
	struct buf b;
	char other[4200];

	(void)state;
	snprintf(other, sizeof other, "%s.other", path);
	OK(file_write(other, STR_LIT("this is no database at all, but long enough to look at: "
		"sixty-four bytes and more of plain prose"), &err));
	assert_int_equal(store_open(other, STORE_WRITE, WITA, &s, &err), -1);
	assert_int_equal(err.kind, ERR_STORE);
	OK(file_read(other, 1000, &b, &err));
	assert_true(str_starts(buf_str(&b), "this is no database"));
	buf_free(&b);
	unlink(other);
}

static void test_lexicon_sets_come_back(void **state)
{
	struct kept_file files[] = {{STR_LIT("a.lex"), STR_LIT("[x]\n")}, {STR_LIT("b.lex"), STR_LIT("y\n")}};
	struct kept_file *back;
	size_t n;

	OK(store_put_lexicons(*state, STR_LIT("hash"), files, 2, 1, &err));
	OK(store_put_lexicons(*state, STR_LIT("hash"), files, 2, 2, &err));
	OK(store_get_lexicons(*state, STR_LIT("hash"), &arena, &back, &n, &err));
	assert_int_equal(n, 2);
	assert_true(str_is(back[1].bytes, "y\n"));
	OK(store_get_lexicons(*state, STR_LIT("other"), &arena, &back, &n, &err));
	assert_int_equal(n, 0);
}

static void test_ids_are_read_strictly(void **state)
{
	struct finding_id id;
	int64_t n;

	(void)state;
	assert_true(store_parse_finding(STR_LIT("12/politik_uang"), &id));
	assert_int_equal(id.document, 12);
	assert_false(store_parse_finding(STR_LIT("12/uang"), &id));
	assert_false(store_parse_finding(STR_LIT("-1/hoaks"), &id));
	assert_false(store_parse_finding(STR_LIT("12"), &id));
	assert_true(store_parse_lettered(STR_LIT("p57"), 'P', &n));
	assert_int_equal(n, 57);
	assert_false(store_parse_lettered(STR_LIT("P"), 'P', &n));
	assert_false(store_parse_document(STR_LIT("0"), &n));
}

int main(void)
{
#define CASE(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(test_article_goes_in_and_comes_out),
		CASE(test_same_text_is_no_version_changed_text_is_one),
		CASE(test_days_follow_the_zone),
		CASE(test_search_reads_words_phrases_and_fields),
		CASE(test_search_filters),
		CASE(test_bad_queries_are_refused),
		CASE(test_changed_words_leave_the_index),
		CASE(test_reclassification_keeps_first_at_and_verdicts),
		CASE(test_forgetting_leaves_a_tombstone),
		CASE(test_an_event_goes_on_without_its_first),
		CASE(test_a_shared_record_is_nobodys_after_forgetting),
		CASE(test_links_become_pending_once),
		CASE(test_refused_addresses_are_not_asked_again),
		CASE(test_gone_is_missed_twice_an_hour_apart),
		CASE(test_revisits_are_queued_when_due),
		CASE(test_lost_records_undo_their_articles),
		CASE(test_old_documents_expire_unless_something_holds_them),
		CASE(test_a_failed_transaction_leaves_nothing),
		CASE(test_captures_move_in_step),
		CASE(test_sources_are_handed_out_when_due),
		CASE(test_events_and_claims_keep_their_numbers),
		CASE(test_alike_share_most_keys_first),
		CASE(test_backup_is_a_whole_store),
		CASE(test_foreign_files_are_refused),
		CASE(test_lexicon_sets_come_back),
		CASE(test_ids_are_read_strictly),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
