/* page_refuse.c - pages that are no article, and what they are instead.
 *
 * In: the judged tree and the text found; out: an outcome with its reason.  A page is refused on
 * evidence: words of lexicons/portal/halaman.portal count in the title or where there is little
 * text, and a page that names itself an article (JSON-LD, og:type) is no index.  It errs towards
 * the article, but never hands out a program, or the teasers of a section as one text.
 */
#include "page_meta.h"

#include "simak/url.h"

#define LITTLE ((size_t)700)  /* bytes of text that a refusal's words can outweigh */
#define TINY ((size_t)80)     /* bytes below which there is no article */
#define HEADLINES 3u          /* headings of a page that may say that it is an error's */
#define CARDS 6u              /* teasers that make a page an index */

struct facts {
	const struct tree *t;
	struct str title, text;   /* folded */
	struct str page;          /* beginning of all the page's text, folded */
	uint32_t paragraphs;      /* kept lines of prose */
	uint32_t sentences;       /* kept lines of 80 bytes and more that end as sentences do */
	uint32_t cards;           /* headings and lines that are one anchor, outside nav and the like */
	uint32_t cards_inside;    /* of these, in the container that was chosen */
	size_t kept;              /* bytes */
	bool is_article;          /* says so itself */
	bool rescued;             /* the patterns found too little text */
};

static void set(struct page *out, enum page_outcome outcome, const char *message)
{
	out->outcome = outcome;
	out->message = str_of(message);
}

static bool says_article(const struct tree *t, const struct jsonld *j)
{
	static const char *const type[] = {"og:type", NULL};
	static const char *const time[] = {"article:published_time", NULL};

	return j->article || str_starts_icase(tree_meta(t, type), "article") || tree_meta(t, time).len;
}

/* A heading or a long line that is nothing but an anchor. */
static bool is_card(const struct tree *t, const struct line *l)
{
	const struct node *n = &t->nodes[l->node];

	if (l->link != l->len || (n->dropped && (n->why == WHY_ELEMENT || n->why == WHY_HIDDEN)))
		return false;
	return tag_is_heading((enum tag)l->tag) ? l->len >= 20 : l->len >= 40;
}

static bool ends_sentence(struct str s)
{
	return str_ends(s, ".") || str_ends(s, "”") || str_ends(s, "\"") || str_ends(s, ")");
}

static struct facts gather(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	const struct document *doc)
{
	struct facts f = {.t = t, .is_article = says_article(t, j),
		.rescued = v->rescued};
	const struct node *n = &t->nodes[v->container];
	struct buf b;

	buf_init(&b, 4096);
	for (uint32_t i = 0; i < t->n_lines; i++) {
		const struct line *l = &t->lines[i];

		f.cards += is_card(t, l);
		f.cards_inside += is_card(t, l) && i >= n->line && i < n->line_end;
		if (line_is_kept(l) && l->len >= 120 && l->link * 2 < l->len &&
			!tag_is_heading((enum tag)l->tag))
			f.paragraphs++;
		f.sentences += line_is_kept(l) && l->len >= 80 && ends_sentence(line_text(t, l));
		if (t->nodes[l->node].why != WHY_HIDDEN && b.len + l->len + 1 < 4000) {
			buf_add_str(&b, line_text(t, l));
			buf_add_char(&b, '\n');
		}
	}
	f.page = page_fold(t->page, buf_str(&b), 4000);
	f.title = page_fold(t->page, t->title, 400);
	f.text = page_fold(t->page, doc->text, 1500);
	buf_free(&b);
	return f;
}

/* The title's word is taken where there is little text ("Korban Tidak Ditemukan" is a headline,
 * too); words elsewhere on the page (a form's "captcha") only where there is next to none. */
static bool says(const struct facts *f, enum page_outcome outcome)
{
	const struct phrases *p = &f->t->x->refusal[outcome];

	if (f->is_article && f->kept > 2 * TINY)
		return false;
	if ((outcome == PAGE_ERROR ? f->sentences < 2 : f->paragraphs < 4) &&
		phrases_within(p, f->title))
		return true;
	return f->kept < LITTLE && f->sentences < (outcome == PAGE_LOGIN ? 3 : 2) &&
		phrases_within(p, f->page);
}

/* Braces, semicolons and assignments where prose has letters. */
static bool is_code(struct str s)
{
	size_t odd = 0, letters = 0;

	for (size_t i = 0; i < s.len; i++) {
		odd += strchr("{};=<>[]|\\$_&", s.ptr[i]) != NULL;
		letters += (s.ptr[i] | 32) >= 'a' && (s.ptr[i] | 32) <= 'z';
	}
	return s.len > 60 && odd * 16 > s.len && odd * 10 > letters;
}

static bool path_has(struct str url, const char *word)
{
	size_t at = str_find_icase(url, str_of(word), 0);

	return at != SIZE_MAX;
}

static bool is_listing_address(struct str url)
{
	static const char *const words[] = {"/tag/", "/tags/", "/kategori/", "/category/", "/indeks",
		"/topik/", "/topic/", "/search", "/author/", "/penulis/", "/arsip/", "/archive/"};
	struct url u;

	if (!url_parse(url, &u))
		return false;
	if (u.path.len <= 1)
		return u.query.len == 0 || str_starts(u.query, "s=");
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (path_has(u.path, words[i]))
			return true;
	return false;
}

/* "/2024/10/09/..." or a slug of four words and more: the address of one story. */
static bool is_story_address(struct str url)
{
	struct url u;
	size_t hyphens = 0, digits = 0;

	if (!url_parse(url, &u) || is_listing_address(url))
		return false;
	for (size_t i = 0; i < u.path.len; i++) {
		hyphens += u.path.ptr[i] == '-';
		digits += u.path.ptr[i] >= '0' && u.path.ptr[i] <= '9';
	}
	return hyphens >= 3 || digits >= 6;
}

static bool is_index(const struct facts *f, const struct jsonld *j, struct str url)
{
	unsigned signs = 0;

	if ((f->is_article && f->paragraphs >= 2) || (f->paragraphs > 0 && is_story_address(url)))
		return false;
	signs += f->rescued && !f->is_article && f->cards >= CARDS ? 2 : 0;
	signs += j->collection && !j->article;
	signs += is_listing_address(url);
	signs += f->cards_inside >= CARDS && f->paragraphs < 4;
	signs += f->cards_inside >= 4 * CARDS && f->paragraphs < 8;
	signs += !f->is_article && f->cards_inside >= CARDS && f->cards_inside > 2 * f->paragraphs;
	signs += phrases_within(&f->t->x->refusal[PAGE_INDEX], f->title);
	return signs >= 2 || (signs == 1 && f->kept < LITTLE && f->cards >= CARDS);
}

/* Most of the kept lines stand in a slider or a caption, of which none was dropped because there is
 * little else. */
static bool is_all_captions(const struct tree *t)
{
	uint32_t kept = 0, captions = 0;

	for (uint32_t i = 0; i < t->n_lines; i++) {
		uint32_t node = t->lines[i].node;
		unsigned marks = 0;

		if (!line_is_kept(&t->lines[i]))
			continue;
		for (unsigned level = 0; level < 4 && node != NODE_NONE; level++, node = t->nodes[node].parent)
			marks |= t->nodes[node].marks;
		captions += (marks & (MARK_DROP | MARK_CAPTION)) != 0;
		kept++;
	}
	return captions * 2 > kept && t->n_images >= captions;
}

static bool is_gallery(const struct facts *f, const struct jsonld *j, struct str url)
{
	bool named = path_has(url, "/foto/") || path_has(url, "/photo/") || path_has(url, "/galeri/") ||
		path_has(url, "/video/") || path_has(url, "/gallery/") || path_has(url, "/infografis/");

	named |= phrases_match(&f->t->x->refusal[PAGE_GALLERY], f->title);
	if (named && is_all_captions(f->t))
		return true;
	if (f->kept >= 2 * LITTLE || f->paragraphs >= 3 || f->sentences >= 3)
		return false;
	return (j->media && !j->article && f->sentences < 2) || named;
}

/* More than one byte in fifty a control character that no encoding of a page uses (NUL is in UTF-16,
 * ESC in ISO 2022): a program, an archive, noise. */
static bool is_binary(struct str bytes)
{
	struct str head = str_slice(bytes, 0, 8192);
	size_t n = 0;

	for (size_t i = 0; i < head.len; i++) {
		unsigned char c = (unsigned char)head.ptr[i];

		n += c != 0 && c < 0x20 && (c < '\t' || c > '\r') && c != 0x1b;
	}
	return n > head.len / 50;
}

/* A feed, a PDF, an image or text: no HTML page. */
static bool is_no_page(const struct tree *t, struct str bytes, size_t n_tags)
{
	struct str head = str_trim(str_slice(bytes, 0, 1024));

	if (n_tags == 0 || is_binary(bytes))
		return true;
	if (str_starts(head, "%PDF") || str_starts(head, "\x89PNG") || str_starts(head, "GIF8"))
		return true;
	return str_starts_icase(head, "<?xml") && t->n_nodes < 4000 &&
		(str_find_icase(head, STR_LIT("<rss"), 0) != SIZE_MAX ||
			str_find_icase(head, STR_LIT("<feed"), 0) != SIZE_MAX ||
			str_find_icase(head, STR_LIT("<urlset"), 0) != SIZE_MAX ||
			str_find_icase(head, STR_LIT("<sitemapindex"), 0) != SIZE_MAX);
}

/* Bytes of a node's text, be it dropped or not. */
static size_t node_bytes(const struct tree *t, const struct node *n)
{
	size_t bytes = 0;

	for (uint32_t i = n->line; i < n->line_end; i++)
		bytes += t->lines[i].len;
	return bytes;
}

static bool is_walled(const struct facts *f)
{
	if (f->kept >= LITTLE)
		return false;
	for (uint32_t i = 0; i < f->t->n_nodes; i++)
		if ((f->t->nodes[i].marks & MARK_WALL) && node_bytes(f->t, &f->t->nodes[i]) > 20)
			return true;
	return f->t->n_passwords > 0 &&
		(f->kept < 2 * TINY || phrases_within(&f->t->x->logins, f->text));
}

/* The headline is none of an article: what the page's own title says too, or a class. */
static bool is_lost(const struct facts *f)
{
	const struct tree *t = f->t;
	bool headed = phrases_within(&t->x->lost, f->title);

	if (f->is_article)
		return false;
	for (uint32_t i = 0; i < t->n_nodes && !headed; i++)
		headed = (t->nodes[i].marks & MARK_ERROR) && node_bytes(t, &t->nodes[i]) > 20;
	for (uint32_t i = 0, seen = 0; i < t->n_lines && seen < HEADLINES && !headed; i++)
		if (tag_is_heading((enum tag)t->lines[i].tag)) {
			headed = phrases_within(&t->x->lost, page_fold(t->page, line_text(t, &t->lines[i]), 200));
			seen++;
		}
	return headed;
}

bool refuse_bytes(const struct tree *t, struct str bytes, size_t n_tags, struct page *out)
{
	if (t->spent)
		set(out, PAGE_BROKEN, "the page has more blocks than a page can have");
	else if (bytes.len == 0)
		set(out, PAGE_EMPTY, "the page has no bytes");
	else if (is_no_page(t, bytes, n_tags))
		set(out, PAGE_BROKEN, "this is no HTML page");
	else
		return false;
	return true;
}

void refuse(const struct tree *t, const struct verdict *v, const struct jsonld *j, size_t kept,
	struct page *out)
{
	struct facts f = gather(t, v, j, &out->doc);

	f.kept = kept;
	if (says(&f, PAGE_CAPTCHA))
		set(out, PAGE_CAPTCHA, "the page wants to see a human");
	else if (says(&f, PAGE_ERROR) || is_lost(&f))
		set(out, PAGE_ERROR, "the page says that something is not there or went wrong");
	else if (says(&f, PAGE_LOGIN) || is_walled(&f))
		set(out, PAGE_LOGIN, "the text is behind a log-in or pay wall");
	else if (phrases_match(&t->x->about, page_fold(t->page, out->doc.title, 200)))
		set(out, PAGE_INDEX, "a page on the outlet itself");
	else if (is_code(f.text))
		set(out, PAGE_CODE, "the text looks like a program");
	else if (is_gallery(&f, j, out->doc.url))
		set(out, PAGE_GALLERY, "pictures or a video with captions, no running text");
	else if (is_index(&f, j, out->doc.url))
		set(out, PAGE_INDEX, "a list of other pages");
	else if (f.kept < TINY)
		set(out, PAGE_EMPTY, "no text was found that could be an article");
}
