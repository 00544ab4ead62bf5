/*
 * The loopback test server.
 *
 *   newsroom-server [--root DIR] [--day N] [--port N] [--addr A]... [--script FILE] [--log FILE]
 *                   [--tls-port N] [--tls-name NAME] [--certificate-out FILE] [--seconds N]
 *
 * --root    the folder of the site (server/site.c says how a file is found); the current one unless
 * said
 * --day     which day of the site is served; SIGUSR1 goes on to the next day while it runs
 * --port    0, the default, takes a free one; the first line on stdout is the port
 * --addr    loopback addresses to listen on, all with the same port; 127.0.0.1 to 127.0.0.9 unless
 * said
 * --script  scripted replies (server/script.c tells the format); SIGHUP reads it again and forgets
 * its counts
 * --log     one JSON object a request: t (Unix seconds), address, connection (its number), open
 * (how many are open at this address), day, method, target, status (0: raw bytes or none), tls, and
 * where sent host, user_agent, if_none_match, if_modified_since, accept_encoding, range
 * --tls-port  also speaks TLS there (0: a free one, the second line on stdout), with a certificate
 * for
 *           --tls-name (salah.test unless said), written to --certificate-out for tests that trust
 * it
 * --seconds ends after so long, so that a test that dies leaves no server behind
 *
 * Ends with 0 on SIGTERM and SIGINT, 1 when it cannot start, 2 on wrong usage.
 */
#define _POSIX_C_SOURCE 200809L
#include "server/server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct options {
	const char *root, *script, *log, *tls_name, *certificate_out;
	long day, port, tls_port, seconds;
	const char *addresses[ADDRESSES_MAX];
	int address_count;
};

static volatile sig_atomic_t got_end, got_day, got_script;

static void on_signal(int which)
{
	if (which == SIGUSR1)
		got_day = 1;
	else if (which == SIGHUP)
		got_script = 1;
	else
		got_end = 1;
}

static void catch_signals(void)
{
	const int which[] = {SIGUSR1, SIGHUP, SIGTERM, SIGINT};
	struct sigaction action = {.sa_handler = on_signal};
	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < sizeof which / sizeof *which; i++)
		sigaction(which[i], &action, NULL);
	signal(SIGPIPE, SIG_IGN); /* a client that hangs up is a failed write */
}

static int read_long(const char *s, long *out)
{
	char *end;
	*out = strtol(s, &end, 10);
	return *s && !*end && *out >= 0 ? 0 : -1;
}

static int read_option(struct options *o, const char *name, const char *value)
{
	const struct {
		const char *name;
		const char **out;
	} strings[] = {{"--root", &o->root}, {"--script", &o->script}, {"--log", &o->log},
	        {"--tls-name", &o->tls_name}, {"--certificate-out", &o->certificate_out}};
	const struct {
		const char *name;
		long *out;
	} numbers[] = {{"--day", &o->day}, {"--port", &o->port}, {"--tls-port", &o->tls_port},
	        {"--seconds", &o->seconds}};
	for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
		if (!strcmp(name, strings[i].name)) {
			*strings[i].out = value;
			return 0;
		}
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		if (!strcmp(name, numbers[i].name))
			return read_long(value, numbers[i].out);
	if (strcmp(name, "--addr") != 0 || o->address_count == ADDRESSES_MAX)
		return -1;
	o->addresses[o->address_count++] = value;
	return 0;
}

static int read_options(struct options *o, int argc, char **argv)
{
	static const char *const usual[] = {"127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4",
	        "127.0.0.5", "127.0.0.6", "127.0.0.7", "127.0.0.8", "127.0.0.9"};
	*o = (struct options){.root = ".", .tls_name = "salah.test", .tls_port = -1};
	for (int i = 1; i < argc; i += 2)
		if (i + 1 >= argc || read_option(o, argv[i], argv[i + 1]) < 0) {
			fprintf(stderr, "server: cannot read %s\n", argv[i]);
			return -1;
		}
	if (o->address_count == 0) {
		o->address_count = sizeof usual / sizeof *usual;
		memcpy(o->addresses, usual, sizeof usual);
	}
	return 0;
}

static int listen_at(const char *address, int port)
{
	struct sockaddr_in in = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
	int on = 1;
	if (inet_pton(AF_INET, address, &in.sin_addr) != 1 ||
	        ntohl(in.sin_addr.s_addr) >> 24 != 127) {
		fprintf(stderr, "server: %s is not a loopback address\n", address);
		return -1;
	}
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	if (bind(fd, (struct sockaddr *)&in, sizeof in) < 0 || listen(fd, 512) < 0) {
		close(fd);
		return -1;
	}
	return fd;
}

static int port_of(int fd)
{
	struct sockaddr_in in;
	socklen_t len = sizeof in;
	return getsockname(fd, (struct sockaddr *)&in, &len) < 0 ? -1 : ntohs(in.sin_port);
}

/* Listens on every address with one port; the port, or -1. */
static int listen_on_all(struct server *s, const struct options *o, int port, bool with_tls)
{
	int first = s->listener_count;
	for (int i = 0; i < o->address_count; i++) {
		struct listener *l = &s->listeners[s->listener_count];
		*l = (struct listener){
		        .fd = listen_at(o->addresses[i], port), .with_tls = with_tls};
		if (l->fd < 0)
			break;
		snprintf(l->address, sizeof l->address, "%s", o->addresses[i]);
		s->listener_count++;
		if (port == 0)
			port = port_of(l->fd);
	}
	if (s->listener_count - first == o->address_count)
		return port;
	while (s->listener_count > first)
		close(s->listeners[--s->listener_count].fd);
	return -1;
}

/* A port that is free at the first address may be taken at another one: then the next is tried. */
static int take_port(struct server *s, const struct options *o, long wanted, bool with_tls)
{
	int port = -1;
	for (int tries = 0; port < 0 && tries < (wanted ? 1 : 50); tries++)
		port = listen_on_all(s, o, (int)wanted, with_tls);
	if (port < 0)
		fprintf(stderr, "server: cannot listen on port %ld: %s\n", wanted, strerror(errno));
	else
		printf("%d\n", port);
	return port;
}

static void step_all(struct server *s, const struct pollfd *polled, int listeners, int conns)
{
	int64_t now = now_ms();
	for (int i = conns - 1; i >= 0; i--) { /* downwards: closing moves the last one here */
		const struct pollfd *p = &polled[listeners + i];
		struct conn *c = s->conns[i];
		bool gone = p->events == 0 && (p->revents & (POLLHUP | POLLERR));
		bool ready = p->events ? p->revents != 0 : conn_due(c) <= now;
		if (gone || (ready && conn_step(s, c) < 0))
			conn_close(s, i);
	}
	for (int i = 0; i < listeners; i++)
		if (polled[i].revents)
			conn_open(s, &s->listeners[i]);
}

static void turn(struct server *s)
{
	static struct pollfd polled[2 * ADDRESSES_MAX + CONNECTIONS_MAX];
	int64_t now = now_ms(), due = now + 1000;
	int n = 0, conns = s->conn_count;
	for (; n < s->listener_count; n++)
		polled[n] = (struct pollfd){.fd = s->listeners[n].fd, .events = POLLIN};
	for (int i = 0; i < conns; i++) {
		struct conn *c = s->conns[i];
		polled[n++] = (struct pollfd){.fd = conn_fd(c), .events = conn_events(c, now)};
		if (conn_due(c) < due)
			due = conn_due(c);
	}
	if (poll(polled, (nfds_t)n, due > now ? (int)(due - now) : 0) >= 0)
		step_all(s, polled, s->listener_count, conns);
}

static void heed_signals(struct server *s, const struct options *o)
{
	struct script fresh;
	if (got_day) {
		got_day = 0;
		s->site.day++;
	}
	if (got_script) {
		got_script = 0;
		if (o->script && script_load(&fresh, o->script) == 0) {
			script_free(&s->script);
			s->script = fresh;
		}
	}
}

static int start(struct server *s, const struct options *o)
{
	s->site = (struct site){o->root, (int)o->day};
	if (o->script && script_load(&s->script, o->script) < 0)
		return -1;
	if (o->log && !(s->log = fopen(o->log, "a"))) {
		fprintf(stderr, "server: %s: %s\n", o->log, strerror(errno));
		return -1;
	}
	if ((s->port = take_port(s, o, o->port, false)) < 0)
		return -1;
	if (o->tls_port >= 0) {
		if (!(s->tls = tls_open(o->tls_name, o->certificate_out)))
			return -1;
		if ((s->tls_port = take_port(s, o, o->tls_port, true)) < 0)
			return -1;
	}
	return fflush(stdout) == 0 ? 0 : -1;
}

static void stop(struct server *s)
{
	while (s->conn_count)
		conn_close(s, s->conn_count - 1);
	for (int i = 0; i < s->listener_count; i++)
		close(s->listeners[i].fd);
	script_free(&s->script);
	tls_close(s->tls);
	if (s->log)
		fclose(s->log);
}

int main(int argc, char **argv)
{
	static struct server s;
	struct options o;
	if (read_options(&o, argc, argv) < 0)
		return 2;
	catch_signals();
	int failed = start(&s, &o) < 0;
	int64_t end = o.seconds ? now_ms() + o.seconds * 1000 : INT64_MAX;
	while (!failed && !got_end && now_ms() < end) {
		turn(&s);
		heed_signals(&s, &o);
	}
	stop(&s);
	return failed;
}
