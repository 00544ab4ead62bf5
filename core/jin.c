/* jin.c - reading JSON through json-c.
 *
 * In: bytes.  Out: json-c's tree.  Refuses what RFC 8259 does not know; some of it json-c lets pass
 * even when told to be strict, so the text is looked through before.  Errs on the lenient side with
 * numbers alone: 1. and -01 are read, and one that is too large is no number to the getters.
 */
#include <json-c/json.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "simak/esc.h"
#include "simak/jin.h"
#include "simak/msg.h"
#include "simak/utf8.h"

#define DEPTH_MAX 2048
#define LEN_MAX ((size_t)INT_MAX - 1)

struct jin_reader {
	struct json_tokener *tokener;
};

static struct json_object *in(const struct jin *j)
{
	return (struct json_object *)(uintptr_t)j;
}

static const struct jin *out(const struct json_object *j)
{
	return (const struct jin *)j;
}

/* ---------------------------------------------------------------- what json-c is given */

/* Where the escape \u0000 stands at or after from, or SIZE_MAX. */
static size_t find_nul(struct str text, size_t from)
{
	size_t at = str_find_char(text, '\\', from);

	while (at != SIZE_MAX && !str_starts(str_slice(text, at + 1, at + 6), "u0000"))
		at = str_find_char(text, '\\', at + 2);
	return at;
}

/* The text with \ufffd for \u0000, which would end a key; the copy, where one is needed, is kept. */
static struct str without_nul(struct str text, struct buf *copy)
{
	size_t from = 0;

	for (size_t at = find_nul(text, 0); at != SIZE_MAX; at = find_nul(text, from)) {
		buf_add_str(copy, str_slice(text, from, at));
		buf_add_cstr(copy, "\\ufffd");
		from = at + 6;
	}
	if (from == 0)
		return text;
	buf_add_str(copy, str_slice(text, from, text.len));
	return buf_str(copy);
}

/* Where a character stands that has no place there, or the length of the text: a control in a
 * string; outside of strings all that neither structure, numbers nor true, false and null need. */
static size_t find_stray(struct str text)
{
	static const char outside[] = " \t\r\n{}[],:+-.0123456789Eaeflnrstu";
	bool quoted = false;

	for (size_t i = 0; i < text.len;) {
		char c = text.ptr[i];

		if (c == '"')
			quoted = !quoted;
		else if (quoted ? (unsigned char)c < 0x20 : memchr(outside, c, sizeof outside - 1) == NULL)
			return i;
		i += quoted && c == '\\' ? 2 : 1;
		if (quoted)
			i = esc_json_plain_end(text, i);
	}
	return text.len;
}

/* ---------------------------------------------------------------- reading */

static void fail_at(struct err *e, struct str text, size_t at, const char *why)
{
	int line = 1, column = 1;

	for (size_t i = 0; i < at; i++) {
		bool continues = ((unsigned char)text.ptr[i] & 0xC0) == 0x80;

		column = text.ptr[i] == '\n' ? 1 : column + !continues;
		line += text.ptr[i] == '\n';
	}
	if (str_find_char(text, '\n', 0) == SIZE_MAX)
		err_set(e, ERR_INPUT, msg("no valid JSON (column %d): %s"), column, why);
	else
		err_set(e, ERR_INPUT, msg("no valid JSON (line %d, column %d): %s"), line, column, why);
}

/* json-c's answer for a text that is clean. */
static struct json_object *parse(struct json_tokener *t, struct str text, struct err *e)
{
	struct json_object *root;
	enum json_tokener_error code;
	size_t at;

	json_tokener_reset(t);
	root = json_tokener_parse_ex(t, text.ptr ? text.ptr : "", (int)text.len);
	at = json_tokener_get_parse_end(t);
	code = json_tokener_get_error(t);
	if (code == json_tokener_continue) { /* the NUL ends a number, which could go on */
		root = json_tokener_parse_ex(t, "", 1);
		code = json_tokener_get_error(t);
	}
	if (code != json_tokener_success)
		fail_at(e, text, at, json_tokener_error_desc(code));
	else if (root == NULL) /* null: false has as little to give */
		root = json_object_new_boolean(false);
	return root;
}

struct jin_reader *jin_reader_open(void)
{
	struct jin_reader *r = malloc(sizeof *r);

	if (r == NULL || (r->tokener = json_tokener_new_ex(DEPTH_MAX)) == NULL) {
		fputs("simak: out of memory\n", stderr);
		exit(4);
	}
	json_tokener_set_flags(r->tokener, JSON_TOKENER_STRICT);
	return r;
}

void jin_reader_close(struct jin_reader *r)
{
	json_tokener_free(r->tokener);
	free(r);
}

struct jin *jin_reader_read(struct jin_reader *r, struct str text, struct err *e)
{
	struct json_object *root = NULL;
	struct buf copy;
	size_t at;

	buf_init(&copy, BUF_NO_CAP);
	if (text.len > LEN_MAX)
		fail_at(e, STR_NONE, 0, "it is longer than 2 GB");
	else if ((at = utf8_valid_end(text)) < text.len)
		fail_at(e, text, at, "this is no UTF-8");
	else if ((at = find_stray(text)) < text.len)
		fail_at(e, text, at, "unexpected character");
	else
		root = parse(r->tokener, without_nul(text, &copy), e);
	buf_free(&copy);
	return (struct jin *)root;
}

struct jin *jin_parse(struct str text, struct err *e)
{
	struct jin_reader *r = jin_reader_open();
	struct jin *root = jin_reader_read(r, text, e);

	jin_reader_close(r);
	return root;
}

void jin_free(struct jin *owned)
{
	json_object_put(in(owned));
}

/* ---------------------------------------------------------------- what was read */

const struct jin *jin_get(const struct jin *object, const char *key)
{
	struct json_object *value;

	return json_object_object_get_ex(in(object), key, &value) ? out(value) : NULL;
}

const struct jin *jin_at(const struct jin *array, size_t i)
{
	return jin_is_array(array) ? out(json_object_array_get_idx(in(array), i)) : NULL;
}

size_t jin_len(const struct jin *array)
{
	return jin_is_array(array) ? json_object_array_length(in(array)) : 0;
}

struct str jin_str(const struct jin *value)
{
	if (!jin_is_string(value))
		return STR_NONE;
	return (struct str){json_object_get_string(in(value)), (size_t)json_object_get_string_len(in(value))};
}

struct str jin_get_str(const struct jin *object, const char *key)
{
	return jin_str(jin_get(object, key));
}

static double real(const struct jin *value)
{
	return json_object_is_type(in(value), json_type_double) ? json_object_get_double(in(value)) : NAN;
}

int64_t jin_int(const struct jin *value, int64_t otherwise)
{
	double x = real(value);

	if (!json_object_is_type(in(value), json_type_int))
		return x > -9e15 && x < 9e15 ? (int64_t)x : otherwise;
	/* json-c keeps uint64, and the nearest number for one that is larger still */
	if (json_object_get_uint64(in(value)) > INT64_MAX || json_object_get_int64(in(value)) == INT64_MIN)
		return otherwise;
	return json_object_get_int64(in(value));
}

double jin_real(const struct jin *value, double otherwise)
{
	if (json_object_is_type(in(value), json_type_int))
		return (double)json_object_get_int64(in(value));
	return isfinite(real(value)) ? real(value) : otherwise;
}

bool jin_is_object(const struct jin *value)
{
	return json_object_is_type(in(value), json_type_object);
}

bool jin_is_array(const struct jin *value)
{
	return json_object_is_type(in(value), json_type_array);
}

bool jin_is_string(const struct jin *value)
{
	return json_object_is_type(in(value), json_type_string);
}

bool jin_is_true(const struct jin *value)
{
	return json_object_is_type(in(value), json_type_boolean) && json_object_get_boolean(in(value));
}

void jin_each(const struct jin *object,
	bool (*visit)(struct str key, const struct jin *value, void *ctx), void *ctx)
{
	struct json_object_iter i;

	if (!jin_is_object(object))
		return;
	json_object_object_foreachC(in(object), i)
		if (!visit(str_of(i.key), out(i.val), ctx))
			return;
}
