/*
 * A reply: its head, and the bytes of its body, held or made while they are sent, so that a body of
 * any size costs no memory.
 */
#define _POSIX_C_SOURCE 200809L
#include "server.h"

#include <string.h>
#include <time.h>

void reply_init(struct reply *r)
{
	*r = (struct reply){.status = 200, .cut = UINT64_MAX, .said_length = LENGTH_TRUE};
}

void reply_free(struct reply *r)
{
	text_free(&r->fields);
	text_free(&r->head);
	text_free(&r->body);
}

void http_date(char *out, size_t cap, int64_t at)
{
	static const char days[] = "SunMonTueWedThuFriSat";
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	time_t t = (time_t)at;
	struct tm tm;
	gmtime_r(&t, &tm);
	snprintf(out, cap, "%.3s, %02d %.3s %d %02d:%02d:%02d GMT", days + 3 * tm.tm_wday,
	        tm.tm_mday, months + 3 * tm.tm_mon, tm.tm_year + 1900, tm.tm_hour, tm.tm_min,
	        tm.tm_sec);
}

int64_t http_date_read(const char *s)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	char name[4];
	int day, year, hour, minute, second;
	if (sscanf(s, "%*3s, %2d %3s %4d %2d:%2d:%2d GMT", &day, name, &year, &hour, &minute,
	            &second) != 6)
		return -1;
	const char *month = strstr(months, name);
	if (!month)
		return -1;
	/* Days since 1970 by the civil-calendar count that starts years in March. */
	int64_t m = (month - months) / 3 + 1, y = year - (m <= 2), era = y / 400,
	        of_era = y - era * 400;
	int64_t of_year = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	int64_t days = era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
	return days * 86400 + hour * 3600 + minute * 60 + second;
}

static const char *reason(int status)
{
	static const struct {
		int status;
		const char *reason;
	} known[] = {{200, "OK"}, {301, "Moved Permanently"}, {302, "Found"}, {304, "Not Modified"},
	        {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"},
	        {405, "Method Not Allowed"}, {410, "Gone"}, {429, "Too Many Requests"},
	        {431, "Request Header Fields Too Large"}, {500, "Internal Server Error"},
	        {502, "Bad Gateway"}, {503, "Service Unavailable"}};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (known[i].status == status)
			return known[i].reason;
	return "Scripted";
}

static void encode_chunks(struct reply *r)
{
	struct text out = {0};
	for (size_t at = 0; at < r->body.len;) {
		size_t n = r->body.len - at < 4096 ? r->body.len - at : 4096;
		text_printf(&out, "%zx\r\n", n);
		text_add(&out, r->body.at + at, n);
		text_add(&out, "\r\n", 2);
		at += n;
	}
	text_add(&out, "0\r\n\r\n", 5);
	text_free(&r->body);
	r->body = out;
}

static void add_length(struct reply *r)
{
	if (r->chunked) {
		text_printf(&r->head, "Transfer-Encoding: chunked\r\n");
		if (r->kind == BODY_MEMORY)
			encode_chunks(r);
	} else if (r->said_length >= 0) {
		text_printf(&r->head, "Content-Length: %lld\r\n", (long long)r->said_length);
	} else if (r->said_length == LENGTH_NONE) {
		r->close = true;
	} else if (r->status != 304) {
		uint64_t len = r->kind == BODY_MEMORY ? r->body.len : r->body_len;
		text_printf(&r->head, "Content-Length: %llu\r\n", (unsigned long long)len);
	}
}

void reply_finish(struct reply *r, bool keep_alive)
{
	if (!keep_alive || r->cut != UINT64_MAX || r->raw)
		r->close = true;
	if (!r->raw) {
		char date[64];
		http_date(date, sizeof date, (int64_t)time(NULL));
		text_printf(&r->head, "HTTP/1.1 %d %s\r\nDate: %s\r\nServer: newsroom\r\n",
		        r->status, reason(r->status), date);
		add_length(r);
		text_add(&r->head, r->fields.at, r->fields.len);
		for (long i = 1; i <= r->many_headers; i++)
			text_printf(&r->head, "X-Filler-%ld: the field number %ld\r\n", i, i);
		text_printf(&r->head, "Connection: %s\r\n\r\n", r->close ? "close" : "keep-alive");
	}
	if (r->kind == BODY_MEMORY)
		r->body_len = r->body.len;
	if (r->head_only || r->status == 304)
		r->body_len = 0;
}

uint64_t reply_body_end(const struct reply *r)
{
	return r->cut < r->body_len ? r->cut : r->body_len;
}

/*
 * A gzip member of SIZE zero bytes, written by hand (RFC 1951, fixed codes): one literal 0, then
 * copies of length 258 and distance 1, which are 13 bits each, so that the stream repeats every 13
 * bytes. It ends by the literals that are left, the end code and the trailer. The CRC is right.
 */
#define BOMB_COPY 258
#define BOMB_BITS 13

static uint32_t crc_of_zeros(uint64_t count)
{
	uint32_t table[256], crc = 0xffffffffU;
	for (uint32_t i = 0; i < 256; i++) {
		uint32_t c = i;
		for (int k = 0; k < 8; k++)
			c = c & 1 ? 0xedb88320U ^ (c >> 1) : c >> 1;
		table[i] = c;
	}
	for (uint64_t i = 0; i < count; i++)
		crc = table[crc & 0xff] ^ (crc >> 8);
	return ~crc;
}

static void add_bits(struct text *t, unsigned *held, int *count, unsigned bits, int n)
{
	*held |= bits << *count;
	*count += n;
	for (; *count >= 8; *count -= 8, *held >>= 8) {
		char byte = (char)(*held & 0xff);
		text_add(t, &byte, 1);
	}
}

/* In `body`: the start (10 + 1 bytes held back), one period of 13 bytes, then the end. */
void reply_make_bomb(struct reply *r, uint64_t size)
{
	uint64_t copies = (size - 1) / BOMB_COPY / 8 * 8, rest = size - 1 - copies * BOMB_COPY;
	unsigned held = 0;
	int count = 0;
	r->kind = BODY_BOMB;
	text_add(&r->body, "\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
	add_bits(&r->body, &held, &count, 3, 3);    /* last block, fixed codes */
	add_bits(&r->body, &held, &count, 0x0c, 8); /* literal 0: 00110000, high bit first */
	for (int i = 0; i < 8; i++)                 /* length code 285: 11000101, distance 0 */
		add_bits(&r->body, &held, &count, 0xa3, BOMB_BITS);
	for (uint64_t i = 0; i < rest; i++)
		add_bits(&r->body, &held, &count, 0x0c, 8);
	add_bits(&r->body, &held, &count, 0, 7);
	if (count)
		add_bits(&r->body, &held, &count, 0, 8 - count);
	uint32_t crc = crc_of_zeros(size), tail[2] = {crc, (uint32_t)size};
	for (int i = 0; i < 8; i++) {
		char byte = (char)(tail[i / 4] >> (8 * (i % 4)) & 0xff);
		text_add(&r->body, &byte, 1);
	}
	r->body_len = r->body.len - BOMB_BITS + copies / 8 * BOMB_BITS;
	text_printf(&r->fields, "Content-Encoding: gzip\r\n");
}

static size_t bomb_bytes(const struct reply *r, uint64_t from, char *out, size_t cap)
{
	uint64_t turns = (r->body_len - r->body.len + BOMB_BITS) / BOMB_BITS;
	uint64_t start = 11, end = start + turns * BOMB_BITS;
	size_t n = 0;
	for (; n < cap && from < r->body_len; n++, from++) {
		uint64_t at = from;
		if (from >= end)
			at = from - end + start + BOMB_BITS;
		else if (from >= start)
			at = start + (from - start) % BOMB_BITS;
		out[n] = r->body.at[at];
	}
	return n;
}

static size_t filler_bytes(uint64_t from, char *out, size_t n)
{
	static const char line[] = "<p>Kalimat pengisi yang tidak bermakna apa-apa.</p>\n";
	for (size_t i = 0; i < n; i++)
		out[i] = line[(from + i) % (sizeof line - 1)];
	return n;
}

size_t reply_body(const struct reply *r, uint64_t from, char *out, size_t cap)
{
	uint64_t left = reply_body_end(r) - from;
	size_t n = left < cap ? (size_t)left : cap;
	if (r->kind == BODY_FILLER)
		return filler_bytes(from, out, n);
	if (r->kind == BODY_BOMB)
		return bomb_bytes(r, from, out, n);
	if (n)
		memcpy(out, r->body.at + from, n);
	return n;
}
