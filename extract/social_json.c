/* social_json.c - Mastodon's timelines (entities of docs.joinmastodon.org) and Bluesky's author feed
 * (lexicon app.bsky.feed.getAuthorFeed).
 *
 * A repost counts as the post that it repeats.  An answer {"error": ...} means that the server wants
 * a log-in: closed. */
#include "simak/jin.h"
#include "simak/msg.h"
#include "simak/url.h"
#include "social_impl.h"

static struct str copy(struct arena *a, const struct jin *object, const char *key)
{
	return arena_str(a, str_trim(jin_get_str(object, key)));
}

static void set_date(struct document *doc, struct str created)
{
	if (date_parse(created, 0, 0, &doc->published))
		doc->published_from = DATE_FROM_FEED;
	else
		doc->published = WHEN_NONE;
}

static bool is_error(const struct jin *root)
{
	return jin_is_object(root) && jin_is_string(jin_get(root, "error"));
}

/* "@name@host": the host is left out in answers about the server's own accounts. */
static struct str mastodon_author(struct social_reader *r, const struct jin *account)
{
	struct str acct = copy(r->a, account, "acct"), host = url_host(r->url);

	if (acct.len == 0)
		return STR_NONE;
	if (str_find_char(acct, '@', 0) != SIZE_MAX || host.len == 0)
		return arena_printf(r->a, "@%.*s", STR_ARG(acct));
	return arena_printf(r->a, "@%.*s@%.*s", STR_ARG(acct), STR_ARG(host));
}

static void read_status(struct social_reader *r, const struct jin *status)
{
	const struct jin *original = jin_get(status, "reblog");
	struct str warning, body;
	struct document *doc;

	if (jin_is_object(original))
		status = original;
	warning = html_squash(r->a, copy(r->a, status, "spoiler_text"), true);
	body = html_to_text(r->a, copy(r->a, status, "content"));
	if (warning.len + body.len == 0)
		return;
	doc = social_add(r, "mastodon");
	doc->url = copy(r->a, status, "url");
	if (doc->url.len == 0)
		doc->url = copy(r->a, status, "uri");
	doc->author = mastodon_author(r, jin_get(status, "account"));
	doc->text = warning.len == 0 ? body : arena_printf(r->a, "%.*s\n%.*s", STR_ARG(warning), STR_ARG(body));
	doc->language = copy(r->a, status, "language");
	set_date(doc, jin_get_str(status, "created_at"));
}

static int read_timeline(struct social_reader *r, const struct jin *root, struct err *e)
{
	struct str last = STR_NONE;

	if (is_error(root)) {
		r->out->state = SOCIAL_CLOSED;
		return 0;
	}
	if (!jin_is_array(root))
		return err_set(e, ERR_INPUT, "%s", msg("no timeline of Mastodon: not an array of posts"));
	for (size_t i = 0; i < jin_len(root); i++) {
		read_status(r, jin_at(root, i));
		last = copy(r->a, jin_at(root, i), "id");
	}
	if (last.len > 0 && r->url.len > 0)
		r->out->next_page = social_with_parameter(r->a, r->url, "max_id", last);
	return 0;
}

int social_read_mastodon(struct social_reader *r, struct err *e)
{
	struct jin *root;
	int result;

	if (str_starts(str_trim(r->bytes), "<"))
		return social_read_feed(r, "mastodon", e);
	root = jin_parse(r->bytes, e);
	if (root == NULL)
		return -1;
	result = read_timeline(r, root, e);
	jin_free(root);
	return result;
}

/* "at://did/app.bsky.feed.post/KEY" -> the page of the post. */
static struct str bluesky_page(struct arena *a, struct str uri, struct str handle)
{
	size_t slash = uri.len;

	while (slash > 0 && uri.ptr[slash - 1] != '/')
		slash--;
	if (!str_starts(uri, "at://") || slash == uri.len || handle.len == 0)
		return STR_NONE;
	return arena_printf(a, "https://bsky.app/profile/%.*s/post/%.*s", STR_ARG(handle),
		(int)(uri.len - slash), uri.ptr + slash);
}

static void read_post(struct social_reader *r, const struct jin *post)
{
	const struct jin *record = jin_get(post, "record"), *author = jin_get(post, "author");
	const struct jin *card = jin_get(jin_get(record, "embed"), "external");
	struct str handle = copy(r->a, author, "handle"), text = copy(r->a, record, "text");
	struct str url = bluesky_page(r->a, jin_get_str(post, "uri"), handle);
	struct document *doc;

	if (text.len == 0)
		text = copy(r->a, card, "title");
	if (text.len == 0 || url.len == 0)
		return;
	doc = social_add(r, "bluesky");
	doc->url = url;
	doc->author = arena_printf(r->a, "@%.*s", STR_ARG(handle));
	doc->text = text;
	doc->language = arena_str(r->a, jin_str(jin_at(jin_get(record, "langs"), 0)));
	set_date(doc, jin_get_str(record, "createdAt"));
	if (!doc->published.precision)
		set_date(doc, jin_get_str(post, "indexedAt"));
}

static int read_author_feed(struct social_reader *r, const struct jin *root, struct err *e)
{
	const struct jin *feed = jin_get(root, "feed");
	struct str cursor = copy(r->a, root, "cursor");

	if (is_error(root)) {
		r->out->state = SOCIAL_CLOSED;
		return 0;
	}
	if (!jin_is_array(feed))
		return err_set(e, ERR_INPUT, "%s", msg("no author feed of Bluesky: it has no array \"feed\""));
	for (size_t i = 0; i < jin_len(feed); i++)
		read_post(r, jin_get(jin_at(feed, i), "post"));
	if (cursor.len > 0 && r->url.len > 0) {
		struct buf escaped;

		buf_init(&escaped, 4096);
		for (size_t i = 0; i < cursor.len; i++)
			buf_printf(&escaped, strchr("&#+% ", cursor.ptr[i]) ? "%%%02X" : "%c",
				(unsigned char)cursor.ptr[i]);
		r->out->next_page = social_with_parameter(r->a, r->url, "cursor", buf_str(&escaped));
		buf_free(&escaped);
	}
	return 0;
}

int social_read_bluesky(struct social_reader *r, struct err *e)
{
	struct jin *root = jin_parse(r->bytes, e);
	int result;

	if (root == NULL)
		return -1;
	result = read_author_feed(r, root, e);
	jin_free(root);
	return result;
}
