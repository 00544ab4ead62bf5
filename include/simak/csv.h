/* csv.h - RFC 4180 records, as Excel saves them: ; , or tab, quotes doubled, CRLF or LF. */
#ifndef SIMAK_CSV_H
#define SIMAK_CSV_H

#include "simak/arena.h"
#include "simak/err.h"

struct csv {
	struct str rest;  /* what is still to be read */
	char separator;
	int line;         /* line on which the last record began, from 1 */
};

struct csv_record {
	struct str *cells; /* unquoted, in the arena or views into the text */
	size_t n;
};

/* Begins to read text (UTF-8; a BOM is skipped).  The separator is the one of ; , tab that occurs
 * most outside of quotes in the first line; a line "sep=;" is obeyed. */
void csv_init(struct csv *c, struct str text);

/* The next record: 1 read, 0 at the end, -1 with ERR_INPUT for a quote that never ends; the next call
 * then goes on behind its line. */
int csv_next(struct csv *c, struct arena *a, struct csv_record *out, struct err *e) MUST_CHECK;

#endif
