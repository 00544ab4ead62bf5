/* rx.c - PCRE2 with a match limit, a depth limit and a JIT stack of fixed size. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "simak/rx.h"

#define MATCH_LIMIT 200000
#define DEPTH_LIMIT 1000
#define HEAP_LIMIT_KIB 4096
#define JIT_STACK ((size_t)256 * 1024)

struct rx {
	pcre2_code *code;
	pcre2_match_data *data;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
};

static void no_memory(const void *p)
{
	if (p == NULL)
		abort();
}

static void use_jit(struct rx *r)
{
	if (getenv("SIMAK_NO_JIT") != NULL || pcre2_jit_compile(r->code, PCRE2_JIT_COMPLETE) != 0)
		return;
	r->stack = pcre2_jit_stack_create(32 * 1024, JIT_STACK, NULL);
	no_memory(r->stack);
	pcre2_jit_stack_assign(r->context, NULL, r->stack);
}

struct rx *rx_compile(struct str pattern, struct err *e)
{
	int why;
	PCRE2_SIZE offset;
	PCRE2_UCHAR text[200];
	pcre2_code *code = pcre2_compile((PCRE2_SPTR)(pattern.ptr ? pattern.ptr : ""), pattern.len,
		PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C, &why, &offset, NULL);
	struct rx *r;

	if (code == NULL) {
		pcre2_get_error_message(why, text, sizeof text);
		err_set(e, ERR_CONFIG, "pattern is wrong at character %zu: %s", offset, (char *)text);
		return NULL;
	}
	r = calloc(1, sizeof *r);
	no_memory(r);
	r->code = code;
	r->data = pcre2_match_data_create_from_pattern(code, NULL);
	no_memory(r->data);
	r->context = pcre2_match_context_create(NULL);
	no_memory(r->context);
	pcre2_set_match_limit(r->context, MATCH_LIMIT);
	pcre2_set_depth_limit(r->context, DEPTH_LIMIT);
	pcre2_set_heap_limit(r->context, HEAP_LIMIT_KIB);
	use_jit(r);
	return r;
}

enum rx_result rx_match(struct rx *r, struct str subject, size_t from, struct rx_span *spans,
	size_t n_spans)
{
	const PCRE2_SIZE *at;
	uint32_t groups;
	int n = pcre2_match(r->code, (PCRE2_SPTR)(subject.ptr ? subject.ptr : ""), subject.len, from, 0,
		r->data, r->context);

	if (n == PCRE2_ERROR_MATCHLIMIT || n == PCRE2_ERROR_DEPTHLIMIT || n == PCRE2_ERROR_HEAPLIMIT ||
		n == PCRE2_ERROR_JIT_STACKLIMIT)
		return RX_LIMIT;
	if (n < 0) /* no match, or a subject that is no UTF-8 */
		return RX_NO;
	at = pcre2_get_ovector_pointer(r->data);
	groups = pcre2_get_ovector_count(r->data);
	for (size_t i = 0; i < n_spans; i++) {
		bool took = i < groups && at[2 * i] != PCRE2_UNSET;

		spans[i].start = took ? at[2 * i] : SIZE_MAX;
		spans[i].len = took ? at[2 * i + 1] - at[2 * i] : 0;
	}
	return RX_MATCH;
}

void rx_free(struct rx *r)
{
	if (r == NULL)
		return;
	if (r->stack != NULL)
		pcre2_jit_stack_free(r->stack);
	pcre2_match_context_free(r->context);
	pcre2_match_data_free(r->data);
	pcre2_code_free(r->code);
	free(r);
}
