/* facts.c - the helpers that all extractors of attributes share. */
#include "facts.h"

#include "simak/msg.h"

#define PARAGRAPH_HALF 12 /* sentences before and behind; a text without lines is one paragraph */

void facts_add_list(struct attrs *a, const struct table_row *row, size_t cell, enum fact_kind kind,
	uint32_t value, struct faults *p)
{
	struct str rest = table_cell(row, cell), name;
	uint32_t known;

	while (table_next(&rest, &name)) {
		if (phrases_has(a->phrases, name, kind, &known) && kind < FACT_FLAGS && known != value)
			table_fault(p, LEXICON_WARNING, row->file, row->line,
				msg("\"%.*s\" sudah dipakai baris di atasnya, dan yang pertama berlaku; hapus salah satu"),
				STR_ARG(name));
		if (!phrases_add(a->phrases, name, kind, value))
			table_fault(p, LEXICON_ERROR, row->file, row->line,
				msg("\"%.*s\" tidak memuat satu huruf pun; hapus atau perbaiki"), STR_ARG(name));
	}
}

void facts_add_flags(struct attrs *a, const struct table *t, const struct section_flags *sections,
	enum fact_kind kind, struct faults *p)
{
	for (size_t i = 0; i < t->n; i++)
		for (const struct section_flags *s = sections; s->section != NULL; s++)
			if (str_is(t->rows[i].section, s->section))
				for (size_t cell = 0; cell < t->rows[i].n; cell++)
					facts_add_list(a, &t->rows[i], cell, kind, s->flags, p);
}

size_t facts_from(const struct facts *f, enum field field, uint32_t token)
{
	size_t low = 0, high = f->n_found[field];

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (f->found[field][middle].first < token)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Index of the first token that ends behind byte `at`. */
static uint32_t token_behind(const struct text *t, size_t at)
{
	size_t low = 0, high = t->n_tokens;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (t->tokens[middle].end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return (uint32_t)low;
}

void facts_place(struct facts *f, const struct verdicts *v)
{
	struct span *spans = arena_array(f->page, v->n_evidence, sizeof *spans);

	for (size_t i = 0; i < v->n_evidence; i++) {
		const struct evidence *e = &v->evidence[i];
		const struct text *t = &f->r->fields[e->field];
		uint32_t first = token_behind(t, e->start), end = token_behind(t, e->start + e->len);

		if (end < t->n_tokens && t->tokens[end].start < e->start + e->len)
			end++;
		spans[i] = (struct span){first, end, facts_from(f, e->field, first)};
	}
	f->spans = spans;
}

void facts_paragraph(const struct facts *f, enum field field, size_t at, uint32_t *first,
	uint32_t *end)
{
	const struct text *t = &f->r->fields[field];
	uint32_t token = token_behind(t, at);
	size_t s, e;

	*first = *end = 0;
	if (t->n_tokens == 0)
		return;
	s = e = t->tokens[token < t->n_tokens ? token : t->n_tokens - 1].sentence;
	for (int n = 0; n < PARAGRAPH_HALF && e + 1 < t->n_sentences &&
		t->sentences[e + 1].paragraph == t->sentences[s].paragraph; n++)
		e++;
	for (int n = 0; n < PARAGRAPH_HALF && s > 0 &&
		t->sentences[s - 1].paragraph == t->sentences[e].paragraph; n++)
		s--;
	*first = t->sentences[s].first_token;
	*end = t->sentences[e].first_token + t->sentences[e].n_tokens;
}

/* The token count behind the nearest word before `first`: over dots, quotes and brackets. */
static uint32_t word_before(const struct text *t, uint32_t first)
{
	while (first > 0 && t->tokens[first - 1].kind == TOKEN_PUNCT &&
		(str_is(t->tokens[first - 1].folded, ".") || str_is(t->tokens[first - 1].folded, "\"") ||
			str_is(t->tokens[first - 1].folded, "-") || str_is(t->tokens[first - 1].folded, "/")))
		first--;
	return first;
}

uint32_t facts_before(const struct facts *f, enum field field, uint32_t at, enum fact_kind kind,
	uint32_t *begin)
{
	const struct found *list = f->found[field];
	const struct text *t = &f->r->fields[field];
	uint32_t end = word_before(t, at);

	*begin = at;
	if (end == 0 || (at < t->n_tokens && t->tokens[end - 1].sentence != t->tokens[at].sentence))
		return 0;
	for (size_t i = facts_from(f, field, at); i-- > 0 && list[i].first + 8 >= end;) {
		if (list[i].kind != (uint32_t)kind || list[i].end != end)
			continue;
		*begin = list[i].first;
		return list[i].value;
	}
	return 0;
}
