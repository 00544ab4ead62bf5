/* url_host.c - the host of an address: names through IDNA (libidn2, UTS 46 non-transitional), IPv4 in
 * every spelling that browsers read, IPv6 compressed (RFC 5952).
 *
 * Follows the host parser of the WHATWG URL Standard for special schemes; where it fails, we do. */
#include <idn2.h>
#include <stdio.h>

#include "simak/ascii.h"
#include "simak/utf8.h"
#include "url_impl.h"

#define HOST_MAX 1024 /* bytes before IDNA; DNS allows 253 */

int url_escape_at(struct str s, size_t i)
{
	int high, low;

	if (i + 2 >= s.len || s.ptr[i] != '%')
		return -1;
	high = ascii_hex(s.ptr[i + 1]);
	low = ascii_hex(s.ptr[i + 2]);
	return high < 0 || low < 0 ? -1 : high * 16 + low;
}

static void decode_escapes(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		int value = url_escape_at(s, i);

		buf_add_char(b, value < 0 ? s.ptr[i] : (char)value);
		i += value < 0 ? 0 : 2;
	}
}

/* One number of an IPv4 address: decimal, 0 octal or 0x hexadecimal; -1 when it is none.  Values
 * over 2^32 are all alike: too large. */
static int64_t ipv4_number(struct str s)
{
	int64_t value = 0;
	int base = 10;

	if (s.len == 0)
		return -1;
	if (str_starts_icase(s, "0x")) {
		base = 16;
		s = str_slice(s, 2, s.len);
	} else if (s.len > 1 && s.ptr[0] == '0') {
		base = 8;
		s = str_slice(s, 1, s.len);
	}
	for (size_t i = 0; i < s.len; i++) {
		int digit = ascii_hex(s.ptr[i]);

		if (digit < 0 || digit >= base)
			return -1;
		value = value * base + digit;
		if (value > UINT32_MAX)
			value = (int64_t)UINT32_MAX + 1;
	}
	return value;
}

static struct str without_last_dot(struct str host)
{
	return str_ends(host, ".") ? str_slice(host, 0, host.len - 1) : host;
}

static struct str last_label(struct str host)
{
	size_t from = host.len;

	while (from > 0 && host.ptr[from - 1] != '.')
		from--;
	return str_slice(host, from, host.len);
}

static bool ends_in_number(struct str host)
{
	struct str last = last_label(without_last_dot(host));
	bool all_digits = last.len > 0;

	for (size_t i = 0; i < last.len; i++)
		all_digits = all_digits && ascii_is_digit(last.ptr[i]);
	return all_digits || ipv4_number(last) >= 0;
}

static bool add_ipv4(struct buf *b, struct str host)
{
	struct str rest = without_last_dot(host), part;
	int64_t numbers[4], address = 0;
	size_t n = 0;

	while (str_cut(&rest, '.', &part)) {
		if (n == 4 || (numbers[n++] = ipv4_number(part)) < 0)
			return false;
	}
	if (n == 0 || str_ends(without_last_dot(host), "."))
		return false;
	for (size_t i = 0; i + 1 < n; i++) {
		if (numbers[i] > 255)
			return false;
		address |= numbers[i] << (8 * (3 - i));
	}
	if (numbers[n - 1] >= (int64_t)1 << (8 * (5 - n)))
		return false;
	address |= numbers[n - 1];
	buf_printf(b, "%d.%d.%d.%d", (int)(address >> 24), (int)(address >> 16 & 255),
		(int)(address >> 8 & 255), (int)(address & 255));
	return true;
}

/* "1.2.3.4" inside of an IPv6 address, strictly decimal, into two pieces. */
static bool ipv4_in_ipv6(struct str s, uint16_t pieces[2])
{
	uint32_t address = 0;
	struct str part;
	int n = 0;

	if (str_ends(s, "."))
		return false;
	for (; str_cut(&s, '.', &part); n++) {
		uint32_t value = 0;

		if (part.len == 0 || part.len > 3 || (part.len > 1 && part.ptr[0] == '0'))
			return false;
		for (size_t i = 0; i < part.len; i++) {
			if (!ascii_is_digit(part.ptr[i]))
				return false;
			value = value * 10 + (uint32_t)(part.ptr[i] - '0');
		}
		if (value > 255)
			return false;
		address = address << 8 | value;
	}
	pieces[0] = (uint16_t)(address >> 16);
	pieces[1] = (uint16_t)(address & 0xFFFF);
	return n == 4;
}

static bool ipv6_piece(struct str s, uint16_t *piece)
{
	unsigned value = 0;

	if (s.len == 0 || s.len > 4)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		int digit = ascii_hex(s.ptr[i]);

		if (digit < 0)
			return false;
		value = value * 16 + (unsigned)digit;
	}
	*piece = (uint16_t)value;
	return true;
}

/* Reads "a:b:c" (no "::" in it) into pieces; returns their number, or -1. */
static int ipv6_side(struct str side, uint16_t pieces[8])
{
	struct str part;
	int n = 0;

	if (str_ends(side, ":"))
		return -1;
	while (str_cut(&side, ':', &part)) {
		bool is_ipv4 = side.len == 0 && str_find_char(part, '.', 0) != SIZE_MAX;

		if (n + is_ipv4 >= 8)
			return -1;
		if (is_ipv4 ? !ipv4_in_ipv6(part, pieces + n) : !ipv6_piece(part, pieces + n))
			return -1;
		n += 1 + is_ipv4;
	}
	return n;
}

static bool parse_ipv6(struct str s, uint16_t out[8])
{
	size_t gap = str_find(s, STR_LIT("::"), 0);
	uint16_t tail[8];
	int n_head, n_tail;

	memset(out, 0, 8 * sizeof *out);
	if (gap == SIZE_MAX)
		return ipv6_side(s, out) == 8;
	n_head = gap > 0 ? ipv6_side(str_slice(s, 0, gap), out) : 0;
	n_tail = gap + 2 < s.len ? ipv6_side(str_slice(s, gap + 2, s.len), tail) : 0;
	if (n_head < 0 || n_tail < 0 || n_head + n_tail > 7)
		return false;
	if (str_find_char(str_slice(s, 0, gap), '.', 0) != SIZE_MAX)
		return false;
	for (int i = n_head; i < 8; i++)
		out[i] = i < 8 - n_tail ? 0 : tail[i - (8 - n_tail)];
	return true;
}

/* The first longest run of two or more zero pieces (RFC 5952); start -1 when there is none. */
static void longest_zeros(const uint16_t pieces[8], int *start, int *len)
{
	*start = -1;
	*len = 1;
	for (int i = 0; i < 8; i++) {
		int run = 0;

		while (i + run < 8 && pieces[i + run] == 0)
			run++;
		if (run > *len) {
			*start = i;
			*len = run;
		}
		i += run;
	}
}

static bool add_ipv6(struct buf *b, struct str inside)
{
	uint16_t pieces[8];
	int start, len;

	if (!parse_ipv6(inside, pieces))
		return false;
	longest_zeros(pieces, &start, &len);
	buf_add_char(b, '[');
	for (int i = 0; i < 8; i++) {
		if (i == start) {
			buf_add_cstr(b, i == 0 ? "::" : ":");
			i += len - 1;
			continue;
		}
		buf_printf(b, i < 7 ? "%x:" : "%x", pieces[i]);
	}
	buf_add_char(b, ']');
	return true;
}

static bool is_ascii(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] >= 0x80)
			return false;
	return true;
}

/* UTS 46, non-transitional.  libidn2 also holds IDNA2008's ban on symbols against that form, which
 * browsers do not; its transitional one, tried then, knows no such ban and differs in four letters. */
static bool to_ascii(const char *name, uint8_t **ascii)
{
	const uint8_t *utf8 = (const uint8_t *)name;

	return idn2_lookup_u8(utf8, ascii, IDN2_NONTRANSITIONAL | IDN2_NFC_INPUT) == IDN2_OK ||
		idn2_lookup_u8(utf8, ascii, IDN2_TRANSITIONAL | IDN2_NFC_INPUT) == IDN2_OK;
}

/* Appends the ASCII form of a name, in lower case. */
static bool add_name(struct buf *b, struct str name)
{
	char copy[HOST_MAX + 1];
	uint8_t *ascii = NULL;

	if (name.len > HOST_MAX || !utf8_valid(name))
		return false;
	if (is_ascii(name)) {
		for (size_t i = 0; i < name.len; i++)
			buf_add_char(b, ascii_lower(name.ptr[i]));
		return true;
	}
	if (memchr(name.ptr, '\0', name.len) != NULL)
		return false;
	memcpy(copy, name.ptr, name.len);
	copy[name.len] = '\0';
	if (!to_ascii(copy, &ascii))
		return false;
	buf_add_cstr(b, (const char *)ascii);
	idn2_free(ascii);
	return true;
}

static bool is_forbidden(unsigned char c)
{
	return c <= ' ' || c >= 0x7F || strchr("#%/:<>?@[\\]^|", c) != NULL;
}

static bool replace_by_ipv4(struct buf *b, size_t from)
{
	char copy[HOST_MAX + 1];
	size_t len = b->len - from;

	if (len > HOST_MAX)
		return false;
	memcpy(copy, b->ptr + from, len);
	buf_truncate(b, from);
	return add_ipv4(b, (struct str){copy, len});
}

bool url_add_host(struct buf *b, struct str text)
{
	size_t from = b->len;
	struct str host;
	struct buf plain;
	bool good;

	if (str_starts(text, "["))
		return str_ends(text, "]") && add_ipv6(b, str_slice(text, 1, text.len - 1));
	buf_init(&plain, URL_MAX);
	decode_escapes(&plain, text);
	good = add_name(b, buf_str(&plain));
	buf_free(&plain);
	host = str_slice(buf_str(b), from, b->len);
	for (size_t i = 0; i < host.len; i++)
		good = good && !is_forbidden((unsigned char)host.ptr[i]);
	if (!good || host.len == 0)
		return false;
	return !ends_in_number(host) || replace_by_ipv4(b, from);
}
