/* store_alike.c - the keys under which alike documents meet, and which documents share them. */
#include "alike_window.h"

/* Keys as the blob of a row, eight bytes each, least first. */
static struct str pack(struct arena *a, const uint64_t *keys, size_t n)
{
	char *bytes = arena_alloc(a, n * sizeof *keys);

	for (size_t i = 0; i < n * sizeof *keys; i++)
		bytes[i] = (char)(keys[i / sizeof *keys] >> 8 * (i % sizeof *keys));
	return (struct str){bytes, n * sizeof *keys};
}

int store_put_fingerprint(struct store *s, int64_t document, int64_t at, const uint64_t *keys, size_t n,
	struct err *e)
{
	struct arena a;
	int rc;

	arena_init(&a);
	rc = db_run(s, e, "INSERT OR REPLACE INTO sketches VALUES (?1, ?2, ?3)", "iib", document, at,
		pack(&a, keys, n));
	arena_free(&a);
	if (rc == 0)
		alike_window_put(s, document, at, keys, n);
	return rc;
}

static bool is_wanted(const struct alike_sharer *sharer, const struct alike_wish *wish)
{
	int64_t apart = sharer->at > wish->at ? sharer->at - wish->at : wish->at - sharer->at;

	return sharer->document != wish->document &&
		(apart <= wish->apart_s || sharer->keys >= STORE_ALIKE_FAR);
}

int store_find_alike(struct store *s, const struct alike_wish *wish, struct arena *a,
	int64_t **documents, size_t *n, struct err *e)
{
	struct alike_sharer *list;
	struct alike_window *w;
	size_t found;

	*n = 0;
	*documents = arena_array(a, wish->limit, sizeof **documents);
	if (alike_window_open(s, wish->document, &w, e) != 0)
		return -1;
	list = alike_window_find(w, wish->keys, wish->n_keys, STORE_ALIKE_EACH, a, &found);
	for (size_t i = 0; i < found && *n < wish->limit; i++)
		if (is_wanted(&list[i], wish))
			(*documents)[(*n)++] = list[i].document;
	return 0;
}
