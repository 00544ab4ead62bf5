/* utf8.h - UTF-8 as RFC 3629 defines it: no surrogates, nothing over U+10FFFF, shortest form. */
#ifndef SIMAK_UTF8_H
#define SIMAK_UTF8_H

#include "simak/buf.h"

#define UTF8_REPLACEMENT 0xFFFDu

/* Decodes the code point at *pos (< s.len) and moves *pos behind it.  An invalid sequence gives
 * U+FFFD and moves by one byte (or over the longest valid beginning, as Unicode 3.9 advises). */
uint32_t utf8_next(struct str s, size_t *pos);

/* Appends cp (U+FFFD for what is no scalar value). */
int utf8_add(struct buf *b, uint32_t cp);

/* Writes cp to out (4 bytes of room), returns its length. */
size_t utf8_encode(uint32_t cp, char out[4]);

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
