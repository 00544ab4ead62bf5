/* lexicon.h - lexicon files as data: every line with its place, every problem at once.
 *
 * A lexicon is UTF-8 text (a BOM, CR LF, no-break blanks, typographic quotes and tabs are forgiven);
 * "#" begins a comment, "[name]" a section (a concept), every other line is a phrase.
 */
#ifndef SIMAK_LEXICON_H
#define SIMAK_LEXICON_H

#include "simak/arena.h"
#include "simak/err.h"

enum lexicon_level { LEXICON_NOTE, LEXICON_WARNING, LEXICON_ERROR };

struct lexicon_problem {
	enum lexicon_level level;
	struct str file; /* as named on loading */
	uint32_t line;   /* from 1; 0: the whole file */
	struct str text; /* Indonesian: what is wrong, and what to do */
};

/* A phrase as written. */
struct lexicon_line {
	struct str file; /* "lexicons/konsep/aktor.lex" */
	uint32_t no;
	struct str concept, phrase, remark;
	double weight; /* 1 where not given */
	bool off;      /* switched off by an office addition */
};

/* Where files come from. */
struct lexicon_file {
	struct str name; /* for messages: "lexicons/konsep/aktor.lex" or the office's path */
	struct str bytes;
	bool office;
};

struct lexicon_source {
	struct lexicon_file *files; /* by name; the office's last */
	size_t n_files;
};

/* Reads all lexicon files: the embedded ones (dir NULL) or those under dir, then the office's. */
int lexicon_read(struct arena *run, const char *dir, const char *office_dir,
	struct lexicon_source *out, struct err *e) MUST_CHECK;

/* All that is wrong with the files or may surprise their writer: what stops the loading, duplicates,
 * lines covered by another, entries that are too short or too common, patterns that reach the match
 * limit on a text made to, words that share a stem by accident, examples that fail.  Sorted by file
 * and line, in run. */
void lexicon_check(struct arena *run, const struct lexicon_source *source,
	struct lexicon_problem **list, size_t *n);

#endif
