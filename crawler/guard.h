/* guard.h - which addresses and ports the crawler never talks to. */
#ifndef CRAWLER_GUARD_H
#define CRAWLER_GUARD_H

#include <sys/socket.h>

#include "simak/str.h"

/* The name of the special-purpose range that holds the address ("loopback"), or NULL for a plain
 * public one.  Families other than IPv4 and IPv6 are refused ("no internet address"). */
const char *guard_address(const struct sockaddr *address);

/* The same for an address in text form, brackets allowed; NULL also for what is no address. */
const char *guard_text(struct str host);

/* 80, 443, 8000-8999. */
bool guard_port_allowed(int port);

#endif
