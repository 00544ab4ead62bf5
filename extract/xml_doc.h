/* xml_doc.h - bytes to an XML tree, mended where they are broken (private to extract). */
#ifndef XML_DOC_H
#define XML_DOC_H

#include <libxml/tree.h>

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/charset.h"
#include "simak/err.h"

#define XML_DOC_BYTES_MAX (64 * 1024 * 1024) /* after decompression and decoding */
#define XML_DOC_ELEMENTS_MAX 600000          /* further ones are left out: a tree costs memory */

struct xml_doc {
	xmlDoc *tree;
	bool wellformed; /* it was read as it stood */
	char encoding[CHARSET_NAME];
};

/* Reads bytes (gzip undone, any encoding).  No external entity is ever read, no entity expanded
 * within another.  ERR_INPUT where no element is found.  The caller frees with xml_doc_free. */
int xml_doc_read(struct str bytes, struct str content_type, struct xml_doc *out, struct err *e) MUST_CHECK;
void xml_doc_free(struct xml_doc *doc);

/* The same for an HTML page, of which only elements, attributes and text are wanted: it is mended at
 * once, so that any page gives a tree.  Not for judging articles. */
int xml_doc_read_page(struct str bytes, struct str content_type, struct xml_doc *out,
	struct err *e) MUST_CHECK;

/* As text in UTF-8: what xml_doc_read does first, and what readers of plain text need.  Appends to
 * b; encoding gets the name. */
int xml_doc_decode(struct str bytes, struct str content_type, char encoding[CHARSET_NAME], struct buf *b,
	struct err *e) MUST_CHECK;

/* Appends to b a balanced document made of broken XML, or of an HTML page. */
void xml_mend(struct str text, bool is_page, struct buf *b);

/* Local name equals `name`, whatever the case. */
bool xml_is(const xmlNode *node, const char *name);

/* Child elements: the first of this local name, the first, the next sibling; or NULL. */
xmlNode *xml_child(const xmlNode *node, const char *name);
xmlNode *xml_first_element(const xmlNode *node);
xmlNode *xml_next_element(const xmlNode *node);

/* The node behind `node` in document order within root (whose own siblings don't count), or NULL. */
const xmlNode *xml_step(const xmlNode *node, const xmlNode *root);

/* The first descendant whose class attribute has this word, from `from` on (NULL: root), or NULL. */
const xmlNode *xml_find_class(const xmlNode *root, const xmlNode *from, const char *word);
bool xml_has_class(const xmlNode *node, const char *word);

/* All text inside of node, copied; C1 controls read as windows-1252. */
struct str xml_text(struct arena *a, const xmlNode *node);

/* Value of the attribute with this local name (any namespace), copied; empty where there is none. */
struct str xml_attribute(struct arena *a, const xmlNode *node, const char *name);

/* What stands between node's tags, as markup without prefixes and namespace declarations. */
struct str xml_inner(struct arena *a, const xmlNode *node);

#endif
