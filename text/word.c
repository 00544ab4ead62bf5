/* word.c - a word as it stands in a text, to the word that is meant: leetspeak (u4ng), doubling
 * (bagi2, bagi-bagi), slang and clitics (gk, nyebarin).  What is unknown stays as it is. */
#include "words.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool has_digit(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (is_digit(s.ptr[i]))
			return true;
	return false;
}

static struct str slang_of(struct str word, bool capital)
{
	struct str to;

	if (norm_find(NORM_SLANG, word, &to) || (!capital && norm_find(NORM_LOWER, word, &to)))
		return to;
	return word;
}

static void set(struct word_out *out, struct str folded, struct str base)
{
	out->folded_len = folded.len < WORD_MAX ? folded.len : WORD_MAX;
	memcpy(out->folded, folded.ptr, out->folded_len);
	out->base_len = base.len < WORD_MAX ? base.len : WORD_MAX;
	memcpy(out->base, base.ptr, out->base_len);
}

/* base, or prefix + base where the doubled word was "dibagi-bagi": "base-base". */
static void set_doubled(struct word_out *out, struct str first, struct str second)
{
	memcpy(out->folded, first.ptr, first.len);
	out->folded[first.len] = '-';
	memcpy(out->folded + first.len + 1, second.ptr, second.len);
	out->folded_len = first.len + 1 + second.len;
	memcpy(out->base, first.ptr, first.len);
	out->base_len = first.len;
}

static void unleet(char *s, size_t n)
{
	static const char letters[] = "oi eas t  ";

	for (size_t i = 0; i < n; i++)
		if (is_digit(s[i]) && letters[s[i] - '0'] != ' ')
			s[i] = letters[s[i] - '0'];
}

/* "bagi2", "bagi2in": the length of what is doubled, or 0. */
static size_t doubled_len(struct str w)
{
	size_t two = str_find_char(w, '2', 0);
	struct str tail;

	if (two == SIZE_MAX || two < 3)
		return 0;
	for (size_t i = 0; i < w.len; i++)
		if (i != two && is_digit(w.ptr[i]))
			return 0;
	tail = str_slice(w, two + 1, w.len);
	if (tail.len == 0 || str_is(tail, "an") || str_is(tail, "in") || str_is(tail, "kan") ||
		str_is(tail, "nya") || str_is(tail, "i") || str_is(tail, "lah") || str_is(tail, "x"))
		return two;
	return 0;
}

static void normalise_plain(struct str folded, bool capital, struct word_out *out)
{
	struct str word = slang_of(folded, capital);

	set(out, word, word);
}

static bool is_number(struct str word)
{
	for (size_t i = 0; i < word.len; i++)
		if (!is_digit(word.ptr[i]))
			return false;
	return true;
}

static void normalise_digits(char *folded, size_t len, bool capital, struct word_out *out)
{
	struct str word = {folded, len}, to;
	size_t doubled;

	if (norm_find(NORM_SLANG, word, &to)) {
		set(out, to, to);
		return;
	}
	if (is_number(word)) { /* of styled digits: plain ones never come here */
		set(out, word, word);
		return;
	}
	doubled = doubled_len(word);
	if (doubled != 0) {
		struct str base = slang_of(str_slice(word, 0, doubled), capital);

		set_doubled(out, base, base);
		return;
	}
	unleet(folded, len);
	normalise_plain(word, capital, out);
}

void word_normalise(struct str raw, bool capital, struct word_out *out)
{
	char folded[WORD_MAX];
	size_t len = fold_word(raw, folded);
	struct str word = {folded, len}, half;
	size_t hyphen = str_find_char(word, '-', 0);

	if (hyphen != SIZE_MAX && hyphen > 0 && hyphen + 1 < len) {
		half = slang_of(str_slice(word, 0, hyphen), capital);
		set_doubled(out, half, str_slice(word, hyphen + 1, len));
		if (norm_find(NORM_SLANG, (struct str){out->folded, out->folded_len}, &word))
			set(out, word, word);
	} else if (has_digit(word))
		normalise_digits(folded, len, capital, out);
	else
		normalise_plain(word, capital, out);
}

void word_number(struct str raw, struct word_out *out)
{
	size_t n = 0;

	for (size_t i = 0; i < raw.len && n < WORD_MAX; i++) {
		char c = raw.ptr[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if (is_digit(c) || c == '.' || c == ',' || (c >= 'a' && c <= 'z'))
			out->folded[n++] = c;
	}
	out->folded_len = n;
	memcpy(out->base, out->folded, n);
	out->base_len = n;
}
