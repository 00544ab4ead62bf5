/* social.h - posts of public channels that need no log-in: Telegram's preview pages, YouTube's channel
 * feed, Mastodon and Bluesky as JSON (Mastodon also as RSS).
 *
 * Shapes: t.me/s/NAME as its own page prints it; mastodon/documentation "timelines"; atproto lexicon
 * app.bsky.feed.getAuthorFeed; YouTube's Atom with yt: and media:.
 */
#ifndef SIMAK_SOCIAL_H
#define SIMAK_SOCIAL_H

#include "simak/arena.h"
#include "simak/document.h"
#include "simak/err.h"
#include "simak/source.h"

enum social_state {
	SOCIAL_POSTS,  /* posts were found */
	SOCIAL_EMPTY,  /* a channel, but without posts (Telegram also says so when asked too often) */
	SOCIAL_CLOSED  /* no public preview: private, missing, or the server wants a log-in */
};

struct social {
	enum social_state state;
	struct str title;      /* of the channel or account, plain text */
	struct document *docs; /* kind DOC_SOCIAL, newest last as the source gives them */
	size_t n_docs;
	struct str next_page;  /* address of the older posts, or empty */
};

/* Reads one answer of a source of kind SOURCE_TELEGRAM, _YOUTUBE, _MASTODON or _BLUESKY that was
 * fetched from url.  Each document has url, author (handle or channel), text (plain, lines kept),
 * published, platform and language where told.  Reposts keep the address and author of the original.
 * ERR_INPUT when the bytes are nothing of the kind. */
int social_parse(enum source_kind kind, struct arena *page, struct str bytes, struct str content_type,
	struct str url, struct social *out, struct err *e) MUST_CHECK;

#endif
