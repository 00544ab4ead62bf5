/* jin.c - reading JSON through jansson. */
#include <ctype.h>
#include <jansson.h>

#include "simak/buf.h"
#include "simak/jin.h"
#include "simak/msg.h"

static const json_t *in(const struct jin *j)
{
	return (const json_t *)j;
}

static const struct jin *out(const json_t *j)
{
	return (const struct jin *)j;
}

/* The code unit of the escape \uXXXX at i, or -1: no such escape is there. */
static int escape_at(struct str text, size_t i)
{
	int unit = 0;

	if (i + 6 > text.len || text.ptr[i] != '\\' || text.ptr[i + 1] != 'u')
		return -1;
	for (size_t k = i + 2; k < i + 6; k++) {
		if (!isxdigit((unsigned char)text.ptr[k]))
			return -1;
		unit = unit * 16 + (text.ptr[k] <= '9' ? text.ptr[k] - '0' : (text.ptr[k] | 0x20) - 'a' + 10);
	}
	return unit;
}

/* The text with \ufffd for escapes that name no character: NUL, and half an emoji that was cut. */
static void mend_escapes(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.len;) {
		int unit = escape_at(text, i), next = unit < 0 ? -1 : escape_at(text, i + 6);
		bool is_pair = unit >> 10 == 0xd800 >> 10 && next >> 10 == 0xdc00 >> 10;
		size_t len = is_pair ? 12 : unit >= 0 ? 6 : text.ptr[i] == '\\' ? 2 : 1;

		if (!is_pair && (unit == 0 || unit >> 11 == 0xd800 >> 11))
			buf_add_cstr(out, "\\ufffd");
		else
			buf_add_str(out, str_slice(text, i, i + len));
		i += len;
	}
}

static json_t *load(struct str text, json_error_t *why)
{
	return json_loadb(text.ptr ? text.ptr : "", text.len, JSON_DECODE_ANY, why);
}

static json_t *load_mended(struct str text, json_error_t *why)
{
	struct buf mended;
	json_t *j;

	buf_init(&mended, BUF_NO_CAP);
	mend_escapes(&mended, text);
	j = load(buf_str(&mended), why);
	buf_free(&mended);
	return j;
}

struct jin *jin_parse(struct str text, struct err *e)
{
	json_error_t why;
	json_t *j = load(text, &why);
	enum json_error_code code = j ? json_error_unknown : json_error_code(&why);

	if (j == NULL && (code == json_error_null_character || code == json_error_invalid_syntax))
		j = load_mended(text, &why);
	if (j == NULL && str_find(text, STR_LIT("\n"), 0) == SIZE_MAX)
		err_set(e, ERR_INPUT, msg("no valid JSON (column %d): %s"), why.column, why.text);
	else if (j == NULL)
		err_set(e, ERR_INPUT, msg("no valid JSON (line %d, column %d): %s"), why.line, why.column,
			why.text);
	return (struct jin *)j;
}

void jin_free(struct jin *owned)
{
	json_decref((json_t *)owned);
}

const struct jin *jin_get(const struct jin *object, const char *key)
{
	return out(json_object_get(in(object), key));
}

const struct jin *jin_at(const struct jin *array, size_t i)
{
	return out(json_array_get(in(array), i));
}

size_t jin_len(const struct jin *array)
{
	return json_array_size(in(array));
}

struct str jin_str(const struct jin *value)
{
	if (!json_is_string(in(value)))
		return STR_NONE;
	return (struct str){json_string_value(in(value)), json_string_length(in(value))};
}

struct str jin_get_str(const struct jin *object, const char *key)
{
	return jin_str(jin_get(object, key));
}

int64_t jin_int(const struct jin *value, int64_t otherwise)
{
	const json_t *j = in(value);

	if (json_is_integer(j))
		return json_integer_value(j);
	if (json_is_real(j) && json_real_value(j) > -9e15 && json_real_value(j) < 9e15)
		return (int64_t)json_real_value(j);
	return otherwise;
}

double jin_real(const struct jin *value, double otherwise)
{
	return json_is_number(in(value)) ? json_number_value(in(value)) : otherwise;
}

bool jin_is_object(const struct jin *value)
{
	return json_is_object(in(value));
}

bool jin_is_array(const struct jin *value)
{
	return json_is_array(in(value));
}

bool jin_is_string(const struct jin *value)
{
	return json_is_string(in(value));
}

bool jin_is_true(const struct jin *value)
{
	return json_is_true(in(value));
}

void jin_each(const struct jin *object,
	bool (*visit)(struct str key, const struct jin *value, void *ctx), void *ctx)
{
	json_t *members = (json_t *)(uintptr_t)in(object);

	for (void *i = json_object_iter(members); i != NULL; i = json_object_iter_next(members, i))
		if (!visit(str_of(json_object_iter_key(i)), out(json_object_iter_value(i)), ctx))
			return;
}
