/* page_portal.c - what portals look like: the files of lexicons/portal, compiled for the extractor.
 *
 * In: sections "[name]" with one entry a line, # begins a comment.  In kelas.portal an entry is a
 * run of words as class names are made of them: "article-body" stands for articleBody,
 * article__body, Article-Body_x1; ^ and $ bind it to the begin and end of a class, a final *
 * lets the last word go on.  In the other files an entry is a phrase, compared in lower case
 * with blanks collapsed; a final * lets the line go on.  Refused, with file and line: unknown
 * sections, entries before the first section, more than four words.
 */
#include <stdlib.h>

#include "page.h"

#include "simak/embed.h"
#include "simak/file.h"
#include "simak/utf8.h"

#define WORDS_MAX 48
#define FILE_CAP ((size_t)1 << 20)

struct loader {
	struct arena *run;
	struct extractor *x;
	const char *file;
	int line;
	const struct section *section;
};

struct section {
	const char *name;
	unsigned mark;            /* of class patterns, or 0 */
	size_t phrases;           /* offset of struct phrases in struct extractor, for others */
};

#define PHRASES(member) offsetof(struct extractor, member)

static const struct section sections[] = {
	{"isi 1", MARK_BODY1, 0}, {"isi 2", MARK_BODY2, 0}, {"isi 3", MARK_BODY3, 0},
	{"isi 4", MARK_BODY4, 0}, {"teras", MARK_LEAD, 0}, {"buang", MARK_DROP, 0},
	{"komentar", MARK_COMMENT, 0}, {"keterangan foto", MARK_CAPTION, 0},
	{"penulis", MARK_AUTHOR, 0}, {"tanggal", MARK_DATE, 0}, {"tag", MARK_TAGS, 0},
	{"remah roti", MARK_CRUMB, 0},
	{"kutipan", MARK_QUOTE, 0}, {"tersembunyi", MARK_HIDDEN, 0}, {"tembok", MARK_WALL, 0},
	{"judul", MARK_TITLE, 0}, {"halaman galat", MARK_ERROR, 0},
	{"lewati", 0, PHRASES(lines[LINE_SKIP])},
	{"penunjuk", 0, PHRASES(lines[LINE_POINTER])}, {"berhenti", 0, PHRASES(lines[LINE_STOP])},
	{"ruang pembaca", 0, PHRASES(lines[LINE_THREAD])},
	{"galeri", 0, PHRASES(refusal[PAGE_GALLERY])}, {"masuk", 0, PHRASES(refusal[PAGE_LOGIN])},
	{"captcha", 0, PHRASES(refusal[PAGE_CAPTCHA])}, {"galat", 0, PHRASES(refusal[PAGE_ERROR])},
	{"indeks", 0, PHRASES(refusal[PAGE_INDEX])},
	{"advertorial", 0, PHRASES(marks[0])}, {"humas", 0, PHRASES(marks[1])},
	{"kantor berita", 0, PHRASES(marks[2])},
	{"awalan penulis", 0, PHRASES(bylines)}, {"akhiran penulis", 0, PHRASES(datelines)},
	{"tentang situs", 0, PHRASES(about)}, {"galat pasti", 0, PHRASES(lost)},
	{"formulir masuk", 0, PHRASES(logins)},
	{"awalan host", 0, PHRASES(hosts)}, {"bagian alamat", 0, PHRASES(paths)},
	{"parameter", 0, PHRASES(queries)},
};

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

struct str page_fold(struct arena *a, struct str text, size_t max)
{
	char *out = arena_alloc(a, (text.len < max ? text.len : max) + 1);
	size_t n = 0;

	text = str_trim(text);
	for (size_t i = 0; i < text.len && n < max; i++) {
		bool blank = (unsigned char)text.ptr[i] <= ' ';

		if (!blank || (n && out[n - 1] != ' '))
			out[n++] = blank ? ' ' : lower(text.ptr[i]);
	}
	return utf8_cut((struct str){out, n}, max);
}

/* ---- reading ---- */

static int take_pattern(struct loader *l, struct str entry, struct err *e)
{
	struct extractor *x = l->x;
	struct pattern p = {.mark = l->section->mark};
	struct str word;

	entry = page_fold(l->run, entry, 200);
	if ((p.at_start = str_starts(entry, "^")))
		entry = str_slice(entry, 1, entry.len);
	if ((p.at_end = str_ends(entry, "$")) || (p.prefix = str_ends(entry, "*")))
		entry.len--;
	while (str_cut(&entry, '-', &word)) {
		if (p.n_words == 4 || word.len == 0)
			return err_set(e, ERR_CONFIG, "%s:%d: a pattern has one to four words joined by -",
				l->file, l->line);
		p.words[p.n_words++] = word;
	}
	if (p.n_words == 0)
		return err_set(e, ERR_CONFIG, "%s:%d: a pattern without a word", l->file, l->line);
	*ARENA_PUSH(l->run, x->patterns, x->n_patterns, x->alloc_patterns) = p;
	return 0;
}

static void take_phrase(struct loader *l, struct str entry)
{
	struct phrases *list = (struct phrases *)(void *)((char *)l->x + l->section->phrases);
	struct phrase p = {page_fold(l->run, entry, 400), false};

	if ((p.open = str_ends(p.text, "*")))
		p.text.len--;
	if (p.text.len)
		*ARENA_PUSH(l->run, list->list, list->n, list->alloc) = p;
}

static int take_section(struct loader *l, struct str name, struct err *e)
{
	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
		if (str_is(name, sections[i].name)) {
			l->section = &sections[i];
			return 0;
		}
	return err_set(e, ERR_CONFIG, "%s:%d: there is no section [%.60s]; see the shipped file",
		l->file, l->line, arena_cstr(l->run, name));
}

static int take_line(struct loader *l, struct str line, struct err *e)
{
	line = str_trim(str_slice(line, 0, str_find_char(line, '#', 0)));
	if (line.len == 0)
		return 0;
	if (str_starts(line, "[") && str_ends(line, "]"))
		return take_section(l, str_slice(line, 1, line.len - 1), e);
	if (l->section == NULL)
		return err_set(e, ERR_CONFIG, "%s:%d: an entry needs a [section] above it", l->file, l->line);
	if (l->section->mark)
		return take_pattern(l, line, e);
	take_phrase(l, line);
	return 0;
}

static int take_file(struct loader *l, const char *file, struct str bytes, struct err *e)
{
	struct str line;

	if (!utf8_valid(bytes))
		return err_set(e, ERR_CONFIG, "%s:1: the file is not UTF-8; save it as UTF-8", file);
	l->file = file;
	l->line = 0;
	l->section = NULL;
	while (str_line(&bytes, &line)) {
		l->line++;
		if (take_line(l, line, e) != 0)
			return -1;
	}
	return 0;
}

static size_t letter(char c)
{
	return c >= 'a' && c <= 'z' ? (size_t)(c - 'a') : 26;
}

static size_t bucket_of(const char *word, size_t len)
{
	return letter(word[0]) * 27 + (len > 1 ? letter(word[1]) : 26);
}

static int by_bucket(const void *a, const void *b)
{
	const struct pattern *p = a, *q = b;

	return (int)bucket_of(p->words[0].ptr, p->words[0].len) -
		(int)bucket_of(q->words[0].ptr, q->words[0].len);
}

static void fill_buckets(struct extractor *x)
{
	struct pattern *sorted = x->patterns;
	size_t n = 0;

	qsort(sorted, x->n_patterns, sizeof *sorted, by_bucket);
	for (size_t i = 0; i < x->n_patterns; i = n) {
		size_t b = bucket_of(sorted[i].words[0].ptr, sorted[i].words[0].len);

		for (n = i; n < x->n_patterns && by_bucket(&sorted[i], &sorted[n]) == 0; n++)
			;
		x->bucket[b][0] = (unsigned short)i;
		x->bucket[b][1] = (unsigned short)n;
	}
}

static int load_dir(struct loader *l, const char *dir, struct err *e)
{
	char *folder = file_join(l->run, dir, "portal"), **names;
	struct buf bytes;
	size_t n;

	if (!file_exists(folder))
		return 0;
	if (file_list(l->run, folder, &names, &n, e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		char *path = file_join(l->run, folder, names[i]);
		int bad;

		if (!str_ends(str_of(names[i]), ".portal"))
			continue;
		bad = file_read(path, FILE_CAP, &bytes, e);
		bad = bad || take_file(l, path, arena_str(l->run, buf_str(&bytes)), e);
		buf_free(&bytes);
		if (bad)
			return -1;
	}
	return 0;
}

/* A file of the office's own under the same name takes the place of a shipped one. */
static bool overlaid(struct loader *l, const char *dir, const char *shipped)
{
	return dir != NULL && file_exists(file_join(l->run, dir, shipped + strlen("lexicons/")));
}

int extract_load(struct arena *run, const char *dir, struct extractor **out, struct err *e)
{
	struct extractor *x = arena_alloc(run, sizeof *x);
	struct loader l = {.run = run, .x = x};
	const struct embedded *files;
	size_t n;

	tags_init(&x->tags);
	files = embed_all(&n);
	for (size_t i = 0; i < n; i++)
		if (str_starts(str_of(files[i].path), "lexicons/portal/") &&
			!overlaid(&l, dir, files[i].path) &&
			take_file(&l, files[i].path, files[i].bytes, e) != 0)
			return -1;
	if (dir != NULL && load_dir(&l, dir, e) != 0)
		return -1;
	fill_buckets(x);
	*out = x;
	return 0;
}

/* ---- class names ---- */

struct word {
	const char *ptr;
	unsigned char len;
	bool first, last; /* in its class */
};

static bool is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
		(unsigned char)c >= 0x80;
}

/* "post-body entryContent" -> post body | entry content, in lower case in `low`. */
static size_t split_words(struct str value, char *low, struct word *words)
{
	size_t n = 0, i = 0;
	bool first = true;

	while (i < value.len && n < WORDS_MAX) {
		size_t from = i;

		if (!is_word_byte(value.ptr[i])) {
			if (value.ptr[i] == ' ') {
				first = true;
				if (n)
					words[n - 1].last = true;
			}
			i++;
			continue;
		}
		do {
			low[i] = lower(value.ptr[i]);
			i++;
		} while (i < value.len && is_word_byte(value.ptr[i]) && i - from < 60 &&
			!(value.ptr[i] >= 'A' && value.ptr[i] <= 'Z' && value.ptr[i - 1] >= 'a'));
		words[n++] = (struct word){low + from, (unsigned char)(i - from), first, false};
		first = false;
	}
	if (n)
		words[n - 1].last = true;
	return n;
}

static bool word_is(const struct word *w, struct str want, bool prefix)
{
	if (prefix ? w->len < want.len : w->len != want.len)
		return false;
	return memcmp(w->ptr, want.ptr, want.len) == 0;
}

static bool pattern_at(const struct pattern *p, const struct word *words, size_t left)
{
	size_t last = (size_t)p->n_words - 1;

	if (p->n_words > left || (p->at_start && !words[0].first) || (p->at_end && !words[last].last))
		return false;
	for (size_t i = 0; i <= last; i++)
		if (!word_is(&words[i], p->words[i], p->prefix && i == last) ||
			(i < last && words[i].last))
			return false;
	return true;
}

unsigned portal_marks(const struct extractor *x, struct str value)
{
	char low[512];
	struct word words[WORDS_MAX];
	size_t n;
	unsigned marks = 0;

	value = str_slice(value, 0, sizeof low);
	n = split_words(value, low, words);
	for (size_t i = 0; i < n; i++) {
		const unsigned short *range = x->bucket[bucket_of(words[i].ptr, words[i].len)];

		for (size_t k = range[0]; k < range[1]; k++)
			if (pattern_at(&x->patterns[k], &words[i], n - i))
				marks |= x->patterns[k].mark;
	}
	return marks;
}

/* ---- phrases ---- */

bool phrases_match(const struct phrases *p, struct str folded)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct phrase *q = &p->list[i];

		if (q->open ? folded.len >= q->text.len : folded.len == q->text.len)
			if (q->text.ptr[0] == folded.ptr[0] && memcmp(q->text.ptr, folded.ptr, q->text.len) == 0)
				return true;
	}
	return false;
}

bool phrases_within(const struct phrases *p, struct str folded)
{
	for (size_t i = 0; i < p->n; i++)
		if (str_find(folded, p->list[i].text, 0) != SIZE_MAX)
			return true;
	return false;
}
