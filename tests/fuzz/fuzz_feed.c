/* fuzz_feed.c - any bytes as feed, as OPML, as page to discover feeds in and as channel page. */
#include "simak/discover.h"
#include "simak/feed.h"
#include "simak/opml.h"
#include "simak/social.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = {(const char *)data, size}, url = STR_LIT("https://kabar.example/a/");
	struct opml_entry *entries;
	struct social social;
	struct feed feed;
	struct arena a;
	struct err e;
	size_t n;

	arena_init(&a);
	if (feed_parse(&a, bytes, STR_NONE, url, &feed, &e) == 0) {
		feed_links(&a, &feed, &n);
		for (size_t i = 0; i < feed.n_entries && i < 10; i++)
			html_to_text(&a, feed.entries[i].content);
	}
	if (opml_parse(&a, bytes, &entries, &n, &e) == 0 && n > 0)
		html_to_line(&a, entries[0].title);
	discover_sources(&a, bytes, STR_NONE, url, &n);
	for (enum source_kind kind = SOURCE_TELEGRAM; kind < SOURCE_KINDS; kind++)
		if (social_parse(kind, &a, bytes, STR_NONE, url, &social, &e) != 0)
			continue;
	html_to_line(&a, bytes);
	arena_free(&a);
	return 0;
}
