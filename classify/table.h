/* table.h - facts that staff keep in columns: regions, offices, law, calendar.
 *
 * A table is UTF-8 text: "#" begins a comment line, "[name]" a section, every other line is a row
 * whose cells are separated by semicolons; names within a cell by commas.  What Notepad and Excel add
 * is forgiven: a BOM, CR LF, tabs, no-break blanks, typographic quotes, quoted cells, empty cells at
 * the end.  Refused, with the line: bytes that are no UTF-8, control characters, a row before any
 * section.
 */
#ifndef TABLE_H
#define TABLE_H

#include "simak/arena.h"
#include "simak/lexicon.h"

/* All that is wrong with the files, gathered so that it can be told at once. */
struct faults {
	struct arena *arena;
	struct lexicon_problem *list;
	size_t n, alloc, errors;
};

/* Notes a problem of a file's line (0: the whole file). */
void table_fault(struct faults *p, enum lexicon_level level, struct str file, size_t line,
	const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/* Where errors were noted: ERR_CONFIG with the first ten of them, a line each, and -1; else 0. */
int table_fault_err(const struct faults *p, struct err *e) MUST_CHECK;

struct table_row {
	struct str file, section; /* section without its brackets, folded to lower case */
	size_t line;
	struct str *cells; /* trimmed; at least one */
	size_t n;
};

struct table {
	struct table_row *rows;
	size_t n, alloc;
};

/* Reads the rows of every file of the source whose name ends with `name` ("wilayah/kaltim.tabel"): the
 * shipped one first, then the office's additions.  "- a; b" there switches off the rows of its section
 * that begin with these cells, or takes the one name out of its lists.  Says so where there is no
 * such file. */
void table_read(struct arena *run, const struct lexicon_source *source, const char *name,
	struct table *out, struct faults *p);

/* Cell i of a row, empty where the row is shorter. */
struct str table_cell(const struct table_row *row, size_t i);

/* The next name of a comma-separated cell, trimmed; empty ones are skipped.  False at the end. */
bool table_next(struct str *rest, struct str *name);

/* Writes down every row of a section that is none of the NULL-ended `known`. */
void table_check_sections(const struct table *t, const char *const *known, struct faults *p);

#endif
