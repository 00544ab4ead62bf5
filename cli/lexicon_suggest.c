/* lexicon_suggest.c - simak lexicon suggest: phrases frequent in findings and rare elsewhere that no
 * line covers.
 *
 * In: the stored documents of the last days.  First the sentences that hold a passage of a dugaan give
 * their runs of two and three words; then every other document is asked for them.  A run is left out
 * where a lexicon phrase already stands on one of its words, and where it begins or ends with a word
 * that nearly every document has.  Score: Dunning's log-likelihood ratio (1993) of documents. */
#include <math.h>
#include <stdlib.h>

#include "lexicon_work.h"
#include "simak/classify.h"
#include "simak/esc.h"
#include "simak/jout.h"
#include "simak/msg.h"
#include "simak/text.h"

#define RUNS_MAX 200000 /* different runs; later ones are not counted */
#define LEAST 2         /* findings that a run must occur in, and one in LEAST_SHARE of them */
#define LEAST_SHARE 100
#define COMMON 0.3      /* share of documents from which on a word is too common to begin or end with */

struct run {
	struct str words;
	int64_t inside, outside, last; /* documents; last: the document counted last */
	struct str first, second;      /* first and last word */
	int64_t example;
	double score;
};

struct table {
	struct run *list;
	size_t n, alloc;
	size_t *slots, n_slots; /* index + 1 */
};

struct search {
	struct arena *run;
	struct classifier *c;
	struct table runs, words;
	bool outside; /* second pass */
	int64_t findings, others;
};

static struct run *find(struct arena *a, struct table *t, struct str words, bool add)
{
	size_t i = (size_t)str_hash(words) & (t->n_slots - 1);

	while (t->slots[i] != 0 && !str_eq(t->list[t->slots[i] - 1].words, words))
		i = (i + 1) & (t->n_slots - 1);
	if (t->slots[i] != 0)
		return &t->list[t->slots[i] - 1];
	if (!add || t->n == RUNS_MAX)
		return NULL;
	*ARENA_PUSH(a, t->list, t->n, t->alloc) = (struct run){.words = arena_str(a, words)};
	t->slots[i] = t->n;
	return &t->list[t->n - 1];
}

static void table_init(struct arena *a, struct table *t)
{
	*t = (struct table){.n_slots = 524288};
	t->slots = arena_array(a, t->n_slots, sizeof *t->slots);
}

static void count(struct search *s, struct run *r, int64_t document)
{
	if (r == NULL || r->last == document)
		return;
	r->last = document;
	if (s->outside)
		r->outside++;
	else {
		r->inside++;
		r->example = document;
	}
}

static bool is_covered(const struct explanation *why, enum field f, const struct token *k)
{
	for (size_t i = 0; i < why->n_traces; i++)
		if (why->traces[i].field == f && k->start < why->traces[i].start + why->traces[i].len &&
			k->end > why->traces[i].start)
			return true;
	return false;
}

static bool is_countable(const struct token *k)
{
	return k->kind == TOKEN_WORD && k->folded.len >= 2;
}

/* Runs of two and three words from token i on. */
static void runs_at(struct search *s, struct arena *page, const struct text *t, size_t i,
	const bool *covered, int64_t document)
{
	struct str words = t->tokens[i].folded;

	for (size_t n = 1; n < 3 && i + n < t->n_tokens; n++) {
		const struct token *k = &t->tokens[i + n];
		struct run *r;

		if (!is_countable(k) || k->sentence != t->tokens[i].sentence || (covered && covered[i + n]))
			return;
		words = arena_printf(page, "%.*s %.*s", STR_ARG(words), STR_ARG(k->folded));
		r = find(s->run, &s->runs, words, !s->outside);
		if (r != NULL && r->first.len == 0) {
			r->first = arena_str(s->run, t->tokens[i].folded);
			r->second = arena_str(s->run, k->folded);
		}
		count(s, r, document);
	}
}

/* Does the sentence hold a passage of a dugaan? */
static bool is_evidence(const struct verdicts *v, enum field f, const struct sentence *x)
{
	for (size_t i = 0; i < v->n_evidence; i++)
		if (v->evidence[i].field == f && v->labels[v->evidence[i].topic] == LABEL_DUGAAN &&
			v->evidence[i].start < x->end && v->evidence[i].start + v->evidence[i].len > x->start)
			return true;
	return false;
}

static void read_field(struct search *s, struct arena *page, const struct document *d, enum field f,
	const struct verdicts *v, const struct explanation *why)
{
	struct text t;
	bool *covered;

	text_analyse(page, f == FIELD_TITLE ? d->title : d->text, &t);
	covered = arena_array(page, t.n_tokens + 1, sizeof *covered);
	for (size_t i = 0; i < t.n_tokens; i++) {
		const struct token *k = &t.tokens[i];

		if (!is_countable(k))
			continue;
		count(s, find(s->run, &s->words, k->folded, true), d->id * 2 + s->outside);
		covered[i] = !s->outside && is_covered(why, f, k);
	}
	for (size_t i = 0; i < t.n_tokens; i++)
		if (is_countable(&t.tokens[i]) && !covered[i] &&
			(s->outside || is_evidence(v, f, &t.sentences[t.tokens[i].sentence])))
			runs_at(s, page, &t, i, s->outside ? NULL : covered, d->id);
}

static int visit(const struct stored_document *d, struct arena *page, void *ctx)
{
	struct search *s = ctx;
	struct verdicts v;
	struct explanation why;

	classify_explain(s->c, page, &d->document, &v, &why);
	if ((v.n_findings != 0) == s->outside)
		return 0;
	*(s->outside ? &s->others : &s->findings) += 1;
	read_field(s, page, &d->document, FIELD_TITLE, &v, &why);
	read_field(s, page, &d->document, FIELD_TEXT, &v, &why);
	return 0;
}

static double part(double k, double n, double p)
{
	return (k > 0 ? k * log(p) : 0) + (n - k > 0 ? (n - k) * log(1 - p) : 0);
}

/* Dunning's ratio, positive where the run is more frequent in findings. */
static double score_of(const struct search *s, const struct run *r)
{
	double k1 = (double)r->inside, k2 = (double)r->outside, n1 = (double)s->findings,
		n2 = (double)s->others + 1, p1 = k1 / n1, p2 = (k2 + 0.5) / (n2 + 0.5),
		p = (k1 + k2) / (n1 + n2);

	if (p1 <= p2)
		return 0;
	return 2 * (part(k1, n1, p1 < 1 ? p1 : 0.999) + part(k2, n2, p2) - part(k1, n1, p) -
		part(k2, n2, p));
}

static bool is_common(struct search *s, struct str word)
{
	const struct run *r = find(s->run, &s->words, word, false);

	return r != NULL && (double)(r->inside + r->outside) > COMMON * (double)(s->findings + s->others);
}

static int by_score(const void *a, const void *b)
{
	const struct run *x = a, *y = b;

	if (x->score > y->score || x->score < y->score)
		return x->score > y->score ? -1 : 1;
	return str_cmp(x->words, y->words);
}

static void put(struct cli *cli, const struct run *r)
{
	struct jout j;

	if (!cli->json) {
		buf_printf(&cli->out, "%6lld %6lld  ", (long long)r->inside, (long long)r->outside);
		esc_log(&cli->out, r->words);
		buf_printf(&cli->out, "  (%lld)\n", (long long)r->example);
		return;
	}
	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_str(&j, "phrase", r->words);
	jout_member_int(&j, "findings", r->inside);
	jout_member_int(&j, "others", r->outside);
	jout_key(&j, "score");
	jout_real(&j, r->score, 2);
	jout_member_int(&j, "example", r->example);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static void put_best(struct cli *cli, struct search *s, int64_t limit)
{
	for (size_t i = 0; i < s->runs.n; i++) {
		struct run *r = &s->runs.list[i];

		if (r->inside >= LEAST && r->inside * LEAST_SHARE >= s->findings && !is_common(s, r->first) && !is_common(s, r->second))
			r->score = score_of(s, r);
	}
	qsort(s->runs.list, s->runs.n, sizeof *s->runs.list, by_score);
	if (!cli->json)
		buf_printf(&cli->out, "%s\n", msg("temuan  lain  frasa (contoh dokumen)"));
	for (size_t i = 0; i < s->runs.n && (int64_t)i < limit && s->runs.list[i].score > 0; i++)
		put(cli, &s->runs.list[i]);
}

int lexicon_suggest(struct cli *cli)
{
	struct search s = {.run = &cli->run};
	struct err e = {0};
	int64_t since_day, limit;
	int rc;

	if (lexicon_days(cli, 365, &since_day) != 0 ||
		cli_option_int(cli, "--limit", 40, 1, 10000, &limit) != 0)
		return err_exit_code(ERR_USAGE);
	if (classify_load(&cli->run, cli->lexicons, cli->ws->lexicons, &s.c, &e) != 0)
		return cli_fail(&e);
	table_init(&cli->run, &s.runs);
	table_init(&cli->run, &s.words);
	rc = lexicon_each(cli, since_day, visit, &s, &e);
	s.outside = true;
	if (rc == 0)
		rc = lexicon_each(cli, since_day, visit, &s, &e);
	classify_close(s.c);
	if (rc != 0)
		return cli_fail(&e);
	put_best(cli, &s, limit);
	return cli_flush(cli) == 0 ? 0 : err_exit_code(ERR_STORE);
}
