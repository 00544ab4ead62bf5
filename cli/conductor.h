/* conductor.h - what the files of the conductor (run*.c) share: the crawl, its lanes and jobs. */
#ifndef CLI_CONDUCTOR_H
#define CLI_CONDUCTOR_H

#include "assess.h"
#include "lookahead.h"
#include "progress.h"
#include "run.h"
#include "simak/archive.h"
#include "simak/crawler.h"
#include "simak/crawlstate.h"
#include "simak/extract.h"
#include "simak/rx.h"

#define LANE_JOBS 12 /* of one source at once, in the crawler or in the lookahead: none fills them alone */

/* One source with what is pending of it. */
struct lane {
	struct str id;
	const struct source *source; /* NULL: no longer in sources.conf, but addresses are pending */
	struct source_state state;
	struct rx *pattern;
	int64_t whole_at; /* when all of it was read last, before this crawl; 0: never */
	int64_t after;   /* pending addresses up to this id were taken */
	bool drained;    /* none was left when last looked */
	int jobs;        /* in the crawler */
	bool tried, failed;
	bool reread;     /* never read, or posts of it were undone: older pages are read though none is new */
	int64_t fresh, articles, versions, refused, postponed, gone, off_host;
};

/* One request on its way, and the article that grows over several of them. */
struct job {
	struct job *next; /* among the unused */
	struct lane *lane;
	struct pending pending; /* id 0: the source's own address */
	struct arena arena;     /* lives as long as the job */
	struct document *document; /* pages read so far of a multi-page article, or NULL */
	struct capture capture, before;
	struct str etag, last_modified; /* of its first page */
	int status;
	int pages;
	bool is_post; /* a known post is looked at again: its address tells only whether it stands */
};

struct crawl {
	struct cli *cli;
	struct workspace *ws;
	struct store *store;
	struct archive *archive;
	struct crawler *crawler;
	struct extractor *extractor; /* the conductor's own; articles are read by the lookahead's */
	struct lookahead *lookahead;
	struct assess assess;
	struct arena page; /* one response */
	struct lane *lanes;
	size_t n_lanes;
	struct job *unused;
	struct progress progress;
	int64_t total, done; /* requests made and answered */
	int64_t now;         /* when the crawl began */
	bool in_transaction;
	int uncommitted; /* responses in the transaction */
	int64_t begun_ms;
	bool fetched; /* something was answered at all */
	int64_t revisit_days[REVISITS_MAX];
	size_t n_revisit_days;
	struct err *e;
};

/* All of these return 0, or -1 with c->e: the store or the archive failed, the crawl ends. */

/* An answer to a source's own address or to a further listing. */
int run_source_answer(struct crawl *c, struct job *job, const struct response *r) MUST_CHECK;

/* When a document that turns out to be of interest is looked at for the first time; 0: never. */
int64_t run_first_look(const struct crawl *c);

/* The next look at a document that was just put, where there is to be one. */
int run_plan_looks(struct crawl *c, int64_t document, enum put_result result, const struct verdicts *v)
	MUST_CHECK;

/* An answer to an article's address; page: what its page gave, where the outcome is ok.  *again: the
 * job has asked for a further page and goes on. */
int run_article_answer(struct crawl *c, struct job *job, const struct response *r, struct page *page,
	bool *again) MUST_CHECK;

/* Puts the archive's record of an answer; capture->file stays empty where there was none. */
int run_keep(struct crawl *c, const struct response *r, const struct capture *before,
	struct capture *out) MUST_CHECK;

/* Hands a request of a job to the crawler. */
void run_ask(struct crawl *c, struct job *job, struct str url, enum request_role role,
	struct str etag, struct str last_modified);

/* Notes an outcome; stage "fetch", "extract", "store". */
int run_note(struct crawl *c, const struct job *job, struct str url, const char *stage,
	const char *kind, struct str message, int64_t document) MUST_CHECK;

/* An answer's kind as it is noted: of a robots.txt that forbids, and one that could not be had. */
const char *run_kind(const struct response *r);

/* Adds to the lane's volume of today. */
int run_volume(struct crawl *c, const struct lane *lane, const struct source_volume *add) MUST_CHECK;

/* Whether links of this source may lead to the host of url. */
bool run_host_allowed(const struct lane *lane, struct str url);

/* After a crash: unfinished rewritings, the archive's torn end, articles that lost their record. */
int run_mend(struct crawl *c) MUST_CHECK;

/* After a crawl: documents past their time, archive files that only they needed, old outcomes. */
int run_tidy(struct crawl *c) MUST_CHECK;

/* Prints the lines and the summary; -1 with ERR_PARTIAL or ERR_NETWORK where sources failed. */
int run_report(struct crawl *c, struct run_summary *sum) MUST_CHECK;

/* When a source is asked next: sooner after news, later after none or after failures. */
void schedule_success(struct source_state *s, const struct source *source, bool news, int64_t now);
/* News of a further listing: as if the source, already noted as without, had had them itself. */
void schedule_late_news(struct source_state *s, const struct source *source, int64_t now);
void schedule_failure(struct source_state *s, const struct source *source, int64_t retry_after_s,
	int64_t now);

/* Whether asking again would change nothing.  A robots.txt that could not be had is no such answer. */
bool schedule_is_final(const struct response *r);

/* When an address that failed for a moment is tried again; 0: not any more. */
int64_t schedule_retry(int64_t tries, int64_t retry_after_s, int64_t now);

#endif
