/* attrs.h - what a finding says besides its label: where, who, when, how much, which law.
 *
 * The engine labels first (labels, scores, evidence, findings with topic, label, score and sub),
 * then calls attrs_find once.
 */
#ifndef ATTRS_H
#define ATTRS_H

#include "reading.h"
#include "simak/arena.h"
#include "simak/err.h"
#include "simak/lexicon.h"
#include "table.h"

struct attrs;

/* Reads gazetteer, offices, status words, law table and calendar from the lexicon files into run; what
 * is wrong with them is added to faults, and the rest is still there.  Words that must be recognised
 * in text are added to vocab, so that token.form is not 0 for them. */
void attrs_read(struct arena *run, const struct lexicon_source *source, struct text_vocab *vocab,
	struct attrs **out, struct faults *faults);

/* The vocabulary is complete, with the words of others: its tables can be made. */
void attrs_finish(struct attrs *a);

/* Fills regions and counts of v, and status_word, offices, regions, event, amounts and articles of
 * each of its findings; v->evidence tells where they were seen.  Linear in the text. */
void attrs_find(const struct attrs *a, struct arena *page, const struct reading *r,
	struct verdicts *v);

#endif
