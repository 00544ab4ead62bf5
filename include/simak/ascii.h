/* ascii.h - classes of ASCII characters, whatever the locale.  Bytes over 0x7F belong to none. */
#ifndef SIMAK_ASCII_H
#define SIMAK_ASCII_H

#include <stdbool.h>

static inline bool ascii_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool ascii_is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool ascii_is_alnum(char c)
{
	return ascii_is_digit(c) || ascii_is_alpha(c);
}

/* Blank, tab, LF, VT, FF, CR. */
static inline bool ascii_is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline char ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* Value of a hexadecimal digit, or -1. */
static inline int ascii_hex(char c)
{
	if (ascii_is_digit(c))
		return c - '0';
	c = ascii_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Unreserved in an address (RFC 3986, 2.3): an escape of it means the same as itself. */
static inline bool ascii_is_unreserved(int c)
{
	return c > 0 && c < 0x80 && (ascii_is_alnum((char)c) || c == '-' || c == '.' || c == '_' || c == '~');
}

#endif
