/* jin.c - reading JSON through jansson. */
#include <jansson.h>

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

struct jin *jin_parse(struct str text, struct err *e)
{
	json_error_t why;
	json_t *j = json_loadb(text.ptr ? text.ptr : "", text.len, JSON_DECODE_ANY, &why);

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
