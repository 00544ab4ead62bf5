/* alike_window.c - the newest rows of `sketches` as chains by key.
 *
 * In: rows as blobs of keys, eight bytes each, least first.  A chain leads from the newest row to older
 * ones; 50 bits of a key are compared, for whoever asks compares the texts themselves.
 *
 * Bounded: twice ALIKE_WINDOW rows, 12 bytes for each of their keys, of which a caller gives some 40.
 */
#include <stdlib.h>

#include "alike_window.h"

#define HEADS ((size_t)1 << 18)
#define NONE UINT32_MAX
#define ROWS_AFTER 2048 /* behind a document in the middle of the store */

struct alike_row {
	int64_t document; /* 0: a later row stands for it */
	int64_t at;
	uint32_t shared, weight; /* keys, while alike_window_find counts */
};

struct alike_entry {
	uint32_t tag, row, next;
};

struct alike_window {
	int64_t from, to; /* document numbers that are covered */
	int64_t newest;   /* number in it */
	int64_t state;    /* of the database when it was read */
	struct alike_row *rows;
	struct alike_entry *entries;
	size_t n_rows, alloc_rows, n_entries, alloc_entries;
	uint32_t heads[HEADS];
	bool filled;
};

static void *grow(void *old, size_t n, size_t *alloc, size_t size)
{
	if (n < *alloc)
		return old;
	*alloc = *alloc ? 2 * *alloc : 1024;
	old = realloc(old, *alloc * size);
	if (old == NULL)
		abort();
	return old;
}

static void add_key(struct alike_window *w, uint64_t key)
{
	size_t slot = key % HEADS;

	w->entries = grow(w->entries, w->n_entries, &w->alloc_entries, sizeof *w->entries);
	w->entries[w->n_entries] = (struct alike_entry){(uint32_t)(key >> 32),
		(uint32_t)(w->n_rows - 1), w->heads[slot]};
	w->heads[slot] = (uint32_t)w->n_entries++;
}

static void add_row(struct alike_window *w, int64_t document, int64_t at)
{
	w->rows = grow(w->rows, w->n_rows, &w->alloc_rows, sizeof *w->rows);
	w->rows[w->n_rows++] = (struct alike_row){document, at, 0, 0};
	if (document > w->newest)
		w->newest = document;
}

static void add_blob(struct alike_window *w, struct str keys)
{
	uint64_t key;

	for (size_t i = 0; i + sizeof key <= keys.len; i += sizeof key) {
		key = 0;
		for (size_t byte = sizeof key; byte-- > 0;)
			key = key << 8 | (unsigned char)keys.ptr[i + byte];
		add_key(w, key);
	}
}

/* Where the window ends: the last document, unless many follow the one asked for. */
static int find_end(struct store *s, struct alike_window *w, int64_t document, struct err *e)
{
	int got = db_get_int(s, &w->to, e, "SELECT document FROM sketches WHERE document > ?1"
		" ORDER BY document LIMIT 1 OFFSET ?2", "ii", document, (int64_t)ROWS_AFTER);

	if (got == 0)
		w->to = INT64_MAX;
	return got < 0 ? -1 : 0;
}

static int fill(struct store *s, struct alike_window *w, int64_t document, struct err *e)
{
	struct rows rows;
	int got;

	w->n_rows = w->n_entries = 0;
	w->newest = w->from = 0;
	memset(w->heads, 0xff, sizeof w->heads);
	if (find_end(s, w, document, e) != 0 ||
	    db_query(s, &rows, e, "SELECT * FROM (SELECT document, at, keys FROM sketches WHERE document <= ?1"
			" ORDER BY document DESC LIMIT ?2) ORDER BY document",
		    "ii", w->to, (int64_t)ALIKE_WINDOW) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		add_row(w, db_int(&rows, 0), db_int(&rows, 1));
		add_blob(w, db_view(&rows, 2));
	}
	if (w->n_rows == ALIKE_WINDOW)
		w->from = w->rows[0].document;
	w->filled = got == 0;
	return got;
}

static bool covers(const struct alike_window *w, int64_t document, int64_t state)
{
	return w->filled && w->state == state && w->n_rows < 2 * (size_t)ALIKE_WINDOW &&
		document >= w->from && document <= w->to;
}

int alike_window_open(struct store *s, int64_t document, struct alike_window **out, struct err *e)
{
	struct alike_window *w = s->window;
	int64_t state;

	if (w == NULL) {
		w = s->window = calloc(1, sizeof *w);
		if (w == NULL)
			abort();
	}
	*out = w;
	/* changes when another connection has written */
	if (db_get_int(s, &state, e, "PRAGMA data_version", "") < 0)
		return -1;
	if (covers(w, document, state))
		return 0;
	w->filled = false;
	w->state = state;
	return fill(s, w, document, e);
}

/* What a key tells that so many share: one that only a few have, much. */
static uint32_t weigh(size_t sharers, size_t most)
{
	uint32_t weight = 1;

	for (; sharers && sharers < most; sharers *= 2)
		weight++;
	return weight;
}

/* Counts a key for each row that has it; rows that shared none so far are listed. */
static size_t count_key(struct alike_window *w, uint64_t key, size_t each, uint32_t *sharers,
	uint64_t *found, size_t n)
{
	size_t n_sharers = 0;
	uint32_t weight;

	for (uint32_t i = w->heads[key % HEADS]; i != NONE && n_sharers < each; i = w->entries[i].next)
		if (w->entries[i].tag == (uint32_t)(key >> 32) &&
		    w->rows[w->entries[i].row].document != 0)
			sharers[n_sharers++] = w->entries[i].row;
	weight = weigh(n_sharers, each);
	for (size_t i = 0; i < n_sharers; i++) {
		struct alike_row *row = &w->rows[sharers[i]];

		if (row->shared++ == 0)
			found[n++] = sharers[i];
		row->weight += weight;
	}
	return n;
}

static int largest_first(const void *x, const void *y)
{
	uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;

	return (a < b) - (a > b);
}

struct alike_sharer *alike_window_find(struct alike_window *w, const uint64_t *keys, size_t n_keys,
	size_t each, struct arena *a, size_t *n)
{
	uint64_t *found = arena_room(a, n_keys * each, sizeof *found);
	uint32_t *sharers = arena_room(a, each, sizeof *sharers);
	struct alike_sharer *list;

	*n = 0;
	for (size_t i = 0; i < n_keys; i++)
		*n = count_key(w, keys[i], each, sharers, found, *n);
	for (size_t i = 0; i < *n; i++)
		found[i] |= (uint64_t)w->rows[found[i]].weight << 32;
	if (*n > 1)
		qsort(found, *n, sizeof *found, largest_first);
	list = arena_array(a, *n, sizeof *list);
	for (size_t i = 0; i < *n; i++) {
		struct alike_row *row = &w->rows[(uint32_t)found[i]];

		list[i] = (struct alike_sharer){row->document, row->at, row->shared};
		row->shared = row->weight = 0;
	}
	return list;
}

void alike_window_put(struct store *s, int64_t document, int64_t at, const uint64_t *keys, size_t n)
{
	struct alike_window *w = s->window;

	if (w == NULL || !w->filled || document < w->from || document > w->to)
		return;
	for (size_t i = 0; document <= w->newest && i < w->n_rows; i++)
		if (w->rows[i].document == document)
			w->rows[i].document = 0;
	add_row(w, document, at);
	for (size_t i = 0; i < n; i++)
		add_key(w, keys[i]);
}

void alike_window_drop(struct store *s)
{
	if (s->window != NULL)
		s->window->filled = false;
}

void alike_window_close(struct store *s)
{
	if (s->window == NULL)
		return;
	free(s->window->rows);
	free(s->window->entries);
	free(s->window);
	s->window = NULL;
}
