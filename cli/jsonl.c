/* jsonl.c - the bytes of a file of JSON Lines in, one object after another out.
 *
 * A line that is no JSON object is answered with file and line and left out; the others are taken.
 */
#include <math.h>
#include <string.h>

#include "cli.h"
#include "jsonl.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "simak/utf8.h"

/* A line that is refused is read again without the bytes that are no text. */
static struct jin *parse(struct jin_reader *reader, struct str line, struct err *e)
{
	struct jin *j = jin_reader_read(reader, line, e);
	struct buf clean;

	if (j != NULL || (utf8_valid(line) && memchr(line.ptr, 0, line.len) == NULL))
		return j;
	buf_init(&clean, BUF_NO_CAP);
	utf8_add_scrubbed(&clean, line);
	j = jin_reader_read(reader, buf_str(&clean), e);
	buf_free(&clean);
	return j;
}

static int take_line(struct jsonl *lines, struct jin *object, unsigned long number, jsonl_take *take,
	void *ctx, struct err *e)
{
	const char *remedy = NULL;
	int rc = -1;

	if (object == NULL)
		remedy = msg("write one JSON object a line");
	else if (!jin_is_object(object))
		err_set(e, ERR_INPUT, "%s", msg("this is no JSON object; write one JSON object a line"));
	else if ((rc = take(object, ctx, e)) != 0 && e->kind != ERR_INPUT)
		return -1;
	if (rc != 0 && !lines->quiet)
		log_line("%s:%lu: %s%s%s", lines->file, number, e->msg, remedy ? "; " : "",
			remedy ? remedy : "");
	*(rc == 0 ? &lines->done : &lines->failed) += 1;
	return 0;
}

int jsonl_each(struct jsonl *lines, struct str bytes, jsonl_take *take, void *ctx, struct err *e)
{
	struct jin_reader *reader = jin_reader_open();
	struct str line;
	int rc = 0;

	if (str_starts(bytes, "\xef\xbb\xbf"))
		bytes = str_slice(bytes, 3, bytes.len);
	for (unsigned long no = 1; rc == 0 && cli_signal == 0 && str_line(&bytes, &line); no++) {
		struct jin *object;

		if (str_trim(line).len == 0)
			continue;
		object = parse(reader, line, e);
		rc = take_line(lines, object, no, take, ctx, e);
		jin_free(object);
	}
	jin_reader_close(reader);
	return rc;
}

int jsonl_exit_code(const struct jsonl *lines)
{
	if (lines->failed == 0)
		return 0;
	return err_exit_code(lines->done ? ERR_PARTIAL : ERR_INPUT);
}

int jsonl_id(struct arena *a, const struct jin *object, struct jsonl_id *out, struct err *e)
{
	const struct jin *id = jin_get(object, "id");
	int64_t number = jin_int(id, INT64_MIN);

	*out = (struct jsonl_id){0};
	if (id == NULL)
		return 0;
	if (jin_is_string(id))
		out->text = arena_str(a, jin_str(id));
	else if (number == INT64_MIN || jin_real(id, NAN) != (double)number)
		return err_set(e, ERR_INPUT, "%s",
			msg("the id is neither text nor a whole number of 64 bits: write it in quotation marks"));
	else
		*out = (struct jsonl_id){arena_printf(a, "%lld", (long long)number), true};
	return 0;
}

void jsonl_put_id(struct jout *j, const char *key, struct jsonl_id id)
{
	int64_t number;

	if (id.is_number && str_to_int(id.text, &number))
		jout_member_int(j, key, number);
	else
		jout_member_opt(j, key, id.text);
}

void jsonl_document(const struct jin *object, struct document *out)
{
	*out = (struct document){.title = jin_get_str(object, "title"), .text = jin_get_str(object, "text"),
		.url = jin_get_str(object, "url"), .outlet = jin_get_str(object, "outlet")};
	out->kind = str_is(jin_get_str(object, "kind"), "social") ? DOC_SOCIAL : DOC_NEWS;
	date_parse(jin_get_str(object, "published"), 8 * 3600, 0, &out->published);
}
