/* job.h - a request on its way, the host whose queue it waits in, the origin whose rules it obeys. */
#ifndef CRAWLER_JOB_H
#define CRAWLER_JOB_H

#include "pace.h"
#include "simak/arena.h"
#include "simak/crawler.h"
#include "simak/url.h"

struct transfer;
struct robots;

enum origin_state { ORIGIN_NEW, ORIGIN_ASKED, ORIGIN_KNOWN };

/* Scheme, host and port: has one robots.txt. */
struct origin {
	struct origin *next; /* of the same host */
	struct host *host;
	struct str name;     /* "https://example.test:8443" */
	struct arena memory; /* of the rules */
	struct robots *rules;      /* NULL: see refusal */
	enum outcome_kind refusal; /* why nothing may be asked; OUTCOME_OK: rules or none */
	enum origin_state state;
	char message[160];  /* words for refusal */
	int64_t known_until_at;
};

/* A name: has one pace and one queue. */
struct host {
	struct host *next; /* in its bucket */
	struct host *next_waiting, *prev_waiting; /* in the ring of hosts with a queue */
	struct str name;
	struct origin *origins;
	struct job *first, *last;
	struct pace pace;
	int active;  /* transfers now */
	bool lifted; /* the guard on addresses and ports is */
};

struct job {
	struct job *next;         /* in a queue */
	struct response response; /* what comes back; response.request is what was asked */
	struct str url;           /* of the next exchange; in text or in memory */
	struct host *first_host; /* of the address that was asked for */
	struct host *host;
	struct origin *origin;
	struct origin *robots_of; /* the job asks for this origin's robots.txt */
	struct transfer *transfer; /* that ran last; NULL if none did */
	struct arena memory;      /* of hops */
	struct exchange *hops;
	size_t n_hops, hops_alloc;
	int redirects, tries; /* tries: of this exchange */
	int64_t started_ms;
	char text[]; /* the request's strings */
};

#define HOST_BUCKETS 1024
#define HOP_BODY_CAP ((size_t)64 * 1024)

/* All hosts, and the ring of those that have something to do. */
struct hosts {
	struct host *buckets[HOST_BUCKETS];
	struct host *waiting; /* the one whose turn it is */
	struct arena memory;
	int64_t delay_ms;        /* of a host that asks for no longer one */
	const char *allow_hosts; /* blank-separated names with the guard lifted, or NULL */
};

/* A job with its own copy of r's strings and the address to begin with. */
struct job *job_new(const struct request *r, struct str url);
void job_free(struct job *job);

/* Remembers the exchange that the job's transfer has just ended, in the job's own memory; of its body
 * at most HOP_BODY_CAP bytes. */
void job_keep_hop(struct job *job, const struct exchange *x);

/* Sets the address of the next exchange and finds (or makes) its host and origin.  False: no http or
 * https address. */
bool job_aim(struct hosts *hosts, struct job *job, struct str url);

void hosts_init(struct hosts *hosts, int64_t delay_ms, const char *allow_hosts);
void hosts_free(struct hosts *hosts);

/* Into its host's queue: at the end, or in front of all others. */
void hosts_push(struct hosts *hosts, struct job *job);
void hosts_push_front(struct hosts *hosts, struct job *job);

/* Takes the first job of a host's queue. */
struct job *hosts_pop(struct hosts *hosts, struct host *host);

#endif
