/* Growing bytes, and the words in them that stand for the port, the address and the count. */
#include "server.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void *take_memory(void *old, size_t size)
{
	void *p = realloc(old, size);
	if (!p) {
		fputs("server: out of memory\n", stderr);
		exit(1);
	}
	return p;
}

static void text_reserve(struct text *t, size_t more)
{
	if (t->len + more + 1 <= t->cap)
		return;
	t->cap = (t->len + more + 1) * 2;
	t->at = take_memory(t->at, t->cap);
}

void text_add(struct text *t, const char *p, size_t len)
{
	text_reserve(t, len);
	if (len)
		memcpy(t->at + t->len, p, len);
	t->len += len;
	t->at[t->len] = '\0';
}

void text_printf(struct text *t, const char *format, ...)
{
	va_list list;
	va_start(list, format);
	int len = vsnprintf(NULL, 0, format, list);
	va_end(list);
	if (len < 0)
		return;
	text_reserve(t, (size_t)len);
	va_start(list, format);
	vsnprintf(t->at + t->len, (size_t)len + 1, format, list);
	va_end(list);
	t->len += (size_t)len;
}

void text_free(struct text *t)
{
	free(t->at);
	*t = (struct text){0};
}

static size_t add_word(struct text *t, const char *p, size_t len, const struct words *w)
{
	const struct {
		const char *word;
		long value;
	} numbers[] = {{"@PORT@", w->port}, {"@TLSPORT@", w->tls_port}, {"@N@", w->count}};
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		size_t n = strlen(numbers[i].word);
		if (len >= n && !memcmp(p, numbers[i].word, n)) {
			text_printf(t, "%ld", numbers[i].value);
			return n;
		}
	}
	if (len >= 6 && !memcmp(p, "@ADDR@", 6)) {
		text_printf(t, "%s", w->address);
		return 6;
	}
	text_add(t, p, 1);
	return 1;
}

void text_expand(struct text *t, const char *p, size_t len, const struct words *w)
{
	while (len) {
		const char *at = memchr(p, '@', len);
		size_t plain = at ? (size_t)(at - p) : len;
		text_add(t, p, plain);
		p += plain;
		len -= plain;
		if (len) {
			size_t used = add_word(t, p, len, w);
			p += used;
			len -= used;
		}
	}
}
