/* html_text.h - small tools for HTML inside of feeds and posts (private to extract). */
#ifndef HTML_TEXT_H
#define HTML_TEXT_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/feed.h"

/* The code point of a byte of windows-1252. */
uint32_t html_windows_1252(unsigned char byte);

/* Decodes the character reference at s.ptr[*i] (an &) and moves *i behind it.  Returns the code
 * point, or 0 where there is none (then *i stays).  Numbers of windows-1252's controls mean its
 * characters, as HTML has it. */
uint32_t html_reference(struct str s, size_t *i);

/* Appends s with its character references decoded. */
void html_decode(struct buf *b, struct str s);

/* Plain text with blanks joined; line breaks survive, one in a row, when lines is set. */
struct str html_squash(struct arena *a, struct str text, bool lines);

/* Plain text as HTML. */
struct str html_escape(struct arena *a, struct str text);

/* Something other than a path: a colon stands before the first / ? or #. */
bool html_has_scheme(struct str address);

/* html with the addresses of href, src and the like made absolute against base. */
struct str html_resolve(struct arena *a, struct str html, struct str base);

/* One tag, as a lenient reader sees it. */
struct html_tag {
	struct str name; /* empty for comments, declarations and instructions */
	struct str attributes;
	bool is_end, is_empty; /* </x>, <x/> */
};

/* The tag at s.ptr[*i] (a <); *i moves behind it.  False where the < begins no tag (*i stays). */
bool html_tag_at(struct str s, size_t *i, struct html_tag *tag);

/* The > that ends the tag whose attributes begin at i, or a < where it was forgotten; SIZE_MAX if there
 * is none.  Quotes hide them, but one that stays open over thousands of bytes was none: then the
 * first > counts. */
size_t html_tag_end(struct str s, size_t i);

/* The next attribute of attributes from *i on; false at the end.  value is raw, without quotes. */
bool html_next_attribute(struct str attributes, size_t *i, struct str *name, struct str *value);

#endif
