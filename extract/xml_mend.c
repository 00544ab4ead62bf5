/* xml_mend.c - makes a balanced document of broken XML, in one pass and without looking back.
 *
 * Drops what stands before the root and behind it, comments, instructions and the document type;
 * escapes bare & and <, decodes HTML's entities, drops characters that XML forbids; quotes
 * attributes; closes what was left open.  Nesting and attributes are bounded.  An HTML page, which may
 * have several roots or none, becomes the inside of an element <page>. */
#include "html_text.h"
#include "simak/ascii.h"
#include "simak/utf8.h"
#include "xml_doc.h"

#define DEPTH_MAX 200 /* libxml2 allows 256 */
#define ATTRIBUTES_MAX 64
#define NAME_MAX_BYTES 200

struct mender {
	struct str text;
	size_t at;
	struct buf *out;
	struct str stack[DEPTH_MAX];
	size_t depth, n_elements;
	bool is_page; /* HTML: its empty elements and its raw texts are known */
	bool done;    /* the root was closed */
};

static bool is_name_start(char c)
{
	return ascii_is_alpha(c) || c == '_' || c == ':' || (unsigned char)c >= 0x80;
}

static bool is_name_char(char c)
{
	return is_name_start(c) || ascii_is_digit(c) || c == '.' || c == '-';
}

static bool is_xml_char(uint32_t cp)
{
	return cp == '\t' || cp == '\n' || cp == '\r' || (cp >= 0x20 && cp < 0xD800) ||
		(cp >= 0xE000 && cp <= 0x10FFFF && cp != 0xFFFE && cp != 0xFFFF);
}

static void add_char(struct buf *b, uint32_t cp)
{
	if (!is_xml_char(cp))
		return;
	if (cp == '<')
		buf_add_cstr(b, "&lt;");
	else if (cp == '>')
		buf_add_cstr(b, "&gt;");
	else if (cp == '&')
		buf_add_cstr(b, "&amp;");
	else if (cp == '"')
		buf_add_cstr(b, "&quot;");
	else
		utf8_add(b, cp);
}

/* Length of the run of plain ASCII at i. */
static size_t plain_run(struct str s, size_t i)
{
	size_t end = i;

	while (end < s.len && s.ptr[end] >= ' ' && s.ptr[end] < 0x7F && s.ptr[end] != '<' &&
			s.ptr[end] != '>' && s.ptr[end] != '&' && s.ptr[end] != '"')
		end++;
	return end - i;
}

/* Text or an attribute's value; references in it are decoded unless it is CDATA.  Those to no
 * character are dropped. */
static void add_text(struct buf *b, struct str s, bool decode)
{
	for (size_t i = 0, run; i < s.len;) {
		uint32_t cp;

		if ((run = plain_run(s, i)) > 0) {
			buf_add(b, s.ptr + i, run);
			i += run;
			continue;
		}
		cp = decode && s.ptr[i] == '&' ? html_reference(s, &i) : 0;
		if (cp == 0)
			add_char(b, utf8_next(s, &i));
		else if (cp != UTF8_REPLACEMENT)
			add_char(b, cp);
	}
}

static struct str local(struct str name)
{
	size_t colon = str_find_char(name, ':', 0);

	return colon == SIZE_MAX ? name : str_slice(name, colon + 1, name.len);
}

static bool is_root(struct str name)
{
	static const char *const roots[] = {"rss", "feed", "rdf", "urlset", "sitemapindex", "opml", "channel"};

	for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
		if (str_is_icase(local(name), roots[i]))
			return true;
	return false;
}

/* The name that begins at i; empty where none does, or where it is too long to be one. */
static struct str name_at(struct str s, size_t i)
{
	size_t end = i;

	if (i >= s.len || !is_name_start(s.ptr[i]))
		return STR_NONE;
	while (end < s.len && end - i <= NAME_MAX_BYTES && is_name_char(s.ptr[end]))
		end++;
	return end - i <= NAME_MAX_BYTES ? str_slice(s, i, end) : STR_NONE;
}

/* Where the root's tag begins; 0 where none of ours is found. */
static size_t root_at(struct str s)
{
	for (size_t i = 0; (i = str_find_char(s, '<', i)) != SIZE_MAX; i++)
		if (is_root(name_at(s, i + 1)))
			return i;
	return 0;
}

static void close_to(struct mender *m, size_t depth)
{
	while (m->depth > depth) {
		struct str name = m->stack[--m->depth];

		buf_add_cstr(m->out, "</");
		buf_add_str(m->out, name);
		buf_add_char(m->out, '>');
	}
	m->done = m->depth == 0;
}

static bool is_entry(struct str name)
{
	return str_is_icase(name, "item") || str_is_icase(name, "entry") || str_is_icase(name, "url") ||
		str_is_icase(name, "sitemap");
}

/* An entry inside of an entry means that the first was never closed. */
static void close_open_entry(struct mender *m, struct str name)
{
	for (size_t i = 1; !m->is_page && is_entry(name) && i < m->depth; i++)
		if (str_eq_icase(m->stack[i], name)) {
			close_to(m, i);
			return;
		}
}

/* Elements without an end tag; in a feed, link, meta and source may well have one. */
static bool is_void(struct str name, bool is_page)
{
	static const char *const names[] = {"br", "hr", "img", "wbr", "meta", "link", "input", "source",
		"base", "embed", "area", "col", "track"};

	for (size_t i = 0; i < (is_page ? sizeof names / sizeof *names : 4); i++)
		if (str_is_icase(name, names[i]))
			return true;
	return false;
}

/* Elements of HTML whose content is no markup and of no interest. */
static bool is_raw(struct str name)
{
	return str_is_icase(name, "script") || str_is_icase(name, "style") || str_is_icase(name, "textarea");
}

/* Moves to the end tag of a raw element. */
static void skip_raw(struct mender *m, struct str name)
{
	while ((m->at = str_find(m->text, STR_LIT("</"), m->at)) != SIZE_MAX) {
		if (str_eq_icase(str_slice(m->text, m->at + 2, m->at + 2 + name.len), name))
			return;
		m->at += 2;
	}
	m->at = m->text.len;
}

static bool is_taken(const struct str *names, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(names[i], name))
			return true;
	return false;
}

static void add_attributes(struct buf *b, struct str attributes)
{
	struct str names[ATTRIBUTES_MAX], name, value;
	size_t n = 0, i = 0;

	while (n < ATTRIBUTES_MAX && html_next_attribute(attributes, &i, &name, &value)) {
		if (name.len == 0 || !str_eq(name, name_at(name, 0)) || is_taken(names, n, name))
			continue;
		names[n++] = name;
		buf_add_char(b, ' ');
		buf_add_str(b, name);
		buf_add_cstr(b, "=\"");
		add_text(b, value, true);
		buf_add_char(b, '"');
	}
}

static void open_tag(struct mender *m, struct str name)
{
	size_t from = m->at + 1 + name.len, end = html_tag_end(m->text, from);
	struct str attributes = str_slice(m->text, from, end);
	bool is_empty = str_ends(attributes, "/") || is_void(name, m->is_page);

	m->at = end == SIZE_MAX ? m->text.len : end + (m->text.ptr[end] == '>');
	if (end == SIZE_MAX)
		return;
	close_open_entry(m, name);
	if (m->depth == DEPTH_MAX || m->n_elements++ >= XML_DOC_ELEMENTS_MAX)
		return;
	buf_add_char(m->out, '<');
	buf_add_str(m->out, name);
	add_attributes(m->out, attributes);
	buf_add_cstr(m->out, is_empty ? "/>" : ">");
	if (!is_empty)
		m->stack[m->depth++] = name;
	else if (m->depth == 0)
		m->done = true;
	if (m->is_page && !is_empty && is_raw(name))
		skip_raw(m, name);
}

/* "</titel>" for "<title>": as long, but for one letter, and with the same beginning. */
static bool is_misspelt(struct str open, struct str end)
{
	size_t gap = open.len > end.len ? open.len - end.len : end.len - open.len;

	return open.len > 2 && gap <= 1 && str_eq_icase(str_slice(open, 0, 2), str_slice(end, 0, 2));
}

static void end_tag(struct mender *m, struct str name)
{
	size_t end = str_find_char(m->text, '>', m->at);

	m->at = end == SIZE_MAX ? m->text.len : end + 1;
	for (size_t i = m->depth; i > 0; i--)
		if (str_eq_icase(m->stack[i - 1], name)) {
			close_to(m, i - 1);
			return;
		}
	if (m->depth > 1 && is_misspelt(m->stack[m->depth - 1], name))
		close_to(m, m->depth - 1);
}

static void skip_to(struct mender *m, const char *end)
{
	size_t at = str_find(m->text, str_of(end), m->at);

	m->at = at == SIZE_MAX ? m->text.len : at + strlen(end);
}

static void add_cdata(struct mender *m)
{
	size_t from = m->at + 9, end = str_find(m->text, STR_LIT("]]>"), from);

	add_text(m->out, str_slice(m->text, from, end), false);
	m->at = end == SIZE_MAX ? m->text.len : end + 3;
}

/* A document type with or without an internal subset. */
static void skip_doctype(struct mender *m)
{
	size_t close = str_find_char(m->text, '>', m->at), open = str_find_char(m->text, '[', m->at);

	skip_to(m, open < close ? "]>" : ">");
}

/* What begins with < at m->at; false where that is just a character. */
static bool mend_markup(struct mender *m)
{
	struct str rest = str_slice(m->text, m->at, m->text.len), name = name_at(rest, 1);
	struct str end_name = str_starts(rest, "</") ? name_at(rest, 2) : STR_NONE;

	if (str_starts(rest, "<!--"))
		skip_to(m, "-->");
	else if (str_starts_icase(rest, "<![CDATA["))
		add_cdata(m);
	else if (str_starts_icase(rest, "<!DOCTYPE"))
		skip_doctype(m);
	else if (str_starts(rest, "<?"))
		skip_to(m, "?>");
	else if (end_name.len > 0)
		end_tag(m, end_name);
	else if (name.len > 0)
		open_tag(m, name);
	else
		return false;
	return true;
}

void xml_mend(struct str text, bool is_page, struct buf *b)
{
	struct mender m = {.text = text, .at = is_page ? 0 : root_at(text), .is_page = is_page, .out = b};

	if (is_page) {
		m.stack[m.depth++] = STR_LIT("page");
		buf_add_cstr(b, "<page>");
	}
	while (m.at < text.len && !m.done) {
		size_t next = str_find_char(text, '<', m.at);

		if (next == m.at && mend_markup(&m))
			continue;
		next = next == m.at ? m.at + 1 : next == SIZE_MAX ? text.len : next;
		if (m.depth > 0)
			add_text(b, str_slice(text, m.at, next), true);
		m.at = next;
	}
	close_to(&m, 0);
}
