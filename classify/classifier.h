/* classifier.h - the compiled lexicons as a whole, for the doors (classify.c) and the lint. */
#ifndef CLASSIFIER_H
#define CLASSIFIER_H

#include "attrs.h"
#include "linear.h"

struct classifier {
	struct lexicon lex;
	struct attrs *attrs;
	struct linear *linear;
	struct text_cache *cache;
	struct str hash;
};

/* Compiles whatever compiles; what is wrong with the lexicons is in c->lex.problems, what is wrong
 * with the tables is added to faults. */
void classifier_build(struct classifier *c, struct arena *run, const struct lexicon_source *source,
	struct faults *faults);

/* Reads one document: its tokens, sentences and phrases. */
void classifier_read(const struct classifier *c, struct arena *page, const struct document *doc,
	struct reading *r);

/* Reads and judges one document. */
void classifier_judge(const struct classifier *c, struct arena *page, const struct document *doc,
	struct reading *r, struct judgement *j, struct verdicts *out);

#endif
