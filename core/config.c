/* config.c - INI files through inih, one line at a time, so that every bad line gets its number.
 *
 * inih is told to read long lines, to leave " ;" inside of values alone and to join nothing.  It calls
 * the handler for every pair; a line that should be one and led to no call is wrong. */
#include <ini.h>
#include <stdio.h>

#include "simak/config.h"
#include "simak/msg.h"

#define LINE_MAX_BYTES 8192
#define NAME_MAX_BYTES 49 /* inih cuts longer section and key names */
#define PROBLEMS_MAX 10

struct reader {
	struct arena *a;
	struct config *out;
	size_t alloc;
	struct str rest;
	int line;
	bool expects_pair; /* the last line has to lead to a call of the handler */
	int problems;
	struct err *e;
};

static void complain(struct reader *r, const char *what)
{
	size_t len = r->problems ? strlen(r->e->msg) : 0;

	if (r->problems++ >= PROBLEMS_MAX)
		return;
	r->e->kind = ERR_CONFIG;
	snprintf(r->e->msg + len, sizeof r->e->msg - len, "%s%s:%d: %s", len ? "\n" : "", r->out->file,
		r->line, what);
}

static int on_pair(void *user, const char *section, const char *key, const char *value)
{
	struct reader *r = user;
	struct config_entry *entry;

	r->expects_pair = false;
	if (key[0] == '\0') {
		complain(r, msg("a name is missing before the ="));
		return 1;
	}
	entry = ARENA_PUSH(r->a, r->out->entries, r->out->n, r->alloc);
	entry->section = arena_str(r->a, str_of(section));
	entry->key = arena_str(r->a, str_of(key));
	entry->value = arena_str(r->a, str_trim(str_of(value)));
	entry->line = r->line;
	return 1;
}

static void finish_line(struct reader *r)
{
	if (r->expects_pair)
		complain(r, msg("this line is no [section], no comment and no \"name = value\""));
	r->expects_pair = false;
}

static void check_line(struct reader *r, struct str line)
{
	struct str text = str_trim(line);
	size_t end = str_find_char(text, '=', 0);

	if (text.len == 0 || text.ptr[0] == ';' || text.ptr[0] == '#')
		return;
	if (text.ptr[0] == '[')
		end = str_find_char(text, ']', 0);
	if (text.ptr[0] == '[' && end == SIZE_MAX)
		complain(r, msg("the ] behind the section's name is missing"));
	else if (end != SIZE_MAX && str_trim(str_slice(text, 0, end)).len > NAME_MAX_BYTES)
		complain(r, msg("the name is too long (at most 49 characters)"));
	else
		r->expects_pair = text.ptr[0] != '[';
}

/* Copies line to `to` with no-break blanks as blanks. */
static void copy_line(char *to, struct str line)
{
	size_t len = 0;

	for (size_t i = 0; i < line.len; i++) {
		bool no_break = (unsigned char)line.ptr[i] == 0xC2 && i + 1 < line.len &&
			(unsigned char)line.ptr[i + 1] == 0xA0;

		to[len++] = no_break ? ' ' : line.ptr[i] == '\0' ? '?' : line.ptr[i];
		i += no_break;
	}
	to[len] = '\0';
}

/* inih's reader: the next line, as fgets would give it. */
static char *next_line(char *to, int size, void *stream)
{
	struct reader *r = stream;
	struct str line;

	finish_line(r);
	if (!str_line(&r->rest, &line))
		return NULL;
	r->line++;
	if (line.len + 1 > (size_t)size) {
		complain(r, msg("the line is too long"));
		line = STR_NONE;
	}
	check_line(r, line);
	copy_line(to, line);
	return to;
}

static void set_up_inih(void)
{
	ini_use_stack = false;
	ini_max_line = LINE_MAX_BYTES;
	ini_initial_alloc = LINE_MAX_BYTES;
	ini_allow_multiline = false;
	ini_allow_inline_comments = false;
}

/* Every reader has its stream inside; inih hands one pointer to both callbacks. */
int config_read(struct arena *a, const char *file, struct str text, struct config *out, struct err *e)
{
	struct reader r = {.a = a, .out = out, .rest = text, .e = e};

	*out = (struct config){.file = file};
	if (str_starts(text, "\xEF\xBB\xBF"))
		r.rest = str_slice(text, 3, text.len);
	set_up_inih();
	ini_parse_stream(next_line, &r, on_pair, &r);
	finish_line(&r);
	return r.problems ? -1 : 0;
}

const struct config_entry *config_find(const struct config *c, const char *section, const char *key)
{
	for (size_t i = c->n; i-- > 0;)
		if (str_is(c->entries[i].section, section) && str_is(c->entries[i].key, key))
			return &c->entries[i];
	return NULL;
}
