/* warc_check.c - a record against ISO 28500:2017: fields, forms, digests.
 *
 * What the standard leaves to the writer is not judged, and digests by unknown algorithms are not
 * either.  Errs towards refusing: a record that is no proof of anything must not pass. */
#include <ctype.h>
#include <stdio.h>

#include "simak/hash.h"
#include "simak/msg.h"
#include "warc_check.h"

#define FIELDS_MAX 100 /* each is compared with all: bounds the time of a hostile header */

static bool is_digits(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!isdigit((unsigned char)s.ptr[i]))
			return false;
	return s.len > 0;
}

/* "2024-10-09T06:30:00Z", with 1 to 9 digits of a fraction. */
static bool is_date(struct str s)
{
	static const char form[] = "dddd-dd-ddTdd:dd:dd";
	struct str rest;

	if (s.len < sizeof form || !str_ends(s, "Z"))
		return false;
	for (size_t i = 0; i < sizeof form - 1; i++)
		if (form[i] == 'd' ? !isdigit((unsigned char)s.ptr[i]) : s.ptr[i] != form[i])
			return false;
	rest = str_slice(s, sizeof form - 1, s.len - 1);
	return rest.len == 0 ||
		(rest.ptr[0] == '.' && rest.len <= 10 && is_digits(str_slice(rest, 1, rest.len)));
}

/* "<scheme:anything>" without blanks. */
static bool is_id(struct str s)
{
	struct str inner = str_slice(s, 1, s.len - 1);
	size_t colon = str_find_char(inner, ':', 0);

	if (s.len < 5 || s.ptr[0] != '<' || !str_ends(s, ">") || colon == SIZE_MAX || colon == 0 ||
		colon + 1 == inner.len || !isalpha((unsigned char)inner.ptr[0]))
		return false;
	for (size_t i = 0; i < inner.len; i++)
		if (isspace((unsigned char)inner.ptr[i]) || inner.ptr[i] == '<' || inner.ptr[i] == '>')
			return false;
	return true;
}

static bool is_uri(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == ' ' || s.ptr[i] == '<' || s.ptr[i] == '>')
			return false;
	return str_find_char(s, ':', 0) != SIZE_MAX;
}

static bool is_type(struct str s)
{
	static const char *const types[] = {"warcinfo", "response", "resource", "request", "metadata",
		"revisit", "conversion", "continuation"};

	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (str_is(s, types[i]))
			return true;
	return false;
}

static bool is_repeated(struct str fields, struct str name)
{
	struct str line;
	int times = 0;

	while (str_line(&fields, &line))
		times += str_eq_icase(str_slice(line, 0, str_find_char(line, ':', 0)), name);
	return times > 1;
}

static const char *check_lines(const struct warc_record *r)
{
	struct str rest = r->fields, line;
	int n = 0;

	while (rest.len) {
		size_t end = str_find(rest, STR_LIT("\r\n"), 0);
		struct str name;

		if (++n > FIELDS_MAX)
			return msg("there are too many header fields");
		line = str_slice(rest, 0, end);
		rest = end == SIZE_MAX ? STR_NONE : str_slice(rest, end + 2, rest.len);
		if (str_find_char(line, '\n', 0) != SIZE_MAX)
			return msg("a header line ends without CR");
		name = str_slice(line, 0, str_find_char(line, ':', 0));
		if (name.len == line.len)
			return msg("a header line has no colon");
		if (!str_is_icase(name, "WARC-Concurrent-To") && is_repeated(r->fields, name))
			return msg("a header field is repeated");
	}
	return NULL;
}

static const char *check_fields(const struct warc_record *r)
{
	struct str type = warc_field(r, "WARC-Type"), uri = warc_field(r, "WARC-Target-URI");
	bool wants_uri = !str_is(type, "warcinfo") && !str_is(type, "metadata");

	if (!is_type(type))
		return msg("WARC-Type is missing or unknown");
	if (!is_id(warc_field(r, "WARC-Record-ID")))
		return msg("WARC-Record-ID is missing or wrong");
	if (!is_date(warc_field(r, "WARC-Date")))
		return msg("WARC-Date is missing or wrong");
	if (wants_uri && uri.len == 0)
		return msg("WARC-Target-URI is missing");
	if (uri.len && (!is_uri(uri) || str_is(type, "warcinfo")))
		return msg("WARC-Target-URI is wrong");
	if (str_is(type, "revisit") && warc_field(r, "WARC-Profile").len == 0)
		return msg("WARC-Profile is missing");
	return NULL;
}

static int base32_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a';
	return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
}

/* RFC 4648 base32 with or without padding; the number of bytes, or 0. */
static size_t decode_base32(struct str s, unsigned char *out, size_t size)
{
	unsigned bits = 0;
	int n_bits = 0;
	size_t len = 0;

	while (s.len && s.ptr[s.len - 1] == '=')
		s.len--;
	for (size_t i = 0; i < s.len; i++) {
		int value = base32_value(s.ptr[i]);

		if (value < 0 || len == size)
			return 0;
		bits = (bits << 5 | (unsigned)value) & 0xffff;
		n_bits += 5;
		if (n_bits >= 8) {
			n_bits -= 8;
			out[len++] = (unsigned char)(bits >> n_bits);
		}
	}
	return len;
}

/* True when the digest is of these bytes, or of an algorithm that is not known here. */
static bool digest_fits(struct str digest, struct str bytes)
{
	struct str algorithm = STR_NONE, value = digest;
	unsigned char raw[32], said[32];
	char hex[65];
	size_t len;
	struct hash *h;

	if (!str_cut(&value, ':', &algorithm))
		return false;
	len = str_is_icase(algorithm, "sha256") || str_is_icase(algorithm, "sha-256") ? 32
		: str_is_icase(algorithm, "sha1") || str_is_icase(algorithm, "sha-1") ? 20 : 0;
	if (len == 0)
		return true;
	h = hash_open(len == 32 ? HASH_SHA256 : HASH_SHA1);
	hash_add(h, bytes);
	hash_close(h, raw);
	hash_hex(raw, len, hex);
	if (str_is_icase(value, hex))
		return true;
	return decode_base32(value, said, sizeof said) == len && memcmp(raw, said, len) == 0;
}

static bool says_chunked(struct str head)
{
	struct str line;

	while (str_line(&head, &line))
		if (str_starts_icase(line, "transfer-encoding:") &&
			str_find_icase(line, STR_LIT("chunked"), 0) != SIZE_MAX)
			return true;
	return false;
}

/* A chunked payload opens with a size in hex. */
static bool opens_with_chunk(struct str payload)
{
	size_t i = 0;

	while (i < payload.len && isxdigit((unsigned char)payload.ptr[i]))
		i++;
	return payload.len == 0 || (i > 0 && i < payload.len && strchr(" ;\r", payload.ptr[i]) != NULL);
}

static const char *check_digests(const struct warc_record *r)
{
	struct str block = warc_field(r, "WARC-Block-Digest");
	struct str payload_digest = warc_field(r, "WARC-Payload-Digest");
	struct str head, payload = r->block;

	if (block.len && !digest_fits(block, r->block))
		return msg("the block is not what its digest says");
	if (str_is(warc_field(r, "WARC-Type"), "revisit"))
		return NULL; /* its digest is that of the earlier payload */
	if (str_starts_icase(warc_field(r, "Content-Type"), "application/http")) {
		warc_split_http(r->block, &head, &payload);
		if (says_chunked(head))
			return opens_with_chunk(payload) ? NULL
				: msg("the HTTP head says chunked, the payload is not");
	}
	if (payload_digest.len && !digest_fits(payload_digest, payload))
		return msg("the payload is not what its digest says");
	return NULL;
}

const char *warc_check(const struct warc_record *r)
{
	const char *problem = check_lines(r);

	if (problem == NULL)
		problem = check_fields(r);
	return problem ? problem : check_digests(r);
}
