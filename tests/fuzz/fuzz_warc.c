/* fuzz_warc.c - any bytes as a WARC file, plain or gzip, through verify. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "simak/archive.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool no_report(void *ctx, const struct archive_finding *f)
{
	if (f->message[0] == '\0')
		abort();
	return ++*(int *)ctx < 1000;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("warc", 0), findings = 0;
	char path[64];
	struct err e;
	bool good;

	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		abort();
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	if (archive_verify_file(path, no_report, &findings, &good, &e) == 0 && findings == 0)
		abort();
	close(fd);
	return 0;
}
