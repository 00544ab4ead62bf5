/* fuzz_digest.c - a report read from foreign JSON and printed in every format; tables and templates of
 * an office. */
#include <stdlib.h>

#include "simak/deadline.h"
#include "simak/digest.h"
#include "simak/forms.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void print_all(struct report *r, struct arena *a)
{
	static void (*const printers[])(const struct report *, struct buf *) = {digest_html, digest_md,
		digest_csv, digest_csv_grid, digest_json, digest_text, digest_subject};
	struct buf out;

	digest_mask(r, a, DIGEST_MASK_HANDLES | DIGEST_MASK_NAMES);
	buf_init(&out, BUF_NO_CAP);
	for (size_t i = 0; i < sizeof printers / sizeof *printers; i++) {
		buf_clear(&out);
		printers[i](r, &out);
	}
	buf_free(&out);
}

static void read_tables(struct str text, struct arena *a)
{
	struct report_document d = {.day = 20005, .first_seen_at = 20005 * (int64_t)86400};
	struct report_finding f = {.document = &d};
	struct calendar c = {0};
	struct err e;

	if (calendar_add(a, "tabel", text, &c, &e) == 0)
		deadline_put(&c, a, 28800, &f);
}

static void fill_form(struct str text)
{
	struct report_document d = {.title = text, .url = text};
	struct report_finding f = {.document = &d};
	struct report r = {.zone = STR_LIT("WITA")};
	struct form_input input = {&f, &r};
	struct buf html, docx;
	struct err e;

	buf_init(&html, BUF_NO_CAP);
	buf_init(&docx, BUF_NO_CAP);
	if (form_fill("formulir", text, &input, &html, &e) == 0 &&
		form_docx(buf_str(&html), &docx, &e) != 0)
		abort();
	buf_free(&html);
	buf_free(&docx);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = {(const char *)data, size};
	struct report r;
	struct arena a;
	struct err e;

	arena_init(&a);
	if (digest_read(&a, text, &r, &e) == 0)
		print_all(&r, &a);
	read_tables(text, &a);
	fill_form(text);
	arena_free(&a);
	return 0;
}
