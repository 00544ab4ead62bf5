/* lexicon_stored.c - what the parts of `simak lexicon` do with the stored documents. */
#include "lexicon_work.h"
#include "simak/date.h"
#include "simak/msg.h"

int lexicon_days(struct cli *cli, int64_t otherwise, int64_t *since_day)
{
	int64_t days;

	if (cli_option_int(cli, "--days", otherwise, 1, 36500, &days) != 0)
		return -1;
	*since_day = date_local_day((struct when){date_now(), WHEN_SECOND}, cli->ws->zone_s) - days + 1;
	return 0;
}

int lexicon_each(struct cli *cli, int64_t since_day,
	int (*visit)(const struct stored_document *d, struct arena *page, void *ctx), void *ctx,
	struct err *e)
{
	struct store *s;
	struct arena page;
	struct stored_document d;
	int64_t after = 0;
	bool found = true;
	int rc;

	if (workspace_open_store(cli->ws, STORE_READ, &s, e) != 0)
		return -1;
	arena_init(&page);
	do {
		arena_reset(&page);
		rc = store_next_document(s, after, since_day, &page, &d, &found, e);
		if (rc == 0 && found) {
			after = d.document.id;
			rc = visit(&d, &page, ctx);
		}
	} while (rc == 0 && found && cli_signal == 0);
	arena_free(&page);
	store_close(s);
	return rc;
}
