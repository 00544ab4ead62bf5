/* page_meta.c - author, section, tags, language, outlet and marks of a page.
 *
 * Each field has its witnesses in order of trust: JSON-LD, meta elements, what the page shows.  It
 * errs towards an empty field: a wrong author is worse than none.
 */
#include "page_meta.h"

#include "simak/url.h"
#include "simak/utf8.h"

#define NAME_MAX_BYTES ((size_t)120)
#define AUTHOR_NEAR 12u /* lines above the text in which its author is named */
#define PLAIN_MEMORY ((size_t)1 << 16) /* for the tree of a short text */

struct str page_plain(const struct extractor *x, struct arena *page, struct str html)
{
	struct tree t = {.x = x, .page = page};
	struct cutter cut;
	struct str text;

	html = str_trim(html);
	if (str_find_char(html, '<', 0) == SIZE_MAX && str_find_char(html, '&', 0) == SIZE_MAX)
		return html;
	cut_init(&cut, &x->tags, html, NULL);
	sax_parse(&t, &cut, 3 * html.len + PLAIN_MEMORY);
	text = tree_take_text(&t);
	tree_free(&t);
	cut_free(&cut);
	return text;
}

struct str meta_line(const struct tree *t, struct str s, size_t max)
{
	struct str plain = page_plain(t->x, t->page, s);
	char *copy = arena_cstr(t->page, str_trim(plain));

	for (char *c = copy; *c; c++)
		if ((unsigned char)*c < ' ')
			*c = ' ';
	return utf8_cut(str_trim(str_of(copy)), max);
}

/* ---- author ---- */

/* "Oleh Nama pada Senin, 21/10/2024": the words before the first that begins a date. */
static struct str before_date(const struct tree *t, struct str s)
{
	struct str rest = s, word;
	size_t end = 0;

	while (rest.len && str_cut(&rest, ' ', &word)) {
		struct str bare = str_slice(word, 0, word.len - (word.len && str_ends(word, ",")));

		if (end && bare.len && ((bare.ptr[0] >= '0' && bare.ptr[0] <= '9') ||
			phrases_match(&t->x->datelines, page_fold(t->page, bare, 20))))
			return str_trim(str_slice(s, 0, end));
		end = (size_t)(word.ptr + word.len - s.ptr);
	}
	return s;
}

static struct str clean_author(const struct tree *t, struct str s)
{
	bool again = true, led = false;

	s = meta_line(t, s, NAME_MAX_BYTES);
	while (again) {
		again = false;
		for (size_t i = 0; i < t->x->bylines.n; i++) {
			struct str lead = t->x->bylines.list[i].text;

			if (str_eq_icase(s, lead))
				return STR_NONE;
			if (s.len > lead.len && str_eq_icase(str_slice(s, 0, lead.len), lead) &&
				strchr(" :", s.ptr[lead.len])) {
				s = str_trim(str_slice(s, lead.len + (s.ptr[lead.len] == ':'), s.len));
				again = led = true;
			}
		}
		while (s.len && strchr(":-|,", s.ptr[0]))
			s = str_trim(str_slice(s, 1, s.len));
	}
	for (size_t i = 0; i < s.len; i++)
		if (title_separator(s, i))
			s = str_trim(str_slice(s, 0, i));
	return led ? before_date(t, s) : s;
}

static bool is_name(struct str s)
{
	unsigned digits = 0;

	for (size_t i = 0; i < s.len; i++)
		digits += s.ptr[i] >= '0' && s.ptr[i] <= '9';
	return s.len >= 2 && digits < 3 && !str_starts(s, "http") && !str_starts(s, "@") &&
		str_find(s, STR_LIT("://"), 0) == SIZE_MAX;
}

static struct str shown_author(const struct tree *t, const struct verdict *v)
{
	for (uint32_t i = 0; i < t->n_nodes; i++) {
		const struct node *n = &t->nodes[i];
		struct str name;

		if (!(n->marks & MARK_AUTHOR) || n->line == n->line_end ||
			n->line > t->nodes[v->container].line_end + 6 || n->text > 200)
			continue;
		name = clean_author(t, line_text(t, &t->lines[n->line]));
		if (name.len < 3 && n->line + 1 < n->line_end)
			name = clean_author(t, line_text(t, &t->lines[n->line + 1]));
		if (is_name(name) && name.len < 80)
			return name;
	}
	return STR_NONE;
}

/* The name that is an anchor to its author's page, as most themes of WordPress have it. */
static struct str linked_author(const struct tree *t, const struct verdict *v)
{
	static const char *const parts[] = {"/author/", "/penulis/", "/reporter/"};
	const struct node *n = &t->nodes[v->container];

	for (uint32_t i = 0; i < t->n_anchors && t->nodes[t->anchors[i].node].line < n->line_end; i++) {
		const struct anchor *a = &t->anchors[i];
		struct str text = tree_text(t, a->from, a->len);
		bool leads = false;

		for (size_t k = 0; k < sizeof parts / sizeof *parts; k++)
			leads |= str_find(a->href, str_of(parts[k]), 0) != SIZE_MAX;
		if (leads && a->len < 60 && t->nodes[a->node].line + AUTHOR_NEAR > n->line &&
			is_name(str_trim(text)))
			return text;
	}
	return STR_NONE;
}

/* "Penulis: Nama" as a line of its own, anywhere around the text. */
static struct str signed_author(const struct tree *t, const struct verdict *v)
{
	const struct node *n = &t->nodes[v->container];
	uint32_t from = n->line > 12 ? n->line - 12 : 0, to = n->line_end + 12;

	for (uint32_t i = from; i < to && i < t->n_lines; i++) {
		struct str text = line_text(t, &t->lines[i]), name;

		if (text.len > 80 || str_find_char(text, ':', 0) == SIZE_MAX)
			continue;
		name = clean_author(t, text);
		if (name.len && name.len < text.len && is_name(name) &&
			!str_eq_icase(str_slice(text, 0, name.len), name) &&
			str_find_char(str_slice(text, 0, text.len - name.len), ':', 0) != SIZE_MAX)
			return name;
	}
	return STR_NONE;
}

static struct str find_author(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	struct str outlet)
{
	static const char *const keys[] = {"author", "article:author", "dc.creator", "dcterms.creator",
		"parsely-author", "sailthru.author", "content_author", "byl", NULL};
	struct str found[] = {j->author, tree_meta(t, keys), shown_author(t, v), signed_author(t, v),
		linked_author(t, v)};

	for (size_t i = 0; i < sizeof found / sizeof *found; i++) {
		struct str name = clean_author(t, found[i]);

		if (is_name(name) && !(title_same_letters(name, outlet) && i < 2))
			return name;
	}
	return STR_NONE;
}

/* ---- the others ---- */

static void add_tag(const struct tree *t, struct document *doc, struct str tag)
{
	tag = meta_line(t, tag, 80);
	while (tag.len && tag.ptr[0] == '#')
		tag = str_trim(str_slice(tag, 1, tag.len));
	if (tag.len == 0 || doc->n_tags == TAGS_MAX)
		return;
	for (size_t i = 0; i < doc->n_tags; i++)
		if (str_eq_icase(doc->tags[i], tag))
			return;
	doc->tags[doc->n_tags++] = arena_str(t->page, tag);
}

static bool under_tags(const struct tree *t, uint32_t node)
{
	for (unsigned level = 0; level < 4 && node != NODE_NONE; level++, node = t->nodes[node].parent)
		if (t->nodes[node].marks & MARK_TAGS)
			return true;
	return false;
}

static void find_tags(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	struct document *doc)
{
	static const char *const keys[] = {"news_keywords", "keywords", NULL};
	struct str list = j->keywords, tag;

	doc->tags = arena_array(t->page, TAGS_MAX, sizeof *doc->tags);
	for (uint32_t i = 0; i < t->n_metas; i++)
		if (str_is(t->metas[i].key, "article:tag"))
			add_tag(t, doc, t->metas[i].value);
	for (uint32_t i = 0; i < t->n_anchors && doc->n_tags == 0; i++)
		for (; i < t->n_anchors && under_tags(t, t->anchors[i].node) &&
			t->nodes[t->anchors[i].node].line + 200 > t->nodes[v->container].line; i++)
			add_tag(t, doc, tree_text(t, t->anchors[i].from, t->anchors[i].len));
	for (size_t i = 0; i < j->n_tags && doc->n_tags == 0; i++)
		for (; i < j->n_tags; i++)
			add_tag(t, doc, j->tags[i]);
	if (list.len == 0)
		list = tree_meta(t, keys);
	while (doc->n_tags < TAGS_MAX && list.len && str_cut(&list, ',', &tag))
		add_tag(t, doc, tag);
}

static struct str shown_section(const struct tree *t)
{
	struct str last = STR_NONE;

	for (uint32_t i = 0; i < t->n_anchors; i++) {
		const struct anchor *a = &t->anchors[i];
		bool crumb = false;

		for (uint32_t n = a->node, level = 0; level < 4 && n != NODE_NONE; level++)
			crumb |= (t->nodes[n].marks & MARK_CRUMB) != 0, n = t->nodes[n].parent;
		if (crumb && a->len > 1 && a->len < 40)
			last = tree_text(t, a->from, a->len);
		else if (last.len)
			break;
	}
	return last.len ? meta_line(t, last, NAME_MAX_BYTES) : STR_NONE;
}

static struct str find_section(const struct tree *t, const struct jsonld *j)
{
	static const char *const keys[] = {"article:section", "section", "content_category", NULL};
	struct str s = j->section.len ? j->section : tree_meta(t, keys);

	if (s.len == 0)
		s = shown_section(t);
	return meta_line(t, s.len ? s : j->crumb, NAME_MAX_BYTES);
}

/* Primary subtag in lower case; "in" is the old code of Indonesian. */
static struct str find_language(const struct tree *t, const struct jsonld *j)
{
	static const char *const keys[] = {"og:locale", "content-language", "language", NULL};
	struct str s = t->language.len ? t->language : j->language;

	if (s.len == 0)
		s = tree_meta(t, keys);
	s = page_fold(t->page, s, 12);
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < 'a' || s.ptr[i] > 'z')
			s.len = i;
	if (s.len < 2 || s.len > 3)
		return STR_NONE;
	return str_is(s, "in") ? STR_LIT("id") : s;
}

static struct str find_outlet(const struct tree *t, const struct jsonld *j, struct str host)
{
	static const char *const keys[] = {"og:site_name", "application-name", "al:ios:app_name",
		"apple-mobile-web-app-title", NULL};
	struct str s = meta_line(t, tree_meta(t, keys), NAME_MAX_BYTES);

	if (s.len == 0)
		s = meta_line(t, j->publisher, NAME_MAX_BYTES);
	return s.len ? s : url_registrable(host);
}

/* Advertorials and press offices sign in the title, the section, or the last line. */
static unsigned find_marks(const struct tree *t, const struct document *doc)
{
	static const unsigned marks[] = {MARK_ADVERTORIAL, MARK_PRESS_OFFICE, MARK_WIRE};
	size_t end = doc->text.len;
	struct str tail = str_slice(doc->text, end > 300 ? end - 300 : 0, end);
	struct str text = arena_printf(t->page, "%.*s\n%.*s\n%.*s\n%.*s\n%.*s", STR_ARG(doc->title),
		STR_ARG(doc->section), STR_ARG(doc->author), STR_ARG(utf8_cut(doc->text, 200)), STR_ARG(tail));
	struct str low = page_fold(t->page, text, 2000);
	unsigned found = 0;

	for (size_t i = 0; i < 3; i++)
		if (phrases_within(&t->x->marks[i], low))
			found |= marks[i];
	return found;
}

/* "[SALAH] ..." of fact-checkers. */
static void find_claim(const struct tree *t, const struct jsonld *j, struct document *doc)
{
	size_t end = str_find_char(doc->title, ']', 0);

	doc->claim = meta_line(t, j->claim, 1000);
	doc->rating = meta_line(t, j->rating, NAME_MAX_BYTES);
	if (doc->rating.len == 0 && str_starts(doc->title, "[") && end != SIZE_MAX && end < 40) {
		doc->rating = str_slice(doc->title, 1, end);
		doc->claim = str_trim(str_slice(doc->title, end + 1, doc->title.len));
	}
}

void meta_fill(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	const struct page_input *in, struct document *doc)
{
	struct str host = url_host(doc->url);

	doc->kind = DOC_NEWS;
	doc->platform = STR_LIT("web");
	doc->outlet = find_outlet(t, j, host);
	doc->title = title_find(t, v, j, doc->outlet, host);
	doc->author = find_author(t, v, j, doc->outlet);
	doc->section = find_section(t, j);
	doc->language = find_language(t, j);
	find_tags(t, v, j, doc);
	find_claim(t, j, doc);
	when_fill(t, v, j, in, doc);
	doc->marks = find_marks(t, doc) | (j->sponsored ? MARK_ADVERTORIAL : 0);
}
