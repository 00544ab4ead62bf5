/* test_linear.c - what words of a whole document weigh: the table's rows, its conditions, the fit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "simak/classify.h"

#define TEXT "Kelereng merah menggelinding di pasar. Seorang pamong meniup seruling, lalu pergi ke sawah."
#define TABLE "[dasar]\n-5; -5; -5; -5\n[kata]\nseruling; 2; 90; 0; 0; 0\npamong; 1; 8; 0; 0; 0\nsawah; 1; -1; 0; 0; 0\n"

static struct arena run, page;

static int open_arenas(void **state)
{
	(void)state;
	arena_init(&run);
	arena_init(&page);
	return 0;
}

static int close_arenas(void **state)
{
	(void)state;
	arena_free(&page);
	arena_free(&run);
	return 0;
}

/* The shipped lexicons with the fitted table and its conditions replaced, and an office's rows behind them. */
static int load(const char *table, const char *conditions, const char *office, struct classifier **out,
	struct err *e)
{
	struct lexicon_source shipped, own = {0};

	assert_int_equal(lexicon_read(&run, NULL, NULL, &shipped, e), 0);
	own.files = arena_array(&run, shipped.n_files + 1, sizeof *own.files);
	for (size_t i = 0; i < shipped.n_files; i++) {
		struct lexicon_file *f = &own.files[own.n_files++];

		*f = shipped.files[i];
		if (str_ends(f->name, "timbangan.tabel"))
			f->bytes = str_of(table);
		if (str_ends(f->name, "syarat.tabel"))
			f->bytes = str_of(conditions);
	}
	if (office != NULL)
		own.files[own.n_files++] =
			(struct lexicon_file){STR_LIT("kantor/timbangan.tabel"), str_of(office), true};
	return classify_load_source(&run, &own, out, e);
}

static enum label judge(struct classifier *c, const char *text, struct verdicts *v)
{
	struct document doc = {.text = str_of(text)};

	classify_document(c, &page, &doc, v);
	return v->labels[TOPIC_NETRALITAS_ASN];
}

static void words_decide_where_no_rule_does(void **state)
{
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load(TABLE, "[syarat]\n", NULL, &c, &e), 0);
	assert_int_equal(judge(c, TEXT, &v), LABEL_DUGAAN);
	assert_int_equal(v.n_evidence, 1);
	assert_true(str_is(v.evidence[0].rule, "timbangan"));
	assert_true(str_ends(v.evidence[0].at, "timbangan.tabel:4"));
	assert_true(str_starts(v.evidence[0].text, "Seorang pamong meniup seruling"));
	assert_int_equal(v.evidence[0].n_marks, 2);
	assert_true(v.scores[TOPIC_NETRALITAS_ASN] >= 0.5);
	assert_int_equal(judge(c, "Seorang pamong pergi ke sawah.", &v), LABEL_NONE);
	classify_close(c);
}

/* A word counts once, and a long text is no stronger than a short one of the same words. */
static void repetition_adds_nothing(void **state)
{
	struct classifier *c;
	struct verdicts once, often;
	struct err e;

	(void)state;
	assert_int_equal(load(TABLE, "[syarat]\n", NULL, &c, &e), 0);
	judge(c, "Pamong meniup seruling.", &once);
	judge(c, "Pamong meniup seruling. Seruling pamong. Pamong, pamong, seruling!", &often);
	assert_float_equal(once.scores[TOPIC_NETRALITAS_ASN], often.scores[TOPIC_NETRALITAS_ASN], 1e-6);
	classify_close(c);
}

static void a_condition_must_be_met(void **state)
{
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load(TABLE, "[syarat]\nnetralitas_asn; konteks_pemilu\n", NULL, &c, &e), 0);
	assert_int_equal(judge(c, TEXT, &v), LABEL_NONE);
	assert_int_equal(judge(c, TEXT " Pilkada tinggal sepekan.", &v), LABEL_DUGAAN);
	classify_close(c);
}

static void an_office_changes_and_switches_off_rows(void **state)
{
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load(TABLE, "[syarat]\n", "[kata]\nseruling; 2,0; 1,5; 0; 0; 0\n", &c, &e), 0);
	assert_int_equal(judge(c, TEXT, &v), LABEL_NONE);
	classify_close(c);
	assert_int_equal(load(TABLE, "[syarat]\n", "[kata]\n- seruling\n", &c, &e), 0);
	assert_int_equal(judge(c, TEXT, &v), LABEL_NONE);
	classify_close(c);
}

static void wrong_rows_are_named(void **state)
{
	struct classifier *c;
	struct err e;

	(void)state;
	assert_int_equal(load(TABLE "kelereng; 1; dua; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_non_null(strstr(e.msg, "timbangan.tabel:7: "));
	assert_int_equal(load(TABLE "kelereng; 0; 1; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_int_equal(load(TABLE "kelereng; 1; 1\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_int_equal(load(TABLE "kelereng; 1; nan; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_int_equal(load(TABLE, "[syarat]\nnetralitas; konteks_pemilu\n", NULL, &c, &e), -1);
	assert_non_null(strstr(e.msg, "syarat.tabel:2: "));
	assert_int_equal(load(TABLE, "[syarat]\nhoaks; konteks_pemilo\n", NULL, &c, &e), -1);
}

/* What it is fitted to it tells apart, and the same lessons give the same table. */
static void a_fit_tells_its_lessons_apart(void **state)
{
	static const char *const yes[] = {"Pamong meniup seruling merah", "Pamong membawa seruling tua",
		"Seruling pamong ditemukan", "Pamong dan seruling di pasar"};
	static const char *const no[] = {"Petani menanam padi merah", "Petani membawa padi tua",
		"Padi petani ditemukan", "Petani dan padi di pasar"};
	struct lesson lessons[8] = {0};
	struct buf table, again;
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		lessons[i].doc.text = str_of(yes[i]);
		lessons[i].labels[TOPIC_NETRALITAS_ASN] = LABEL_DUGAAN;
		lessons[4 + i].doc.text = str_of(no[i]);
	}
	buf_init(&table, BUF_NO_CAP);
	buf_init(&again, BUF_NO_CAP);
	classify_fit(lessons, 8, &table);
	classify_fit(lessons, 8, &again);
	assert_true(str_eq(buf_str(&table), buf_str(&again)));
	buf_add_char(&table, '\0');
	assert_int_equal(load(table.ptr, "[syarat]\n", NULL, &c, &e), 0);
	assert_int_equal(judge(c, "Seruling seorang pamong", &v), LABEL_DUGAAN);
	assert_int_equal(judge(c, "Padi seorang petani", &v), LABEL_NONE);
	assert_int_equal(v.labels[TOPIC_HOAKS], LABEL_NONE);
	classify_close(c);
	buf_free(&table);
	buf_free(&again);
}

static void nothing_to_learn_is_a_table_too(void **state)
{
	struct buf table;

	(void)state;
	buf_init(&table, BUF_NO_CAP);
	classify_fit(NULL, 0, &table);
	assert_true(str_find(buf_str(&table), STR_LIT("[kata]"), 0) != SIZE_MAX);
	buf_free(&table);
}

int main(void)
{
#define TEST(f) cmocka_unit_test(f)
	const struct CMUnitTest tests[] = {
		TEST(words_decide_where_no_rule_does), TEST(repetition_adds_nothing), TEST(a_condition_must_be_met),
		TEST(an_office_changes_and_switches_off_rows), TEST(wrong_rows_are_named),
		TEST(a_fit_tells_its_lessons_apart), TEST(nothing_to_learn_is_a_table_too),
	};

	return cmocka_run_group_tests(tests, open_arenas, close_arenas);
}
