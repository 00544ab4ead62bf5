/* html_text.c - HTML of feeds and posts as plain text: tags dropped, references decoded.
 *
 * Reads leniently and in one pass; no tree is built.  What looks like markup but is none (a < before
 * a blank or a digit) stays text. */
#include <libxml/HTMLparser.h>

#include "html_text.h"
#include "simak/ascii.h"
#include "simak/utf8.h"

#define QUOTE_BYTES_MAX 4096 /* of an attribute's value behind a > in it */

static const uint16_t windows_1252[32] = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D,
	0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

static int digit_value(char c, bool hex)
{
	return hex || ascii_is_digit(c) ? ascii_hex(c) : -1;
}

uint32_t html_windows_1252(unsigned char byte)
{
	return byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80] : byte;
}

static uint32_t numeric_reference(struct str s, size_t *i)
{
	size_t at = *i + 2, start;
	bool hex = at < s.len && (s.ptr[at] | 32) == 'x';
	uint32_t cp = 0;

	start = at += hex;
	while (at < s.len && digit_value(s.ptr[at], hex) >= 0) {
		cp = cp * (hex ? 16 : 10) + (uint32_t)digit_value(s.ptr[at++], hex);
		if (cp > 0x10FFFF)
			cp = 0x110000;
	}
	if (at == start)
		return 0;
	*i = at + (at < s.len && s.ptr[at] == ';');
	if (cp < 0x100 && cp > 0)
		return html_windows_1252((unsigned char)cp);
	if (cp > 0x10FFFF || cp == 0 || (cp >= 0xD800 && cp < 0xE000))
		return UTF8_REPLACEMENT;
	return cp;
}

uint32_t html_reference(struct str s, size_t *i)
{
	const htmlEntityDesc *entity;
	size_t end = *i + 1, len = 0;
	char name[16];

	if (end < s.len && s.ptr[end] == '#')
		return numeric_reference(s, i);
	while (end < s.len && ascii_is_alnum(s.ptr[end]) && len < sizeof name - 1)
		name[len++] = s.ptr[end++];
	name[len] = '\0';
	if (len == 0 || end >= s.len || s.ptr[end] != ';')
		return 0;
	entity = htmlEntityLookup((const xmlChar *)name);
	if (entity == NULL)
		return 0;
	*i = end + 1;
	return entity->value;
}

void html_decode(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.len;) {
		uint32_t cp = s.ptr[i] == '&' ? html_reference(s, &i) : 0;

		if (cp != 0)
			utf8_add(b, cp);
		else
			buf_add_char(b, s.ptr[i++]);
	}
}

size_t html_tag_end(struct str s, size_t i)
{
	size_t first = SIZE_MAX;
	char quote = '\0', before = '\0';

	for (; i < s.len && (first == SIZE_MAX || i - first < QUOTE_BYTES_MAX); i++) {
		char c = s.ptr[i];

		if (c == '>' && first == SIZE_MAX)
			first = i;
		if (quote != '\0')
			quote = c == quote ? '\0' : quote;
		else if ((c == '"' || c == '\'') && before == '=')
			quote = c;
		else if (c == '>' || c == '<')
			return i;
		before = ascii_is_blank(c) ? before : c;
	}
	return first;
}

static bool declaration_at(struct str s, size_t *i)
{
	struct str rest = str_slice(s, *i, s.len);
	size_t end;

	if (str_starts(rest, "<!--")) {
		end = str_find(s, STR_LIT("-->"), *i + 4);
		*i = end == SIZE_MAX ? s.len : end + 3;
		return true;
	}
	if (!str_starts(rest, "<!") && !str_starts(rest, "<?"))
		return false;
	end = str_find_char(s, '>', *i);
	*i = end == SIZE_MAX ? s.len : end + 1;
	return true;
}

bool html_tag_at(struct str s, size_t *i, struct html_tag *tag)
{
	size_t name = *i + 1, end, after;

	*tag = (struct html_tag){0};
	if (declaration_at(s, i))
		return true;
	tag->is_end = name < s.len && s.ptr[name] == '/';
	name += tag->is_end;
	if (name >= s.len || !ascii_is_alpha(s.ptr[name]))
		return false;
	for (end = name; end < s.len && !ascii_is_blank(s.ptr[end]) && strchr("></", s.ptr[end]) == NULL;)
		end++;
	tag->name = str_slice(s, name, end);
	after = html_tag_end(s, end);
	if (after == SIZE_MAX)
		after = s.len;
	tag->attributes = str_slice(s, end, after);
	tag->is_empty = str_ends(tag->attributes, "/");
	*i = after + (after < s.len && s.ptr[after] == '>');
	return true;
}

static bool is_one_of(struct str name, const char *const *names, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (str_is_icase(name, names[k]))
			return true;
	return false;
}

/* Elements that stand on lines of their own. */
static bool is_block(struct str name)
{
	static const char *const blocks[] = {"p", "div", "br", "li", "ul", "ol", "tr", "td", "th", "table",
		"h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "section", "article", "pre", "dd", "dt",
		"dl", "figure", "figcaption", "header", "footer"};

	return is_one_of(name, blocks, sizeof blocks / sizeof *blocks);
}

/* Elements whose content is no text for readers. */
static bool is_hidden(struct str name)
{
	static const char *const hidden[] = {"script", "style", "template", "noscript", "iframe", "object"};

	return is_one_of(name, hidden, sizeof hidden / sizeof *hidden);
}

/* Moves behind the end tag of name; behind everything where there is none. */
static size_t skip_hidden(struct str s, size_t i, struct str name)
{
	while ((i = str_find(s, STR_LIT("</"), i)) != SIZE_MAX) {
		struct html_tag tag;

		if (str_eq_icase(str_slice(s, i + 2, i + 2 + name.len), name) && html_tag_at(s, &i, &tag))
			return i;
		i += 2;
	}
	return s.len;
}

static void add_break(struct buf *b, struct str s, size_t *i, const struct html_tag *tag)
{
	if (is_block(tag->name))
		buf_add_char(b, '\n');
	if (!tag->is_end && !tag->is_empty && is_hidden(tag->name))
		*i = skip_hidden(s, *i, tag->name);
}

struct str html_squash(struct arena *a, struct str s, bool lines)
{
	char *out = arena_alloc(a, s.len + 1);
	bool blank = false, brk = false;
	size_t len = 0;

	for (size_t i = 0; i < s.len; i++) {
		bool no_break = (unsigned char)s.ptr[i] == 0xC2 && i + 1 < s.len &&
			(unsigned char)s.ptr[i + 1] == 0xA0;

		if (ascii_is_blank(s.ptr[i]) || no_break) {
			blank = true;
			brk = brk || (lines && s.ptr[i] == '\n');
			i += no_break;
			continue;
		}
		if (blank && len > 0)
			out[len++] = brk ? '\n' : ' ';
		blank = brk = false;
		out[len++] = s.ptr[i];
	}
	return (struct str){out, len};
}

static struct str to_text(struct arena *a, struct str html, bool lines)
{
	struct buf b;
	struct str text;

	buf_init(&b, 2 * html.len + 16);
	for (size_t i = 0; i < html.len;) {
		uint32_t cp = html.ptr[i] == '&' ? html_reference(html, &i) : 0;
		struct html_tag tag;

		if (cp != 0)
			utf8_add(&b, cp);
		else if (html.ptr[i] == '<' && html_tag_at(html, &i, &tag))
			add_break(&b, html, &i, &tag);
		else {
			buf_add_char(&b, ascii_is_blank(html.ptr[i]) ? ' ' : html.ptr[i]);
			i++;
		}
	}
	text = html_squash(a, buf_str(&b), lines);
	buf_free(&b);
	return text;
}

struct str html_to_text(struct arena *a, struct str html)
{
	return to_text(a, html, true);
}

struct str html_to_line(struct arena *a, struct str html)
{
	return to_text(a, html, false);
}

struct str html_escape(struct arena *a, struct str text)
{
	struct str html;
	struct buf b;

	buf_init(&b, 6 * text.len + 16);
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (c == '&')
			buf_add_cstr(&b, "&amp;");
		else if (c == '<')
			buf_add_cstr(&b, "&lt;");
		else if (c == '>')
			buf_add_cstr(&b, "&gt;");
		else
			buf_add_char(&b, c);
	}
	html = arena_str(a, buf_str(&b));
	buf_free(&b);
	return html;
}
