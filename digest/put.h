/* put.h - printf for reports: every foreign string names the context that it is escaped for. */
#ifndef DIGEST_PUT_H
#define DIGEST_PUT_H

#include "simak/esc.h"
#include "simak/report.h"

/* What a format may hold; anything else is copied as it stands:
 *   %t  struct str   foreign text, escaped for the printer's format (HTML text or Markdown)
 *   %a  struct str   foreign text inside a double-quoted HTML attribute
 *   %u  struct str   foreign address as attribute or Markdown target; only http(s) and mailto pass
 *   %h  struct str   a headline or quotation: as %t, over-long ones cut with an ellipsis
 *   %m  const char * simak's own words, looked up by msg()
 *   %s  const char * simak's own markup or key, as it stands
 *   %n  int64_t      a number, thousands grouped
 *   %i  int64_t      a number as it stands (ids, coordinates)
 *   %D  int64_t      a day number: "9 Okt 2024"
 *   %W  int64_t      the same with its weekday: "Rabu, 9 Oktober 2024"
 *   %P  struct days  a range of days: "7-13 Oktober 2024"
 *   %T  int64_t      an instant in the report's zone: "9 Okt 2024 pukul 14.30 WITA"
 *   %%  a percent sign */
struct put {
	struct buf *out;
	const struct report *report; /* for zone and zone name */
	bool markdown;
	bool unbroken; /* no <wbr> in long words: the page's own style breaks them */
};

void put(const struct put *p, const char *fmt, ...);

/* As the format directives of the same letter. */
void put_text(const struct put *p, struct str s);
void put_headline(const struct put *p, struct str s);
void put_when(const struct put *p, struct when w);

/* A document's title, or words for a post that has none. */
void put_title(const struct put *p, const struct report_document *d);

/* Office and place, "; " between them, each opened and closed by markup; an office that stands there
 * again with its place is left out. */
void put_offices(const struct put *p, const struct finding *f, const char *open, const char *close);

/* "P57 1 rilis, 14 salinan, 2 sumber mandiri; advertorial 3". */
void put_event(const struct put *p, const struct report_event *event);

/* Plain wording, no escaping needed: digits, month names, dashes. */
void words_number(struct buf *b, int64_t n);
void words_day(struct buf *b, int64_t day);
void words_weekday(struct buf *b, int64_t day);
void words_days(struct buf *b, struct days days);
void words_instant(struct buf *b, int64_t at, const struct report *r);
void words_change(struct buf *b, int64_t n, int64_t before);

/* Simak's own words for an enumeration or a key of the store, through msg(). */
const char *words_platform(struct str platform); /* NULL: an unknown one stands for itself */
const char *words_sub(struct str sub);           /* "ASN", "TNI/Polri", ...; NULL for none */
const char *words_mark(unsigned marks);          /* "advertorial", ...; NULL for none */
const char *words_topic(enum topic t);           /* short: "Netralitas", for msg() */
struct str words_correction(struct str what);

/* A piece of text between marks: calls for every stretch of text in order. */
void words_marked(struct str text, const struct mark *marks, size_t n,
	void (*piece)(void *ctx, struct str text, bool marked), void *ctx);

#endif
