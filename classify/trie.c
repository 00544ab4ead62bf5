/* trie.c - phrases in, a frozen trie out; see trie.h. */
#include "trie.h"

struct edge {
	uint64_t key; /* node << 35 | (kind + 1) << 32 | id; 0: empty */
	uint32_t to;
};

struct pair { /* node and line, or node and node */
	uint32_t node, value;
};

/* What a state has, while its rows are filled. */
struct rows {
	uint32_t n_outs, n_joins, n_arcs;
};

struct growth {
	struct edge *edges; /* open addressing */
	size_t n_edges, n_slots;
	struct pair *ends, *joins;
	size_t n_ends, ends_alloc, n_joins, joins_alloc;
	uint32_t n_nodes, n_states;
	uint32_t *stands; /* by node: the one whose state it shares, mostly itself */
	uint32_t *states; /* by node */
	struct rows *rows; /* by state */
};

static uint64_t key_of(uint32_t node, enum step_kind kind, uint32_t id)
{
	return (uint64_t)node << 35 | (uint64_t)(kind + 1) << 32 | id;
}

static size_t slot_of(const struct growth *g, uint64_t key)
{
	size_t i = (size_t)((key * 0x9e3779b97f4a7c15u) >> 20) & (g->n_slots - 1);

	while (g->edges[i].key != 0 && g->edges[i].key != key)
		i = (i + 1) & (g->n_slots - 1);
	return i;
}

struct trie *trie_new(struct arena *run)
{
	struct trie *t = arena_alloc(run, sizeof *t);

	t->run = run;
	t->growth = arena_alloc(run, sizeof *t->growth);
	t->growth->n_slots = 4096;
	t->growth->edges = arena_array(run, t->growth->n_slots, sizeof *t->growth->edges);
	trie_node(t);
	return t;
}

static void grow(struct trie *t)
{
	struct growth *g = t->growth;
	struct edge *old = g->edges;
	size_t n_old = g->n_slots;

	g->n_slots *= 2;
	g->edges = arena_array(t->run, g->n_slots, sizeof *g->edges);
	for (size_t i = 0; i < n_old; i++)
		if (old[i].key != 0)
			g->edges[slot_of(g, old[i].key)] = old[i];
}

uint32_t trie_node(struct trie *t)
{
	return t->growth->n_nodes++;
}

uint32_t trie_step(struct trie *t, uint32_t node, struct step step)
{
	struct growth *g = t->growth;
	uint64_t key = key_of(node, step.kind, step.id);
	size_t i = slot_of(g, key);

	if (g->edges[i].key == key)
		return g->edges[i].to;
	if (++g->n_edges * 2 > g->n_slots) {
		grow(t);
		i = slot_of(g, key);
	}
	g->edges[i] = (struct edge){key, trie_node(t)};
	return g->edges[i].to;
}

void trie_join(struct trie *t, uint32_t from, uint32_t to)
{
	struct growth *g = t->growth;

	*ARENA_PUSH(t->run, g->joins, g->n_joins, g->joins_alloc) = (struct pair){from, to};
}

void trie_accept(struct trie *t, uint32_t node, uint32_t line)
{
	struct growth *g = t->growth;

	*ARENA_PUSH(t->run, g->ends, g->n_ends, g->ends_alloc) = (struct pair){node, line};
}

/* ---- finishing ---- */

static uint32_t node_of(const struct edge *e)
{
	return (uint32_t)(e->key >> 35);
}

static enum step_kind kind_of(const struct edge *e)
{
	return (enum step_kind)((e->key >> 32 & 7) - 1);
}

static uint8_t hash_of(uint32_t id)
{
	return (uint8_t)(1 + ((uint64_t)(id * 2654435761u) * BITS_OF_IDS >> 32));
}

/* The words that an arc takes are added to a set. */
static void add_words(struct word_set *set, enum step_kind kind, uint32_t id)
{
	static const uint64_t bits[] = {[STEP_FORM] = BIT_FORMS, [STEP_ROOT] = BIT_ROOTS,
		[STEP_NUMBER] = BIT_NUMBER, [STEP_MONEY] = BIT_MONEY, [STEP_NAME] = BIT_NAME,
		[STEP_ANY] = BIT_ANY};

	set->one |= bits[kind] | (id != 0 ? (uint64_t)1 << hash_of(id) : 0);
	set->two |= bits[kind] | (id != 0 ? trie_second_bit(id) : 0);
}

static void join_sets(struct word_set *set, const struct word_set *more)
{
	set->one |= more->one;
	set->two |= more->two;
}

enum { EMPTY, JOINED_ONCE, OWN }; /* what a node has: OWN is all but one join to another */

static uint8_t *weigh_nodes(const struct trie *t, const struct line_mark *marks)
{
	const struct growth *g = t->growth;
	uint8_t *has = arena_array(t->run, g->n_nodes, sizeof *has);

	has[0] = OWN;
	for (size_t i = 0; i < g->n_joins; i++)
		has[g->joins[i].node] = has[g->joins[i].node] == EMPTY ? JOINED_ONCE : OWN;
	for (size_t i = 0; i < g->n_ends; i++)
		if (!marks[g->ends[i].value].off)
			has[g->ends[i].node] = OWN;
	for (size_t i = 0; i < g->n_slots; i++)
		if (g->edges[i].key != 0)
			has[node_of(&g->edges[i])] = OWN;
	return has;
}

/* Gives nodes their states; those that are only joined to another have that one's.  Backwards: a node
 * is joined to others only after all of those that are joined to it were. */
static void place_nodes(struct trie *t, const struct line_mark *marks)
{
	struct growth *g = t->growth;
	const uint8_t *has = weigh_nodes(t, marks);

	g->stands = arena_array(t->run, g->n_nodes, sizeof *g->stands);
	g->states = arena_array(t->run, g->n_nodes, sizeof *g->states);
	for (uint32_t i = 0; i < g->n_nodes; i++)
		g->stands[i] = i;
	for (size_t i = g->n_joins; i-- > 0;)
		if (has[g->joins[i].node] == JOINED_ONCE)
			g->stands[g->joins[i].node] = g->stands[g->joins[i].value];
	for (uint32_t i = 0; i < g->n_nodes; i++)
		if (g->stands[i] == i)
			g->states[i] = g->n_states++;
	for (uint32_t i = 0; i < g->n_nodes; i++)
		g->states[i] = g->states[g->stands[i]];
}

static struct state *state_of(const struct trie *t, uint32_t node)
{
	return &t->states[t->growth->states[node]];
}

static bool is_joined(const struct growth *g, const struct pair *join)
{
	return g->stands[join->node] == join->node;
}

/* How many of each a state has; the gaps fall into place at once. */
static void count_rows(struct trie *t, const struct line_mark *marks)
{
	struct growth *g = t->growth;

	g->rows = arena_array(t->run, g->n_states, sizeof *g->rows);
	for (size_t i = 0; i < g->n_slots; i++) {
		uint32_t node = node_of(&g->edges[i]);

		if (g->edges[i].key == 0)
			continue;
		if (kind_of(&g->edges[i]) == STEP_GAP)
			state_of(t, node)->gap = g->states[g->edges[i].to];
		else
			g->rows[g->states[node]].n_arcs++;
	}
	for (size_t i = 0; i < g->n_joins; i++)
		g->rows[g->states[g->joins[i].node]].n_joins += is_joined(g, &g->joins[i]);
	for (size_t i = 0; i < g->n_ends; i++)
		g->rows[g->states[g->ends[i].node]].n_outs += !marks[g->ends[i].value].off;
}

/* A power of two, over n, so that a search meets an empty place. */
static uint32_t places_for(uint32_t n)
{
	uint32_t places = 1;

	while (places <= n)
		places *= 2;
	return places;
}

/* The end of each row; filling it from behind leaves the beginning.  Arcs get their places at once. */
static void sum_rows(struct trie *t)
{
	uint32_t outs = 1, joins = 1, arcs = 0;

	for (uint32_t i = 0; i < t->growth->n_states; i++) {
		const struct rows *rows = &t->growth->rows[i];
		struct state *s = &t->states[i];

		s->outs = outs += rows->n_outs;
		s->joins = joins += rows->n_joins;
		s->arcs = arcs;
		s->arc_mask = places_for(rows->n_arcs) - 1;
		arcs += s->arc_mask + 1;
	}
	t->outs = arena_array(t->run, outs, sizeof *t->outs);
	t->joins = arena_array(t->run, joins, sizeof *t->joins);
	t->arcs = arena_array(t->run, arcs, sizeof *t->arcs);
}

static void fill_arcs(struct trie *t)
{
	const struct growth *g = t->growth;

	for (size_t i = 0; i < g->n_slots; i++) {
		const struct edge *e = &g->edges[i];
		struct state *s = state_of(t, node_of(e));
		enum step_kind kind = kind_of(e);
		uint32_t id = (uint32_t)e->key, key = (uint32_t)kind << ARC_KIND | id;

		if (e->key == 0 || kind == STEP_GAP)
			continue;
		*trie_arc(t, s, key) = (struct arc){key, g->states[e->to]};
		add_words(&s->own, kind, id);
	}
}

static void fill_rows(struct trie *t, const struct line_mark *marks)
{
	const struct growth *g = t->growth;

	for (size_t i = 0; i < g->n_joins; i++)
		if (is_joined(g, &g->joins[i]))
			t->joins[--state_of(t, g->joins[i].node)->joins].to = g->states[g->joins[i].value];
	for (size_t i = 0; i < g->n_ends; i++) {
		const struct line_mark *mark = &marks[g->ends[i].value];

		if (!mark->off)
			t->outs[--state_of(t, g->ends[i].node)->outs] = (struct out){.line = g->ends[i].value,
				.concept = mark->concept, .except = mark->except};
	}
}

/* Each row ends with a mark; where there is none, nothing points to it. */
static void end_rows(struct trie *t)
{
	for (uint32_t i = 0; i < t->growth->n_states; i++) {
		const struct rows *rows = &t->growth->rows[i];
		struct state *s = &t->states[i];

		if (rows->n_outs == 0)
			s->outs = 0;
		else
			t->outs[s->outs + rows->n_outs - 1].last = true;
		if (rows->n_joins == 0)
			s->joins = 0;
		else
			t->joins[s->joins + rows->n_joins - 1].last = true;
	}
}

/* What leads on from a state by itself. */
static void begin_sets(struct trie *t)
{
	for (struct state *s = t->states; s < t->states + t->growth->n_states; s++) {
		const struct word_set end = {s->outs ? BIT_END : 0, s->outs ? BIT_END : 0};

		s->next = s->own;
		join_sets(&s->next, &end);
		s->later = s->gap ? t->states[s->gap].own.one & ~(BIT_NAME | BIT_ANY) : 0;
	}
}

/* And by those that it is joined to, backwards as above. */
static void close_sets(struct trie *t)
{
	const struct growth *g = t->growth;

	begin_sets(t);
	for (size_t i = g->n_joins; i-- > 0;) {
		struct state *from = state_of(t, g->joins[i].node);
		const struct state *to = state_of(t, g->joins[i].value);

		join_sets(&from->next, &to->next);
		from->later |= to->later;
	}
	for (const struct state *s = t->states; s < t->states + g->n_states; s++)
		for (struct join *j = trie_joins(t, s); j != NULL; j = j->last ? NULL : j + 1) {
			j->next = t->states[j->to].next;
			j->later = t->states[j->to].later;
		}
}

/* The states behind first words, and the bits of words that an arc asks for: the fewer bits a word has,
 * the more often it is turned away. */
static void list_starts(struct trie *t, size_t vocab_size)
{
	const struct state *last = &t->states[t->growth->n_states - 1];

	t->forms = arena_array(t->run, vocab_size, sizeof *t->forms);
	t->roots = arena_array(t->run, vocab_size, sizeof *t->roots);
	for (uint32_t id = 1; id < vocab_size; id++) {
		t->forms[id] = trie_follow(t, t->states, STEP_FORM, id) << START_BITS;
		t->roots[id] = trie_follow(t, t->states, STEP_ROOT, id) << START_BITS;
	}
	for (uint32_t i = 0; i <= last->arcs + last->arc_mask; i++) {
		uint32_t id = t->arcs[i].key & ARC_ID, kind = t->arcs[i].key >> ARC_KIND;

		if (id != 0 && kind == STEP_FORM)
			t->forms[id] |= hash_of(id);
		else if (id != 0 && kind == STEP_ROOT)
			t->roots[id] |= hash_of(id);
	}
}

void trie_finish(struct trie *t, size_t vocab_size, const struct line_mark *marks)
{
	place_nodes(t, marks);
	t->states = arena_lines(t->run, t->growth->n_states, sizeof *t->states);
	count_rows(t, marks);
	sum_rows(t);
	fill_arcs(t);
	fill_rows(t, marks);
	end_rows(t);
	close_sets(t);
	list_starts(t, vocab_size);
	t->growth = NULL;
}
