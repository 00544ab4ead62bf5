/* status.c - how far a case has come: the newest status word that the text tells.
 *
 * In: lexicons/status.tabel (its sections are the statuses, in the order of the procedure) and the
 * passages of one finding; where they tell none, the whole document.  A status that is only supposed
 * or announced ("jika terbukti", "akan diteruskan") does not count, and "tidak" before it cancels it
 * unless the phrase itself begins so ("tidak terbukti"). */
#include "facts.h"

#include "simak/msg.h"

#define SCOPE_TOKENS 4 /* how far before a status its scope word may stand */

static bool is_scope(const struct section_flags *scopes, struct str section)
{
	for (; scopes->section != NULL; scopes++)
		if (str_is(section, scopes->section))
			return true;
	return false;
}

/* The place of a status in the procedure; a new one comes last. */
static uint32_t rank_of(struct status_words *w, struct arena *run, struct str status)
{
	for (size_t i = 0; i < w->n; i++)
		if (str_eq(w->words[i], status))
			return (uint32_t)i;
	*ARENA_PUSH(run, w->words, w->n, w->alloc) = status;
	return (uint32_t)(w->n - 1);
}

void status_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const struct section_flags scopes[] = {{"bersyarat", SCOPE_IF}, {"akan", SCOPE_FUTURE},
		{"tidak", SCOPE_NOT}, {"penangan", SCOPE_HANDLER}, {NULL, 0}};
	struct status_words *w = &a->status;
	struct table t = {0};

	table_read(run, s, "status.tabel", &t, p);
	for (size_t i = 0; i < t.n; i++) {
		const struct table_row *row = &t.rows[i];
		uint32_t rank;

		if (is_scope(scopes, row->section))
			continue;
		rank = rank_of(w, run, row->section);
		for (size_t cell = 0; cell < row->n; cell++)
			facts_add_list(a, row, cell, FACT_STATUS, rank, p);
	}
	facts_add_flags(a, &t, scopes, FACT_SCOPE_FLAGS, p);
}

/* Does a clause end between two tokens? */
static bool clause_ends(const struct text *t, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++)
		if (t->tokens[i].kind == TOKEN_PUNCT && !str_is(t->tokens[i].folded, "-"))
			return true;
	return false;
}

/* Does a scope word before the status undo it?  A condition reaches over commas to the sentence's
 * end, the others stay in their clause. */
static bool undoes(const struct text *t, const struct found *scope, const struct found *status)
{
	uint32_t gap = status->first > scope->end ? status->first - scope->end : 0;

	if (scope->kind != FACT_SCOPE_FLAGS || scope->end > status->first)
		return false;
	if (scope->value & SCOPE_IF)
		return true;
	if (clause_ends(t, scope->end, status->first))
		return false;
	return (gap <= SCOPE_TOKENS && scope->value & SCOPE_FUTURE) ||
		(gap <= 1 && scope->value & SCOPE_NOT);
}

static bool is_real(const struct facts *f, enum field field, size_t index)
{
	const struct found *list = f->found[field], *k = &list[index];
	const struct text *t = &f->r->fields[field];
	uint32_t sentence = t->tokens[k->first].sentence;

	if (t->sentences[sentence].related)
		return false;
	for (size_t i = index; i-- > 0 && t->tokens[list[i].first].sentence == sentence;)
		if (undoes(t, &list[i], k))
			return false;
	for (size_t i = index + 1; i < f->n_found[field] && list[i].first <= k->end; i++)
		if (list[i].first == k->end && list[i].kind == FACT_SCOPE_FLAGS &&
			list[i].value & SCOPE_FUTURE) /* "vonis dijadwalkan" */
			return false;
	return true;
}

/* The paragraph looked at last, and whether it names somebody who handles cases. */
struct handling {
	uint32_t first, end;
	bool handled;
};

static bool is_handled(const struct facts *f, enum field field, uint32_t token, struct handling *last)
{
	if (token >= last->first && token < last->end)
		return last->handled;
	facts_paragraph(f, field, f->r->fields[field].tokens[token].start, &last->first, &last->end);
	last->handled = false;
	for (size_t i = facts_from(f, field, last->first);
		i < f->n_found[field] && f->found[field][i].first < last->end; i++)
		last->handled |= f->found[field][i].kind == FACT_SCOPE_FLAGS &&
			f->found[field][i].value & SCOPE_HANDLER;
	return last->handled;
}

/* The newest status among tokens [first, end), if newer than best; -1 stands for none.  handled: only
 * in paragraphs that name somebody who handles cases. */
static int newest(const struct facts *f, enum field field, uint32_t first, uint32_t end, bool handled,
	int best)
{
	struct handling last = {0};

	for (size_t i = facts_from(f, field, first);
		i < f->n_found[field] && f->found[field][i].first < end; i++) {
		const struct found *k = &f->found[field][i];

		if (k->kind == FACT_STATUS && (int)k->value > best && is_real(f, field, i) &&
			(!handled || is_handled(f, field, k->first, &last)))
			best = (int)k->value;
	}
	return best;
}

void status_find(const struct facts *f, const struct verdicts *v, struct finding *x)
{
	int best = -1;

	for (size_t i = 0; i < v->n_evidence; i++) {
		const struct evidence *e = &v->evidence[i];

		if (e->topic != x->topic)
			continue;
		best = newest(f, e->field, f->spans[i].first, f->spans[i].end, false, best);
	}
	best = newest(f, FIELD_TITLE, 0, (uint32_t)f->r->fields[FIELD_TITLE].n_tokens, false, best);
	if (best < 0)
		best = newest(f, FIELD_TEXT, 0, (uint32_t)f->r->fields[FIELD_TEXT].n_tokens, true, best);
	x->status_word = best < 0 ? STR_NONE : f->attrs->status.words[best];
}
