/* html_links.c - makes the relative addresses inside of a piece of HTML absolute. */
#include "html_text.h"
#include "simak/ascii.h"
#include "simak/url.h"

static size_t skip_blanks(struct str s, size_t i)
{
	while (i < s.len && ascii_is_blank(s.ptr[i]))
		i++;
	return i;
}

/* The value that begins at *i, in quotes or bare. */
static struct str attribute_value(struct str s, size_t *i)
{
	size_t from = *i, end;

	if (from < s.len && (s.ptr[from] == '"' || s.ptr[from] == '\'')) {
		end = str_find_char(s, s.ptr[from], from + 1);
		*i = end == SIZE_MAX ? s.len : end + 1;
		return str_slice(s, from + 1, end);
	}
	while (*i < s.len && !ascii_is_blank(s.ptr[*i]))
		++*i;
	return str_slice(s, from, *i);
}

bool html_next_attribute(struct str attributes, size_t *i, struct str *name, struct str *value)
{
	size_t at = *i, start;

	*value = STR_NONE;
	while (at < attributes.len && (ascii_is_blank(attributes.ptr[at]) || attributes.ptr[at] == '/'))
		at++;
	for (start = at; at < attributes.len && !ascii_is_blank(attributes.ptr[at]) && attributes.ptr[at] != '=';)
		at++;
	*name = str_slice(attributes, start, at);
	*i = skip_blanks(attributes, at);
	if (*i < attributes.len && attributes.ptr[*i] == '=') {
		*i = skip_blanks(attributes, *i + 1);
		*value = attribute_value(attributes, i);
	}
	return *i > start;
}

static bool holds_address(struct str name)
{
	static const char *const names[] = {"href", "src", "cite", "poster", "longdesc", "background"};

	for (size_t k = 0; k < sizeof names / sizeof *names; k++)
		if (str_is_icase(name, names[k]))
			return true;
	return false;
}

bool html_has_scheme(struct str s)
{
	size_t colon = str_find_char(s, ':', 0);

	for (size_t i = 0; i < s.len && i < colon; i++)
		if (strchr("/?#", s.ptr[i]) != NULL)
			return false;
	return colon != SIZE_MAX && colon > 0;
}

static void add_resolved(struct buf *b, struct arena *a, struct str raw, struct str base)
{
	struct buf plain;
	struct str url;

	buf_init(&plain, 2 * raw.len + 16);
	html_decode(&plain, raw);
	if (!html_has_scheme(str_trim(buf_str(&plain))) && url_resolve(a, base, buf_str(&plain), &url))
		buf_add_str(b, html_escape(a, url));
	else
		buf_add_str(b, raw);
	buf_free(&plain);
}

/* Appends the tag's attributes, the addresses among them rewritten in place. */
static void add_attributes(struct buf *b, struct arena *a, struct str attributes, struct str base)
{
	struct str name, value;
	size_t i = 0, done = 0;

	while (html_next_attribute(attributes, &i, &name, &value)) {
		size_t from = value.len ? (size_t)(value.ptr - attributes.ptr) : 0;

		if (!holds_address(name) || value.len == 0)
			continue;
		buf_add_str(b, str_slice(attributes, done, from));
		add_resolved(b, a, value, base);
		done = from + value.len;
	}
	buf_add_str(b, str_slice(attributes, done, attributes.len));
}

struct str html_resolve(struct arena *a, struct str html, struct str base)
{
	struct html_tag tag;
	struct str out;
	struct buf b;
	size_t done = 0;

	if (base.len == 0 || str_find_char(html, '<', 0) == SIZE_MAX)
		return html;
	buf_init(&b, 4 * html.len + 65536);
	for (size_t i = 0; i < html.len;) {
		size_t from;

		if (html.ptr[i] != '<' || !html_tag_at(html, &i, &tag)) {
			i++;
			continue;
		}
		if (tag.attributes.len == 0)
			continue;
		from = (size_t)(tag.attributes.ptr - html.ptr);
		buf_add_str(&b, str_slice(html, done, from));
		add_attributes(&b, a, tag.attributes, base);
		done = from + tag.attributes.len;
	}
	buf_add_str(&b, str_slice(html, done, html.len));
	out = b.full ? html : arena_str(a, buf_str(&b));
	buf_free(&b);
	return out;
}
