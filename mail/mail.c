/* mail.c - a digest as mail: RFC 5322 fields, RFC 2045 parts by libcurl's mime, RFC 5321 by its SMTP.
 *
 * In: addresses and words from simak.conf and the report.  Out: one transaction with the server.  What
 * would end a header line is refused (addresses) or blanked (subject). */
#include <curl/curl.h>
#include <stdio.h>

#include "simak/date.h"
#include "simak/esc.h"
#include "simak/hash.h"
#include "simak/mail.h"
#include "simak/msg.h"
#include "simak/utf8.h"

#define RECIPIENTS_MAX 100
#define TIMEOUT_MS 60000
#define WORD_BYTES 42 /* of UTF-8 in one encoded word: 75 characters with its frame (RFC 2047) */

/* One address that may stand in a header and in RCPT TO: no blanks, controls, commas or angle
 * brackets, one @ with something on both sides. */
static bool is_address(struct str text)
{
	size_t at = str_find_char(text, '@', 0);

	if (text.len > 254 || at == 0 || at >= text.len - 1 || text.len == 0)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		if (c <= ' ' || c >= 0x7F || strchr("<>,;:\"\\()[]", c) != NULL || (c == '@' && i != at))
			return false;
	}
	return true;
}

/* ---------------------------------------------------------------- header fields */

static bool is_plain(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] < ' ' || (unsigned char)s.ptr[i] >= 0x7F)
			return false;
	return s.len <= 60;
}

/* A subject as it stands, or as encoded words (RFC 2047) that cut no character. */
static void encode_words(struct buf *b, struct str s)
{
	bool first = true;

	if (is_plain(s)) {
		buf_add_str(b, s);
		return;
	}
	while (s.len > 0) {
		struct str piece = utf8_cut(s, WORD_BYTES);

		if (piece.len == 0)
			piece = str_slice(s, 0, WORD_BYTES);
		buf_add_cstr(b, first ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?");
		esc_base64(b, piece);
		buf_add_cstr(b, "?=");
		s = str_slice(s, piece.len, s.len);
		first = false;
	}
}

static void date_field(struct buf *b, int64_t at)
{
	static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
	static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
		"Sep", "Oct", "Nov", "Dec"};
	struct civil c;

	date_to_civil(at, &c);
	buf_printf(b, "Date: %s, %02d %s %04lld %02d:%02d:%02d +0000", days[c.weekday], c.day,
		months[c.month - 1], (long long)c.year, c.hour, c.minute, c.second);
}

/* The same message at the same time has the same id: a repeated sending shows as one. */
static void id_field(struct buf *b, const struct mail_message *m)
{
	size_t at = str_find_char(m->from, '@', 0);
	char hex[HASH_SHA256_HEX];

	hash_sha256_hex(m->html, hex);
	buf_printf(b, "Message-ID: <simak.%lld.%.24s%.*s>", (long long)m->at, hex,
		STR_ARG(str_slice(m->from, at, m->from.len)));
}

static struct curl_slist *add_field(struct curl_slist *list, struct buf *b)
{
	struct curl_slist *longer = curl_slist_append(list, b->ptr);

	buf_clear(b);
	return longer ? longer : list;
}

static struct curl_slist *header_fields(const struct mail_message *m)
{
	struct curl_slist *list = NULL;
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	buf_printf(&b, "From: <%.*s>", STR_ARG(m->from));
	list = add_field(list, &b);
	buf_printf(&b, "To: ");
	for (size_t i = 0; i < m->to.len; i++)
		buf_add_char(&b, m->to.ptr[i] == '\n' || m->to.ptr[i] == '\r' ? ' ' : m->to.ptr[i]);
	list = add_field(list, &b);
	buf_printf(&b, "Subject: ");
	encode_words(&b, m->subject);
	list = add_field(list, &b);
	date_field(&b, m->at);
	list = add_field(list, &b);
	id_field(&b, m);
	list = add_field(list, &b);
	buf_printf(&b, "Auto-Submitted: auto-generated");
	list = add_field(list, &b);
	buf_free(&b);
	return list;
}

/* ---------------------------------------------------------------- parts */

static int add_part(curl_mime *mime, struct str bytes, const char *type, const char *encoder)
{
	curl_mimepart *part = curl_mime_addpart(mime);

	if (part == NULL || curl_mime_data(part, bytes.ptr ? bytes.ptr : "", bytes.len) != CURLE_OK ||
		curl_mime_type(part, type) != CURLE_OK || curl_mime_encoder(part, encoder) != CURLE_OK)
		return -1;
	return 0;
}

/* text and html, the second preferred: multipart/alternative inside of multipart/mixed. */
static int add_bodies(CURL *curl, curl_mime *mixed, const struct mail_message *m)
{
	curl_mime *both = curl_mime_init(curl);
	curl_mimepart *part = curl_mime_addpart(mixed);

	if (both == NULL || part == NULL ||
		add_part(both, m->text, "text/plain; charset=utf-8", "quoted-printable") != 0 ||
		add_part(both, m->html, "text/html; charset=utf-8", "quoted-printable") != 0 ||
		curl_mime_subparts(part, both) != CURLE_OK) {
		curl_mime_free(both);
		return -1;
	}
	return curl_mime_type(part, "multipart/alternative") == CURLE_OK ? 0 : -1;
}

static int add_attachment(curl_mime *mixed, const struct mail_attachment *file)
{
	curl_mimepart *part = curl_mime_addpart(mixed);
	struct arena a;
	int rc = -1;

	arena_init(&a);
	if (part != NULL && curl_mime_data(part, file->bytes.ptr, file->bytes.len) == CURLE_OK &&
		curl_mime_type(part, arena_cstr(&a, file->type)) == CURLE_OK &&
		curl_mime_filename(part, arena_cstr(&a, file->name)) == CURLE_OK)
		rc = curl_mime_encoder(part, "base64") == CURLE_OK ? 0 : -1;
	arena_free(&a);
	return rc;
}

static curl_mime *make_mime(CURL *curl, const struct mail_message *m)
{
	curl_mime *mixed = curl_mime_init(curl);
	int rc = mixed ? add_bodies(curl, mixed, m) : -1;

	for (size_t i = 0; rc == 0 && i < m->n_attachments; i++)
		rc = add_attachment(mixed, &m->attachments[i]);
	if (rc == 0)
		return mixed;
	curl_mime_free(mixed);
	return NULL;
}

/* ---------------------------------------------------------------- the transaction */

/* Every address of `to` as RCPT TO wants it; ERR_CONFIG for a bad one or none. */
static int recipients(struct str to, struct curl_slist **list, struct err *e)
{
	size_t n = 0, from = 0;

	for (size_t i = 0; i <= to.len; i++) {
		struct str address = str_slice(to, from, i);
		char quoted[260];

		if (i < to.len && strchr(", \t\r\n", to.ptr[i]) == NULL)
			continue;
		from = i + 1;
		if (address.len == 0)
			continue;
		if (!is_address(address) || ++n > RECIPIENTS_MAX)
			return err_set(e, ERR_CONFIG, msg("\"%.*s\" is no mail address: correct kepada in "
				"[surel] of simak.conf"), STR_ARG(address));
		snprintf(quoted, sizeof quoted, "<%.*s>", STR_ARG(address));
		*list = curl_slist_append(*list, quoted);
	}
	return n > 0 ? 0 : err_set(e, ERR_CONFIG, "%s",
		msg("nobody to send to: set kepada in [surel] of simak.conf"));
}

static bool is_loopback(struct str url)
{
	static const char *const hosts[] = {"127.0.0.1", "localhost", "[::1]"};
	size_t at = str_find(url, STR_LIT("://"), 0);
	struct str host = at == SIZE_MAX ? url : str_slice(url, at + 3, url.len);

	for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
		size_t len = strlen(hosts[i]);

		if (str_starts_icase(host, hosts[i]) &&
			(host.len == len || host.ptr[len] == ':' || host.ptr[len] == '/'))
			return true;
	}
	return false;
}

static int check(const struct mail_server *server, const struct mail_message *m, struct err *e)
{
	if (!str_starts_icase(server->url, "smtp://") && !str_starts_icase(server->url, "smtps://"))
		return err_set(e, ERR_CONFIG, "%s",
			msg("no mail server: set peladen in [surel] of simak.conf, such as "
			    "smtp://surel.contoh.id:587"));
	if (!is_address(m->from))
		return err_set(e, ERR_CONFIG, "%s",
			msg("no sender: set dari in [surel] of simak.conf to one mail address"));
	return 0;
}

static void set_server(CURL *curl, const struct mail_server *server, struct arena *a)
{
	curl_easy_setopt(curl, CURLOPT_URL, arena_cstr(a, server->url));
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_USE_SSL,
		is_loopback(server->url) ? (long)CURLUSESSL_TRY : (long)CURLUSESSL_ALL);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS,
		(long)(server->timeout_ms ? server->timeout_ms : TIMEOUT_MS));
	if (server->ca_file.len)
		curl_easy_setopt(curl, CURLOPT_CAINFO, arena_cstr(a, server->ca_file));
	if (server->user.len) {
		curl_easy_setopt(curl, CURLOPT_USERNAME, arena_cstr(a, server->user));
		curl_easy_setopt(curl, CURLOPT_PASSWORD, arena_cstr(a, server->password));
	}
}

static int perform(CURL *curl, struct err *e)
{
	char why[CURL_ERROR_SIZE] = "";
	CURLcode code;
	long status = 0;

	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, why);
	code = curl_easy_perform(curl);
	if (code == CURLE_OK)
		return 0;
	curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
	return err_set(e, ERR_NETWORK, msg("the mail was not sent: %s (server's answer: %ld)"),
		why[0] ? why : curl_easy_strerror(code), status);
}

int mail_send(const struct mail_server *server, const struct mail_message *message, struct err *e)
{
	struct curl_slist *to = NULL, *fields = NULL;
	curl_mime *mime = NULL;
	struct arena a;
	CURL *curl = NULL;
	int rc;

	arena_init(&a);
	rc = check(server, message, e);
	if (rc == 0)
		rc = recipients(message->to, &to, e);
	if (rc == 0 && ((curl = curl_easy_init()) == NULL || (mime = make_mime(curl, message)) == NULL))
		rc = err_set(e, ERR_BUG, "libcurl can't make a message");
	if (rc == 0) {
		fields = header_fields(message);
		set_server(curl, server, &a);
		curl_easy_setopt(curl, CURLOPT_MAIL_FROM, arena_cstr(&a, message->from));
		curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
		curl_easy_setopt(curl, CURLOPT_HTTPHEADER, fields);
		curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
		rc = perform(curl, e);
	}
	curl_easy_cleanup(curl);
	curl_mime_free(mime);
	curl_slist_free_all(to);
	curl_slist_free_all(fields);
	arena_free(&a);
	return rc;
}
