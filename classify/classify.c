/* classify.c - the doors of this directory: lexicons loaded, a document judged, a judgement explained. */
#include "classifier.h"
#include "matcher.h"

#include "simak/hash.h"

static struct str hash_of(struct arena *run, const struct lexicon_source *source)
{
	struct hash *h = hash_open(HASH_SHA256);
	unsigned char raw[32];
	char hex[HASH_SHA256_HEX];

	for (size_t i = 0; i < source->n_files; i++) {
		hash_add(h, source->files[i].name);
		hash_add(h, source->files[i].bytes);
	}
	hash_close(h, raw);
	hash_hex(raw, sizeof raw, hex);
	return arena_str(run, str_of(hex));
}

/* The first error stands for all: `simak lexicon check` shows each. */
static int first_error(const struct lexicon *lex, struct err *e)
{
	for (size_t i = 0; i < lex->n_problems; i++) {
		const struct lexicon_problem *p = &lex->problems[i];

		if (p->level == LEXICON_ERROR)
			return err_set(e, ERR_CONFIG, "%.*s:%u: %.*s", STR_ARG(p->file), p->line,
				STR_ARG(p->text));
	}
	return 0;
}

void classifier_build(struct classifier *c, struct arena *run, const struct lexicon_source *source,
	struct faults *faults)
{
	struct lexicon *lex = &c->lex;
	struct arena scratch;

	lex->run = run;
	lex->vocab = text_vocab_new(run);
	lex->trie = trie_new(run);
	lex->folder = text_cache_open(NULL);
	arena_init(&scratch);
	lex->scratch = &scratch;
	concepts_load(lex, source);
	rules_load(lex, source);
	arena_free(&scratch);
	lex->scratch = NULL;
	text_cache_close(lex->folder);
	lex->folder = NULL;
	attrs_read(run, source, lex->vocab, &c->attrs, faults);
	linear_load(lex, source, &c->linear, faults);
	attrs_finish(c->attrs);
	trie_finish(lex->trie, text_vocab_size(lex->vocab), lex->marks);
	c->cache = text_cache_open(lex->vocab);
	c->hash = hash_of(run, source);
}

int classify_load_source(struct arena *run, const struct lexicon_source *source,
	struct classifier **out, struct err *e)
{
	struct classifier *c = arena_alloc(run, sizeof *c);
	struct faults faults = {.arena = run};

	classifier_build(c, run, source, &faults);
	if (first_error(&c->lex, e) != 0 || table_fault_err(&faults, e) != 0) {
		classify_close(c);
		return -1;
	}
	*out = c;
	return 0;
}

int classify_load(struct arena *run, const char *lexicons_dir, const char *office_dir,
	struct classifier **out, struct err *e)
{
	struct lexicon_source source;

	if (lexicon_read(run, lexicons_dir, office_dir, &source, e) != 0)
		return -1;
	return classify_load_source(run, &source, out, e);
}

const struct lexicon_line *classify_lines(const struct classifier *c, struct arena *a, size_t *n)
{
	struct lexicon_line *lines = arena_array(a, c->lex.n_lines + 1, sizeof *lines);

	for (size_t i = 0; i < c->lex.n_lines; i++)
		lines[i] = c->lex.lines[i].pub;
	*n = c->lex.n_lines;
	return lines;
}

void classify_close(struct classifier *c)
{
	if (c == NULL)
		return;
	for (size_t i = 0; i < c->lex.n_rules; i++)
		rx_free(c->lex.rules[i].pattern);
	text_cache_close(c->cache);
	c->cache = NULL;
	c->lex.n_rules = 0;
}

static void gather(struct arena *page, struct reading *r, enum field f)
{
	r->concepts[f] = arena_array(page, r->fields[f].n_sentences + 1, sizeof *r->concepts[f]);
	for (const struct hit *h = r->hits[f]; h < r->hits[f] + r->n_hits[f]; h++) {
		bits_add(&r->concepts[f][h->sentence], h->concept);
		bits_add(&r->all, h->concept);
	}
	if (f == FIELD_TITLE)
		r->title = r->all;
}

void classifier_read(const struct classifier *c, struct arena *page, const struct document *doc,
	struct reading *r)
{
	const struct str fields[2] = {doc->title, doc->text};

	*r = (struct reading){.doc = doc};
	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++) {
		text_analyse_with(c->cache, page, fields[f], &r->fields[f]);
		matcher_run(c->lex.trie, page, &r->fields[f], &r->hits[f], &r->n_hits[f]);
		r->n_hits[f] = hits_settle(r->hits[f], r->n_hits[f]);
		gather(page, r, (enum field)f);
	}
}

void classifier_judge(const struct classifier *c, struct arena *page, const struct document *doc,
	struct reading *r, struct judgement *j, struct verdicts *out)
{
	*out = (struct verdicts){.lexicon_hash = c->hash};
	classifier_read(c, page, doc, r);
	judge_document(&c->lex, page, r, j);
	linear_judge(c->linear, page, r, j);
	verdict_fill(&c->lex, page, r, j, out);
	out->fields = memcpy(arena_alloc(page, sizeof r->fields), r->fields, sizeof r->fields);
	attrs_find(c->attrs, page, r, out);
}

void classify_document(const struct classifier *c, struct arena *page, const struct document *doc,
	struct verdicts *out)
{
	struct reading r;
	struct judgement j;

	classifier_judge(c, page, doc, &r, &j, out);
}

static void explain_hits(const struct classifier *c, struct arena *page, const struct reading *r,
	struct explanation *why)
{
	why->traces = arena_array(page, r->n_hits[0] + r->n_hits[1] + 1, sizeof *why->traces);
	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++)
		for (size_t i = 0; i < r->n_hits[f]; i++) {
			const struct hit *h = &r->hits[f][i];
			const struct lexicon_line *l = &c->lex.lines[h->line].pub;
			const struct token *k = r->fields[f].tokens;

			why->traces[why->n_traces++] = (struct trace){.field = (enum field)f,
				.start = k[h->first].start, .len = k[h->end - 1].end - k[h->first].start,
				.concept = l->concept, .weight = l->weight,
				.at = c->lex.lines[h->line].at};
		}
}

/* A signal as others are told of it. */
static struct signal told(const struct lexicon *lex, const struct reading *r,
	const struct finding_signal *s)
{
	const struct rule *rule = s->rule;
	const struct token *k = r->fields[s->field].tokens;
	struct signal t = {.topic = rule->topic, .stance = rule->stance,
		.field = (enum field)s->field,
		.start = s->start, .len = s->len, .rule = rule->id, .at = rule->at, .line_at = *s->at,
		.weight = s->weight, .rule_weight = rule->weight, .line_weight = s->line_weight,
		.bonus = judge_bonus(s), .cap = rule->cap, .counted = s->counted, .support = rule->support};

	if (s->cue == NULL)
		return t;
	t.cancelled_by = lex->concepts[s->cue->concept].name;
	t.cancelled_at = lex->lines[s->cue->line].at;
	if (s->framed) /* the cue may stand in another field: no place in this one */
		return t;
	t.cancel_start = k[s->cue->first].start;
	t.cancel_len = k[s->cue->end - 1].end - t.cancel_start;
	return t;
}

void classify_explain(const struct classifier *c, struct arena *page, const struct document *doc,
	struct verdicts *out, struct explanation *why)
{
	struct reading r;
	struct judgement j;

	*why = (struct explanation){0};
	classifier_judge(c, page, doc, &r, &j, out);
	why->signals = arena_array(page, j.n_signals + 1, sizeof *why->signals);
	for (size_t i = 0; i < j.n_signals; i++) {
		passage_find(&r, &j.signals[i]);
		why->signals[why->n_signals++] = told(&c->lex, &r, &j.signals[i]);
	}
	memcpy(why->sums, j.sums, sizeof why->sums);
	why->weighings = arena_array(page, COLUMNS, sizeof *why->weighings);
	why->n_weighings = linear_explain(c->linear, page, &r, &j, why->weighings);
	explain_hits(c, page, &r, why);
}

struct str classify_lexicon_hash(const struct classifier *c)
{
	return c->hash;
}
