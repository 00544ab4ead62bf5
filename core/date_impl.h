/* date_impl.h - what the parts of the date reader share. */
#ifndef DATE_IMPL_H
#define DATE_IMPL_H

#include "simak/date.h"

#define DATE_TEXT_MAX 240 /* bytes; longer texts are no dates */
#define DATE_TOKENS_MAX 80
#define DATE_DAY_S 86400

enum date_token_kind { DATE_END, DATE_NUMBER, DATE_WORD, DATE_MARK };

struct date_token {
	enum date_token_kind kind;
	char word[20];   /* lower case, apostrophes left out, cut */
	char mark;       /* the ASCII character; '?' for any other */
	int64_t number;  /* at most 15 digits */
	int digits;
	bool glued;      /* no blank before it */
	bool used;       /* read as part of the day or the time */
};

struct date_reader {
	struct date_token tokens[DATE_TOKENS_MAX + 4]; /* ends with several DATE_END */
	int n;
	int zone_s;
	int64_t now_at;
	int64_t day;      /* days since 1970, once has_day */
	int hour, minute, second;
	bool has_day, has_time, is_wrong;
};

/* Splits text into tokens; false when it is too long or too odd to be a date. */
bool date_tokenise(struct str text, struct date_reader *r);

/* Numbers of names, or 0: months 1-12, weekdays 1 (Monday) - 7, in Indonesian and English. */
int date_month_of(const struct date_token *t);
int date_weekday_of(const struct date_token *t);

/* "wib", "gmt", "edt": true, and its seconds east. */
bool date_zone_of(const struct date_token *t, int *zone_s);

bool date_is_word(const struct date_token *t, const char *word);
bool date_is_mark(const struct date_token *t, char mark);

/* True when the civil date exists. */
bool date_is_valid(int64_t year, int64_t month, int64_t day);

/* "2 jam yang lalu", "kemarin", "hari ini, 08.15 WIB": reads it and marks the tokens.  An instant
 * goes to *at and gives WHEN_SECOND, a day goes to r->day and gives WHEN_DAY. */
enum when_precision date_read_relative(struct date_reader *r, int64_t *at);

/* Finds a time of day with its zone among the unused tokens and fills r. */
void date_read_time(struct date_reader *r);

#endif
