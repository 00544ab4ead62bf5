/* extract.h - a fetched page becomes an article, its links, or a named refusal.
 *
 * One pass over the bytes, pure, no network.  Whatever the bytes are, there is always an answer:
 * the outcome says what the page is, and only PAGE_ARTICLE carries text.
 */
#ifndef SIMAK_EXTRACT_H
#define SIMAK_EXTRACT_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/document.h"
#include "simak/err.h"

enum page_outcome {
	PAGE_ARTICLE,
	PAGE_INDEX,   /* front page, section, tag, search result: teasers of other pages */
	PAGE_GALLERY, /* pictures or a video with captions, no running text */
	PAGE_LOGIN,   /* the text is behind a log-in or pay wall */
	PAGE_CAPTCHA, /* an interstitial wants to see a human */
	PAGE_ERROR,   /* error page, also one answered with status 200 */
	PAGE_CODE,    /* what was found looks like a program, not like prose */
	PAGE_EMPTY,   /* nothing that could be an article */
	PAGE_BROKEN,  /* no HTML page, or its work budget was spent */
	PAGE_OUTCOMES
};

/* The outcome's word in JSON and in the store ("article", "index", ...). */
const char *page_outcome_name(enum page_outcome outcome);

/* One block of the page as the extractor judged it; for `extract --explain`. */
struct page_block {
	struct str text; /* beginning of its text */
	struct str path; /* "div.detail__body > p" */
	const char *why; /* the reason, a static English text for msg() */
	bool kept;
};

/* What the caller knows of a page. */
struct page_input {
	struct str bytes;        /* the body, content coding undone, any charset */
	struct buf *owner;       /* what holds the bytes, if it may be freed when these are converted */
	struct str content_type; /* the HTTP header, or empty */
	struct str url;          /* where it was fetched (after redirects), or empty */
	int zone_s;              /* seconds east of UTC for a visible date that names no zone */
	int64_t now_at;          /* for dates without a year ("Rabu (9/10)"), 0: unknown */
	bool links;              /* fill page.links */
	bool explain;            /* fill page.blocks */
};

/* What the page is.  All strings are valid UTF-8 and live in the page arena. */
struct page {
	enum page_outcome outcome;
	struct str message;  /* why the page is refused, English, for msg(); empty for an article */
	struct document doc; /* metadata whatever the outcome; text only for PAGE_ARTICLE */
	struct link *links;  /* if asked: absolute, each once, in page order; title = anchor text */
	size_t n_links;
	struct str next_page; /* the following page of a multi-page article, or empty */
	struct page_block *blocks;
	size_t n_blocks;
};

struct extractor; /* the knowledge of portals, compiled; immutable after load */

/* Reads lexicons/portal from dir (a workspace's or --lexicons; NULL: the shipped files only) into
 * the run arena.  ERR_CONFIG names file and line. */
int extract_load(struct arena *run, const char *dir, struct extractor **out,
	struct err *e) MUST_CHECK;

/* Judges one page.  Never fails: what can't be read is PAGE_BROKEN.  Time is linear in the bytes,
 * memory a small multiple of them. */
void extract_page(const struct extractor *x, struct arena *page, const struct page_input *in,
	struct page *out);

/* The one address of an article that is reachable under several (AMP, www., m., ?page=2): the
 * canonical spelling with the outlet's pattern undone.  Two addresses with equal identity are one
 * article.  False when url is no http or https address. */
bool extract_identity(const struct extractor *x, struct arena *a, struct str url, struct str *out);

/* Appends a further page of a multi-page article to doc->text, leaving out paragraphs that doc
 * holds already. */
void extract_append(struct arena *page, struct document *doc, const struct document *next);

#endif
