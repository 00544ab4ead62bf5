/* jin.h - JSON in (RFC 8259): json-c behind an opaque type.
 *
 * Of duplicate keys the last is kept; \u0000 and half a surrogate pair become U+FFFD; nesting is
 * bounded (2048), the text too (2 GB).  null is NULL inside of arrays and objects.  Every getter accepts NULL and values of another type, and then gives the empty answer:
 * foreign JSON is full of surprises, and unknown fields are ignored.
 */
#ifndef SIMAK_JIN_H
#define SIMAK_JIN_H

#include "simak/buf.h"
#include "simak/err.h"

struct jin; /* an owned document or a value borrowed from one */
struct jin_reader;

/* Parses one JSON text.  The result is freed by jin_free.  ERR_INPUT with line and what is wrong. */
struct jin *jin_parse(struct str text, struct err *e) MUST_CHECK;
void jin_free(struct jin *owned);

/* The same for one text after another: what reading needs is made once. */
struct jin_reader *jin_reader_open(void);
void jin_reader_close(struct jin_reader *r);
struct jin *jin_reader_read(struct jin_reader *r, struct str text, struct err *e) MUST_CHECK;

const struct jin *jin_get(const struct jin *object, const char *key);
const struct jin *jin_at(const struct jin *array, size_t i);
size_t jin_len(const struct jin *array);
struct str jin_str(const struct jin *value);                  /* "" if it is no string */
struct str jin_get_str(const struct jin *object, const char *key);

/* Whole numbers, reals cut; one that does not fit is no number. */
int64_t jin_int(const struct jin *value, int64_t otherwise);
double jin_real(const struct jin *value, double otherwise);
bool jin_is_object(const struct jin *value);
bool jin_is_array(const struct jin *value);
bool jin_is_string(const struct jin *value);
bool jin_is_true(const struct jin *value);

/* Calls visit for every member of an object in file order, until it returns false. */
void jin_each(const struct jin *object,
	bool (*visit)(struct str key, const struct jin *value, void *ctx), void *ctx);

#endif
