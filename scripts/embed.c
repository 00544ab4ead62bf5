/* embed.c - build tool: turns the named files into core/embed.h's table of C arrays.
 *
 * In: file names, as they are to be found ("lexicons/aktor.lex").  Out, on standard output: one C
 * file. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static long put_file(const char *path, int index)
{
	FILE *f = fopen(path, "rb");
	long n = 0;
	int c;

	if (f == NULL) {
		perror(path);
		exit(1);
	}
	printf("static const unsigned char bytes_%d[] = {", index);
	for (; (c = getc(f)) != EOF; n++)
		printf("%s%d,", n % 24 ? "" : "\n", c);
	printf("0};\n");
	fclose(f);
	return n;
}

int main(int argc, char **argv)
{
	int n = argc - 1;
	long *len = calloc((size_t)n + 1, sizeof *len);

	if (len == NULL)
		return 1;
	qsort(argv + 1, (size_t)n, sizeof *argv, by_name);
	printf("/* made by scripts/embed.c */\n#include \"simak/embed.h\"\n\n");
	for (int i = 0; i < n; i++)
		len[i] = put_file(argv[i + 1], i);
	printf("\nstatic const struct embedded files[] = {\n");
	for (int i = 0; i < n; i++)
		printf("\t{\"%s\", {(const char *)bytes_%d, %ld}},\n", argv[i + 1], i, len[i]);
	printf("\t{0, {0, 0}},\n};\n\n"
	       "const struct embedded *embed_all(size_t *n)\n{\n\t*n = %d;\n\treturn files;\n}\n\n"
	       "const struct embedded *embed_find(const char *path)\n{\n"
	       "\tfor (const struct embedded *f = files; f->path; f++)\n"
	       "\t\tif (strcmp(f->path, path) == 0)\n\t\t\treturn f;\n\treturn NULL;\n}\n", n);
	free(len);
	return 0;
}
