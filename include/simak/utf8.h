/* utf8.h - UTF-8 as RFC 3629 defines it: no surrogates, nothing over U+10FFFF, shortest form. */
#ifndef SIMAK_UTF8_H
#define SIMAK_UTF8_H

#include "simak/buf.h"

#define UTF8_REPLACEMENT 0xFFFDu

/* utf8_next for what begins with no ASCII byte. */
uint32_t utf8_next_long(struct str s, size_t *pos);

/* Decodes the code point at *pos (< s.len) and moves *pos behind it.  An invalid sequence gives
 * U+FFFD and moves by one byte (or over the longest valid beginning, as Unicode 3.9 advises). */
static inline uint32_t utf8_next(struct str s, size_t *pos)
{
	if ((unsigned char)s.ptr[*pos] < 0x80)
		return (unsigned char)s.ptr[(*pos)++];
	return utf8_next_long(s, pos);
}

/* Writes cp to out (4 bytes of room), returns its length. */
size_t utf8_encode(uint32_t cp, char out[4]);

/* Appends cp (U+FFFD for what is no scalar value). */
static inline int utf8_add(struct buf *b, uint32_t cp)
{
	char bytes[4];

	return cp < 0x80 ? buf_add_char(b, (char)cp) : buf_add(b, bytes, utf8_encode(cp, bytes));
}

/* Where the run of ASCII bytes that begins at pos ends. */
size_t utf8_ascii_end(struct str s, size_t pos);

/* Where the first invalid sequence begins, s.len if there is none. */
size_t utf8_valid_end(struct str s);

bool utf8_valid(struct str s);

/* Appends s with every invalid sequence replaced by U+FFFD and NUL bytes dropped. */
int utf8_add_scrubbed(struct buf *b, struct str s);

/* The longest beginning of s of at most max bytes that does not cut a sequence. */
struct str utf8_cut(struct str s, size_t max);

#endif
