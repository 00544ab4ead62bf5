/* transfer.h - one exchange on the wire: a reused curl easy handle and its bounded buffers. */
#ifndef CRAWLER_TRANSFER_H
#define CRAWLER_TRANSFER_H

#include <curl/curl.h>

#include "job.h"
#include "simak/buf.h"
#include "simak/crawler.h"

struct transfer {
	struct transfer *next; /* in the pool */
	CURL *easy;
	const struct crawler_options *options;
	struct job *job;
	struct buf request_head, head, wire;
	struct curl_slist *fields; /* when this exchange has its own header list */
	int64_t started_ms;
	int64_t started_at;
	const char *refused; /* the special-purpose range that was met */
	enum cut cut;
	int status;
	bool head_ended, in_coding; /* in_coding: the last line was a transfer coding's */
	bool was_coded;             /* the head had a transfer coding */
	bool head_full;
	char peer[64];
	char error[CURL_ERROR_SIZE];
};

/* A new one, with all options that never change; NULL when libcurl has no handle for it. */
struct transfer *transfer_open(const struct crawler_options *o, const char *agent,
	struct curl_slist *fields);
void transfer_close(struct transfer *t);

/* Makes it ready for the job's next exchange.  fields: the header list that all share. */
void transfer_aim(struct transfer *t, struct job *job, struct curl_slist *fields, size_t body_cap,
	int64_t now_ms);

/* After curl has ended it: the outcome by curl's code and the HTTP status, and words for a bad one. */
enum outcome_kind transfer_outcome(struct transfer *t, CURLcode code, char *message, size_t size);

/* What it asked and got; views into t. */
struct exchange transfer_exchange(const struct transfer *t);

/* Forgets the answer; large buffers are given back. */
void transfer_rest(struct transfer *t);

#endif
