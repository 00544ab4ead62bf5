/* query.c - a search as typed becomes an FTS5 expression.
 *
 *	or    = and { OR and }
 *	and   = not { [AND] not }
 *	not   = atom { NOT atom }
 *	atom  = "(" or ")" | [judul: | isi:] ( word | word* | "phrase" )
 *
 * Nothing that is typed reaches FTS5's own grammar: every term is folded to words and quoted.  Terms
 * that hold no word at all ("!!") count as nothing.
 */
#include "query.h"
#include "simak/text.h"

#define TERMS_MAX 64
#define DEPTH_MAX 20

enum kind { END, WORD, PHRASE, OPEN, CLOSE, AND, OR, NOT };

struct parser {
	struct arena *a;
	struct str rest;
	bool exact;
	struct query *q;
	enum kind kind;   /* of the token ahead */
	struct str token; /* its text, without quotes */
	const char *columns; /* a field named in front of it, or NULL */
	int depth;
	struct err *e;
};

static int fail(struct parser *p, const char *why)
{
	return err_set(p->e, ERR_USAGE, "the query can't be read: %s", why);
}

static bool take_field(struct parser *p, const char *prefix, const char *columns)
{
	if (!str_starts_icase(p->rest, prefix))
		return false;
	p->rest = str_slice(p->rest, strlen(prefix), p->rest.len);
	p->columns = columns;
	return true;
}

static int take_phrase(struct parser *p)
{
	size_t end = str_find_char(p->rest, '"', 1);

	if (end == SIZE_MAX)
		return fail(p, "a quotation mark is not closed");
	p->kind = PHRASE;
	p->token = str_slice(p->rest, 1, end);
	p->rest = str_slice(p->rest, end + 1, p->rest.len);
	return 0;
}

static enum kind keyword(struct str token)
{
	if (str_is(token, "AND"))
		return AND;
	if (str_is(token, "OR"))
		return OR;
	return str_is(token, "NOT") ? NOT : WORD;
}

static int next(struct parser *p)
{
	size_t len = 0;

	p->columns = NULL;
	p->rest = str_trim(p->rest);
	if (!take_field(p, "judul:", "title") && !take_field(p, "title:", "title") &&
	    !take_field(p, "isi:", "text"))
		take_field(p, "text:", "text");
	if (p->rest.len == 0) {
		p->kind = END;
		return p->columns ? fail(p, "a field name stands before nothing") : 0;
	}
	if (p->rest.ptr[0] == '"')
		return take_phrase(p);
	if (p->rest.ptr[0] == '(' || p->rest.ptr[0] == ')') {
		p->kind = p->rest.ptr[0] == '(' ? OPEN : CLOSE;
		p->rest = str_slice(p->rest, 1, p->rest.len);
		return p->columns ? fail(p, "a field name stands before a bracket") : 0;
	}
	while (len < p->rest.len && strchr(" \t\r\n\"()", p->rest.ptr[len]) == NULL)
		len++;
	p->token = str_slice(p->rest, 0, len);
	p->rest = str_slice(p->rest, len, p->rest.len);
	p->kind = p->columns ? WORD : keyword(p->token);
	return 0;
}

static void add_terms(struct parser *p, struct str words, bool exact)
{
	struct str word;

	while (str_cut(&words, ' ', &word)) {
		struct query *q = p->q;

		if (word.len)
			*ARENA_PUSH(p->a, q->terms, q->n_terms, q->alloc_terms) =
				(struct query_term){word, exact};
	}
}

static struct str stems_of(struct arena *a, struct str folded)
{
	struct buf stems;
	struct str word, out;

	buf_init(&stems, BUF_NO_CAP);
	while (str_cut(&folded, ' ', &word)) {
		if (stems.len)
			buf_add_char(&stems, ' ');
		buf_add_str(&stems, text_stem(a, word));
	}
	out = arena_str(a, buf_str(&stems));
	buf_free(&stems);
	return out;
}

/* {columns} : "words" */
static void emit_term(struct buf *out, const char *field, bool exact, struct str words, bool prefix)
{
	const char *suffix = exact ? "" : "_stems";

	if (field != NULL)
		buf_printf(out, "{%s%s} : \"", field, suffix);
	else
		buf_printf(out, "{title%s text%s} : \"", suffix, suffix);
	for (size_t i = 0; i < words.len; i++) {
		if (words.ptr[i] == '"')
			buf_add_char(out, '"');
		buf_add_char(out, words.ptr[i]);
	}
	buf_add_cstr(out, prefix ? "\" *" : "\"");
}

static int parse_or(struct parser *p, struct buf *out);

static int parse_group(struct parser *p, struct buf *out)
{
	if (++p->depth > DEPTH_MAX)
		return fail(p, "brackets are nested too deep");
	if (next(p) != 0 || parse_or(p, out) != 0)
		return -1;
	if (p->kind != CLOSE)
		return fail(p, "a bracket is not closed");
	p->depth--;
	return next(p);
}

/* A term or a group; adds nothing where a term holds no word. */
static int parse_atom(struct parser *p, struct buf *out)
{
	bool phrase = p->kind == PHRASE, prefix, exact;
	struct str words;

	if (p->kind == OPEN)
		return parse_group(p, out);
	if (p->kind == END)
		return fail(p, "it ends where a word is wanted");
	if (p->kind != WORD && p->kind != PHRASE)
		return fail(p, p->kind == CLOSE ? "a bracket closes that was not opened"
						: "AND, OR and NOT stand between two words");
	prefix = !phrase && str_ends(p->token, "*");
	exact = phrase || prefix || p->exact;
	words = text_fold(p->a, p->token);
	if (!exact)
		words = stems_of(p->a, words);
	if (words.len) {
		emit_term(out, p->columns, exact, words, prefix);
		add_terms(p, words, exact);
	}
	if (p->q->n_terms > TERMS_MAX)
		return fail(p, "it has too many words");
	return next(p);
}

/* left OP right, where either side may have come out empty. */
static void join(struct buf *left, const char *op, const struct buf *right)
{
	struct buf both;

	if (right->len == 0)
		return;
	if (left->len == 0) {
		buf_add_str(left, buf_str(right));
		return;
	}
	buf_init(&both, BUF_NO_CAP);
	buf_printf(&both, "(%s) %s (%s)", left->ptr, op, right->ptr);
	buf_clear(left);
	buf_add_str(left, buf_str(&both));
	buf_free(&both);
}

static int parse_not(struct parser *p, struct buf *out)
{
	if (parse_atom(p, out) != 0)
		return -1;
	while (p->kind == NOT) {
		struct buf right;
		int rc;

		buf_init(&right, BUF_NO_CAP);
		rc = next(p);
		if (rc == 0)
			rc = parse_atom(p, &right);
		if (rc == 0 && out->len == 0 && right.len)
			rc = fail(p, "NOT wants a word before it");
		if (rc == 0)
			join(out, "NOT", &right);
		buf_free(&right);
		if (rc != 0)
			return -1;
	}
	return 0;
}

/* "a AND NOT b" reads as "a NOT b". */
static int parse_and_tail(struct parser *p, struct buf *out)
{
	struct buf right;
	const char *op = "AND";
	int rc = p->kind == AND ? next(p) : 0;

	if (rc == 0 && p->kind == NOT && out->len) {
		op = "NOT";
		rc = next(p);
	}
	buf_init(&right, BUF_NO_CAP);
	if (rc == 0)
		rc = op[0] == 'N' ? parse_atom(p, &right) : parse_not(p, &right);
	if (rc == 0)
		join(out, op, &right);
	buf_free(&right);
	return rc;
}

static int parse_and(struct parser *p, struct buf *out)
{
	if (parse_not(p, out) != 0)
		return -1;
	while (p->kind == AND || p->kind == WORD || p->kind == PHRASE || p->kind == OPEN)
		if (parse_and_tail(p, out) != 0)
			return -1;
	return 0;
}

static int parse_or(struct parser *p, struct buf *out)
{
	if (parse_and(p, out) != 0)
		return -1;
	while (p->kind == OR) {
		struct buf right;
		int rc;

		buf_init(&right, BUF_NO_CAP);
		rc = next(p);
		if (rc == 0)
			rc = parse_and(p, &right);
		if (rc == 0)
			join(out, "OR", &right);
		buf_free(&right);
		if (rc != 0)
			return -1;
	}
	return 0;
}

int query_parse(struct arena *a, struct str text, bool exact, struct query *q, struct err *e)
{
	struct parser p = {.a = a, .rest = text, .exact = exact, .q = q, .e = e};

	memset(q, 0, sizeof *q);
	buf_init(&q->fts, BUF_NO_CAP);
	if (next(&p) != 0)
		return -1;
	if (p.kind == END)
		return 0;
	if (parse_or(&p, &q->fts) != 0)
		return -1;
	return p.kind == END ? 0 : fail(&p, "a bracket closes that was not opened");
}
