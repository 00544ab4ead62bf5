/* utf8.c - decoding by the ranges of RFC 3629, section 4. */
#include "simak/utf8.h"

struct lead {
	unsigned char length;    /* bytes of the sequence, 0: no lead byte */
	unsigned char low, high; /* range of the second byte */
};

static struct lead lead_of(unsigned char c)
{
	if (c < 0x80)
		return (struct lead){1, 0, 0};
	if (c < 0xC2 || c > 0xF4)
		return (struct lead){0, 0, 0};
	if (c < 0xE0)
		return (struct lead){2, 0x80, 0xBF};
	if (c < 0xF0)
		return (struct lead){3, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF};
	return (struct lead){4, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF};
}

/* Length of the longest well-formed beginning at pos; *whole tells if it is a whole sequence. */
static size_t sequence(struct str s, size_t pos, bool *whole)
{
	struct lead lead = lead_of((unsigned char)s.ptr[pos]);
	size_t n = 1;

	while (n < lead.length && pos + n < s.len) {
		unsigned char c = (unsigned char)s.ptr[pos + n];
		unsigned char low = n == 1 ? lead.low : 0x80, high = n == 1 ? lead.high : 0xBF;

		if (c < low || c > high)
			break;
		n++;
	}
	*whole = lead.length != 0 && n == lead.length;
	return n;
}

uint32_t utf8_next_long(struct str s, size_t *pos)
{
	static const unsigned char mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
	size_t start = *pos, n;
	uint32_t cp;
	bool whole;

	n = sequence(s, start, &whole);
	*pos = start + n;
	if (!whole)
		return UTF8_REPLACEMENT;
	cp = (unsigned char)s.ptr[start] & mask[n];
	for (size_t i = 1; i < n; i++)
		cp = cp << 6 | ((unsigned char)s.ptr[start + i] & 0x3F);
	return cp;
}

size_t utf8_encode(uint32_t cp, char out[4])
{
	if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		cp = UTF8_REPLACEMENT;
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xC0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xE0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
		out[2] = (char)(0x80 | (cp & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
	out[3] = (char)(0x80 | (cp & 0x3F));
	return 4;
}

size_t utf8_ascii_end(struct str s, size_t pos)
{
	const uint64_t high = UINT64_C(0x8080808080808080);
	uint64_t eight;

	for (; pos + 8 <= s.len; pos += 8) {
		memcpy(&eight, s.ptr + pos, 8);
		if (eight & high)
			break;
	}
	while (pos < s.len && (unsigned char)s.ptr[pos] < 0x80)
		pos++;
	return pos;
}

size_t utf8_valid_end(struct str s)
{
	for (size_t pos = 0;;) {
		size_t start = utf8_ascii_end(s, pos);
		bool whole;

		if (start == s.len)
			return s.len;
		pos = start + sequence(s, start, &whole);
		if (!whole)
			return start;
	}
}

bool utf8_valid(struct str s)
{
	return utf8_valid_end(s) == s.len;
}

int utf8_add_scrubbed(struct buf *b, struct str s)
{
	size_t clean = 0, pos = 0;

	while (pos < s.len) {
		size_t start = pos;
		bool whole;

		pos += sequence(s, pos, &whole);
		if (whole && s.ptr[start] != '\0')
			continue;
		buf_add(b, s.ptr + clean, start - clean);
		if (!whole)
			utf8_add(b, UTF8_REPLACEMENT);
		clean = pos;
	}
	buf_add(b, s.len ? s.ptr + clean : NULL, s.len - clean);
	return b->full ? -1 : 0;
}

struct str utf8_cut(struct str s, size_t max)
{
	size_t end = max;

	if (s.len <= max)
		return s;
	while (end > 0 && ((unsigned char)s.ptr[end] & 0xC0) == 0x80)
		end--;
	return (struct str){s.ptr, end};
}
