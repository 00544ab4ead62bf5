/* lex_read.c - lexicon files from the binary, from a directory, and the office's own; and one line of
 * such a file as its writer meant it, whatever editor saved it. */
#include "lexicon_priv.h"

#include <stdarg.h>
#include <stdio.h>

#include "simak/embed.h"
#include "simak/file.h"
#include "simak/utf8.h"

#define FILE_CAP ((size_t)16 << 20) /* bytes of one lexicon file */

static const char *const folders[] = {"", "konsep", "aturan", "wilayah"};

struct list {
	struct arena *run;
	struct lexicon_source *source;
	size_t alloc;
};

static void add(struct list *l, struct str name, struct str bytes, bool office)
{
	*ARENA_PUSH(l->run, l->source->files, l->source->n_files, l->alloc) =
		(struct lexicon_file){name, bytes, office};
}

static void read_embedded(struct list *l)
{
	size_t n;
	const struct embedded *all = embed_all(&n);

	for (size_t i = 0; i < n; i++)
		if (str_starts(str_of(all[i].path), "lexicons/"))
			add(l, str_of(all[i].path), all[i].bytes, false);
}

static int read_folder(struct list *l, const char *dir, bool office, struct err *e)
{
	char **names;
	size_t n;

	if (!file_exists(dir))
		return 0;
	if (file_list(l->run, dir, &names, &n, e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		char *path = file_join(l->run, dir, names[i]);
		struct buf b;
		int failed = file_read(path, FILE_CAP, &b, e);

		if (!failed)
			add(l, str_of(path), arena_str(l->run, buf_str(&b)), office);
		buf_free(&b);
		if (failed) {
			e->kind = ERR_CONFIG;
			return -1;
		}
	}
	return 0;
}

static int read_tree(struct list *l, const char *dir, bool office, struct err *e)
{
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
		if (read_folder(l, *folders[i] ? file_join(l->run, dir, folders[i]) : dir, office, e) != 0)
			return -1;
	return 0;
}

int lexicon_read(struct arena *run, const char *dir, const char *office_dir,
	struct lexicon_source *out, struct err *e)
{
	struct list l = {.run = run, .source = out};

	*out = (struct lexicon_source){0};
	if (dir == NULL)
		read_embedded(&l);
	else if (!file_exists(dir))
		return err_set(e, ERR_CONFIG, "%s: folder leksikon tidak ada; periksa --lexicons", dir);
	else if (read_tree(&l, dir, false, e) != 0)
		return -1;
	return office_dir ? read_tree(&l, office_dir, true, e) : 0;
}

void lexicon_problem(struct lexicon *lex, enum lexicon_level level, struct str file, uint32_t line,
	const char *fmt, ...)
{
	char text[600];
	va_list args;

	va_start(args, fmt);
	vsnprintf(text, sizeof text, fmt, args);
	va_end(args);
	*ARENA_PUSH(lex->run, lex->problems, lex->n_problems, lex->problems_alloc) =
		(struct lexicon_problem){level, file, line, arena_str(lex->run, str_of(text))};
}

/* What stands for a code point that editors put in the place of a plain one. */
static uint32_t plain(uint32_t cp)
{
	if (cp == 0xa0 || cp == 0x202f || cp == 0x2007 || cp == '\t' || cp == '\r')
		return ' ';
	if (cp == 0x201c || cp == 0x201d || cp == 0x201e)
		return '"';
	if (cp == 0x2018 || cp == 0x2019)
		return '\'';
	if (cp == 0x2013 || cp == 0x2014 || cp == 0x2011)
		return '-';
	if (cp == 0x2026)
		return '.';
	return cp;
}

struct str lexicon_clean_line(struct arena *run, struct str raw)
{
	struct buf b;
	struct str clean;

	buf_init(&b, raw.len + 4);
	for (size_t i = 0; i < raw.len;) {
		bool tab = raw.ptr[i] == '\t';
		uint32_t cp = utf8_next(raw, &i);

		if (cp == '#')
			break;
		if (cp == 0xfeff || cp == 0x200b)
			continue;
		utf8_add(&b, tab ? ';' : plain(cp));
	}
	clean = arena_str(run, str_trim(buf_str(&b)));
	while (clean.len && clean.ptr[clean.len - 1] == ';')
		clean = str_trim((struct str){clean.ptr, clean.len - 1});
	buf_free(&b);
	return clean;
}
