/* assess.h - what happens to a document between extract and store: classified, put, compared with
 * known claims, folded into its event.  One path for crawl, import and classify --stored. */
#ifndef CLI_ASSESS_H
#define CLI_ASSESS_H

#include "fold.h"
#include "simak/classify.h"
#include "simak/match.h"
#include "simak/store.h"
#include "workspace.h"

struct assess {
	struct store *store;
	struct classifier *classifier;
	struct folder *folder;
	struct match_index *claims; /* NULL where none is known */
	const struct claim *known;  /* in the order of the index */
	size_t n_known;
	bool knows_posts; /* the index, which claims posts fit */
};

/* Loads lexicons and claims into run, and keeps the lexicons' files in the store. */
int assess_open(struct assess *as, struct cli *cli, struct store *store, struct err *e) MUST_CHECK;
void assess_close(struct assess *as);

/* Classifies article->document, stores the article, and what follows from it.  verdicts gets
 * classify's answer (in page). */
int assess_put(struct assess *as, struct arena *page, struct article *article,
	struct verdicts *verdicts, int64_t *id, enum put_result *result, struct err *e) MUST_CHECK;

/* A claim that becomes known after the posts that repeat it: compares the claims that came since the
 * last time (at most ASSESS_CLAIMS of them, the others next time) with the documents of the
 * ASSESS_CLAIM_DAYS days before.  A document of a page that was fetched, and of which no look is
 * planned, is looked at again at revisit_at (0: never).  A transaction of its own.  *matched gets the
 * number of documents that repeat one. */
#define ASSESS_CLAIMS 500
#define ASSESS_CLAIM_DAYS 60
int assess_new_claims(struct assess *as, struct cli *cli, int64_t revisit_at, size_t *matched,
	struct err *e) MUST_CHECK;

/* Classifies a stored document anew; *changed says whether a label did. */
int assess_again(struct assess *as, struct arena *page, const struct stored_document *d,
	struct verdicts *before, struct verdicts *after, bool *changed, struct err *e) MUST_CHECK;

#endif
