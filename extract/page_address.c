/* page_address.c - the addresses of a page: its own, the one it is known by, those it points to.
 *
 * rel=canonical is believed within the same registrable domain only (RFC 6596 leaves that to the
 * reader): a foreign one never lets one outlet take the place of another's article.
 */
#include "page_meta.h"

#include "simak/url.h"

#define LINKS_MAX 20000u

static bool same_site(struct str a, struct str b)
{
	return str_eq(url_registrable(url_host(a)), url_registrable(url_host(b)));
}

/* ---- identity ---- */

static struct str strip_host(const struct extractor *x, struct str host)
{
	for (bool again = true; again;) {
		again = false;
		for (size_t i = 0; i < x->hosts.n; i++) {
			struct str lead = x->hosts.list[i].text, rest = str_slice(host, lead.len, host.len);

			if (host.len <= lead.len || !str_eq(str_slice(host, 0, lead.len), lead) ||
				!str_eq(url_registrable(rest), url_registrable(host)))
				continue;
			host = rest;
			again = true;
		}
	}
	return host;
}

static bool is_view(const struct phrases *p, struct str word)
{
	for (size_t i = 0; i < p->n; i++)
		if (str_eq_icase(p->list[i].text, word))
			return true;
	return false;
}

/* The path without its AMP or print part, and without "/page/2" at its end. */
static void add_path(const struct extractor *x, struct buf *b, struct str path, bool slash)
{
	struct str part, rest = str_slice(path, 1, path.len);
	size_t start = b->len, before = start;

	while (rest.ptr != NULL && str_cut(&rest, '/', &part)) {
		bool last = rest.ptr == NULL || rest.len == 0;
		int64_t number;

		if (is_view(&x->paths, part) && (last || b->len == start))
			continue;
		if (last && str_to_int(part, &number) && b->len - before == 5 &&
			str_ends(buf_str(b), "/page")) {
			buf_truncate(b, before);
			continue;
		}
		if (part.len == 0)
			continue;
		before = b->len;
		buf_add_char(b, '/');
		buf_add_str(b, part);
	}
	if (b->len == start || (slash && str_ends(path, "/")))
		buf_add_char(b, '/');
}

static void add_query(const struct extractor *x, struct buf *b, struct str query)
{
	struct str pair;
	char sign = '?';

	while (query.len && str_cut(&query, '&', &pair)) {
		struct str name = str_slice(pair, 0, str_find_char(pair, '=', 0));

		if (pair.len == 0 || is_view(&x->queries, name))
			continue;
		buf_add_char(b, sign);
		buf_add_str(b, pair);
		sign = '&';
	}
}

/* The address without what chooses a view of the article; as a key also without scheme, www. and a
 * slash at its end, that sites mix. */
static bool undo_view(const struct extractor *x, struct arena *a, struct str url, bool key,
	struct str *out)
{
	struct str canon, host;
	struct url u;
	struct buf b;

	*out = STR_NONE;
	if (!url_canon(a, url, &canon) || !url_parse(canon, &u))
		return false;
	buf_init(&b, BUF_NO_CAP);
	host = strip_host(x, u.host);
	if (!key && str_starts(u.host, "www."))
		host = u.host;
	buf_printf(&b, "%.*s://%.*s", key ? 5 : (int)u.scheme.len, key ? "https" : u.scheme.ptr,
		STR_ARG(host));
	if (u.port != 80 && u.port != 443)
		buf_printf(&b, ":%d", u.port);
	add_path(x, &b, u.path, !key);
	add_query(x, &b, u.query);
	*out = arena_str(a, buf_str(&b));
	buf_free(&b);
	return true;
}

bool extract_identity(const struct extractor *x, struct arena *a, struct str url, struct str *out)
{
	return undo_view(x, a, url, true, out);
}

/* ---- the page's own ---- */

static struct str resolved(const struct tree *t, struct str base, struct str ref)
{
	struct str out;

	ref = str_trim(ref);
	if (ref.len == 0 || ref.len > 4096 || !url_resolve(t->page, base, ref, &out))
		return STR_NONE;
	return url_host(out).len ? out : STR_NONE;
}

static bool is_front(struct str url)
{
	struct url u;

	return url_parse(url, &u) && u.path.len <= 1 && u.query.len == 0;
}

/* A pager's next page: another view of the same article. */
static void take_next(const struct tree *t, struct page *out, struct str base, struct str href,
	bool all)
{
	struct str url = resolved(t, base, href), mine, its;

	if ((out->next_page.len && !all) || url.len == 0 || str_eq(url, out->doc.url))
		return;
	if (!extract_identity(t->x, t->page, out->doc.url, &mine) ||
		!extract_identity(t->x, t->page, url, &its) || !str_eq(mine, its))
		return;
	if (is_front(url))
		return;
	out->next_page = url;
}

/* Number behind "page=" in an address, 1 where there is none. */
static int64_t page_number(struct str url)
{
	size_t at = str_find(url, STR_LIT("page="), 0), end;
	int64_t number = 1;

	if (at == SIZE_MAX)
		return 1;
	for (end = at + 5; end < url.len && url.ptr[end] >= '0' && url.ptr[end] <= '9'; end++)
		;
	return str_to_int(str_slice(url, at + 5, end), &number) ? number : 1;
}

static void find_next(const struct tree *t, struct page *out, struct str base)
{
	int64_t number = page_number(out->doc.url);

	if (str_find(out->doc.url, STR_LIT("page=all"), 0) != SIZE_MAX)
		return;
	if (t->next.len)
		take_next(t, out, base, t->next, false);
	for (uint32_t i = 0; i < t->n_anchors; i++) {
		struct str href = t->anchors[i].href;
		bool all = str_find(href, STR_LIT("page=all"), 0) != SIZE_MAX;

		if (all || t->anchors[i].next ||
			(str_find(href, STR_LIT("page="), 0) != SIZE_MAX && page_number(href) == number + 1))
			take_next(t, out, base, href, all);
	}
}

static struct str base_of(const struct tree *t, struct str url)
{
	struct str base = t->base.len ? resolved(t, url, t->base) : STR_NONE;

	return base.len ? base : url;
}

void address_fill(const struct tree *t, const struct jsonld *j, const struct page_input *in,
	struct page *out)
{
	static const char *const image[] = {"og:image", "og:image:url", "twitter:image", NULL};
	static const char *const own[] = {"og:url", "twitter:url", NULL};
	struct document *doc = &out->doc;
	struct str url = resolved(t, STR_NONE, in->url), base, canonical;

	if (url.len == 0)
		url = resolved(t, STR_NONE, t->canonical);
	if (url.len == 0)
		url = resolved(t, STR_NONE, tree_meta(t, own));
	if (url.len == 0)
		url = resolved(t, STR_NONE, j->url);
	doc->url = url;
	base = base_of(t, url);
	canonical = resolved(t, base, t->canonical);
	if (canonical.len == 0 || !same_site(canonical, url) || (is_front(canonical) && !is_front(url)))
		canonical = url;
	undo_view(t->x, t->page, canonical, false, &doc->canonical);
	doc->amp = resolved(t, base, t->amp);
	doc->image = resolved(t, base, tree_meta(t, image));
	if (doc->image.len == 0)
		doc->image = resolved(t, base, j->image);
	if (url.len)
		find_next(t, out, base);
}

/* ---- links ---- */

struct seen {
	uint64_t *slots; /* hashes of addresses; a power of two of them */
	size_t n;
};

static bool is_new(struct seen *s, struct str url)
{
	uint64_t hash = str_hash(url) | 1;

	for (size_t i = hash % s->n;; i = (i + 1) % s->n) {
		if (s->slots[i] == hash)
			return false;
		if (s->slots[i] == 0) {
			s->slots[i] = hash;
			return true;
		}
	}
}

void address_links(const struct tree *t, struct page *out)
{
	uint32_t n = t->n_anchors < LINKS_MAX ? t->n_anchors : LINKS_MAX;
	struct str base = base_of(t, out->doc.url);
	struct seen seen = {.n = (size_t)n * 2 + 1};

	out->links = arena_array(t->page, n, sizeof *out->links);
	seen.slots = arena_array(t->page, seen.n, sizeof *seen.slots);
	for (uint32_t i = 0; i < n; i++) {
		const struct anchor *a = &t->anchors[i];
		struct str url = resolved(t, base, a->href);
		struct link *l = &out->links[out->n_links];

		url = str_slice(url, 0, str_find_char(url, '#', 0));
		if (url.len == 0 || !is_new(&seen, url))
			continue;
		l->url = url;
		l->title = arena_str(t->page, str_trim(tree_text(t, a->from, a->len)));
		out->n_links++;
	}
}
