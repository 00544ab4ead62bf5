/* esc.c - foreign text made safe for one context each.
 *
 * Errs on the side of dropping: what no reader needs (controls, direction overrides) does not pass.
 */
#include "simak/esc.h"
#include "simak/utf8.h"

typedef void escape_fn(struct buf *b, uint32_t cp);

static void each(struct buf *b, struct str s, escape_fn *escape)
{
	for (size_t pos = 0; pos < s.len;)
		escape(b, utf8_next(s, &pos));
}

static bool is_control(uint32_t cp)
{
	return (cp < 0x20 && cp != '\t' && cp != '\n') || (cp >= 0x7F && cp < 0xA0);
}

static bool is_direction_mark(uint32_t cp)
{
	return (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069) || cp == 0x200E ||
		cp == 0x200F || cp == 0x061C;
}

static bool is_dropped(uint32_t cp)
{
	return is_control(cp) || is_direction_mark(cp);
}

static void html_text(struct buf *b, uint32_t cp)
{
	if (is_dropped(cp))
		return;
	switch (cp) {
	case '&':
		buf_add_cstr(b, "&amp;");
		break;
	case '<':
		buf_add_cstr(b, "&lt;");
		break;
	case '>':
		buf_add_cstr(b, "&gt;");
		break;
	default:
		utf8_add(b, cp);
	}
}

static void html_attr(struct buf *b, uint32_t cp)
{
	if (cp == '"')
		buf_add_cstr(b, "&quot;");
	else if (cp == '\'')
		buf_add_cstr(b, "&#39;");
	else
		html_text(b, cp);
}

int esc_html_text(struct buf *b, struct str s)
{
	each(b, s, html_text);
	return b->full ? -1 : 0;
}

int esc_html_attr(struct buf *b, struct str s)
{
	each(b, s, html_attr);
	return b->full ? -1 : 0;
}

int esc_html_url(struct buf *b, struct str s)
{
	bool safe = str_starts_icase(s, "http://") || str_starts_icase(s, "https://") ||
		str_starts_icase(s, "mailto:");

	return safe ? esc_html_attr(b, s) : buf_add_char(b, '#');
}

static void md(struct buf *b, uint32_t cp)
{
	if (cp == '\n' || cp == '\t')
		cp = ' ';
	if (cp < 0x80 && cp != 0 && strchr("\\`*_{}[]()#+-.!|<>~", (int)cp) != NULL)
		buf_add_char(b, '\\');
	if (cp == '&')
		buf_add_cstr(b, "&amp;");
	else if (!is_dropped(cp))
		utf8_add(b, cp);
}

int esc_md(struct buf *b, struct str s)
{
	each(b, s, md);
	return b->full ? -1 : 0;
}

static void csv_quoted(struct buf *b, uint32_t cp)
{
	if (cp == '"')
		buf_add_char(b, '"');
	if (!is_dropped(cp))
		utf8_add(b, cp);
}

/* Whether the first character that will be printed starts a formula: one that is dropped may stand
 * before it. */
static bool begins_formula(struct str s)
{
	for (size_t pos = 0; pos < s.len;) {
		uint32_t cp = utf8_next(s, &pos);

		if (cp == '\r' || !is_dropped(cp))
			return cp != 0 && cp < 0x80 && strchr("=+-@\t\r", (int)cp) != NULL;
	}
	return false;
}

int esc_csv(struct buf *b, struct str s)
{
	bool formula = begins_formula(s);

	buf_add_char(b, '"');
	if (formula)
		buf_add_char(b, '\'');
	each(b, s, csv_quoted);
	return buf_add_char(b, '"');
}

static void json(struct buf *b, uint32_t cp)
{
	switch (cp) {
	case '"':
		buf_add_cstr(b, "\\\"");
		break;
	case '\\':
		buf_add_cstr(b, "\\\\");
		break;
	case '\n':
		buf_add_cstr(b, "\\n");
		break;
	case '\t':
		buf_add_cstr(b, "\\t");
		break;
	case '\r':
		buf_add_cstr(b, "\\r");
		break;
	default:
		if (cp < 0x20 || cp == 0x7F)
			buf_printf(b, "\\u%04x", (unsigned)cp);
		else
			utf8_add(b, cp);
	}
}

/* The high bits of those of eight bytes that are a control, a quote, a backslash or beyond ASCII; only
 * the lowest is sure.  The high bit of a byte tells, after a subtraction that borrows below zero:
 * Warren, Hacker's Delight, 6-1. */
static uint64_t specials_of(uint64_t x)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
	uint64_t quote = x ^ ones * '"', backslash = x ^ ones * '\\';

	return ((x - ones * 0x20) | (x + ones) | (quote - ones) | (backslash - ones) | x) & high;
}

static bool is_plain(char c)
{
	return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
}

size_t esc_json_plain_end(struct str s, size_t pos)
{
	for (; pos + 8 <= s.len; pos += 8) {
		uint64_t specials = specials_of(str_eight(s, pos));

		if (specials != 0)
			return pos + (size_t)__builtin_ctzll(specials) / 8;
	}
	while (pos < s.len && is_plain(s.ptr[pos]))
		pos++;
	return pos;
}

int esc_json(struct buf *b, struct str s)
{
	for (size_t pos = 0; pos < s.len;) {
		size_t plain = esc_json_plain_end(s, pos);

		buf_add(b, s.ptr + pos, plain - pos);
		pos = plain;
		if (pos < s.len)
			json(b, utf8_next(s, &pos));
	}
	return b->full ? -1 : 0;
}

static void log_char(struct buf *b, uint32_t cp)
{
	if (cp < 0x20 || (cp >= 0x7F && cp < 0xA0))
		buf_printf(b, "\\x%02X", (unsigned)cp);
	else if (!is_direction_mark(cp))
		utf8_add(b, cp);
}

int esc_log(struct buf *b, struct str s)
{
	each(b, s, log_char);
	return b->full ? -1 : 0;
}

int esc_base64(struct buf *b, struct str bytes)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *raw = (const unsigned char *)bytes.ptr;

	for (size_t i = 0; i < bytes.len; i += 3) {
		unsigned n = (unsigned)raw[i] << 16;

		n |= i + 1 < bytes.len ? (unsigned)raw[i + 1] << 8 : 0;
		n |= i + 2 < bytes.len ? raw[i + 2] : 0;
		buf_add_char(b, digits[n >> 18 & 63]);
		buf_add_char(b, digits[n >> 12 & 63]);
		buf_add_char(b, i + 1 < bytes.len ? digits[n >> 6 & 63] : '=');
		buf_add_char(b, i + 2 < bytes.len ? digits[n & 63] : '=');
	}
	return b->full ? -1 : 0;
}
