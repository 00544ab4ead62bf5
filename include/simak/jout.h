/* jout.h - JSON out: a streaming writer over a buf (RFC 8259). */
#ifndef SIMAK_JOUT_H
#define SIMAK_JOUT_H

#include "simak/buf.h"

/* The writer: commas and quotes are its business.  One writer writes one value into out. */
struct jout {
	struct buf *out;
	uint64_t has_member; /* bit i: the container at depth i has a member already */
	unsigned depth;      /* at most 63 */
	bool after_key;
};

void jout_init(struct jout *j, struct buf *out);
void jout_object(struct jout *j);
void jout_array(struct jout *j);
void jout_end_object(struct jout *j);
void jout_end_array(struct jout *j);

/* A key is a name of ours, in ASCII and without quotes: it is written as it is. */
void jout_key(struct jout *j, const char *key);
void jout_str(struct jout *j, struct str s);

/* The same for a string that comes in pieces, each valid UTF-8; out may be written and cleared between. */
void jout_begin_str(struct jout *j);
void jout_more_str(struct jout *j, struct str s);
void jout_end_str(struct jout *j);

void jout_int(struct jout *j, int64_t n);
void jout_real(struct jout *j, double x, int decimals);
void jout_bool(struct jout *j, bool b);
void jout_null(struct jout *j);

/* key and value in one call; _opt_ writes null for the empty string. */
void jout_member_str(struct jout *j, const char *key, struct str s);
void jout_member_opt(struct jout *j, const char *key, struct str s);
void jout_member_int(struct jout *j, const char *key, int64_t n);
void jout_member_bool(struct jout *j, const char *key, bool b);

#endif
