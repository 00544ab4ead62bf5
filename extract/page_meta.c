/* page_meta.c - title, author, section, tags, language, outlet and marks of a page.
 *
 * Each field has its witnesses in order of trust: JSON-LD, meta elements, what the page shows.  It
 * errs towards an empty field: a wrong author is worse than none.
 */
#include "page_meta.h"

#include "simak/url.h"
#include "simak/utf8.h"

#define TITLE_MAX ((size_t)400)  /* bytes */
#define NAME_MAX_BYTES ((size_t)120)
#define SITE_MAX ((size_t)60)    /* bytes of a title that may be the site's name alone */
#define HEADING_NEAR 12u         /* lines above the text in which a headline stands */

struct str page_plain(const struct extractor *x, struct arena *page, struct str html)
{
	struct tree t = {.x = x, .page = page};
	struct cutter cut;
	struct str text;

	html = str_trim(html);
	if (str_find_char(html, '<', 0) == SIZE_MAX && str_find_char(html, '&', 0) == SIZE_MAX)
		return html;
	cut_init(&cut, &x->tags, html);
	tree_parse(&t, &cut);
	text = node_text(&t, 0);
	tree_free(&t);
	cut_free(&cut);
	return text;
}

static struct str one_line(const struct tree *t, struct str s, size_t max)
{
	struct str plain = page_plain(t->x, t->page, s);
	char *copy = arena_cstr(t->page, str_trim(plain));

	for (char *c = copy; *c; c++)
		if ((unsigned char)*c < ' ')
			*c = ' ';
	return utf8_cut(str_trim(str_of(copy)), max);
}

/* ---- title ---- */

/* " - ", " | ", " – ", " — ", " :: ", " » ", " · " at i: its length, else 0. */
static size_t separator_at(struct str s, size_t i)
{
	static const char *const marks[] = {" - ", " | ", " – ", " — ", " :: ", " » ", " · ",
		" • ", " : ", "| "};

	if (s.ptr[i] != ' ' && s.ptr[i] != '|')
		return 0;
	for (size_t k = 0; k < sizeof marks / sizeof *marks; k++)
		if (str_starts(str_slice(s, i, s.len), marks[k]))
			return strlen(marks[k]);
	return 0;
}

static bool letters_equal(struct str a, struct str b)
{
	size_t i = 0, k = 0;

	for (;;) {
		while (i < a.len && strchr(" .-,:_", a.ptr[i]))
			i++;
		while (k < b.len && strchr(" .-,:_", b.ptr[k]))
			k++;
		if (i == a.len || k == b.len)
			return i == a.len && k == b.len;
		if ((a.ptr[i++] | 32) != (b.ptr[k++] | 32))
			return false;
	}
}

/* Whether the end of a title is the site's name: its own, or the host's first or registrable
 * part ("kaltim.tribunnews.com" -> "Tribun Kaltim" is not seen, "tribunnews" is). */
static bool names_site(struct str part, struct str outlet, struct str host)
{
	struct str reg = url_registrable(host), word = str_slice(reg, 0, str_find_char(reg, '.', 0));
	struct str first = str_slice(host, 0, str_find_char(host, '.', 0));

	part = str_trim(part);
	if (part.len == 0)
		return true;
	if (outlet.len >= 3 &&
		(letters_equal(part, outlet) || str_find_icase(part, outlet, 0) != SIZE_MAX))
		return true;
	if (outlet.len > part.len && part.len >= 4 && str_find_icase(outlet, part, 0) != SIZE_MAX)
		return true;
	return word.len >= 3 && (letters_equal(part, word) || letters_equal(part, reg) ||
		letters_equal(part, host) || letters_equal(part, first) || (word.len >= 5 && str_find_icase(part, word, 0) != SIZE_MAX));
}

static struct str strip_site(struct str title, struct str outlet, struct str host)
{
	for (bool again = true; again;) {
		size_t last = SIZE_MAX;

		again = false;
		for (size_t i = 0; i < title.len; i++)
			if (separator_at(title, i))
				last = i;
		if (last == SIZE_MAX)
			break;
		if (names_site(str_slice(title, last + separator_at(title, last), title.len), outlet, host)) {
			title = str_trim(str_slice(title, 0, last));
			again = true;
		}
	}
	for (size_t i = 0; i < title.len; i++)
		if (separator_at(title, i) && names_site(str_slice(title, 0, i), outlet, host))
			return str_trim(str_slice(title, i + separator_at(title, i), title.len));
	return title;
}

/* How many of a's words (4 bytes and more) are in b, in percent. */
static unsigned shared_words(struct str a, struct str b)
{
	unsigned words = 0, shared = 0;
	struct str word;

	while (str_cut(&a, ' ', &word)) {
		if (word.len < 4)
			continue;
		words++;
		shared += str_find_icase(b, word, 0) != SIZE_MAX;
	}
	return words ? shared * 100 / words : 0;
}

/* The headline that stands nearest above the text and agrees with what the page says of itself. */
static struct str shown_title(const struct tree *t, const struct verdict *v, struct str said)
{
	uint32_t end = t->nodes[v->container].line_end;
	struct str best = STR_NONE;

	for (uint32_t i = 0; i < end; i++) {
		const struct line *l = &t->lines[i];
		struct str text = line_text(t, l);

		if (l->tag != TAG_H1 || l->len < 12 || l->len > TITLE_MAX)
			continue;
		if (said.len == 0 || shared_words(text, said) >= 50 || shared_words(said, text) >= 50)
			if (best.len == 0 || i <= t->nodes[v->container].line)
				best = text;
	}
	return best;
}

/* Whether "Judul - Situs", "Situs | Judul" or "Situs: Judul" names the part, which is shorter. */
static bool names_part(struct str title, struct str part, struct str host)
{
	size_t from = title.len - part.len;

	if (part.len >= title.len)
		return false;
	if (separator_at(title, part.len) && str_eq(str_slice(title, 0, part.len), part))
		return true;
	if (!str_eq(str_slice(title, from, title.len), part))
		return false;
	for (size_t back = 2; back < 6 && back <= from; back++)
		if (separator_at(title, from - back) == back)
			return true;
	return str_ends(str_slice(title, 0, from), ": ") &&
		names_site(str_slice(title, 0, from - 2), STR_NONE, host);
}

/* The line above or in the text, nearest to its begin, that is a part of the page's title. */
static struct str part_shown(const struct tree *t, const struct verdict *v, struct str title,
	struct str host)
{
	const struct node *n = &t->nodes[v->container];
	struct str best = STR_NONE;

	for (uint32_t i = 0; i < n->line_end; i++) {
		const struct line *l = &t->lines[i];

		if (l->len >= 20 && l->len < title.len && (best.len == 0 || i <= n->line) &&
			names_part(title, line_text(t, l), host))
			best = line_text(t, l);
	}
	return arena_str(t->page, best);
}

static bool is_shown(const struct tree *t, struct str title)
{
	for (uint32_t i = 0; i < t->n_lines; i++)
		if (t->lines[i].len >= title.len &&
			str_find_icase(line_text(t, &t->lines[i]), title, 0) != SIZE_MAX)
			return true;
	return false;
}

/* The headline of a page whose title is the same on every page: the heading nearest above the
 * first line of the text. */
static struct str heading_above(const struct tree *t, const struct verdict *v)
{
	uint32_t line = t->nodes[v->container].line, end = t->nodes[v->container].line_end;

	while (line < end && !t->lines[line].kept)
		line++;
	for (uint32_t i = line; i-- > 0 && line - i < HEADING_NEAR;) {
		const struct line *l = &t->lines[i];

		if ((tag_is_heading((enum tag)l->tag) || (t->nodes[l->node].marks & MARK_TITLE)) &&
			l->link == 0 && l->len >= 20 && l->len <= TITLE_MAX)
			return arena_str(t->page, line_text(t, l));
	}
	return STR_NONE;
}

static struct str find_title(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	struct str outlet, struct str host)
{
	static const char *const keys[] = {"og:title", "twitter:title", "dc.title", NULL};
	struct str said = one_line(t, tree_meta(t, keys), TITLE_MAX);
	struct str title = one_line(t, t->title, TITLE_MAX), shown;

	said = strip_site(said, outlet, host);
	title = strip_site(title, outlet, host);
	if (said.len == 0)
		said = one_line(t, j->headline, TITLE_MAX);
	if (said.len == 0)
		said = title;
	if ((shown = part_shown(t, v, said, host)).len)
		return shown;
	shown = shown_title(t, v, said);
	if (shown.len)
		return arena_str(t->page, strip_site(shown, outlet, host));
	if (said.len < SITE_MAX && j->headline.len == 0 && !is_shown(t, said))
		shown = heading_above(t, v);
	return shown.len && shared_words(shown, said) < 20 ? shown : said;
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

	s = one_line(t, s, NAME_MAX_BYTES);
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
		if (separator_at(s, i))
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
	struct str found[4] = {j->author, tree_meta(t, keys), STR_NONE, STR_NONE};

	found[2] = shown_author(t, v);
	found[3] = signed_author(t, v);
	for (size_t i = 0; i < 4; i++) {
		struct str name = clean_author(t, found[i]);

		if (is_name(name) && !(letters_equal(name, outlet) && i < 2))
			return name;
	}
	return STR_NONE;
}

/* ---- the others ---- */

static void add_tag(const struct tree *t, struct document *doc, struct str tag)
{
	tag = one_line(t, tag, 80);
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
			add_tag(t, doc, (struct str){t->text.ptr + t->anchors[i].from, t->anchors[i].len});
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
			last = (struct str){t->text.ptr + a->from, a->len};
		else if (last.len)
			break;
	}
	return last.len ? one_line(t, last, NAME_MAX_BYTES) : STR_NONE;
}

static struct str find_section(const struct tree *t, const struct jsonld *j)
{
	static const char *const keys[] = {"article:section", "section", "content_category", NULL};
	struct str s = j->section.len ? j->section : tree_meta(t, keys);

	if (s.len == 0)
		s = shown_section(t);
	return one_line(t, s.len ? s : j->crumb, NAME_MAX_BYTES);
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
	struct str s = one_line(t, tree_meta(t, keys), NAME_MAX_BYTES);

	if (s.len == 0)
		s = one_line(t, j->publisher, NAME_MAX_BYTES);
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

	doc->claim = one_line(t, j->claim, 1000);
	doc->rating = one_line(t, j->rating, NAME_MAX_BYTES);
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
	doc->title = find_title(t, v, j, doc->outlet, host);
	doc->author = find_author(t, v, j, doc->outlet);
	doc->section = find_section(t, j);
	doc->language = find_language(t, j);
	find_tags(t, v, j, doc);
	find_claim(t, j, doc);
	when_fill(t, v, j, in, doc);
	doc->marks = find_marks(t, doc) | (j->sponsored ? MARK_ADVERTORIAL : 0);
}
