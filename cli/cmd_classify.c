/* cmd_classify.c - simak classify FILE...: labels, evidence and findings of documents in files. */
#include "cli.h"
#include "jsonl.h"
#include "reclassify.h"
#include "simak/classify.h"
#include "simak/file.h"
#include "simak/jmember.h"
#include "simak/esc.h"
#include "simak/msg.h"
#include "simak/utf8.h"

#define FILE_CAP ((size_t)4 << 30)
#define FLUSH_AT ((size_t)1 << 20)

struct job {
	struct cli *cli;
	struct classifier *classifier;
	struct arena page;
	const char *path;
	int done, failed;
};

static void put_labels(struct jout *j, const struct verdicts *v)
{
	jout_key(j, "labels");
	jout_object(j);
	for (int t = 0; t < TOPICS; t++)
		jout_member_str(j, topic_name((enum topic)t), str_of(label_name(v->labels[t])));
	jout_end_object(j);
	jout_key(j, "scores");
	jout_object(j);
	for (int t = 0; t < TOPICS; t++)
		jmember_real(j, topic_name((enum topic)t), v->scores[t]);
	jout_end_object(j);
}

static void put_counts(struct jout *j, const struct verdicts *v)
{
	jout_key(j, "counts");
	jout_array(j);
	for (size_t i = 0; i < v->n_counts; i++) {
		jout_object(j);
		jout_member_int(j, "n", v->counts[i].n);
		jout_member_str(j, "what", v->counts[i].what);
		jout_member_opt(j, "region", v->counts[i].region);
		jout_member_str(j, "passage", v->counts[i].passage);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void put_evidence(struct jout *j, const struct verdicts *v)
{
	jout_key(j, "evidence");
	jout_array(j);
	for (size_t i = 0; i < v->n_evidence; i++) {
		const struct evidence *e = &v->evidence[i];

		jout_object(j);
		jout_member_str(j, "topic", str_of(topic_name(e->topic)));
		jout_member_str(j, "stance", str_of(stance_name(e->stance)));
		jout_member_str(j, "text", e->text);
		jout_member_str(j, "field", e->field == FIELD_TITLE ? STR_LIT("title") : STR_LIT("text"));
		jout_member_int(j, "start", (int64_t)e->start);
		jout_member_int(j, "len", (int64_t)e->len);
		jout_member_str(j, "rule", e->rule);
		jout_member_str(j, "at", e->at);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void put_findings(struct jout *j, const struct verdicts *v)
{
	jout_key(j, "findings");
	jout_array(j);
	for (size_t i = 0; i < v->n_findings; i++) {
		const struct finding *f = &v->findings[i];

		jout_object(j);
		jout_member_str(j, "topic", str_of(topic_name(f->topic)));
		jout_member_opt(j, "sub", f->sub);
		jout_member_opt(j, "status_word", f->status_word);
		jmember_offices(j, f);
		jmember_strs(j, "regions", f->regions, f->n_regions);
		jmember_when(j, "event_at", f->event);
		jmember_amounts(j, f);
		jmember_strs(j, "articles", f->articles, f->n_articles);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void put_json(struct job *job, struct jsonl_id id, const struct verdicts *v)
{
	struct jout j;

	jout_init(&j, &job->cli->out);
	jout_object(&j);
	jsonl_put_id(&j, "id", id);
	put_labels(&j, v);
	jmember_strs(&j, "regions", v->regions, v->n_regions);
	put_counts(&j, v);
	put_evidence(&j, v);
	put_findings(&j, v);
	jout_end_object(&j);
	buf_add_char(&job->cli->out, '\n');
}

/* "ID  topic label score  passage": a line for each topic that is there. */
static void put_lines(struct job *job, struct str id, const struct verdicts *v)
{
	struct buf *out = &job->cli->out;
	bool any = false;

	for (int t = 0; t < TOPICS; t++) {
		const struct evidence *first = NULL;

		if (v->labels[t] == LABEL_NONE)
			continue;
		for (size_t i = v->n_evidence; i-- > 0;)
			if (v->evidence[i].topic == (enum topic)t)
				first = &v->evidence[i];
		any = true;
		esc_log(out, id);
		buf_printf(out, "\t%s\t%s\t%.2f\t", topic_name((enum topic)t), label_name(v->labels[t]),
			v->scores[t]);
		if (first != NULL) {
			esc_log(out, first->text);
			buf_printf(out, "\t%.*s", STR_ARG(first->at));
		}
		buf_add_char(out, '\n');
	}
	if (any)
		return;
	esc_log(out, id);
	buf_add_cstr(out, "\t-\tnone\n");
}

static int judge(struct job *job, struct jsonl_id id, const struct document *doc)
{
	struct verdicts v;

	classify_document(job->classifier, &job->page, doc, &v);
	if (job->cli->json)
		put_json(job, id, &v);
	else
		put_lines(job, id.text, &v);
	arena_reset(&job->page);
	job->done++;
	return job->cli->out.len > FLUSH_AT ? cli_flush(job->cli) : 0;
}

static struct str scrubbed(struct arena *a, struct str s)
{
	struct buf b;
	struct str clean;

	if (utf8_valid(s) && memchr(s.ptr ? s.ptr : "", 0, s.len) == NULL)
		return s;
	buf_init(&b, BUF_NO_CAP);
	utf8_add_scrubbed(&b, s);
	clean = arena_str(a, buf_str(&b));
	buf_free(&b);
	return clean;
}

static int judge_text(struct job *job, struct str bytes)
{
	const char *slash = strrchr(job->path, '/');
	struct document doc = {.kind = DOC_NEWS, .text = scrubbed(&job->page, bytes)};
	struct jsonl_id id = {str_of(slash ? slash + 1 : job->path), false};

	return judge(job, id, &doc);
}

static int judge_object(const struct jin *object, void *ctx, struct err *e)
{
	struct job *job = ctx;
	struct document doc;
	struct jsonl_id id;

	if (jsonl_id(&job->page, object, &id, e) != 0)
		return -1;
	jsonl_document(object, &doc);
	if (judge(job, id, &doc) != 0)
		return err_set(e, ERR_STORE, "%s", msg("standard output can't be written"));
	return 0;
}

static int judge_lines(struct job *job, struct str bytes)
{
	struct jsonl lines = {.file = job->path};
	struct err e;
	int result = jsonl_each(&lines, bytes, judge_object, job, &e);

	job->failed += lines.failed;
	return result;
}

static int judge_file(struct job *job)
{
	const char *format = cli_option(job->cli, "--format");
	struct err e = {0};
	struct buf b;
	struct str bytes;
	int result = 0;

	if (file_read(job->path, FILE_CAP, &b, &e) != 0) {
		cli_fail(&e);
		job->failed++;
	} else {
		bytes = buf_str(&b);
		if (str_starts(bytes, "\xef\xbb\xbf"))
			bytes = str_slice(bytes, 3, bytes.len);
		if (format ? strcmp(format, "jsonl") == 0 : str_starts(str_trim(bytes), "{"))
			result = judge_lines(job, bytes);
		else
			result = judge_text(job, bytes);
	}
	buf_free(&b);
	return result;
}

static int run_files(struct job *job)
{
	for (int i = 0; i < job->cli->n_args && cli_signal == 0; i++) {
		job->path = job->cli->args[i];
		if (judge_file(job) != 0)
			return err_exit_code(ERR_STORE);
	}
	if (job->failed == 0)
		return 0;
	return err_exit_code(job->done ? ERR_PARTIAL : ERR_INPUT);
}

static int run(struct cli *cli)
{
	const char *format = cli_option(cli, "--format");
	struct job job = {.cli = cli};
	struct err e = {0};
	int code;

	if (cli_option(cli, "--stored") != NULL)
		return reclassify_stored(cli);
	if (cli->n_args == 0)
		return cli_usage(cli, "%s", msg("a FILE is wanted (- is standard input)"));
	if (format && strcmp(format, "jsonl") != 0 && strcmp(format, "text") != 0)
		return cli_usage(cli, "%s", msg("--format wants jsonl or text"));
	if (classify_load(&cli->run, cli->lexicons, NULL, &job.classifier, &e) != 0)
		return cli_fail(&e);
	arena_init(&job.page);
	code = run_files(&job);
	arena_free(&job.page);
	classify_close(job.classifier);
	return code;
}

const struct command cmd_classify = {
	.name = "classify",
	.args = "FILE... [--format jsonl|text] | --stored [--since D]",
	.summary = "tell incidents from appeals in documents",
	.example = "simak classify --json artikel.jsonl",
	.exit_codes = "  1 some lines could not be read\n  3 a lexicon is wrong\n  65 no document could be read\n",
	.run = run,
	.options = {{"--format", "jsonl|text", "what the files hold (default: jsonl where a file begins with {)"},
		{"--stored", NULL, "today's lexicons on the stored documents; prints what changed"},
		{"--since", "D", "with --stored: published on this day or later"}},
};
