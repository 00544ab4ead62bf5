/* findings.h - classify's answer as rows, for the files of store/ alone. */
#ifndef STORE_FINDINGS_H
#define STORE_FINDINGS_H

#include "db.h"

/* Replaces what is stored of a document's classification.  first_at of a topic stays where its label
 * stays, status_at where its status word stays. */
int findings_put(struct store *s, int64_t document, int64_t version, const struct verdicts *v,
	int64_t at, struct err *e) MUST_CHECK;

/* Removes it. */
int findings_remove(struct store *s, int64_t document, struct err *e) MUST_CHECK;

/* Removes all rows of a document but its addresses and judgements; its words leave the index. */
int document_remove(struct store *s, int64_t document, struct err *e) MUST_CHECK;

#endif
