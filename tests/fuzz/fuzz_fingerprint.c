/* fuzz_fingerprint.c - any bytes as two documents, compared with each other. */
#include "simak/events.h"
#include "simak/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct str scrub(struct arena *a, struct str raw)
{
	struct buf b;
	struct str clean;

	buf_init(&b, BUF_NO_CAP);
	utf8_add_scrubbed(&b, raw);
	clean = arena_str(a, buf_str(&b));
	buf_free(&b);
	return clean;
}

/* The first line is a title, what stands behind a form feed the second document. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = {(const char *)data, size}, piece;
	struct document documents[2] = {{0}, {0}};
	struct verdicts verdicts = {0};
	struct events_item items[2];
	struct events_link link;
	uint64_t keys[EVENTS_KEYS];
	struct arena a;

	arena_init(&a);
	for (int i = 0; i < 2; i++) {
		if (str_cut(&rest, '\f', &piece))
			documents[i].text = scrub(&a, piece);
		str_line(&documents[i].text, &documents[i].title);
		documents[i].outlet = documents[i].url = documents[i].title;
		events_read(&a, &documents[i], &verdicts, i, &items[i]);
		if (events_keys(&items[i], keys) > EVENTS_KEYS)
			__builtin_trap();
	}
	events_compare(&a, &items[0], &items[1], &link);
	if (!(link.likeness >= 0 && link.likeness <= 1))
		__builtin_trap();
	arena_free(&a);
	return 0;
}
