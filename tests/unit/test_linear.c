/* test_linear.c - what words of a whole document weigh: the table's rows, its conditions, the fit. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "simak/buf.h"
#include "simak/classify.h"

#define TEXT "Kelereng merah menggelinding di pasar. Seorang pamong meniup seruling, lalu pergi ke sawah."
/* Four columns for dugaan, four for any label. */
#define TABLE "[dasar]\n-5; -5; -5; -5; -5; -5; -5; -5\n[kata]\nseruling; 2; 90; 0; 0; 0; 0; 0; 0; 0\n" \
	"pamong; 1; 8; 0; 0; 0; 0; 0; 0; 0\nsawah; 1; -1; 0; 0; 0; 0; 0; 0; 0\n"
/* What rules decide on. */
#define ACT "Lurah itu mengajak warga memilih pasangan calon nomor urut dua saat rapat di kantor kelurahan, Senin."

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

/* Short cries weigh, but show nothing: they are quoted where nothing longer speaks. */
static void what_is_quoted_is_a_sentence(void **state)
{
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load(TABLE, "[syarat]\n", NULL, &c, &e), 0);
	assert_int_equal(judge(c, "Seruling! Kemarin pamong itu pergi ke sawah. Seruling lagi!", &v), LABEL_DUGAAN);
	assert_int_equal(v.n_evidence, 1);
	assert_true(str_starts(v.evidence[0].text, "Kemarin pamong"));
	assert_int_equal(judge(c, "Seruling! Sawah.", &v), LABEL_DUGAAN);
	assert_true(str_starts(v.evidence[0].text, "Seruling"));
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
	struct document post = {.text = STR_LIT(TEXT), .kind = DOC_SOCIAL};
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load(TABLE, "[syarat]\nnetralitas_asn; konteks_pemilu\n", NULL, &c, &e), 0);
	assert_int_equal(judge(c, TEXT, &v), LABEL_NONE);
	assert_int_equal(judge(c, TEXT " Pilkada tinggal sepekan.", &v), LABEL_DUGAAN);
	classify_document(c, &page, &post, &v); /* of a post nothing is asked */
	assert_int_equal(v.labels[TOPIC_NETRALITAS_ASN], LABEL_DUGAAN);
	classify_close(c);
}

static void an_office_changes_and_switches_off_rows(void **state)
{
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load(TABLE, "[syarat]\n", "[kata]\nseruling; 2,0; 1,5; 0; 0; 0; 0; 0; 0; 0\n", &c, &e), 0);
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
	assert_int_equal(load(TABLE "kelereng; 1; dua; 0; 0; 0; 0; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_non_null(strstr(e.msg, "timbangan.tabel:7: "));
	assert_int_equal(load(TABLE "kelereng; 0; 1; 0; 0; 0; 0; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_int_equal(load(TABLE "kelereng; 1; 1\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_int_equal(load(TABLE "kelereng; 1; nan; 0; 0; 0; 0; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_int_equal(load(TABLE, "[syarat]\nnetralitas; konteks_pemilu\n", NULL, &c, &e), -1);
	assert_non_null(strstr(e.msg, "syarat.tabel:2: "));
	assert_int_equal(load(TABLE, "[syarat]\nhoaks; konteks_pemilo\n", NULL, &c, &e), -1);
	assert_int_equal(load(TABLE "[bagian]\ncalonn; 1; 1; 0; 0; 0; 0; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_non_null(strstr(e.msg, "timbangan.tabel:8: "));
	assert_int_equal(load(TABLE "[pasangan]\ncalon; 1; 1; 0; 0; 0; 0; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_int_equal(load(TABLE "[potongan]\nkelereng; 1; 1; 0; 0; 0; 0; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), -1);
	assert_non_null(strstr(e.msg, "timbangan.tabel:8: potongan"));
	assert_int_equal(load(TABLE, "[batas]\nkoran; 0; 0; 0; 0; 0\n", NULL, &c, &e), -1);
	assert_non_null(strstr(e.msg, "syarat.tabel:2: "));
}

static void more_rows_than_places_are_named(void **state)
{
	struct classifier *c;
	struct buf table;
	struct err e;

	(void)state;
	buf_init(&table, 1 << 23);
	buf_add_cstr(&table, "[kata]\n");
	for (int i = 0; i <= UINT16_MAX; i++)
		buf_printf(&table, "kelereng%d; 1; 1; 0; 0; 0; 0; 0; 0; 0\n", i);
	assert_int_equal(load(table.ptr, "[syarat]\n", NULL, &c, &e), -1);
	assert_non_null(strstr(e.msg, "timbangan.tabel:65537: terlalu banyak"));
	buf_free(&table);
}

/* A concept counts as a word does; a pair only where both stand in one sentence. */
static void concepts_and_pairs_weigh(void **state)
{
	static const char bases[] = "[dasar]\n-5; -5; -5; -5; -5; -5; -5; -5\n";
	struct classifier *c;
	struct verdicts v;
	struct err e;
	char table[512];

	(void)state;
	snprintf(table, sizeof table, "%s[kata]\nseruling; 1; 1; 0; 0; 0; 0; 0; 0; 0\n"
		"[bagian]\nbarang; 2; 40; 0; 0; 0; 0; 0; 0; 0\n", bases);
	assert_int_equal(load(table, "[syarat]\n", NULL, &c, &e), 0);
	assert_int_equal(judge(c, "Seruling dan sembako di pasar.", &v), LABEL_DUGAAN);
	assert_int_equal(judge(c, "Seruling di pasar.", &v), LABEL_NONE);
	classify_close(c);
	snprintf(table, sizeof table, "%s[kata]\nseruling; 1; 1; 0; 0; 0; 0; 0; 0; 0\n"
		"[pasangan]\nbarang + aparat_orang; 2; 40; 0; 0; 0; 0; 0; 0; 0\n", bases);
	assert_int_equal(load(table, "[syarat]\n", NULL, &c, &e), 0);
	assert_int_equal(judge(c, "Seruling, sembako, dan prajurit di pasar.", &v), LABEL_DUGAAN);
	assert_int_equal(judge(c, "Seruling dan sembako di pasar. Prajurit pulang.", &v), LABEL_NONE);
	classify_close(c);
}

/* What the rows of a part weigh together, as somebody with a pencil would reckon it. */
static double redone(const struct weighed *part)
{
	double sum = 0, squares = 0;

	for (size_t k = 0; k < part->n_rows; k++) {
		sum += part->rows[k].weight;
		squares += part->rows[k].rarity * part->rows[k].rarity;
	}
	assert_float_equal((float)part->weights, (float)sum, 1e-4f);
	assert_float_equal((float)(part->length * part->length), (float)squares, 1e-4f);
	return part->n_rows > 0 ? sum / sqrt(squares) : 0;
}

/* What slang leaves of a word counts in a post, where words are spelled as people please. */
static void pieces_weigh_in_posts(void **state)
{
	static const char table[] = "[dasar]\n-5; -5; -5; -5; -5; -5; -5; -5\n"
		"[potongan]\nyulin; 2; 90; 0; 0; 0; 0; 0; 0; 0\n_pagi; 1; -10; 0; 0; 0; 0; 0; 0; 0\n";
	struct document doc = {.text = STR_LIT("Dinyulingin semua pagi ini."), .kind = DOC_SOCIAL};
	const struct weighed *pieces;
	struct explanation why;
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load(table, "[syarat]\n", NULL, &c, &e), 0);
	classify_explain(c, &page, &doc, &v, &why);
	assert_int_equal(v.labels[TOPIC_NETRALITAS_ASN], LABEL_DUGAAN);
	assert_true(str_ends(v.evidence[0].at, "timbangan.tabel:4"));
	assert_int_equal(v.evidence[0].n_marks, 1);
	assert_int_equal(why.n_weighings, 1);
	pieces = &why.weighings[0].parts[WEIGHED_PIECES];
	assert_int_equal(pieces->n_rows, 2);
	assert_float_equal((float)why.weighings[0].over, (float)(-5 + redone(pieces)), 1e-4f);
	doc.kind = DOC_NEWS;
	classify_document(c, &page, &doc, &v);
	assert_int_equal(v.labels[TOPIC_NETRALITAS_ASN], LABEL_NONE);
	classify_close(c);
}

static void the_sum_can_be_redone(const struct classifier *c)
{
	struct document doc = {.text = str_of(ACT)};
	struct explanation why;
	struct verdicts v;

	classify_explain(c, &page, &doc, &v, &why);
	assert_int_equal(why.n_weighings, 2); /* against a dugaan, and against any mention */
	for (size_t i = 0; i < why.n_weighings; i++) {
		const struct weighing *w = &why.weighings[i];
		const struct weighed *words = &w->parts[WEIGHED_WORDS];

		assert_int_equal(w->topic, TOPIC_NETRALITAS_ASN);
		assert_int_equal(words->n_rows, 1);
		assert_int_equal(w->parts[WEIGHED_PIECES].n_rows, 0);
		assert_true(str_is(words->rows[0].name, "rapat") && str_ends(words->rows[0].at, "timbangan.tabel:4"));
		assert_float_equal((float)w->over, (float)(w->base + redone(words)), 1e-4f);
		assert_true(w->over < w->limit);
	}
}

/* Where the whole speaks against it, what a rule found is no dugaan; and nothing at all where nothing is told. */
static void words_take_back(void **state)
{
	static const char rows[] = "[dasar]\n0; 0; 0; 0; 0; 0; 0; 0\n[kata]\nrapat; 1; -3; 0; 0; 0; %d; 0; 0; 0\n";
	static const char limits[] = "[batas]\nberita; 9; -2,5; 9; -2; %d\n";
	char table[512], conditions[128];
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load("[dasar]\n0; 0; 0; 0; 0; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), 0);
	assert_int_equal(judge(c, ACT, &v), LABEL_DUGAAN);
	classify_close(c);
	for (int mention = 0; mention >= -3; mention -= 3) {
		snprintf(table, sizeof table, rows, mention);
		snprintf(conditions, sizeof conditions, limits, 10);
		assert_int_equal(load(table, conditions, NULL, &c, &e), 0);
		assert_int_equal(judge(c, ACT, &v), mention == 0 ? LABEL_IMBAUAN : LABEL_NONE);
		assert_int_equal(v.n_findings, 0);
		assert_true(mention != 0 || v.n_evidence > 0);
		classify_close(c);
	}
	snprintf(conditions, sizeof conditions, limits, 10);
	assert_int_equal(load(table, conditions, NULL, &c, &e), 0);
	the_sum_can_be_redone(c);
	classify_close(c);
	snprintf(conditions, sizeof conditions, limits, 100); /* too few words to take anything back */
	assert_int_equal(load(table, conditions, NULL, &c, &e), 0);
	assert_int_equal(judge(c, ACT, &v), LABEL_DUGAAN);
	classify_close(c);
}

/* A rule that knows a case that is handled: `pasti: ya`. */
static void sure_rules_stand(void **state)
{
	struct document doc = {.text = STR_LIT("Bawaslu sudah meregister laporan dugaan pembagian minyak goreng. "
		"Rapat di kantor pada hari Senin berjalan lancar dan selesai sore.")};
	struct classifier *c;
	struct verdicts v;
	struct err e;

	(void)state;
	assert_int_equal(load("[dasar]\n0; -9; 0; 0; 0; -9; 0; 0\n[kata]\nrapat; 1; 0; -9; 0; 0; 0; -9; 0; 0\n",
		"[batas]\nberita; 9; -2,5; 9; -2; 3\n", NULL, &c, &e), 0);
	classify_document(c, &page, &doc, &v);
	assert_int_equal(v.labels[TOPIC_POLITIK_UANG], LABEL_DUGAAN);
	classify_close(c);
}

/* In a long text the act stands in one stretch of it. */
static void a_long_text_is_weighed_in_stretches(void **state)
{
	struct classifier *c;
	struct verdicts v;
	struct buf text;
	struct err e;

	(void)state;
	assert_int_equal(load("[dasar]\n-5; -5; -5; -5; -5; -5; -5; -5\n[kata]\nseruling; 1; 8; 0; 0; 0; 0; 0; 0; 0\n"
		"sawah; 5; 0; 0; 0; 0; 0; 0; 0; 0\n", "[syarat]\n", NULL, &c, &e), 0);
	buf_init(&text, BUF_NO_CAP);
	buf_add_cstr(&text, "Seorang pamong meniup seruling.");
	for (int i = 0; i < 40; i++)
		buf_add_cstr(&text, i == 35 ? " Di sana ada sawah." : " Hari itu cerah.");
	buf_add_char(&text, '\0');
	assert_int_equal(judge(c, text.ptr, &v), LABEL_DUGAAN);
	assert_int_equal(judge(c, "Seorang pamong meniup seruling di sawah.", &v), LABEL_NONE);
	buf_free(&text);
	classify_close(c);
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
	assert_int_equal(load("", "[syarat]\n", NULL, &c, &e), 0);
	classify_fit(c, lessons, 8, &table);
	classify_fit(c, lessons, 8, &again);
	classify_close(c);
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
	struct classifier *c;
	struct buf table;
	struct err e;

	(void)state;
	assert_int_equal(load("", "[syarat]\n", NULL, &c, &e), 0);
	buf_init(&table, BUF_NO_CAP);
	classify_fit(c, NULL, 0, &table);
	classify_close(c);
	assert_true(str_find(buf_str(&table), STR_LIT("[kata]"), 0) != SIZE_MAX);
	buf_free(&table);
}

int main(void)
{
#define TEST(f) cmocka_unit_test(f)
	const struct CMUnitTest tests[] = {
		TEST(words_decide_where_no_rule_does), TEST(what_is_quoted_is_a_sentence),
		TEST(repetition_adds_nothing), TEST(a_condition_must_be_met),
		TEST(an_office_changes_and_switches_off_rows), TEST(wrong_rows_are_named),
		TEST(more_rows_than_places_are_named),
		TEST(concepts_and_pairs_weigh), TEST(pieces_weigh_in_posts), TEST(words_take_back),
		TEST(sure_rules_stand),
		TEST(a_long_text_is_weighed_in_stretches), TEST(a_fit_tells_its_lessons_apart),
		 TEST(nothing_to_learn_is_a_table_too),
	};

	return cmocka_run_group_tests(tests, open_arenas, close_arenas);
}
