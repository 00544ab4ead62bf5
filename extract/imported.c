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
#include "simak/utf8.h"

#define FILE_BYTES_MAX ((size_t)256 << 20)
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

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

static void tell(const struct import_reader *r, void (*to)(void *ctx, const char *message),
	const char *where, const char *message)
{
	char text[1000];

	snprintf(text, sizeof text, "%s: %s", where, message);
	if (to != NULL)
		to(r->visitor->ctx, text);
}

void import_problem(struct import_reader *r, const char *where, const char *message)
{
	tell(r, r->visitor->problem, where, message);
}

void import_remark(struct import_reader *r, const char *where, const char *message)
{
	tell(r, r->visitor->remark, where, message);
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
		import_remark(r, where, msg("the date isn't understood; the post is kept without one"));
		return;
	}
	doc->published_from = DATE_FROM_FORMS;
}

/* False, and said so, for a word that is no kind. */
static bool set_kind(struct import_reader *r, const char *where, struct str word, struct document *doc)
{
	static const struct {
		const char *name;
		enum doc_kind kind;
	} kinds[] = {{"", DOC_SOCIAL}, {"social", DOC_SOCIAL}, {"news", DOC_NEWS}, {"factcheck", DOC_NEWS}};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (str_is_icase(word, kinds[i].name)) {
			doc->kind = kinds[i].kind;
			return true;
		}
	import_problem(r, where, msg("the kind is none of news, social and factcheck; the line is passed over"));
	return false;
}

/* What was claimed, and what the fact-checker says of it. */
static void set_rating(struct import_reader *r, const char *where, const struct str fields[IMPORT_FIELDS],
	struct document *doc)
{
	if (!str_is_icase(str_trim(fields[IMPORT_KIND]), "factcheck"))
		return;
	doc->rating = html_squash(&r->a, fields[IMPORT_RATING], false);
	doc->claim = html_squash(&r->a, fields[IMPORT_CLAIM], false);
	if (doc->rating.len == 0)
		import_remark(r, where, msg("a fact-check without a rating; it is kept as an article"));
}

static void set_address(struct import_reader *r, const char *where, struct str address,
	struct document *doc)
{
	if (url_resolve(&r->a, STR_NONE, address, &doc->url))
		return;
	doc->url = STR_NONE;
	if (address.len > 0)
		import_remark(r, where, msg("the address is none; the post is kept without one"));
}

/* A post stands on a platform, an article in an outlet. */
static void set_place(struct import_reader *r, const struct str fields[IMPORT_FIELDS], struct document *doc)
{
	struct str platform = str_trim(fields[IMPORT_PLATFORM]), outlet = str_trim(fields[IMPORT_OUTLET]);

	if (doc->kind == DOC_NEWS && outlet.len == 0)
		outlet = platform;
	if (doc->kind == DOC_SOCIAL)
		doc->platform = lower(&r->a, platform);
	if (doc->platform.len == 0)
		doc->platform = platform_of(doc->url);
	doc->outlet = import_mask_numbers(&r->a, outlet);
}

void import_post(struct import_reader *r, const char *where, const struct str fields[IMPORT_FIELDS])
{
	struct document doc = {.kind = DOC_SOCIAL};

	if (!set_kind(r, where, str_trim(fields[IMPORT_KIND]), &doc))
		return;
	doc.text = lines_of(&r->a, fields[IMPORT_TEXT]);
	doc.title = html_squash(&r->a, fields[IMPORT_TITLE], false);
	if (doc.text.len == 0 && doc.title.len == 0) {
		import_problem(r, where, msg("no text in it; the line is passed over"));
		return;
	}
	set_address(r, where, fields[IMPORT_URL], &doc);
	set_place(r, fields, &doc);
	set_rating(r, where, fields, &doc);
	doc.author = import_mask_numbers(&r->a, str_trim(fields[IMPORT_AUTHOR]));
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

/* The bytes as UTF-8: themselves where they are that already, else converted into room. */
static int decode(struct str bytes, struct buf *room, struct str *text)
{
	char encoding[CHARSET_NAME];

	*text = STR_NONE;
	if (bytes.len == 0 || bytes.len > FILE_BYTES_MAX)
		return bytes.len ? -1 : 0;
	*text = str_starts(bytes, BYTE_ORDER_MARK) ? str_slice(bytes, strlen(BYTE_ORDER_MARK), bytes.len) : bytes;
	if (memchr(bytes.ptr, '\0', bytes.len) == NULL && utf8_valid(*text))
		return 0;
	charset_sniff(bytes, STR_NONE, encoding);
	if (charset_to_utf8(encoding, bytes, room) != 0)
		return -1;
	*text = buf_str(room);
	return 0;
}

int imported_read(struct str bytes, const struct imported_options *o, const struct imported_visitor *visitor,
	size_t *n_posts, struct err *e)
{
	struct import_reader r = {.o = o, .visitor = visitor};
	struct buf room;
	struct str text;
	int result;

	buf_init(&room, FILE_BYTES_MAX);
	arena_init(&r.a);
	if (decode(bytes, &room, &text) != 0)
		result = err_set(e, ERR_INPUT, "%s: %s", o->file, msg("too large; split it"));
	else if (str_trim(text).len == 0)
		result = err_set(e, ERR_INPUT, "%s: %s", o->file, msg("empty"));
	else
		result = read_as(&r, o->format == IMPORTED_AUTO ? guess(text) : o->format, text, e);
	*n_posts = r.n_posts;
	arena_free(&r.a);
	buf_free(&room);
	return result;
}
