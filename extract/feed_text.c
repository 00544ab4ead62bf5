/* feed_text.c - text constructs of feeds: what is plain, what is HTML, what is markup.
 *
 * RSS has HTML in every text, escaped or naked.  Atom tells by attributes: RFC 4287 section 3.1 and
 * 4.1.3, and Atom 0.3's type and mode. */
#include "feed_impl.h"
#include "simak/url.h"
#include "simak/utf8.h"

enum kind { KIND_PLAIN, KIND_HTML, KIND_MARKUP, KIND_BASE64 };

static bool contains(struct str s, const char *what)
{
	return str_find_icase(s, str_of(what), 0) != SIZE_MAX;
}

/* Atom 0.3: mode says how the value is written, type what it is. */
static enum kind kind_by_mode(struct str mode, struct str type, bool has_elements)
{
	if (str_is_icase(mode, "base64"))
		return KIND_BASE64;
	if (str_is_icase(mode, "escaped") && (contains(type, "html") || type.len == 0))
		return KIND_HTML;
	return has_elements ? KIND_MARKUP : contains(type, "html") ? KIND_HTML : KIND_PLAIN;
}

static enum kind kind_by_type(struct str type, bool has_elements)
{
	if (str_is_icase(type, "html") || contains(type, "text/html"))
		return KIND_HTML;
	if (str_is_icase(type, "xhtml") || str_ends_icase(type, "+xml") || str_ends_icase(type, "/xml"))
		return KIND_MARKUP;
	if (type.len == 0 || str_is_icase(type, "text") || str_starts_icase(type, "text/") ||
			str_find_char(type, '/', 0) == SIZE_MAX)
		return has_elements ? KIND_MARKUP : KIND_PLAIN;
	return KIND_BASE64;
}

static enum kind kind_of(const struct feed_reader *r, const xmlNode *node)
{
	struct str type = str_trim(xml_attribute(r->a, node, "type"));
	struct str mode = xml_attribute(r->a, node, "mode");
	bool has_elements = xml_first_element(node) != NULL;
	enum feed_ns ns = feed_ns_of(r, node);

	if (!(ns == NS_ATOM || (r->is_atom && ns == NS_CORE)))
		return has_elements ? KIND_MARKUP : KIND_HTML;
	if (mode.len > 0 || (r->out->format != NULL && strcmp(r->out->format, "atom03") == 0))
		return kind_by_mode(mode, type, has_elements);
	return kind_by_type(type, has_elements);
}

static int base64_value(char c)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = c ? strchr(digits, c) : NULL;

	return at ? (int)(at - digits) : -1;
}

/* RFC 4648, blanks and line ends ignored.  What is no text once decoded is dropped. */
static struct str decode_base64(struct arena *a, struct str s)
{
	char *out = arena_alloc(a, s.len + 1);
	struct str text = {out, 0};
	uint32_t bits = 0;
	int n = 0;

	for (size_t i = 0; i < s.len && s.ptr[i] != '='; i++) {
		int value = base64_value(s.ptr[i]);

		if (value < 0)
			continue;
		bits = bits << 6 | (uint32_t)value;
		n += 6;
		if (n >= 8) {
			n -= 8;
			out[text.len++] = (char)(bits >> n & 255);
		}
	}
	return utf8_valid(text) && memchr(out, '\0', text.len) == NULL ? text : STR_NONE;
}

/* The div around XHTML is no part of it. */
static struct str inner_markup(const struct feed_reader *r, const xmlNode *node)
{
	const xmlNode *div = xml_first_element(node);

	if (div != NULL && xml_is(div, "div") && xml_next_element(div) == NULL)
		return xml_inner(r->a, div);
	return xml_inner(r->a, node);
}

struct str feed_html_of(const struct feed_reader *r, const xmlNode *node)
{
	struct str html = STR_NONE;

	switch (kind_of(r, node)) {
	case KIND_PLAIN:
		return html_escape(r->a, str_trim(xml_text(r->a, node)));
	case KIND_HTML:
		html = xml_text(r->a, node);
		break;
	case KIND_MARKUP:
		html = inner_markup(r, node);
		break;
	case KIND_BASE64:
		html = decode_base64(r->a, xml_text(r->a, node));
		break;
	}
	return html_resolve(r->a, str_trim(html), feed_base_of(r, node));
}

struct str feed_line_of(const struct feed_reader *r, const xmlNode *node)
{
	switch (kind_of(r, node)) {
	case KIND_PLAIN:
		return html_squash(r->a, xml_text(r->a, node), false);
	case KIND_HTML:
		return html_to_line(r->a, xml_text(r->a, node));
	case KIND_MARKUP:
		return html_to_line(r->a, inner_markup(r, node));
	case KIND_BASE64:
		return html_to_line(r->a, decode_base64(r->a, xml_text(r->a, node)));
	}
	return STR_NONE;
}

struct str feed_address(struct arena *a, struct str base, struct str written)
{
	struct str url;

	written = str_trim(written);
	if (str_starts_icase(written, "http://") || str_starts_icase(written, "https://"))
		return url_resolve(a, STR_NONE, written, &url) ? written : STR_NONE;
	if (written.len == 0 || html_has_scheme(written))
		return STR_NONE;
	if (base.len > 0 && url_resolve(a, base, written, &url))
		return url;
	return written;
}

/* Bytes of the word with an @ in it; false where there is none. */
static bool find_mail(struct str s, size_t *from, size_t *to)
{
	size_t at = str_find_char(s, '@', 0);

	if (at == SIZE_MAX)
		return false;
	for (*from = at; *from > 0 && strchr(" (<,;:\t\n", s.ptr[*from - 1]) == NULL;)
		--*from;
	for (*to = at; *to < s.len && strchr(" )>,;\t\n", s.ptr[*to]) == NULL;)
		++*to;
	return *from < at && *to > at + 1;
}

static struct str without_brackets(struct str s)
{
	for (;;) {
		struct str before = s = str_trim(s);

		while (s.len > 0 && strchr("(<\"", s.ptr[0]) != NULL)
			s = str_trim(str_slice(s, 1, s.len));
		while (s.len > 0 && strchr(")>\"", s.ptr[s.len - 1]) != NULL)
			s = str_trim(str_slice(s, 0, s.len - 1));
		if (s.len == before.len)
			return s;
	}
}

struct str feed_person(struct arena *a, struct str text)
{
	struct str before, after;
	size_t from, to;

	if (!find_mail(text, &from, &to))
		return text;
	before = without_brackets(str_slice(text, 0, from));
	after = without_brackets(str_slice(text, to, text.len));
	if (before.len > 0 && after.len > 0)
		return arena_printf(a, "%.*s %.*s", STR_ARG(before), STR_ARG(after));
	if (before.len + after.len > 0)
		return before.len ? before : after;
	return str_slice(text, from, to);
}
