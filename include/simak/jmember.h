/* jmember.h - members of JSON objects that commands and digests write alike. */
#ifndef SIMAK_JMEMBER_H
#define SIMAK_JMEMBER_H

#include "simak/finding.h"
#include "simak/jout.h"

/* ISO 8601 text, or null where the time is not known (for an instant: 0). */
void jmember_when(struct jout *j, const char *key, struct when when);
void jmember_instant(struct jout *j, const char *key, int64_t at);

/* A number with three decimals, as scores have. */
void jmember_real(struct jout *j, const char *key, double x);

/* An array of strings. */
void jmember_strs(struct jout *j, const char *key, const struct str *list, size_t n);

/* "marks": the names of the bits of enum doc_mark. */
void jmember_marks(struct jout *j, unsigned marks);

/* "offices" and "amounts" of a finding. */
void jmember_offices(struct jout *j, const struct finding *f);
void jmember_amounts(struct jout *j, const struct finding *f);

#endif
