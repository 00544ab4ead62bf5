/* fuzz_lexicon.c - any bytes as an office's lexicon and rule file: read or refused, never worse. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "simak/classify.h"
#include "simak/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char dir[64];

static void write_as(const char *name, struct str bytes)
{
	char path[100];
	struct err e;

	snprintf(path, sizeof path, "%s/%s", dir, name);
	if (file_write(path, bytes, &e) != 0)
		abort();
}

static void remove_as(const char *name)
{
	char path[100];

	snprintf(path, sizeof path, "%s/%s", dir, name);
	unlink(path);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = {(const char *)data, size};
	struct document doc = {.text = STR_LIT("Lurah diduga mengajak warga memilih paslon 2 di pilkada.")};
	struct arena run;
	struct classifier *c;
	struct verdicts v;
	struct err e;

	if (dir[0] == '\0')
		strcpy(dir, "/tmp/simak-fuzz-XXXXXX");
	if (access(dir, F_OK) != 0 && mkdtemp(dir) == NULL)
		abort();
	write_as("a.lex", bytes);
	write_as("b.aturan", bytes);
	arena_init(&run);
	if (classify_load(&run, NULL, dir, &c, &e) == 0) {
		classify_document(c, &run, &doc, &v);
		classify_close(c);
	}
	arena_free(&run);
	remove_as("a.lex");
	remove_as("b.aturan");
	rmdir(dir);
	strcpy(dir, "/tmp/simak-fuzz-XXXXXX");
	return 0;
}
