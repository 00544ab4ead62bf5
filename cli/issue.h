/* issue.h - digests of a workspace: which period, gathered or as written, into files, by mail. */
#ifndef CLI_ISSUE_H
#define CLI_ISSUE_H

#include "simak/deadline.h"
#include "simak/digest.h"
#include "workspace.h"

typedef void issue_printer(const struct report *r, struct buf *out);

/* "html", "md", "csv", "json", "text"; NULL for another name. */
issue_printer *issue_find_printer(const char *format);

/* How this office counts its periods. */
struct period_rules issue_rules(const struct workspace *ws);

/* Calendar, terms and holidays: shipped, or of --lexicons DIR; the office's kalender.tabel and
 * libur.tabel are added, its tenggat.tabel stands instead.  ERR_CONFIG. */
int issue_calendar(struct cli *cli, struct calendar *out, struct err *e) MUST_CHECK;

/* The report of a period: as it was written, unless `current` or it was not; else gathered, counted,
 * handles masked.  It lives in the run arena. */
int issue_load(struct cli *cli, struct store *s, const struct period *p, bool current,
	struct report *out, struct err *e) MUST_CHECK;

/* Writes a report's files into digests/ and, unless it is one that was written before, the store's
 * record.  *path: the HTML file.  ERR_USAGE where the period is not over. */
int issue_write(struct cli *cli, struct store *s, struct report *r, const char **path,
	struct err *e) MUST_CHECK;

/* Sends it as [surel] of simak.conf says. */
int issue_mail(struct cli *cli, const struct report *r, struct err *e) MUST_CHECK;

#endif
