/* rx.h - regular expressions (PCRE2) with limits.
 *
 * Patterns come from lexicons and hence from people: matching is bounded by a match limit and a
 * JIT stack of fixed size, and reaching it is an outcome, not an error of the program.  With
 * SIMAK_NO_JIT=1 in the environment the interpreter is used; the answers are the same.
 */
#ifndef SIMAK_RX_H
#define SIMAK_RX_H

#include "simak/err.h"
#include "simak/str.h"

#define RX_SUBJECT_MAX 65536 /* bytes; longer subjects are cut by the caller */

struct rx; /* a compiled pattern; immutable, but a struct rx is used by one thread at a time */

enum rx_result { RX_NO, RX_MATCH, RX_LIMIT };

struct rx_span {
	size_t start, len; /* bytes in the subject */
};

/* Compiles an UTF-8, caseless pattern.  ERR_CONFIG says what is wrong and at which offset. */
struct rx *rx_compile(struct str pattern, struct err *e) MUST_CHECK;

/* Finds the first match at or after from.  spans[0] is the whole match, then groups; n_spans is the
 * room.  Groups that took no part have start SIZE_MAX. */
enum rx_result rx_match(struct rx *r, struct str subject, size_t from, struct rx_span *spans,
	size_t n_spans);

void rx_free(struct rx *r);

#endif
