/* clitics.h - words of the lexicons that are another word with a clitic: istrinya is also istri. */
#ifndef CLITICS_H
#define CLITICS_H

#include "simak/arena.h"
#include "simak/text.h"
#include "trie.h"

struct clitics;

struct clitics *clitics_new(struct arena *run, struct text_vocab *vocab);

/* Puts a folded word that some phrase asks for into the vocabulary, if it ends with a clitic. */
void clitics_note(struct clitics *c, struct str word);

/* A new step that asks for exactly this word also takes the noted words that are it with a clitic:
 * else a phrase with "istrinya" would hide that word from all phrases with "istri". */
void clitics_step(const struct clitics *c, struct trie *trie, uint32_t from, struct step step);

#endif
