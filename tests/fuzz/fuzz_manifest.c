/* fuzz_manifest.c - any bytes as the archive's MANIFEST: verified, then written on. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "simak/archive.h"
#include "simak/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool no_report(void *ctx, const struct archive_finding *f)
{
	(void)ctx;
	if (f->message[0] == '\0')
		abort();
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char dir[] = "/tmp/simak-fuzz-XXXXXX", path[64], head[65];
	struct archive *a;
	struct err e;
	bool good;

	if (mkdtemp(dir) == NULL)
		abort();
	snprintf(path, sizeof path, "%s/MANIFEST", dir);
	if (file_write(path, (struct str){(const char *)data, size}, &e) != 0 ||
		archive_verify(dir, no_report, NULL, &good, &e) != 0 ||
		archive_chain_head(dir, head, &e) != 0 || archive_open(dir, "uji", &a, &e) != 0)
		abort();
	if (archive_remove(a, "simak-20241009-0001.warc.gz", "uji", 0, &e) != 0 && e.kind != ERR_STORE)
		abort();
	archive_close(a);
	unlink(path);
	rmdir(dir);
	return 0;
}
