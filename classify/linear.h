/* linear.h - what the words of a document weigh together: logistic regression over what stands in it.
 *
 * Rules know acts that somebody thought of, and are caught by words that look like them.  So the document
 * is weighed besides: each root of lexicons/timbangan.tabel, each concept of the lexicons and each pair of
 * concepts in one sentence once, whatever its count, by its weight for the topic, over the length of the
 * document's vector (cosine normalisation), plus the topic's base; of a post likewise the pieces of its words
 * (pieces.h), which know slang by what it leaves of a word.  A long text is weighed stretch by stretch, its
 * heaviest one decides.  Where that is over the limit of syarat.tabel, and the document has a
 * concept that the topic asks for and none that bars it, it is a dugaan though no rule spoke, as a signal
 * of the rule "timbangan" at the sentence that weighs most; where it is under the lower limit, it is none
 * though rules spoke.  What rules found and the weights agree on gets its heaviest sentences as evidence.
 * A second column of weights does the same for the topic being told of at all, which is imbauan or none.
 * The weights are fitted by classify_fit to our own labelled texts; staff may change and add rows. */
#ifndef LINEAR_H
#define LINEAR_H

#include "judge.h"
#include "table.h"

/* A topic has two columns of weights: for a dugaan, and, TOPICS further on, for any label. */
#define COLUMNS (2 * TOPICS)

#define POINTS_MORE 5.0 /* that the weights give a topic at most beyond the threshold */

/* What a row is called, and where it stands. */
struct place {
	struct str name, file;
	size_t line;
	enum weighed_part part;
};

/* A root, a concept, a pair of concepts or a piece: a quarter of a line of the processor's cache. */
struct feature {
	int16_t weights[COLUMNS]; /* in tenths */
};

/* Of the sums of a topic's two columns: from `speaks` on the weights give the label that rules did not give,
 * under `objects` they take it back. */
struct limits {
	double speaks[2], objects[2];
	double words_least; /* of which they need so many to take back */
};

struct linear {
	struct feature *features; /* from 1 */
	uint16_t *rarities;       /* of features, in hundredths: the inverse document frequency */
	struct place *places;     /* of their rows */
	struct str file;          /* of the row read last */
	size_t n;
	uint16_t *of_root; /* by vocabulary id: index into features; 0: none; small, since every word asks */
	uint16_t of_concept[CONCEPTS_MAX];
	uint16_t *of_pair; /* by one concept times n_concepts plus the other */
	struct text_vocab *pieces; /* of words (pieces.h) */
	uint16_t *of_piece; /* by their ids */
	size_t n_concepts;
	double base[COLUMNS];
	struct bits asked[TOPICS]; /* concepts of which an article must have one */
	struct bits barred[TOPICS]; /* and of which it must have none */
	bool asks[TOPICS];
	struct limits limits[2]; /* by enum doc_kind */
	/* all are called timbangan */
	struct rule speaks[TOPICS], objects[TOPICS], mentions[TOPICS], dismisses[TOPICS], cites[TOPICS];
};

/* Reads both tables and adds its roots to the lexicon's vocabulary, whose concepts must be there already;
 * what is wrong is added to faults.  The model lives as long as the lexicon. */
void linear_load(struct lexicon *lex, const struct lexicon_source *source, struct linear **out,
	struct faults *faults);

/* Adds signals for and against; linear in the text. */
void linear_judge(const struct linear *m, struct arena *page, const struct reading *r,
	struct judgement *out);

/* How each change that it made came about; into out, of COLUMNS places.  Returns their number. */
size_t linear_explain(const struct linear *m, struct arena *page, const struct reading *r,
	const struct judgement *j, struct weighing *out);

#endif
