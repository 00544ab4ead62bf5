/* test_classify.c - lexicon files as people save them, contexts that cancel, sums that can be redone,
 * texts made to hurt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "simak/classify.h"
#include "simak/file.h"
#include "simak/rx.h"

static struct arena run, page;
static struct classifier *shipped;

static int open_all(void **state)
{
	struct err e = {0};

	(void)state;
	arena_init(&run);
	arena_init(&page);
	if (classify_load(&run, NULL, NULL, &shipped, &e) != 0)
		fail_msg("%s", e.msg);
	return 0;
}

static int close_all(void **state)
{
	(void)state;
	classify_close(shipped);
	arena_free(&page);
	arena_free(&run);
	return 0;
}

static struct verdicts judge(struct str text, enum doc_kind kind)
{
	struct document doc = {.text = text, .kind = kind};
	struct verdicts v;

	classify_document(shipped, &page, &doc, &v);
	return v;
}

static enum label label_of(const char *text, enum topic topic)
{
	return judge(str_of(text), DOC_NEWS).labels[topic];
}

static void an_appeal_takes_the_weight_of_what_it_governs(void **state)
{
	(void)state;
	assert_int_equal(label_of("Seorang lurah diduga mengajak warga memilih paslon 2 di pilkada.",
		TOPIC_NETRALITAS_ASN), LABEL_DUGAAN);
	assert_int_equal(label_of("Bawaslu mengajak ASN menjaga netralitas di pilkada.",
		TOPIC_NETRALITAS_ASN), LABEL_IMBAUAN);
	assert_int_equal(label_of("Bawaslu mengingatkan jajarannya setelah seorang lurah kedapatan "
		"mengajak warga memilih paslon 2 di pilkada.", TOPIC_NETRALITAS_ASN), LABEL_DUGAAN);
	assert_int_equal(label_of("Jika lurah terbukti mengajak warga memilih paslon 2 di pilkada, ia "
		"dapat dipidana.", TOPIC_NETRALITAS_ASN), LABEL_IMBAUAN);
}

static void a_case_dismissed_or_denied_is_still_a_case(void **state)
{
	(void)state;
	assert_int_equal(label_of("Bawaslu menghentikan laporan dugaan pelanggaran netralitas ASN di "
		"pilkada karena tidak cukup bukti.", TOPIC_NETRALITAS_ASN), LABEL_DUGAAN);
	assert_int_equal(label_of("Bawaslu belum menerima laporan pelanggaran netralitas ASN di pilkada.",
		TOPIC_NETRALITAS_ASN), LABEL_IMBAUAN);
}

static void a_count_of_no_named_kind_labels_nothing(void **state)
{
	struct verdicts v = judge(STR_LIT("Bawaslu Kukar telah menangani 11 pelanggaran dengan berbagai "
		"jenis pelanggaran."), DOC_NEWS);

	(void)state;
	for (int t = 0; t < TOPICS; t++)
		assert_int_equal(v.labels[t], LABEL_NONE);
	assert_int_equal(v.n_counts, 1);
	assert_int_equal(v.counts[0].n, 11);
}

static void the_sum_can_be_redone(void **state)
{
	struct document doc = {.text = STR_LIT("Seorang camat diduga mengajak warga memilih paslon 2. Ia "
		"dipanggil Bawaslu dan dimintai keterangan. ASN diminta tidak ikut kampanye pilkada.")};
	struct verdicts v;
	struct explanation why;
	double sums[TOPICS] = {0};

	(void)state;
	classify_explain(shipped, &page, &doc, &v, &why);
	for (size_t i = 0; i < why.n_signals; i++) {
		const struct signal *s = &why.signals[i];

		sums[s->topic] += s->counted;
		assert_true(s->start + s->len <= doc.text.len);
		assert_true(s->cancelled_by.len == 0 || s->counted == 0);
		assert_true(s->counted <= s->weight);
		assert_true(s->at.len != 0 && s->line_at.len != 0);
	}
	for (int t = 0; t < TOPICS; t++) {
		double score = sums[t] / 20 > 1 ? 1 : sums[t] / 20;

		assert_true(sums[t] - why.sums[t] < 1e-9 && why.sums[t] - sums[t] < 1e-9);
		assert_true(score - v.scores[t] < 1e-9 && v.scores[t] - score < 1e-9);
	}
	assert_int_equal(v.labels[TOPIC_NETRALITAS_ASN], LABEL_DUGAAN);
	assert_true(why.n_traces > 5);
}

static void evidence_is_short_and_where_it_says(void **state)
{
	struct buf b;
	struct verdicts v;

	(void)state;
	buf_init(&b, 100000);
	for (int i = 0; i < 60; i++)
		buf_add_cstr(&b, "kata panjang sekali lagi ");
	buf_add_cstr(&b, "seorang lurah diduga mengajak warga memilih paslon nomor urut 2 pada pilkada ");
	for (int i = 0; i < 60; i++)
		buf_add_cstr(&b, "kata \xc3\xa9 lagi ");
	v = judge(buf_str(&b), DOC_NEWS);
	assert_int_equal(v.labels[TOPIC_NETRALITAS_ASN], LABEL_DUGAAN);
	for (size_t i = 0; i < v.n_evidence; i++) {
		assert_true(v.evidence[i].len <= 400);
		assert_true(str_eq(v.evidence[i].text,
			str_slice(buf_str(&b), v.evidence[i].start, v.evidence[i].start + v.evidence[i].len)));
	}
	buf_free(&b);
}

/* ---- texts made to hurt: they end, and soon; a hang is what the test runner would see ---- */

static void repeat(const char *piece, size_t times, enum doc_kind kind)
{
	struct buf b;

	buf_init(&b, (size_t)64 << 20);
	for (size_t i = 0; i < times; i++)
		buf_add_cstr(&b, piece);
	judge(buf_str(&b), kind);
	buf_free(&b);
	arena_reset(&page);
}

static void hostile_texts_stay_bounded(void **state)
{
	(void)state;
	repeat("a", 1 << 20, DOC_NEWS);
	repeat("lurah diduga mengajak warga memilih paslon 2 ", 30000, DOC_SOCIAL);
	repeat("politik uang ", 100000, DOC_NEWS);
	repeat("\"\"((", 100000, DOC_NEWS);
	repeat("\xe2\x80\x9c", 100000, DOC_NEWS);
	repeat("\xff\xc0\x80\xed\xa0\x80", 100000, DOC_NEWS);
	repeat("Baca juga: ", 50000, DOC_NEWS);
	repeat("bagi-", 100000, DOC_NEWS);
	repeat("a b c d ", 100000, DOC_NEWS);
	repeat("jika ", 100000, DOC_NEWS);
	repeat(".", 300000, DOC_NEWS);
	repeat("\n", 300000, DOC_NEWS);
}

static void an_empty_document_is_nothing(void **state)
{
	struct verdicts v = judge(STR_NONE, DOC_NEWS);

	(void)state;
	assert_int_equal(v.n_evidence, 0);
	assert_int_equal(v.n_findings, 0);
}

/* ---- files of the office ---- */

static char *write_office(const char *name, const char *content)
{
	static char dir[64];
	char path[200];
	struct err e = {0};

	strcpy(dir, "/tmp/simak-classify-XXXXXX");
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof path, "%s/%s", dir, name);
	assert_int_equal(file_write(path, str_of(content), &e), 0);
	return dir;
}

static void remove_office(const char *dir, const char *name)
{
	char path[200];

	snprintf(path, sizeof path, "%s/%s", dir, name);
	unlink(path);
	rmdir(dir);
}

static void an_office_may_add_and_switch_off(void **state)
{
	char *dir = write_office("tambahan.lex",
		"\xef\xbb\xbf[topik_uang]\r\nwedelan\xc2\xa0nyoblos\t1\tistilah setempat\r\n- serangan fajar\r\n");
	struct document with = {.text = STR_LIT("Warga membicarakan wedelan nyoblos pilkada.")};
	struct document without = {.text = STR_LIT("Waspada serangan fajar pilkada.")};
	struct classifier *c;
	struct verdicts v;
	struct err e = {0};

	(void)state;
	assert_int_equal(judge(with.text, DOC_NEWS).labels[TOPIC_POLITIK_UANG], LABEL_NONE);
	assert_int_equal(classify_load(&run, NULL, dir, &c, &e), 0);
	classify_document(c, &page, &with, &v);
	assert_int_equal(v.labels[TOPIC_POLITIK_UANG], LABEL_IMBAUAN);
	classify_document(c, &page, &without, &v);
	assert_int_equal(v.labels[TOPIC_POLITIK_UANG], LABEL_NONE);
	assert_false(str_eq(classify_lexicon_hash(c), classify_lexicon_hash(shipped)));
	classify_close(c);
	remove_office(dir, "tambahan.lex");
}

/* An office's "sanguku" must not hide that word from phrases with "sangu". */
static void a_word_with_its_clitic_is_still_the_word(void **state)
{
	char *dir = write_office("tambahan.lex",
		"[topik_uang]\n=sangukelak\n[hinaan]\n=sangukelaknya itu\n=sangukelakku\n");
	struct document with = {.text = STR_LIT("Warga pilkada menunggu sangukelaknya datang.")};
	struct document alone = {.text = STR_LIT("Warga pilkada menunggu sangukelakmu datang.")};
	struct classifier *c;
	struct verdicts v;
	struct err e = {0};

	(void)state;
	assert_int_equal(classify_load(&run, NULL, dir, &c, &e), 0);
	classify_document(c, &page, &with, &v);
	assert_int_equal(v.labels[TOPIC_POLITIK_UANG], LABEL_IMBAUAN);
	classify_document(c, &page, &alone, &v);
	assert_int_equal(v.labels[TOPIC_POLITIK_UANG], LABEL_IMBAUAN);
	classify_close(c);
	remove_office(dir, "tambahan.lex");
}

/* "bingkai: tidak": an attack stays one in a post that begins like a lesson. */
static void some_rules_ask_for_no_frame(void **state)
{
	static const char attack[] = "Berjudi dilarang agama. Cabup itu hobi slot dan karaoke, tanya "
		"saja semua warung.";

	(void)state;
	assert_int_equal(judge(str_of(attack), DOC_SOCIAL).labels[TOPIC_KAMPANYE_HITAM], LABEL_DUGAAN);
}

static void assert_refused(const char *name, const char *content, const char *wanted)
{
	char *dir = write_office(name, content);
	struct classifier *c;
	struct err e = {0};

	assert_int_equal(classify_load(&run, NULL, dir, &c, &e), -1);
	assert_int_equal(e.kind, ERR_CONFIG);
	if (str_find(str_of(e.msg), str_of(wanted), 0) == SIZE_MAX)
		fail_msg("\"%s\" does not say \"%s\"", e.msg, wanted);
	remove_office(dir, name);
}

static void a_wrong_line_is_named(void **state)
{
	(void)state;
	assert_refused("a.lex", "[topik_uang]\nsatu (dua\n", "a.lex:2: ");
	assert_refused("a.lex", "satu\n", "a.lex:1: ");
	assert_refused("a.lex", "[topik_uang]\nsatu ; berat\n", "a.lex:2: ");
	assert_refused("a.lex", "[Topik Uang]\n", "a.lex:1: ");
	assert_refused("a.lex", "[topik_uang]\n@tiada\n", "a.lex:2: ");
	assert_refused("a.aturan", "[x]\ntopik: cuaca\n", "a.aturan:2: ");
	assert_refused("a.aturan", "[x]\njika: tiada\n", "a.aturan:2: ");
	assert_refused("a.aturan", "[x]\njika: topik_uang\npola: (\n", "a.aturan:3: ");
	assert_refused("a.aturan", "[x]\njika topik_uang\n", "a.aturan:2: ");
}

static void a_catastrophic_pattern_reaches_its_limit(void **state)
{
	struct err e = {0};
	struct rx *r = rx_compile(STR_LIT("(a+)+(a+)+(a+)+$"), &e);
	struct buf b;

	(void)state;
	assert_non_null(r);
	buf_init(&b, 10000);
	for (int i = 0; i < 4000; i++)
		buf_add_char(&b, 'a');
	buf_add_char(&b, '!');
	assert_int_equal(rx_match(r, buf_str(&b), 0, NULL, 0), RX_LIMIT);
	assert_int_equal(rx_match(r, STR_LIT("caaa"), 0, NULL, 0), RX_MATCH);
	assert_int_equal(rx_match(r, STR_LIT("\xff"), 0, NULL, 0), RX_NO);
	buf_free(&b);
	rx_free(r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_appeal_takes_the_weight_of_what_it_governs),
		cmocka_unit_test(a_case_dismissed_or_denied_is_still_a_case),
		cmocka_unit_test(a_count_of_no_named_kind_labels_nothing),
		cmocka_unit_test(the_sum_can_be_redone),
		cmocka_unit_test(evidence_is_short_and_where_it_says),
		cmocka_unit_test(hostile_texts_stay_bounded),
		cmocka_unit_test(an_empty_document_is_nothing),
		cmocka_unit_test(an_office_may_add_and_switch_off),
		cmocka_unit_test(a_word_with_its_clitic_is_still_the_word),
		cmocka_unit_test(some_rules_ask_for_no_frame),
		cmocka_unit_test(a_wrong_line_is_named),
		cmocka_unit_test(a_catastrophic_pattern_reaches_its_limit),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
