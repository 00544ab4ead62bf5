/* spelling.c - words of a post that are words of claims, written otherwise.
 *
 * In: a word that no claim has.  Out: the claims' words that it may stand for: those that differ by one
 * letter more, less or other, or by two that changed places (Damerau, "A technique for computer
 * detection and correction of spelling errors", 1964), and those of which it is put together, as tags
 * and addresses are ("beritaterbaru").  It refuses to guess at short words, at other scripts and at a
 * wrong first letter, which writers rarely get wrong.
 *
 * Words one letter apart share what is left of both when a letter is taken away: so the index maps that
 * to the words, and a look-up costs as many steps as the word has letters. */
#include <stdlib.h>

#include "spelling.h"

#define LETTERS_MIN 5 /* of a word that may be misspelt */
#define JOINED_MIN 6
#define LETTERS_MAX 40
#define PIECE_MIN 3 /* of that length only words that several claims have */
#define PIECES_MAX 4

static int by_form(const void *a, const void *b)
{
	const struct spelling_word *x = a, *y = b;

	return str_cmp(x->form, y->form);
}

static int by_stem(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

static bool may_be_misspelt(struct str word)
{
	if (word.len < LETTERS_MIN || word.len > LETTERS_MAX)
		return false;
	for (size_t i = 0; i < word.len; i++)
		if (word.ptr[i] < 'a' || word.ptr[i] > 'z')
			return false;
	return true;
}

static uint64_t hash_without(struct str word, size_t letter)
{
	char left[LETTERS_MAX];

	memcpy(left, word.ptr, letter);
	memcpy(left + letter, word.ptr + letter + 1, word.len - letter - 1);
	return str_hash((struct str){left, word.len - 1});
}

/* ---------------------------------------------------------------- building */

static size_t keep_one_of_each(struct spelling_word *words, size_t n)
{
	size_t kept = 0;

	if (n)
		qsort(words, n, sizeof *words, by_form);
	for (size_t i = 0; i < n; i++)
		if (kept && str_eq(words[kept - 1].form, words[i].form)) {
			words[kept - 1].common = true;
		} else {
			words[kept] = words[i];
			words[kept++].common = false;
		}
	return kept;
}

void spelling_build(struct arena *run, struct spelling_word *words, size_t n, struct spelling *out)
{
	struct posting_pair *pairs = NULL;
	size_t n_pairs = 0, alloc = 0;
	struct arena build;

	arena_init(&build);
	out->n = keep_one_of_each(words, n);
	out->words = arena_array(run, out->n, sizeof *out->words);
	for (size_t i = 0; i < out->n; i++) {
		struct str form = arena_str(run, words[i].form);

		out->words[i] = words[i];
		out->words[i].form = form;
		*ARENA_PUSH(&build, pairs, n_pairs, alloc) =
			(struct posting_pair){str_hash(form), (uint32_t)i};
		for (size_t k = 1; may_be_misspelt(form) && k < form.len; k++)
			*ARENA_PUSH(&build, pairs, n_pairs, alloc) =
				(struct posting_pair){hash_without(form, k), (uint32_t)i};
	}
	postings_build(run, pairs, n_pairs, out->n, &out->near);
	arena_free(&build);
}

/* ---------------------------------------------------------------- guessing */

struct guesses {
	uint64_t *stems;
	size_t n, alloc;
};

/* The claims' word that is written so; NULL: none. */
static const struct spelling_word *find_form(const struct spelling *s, struct str form)
{
	int64_t slot = postings_find(&s->near, str_hash(form));

	if (slot < 0)
		return NULL;
	for (uint32_t i = s->near.first[slot]; i < s->near.first[slot + 1]; i++)
		if (str_eq(s->words[s->near.ids[i]].form, form))
			return &s->words[s->near.ids[i]];
	return NULL;
}

/* One letter more, less or other, or two that changed places; a and b differ. */
static bool one_slip_apart(struct str a, struct str b)
{
	size_t same = 0, behind = 0;
	size_t shorter = a.len < b.len ? a.len : b.len;

	while (same < shorter && a.ptr[same] == b.ptr[same])
		same++;
	while (behind < shorter - same && a.ptr[a.len - 1 - behind] == b.ptr[b.len - 1 - behind])
		behind++;
	if (a.len != b.len)
		return a.len + b.len == 2 * shorter + 1 && same + behind == shorter;
	return same + behind + 1 == shorter ||
		(same + behind + 2 == shorter && a.ptr[same] == b.ptr[same + 1] &&
			a.ptr[same + 1] == b.ptr[same]);
}

static void guess_under(const struct spelling *s, struct arena *page, uint64_t key, struct str word,
	struct guesses *out)
{
	int64_t slot = postings_find(&s->near, key);

	if (slot < 0)
		return;
	for (uint32_t i = s->near.first[slot]; i < s->near.first[slot + 1]; i++) {
		const struct spelling_word *w = &s->words[s->near.ids[i]];

		if (may_be_misspelt(w->form) && w->form.ptr[0] == word.ptr[0] &&
			one_slip_apart(w->form, word))
			*ARENA_PUSH(page, out->stems, out->n, out->alloc) = w->stem;
	}
}

static void guess_misspelt(const struct spelling *s, struct arena *page, struct str word,
	struct guesses *out)
{
	if (!may_be_misspelt(word))
		return;
	guess_under(s, page, str_hash(word), word, out);
	for (size_t i = 1; i < word.len; i++)
		guess_under(s, page, hash_without(word, i), word, out);
}

/* The way to a place in a joined word that takes the fewest pieces. */
struct piece {
	size_t pieces; /* 0: no way leads there */
	size_t from;
	const struct spelling_word *word;
};

static void find_pieces(const struct spelling *s, struct str word, struct piece way[LETTERS_MAX + 1])
{
	memset(way, 0, (LETTERS_MAX + 1) * sizeof *way);
	for (size_t i = 0; i + PIECE_MIN <= word.len; i++)
		for (size_t k = i + PIECE_MIN; (i == 0 || way[i].pieces) && k <= word.len; k++) {
			const struct spelling_word *w = find_form(s, str_slice(word, i, k));

			if (w && (k - i > PIECE_MIN || w->common) &&
				(way[k].pieces == 0 || way[i].pieces + 1 < way[k].pieces))
				way[k] = (struct piece){way[i].pieces + 1, i, w};
		}
}

static void guess_joined(const struct spelling *s, struct arena *page, struct str word,
	struct guesses *out)
{
	struct piece way[LETTERS_MAX + 1];

	if (word.len < JOINED_MIN || word.len > LETTERS_MAX || word.ptr[0] <= '9')
		return;
	find_pieces(s, word, way);
	if (way[word.len].pieces > PIECES_MAX)
		return;
	for (size_t i = word.len; way[i].pieces; i = way[i].from)
		*ARENA_PUSH(page, out->stems, out->n, out->alloc) = way[i].word->stem;
}

static bool has_word(const struct features *text, uint64_t stem)
{
	return bsearch(&stem, text->words, text->n_words, sizeof stem, by_stem) != NULL;
}

size_t spelling_guess(const struct spelling *s, const struct postings *known, struct arena *page,
	const struct features *text, uint64_t **out)
{
	struct guesses all = {0};
	size_t kept = 0;

	for (size_t i = 0; i < text->n_words; i++) {
		if (postings_find(known, text->words[i]) >= 0 || find_form(s, text->forms[i]))
			continue;
		guess_misspelt(s, page, text->forms[i], &all);
		guess_joined(s, page, text->forms[i], &all);
	}
	if (all.n)
		qsort(all.stems, all.n, sizeof *all.stems, by_stem);
	for (size_t i = 0; i < all.n; i++)
		if (!has_word(text, all.stems[i]) && (kept == 0 || all.stems[kept - 1] != all.stems[i]))
			all.stems[kept++] = all.stems[i];
	*out = all.stems;
	return kept;
}
