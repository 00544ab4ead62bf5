/* concepts.c - concept files (*.lex) compiled: "[name]" sections of phrases.
 *
 *   phrase ; weight ; remark     words match by stem; =word exactly; "a b" all of them exactly; with
 *                                "bentuk: persis" all exactly, but ~word by stem
 *   (a|b c) d   alternatives     ..  up to four words     <angka> <uang> <nama> <kata>
 *   @other      another concept belongs to this one
 *   !phrase     inside this phrase the concept is not meant
 *   - phrase    (office) switches a shipped line off
 *   key: value  lingkup, pemutus, jangkauan, baku: how a context reaches; bentuk, sub, uraian
 *
 * Whatever is wrong is noted with file and line, and the rest is still read. */
#include "clitics.h"
#include "lexicon_priv.h"

struct reader {
	struct lexicon *lex;
	const struct lexicon_file *file;
	uint32_t no;
	struct clitics *clitics;
	uint32_t newest; /* node of the trie */
	int concept; /* of the section being read, -1: none */
	bool second; /* second pass: sections, includes, clitics are known, phrases are added */
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
	static const char *const names[] = {"", "kanan", "kiri", "klausa", "kalimat",
		"tetangga", "tulisan"};

	for (int i = REACH_RIGHT; i <= REACH_WRITING; i++)
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
			complain(r, "lingkup \"%.*s\" tidak dikenal; pakai kanan, kiri, klausa, kalimat, "
				"tetangga, tulisan", value);
		if (c->reach == REACH_NEIGHBOURS)
			bits_add(&r->lex->hush, (size_t)r->concept);
		else if (c->reach == REACH_WRITING)
			bits_add(&r->lex->frames, (size_t)r->concept);
		else
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

/* A phrase being compiled. */
struct path {
	uint32_t node;
	unsigned words; /* so far, of the longest way */
	enum step_kind last;
	bool quoted; /* between " and ": exactly */
};

static void take_step(struct reader *r, struct path *p, struct step step)
{
	uint32_t from = p->node;

	p->node = trie_step(r->lex->trie, from, step);
	p->last = step.kind;
	p->words++;
	if (p->node <= r->newest)
		return;
	r->newest = p->node;
	clitics_step(r->clitics, r->lex->trie, from, step);
}

/* The first pass asks of a phrase only which words in it have a clitic. */
static void note_clitics(struct reader *r, struct str phrase)
{
	struct text t;

	arena_reset(r->lex->scratch);
	text_analyse_with(r->lex->folder, r->lex->scratch, phrase, &t);
	for (size_t i = 0; i < t.n_tokens; i++)
		if (t.tokens[i].kind == TOKEN_WORD)
			clitics_note(r->clitics, t.tokens[i].folded);
}

/* One word of a phrase; it may fold to several tokens or to none. */
static void take_word(struct reader *r, struct path *p, struct str word)
{
	struct lexicon *lex = r->lex;
	bool exact = lex->concepts[r->concept].exact || p->quoted;
	enum step_kind special;
	struct text t;

	if (special_step(word, &special)) {
		take_step(r, p, (struct step){special, 0});
		return;
	}
	if (word.len && (word.ptr[0] == '=' || word.ptr[0] == '~')) {
		exact = word.ptr[0] == '=';
		word = str_slice(word, 1, word.len);
	}
	arena_reset(lex->scratch);
	text_analyse_with(lex->folder, lex->scratch, word, &t);
	for (size_t i = 0; i < t.n_tokens; i++) {
		const struct token *k = &t.tokens[i];
		bool form = exact || k->kind != TOKEN_WORD;

		if (k->kind != TOKEN_PUNCT || k->end - k->start >= 3)
			take_step(r, p, (struct step){form ? STEP_FORM : STEP_ROOT,
				text_vocab_add(lex->vocab, form ? k->folded : k->stem)});
	}
}

static void take_words(struct reader *r, struct path *p, struct str text)
{
	struct str word;

	while (str_cut(&text, ' ', &word)) {
		bool last = word.len && word.ptr[word.len - 1] == '"';

		if (word.len && word.ptr[0] == '"') {
			p->quoted = true;
			word = str_slice(word, 1, word.len);
		}
		if (last && word.len)
			word = str_slice(word, 0, word.len - 1);
		if (word.len != 0)
			take_word(r, p, word);
		p->quoted = p->quoted && !last;
	}
}

/* (a|b c|): every alternative leads to one node. */
static void take_group(struct reader *r, struct path *p, struct str inside)
{
	uint32_t meet = trie_node(r->lex->trie);
	struct path longest = *p;
	struct str choice;
	bool more = true;

	while (more) {
		struct path way = *p;

		more = str_find_char(inside, '|', 0) != SIZE_MAX;
		if (!str_cut(&inside, '|', &choice))
			choice = STR_NONE;
		take_words(r, &way, choice);
		trie_join(r->lex->trie, way.node, meet);
		if (way.words >= longest.words)
			longest = way;
	}
	*p = longest;
	p->node = meet;
}

#define WORDS_MAX 24

static bool compile_phrase(struct reader *r, struct str phrase, struct path *p)
{
	struct str rest = phrase;

	while (rest.len != 0) {
		size_t open = str_find_char(rest, '(', 0), close = str_find_char(rest, ')', 0);

		if ((open == SIZE_MAX) != (close == SIZE_MAX) || (open != SIZE_MAX && close < open)) {
			complain(r, "kurung pada \"%.*s\" tidak berpasangan", phrase);
			return false;
		}
		take_words(r, p, str_slice(rest, 0, open));
		if (open == SIZE_MAX)
			break;
		take_group(r, p, str_slice(rest, open + 1, close));
		rest = str_slice(rest, close + 1, rest.len);
	}
	return true;
}

static void add_phrase(struct reader *r, struct str phrase, uint32_t line)
{
	struct path p = {.last = STEP_GAP};

	if (str_starts(phrase, "..") || str_starts(phrase, "<nama>") || str_starts(phrase, "<kata>") ||
		str_starts(phrase, "(|")) {
		complain(r, "\"%.*s\" harus diawali kata yang pasti", phrase);
		return;
	}
	if (!compile_phrase(r, phrase, &p))
		return;
	if (p.words == 0 || p.words > WORDS_MAX || p.last == STEP_GAP)
		complain(r, p.words > WORDS_MAX ? "\"%.*s\" terlalu panjang (paling banyak 24 kata)" :
			"\"%.*s\" kosong atau diakhiri ..; tulis kata yang dicari", phrase);
	else
		trie_accept(r->lex->trie, p.node, line);
}

static double read_weight(struct reader *r, struct str cell)
{
	double weight;

	if (cell.len == 0)
		return 1;
	if (!str_to_real(cell, &weight) || !(weight > 0 && weight <= 10)) {
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

	str_cut(&rest, ';', &phrase);
	phrase = str_trim(phrase);
	if (str_cut(&rest, ';', &weight))
		remark = str_trim(rest);
	if (phrase.len > 1 && phrase.ptr[0] == '-' && phrase.ptr[1] == ' ') {
		switch_off(r, str_trim(str_slice(phrase, 2, phrase.len)));
		return;
	}
	line = ARENA_PUSH(lex->run, lex->lines, lex->n_lines, lex->lines_alloc);
	*line = (struct line){.concept = (uint16_t)r->concept,
		.at = arena_printf(lex->run, "%.*s:%u", STR_ARG(r->file->name), r->no)};
	line->except = phrase.len && phrase.ptr[0] == '!';
	line->pub = (struct lexicon_line){.file = r->file->name, .no = r->no, .phrase = phrase,
		.remark = remark, .weight = read_weight(r, str_trim(weight)),
		.concept = lex->concepts[r->concept].name};
	add_phrase(r, line->except ? str_slice(phrase, 1, phrase.len) : phrase,
		(uint32_t)(lex->n_lines - 1));
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
	else if (r->concept < 0 || read_attribute(r, line))
		return;
	else if (!r->second)
		note_clitics(r, line);
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

/* The other way round, and what follows from it. */
static void note_included(struct lexicon *lex)
{
	struct bits hush = {{0}};

	for (size_t i = 0; i < lex->n_concepts; i++)
		for (size_t j = 0; j < lex->n_concepts; j++) {
			struct concept *over = &lex->concepts[j];

			if (!bits_has(&lex->concepts[i].up, j))
				continue;
			bits_add(&over->down, i);
			if (over->context >= 0)
				lex->concepts[i].cues |= 1u << over->context;
			if (bits_has(&lex->hush, j))
				bits_add(&hush, i);
		}
	lex->hush = hush;
}

static void mark_lines(struct lexicon *lex)
{
	lex->marks = arena_array(lex->run, lex->n_lines + 1, sizeof *lex->marks);
	lex->weights = arena_array(lex->run, lex->n_lines + 1, sizeof *lex->weights);
	for (size_t i = 0; i < lex->n_lines; i++) {
		lex->marks[i] = (struct line_mark){lex->lines[i].concept, lex->lines[i].pub.off,
			lex->lines[i].except};
		lex->weights[i] = lex->lines[i].pub.weight;
	}
}

void concepts_load(struct lexicon *lex, const struct lexicon_source *source)
{
	struct reader r = {.lex = lex, .clitics = clitics_new(lex->run, lex->vocab)};

	for (int pass = 0; pass < 2; pass++) {
		r.second = pass == 1;
		for (size_t i = 0; i < source->n_files; i++) {
			r.file = &source->files[i];
			if (is_concept_file(r.file))
				read_file(&r);
		}
	}
	close_includes(lex);
	note_included(lex);
	mark_lines(lex);
}
