/* fuzz_robots.c - any bytes as robots.txt, asked for two agents and some addresses. */
#include "simak/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = {(const char *)data, size};
	const struct robots_rule *why;
	struct robots robots;
	struct arena a;

	arena_init(&a);
	robots_parse(&a, bytes, &robots);
	robots_allows(&robots, &a, STR_LIT("simak"), STR_LIT("https://kabar.example/a/b?c=%41*$"), &why);
	robots_allows(&robots, &a, STR_LIT("lain/1.0"), str_slice(bytes, 0, 200), &why);
	robots_delay_ms(&robots, STR_LIT("simak"));
	arena_free(&a);
	return 0;
}
