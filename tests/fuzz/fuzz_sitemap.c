/* fuzz_sitemap.c - any bytes as a sitemap. */
#include "simak/sitemap.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct sitemap sitemap;
	struct arena a;
	struct err e;
	size_t n;

	arena_init(&a);
	if (sitemap_parse(&a, (struct str){(const char *)data, size}, STR_NONE,
			STR_LIT("https://kabar.example/s.xml"), 8 * 3600, &sitemap, &e) == 0)
		sitemap_links(&a, &sitemap, &n);
	arena_free(&a);
	return 0;
}
