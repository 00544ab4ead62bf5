/* fuzz_text.c - any bytes as the text of a post: offsets stay inside, evidence is where it says. */
#include <stdlib.h>

#include "simak/classify.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct arena run, page;
static struct classifier *c;

static void check(const struct document *doc, const struct verdicts *v)
{
	for (size_t i = 0; i < v->n_evidence; i++) {
		const struct evidence *e = &v->evidence[i];
		struct str field = e->field == FIELD_TITLE ? doc->title : doc->text;

		if (e->len > 400 || !str_eq(e->text, str_slice(field, e->start, e->start + e->len)))
			abort();
		for (size_t m = 0; m < e->n_marks; m++)
			if (e->marks[m].start + e->marks[m].len > e->len)
				abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = {(const char *)data, size};
	struct document doc = {.title = str_slice(text, 0, size / 8), .text = text};
	struct verdicts v;
	struct err e;

	if (c == NULL && classify_load(&run, NULL, NULL, &c, &e) != 0)
		abort();
	doc.kind = size % 2 ? DOC_SOCIAL : DOC_NEWS;
	classify_document(c, &page, &doc, &v);
	check(&doc, &v);
	arena_reset(&page);
	return 0;
}
