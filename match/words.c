/* words.c - small files about words, read once.
 *
 * In: bingkai.txt (a word a line), padanan.lex (words that mean the same, a group a line; a phrase is
 * joined by "_") and the scales of satuan.tabel ("1000; ribu, rb"); "#" begins a comment.  Out: sorted
 * tables of hashes, scales as they stand.  It refuses a file that is too large. */
#include <stdlib.h>

#include "simak/embed.h"
#include "simak/file.h"
#include "simak/msg.h"
#include "simak/number.h"
#include "simak/text.h"
#include "words.h"

#define FILE_CAP ((size_t)1 << 20)

struct table {
	struct words_entry *entries;
	size_t n, alloc;
	bool in_scales;
};

/* Takes a line that is neither blank nor a comment. */
typedef void take_line(struct arena *run, struct words *w, struct table *t, struct str line);

static int by_word(const void *a, const void *b)
{
	const struct words_entry *x = a, *y = b;

	if (x->word != y->word)
		return x->word < y->word ? -1 : 1;
	return (x->value > y->value) - (x->value < y->value);
}

static int by_hash(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

static uint64_t hash_of(struct arena *run, struct str word)
{
	return str_hash(text_stem(run, text_fold(run, word)));
}

/* The next word of a line; false at its end. */
static bool next_word(struct str *line, struct str *word)
{
	size_t n = 0;

	*line = str_trim(*line);
	while (n < line->len && line->ptr[n] != ' ' && line->ptr[n] != '\t')
		n++;
	*word = str_slice(*line, 0, n);
	*line = str_slice(*line, n, line->len);
	return n > 0;
}

static void push(struct arena *run, struct table *t, uint64_t word, uint32_t value)
{
	*ARENA_PUSH(run, t->entries, t->n, t->alloc) = (struct words_entry){word, value};
}

/* ---------------------------------------------------------------- reading */

static void take_frame(struct arena *run, struct words *w, struct table *t, struct str line)
{
	(void)w;
	push(run, t, hash_of(run, line), 0);
}

/* "nusa_tenggara_timur" is one member of three words. */
static void push_member(struct arena *run, struct words *w, struct table *t, struct str phrase)
{
	struct words_member m = {.group = w->n_groups};
	size_t alloc = 0, end;

	for (size_t begin = 0; begin < phrase.len; begin = end + 1) {
		for (end = begin; end < phrase.len && phrase.ptr[end] != '_';)
			end++;
		if (end > begin)
			*ARENA_PUSH(run, m.words, m.n, alloc) =
				hash_of(run, str_slice(phrase, begin, end));
	}
	if (m.n == 0)
		return;
	push(run, t, m.words[0], (uint32_t)w->n_members);
	*ARENA_PUSH(run, w->members, w->n_members, w->members_alloc) = m;
}

static void take_group(struct arena *run, struct words *w, struct table *t, struct str line)
{
	struct str phrase;

	while (next_word(&line, &phrase))
		push_member(run, w, t, phrase);
	w->n_groups++;
}

/* "1000; ribu, rb": what does not read so, the classifier complains of, whose file it is. */
static void push_scales(struct arena *run, struct words *w, struct str line)
{
	struct str times_as_written, word;
	int64_t times;

	if (!str_cut(&line, ';', &times_as_written) || !str_to_int(str_trim(times_as_written), &times) ||
		times < 1 || times > NUMBER_MAX)
		return;
	while (str_cut(&line, ',', &word))
		*ARENA_PUSH(run, w->scales, w->n_scales, w->scales_alloc) =
			(struct words_scale){arena_str(run, str_trim(word)), times};
}

static void take_unit(struct arena *run, struct words *w, struct table *t, struct str line)
{
	if (line.ptr[0] == '[')
		t->in_scales = str_is(line, "[pengali]");
	else if (t->in_scales)
		push_scales(run, w, line);
}

static void read_lines(struct arena *run, struct words *w, struct str text, take_line *take,
	struct table *t)
{
	struct str line;

	while (str_line(&text, &line)) {
		line = str_trim(line);
		if (line.len && line.ptr[0] != '#')
			take(run, w, t, line);
	}
	if (t->n)
		qsort(t->entries, t->n, sizeof *t->entries, by_word);
}

/* One file, the office's or the shipped one, to a sorted table. */
static int read_file(struct arena *run, struct words *w, const char *dir, const char *name,
	take_line *take, struct table *t, struct err *e)
{
	const char *shipped = arena_printf(run, "lexicons/%s", name).ptr;
	const char *own = dir ? file_join(run, dir, name) : NULL;
	const struct embedded *inside = embed_find(shipped);
	struct buf b;
	int rc;

	if (own == NULL || !file_exists(own)) {
		read_lines(run, w, inside ? inside->bytes : STR_NONE, take, t);
		return 0;
	}
	rc = file_read(own, FILE_CAP, &b, e);
	if (rc == 0)
		read_lines(run, w, buf_str(&b), take, t);
	buf_free(&b);
	return rc;
}

int words_read(struct arena *run, const char *dir, struct words *out, struct err *e)
{
	struct table frame = {0}, same = {0}, units = {0};

	memset(out, 0, sizeof *out);
	if (read_file(run, out, dir, "klaim/bingkai.txt", take_frame, &frame, e) != 0 ||
		read_file(run, out, dir, "klaim/padanan.lex", take_group, &same, e) != 0 ||
		read_file(run, out, dir, "satuan.tabel", take_unit, &units, e) != 0)
		return -1;
	out->frame = frame.entries;
	out->n_frame = frame.n;
	out->same = same.entries;
	out->n_same = same.n;
	return 0;
}

/* ---------------------------------------------------------------- asking */

/* The first entry of the word, or n. */
static size_t find(const struct words_entry *entries, size_t n, uint64_t word)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (entries[mid].word < word)
			low = mid + 1;
		else
			high = mid;
	}
	return low < n && entries[low].word == word ? low : n;
}

bool words_is_frame(const struct words *w, uint64_t word)
{
	return find(w->frame, w->n_frame, word) < w->n_frame;
}

int64_t words_times(const struct words *w, struct str word)
{
	for (size_t i = 0; i < w->n_scales; i++)
		if (str_eq(w->scales[i].word, word))
			return w->scales[i].times;
	return 0;
}

static bool has_word(const uint64_t *words, size_t n, uint64_t word)
{
	return n && bsearch(&word, words, n, sizeof *words, by_hash) != NULL;
}

static bool has_member(const struct words_member *m, const uint64_t *words, size_t n)
{
	for (size_t i = 1; i < m->n; i++)
		if (!has_word(words, n, m->words[i]))
			return false;
	return true;
}

struct found {
	uint64_t *words;
	size_t n, alloc;
};

/* The words of all other members of the group that member is in. */
static void add_others(const struct words *w, struct arena *page, size_t member, struct found *out)
{
	size_t i = member;

	while (i > 0 && w->members[i - 1].group == w->members[member].group)
		i--;
	for (; i < w->n_members && w->members[i].group == w->members[member].group; i++)
		for (size_t k = 0; i != member && k < w->members[i].n; k++)
			*ARENA_PUSH(page, out->words, out->n, out->alloc) = w->members[i].words[k];
}

uint64_t *words_synonyms(const struct words *w, struct arena *page, const uint64_t *words, size_t n,
	size_t *n_out)
{
	struct found all = {0};
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		for (size_t e = find(w->same, w->n_same, words[i]);
			e < w->n_same && w->same[e].word == words[i]; e++)
			if (has_member(&w->members[w->same[e].value], words, n))
				add_others(w, page, w->same[e].value, &all);
	if (all.n)
		qsort(all.words, all.n, sizeof *all.words, by_hash);
	for (size_t i = 0; i < all.n; i++)
		if (!has_word(words, n, all.words[i]) && (kept == 0 || all.words[kept - 1] != all.words[i]))
			all.words[kept++] = all.words[i];
	*n_out = kept;
	return all.words;
}
