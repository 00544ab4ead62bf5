/* fuzz_answer.c - any bytes as an HTTP answer: head, an empty line, and a body under content codings. */
#include <stdlib.h>

#include "../../crawler/answer.h"
#include "../../crawler/pace.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = {(const char *)data, size}, head, plain;
	size_t end = str_find(all, STR_LIT("\r\n\r\n"), 0);
	enum outcome_kind kind;
	char message[256];
	struct arena a;
	struct buf body;

	head = str_slice(all, 0, end);
	arena_init(&a);
	buf_init(&body, 65536);
	answer_mime(&a, answer_field(head, "content-type"));
	pace_retry_after_s(answer_field(head, "retry-after"), 1728455400);
	kind = answer_decode(head, str_slice(all, end == SIZE_MAX ? size : end + 4, size), &body, &plain,
		message, sizeof message);
	if (kind != OUTCOME_OK && kind != OUTCOME_TOO_LARGE && kind != OUTCOME_PROTOCOL)
		abort();
	if (body.len > body.cap)
		abort();
	buf_free(&body);
	arena_free(&a);
	return 0;
}
