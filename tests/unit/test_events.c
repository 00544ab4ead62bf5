/* test_events.c - copies, rewrites, other tellings and templates, one small case each; the figures over
 * 300 pairs are in tests/golden/test_events.py. */
#include "helpers.h"
#include "with_arena.h"
#include "simak/events.h"

#define DAY 86400
#define NOON 1728446400 /* 2024-10-09T04:00:00Z */

#define STORY "Bawaslu memanggil lima saksi terkait pembagian uang di posko relawan Desa Lubuk Pandan, " \
	"Selasa (8/10/2024) malam.\nPengawas mendapati 19 amplop cokelat di atas meja tamu. Isinya uang " \
	"Rp75 ribu serta stiker bergambar pasangan calon.\n\"Acaranya baru saja bubar ketika petugas datang,\" " \
	"kata Rahmaniah Kahayan.\nPemilik posko, Darsono Sempulang, menyebut uang itu honor relawan " \
	"pemasang spanduk.\nBuku tamu berisi nama dan nomor telepon ikut disita."

struct told {
	struct document document;
	struct verdicts verdicts;
	struct finding finding;
	struct evidence evidence;
	struct str region;
	struct office office;
	struct events_item item;
};

static struct told *tell(const char *outlet, const char *text, int64_t at)
{
	struct told *t = arena_alloc(&a, sizeof *t);

	t->document = (struct document){.id = 1, .outlet = str_of(outlet), .text = str_of(text),
		.published = {at, WHEN_SECOND}};
	events_read(&a, &t->document, &t->verdicts, at, &t->item);
	return t;
}

/* As classify would label it: an incident of money politics in Paser, the office named. */
static struct told *judged(const char *outlet, const char *text, int64_t at, const char *status)
{
	struct told *t = tell(outlet, text, at);

	t->region = STR_LIT("Paser");
	t->office = (struct office){STR_LIT("tim sukses"), t->region, STR_NONE};
	t->evidence = (struct evidence){.topic = TOPIC_POLITIK_UANG, .stance = STANCE_INSIDEN};
	t->finding = (struct finding){.topic = TOPIC_POLITIK_UANG, .label = LABEL_DUGAAN,
		.status_word = str_of(status), .regions = &t->region, .n_regions = 1,
		.offices = &t->office, .n_offices = 1};
	t->verdicts = (struct verdicts){.regions = &t->region, .n_regions = 1, .evidence = &t->evidence,
		.n_evidence = 1, .findings = &t->finding, .n_findings = 1};
	t->verdicts.labels[TOPIC_POLITIK_UANG] = LABEL_DUGAAN;
	return t;
}

static void assert_tie(const struct told *x, const struct told *y, enum events_tie want)
{
	struct events_link there, back;

	events_compare(&a, &x->item, &y->item, &there);
	events_compare(&a, &y->item, &x->item, &back);
	if (there.tie != want || back.tie != want)
		fail_msg("%s and %s, wanted %s (%.2f)", events_tie_name(there.tie),
			events_tie_name(back.tie), events_tie_name(want), there.likeness);
}

static void copy_under_another_dateline(void **state)
{
	struct told *x = tell("Kabar Ulin", "KABARULIN.TEST, PASER - " STORY " (Sar)", NOON);

	(void)state;
	assert_tie(x, tell("Lensa Borneo", "Tanah Grogot - " STORY "\nEditor: Lensa", NOON + 20 * DAY),
		EVENTS_COPY);
	assert_tie(x, tell("Kabar Ulin", STORY, NOON), EVENTS_COPY);
}

static const char reworded[] = "Sebanyak lima saksi dipanggil Bawaslu menyusul pembagian uang di posko relawan "
	"Desa Lubuk Pandan, Selasa (8/10/2024) malam.\nDi atas meja tamu, pengawas menemukan 19 amplop cokelat "
	"berisi uang Rp75.000 dan stiker bergambar pasangan calon.\n\"Acaranya baru saja bubar ketika petugas "
	"datang,\" ujar Rahmaniah Kahayan.\nUang itu honor relawan yang memasang spanduk, menurut pemilik posko "
	"Darsono Sempulang.\nTurut disita buku tamu yang memuat nama serta nomor telepon.";

static void rewrite_by_another_outlet(void **state)
{
	(void)state;
	assert_tie(tell("Kabar Ulin", STORY, NOON), tell("Lensa Borneo", reworded, NOON + DAY),
		EVENTS_REWRITE);
}

static void outlet_does_not_rewrite_itself(void **state)
{
	struct events_link link;

	(void)state;
	events_compare(&a, &tell("Kabar Ulin", STORY, NOON)->item,
		&tell("Kabar Ulin", reworded, NOON + DAY)->item, &link);
	assert_true(link.tie < EVENTS_REWRITE);
}

static void template_with_other_facts(void **state)
{
	static const char other[] = "Bawaslu memanggil sembilan saksi terkait pembagian uang di posko relawan Desa "
		"Air Gading, Kamis (17/10/2024) malam.\nPengawas mendapati 42 amplop cokelat di atas meja tamu. "
		"Isinya uang Rp50 ribu serta stiker bergambar pasangan calon.\n\"Acaranya baru saja bubar ketika "
		"petugas datang,\" kata Rahmaniah Kahayan.\nPemilik posko, Edyson Lenjau, menyebut uang itu honor "
		"relawan pemasang spanduk.\nBuku tamu berisi nama dan nomor telepon ikut disita.";

	(void)state;
	assert_tie(tell("Kabar Ulin", STORY, NOON), tell("Lensa Borneo", other, NOON + 9 * DAY), EVENTS_NONE);
	assert_tie(judged("Kabar Ulin", STORY, NOON, "ditelusuri"),
		judged("Lensa Borneo", other, NOON + 9 * DAY, "ditelusuri"), EVENTS_NONE);
}

static const char retold[] = "Kamar tamu di rumah Darsono Sempulang penuh orang ketika lampu padam. Dari sana, "
	"pada 8 Oktober, petugas membawa pulang 19 amplop dan satu buku tamu.\nRumah di Lubuk Pandan itu dipakai "
	"pendukung calon sebagai posko. Isi tiap amplop Rp75.000.\nRahmaniah Kahayan dari Bawaslu mengatakan "
	"nama-nama dalam buku tamu akan diundang. Sang pemilik rumah berkeras itu upah memasang spanduk.";

static void independent_telling(void **state)
{
	struct told *x = judged("Kabar Ulin", STORY, NOON, "ditelusuri");

	(void)state;
	assert_tie(x, judged("Lensa Borneo", retold, NOON + DAY / 2, "ditelusuri"), EVENTS_INDEPENDENT);
	assert_tie(x, judged("Kabar Ulin", retold, NOON + DAY / 2, "ditelusuri"), EVENTS_FOLLOW_UP);
}

static void checker_is_no_witness(void **state)
{
	struct told *check = judged("Jernihkan", retold, NOON + DAY / 2, "");

	(void)state;
	check->document.rating = STR_LIT("SALAH");
	assert_tie(judged("Kabar Ulin", STORY, NOON, ""), check, EVENTS_FOLLOW_UP);
}

static void follow_up_joins_by_case(void **state)
{
	static const char later[] = "Perkara amplop di posko relawan Lubuk Pandan diregister sebagai temuan. Bawaslu "
		"membahasnya bersama jaksa di Sentra Gakkumdu.\nTujuh penerima tidak terdaftar sebagai relawan, "
		"berbeda dengan pengakuan Darsono Sempulang, pemilik posko.\n\"Bukti permulaannya cukup,\" kata "
		"Rahmaniah Kahayan. Polisi memeriksa asal uang Rp75 ribu dalam amplop.";

	(void)state;
	assert_tie(judged("Kabar Ulin", STORY, NOON, "ditelusuri"),
		judged("Lensa Borneo", later, NOON + 8 * DAY, "diregister"), EVENTS_FOLLOW_UP);
	assert_tie(tell("Kabar Ulin", "Laporan 004/Reg/LP/PB/Kab/23.99/X/2024 diregister petugas hari ini.", NOON),
		tell("Lensa", "Perkara nomor 004/Reg/LP/PB/Kab/23.99/X/2024 dihentikan, kata pengawas.",
			NOON + 20 * DAY), EVENTS_FOLLOW_UP);
}

static void too_short_says_nothing(void **state)
{
	(void)state;
	assert_tie(tell("A", "Selamat pagi Samarinda!", NOON), tell("B", "Selamat pagi Samarinda!", NOON),
		EVENTS_NONE);
	assert_tie(tell("A", "", NOON), tell("B", STORY, NOON), EVENTS_NONE);
}

static void keys_bring_them_together(void **state)
{
	uint64_t x[EVENTS_KEYS], y[EVENTS_KEYS];
	size_t n = events_keys(&judged("A", STORY, NOON, "ditelusuri")->item, x), shared = 0;
	size_t m = events_keys(&judged("B", retold, NOON, "ditelusuri")->item, y);

	(void)state;
	assert_true(n > 0 && n <= EVENTS_KEYS && m <= EVENTS_KEYS);
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < m; j++)
			shared += x[i] == y[j];
	assert_true(shared >= 3);
}

/* ---------------------------------------------------------------- among candidates */

static void nearest_decides(void **state)
{
	struct events_candidate c[3] = {
		{judged("Lensa", retold, NOON, "ditelusuri")->item, 7, 7, false},
		{judged("Kabar Ulin", STORY, NOON, "ditelusuri")->item, 5, 3, true},
		{tell("Pos", "Harga cabai di pasar induk turun menjelang akhir pekan ini.", NOON)->item, 9, 9, true}};
	struct events_place place;

	(void)state;
	events_place(&a, &judged("Warta", STORY, NOON + DAY, "ditelusuri")->item, c, 3, &place);
	assert_int_equal(place.tie, EVENTS_COPY);
	assert_int_equal(place.nearest, 1);
	assert_int_equal(place.event, 5);
	assert_int_equal(place.n_threads, 2);
	assert_int_equal(place.threads[0], 3);
	assert_int_equal(place.threads[1], 7);
	assert_false(place.leads);
	events_place(&a, &c[2].item, c, 2, &place);
	assert_int_equal(place.tie, EVENTS_NONE);
	assert_int_equal(place.event, 0);
	assert_int_equal(place.n_threads, 0);
}

static void earliest_or_named_source_leads(void **state)
{
	struct events_candidate c = {tell("Lensa", STORY, NOON)->item, 5, 5, true};
	struct events_place place;

	(void)state;
	events_place(&a, &tell("Kabar Ulin", STORY, NOON - DAY)->item, &c, 1, &place);
	assert_true(place.leads);
	assert_int_equal(place.first_tie, EVENTS_COPY);
	events_place(&a, &tell("Kabar Ulin", "Melansir dari Lensa.test, " STORY, NOON - DAY)->item, &c, 1, &place);
	assert_int_equal(place.tie, EVENTS_COPY);
	assert_false(place.leads);
	c.item = tell("Lensa", "Dikutip dari KabarUlin.test, " STORY, NOON)->item;
	events_place(&a, &tell("Kabar Ulin", STORY, NOON + DAY)->item, &c, 1, &place);
	assert_true(place.leads);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(copy_under_another_dateline),
		cmocka_unit_test(rewrite_by_another_outlet),
		cmocka_unit_test(outlet_does_not_rewrite_itself),
		cmocka_unit_test(template_with_other_facts),
		cmocka_unit_test(independent_telling),
		cmocka_unit_test(checker_is_no_witness),
		cmocka_unit_test(follow_up_joins_by_case),
		cmocka_unit_test(too_short_says_nothing),
		cmocka_unit_test(keys_bring_them_together),
		cmocka_unit_test(nearest_decides),
		cmocka_unit_test(earliest_or_named_source_leads),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
