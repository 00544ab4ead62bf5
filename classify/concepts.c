/* concepts.c - concept files (*.lex) compiled: "[name]" sections of phrases.
 *
 *   phrase ; weight ; remark     words match by stem; =word exactly; "a b" all of them exactly; with
 *                                "bentuk: persis" all exactly, but ~word by stem
 *   (a|b c) d   alternatives     ..  up to three words     <angka> <uang> <nama> <kata>
 *   @other      another concept belongs to this one
 *   !phrase     inside this phrase the concept is not meant
 *   - phrase    (office) switches a shipped line off
 *   key: value  lingkup, pemutus, jangkauan, baku: how a context reaches; bentuk, sub, uraian
 *
 * Whatever is wrong is noted with file and line, and the rest is still read. */
#include "lexicon_priv.h"

#include <stdlib.h>

#define EXPANSIONS_MAX 3000

struct reader {
	struct lexicon *lex;
	const struct lexicon_file *file;
	uint32_t no;
	int concept; /* of the section being read, -1: none */
	bool second; /* second pass: sections and includes are known, phrases are added */
};

static void complain(struct reader *r, const char *fmt, struct str what)
{
	lexicon_problem(r->lex, LEXICON_ERROR, r->file->name, r->no, fmt, STR_ARG(what));
}

int concept_find(const struct lexicon *lex, struct str name)
{
	for (size_t i = 0; i < lex->n_concepts; i++)
		if (str_eq(lex->concepts[i].name, name))
			return (int)i;
	return -1;
}

static bool is_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') || (s.ptr[i] >= '0' && s.ptr[i] <= '9') ||
			s.ptr[i] == '_'))
			return false;
	return s.len > 0;
}

static int add_concept(struct reader *r, struct str name)
{
	struct lexicon *lex = r->lex;
	struct concept *c;

	if (lex->n_concepts == CONCEPTS_MAX) {
		complain(r, "terlalu banyak bagian: \"%.*s\" tidak dimuat; gabungkan beberapa bagian", name);
		return -1;
	}
	c = ARENA_PUSH(lex->run, lex->concepts, lex->n_concepts, lex->concepts_alloc);
	*c = (struct concept){.name = name, .context = -1, .breaker = -1};
	c->at = arena_printf(lex->run, "%.*s:%u", STR_ARG(r->file->name), r->no);
	bits_add(&c->up, lex->n_concepts - 1);
	return (int)lex->n_concepts - 1;
}

static void read_section(struct reader *r, struct str line)
{
	struct str name = str_trim(str_slice(line, 1, line.len - 1));

	if (line.ptr[line.len - 1] != ']' || !is_name(name)) {
		complain(r, "judul bagian \"%.*s\" harus berbentuk [nama], huruf kecil, angka, garis bawah",
			line);
		r->concept = -1;
		return;
	}
	r->concept = concept_find(r->lex, name);
	if (r->concept < 0)
		r->concept = add_concept(r, name);
}

/* ---- attributes ---- */

static void make_context(struct lexicon *lex, int index)
{
	struct concept *c = &lex->concepts[index];

	if (c->context >= 0 || lex->n_contexts == CONTEXTS_MAX)
		return;
	c->context = (int)lex->n_contexts;
	lex->contexts[lex->n_contexts++] = (uint16_t)index;
}

static bool read_reach(struct concept *c, struct str value)
{
	static const char *const names[] = {"", "kanan", "kiri", "klausa", "kalimat"};

	for (int i = REACH_RIGHT; i <= REACH_SENTENCE; i++)
		if (str_is(value, names[i]))
			c->reach = (enum reach)i;
	return c->reach != REACH_NONE;
}

static void set_attribute(struct reader *r, struct str key, struct str value)
{
	struct concept *c = &r->lex->concepts[r->concept];
	int64_t n;

	if (str_is(key, "lingkup")) {
		if (!read_reach(c, value))
			complain(r, "lingkup \"%.*s\" tidak dikenal; pakai kanan, kiri, klausa, atau kalimat",
				value);
		make_context(r->lex, r->concept);
	} else if (str_is(key, "pemutus")) {
		c->breaker = concept_find(r->lex, value);
		if (c->breaker < 0 && r->second)
			complain(r, "pemutus \"%.*s\" bukan nama bagian; periksa ejaannya", value);
	} else if (str_is(key, "jangkauan")) {
		if (!str_to_int(value, &n) || n < 1 || n > 400)
			complain(r, "jangkauan \"%.*s\" harus angka 1 sampai 400", value);
		else
			c->limit = (uint32_t)n;
	} else if (str_is(key, "baku")) {
		c->cancels = str_is(value, "ya");
	} else if (str_is(key, "bentuk")) {
		c->exact = str_is(value, "persis");
	} else if (str_is(key, "sub")) {
		c->sub = value;
	}
}

static bool read_attribute(struct reader *r, struct str line)
{
	static const char *const keys[] = {"lingkup", "pemutus", "jangkauan", "baku", "sub", "bentuk",
		"uraian"};
	size_t colon = str_find_char(line, ':', 0);
	struct str key = str_trim(str_slice(line, 0, colon));

	for (size_t i = 0; colon != SIZE_MAX && i < sizeof keys / sizeof *keys; i++)
		if (str_is(key, keys[i])) {
			set_attribute(r, key, str_trim(str_slice(line, colon + 1, line.len)));
			return true;
		}
	return false;
}

/* ---- phrases ---- */

static bool special_step(struct str word, enum step_kind *kind)
{
	static const struct {
		const char *name;
		enum step_kind kind;
	} specials[] = {{"..", STEP_GAP}, {"<angka>", STEP_NUMBER}, {"<uang>", STEP_MONEY},
		{"<nama>", STEP_NAME}, {"<kata>", STEP_ANY}};

	for (size_t i = 0; i < sizeof specials / sizeof *specials; i++)
		if (str_is(word, specials[i].name)) {
			*kind = specials[i].kind;
			return true;
		}
	return false;
}

/* One word of a phrase as steps; a word may fold to several tokens or to none. */
static size_t add_word(struct reader *r, struct str word, bool exact, struct step *steps, size_t n)
{
	struct lexicon *lex = r->lex;
	enum step_kind special;
	struct text t;

	if (special_step(word, &special)) {
		if (n < STEPS_MAX)
			steps[n] = (struct step){special, 0};
		return n + 1;
	}
	if (word.len && (word.ptr[0] == '=' || word.ptr[0] == '~')) {
		exact = word.ptr[0] == '=';
		word = str_slice(word, 1, word.len);
	}
	text_analyse_with(lex->folder, lex->run, word, &t);
	for (size_t i = 0; i < t.n_tokens; i++) {
		const struct token *k = &t.tokens[i];

		if (k->kind == TOKEN_PUNCT && k->end - k->start < 3)
			continue;
		if (n < STEPS_MAX)
			steps[n] = (struct step){exact || k->kind == TOKEN_NUMBER ? STEP_FORM : STEP_ROOT,
				text_vocab_add(lex->vocab, exact || k->kind == TOKEN_NUMBER ? k->folded : k->stem)};
		n++;
	}
	return n;
}

static void add_plain(struct reader *r, struct str phrase, uint32_t line)
{
	struct step steps[STEPS_MAX];
	struct str rest = phrase, word;
	size_t n = 0;
	bool quoted = false, exact = r->lex->concepts[r->concept].exact;

	while (str_cut(&rest, ' ', &word)) {
		bool last = word.len && word.ptr[word.len - 1] == '"';

		if (word.len && word.ptr[0] == '"') {
			quoted = true;
			word = str_slice(word, 1, word.len);
		}
		if (last && word.len)
			word = str_slice(word, 0, word.len - 1);
		if (word.len != 0)
			n = add_word(r, word, exact || quoted, steps, n);
		quoted = quoted && !last;
	}
	if (n == 0 || n > STEPS_MAX || steps[0].kind > STEP_MONEY || steps[n - 1].kind == STEP_GAP)
		complain(r, n > STEPS_MAX ? "\"%.*s\" terlalu panjang (paling banyak 12 kata)" :
			"\"%.*s\" kosong atau diawali/diakhiri dengan ..; tulis kata yang dicari", phrase);
	else
		matcher_add(r->lex->matcher, steps, n, line);
}

/* Expands the first (a|b) and goes on with each; *left bounds the whole. */
static void expand(struct reader *r, struct str phrase, uint32_t line, unsigned *left)
{
	size_t open = str_find_char(phrase, '(', 0), close = str_find_char(phrase, ')', 0);
	struct str inside, choice;

	if (open == SIZE_MAX && close == SIZE_MAX) {
		if (*left == 0)
			return;
		--*left;
		add_plain(r, phrase, line);
		return;
	}
	if (open == SIZE_MAX || close == SIZE_MAX || close < open) {
		complain(r, "kurung pada \"%.*s\" tidak berpasangan", phrase);
		return;
	}
	inside = str_slice(phrase, open + 1, close);
	while (*left != 0 && str_cut(&inside, '|', &choice)) {
		struct str whole = arena_printf(r->lex->run, "%.*s%.*s%.*s",
			STR_ARG(str_slice(phrase, 0, open)), STR_ARG(choice),
			STR_ARG(str_slice(phrase, close + 1, phrase.len)));

		expand(r, whole, line, left);
	}
}

static double read_weight(struct reader *r, struct str cell)
{
	char text[16] = {0}, *end;
	double weight;

	if (cell.len == 0)
		return 1;
	memcpy(text, cell.ptr, cell.len < sizeof text ? cell.len : sizeof text - 1);
	for (char *c = text; *c; c++)
		if (*c == ',')
			*c = '.';
	weight = strtod(text, &end);
	if (*end != '\0' || !(weight > 0 && weight <= 10)) {
		complain(r, "bobot \"%.*s\" harus angka lebih dari 0 sampai 10", cell);
		return 1;
	}
	return weight;
}

/* An office's "- phrase": the shipped line with that phrase falls silent. */
static void switch_off(struct reader *r, struct str phrase)
{
	bool found = false;

	for (size_t i = 0; i < r->lex->n_lines; i++)
		if (r->lex->lines[i].concept == r->concept && str_eq(r->lex->lines[i].pub.phrase, phrase)) {
			r->lex->lines[i].pub.off = true;
			found = true;
		}
	if (!found)
		lexicon_problem(r->lex, LEXICON_WARNING, r->file->name, r->no,
			"\"- %.*s\" tidak mematikan baris mana pun; salin frasanya persis", STR_ARG(phrase));
}

static void read_phrase(struct reader *r, struct str text)
{
	struct lexicon *lex = r->lex;
	struct str rest = text, phrase, weight = STR_NONE, remark = STR_NONE;
	struct line *line;
	unsigned left = EXPANSIONS_MAX;

	str_cut(&rest, ';', &phrase);
	phrase = str_trim(phrase);
	if (str_cut(&rest, ';', &weight))
		remark = str_trim(rest);
	if (phrase.len > 1 && phrase.ptr[0] == '-' && phrase.ptr[1] == ' ') {
		switch_off(r, str_trim(str_slice(phrase, 2, phrase.len)));
		return;
	}
	line = ARENA_PUSH(lex->run, lex->lines, lex->n_lines, lex->lines_alloc);
	*line = (struct line){.concept = (uint16_t)r->concept};
	line->except = phrase.len && phrase.ptr[0] == '!';
	line->pub = (struct lexicon_line){.file = r->file->name, .no = r->no, .phrase = phrase,
		.remark = remark, .weight = read_weight(r, str_trim(weight)),
		.concept = lex->concepts[r->concept].name};
	expand(r, line->except ? str_slice(phrase, 1, phrase.len) : phrase,
		(uint32_t)(lex->n_lines - 1), &left);
	if (left == 0)
		complain(r, "\"%.*s\" menghasilkan lebih dari 3000 frasa; pecah menjadi beberapa baris", phrase);
}

static void include(struct reader *r, struct str name)
{
	int other = concept_find(r->lex, name);

	if (other < 0)
		complain(r, "\"@%.*s\" bukan nama bagian; periksa ejaannya", name);
	else
		bits_add(&r->lex->concepts[other].up, (size_t)r->concept);
}

static void read_line(struct reader *r, struct str line)
{
	if (line.len == 0)
		return;
	if (line.ptr[0] == '[')
		read_section(r, line);
	else if (r->concept < 0 && r->second)
		complain(r, "\"%.*s\" berada sebelum judul bagian; tulis dahulu [nama]", line);
	else if (r->concept < 0 || read_attribute(r, line) || !r->second)
		return;
	else if (line.ptr[0] == '@')
		include(r, str_trim(str_slice(line, 1, line.len)));
	else
		read_phrase(r, line);
}

static void read_file(struct reader *r)
{
	struct str rest = r->file->bytes, raw;

	r->concept = -1;
	for (r->no = 1; str_line(&rest, &raw); r->no++)
		read_line(r, lexicon_clean_line(r->lex->run, raw));
}

/* What includes an including concept, too. */
static void close_includes(struct lexicon *lex)
{
	for (size_t round = 0; round < 8; round++)
		for (size_t i = 0; i < lex->n_concepts; i++)
			for (size_t j = 0; j < lex->n_concepts; j++)
				if (bits_has(&lex->concepts[i].up, j))
					bits_join(&lex->concepts[i].up, &lex->concepts[j].up);
}

/* The office's files may lie anywhere in its folder. */
static bool is_concept_file(const struct lexicon_file *f)
{
	return str_ends(f->name, ".lex") &&
		(f->office || str_find(f->name, STR_LIT("konsep/"), 0) != SIZE_MAX);
}

void concepts_load(struct lexicon *lex, const struct lexicon_source *source)
{
	struct reader r = {.lex = lex};

	for (int pass = 0; pass < 2; pass++) {
		r.second = pass == 1;
		for (size_t i = 0; i < source->n_files; i++) {
			r.file = &source->files[i];
			if (is_concept_file(r.file))
				read_file(&r);
		}
	}
	close_includes(lex);
}
