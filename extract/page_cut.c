/* page_cut.c - the cutting pass: a page becomes the mark-up that is worth parsing.
 *
 * In: valid UTF-8, or bytes that are a sign each; out, in UTF-8 and piece by piece: start tags with
 * the attributes that later stages read, end tags of open elements only, text with white space
 * collapsed.  Script, style, noscript, svg, comments, declarations and elements without meaning are
 * left out; JSON-LD is kept aside.  Tags are read as the HTML standard's tokenizer reads them
 * (13.2.5).  Time is linear; what is nested deeper than DEPTH_MAX loses its tags but not its text.
 * It errs on the side of keeping text.
 */
#include "page.h"
#include "page_cut.h"

#include "simak/charset.h"

#define PIECE ((size_t)16384) /* bytes of text copied at once */

static bool is_alpha(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

void cut_init(struct cutter *c, const struct tags *tags, struct str in, const char *charset)
{
	memset(c, 0, sizeof *c);
	c->tags = tags;
	c->in = in;
	c->charset = charset;
	buf_init(&c->out, CUT_OUT_CAP);
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
		} else if (!blank && cut_is_space(*s)) {
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

		while (end < to && cut_is_space(c->in.ptr[end]) && c->in.ptr[end] != '\n')
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

	while (attr_next(c->in, &attrs, &a))
		if (str_is_icase(a.name, "type") && str_starts_icase(a.value, "application/ld+json") &&
			c->n_json < CUT_JSON_MAX)
			c->json[c->n_json++] = content;
}

static void cut_raw(struct cutter *c, enum tag tag)
{
	size_t attrs = c->at;
	struct str content;
	bool closed;

	attr_skip(c);
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
	struct str content;

	attr_skip(c);
	c->at = raw_end(c->in, c->at, "title", &content);
	content = str_slice(content, 0, CUT_VALUE_MAX);
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
	any = attr_copy(c, tag);
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
	attr_skip(c);
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
	return is_alpha(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' ? cut_lower(c) : '_';
}

static void step_tag(struct cutter *c)
{
	bool end = c->in.ptr[c->at + 1] == '/';
	size_t i = c->at + 1 + end, len = 0;
	char name[TAG_NAME_MAX + 1];
	enum tag tag;

	for (; i < c->in.len && !cut_is_space(c->in.ptr[i]) && c->in.ptr[i] != '/' &&
		c->in.ptr[i] != '>'; i++)
		if (len < TAG_NAME_MAX)
			name[len++] = name_byte(c->in.ptr[i]);
	c->at = i;
	tag = tag_find(c->tags, name, len);
	if (end) {
		attr_skip(c);
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

/* A page in another charset is never held as a whole in this one and in UTF-8. */
static void recode(struct cutter *c)
{
	struct buf utf8;

	buf_init(&utf8, 4 * CUT_OUT_CAP);
	charset_to_utf8(c->charset, buf_str(&c->out), &utf8);
	buf_free(&c->out);
	c->out = utf8;
}

static void fill(struct cutter *c)
{
	buf_clear(&c->out);
	c->taken = 0;
	while (c->at < c->in.len && c->out.len < PIECE)
		step(c);
	if (c->charset != NULL)
		recode(c);
}

size_t cut_read(struct cutter *c, char *out, size_t room)
{
	size_t n;

	if (c->taken == c->out.len)
		fill(c);
	n = c->out.len - c->taken < room ? c->out.len - c->taken : room;
	if (n)
		memcpy(out, c->out.ptr + c->taken, n);
	c->taken += n;
	return n;
}
