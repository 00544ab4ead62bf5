/* page_cut.c - the cutting pass: a page (valid UTF-8) becomes the mark-up that is worth parsing.
 *
 * In: any bytes; out, piece by piece: start tags with the attributes that later stages read, end
 * tags of open elements only, text with white space collapsed.  Script, style, noscript, svg,
 * comments, declarations and elements without meaning are left out; JSON-LD is kept aside.  Tags
 * are read as the HTML standard's tokenizer reads them (13.2.5).  Time is linear; what is nested
 * deeper than DEPTH_MAX loses its tags but not its text.  It errs on the side of keeping text.
 */
#include "page.h"

#define PIECE ((size_t)16384)   /* bytes of text copied at once */
#define OUT_CAP ((size_t)1 << 17)
#define VALUE_MAX ((size_t)4096) /* bytes of an attribute value; longer ones are cut */

enum attr {
	ATTR_NONE = 0, ATTR_CLASS = 1, ATTR_HREF = 2, ATTR_META = 4, ATTR_TIME = 8, ATTR_LANG = 16,
	ATTR_TYPE = 32, ATTR_STYLE = 64, ATTR_FLAG = 128
};

struct attr_name {
	const char *name;
	unsigned kind; /* of enum attr */
};

/* First letter decides, so that most attributes cost one comparison. */
static const struct attr_name attr_names[] = {
	{"aria-hidden", ATTR_FLAG}, {"class", ATTR_CLASS}, {"content", ATTR_META},
	{"data-component", ATTR_CLASS}, {"data-qa", ATTR_CLASS}, {"data-testid", ATTR_CLASS},
	{"datetime", ATTR_TIME}, {"hidden", ATTR_FLAG}, {"href", ATTR_HREF}, {"http-equiv", ATTR_META},
	{"id", ATTR_CLASS}, {"itemprop", ATTR_CLASS | ATTR_META}, {"lang", ATTR_LANG},
	{"name", ATTR_META}, {"property", ATTR_META}, {"rel", ATTR_HREF}, {"role", ATTR_CLASS},
	{"style", ATTR_STYLE}, {"type", ATTR_TYPE},
};

static bool is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool is_alpha(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

void cut_init(struct cutter *c, const struct tags *tags, struct str in)
{
	memset(c, 0, sizeof *c);
	c->tags = tags;
	c->in = in;
	buf_init(&c->out, OUT_CAP);
}

void cut_free(struct cutter *c)
{
	buf_free(&c->out);
}

static void put(struct cutter *c, const char *s)
{
	buf_add_cstr(&c->out, s);
}

/* Text up to `to` with white space collapsed and control characters dropped. */
static void copy_text(struct cutter *c, size_t to)
{
	char *start = buf_reserve(&c->out, to - c->at), *d = start;
	const char *s = c->in.ptr + c->at, *end = c->in.ptr + to;
	bool blank = c->blank;

	c->at = to;
	if (start == NULL)
		return;
	for (; s < end; s++) {
		unsigned char b = (unsigned char)*s;

		if (b > ' ' && b != 0x7F) {
			*d++ = *s;
			blank = false;
		} else if (!blank && is_space(*s)) {
			*d++ = ' ';
			blank = true;
		}
	}
	c->blank = blank;
	c->out.len += (size_t)(d - start);
	*d = '\0';
}

/* Text in <pre>: an empty line parts paragraphs. */
static void copy_pre(struct cutter *c, size_t to)
{
	for (size_t at = c->at; (at = str_find_char(str_slice(c->in, 0, to), '\n', at)) != SIZE_MAX;) {
		size_t end = at + 1;

		while (end < to && is_space(c->in.ptr[end]) && c->in.ptr[end] != '\n')
			end++;
		if (end < to && c->in.ptr[end] == '\n') {
			copy_text(c, end);
			put(c, "<br>");
		}
		at = end;
	}
	copy_text(c, to);
}

/* Position behind the `>` of the raw element's end tag; *content gets what is inside. */
static size_t raw_end(struct str in, size_t from, const char *name, struct str *content)
{
	size_t len = strlen(name), at = from;

	while ((at = str_find_char(in, '<', at)) != SIZE_MAX) {
		struct str rest = str_slice(in, at + 2, in.len);

		if (at + 1 < in.len && in.ptr[at + 1] == '/' && str_starts_icase(rest, name) &&
			(rest.len == len || !is_alpha(rest.ptr[len])))
			break;
		at++;
	}
	*content = str_slice(in, from, at == SIZE_MAX ? in.len : at);
	if (at == SIZE_MAX || (at = str_find_char(in, '>', at)) == SIZE_MAX)
		return in.len;
	return at + 1;
}

static void skip_to(struct cutter *c, struct str mark)
{
	size_t end = str_find(c->in, mark, c->at);

	c->at = end == SIZE_MAX ? c->in.len : end + mark.len;
}

/* "<!", "<?" and "</" followed by no letter: comments and what the standard reads as one. */
static void skip_declaration(struct cutter *c)
{
	struct str rest = str_slice(c->in, c->at, c->in.len);

	if (str_starts(rest, "<!-->") || str_starts(rest, "<!--->"))
		skip_to(c, STR_LIT(">"));
	else if (str_starts(rest, "<!--")) {
		c->at += 4;
		skip_to(c, STR_LIT("-->"));
	} else if (str_starts(rest, "<![CDATA["))
		c->at += 9;
	else
		skip_to(c, STR_LIT(">"));
}

/* ---- attributes ---- */

struct attr_view {
	struct str name, value;
};

/* The next attribute of the tag at *at; false at the tag's end, *at then stands behind `>`. */
static bool next_attr(struct str in, size_t *at, struct attr_view *a)
{
	size_t i = *at, from;

	while (i < in.len && (is_space(in.ptr[i]) || in.ptr[i] == '/'))
		i++;
	if (i >= in.len || in.ptr[i] == '>') {
		*at = i < in.len ? i + 1 : in.len;
		return false;
	}
	from = i++;
	while (i < in.len && !is_space(in.ptr[i]) && in.ptr[i] != '=' && in.ptr[i] != '>' &&
		in.ptr[i] != '/')
		i++;
	a->name = str_slice(in, from, i);
	a->value = STR_NONE;
	while (i < in.len && is_space(in.ptr[i]))
		i++;
	if (i < in.len && in.ptr[i] == '=') {
		for (i++; i < in.len && is_space(in.ptr[i]); i++)
			;
		if (i < in.len && (in.ptr[i] == '"' || in.ptr[i] == '\'')) {
			size_t close = str_find_char(in, in.ptr[i], i + 1);

			close = close == SIZE_MAX ? in.len : close;
			a->value = str_slice(in, i + 1, close);
			i = close < in.len ? close + 1 : close;
		} else {
			for (from = i; i < in.len && !is_space(in.ptr[i]) && in.ptr[i] != '>'; i++)
				;
			a->value = str_slice(in, from, i);
		}
	}
	*at = i;
	return true;
}

/* Its index in attr_names, or -1. */
static int find_attr(struct str name)
{
	char first = name.len ? lower(name.ptr[0]) : 0;

	if (name.len < 2 || name.len > 14 || first < 'a' || first > 't')
		return -1;
	for (size_t i = 0; i < sizeof attr_names / sizeof *attr_names; i++)
		if (attr_names[i].name[0] == first && str_is_icase(name, attr_names[i].name))
			return (int)i;
	return -1;
}

/* The kinds of attribute that an element is asked for. */
static unsigned wanted_attrs(enum tag tag)
{
	switch (tag) {
	case TAG_A:
		return ATTR_HREF | ATTR_CLASS;
	case TAG_META:
		return ATTR_META;
	case TAG_LINK:
	case TAG_BASE:
		return ATTR_HREF;
	case TAG_TIME:
		return ATTR_TIME | ATTR_CLASS;
	case TAG_HTML:
		return ATTR_LANG;
	case TAG_INPUT:
		return ATTR_TYPE;
	case TAG_IMG:
	case TAG_BR:
		return ATTR_NONE;
	default:
		return ATTR_CLASS | ATTR_STYLE | ATTR_FLAG;
	}
}

static bool hides(struct str value)
{
	static const char *const ways[] = {"display:none", "display: none", "visibility:hidden",
		"visibility: hidden"};

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (str_find_icase(value, str_of(ways[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

static void put_attr(struct cutter *c, const char *name, struct str value)
{
	char *start, *d;

	value = str_slice(value, 0, VALUE_MAX);
	start = d = buf_reserve(&c->out, 6 * value.len + 32);
	if (start == NULL)
		return;
	*d++ = ' ';
	while (*name)
		*d++ = *name++;
	*d++ = '=';
	*d++ = '"';
	for (size_t i = 0; i < value.len; i++) {
		if (value.ptr[i] == '"') {
			memcpy(d, "&quot;", 6);
			d += 6;
		} else
			*d++ = (unsigned char)value.ptr[i] >= ' ' ? value.ptr[i] : ' ';
	}
	*d++ = '"';
	*d = '\0';
	c->out.len += (size_t)(d - start);
}

/* aria-hidden="true", hidden, style="display:none" all come out as `hidden`. */
static bool is_hiding(const struct attr_name *known, struct str value)
{
	if (known->kind == ATTR_STYLE)
		return hides(str_slice(value, 0, VALUE_MAX));
	return strcmp(known->name, "hidden") == 0 || str_is_icase(value, "true");
}

/* Writes the attributes that are wanted, each once, and moves c->at behind the tag.  Whether there
 * was one. */
static bool put_attrs(struct cutter *c, unsigned wanted)
{
	struct attr_view a;
	unsigned seen = 0;

	while (next_attr(c->in, &c->at, &a)) {
		int i = wanted ? find_attr(a.name) : -1;
		const struct attr_name *known = &attr_names[i < 0 ? 0 : i];

		if (i < 0 || !(known->kind & wanted) || (seen & 1u << i) || c->out.len > OUT_CAP / 2)
			continue;
		if (!(known->kind & (ATTR_FLAG | ATTR_STYLE)))
			put_attr(c, known->name, a.value);
		else if (is_hiding(known, a.value))
			put_attr(c, "hidden", STR_NONE);
		else
			continue;
		seen |= 1u << i;
	}
	return seen != 0;
}

/* ---- elements ---- */

static void pop(struct cutter *c)
{
	enum tag tag = (enum tag)c->stack[--c->depth];

	c->open[tag]--;
}

static void push(struct cutter *c, enum tag tag, bool silent)
{
	c->stack[c->depth] = (unsigned char)tag;
	c->silent[c->depth++] = silent;
	c->open[tag]++;
}

/* <script>: only JSON-LD is of interest. */
static void keep_script(struct cutter *c, size_t attrs, struct str content)
{
	struct attr_view a;

	while (next_attr(c->in, &attrs, &a))
		if (str_is_icase(a.name, "type") && str_starts_icase(a.value, "application/ld+json") &&
			c->n_json < CUT_JSON_MAX)
			c->json[c->n_json++] = content;
}

static void cut_raw(struct cutter *c, enum tag tag)
{
	size_t attrs = c->at;
	struct attr_view a;
	struct str content;
	bool closed;

	while (next_attr(c->in, &c->at, &a))
		;
	closed = c->at >= 2 && c->in.ptr[c->at - 2] == '/' && (tag == TAG_SVG || tag == TAG_MATH);
	if (closed)
		return;
	c->at = raw_end(c->in, c->at, tag_info(tag)->name, &content);
	if (tag == TAG_SCRIPT)
		keep_script(c, attrs, content);
	if (tag == TAG_VIDEO || tag == TAG_IFRAME)
		put(c, "<param>");
}

/* <title> holds text only. */
static void cut_title(struct cutter *c)
{
	struct attr_view a;
	struct str content;

	while (next_attr(c->in, &c->at, &a))
		;
	c->at = raw_end(c->in, c->at, "title", &content);
	content = str_slice(content, 0, VALUE_MAX);
	put(c, "<title>");
	for (size_t i = 0; i < content.len; i++) {
		if (content.ptr[i] == '<')
			put(c, "&lt;");
		else
			buf_add_char(&c->out, (unsigned char)content.ptr[i] < ' ' ? ' ' : content.ptr[i]);
	}
	put(c, "</title>");
}

static void put_name(struct cutter *c, const char *name, size_t len)
{
	buf_add_char(&c->out, '<');
	buf_add(&c->out, name, len);
}

static void open_element(struct cutter *c, enum tag tag, const char *name, size_t len)
{
	const struct tag_info *info = tag_info(tag);
	size_t rewind = c->out.len;
	bool any;

	if ((info->flags & TAG_LIKE) && c->depth && c->stack[c->depth - 1] == tag)
		pop(c);
	put_name(c, name, len);
	any = put_attrs(c, wanted_attrs(tag));
	put(c, ">");
	if (info->flags & TAG_VOID)
		return;
	if (c->depth == DEPTH_MAX) {
		buf_truncate(&c->out, rewind);
		c->skipped[tag]++;
		if (info->flags & TAG_BLOCK)
			put(c, "<br>");
		return;
	}
	if (tag == TAG_SPAN && !any) {
		buf_truncate(&c->out, rewind);
		push(c, tag, true);
		return;
	}
	push(c, tag, false);
}

static void swallow_silent(struct cutter *c, enum tag tag)
{
	struct attr_view a;

	while (next_attr(c->in, &c->at, &a))
		;
	if (c->depth < DEPTH_MAX)
		push(c, tag, true);
	else
		c->skipped[tag]++;
}

/* An inline end tag does not reach through an open block, as the parser's own rule has it. */
static bool reachable(const struct cutter *c, enum tag tag, unsigned *depth)
{
	bool block = (tag_info(tag)->flags & (TAG_BLOCK | TAG_LIKE)) != 0 || tag == TAG_OTHER;

	if (c->open[tag] == 0)
		return false;
	for (*depth = c->depth; (*depth)-- > 0;) {
		if (c->stack[*depth] == tag)
			return true;
		if (!block && (tag_info((enum tag)c->stack[*depth])->flags & TAG_BLOCK))
			return false;
	}
	return false;
}

static void close_element(struct cutter *c, enum tag tag, const char *name, size_t len)
{
	unsigned depth;
	bool silent;

	if (c->skipped[tag] > 0) {
		c->skipped[tag]--;
		return;
	}
	if (!reachable(c, tag, &depth)) {
		if (tag == TAG_P || tag == TAG_BR)
			put(c, "<br>");
		return;
	}
	silent = c->silent[depth];
	while (c->depth > depth)
		pop(c);
	if (silent)
		return;
	put(c, "</");
	buf_add(&c->out, name, len);
	put(c, ">");
}

/* A byte of an element's name as the parser takes it. */
static char name_byte(char c)
{
	return is_alpha(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' ? lower(c) : '_';
}

static void step_tag(struct cutter *c)
{
	bool end = c->in.ptr[c->at + 1] == '/';
	size_t i = c->at + 1 + end, len = 0;
	char name[TAG_NAME_MAX + 1];
	struct attr_view a;
	enum tag tag;

	for (; i < c->in.len && !is_space(c->in.ptr[i]) && c->in.ptr[i] != '/' && c->in.ptr[i] != '>'; i++)
		if (len < TAG_NAME_MAX)
			name[len++] = name_byte(c->in.ptr[i]);
	c->at = i;
	tag = tag_find(c->tags, name, len);
	if (end) {
		while (next_attr(c->in, &c->at, &a))
			;
		close_element(c, tag, name, len);
		return;
	}
	c->n_tags++;
	if (tag_info(tag)->flags & TAG_RAW)
		cut_raw(c, tag);
	else if (tag == TAG_TITLE)
		cut_title(c);
	else if (tag_info(tag)->flags & TAG_SILENT)
		swallow_silent(c, tag);
	else
		open_element(c, tag, name, len);
	c->blank = false;
}

static void step(struct cutter *c)
{
	size_t lt = str_find_char(str_slice(c->in, 0, c->at + PIECE), '<', c->at);
	char next;

	if (lt != c->at) {
		size_t limit = c->at + PIECE < c->in.len ? c->at + PIECE : c->in.len;

		limit = lt == SIZE_MAX ? limit : lt;
		if (c->open[TAG_PRE])
			copy_pre(c, limit);
		else
			copy_text(c, limit);
		return;
	}
	next = c->at + 1 < c->in.len ? c->in.ptr[c->at + 1] : ' ';
	if (is_alpha(next) || (next == '/' && c->at + 2 < c->in.len && is_alpha(c->in.ptr[c->at + 2])))
		step_tag(c);
	else if (next == '!' || next == '?' || next == '/')
		skip_declaration(c);
	else {
		put(c, "&lt;");
		c->at++;
	}
}

size_t cut_read(struct cutter *c, char *out, size_t room)
{
	size_t n;

	if (c->taken == c->out.len) {
		buf_clear(&c->out);
		c->taken = 0;
	}
	while (c->at < c->in.len && c->out.len < PIECE)
		step(c);
	n = c->out.len - c->taken < room ? c->out.len - c->taken : room;
	if (n)
		memcpy(out, c->out.ptr + c->taken, n);
	c->taken += n;
	return n;
}
