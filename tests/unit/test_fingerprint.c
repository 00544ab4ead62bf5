/* test_fingerprint.c - which words of a text are its own, and what they are compared by. */
#include "helpers.h"
#include "with_arena.h"
#include "simak/buf.h"
#include "simak/fingerprint.h"

#define BODY "Pengawas mendapati 19 amplop cokelat di rumah Darsono Sempulang. Isinya uang dan stiker calon."

static struct fingerprint print_of(const char *text)
{
	struct fingerprint f;

	fingerprint_make(&a, STR_NONE, str_of(text), &f);
	return f;
}

static bool holds(const struct features *f, const char *word)
{
	for (size_t i = 0; i < f->n; i++)
		if (str_is(f->at[i].word, word))
			return true;
	return false;
}

static void assert_same_words(const char *x, const char *y)
{
	struct fingerprint f = print_of(x), g = print_of(y);

	assert_true(f.n_shingles > 0);
	if (f.n_shingles != g.n_shingles || fingerprint_shingles(&f, &g) < 1 ||
	    f.stems.n != g.stems.n || features_common(&f.stems, &g.stems) != f.stems.n ||
	    f.names.n != g.names.n)
		fail_msg("differ: \"%s\" \"%s\"", x, y);
}

static void dress_is_no_part_of_it(void **state)
{
	(void)state;
	assert_same_words(BODY, "KABARULIN.TEST, TANAH GROGOT \xE2\x80\x93 " BODY);
	assert_same_words(BODY, "Suara Enggang.test - " BODY " (tin)");
	assert_same_words(BODY, BODY "\n[ant]\n***");
	assert_same_words(BODY, BODY "\nBaca Juga: Ratusan Pelari Ikuti Lomba Lintas Kampung");
	assert_same_words(BODY, BODY " (ADV/Pemkab Paser)\nPewarta: Tim Liputan\nEditor: Redaksi");
	assert_same_words(BODY, BODY "\nIkuti saluran WhatsApp Lensa Borneo untuk kabar terbaru.");
	assert_same_words(BODY, BODY "\nCOPYRIGHT \xC2\xA9 Lensa Borneo 2024");
}

static void small_words_of_the_text_stay(void **state)
{
	struct fingerprint f = print_of("Warga kampung Muara Kerbau - dan juga Teratai - menolak tambang.");

	(void)state;
	assert_true(holds(&f.stems, "tambang"));
	assert_true(holds(&f.names, "kerbau"));
	f = print_of("Panitia kampung membagikan kupon.\nIkuti aturan, kata panitia.\nHadiahnya kulkas.");
	assert_true(holds(&f.stems, "kulkas"));
	assert_true(holds(&f.stems, "panitia"));
}

static void source_is_read_and_left_out(void **state)
{
	static const char *const texts[] = {
		"Melansir dari KabarUlin.test--jaringan LensaBorneo.test, " BODY,
		BODY " Demikian dikutip dari Kabar Ulin.",
		"Mengutip Kabar Ulin, " BODY,
		BODY " Hal itu, dilansir dari laman KabarUlin.test, Rabu (9/10/2024)."};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct fingerprint f = print_of(texts[i]);

		assert_int_equal(f.n_cited, 1);
		assert_true(str_is(f.cited[0], "kabarulin"));
		assert_false(holds(&f.names, "ulin"));
		assert_true(holds(&f.names, "sempulang"));
	}
	assert_true(str_is(print_of("Demikian dilansir kaltimtoday.co--Jaringan Suara.com, Rabu.").cited[0],
		"kaltimtoday"));
	assert_true(str_is(print_of("Melansir dari laman kaltim.suara.com, warga menolak.").cited[0], "suara"));
	assert_int_equal(print_of("Ia mengutip pasal 71 dan mengutip kata-katanya.").n_cited, 0);
}

static void one_value_has_one_feature(void **state)
{
	struct fingerprint f = print_of("Uang Rp100 ribu, Rp2,3 miliar, 1.240 bilik, sebelas saksi, 50rb.");
	struct fingerprint g = print_of("Uang Rp100.000, 2.300.000.000 rupiah, 1240 bilik, 11 saksi, 50 ribu.");

	(void)state;
	assert_int_equal(f.numbers.n, 5);
	assert_int_equal(g.numbers.n, 5);
	assert_int_equal(features_common(&f.numbers, &g.numbers), 5);
	assert_true(holds(&f.numbers, "2300000000"));
}

static void labels_are_no_amounts(void **state)
{
	struct fingerprint f = print_of("Pasal 187A ayat (10) UU Nomor 10 Tahun 2016, pukul 20.14, pekan ke 45, "
		"nomor urut 2, paslon 3, RT 41.");

	(void)state;
	assert_int_equal(f.numbers.n, 2);
	assert_true(holds(&f.numbers, "urut 2"));
	assert_true(holds(&f.numbers, "urut 3"));
}

static void days_are_days(void **state)
{
	struct fingerprint f = print_of("Senin (7/10/2024), Rabu (9/10), 12 November 2024, 3 Desember.");

	(void)state;
	assert_int_equal(f.days.n, 4);
	assert_int_equal(f.numbers.n, 0);
	assert_true(holds(&f.days, "7/10"));
	assert_true(holds(&f.days, "12/11"));
	assert_int_equal(print_of("Skor 40/13 dan 99/99, rasio 3/4/5.").days.n, 1);
}

static void registration_number_is_one_word(void **state)
{
	struct fingerprint f = print_of("Tercatat dengan nomor 004/Reg/LP/PB/Kab/23.99/X/2024.");
	struct fingerprint g = print_of("Laporan 004/REG/LP/PB/KAB/23.99/X/2024 dihentikan.");

	(void)state;
	assert_int_equal(f.cases.n, 1);
	assert_true(str_is(f.cases.at[0].word, "004/reg/lp/pb/kab/23.99/x/2024"));
	assert_int_equal(features_common(&f.cases, &g.cases), 1);
}

static void names_are_inside_sentences(void **state)
{
	struct fingerprint f = print_of("Menurut Gerson Tulak, Bawaslu Bontang memeriksa lurah. \"Kami periksa "
		"semua,\" kata Gerson. Hujan turun.");

	(void)state;
	assert_int_equal(f.names.n, 2);
	assert_int_equal(f.full_names.n, 1);
	assert_true(holds(&f.full_names, "gerson tulak"));
}

static void keys_are_few_and_shared(void **state)
{
	uint64_t x[FINGERPRINT_KEYS], y[FINGERPRINT_KEYS];
	struct fingerprint f = print_of(BODY), g = print_of("Lensa.test - " BODY " (*)");
	size_t n = fingerprint_keys(&f, x);

	(void)state;
	assert_true(n > 4);
	assert_int_equal(fingerprint_keys(&g, y), n);
	assert_memory_equal(x, y, n * sizeof *x);
	f = print_of("");
	assert_int_equal(fingerprint_keys(&f, x), 0);
}

static void sentences_are_aligned(void **state)
{
	struct fingerprint f = print_of("Pengawas menyita sembilan belas amplop dari posko relawan di Lubuk Pandan. "
		"Seekor kucing tidur di bawah meja tamu posko.");
	struct fingerprint g = print_of("Kucing itu bangun. Dari posko relawan di Air Gading, pengawas menyita "
		"sembilan belas amplop.");
	struct alignment aligned;

	(void)state;
	fingerprint_align(&f, &g, &aligned);
	assert_true(aligned.likeness > 0.5 && aligned.likeness < 1);
	assert_true(aligned.facts > aligned.agreed);
	fingerprint_align(&f, &f, &aligned);
	assert_true(aligned.likeness > 0.99 && aligned.lead > 0.99);
	assert_int_equal(aligned.facts, aligned.agreed);
}

static void long_text_is_bounded(void **state)
{
	struct fingerprint f;
	struct buf b;

	(void)state;
	buf_init(&b, BUF_NO_CAP);
	for (int i = 0; i < 60000; i++)
		buf_printf(&b, "kata%d Nama%d %d%s ", i, i, i, i % 9 ? "" : ".");
	fingerprint_make(&a, buf_str(&b), buf_str(&b), &f);
	assert_true(f.words <= FINGERPRINT_TOKENS);
	assert_true(f.n_sentences <= FINGERPRINT_SENTENCES);
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dress_is_no_part_of_it),
		cmocka_unit_test(small_words_of_the_text_stay),
		cmocka_unit_test(source_is_read_and_left_out),
		cmocka_unit_test(one_value_has_one_feature),
		cmocka_unit_test(labels_are_no_amounts),
		cmocka_unit_test(days_are_days),
		cmocka_unit_test(registration_number_is_one_word),
		cmocka_unit_test(names_are_inside_sentences),
		cmocka_unit_test(keys_are_few_and_shared),
		cmocka_unit_test(sentences_are_aligned),
		cmocka_unit_test(long_text_is_bounded),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
