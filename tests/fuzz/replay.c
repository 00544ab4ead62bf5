/* replay.c - runs a fuzz target over files without a fuzzer: the regression test of its corpus. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
	FILE *f = fopen(path, "rb");
	uint8_t *bytes = NULL;
	size_t len = 0, n;

	if (f == NULL)
		return perror(path), 1;
	do {
		uint8_t *grown = realloc(bytes, len + 65536);

		if (grown == NULL)
			abort();
		bytes = grown;
		n = fread(bytes + len, 1, 65536, f);
		len += n;
	} while (n);
	fclose(f);
	LLVMFuzzerTestOneInput(bytes, len);
	free(bytes);
	return 0;
}

int main(int argc, char **argv)
{
	int failed = 0;

	for (int i = 1; i < argc; i++)
		failed |= replay(argv[i]);
	return failed;
}
