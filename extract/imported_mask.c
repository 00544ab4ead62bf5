/* imported_mask.c - what is taken out of collected posts before anyone stores them: phone numbers and
 * the names of private senders (UU 27/2022 on personal data asks for no more than is needed). */
#include "imported_impl.h"
#include "simak/ascii.h"
#include "simak/utf8.h"

/* Digits with single separators between them, from i on: their number, and where they end. */
static size_t count_digits(struct str s, size_t i, size_t *end)
{
	size_t n = 0;

	*end = i;
	while (i < s.len && n <= 16) {
		if (ascii_is_digit(s.ptr[i])) {
			n++;
			*end = ++i;
		} else if (i + 1 < s.len && strchr(" -.()", s.ptr[i]) != NULL && s.ptr[i] != '\0' &&
				(ascii_is_digit(s.ptr[i + 1]) || s.ptr[i + 1] == '('))
			i++;
		else
			break;
	}
	return n;
}

/* End of the phone number that begins at i, or i.  Mobile ones as Indonesia writes them (08.., 628..)
 * and any in international form (+..). */
static size_t number_end(struct str s, size_t i)
{
	struct str rest = str_slice(s, i, s.len);
	size_t end, n;

	if (i > 0 && (ascii_is_digit(s.ptr[i - 1]) || ascii_is_alpha(s.ptr[i - 1]) || s.ptr[i - 1] == '/'))
		return i;
	if (rest.ptr[0] == '+' && rest.len > 1 && ascii_is_digit(rest.ptr[1])) {
		n = count_digits(s, i + 1, &end);
		return n >= 9 && n <= 15 ? end : i;
	}
	if (!str_starts(rest, "08") && !str_starts(rest, "628"))
		return i;
	if (rest.ptr[0] == '0' && (rest.len < 3 || rest.ptr[2] < '1' || rest.ptr[2] > '9'))
		return i;
	n = count_digits(s, i, &end);
	return n >= 9 && n <= 15 ? end : i;
}

struct str import_mask_numbers(struct arena *a, struct str text)
{
	struct str masked;
	struct buf b;

	buf_init(&b, 8 * text.len + 16);
	for (size_t i = 0; i < text.len;) {
		size_t end = ascii_is_digit(text.ptr[i]) || text.ptr[i] == '+' ? number_end(text, i) : i;

		if (end > i) {
			buf_add_cstr(&b, "[nomor]");
			i = end;
		} else
			buf_add_char(&b, text.ptr[i++]);
	}
	masked = arena_str(a, buf_str(&b));
	buf_free(&b);
	return masked;
}

struct str import_initials(struct arena *a, struct str name)
{
	struct str rest = str_trim(import_mask_numbers(a, name)), word, initials;
	struct buf b;

	if (str_find(rest, STR_LIT("[nomor]"), 0) != SIZE_MAX)
		return STR_LIT("[nomor]");
	buf_init(&b, 64);
	while (str_cut(&rest, ' ', &word) && b.len < 40) {
		size_t i = 0;

		if (word.len == 0 || (!ascii_is_alpha(word.ptr[0]) && (unsigned char)word.ptr[0] < 0xC3))
			continue;
		utf8_next(word, &i);
		buf_add_str(&b, str_slice(word, 0, i));
		buf_add_char(&b, '.');
	}
	initials = arena_str(a, buf_str(&b));
	buf_free(&b);
	return initials;
}
