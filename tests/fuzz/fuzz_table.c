/* fuzz_table.c - any bytes as every table of facts at once: read, or refused by line; what was read is
 * then used on a text and linted. */
#include <stdlib.h>

#include "../../classify/facts.h"
#include "simak/classify.h"
#include "simak/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const names[] = {"lexicons/wilayah/kaltim.tabel", "lexicons/wilayah/indonesia.tabel",
	"lexicons/wilayah/petunjuk.tabel", "lexicons/jabatan.tabel", "lexicons/status.tabel",
	"lexicons/satuan.tabel", "lexicons/hitungan.tabel", "lexicons/hukum.tabel",
	"lexicons/kalender.tabel", "lexicons/tanggal.tabel"};

#define TABLES (sizeof names / sizeof *names)

/* Extracts from a text that holds the tables' own words. */
static void use(const struct attrs *a, const struct text_vocab *vocab, struct arena *page, struct str text)
{
	struct document doc = {.title = str_slice(text, 0, 200), .text = text,
		.published = {1728000000, WHEN_DAY}};
	struct reading r = {.doc = &doc};
	struct evidence e = {.topic = TOPIC_POLITIK_UANG, .field = FIELD_TEXT, .len = doc.text.len / 2};
	struct finding x = {.topic = TOPIC_POLITIK_UANG, .label = LABEL_DUGAAN};
	struct verdicts v = {.evidence = &e, .n_evidence = 1, .findings = &x, .n_findings = 1};
	struct text_cache *cache = text_cache_open(vocab);

	e.text = str_slice(doc.text, 0, e.len);
	v.labels[TOPIC_POLITIK_UANG] = LABEL_DUGAAN;
	text_analyse_with(cache, page, doc.title, &r.fields[FIELD_TITLE]);
	text_analyse_with(cache, page, doc.text, &r.fields[FIELD_TEXT]);
	attrs_find(a, page, &r, &v);
	for (size_t i = 0; i < v.n_counts; i++)
		if (v.counts[i].n <= 0 && v.counts[i].what.len == 0)
			abort();
	for (size_t i = 0; i < x.n_amounts; i++)
		if (x.amounts[i].n <= 0)
			abort();
	text_cache_close(cache);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct lexicon_file files[TABLES];
	struct lexicon_source source = {files, TABLES};
	struct lexicon_problem *problems;
	struct faults faults = {0};
	struct text_vocab *vocab;
	struct attrs *a;
	struct arena run;
	size_t n;

	arena_init(&run);
	faults.arena = &run;
	for (size_t i = 0; i < TABLES; i++)
		files[i] = (struct lexicon_file){str_of(names[i]), {(const char *)data, size}, i % 2};
	vocab = text_vocab_new(&run);
	attrs_read(&run, &source, vocab, &a, &faults);
	attrs_finish(a);
	if (utf8_valid((struct str){(const char *)data, size}))
		use(a, vocab, &run, (struct str){(const char *)data, size});
	lexicon_check(&run, &source, &problems, &n);
	for (size_t i = 1; i < n; i++)
		if (str_cmp(problems[i - 1].file, problems[i].file) > 0)
			abort();
	arena_free(&run);
	return 0;
}
