/* test_match.c - claims found in posts: order, spelling, bands, bounds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "simak/date.h"
#include "simak/file.h"
#include "simak/match.h"

static const struct match_claim claims[] = {
	{STR_LIT("1"), STR_LIT("Video Gelombang Samudera Setinggi 12 Meter Hancurkan Pasar Muara Benuang"), 1728000000},
	{STR_LIT("2"), STR_LIT("Pasangan Arjun dan Lestari Membagikan Kartu Belanja Gratis di Tanjung Rindu"), 1728000000},
	{STR_LIT("3"), STR_LIT("Surat Suara Sudah Tercoblos di Gudang Kecamatan Lembah Biru"), 1728000000},
	{STR_LIT("4"), STR_LIT("Foto Surat Suara Tercoblos Dibakar di Lapangan Kota Lama"), 1728000000},
	{STR_LIT("5"), STR_LIT("Minum Air Kelapa Menyembuhkan Demam Berdarah"), 1728000000},
};

struct fixture {
	struct arena run, page;
	struct match_index *index;
};

static int set_up(void **state)
{
	static struct fixture f;
	struct err e;

	arena_init(&f.run);
	arena_init(&f.page);
	*state = &f;
	return match_index_build(&f.run, NULL, claims, sizeof claims / sizeof *claims, &f.index, &e);
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	arena_free(&f->page);
	arena_free(&f->run);
	return 0;
}

static const char *best_of(struct fixture *f, const char *text, struct match *best)
{
	struct match out[MATCH_MAX];
	size_t n = match_find(f->index, &f->page, str_of(text), 1728100000, out);

	if (n == 0)
		return "";
	*best = out[0];
	return claims[out[0].claim].id.ptr;
}

static void the_claim_that_is_wholly_covered_comes_first(void **state)
{
	struct match m;

	assert_string_equal(best_of(*state, "GEGER!! surat suara sdh tercoblos di gudang kec. Lembah Biru, sebarkan", &m), "3");
	assert_string_equal(best_of(*state, "surat suara yang tercoblos dibakar di lapangan Kota Lama", &m), "4");
}

static void spelling_is_forgiven(void **state)
{
	struct match m;

	assert_string_equal(best_of(*state, "gelombang samudra setinggi 12 meter hancurkan pasar Muara Benuang", &m), "1");
	assert_int_equal(m.band, MATCH_KUAT);
}

static void a_touched_claim_is_only_possible(void **state)
{
	struct match m;

	assert_string_equal(best_of(*state, "kartu belanja gratis untuk semua pelanggan toko kami setiap akhir pekan", &m), "2");
	assert_int_equal(m.band, MATCH_MUNGKIN);
	assert_true(m.n_shared >= 3);
}

static void an_old_claim_is_never_strong(void **state)
{
	struct fixture *f = *state;
	struct match out[MATCH_MAX];
	struct str same = STR_LIT("Minum Air Kelapa Menyembuhkan Demam Berdarah");

	assert_true(match_find(f->index, &f->page, same, 1728000000, out) > 0);
	assert_int_equal(out[0].band, MATCH_KUAT);
	assert_true(match_find(f->index, &f->page, same, 1728000000 + INT64_C(4) * 366 * 86400, out) > 0);
	assert_int_equal(out[0].band, MATCH_MUNGKIN);
}

/* One phrase in common is worth a look in a short post, not in an article. */
static void what_is_shared_by_chance_is_not_worth_a_look(void **state)
{
	struct fixture *f = *state;
	struct match m;
	struct buf b;

	assert_string_equal(best_of(f, "besok kita main bola di lapangan, jangan lupa bawa bekal dan uang patungan", &m), "4");
	assert_false(m.worth_a_look);
	assert_string_equal(best_of(f, "eh surat suara tercoblos di kota lama", &m), "4");
	assert_true(m.worth_a_look);
	buf_init(&b, BUF_NO_CAP);
	buf_add_cstr(&b, "surat suara tercoblos di kota lama");
	for (int i = 0; i < 300; i++)
		buf_printf(&b, " kata%c%c%c", 'b' + i % 20, 'c' + i / 20, 'd' + i % 7);
	assert_string_equal(best_of(f, arena_str(&f->page, buf_str(&b)).ptr, &m), "4");
	assert_false(m.worth_a_look);
	buf_free(&b);
}

static void nothing_alike_gives_nothing(void **state)
{
	struct match m;

	assert_string_equal(best_of(*state, "selamat pagi", &m), "");
	assert_string_equal(best_of(*state, "", &m), "");
	assert_string_equal(best_of(*state, "demam", &m), "");
	assert_string_equal(best_of(*state, "\xFF\xFE\x01 ,,, !!!", &m), "");
}

static void a_text_of_many_words_stays_bounded(void **state)
{
	struct fixture *f = *state;
	struct match out[MATCH_MAX];
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	for (int i = 0; i < 50000; i++)
		buf_add_cstr(&b, "lembur ");
	buf_add_cstr(&b, "surat suara tercoblos dibakar di lapangan kota lama");
	assert_int_equal(match_find(f->index, &f->page, buf_str(&b), 0, out), 0);
	buf_free(&b);
}

static void a_word_that_means_the_same_counts(void **state)
{
	static const struct match_claim two[] = {
		{STR_LIT("a"), STR_LIT("Tautan Lowongan Pabrik Rotan Muara Benuang"), 0},
		{STR_LIT("b"), STR_LIT("Tautan Pameran Pabrik Rotan Muara Benuang"), 0},
	};
	struct fixture *f = *state;
	struct match out[MATCH_MAX];
	struct match_index *index;
	struct err e;

	assert_int_equal(match_index_build(&f->run, NULL, two, 2, &index, &e), 0);
	assert_int_equal(match_find(index, &f->page, str_of("info loker pabrik rotan Muara Benuang"), 0, out), 2);
	assert_int_equal(out[0].claim, 0);
	assert_true(out[1].next > 1 && out[0].next < 1 && out[0].next > 0.3);
	assert_true(out[0].margin <= 0); /* the other one is a twin */
}

static void a_twin_that_fits_as_well_weakens(void **state)
{
	static const struct match_claim two[] = {
		{STR_LIT("a"), STR_LIT("Gelombang Setinggi 12 Meter Hancurkan Pasar Muara Benuang"), 0},
		{STR_LIT("b"), STR_LIT("Gelombang Setinggi 12 Meter Hancurkan Pasar Muara Benuang"), 0},
	};
	struct fixture *f = *state;
	struct match out[MATCH_MAX];
	struct match_index *index;
	struct err e;
	struct str post = STR_LIT("gelombang 12 meter hancurkan pasar Muara Benuang");

	assert_int_equal(match_index_build(&f->run, NULL, two, 1, &index, &e), 0);
	assert_int_equal(match_find(index, &f->page, post, 0, out), 1);
	assert_int_equal(out[0].band, MATCH_KUAT);
	assert_int_equal(match_index_build(&f->run, NULL, two, 2, &index, &e), 0);
	assert_int_equal(match_find(index, &f->page, post, 0, out), 2);
	assert_float_equal(out[0].next, 1, 1e-6);
	assert_int_equal(out[0].band, MATCH_MUNGKIN);
}

/* A text with three long words that no other number has. */
static struct str other_text(struct arena *a, const char *says, int number)
{
	char x = (char)('b' + number % 24), y = (char)('b' + number / 24 % 24), z = (char)('b' + number / 576);

	return arena_printf(a, "%s, karangtirta%c%c%csungai batulumbung%c%c%ckampung tanjungwarna%c%c%cdermaga",
		says, x, y, z, y, z, x, z, x, y);
}

static void what_every_post_says_weighs_less(void **state)
{
	static const struct match_claim two[] = {
		{STR_LIT("a"), STR_LIT("Tautan Lowongan Pabrik Rotan"), 0},
		{STR_LIT("b"), STR_LIT("Silakan Bagikan Kiriman Kawanmu"), 0},
	};
	struct fixture *f = *state;
	struct str post = STR_LIT("silakan bagikan kiriman: pabrik rotan libur");
	struct match before[MATCH_MAX], after[MATCH_MAX];
	struct match_index *index;
	struct err e;

	assert_int_equal(match_index_build(&f->run, NULL, two, 2, &index, &e), 0);
	assert_int_equal(match_find(index, &f->page, post, 0, before), 2);
	assert_int_equal(before[0].claim, 1);
	for (int i = 0; i < 500; i++)
		match_learn(index, &f->page, other_text(&f->page, "silakan bagikan kiriman", i));
	assert_int_equal(match_find(index, &f->page, post, 0, after), 2);
	assert_int_equal(after[0].claim, 0);
}

static void what_spreads_does_not_hide_itself(void **state)
{
	struct fixture *f = *state;
	struct str post = STR_LIT("gelombang samudra setinggi 12 meter hancurkan pasar Muara Benuang");
	struct match before[MATCH_MAX], after[MATCH_MAX];
	struct match_index *index;
	struct err e;

	assert_int_equal(match_index_build(&f->run, NULL, claims, 5, &index, &e), 0);
	assert_true(match_find(index, &f->page, post, 0, before) > 0);
	for (int i = 0; i < 500; i++)
		match_learn(index, &f->page, arena_printf(&f->page, "terusan ke-%d: %.*s", i, STR_ARG(post)));
	assert_true(match_find(index, &f->page, post, 0, after) > 0);
	assert_int_equal(after[0].band, MATCH_KUAT);
	assert_true(after[0].score > 0.9 * before[0].score);
}

static void the_offices_own_words_are_read(void **state)
{
	struct fixture *f = *state;
	const char *tmp = getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp";
	char *dir = file_join(&f->run, tmp, "test_match.lexicons");
	char *file = file_join(&f->run, dir, "klaim/padanan.lex");
	static const struct match_claim one = {STR_LIT("a"), STR_LIT("Tautan Dermaga Muara Benuang"), 0};
	struct match with[MATCH_MAX], without[MATCH_MAX];
	struct match_index *index;
	struct str post = STR_LIT("jeti Muara Benuang");
	struct err e;

	assert_int_equal(file_mkdir(dir, &e), 0);
	assert_int_equal(file_mkdir(file_join(&f->run, dir, "klaim"), &e), 0);
	assert_int_equal(file_write(file, str_of("# kata\ndermaga jeti\n"), &e), 0);
	assert_int_equal(match_index_build(&f->run, dir, &one, 1, &index, &e), 0);
	assert_int_equal(match_find(index, &f->page, post, 0, with), 1);
	assert_int_equal(match_index_build(&f->run, NULL, &one, 1, &index, &e), 0);
	assert_int_equal(match_find(index, &f->page, post, 0, without), 1);
	assert_true(with[0].score > without[0].score);
	assert_int_equal(unlink(file), 0);
}

/* The better of two claims, "" if not both are like the post, or they are so equally; it goes to *best. */
static const char *better_of(struct fixture *f, const struct match_claim two[2], const char *post, struct match *best)
{
	struct match out[MATCH_MAX];
	struct match_index *index;
	struct err e;

	if (match_index_build(&f->run, NULL, two, 2, &index, &e) != 0 ||
		match_find(index, &f->page, str_of(post), 0, out) != 2 || out[1].next <= 1)
		return "";
	*best = out[0];
	return two[out[0].claim].id.ptr;
}

/* The best of two claims about bridges, "" if not both are like the post; its weight. */
static const char *bridge_of(struct fixture *f, const char *post, double *weight)
{
	static const struct match_claim two[] = {
		{STR_LIT("a"), STR_LIT("Jembatan Benuang di NTT Ambruk"), 0},
		{STR_LIT("b"), STR_LIT("Jembatan Tirtasari di NTB Ambruk"), 0},
	};
	struct match best = {0};
	const char *id = better_of(f, two, post, &best);

	*weight = best.weight;
	return id;
}

static void a_phrase_means_its_abbreviation(void **state)
{
	double whole, part, none;

	assert_string_equal(bridge_of(*state, "jembatan ambruk: Nusa Tenggara Timur", &whole), "a");
	assert_string_equal(bridge_of(*state, "jembatan ambruk: Nusa Tenggara Barat", &whole), "b");
	assert_string_not_equal(bridge_of(*state, "jembatan ambruk: Nusa, tenggara", &part), "");
	assert_string_not_equal(bridge_of(*state, "jembatan ambruk", &none), "");
	assert_float_equal(part, none, 1e-6);
	assert_true(whole > none);
}

static void a_slip_of_the_pen_is_understood(void **state)
{
	static const char *const slips[] = {"tirtasri", "tirtassari", "tirtaseri", "tirtsaari"};
	struct fixture *f = *state;
	struct match out[MATCH_MAX];
	double weight, apart;

	for (size_t i = 0; i < sizeof slips / sizeof *slips; i++)
		assert_string_equal(
			bridge_of(f, arena_printf(&f->page, "jembatan %s ambruk", slips[i]).ptr, &weight), "b");
	assert_true(match_find(f->index, &f->page, str_of("pasar muara benuagn"), 0, out) > 0);
	apart = out[0].weight;
	assert_true(match_find(f->index, &f->page, str_of("pasar muara xenuang"), 0, out) > 0);
	assert_true(apart > out[0].weight); /* the first letter is hardly ever wrong */
}

static void joined_words_are_taken_apart(void **state)
{
	double weight;

	assert_string_equal(bridge_of(*state, "jembatan roboh #ambruktirtasari", &weight), "b");
	assert_string_equal(bridge_of(*state, "jembatan roboh #ambrukbenuangjembatan", &weight), "a");
}

static void the_unlearned_ask_for_more(void **state)
{
	struct fixture *f = *state;
	struct match before[MATCH_MAX], after[MATCH_MAX];
	struct str post = STR_LIT("pasangan itu membagikan kartu gratis di Tanjung Rindu");
	struct match_index *index;
	struct err e;

	assert_int_equal(match_index_build(&f->run, NULL, claims, 5, &index, &e), 0);
	assert_true(match_find(index, &f->page, post, 0, before) > 0);
	for (int i = 0; i < 1200; i++)
		match_learn(index, &f->page, other_text(&f->page, "selamat pagi", i));
	assert_true(match_find(index, &f->page, post, 0, after) > 0);
	assert_int_equal(before[0].claim, after[0].claim);
	assert_int_equal(before[0].band, MATCH_MUNGKIN);
	assert_int_equal(after[0].band, MATCH_KUAT);
}

/* The claim that a post about money fits best; what both share first is the amount. */
static const char *money_of(struct fixture *f, const char *post)
{
	static const struct match_claim two[] = {
		{STR_LIT("a"), STR_LIT("Paslon Rotan Janjikan Rp50 Juta untuk Kampung Benuang"), 0},
		{STR_LIT("b"), STR_LIT("Paslon Rotan Janjikan Rp75 Juta untuk Kampung Benuang"), 0},
	};
	struct match best;

	return better_of(f, two, post, &best);
}

static void an_amount_is_one_however_it_is_written(void **state)
{
	assert_string_equal(money_of(*state, "kampung Benuang dijanjikan 50.000.000"), "a");
	assert_string_equal(money_of(*state, "kampung Benuang dijanjikan 75jt"), "b");
	assert_string_equal(money_of(*state, "kampung Benuang dijanjikan 50 jt perak"), "a");
	assert_string_equal(money_of(*state, "kampung Benuang dijanjikan 75,000,000 juta"), "b");
	assert_string_equal(money_of(*state, "kampung Benuang dijanjikan 75000000"), "b");
	assert_string_equal(money_of(*state, "kampung Benuang dijanjikan 75000 kursi"), "");
	assert_string_equal(money_of(*state, "kampung Benuang dijanjikan 9999999999999999 juta"), "");
}

/* Two claims that a post is equally like, but for what stands out in it. */
static const char *louder_of(struct fixture *f, const char *post)
{
	static const struct match_claim two[] = {
		{STR_LIT("a"), STR_LIT("Pabrik Rotan Benuang"), 0},
		{STR_LIT("b"), STR_LIT("Dermaga Kayu Benuang"), 0},
	};
	struct match best;

	return better_of(f, two, post, &best);
}

static void what_stands_out_weighs_more(void **state)
{
	assert_string_equal(louder_of(*state, "pabrik dan DERMAGA Benuang"), "b");
	assert_string_equal(louder_of(*state, "PABRIK dan dermaga Benuang"), "a");
	assert_string_equal(louder_of(*state, "pabrik dan dermaga Benuang, dermaga"), "b");
	assert_string_equal(louder_of(*state, "pabrik dan dermaga Benuang, pabrik"), "a");
}

static const struct match_claim floods[] = {
	{STR_LIT("a"), STR_LIT("Banjir Bandang Rendam Pasar Tirtasari Dua Hari"), 0},
	{STR_LIT("b"), STR_LIT("Banjir Rendam Ratusan Rumah Benuang"), 0},
};

static void a_claim_of_another_post_steps_back(void **state)
{
	struct fixture *f = *state;
	struct str post = STR_LIT("banjir bandang rendam pasar dan rumah di Benuang");
	struct str retold = STR_LIT("banjir rendam ratusan rumah warga Benuang, tolong kirim perahu karet sebelum malam");
	struct str other = STR_LIT("banjir rendam ratusan rumah warga Benuang, tolong kirim perahu karet sebelum malam, "
		"anak kecil masih duduk dekat atap sejak subuh belum makan apa pun");
	struct match before[MATCH_MAX], after[MATCH_MAX], article[MATCH_MAX];
	struct match_index *index;
	struct err e;

	assert_int_equal(match_index_build(&f->run, NULL, floods, 2, &index, &e), 0);
	assert_int_equal(match_find_post(index, &f->page, post, 0, before), 2);
	assert_int_equal(before[0].claim, 1);
	assert_float_equal(before[0].lead, 0, 0);
	match_learn_post(index, &f->page, retold); /* shares a quarter of the words: the same, perhaps */
	assert_int_equal(match_find_post(index, &f->page, post, 0, after), 2);
	assert_float_equal(after[0].lead, 0, 0);
	match_learn_post(index, &f->page, other);
	assert_int_equal(match_find_post(index, &f->page, post, 0, after), 2);
	assert_int_equal(after[0].claim, 1);
	assert_true(after[0].lead > 0 && after[0].score < before[0].score && after[0].next > before[0].next);
	assert_int_equal(match_find(index, &f->page, post, 0, article), 2);
	assert_float_equal(article[0].score, before[0].score, 0);
}

static void a_copy_is_no_rival(void **state)
{
	struct fixture *f = *state;
	struct str post = STR_LIT("banjir bandang rendam pasar Tirtasari");
	struct match out[MATCH_MAX];
	struct match_index *index;
	struct err e;

	assert_int_equal(match_index_build(&f->run, NULL, floods, 2, &index, &e), 0);
	match_learn_post(index, &f->page, STR_LIT("banjir bandang rendam pasar Tirtasari dua hari, sebarkan"));
	match_learn_post(index, &f->page, STR_LIT("banjir bandang rendam pasar Tirtasari dua hari!!"));
	match_learn_post(index, &f->page, post);
	match_learn_post(index, &f->page, STR_LIT(""));
	assert_int_equal(match_find_post(index, &f->page, post, 0, out), 2);
	assert_int_equal(out[0].claim, 0);
	assert_float_equal(out[0].lead, 0, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_claim_that_is_wholly_covered_comes_first),
		cmocka_unit_test(a_phrase_means_its_abbreviation),
		cmocka_unit_test(a_slip_of_the_pen_is_understood),
		cmocka_unit_test(joined_words_are_taken_apart),
		cmocka_unit_test(an_amount_is_one_however_it_is_written),
		cmocka_unit_test(what_stands_out_weighs_more),
		cmocka_unit_test(a_claim_of_another_post_steps_back),
		cmocka_unit_test(a_copy_is_no_rival),
		cmocka_unit_test(the_unlearned_ask_for_more),
		cmocka_unit_test(spelling_is_forgiven),
		cmocka_unit_test(a_touched_claim_is_only_possible),
		cmocka_unit_test(an_old_claim_is_never_strong),
		cmocka_unit_test(what_is_shared_by_chance_is_not_worth_a_look),
		cmocka_unit_test(nothing_alike_gives_nothing),
		cmocka_unit_test(a_text_of_many_words_stays_bounded),
		cmocka_unit_test(a_word_that_means_the_same_counts),
		cmocka_unit_test(a_twin_that_fits_as_well_weakens),
		cmocka_unit_test(what_every_post_says_weighs_less),
		cmocka_unit_test(what_spreads_does_not_hide_itself),
		cmocka_unit_test(the_offices_own_words_are_read),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
