/* phrase.c - "(tim|juru) kampanye" to "tim kampanye", "juru kampanye"; "=asn .. <angka>" to "asn 7". */
#include "phrase.h"

#include "simak/buf.h"

#define GROUPS_MAX 12

struct group {
	struct str before;  /* the text before its bracket */
	struct str choices; /* "a|b" */
	size_t n;
};

struct parts {
	struct group groups[GROUPS_MAX];
	size_t n;
	struct str tail;
	size_t total; /* variants, at most SIZE_MAX / 64 */
};

static size_t count_choices(struct str s)
{
	size_t n = 1;

	for (size_t i = 0; i < s.len; i++)
		n += s.ptr[i] == '|';
	return n;
}

static void part(struct str phrase, struct parts *p)
{
	*p = (struct parts){.tail = phrase, .total = 1};
	while (p->n < GROUPS_MAX) {
		size_t open = str_find_char(p->tail, '(', 0), close = str_find_char(p->tail, ')', 0);
		struct group *g = &p->groups[p->n];

		if (open == SIZE_MAX || close == SIZE_MAX || close < open)
			return;
		g->before = str_slice(p->tail, 0, open);
		g->choices = str_slice(p->tail, open + 1, close);
		g->n = count_choices(g->choices);
		if (p->total > SIZE_MAX / 64 / g->n)
			return;
		p->total *= g->n;
		p->n++;
		p->tail = str_slice(p->tail, close + 1, p->tail.len);
	}
}

static struct str choice(struct str choices, size_t index)
{
	struct str one = STR_NONE;

	for (size_t i = 0; i <= index; i++)
		if (!str_cut(&choices, '|', &one))
			return STR_NONE;
	return one;
}

static struct str variant(struct arena *a, const struct parts *p, size_t number)
{
	struct buf b;
	struct str s;

	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < p->n; i++) {
		buf_add_str(&b, p->groups[i].before);
		buf_add_str(&b, choice(p->groups[i].choices, number % p->groups[i].n));
		number /= p->groups[i].n;
	}
	buf_add_str(&b, p->tail);
	s = arena_str(a, buf_str(&b));
	buf_free(&b);
	return s;
}

const struct str *phrase_variants(struct arena *a, struct str phrase, size_t *n)
{
	struct parts p;
	struct str *list;

	part(phrase, &p);
	*n = p.total < PHRASE_VARIANTS ? p.total : PHRASE_VARIANTS;
	list = arena_array(a, *n, sizeof *list);
	for (size_t i = 0; i < *n; i++)
		list[i] = variant(a, &p, p.total <= PHRASE_VARIANTS ? i : i * (p.total / PHRASE_VARIANTS));
	return list;
}

struct str phrase_sample(struct arena *a, struct str phrase)
{
	static const char *const wild[][2] = {{"<angka>", "7"}, {"<nama>", "Budi"}, {"<kata>", "kata"},
		{"<uang>", "50rb"}, {"..", ""}};
	struct buf b;
	struct str word, text;

	buf_init(&b, BUF_NO_CAP);
	while (str_cut(&phrase, ' ', &word)) {
		while (word.len && strchr("=~\"!", word.ptr[0]))
			word = str_slice(word, 1, word.len);
		while (word.len && word.ptr[word.len - 1] == '"')
			word.len--;
		for (size_t i = 0; i < sizeof wild / sizeof *wild; i++)
			if (str_is(word, wild[i][0]))
				word = str_of(wild[i][1]);
		if (word.len == 0)
			continue;
		if (b.len)
			buf_add_char(&b, ' ');
		buf_add_str(&b, word);
	}
	text = arena_str(a, buf_str(&b));
	buf_free(&b);
	return text;
}
