/* norm.c - simak's own lists of words: how they are written (lexicons/normalisasi.lex: slang, stems that
 * libstemmer gets wrong, words with a seam, units, abbreviations), and how little some of them tell
 * (lexicons/umum.lex).
 *
 * In: "[section]" heads, lines "word = other" or "word other other ...", "#" comments.  The files
 * travel in the binary and are ours: a wrong line is a bug, and a unit test reads the file.  Out: one
 * hash table, built once. */
#include <pthread.h>

#include "simak/embed.h"
#include "words.h"

#define SLOTS 8192 /* a power of two, over twice the lines */

struct slot {
	struct str word, to;
	uint32_t tag; /* of the hash: most other words are told apart without being looked at */
	enum norm_table table;
	bool used;
};

static struct slot slots[SLOTS];
static uint64_t seen[1024]; /* a bit per hash: nearly all words are told off here, in the first cache */
static pthread_once_t once = PTHREAD_ONCE_INIT;

static const char *const sections[NORM_TABLES] = {"gaul", "gaul huruf kecil", "akar", "utuh",
	"bernomor", "satuan", "singkatan", "tautan", "fungsi", "umum", "bukan nama", "penutup",
	"kutipan", "bulan", "bilangan", "pengali", ""};

static size_t slot_of(enum norm_table table, struct str word, uint64_t hash)
{
	size_t i = (size_t)(hash * 31 + (uint64_t)table) & (SLOTS - 1);

	while (slots[i].used && (slots[i].tag != (uint32_t)(hash >> 32) || slots[i].table != table ||
		!str_eq(slots[i].word, word)))
		i = (i + 1) & (SLOTS - 1);
	return i;
}

static void put(enum norm_table table, struct str word, struct str to)
{
	uint64_t hash = str_hash(word);
	size_t i = slot_of(table, word, hash);

	if (word.len == 0)
		return;
	slots[i] = (struct slot){word, to, (uint32_t)(hash >> 32), table, true};
	seen[hash >> 6 & 1023] |= (uint64_t)1 << (hash & 63);
}

/* Few words open a pointer to another article: only behind them the rest of it is looked for. */
static void put_opening(struct str words)
{
	for (size_t i = 0; i <= words.len; i++)
		if (i == words.len || words.ptr[i] == '-')
			put(NORM_OPENING, str_slice(words, 0, i), STR_NONE);
}

/* "a b = c" puts a and b for c; "a b" puts each for itself. */
static void read_line(enum norm_table table, struct str line)
{
	size_t equals = str_find_char(line, '=', 0);
	struct str left = equals == SIZE_MAX ? line : str_slice(line, 0, equals), word;
	struct str to = equals == SIZE_MAX ? STR_NONE : str_trim(str_slice(line, equals + 1, line.len));

	while (str_cut(&left, ' ', &word)) {
		put(table, str_trim(word), equals == SIZE_MAX ? str_trim(word) : to);
		if (table == NORM_RELATED)
			put_opening(str_trim(word));
	}
}

static void load_file(const char *path)
{
	const struct embedded *file = embed_find(path);
	struct str rest = file ? file->bytes : STR_NONE, line;
	enum norm_table table = NORM_TABLES;

	while (str_line(&rest, &line)) {
		size_t hash = str_find_char(line, '#', 0);

		line = str_trim(str_slice(line, 0, hash));
		if (line.len == 0)
			continue;
		if (line.ptr[0] != '[') {
			if (table != NORM_TABLES)
				read_line(table, line);
			continue;
		}
		for (table = 0; table < NORM_TABLES; table++)
			if (str_is(str_slice(line, 1, line.len - 1), sections[table]))
				break;
	}
}

static void load(void)
{
	load_file("lexicons/normalisasi.lex");
	load_file("lexicons/umum.lex");
}

bool norm_find(enum norm_table table, struct str word, struct str *to)
{
	uint64_t hash = str_hash(word);
	size_t i;

	pthread_once(&once, load);
	if (!(seen[hash >> 6 & 1023] >> (hash & 63) & 1))
		return false;
	i = slot_of(table, word, hash);
	if (slots[i].used && to != NULL)
		*to = slots[i].to;
	return slots[i].used;
}
