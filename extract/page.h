/* page.h - what the stages of page extraction share: page_cut -> page_tree -> page_judge ->
 * page_lines, and metadata and refusals beside them.  See docs/design.md, "extract: pages". */
#ifndef EXTRACT_PAGE_H
#define EXTRACT_PAGE_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/extract.h"

/* ---- elements (page_tag.c) ---- */

enum tag {
	TAG_NONE, TAG_OTHER, TAG_HTML, TAG_HEAD, TAG_BODY, TAG_TITLE, TAG_META, TAG_LINK, TAG_BASE,
	TAG_A, TAG_ABBR, TAG_ACRONYM, TAG_ADDRESS, TAG_ARTICLE, TAG_ASIDE, TAG_AUDIO, TAG_B, TAG_BIG,
	TAG_BLOCKQUOTE, TAG_BR, TAG_BUTTON, TAG_CANVAS, TAG_CENTER, TAG_CITE, TAG_CODE, TAG_COL, TAG_DD,
	TAG_DETAILS, TAG_DIALOG, TAG_DIV, TAG_DL, TAG_DT, TAG_EM, TAG_EMBED, TAG_FIELDSET,
	TAG_FIGCAPTION, TAG_FIGURE, TAG_FONT, TAG_FOOTER, TAG_FORM, TAG_H1, TAG_H2, TAG_H3, TAG_H4,
	TAG_H5, TAG_H6, TAG_HEADER, TAG_HR, TAG_I, TAG_IFRAME, TAG_IMG, TAG_INPUT, TAG_INS, TAG_KBD,
	TAG_LABEL, TAG_LI, TAG_MAIN, TAG_MARK, TAG_MATH, TAG_NAV, TAG_NOEMBED, TAG_NOFRAMES,
	TAG_NOSCRIPT, TAG_OBJECT, TAG_OL, TAG_OPTION, TAG_P, TAG_PARAM, TAG_PICTURE, TAG_PRE, TAG_Q,
	TAG_S, TAG_SCRIPT, TAG_SECTION, TAG_SELECT, TAG_SMALL, TAG_SOURCE, TAG_SPAN, TAG_STRONG,
	TAG_STYLE, TAG_SUB, TAG_SUMMARY, TAG_SUP, TAG_SVG, TAG_TABLE, TAG_TBODY, TAG_TD, TAG_TEMPLATE,
	TAG_TEXTAREA, TAG_TFOOT, TAG_TH, TAG_THEAD, TAG_TIME, TAG_TR, TAG_TT, TAG_U, TAG_UL, TAG_VIDEO,
	TAG_WBR, TAG_COUNT
};

enum tag_flag {
	TAG_BLOCK = 1,  /* ends the line of text before and after it */
	TAG_VOID = 2,   /* has no content */
	TAG_RAW = 4,    /* cut out with all that is in it */
	TAG_SILENT = 8, /* says nothing about structure: cut, its content stays */
	TAG_LIKE = 16   /* a start tag ends an open element of the same name */
};

#define TAG_NAME_MAX 32 /* bytes; longer names are TAG_OTHER */
#define TAG_SLOTS 512

struct tag_info {
	const char *name;
	unsigned flags; /* of enum tag_flag */
};

struct tags {
	unsigned char slot[TAG_SLOTS]; /* open addressing; a tag, 0 is free */
};

void tags_init(struct tags *t);
const struct tag_info *tag_info(enum tag tag);

/* The element of a lower-case name. */
enum tag tag_find(const struct tags *t, const char *name, size_t len);

static inline bool tag_is_heading(enum tag tag)
{
	return tag >= TAG_H1 && tag <= TAG_H6;
}

/* ---- the knowledge of portals (page_portal.c) ---- */

/* What a class, id, itemprop, role or data-* word says of its element. */
enum mark {
	MARK_BODY1 = 1u << 0, /* containers of the text, most trusted first */
	MARK_BODY2 = 1u << 1,
	MARK_BODY3 = 1u << 2,
	MARK_BODY4 = 1u << 3,
	MARK_LEAD = 1u << 4,    /* standfirst, part of the article though outside the body */
	MARK_DROP = 1u << 5,    /* never article text */
	MARK_COMMENT = 1u << 6, /* readers' comments */
	MARK_CAPTION = 1u << 7,
	MARK_AUTHOR = 1u << 8,
	MARK_DATE = 1u << 9,
	MARK_TAGS = 1u << 10,
	MARK_CRUMB = 1u << 11, /* breadcrumb: the section */
	MARK_QUOTE = 1u << 12, /* an embedded post */
	MARK_HIDDEN = 1u << 13,
	MARK_WALL = 1u << 14,  /* log-in or pay wall */
	MARK_TITLE = 1u << 15, /* headline */
	MARK_ERROR = 1u << 16  /* page that says that something is not there */
};

struct pattern {
	struct str words[4];
	unsigned char n_words;
	bool at_start, at_end, prefix; /* ^first, last$, last* */
	unsigned mark; /* of enum mark */
};

/* What a whole line of text says; sections of baris.portal. */
enum line_rule {
	LINE_SKIP, /* the line is no text of the article */
	LINE_POINTER, /* nor is the part of a line that begins so and ends with an anchor */
	LINE_STOP, /* nor is anything after it */
	LINE_THREAD, /* readers' comments follow, which may be longer than the article */
	LINE_RULES
};

struct phrase {
	struct str text; /* folded: lower case, single blanks */
	bool open;       /* may go on behind it: "baca juga:*" */
};

struct phrases {
	struct phrase *list;
	size_t n, alloc;
};

struct extractor {
	struct tags tags;
	struct pattern *patterns;
	size_t n_patterns, alloc_patterns;
	unsigned short bucket[27 * 27][2]; /* by the first two letters: from, to in patterns */
	struct phrases lines[LINE_RULES];
	struct phrases refusal[PAGE_OUTCOMES]; /* of title or the short text of a page */
	struct phrases marks[3];               /* advertorial, press office, wire */
	struct phrases hosts, paths, queries;  /* extract_identity */
	struct phrases bylines, datelines;     /* words before an author's name, and behind it */
	struct phrases about;                  /* titles of pages on the outlet itself */
	struct phrases lost;                   /* titles and headlines of error pages only */
	struct phrases logins;                 /* text of a log-in form */
};

/* The marks of one attribute value ("detail__body-text itp_bodycontent"). */
unsigned portal_marks(const struct extractor *x, struct str value);

/* Whether a folded line is one of the phrases. */
bool phrases_match(const struct phrases *p, struct str folded);

/* Whether one of the phrases stands anywhere in the folded text. */
bool phrases_within(const struct phrases *p, struct str folded);

/* Lower case (ASCII), runs of white space as one blank, trimmed, at most max bytes. */
struct str page_fold(struct arena *a, struct str text, size_t max);

/* ---- the cutting pass (page_cut.c) ---- */

#define DEPTH_MAX 256      /* open elements; deeper ones are flattened */
#define CUT_JSON_MAX 24    /* blocks of JSON-LD kept aside */

struct cutter {
	const struct tags *tags;
	struct str in;
	const char *charset; /* of in, where it is not UTF-8 */
	size_t at;
	struct buf out; /* what the parser has not read yet */
	size_t taken;
	unsigned char stack[DEPTH_MAX];
	bool silent[DEPTH_MAX];
	unsigned depth;
	unsigned open[TAG_COUNT];
	unsigned skipped[TAG_COUNT]; /* start tags flattened, whose end tags are still to come */
	bool blank; /* the last byte written was white space */
	struct str json[CUT_JSON_MAX]; /* views into in */
	size_t n_json;
	size_t n_tags; /* start tags seen */
};

/* charset: NULL for UTF-8, else a name that charset_is_bytewise knows, which lives as long as c. */
void cut_init(struct cutter *c, const struct tags *tags, struct str in, const char *charset);

/* Fills out with up to room bytes of the cut page, in UTF-8; 0 at its end. */
size_t cut_read(struct cutter *c, char *out, size_t room);

void cut_free(struct cutter *c);

/* ---- the flat tree (page_tree.c, page_sax.c) ---- */

#define NODE_NONE UINT32_MAX

/* Why a node or line was kept (the first three) or dropped; page.c has the words. */
enum why {
	WHY_KEPT, WHY_LEAD, WHY_RESCUED, WHY_OUTSIDE, WHY_ELEMENT, WHY_CLASS, WHY_HIDDEN, WHY_COMMENT,
	WHY_CAPTION, WHY_LINKS, WHY_SHORT, WHY_LINE, WHY_TAIL, WHY_TITLE, WHY_TWICE, WHY_HEADING,
	WHY_COUNT
};

struct node {
	uint32_t parent;
	uint32_t end;            /* one behind its last descendant */
	uint32_t line, line_end; /* its lines */
	uint32_t class_hash;
	unsigned marks;          /* of enum mark */
	uint32_t text, link, prose; /* sums over the subtree, bytes; filled by judge */
	unsigned char tag, why;
	bool dropped;
	bool shielded; /* wraps the trusted body */
};

/* A page has up to a line for each of its shortest tags: 16 bytes each, not one more. */
struct line {
	uint32_t from, len; /* bytes in text */
	unsigned link : 28; /* bytes of it inside <a> */
	unsigned why : 4;   /* of enum why */
	unsigned node : 22; /* its element, or the nearest around it that has a node */
	unsigned tag : 7;   /* of its element */
	unsigned folded : 2; /* elements without a node between it and node, FOLDED_MAX at most */
	unsigned soft : 1;  /* began by <br>, not by a block */
};

#define LINK_MAX ((1u << 28) - 1)
#define WHY_BITS ((1u << 4) - 1)
#define NODE_BITS ((1u << 22) - 1)
#define TAG_BITS ((1u << 7) - 1)
#define NODES_MAX (1u << 20) /* nodes, lines, or anchors of a page */
#define FOLDED_MAX 3u

_Static_assert(NODES_MAX <= NODE_BITS && TAG_COUNT <= TAG_BITS && WHY_COUNT <= WHY_BITS + 1,
	"fields of struct line");

struct anchor {
	struct str href;    /* raw */
	uint32_t from, len; /* its text */
	uint32_t node;
	bool next;          /* rel=next */
};

struct stamp { /* a <time> */
	struct str datetime;
	uint32_t from, len; /* its text */
	uint32_t node;
	bool updated;       /* called the time of a later change */
};

struct meta {
	struct str key, value; /* key in lower case */
};

struct tree {
	const struct extractor *x;
	struct arena *page;
	bool explain;
	struct buf text;
	struct node *nodes;
	struct line *lines;
	struct anchor *anchors;
	struct meta *metas;
	struct stamp *stamps;
	struct str *names; /* "div.class" of each node, only to explain */
	uint32_t n_nodes, n_lines, n_anchors, n_metas, n_stamps;
	struct buf node_room, line_room, anchor_room; /* own the arrays above */
	size_t alloc_metas, alloc_stamps, alloc_names;
	struct str title, language, base, canonical, amp, next;
	uint32_t n_images, n_videos, n_passwords;
	size_t budget;    /* bytes of memory */
	size_t page_used; /* of the arena, before the tree */
	bool spent; /* the work budget ended the parse */
	struct {    /* while it grows */
		uint32_t node;      /* innermost open node */
		uint32_t line_from; /* where the open line begins in text */
		uint32_t line_link; /* bytes of it inside <a> */
		bool soft;          /* it began by <br> */
		bool linked;        /* <a> is open */
	} at;
};

/* Parses the cut page into t (zeroed but for x, page and explain), which may take budget bytes. */
void sax_parse(struct tree *t, struct cutter *c, size_t budget);

/* Readies t, which may take budget bytes of memory; node 0, the page itself, is open then. */
void tree_init(struct tree *t, size_t budget);

/* Bytes of the budget that are left. */
size_t tree_room(const struct tree *t);

/* The element of the innermost open node. */
enum tag tree_tag(const struct tree *t);

/* Adds to the open line. */
void tree_add_text(struct tree *t, const unsigned char *s, size_t n);

/* Ends the open line, if it has text; soft: by <br>. */
void tree_end_line(struct tree *t, bool soft);

/* Opens a node in the innermost one; NODE_NONE when the tree is spent. */
uint32_t tree_open_node(struct tree *t, enum tag tag, unsigned marks, uint32_t class_hash);

/* Closes the innermost node. */
void tree_close_node(struct tree *t, uint32_t node);

/* A new anchor at the end of the text; NULL when there are too many. */
struct anchor *tree_add_anchor(struct tree *t);

void tree_free(struct tree *t);

/* Gives nodes and anchors back, when only text and lines are wanted any more. */
void tree_free_nodes(struct tree *t);

static inline struct str tree_text(const struct tree *t, uint32_t from, uint32_t len)
{
	return str_slice(buf_str(&t->text), from, (size_t)from + len);
}

static inline struct str line_text(const struct tree *t, const struct line *l)
{
	return (struct str){t->text.ptr + l->from, l->len};
}

static inline bool line_is_kept(const struct line *l)
{
	return l->why <= WHY_RESCUED;
}

/* Bytes of a line that are prose: 0 for headings, labels and what is mostly anchors. */
uint32_t line_prose(const struct line *l);

/* The text of the lines that are kept (all, before they are judged), joined by a newline; the tree
 * has no text then. */
struct str tree_take_text(struct tree *t);

/* The value of the first of the meta keys (NULL-terminated list) that has one. */
struct str tree_meta(const struct tree *t, const char *const *keys);

#endif
