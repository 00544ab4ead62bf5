/* transfer.c - one exchange through libcurl, true to the wire and within bounds.
 *
 * HTTP/1.1 is asked for and content coding left on, so that what is archived is what was sent.  The
 * head is kept line by line as it came, but for three things: interim answers (1xx) and trailers
 * are dropped, a transfer coding (which libcurl undoes) goes with the Content-Length beside it,
 * and lines end in CRLF.  The guard judges the address at the socket and again before each request.
 */
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "answer.h"
#include "guard.h"
#include "simak/date.h"
#include "simak/msg.h"
#include "transfer.h"

#define STALL_BYTES_PER_S 50L
#define REQUEST_HEAD_CAP ((size_t)32 * 1024)
#define KEEP_ALLOC ((size_t)256 * 1024) /* a resting transfer keeps buffers up to this size */

static bool is_lifted(const struct transfer *t)
{
	return t->options->allow_private || t->job->host->lifted || t->options->proxy != NULL;
}

static curl_socket_t on_socket(void *ctx, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct transfer *t = ctx;
	const char *range = guard_address(&address->addr);

	(void)purpose;
	if (range != NULL && !is_lifted(t)) {
		t->refused = range;
		return CURL_SOCKET_BAD;
	}
	return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static int on_request(void *ctx, char *peer, char *local, int peer_port, int local_port)
{
	struct transfer *t = ctx;
	const char *range = guard_text(str_of(peer));

	(void)local;
	(void)peer_port;
	(void)local_port;
	snprintf(t->peer, sizeof t->peer, "%s", peer);
	if (range == NULL || is_lifted(t))
		return CURL_PREREQFUNC_OK;
	t->refused = range;
	return CURL_PREREQFUNC_ABORT;
}

static int on_debug(CURL *easy, curl_infotype type, char *bytes, size_t len, void *ctx)
{
	struct transfer *t = ctx;

	(void)easy;
	if (type == CURLINFO_HEADER_OUT && len > 4 && memcmp(bytes, "GET ", 4) == 0) {
		buf_clear(&t->request_head);
		buf_add(&t->request_head, bytes, len);
	}
	return 0;
}

/* True for a line that the record leaves out. */
static bool is_coding_line(struct transfer *t, struct str line)
{
	bool folded = line.len > 0 && (line.ptr[0] == ' ' || line.ptr[0] == '\t');

	if (!folded)
		t->in_coding = str_starts_icase(line, "transfer-encoding:");
	t->was_coded |= t->in_coding;
	return t->in_coding;
}

static size_t on_head(char *bytes, size_t size, size_t n, void *ctx)
{
	struct transfer *t = ctx;
	struct str rest = {bytes, size * n}, line = STR_NONE;

	str_line(&rest, &line);
	if (t->head_ended && t->wire.len == 0 && str_starts(line, "HTTP/")) {
		buf_clear(&t->head); /* what came before was an interim answer */
		t->head_ended = t->was_coded = false;
	}
	if (t->head_ended)
		return size * n;
	t->head_ended = line.len == 0;
	if (is_coding_line(t, line) && line.len > 0)
		return size * n;
	if (buf_add_str(&t->head, line) == 0 && buf_add(&t->head, "\r\n", 2) == 0)
		return size * n;
	t->head_full = true;
	t->cut = CUT_LENGTH;
	return 0;
}

static size_t on_body(char *bytes, size_t size, size_t n, void *ctx)
{
	struct transfer *t = ctx;
	size_t len = size * n, room = t->wire.cap - t->wire.len;

	if (buf_add(&t->wire, bytes, len < room ? len : room) == 0 && len <= room)
		return len;
	t->cut = CUT_LENGTH;
	return 0;
}

static void set_limits(CURL *easy, const struct crawler_options *o)
{
	curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)o->connect_timeout_ms);
	curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)o->total_timeout_ms);
	curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, STALL_BYTES_PER_S);
	curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, (long)o->stall_timeout_s);
	curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
	/* An empty string, unlike none, keeps libcurl from reading the environment. */
	curl_easy_setopt(easy, CURLOPT_PROXY, o->proxy ? o->proxy : "");
	curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
	curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	if (o->ca_file != NULL)
		curl_easy_setopt(easy, CURLOPT_CAINFO, o->ca_file);
}

static void set_wire(CURL *easy, struct transfer *t)
{
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
	curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L);
	curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
	curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, on_debug);
	curl_easy_setopt(easy, CURLOPT_DEBUGDATA, t);
	curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_socket);
	curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, t);
	curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_request);
	curl_easy_setopt(easy, CURLOPT_PREREQDATA, t);
	curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_head);
	curl_easy_setopt(easy, CURLOPT_HEADERDATA, t);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, t);
	curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, t->error);
	curl_easy_setopt(easy, CURLOPT_PRIVATE, t);
}

struct transfer *transfer_open(const struct crawler_options *o, const char *agent,
	struct curl_slist *fields)
{
	struct transfer *t = calloc(1, sizeof *t);
	CURL *easy = t ? curl_easy_init() : NULL;

	if (easy == NULL) {
		free(t);
		return NULL;
	}
	t->easy = easy;
	t->options = o;
	buf_init(&t->request_head, REQUEST_HEAD_CAP);
	buf_init(&t->head, o->head_cap);
	buf_init(&t->wire, o->body_cap);
	set_limits(easy, o);
	set_wire(easy, t);
	curl_easy_setopt(easy, CURLOPT_USERAGENT, agent);
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields);
	return t;
}

void transfer_close(struct transfer *t)
{
	curl_easy_cleanup(t->easy);
	curl_slist_free_all(t->fields);
	buf_free(&t->request_head);
	buf_free(&t->head);
	buf_free(&t->wire);
	free(t);
}

/* Validators come from servers, through the store: nothing but one line of text may pass. */
static struct curl_slist *add_validator(struct curl_slist *list, const char *name, struct str value)
{
	char line[1024];

	for (size_t i = 0; i < value.len; i++)
		if ((unsigned char)value.ptr[i] < ' ' || value.ptr[i] == 0x7f)
			return list;
	if (value.len == 0 || value.len + strlen(name) + 3 > sizeof line)
		return list;
	snprintf(line, sizeof line, "%s: %.*s", name, STR_ARG(value));
	return curl_slist_append(list, line);
}

void transfer_aim(struct transfer *t, struct job *job, struct curl_slist *fields, size_t body_cap,
	int64_t now_ms)
{
	const struct request *r = &job->response.request;
	struct curl_slist *own = NULL;

	transfer_rest(t);
	t->job = job;
	t->wire.cap = body_cap;
	t->started_ms = now_ms;
	t->started_at = date_now();
	curl_easy_setopt(t->easy, CURLOPT_URL, job->url.ptr);
	/* Validators belong to the address that was asked for, not to where it redirects. */
	if (job->redirects == 0 && (r->etag.len || r->last_modified.len)) {
		for (struct curl_slist *f = fields; f != NULL; f = f->next)
			own = curl_slist_append(own, f->data);
		own = add_validator(own, "If-None-Match", r->etag);
		own = add_validator(own, "If-Modified-Since", r->last_modified);
	}
	curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, own ? own : fields);
	curl_slist_free_all(t->fields);
	t->fields = own;
}

static enum outcome_kind kind_of_code(const struct transfer *t, CURLcode code)
{
	switch (code) {
	case CURLE_OK:
		return OUTCOME_OK;
	case CURLE_COULDNT_RESOLVE_HOST:
	case CURLE_COULDNT_RESOLVE_PROXY:
		return OUTCOME_DNS;
	case CURLE_COULDNT_CONNECT:
	case CURLE_ABORTED_BY_CALLBACK:
		return t->refused ? OUTCOME_GUARD : OUTCOME_CONNECT;
	case CURLE_OPERATION_TIMEDOUT:
		return OUTCOME_TIMEOUT;
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_INVALIDCERTSTATUS:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_PEER_FAILED_VERIFICATION:
		return OUTCOME_TLS;
	case CURLE_URL_MALFORMAT:
	case CURLE_LOGIN_DENIED:
	case CURLE_UNSUPPORTED_PROTOCOL:
		return t->peer[0] ? OUTCOME_PROTOCOL : OUTCOME_BAD_URL;
	case CURLE_WRITE_ERROR:
		return OUTCOME_TOO_LARGE;
	default:
		return OUTCOME_PROTOCOL;
	}
}

static void explain(const struct transfer *t, enum outcome_kind kind, CURLcode code, char *message,
	size_t size)
{
	if (kind == OUTCOME_GUARD)
		snprintf(message, size, msg("the address belongs to a special range: %s"), t->refused);
	else if (kind == OUTCOME_TOO_LARGE && t->head_full)
		snprintf(message, size, msg("the head is larger than %zu bytes"), t->head.cap);
	else if (kind == OUTCOME_TOO_LARGE)
		snprintf(message, size, msg("the body is larger than %zu bytes"), t->wire.cap);
	else if (code == CURLE_LOGIN_DENIED)
		snprintf(message, size, "%s", msg("an address with a user name is not asked"));
	else
		snprintf(message, size, "%s", t->error[0] ? t->error : curl_easy_strerror(code));
}

/* libcurl has counted it as undone; a Content-Length beside it was wrong by RFC 9112 section 6.3. */
static void drop_length(struct transfer *t)
{
	struct buf rest;
	struct str head = buf_str(&t->head), line;

	buf_init(&rest, t->head.cap);
	while (str_line(&head, &line)) {
		if (str_starts_icase(line, "content-length:"))
			continue;
		buf_add_str(&rest, line);
		buf_add(&rest, "\r\n", 2);
	}
	buf_free(&t->head);
	t->head = rest;
}

enum outcome_kind transfer_outcome(struct transfer *t, CURLcode code, char *message, size_t size)
{
	enum outcome_kind kind = kind_of_code(t, code);
	long status = 0;

	curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
	t->status = t->head_ended ? (int)status : 0;
	if (t->was_coded)
		drop_length(t);
	if (kind != OUTCOME_OK) {
		explain(t, kind, code, message, size);
		if (t->cut == CUT_NOT)
			t->cut = kind == OUTCOME_TIMEOUT ? CUT_TIME : CUT_DISCONNECT;
		return kind;
	}
	kind = answer_outcome(t->status);
	if (kind != OUTCOME_OK && kind != OUTCOME_NOT_MODIFIED)
		snprintf(message, size, msg("the server answers %d"), t->status);
	return kind;
}

struct exchange transfer_exchange(const struct transfer *t)
{
	return (struct exchange){.url = t->job->url, .status = t->status,
		.request_head = buf_str(&t->request_head), .head = buf_str(&t->head),
		.wire_body = buf_str(&t->wire), .peer = str_of(t->peer), .fetched_at = t->started_at,
		.cut = t->cut};
}

static void rest_buf(struct buf *b)
{
	if (b->alloc > KEEP_ALLOC)
		buf_free(b);
	else
		buf_clear(b);
}

void transfer_rest(struct transfer *t)
{
	rest_buf(&t->request_head);
	rest_buf(&t->head);
	rest_buf(&t->wire);
	t->refused = NULL;
	t->cut = CUT_NOT;
	t->status = 0;
	t->head_ended = t->in_coding = t->was_coded = t->head_full = false;
	t->peer[0] = t->error[0] = '\0';
}
