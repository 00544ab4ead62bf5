/* test_text.c - folding, tokens, sentences, stems, pointers to other articles. */
#include "helpers.h"
#include "with_arena.h"
#include "simak/embed.h"
#include "simak/text.h"

static void assert_fold(const char *raw, const char *want)
{
	assert_str(text_fold(&a, str_of(raw)), want);
}

static void disguises_are_seen_through(void **state)
{
	(void)state;
	assert_fold("S3mb4ko u4ng p0litik c4ir du1t", "sembako uang politik cair uang");
	assert_fold("d u i t", "uang");
	assert_fold("s.u.a.p", "suap");
	assert_fold("\xf0\x9d\x97\xbd\xf0\x9d\x97\xbc\xf0\x9d\x97\xb9\xf0\x9d\x97\xb6\xf0\x9d\x98\x81"
		"\xf0\x9d\x97\xb6\xf0\x9d\x97\xb8", "politik");
	assert_fold("\xd1\x80\xd0\xb0slon", "paslon"); /* Cyrillic er and a */
	assert_fold("\xf0\x9d\x9f\x90\xf0\x9d\x9f\x93\xf0\x9d\x9f\x8e ribu", "250 ribu"); /* bold digits */
	assert_fold("pas\xc2\xadlon p\xe2\x80\x8bilih", "paslon pilih");
	assert_fold("PILIHHHH", "pilih");
}

static void slang_and_doubling_are_normalised(void **state)
{
	(void)state;
	assert_fold("gk jgn yg bagi2 guru2", "tidak jangan yang bagi-bagi guru-guru");
	assert_fold("nyebarin nyoblos", "menyebarkan mencoblos");
	assert_fold("Bkn bkn BKN", "bkn bukan bkn");
	assert_fold("paslon2 no2 Rp50.000 100RB", "paslon 2 nomor 2 rp 50.000 100rb");
	assert_fold("dibagi-bagikan", "dibagi-bagikan");
}

static void glued_names_are_parted(void **state)
{
	(void)state;
	assert_fold("Ketua UmumBudi di WhatsApp", "ketua umum budi di whatsapp");
}

static void assert_stem(const char *word, const char *want)
{
	assert_str(text_stem(&a, str_of(word)), want);
}

static void names_and_offices_keep_their_form(void **state)
{
	(void)state;
	assert_stem("bupati", "bupati");
	assert_stem("kepala", "kepala");
	assert_stem("pemilu", "pemilu");
	assert_stem("kutai", "kutai");
	assert_stem("balikpapan", "balikpapan");
	assert_stem("memenangkan", "menang");
	assert_stem("pemenangan", "menang");
	assert_stem("membagikan", "bagi");
	assert_stem("bagi", "bagi.kata");
	assert_stem("dilaporkan", "lapor");
}

static void assert_sentences(const char *text, size_t want)
{
	struct text t;

	text_analyse(&a, str_of(text), &t);
	if (t.n_sentences != want)
		fail_msg("%zu sentences, wanted %zu: %s", t.n_sentences, want, text);
}

static void sentences_end_where_they_end(void **state)
{
	(void)state;
	assert_sentences("Satu hal. Dua hal.", 2);
	assert_sentences("Dr. H. Budi dan Kab. Paser bertemu di Jl. Antasari No. 5.", 1);
	assert_sentences("Kampanye selesai.\"Kata dia begitu.", 2);
	assert_sentences("Ia hadir (17/10).\xe2\x80\x9cPemilu damai,\xe2\x80\x9d katanya.", 2);
	assert_sentences("KOMPAS.com menulis Rp50.000 dan 1.010 perkara.", 1);
	assert_sentences("\"Apa benar?\" tanya warga itu.", 1);
	assert_sentences("SURYA.CO.ID melaporkan hal itu.", 1);
	assert_sentences("Baris satu\nBaris dua", 2);
}

static size_t count_related(const char *text, size_t *words)
{
	struct text t;
	size_t n = 0;

	*words = 0;
	text_analyse(&a, str_of(text), &t);
	for (size_t i = 0; i < t.n_sentences; i++) {
		n += t.sentences[i].related;
		*words += t.sentences[i].related ? t.sentences[i].n_tokens : 0;
	}
	return n;
}

static void pointers_to_other_articles_are_marked(void **state)
{
	size_t words;

	(void)state;
	assert_int_equal(count_related("Isi berita. Baca juga: Polisi Tangkap Pelaku di Kota Lama Adapun "
		"pelaku itu kabur.", &words), 1);
	assert_int_equal(words, 9);
	assert_int_equal(count_related("Isi.\nBaca Juga: Warga Lapor Bagi Beras\nLanjutan isi berita ini.",
		&words), 1);
	assert_int_equal(count_related("Isi.\nBerita Terkait\n- Satu Judul\n- Dua Judul Lain", &words), 1);
	assert_int_equal(count_related("BACA JUGA:\nSri mengungkapkan banyak hal kepada warga.", &words), 1);
	assert_int_equal(words, 3);
	assert_int_equal(count_related("Warga baca juga koran itu.", &words), 0);
}

static void offsets_point_into_the_original(void **state)
{
	struct text t;
	struct str s = STR_LIT("\xe2\x80\x9c" "Bagi\xc2\xa0uang,\xe2\x80\x9d kata \xff saksi.");

	(void)state;
	text_analyse(&a, s, &t);
	for (size_t i = 0; i < t.n_tokens; i++) {
		assert_true(t.tokens[i].start < t.tokens[i].end);
		assert_true(t.tokens[i].end <= s.len);
		assert_true(i == 0 || t.tokens[i].start >= t.tokens[i - 1].end);
	}
	assert_str(t.tokens[1].folded, "bagi");
	assert_true(t.tokens[1].flags & TOKEN_IN_QUOTE);
	assert_true(t.tokens[1].flags & TOKEN_CAPITAL);
}

static void a_cache_forgets_nothing_in_use(void **state)
{
	struct text_vocab *v = text_vocab_new(&a);
	uint32_t guru = text_vocab_add(v, STR_LIT("guru"));
	struct text_cache *c;
	struct text one, two;

	(void)state;
	assert_int_equal(text_vocab_find(v, STR_LIT("murid")), 0);
	c = text_cache_open(v);
	text_analyse_with(c, &a, STR_LIT("gurunya"), &one);
	text_analyse_with(c, &a, STR_LIT("guru-guru"), &two);
	assert_int_equal(one.tokens[0].form, guru);
	assert_int_equal(two.tokens[0].form, guru);
	assert_str(one.tokens[0].folded, "gurunya");
	text_cache_close(c);
}

/* Words of all lengths, differing in one letter wherever it stands, and as a number and as a word. */
static void a_cache_confuses_no_words(void **state)
{
	struct text_cache *c = text_cache_open(NULL);
	char raw[40];
	struct text t;

	(void)state;
	for (int round = 0; round < 2; round++)
		for (size_t len = 1; len < sizeof raw; len++)
			for (size_t odd = 0; odd < len; odd++) {
				for (size_t i = 0; i < len; i++)
					raw[i] = i == odd ? 'c' : "ab"[i % 2];
				text_analyse_with(c, &a, (struct str){raw, len}, &t);
				assert_int_equal(t.n_tokens, 1);
				assert_str(t.tokens[0].folded, arena_cstr(&a, (struct str){raw, len}));
			}
	text_cache_close(c);
}

/* More words than a row or the first table holds: all are learnt, and found again, in their places. */
static void a_cache_answers_each_word(void **state)
{
	struct text_cache *c = text_cache_open(NULL);
	struct buf b;
	struct text t;

	(void)state;
	buf_init(&b, BUF_NO_CAP);
	for (int i = 0; i < 6000; i++) {
		for (int n = i, k = 0; k < 4; k++, n /= 10)
			buf_printf(&b, "%ca", "bcdfghjklm"[n % 10]);
		buf_add_cstr(&b, i % 2 ? " " : "ratusankata ");
	}
	for (int round = 0; round < 2; round++) {
		text_analyse_with(c, &a, buf_str(&b), &t);
		assert_int_equal(t.n_tokens, 6000);
		for (size_t i = 0; i < t.n_tokens; i++) {
			struct str raw = str_slice(t.original, t.tokens[i].start, t.tokens[i].end);

			assert_int_equal(t.tokens[i].folded.len, raw.len);
			assert_memory_equal(t.tokens[i].folded.ptr, raw.ptr, raw.len);
		}
	}
	text_cache_close(c);
	buf_free(&b);
}

/* A letter that folds to nothing (the Hangul filler) is no token, and takes no flags with it. */
static void what_folds_to_nothing_is_no_word(void **state)
{
	struct text t;

	(void)state;
	text_analyse(&a, STR_LIT("satu\n\xe3\x85\xa4 dua"), &t);
	assert_int_equal(t.n_tokens, 2);
	assert_str(t.tokens[1].folded, "dua");
	assert_true(t.tokens[1].flags & TOKEN_LINE);
}

static void punctuation_carries_its_sign(void **state)
{
	struct text t;

	(void)state;
	text_analyse(&a, STR_LIT("\xe2\x80\x9cYa\xe2\x80\x9d \xe2\x80\x94 tidak\xe2\x80\xa6 \xe2\x9c\x93"), &t);
	assert_int_equal(t.n_tokens, 7);
	assert_int_equal(text_sign(&t, 0), '"');
	assert_int_equal(text_sign(&t, 1), '\0');
	assert_int_equal(text_sign(&t, 2), '"');
	assert_int_equal(text_sign(&t, 3), '-');
	assert_int_equal(text_sign(&t, 5), '.');
	assert_int_equal(text_sign(&t, 6), '\0');
	assert_int_equal(text_sign(&t, 7), '\0');
}

/* Each took a time that grew with the square of its length: minutes, for half a megabyte. */
static void endless_runs_are_read_once(void **state)
{
	static const struct {
		const char *piece;
		size_t tokens;
	} runs[] = {{"UmumBudi", 2}, {"paslon2", 2}, {"no2", 2}};
	struct buf b;
	struct text t;

	(void)state;
	for (size_t r = 0; r < sizeof runs / sizeof *runs; r++) {
		buf_init(&b, BUF_NO_CAP);
		for (size_t i = 0; i < 100000; i++)
			buf_add_str(&b, str_of(runs[r].piece));
		text_analyse(&a, buf_str(&b), &t);
		assert_int_equal(t.n_tokens, 100000 * runs[r].tokens);
		buf_free(&b);
	}
	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < 800000; i++)
		buf_add_str(&b, i == 400000 ? STR_LIT("b-") : STR_LIT("a"));
	text_analyse(&a, buf_str(&b), &t);
	assert_int_equal(t.n_tokens, 3);
	buf_free(&b);
}

static void the_normalisation_file_is_sound(void **state)
{
	const struct embedded *file = embed_find("lexicons/normalisasi.lex");
	struct str rest, line;
	size_t n = 0;

	(void)state;
	assert_non_null(file);
	rest = file->bytes;
	while (str_line(&rest, &line)) {
		size_t equals = str_find_char(line, '=', 0);

		n++;
		assert_true(line.len < 200);
		if (equals != SIZE_MAX && line.ptr[0] != '#')
			assert_true(equals > 1 && equals + 2 < line.len);
	}
	assert_in_range(n, 200, 3000);
}

static void index_rows_hold_words_and_stems(void **state)
{
	struct buf words, stems;
	struct text t;

	(void)state;
	buf_init(&words, 1000);
	buf_init(&stems, 1000);
	text_analyse(&a, STR_LIT("Membagikan uang, Pemilu!"), &t);
	text_index_words(&t, &words, &stems);
	assert_str(buf_str(&words), "membagikan uang pemilu");
	assert_str(buf_str(&stems), "bagi uang pemilu");
	buf_free(&words);
	buf_free(&stems);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(disguises_are_seen_through),
		cmocka_unit_test(slang_and_doubling_are_normalised),
		cmocka_unit_test(glued_names_are_parted),
		cmocka_unit_test(names_and_offices_keep_their_form),
		cmocka_unit_test(sentences_end_where_they_end),
		cmocka_unit_test(pointers_to_other_articles_are_marked),
		cmocka_unit_test(offsets_point_into_the_original),
		cmocka_unit_test(a_cache_forgets_nothing_in_use),
		cmocka_unit_test(a_cache_confuses_no_words),
		cmocka_unit_test(a_cache_answers_each_word),
		cmocka_unit_test(what_folds_to_nothing_is_no_word),
		cmocka_unit_test(punctuation_carries_its_sign),
		cmocka_unit_test(endless_runs_are_read_once),
		cmocka_unit_test(the_normalisation_file_is_sound),
		cmocka_unit_test(index_rows_hold_words_and_stems),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
