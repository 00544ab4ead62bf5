/* social_telegram.c - the public preview of a Telegram channel, t.me/s/NAME.
 *
 * Shape as the page prints it: one div.tgme_widget_message with data-post="name/123" a message, its
 * text, its time and its address in elements of telling classes.  A page of t.me without any message
 * is either a channel without preview (closed) or says that nothing was found (empty; Telegram also
 * says so when it was asked too often).  Any other page is refused. */
#include "simak/ascii.h"
#include "simak/msg.h"
#include "simak/url.h"
#include "social_impl.h"
#include "xml_doc.h"

static struct str text_of(struct arena *a, const xmlNode *node)
{
	return node ? html_to_text(a, xml_inner(a, node)) : STR_NONE;
}

static bool is_inside(const xmlNode *node, const xmlNode *root, const char *word)
{
	for (; node != NULL && node != root; node = node->parent)
		if (xml_has_class(node, word))
			return true;
	return false;
}

/* What the message says: its own text, not that of the message it replies to; else its poll's
 * question, else the title of the page it links to. */
static struct str message_text(struct arena *a, const xmlNode *message)
{
	static const char *const others[] = {"tgme_widget_message_poll_question", "link_preview_title"};
	const xmlNode *node = NULL;
	struct str text;

	while ((node = xml_find_class(message, node, "tgme_widget_message_text")) != NULL) {
		text = text_of(a, node);
		if (text.len > 0 && !is_inside(node, message, "tgme_widget_message_reply"))
			return text;
	}
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		text = text_of(a, xml_find_class(message, NULL, others[i]));
		if (text.len > 0)
			return text;
	}
	return STR_NONE;
}

/* The time inside of the message's footer: voice notes have another one before it. */
static struct when message_date(struct arena *a, const xmlNode *message)
{
	const xmlNode *meta = xml_find_class(message, NULL, "tgme_widget_message_meta");
	const xmlNode *root = meta ? meta : message, *node = root;
	struct when when;

	while ((node = xml_step(node, root)) != NULL)
		if (xml_is(node, "time") && date_parse(xml_attribute(a, node, "datetime"), 0, 0, &when))
			return when;
	return WHEN_NONE;
}

/* The address inside of "background-image:url('...')". */
static struct str photo_of(struct arena *a, const xmlNode *message)
{
	const xmlNode *photo = xml_find_class(message, NULL, "tgme_widget_message_photo_wrap");
	struct str style = photo ? xml_attribute(a, photo, "style") : STR_NONE, url;
	size_t at = str_find(style, STR_LIT("url('"), 0);

	if (at == SIZE_MAX)
		return STR_NONE;
	url = str_slice(style, at + 5, str_find_char(style, '\'', at + 5));
	return url_resolve(a, STR_LIT("https://t.me/"), url, &url) ? url : STR_NONE;
}

/* The address that the page itself gives the message, on its own host; else t.me's. */
static struct str address_of(struct social_reader *r, const xmlNode *message, struct str post)
{
	const xmlNode *date = xml_find_class(message, NULL, "tgme_widget_message_date");
	struct str href = date ? xml_attribute(r->a, date, "href") : STR_NONE, url;
	const char *path = (const char *)arena_printf(r->a, "/%.*s", STR_ARG(post)).ptr;

	if (href.len && url_resolve(r->a, r->url, href, &url) && str_ends(url, path) &&
	    str_eq(url_host(url), url_host(r->url)))
		return url;
	return arena_printf(r->a, "https://t.me%s", path);
}

static void read_message(struct social_reader *r, const xmlNode *message, struct str post)
{
	const xmlNode *owner = xml_find_class(message, NULL, "tgme_widget_message_owner_name");
	const xmlNode *origin = xml_find_class(message, NULL, "tgme_widget_message_forwarded_from_name");
	struct str text = message_text(r->a, message);
	struct document *doc;

	if (text.len == 0)
		return;
	doc = social_add(r, "telegram");
	doc->url = address_of(r, message, post);
	doc->author = html_to_line(r->a, text_of(r->a, origin ? origin : owner));
	doc->text = text;
	doc->image = photo_of(r->a, message);
	doc->published = message_date(r->a, message);
	doc->published_from = doc->published.precision ? DATE_FROM_TIME : DATE_FROM_NOTHING;
}

/* "name/123": letters, digits and underscores, a slash, digits. */
static bool is_post_name(struct str post)
{
	size_t slash = str_find_char(post, '/', 0);

	if (slash == SIZE_MAX || slash == 0 || slash + 1 == post.len)
		return false;
	for (size_t i = 0; i < post.len; i++) {
		char c = post.ptr[i];
		bool digit = c >= '0' && c <= '9';

		if (i != slash && !digit && (i > slash || !(ascii_is_alpha(c))) && c != '_')
			return false;
	}
	return true;
}

static struct str older_page(const struct social_reader *r, const xmlNode *root)
{
	const xmlNode *node = root;
	struct str url;

	while ((node = xml_step(node, root)) != NULL) {
		struct str href = xml_is(node, "a") ? xml_attribute(r->a, node, "href") : STR_NONE;

		if (str_find(href, STR_LIT("before="), 0) != SIZE_MAX &&
				url_resolve(r->a, r->url.len ? r->url : STR_LIT("https://t.me/"), href, &url))
			return url;
	}
	return STR_NONE;
}

static int read_page(struct social_reader *r, const xmlNode *root, struct err *e)
{
	const xmlNode *head = xml_find_class(root, NULL, "tgme_channel_info_header_title");
	const xmlNode *node = NULL;
	size_t n = 0;

	r->out->title = html_to_line(r->a, text_of(r->a, head));
	while ((node = xml_find_class(root, node, "tgme_widget_message")) != NULL) {
		struct str post = xml_attribute(r->a, node, "data-post");

		n++;
		if (is_post_name(post))
			read_message(r, node, post);
		while (node->last != NULL)
			node = node->last;
	}
	r->out->next_page = older_page(r, root);
	if (n > 0)
		return 0;
	if (head != NULL || xml_find_class(root, NULL, "tme_no_messages_found") != NULL)
		r->out->state = SOCIAL_EMPTY;
	else if (xml_find_class(root, NULL, "tgme_page") != NULL)
		r->out->state = SOCIAL_CLOSED;
	else
		return err_set(e, ERR_INPUT, "%s", msg("no page of a Telegram channel; the address is t.me/s/NAME"));
	return 0;
}

int social_read_telegram(struct social_reader *r, struct err *e)
{
	struct xml_doc doc;
	int result;

	if (xml_doc_read_page(r->bytes, r->content_type, &doc, e) != 0)
		return -1;
	result = read_page(r, xmlDocGetRootElement(doc.tree), e);
	xml_doc_free(&doc);
	return result;
}
