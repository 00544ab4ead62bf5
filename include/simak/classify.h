/* classify.h - from a document to labels, findings and the passages that made it so.
 *
 * Lexicons (concepts and rules, plain text files) are compiled once into one matcher; a document is
 * then read in one pass.  Errs on the side of silence: what an appeal, a condition, a denial of any
 * case or a forecast governs is never an incident.
 */
#ifndef SIMAK_CLASSIFY_H
#define SIMAK_CLASSIFY_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/document.h"
#include "simak/err.h"
#include "simak/finding.h"
#include "simak/lexicon.h"

struct classifier; /* compiled lexicons; used by one thread at a time */

/* Loads the lexicons into run: the shipped ones (lexicons_dir NULL) or those of a directory, then
 * the office's additions from office_dir (NULL: none; same format, "- baris" switches a shipped line
 * off).  ERR_CONFIG names file, line and what to do.  classify_close gives its handles back. */
int classify_load(struct arena *run, const char *lexicons_dir, const char *office_dir,
	struct classifier **out, struct err *e) MUST_CHECK;
void classify_close(struct classifier *c);

/* As classify_load, from files at hand: what an edit would do, or an old set from the store. */
int classify_load_source(struct arena *run, const struct lexicon_source *source,
	struct classifier **out, struct err *e) MUST_CHECK;

/* Every phrase line of the set, in file order; *n gets their number. */
const struct lexicon_line *classify_lines(const struct classifier *c, struct arena *a, size_t *n);

/* Judges one document.  Everything in out lives in page, or as a view in doc or the lexicons. */
void classify_document(const struct classifier *c, struct arena *page, const struct document *doc,
	struct verdicts *out);

/* SHA-256 (hex) of the lexicon set as loaded, office additions included. */
struct str classify_lexicon_hash(const struct classifier *c);

/* One reason, counted or cancelled.  A topic's sum is the sum of `counted`; its score is sum / 20,
 * at most 1, and 0.5 (10 points) is the threshold of dugaan. */
struct signal {
	enum topic topic;
	enum stance stance;
	enum field field;
	size_t start, len;    /* the passage, bytes in the field */
	struct str rule, at;  /* rule id; "lexicons/file:line" of the rule */
	struct str line_at;   /* "lexicons/file:line" of the deciding phrase */
	double weight;        /* rule_weight * line_weight + bonus */
	double rule_weight, line_weight, bonus; /* of the rule, of the deciding phrase, of the headline */
	double cap;           /* that all signals of this rule together may count */
	double counted;       /* 0 where cancelled; less than weight where a cap bit */
	bool support;         /* counts only where others stand already */
	struct str cancelled_by, cancelled_at; /* concept and lexicon line of the context; empty: none */
	size_t cancel_start, cancel_len;       /* its words, bytes in the field */
};

/* One phrase of a lexicon, found. */
struct trace {
	enum field field;
	size_t start, len;
	struct str concept, at;
	double weight;
};

/* A row of timbangan.tabel that a document has. */
struct weighed_row {
	struct str name, at; /* "lexicons/file:line" */
	double weight, rarity;
};

/* What is weighed by itself: words and concepts; and, in posts alone, fives of letters of words. */
enum weighed_part { WEIGHED_WORDS, WEIGHED_PIECES, WEIGHED_PARTS };

/* weights is the sum of the rows' weights, length the root of the sum of their squared rarities; both are 0
 * where there are no rows. */
struct weighed {
	double weights, length;
	struct weighed_row *rows; /* the heaviest first, whatever their sign */
	size_t n_rows;
};

/* How weights changed what rules found: base + the sum of weights / length over the parts that have rows is
 * beyond the limit. */
struct weighing {
	enum topic topic;
	enum label label; /* LABEL_DUGAAN: of a dugaan; LABEL_IMBAUAN: of the topic being told of at all */
	double base, over, limit;
	struct weighed parts[WEIGHED_PARTS];
};

struct explanation {
	struct signal *signals; /* in text order */
	size_t n_signals;
	struct trace *traces; /* in text order */
	size_t n_traces;
	struct weighing *weighings;
	size_t n_weighings;
	double sums[TOPICS];
};

/* As classify_document, and why.  The same code decides both. */
void classify_explain(const struct classifier *c, struct arena *page, const struct document *doc,
	struct verdicts *out, struct explanation *why);

/* A document and how people labelled it. */
struct lesson {
	struct document doc;
	enum label labels[TOPICS];
};

/* Fits the weights of timbangan.tabel to labelled documents and appends the table: for each topic, dugaan
 * against all else, by logistic regression with an L2 penalty over the roots and concepts that three documents
 * have, the pairs of concepts in a sentence that five have and that are not common, each once, by rarity, over
 * the length of the vector, and likewise, for posts, over the fives of letters that six have (Genkin, Lewis,
 * Madigan: Large-Scale Bayesian Logistic Regression for Text Categorization, 2007).
 * Concepts are those of the lexicons that are loaded.  The same lessons give the same table. */
void classify_fit(const struct classifier *c, const struct lesson *lessons, size_t n, struct buf *table);

#endif
