/* answer.c - reading heads and undoing content codings. */
#include <ctype.h>
#include <stdio.h>

#include "answer.h"
#include "simak/inflate.h"
#include "simak/msg.h"

#define CODINGS_MAX 3 /* more on one body serve nobody but attackers */

struct str answer_field(struct str head, const char *name)
{
	size_t len = strlen(name);
	struct str line;

	while (str_line(&head, &line))
		if (line.len > len && line.ptr[len] == ':' && str_is_icase(str_slice(line, 0, len), name))
			return str_trim(str_slice(line, len + 1, line.len));
	return STR_NONE;
}

struct str answer_mime(struct arena *a, struct str content_type)
{
	struct str mime = content_type, piece;
	char *lower;

	if (str_cut(&mime, ';', &piece))
		mime = str_trim(piece);
	lower = arena_cstr(a, mime);
	for (size_t i = 0; i < mime.len; i++)
		lower[i] = (char)tolower((unsigned char)lower[i]);
	return (struct str){lower, mime.len};
}

enum outcome_kind answer_outcome(int status)
{
	if (status >= 200 && status < 300)
		return OUTCOME_OK;
	switch (status) {
	case 304:
		return OUTCOME_NOT_MODIFIED;
	case 401:
	case 403:
	case 451:
		return OUTCOME_FORBIDDEN;
	case 404:
	case 410:
		return OUTCOME_GONE;
	case 429:
		return OUTCOME_RATE_LIMITED;
	default:
		break;
	}
	if (status >= 300 && status < 400)
		return OUTCOME_REDIRECT;
	if (status >= 400 && status < 500)
		return OUTCOME_HTTP_CLIENT;
	return status >= 500 && status < 600 ? OUTCOME_HTTP_SERVER : OUTCOME_PROTOCOL;
}

bool answer_is_redirect(int status)
{
	return (status >= 301 && status <= 303) || status == 307 || status == 308;
}

bool answer_is_passing(enum outcome_kind kind, int status)
{
	switch (kind) {
	case OUTCOME_CONNECT:
	case OUTCOME_PROTOCOL:
	case OUTCOME_RATE_LIMITED:
		return true;
	case OUTCOME_HTTP_SERVER:
		return status != 501 && status != 505;
	default:
		return false;
	}
}

bool answer_blames_host(enum outcome_kind kind)
{
	switch (kind) {
	case OUTCOME_DNS:
	case OUTCOME_CONNECT:
	case OUTCOME_TLS:
	case OUTCOME_TIMEOUT:
	case OUTCOME_PROTOCOL:
	case OUTCOME_RATE_LIMITED:
	case OUTCOME_HTTP_SERVER:
		return true;
	default:
		return false;
	}
}

/* The codings in the order in which they were applied; -1 when there are too many. */
static int list_codings(struct str head, struct str codings[CODINGS_MAX])
{
	struct str list = answer_field(head, "content-encoding"), name;
	int n = 0;

	while (str_cut(&list, ',', &name)) {
		name = str_trim(name);
		if (name.len == 0 || str_is_icase(name, "identity"))
			continue;
		if (n == CODINGS_MAX)
			return -1;
		codings[n++] = name;
	}
	return n;
}

static enum outcome_kind undo(struct str coding, struct str wire, struct buf *body, char *message,
	size_t size)
{
	struct err e;

	err_clear(&e);
	if (inflate_add(coding, wire, body, &e) == 0)
		return OUTCOME_OK;
	snprintf(message, size, "%s", e.msg);
	return body->full || body->len >= body->cap ? OUTCOME_TOO_LARGE : OUTCOME_PROTOCOL;
}

enum outcome_kind answer_decode(struct str head, struct str wire, struct buf *body,
	struct str *plain, char *message, size_t size)
{
	struct str codings[CODINGS_MAX];
	int n = list_codings(head, codings);
	enum outcome_kind kind = OUTCOME_OK;
	struct buf between;

	*plain = wire;
	if (n < 0) {
		snprintf(message, size, "%s", msg("the body is packed too many times over"));
		return OUTCOME_PROTOCOL;
	}
	buf_init(&between, body->cap);
	while (n-- > 0 && kind == OUTCOME_OK) {
		buf_clear(body);
		kind = undo(codings[n], *plain, body, message, size);
		buf_clear(&between);
		if (n > 0)
			buf_add_str(&between, buf_str(body));
		*plain = n > 0 ? buf_str(&between) : buf_str(body);
	}
	if (kind != OUTCOME_OK)
		*plain = buf_str(body);
	buf_free(&between);
	return kind;
}
