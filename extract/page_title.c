/* page_title.c - the headline of a page.
 *
 * In: what the page says of itself (og:title, <title>, JSON-LD) and what it shows.  Out: the
 * headline without the site's name.  A line that the page shows and names is believed first; where
 * the title is one for all pages, the heading above the text is taken.
 */
#include "page_meta.h"

#include "simak/url.h"

#define TITLE_MAX ((size_t)400)  /* bytes */
#define SITE_MAX ((size_t)60)    /* bytes of a title that may be the site's name alone */
#define HEADING_NEAR 12u         /* lines above the text in which a headline stands */

size_t title_separator(struct str s, size_t i)
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

bool title_same_letters(struct str a, struct str b)
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
		(title_same_letters(part, outlet) || str_find_icase(part, outlet, 0) != SIZE_MAX))
		return true;
	if (outlet.len > part.len && part.len >= 4 && str_find_icase(outlet, part, 0) != SIZE_MAX)
		return true;
	return word.len >= 3 && (title_same_letters(part, word) || title_same_letters(part, reg) ||
		title_same_letters(part, host) || title_same_letters(part, first) ||
		(word.len >= 5 && str_find_icase(part, word, 0) != SIZE_MAX));
}

static struct str strip_site(struct str title, struct str outlet, struct str host)
{
	for (bool again = true; again;) {
		size_t last = SIZE_MAX;

		again = false;
		for (size_t i = 0; i < title.len; i++)
			if (title_separator(title, i))
				last = i;
		if (last == SIZE_MAX)
			break;
		if (names_site(str_slice(title, last + title_separator(title, last), title.len), outlet, host)) {
			title = str_trim(str_slice(title, 0, last));
			again = true;
		}
	}
	for (size_t i = 0; i < title.len; i++)
		if (title_separator(title, i) && names_site(str_slice(title, 0, i), outlet, host))
			return str_trim(str_slice(title, i + title_separator(title, i), title.len));
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
	if (title_separator(title, part.len) && str_eq(str_slice(title, 0, part.len), part))
		return true;
	if (!str_eq(str_slice(title, from, title.len), part))
		return false;
	for (size_t back = 2; back < 6 && back <= from; back++)
		if (title_separator(title, from - back) == back)
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

	while (line < end && !line_is_kept(&t->lines[line]))
		line++;
	for (uint32_t i = line; i-- > 0 && line - i < HEADING_NEAR;) {
		const struct line *l = &t->lines[i];

		if ((tag_is_heading((enum tag)l->tag) || (t->nodes[l->node].marks & MARK_TITLE)) &&
			l->link == 0 && l->len >= 20 && l->len <= TITLE_MAX)
			return arena_str(t->page, line_text(t, l));
	}
	return STR_NONE;
}

struct str title_find(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	struct str outlet, struct str host)
{
	static const char *const keys[] = {"og:title", "twitter:title", "dc.title", NULL};
	struct str said = meta_line(t, tree_meta(t, keys), TITLE_MAX);
	struct str title = meta_line(t, t->title, TITLE_MAX), shown;

	said = strip_site(said, outlet, host);
	title = strip_site(title, outlet, host);
	if (said.len == 0)
		said = meta_line(t, j->headline, TITLE_MAX);
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
