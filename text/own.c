/* own.c - datelines, reporter codes, imprints, pointers to other articles and "melansir dari ..." are
 * not an article's own words: outlets put them around a copy, and around everything else they print.
 *
 * In: an analysed text.  Out: a flag for each token, and the outlets that it cites.  Errs on the side
 * of keeping words. */
#include "own.h"
#include "simak/url.h"
#include "words.h"

#define DATELINE_MAX 16    /* tokens before its dash */
#define CODE_MAX 12        /* tokens of "(adv/pemkab paser)" */
#define IMPRINT_LINES 8    /* lines at the end that may be one */
#define IMPRINT_MAX 60     /* tokens of such a line */
#define CITED_MAX 14       /* tokens from "melansir" to the end of the names */
#define NAME_MAX 10        /* of one name */
#define OUTLETS_MAX 4

static bool has(const struct text *t, size_t i, unsigned flags)
{
	return t->tokens[i].flags & flags;
}

static void skip(struct own *o, size_t from, size_t to)
{
	for (; from < to; from++)
		o->skip[from] = true;
}

/* "KABARULIN.TEST, BONTANG - ": capitals, hosts and brackets up to a dash with a blank before it. */
static void skip_dateline(const struct text *t, struct own *o)
{
	for (size_t i = 0; i < t->n_tokens && i < DATELINE_MAX; i++) {
		const struct token *k = &t->tokens[i];

		if (i > 0 && text_sign(t, i) == '-' && !(k->flags & TOKEN_GLUED)) {
			skip(o, 0, i + 1);
			return;
		}
		if (k->kind == TOKEN_WORD && !(k->flags & (TOKEN_CAPITAL | TOKEN_GLUED)))
			return;
		if (i > 0 && (k->flags & TOKEN_LINE))
			return;
	}
}

/* A sentence that is nothing but brackets or stars: "(tin)", "[ant]", "***". */
static bool is_code(const struct text *t, const struct sentence *s)
{
	size_t first = s->first_token, last = first + s->n_tokens - 1;

	if (s->n_tokens > CODE_MAX)
		return false;
	if (text_sign(t, first) == '(')
		return text_sign(t, last) == ')';
	if (text_sign(t, first) == '[')
		return text_sign(t, last) == ']';
	return text_sign(t, first) == '*' && text_sign(t, last) == '*';
}

static void skip_sentences(const struct text *t, struct own *o)
{
	for (size_t i = 0; i < t->n_sentences; i++) {
		const struct sentence *s = &t->sentences[i];

		if (s->n_tokens && (s->related || is_code(t, s)))
			skip(o, s->first_token, s->first_token + s->n_tokens);
	}
}

/* "Editor: ...", "Ikuti saluran ...": lines at the end that begin so; what was skipped may stand
 * between them. */
static void skip_imprint(const struct text *t, struct own *o)
{
	size_t end = t->n_tokens;

	for (int line = 0; line < IMPRINT_LINES && end > 0; line++) {
		size_t first = end - 1;

		while (first > 0 && end - first <= IMPRINT_MAX && !has(t, first, TOKEN_LINE))
			first--;
		if (first == 0 || end - first > IMPRINT_MAX)
			return;
		if (norm_find(NORM_IMPRINT, t->tokens[first].folded, NULL))
			skip(o, first, end);
		else if (!o->skip[first])
			return;
		end = first;
	}
}

/* "kaltimtoday.co", "KabarUlin.test": words with dots between them, no blanks. */
static bool is_host(const struct text *t, size_t i)
{
	size_t dot = i;

	while (dot < t->n_tokens && dot < i + 4 && t->tokens[dot].kind == TOKEN_WORD &&
		(dot == i || has(t, dot, TOKEN_GLUED)))
		dot++;
	return dot > i && text_sign(t, dot) == '.' && has(t, dot, TOKEN_GLUED) && dot + 1 < t->n_tokens &&
		t->tokens[dot + 1].kind == TOKEN_WORD && has(t, dot + 1, TOKEN_GLUED);
}

static bool belongs_to_name(const struct text *t, size_t i, bool host)
{
	const struct token *k = &t->tokens[i];

	if (host)
		return (k->flags & TOKEN_GLUED) && (k->kind == TOKEN_WORD || text_sign(t, i) == '.');
	return k->kind == TOKEN_WORD && !(k->flags & TOKEN_LINE) &&
		(k->flags & (TOKEN_CAPITAL | TOKEN_GLUED));
}

/* The outlet's name from token i as one word; of a host, the part that one registers. */
static struct str read_name(struct arena *a, const struct text *t, size_t *i)
{
	bool host = is_host(t, *i);
	struct buf b;
	struct str name;
	size_t first = *i;

	buf_init(&b, 80);
	for (; *i < t->n_tokens && *i < first + NAME_MAX; (*i)++) {
		if (*i > first && !belongs_to_name(t, *i, host))
			break;
		buf_add_str(&b, t->tokens[*i].folded);
	}
	name = arena_str(a, buf_str(&b));
	buf_free(&b);
	if (!host)
		return name;
	name = url_registrable(name);
	return str_slice(name, 0, str_find_char(name, '.', 0));
}

/* The end of "melansir dari A.com--jaringan B.com,": its comma, or the end of the sentence. */
static size_t cue_end(const struct text *t, size_t from, size_t name_end)
{
	size_t i = name_end;

	for (; i < t->n_tokens && i < from + CITED_MAX; i++) {
		if (t->tokens[i].sentence != t->tokens[from].sentence || has(t, i, TOKEN_LINE))
			return i;
		if (text_sign(t, i) == ',')
			return i + 1;
		if (t->tokens[i].kind == TOKEN_WORD && !has(t, i, TOKEN_CAPITAL | TOKEN_GLUED))
			return i;
	}
	return i;
}

static bool is_known(const struct own *o, struct str name)
{
	for (size_t i = 0; i < o->n_cited; i++)
		if (str_eq(o->cited[i], name))
			return true;
	return false;
}

static size_t skip_cue(struct arena *a, const struct text *t, struct own *o, size_t from)
{
	size_t i = from + 1;
	struct str name;

	while (i < t->n_tokens && i < from + 4 && t->tokens[i].kind == TOKEN_WORD &&
		!has(t, i, TOKEN_CAPITAL) && !is_host(t, i))
		i++; /* "dari", "dari laman" */
	if (i >= t->n_tokens || t->tokens[i].kind != TOKEN_WORD ||
	    !(has(t, i, TOKEN_CAPITAL) || is_host(t, i)))
		return from + 1;
	name = read_name(a, t, &i);
	if (name.len > 2 && o->n_cited < OUTLETS_MAX && !is_known(o, name))
		o->cited[o->n_cited++] = name;
	i = cue_end(t, from, i);
	skip(o, from, i);
	return i;
}

static void skip_cues(struct arena *a, const struct text *t, struct own *o)
{
	for (size_t i = 0; i < t->n_tokens;) {
		if (t->tokens[i].kind == TOKEN_WORD && norm_find(NORM_CITES, t->tokens[i].folded, NULL))
			i = skip_cue(a, t, o, i);
		else
			i++;
	}
}

void own_find(struct arena *a, const struct text *t, struct own *out)
{
	*out = (struct own){.skip = arena_array(a, t->n_tokens, sizeof *out->skip),
		.cited = arena_array(a, OUTLETS_MAX, sizeof *out->cited)};
	skip_sentences(t, out);
	skip_dateline(t, out);
	skip_imprint(t, out);
	skip_cues(a, t, out);
}
