/* phrases.c - a trie over vocabulary ids: a table for first words, hashed edges for the others. */
#include "phrases.h"

#include "bits.h"

#define TOKENS_A_PHRASE 4
#define WORDS_MAX 8 /* longer phrases are cut: no name or office has more words */

struct ending {
	uint32_t kind, value, next; /* index + 1 of the next ending of this node, 0: none */
};

struct edge {
	uint32_t node, word, to; /* to 0: an empty place */
};

struct node {
	struct ending ending; /* the first, so that a look at the node is mostly enough */
	bool ends;            /* there is one */
	uint64_t next;        /* a bit for each word that goes on from here: most words are turned away by it */
};

struct phrases {
	struct arena *arena;
	struct text_vocab *vocab;
	struct text_cache *folder; /* while phrases are added */
	struct arena *scratch;     /* likewise: of the phrase that was read last */
	uint32_t mask_kinds;
	uint32_t *first; /* by word: node, 0: none */
	size_t first_alloc;
	struct edge *edges; /* open addressing, power of two */
	size_t n_edges, edges_alloc;
	struct node *nodes; /* 0 is no node */
	size_t n_nodes, nodes_alloc;
	struct ending *endings;
	size_t n_endings, endings_alloc;
};

struct phrases *phrases_new(struct arena *run, struct text_vocab *vocab, uint32_t mask_kinds)
{
	struct phrases *p = arena_alloc(run, sizeof *p);

	*p = (struct phrases){.arena = run, .vocab = vocab, .mask_kinds = mask_kinds};
	p->folder = text_cache_open(NULL);
	p->scratch = arena_alloc(run, sizeof *p->scratch);
	arena_init(p->scratch);
	*ARENA_PUSH(run, p->nodes, p->n_nodes, p->nodes_alloc) = (struct node){0};
	p->edges_alloc = 1024;
	p->edges = arena_array(run, p->edges_alloc, sizeof *p->edges);
	return p;
}

void phrases_finish(struct phrases *p)
{
	size_t n = text_vocab_size(p->vocab);

	p->first = arena_grow(p->arena, p->first, p->first_alloc, &p->first_alloc, n, sizeof *p->first);
	text_cache_close(p->folder);
	p->folder = NULL;
	arena_free(p->scratch);
}

static uint32_t new_node(struct phrases *p)
{
	*ARENA_PUSH(p->arena, p->nodes, p->n_nodes, p->nodes_alloc) = (struct node){0};
	return (uint32_t)(p->n_nodes - 1);
}

static struct edge *edge_at(const struct phrases *p, uint32_t node, uint32_t word)
{
	uint64_t hash = ((uint64_t)node << 32 | word) * 0x9E3779B97F4A7C15u;
	size_t i = (size_t)(hash >> 32) & (p->edges_alloc - 1);

	while (p->edges[i].to != 0 && (p->edges[i].node != node || p->edges[i].word != word))
		i = (i + 1) & (p->edges_alloc - 1);
	return &p->edges[i];
}

static void grow_edges(struct phrases *p)
{
	struct edge *old = p->edges;
	size_t n = p->edges_alloc;

	p->edges_alloc *= 2;
	p->edges = arena_array(p->arena, p->edges_alloc, sizeof *p->edges);
	for (size_t i = 0; i < n; i++)
		if (old[i].to != 0)
			*edge_at(p, old[i].node, old[i].word) = old[i];
}

static uint64_t bit_of(uint32_t word)
{
	return (uint64_t)1 << (word * UINT32_C(2654435761) >> 26);
}

static uint32_t step(const struct phrases *p, uint32_t node, uint32_t word)
{
	if (word == 0)
		return 0;
	if (node == 0)
		return word < p->first_alloc ? p->first[word] : 0;
	return p->nodes[node].next & bit_of(word) ? edge_at(p, node, word)->to : 0;
}

static uint32_t step_or_make(struct phrases *p, uint32_t node, uint32_t word)
{
	struct edge *e;

	if (node == 0) {
		size_t alloc = p->first_alloc;

		if (word >= alloc)
			p->first = arena_grow(p->arena, p->first, alloc, &p->first_alloc, word + 1,
				sizeof *p->first);
		if (p->first[word] == 0)
			p->first[word] = new_node(p);
		return p->first[word];
	}
	if (p->n_edges * 2 >= p->edges_alloc)
		grow_edges(p);
	e = edge_at(p, node, word);
	if (e->to == 0) {
		p->nodes[node].next |= bit_of(word);
		*e = (struct edge){node, word, new_node(p)};
		p->n_edges++;
	}
	return e->to;
}

static struct ending *first_ending(const struct phrases *p, uint32_t node)
{
	return p->nodes[node].ends ? &p->nodes[node].ending : NULL;
}

static struct ending *next_ending(const struct phrases *p, const struct ending *e)
{
	return e->next ? &p->endings[e->next - 1] : NULL;
}

static struct ending *ending_of(const struct phrases *p, uint32_t node, unsigned kind)
{
	for (struct ending *e = first_ending(p, node); e != NULL; e = next_ending(p, e))
		if (e->kind == kind)
			return e;
	return NULL;
}

static void add_ending(struct phrases *p, struct node *node, struct ending e)
{
	if (node->ends) {
		*ARENA_PUSH(p->arena, p->endings, p->n_endings, p->endings_alloc) = node->ending;
		e.next = (uint32_t)p->n_endings;
	}
	node->ending = e;
	node->ends = true;
}

static void add_words(struct phrases *p, const struct str *words, size_t n, unsigned kind,
	uint32_t value)
{
	uint32_t node = 0;
	struct ending *e;

	for (size_t i = 0; i < n; i++)
		node = step_or_make(p, node, text_vocab_add(p->vocab, words[i]));
	e = ending_of(p, node, kind);
	if (e == NULL)
		add_ending(p, &p->nodes[node], (struct ending){.kind = kind, .value = value});
	else if (p->mask_kinds >> kind & 1)
		e->value |= value;
}

/* The words that the tokeniser makes of a phrase; alive until the next one is read. */
static size_t words_of(const struct phrases *p, struct str phrase, struct str words[WORDS_MAX])
{
	struct text t;
	size_t n = 0;

	arena_reset(p->scratch);
	text_analyse_with(p->folder, p->scratch, phrase, &t);
	for (size_t i = 0; i < t.n_tokens && n < WORDS_MAX; i++)
		if (t.tokens[i].kind != TOKEN_PUNCT)
			words[n++] = t.tokens[i].folded;
	return n;
}

/* "sanga-sanga" <-> "sanga sanga": the other spelling of a phrase with one doubled word. */
static size_t other_spelling(struct arena *a, const struct str *words, size_t n,
	struct str other[WORDS_MAX])
{
	size_t m = 0;
	bool changed = false;

	for (size_t i = 0; i < n && m + 1 < WORDS_MAX; i++) {
		size_t hyphen = str_find_char(words[i], '-', 0);

		if (hyphen != SIZE_MAX) {
			other[m++] = str_slice(words[i], 0, hyphen);
			other[m++] = str_slice(words[i], hyphen + 1, words[i].len);
			changed = true;
		} else if (i + 1 < n && str_eq(words[i], words[i + 1])) {
			other[m++] = arena_printf(a, "%.*s-%.*s", STR_ARG(words[i]), STR_ARG(words[i]));
			changed = true;
			i++;
		} else {
			other[m++] = words[i];
		}
	}
	return changed ? m : 0;
}

bool phrases_add(struct phrases *p, struct str phrase, unsigned kind, uint32_t value)
{
	struct str words[WORDS_MAX], other[WORDS_MAX];
	size_t n = words_of(p, phrase, words), m;

	if (n == 0)
		return false;
	add_words(p, words, n, kind, value);
	m = other_spelling(p->arena, words, n, other);
	if (m != 0)
		add_words(p, other, m, kind, value);
	return true;
}

static struct ending *find_words(const struct phrases *p, const struct str *words, size_t n,
	unsigned kind)
{
	uint32_t node = 0;

	for (size_t i = 0; i < n; i++) {
		node = step(p, node, text_vocab_find(p->vocab, words[i]));
		if (node == 0)
			return NULL;
	}
	return n == 0 ? NULL : ending_of(p, node, kind);
}

bool phrases_has(const struct phrases *p, struct str phrase, unsigned kind, uint32_t *value)
{
	struct str words[WORDS_MAX];
	const struct ending *e = find_words(p, words, words_of(p, phrase, words), kind);

	if (e != NULL)
		*value = e->value;
	return e != NULL;
}

bool phrases_flag(struct phrases *p, struct str phrase, unsigned kind, uint32_t bits)
{
	struct str words[WORDS_MAX], other[WORDS_MAX];
	size_t n = words_of(p, phrase, words);
	struct ending *e = find_words(p, words, n, kind);

	if (e == NULL)
		return false;
	e->value |= bits;
	n = other_spelling(p->arena, words, n, other);
	e = find_words(p, other, n, kind);
	if (e != NULL)
		e->value |= bits;
	return true;
}

/* The token behind i: a hyphen between glued words is passed over. */
static size_t behind(const struct text *t, size_t i)
{
	if (i + 2 < t->n_tokens && t->tokens[i + 1].kind == TOKEN_PUNCT &&
		str_is(t->tokens[i + 1].folded, "-") && (t->tokens[i + 1].flags & TOKEN_GLUED) &&
		(t->tokens[i + 2].flags & TOKEN_GLUED))
		return i + 2;
	return i + 1;
}

/* The longest phrase of each kind that begins at token i: a bit each. */
static uint32_t match_at(const struct phrases *p, const struct text *t, size_t i,
	struct found best[PHRASE_KINDS])
{
	uint32_t node = 0, kinds = 0;

	for (size_t k = i; k < t->n_tokens; k = behind(t, k)) {
		node = step(p, node, t->tokens[k].form);
		if (node == 0)
			return kinds;
		for (const struct ending *e = first_ending(p, node); e != NULL; e = next_ending(p, e)) {
			best[e->kind] = (struct found){(uint32_t)i, (uint32_t)k + 1, e->value, e->kind};
			kinds |= 1u << e->kind;
		}
		if (p->nodes[node].next == 0)
			return kinds;
	}
	return kinds;
}

struct found *phrases_find(const struct phrases *p, struct arena *page, const struct text *t,
	size_t *n)
{
	struct found best[PHRASE_KINDS], *out;
	uint32_t taken[PHRASE_KINDS] = {0}; /* by kind: the end of the last phrase */
	const struct token *tokens = t->tokens;
	const uint32_t *first = p->first;
	size_t n_tokens = t->n_tokens;
	size_t alloc = t->n_tokens / TOKENS_A_PHRASE + 8; /* mostly enough: no growing, no copies */

	*n = 0;
	out = arena_room(page, alloc, sizeof *out);
	for (size_t i = 0; i < n_tokens; i++) {
		if (first[tokens[i].form] == 0)
			continue;
		for (uint32_t kinds = match_at(p, t, i, best); kinds != 0; kinds &= kinds - 1) {
			unsigned kind = bits_lowest(kinds);

			if (best[kind].first < taken[kind])
				continue;
			taken[kind] = best[kind].end;
			*ARENA_PUSH(page, out, *n, alloc) = best[kind];
		}
	}
	return out;
}
