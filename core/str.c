/* str.c - views of bytes: comparing, finding, cutting. */
#define _GNU_SOURCE /* memmem */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "simak/str.h"

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

bool str_eq_icase(struct str a, struct str b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (lower(a.ptr[i]) != lower(b.ptr[i]))
			return false;
	return true;
}

bool str_is_icase(struct str a, const char *cstr)
{
	return str_eq_icase(a, str_of(cstr));
}

int str_cmp(struct str a, struct str b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = shorter ? memcmp(a.ptr, b.ptr, shorter) : 0;

	if (order != 0)
		return order;
	return (a.len > b.len) - (a.len < b.len);
}

bool str_starts_icase(struct str s, const char *prefix)
{
	return str_eq_icase(str_slice(s, 0, strlen(prefix)), str_of(prefix));
}

bool str_ends_icase(struct str s, const char *suffix)
{
	size_t len = strlen(suffix);

	return s.len >= len && str_eq_icase(str_slice(s, s.len - len, s.len), str_of(suffix));
}

size_t str_find(struct str s, struct str needle, size_t from)
{
	const char *at;

	if (from > s.len)
		return SIZE_MAX;
	if (needle.len == 0)
		return from;
	if (s.len == from)
		return SIZE_MAX;
	at = memmem(s.ptr + from, s.len - from, needle.ptr, needle.len);
	return at ? (size_t)(at - s.ptr) : SIZE_MAX;
}

size_t str_find_icase(struct str s, struct str needle, size_t from)
{
	for (size_t i = from; i + needle.len <= s.len; i++)
		if (str_eq_icase((struct str){s.ptr + i, needle.len}, needle))
			return i;
	return SIZE_MAX;
}

size_t str_find_char(struct str s, char c, size_t from)
{
	const char *at;

	if (from >= s.len)
		return SIZE_MAX;
	at = memchr(s.ptr + from, c, s.len - from);
	return at ? (size_t)(at - s.ptr) : SIZE_MAX;
}

struct str str_trim(struct str s)
{
	while (s.len && is_space(s.ptr[0]))
		s.ptr++, s.len--;
	while (s.len && is_space(s.ptr[s.len - 1]))
		s.len--;
	return s;
}

bool str_cut(struct str *rest, char sep, struct str *piece)
{
	size_t at;

	if (rest->ptr == NULL)
		return false;
	at = str_find_char(*rest, sep, 0);
	if (at == SIZE_MAX) {
		*piece = *rest;
		*rest = STR_NONE;
		return true;
	}
	*piece = (struct str){rest->ptr, at};
	*rest = (struct str){rest->ptr + at + 1, rest->len - at - 1};
	return true;
}

bool str_line(struct str *rest, struct str *line)
{
	if (rest->len == 0 || !str_cut(rest, '\n', line))
		return false;
	if (line->len && line->ptr[line->len - 1] == '\r')
		line->len--;
	return true;
}

bool str_to_int(struct str s, int64_t *value)
{
	bool negative = s.len && s.ptr[0] == '-';
	size_t i = s.len && (s.ptr[0] == '-' || s.ptr[0] == '+');
	uint64_t n = 0, limit = (uint64_t)INT64_MAX + (negative ? 1 : 0);

	if (i == s.len)
		return false;
	for (; i < s.len; i++) {
		unsigned digit = (unsigned)(unsigned char)s.ptr[i] - '0';

		if (digit > 9 || n > (limit - digit) / 10)
			return false;
		n = n * 10 + digit;
	}
	if (negative)
		*value = n > (uint64_t)INT64_MAX ? INT64_MIN : -(int64_t)n;
	else
		*value = (int64_t)n;
	return true;
}

/* Both whole numbers are exact, so that the one division rounds right (W. Clinger, How to read floating point
 * numbers accurately, 1990). */
bool str_to_real(struct str s, double *value)
{
	bool minus = s.len > 0 && s.ptr[0] == '-', fraction = false;
	size_t digits = 0;
	int64_t whole = 0, unit = 1;

	for (size_t i = s.len > 0 && (minus || s.ptr[0] == '+'); i < s.len; i++) {
		if (!fraction && (s.ptr[i] == '.' || s.ptr[i] == ',')) {
			fraction = true;
			continue;
		}
		if (s.ptr[i] < '0' || s.ptr[i] > '9' || ++digits > 15)
			return false;
		whole = 10 * whole + (s.ptr[i] - '0');
		unit *= fraction ? 10 : 1;
	}
	*value = (minus ? -(double)whole : (double)whole) / (double)unit;
	return digits > 0;
}

uint64_t str_hash(struct str s)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (size_t i = 0; i < s.len; i++)
		h = (h ^ (unsigned char)s.ptr[i]) * 0x100000001b3u;
	return h;
}
