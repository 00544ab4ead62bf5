/*
 * One connection: bytes in until a request is whole, one line in the log, then the reply in the
 * pace that it asks for, then the next request. Nothing here waits; the loop in server.c calls
 * conn_step() when the socket is ready or the connection's time has come.
 */
#define _POSIX_C_SOURCE 200809L
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum phase { READING, SENDING, HANGING };

struct conn {
	int fd;
	unsigned id;
	struct listener *from;
	void *session; /* TLS, or NULL */
	enum phase phase;
	short wants; /* what TLS waits for when it is not what the phase waits for */
	char in[REQUEST_MAX];
	size_t in_len;
	struct reply reply;
	uint64_t sent; /* bytes of head and body together */
	int64_t due_ms;
};

int64_t now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void conn_open(struct server *s, struct listener *from)
{
	int fd = accept(from->fd, NULL, NULL), on = 1;
	if (fd < 0)
		return;
	if (s->conn_count == CONNECTIONS_MAX) {
		close(fd);
		return;
	}
	fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	struct conn *c = take_memory(NULL, sizeof *c);
	memset(c, 0, sizeof *c);
	c->fd = fd;
	c->id = ++s->next_id;
	c->from = from;
	from->open++;
	if (from->with_tls)
		c->session = tls_accept(s->tls, fd);
	reply_init(&c->reply);
	s->conns[s->conn_count++] = c;
}

void conn_close(struct server *s, int which)
{
	struct conn *c = s->conns[which];
	struct linger now = {.l_onoff = 1, .l_linger = 0};
	if (c->reply.reset)
		setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
	else if (c->session)
		tls_end(c->session);
	close(c->fd);
	c->from->open--;
	reply_free(&c->reply);
	free(c);
	s->conns[which] = s->conns[--s->conn_count];
}

int conn_fd(const struct conn *c)
{
	return c->fd;
}

short conn_events(const struct conn *c, int64_t now)
{
	if (c->phase == SENDING && c->due_ms > now)
		return 0;
	if (c->wants)
		return c->wants;
	return c->phase == SENDING ? POLLOUT : POLLIN;
}

int64_t conn_due(const struct conn *c)
{
	return c->phase == SENDING && c->due_ms ? c->due_ms : INT64_MAX;
}

static void log_string(FILE *f, const char *name, const char *value)
{
	if (!value[0])
		return;
	fprintf(f, ",\"%s\":\"", name);
	for (; *value; value++) {
		unsigned char ch = (unsigned char)*value;
		if (ch == '"' || ch == '\\')
			fprintf(f, "\\%c", ch);
		else if (ch < 0x20 || ch >= 0x7f)
			fprintf(f, "\\u%04x", ch);
		else
			fputc(ch, f);
	}
	fputc('"', f);
}

static void log_request(struct server *s, const struct conn *c, const struct request *q)
{
	struct timespec t;
	if (!s->log)
		return;
	clock_gettime(CLOCK_REALTIME, &t);
	fprintf(s->log,
	        "{\"t\":%lld.%03ld,\"address\":\"%s\",\"connection\":%u,\"open\":%d,\"day\":%d",
	        (long long)t.tv_sec, t.tv_nsec / 1000000, c->from->address, c->id, c->from->open,
	        s->site.day);
	log_string(s->log, "method", q->method);
	log_string(s->log, "target", q->target);
	fprintf(s->log, ",\"status\":%d,\"tls\":%s", c->reply.raw ? 0 : c->reply.status,
	        c->session ? "true" : "false");
	log_string(s->log, "host", q->host);
	log_string(s->log, "user_agent", q->agent);
	log_string(s->log, "if_none_match", q->none_match);
	log_string(s->log, "if_modified_since", q->modified_since);
	log_string(s->log, "accept_encoding", q->encodings);
	log_string(s->log, "range", q->range);
	fprintf(s->log, "}\n");
	fflush(s->log);
}

static void answer(struct server *s, struct conn *c, const struct request *q)
{
	struct reply *r = &c->reply;
	struct rule *u = script_find(&s->script, c->from->address, q->target);
	struct words w = {s->port, s->tls_port, c->from->address, u ? rule_count(u) : 0};
	r->head_only = !strcmp(q->method, "HEAD");
	if (!r->head_only && strcmp(q->method, "GET") != 0) {
		r->status = 405;
		r->close = true;
	} else if (u && rule_answers(u)) {
		rule_answer(u, &w, r);
	} else {
		site_answer(&s->site, q, &w, r);
	}
	if (u)
		rule_shape(u, &w, r);
	reply_finish(r, request_keeps_alive(q));
}

/* A request from what was read so far; 0 when it is not whole yet. */
static int take_request(struct server *s, struct conn *c)
{
	struct request q;
	size_t len = 0;
	for (size_t i = 3; i < c->in_len && !len; i++)
		if (!memcmp(c->in + i - 3, "\r\n\r\n", 4))
			len = i + 1;
	if (!len && c->in_len < sizeof c->in)
		return 0;
	reply_free(&c->reply);
	reply_init(&c->reply);
	if (!len || request_parse(&q, c->in, len) < 0) {
		q = (struct request){.minor = 1};
		c->reply.status = len ? 400 : 431;
		reply_finish(&c->reply, false);
		len = c->in_len;
	} else {
		answer(s, c, &q);
	}
	log_request(s, c, &q);
	memmove(c->in, c->in + len, c->in_len - len);
	c->in_len -= len;
	c->phase = c->reply.hang ? HANGING : SENDING;
	c->sent = 0;
	c->due_ms = c->reply.delay_ms ? now_ms() + c->reply.delay_ms : 0;
	return 1;
}

static int step_reading(struct server *s, struct conn *c)
{
	char *out = c->in + c->in_len;
	size_t room = sizeof c->in - c->in_len;
	c->wants = 0;
	long n = c->session ? tls_read(c->session, out, room, &c->wants)
	                    : (long)recv(c->fd, out, room, 0);
	if (n < 0)
		return c->wants || errno == EAGAIN || errno == EINTR ? 0 : -1;
	if (n == 0)
		return -1;
	c->in_len += (size_t)n;
	if (c->phase == READING)
		take_request(s, c);
	else if (c->in_len == sizeof c->in)
		c->in_len = 0; /* hanging: what it still says is not wanted */
	return 0;
}

/* The next bytes to send, no more than one while they drip. */
static size_t next_bytes(const struct conn *c, char *out, size_t cap, long *drip_ms)
{
	const struct reply *r = &c->reply;
	if (c->sent < r->head.len) {
		size_t left = r->head.len - c->sent;
		*drip_ms = r->drip_head_ms;
		size_t n = *drip_ms ? 1 : left < cap ? left : cap;
		memcpy(out, r->head.at + c->sent, n);
		return n;
	}
	*drip_ms = r->drip_ms;
	return reply_body(r, c->sent - r->head.len, out, *drip_ms ? 1 : cap);
}

static int step_sending(struct server *s, struct conn *c)
{
	char out[65536];
	long drip_ms = 0;
	size_t len = next_bytes(c, out, sizeof out, &drip_ms);
	c->wants = 0;
	if (len) {
		long n = c->session ? tls_write(c->session, out, len, &c->wants)
		                    : (long)send(c->fd, out, len, MSG_NOSIGNAL);
		if (n < 0)
			return c->wants || errno == EAGAIN || errno == EINTR ? 0 : -1;
		if (n == 0)
			return -1;
		c->sent += (uint64_t)n;
	}
	if (c->sent < c->reply.head.len + reply_body_end(&c->reply)) {
		c->due_ms = drip_ms ? now_ms() + drip_ms : 0;
		return 0;
	}
	if (c->reply.close)
		return -1;
	c->phase = READING;
	c->due_ms = 0;
	take_request(s, c);
	return 0;
}

int conn_step(struct server *s, struct conn *c)
{
	return c->phase == SENDING ? step_sending(s, c) : step_reading(s, c);
}
