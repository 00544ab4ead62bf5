/* mail.h - a message on its way: multipart/alternative with attachments, through libcurl's SMTP.
 *
 * Refuses to speak to a server in the clear unless it is this machine (loopback).
 */
#ifndef SIMAK_MAIL_H
#define SIMAK_MAIL_H

#include "simak/arena.h"
#include "simak/err.h"

struct mail_attachment {
	struct str name, type, bytes; /* "2024-W41.csv", "text/csv; charset=utf-8" */
};

struct mail_message {
	struct str from, to;  /* addresses; `to` parted by commas or blanks */
	struct str subject;   /* UTF-8 */
	struct str text, html;
	const struct mail_attachment *attachments;
	size_t n_attachments;
	int64_t at; /* for the Date field */
};

struct mail_server {
	struct str url;      /* "smtp://host:587" (STARTTLS) or "smtps://host:465" */
	struct str user, password; /* empty: no login */
	struct str ca_file;  /* PEM of further authorities, or empty */
	int64_t timeout_ms;  /* of the whole exchange; 0: a minute */
};

/* Sends.  ERR_CONFIG for a bad address or server, ERR_NETWORK for what the server or the way to it
 * refused (with its words). */
int mail_send(const struct mail_server *server, const struct mail_message *message, struct err *e)
	MUST_CHECK;

#endif
