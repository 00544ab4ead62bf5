/* fuzz_json_import.c - any bytes as collected posts: the first byte chooses the format. */
#include <stdlib.h>

#include "simak/imported.h"
#include "simak/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is handed on is valid UTF-8 and has an address. */
static int check(void *ctx, const struct document *doc)
{
	(void)ctx;
	if (!utf8_valid(doc->text) || !utf8_valid(doc->author) || doc->url.len == 0)
		abort();
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct imported_options o = {.file = "f", .zone_s = 8 * 3600};
	struct imported_visitor visitor = {NULL, check, NULL, NULL};
	struct err e;
	size_t n;

	if (size == 0)
		return 0;
	o.format = (enum imported_format)(data[0] % (IMPORTED_WHATSAPP + 1));
	o.with_senders = data[0] & 64;
	if (imported_read((struct str){(const char *)data + 1, size - 1}, &o, &visitor, &n, &e) != 0)
		return 0;
	return 0;
}
