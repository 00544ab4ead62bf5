/* date_relative.c - "2 jam yang lalu", "kemarin, 14:30", "hari ini", "3 days ago".
 *
 * Minutes and hours give an instant; days, weeks, months and years give a day, counted on the
 * calendar of the reader's zone. */
#include "date_impl.h"

enum unit { UNIT_NONE, UNIT_SECOND, UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_YEAR };

static const struct {
	const char *word;
	enum unit unit;
} units[] = {
	{"detik", UNIT_SECOND}, {"second", UNIT_SECOND}, {"seconds", UNIT_SECOND}, {"menit", UNIT_MINUTE},
	{"mnt", UNIT_MINUTE}, {"minute", UNIT_MINUTE}, {"minutes", UNIT_MINUTE}, {"mins", UNIT_MINUTE},
	{"jam", UNIT_HOUR}, {"hour", UNIT_HOUR}, {"hours", UNIT_HOUR}, {"hari", UNIT_DAY}, {"hr", UNIT_DAY},
	{"day", UNIT_DAY}, {"days", UNIT_DAY}, {"minggu", UNIT_WEEK}, {"pekan", UNIT_WEEK},
	{"week", UNIT_WEEK}, {"weeks", UNIT_WEEK}, {"bulan", UNIT_MONTH}, {"bln", UNIT_MONTH},
	{"month", UNIT_MONTH}, {"months", UNIT_MONTH}, {"tahun", UNIT_YEAR}, {"thn", UNIT_YEAR},
	{"year", UNIT_YEAR}, {"years", UNIT_YEAR},
};

static const char *const numbers[][3] = {{"satu", "one", "a"}, {"dua", "two"}, {"tiga", "three"},
	{"empat", "four"}, {"lima", "five"}, {"enam", "six"}, {"tujuh", "seven"}, {"delapan", "eight"},
	{"sembilan", "nine"}, {"sepuluh", "ten"}};

static const int64_t unit_s[] = {0, 1, 60, 3600};

static enum unit unit_of(const char *word)
{
	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (strcmp(word, units[i].word) == 0)
			return units[i].unit;
	return UNIT_NONE;
}

static int number_of(const struct date_token *t)
{
	if (t->kind == DATE_NUMBER && t->digits <= 4)
		return (int)t->number;
	if (date_is_word(t, "an"))
		return 1;
	for (int n = 0; n < 10 && t->kind == DATE_WORD; n++)
		for (int i = 0; i < 3 && numbers[n][i] != NULL; i++)
			if (strcmp(t->word, numbers[n][i]) == 0)
				return n + 1;
	return -1;
}

/* "3 jam", "sejam", "satu hari" at *i; moves behind it. */
static bool read_amount(const struct date_reader *r, int *i, int *n, enum unit *unit)
{
	const struct date_token *t = &r->tokens[*i];

	*unit = UNIT_NONE;
	*n = number_of(t);
	if (*n >= 0 && t[1].kind == DATE_WORD) {
		*unit = unit_of(t[1].word);
		*i += 2;
	} else if (t->kind == DATE_WORD && strncmp(t->word, "se", 2) == 0) {
		*n = 1;
		*unit = unit_of(t->word + 2);
		*i += 1;
	}
	return *unit != UNIT_NONE;
}

/* The "30 menit" of "1 jam 30 menit yang lalu": moves behind it and takes it off *at. */
static void skip_smaller(const struct date_reader *r, int *i, int64_t *at)
{
	int next = *i + (date_is_mark(&r->tokens[*i], ',') || date_is_word(&r->tokens[*i], "dan"));
	enum unit unit;
	int n;

	if (!read_amount(r, &next, &n, &unit) || unit > UNIT_HOUR)
		return;
	*at -= n * unit_s[unit];
	*i = next;
}

static bool is_ago(const struct date_reader *r, int *i)
{
	const struct date_token *t = &r->tokens[*i];
	int skip = date_is_word(t, "yang") || date_is_word(t, "yg");

	*i += skip + 1;
	return date_is_word(&t[skip], "lalu") || date_is_word(&t[skip], "ago") ||
		date_is_word(&t[skip], "silam");
}

static int64_t months_before(int64_t day, int64_t n)
{
	struct civil c;
	int64_t month;

	date_to_civil(day * DATE_DAY_S, &c);
	month = c.year * 12 + c.month - 1 - n;
	c.year = month / 12;
	c.month = (int)(month % 12) + 1;
	while (!date_is_valid(c.year, c.month, c.day))
		c.day--;
	return date_days(c.year, c.month, c.day);
}

static int64_t today(const struct date_reader *r)
{
	return date_local_day((struct when){r->now_at, WHEN_SECOND}, r->zone_s);
}

static enum when_precision count_back(struct date_reader *r, int n, enum unit unit, int64_t *at)
{
	if (unit <= UNIT_HOUR) {
		*at -= n * unit_s[unit];
		return WHEN_SECOND;
	}
	if (unit == UNIT_DAY || unit == UNIT_WEEK)
		r->day = today(r) - n * (unit == UNIT_WEEK ? 7 : 1);
	else
		r->day = months_before(today(r), unit == UNIT_YEAR ? 12 * (int64_t)n : n);
	return WHEN_DAY;
}

/* Words that stand alone, at the beginning of the text. */
static enum when_precision read_phrase(struct date_reader *r, int64_t *at)
{
	static const struct {
		const char *first, *second;
		int days; /* before today; -1: this very moment */
	} phrases[] = {
		{"baru", "saja", -1}, {"barusan", NULL, -1}, {"just", "now", -1},
		{"hari", "ini", 0}, {"today", NULL, 0}, {"kemarin", "lusa", 2}, {"kemarin", "dulu", 2},
		{"kemarin", NULL, 1}, {"kemaren", NULL, 1}, {"yesterday", NULL, 1},
	};

	for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
		if (!date_is_word(&r->tokens[0], phrases[i].first) ||
				(phrases[i].second != NULL && !date_is_word(&r->tokens[1], phrases[i].second)))
			continue;
		r->tokens[0].used = r->tokens[1].used = true;
		r->tokens[1].used = phrases[i].second != NULL;
		*at = r->now_at;
		r->day = today(r) - phrases[i].days;
		return phrases[i].days < 0 ? WHEN_SECOND : WHEN_DAY;
	}
	return WHEN_UNKNOWN;
}

enum when_precision date_read_relative(struct date_reader *r, int64_t *at)
{
	if (r->now_at == 0)
		return WHEN_UNKNOWN;
	for (int i = 0; i < r->n; i++) {
		enum unit unit;
		int n, end = i;

		*at = r->now_at;
		if (!read_amount(r, &end, &n, &unit))
			continue;
		skip_smaller(r, &end, at);
		if (is_ago(r, &end))
			return count_back(r, n, unit, at);
	}
	return read_phrase(r, at);
}
