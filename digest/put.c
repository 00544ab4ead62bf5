/* put.c - the one door through which a report's printers write. */
#include <stdarg.h>

#include "put.h"
#include "simak/msg.h"
#include "simak/utf8.h"

#define HEADLINE_MAX 1000 /* bytes; a real headline has under 300, a quoted sentence under 800 */
#define NAME_MAX_SHOWN 400 /* bytes of a name, region, article, message */
#define RUN_MAX 22        /* characters without a blank */

/* HTML text in which no run of letters is longer than a phone is wide: a <wbr> is neither seen nor
 * copied. */
static void put_breakable(struct buf *b, struct str s)
{
	size_t begin = 0, run = 0;

	for (size_t pos = 0; pos < s.len;) {
		uint32_t cp = utf8_next(s, &pos);

		run = cp == ' ' || cp == '-' || cp == '\n' ? 0 : run + 1;
		if (run < RUN_MAX)
			continue;
		esc_html_text(b, str_slice(s, begin, pos));
		buf_add_cstr(b, "<wbr>");
		begin = pos;
		run = 0;
	}
	esc_html_text(b, str_slice(s, begin, s.len));
}

void put_text(const struct put *p, struct str s)
{
	if (p->markdown)
		esc_md(p->out, s);
	else if (p->unbroken)
		esc_html_text(p->out, s);
	else
		put_breakable(p->out, s);
}

static void put_cut(const struct put *p, struct str s, size_t max)
{
	struct str shown = utf8_cut(s, max);

	put_text(p, shown);
	if (shown.len < s.len)
		buf_add_cstr(p->out, "\xE2\x80\xA6");
}

void put_headline(const struct put *p, struct str s)
{
	put_cut(p, s, HEADLINE_MAX);
}

/* A Markdown target may hold neither blanks nor brackets: they are percent-encoded. */
static void put_md_url(struct buf *b, struct str url)
{
	if (!str_starts_icase(url, "http://") && !str_starts_icase(url, "https://")) {
		buf_add_char(b, '#');
		return;
	}
	for (size_t i = 0; i < url.len; i++) {
		unsigned char c = (unsigned char)url.ptr[i];

		if (c <= ' ' || c >= 0x7F || strchr("()<>\\\"`[]|", c) != NULL)
			buf_printf(b, "%%%02X", c);
		else
			buf_add_char(b, (char)c);
	}
}

static void put_url(const struct put *p, struct str url)
{
	if (p->markdown)
		put_md_url(p->out, url);
	else
		esc_html_url(p->out, url);
}

static void put_str(const struct put *p, char directive, struct str s)
{
	switch (directive) {
	case 't':
		put_cut(p, s, NAME_MAX_SHOWN);
		break;
	case 'h':
		put_headline(p, s);
		break;
	case 'a':
		esc_html_attr(p->out, s);
		break;
	default:
		put_url(p, s);
	}
}

static void put_int(const struct put *p, char directive, int64_t n)
{
	switch (directive) {
	case 'n':
		words_number(p->out, n);
		break;
	case 'D':
		words_day(p->out, n);
		break;
	case 'W':
		words_weekday(p->out, n);
		break;
	case 'T':
		words_instant(p->out, n, p->report);
		break;
	default:
		buf_printf(p->out, "%lld", (long long)n);
	}
}

static void put_directive(const struct put *p, char directive, va_list *args)
{
	switch (directive) {
	case 't':
	case 'h':
	case 'a':
	case 'u':
		put_str(p, directive, va_arg(*args, struct str));
		break;
	case 'm': /* our own words hold nothing that HTML or Markdown would read */
		buf_add_cstr(p->out, msg(va_arg(*args, const char *)));
		break;
	case 's':
		buf_add_cstr(p->out, va_arg(*args, const char *));
		break;
	case 'P':
		words_days(p->out, va_arg(*args, struct days));
		break;
	case '%':
		buf_add_char(p->out, '%');
		break;
	default:
		put_int(p, directive, va_arg(*args, int64_t));
	}
}

static void put_some(const struct put *p, const char *before, int n, const char *what)
{
	if (n > 0)
		put(p, "%s%n %s", before, (int64_t)n, what);
}

void put_event(const struct put *p, const struct report_event *e)
{
	static const unsigned marks[] = {MARK_ADVERTORIAL, MARK_PRESS_OFFICE, MARK_WIRE};
	const int counts[] = {e->advertorial, e->press_office, e->wire};
	const char *before = "; ";

	put(p, p->markdown ? "P%i " : "<span class=\"tag\">P%i</span> ", e->id);
	put_some(p, "", 1, e->marks & (MARK_ADVERTORIAL | MARK_PRESS_OFFICE) ? msg("rilis") :
		msg("berita awal"));
	put_some(p, ", ", e->copies, msg("salinan"));
	put_some(p, ", ", e->rewrites, msg("tulisan ulang"));
	put_some(p, ", ", e->independent, msg("sumber mandiri"));
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		if (counts[i] == 0)
			continue;
		put(p, "%s%s %n", before, words_mark(marks[i]), (int64_t)counts[i]);
		before = ", ";
	}
}

void put(const struct put *p, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	while (*fmt != '\0') {
		size_t plain = strcspn(fmt, "%");

		buf_add(p->out, fmt, plain);
		fmt += plain;
		if (*fmt == '%') {
			put_directive(p, fmt[1], &args);
			fmt += 2;
		}
	}
	va_end(args);
}

void put_when(const struct put *p, struct when w)
{
	if (w.precision == WHEN_SECOND)
		put(p, "%T", w.at);
	else if (w.precision == WHEN_DAY)
		put(p, "%D", date_local_day(w, 0));
}

void put_title(const struct put *p, const struct report_document *d)
{
	if (d->title.len > 0)
		put_headline(p, d->title);
	else
		put(p, "%m", d->kind == DOC_SOCIAL ? "Kiriman tanpa judul" : "Tanpa judul");
}

/* Whether office i says nothing that another doesn't say better, or said before. */
static bool is_repeated(const struct finding *f, size_t i)
{
	for (size_t k = 0; k < f->n_offices; k++)
		if (k != i && str_eq(f->offices[k].office, f->offices[i].office) &&
			(f->offices[i].place.len == 0 ? f->offices[k].place.len > 0 || k < i :
				k < i && str_eq(f->offices[k].place, f->offices[i].place)))
			return true;
	return false;
}

void put_offices(const struct put *p, const struct finding *f, const char *open, const char *close)
{
	bool any = false;

	for (size_t i = 0; i < f->n_offices; i++) {
		if (is_repeated(f, i))
			continue;
		put(p, "%s%s%t", any ? "; " : "", open, f->offices[i].office);
		if (f->offices[i].place.len)
			put(p, ", %t", f->offices[i].place);
		put(p, "%s", close);
		any = true;
	}
}
