/* str.h - a borrowed view of bytes.  Nobody frees a str; who owns the bytes says so.
 *
 * After extract every str is valid UTF-8; before it, bytes are just bytes.  All positions are byte
 * offsets, all ranges half-open.  Comparison is by bytes; "icase" folds ASCII only.
 */
#ifndef SIMAK_STR_H
#define SIMAK_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
	const char *ptr; /* may be NULL when len is 0 */
	size_t len;      /* bytes */
};

#define STR_NONE ((struct str){NULL, 0})
#define STR_LIT(literal) ((struct str){"" literal, sizeof(literal) - 1})

/* printf("%.*s", STR_ARG(s)): only for text that is known to be harmless; foreign text goes
 * through the esc_* verbs. */
#define STR_ARG(s) ((int)(s).len), ((s).ptr ? (s).ptr : "")

/* What every word of every page goes through is inline, where the length of a literal is known. */

/* Views a C string (NULL gives the empty view). */
static inline struct str str_of(const char *cstr)
{
	return cstr ? (struct str){cstr, strlen(cstr)} : STR_NONE;
}

/* Bytes [from, to) of s, cut to what is there. */
static inline struct str str_slice(struct str s, size_t from, size_t to)
{
	if (to > s.len)
		to = s.len;
	return from < to ? (struct str){s.ptr + from, to - from} : STR_NONE;
}

/* The eight bytes at i, all of them there, the first one lowest whatever the machine: compilers make one
 * load of it. */
static inline uint64_t str_eight(struct str s, size_t i)
{
	const unsigned char *p = (const unsigned char *)s.ptr + i;

	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
		(uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

static inline bool str_eq(struct str a, struct str b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static inline bool str_is(struct str a, const char *cstr)
{
	return str_eq(a, str_of(cstr));
}

bool str_eq_icase(struct str a, struct str b);
bool str_is_icase(struct str a, const char *cstr);

/* Order of unsigned bytes, shorter first where one begins the other: <0, 0, >0. */
int str_cmp(struct str a, struct str b);

static inline bool str_starts(struct str s, const char *prefix)
{
	return str_is(str_slice(s, 0, strlen(prefix)), prefix);
}

bool str_starts_icase(struct str s, const char *prefix);
static inline bool str_ends(struct str s, const char *suffix)
{
	size_t len = strlen(suffix);

	return s.len >= len && str_is(str_slice(s, s.len - len, s.len), suffix);
}

bool str_ends_icase(struct str s, const char *suffix);

/* Offset of the first occurrence at or after from, or SIZE_MAX. */
size_t str_find(struct str s, struct str needle, size_t from);
size_t str_find_icase(struct str s, struct str needle, size_t from);
size_t str_find_char(struct str s, char c, size_t from);

/* Without ASCII white space (blank, tab, CR, LF, FF, VT) at both ends. */
struct str str_trim(struct str s);

/* Cuts the next piece off *rest: all bytes before the first `sep`; *rest keeps what follows it.
 * Returns false when nothing was left.  "a,,b" gives "a", "", "b". */
bool str_cut(struct str *rest, char sep, struct str *piece);

/* The next line without its LF or CR LF; false at the end. */
bool str_line(struct str *rest, struct str *line);

/* A whole decimal number with optional sign, nothing else around it; false if it is none or does
 * not fit. */
bool str_to_int(struct str s, int64_t *value);

/* A decimal number of at most 23 bytes, its sign optional, with a point or, as offices here write it, a comma;
 * nothing else around it. */
bool str_to_real(struct str s, double *value);

/* FNV-1a, 64 bits (Fowler, Noll, Vo): for hash tables, never for security. */
uint64_t str_hash(struct str s);

#endif
