/* matcher.c - a trie whose edges are word ids; roots by direct index.  While it grows the edges are in
 * one hash table; when it is finished they lie in rows, each node's sorted and together, so that a step
 * touches one or two lines of the processor's cache.  Alternatives inside a phrase meet again through
 * joins, so that (a|b) .. (c|d) costs four edges, not four phrases.
 *
 * Work is bounded: from each token at most WORK steps are tried. */
#include "matcher.h"

#include <stdlib.h>

#define GAP_MAX 4
#define WORK 600

struct edge {
	uint64_t key; /* node << 35 | kind << 32 | id; 0: empty */
	uint32_t to;
};

struct node {
	uint64_t filter;   /* a bit per edge: most words are turned away without a look-up */
	uint32_t outs;     /* index + 1 of the first output */
	uint32_t joins;    /* index + 1 of the first join */
	uint32_t arcs;     /* index of the first */
	uint32_t n_arcs;
	uint8_t specials;  /* bit per step kind from STEP_NUMBER on: there is such an edge */
};

struct arc { /* an edge of a finished trie */
	uint32_t key, to; /* key: kind << 28 | id */
};

struct out { /* an output: line; a join: node */
	uint32_t line, next;
};

struct matcher {
	struct arena *run;
	struct node *nodes;
	size_t n_nodes, nodes_alloc;
	struct out *outs;
	size_t n_outs, outs_alloc;
	struct edge *edges; /* open addressing */
	size_t n_edges, n_slots;
	struct arc *arcs; /* by node, then by key */
	uint32_t *first_form, *first_root; /* by word id: node behind the first word, 0: none */
};

static uint64_t key_of(uint32_t node, enum step_kind kind, uint32_t id)
{
	return (uint64_t)node << 35 | (uint64_t)(kind + 1) << 32 | id;
}

static uint64_t filter_bit(enum step_kind kind, uint32_t id)
{
	return (uint64_t)1 << ((id * 2654435761u + (uint32_t)kind * 40503u) >> 26);
}

static size_t slot_of(const struct matcher *m, uint64_t key)
{
	size_t i = (size_t)((key * 0x9e3779b97f4a7c15u) >> 20) & (m->n_slots - 1);

	while (m->edges[i].key != 0 && m->edges[i].key != key)
		i = (i + 1) & (m->n_slots - 1);
	return i;
}

static uint32_t follow(const struct matcher *m, uint32_t node, enum step_kind kind, uint32_t id)
{
	const struct node *n = &m->nodes[node];
	const struct arc *arcs = m->arcs + n->arcs;
	uint32_t key = (uint32_t)kind << 28 | id;
	size_t low = 0, high = n->n_arcs;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (arcs[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	return low < n->n_arcs && arcs[low].key == key ? arcs[low].to : 0;
}

uint32_t matcher_node(struct matcher *m)
{
	*ARENA_PUSH(m->run, m->nodes, m->n_nodes, m->nodes_alloc) = (struct node){0};
	return (uint32_t)m->n_nodes - 1;
}

struct matcher *matcher_new(struct arena *run)
{
	struct matcher *m = arena_alloc(run, sizeof *m);

	m->run = run;
	m->n_slots = 4096;
	m->edges = arena_array(run, m->n_slots, sizeof *m->edges);
	matcher_node(m);
	return m;
}

static void grow(struct matcher *m)
{
	struct edge *old = m->edges;
	size_t n_old = m->n_slots;

	m->n_slots *= 2;
	m->edges = arena_array(m->run, m->n_slots, sizeof *m->edges);
	for (size_t i = 0; i < n_old; i++)
		if (old[i].key != 0)
			m->edges[slot_of(m, old[i].key)] = old[i];
}

uint32_t matcher_step(struct matcher *m, uint32_t node, struct step step)
{
	uint64_t key = key_of(node, step.kind, step.id);
	size_t i = slot_of(m, key);

	if (m->edges[i].key == key)
		return m->edges[i].to;
	if (++m->n_edges * 2 > m->n_slots) {
		grow(m);
		i = slot_of(m, key);
	}
	m->edges[i] = (struct edge){key, matcher_node(m)};
	m->nodes[node].filter |= filter_bit(step.kind, step.id);
	if (step.kind >= STEP_NUMBER)
		m->nodes[node].specials = (uint8_t)(m->nodes[node].specials | 1u << (step.kind - STEP_NUMBER));
	return m->edges[i].to;
}

static uint32_t chain(struct matcher *m, uint32_t value, uint32_t before)
{
	*ARENA_PUSH(m->run, m->outs, m->n_outs, m->outs_alloc) = (struct out){value, before};
	return (uint32_t)m->n_outs;
}

void matcher_join(struct matcher *m, uint32_t from, uint32_t to)
{
	m->nodes[from].joins = chain(m, to, m->nodes[from].joins);
}

void matcher_accept(struct matcher *m, uint32_t node, uint32_t line)
{
	m->nodes[node].outs = chain(m, line, m->nodes[node].outs);
}

static uint32_t node_of(const struct edge *e)
{
	return (uint32_t)(e->key >> 35);
}

static int by_key(const void *a, const void *b)
{
	const struct arc *x = a, *y = b;

	return (x->key > y->key) - (x->key < y->key);
}

/* The hashed edges in rows. */
static void lay_out(struct matcher *m)
{
	uint32_t total = 0;

	m->arcs = arena_array(m->run, m->n_edges + 1, sizeof *m->arcs);
	for (size_t i = 0; i < m->n_slots; i++)
		if (m->edges[i].key != 0)
			m->nodes[node_of(&m->edges[i])].arcs++;
	for (size_t i = 0; i < m->n_nodes; i++) {
		uint32_t n = m->nodes[i].arcs;

		m->nodes[i].arcs = total;
		total += n;
	}
	for (size_t i = 0; i < m->n_slots; i++) {
		const struct edge *e = &m->edges[i];
		struct node *n = &m->nodes[node_of(e)];

		if (e->key != 0)
			m->arcs[n->arcs + n->n_arcs++] = (struct arc){
				((uint32_t)(e->key >> 32 & 7) - 1) << 28 | (uint32_t)e->key, e->to};
	}
	for (size_t i = 0; i < m->n_nodes; i++)
		if (m->nodes[i].n_arcs > 1)
			qsort(m->arcs + m->nodes[i].arcs, m->nodes[i].n_arcs, sizeof *m->arcs, by_key);
}

void matcher_finish(struct matcher *m, size_t vocab_size)
{
	lay_out(m);
	m->first_form = arena_array(m->run, vocab_size, sizeof *m->first_form);
	m->first_root = arena_array(m->run, vocab_size, sizeof *m->first_root);
	for (uint32_t id = 1; id < vocab_size; id++) {
		m->first_form[id] = follow(m, 0, STEP_FORM, id);
		m->first_root[id] = follow(m, 0, STEP_ROOT, id);
	}
}

struct walk {
	const struct matcher *m;
	struct arena *a;
	const struct text *t;
	struct hit *hits;
	size_t n, alloc, from; /* from: first hit of this start */
	uint32_t start, limit; /* tokens: first of the phrase, end of the sentence */
	unsigned work;
};

static void note(struct walk *w, uint32_t line, uint32_t end)
{
	for (size_t i = w->from; i < w->n; i++)
		if (w->hits[i].line == line && w->hits[i].end == end)
			return;
	*ARENA_PUSH(w->a, w->hits, w->n, w->alloc) =
		(struct hit){.first = w->start, .end = end, .line = line};
}

/* Quotes, hyphens and slashes do not part a phrase; other signs do. */
static uint32_t next_word(const struct walk *w, uint32_t i)
{
	while (i < w->limit && w->t->tokens[i].kind == TOKEN_PUNCT) {
		char c = w->t->tokens[i].folded.ptr[0];

		if (c != '"' && c != '-' && c != '/' && c != '\'')
			return w->limit;
		i++;
	}
	return i;
}

static void visit(struct walk *w, uint32_t node, uint32_t end);

static void try_step(struct walk *w, uint32_t node, enum step_kind kind, uint32_t id, uint32_t i)
{
	uint32_t to;

	if (!(w->m->nodes[node].filter & filter_bit(kind, id)))
		return;
	to = follow(w->m, node, kind, id);
	if (to != 0)
		visit(w, to, i + 1);
}

static bool is_money(const struct token *k)
{
	return k->kind == TOKEN_NUMBER && (str_ends(k->folded, "rb") || str_ends(k->folded, "ribu") ||
		str_ends(k->folded, "jt") || str_ends(k->folded, "juta") || str_ends(k->folded, "k") ||
		str_ends(k->folded, "rbu"));
}

static void try_gap(struct walk *w, uint32_t node, uint32_t i)
{
	uint32_t to = follow(w->m, node, STEP_GAP, 0);

	for (unsigned skipped = 0; skipped <= GAP_MAX && i < w->limit; skipped++) {
		const struct token *k = &w->t->tokens[i];

		if (k->form != 0)
			try_step(w, to, STEP_FORM, k->form, i);
		if (k->root != 0)
			try_step(w, to, STEP_ROOT, k->root, i);
		if (k->kind == TOKEN_NUMBER)
			try_step(w, to, STEP_NUMBER, 0, i);
		if (is_money(k))
			try_step(w, to, STEP_MONEY, 0, i);
		i = next_word(w, i + 1);
	}
}

/* All phrases that go on from node; the words so far end before token `end`. */
static void visit(struct walk *w, uint32_t node, uint32_t end)
{
	const struct node *n = &w->m->nodes[node];
	const struct token *k;
	uint32_t i;

	for (uint32_t o = n->outs; o != 0; o = w->m->outs[o - 1].next)
		note(w, w->m->outs[o - 1].line, end);
	if (w->work == 0 || (n->n_arcs == 0 && n->joins == 0))
		return;
	w->work--;
	for (uint32_t o = n->joins; o != 0; o = w->m->outs[o - 1].next)
		visit(w, w->m->outs[o - 1].line, end);
	i = next_word(w, end);
	if (i >= w->limit)
		return;
	k = &w->t->tokens[i];
	if (k->form != 0)
		try_step(w, node, STEP_FORM, k->form, i);
	if (k->root != 0)
		try_step(w, node, STEP_ROOT, k->root, i);
	if (n->specials == 0)
		return;
	if (k->kind == TOKEN_NUMBER)
		try_step(w, node, STEP_NUMBER, 0, i);
	if (is_money(k))
		try_step(w, node, STEP_MONEY, 0, i);
	if (k->flags & TOKEN_CAPITAL)
		try_step(w, node, STEP_NAME, 0, i);
	try_step(w, node, STEP_ANY, 0, i);
	if (n->specials & 1u << (STEP_GAP - STEP_NUMBER))
		try_gap(w, node, i);
}

static void start_at(struct walk *w, uint32_t i)
{
	const struct token *k = &w->t->tokens[i];

	w->start = i;
	w->from = w->n;
	w->work = WORK;
	if (w->m->first_form[k->form] != 0)
		visit(w, w->m->first_form[k->form], i + 1);
	if (w->m->first_root[k->root] != 0)
		visit(w, w->m->first_root[k->root], i + 1);
	if (k->kind == TOKEN_NUMBER && (w->m->nodes[0].specials & 1))
		try_step(w, 0, STEP_NUMBER, 0, i);
	if (is_money(k) && (w->m->nodes[0].specials & 2))
		try_step(w, 0, STEP_MONEY, 0, i);
}

void matcher_run(const struct matcher *m, struct arena *a, const struct text *t, struct hit **hits,
	size_t *n_hits)
{
	struct walk w = {.m = m, .a = a, .t = t};

	for (size_t s = 0; s < t->n_sentences; s++) {
		const struct sentence *sentence = &t->sentences[s];

		w.limit = sentence->first_token + sentence->n_tokens;
		for (uint32_t i = sentence->first_token; i < w.limit && !sentence->related; i++)
			start_at(&w, i);
	}
	*hits = w.hits;
	*n_hits = w.n;
}
