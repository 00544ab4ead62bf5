/* hash.h - SHA-1 and SHA-256 (FIPS 180-4) through OpenSSL's EVP. */
#ifndef SIMAK_HASH_H
#define SIMAK_HASH_H

#include "simak/str.h"

#define HASH_SHA256_HEX 65 /* characters with the NUL */

enum hash_kind { HASH_SHA1, HASH_SHA256 };

struct hash; /* a digest being computed */

struct hash *hash_open(enum hash_kind kind);
void hash_add(struct hash *h, struct str bytes);

/* Ends it and frees h.  out gets 20 or 32 raw bytes. */
void hash_close(struct hash *h, unsigned char *out);

/* One call for bytes at hand: lower-case hex, NUL-terminated. */
void hash_sha256_hex(struct str bytes, char out[HASH_SHA256_HEX]);

/* Hex of raw bytes (2 * len + 1 characters). */
void hash_hex(const unsigned char *raw, size_t len, char *out);

#endif
