/* test_store.c - the store as its header promises it: articles, versions, judgements, events, the file itself. */
#include "with_store.h"
#include "simak/file.h"

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

static void test_the_newest_begin_with_their_titles(void **state)
{
	struct beginning *texts;
	enum put_result result;
	size_t n;
	char text[2 * STORE_BEGINNING + 1] = {0};

	memset(text, 'x', sizeof text - 1);
	put(*state, "https://a.test/1", "Judul", "Teks lama.", 9, false, &result);
	put(*state, "https://a.test/2", "Panjang", text, 9, false, &result);
	put(*state, "https://a.test/3", "Judul", "Teks lama.", 9, false, &result);
	put(*state, "https://a.test/3", "Judul", "Teks baru.", 11, false, &result);
	OK(store_get_beginnings(*state, 2, &arena, &texts, &n, &err));
	assert_int_equal(n, 2);
	assert_true(str_is(texts[0].text, "Judul\nTeks baru."));
	assert_int_equal(texts[1].text.len, STORE_BEGINNING);
	assert_true(str_starts(texts[1].text, "Panjang\nxxx"));
	assert_false(texts[0].is_post);
}

static void test_fact_checks_are_no_texts_to_learn_from(void **state)
{
	struct claim claim = {.text = STR_LIT("Klaim"), .rating = STR_LIT("Salah"),
		.url = STR_LIT("https://a.test/2"), .published_at = 1};
	struct beginning *texts;
	enum put_result result;
	size_t n;

	put(*state, "https://a.test/1", "Berita", "Teks.", 9, false, &result);
	claim.document = put(*state, "https://a.test/2", "Cek fakta", "Tidak benar.", 9, false, &result);
	OK(store_put_claim(*state, &claim, 1, &err));
	OK(store_get_beginnings(*state, 5, &arena, &texts, &n, &err));
	assert_int_equal(n, 1);
	assert_true(str_is(texts[0].text, "Berita\nTeks."));
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

static void test_events_and_claims_keep_their_numbers(void **state)
{
	struct store *s = *state;
	struct event_member members[] = {{1, ROLE_FIRST}, {2, ROLE_COPY}};
	struct event event = {.first_seen_at = 5, .last_at = 6, .members = members, .n_members = 2}, got;
	struct claim claim = {.text = STR_LIT("klaim"), .url = STR_LIT("https://c.test/1")}, again = claim;
	struct claim_match match = {.score = 0.5, .strong = true, .shared = STR_LIT("satu dua")}, *list;
	int64_t of;
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
	const struct CMUnitTest tests[] = {
		WITH_STORE(test_article_goes_in_and_comes_out),
		WITH_STORE(test_same_text_is_no_version_changed_text_is_one),
		WITH_STORE(test_the_newest_begin_with_their_titles),
		WITH_STORE(test_fact_checks_are_no_texts_to_learn_from),
		WITH_STORE(test_days_follow_the_zone),
		WITH_STORE(test_reclassification_keeps_first_at_and_verdicts),
		WITH_STORE(test_a_failed_transaction_leaves_nothing),
		WITH_STORE(test_events_and_claims_keep_their_numbers),
		WITH_STORE(test_backup_is_a_whole_store),
		WITH_STORE(test_foreign_files_are_refused),
		WITH_STORE(test_lexicon_sets_come_back),
		WITH_STORE(test_ids_are_read_strictly),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
