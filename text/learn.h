/* learn.h - private to text/: a word met for the first time. */
#ifndef LEARN_H
#define LEARN_H

#include "simak/text.h"

/* Fills k, whose kind is set and the rest zero, from the bytes of its word; strings go to a. */
void learn_word(struct arena *a, const struct text_vocab *v, struct str raw, struct token *k);

#endif
