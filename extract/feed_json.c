/* feed_json.c - JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). */
#include "feed_impl.h"
#include "simak/jin.h"
#include "simak/msg.h"

static struct str copy(struct arena *a, const struct jin *object, const char *key)
{
	return arena_str(a, str_trim(jin_get_str(object, key)));
}

/* Ids may be numbers, though the standard wants strings. */
static struct str id_of(struct arena *a, const struct jin *item)
{
	const struct jin *id = jin_get(item, "id");

	if (jin_is_string(id) || id == NULL)
		return copy(a, item, "id");
	return arena_printf(a, "%lld", (long long)jin_int(id, 0));
}

static struct str author_of(struct arena *a, const struct jin *object)
{
	const struct jin *authors = jin_get(object, "authors");
	struct str all = copy(a, jin_get(object, "author"), "name");

	for (size_t i = 0; i < jin_len(authors) && all.len < 1000; i++) {
		struct str name = copy(a, jin_at(authors, i), "name");

		all = all.len == 0 || i == 0 ? name : arena_printf(a, "%.*s, %.*s", STR_ARG(all), STR_ARG(name));
	}
	return html_squash(a, all, false);
}

static struct when date_of(const struct jin *item, const char *key)
{
	struct when when;

	return date_parse(jin_get_str(item, key), 0, 0, &when) ? when : WHEN_NONE;
}

static void read_item(struct arena *a, const struct jin *item, struct str base, struct feed_entry *entry)
{
	*entry = (struct feed_entry){.views = -1};
	entry->id = id_of(a, item);
	entry->title = html_squash(a, copy(a, item, "title"), false);
	entry->link = feed_address(a, base, copy(a, item, "url"));
	if (entry->link.len == 0)
		entry->link = feed_address(a, base, copy(a, item, "external_url"));
	if (entry->link.len == 0 && str_starts_icase(entry->id, "http"))
		entry->link = feed_address(a, STR_NONE, entry->id);
	entry->author = author_of(a, item);
	entry->summary = html_escape(a, copy(a, item, "summary"));
	entry->content = html_resolve(a, copy(a, item, "content_html"), base);
	if (entry->content.len == 0)
		entry->content = html_escape(a, copy(a, item, "content_text"));
	entry->image = feed_address(a, base, copy(a, item, "image"));
	entry->published = date_of(item, "date_published");
	entry->updated = date_of(item, "date_modified");
}

static void read_feed(struct arena *a, const struct jin *root, struct str base, struct feed *out)
{
	const struct jin *items = jin_get(root, "items");
	struct str author = author_of(a, root);

	out->format = "jsonfeed";
	out->title = html_squash(a, copy(a, root, "title"), false);
	out->link = feed_address(a, base, copy(a, root, "home_page_url"));
	out->language = copy(a, root, "language");
	if (base.len == 0)
		base = copy(a, root, "feed_url");
	out->n_entries = jin_len(items) < FEED_ENTRIES_MAX ? jin_len(items) : FEED_ENTRIES_MAX;
	out->entries = arena_array(a, out->n_entries, sizeof *out->entries);
	for (size_t i = 0; i < out->n_entries; i++) {
		read_item(a, jin_at(items, i), base, &out->entries[i]);
		if (out->entries[i].author.len == 0)
			out->entries[i].author = author;
	}
}

int feed_read_json(struct arena *a, struct str text, struct str base, struct feed *out, struct err *e)
{
	struct jin *root = jin_parse(text, e);
	struct str version;

	if (root == NULL)
		return -1;
	version = jin_get_str(root, "version");
	if (!jin_is_array(jin_get(root, "items")) ||
			str_find_icase(version, STR_LIT("jsonfeed.org"), 0) == SIZE_MAX) {
		jin_free(root);
		return err_set(e, ERR_INPUT, "%s", msg("JSON, but no JSON Feed: it names no jsonfeed.org version or has no items"));
	}
	read_feed(a, root, base, out);
	jin_free(root);
	return 0;
}
