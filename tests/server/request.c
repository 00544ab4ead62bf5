/*
 * A request's head (RFC 9112): request line, and the header fields that the server or a test looks
 * at. Comes in: the bytes up to and with the empty line. Errs towards accepting: odd fields are
 * skipped.
 */
#include "server.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static void copy(char *out, size_t cap, const char *p, size_t len)
{
	if (len >= cap)
		len = cap - 1;
	memcpy(out, p, len);
	out[len] = '\0';
}

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)tolower((unsigned char)c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void unescape(char *s)
{
	char *out = s;
	for (; *s; s++) {
		if (*s == '%' && hex(s[1]) >= 0 && hex(s[2]) >= 0) {
			*out++ = (char)(hex(s[1]) * 16 + hex(s[2]));
			s += 2;
		} else {
			*out++ = *s;
		}
	}
	*out = '\0';
}

static void split_target(struct request *r)
{
	const char *t = r->target;
	if (!strncasecmp(t, "http://", 7)) { /* absolute form, as through a proxy */
		t = strchr(t + 7, '/');
		t = t ? t : "/";
	}
	size_t len = strcspn(t, "?#");
	copy(r->path, sizeof r->path, t, len);
	unescape(r->path);
	if (t[len] == '?')
		copy(r->query, sizeof r->query, t + len + 1, strcspn(t + len + 1, "#"));
}

static int parse_line(struct request *r, const char *line, size_t len)
{
	const char *space = memchr(line, ' ', len);
	if (!space)
		return -1;
	copy(r->method, sizeof r->method, line, (size_t)(space - line));
	const char *target = space + 1;
	size_t left = len - (size_t)(target - line);
	const char *end = memchr(target, ' ', left);
	if (!end || left < (size_t)(end - target) + 9 || memcmp(end + 1, "HTTP/1.", 7) != 0)
		return -1;
	copy(r->target, sizeof r->target, target, (size_t)(end - target));
	r->minor = end[8] - '0';
	split_target(r);
	return 0;
}

static void parse_field(struct request *r, const char *line, size_t len)
{
	const struct {
		const char *name;
		char *out;
		size_t cap;
	} known[] = {{"host", r->host, sizeof r->host}, {"user-agent", r->agent, sizeof r->agent},
	        {"if-none-match", r->none_match, sizeof r->none_match},
	        {"if-modified-since", r->modified_since, sizeof r->modified_since},
	        {"accept-encoding", r->encodings, sizeof r->encodings},
	        {"range", r->range, sizeof r->range},
	        {"connection", r->connection, sizeof r->connection}};
	const char *colon = memchr(line, ':', len);
	if (!colon)
		return;
	const char *value = colon + 1;
	while (value < line + len && (*value == ' ' || *value == '\t'))
		value++;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		size_t n = strlen(known[i].name);
		if (n == (size_t)(colon - line) && !strncasecmp(line, known[i].name, n))
			copy(known[i].out, known[i].cap, value, len - (size_t)(value - line));
	}
}

int request_parse(struct request *r, const char *head, size_t len)
{
	*r = (struct request){0};
	const char *end = head + len;
	for (const char *line = head; line < end;) {
		const char *stop = memchr(line, '\n', (size_t)(end - line));
		if (!stop)
			stop = end;
		size_t n = (size_t)(stop - line);
		if (n && line[n - 1] == '\r')
			n--;
		if (line == head) {
			if (parse_line(r, line, n) < 0)
				return -1;
		} else {
			parse_field(r, line, n);
		}
		line = stop + 1;
	}
	return r->path[0] == '/' ? 0 : -1;
}

bool request_keeps_alive(const struct request *r)
{
	if (r->minor >= 1)
		return strcasecmp(r->connection, "close") != 0;
	return !strcasecmp(r->connection, "keep-alive");
}
