/* url.h - addresses: WHATWG-style parsing where the web needs it, RFC 3986 resolution, and one
 * canonical spelling per address.  Syntax only: nothing is looked up. */
#ifndef SIMAK_URL_H
#define SIMAK_URL_H

#include "simak/arena.h"

/* The parts of an absolute http or https URL; views into the string that was parsed. */
struct url {
	struct str scheme, userinfo, host; /* host lower case, IPv6 with its brackets */
	int port;                          /* the explicit one, or the scheme's default */
	struct str path, query, fragment;  /* path begins with /; query and fragment without ? and # */
};

/* Splits an absolute URL that url_resolve or url_canon made; false for another scheme or none. */
bool url_parse(struct str text, struct url *out);

/* Resolves ref against base (either may be absolute), as browsers do.  The result lives in a and is
 * absolute; false when there is none. */
bool url_resolve(struct arena *a, struct str base, struct str ref, struct str *out);

/* The canonical spelling (RFC 3986 section 6, syntax only): scheme and host in lower case, default
 * port, dot segments, escapes, tracking parameters and fragment dropped.  False when it is no http
 * or https address. */
bool url_canon(struct arena *a, struct str text, struct str *out);

/* The registrable domain ("suara.com" of "kaltim.suara.com", "go.id" families respected by a small
 * list of second-level suffixes); a view into host; the host itself for addresses and single labels. */
struct str url_registrable(struct str host);

/* Host of an absolute URL, or the empty view. */
struct str url_host(struct str text);

#endif
