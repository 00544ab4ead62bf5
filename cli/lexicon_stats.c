/* lexicon_stats.c - simak lexicon stats: what each line did on the stored documents.
 *
 * Per line and per rule: how often it was found, decided, was cancelled; how many of the findings that
 * it decided were judged benar or keliru, and between which bounds its precision lies (Wilson's
 * interval, 95 %; E. B. Wilson 1927).  A finding's judgement is the latest one. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon_work.h"
#include "simak/classify.h"
#include "simak/esc.h"
#include "simak/jmember.h"
#include "simak/msg.h"

enum kind { KIND_TOPIC, KIND_RULE, KIND_LINE };

struct row {
	enum kind kind;
	struct str at;   /* "file:line"; of a topic its name */
	struct str text; /* the phrase, the rule's id */
	int64_t hits, decided, cancelled, right, wrong;
};

struct stats {
	struct arena *run;
	struct classifier *c;
	struct row *rows;
	size_t n, alloc;
	size_t *slots, n_slots; /* open addressing over `at`: index + 1 */
	struct verdict *verdicts;
	size_t n_verdicts, documents;
};

static struct row *row_at(struct stats *st, enum kind kind, struct str at, struct str text)
{
	size_t i = (size_t)str_hash(at) & (st->n_slots - 1);

	while (st->slots[i] != 0 && !str_eq(st->rows[st->slots[i] - 1].at, at))
		i = (i + 1) & (st->n_slots - 1);
	if (st->slots[i] == 0) {
		*ARENA_PUSH(st->run, st->rows, st->n, st->alloc) =
			(struct row){.kind = kind, .at = arena_str(st->run, at), .text = arena_str(st->run, text)};
		st->slots[i] = st->n;
	}
	return &st->rows[st->slots[i] - 1];
}

/* The latest judgement of a finding, if it is benar or keliru. */
static const struct verdict *judgement_of(const struct stats *st, int64_t document, enum topic topic)
{
	for (size_t i = st->n_verdicts; i-- > 0;)
		if (st->verdicts[i].finding.document == document && st->verdicts[i].finding.topic == topic)
			return st->verdicts[i].value == VERDICT_BENAR || st->verdicts[i].value == VERDICT_KELIRU ?
				&st->verdicts[i] : NULL;
	return NULL;
}

static void decide(struct row *r, const struct signal *s, const struct verdict *judged)
{
	r->decided += s->counted > 0;
	r->cancelled += s->cancelled_by.len != 0 && s->stance != STANCE_IMBAUAN && s->stance != STANCE_ATURAN;
	if (judged != NULL && s->counted > 0) {
		r->right += judged->value == VERDICT_BENAR;
		r->wrong += judged->value == VERDICT_KELIRU;
	}
}

static int visit(const struct stored_document *d, struct arena *page, void *ctx)
{
	struct stats *st = ctx;
	struct verdicts v;
	struct explanation why;

	st->documents++;
	classify_explain(st->c, page, &d->document, &v, &why);
	for (size_t i = 0; i < why.n_traces; i++)
		row_at(st, KIND_LINE, why.traces[i].at, STR_NONE)->hits++;
	for (size_t i = 0; i < why.n_signals; i++) {
		const struct signal *s = &why.signals[i];
		const struct verdict *judged = v.labels[s->topic] == LABEL_DUGAAN ?
			judgement_of(st, d->document.id, s->topic) : NULL;
		struct row *rule = row_at(st, KIND_RULE, s->at, s->rule);

		rule->hits++;
		decide(rule, s, judged);
		decide(row_at(st, KIND_LINE, s->line_at, STR_NONE), s, judged);
	}
	for (int t = 0; t < TOPICS; t++) {
		const struct verdict *judged = judgement_of(st, d->document.id, (enum topic)t);
		struct row *r = row_at(st, KIND_TOPIC, str_of(topic_name((enum topic)t)), STR_NONE);

		r->hits += v.labels[t] == LABEL_DUGAAN;
		r->right += judged != NULL && judged->value == VERDICT_BENAR;
		r->wrong += judged != NULL && judged->value == VERDICT_KELIRU;
	}
	return 0;
}

static void wilson(int64_t right, int64_t wrong, double *low, double *high)
{
	double n = (double)(right + wrong), p = (double)right / n, z = 1.96;
	double middle = p + z * z / (2 * n), spread = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n));

	*low = (middle - spread) / (1 + z * z / n);
	*high = (middle + spread) / (1 + z * z / n);
}

static void put_text(struct buf *out, const struct row *r)
{
	double low, high;

	buf_printf(out, "%8lld %8lld %8lld %6lld %6lld  ", (long long)r->hits, (long long)r->decided,
		(long long)r->cancelled, (long long)r->right, (long long)r->wrong);
	if (r->right + r->wrong > 0) {
		wilson(r->right, r->wrong, &low, &high);
		buf_printf(out, "%3.0f%% (%.0f-%.0f)  ", 100.0 * (double)r->right / (double)(r->right + r->wrong),
			100 * low, 100 * high);
	}
	buf_printf(out, "%.*s ", STR_ARG(r->at));
	esc_log(out, r->text);
	if (r->kind == KIND_LINE && r->hits == 0)
		buf_printf(out, "  <- %s", msg("mati: tidak pernah ditemukan"));
	else if (r->decided == 0 && r->cancelled > 0)
		buf_printf(out, "  <- %s", msg("selalu dibatalkan"));
	buf_add_char(out, '\n');
}

static void put_json(struct buf *out, const struct row *r)
{
	static const char *const kinds[] = {"topic", "rule", "line"};
	double low, high;
	struct jout j;

	jout_init(&j, out);
	jout_object(&j);
	jout_member_str(&j, "kind", str_of(kinds[r->kind]));
	jout_member_str(&j, "at", r->at);
	jout_member_opt(&j, "text", r->text);
	jout_member_int(&j, "hits", r->hits);
	jout_member_int(&j, "decided", r->decided);
	jout_member_int(&j, "cancelled", r->cancelled);
	jout_member_int(&j, "benar", r->right);
	jout_member_int(&j, "keliru", r->wrong);
	if (r->right + r->wrong > 0) {
		wilson(r->right, r->wrong, &low, &high);
		jmember_real(&j, "precision", (double)r->right / (double)(r->right + r->wrong));
		jout_key(&j, "interval");
		jout_array(&j);
		jout_real(&j, low, 3);
		jout_real(&j, high, 3);
		jout_end_array(&j);
	}
	jout_end_object(&j);
	buf_add_char(out, '\n');
}

/* Topics, then rules, then lines; of one kind the busiest first. */
static int by_use(const void *a, const void *b)
{
	const struct row *x = a, *y = b;

	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->hits != y->hits)
		return x->hits > y->hits ? -1 : 1;
	return str_cmp(x->at, y->at);
}

/* A row for every line of the set, so that dead ones show. */
static void prepare(struct stats *st)
{
	size_t n;
	const struct lexicon_line *lines = classify_lines(st->c, st->run, &n);

	st->n_slots = 1024; /* room for every line, and for rules and topics besides */
	while (st->n_slots < 4 * (n + 1000))
		st->n_slots *= 2;
	st->slots = arena_array(st->run, st->n_slots, sizeof *st->slots);
	for (size_t i = 0; i < n; i++)
		if (!lines[i].off)
			row_at(st, KIND_LINE, arena_printf(st->run, "%.*s:%u", STR_ARG(lines[i].file),
				lines[i].no), lines[i].phrase);
}

static int read_verdicts(struct cli *cli, struct stats *st, struct err *e)
{
	struct store *s;
	int rc;

	if (workspace_open_store(cli->ws, STORE_READ, &s, e) != 0)
		return -1;
	rc = store_get_verdict_history(s, 0, &cli->run, &st->verdicts, &st->n_verdicts, e);
	store_close(s);
	return rc;
}

int lexicon_stats(struct cli *cli)
{
	struct stats st = {.run = &cli->run};
	struct err e = {0};
	int64_t since_day;
	int rc;

	if (lexicon_days(cli, 36500, &since_day) != 0)
		return err_exit_code(ERR_USAGE);
	if (classify_load(&cli->run, cli->lexicons, cli->ws->lexicons, &st.c, &e) != 0)
		return cli_fail(&e);
	prepare(&st);
	rc = read_verdicts(cli, &st, &e);
	if (rc == 0)
		rc = lexicon_each(cli, since_day, visit, &st, &e);
	classify_close(st.c);
	if (rc != 0)
		return cli_fail(&e);
	qsort(st.rows, st.n, sizeof *st.rows, by_use);
	if (!cli->json)
		buf_printf(&cli->out, msg("%zu dokumen\n   kena   penentu    batal  benar keliru  ketepatan, baris\n"),
			st.documents);
	for (size_t i = 0; i < st.n; i++)
		(cli->json ? put_json : put_text)(&cli->out, &st.rows[i]);
	return cli_flush(cli) == 0 ? 0 : err_exit_code(ERR_STORE);
}
