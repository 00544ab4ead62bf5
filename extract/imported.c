/* imported.c - the door to posts collected elsewhere: tells the format, completes and hands on posts.
 *
 * Reads UTF-8, UTF-16 and windows-1252.  Times without a zone are local.  What can't be read is named
 * with its line and passed over; nothing else of the file is lost by it. */
#include <stdio.h>

#include "imported_impl.h"
#include "simak/charset.h"
#include "simak/hash.h"
#include "simak/msg.h"
#include "simak/url.h"

#define FILE_BYTES_MAX (256 * 1024 * 1024)

static const char *const format_names[] = {"", "csv", "jsonl", "telegram", "whatsapp"};

bool imported_format_parse(struct str name, enum imported_format *format)
{
	for (int i = IMPORTED_CSV; i <= IMPORTED_WHATSAPP; i++)
		if (str_is(name, format_names[i])) {
			*format = (enum imported_format)i;
			return true;
		}
	return false;
}

void import_problem(struct import_reader *r, const char *where, const char *message)
{
	char text[1000];

	snprintf(text, sizeof text, "%s: %s", where, message);
	if (r->visitor->problem != NULL)
		r->visitor->problem(r->visitor->ctx, text);
}

/* An address of our own for a post that has none: the same post, the same address. */
static struct str own_address(struct arena *a, const struct document *doc, struct str id)
{
	char hex[HASH_SHA256_HEX], date[WHEN_TEXT_SIZE];
	struct str key;

	date_format(doc->published, date);
	key = arena_printf(a, "%.*s\n%.*s\n%s\n%.*s", STR_ARG(id), STR_ARG(doc->author), date,
		STR_ARG(doc->text));
	hash_sha256_hex(key, hex);
	return arena_printf(a, "import:%.*s:%s", STR_ARG(doc->platform), hex);
}

static void hand_on(struct import_reader *r, struct document *doc, struct str id)
{
	if (doc->url.len == 0)
		doc->url = own_address(&r->a, doc, id);
	r->n_posts++;
	if (r->visitor->post(r->visitor->ctx, doc) != 0)
		r->stopped = true;
}

static struct str lines_of(struct arena *a, struct str text)
{
	return html_squash(a, import_mask_numbers(a, text), true);
}

/* The site of a post's address as platform ("facebook"), where no column tells it. */
static struct str platform_of(struct str url)
{
	static const char *const hosts[][2] = {{"facebook.com", "facebook"}, {"fb.com", "facebook"},
		{"fb.watch", "facebook"}, {"instagram.com", "instagram"}, {"tiktok.com", "tiktok"},
		{"twitter.com", "x"}, {"x.com", "x"}, {"t.me", "telegram"}, {"youtube.com", "youtube"},
		{"youtu.be", "youtube"}, {"threads.net", "threads"}, {"wa.me", "whatsapp"}};
	struct str domain = url_registrable(url_host(url));

	for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++)
		if (str_is(domain, hosts[i][0]))
			return str_of(hosts[i][1]);
	return domain.len > 0 ? STR_LIT("web") : STR_LIT("lain");
}

static struct str lower(struct arena *a, struct str s)
{
	char *copy = arena_cstr(a, s);

	for (size_t i = 0; i < s.len; i++)
		if (copy[i] >= 'A' && copy[i] <= 'Z')
			copy[i] = (char)(copy[i] + 32);
	return (struct str){copy, s.len};
}

static void set_date(struct import_reader *r, const char *where, struct str date, struct str time,
	struct document *doc)
{
	struct str text = str_trim(date);

	if (time.len > 0 && text.len > 0)
		text = arena_printf(&r->a, "%.*s %.*s", STR_ARG(text), STR_ARG(time));
	if (text.len == 0)
		return;
	if (!date_parse(text, r->o->zone_s, r->o->now_at, &doc->published) &&
			!date_parse(str_trim(date), r->o->zone_s, r->o->now_at, &doc->published)) {
		doc->published = WHEN_NONE;
		import_problem(r, where, msg("the date isn't understood; the post is kept without one"));
		return;
	}
	doc->published_from = DATE_FROM_FORMS;
}

void import_post(struct import_reader *r, const char *where, const struct str fields[IMPORT_FIELDS])
{
	struct document doc = {.kind = DOC_SOCIAL};

	doc.text = lines_of(&r->a, fields[IMPORT_TEXT]);
	doc.title = html_squash(&r->a, fields[IMPORT_TITLE], false);
	if (doc.text.len == 0 && doc.title.len == 0) {
		import_problem(r, where, msg("no text in it; the line is passed over"));
		return;
	}
	if (!url_resolve(&r->a, STR_NONE, fields[IMPORT_URL], &doc.url))
		doc.url = STR_NONE;
	if (fields[IMPORT_URL].len > 0 && doc.url.len == 0)
		import_problem(r, where, msg("the address is none; the post is kept without one"));
	doc.author = import_mask_numbers(&r->a, str_trim(fields[IMPORT_AUTHOR]));
	doc.platform = lower(&r->a, str_trim(fields[IMPORT_PLATFORM]));
	if (doc.platform.len == 0)
		doc.platform = platform_of(doc.url);
	doc.language = str_trim(fields[IMPORT_LANGUAGE]);
	set_date(r, where, fields[IMPORT_DATE], fields[IMPORT_TIME], &doc);
	hand_on(r, &doc, str_trim(fields[IMPORT_ID]));
}

void import_chat_post(struct import_reader *r, const char *platform, struct str chat, struct str sender,
	struct when published, struct str text)
{
	struct document doc = {.kind = DOC_SOCIAL, .platform = str_of(platform), .published = published};

	doc.text = lines_of(&r->a, text);
	if (doc.text.len == 0)
		return;
	doc.outlet = import_mask_numbers(&r->a, str_trim(chat));
	doc.author = r->o->with_senders ? import_mask_numbers(&r->a, str_trim(sender)) :
		import_initials(&r->a, sender);
	doc.published_from = published.precision ? DATE_FROM_FORMS : DATE_FROM_NOTHING;
	hand_on(r, &doc, STR_NONE);
}

static enum imported_format guess(struct str text)
{
	struct str start = str_trim(str_slice(text, 0, 4096));

	if (str_starts(start, "{") && (str_find(start, STR_LIT("\"messages\""), 0) != SIZE_MAX ||
			str_find(start, STR_LIT("\"chats\""), 0) != SIZE_MAX))
		return IMPORTED_TELEGRAM;
	if (str_starts(start, "{") || str_starts(start, "["))
		return import_is_whatsapp(text) ? IMPORTED_WHATSAPP : IMPORTED_JSONL;
	return import_is_whatsapp(text) ? IMPORTED_WHATSAPP : IMPORTED_CSV;
}

static int read_as(struct import_reader *r, enum imported_format format, struct str text, struct err *e)
{
	switch (format) {
	case IMPORTED_JSONL:
		return import_read_jsonl(r, text, e);
	case IMPORTED_TELEGRAM:
		return import_read_telegram(r, text, e);
	case IMPORTED_WHATSAPP:
		return import_read_whatsapp(r, text, e);
	case IMPORTED_CSV:
	case IMPORTED_AUTO:
		break;
	}
	return import_read_csv(r, text, e);
}

int imported_read(struct str bytes, const struct imported_options *o, const struct imported_visitor *visitor,
	size_t *n_posts, struct err *e)
{
	struct import_reader r = {.o = o, .visitor = visitor};
	char encoding[CHARSET_NAME];
	struct buf text;
	int result;

	buf_init(&text, FILE_BYTES_MAX);
	arena_init(&r.a);
	charset_sniff(bytes, STR_NONE, encoding);
	if (charset_to_utf8(encoding, bytes, &text) != 0)
		result = err_set(e, ERR_INPUT, "%s: %s", o->file, msg("too large; split it"));
	else if (str_trim(buf_str(&text)).len == 0)
		result = err_set(e, ERR_INPUT, "%s: %s", o->file, msg("empty"));
	else
		result = read_as(&r, o->format == IMPORTED_AUTO ? guess(buf_str(&text)) : o->format,
			buf_str(&text), e);
	*n_posts = r.n_posts;
	arena_free(&r.a);
	buf_free(&text);
	return result;
}
