/* web.h - one exchange with the web: what is asked, what came back, where its record lies. */
#ifndef SIMAK_WEB_H
#define SIMAK_WEB_H

#include "simak/str.h"

enum request_role {
	ROLE_SOURCE,  /* a source's own address */
	ROLE_LISTING, /* a child sitemap, an older page of a channel */
	ROLE_ARTICLE, /* a page that a source pointed to */
	ROLE_PAGE_N,  /* a further page of a multi-page article */
	ROLE_REVISIT, /* a known article, looked at again */
	ROLE_ROBOTS   /* robots.txt; made by the crawler itself */
};

struct request {
	struct str url;
	struct str source;              /* its id, or empty */
	struct str etag, last_modified; /* validators, filled in by the conductor; may be empty */
	enum request_role role;
	bool ignore_robots;
	int64_t tag; /* the caller's own; comes back untouched */
};

/* One for each request tried, good or bad: a bad page is data, not an error of the run. */
enum outcome_kind {
	OUTCOME_OK,
	OUTCOME_NOT_MODIFIED,   /* 304 */
	OUTCOME_ROBOTS,         /* refused by robots.txt */
	OUTCOME_GUARD,          /* special-purpose address, port or scheme */
	OUTCOME_DNS,
	OUTCOME_CONNECT,
	OUTCOME_TLS,
	OUTCOME_TIMEOUT,        /* connect, low speed or total */
	OUTCOME_TOO_LARGE,      /* body, header or decompressed cap */
	OUTCOME_REDIRECT,       /* too many, or to nowhere */
	OUTCOME_PROTOCOL,       /* empty reply, junk, cut body, bad coding */
	OUTCOME_HTTP_CLIENT,    /* 4xx other than the next three */
	OUTCOME_GONE,           /* 404, 410 */
	OUTCOME_FORBIDDEN,      /* 401, 403, 451 */
	OUTCOME_RATE_LIMITED,   /* 429 */
	OUTCOME_HTTP_SERVER,    /* 5xx */
	OUTCOME_BREAKER,        /* the host's circuit breaker is open: not tried */
	OUTCOME_BAD_URL,
	OUTCOME_CANCELLED,      /* the run was stopped first */
	OUTCOME_KINDS
};

/* The kind's word in JSON and in the store ("ok", "not_modified", "robots", ...). */
const char *outcome_kind_name(enum outcome_kind kind);

/* Why an answer is not whole. */
enum cut {
	CUT_NOT,
	CUT_LENGTH,    /* a cap of ours was reached */
	CUT_TIME,      /* it took too long */
	CUT_DISCONNECT /* the connection ended first */
};

/* One question and its answer on the wire, when they led to a response but are not it: a redirect
 * that was followed, an attempt that was repeated. */
struct exchange {
	struct str url;
	int status;
	struct str request_head, head, wire_body, peer; /* as in struct response */
	int64_t fetched_at;
	enum cut cut;
};

struct response {
	struct request request;
	enum outcome_kind outcome;
	char message[256];    /* why, in words, where the outcome is bad */
	int status;           /* HTTP status, 0 where there was none */
	struct str final_url; /* after redirects */
	struct str mime, content_type; /* "text/html"; the whole header */
	struct str etag, last_modified;
	struct str request_head; /* as sent: for the archive */
	struct str head;         /* status line and headers as received, transfer coding left out */
	struct str wire_body;    /* as received, content coding still on: for the archive */
	struct str body;         /* content coding undone */
	struct str peer;         /* address really connected to */
	int64_t fetched_at;
	int64_t retry_after_s; /* 0: none */
	int64_t ms;            /* time it took from the first byte sent, waiting between hops included */
	enum cut cut;          /* whether wire_body (and body) end too early */
	const struct exchange *hops; /* what led here, in order */
	size_t n_hops;
};

/* Where the archive keeps a response's record. */
struct capture {
	struct str file; /* name inside archive/; empty where nothing was kept (no answer came) */
	int64_t offset;  /* of the response record's gzip member, bytes */
	char sha256[65]; /* of the payload (content coding still on); of the earlier one after a 304 */
};

#endif
