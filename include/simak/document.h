/* document.h - what extract makes of a response, and what all later stages read. */
#ifndef SIMAK_DOCUMENT_H
#define SIMAK_DOCUMENT_H

#include "simak/date.h"
#include "simak/str.h"

enum doc_kind { DOC_NEWS, DOC_SOCIAL };

/* How a date was known, best first. */
enum date_from { DATE_FROM_NOTHING, DATE_FROM_JSONLD, DATE_FROM_META, DATE_FROM_TIME, DATE_FROM_TEXT,
	DATE_FROM_URL, DATE_FROM_FEED, DATE_FROM_FORMS };

enum doc_mark { MARK_ADVERTORIAL = 1, MARK_PRESS_OFFICE = 2, MARK_WIRE = 4 };

/* A page that another page points to. */
struct link {
	struct str url, title;
	struct when published, updated;
};

struct document {
	int64_t id; /* 0 until stored */
	struct str url, canonical, amp;
	struct str source;  /* id of the source, or empty */
	struct str outlet;  /* name of the site */
	struct str platform; /* "web", "telegram", "facebook", ... */
	struct str title, author, section, language, image;
	struct str *tags;
	size_t n_tags;
	struct str text; /* paragraphs separated by "\n" */
	struct when published, modified;
	enum date_from published_from;
	enum doc_kind kind;
	unsigned marks; /* of enum doc_mark */
	/* of a fact-check page (ClaimReview, label words), else empty */
	struct str claim, rating;
};

const char *date_from_name(enum date_from from); /* "jsonld", ... */
const char *doc_mark_name(enum doc_mark mark);   /* "adv", "prokom", "wire" */

#endif
