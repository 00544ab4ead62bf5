/* feed_impl.h - what the parts of the feed reader share. */
#ifndef FEED_IMPL_H
#define FEED_IMPL_H

#include "html_text.h"
#include "xml_doc.h"

/* Where an element's name comes from. */
enum feed_ns { NS_CORE, NS_ATOM, NS_DC, NS_TERMS, NS_CONTENT, NS_MEDIA, NS_ITUNES, NS_XHTML, NS_RDF, NS_YT,
	NS_OTHER };

/* A feed document being read. */
struct feed_reader {
	struct arena *a;
	const xmlNode *root;
	bool is_atom;
	struct str base; /* of the document; may be empty */
	struct feed *out;
};

enum feed_ns feed_ns_of(const struct feed_reader *r, const xmlNode *node);

/* The base that binds node: xml:base of it and of what is around it, then the document's. */
struct str feed_base_of(const struct feed_reader *r, const xmlNode *node);

/* A text construct as HTML with its links resolved, and as one line of plain text. */
struct str feed_html_of(const struct feed_reader *r, const xmlNode *node);
struct str feed_line_of(const struct feed_reader *r, const xmlNode *node);

/* An address from a feed: as written where it is absolute http(s), else resolved against base.
 * Empty for other schemes; as written where there is no base. */
struct str feed_address(struct arena *a, struct str base, struct str written);

/* A person: "Nama" of "Nama", "a@b.example (Nama)", "Nama (a@b.example)"; the address alone where no
 * name is told. */
struct str feed_person(struct arena *a, struct str text);

/* Fills r->out with everything but encoding and wellformed. */
void feed_read_xml(struct feed_reader *r);

/* Reads a JSON Feed (1.0, 1.1). */
int feed_read_json(struct arena *a, struct str text, struct str base, struct feed *out,
	struct err *e) MUST_CHECK;

#endif
