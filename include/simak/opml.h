/* opml.h - OPML 2.0 subscription lists, in and out.  What only simak knows of a source stands in attributes of
 * a namespace of its own, named as in sources.conf; other readers pass over them. */
#ifndef SIMAK_OPML_H
#define SIMAK_OPML_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/err.h"
#include "simak/source.h"

struct opml_entry {
	struct str title, url, site; /* text or title, xmlUrl, htmlUrl */
	struct str folder;           /* titles of the outlines around it, joined by " / " */
	enum source_kind kind;       /* jenis; SOURCE_FEED where nothing or nonsense is said */
	struct str pattern, hosts, region; /* pola, host, wilayah */
	bool is_fact_check;          /* cek_fakta */
};

/* The outlines that have an xmlUrl with http(s), in file order.  ERR_INPUT for anything but OPML. */
int opml_parse(struct arena *a, struct str bytes, struct opml_entry **entries, size_t *n,
	struct err *e) MUST_CHECK;

/* Appends a whole document. */
void opml_write(struct buf *b, struct str title, const struct opml_entry *entries, size_t n);

#endif
