/*
 * TLS for the server, with a certificate made at the start for a name of the caller's choosing. The
 * name decides what a client may object to: with --certificate-out a test can trust the
 * certificate, so that only the name is wrong.
 */
#define _POSIX_C_SOURCE 200809L
#include "server.h"

#include <errno.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

struct tls {
	SSL_CTX *context;
};

static int add_extension(X509 *certificate, int nid, const char *value)
{
	X509V3_CTX context;
	X509V3_set_ctx_nodb(&context);
	X509V3_set_ctx(&context, certificate, certificate, NULL, NULL, 0);
	X509_EXTENSION *x = X509V3_EXT_conf_nid(NULL, &context, nid, value);
	int ok = x && X509_add_ext(certificate, x, -1);
	X509_EXTENSION_free(x);
	return ok;
}

static int name_certificate(X509 *certificate, const char *name)
{
	char alternative[300];
	bool address = name[strspn(name, "0123456789.")] == '\0';
	snprintf(alternative, sizeof alternative, "%s:%s", address ? "IP" : "DNS", name);
	X509_NAME *subject = X509_get_subject_name(certificate);
	const unsigned char *bytes = (const unsigned char *)name;
	return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, bytes, -1, -1, 0) &&
	       X509_set_issuer_name(certificate, subject) &&
	       add_extension(certificate, NID_basic_constraints, "critical,CA:TRUE") &&
	       add_extension(certificate, NID_subject_alt_name, alternative);
}

static X509 *make_certificate(EVP_PKEY *key, const char *name)
{
	X509 *c = X509_new();
	if (!c)
		return NULL;
	X509_set_version(c, 2);
	ASN1_INTEGER_set(X509_get_serialNumber(c), 1);
	X509_gmtime_adj(X509_getm_notBefore(c), -86400L);
	X509_gmtime_adj(X509_getm_notAfter(c), 7L * 86400L);
	if (!X509_set_pubkey(c, key) || !name_certificate(c, name) ||
	        !X509_sign(c, key, EVP_sha256())) {
		X509_free(c);
		return NULL;
	}
	return c;
}

static int write_certificate(X509 *c, const char *path)
{
	FILE *f = path ? fopen(path, "w") : NULL;
	if (!path)
		return 0;
	int ok = f && PEM_write_X509(f, c);
	if (f && fclose(f) != 0)
		ok = 0;
	return ok ? 0 : -1;
}

struct tls *tls_open(const char *name, const char *certificate_out)
{
	struct tls *t = take_memory(NULL, sizeof *t);
	EVP_PKEY *key = EVP_EC_gen("P-256");
	X509 *c = key ? make_certificate(key, name) : NULL;
	t->context = SSL_CTX_new(TLS_server_method());
	bool ok = c && t->context && SSL_CTX_use_certificate(t->context, c) == 1 &&
	          SSL_CTX_use_PrivateKey(t->context, key) == 1 &&
	          write_certificate(c, certificate_out) == 0;
	X509_free(c);
	EVP_PKEY_free(key);
	if (ok) {
		SSL_CTX_set_mode(t->context,
		        SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
		return t;
	}
	ERR_print_errors_fp(stderr);
	tls_close(t);
	return NULL;
}

void tls_close(struct tls *t)
{
	if (!t)
		return;
	SSL_CTX_free(t->context);
	free(t);
}

void *tls_accept(struct tls *t, int fd)
{
	SSL *session = SSL_new(t->context);
	if (!session || !SSL_set_fd(session, fd)) {
		SSL_free(session);
		return NULL;
	}
	SSL_set_accept_state(session);
	return session;
}

static long outcome(SSL *session, int n, short *events)
{
	if (n > 0)
		return n;
	switch (SSL_get_error(session, n)) {
	case SSL_ERROR_WANT_READ:
		*events = POLLIN;
		break;
	case SSL_ERROR_WANT_WRITE:
		*events = POLLOUT;
		break;
	default:
		*events = 0;
		ERR_clear_error();
		return 0;
	}
	return -1;
}

long tls_read(void *session, char *out, size_t cap, short *events)
{
	return outcome(session, SSL_read(session, out, (int)cap), events);
}

long tls_write(void *session, const char *p, size_t len, short *events)
{
	return outcome(session, SSL_write(session, p, (int)len), events);
}

void tls_end(void *session)
{
	SSL_shutdown(session);
	SSL_free(session);
}
