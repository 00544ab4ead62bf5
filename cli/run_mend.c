/* run_mend.c - on start: what a crash left half done is finished, what the disk lost is undone. */
#include "conductor.h"
#include "simak/log.h"
#include "simak/msg.h"

/* A document that went back to an earlier version has lost its findings. */
static int judge_again(struct crawl *c)
{
	struct stored_document d;
	struct verdicts before, after;
	int64_t *documents;
	bool found, changed;
	size_t n;

	if (store_get_unjudged(c->store, &c->page, &documents, &n, c->e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (store_get_document(c->store, documents[i], &c->page, &d, &found, c->e) != 0)
			return -1;
		if (found && assess_again(&c->assess, &c->page, &d, &before, &after, &changed, c->e) != 0)
			return -1;
	}
	return 0;
}

int run_mend(struct crawl *c)
{
	int64_t undone;

	if (store_recover(c->store, c->archive, c->now, &undone, c->e) != 0 || judge_again(c) != 0)
		return -1;
	if (undone)
		log_note(msg("the archive lost its end: %lld documents are fetched again"),
			(long long)undone);
	arena_reset(&c->page);
	return 0;
}
