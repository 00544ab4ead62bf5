/* jsonl.c - JSON Lines in: one object a line, unknown fields ignored, a bad line named with its number. */
#include "jsonl.h"
#include "simak/msg.h"

int jsonl_each(const char *file, struct str bytes,
	int (*take)(const struct jin *object, void *ctx, struct err *e), void *ctx, struct err *e)
{
	struct str line;
	int number = 0;

	while (str_line(&bytes, &line)) {
		struct jin *object;
		int rc = 0;

		number++;
		if (str_trim(line).len == 0)
			continue;
		object = jin_parse(line, e);
		if (object == NULL || !jin_is_object(object))
			rc = object ? err_set(e, ERR_INPUT, "%s", msg("this is no JSON object")) : -1;
		else
			rc = take(object, ctx, e);
		jin_free(object);
		if (rc != 0)
			return err_prefix(e, "%s:%d: ", file, number);
	}
	return 0;
}

struct str jsonl_id(struct arena *a, const struct jin *object)
{
	const struct jin *id = jin_get(object, "id");

	if (jin_is_string(id))
		return arena_str(a, jin_str(id));
	return id ? arena_printf(a, "%lld", (long long)jin_int(id, 0)) : STR_NONE;
}

void jsonl_document(const struct jin *object, struct document *out)
{
	*out = (struct document){.title = jin_get_str(object, "title"), .text = jin_get_str(object, "text"),
		.url = jin_get_str(object, "url"), .outlet = jin_get_str(object, "outlet")};
	out->kind = str_is(jin_get_str(object, "kind"), "social") ? DOC_SOCIAL : DOC_NEWS;
	date_parse(jin_get_str(object, "published"), 8 * 3600, 0, &out->published);
}
