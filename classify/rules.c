/* rules.c - rule files (*.aturan) compiled.
 *
 *   [id]              topik, sikap, uraian, bobot, puncak, sub, jenis (berita, sosial)
 *   jika: a|b & c > d   one of a, b; and c; and d behind c: all in one sentence
 *   kunci: 2          which of them decides (its line is cited, its context judged); default the first
 *   jarak: 12         words between the key and each other term at most;  klausa: ya
 *   dekat: a|b ; c    one of a, b and c within the sentence, its neighbours or the title
 *   dokumen: a|b ; c  anywhere in the document;  tanpa: ..., dokumen_tanpa: ...
 *   batal: a b        contexts that cancel (default: all with "baku: ya"); "abaikan: a" takes one out
 *   pola: REGEX       the sentence must match as well
 *   bingkai: tidak    also in a writing that says it teaches or appeals ("lingkup: tulisan")
 *   pendukung: ya     counts only where other rules gave the topic 4 points or more
 *   pasti: ya         the weights of the whole document (linear.h) take nothing back from it
 *   cocok: / tidak:   a text that must or must not be judged so by this rule
 */
#include "lexicon_priv.h"

struct reader {
	struct lexicon *lex;
	const struct lexicon_file *file;
	uint32_t no;
	struct rule *rule;
	size_t match_alloc, match_at_alloc, differ_alloc, differ_at_alloc;
};

typedef void (*setter)(struct reader *r, struct str value);

static void complain(struct reader *r, const char *fmt, struct str what)
{
	lexicon_problem(r->lex, LEXICON_ERROR, r->file->name, r->no, fmt, STR_ARG(what));
}

/* "a|b" as a set. */
static struct bits read_any(struct reader *r, struct str text)
{
	struct bits any = {{0}};
	struct str name;

	while (str_cut(&text, '|', &name)) {
		int i = concept_find(r->lex, str_trim(name));

		if (i < 0)
			complain(r, "\"%.*s\" bukan nama bagian leksikon; periksa ejaannya", str_trim(name));
		else
			bits_join(&any, &r->lex->concepts[i].down);
	}
	return any;
}

static void add_term(struct reader *r, struct str text, bool ordered)
{
	struct rule *rule = r->rule;

	if (rule->n_terms == TERMS_MAX) {
		complain(r, "terlalu banyak syarat; \"%.*s\" diabaikan (paling banyak 6)", text);
		return;
	}
	rule->terms[rule->n_terms++] = (struct term){read_any(r, text), ordered};
}

static void set_if(struct reader *r, struct str value)
{
	size_t from = 0;
	bool ordered = false;

	for (size_t i = 0; i <= value.len; i++)
		if (i == value.len || value.ptr[i] == '&' || value.ptr[i] == '>') {
			add_term(r, str_slice(value, from, i), ordered);
			ordered = i < value.len && value.ptr[i] == '>';
			from = i + 1;
		}
}

static void read_sets(struct reader *r, struct str value, struct bits *sets, size_t *n)
{
	struct str part;

	while (str_cut(&value, ';', &part)) {
		if (*n == 4)
			complain(r, "terlalu banyak kelompok; \"%.*s\" diabaikan (paling banyak 4)", part);
		else
			sets[(*n)++] = read_any(r, part);
	}
}

static void set_near(struct reader *r, struct str value)
{
	read_sets(r, value, r->rule->near, &r->rule->n_near);
}

static void set_doc(struct reader *r, struct str value)
{
	read_sets(r, value, r->rule->doc, &r->rule->n_doc);
}

static void set_not(struct reader *r, struct str value)
{
	r->rule->not_here = read_any(r, value);
}

static void set_not_doc(struct reader *r, struct str value)
{
	r->rule->not_doc = read_any(r, value);
}

static void set_topic(struct reader *r, struct str value)
{
	if (!topic_parse(value, &r->rule->topic))
		complain(r, "topik \"%.*s\" tidak dikenal; pakai netralitas_asn, politik_uang, "
			"kampanye_hitam, atau hoaks", value);
}

static void set_stance(struct reader *r, struct str value)
{
	if (!stance_parse(value, &r->rule->stance))
		complain(r, "sikap \"%.*s\" tidak dikenal; pakai insiden, tindak_lanjut, rekap, imbauan, "
			"atau aturan", value);
}

static void set_about(struct reader *r, struct str value)
{
	r->rule->about = value;
}

static void set_sub(struct reader *r, struct str value)
{
	r->rule->sub = value;
}

static double read_number(struct reader *r, struct str value)
{
	double n;

	if (!str_to_real(value, &n) || !(n >= 0 && n <= 100)) {
		complain(r, "\"%.*s\" harus angka 0 sampai 100", value);
		return 0;
	}
	return n;
}

static void set_weight(struct reader *r, struct str value)
{
	r->rule->weight = read_number(r, value);
}

static void set_cap(struct reader *r, struct str value)
{
	r->rule->cap = read_number(r, value);
}

static void set_key(struct reader *r, struct str value)
{
	int64_t n;

	if (!str_to_int(value, &n) || n < 1 || n > TERMS_MAX)
		complain(r, "kunci \"%.*s\" harus nomor urut salah satu syarat", value);
	else
		r->rule->key = (size_t)n - 1;
}

static void set_distance(struct reader *r, struct str value)
{
	r->rule->distance = (uint32_t)read_number(r, value);
}

static void set_clause(struct reader *r, struct str value)
{
	r->rule->clause = str_is(value, "ya");
}

static void set_frame(struct reader *r, struct str value)
{
	r->rule->unframed = str_is(value, "tidak");
}

static void set_support(struct reader *r, struct str value)
{
	r->rule->support = str_is(value, "ya");
}

static void set_firm(struct reader *r, struct str value)
{
	r->rule->firm = str_is(value, "ya");
}

static void set_kind(struct reader *r, struct str value)
{
	if (str_is(value, "sosial"))
		r->rule->kind = DOC_SOCIAL;
	else if (str_is(value, "berita"))
		r->rule->kind = DOC_NEWS;
	else
		complain(r, "jenis \"%.*s\" tidak dikenal; pakai berita atau sosial", value);
}

static uint32_t read_contexts(struct reader *r, struct str value)
{
	uint32_t mask = 0;
	struct str name;

	while (str_cut(&value, ' ', &name)) {
		int i = concept_find(r->lex, str_trim(name));

		if (name.len == 0 || str_is(name, "tidak"))
			continue;
		if (i < 0 || r->lex->concepts[i].context < 0)
			complain(r, "\"%.*s\" bukan konteks; beri bagian itu \"lingkup:\"", name);
		else
			mask |= 1u << r->lex->concepts[i].context;
	}
	return mask;
}

static void set_cancel(struct reader *r, struct str value)
{
	r->rule->contexts = read_contexts(r, value);
}

static void set_ignore(struct reader *r, struct str value)
{
	r->rule->contexts &= ~read_contexts(r, value);
}

static void set_also(struct reader *r, struct str value)
{
	r->rule->contexts |= read_contexts(r, value);
}

static struct str here(struct reader *r)
{
	return arena_printf(r->lex->run, "%.*s:%u", STR_ARG(r->file->name), r->no);
}

static void set_pattern(struct reader *r, struct str value)
{
	struct err e = {0};

	rx_free(r->rule->pattern);
	r->rule->pattern_text = value;
	r->rule->pattern_at = here(r);
	r->rule->pattern = rx_compile(value, &e);
	if (r->rule->pattern == NULL)
		complain(r, "pola salah: %.*s; perbaiki ungkapan regulernya", str_of(e.msg));
}

static void add_match(struct reader *r, struct str value)
{
	size_t n = r->rule->n_match;
	struct arena *run = r->lex->run;

	*ARENA_PUSH(run, r->rule->match, r->rule->n_match, r->match_alloc) = value;
	*ARENA_PUSH(run, r->rule->match_at, n, r->match_at_alloc) = here(r);
}

static void add_differ(struct reader *r, struct str value)
{
	size_t n = r->rule->n_differ;
	struct arena *run = r->lex->run;

	*ARENA_PUSH(run, r->rule->differ, r->rule->n_differ, r->differ_alloc) = value;
	*ARENA_PUSH(run, r->rule->differ_at, n, r->differ_at_alloc) = here(r);
}

static const struct {
	const char *key;
	setter set;
} keys[] = {
	{"topik", set_topic}, {"sikap", set_stance}, {"uraian", set_about}, {"jika", set_if},
	{"kunci", set_key}, {"jarak", set_distance}, {"klausa", set_clause},
	{"bingkai", set_frame}, {"pendukung", set_support}, {"dekat", set_near},
	{"dokumen", set_doc}, {"tanpa", set_not}, {"dokumen_tanpa", set_not_doc}, {"batal", set_cancel},
	{"abaikan", set_ignore}, {"batal_juga", set_also}, {"pola", set_pattern}, {"bobot", set_weight},
	{"puncak", set_cap}, {"sub", set_sub}, {"jenis", set_kind}, {"pasti", set_firm},
	{"cocok", add_match}, {"tidak", add_differ},
};

static uint32_t default_contexts(const struct lexicon *lex)
{
	uint32_t mask = 0;

	for (size_t i = 0; i < lex->n_contexts; i++)
		if (lex->concepts[lex->contexts[i]].cancels)
			mask |= 1u << i;
	return mask;
}

/* A rule is whole when the next begins. */
static void finish(struct reader *r)
{
	struct rule *rule = r->rule;

	if (rule == NULL)
		return;
	if (rule->n_terms == 0)
		complain(r, "aturan [%.*s] tidak punya \"jika:\"; tulis syaratnya", rule->id);
	if (rule->key >= rule->n_terms)
		rule->key = 0;
	if (rule->cap < rule->weight)
		rule->cap = rule->weight;
	r->rule = NULL;
}

static void begin(struct reader *r, struct str line)
{
	struct lexicon *lex = r->lex;

	finish(r);
	r->rule = ARENA_PUSH(lex->run, lex->rules, lex->n_rules, lex->rules_alloc);
	*r->rule = (struct rule){.id = str_trim(str_slice(line, 1, line.len - 1)), .kind = -1};
	r->rule->at = here(r);
	r->rule->contexts = default_contexts(lex);
	r->match_alloc = r->match_at_alloc = r->differ_alloc = r->differ_at_alloc = 0;
}

static void read_line(struct reader *r, struct str line)
{
	size_t colon = str_find_char(line, ':', 0);
	struct str key = str_trim(str_slice(line, 0, colon));

	if (line.len == 0)
		return;
	if (line.ptr[0] == '[') {
		begin(r, line);
		return;
	}
	for (size_t i = 0; r->rule != NULL && colon != SIZE_MAX && i < sizeof keys / sizeof *keys; i++)
		if (str_is(key, keys[i].key)) {
			keys[i].set(r, str_trim(str_slice(line, colon + 1, line.len)));
			return;
		}
	complain(r, "\"%.*s\" tidak dipahami; tulis \"kunci: nilai\" di bawah [nama-aturan]", line);
}

/* The term beside the key that the fewest concepts fit; NULL where there is none. */
static const struct term *company_of(const struct rule *rule)
{
	const struct term *rarest = NULL;

	for (size_t i = 0; i < rule->n_terms; i++)
		if (i != rule->key &&
			(rarest == NULL || bits_count(&rule->terms[i].any) < bits_count(&rarest->any)))
			rarest = &rule->terms[i];
	return rarest;
}

/* Sets bit r in the row of each of these concepts. */
static void note_rule(struct lexicon *lex, uint64_t *rows, const struct bits *concepts, size_t r)
{
	for (size_t c = 0; c < lex->n_concepts; c++)
		if (bits_has(concepts, c))
			rows[2 * c * lex->wake_words + r / 64] |= (uint64_t)1 << (r % 64);
}

/* Which rules a hit of a concept can be the key of, and which wait for it beside their key. */
static void note_rules(struct lexicon *lex)
{
	size_t words = (lex->n_rules + 63) / 64;

	lex->wake_words = words;
	lex->wakes = arena_array(lex->run, 2 * lex->n_concepts * words + 1, sizeof *lex->wakes);
	lex->alone = arena_array(lex->run, words + 1, sizeof *lex->alone);
	for (size_t r = 0; r < lex->n_rules; r++) {
		const struct rule *rule = &lex->rules[r];
		const struct term *company = company_of(rule);

		bits_join(&lex->keys, &rule->terms[rule->key].any);
		note_rule(lex, lex->wakes, &rule->terms[rule->key].any, r);
		if (company != NULL)
			note_rule(lex, lex->wakes + words, &company->any, r);
		else
			lex->alone[r / 64] |= (uint64_t)1 << (r % 64);
	}
}

void rules_load(struct lexicon *lex, const struct lexicon_source *source)
{
	struct reader r = {.lex = lex};

	for (size_t i = 0; i < source->n_files; i++) {
		struct str rest = source->files[i].bytes, raw;

		r.file = &source->files[i];
		if (!str_ends(r.file->name, ".aturan"))
			continue;
		for (r.no = 1; str_line(&rest, &raw); r.no++)
			read_line(&r, lexicon_clean_line(lex->run, raw));
		finish(&r);
	}
	note_rules(lex);
}
