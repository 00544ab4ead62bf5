/* fuzz_extract.c - any bytes as a page: an answer in valid UTF-8, whatever they are.
 *
 * The first byte chooses whether links and explanations are asked for; the rest is the page. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "simak/extract.h"
#include "simak/utf8.h"

static struct arena run_arena;
static struct extractor *extractor;

static void load(void)
{
	struct err e;

	arena_init(&run_arena);
	if (extract_load(&run_arena, NULL, &extractor, &e) != 0) {
		fprintf(stderr, "%s\n", e.msg);
		abort();
	}
}

static void must_be_utf8(struct str s)
{
	if (!utf8_valid(s))
		abort();
}

static void check(const struct page *page)
{
	const struct document *d = &page->doc;

	if (page->outcome >= PAGE_OUTCOMES || (page->outcome != PAGE_ARTICLE && d->text.len))
		abort();
	must_be_utf8(d->text);
	must_be_utf8(d->title);
	must_be_utf8(d->author);
	must_be_utf8(d->section);
	must_be_utf8(d->outlet);
	must_be_utf8(d->canonical);
	for (size_t i = 0; i < d->n_tags; i++)
		must_be_utf8(d->tags[i]);
	for (size_t i = 0; i < page->n_links; i++)
		must_be_utf8(page->links[i].title);
	for (size_t i = 0; i < page->n_blocks; i++)
		must_be_utf8(page->blocks[i].text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct page_input in = {.url = STR_LIT("https://situs.example/a/b?page=1"), .zone_s = 28800,
		.now_at = 1730000000};
	struct arena arena;
	struct page page;

	if (extractor == NULL)
		load();
	if (size == 0)
		return 0;
	in.links = data[0] & 1;
	in.explain = data[0] & 2;
	in.bytes = (struct str){(const char *)data + 1, size - 1};
	arena_init(&arena);
	extract_page(extractor, &arena, &in, &page);
	check(&page);
	arena_free(&arena);
	return 0;
}
