/* date_words.c - the vocabulary of dates: Indonesian and English names, zones, tokens. */
#include "date_impl.h"
#include "simak/ascii.h"

/* Old and short spellings as local sites print them. */
static const char *const months[12][8] = {
	{"januari", "january", "jan"},
	{"februari", "pebruari", "february", "febuari", "feb", "peb", "febr"},
	{"maret", "march", "mar", "mrt", "mart"},
	{"april", "apr"},
	{"mei", "may"},
	{"juni", "june", "jun"},
	{"juli", "july", "jul"},
	{"agustus", "august", "agu", "agt", "ags", "agust", "agus", "aug"},
	{"september", "sept", "sep"},
	{"oktober", "october", "okt", "oct"},
	{"november", "nopember", "nov", "nop"},
	{"desember", "december", "des", "dec"},
};

static const char *const weekdays[7][6] = {
	{"senin", "sen", "monday", "mon"},
	{"selasa", "sel", "tuesday", "tue", "tues"},
	{"rabu", "rab", "wednesday", "wed", "rebo"},
	{"kamis", "kam", "thursday", "thu", "thurs", "thur"},
	{"jumat", "jum", "friday", "fri", "jmt"},
	{"sabtu", "sab", "saturday", "sat", "sbt"},
	{"minggu", "ahad", "min", "sunday", "sun", "mgg"},
};

/* Minutes east of UTC.  Of names used in several countries the one of RFC 822 counts. */
static const struct {
	const char *name;
	int minutes;
} zones[] = {
	{"z", 0}, {"utc", 0}, {"gmt", 0}, {"ut", 0}, {"wet", 0}, {"wib", 420}, {"wita", 480}, {"wit", 540},
	{"jakarta", 420}, {"pontianak", 420}, {"makassar", 480}, {"jayapura", 540}, {"sgt", 480},
	{"myt", 480}, {"hkt", 480}, {"pht", 480}, {"ict", 420}, {"jst", 540}, {"kst", 540}, {"awst", 480},
	{"aest", 600}, {"aedt", 660}, {"ist", 330}, {"msk", 180}, {"eet", 120}, {"eest", 180},
	{"cet", 60}, {"met", 60}, {"mez", 60}, {"cest", 120}, {"mest", 120}, {"bst", 60}, {"west", 60},
	{"est", -300}, {"edt", -240}, {"et", -300}, {"cst", -360}, {"cdt", -300}, {"ct", -360},
	{"mst", -420}, {"mdt", -360}, {"mt", -420}, {"pst", -480}, {"pdt", -420}, {"pt", -480},
	{"ast", -240}, {"adt", -180}, {"at", -240}, {"nst", -210}, {"akst", -540}, {"hst", -600},
};

bool date_is_word(const struct date_token *t, const char *word)
{
	return t->kind == DATE_WORD && strcmp(t->word, word) == 0;
}

bool date_is_mark(const struct date_token *t, char mark)
{
	return t->kind == DATE_MARK && t->mark == mark;
}

int date_month_of(const struct date_token *t)
{
	for (int m = 0; m < 12 && t->kind == DATE_WORD; m++)
		for (int i = 0; i < 8 && months[m][i] != NULL; i++)
			if (strcmp(t->word, months[m][i]) == 0)
				return m + 1;
	return 0;
}

int date_weekday_of(const struct date_token *t)
{
	for (int d = 0; d < 7 && t->kind == DATE_WORD; d++)
		for (int i = 0; i < 6 && weekdays[d][i] != NULL; i++)
			if (strcmp(t->word, weekdays[d][i]) == 0)
				return d + 1;
	return 0;
}

bool date_zone_of(const struct date_token *t, int *zone_s)
{
	for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
		if (date_is_word(t, zones[i].name)) {
			*zone_s = zones[i].minutes * 60;
			return true;
		}
	return false;
}

/* Bytes of a blank at i (no-break, thin and narrow ones too), or 0. */
static size_t blank_at(struct str s, size_t i)
{
	unsigned char c = (unsigned char)s.ptr[i];

	if (c == ' ' || (c >= '\t' && c <= '\r'))
		return 1;
	if (c == 0xC2 && i + 1 < s.len && (unsigned char)s.ptr[i + 1] == 0xA0)
		return 2;
	if (c == 0xE2 && i + 2 < s.len && (unsigned char)s.ptr[i + 1] == 0x80) {
		unsigned char last = (unsigned char)s.ptr[i + 2];

		return (last >= 0x80 && last <= 0x8B) || last == 0xAF ? 3 : 0;
	}
	return 0;
}

/* Bytes of an apostrophe inside of a word ("Jum'at"), or 0. */
static size_t apostrophe_at(struct str s, size_t i)
{
	if (s.ptr[i] == '\'' || s.ptr[i] == '`')
		return 1;
	return str_starts(str_slice(s, i, s.len), "\xE2\x80\x99") ||
		str_starts(str_slice(s, i, s.len), "\xE2\x80\x98") ? 3 : 0;
}

static size_t read_number(struct str s, size_t i, struct date_token *t)
{
	t->kind = DATE_NUMBER;
	for (; i < s.len && ascii_is_digit(s.ptr[i]) && t->digits < 16; i++, t->digits++)
		t->number = t->number * 10 + (s.ptr[i] - '0');
	return i;
}

static size_t read_word(struct str s, size_t i, struct date_token *t)
{
	size_t len = 0;

	t->kind = DATE_WORD;
	while (i < s.len) {
		size_t skip = len > 0 ? apostrophe_at(s, i) : 0;

		if (!ascii_is_alpha(s.ptr[i]) && !(skip > 0 && i + skip < s.len && ascii_is_alpha(s.ptr[i + skip])))
			break;
		i += skip;
		if (len < sizeof t->word - 1)
			t->word[len++] = (char)(s.ptr[i] | 32);
		i++;
	}
	return i;
}

/* A character that is neither: ASCII stands for itself; others count as one mark a sequence. */
static size_t read_mark(struct str s, size_t i, struct date_token *t)
{
	t->kind = DATE_MARK;
	t->mark = (unsigned char)s.ptr[i] < 0x80 ? s.ptr[i] : '?';
	i++;
	while (i < s.len && ((unsigned char)s.ptr[i] & 0xC0) == 0x80)
		i++;
	return i;
}

bool date_tokenise(struct str text, struct date_reader *r)
{
	bool glued = false;

	text = str_trim(text);
	if (text.len == 0 || text.len > DATE_TEXT_MAX)
		return false;
	for (size_t i = 0; i < text.len;) {
		size_t blank = blank_at(text, i);
		struct date_token *t;

		if (blank > 0) {
			i += blank;
			glued = false;
			continue;
		}
		if (r->n == DATE_TOKENS_MAX)
			return false;
		t = &r->tokens[r->n++];
		t->glued = glued;
		glued = true;
		if (ascii_is_digit(text.ptr[i]))
			i = read_number(text, i, t);
		else
			i = ascii_is_alpha(text.ptr[i]) ? read_word(text, i, t) : read_mark(text, i, t);
	}
	return true;
}
