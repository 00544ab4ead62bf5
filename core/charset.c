/* charset.c - bytes of any encoding to UTF-8 through iconv, and the guess which encoding it is.
 *
 * Errs towards UTF-8 when the bytes are valid UTF-8, and towards windows-1252 when nothing fits:
 * that one decodes anything.  Labels follow the WHATWG Encoding Standard where it matters: latin1
 * and ASCII are read as windows-1252, GB2312 as GB18030. */
#include <errno.h>
#include <iconv.h>
#include <stdio.h>

#include "simak/ascii.h"
#include "simak/charset.h"
#include "simak/utf8.h"

#define HEAD 4096 /* bytes in which a declaration is looked for */

/* Label (with - for _) -> the name that charset_sniff gives, and the name for iconv. */
static const struct {
	const char *label, *name, *iconv_name;
} labels[] = {
	{"utf-8", "utf-8", "UTF-8"}, {"utf8", "utf-8", "UTF-8"}, {"u8", "utf-8", "UTF-8"},
	{"unicode-1-1-utf-8", "utf-8", "UTF-8"}, {"us-ascii", "us-ascii", "CP1252"},
	{"ascii", "us-ascii", "CP1252"}, {"646", "us-ascii", "CP1252"},
	{"ansi-x3.4-1968", "us-ascii", "CP1252"}, {"iso-8859-1", "iso-8859-1", "CP1252"},
	{"iso8859-1", "iso-8859-1", "CP1252"}, {"iso8859", "iso-8859-1", "CP1252"},
	{"8859", "iso-8859-1", "CP1252"}, {"iso-8859-1-1987", "iso-8859-1", "CP1252"},
	{"latin1", "iso-8859-1", "CP1252"}, {"latin-1", "iso-8859-1", "CP1252"},
	{"latin", "iso-8859-1", "CP1252"}, {"l1", "iso-8859-1", "CP1252"},
	{"cp819", "iso-8859-1", "CP1252"}, {"windows-1252", "windows-1252", "CP1252"},
	{"cp1252", "windows-1252", "CP1252"}, {"x-cp1252", "windows-1252", "CP1252"},
	{"ansi", "windows-1252", "CP1252"}, {"x-user-defined", "windows-1252", "CP1252"},
	{"iso-8859-9", "iso-8859-9", "CP1254"}, {"iso-8859-11", "iso-8859-11", "CP874"},
	{"tis-620", "tis-620", "CP874"}, {"gb2312", "gb18030", "GB18030"}, {"gbk", "gb18030", "GB18030"},
	{"gb-2312-80", "gb18030", "GB18030"}, {"x-gbk", "gb18030", "GB18030"},
	{"chinese", "gb18030", "GB18030"}, {"shift-jis", "shift_jis", "CP932"}, {"shiftjis", "shift_jis", "CP932"},
	{"sjis", "shift_jis", "CP932"}, {"x-sjis", "shift_jis", "CP932"},
	{"ks-c-5601-1987", "euc-kr", "CP949"}, {"euc-kr", "euc-kr", "CP949"}, {"korean", "euc-kr", "CP949"},
	{"big5", "big5", "BIG5-HKSCS"}, {"x-big5", "big5", "BIG5-HKSCS"}, {"big5-tw", "big5", "BIG5-HKSCS"},
	{"x-mac-roman", "macintosh", "MACINTOSH"}, {"mac-roman", "macintosh", "MACINTOSH"},
	{"u16", "utf-16", "UTF-16"}, {"utf16", "utf-16", "UTF-16"}, {"u32", "utf-32", "UTF-32"},
};

#define N_LABELS (sizeof labels / sizeof *labels)

static void copy_lower(char name[CHARSET_NAME], struct str s)
{
	size_t len = s.len < CHARSET_NAME - 1 ? s.len : CHARSET_NAME - 1;

	for (size_t i = 0; i < len; i++)
		name[i] = ascii_lower(s.ptr[i]);
	name[len] = '\0';
}

static const char *iconv_name(const char *name)
{
	for (size_t i = 0; i < N_LABELS; i++)
		if (strcmp(labels[i].label, name) == 0 || strcmp(labels[i].name, name) == 0)
			return labels[i].iconv_name;
	return name;
}

static bool is_plain_name(struct str label)
{
	for (size_t i = 0; i < label.len; i++)
		if (!ascii_is_alnum(label.ptr[i]) && strchr("-_.:", label.ptr[i]) == NULL)
			return false;
	return label.len > 0 && label.len < CHARSET_NAME;
}

/* Whether iconv reads name.  UTF-7 is refused, as browsers do: in it, ASCII hides markup. */
static bool is_readable(const char *name)
{
	iconv_t test = strstr(name, "utf-7") || strstr(name, "utf7") ? (iconv_t)-1 : iconv_open("UTF-8", name);

	if (test == (iconv_t)-1)
		return false;
	iconv_close(test);
	return true;
}

/* Turns a label into a name that charset_to_utf8 understands; false for an unknown one.  Underscores
 * count as hyphens, and a bare number is a code page. */
static bool name_of_label(struct str label, char name[CHARSET_NAME])
{
	char dashed[CHARSET_NAME];

	if (!is_plain_name(label))
		return false;
	copy_lower(name, label);
	copy_lower(dashed, label);
	for (char *c = dashed; *c != '\0'; c++)
		*c = *c == '_' ? '-' : *c;
	for (size_t i = 0; i < N_LABELS; i++)
		if (strcmp(labels[i].label, dashed) == 0) {
			strcpy(name, labels[i].name);
			return true;
		}
	if (is_readable(name))
		return true;
	strcpy(name, dashed);
	if (is_readable(name))
		return true;
	snprintf(name, CHARSET_NAME, "cp%.*s", CHARSET_NAME - 4, dashed);
	return dashed[strspn(dashed, "0123456789")] == '\0' && is_readable(name);
}

bool charset_is_known(const char *label)
{
	char name[CHARSET_NAME];

	return name_of_label(str_of(label), name);
}

bool charset_is_bytewise(const char *name)
{
	return strcmp(iconv_name(name), "CP1252") == 0 || strncmp(name, "iso-8859-", 9) == 0;
}

static const char *by_bom(struct str s)
{
	if (str_starts(s, "\xEF\xBB\xBF"))
		return "utf-8";
	if (s.len >= 4 && memcmp(s.ptr, "\xFF\xFE\0\0", 4) == 0)
		return "utf-32le";
	if (s.len >= 4 && memcmp(s.ptr, "\0\0\xFE\xFF", 4) == 0)
		return "utf-32be";
	if (str_starts(s, "\xFF\xFE"))
		return "utf-16le";
	return str_starts(s, "\xFE\xFF") ? "utf-16be" : NULL;
}

/* Markup in a wide encoding without BOM, or in EBCDIC (XML 1.0, appendix F). */
static const char *by_first_tag(struct str s)
{
	if (s.len < 4)
		return NULL;
	if (memcmp(s.ptr, "<\0\0\0", 4) == 0)
		return "utf-32le";
	if (memcmp(s.ptr, "\0\0\0<", 4) == 0)
		return "utf-32be";
	if (s.ptr[0] == '<' && s.ptr[1] == '\0' && s.ptr[2] != '\0' && s.ptr[3] == '\0')
		return "utf-16le";
	if (s.ptr[0] == '\0' && s.ptr[1] == '<' && s.ptr[2] == '\0' && s.ptr[3] != '\0')
		return "utf-16be";
	return memcmp(s.ptr, "\x4C\x6F\xA7\x94", 4) == 0 ? "cp037" : NULL;
}

/* The value behind "key =" at or after from: bare or in quotes. */
static struct str value_behind(struct str s, const char *key, size_t from)
{
	size_t i = str_find_icase(s, str_of(key), from), start;

	if (i == SIZE_MAX)
		return STR_NONE;
	i += strlen(key);
	while (i < s.len && ascii_is_blank(s.ptr[i]))
		i++;
	if (i >= s.len || s.ptr[i] != '=')
		return STR_NONE;
	i++;
	while (i < s.len && (ascii_is_blank(s.ptr[i]) || s.ptr[i] == '"' || s.ptr[i] == '\''))
		i++;
	start = i;
	while (i < s.len && !ascii_is_blank(s.ptr[i]) && strchr("\"';,/>?", s.ptr[i]) == NULL)
		i++;
	return str_slice(s, start, i);
}

static struct str declared(struct str bytes)
{
	struct str head = str_slice(bytes, 0, HEAD), text = str_trim(head), tag, label = STR_NONE;
	size_t at = 0;

	if (str_starts(text, "<?xml"))
		label = value_behind(str_slice(text, 0, str_find(text, STR_LIT("?>"), 0)), "encoding", 0);
	while (label.len == 0 && (at = str_find_icase(head, STR_LIT("<meta"), at)) != SIZE_MAX) {
		tag = str_slice(head, at, str_find_char(head, '>', at));
		label = value_behind(tag, "charset", 0);
		at += 5;
	}
	return label;
}

/* How many valid sequences over ASCII there are, and how many bytes break UTF-8. */
static void count_utf8(struct str bytes, size_t *valid, size_t *invalid)
{
	*valid = *invalid = 0;
	for (size_t i = utf8_ascii_end(bytes, 0); i < bytes.len; i = utf8_ascii_end(bytes, i)) {
		size_t from = i;

		if (utf8_next(bytes, &i) != UTF8_REPLACEMENT ||
				(i - from == 3 && memcmp(bytes.ptr + from, "\xEF\xBF\xBD", 3) == 0))
			++*valid;
		else
			++*invalid;
	}
}

static bool is_wide(const char *name)
{
	return strncmp(name, "utf-16", 6) == 0 || strncmp(name, "utf-32", 6) == 0 ||
		strncmp(name, "ucs-", 4) == 0;
}

/* Overrules a declared name that the bytes contradict: UTF-8 that is none, and any other for bytes
 * that are UTF-8 without a flaw. */
static void check_against_bytes(struct str bytes, char name[CHARSET_NAME])
{
	bool is_utf8 = strcmp(name, "utf-8") == 0;
	bool is_western = strcmp(iconv_name(name), "CP1252") == 0;
	size_t valid, invalid;

	count_utf8(bytes, &valid, &invalid);
	if (!is_utf8 && valid > (is_western ? 0 : 7) && invalid == 0)
		strcpy(name, "utf-8");
	else if (is_utf8 && invalid > valid)
		strcpy(name, "windows-1252");
}

void charset_sniff(struct str bytes, struct str content_type, char name[CHARSET_NAME])
{
	const char *certain = by_bom(bytes);

	if (certain == NULL)
		certain = by_first_tag(bytes);
	if (certain != NULL) {
		strcpy(name, certain);
		return;
	}
	if ((!name_of_label(value_behind(content_type, "charset", 0), name) || is_wide(name)) &&
			(!name_of_label(declared(bytes), name) || is_wide(name)))
		strcpy(name, "utf-8");
	check_against_bytes(bytes, name);
}

/* windows-1252 bytes that CP1252 leaves undefined stand for the C1 control of the same value. */
static void add_undefined(struct buf *b, bool is_western, unsigned char byte)
{
	utf8_add(b, is_western && byte >= 0x80 && byte < 0xA0 ? byte : UTF8_REPLACEMENT);
}

static int convert(iconv_t converter, bool is_western, struct str bytes, struct buf *b)
{
	char *in = (char *)(uintptr_t)bytes.ptr;
	size_t left = bytes.len;

	while (left > 0 && !b->full) {
		size_t room = left < 4096 ? 4 * left + 16 : 16384;
		char *to;
		size_t unused;

		if (room > b->cap - b->len)
			room = b->cap - b->len;
		unused = room;
		to = room >= 4 ? buf_reserve(b, room) : NULL;
		if (to == NULL) {
			b->full = true;
			break;
		}
		if (iconv(converter, &in, &left, &to, &unused) == (size_t)-1 && errno != E2BIG) {
			b->len += room - unused;
			add_undefined(b, is_western, left ? (unsigned char)*in : 0);
			in += left > 0;
			left -= left > 0;
			iconv(converter, NULL, NULL, NULL, NULL);
		} else
			b->len += room - unused;
	}
	if (b->ptr != NULL)
		b->ptr[b->len] = '\0';
	return b->full ? -1 : 0;
}

/* Drops NUL bytes and a BOM from what was appended at from. */
static void drop_nul(struct buf *b, size_t from)
{
	size_t to = from, i = from;

	if (str_starts(str_slice(buf_str(b), from, b->len), "\xEF\xBB\xBF"))
		i += 3;
	for (; i < b->len; i++)
		if (b->ptr[i] != '\0')
			b->ptr[to++] = b->ptr[i];
	buf_truncate(b, to);
}

int charset_to_utf8(const char *name, struct str bytes, struct buf *b)
{
	const char *from = iconv_name(name);
	size_t start = b->len;
	iconv_t converter;
	int result;

	if (strcmp(from, "UTF-8") == 0) {
		result = utf8_add_scrubbed(b, bytes);
		drop_nul(b, start);
		return result;
	}
	converter = iconv_open("UTF-8", from);
	if (converter == (iconv_t)-1)
		converter = iconv_open("UTF-8", from = "CP1252");
	if (converter == (iconv_t)-1)
		return utf8_add_scrubbed(b, bytes);
	result = convert(converter, strcmp(from, "CP1252") == 0, bytes, b);
	iconv_close(converter);
	drop_nul(b, start);
	return result;
}
