/* esc.h - the only doors through which foreign text leaves simak.
 *
 * Each verb names the context that it makes text safe for.  Input may be any bytes; invalid UTF-8
 * becomes U+FFFD.  Control characters and the bidirectional overrides (U+202A-202E, U+2066-2069,
 * U+200E/F, U+061C) are dropped from HTML, CSV and logs, so that a headline can't reorder a report.
 */
#ifndef SIMAK_ESC_H
#define SIMAK_ESC_H

#include "simak/buf.h"

/* Text between tags. */
int esc_html_text(struct buf *b, struct str s);

/* Inside a double-quoted attribute. */
int esc_html_attr(struct buf *b, struct str s);

/* A URL as attribute value: only http, https and mailto pass, anything else becomes "#". */
int esc_html_url(struct buf *b, struct str s);

/* Text in Markdown: every character that Markdown or HTML could read is escaped, lines joined. */
int esc_md(struct buf *b, struct str s);

/* One cell with ; as separator (RFC 4180 quoting); a cell beginning with = + - @ tab or CR gets a
 * leading apostrophe, so that no spreadsheet runs it. */
int esc_csv(struct buf *b, struct str s);

/* The inside of a JSON string (RFC 8259), without the quotes. */
int esc_json(struct buf *b, struct str s);

/* Where the run of characters that begins at pos and needs no escape in a JSON string ends; other
 * than ASCII is not in it, as it has to be looked at. */
size_t esc_json_plain_end(struct str s, size_t pos);

/* One line of a log or terminal: control characters as \xNN, cut nowhere. */
int esc_log(struct buf *b, struct str s);

/* Any bytes in base64 (RFC 4648), without line breaks. */
int esc_base64(struct buf *b, struct str bytes);

#endif
