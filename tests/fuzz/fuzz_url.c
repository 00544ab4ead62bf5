/* fuzz_url.c - two lines, base and reference: resolving ends, its answer parses and stays the same. */
#include <stdlib.h>

#include "simak/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = {(const char *)data, size}, base = STR_NONE, ref = STR_NONE, out, again;
	struct arena a;
	struct url u;

	arena_init(&a);
	str_cut(&rest, '\n', &base);
	str_cut(&rest, '\n', &ref);
	if (url_resolve(&a, base, ref, &out)) {
		if (!url_parse(out, &u) || !url_resolve(&a, STR_NONE, out, &again) || !str_eq(out, again))
			abort();
		url_registrable(u.host);
	}
	if (url_canon(&a, ref, &out) && (!url_canon(&a, out, &again) || !str_eq(out, again)))
		abort();
	arena_free(&a);
	return 0;
}
