/* run_tidy.c - what a crawl throws away at its end, where simpan_hari in simak.conf says so.
 *
 * Documents that no finding, verdict or match holds go after that many days; a closed archive file of
 * at least that age goes when no document that is kept has a record in it.
 */
#include "conductor.h"
#include "simak/file.h"
#include "simak/log.h"
#include "simak/msg.h"

#define OUTCOME_DAYS 100 /* how long the log of outcomes is kept */
#define EXPIRE_MAX 5000  /* documents dropped by age in one crawl */
#define DAY_S 86400

/* The day in a file's name, "simak-20241009-0001.warc.gz"; INT64_MAX for another name. */
static int64_t day_of_file(struct str name)
{
	int64_t number;

	if (!str_starts(name, "simak-") || !str_ends(name, ".warc.gz") ||
	    !str_to_int(str_slice(name, 6, 14), &number) || number < 19700101)
		return INT64_MAX;
	return date_days(number / 10000, (int)(number / 100 % 100), (int)(number % 100));
}

static int drop_file(struct crawl *c, const char *name, bool *dropped)
{
	int64_t undone;
	bool used;

	*dropped = false;
	if (store_uses_archive_file(c->store, str_of(name), &used, c->e) != 0)
		return -1;
	if (used)
		return 0;
	*dropped = true;
	/* rows of sources' own pages in it */
	if (store_undo_captures(c->store, str_of(name), 0, c->now, &undone, c->e) != 0)
		return -1;
	return archive_remove(c->archive, name, msg("simpan_hari is over"), c->now, c->e);
}

static int drop_files(struct crawl *c, int64_t before_day)
{
	struct archive_position at;
	char **names;
	bool dropped;
	size_t n;

	if (archive_sync(c->archive, &at, c->e) != 0 ||
	    file_list(&c->page, c->ws->archive, &names, &n, c->e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (day_of_file(str_of(names[i])) >= before_day || strcmp(names[i], at.file) == 0)
			continue;
		if (drop_file(c, names[i], &dropped) != 0)
			return -1;
		if (dropped)
			log_note(msg("archive/%s is removed: no kept document has a record in it"),
				names[i]);
	}
	return 0;
}

int run_tidy(struct crawl *c)
{
	int64_t keep = workspace_int(c->ws, "", "simpan_hari");
	int64_t today = date_local_day((struct when){c->now, WHEN_SECOND}, c->ws->zone_s);
	size_t removed;

	if (store_trim_outcomes(c->store, c->now - (int64_t)OUTCOME_DAYS * DAY_S, c->e) != 0)
		return -1;
	if (keep == 0)
		return 0;
	if (store_expire(c->store, today - keep, EXPIRE_MAX, &removed, c->e) != 0)
		return -1;
	return drop_files(c, today - keep);
}
