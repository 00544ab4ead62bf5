/* cli.h - what the commands share: the table row, the parsed command line, exit codes. */
#ifndef CLI_H
#define CLI_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/err.h"

enum command_need {
	NEED_NOTHING = 0,
	NEED_WORKSPACE = 1, /* simak.conf is read before the command runs */
	NEED_REPORT_LANG = 2 /* what it prints is a report: Indonesian unless asked otherwise */
};

struct option {
	const char *name;  /* "--format" or "-o" */
	const char *value; /* its value's name in the help ("FILE"), NULL for a switch */
	const char *help;
};

#define OPTIONS_MAX 24

struct cli;

struct command {
	const char *name;     /* "lexicon check" is found under "lexicon" */
	const char *args;     /* usage behind the name ("FILE... [--url URL]") */
	const char *summary;
	const char *example;
	const char *exit_codes; /* those that mean something special here, a line each */
	int (*run)(struct cli *cli); /* returns the exit code */
	unsigned needs;
	struct option options[OPTIONS_MAX]; /* ends with a NULL name */
};

struct workspace;

struct cli {
	const struct command *command;
	char **args; /* what is neither an option nor its value */
	int n_args;
	struct {
		const struct option *option;
		const char *value;
	} given[64];
	int n_given;
	const char *workspace; /* -C, or "." */
	struct workspace *ws;  /* simak.conf as read, for commands with NEED_WORKSPACE (workspace.h) */
	const char *lexicons;  /* --lexicons DIR, or NULL: the shipped ones */
	bool json, quiet;
	int64_t now_at; /* --now, or 0 */
	struct arena run; /* lives as long as the command */
	struct buf out;   /* standard output; cli_flush writes it */
};

/* The value of an option ("" for a switch), the last one given; NULL where it is not given. */
const char *cli_option(const struct cli *cli, const char *name);

/* As whole number within [min, max]; prints and returns -1 when it is none. */
int cli_option_int(const struct cli *cli, const char *name, int64_t otherwise, int64_t min,
	int64_t max, int64_t *value) MUST_CHECK;

/* Writes out what is in cli->out and empties it.  0, or -1 after a message (disk full, pipe). */
int cli_flush(struct cli *cli) MUST_CHECK;

/* Prints the failure and returns its exit code: `return cli_fail(&e);` */
int cli_fail(const struct err *e);

/* Prints "simak COMMAND: message" and the usage line; returns 2. */
int cli_usage(const struct cli *cli, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* Set by SIGINT and SIGTERM; long work looks at it and ends cleanly. */
extern volatile int cli_signal;

/* One row of the table in main.c for every command: each cmd_*.c publishes its own. */
extern const struct command cmd_classify, cmd_url, cmd_date, cmd_match, cmd_events, cmd_robots, cmd_extract;
extern const struct command cmd_digest, cmd_print, cmd_form_a, cmd_form_b2, cmd_alerts;
extern const struct command cmd_init, cmd_search, cmd_show, cmd_verdict, cmd_known, cmd_backup;
extern const struct command cmd_crawl, cmd_import, cmd_status, cmd_forget, cmd_run, cmd_source;
extern const struct command cmd_feed, cmd_sitemap;
extern const struct command cmd_fetch, cmd_evidence;
extern const struct command cmd_lexicon, cmd_explain;

#endif
