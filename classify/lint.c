/* lint.c - what `simak lexicon check` says: all that is wrong with the lexicons, at once.
 *
 * In: lexicon files, shipped and the office's.  Out: problems with file and line, in Indonesian.  The
 * lint asks the program itself: a phrase is a duplicate when the matcher finds another line of the same
 * concept in it; a pattern is slow when it reaches the match limit on a text that is made to drive it
 * there; an example fails when the judge says so. */
#include <stdlib.h>

#include "classifier.h"
#include "matcher.h"
#include "phrase.h"
#include "simak/msg.h"

#define WORST_BYTES ((size_t)8192)

struct lint {
	struct arena *run, page;
	struct classifier c;
	struct faults found;
};

static void say(struct lint *l, enum lexicon_level level, const struct line *line, const char *text,
	struct str first, struct str second)
{
	table_fault(&l->found, level, line->pub.file, line->pub.no, text, STR_ARG(first),
		STR_ARG(second));
}

/* As say, for a place that is written "file:line". */
static void say_at(struct lint *l, enum lexicon_level level, struct str at, const char *text,
	struct str first, struct str second)
{
	size_t colon = at.len;
	int64_t line = 0;

	while (colon > 0 && at.ptr[colon - 1] != ':')
		colon--;
	if (colon == 0 || !str_to_int(str_slice(at, colon, at.len), &line))
		colon = at.len + 1;
	table_fault(&l->found, level, str_slice(at, 0, colon - 1), (size_t)line, text,
		STR_ARG(first), STR_ARG(second));
}

/* ---- phrases: duplicates, covered lines, entries that are too short ---- */

/* Lines that could not be compiled have been told already. */
static bool has_error(const struct lint *l, const struct line *line)
{
	for (size_t i = 0; i < l->c.lex.n_problems; i++) {
		const struct lexicon_problem *p = &l->c.lex.problems[i];

		if (p->level == LEXICON_ERROR && p->line == line->pub.no &&
			str_eq(p->file, line->pub.file))
			return true;
	}
	return false;
}

struct coverage {
	bool all;             /* every sample so far is covered */
	bool same;            /* by a phrase of the same words */
	bool found;           /* the matcher finds the line in its own words */
	const struct line *by;
};

/* Does hit h do the work of the line `own` for the words of `whole`? */
static bool covers(const struct lexicon *lex, const struct hit *h, const struct hit *whole,
	uint32_t own)
{
	const struct line *other = &lex->lines[h->line], *line = &lex->lines[own];
	bool same = h->first == whole->first && h->end == whole->end;

	return h->line != own && other->concept == line->concept && other->except == line->except &&
		!other->pub.off && other->pub.weight >= line->pub.weight && h->first >= whole->first &&
		h->end <= whole->end && (!same || h->line < own);
}

static void cover_sample(struct lint *l, uint32_t own, struct str sample, struct coverage *cover)
{
	const struct hit *whole = NULL, *by = NULL;
	struct text t;
	struct hit *hits;
	size_t n;

	text_analyse_with(l->c.cache, &l->page, sample, &t);
	matcher_run(l->c.lex.trie, &l->page, &t, &hits, &n);
	for (size_t i = 0; i < n; i++)
		if (hits[i].line == own && (whole == NULL || hits[i].end > whole->end))
			whole = &hits[i];
	cover->found |= whole != NULL;
	for (size_t i = 0; whole != NULL && i < n; i++)
		if (covers(&l->c.lex, &hits[i], whole, own) && by == NULL)
			by = &hits[i];
	cover->all &= by != NULL || whole == NULL;
	if (by != NULL && cover->by == NULL) {
		cover->by = &l->c.lex.lines[by->line];
		cover->same = by->first == whole->first && by->end == whole->end;
	}
}

static void tell_coverage(struct lint *l, const struct line *line, const struct coverage *cover)
{
	struct str at;

	if (!cover->found)
		say(l, LEXICON_WARNING, line,
			msg("\"%.*s\" tidak pernah dikenali seperti tertulis; tulis kata bakunya%.*s"),
			line->pub.phrase, STR_NONE);
	if (!cover->all || cover->by == NULL)
		return;
	at = arena_printf(l->run, "%.*s:%u (\"%.*s\")", STR_ARG(cover->by->pub.file), cover->by->pub.no,
		STR_ARG(cover->by->pub.phrase));
	say(l, LEXICON_WARNING, line, cover->same ? msg("\"%.*s\" sama dengan %.*s; hapus salah satu") :
		msg("\"%.*s\" sudah tercakup oleh %.*s; hapus, atau beri bobot yang lebih besar"),
		line->pub.phrase, at);
}

static void check_line(struct lint *l, uint32_t own)
{
	const struct line *line = &l->c.lex.lines[own];
	struct coverage cover = {.all = true};
	size_t n;
	const struct str *variants = phrase_variants(&l->page, line->pub.phrase, &n);

	for (size_t i = 0; i < n; i++) {
		struct str sample = phrase_sample(&l->page, variants[i]);

		if (sample.len == 1 && str_find_char(variants[i], '<', 0) == SIZE_MAX)
			say(l, LEXICON_ERROR, line,
				msg("\"%.*s\" hanya satu huruf dan akan cocok di mana-mana; tulis kata yang"
				    " lengkap%.*s"),
				variants[i], STR_NONE);
		cover_sample(l, own, sample, &cover);
	}
	tell_coverage(l, line, &cover);
}

static void check_lines(struct lint *l)
{
	for (size_t i = 0; i < l->c.lex.n_lines; i++) {
		if (!l->c.lex.lines[i].pub.off && !has_error(l, &l->c.lex.lines[i]))
			check_line(l, (uint32_t)i);
		arena_reset(&l->page);
	}
}

/* ---- stems ---- */

struct stemmed {
	struct str word, stem;
	uint32_t line;
};

static int by_stem(const void *a, const void *b)
{
	const struct stemmed *x = a, *y = b;
	int order = str_cmp(x->stem, y->stem);

	return order ? order : str_cmp(x->word, y->word) ? str_cmp(x->word, y->word) :
		(x->line > y->line) - (x->line < y->line);
}

/* Derived words keep most of their stem's letters; a word that does not was cut by accident. */
static bool keeps_stem(const struct stemmed *s)
{
	struct str tail = str_slice(s->stem, s->stem.len > 3 ? 1 : 0, s->stem.len);

	return str_find(s->word, tail, 0) != SIZE_MAX && s->stem.len >= 3;
}

struct stem_list {
	struct stemmed *words;
	size_t n, alloc;
};

static void add_stemmed(struct lint *l, struct str word, uint32_t line, struct stem_list *list)
{
	struct text t;

	text_analyse_with(l->c.cache, &l->page, word, &t);
	for (size_t k = 0; k < t.n_tokens; k++)
		if (t.tokens[k].kind == TOKEN_WORD && !str_eq(t.tokens[k].folded, t.tokens[k].stem))
			*ARENA_PUSH(l->run, list->words, list->n, list->alloc) =
				(struct stemmed){arena_str(l->run, t.tokens[k].folded),
					arena_str(l->run, t.tokens[k].stem), line};
}

/* The words of a line that match by stem; the exact ones cannot collide. */
static void stemmed_words(struct lint *l, uint32_t line, struct stem_list *list)
{
	const struct lexicon *lex = &l->c.lex;
	bool exact = lex->concepts[lex->lines[line].concept].exact;
	struct str phrase = lex->lines[line].pub.phrase, rest, word;
	struct buf words;

	if (str_find_char(phrase, '"', 0) != SIZE_MAX)
		return;
	buf_init(&words, BUF_NO_CAP);
	for (size_t i = 0; i < phrase.len; i++)
		buf_add_char(&words, strchr("(|)", phrase.ptr[i]) ? ' ' : phrase.ptr[i]);
	rest = buf_str(&words);
	while (str_cut(&rest, ' ', &word))
		if (word.len != 0 && word.ptr[0] != '<' &&
			(str_starts(word, "~") || (!exact && !str_starts(word, "="))))
			add_stemmed(l, phrase_sample(&l->page, word), line, list);
	buf_free(&words);
	arena_reset(&l->page);
}

static void check_stems(struct lint *l)
{
	const struct lexicon *lex = &l->c.lex;
	struct stem_list list = {0};

	for (size_t i = 0; i < lex->n_lines; i++)
		stemmed_words(l, (uint32_t)i, &list);
	if (list.n != 0)
		qsort(list.words, list.n, sizeof *list.words, by_stem);
	for (size_t i = 1; i < list.n; i++) {
		const struct stemmed *a = &list.words[i - 1], *b = &list.words[i];
		const struct line *line = &lex->lines[b->line], *other = &lex->lines[a->line];

		if (!str_eq(a->stem, b->stem) || str_eq(a->word, b->word) ||
			line->concept == other->concept || (keeps_stem(a) && keeps_stem(b)))
			continue;
		table_fault(&l->found, LEXICON_WARNING, line->pub.file, line->pub.no,
			msg("\"%.*s\" dan \"%.*s\" (%.*s:%u) berakar sama, \"%.*s\"; tulis =%.*s bila maksudnya"
			    " berbeda"),
			STR_ARG(b->word), STR_ARG(a->word), STR_ARG(other->pub.file), other->pub.no,
			STR_ARG(b->stem), STR_ARG(b->word));
	}
}

/* ---- patterns ---- */

/* Letters, digits and blanks of the pattern itself, over and over, and an end that cannot match. */
static struct str worst_text(struct arena *a, struct str pattern, unsigned kind)
{
	static const char *const simple[] = {"a", "a ", "1", " "};
	struct buf unit, b;
	struct str text;

	buf_init(&unit, BUF_NO_CAP);
	for (size_t i = 0; i < pattern.len && kind >= sizeof simple / sizeof *simple; i++) {
		char c = pattern.ptr[i];
		bool letter = ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9');

		if (i > 0 && pattern.ptr[i - 1] == '\\' && letter)
			c = (c | 32) == 'd' ? '1' : (c | 32) == 's' ? ' ' : 'a';
		if (letter || c == ' ')
			buf_add_char(&unit, c);
	}
	if (unit.len == 0)
		buf_add_cstr(&unit, simple[kind % 4]);
	buf_init(&b, BUF_NO_CAP);
	while (b.len < WORST_BYTES)
		buf_add_str(&b, buf_str(&unit));
	buf_add_cstr(&b, "\xC2\xA7!");
	text = arena_str(a, buf_str(&b));
	buf_free(&unit);
	buf_free(&b);
	return text;
}

static void check_patterns(struct lint *l)
{
	for (size_t i = 0; i < l->c.lex.n_rules; i++) {
		const struct rule *rule = &l->c.lex.rules[i];
		bool slow = false;

		for (unsigned kind = 0; kind < 5 && rule->pattern != NULL && !slow; kind++)
			slow = rx_match(rule->pattern, worst_text(&l->page, rule->pattern_text, kind), 0, NULL,
				0) == RX_LIMIT;
		arena_reset(&l->page);
		if (slow)
			say_at(l, LEXICON_ERROR, rule->pattern_at,
				msg("pola \"%.*s\" terlalu lambat pada teks panjang; hindari pengulangan di dalam"
				    " pengulangan seperti (a+)+ atau .*.*%.*s"),
				rule->pattern_text, STR_NONE);
	}
}

/* ---- sections that nothing uses: most often a name that was mistyped ---- */

static void join_rule(struct bits *used, const struct rule *rule)
{
	for (size_t i = 0; i < rule->n_terms; i++)
		bits_join(used, &rule->terms[i].any);
	for (size_t i = 0; i < rule->n_near; i++)
		bits_join(used, &rule->near[i]);
	for (size_t i = 0; i < rule->n_doc; i++)
		bits_join(used, &rule->doc[i]);
	bits_join(used, &rule->not_here);
	bits_join(used, &rule->not_doc);
}

static struct bits used_concepts(const struct lexicon *lex)
{
	struct bits used = lex->hush;

	bits_join(&used, &lex->frames);
	for (size_t i = 0; i < lex->n_rules; i++)
		join_rule(&used, &lex->rules[i]);
	for (size_t i = 0; i < lex->n_concepts; i++) {
		const struct concept *c = &lex->concepts[i];

		if (c->context >= 0 || c->cues != 0)
			bits_add(&used, i);
		if (c->breaker >= 0)
			bits_join(&used, &lex->concepts[c->breaker].down);
	}
	return used;
}

static void check_sections(struct lint *l)
{
	const struct lexicon *lex = &l->c.lex;
	struct bits used = used_concepts(lex);

	for (size_t i = 0; i < lex->n_concepts; i++)
		if (!bits_has(&used, i))
			say_at(l, LEXICON_WARNING, lex->concepts[i].at,
				msg("bagian [%.*s] tidak dipakai aturan mana pun, jadi isinya tidak berpengaruh;"
				    " periksa ejaan namanya%.*s"),
				lex->concepts[i].name, STR_NONE);
}

/* ---- examples ---- */

/* Does the rule speak, uncancelled, for a document of just this text? */
static bool speaks(struct lint *l, const struct rule *rule, struct str example)
{
	struct document doc = {.text = example, .kind = rule->kind < 0 ? DOC_NEWS : (enum doc_kind)rule->kind};
	struct reading r;
	struct judgement j;
	struct verdicts v;

	classifier_judge(&l->c, &l->page, &doc, &r, &j, &v);
	for (size_t i = 0; i < j.n_signals; i++)
		if (j.signals[i].rule == rule && j.signals[i].cue == NULL)
			return true;
	return false;
}

static void check_examples(struct lint *l)
{
	for (size_t i = 0; i < l->c.lex.n_rules; i++) {
		const struct rule *rule = &l->c.lex.rules[i];

		for (size_t k = 0; k < rule->n_match; k++, arena_reset(&l->page))
			if (!speaks(l, rule, rule->match[k]))
				say_at(l, LEXICON_ERROR, rule->match_at[k],
					msg("contoh cocok tidak dikenali oleh aturan [%.*s]: \"%.*s\"; perbaiki aturan"
					    " atau contohnya"),
					rule->id, rule->match[k]);
		for (size_t k = 0; k < rule->n_differ; k++, arena_reset(&l->page))
			if (speaks(l, rule, rule->differ[k]))
				say_at(l, LEXICON_ERROR, rule->differ_at[k],
					msg("contoh tidak justru dikenali oleh aturan [%.*s]: \"%.*s\"; persempit"
					    " aturannya"),
					rule->id, rule->differ[k]);
	}
}

/* ---- all ---- */

static int by_place(const void *a, const void *b)
{
	const struct lexicon_problem *x = a, *y = b;
	int order = str_cmp(x->file, y->file);

	if (order == 0)
		order = (x->line > y->line) - (x->line < y->line);
	if (order == 0)
		order = (x->level < y->level) - (x->level > y->level);
	return order ? order : str_cmp(x->text, y->text);
}

static size_t drop_repeats(struct lexicon_problem *list, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (kept == 0 || by_place(&list[kept - 1], &list[i]) != 0)
			list[kept++] = list[i];
	return kept;
}

void lexicon_check(struct arena *run, const struct lexicon_source *source,
	struct lexicon_problem **list, size_t *n)
{
	struct lint l = {.run = run, .found = {.arena = run}};
	const struct lexicon *lex = &l.c.lex;

	arena_init(&l.page);
	classifier_build(&l.c, run, source, &l.found);
	for (size_t i = 0; i < lex->n_problems; i++)
		table_fault(&l.found, lex->problems[i].level, lex->problems[i].file, lex->problems[i].line,
			"%.*s", STR_ARG(lex->problems[i].text));
	check_lines(&l);
	check_stems(&l);
	check_sections(&l);
	check_patterns(&l);
	check_examples(&l);
	classify_close(&l.c);
	arena_free(&l.page);
	if (l.found.n != 0)
		qsort(l.found.list, l.found.n, sizeof *l.found.list, by_place);
	*list = l.found.list;
	*n = drop_repeats(l.found.list, l.found.n);
}
