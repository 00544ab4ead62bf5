/*
 * The loopback test server: what its files share.
 *
 * One process, one thread, one poll loop. It serves a folder an address (127.0.0.2, 127.0.0.3 ...),
 * plays scripted replies, good and bad, and writes down every request. ../server.c says how to call
 * it, script.c what a script may hold. It trusts its operator and listens on loopback only.
 */
#ifndef TEST_SERVER_H
#define TEST_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define ADDRESSES_MAX 64
#define REQUEST_MAX 32768
#define CONNECTIONS_MAX 4096

/* Growing bytes; `at` is NUL-terminated once anything was added, and NULL before. */
struct text {
	char *at;
	size_t len, cap;
};
void text_add(struct text *t, const char *p, size_t len);
void text_printf(struct text *t, const char *format, ...)
        __attribute__((format(printf, 2, 3), nonnull(2)));
void text_free(struct text *t);
void *take_memory(void *old, size_t size); /* realloc that ends the program when there is none */

/* The words that replies and served text files may hold, and what they stand for. */
struct words {
	int port;            /* @PORT@ */
	int tls_port;        /* @TLSPORT@ */
	const char *address; /* @ADDR@ */
	long count;          /* @N@: how often the rule was used, from 1 */
};
void text_expand(struct text *t, const char *p, size_t len, const struct words *w);

/* request.c */
struct request {
	char method[16];
	char target[4096]; /* as sent: path and query */
	char path[4096];   /* unescaped, without the query */
	char query[2048];
	int minor; /* HTTP/1.minor */
	char host[256], agent[512], none_match[512], modified_since[128], encodings[256],
	        range[128];
	char connection[64];
};
int request_parse(struct request *r, const char *head, size_t len); /* -1: not a request */
bool request_keeps_alive(const struct request *r);

/* reply.c: a reply is bytes of a head, then body bytes from memory or made as they are sent. */
enum body_kind { BODY_MEMORY, BODY_FILLER, BODY_BOMB };
struct reply {
	int status;
	struct text fields; /* header lines of the reply's own */
	struct text head;   /* status line and all headers, ready to send */
	struct text body;
	enum body_kind kind;
	uint64_t body_len;
	uint64_t cut;        /* body bytes after which the connection is closed; UINT64_MAX: none */
	int64_t said_length; /* Content-Length: LENGTH_TRUE, LENGTH_NONE, or a lie */
	long delay_ms, drip_ms, drip_head_ms;
	long many_headers;
	bool chunked, raw, close, reset, hang, head_only;
};
#define LENGTH_TRUE (-1)
#define LENGTH_NONE (-2)
void reply_init(struct reply *r);
void reply_free(struct reply *r);
void reply_finish(struct reply *r, bool keep_alive);
uint64_t reply_body_end(const struct reply *r); /* body bytes that will be sent */
size_t reply_body(const struct reply *r, uint64_t from, char *out, size_t cap);
void reply_make_bomb(struct reply *r, uint64_t size);
void http_date(char *out, size_t cap, int64_t at);
int64_t http_date_read(const char *s); /* Unix seconds, -1 when not such a date */

/* site.c */
struct site {
	const char *root;
	int day; /* 0: the root has no days */
};
void site_answer(
        const struct site *s, const struct request *q, const struct words *w, struct reply *r);
int read_whole_file(const char *path, struct text *out, int64_t *modified_at);
const char *site_content_type(const char *path);

/* script.c */
struct rule;
struct script {
	struct rule *rules;
	size_t count;
};
int script_load(struct script *s, const char *path); /* says what is wrong on stderr */
void script_free(struct script *s);
struct rule *script_find(struct script *s, const char *address, const char *target);
bool rule_answers(const struct rule *u); /* false: the file is served, in the rule's manner */
void rule_answer(struct rule *u, const struct words *w, struct reply *r);
void rule_shape(struct rule *u, const struct words *w, struct reply *r);
long rule_count(const struct rule *u);

/* tls.c */
struct tls;
struct tls *tls_open(const char *name, const char *certificate_out);
void tls_close(struct tls *t);
void *tls_accept(struct tls *t, int fd);
/* As read() and write(); -1 with *events = POLLIN or POLLOUT when it must be tried again. */
long tls_read(void *session, char *out, size_t cap, short *events);
long tls_write(void *session, const char *p, size_t len, short *events);
void tls_end(void *session);

/* conn.c */
struct listener {
	int fd;
	char address[64];
	bool with_tls;
	int open; /* connections now open on it */
};
struct server {
	struct site site;
	struct script script;
	struct tls *tls;
	FILE *log;
	int port, tls_port;
	struct listener listeners[2 * ADDRESSES_MAX];
	int listener_count;
	struct conn *conns[CONNECTIONS_MAX];
	int conn_count;
	unsigned next_id;
};
struct conn;
int64_t now_ms(void);
void conn_open(struct server *s, struct listener *from);
void conn_close(struct server *s, int which);
int conn_fd(const struct conn *c);
short conn_events(const struct conn *c, int64_t now); /* 0: only its time matters */
int64_t conn_due(const struct conn *c);               /* INT64_MAX: no time set */
int conn_step(struct server *s, struct conn *c);      /* -1: close it */

#endif
