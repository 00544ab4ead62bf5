/* linear.h - what the words of a whole document weigh together: logistic regression over the roots in it.
 *
 * Rules know acts that somebody thought of.  For an act told in words that no rule expects, the document's
 * words are weighed: each root of lexicons/timbangan.tabel once, whatever its count, by its weight for the
 * topic, over the length of the document's vector (cosine normalisation), plus the topic's base.  Above 0,
 * and where the document has a concept that the topic asks for and none that bars it (syarat.tabel), it is
 * a dugaan, as a signal of the rule "timbangan" at the sentence that weighs most.  The weights are fitted
 * by classify_fit to our own labelled texts; staff may change and add rows. */
#ifndef LINEAR_H
#define LINEAR_H

#include "judge.h"
#include "table.h"

struct linear;

/* Reads both tables and adds its roots to the lexicon's vocabulary, whose concepts must be there already;
 * what is wrong is added to faults.  The model lives as long as the lexicon. */
void linear_load(struct lexicon *lex, const struct lexicon_source *source, struct linear **out,
	struct faults *faults);

/* Where no rule has decided on any topic: adds a signal for the one whose words weigh most, if they reach the
 * threshold.  Linear in the text. */
void linear_judge(const struct linear *m, struct arena *page, const struct reading *r,
	struct judgement *out);

#endif
