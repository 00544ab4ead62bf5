/* index_queue.c - rows wait for the search index until they can go in sorted by their numbers.
 *
 * Bounded: QUEUE_BYTES of words, about 2,000 articles. */
#include <stdlib.h>

#include "index_queue.h"

#define QUEUE_BYTES ((size_t)8 << 20)

struct waiting {
	int64_t key;
	size_t at; /* in words; the columns stand side by side */
	size_t len[INDEX_COLUMNS];
};

struct index_queue {
	struct buf words;
	struct waiting *rows;
	size_t n, alloc;
};

static struct index_queue *open_queue(struct store *s)
{
	if (s->queue == NULL) {
		s->queue = calloc(1, sizeof *s->queue);
		if (s->queue == NULL)
			abort();
		buf_init(&s->queue->words, BUF_NO_CAP);
	}
	return s->queue;
}

static struct waiting *add_row(struct index_queue *q)
{
	if (q->n == q->alloc) {
		q->alloc = q->alloc ? 2 * q->alloc : 256;
		q->rows = realloc(q->rows, q->alloc * sizeof *q->rows);
		if (q->rows == NULL)
			abort();
	}
	return &q->rows[q->n++];
}

int index_queue_put(struct store *s, int64_t key, const struct str columns[INDEX_COLUMNS],
	struct err *e)
{
	struct index_queue *q = open_queue(s);
	struct waiting *row = add_row(q);

	*row = (struct waiting){.key = key, .at = q->words.len};
	for (int i = 0; i < INDEX_COLUMNS; i++) {
		row->len[i] = columns[i].len;
		buf_add_str(&q->words, columns[i]);
	}
	return s->depth == 0 || q->words.len >= QUEUE_BYTES ? index_queue_flush(s, e) : 0;
}

bool index_queue_holds(const struct store *s, int64_t key)
{
	for (size_t i = 0; s->queue != NULL && i < s->queue->n; i++)
		if (s->queue->rows[i].key == key)
			return true;
	return false;
}

static int by_key(const void *x, const void *y)
{
	const struct waiting *a = x, *b = y;

	return (a->key > b->key) - (a->key < b->key);
}

static int insert_row(struct store *s, const struct waiting *row, struct err *e)
{
	struct str words = buf_str(&s->queue->words), columns[INDEX_COLUMNS];
	size_t at = row->at;

	for (int i = 0; i < INDEX_COLUMNS; at += row->len[i++])
		columns[i] = str_slice(words, at, at + row->len[i]);
	return db_run(s, e, "INSERT INTO search (rowid, title, text, title_stems, text_stems, tags)"
			" VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "isssss", row->key, columns[0],
		columns[1], columns[2], columns[3], columns[4]);
}

int index_queue_flush(struct store *s, struct err *e)
{
	struct index_queue *q = s->queue;
	int rc = 0;

	if (q == NULL || q->n == 0)
		return 0;
	qsort(q->rows, q->n, sizeof *q->rows, by_key);
	for (size_t i = 0; rc == 0 && i < q->n; i++)
		rc = insert_row(s, &q->rows[i], e);
	index_queue_drop(s);
	return rc;
}

void index_queue_drop(struct store *s)
{
	if (s->queue == NULL)
		return;
	buf_clear(&s->queue->words);
	s->queue->n = 0;
}

void index_queue_close(struct store *s)
{
	if (s->queue == NULL)
		return;
	buf_free(&s->queue->words);
	free(s->queue->rows);
	free(s->queue);
	s->queue = NULL;
}
