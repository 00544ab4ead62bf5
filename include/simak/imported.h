/* imported.h - posts that staff collected elsewhere: CSV, JSON Lines, Telegram Desktop's result.json,
 * WhatsApp's chat export.
 */
#ifndef SIMAK_IMPORTED_H
#define SIMAK_IMPORTED_H

#include "simak/arena.h"
#include "simak/document.h"
#include "simak/err.h"

enum imported_format {
	IMPORTED_AUTO, /* told by content */
	IMPORTED_CSV,
	IMPORTED_JSONL,
	IMPORTED_TELEGRAM,
	IMPORTED_WHATSAPP
};

/* "csv", "jsonl", "telegram", "whatsapp"; false for another word. */
bool imported_format_parse(struct str name, enum imported_format *format);

struct imported_options {
	enum imported_format format;
	const char *file;  /* as named in messages */
	int zone_s;        /* of times that name no zone: exports are in local time */
	int64_t now_at;    /* for relative dates and short ones; 0: unknown */
	bool with_senders; /* keep senders of chats; else initials */
};

struct imported_visitor {
	void *ctx;
	/* One post; its strings live until the call returns.  Other than 0 stops the reading. */
	int (*post)(void *ctx, const struct document *doc);
	/* What was passed over: "file:line: what is wrong, and what to do". */
	void (*problem)(void *ctx, const char *message);
	/* What a post lacks that was handed on all the same; NULL: not wanted. */
	void (*remark)(void *ctx, const char *message);
};

/* Reads a whole file.  Rows of CSV and JSON Lines are social posts unless their field `kind` says news
 * or factcheck; then they are articles of the outlet that `outlet` (or `source`, `media`) names, and a
 * factcheck's `rating` and `claim` are read.  Phone numbers in texts and senders of chats are masked ("08xx-xxxx-x901" ->
 * "[nomor]"); senders of chats become initials unless with_senders.  A post without text is a problem
 * of its line, not of the file.  Posts without an address get one of the form
 * "import:PLATFORM:SHA256", made of author, time and text, so that a second import adds nothing.
 * 0 with *n_posts posts; -1 ERR_INPUT when the file is none of the formats (or not the one asked for). */
int imported_read(struct str bytes, const struct imported_options *o,
	const struct imported_visitor *visitor, size_t *n_posts, struct err *e) MUST_CHECK;

#endif
