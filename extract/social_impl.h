/* social_impl.h - what the readers of social shapes share. */
#ifndef SOCIAL_IMPL_H
#define SOCIAL_IMPL_H

#include "html_text.h"
#include "simak/social.h"

/* An answer being read into posts. */
struct social_reader {
	struct arena *a;
	struct str bytes, content_type, url;
	struct social *out;
	size_t alloc;
};

/* A new post of the platform; the caller fills it in. */
struct document *social_add(struct social_reader *r, const char *platform);

/* url with the parameter key set to value, in place of what it had. */
struct str social_with_parameter(struct arena *a, struct str url, const char *key, struct str value);

int social_read_telegram(struct social_reader *r, struct err *e) MUST_CHECK;
int social_read_mastodon(struct social_reader *r, struct err *e) MUST_CHECK;
int social_read_bluesky(struct social_reader *r, struct err *e) MUST_CHECK;

/* Posts from an Atom or RSS feed: YouTube's channels, Mastodon's accounts and tags. */
int social_read_feed(struct social_reader *r, const char *platform, struct err *e) MUST_CHECK;

#endif
