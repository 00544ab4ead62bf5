/* clitics.c - words of the lexicons that are another word with a clitic.
 *
 * A token has one form: the word as it stands where a phrase asks for it, else the word without its
 * clitic.  So when one phrase asks for "istrinya", phrases with "istri" must take that word as well. */
#include "clitics.h"

struct whole {
	uint32_t id, next; /* next: of the same base, counted from 1 */
};

struct clitics {
	struct arena *run;
	struct text_vocab *vocab;
	struct whole *wholes;
	size_t n, alloc;
	uint32_t *heads; /* by base id: the last of its wholes, counted from 1 */
	size_t n_heads, heads_alloc;
};

struct clitics *clitics_new(struct arena *run, struct text_vocab *vocab)
{
	struct clitics *c = arena_alloc(run, sizeof *c);

	*c = (struct clitics){.run = run, .vocab = vocab};
	return c;
}

static bool is_noted(const struct clitics *c, uint32_t base, uint32_t id)
{
	for (uint32_t i = c->heads[base]; i != 0; i = c->wholes[i - 1].next)
		if (c->wholes[i - 1].id == id)
			return true;
	return false;
}

void clitics_note(struct clitics *c, struct str word)
{
	size_t len = text_clitic(word);
	uint32_t base, id;

	if (len == 0)
		return;
	id = text_vocab_add(c->vocab, word);
	base = text_vocab_add(c->vocab, str_slice(word, 0, word.len - len));
	while (c->n_heads <= base)
		*ARENA_PUSH(c->run, c->heads, c->n_heads, c->heads_alloc) = 0;
	if (is_noted(c, base, id))
		return;
	*ARENA_PUSH(c->run, c->wholes, c->n, c->alloc) = (struct whole){id, c->heads[base]};
	c->heads[base] = (uint32_t)c->n;
}

void clitics_step(const struct clitics *c, struct trie *trie, uint32_t from, struct step step)
{
	uint32_t to;

	if (step.kind != STEP_FORM || step.id >= c->n_heads || c->heads[step.id] == 0)
		return;
	to = trie_step(trie, from, step);
	for (uint32_t i = c->heads[step.id]; i != 0; i = c->wholes[i - 1].next)
		trie_join(trie, trie_step(trie, from, (struct step){STEP_FORM, c->wholes[i - 1].id}), to);
}
