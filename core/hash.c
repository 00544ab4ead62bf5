/* hash.c - digests through OpenSSL's EVP. */
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>

#include "simak/hash.h"

static _Noreturn void no_digest(void)
{
	fputs("simak: the cryptographic library refuses to compute a digest\n", stderr);
	exit(70);
}

struct hash *hash_open(enum hash_kind kind)
{
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	const EVP_MD *md = kind == HASH_SHA1 ? EVP_sha1() : EVP_sha256();

	if (ctx == NULL || EVP_DigestInit_ex(ctx, md, NULL) != 1)
		no_digest();
	return (struct hash *)ctx;
}

void hash_add(struct hash *h, struct str bytes)
{
	if (bytes.len && EVP_DigestUpdate((EVP_MD_CTX *)h, bytes.ptr, bytes.len) != 1)
		no_digest();
}

void hash_close(struct hash *h, unsigned char *out)
{
	unsigned int len;

	if (EVP_DigestFinal_ex((EVP_MD_CTX *)h, out, &len) != 1)
		no_digest();
	EVP_MD_CTX_free((EVP_MD_CTX *)h);
}

void hash_sha256_hex(struct str bytes, char out[HASH_SHA256_HEX])
{
	struct hash *h = hash_open(HASH_SHA256);
	unsigned char raw[32];

	hash_add(h, bytes);
	hash_close(h, raw);
	hash_hex(raw, sizeof raw, out);
}

void hash_hex(const unsigned char *raw, size_t len, char *out)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < len; i++) {
		out[2 * i] = digits[raw[i] >> 4];
		out[2 * i + 1] = digits[raw[i] & 15];
	}
	out[2 * len] = '\0';
}
