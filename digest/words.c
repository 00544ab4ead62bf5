/* words.c - numbers, days and keys in words, in the chosen language. */
#include <stdio.h>

#include "put.h"
#include "simak/msg.h"

#define DAY_S 86400

static const char *const weekdays[] = {
	"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};

static const char *const months[] = {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
	"Agustus", "September", "Oktober", "November", "Desember"};

static const char *const months_short[] = {
	"Jan", "Feb", "Mar", "Apr", "Mei.", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"};

static struct civil civil_of(int64_t day)
{
	struct civil c;

	date_to_civil(day * DAY_S, &c);
	return c;
}

/* "Mei." is the catalogue's key for the short form, told apart from the long "Mei". */
static const char *month_short(int month)
{
	return month == 5 && msg_lang() == MSG_ID ? "Mei" : msg(months_short[month - 1]);
}

void words_number(struct buf *b, int64_t n)
{
	const char *separator = msg_lang() == MSG_ID ? "." : ",";
	char digits[24];
	int len = snprintf(digits, sizeof digits, "%lld", (long long)(n < 0 ? -n : n));

	if (n < 0)
		buf_add_cstr(b, "\xE2\x88\x92");
	for (int i = 0; i < len; i++) {
		if (i > 0 && (len - i) % 3 == 0)
			buf_add_cstr(b, separator);
		buf_add_char(b, digits[i]);
	}
}

void words_day(struct buf *b, int64_t day)
{
	struct civil c = civil_of(day);

	buf_printf(b, "%d %s %lld", c.day, month_short(c.month), (long long)c.year);
}

void words_weekday(struct buf *b, int64_t day)
{
	struct civil c = civil_of(day);

	buf_printf(b, "%s, %d %s %lld", msg(weekdays[c.weekday]), c.day, msg(months[c.month - 1]),
		(long long)c.year);
}

void words_days(struct buf *b, struct days days)
{
	struct civil from = civil_of(days.from), to = civil_of(days.to);

	if (days.from != days.to) {
		buf_printf(b, "%d", from.day);
		if (from.month != to.month || from.year != to.year)
			buf_printf(b, " %s", msg(months[from.month - 1]));
		if (from.year != to.year)
			buf_printf(b, " %lld", (long long)from.year);
		buf_add_cstr(b, "\xE2\x80\x93");
	}
	buf_printf(b, "%d %s %lld", to.day, msg(months[to.month - 1]), (long long)to.year);
}

void words_instant(struct buf *b, int64_t at, const struct report *r)
{
	struct civil c;

	date_to_civil(at + r->period.zone_s, &c);
	buf_printf(b, "%d %s %lld %s %02d.%02d ", c.day, month_short(c.month), (long long)c.year,
		msg("pukul"), c.hour, c.minute);
	esc_html_text(b, r->zone);
}

void words_change(struct buf *b, int64_t n, int64_t before)
{
	if (n == before) {
		buf_add_cstr(b, msg("tetap"));
		return;
	}
	buf_add_cstr(b, n > before ? msg("naik") : msg("turun"));
	buf_add_char(b, ' ');
	words_number(b, n > before ? n - before : before - n);
}

static const char *const platforms[][2] = {{"web", "Situs berita"}, {"telegram", "Telegram"},
	{"whatsapp", "WhatsApp"}, {"facebook", "Facebook"}, {"instagram", "Instagram"}, {"x", "X"},
	{"twitter", "X"}, {"tiktok", "TikTok"}, {"youtube", "YouTube"}, {"mastodon", "Mastodon"},
	{"bluesky", "Bluesky"}};

const char *words_platform(struct str platform)
{
	for (size_t i = 0; i < sizeof platforms / sizeof *platforms; i++)
		if (str_is(platform, platforms[i][0]))
			return msg(platforms[i][1]);
	return NULL;
}

static const char *const subs[][2] = {{"asn", "ASN"}, {"tni_polri", "TNI/Polri"},
	{"kades", "Kepala desa dan perangkat"}, {"pejabat_daerah", "Pejabat daerah"}};

const char *words_sub(struct str sub)
{
	for (size_t i = 0; i < sizeof subs / sizeof *subs; i++)
		if (str_is(sub, subs[i][0]))
			return msg(subs[i][1]);
	return NULL;
}

const char *words_mark(unsigned marks)
{
	if (marks & MARK_ADVERTORIAL)
		return msg("advertorial");
	if (marks & MARK_PRESS_OFFICE)
		return msg("rilis humas");
	return marks & MARK_WIRE ? msg("kantor berita") : NULL;
}

const char *words_topic(enum topic t)
{
	static const char *const topics[] = {"Netralitas", "Politik uang", "Kampanye hitam", "Hoaks"};

	return t < TOPICS ? topics[t] : "";
}

struct str words_correction(struct str what)
{
	static const char *const known[] = {"dinilai keliru", "dinilai duplikat", "tidak lagi dugaan"};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (str_is(what, known[i]))
			return str_of(msg(known[i]));
	return what;
}

void words_marked(struct str text, const struct mark *marks, size_t n,
	void (*piece)(void *ctx, struct str text, bool marked), void *ctx)
{
	size_t at = 0;

	for (size_t i = 0; i < n; i++) {
		size_t end = (size_t)marks[i].start + marks[i].len;

		if (marks[i].start < at || end > text.len || marks[i].len == 0)
			continue;
		if (marks[i].start > at)
			piece(ctx, str_slice(text, at, marks[i].start), false);
		piece(ctx, str_slice(text, marks[i].start, end), true);
		at = end;
	}
	if (at < text.len)
		piece(ctx, str_slice(text, at, text.len), false);
}
