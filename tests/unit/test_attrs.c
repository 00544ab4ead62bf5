/* test_attrs.c - regions, offices, status words, amounts, counts, dates and law of a finding; the
 * tables that hold them, as shipped and as staff may spoil them. */
#include <stdio.h>
#include <stdlib.h>

#include "helpers.h"
#include "../../classify/attrs.h"
#include "../../classify/facts.h"
#include "../../classify/table.h"
#include "simak/embed.h"

static struct {
	struct arena run, page;
	struct lexicon_source source;
	struct attrs *attrs;
	struct text_cache *caches[2];
} shop;

static int load(struct arena *run, const struct lexicon_source *source, struct text_vocab *vocab,
	struct attrs **out, struct err *e)
{
	struct faults faults = {.arena = run};

	attrs_read(run, source, vocab, out, &faults);
	attrs_finish(*out);
	return table_fault_err(&faults, e);
}

static int open_shop(void **state)
{
	size_t n;
	const struct embedded *all = embed_all(&n);
	struct text_vocab *vocab;
	struct err e = {0};

	(void)state;
	arena_init(&shop.run);
	arena_init(&shop.page);
	shop.source.files = arena_array(&shop.run, n, sizeof *shop.source.files);
	for (size_t i = 0; i < n; i++)
		if (str_starts(str_of(all[i].path), "lexicons/"))
			shop.source.files[shop.source.n_files++] =
				(struct lexicon_file){str_of(all[i].path), all[i].bytes, false};
	vocab = text_vocab_new(&shop.run);
	if (load(&shop.run, &shop.source, vocab, &shop.attrs, &e) != 0) {
		print_error("%s\n", e.msg);
		return -1;
	}
	shop.caches[0] = text_cache_open(vocab);
	shop.caches[1] = text_cache_open(vocab);
	return 0;
}

static int close_shop(void **state)
{
	(void)state;
	text_cache_close(shop.caches[0]);
	text_cache_close(shop.caches[1]);
	arena_free(&shop.page);
	arena_free(&shop.run);
	return 0;
}

static enum doc_kind kind = DOC_NEWS; /* of the documents that are judged */

/* Judges a document whose passages for the topic are those of `passages` (ended by NULL). */
static void judge(const char *title, const char *text, const char *published, enum topic topic,
	const char *const *passages, struct verdicts *v)
{
	static struct document doc;
	static struct reading r;

	arena_reset(&shop.page);
	doc = (struct document){.title = str_of(title), .text = str_of(text), .kind = kind};
	assert_true(published[0] == '\0' || date_parse(str_of(published), 0, 0, &doc.published));
	r = (struct reading){.doc = &doc};
	text_analyse_with(shop.caches[0], &shop.page, doc.title, &r.fields[FIELD_TITLE]);
	text_analyse_with(shop.caches[1], &shop.page, doc.text, &r.fields[FIELD_TEXT]);
	*v = (struct verdicts){0};
	v->evidence = arena_array(&shop.page, EVIDENCE_MAX, sizeof *v->evidence);
	for (size_t i = 0; passages != NULL && passages[i] != NULL; i++) {
		size_t at = str_find(doc.text, str_of(passages[i]), 0);

		assert_true(at != SIZE_MAX);
		v->evidence[v->n_evidence++] = (struct evidence){.topic = topic, .field = FIELD_TEXT,
			.start = at, .len = strlen(passages[i]), .text = str_of(passages[i])};
	}
	if (passages != NULL) {
		v->labels[topic] = LABEL_DUGAAN;
		v->findings = arena_alloc(&shop.page, sizeof *v->findings);
		v->findings[v->n_findings++] = (struct finding){.topic = topic, .label = LABEL_DUGAAN};
	}
	attrs_find(shop.attrs, &shop.page, &r, v);
}

static struct str joined(const struct str *list, size_t n)
{
	struct buf b;
	struct str s;

	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%s%.*s", i ? "; " : "", STR_ARG(list[i]));
	s = arena_str(&shop.page, buf_str(&b));
	buf_free(&b);
	return s;
}

static void assert_regions(const char *title, const char *text, const char *want)
{
	struct verdicts v;

	judge(title, text, "2024-10-10", TOPIC_HOAKS, NULL, &v);
	if (!str_is(joined(v.regions, v.n_regions), want))
		fail_msg("\"%s\" \"%s\": got \"%.*s\", wanted \"%s\"", title, text,
			STR_ARG(joined(v.regions, v.n_regions)), want);
}

static void what_stands_in_a_place_is_not_called_after_it(void **state)
{
	(void)state;
	assert_regions("", "Amplop dibagikan di sebuah masjid di Sangatta.", "Kutai Timur");
	assert_regions("", "Amplop dibagikan Pak Camat Samboja kemarin.", "Kutai Kartanegara");
	assert_regions("", "Amplop dibagikan di Masjid Sangatta.", "");
}

static void what_concerns_the_province_is_written_in_its_seat(void **state)
{
	(void)state;
	assert_regions("Bawaslu Kaltim Teruskan 22 Nama ke BKN", "SAMARINDA - Sebanyak 22 nama diteruskan.",
		"Kalimantan Timur");
	assert_regions("Dua Nama Diteruskan ke BKN", "SAMARINDA - Sebanyak dua nama diteruskan.", "Samarinda");
}

/* "Sambutan" is a speech as well; in a post, after "di", it is the place. */
static void posts_name_places_bluntly(void **state)
{
	(void)state;
	kind = DOC_SOCIAL;
	assert_regions("", "ada yg bagi tandon ke mushola kami di Sambutan", "Samarinda");
	assert_regions("", "kami mendengar Sambutan pak lurah", "");
	kind = DOC_NEWS;
	assert_regions("", "Ada yang membagikan tandon ke musala di Sambutan.", "");
}

static void regions_come_from_places(void **state)
{
	(void)state;
	assert_regions("Camat di Kutim Dipanggil", "SANGATTA - Seorang camat dipanggil Bawaslu.", "Kutai Timur");
	assert_regions("Warga Lapor", "Kejadian itu di Kecamatan Long Ikis, Kalimantan Timur.", "Paser");
	assert_regions("Warga Lapor", "Amplop beredar di Sanga Sanga dan Muara Jawa.", "Kutai Kartanegara");
	assert_regions("Warga Lapor", "Amplop beredar di Biduk-Biduk, kata warga.", "Berau");
	assert_regions("Warga Lapor", "Amplop beredar di Biduk Biduk, kata warga.", "Berau");
	assert_regions("Bawaslu Mahakam Hulu Rapat", "Rapat digelar siang.", "Mahakam Ulu");
	assert_regions("", "Amplop dibagikan di Kelurahan Sambutan, Samarinda.", "Samarinda");
}

static void ordinary_words_are_no_places(void **state)
{
	(void)state;
	assert_regions("Deklarasi Pilkada Damai", "Semua calon berjanji damai.", "");
	assert_regions("Kata Sambutan Ketua", "Dalam Sambutan itu ia mengajak warga.", "");
	assert_regions("Ayo Pilih", "Harapan kami besar, batu sandaran bagi warga.", "");
	assert_regions("Camat Damai Diklarifikasi", "Camat Damai hadir di kantor Bawaslu.", "Kutai Barat");
	assert_regions("Serang Lawan", "Mereka saling serang di media, medan berat.", "");
}

static void other_provinces_are_named(void **state)
{
	(void)state;
	assert_regions("Kades di Pamekasan Diperiksa", "PAMEKASAN - Polisi memeriksa kades.", "Jawa Timur");
	assert_regions("Kepala desa di Kabupaten Solok Digerebek", "Polisi datang malam.", "Sumatera Barat");
	assert_regions("KPU Kotabaru Rapat", "KOTABARU, Kalsel - Rapat digelar.", "Kalimantan Selatan");
	assert_regions("Pilkada Batu", "Warga Kota Batu memilih.", "Jawa Timur");
}

static void a_dateline_yields_to_the_story(void **state)
{
	(void)state;
	assert_regions("MK Putuskan Pilkada Mahulu",
		"JAKARTA - Mahkamah Konstitusi membatalkan hasil Pilkada Mahakam Ulu.\nPemungutan diulang.",
		"Mahakam Ulu");
	assert_regions("Polda Kaltim Patroli", "BALIKPAPAN - Polda Kaltim membentuk tim se-Kaltim.",
		"Kalimantan Timur");
	assert_regions("Warga Tertipu",
		"BALIKPAPAN - Warga tertipu di Balikpapan Timur. Korban asal Lumajang pulang.", "Balikpapan");
}

static void related_links_are_not_the_story(void **state)
{
	(void)state;
	assert_regions("Rapat di Berau",
		"TANJUNG REDEB - Bawaslu Berau rapat.\nBaca juga: Camat di Bontang Utara Ditangkap\nSelesai.",
		"Berau");
}

static void an_office_keeps_the_name_apart(void **state)
{
	static const char *const passage[] = {"Camat Long Ikis, Budi Santoso, mengajak memilih paslon", NULL};
	struct verdicts v;

	(void)state;
	judge("Camat Ajak Pilih", "Camat Long Ikis, Budi Santoso, mengajak memilih paslon di aula.\n"
		"Ketua Bawaslu Paser, Ani Lestari, membenarkan.", "2024-10-10", TOPIC_NETRALITAS_ASN, passage, &v);
	assert_int_equal(v.findings[0].n_offices, 1);
	assert_str(v.findings[0].offices[0].office, "camat");
	assert_str(v.findings[0].offices[0].place, "Long Ikis");
	assert_str(v.findings[0].offices[0].name, "Budi Santoso");
	assert_str(v.findings[0].sub, "asn");
}

static void assert_sub(const char *passage, const char *want)
{
	const char *const passages[] = {passage, NULL};
	struct verdicts v;

	judge("", passage, "2024-10-10", TOPIC_NETRALITAS_ASN, passages, &v);
	if (!str_is(v.findings[0].sub, want))
		fail_msg("\"%s\": sub \"%.*s\", wanted \"%s\"", passage, STR_ARG(v.findings[0].sub), want);
}

static void the_actor_gives_the_sub(void **state)
{
	(void)state;
	assert_sub("Oknum kepala desa mengerahkan warga memilih paslon 2", "kades");
	assert_sub("Petinggi kampung itu membagikan stiker paslon", "kades");
	assert_sub("Seorang anggota TNI berfoto dengan pasangan calon", "tni_polri");
	assert_sub("Pj Bupati memutasi pejabat demi paslon tertentu", "pejabat_daerah");
	assert_sub("Guru PPPK itu berjoget mendukung calon bupati", "asn");
	assert_sub("Lurah mengajak warga memilih mantan bupati", "asn");
}

static void assert_status(const char *passage, const char *rest, const char *want)
{
	const char *const passages[] = {passage, NULL};
	struct verdicts v;
	char text[500];

	snprintf(text, sizeof text, "%s\n%s", passage, rest);
	judge("", text, "2024-10-10", TOPIC_POLITIK_UANG, passages, &v);
	if (!str_is(v.findings[0].status_word, want))
		fail_msg("\"%s\": status \"%.*s\", wanted \"%s\"", text, STR_ARG(v.findings[0].status_word), want);
}

static void the_newest_status_is_given(void **state)
{
	(void)state;
	assert_status("Laporan warga itu sudah diregister Bawaslu.", "", "diregister");
	assert_status("Laporan itu diregister lalu dihentikan karena kurang bukti.", "", "dihentikan");
	assert_status("Tuduhan bagi uang itu tidak terbukti.", "", "tidak terbukti");
	assert_status("Jika nanti terbukti, pelaku disanksi.", "", "");
	assert_status("Uang dibagikan di gang.", "Bawaslu memanggil pelapor.", "klarifikasi");
	assert_status("Uang dibagikan di gang.", "Ibu itu memanggil anaknya.", "");
	assert_status("Perkara itu akan diteruskan ke polisi.", "", "");
}

static void assert_amounts(const char *passage, const char *want)
{
	const char *const passages[] = {passage, NULL};
	struct verdicts v;
	struct buf b;

	judge("", passage, "2024-10-10", TOPIC_POLITIK_UANG, passages, &v);
	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < v.findings[0].n_amounts; i++)
		buf_printf(&b, "%s%lld %.*s", i ? ", " : "", (long long)v.findings[0].amounts[i].n,
			STR_ARG(v.findings[0].amounts[i].unit));
	if (!str_is(buf_str(&b), want))
		fail_msg("\"%s\": got \"%.*s\", wanted \"%s\"", passage, STR_ARG(buf_str(&b)), want);
	buf_free(&b);
}

static void money_and_goods_are_counted(void **state)
{
	(void)state;
	assert_amounts("amplop berisi Rp50.000 dan Rp 2,4 juta", "50000 rupiah, 2400000 rupiah");
	assert_amounts("bagi 300rb per KK, besok 50k lagi", "300000 rupiah, 50000 rupiah");
	assert_amounts("Rp50-100 ribu tiap kepala", "50000 rupiah, 100000 rupiah");
	assert_amounts("lima puluh ribu rupiah dan seratus dua puluh lima ribu rupiah",
		"50000 rupiah, 125000 rupiah");
	assert_amounts("40 karung beras, 150 paket sembako, dua belas liter minyak",
		"40 karung, 150 paket, 12 liter");
	assert_amounts("didenda Rp200 juta, ditonton 60 ribu kali oleh 14 pemilih", "");
	assert_amounts("dikasih 50 ribu oleh tim", "50000 rupiah");
	assert_amounts("Rp", "");
	assert_amounts("99999999999999999999999999 juta", "");
}

static void assert_counts(const char *text, const char *want)
{
	struct verdicts v;
	struct buf b;

	judge("", text, "2024-10-10", TOPIC_HOAKS, NULL, &v);
	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < v.n_counts; i++)
		buf_printf(&b, "%s%lld %.*s @%.*s", i ? "; " : "", (long long)v.counts[i].n,
			STR_ARG(v.counts[i].what), STR_ARG(v.counts[i].region));
	if (!str_is(buf_str(&b), want))
		fail_msg("\"%s\": got \"%.*s\", wanted \"%s\"", text, STR_ARG(buf_str(&b)), want);
	buf_free(&b);
}

static void violations_are_counted(void **state)
{
	(void)state;
	assert_counts("Bawaslu Kukar menangani 11 pelanggaran dengan berbagai jenis.",
		"11 pelanggaran @Kutai Kartanegara");
	assert_counts("Bawaslu Kaltim mencatat 16 dugaan pelanggaran netralitas ASN.",
		"16 pelanggaran netralitas ASN @Kalimantan Timur");
	assert_counts("Ada dua puluh tiga laporan politik uang di Paser.", "23 politik uang @Paser");
	assert_counts("Bawaslu menerima 8 laporan selama kampanye.", "8 laporan @");
	assert_counts("Polisi menerima 8 laporan pencurian.", "");
	assert_counts("Pelanggaran mencapai 1.010 pada tahun itu.", "1010 pelanggaran @");
	assert_counts("Pasal 73 pelanggaran itu jelas, tahun 2020 pelanggaran turun.", "");
	assert_counts("Belum ada pelanggaran di Bontang.", "");
	assert_counts("Bawaslu menangani 4 pelanggaran di Samarinda dan 5 pelanggaran di Kukar.",
		"4 pelanggaran @Samarinda; 5 pelanggaran @Kutai Kartanegara");
	assert_counts("Tercatat 9 pelanggaran di Kaltim. Rinciannya Samarinda 4, Kukar (3), Berau: 2.",
		"9 pelanggaran @Kalimantan Timur; 4 pelanggaran @Samarinda; 3 pelanggaran @Kutai Kartanegara; "
		"2 pelanggaran @Berau");
	assert_counts("Ada 9 pelanggaran di Kaltim. Rapat di Samarinda 4/10/2024.",
		"9 pelanggaran @Kalimantan Timur");
}

static struct str date_in(const char *published, const char *text, const char *passage)
{
	const char *const passages[] = {passage, NULL};
	struct verdicts v;
	char out[WHEN_TEXT_SIZE];

	judge("", text, published, TOPIC_POLITIK_UANG, passages, &v);
	date_format(v.findings[0].event, out);
	return arena_str(&shop.page, str_of(out));
}

static struct str date_of(const char *text, const char *passage)
{
	return date_in("2024-10-29", text, passage);
}

static void the_event_has_its_own_date(void **state)
{
	(void)state;
	assert_str(date_of("Tim membagi beras di pasar, Minggu (27/10) subuh.", "Tim membagi beras"),
		"2024-10-27");
	assert_str(date_in("2024-01-05", "Pada 30 Desember tim membagi beras.", "tim membagi beras"), "2023-12-30");
	assert_str(date_of("Pada 30 Desember tim membagi beras.", "tim membagi beras"), ""); /* to come */
	assert_str(date_of("Pada 27 November 2024 tim membagi beras.", "tim membagi beras"), "");
	assert_str(date_of("Tim membagi beras tadi malam.", "Tim membagi beras"), "2024-10-28");
	assert_str(date_of("\"Tim membagi beras,\" kata Ketua Bawaslu, Senin (28/10/2024).",
		"Tim membagi beras"), "");
	assert_str(date_of("Tim membagi beras menjelang 27 November 2024.", "Tim membagi beras"), "");
	assert_str(date_of("Tim membagi beras ke warga.", "Tim membagi beras"), "");
	assert_str(date_of("Camat Ani, Senin (28/10/2024), mengatakan tim membagi beras.", "tim membagi beras"), "");
}

static void the_day_of_a_hearing_is_not_that_of_the_event(void **state)
{
	(void)state;
	assert_str(date_of("Tim yang membagi beras disidangkan tertutup, Senin (28/10/2024).", "membagi beras"), "");
	assert_str(date_of("Hakim menjatuhkan denda, Senin (28/10/2024). Tim membagi beras pada 12 Oktober.",
			   "Tim membagi beras"),
		"2024-10-12");
	assert_str(date_of("Tim dilaporkan karena membagi beras pada 12 Oktober.", "membagi beras"), "2024-10-12");
	assert_str(date_of("Tim dilaporkan karena membagi beras, Senin (28/10).", "membagi beras"), "");
	assert_str(date_of("Sidang ditunda. Pada 12 Oktober tim membagi beras.", "tim membagi beras"), "2024-10-12");
}

static void assert_articles(enum topic topic, const char *passage, const char *published,
	const char *want)
{
	const char *const passages[] = {passage, NULL};
	struct verdicts v;

	judge("", passage, published, topic, passages, &v);
	if (!str_is(joined(v.findings[0].articles, v.findings[0].n_articles), want))
		fail_msg("\"%s\": got \"%.*s\", wanted \"%s\"", passage,
			STR_ARG(joined(v.findings[0].articles, v.findings[0].n_articles)), want);
}

static void the_law_is_that_of_the_day(void **state)
{
	(void)state;
	assert_articles(TOPIC_POLITIK_UANG, "tim membagi uang", "2024-10-10",
		"UU 10/2016 ps 73(4); UU 10/2016 ps 187A(1)");
	assert_articles(TOPIC_POLITIK_UANG, "tim membagi uang", "2024-01-10",
		"UU 7/2017 ps 280(1) huruf j; UU 7/2017 ps 523(1)");
	assert_articles(TOPIC_POLITIK_UANG, "tim membagi uang", "2024-02-12",
		"UU 7/2017 ps 278(2); UU 7/2017 ps 523(2)");
	assert_articles(TOPIC_POLITIK_UANG, "caleg membagi uang", "2024-02-14",
		"UU 7/2017 ps 515; UU 7/2017 ps 523(3)");
	assert_articles(TOPIC_POLITIK_UANG, "tim membagi uang", "2023-06-10",
		"UU 10/2016 ps 73(4) atau UU 7/2017 ps 280(1) huruf j; "
		"UU 10/2016 ps 187A(1) atau UU 7/2017 ps 523(1)");
	assert_articles(TOPIC_HOAKS, "kabar bohong", "2023-06-10", "UU 1/1946 ps 14-15");
	assert_articles(TOPIC_HOAKS, "kabar bohong", "2026-06-10", "UU 1/2023 ps 263-264");
	assert_articles(TOPIC_NETRALITAS_ASN, "kades mengajak memilih cabup", "2024-10-10",
		"UU 10/2016 ps 71(1); UU 6/2014 ps 29 huruf j");
}

/* The problems of one table in place of the shipped one. */
static struct str problems_of(const char *name, const char *bytes)
{
	struct lexicon_source source = {arena_array(&shop.page, shop.source.n_files,
		sizeof *source.files), shop.source.n_files};
	struct attrs *attrs;
	struct err e = {0};

	memcpy(source.files, shop.source.files, source.n_files * sizeof *source.files);
	for (size_t i = 0; i < source.n_files; i++)
		if (str_ends(source.files[i].name, name))
			source.files[i].bytes = str_of(bytes);
	if (load(&shop.page, &source, text_vocab_new(&shop.page), &attrs, &e) == 0)
		return STR_NONE;
	return arena_str(&shop.page, str_of(e.msg));
}

static void a_spoilt_table_is_told_by_line(void **state)
{
	struct str said;

	(void)state;
	said = problems_of("hukum.tabel", "[pasal]\npolitik_uang; ; pilkada; x; UU 1; ; ; kapan; ; A\n"
		"uang; ; pilkada; x; UU 1; ; ; ; ; A\npolitik_uang; ; kadang; x; UU 1; ; ; ; ; A\n");
	assert_true(str_find(said, STR_LIT("hukum.tabel:2: "), 0) != SIZE_MAX);
	assert_true(str_find(said, STR_LIT("hukum.tabel:3: "), 0) != SIZE_MAX);
	assert_true(str_find(said, STR_LIT("hukum.tabel:4: "), 0) != SIZE_MAX);
	said = problems_of("kalender.tabel", "pemilu; kampanye; 2024-01-01; 2024-01-02\n");
	assert_true(str_find(said, STR_LIT("kalender.tabel:1: "), 0) != SIZE_MAX);
	said = problems_of("kalender.tabel", "[tahapan]\npemilu; x; 2024-02-01; 2024-01-02\n\x80\n");
	assert_true(str_find(said, STR_LIT("UTF-8"), 0) != SIZE_MAX);
	said = problems_of("status.tabel", "[dilaporkan]\n...\n");
	assert_true(str_find(said, STR_LIT("status.tabel:2: "), 0) != SIZE_MAX);
}

static void what_excel_and_notepad_save_still_works(void **state)
{
	(void)state;
	assert_str(problems_of("kalender.tabel", "\xEF\xBB\xBF" "[tahapan];;;\r\n"
		"\"pemilu\";kampanye;2024-01-01;2024-01-02;;\r\n\r\n"
		"pilkada;\xC2\xA0masa tenang;\t2024-01-01;2024-01-02\r\n"), "");
}

/* A table of the office beside the shipped ones; what is said of it, and the regions of a text. */
static struct str with_office(const char *name, const char *bytes, const char *text)
{
	struct lexicon_source source = {arena_array(&shop.run, shop.source.n_files + 1,
		sizeof *source.files), shop.source.n_files};
	struct text_vocab *vocab = text_vocab_new(&shop.run);
	struct text_cache *caches[2] = {shop.caches[0], shop.caches[1]};
	struct attrs *shipped = shop.attrs;
	struct faults faults = {.arena = &shop.run};
	struct verdicts v;
	struct str said;

	memcpy(source.files, shop.source.files, source.n_files * sizeof *source.files);
	source.files[source.n_files++] = (struct lexicon_file){str_of(name), str_of(bytes), true};
	attrs_read(&shop.run, &source, vocab, &shop.attrs, &faults);
	attrs_finish(shop.attrs);
	shop.caches[0] = shop.caches[1] = text_cache_open(vocab);
	judge("", text, "2024-10-10", TOPIC_HOAKS, NULL, &v);
	said = arena_printf(&shop.run, "%zu %.*s", faults.n, STR_ARG(joined(v.regions, v.n_regions)));
	text_cache_close(shop.caches[0]);
	shop.caches[0] = caches[0];
	shop.caches[1] = caches[1];
	shop.attrs = shipped;
	return said;
}

static void an_office_adds_and_switches_off(void **state)
{
	const char *text = "Amplop beredar di Loktuan dan di Dusun Baru Makmur.";

	(void)state;
	assert_str(with_office("kantor/wilayah/kaltim.tabel", "", text), "0 Bontang");
	assert_str(with_office("kantor/wilayah/kaltim.tabel", "[tempat]\n- Loktuan\n", text), "0 ");
	assert_str(with_office("kantor/wilayah/kaltim.tabel",
		"[tempat]\n- Loktuan\nBerau; Baru Makmur\n", text), "0 Berau");
	assert_str(with_office("kantor/wilayah/kaltim.tabel", "[tempat]\n- Entah\n", text), "1 Bontang");
}

static void numbers_are_read(void **state)
{
	static const struct {
		const char *text;
		int64_t value;
	} cases[] = {{"1.010", 1010}, {"2,5 juta", 2500000}, {"2.500.000", 2500000}, {"50rb", 50000},
		{"seratus dua puluh lima", 125}, {"dua belas", 12}, {"seribu lima ratus", 1500},
		{"tiga juta dua ratus ribu", 3200000}, {"0", 0}};
	int64_t value;
	struct str rest;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		rest = str_of(cases[i].text);
		assert_true(numbers_read(&shop.attrs->units, &rest, &value));
		assert_int_equal(value, cases[i].value);
		assert_int_equal(rest.len, 0);
	}
	rest = STR_LIT("puluhan ribu");
	assert_false(numbers_read(&shop.attrs->units, &rest, &value));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(regions_come_from_places),
		cmocka_unit_test(what_stands_in_a_place_is_not_called_after_it),
		cmocka_unit_test(posts_name_places_bluntly),
		cmocka_unit_test(what_concerns_the_province_is_written_in_its_seat),
		cmocka_unit_test(ordinary_words_are_no_places),
		cmocka_unit_test(other_provinces_are_named),
		cmocka_unit_test(a_dateline_yields_to_the_story),
		cmocka_unit_test(related_links_are_not_the_story),
		cmocka_unit_test(an_office_keeps_the_name_apart),
		cmocka_unit_test(the_actor_gives_the_sub),
		cmocka_unit_test(the_newest_status_is_given),
		cmocka_unit_test(money_and_goods_are_counted),
		cmocka_unit_test(violations_are_counted),
		cmocka_unit_test(the_event_has_its_own_date),
		cmocka_unit_test(the_day_of_a_hearing_is_not_that_of_the_event),
		cmocka_unit_test(the_law_is_that_of_the_day),
		cmocka_unit_test(a_spoilt_table_is_told_by_line),
		cmocka_unit_test(what_excel_and_notepad_save_still_works),
		cmocka_unit_test(an_office_adds_and_switches_off),
		cmocka_unit_test(numbers_are_read),
	};

	return cmocka_run_group_tests(tests, open_shop, close_shop);
}
