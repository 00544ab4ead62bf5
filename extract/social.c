/* social.c - one door to the social shapes, and those that come as feeds (YouTube, Mastodon's RSS).
 *
 * Everything read here is public without a log-in; what asks for one is reported as closed, never
 * worked around. */
#include "social_impl.h"
#include "simak/feed.h"

#define POSTS_MAX 1000 /* of one answer; the sources give at most 100 */

struct document *social_add(struct social_reader *r, const char *platform)
{
	struct document *doc;

	if (r->out->n_docs < POSTS_MAX)
		doc = ARENA_PUSH(r->a, r->out->docs, r->out->n_docs, r->alloc);
	else
		doc = arena_alloc(r->a, sizeof *doc);
	*doc = (struct document){.kind = DOC_SOCIAL, .platform = str_of(platform)};
	doc->outlet = r->out->title;
	return doc;
}

struct str social_with_parameter(struct arena *a, struct str url, const char *key, struct str value)
{
	size_t mark = str_find_char(url, '?', 0);
	struct str query = str_slice(url, mark == SIZE_MAX ? url.len : mark + 1, url.len), piece, out;
	const char *before = "?";

	out = str_slice(url, 0, mark);
	query = str_slice(query, 0, str_find_char(query, '#', 0));
	while (str_cut(&query, '&', &piece)) {
		struct str name = str_slice(piece, 0, str_find_char(piece, '=', 0));

		if (str_is(name, key) || piece.len == 0)
			continue;
		out = arena_printf(a, "%.*s%s%.*s", STR_ARG(out), before, STR_ARG(piece));
		before = "&";
	}
	return arena_printf(a, "%.*s%s%s=%.*s", STR_ARG(out), before, key, STR_ARG(value));
}

static struct str body_of(struct arena *a, const struct feed_entry *entry)
{
	if (entry->media_description.len > 0)
		return html_squash(a, entry->media_description, true);
	return html_to_text(a, entry->content.len > 0 ? entry->content : entry->summary);
}

int social_read_feed(struct social_reader *r, const char *platform, struct err *e)
{
	struct feed feed;

	if (feed_parse(r->a, r->bytes, r->content_type, r->url, &feed, e) != 0)
		return -1;
	r->out->title = feed.title;
	for (size_t i = 0; i < feed.n_entries; i++) {
		const struct feed_entry *entry = &feed.entries[i];
		struct document *doc;

		if (entry->link.len == 0)
			continue;
		doc = social_add(r, platform);
		doc->url = entry->link;
		doc->title = entry->title;
		doc->author = entry->author.len > 0 ? entry->author : feed.title;
		doc->text = body_of(r->a, entry);
		doc->image = entry->image;
		doc->language = feed.language;
		doc->published = entry->published;
		doc->modified = entry->updated;
		doc->published_from = entry->published.precision ? DATE_FROM_FEED : DATE_FROM_NOTHING;
	}
	return 0;
}

int social_parse(enum source_kind kind, struct arena *page, struct str bytes, struct str content_type,
	struct str url, struct social *out, struct err *e)
{
	struct social_reader r = {.a = page, .bytes = bytes, .content_type = content_type, .url = url,
		.out = out};
	int result;

	*out = (struct social){.state = SOCIAL_POSTS};
	switch (kind) {
	case SOURCE_TELEGRAM:
		result = social_read_telegram(&r, e);
		break;
	case SOURCE_MASTODON:
		result = social_read_mastodon(&r, e);
		break;
	case SOURCE_BLUESKY:
		result = social_read_bluesky(&r, e);
		break;
	case SOURCE_YOUTUBE:
		result = social_read_feed(&r, "youtube", e);
		break;
	default:
		return err_set(e, ERR_BUG, "social_parse was asked for a source of kind %d", (int)kind);
	}
	if (result == 0 && out->n_docs == 0 && out->state == SOCIAL_POSTS)
		out->state = SOCIAL_EMPTY;
	return result;
}
