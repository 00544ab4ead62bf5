/* fuzz_lexicon.c - any bytes as an office's files, lexicon and rules or weights and their limits: read or
 * refused, never worse. */
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
	struct explanation why;
	struct verdicts v;
	struct err e;
	bool tables = str_starts(bytes, "[dasar]") || str_starts(bytes, "[batas]");

	if (dir[0] == '\0')
		strcpy(dir, "/tmp/simak-fuzz-XXXXXX");
	if (access(dir, F_OK) != 0 && mkdtemp(dir) == NULL)
		abort();
	/* an error in one would keep the others from being used */
	write_as(tables ? "timbangan.tabel" : "a.lex", bytes);
	write_as(tables ? "syarat.tabel" : "b.aturan", bytes);
	arena_init(&run);
	if (classify_load(&run, NULL, dir, &c, &e) == 0) {
		classify_explain(c, &run, &doc, &v, &why);
		classify_close(c);
	}
	arena_free(&run);
	remove_as(tables ? "timbangan.tabel" : "a.lex");
	remove_as(tables ? "syarat.tabel" : "b.aturan");
	rmdir(dir);
	strcpy(dir, "/tmp/simak-fuzz-XXXXXX");
	return 0;
}
