/* imported_chat.c - chats: Telegram Desktop's result.json and WhatsApp's exported text.
 *
 * Telegram: core.telegram.org/import-export, "JSON"; one chat or all ("chats").  WhatsApp: lines that
 * begin with a date, a time and a sender, as Android and iOS write them in Indonesian and English;
 * other lines belong to the message before.  Notices of the apps themselves are no posts. */
#include <stdio.h>

#include "imported_impl.h"
#include "simak/msg.h"

/* text is a string, or an array of strings and objects with a string "text". */
static struct str telegram_text(struct arena *a, const struct jin *text)
{
	struct str all;
	struct buf b;

	if (jin_is_string(text))
		return arena_str(a, jin_str(text));
	buf_init(&b, 1024 * 1024);
	for (size_t i = 0; i < jin_len(text); i++) {
		const struct jin *part = jin_at(text, i);

		buf_add_str(&b, jin_is_string(part) ? jin_str(part) : jin_get_str(part, "text"));
	}
	all = arena_str(a, buf_str(&b));
	buf_free(&b);
	return all;
}

static struct when telegram_date(const struct import_reader *r, const struct jin *message)
{
	struct when when;

	if (date_parse(jin_get_str(message, "date_unixtime"), 0, 0, &when) ||
			date_parse(jin_get_str(message, "date"), r->o->zone_s, 0, &when))
		return when;
	return WHEN_NONE;
}

/* A channel speaks as itself: its name is kept. */
static void read_message(struct import_reader *r, const struct jin *chat, const struct jin *message)
{
	struct str type = jin_get_str(chat, "type"), name = arena_str(&r->a, jin_get_str(chat, "name"));
	struct str sender = arena_str(&r->a, jin_get_str(message, "from"));
	struct str text = telegram_text(&r->a, jin_get(message, "text"));
	struct str fields[IMPORT_FIELDS] = {0};
	char date[WHEN_TEXT_SIZE], where[600];

	snprintf(where, sizeof where, "%s: %s %lld", r->o->file, msg("message"),
		(long long)jin_int(jin_get(message, "id"), 0));
	if (!str_is(jin_get_str(message, "type"), "message") || str_trim(text).len == 0)
		return;
	if (!str_ends(type, "_channel")) {
		import_chat_post(r, "telegram", name, sender, telegram_date(r, message), text);
		return;
	}
	date_format(telegram_date(r, message), date);
	fields[IMPORT_TEXT] = text;
	fields[IMPORT_AUTHOR] = name;
	fields[IMPORT_PLATFORM] = STR_LIT("telegram");
	fields[IMPORT_DATE] = str_of(date);
	fields[IMPORT_ID] = arena_printf(&r->a, "%lld/%lld", (long long)jin_int(jin_get(chat, "id"), 0),
		(long long)jin_int(jin_get(message, "id"), 0));
	import_post(r, where, fields);
}

static void read_chat(struct import_reader *r, const struct jin *chat)
{
	const struct jin *messages = jin_get(chat, "messages");

	for (size_t i = 0; i < jin_len(messages) && !r->stopped; i++) {
		read_message(r, chat, jin_at(messages, i));
		arena_reset(&r->a);
	}
}

int import_read_telegram(struct import_reader *r, struct str text, struct err *e)
{
	struct jin *root = jin_parse(text, e);
	const struct jin *list = jin_get(jin_get(root, "chats"), "list");
	int result = 0;

	if (root == NULL)
		return err_prefix(e, "%s: ", r->o->file);
	if (jin_is_array(jin_get(root, "messages")))
		read_chat(r, root);
	else if (jin_is_array(list))
		for (size_t i = 0; i < jin_len(list); i++)
			read_chat(r, jin_at(list, i));
	else
		result = err_set(e, ERR_INPUT, "%s: %s", r->o->file,
			msg("no export of Telegram Desktop: it has no \"messages\"; export as JSON"));
	jin_free(root);
	return result;
}

/* The head of a message: "09/10/24 14.30 - Nama: " or "[09/10/24 14.30.05] Nama: ". */
struct head {
	struct str date, time, sender, text;
};

static bool is_date_char(char c)
{
	return (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-';
}

/* Left-to-right marks and no-break blanks, which the apps sprinkle in. */
static size_t mark_at(struct str s)
{
	if (str_starts(s, "\xE2\x80\x8E") || str_starts(s, "\xE2\x80\x8F") || str_starts(s, "\xE2\x80\xAF"))
		return 3;
	return str_starts(s, "\xC2\xA0") ? 2 : 0;
}

static struct str skip_marks(struct str s)
{
	size_t n;

	while (s.len > 0 && ((n = mark_at(s)) > 0 || s.ptr[0] == ' ')) {
		n = n > 0 ? n : 1;
		s = str_slice(s, n, s.len);
	}
	return s;
}

/* Behind a date of three numbers at the beginning of s, or 0. */
static size_t date_len(struct str s)
{
	size_t i = 0, joints = 0;

	while (i < s.len && is_date_char(s.ptr[i])) {
		joints += s.ptr[i] < '0' || s.ptr[i] > '9';
		i++;
	}
	return joints == 2 && i >= 6 && i <= 10 && s.ptr[0] >= '0' && s.ptr[0] <= '9' ? i : 0;
}

/* Where the head's time ends: before " - " (Android) or "]" (iOS). */
static size_t time_end(struct str s, bool bracketed)
{
	size_t at = bracketed ? str_find_char(s, ']', 0) : str_find(s, STR_LIT(" - "), 0);

	return at != SIZE_MAX && at <= 24 && at >= 4 ? at : SIZE_MAX;
}

static bool read_head(struct str line, struct head *h)
{
	struct str rest = skip_marks(line);
	bool bracketed = str_starts(rest, "[");
	size_t len, end;

	rest = bracketed ? str_slice(rest, 1, rest.len) : rest;
	len = date_len(rest);
	if (len == 0)
		return false;
	h->date = str_slice(rest, 0, len);
	rest = skip_marks(str_slice(rest, len + (len < rest.len && rest.ptr[len] == ','), rest.len));
	end = time_end(rest, bracketed);
	if (end == SIZE_MAX || rest.ptr[0] < '0' || rest.ptr[0] > '9')
		return false;
	h->time = str_slice(rest, 0, end);
	rest = skip_marks(str_slice(rest, end + (bracketed ? 1 : 3), rest.len));
	end = str_find(rest, STR_LIT(": "), 0);
	if (end == SIZE_MAX && str_ends(rest, ":"))
		end = rest.len - 1;
	h->sender = end == SIZE_MAX ? STR_NONE : str_slice(rest, 0, end);
	h->text = end == SIZE_MAX ? STR_NONE : skip_marks(str_slice(rest, end + 1, rest.len));
	return true;
}

bool import_is_whatsapp(struct str text)
{
	struct str line;
	struct head head;

	for (int i = 0; i < 5 && str_line(&text, &line); i++)
		if (str_trim(line).len > 0)
			return read_head(line, &head);
	return false;
}

/* Whether days stand second in the dates of this file: only when some date can't be read otherwise. */
static bool is_month_first(struct str text)
{
	struct str line;
	struct head head;

	while (str_line(&text, &line)) {
		struct str rest, first, second;
		int64_t a, b;

		if (!read_head(line, &head))
			continue;
		rest = head.date;
		if (!str_cut(&rest, '/', &first) || !str_cut(&rest, '/', &second) || !str_to_int(first, &a) ||
				!str_to_int(second, &b))
			return false;
		if (a > 12 || b > 12)
			return b > 12 && a <= 12;
	}
	return false;
}

static struct when whatsapp_date(const struct import_reader *r, const struct head *h, bool month_first)
{
	struct str date = h->date, month, day, rest = h->date;
	struct when when;
	char text[80];

	if (month_first && str_cut(&rest, '/', &month) && str_cut(&rest, '/', &day))
		snprintf(text, sizeof text, "%.*s/%.*s/%.*s, %.*s", STR_ARG(day), STR_ARG(month), STR_ARG(rest),
			STR_ARG(h->time));
	else
		snprintf(text, sizeof text, "%.*s, %.*s", STR_ARG(date), STR_ARG(h->time));
	return date_parse(str_of(text), r->o->zone_s, 0, &when) ? when : WHEN_NONE;
}

/* What the app itself writes in place of a message. */
static bool is_notice(struct str text)
{
	static const char *const notices[] = {"<Media tidak disertakan>", "<Media omitted>", "gambar tidak disertakan",
		"video tidak disertakan", "stiker tidak disertakan", "audio tidak disertakan", "image omitted",
		"video omitted", "sticker omitted", "audio omitted", "GIF omitted", "Pesan ini telah dihapus",
		"Pesan ini dihapus", "This message was deleted", "Anda menghapus pesan ini",
		"You deleted this message", "Menunggu pesan ini", "null"};

	text = str_trim(skip_marks(text));
	for (size_t i = 0; i < sizeof notices / sizeof *notices; i++)
		if (str_starts_icase(text, notices[i]) && text.len <= strlen(notices[i]) + 3)
			return true;
	return text.len == 0;
}

/* The message that is being gathered, line by line. */
struct gathering {
	struct buf text;
	struct head head; /* its views lie in the file */
};

static void finish(struct import_reader *r, struct gathering *g, bool month_first)
{
	struct str text = buf_str(&g->text);

	if (g->head.sender.len > 0 && !is_notice(text))
		import_chat_post(r, "whatsapp", STR_NONE, g->head.sender,
			whatsapp_date(r, &g->head, month_first), text);
	buf_clear(&g->text);
	g->head = (struct head){0};
	arena_reset(&r->a);
}

int import_read_whatsapp(struct import_reader *r, struct str text, struct err *e)
{
	struct gathering g = {0};
	bool month_first = is_month_first(text), any = false;
	struct str line;
	struct head head;

	buf_init(&g.text, 1024 * 1024);
	while (!r->stopped && str_line(&text, &line)) {
		if (read_head(line, &head)) {
			finish(r, &g, month_first);
			g.head = head;
			buf_add_str(&g.text, head.text);
			any = true;
		} else {
			buf_add_char(&g.text, '\n');
			buf_add_str(&g.text, line);
		}
	}
	finish(r, &g, month_first);
	buf_free(&g.text);
	if (any)
		return 0;
	return err_set(e, ERR_INPUT, "%s: %s", r->o->file,
		msg("no chat export of WhatsApp: no line begins with a date, a time and a sender"));
}
