/* matcher.c - a walk over the trie from every word of a text.
 *
 * In: tokens, sentence by sentence.  Quotes, hyphens and slashes do not part a phrase, other signs do:
 * the words between those are first taken into a row of their own, with the set bits (trie.h) by which
 * a state turns most of them away before anything is looked up.
 *
 * Work is bounded: from each word at most WORK steps are tried. */
#include "matcher.h"

#define GAP_MAX 4
#define WORK 600
#define TOKENS_A_HIT 2
#define ROW_MAX 512 /* words; a sentence has fewer */

struct word {
	struct word_set bits; /* the sets that it is in; BIT_END alone: no word, the row is over */
	uint64_t ahead;    /* one half, of this word and the GAP_MAX behind it */
	uint32_t form, root, form_start, root_start; /* ids, and what waits for them */
	uint32_t token;
};

struct walk {
	const struct trie *trie;
	struct arena *a;
	const struct text *t;
	struct hit *hits;
	size_t n, alloc, from; /* from: first hit of this start */
	uint32_t start;        /* token: first of the phrase */
	uint32_t sentence;
	unsigned work;
	struct word row[ROW_MAX + 1];
};

static void visit(struct walk *w, const struct state *s, const struct word *last);

static void note(struct walk *w, const struct out *out, uint32_t end)
{
	for (size_t i = w->from; i < w->n; i++)
		if (w->hits[i].line == out->line && w->hits[i].end == end)
			return;
	*ARENA_PUSH(w->a, w->hits, w->n, w->alloc) = (struct hit){.first = w->start, .end = end,
		.sentence = w->sentence, .line = out->line, .concept = out->concept, .except = out->except};
}

/* Can anything come of a state whose next word is k? */
static bool is_live(const struct state *s, const struct word *k)
{
	return word_sets_meet(&s->next, &k->bits) || (s->later & k->ahead) != 0;
}

static void try_step(struct walk *w, const struct state *s, enum step_kind kind, uint32_t id,
	const struct word *k)
{
	uint32_t to = trie_follow(w->trie, s, kind, id);

	if (to != 0 && is_live(&w->trie->states[to], k + 1))
		visit(w, &w->trie->states[to], k);
}

static bool takes(const struct state *s, uint32_t start, uint32_t id)
{
	return (s->own.one >> START_BIT(start) & 1) != 0 && (s->own.two & trie_second_bit(id)) != 0;
}

/* The arcs that ask for this very word or for a number. */
static void try_word(struct walk *w, const struct state *s, const struct word *k)
{
	if (s->own.one & BIT_FORMS && takes(s, k->form_start, k->form))
		try_step(w, s, STEP_FORM, k->form, k);
	if (s->own.one & BIT_ROOTS && takes(s, k->root_start, k->root))
		try_step(w, s, STEP_ROOT, k->root, k);
	if (s->own.one & k->bits.one & BIT_NUMBER)
		try_step(w, s, STEP_NUMBER, 0, k);
	if (s->own.one & k->bits.one & BIT_MONEY)
		try_step(w, s, STEP_MONEY, 0, k);
}

/* The words that end a gap which begins behind the word before k. */
static void try_gap(struct walk *w, const struct state *s, const struct word *k)
{
	for (const struct word *end = k + GAP_MAX; k <= end && k->bits.one != BIT_END; k++)
		if (word_sets_meet(&s->own, &k->bits))
			try_word(w, s, k);
}

static void note_all(struct walk *w, const struct state *s, uint32_t end)
{
	const struct out *out = &w->trie->outs[s->outs];

	if (s->outs != 0)
		do
			note(w, out, end);
		while (!out++->last);
}

/* All phrases that go on from a state behind the word `last`. */
static void visit(struct walk *w, const struct state *s, const struct word *last)
{
	const struct word *k = last + 1;

	note_all(w, s, last->token + 1);
	if (w->work == 0)
		return;
	w->work--;
	for (const struct join *j = trie_joins(w->trie, s); j != NULL; j = j->last ? NULL : j + 1)
		if (word_sets_meet(&j->next, &k->bits) || (j->later & k->ahead) != 0)
			visit(w, &w->trie->states[j->to], last);
	if (word_sets_meet(&s->own, &k->bits)) {
		try_word(w, s, k);
		if (s->own.one & k->bits.one & BIT_NAME)
			try_step(w, s, STEP_NAME, 0, k);
		if (s->own.one & k->bits.one & BIT_ANY)
			try_step(w, s, STEP_ANY, 0, k);
	}
	if (s->gap != 0 && (s->later & k->ahead) != 0)
		try_gap(w, &w->trie->states[s->gap], k);
}

static void start_at(struct walk *w, const struct word *k)
{
	const struct state *states = w->trie->states;
	uint32_t form = START_STATE(k->form_start), root = START_STATE(k->root_start);
	uint64_t number = states->own.one & k->bits.one & (BIT_NUMBER | BIT_MONEY);

	if ((form | root | number) == 0)
		return;
	w->start = k->token;
	w->from = w->n;
	w->work = WORK;
	if (form != 0 && is_live(&states[form], k + 1))
		visit(w, &states[form], k);
	if (root != 0 && is_live(&states[root], k + 1))
		visit(w, &states[root], k);
	if (number & BIT_NUMBER)
		try_step(w, states, STEP_NUMBER, 0, k);
	if (number & BIT_MONEY)
		try_step(w, states, STEP_MONEY, 0, k);
}

static bool is_money(struct str number)
{
	static const char *const units[] = {"rb", "ribu", "jt", "juta", "k", "rbu"};
	char last = number.ptr[number.len - 1];

	for (size_t i = 0; i < sizeof units / sizeof *units && (last < '0' || last > '9'); i++)
		if (str_ends(number, units[i]))
			return true;
	return false;
}

static void take_word(const struct trie *trie, const struct token *k, uint32_t i, struct word *out)
{
	uint32_t form = trie->forms[k->form], root = trie->roots[k->root];

	out->form = k->form;
	out->root = k->root;
	out->form_start = form;
	out->root_start = root;
	out->token = i;
	__builtin_prefetch(&trie->states[START_STATE(form)]); /* start_at will want it some words later */
	out->bits.two = BIT_END | BIT_ANY | (k->flags & TOKEN_CAPITAL ? BIT_NAME : 0);
	if (k->kind == TOKEN_NUMBER)
		out->bits.two |= BIT_NUMBER | (is_money(k->folded) ? BIT_MONEY : 0);
	out->bits.one = out->bits.two | (uint64_t)1 << START_BIT(form) | (uint64_t)1 << START_BIT(root);
	out->bits.two |= trie_second_bit(k->form) | trie_second_bit(k->root);
}

static bool parts_phrases(const struct token *k)
{
	char c = k->folded.ptr[0];

	return c != '"' && c != '-' && c != '/' && c != '\'';
}

static void look_ahead(struct word *row, size_t n)
{
	uint64_t one = 0, two = 0, three = 0, four = 0;

	row[n].bits = (struct word_set){BIT_END, BIT_END};
	row[n].ahead = BIT_END;
	while (n-- > 0) {
		row[n].ahead = row[n].bits.one | one | two | three | four;
		four = three;
		three = two;
		two = one;
		one = row[n].bits.one;
	}
}

/* The words from token i on up to a sign that parts phrases; moves i behind it. */
static size_t take_row(struct walk *w, uint32_t *i, uint32_t end)
{
	size_t n = 0;

	while (*i < end && n < ROW_MAX) {
		const struct token *k = &w->t->tokens[*i];

		if (k->kind != TOKEN_PUNCT)
			take_word(w->trie, k, *i, &w->row[n++]);
		++*i;
		if (k->kind == TOKEN_PUNCT && parts_phrases(k))
			break;
	}
	look_ahead(w->row, n);
	return n;
}

void matcher_run(const struct trie *trie, struct arena *a, const struct text *t, struct hit **hits,
	size_t *n_hits)
{
	struct walk w;

	w.trie = trie;
	w.a = a;
	w.t = t;
	w.n = 0;
	w.alloc = t->n_tokens / TOKENS_A_HIT + 8; /* mostly enough: no growing, no copies */
	w.hits = arena_room(a, w.alloc, sizeof *w.hits);
	for (w.sentence = 0; w.sentence < t->n_sentences; w.sentence++) {
		const struct sentence *s = &t->sentences[w.sentence];
		uint32_t i = s->first_token, end = i + s->n_tokens;

		while (i < end && !s->related)
			for (size_t k = 0, n = take_row(&w, &i, end); k < n; k++)
				start_at(&w, &w.row[k]);
	}
	*hits = w.hits;
	*n_hits = w.n;
}
