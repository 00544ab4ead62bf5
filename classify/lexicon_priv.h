/* lexicon_priv.h - compiled lexicons: concepts, lines, contexts, rules. */
#ifndef LEXICON_PRIV_H
#define LEXICON_PRIV_H

#include "bits.h"
#include "reading.h"
#include "simak/arena.h"
#include "simak/classify.h"
#include "simak/err.h"
#include "simak/lexicon.h"
#include "simak/rx.h"
#include "trie.h"

#define CONTEXTS_MAX 32
#define TERMS_MAX 6

/* How far a context (an appeal, a condition) reaches from its cue. */
enum reach { REACH_NONE, REACH_RIGHT, REACH_LEFT, REACH_CLAUSE, REACH_SENTENCE,
	REACH_NEIGHBOURS, REACH_WRITING };

struct concept {
	struct str name;
	struct str at;        /* file:line of its section */
	struct str sub;       /* sub of a finding that it decides, or empty */
	struct bits up;       /* itself and every concept that includes it */
	struct bits down;     /* itself and every concept that it includes */
	enum reach reach;
	int context;          /* index among the contexts, -1: none */
	uint32_t cues;        /* contexts that its hits are cues of */
	int breaker;          /* concept that ends its reach, -1: none */
	uint32_t limit;       /* tokens that it reaches at most; 0: no limit */
	bool exact;           /* its words match as they stand, those with ~ by stem */
	bool cancels;         /* by default, every rule of an act */
};

struct line {
	struct lexicon_line pub;
	struct str at;  /* "file:line" */
	uint16_t concept;
	bool except; /* "!": hits of the concept inside this phrase are none */
};

/* The sets of a rule hold what the concepts named there include, too: a hit's own concept then tells
 * whether it fits. */
struct term {
	struct bits any;   /* one of these concepts */
	bool ordered;      /* must follow the term before it */
};

struct rule {
	struct str id, at, about;
	enum topic topic;
	enum stance stance;
	struct term terms[TERMS_MAX];
	size_t n_terms;
	size_t key;             /* the term that decides: its place is judged, its line is cited */
	struct bits near[4];    /* each: one of these within the sentence, its neighbours or the title */
	size_t n_near;
	struct bits doc[4];     /* each: one of these anywhere in the document */
	size_t n_doc;
	struct bits not_here, not_doc;
	uint32_t contexts;      /* that cancel it */
	uint32_t distance;      /* tokens between the key and each other term; 0: the sentence */
	bool clause;            /* all terms in one clause */
	bool unframed;          /* what the whole writing announces itself to be does not cancel it */
	bool support;           /* counts only where the topic has POINTS_SUPPORTED from other rules */
	bool firm;              /* the weights of the whole document take nothing back from it */
	int kind;               /* enum doc_kind, -1: any */
	double weight, cap;
	struct str sub;
	struct rx *pattern;     /* or NULL; tried on the sentence */
	struct str pattern_text, pattern_at;
	struct str *match, *match_at;  /* examples that must match, and where they stand */
	size_t n_match;
	struct str *differ, *differ_at;
	size_t n_differ;
};

struct lexicon {
	struct arena *run;
	struct concept *concepts;
	size_t n_concepts, concepts_alloc;
	struct line *lines;
	size_t n_lines, lines_alloc;
	struct line_mark *marks; /* by line */
	double *weights;         /* likewise: what every signal asks of its line */
	uint16_t contexts[CONTEXTS_MAX];
	size_t n_contexts;
	struct bits hush;          /* concepts beside which no act is an incident */
	struct bits frames;        /* concepts that, at its head, govern a whole writing */
	struct rule *rules;
	size_t n_rules, rules_alloc;
	struct bits keys;  /* concepts that can be the key of a rule */
	size_t wake_words; /* a bit per rule needs so many */
	uint64_t *wakes;   /* by concept, twice: rules whose key it can be, rules whose company */
	uint64_t *alone;   /* rules of one term, which want no company */
	struct text_vocab *vocab;
	struct trie *trie;
	struct lexicon_problem *problems;
	size_t n_problems, problems_alloc;
	struct text_cache *folder; /* while loading */
	struct arena *scratch;     /* likewise: of the phrase that was read last */
};

/* Notes a problem of a file; text is Indonesian. */
void lexicon_problem(struct lexicon *lex, enum lexicon_level level, struct str file, uint32_t line,
	const char *fmt, ...) PRINTF_LIKE(5, 6);

/* A line of a lexicon file as its writer meant it: BOM, CR, tabs, no-break blanks and typographic
 * quotes undone, comment cut, trimmed; in run.  *comment: the file had one. */
struct str lexicon_clean_line(struct arena *run, struct str raw);

/* Compiles the concept files (*.lex) and then the rule files (*.aturan) of source. */
void concepts_load(struct lexicon *lex, const struct lexicon_source *source);
void rules_load(struct lexicon *lex, const struct lexicon_source *source);

/* Index of a concept; -1: there is none. */
int concept_find(const struct lexicon *lex, struct str name);

#endif
