/* charset.h - bytes of any encoding to UTF-8 (iconv), and the art of guessing which. */
#ifndef SIMAK_CHARSET_H
#define SIMAK_CHARSET_H

#include "simak/buf.h"

#define CHARSET_NAME 64 /* bytes for a name with its NUL */

/* The charset of a page or feed by BOM, then the HTTP header's charset (may be empty), then a
 * declaration in the first 4096 bytes (XML declaration or HTML meta), then the content: valid UTF-8
 * is UTF-8, else windows-1252.  WHATWG labels are understood ("latin1" is windows-1252).  A
 * declaration that the bytes contradict (UTF-8 declared, not UTF-8 mostly) is overruled. */
void charset_sniff(struct str bytes, struct str content_type, char name[CHARSET_NAME]);

/* Whether a label names a charset that can be read. */
bool charset_is_known(const char *label);

/* Whether ASCII is ASCII in it and every byte a sign by itself: what can be cut before it is converted. */
bool charset_is_bytewise(const char *name);

/* Appends bytes as valid UTF-8; what can't be converted becomes U+FFFD; the BOM and NUL bytes are
 * dropped.  An unknown name is read as windows-1252.  -1 only when b's cap is reached. */
int charset_to_utf8(const char *name, struct str bytes, struct buf *b);

#endif
