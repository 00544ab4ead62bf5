/* workspace.h - an office's folder: simak.conf and sources.conf as read, the paths of what lies there.
 *
 * simak.conf is described by one table (workspace.c): name, kind of value, bounds, default.  A name
 * that is not in it, a value that does not fit, is an error with file and line; all are shown at once.
 */
#ifndef CLI_WORKSPACE_H
#define CLI_WORKSPACE_H

#include "cli.h"
#include "simak/config.h"
#include "simak/date.h"
#include "simak/source.h"
#include "simak/store.h"

#define REVISITS_MAX 16

struct workspace {
	const char *dir, *conf, *sources_conf, *db, *archive, *digests;
	const char *lexicons; /* the office's additions; NULL where there is no such folder */
	struct config config;
	int zone_s;
	struct source *sources; /* of workspace_sources */
	size_t n_sources;
};

/* Reads simak.conf of the workspace into the run arena.  ERR_CONFIG, also where there is none. */
int workspace_load(struct arena *run, const char *dir, struct workspace *ws, struct err *e)
	MUST_CHECK;

/* Reads sources.conf into ws->sources.  ERR_CONFIG. */
int workspace_sources(struct arena *run, struct workspace *ws, struct err *e) MUST_CHECK;

/* Settings of simak.conf by section and name; the default where it is not given.  Asking for a name
 * that is not in the table ends the program: a bug. */
struct str workspace_text(const struct workspace *ws, const char *section, const char *name);
int64_t workspace_int(const struct workspace *ws, const char *section, const char *name);
/* A date as day number; 0 where it is not given. */
int64_t workspace_day(const struct workspace *ws, const char *section, const char *name);
/* The line of a setting in simak.conf; 0 where it is not given. */
int workspace_line(const struct workspace *ws, const char *section, const char *name);

/* Days after which a document of interest is looked at again; returns how many. */
size_t workspace_revisit_days(const struct workspace *ws, int64_t days[REVISITS_MAX]);

int workspace_open_store(const struct workspace *ws, enum store_mode mode, struct store **s,
	struct err *e) MUST_CHECK;

/* The right to crawl and to change the archive: one holder a workspace.  ERR_LOCKED where another
 * process has it; *lock is given to workspace_unlock. */
int workspace_lock(const struct workspace *ws, int *lock, struct err *e) MUST_CHECK;
void workspace_unlock(int lock);

/* The source with this id, or NULL. */
const struct source *workspace_find_source(const struct workspace *ws, struct str id);

/* Reads the text of a sources.conf.  ERR_CONFIG names each bad line. */
int sources_read(struct arena *run, const char *file, struct str text, struct source **out, size_t *n,
	struct err *e) MUST_CHECK;

#endif
