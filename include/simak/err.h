/* err.h - how a failure travels: a kind and one sentence, in a struct of fixed size.
 *
 * What can fail returns 0 or -1 and takes `struct err *` as its last parameter.  The place that
 * detects a failure writes the message; callers may only put context in front of it.
 */
#ifndef SIMAK_ERR_H
#define SIMAK_ERR_H

#if defined(__GNUC__)
#define MUST_CHECK __attribute__((warn_unused_result))
#define PRINTF_LIKE(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define MUST_CHECK
#define PRINTF_LIKE(fmt, args)
#endif

/* Kinds are ordered as the exit codes of the contract; err_exit_code() is the one table. */
enum err_kind {
	ERR_NONE,    /* no failure */
	ERR_PARTIAL, /* done, but some items failed, or the answer is "no" */
	ERR_USAGE,   /* the command line is wrong */
	ERR_CONFIG,  /* simak.conf, sources.conf, a lexicon or another file of the office is wrong */
	ERR_STORE,   /* database, archive, disk, out of space */
	ERR_NETWORK, /* nothing could be fetched */
	ERR_LOCKED,  /* another crawl holds the workspace */
	ERR_INPUT,   /* the input is not what the command reads */
	ERR_BUG,     /* a broken promise inside simak */
	ERR_KINDS
};

struct err {
	enum err_kind kind;
	char msg[1000]; /* one line, UTF-8, no newline; foreign bytes in it are escaped when printed */
};

/* Forgets an earlier failure. */
void err_clear(struct err *e);

/* Writes kind and message (cut at the struct's size).  Always returns -1, so that a caller can
 * write `return err_set(e, ERR_INPUT, ...)`. */
int err_set(struct err *e, enum err_kind kind, const char *fmt, ...) PRINTF_LIKE(3, 4);

/* As err_set, with `: strerror(errno)` behind the message. */
int err_errno(struct err *e, enum err_kind kind, const char *fmt, ...) PRINTF_LIKE(3, 4);

/* Puts context in front of the message that is there ("sources.conf:12: ").  Returns -1. */
int err_prefix(struct err *e, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* The exit code of the contract for a kind; 70 for an unknown one. */
int err_exit_code(enum err_kind kind);

#endif
