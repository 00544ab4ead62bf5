/* csv.c - RFC 4180 records.  A quote inside of an unquoted cell is a character like any other; what
 * follows a closing quote up to the next separator belongs to the cell, as Excel reads it. */
#include "simak/csv.h"
#include "simak/msg.h"

static char guess_separator(struct str text)
{
	static const char candidates[] = {';', ',', '\t'};
	size_t counts[3] = {0}, best = 0;
	bool in_quotes = false;

	for (size_t i = 0; i < text.len && (in_quotes || text.ptr[i] != '\n'); i++) {
		in_quotes ^= text.ptr[i] == '"';
		for (size_t c = 0; c < 3 && !in_quotes; c++)
			counts[c] += text.ptr[i] == candidates[c];
	}
	for (size_t c = 1; c < 3; c++)
		if (counts[c] > counts[best])
			best = c;
	return candidates[best];
}

void csv_init(struct csv *c, struct str text)
{
	struct str rest = text, line;

	if (str_starts(text, "\xEF\xBB\xBF"))
		rest = text = str_slice(text, 3, text.len);
	*c = (struct csv){.rest = text, .line = 0};
	if (str_starts_icase(text, "sep=") && str_line(&rest, &line) && line.len == 5) {
		c->separator = line.ptr[4];
		c->rest = rest;
		c->line = 1;
		return;
	}
	c->separator = guess_separator(text);
}

/* The offset of the separator or line end at or after i. */
static size_t cell_end(const struct csv *c, size_t i)
{
	while (i < c->rest.len && c->rest.ptr[i] != c->separator && c->rest.ptr[i] != '\n')
		i++;
	return i;
}

/* The quote that closes a cell whose text begins at i, or SIZE_MAX. */
static size_t closing_quote(struct str s, size_t i)
{
	while ((i = str_find_char(s, '"', i)) != SIZE_MAX && i + 1 < s.len && s.ptr[i + 1] == '"')
		i += 2;
	return i;
}

/* The cell that begins with a quote at i: where it ends (with what follows the closing quote), or
 * SIZE_MAX.  Doubled quotes are halved in a copy. */
static size_t quoted_cell(struct csv *c, struct arena *a, size_t i, struct str *cell, int *lines)
{
	size_t from = i + 1, end = closing_quote(c->rest, from), out = 0;
	char *copy;

	if (end == SIZE_MAX)
		return SIZE_MAX;
	i = cell_end(c, end + 1);
	copy = arena_alloc(a, i - from + 1);
	for (size_t k = from; k < i; k++) {
		if (k == end || (k > end && c->rest.ptr[k] == '\r'))
			continue;
		*lines += c->rest.ptr[k] == '\n';
		copy[out++] = c->rest.ptr[k];
		k += k < end && c->rest.ptr[k] == '"';
	}
	*cell = (struct str){copy, out};
	return i;
}

static struct str plain_cell(const struct csv *c, size_t from, size_t to)
{
	struct str cell = str_slice(c->rest, from, to);

	if (to == c->rest.len || c->rest.ptr[to] == '\n')
		while (str_ends(cell, "\r"))
			cell.len--;
	return cell;
}

/* Blank lines between records are nothing. */
static void skip_blank_lines(struct csv *c, int *line)
{
	while (c->rest.len > 0 && (c->rest.ptr[0] == '\n' || c->rest.ptr[0] == '\r')) {
		*line += c->rest.ptr[0] == '\n';
		c->rest = str_slice(c->rest, 1, c->rest.len);
	}
}

int csv_next(struct csv *c, struct arena *a, struct csv_record *out, struct err *e)
{
	size_t i = 0, alloc = 0;
	int lines = 1;

	*out = (struct csv_record){0};
	c->line++;
	skip_blank_lines(c, &c->line);
	if (c->rest.len == 0)
		return 0;
	for (;;) {
		struct str *cell = ARENA_PUSH(a, out->cells, out->n, alloc);
		size_t from = i;

		if (i < c->rest.len && c->rest.ptr[i] == '"')
			i = quoted_cell(c, a, i, cell, &lines);
		else
			*cell = plain_cell(c, from, i = cell_end(c, i));
		if (i == SIZE_MAX) {
			c->rest = str_slice(c->rest, str_find_char(c->rest, '\n', from), c->rest.len);
			c->rest = str_slice(c->rest, 1, c->rest.len);
			return err_set(e, ERR_INPUT, "%s", msg("a quotation mark opened here is never closed"));
		}
		if (i >= c->rest.len || c->rest.ptr[i] == '\n')
			break;
		i++;
	}
	c->rest = str_slice(c->rest, i + 1, c->rest.len);
	c->line += lines - 1;
	return 1;
}
