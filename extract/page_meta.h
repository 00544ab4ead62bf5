/* page_meta.h - metadata of a page: JSON-LD, meta elements, dates, addresses. */
#ifndef EXTRACT_PAGE_META_H
#define EXTRACT_PAGE_META_H

#include "page.h"
#include "page_judge.h"

#define TAGS_MAX 40

struct jsonld {
	struct str headline, author, published, modified, body, language, section, crumb, publisher,
		image, url, keywords, claim, rating;
	struct str tags[TAGS_MAX];
	size_t n_tags;
	bool article, collection, media, sponsored;
};

/* Reads the blocks that cut kept aside; what is no JSON, or would take more than room bytes of
 * memory, is passed over. */
void jsonld_read(struct arena *page, const struct cutter *cut, size_t room, struct jsonld *out);

/* The headline, without the site's name (page_title.c). */
struct str title_find(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	struct str outlet, struct str host);

/* " - ", " | ", " – ", " — ", " :: ", " » ", " · " at i: its length, else 0. */
size_t title_separator(struct str s, size_t i);

/* Whether two names differ in case, blanks and points only. */
bool title_same_letters(struct str a, struct str b);

/* HTML as one line of plain text, at most max bytes. */
struct str meta_line(const struct tree *t, struct str s, size_t max);

/* Everything of the document but text and addresses. */
void meta_fill(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	const struct page_input *in, struct document *doc);

/* published, published_from and modified (page_when.c). */
void when_fill(const struct tree *t, const struct verdict *v, const struct jsonld *j,
	const struct page_input *in, struct document *doc);

/* url, canonical, amp and image, links and next page (page_address.c). */
void address_fill(const struct tree *t, const struct jsonld *j, const struct page_input *in,
	struct page *out);
void address_links(const struct tree *t, struct page *out);

/* HTML in a string (JSON-LD, meta) as plain text, lines joined by a newline. */
struct str page_plain(const struct extractor *x, struct arena *page, struct str html);

/* Whether the bytes are no page that could be read at all; then outcome and message are set
 * (page_refuse.c). */
bool refuse_bytes(const struct tree *t, struct str bytes, size_t n_tags, struct page *out);

/* Sets outcome and message where the page is no article; kept: bytes of text found. */
void refuse(const struct tree *t, const struct verdict *v, const struct jsonld *j, size_t kept,
	struct page *out);

#endif
