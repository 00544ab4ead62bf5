/* cmd_events.c - simak events FILE: which documents tell of one event, and which of one case?
 *
 * The same path as a crawl's, over a store in memory. */
#include <stdio.h>

#include "cli.h"
#include "fold.h"
#include "jsonl.h"
#include "simak/classify.h"
#include "simak/esc.h"
#include "simak/file.h"
#include "simak/jout.h"
#include "simak/msg.h"

#define FILE_CAP ((size_t)1 << 31)
#define ZONE_S (8 * 3600)

struct line {
	struct jsonl_id id;
	int64_t document;
	struct folded folded;
};

struct job {
	struct cli *cli;
	struct store *store;
	struct folder folder;
	struct classifier *classifier;
	struct arena page;
	struct line *lines; /* in the run arena */
	size_t n_lines, alloc;
	size_t *line_of; /* by document number, which count from 1 */
	size_t n_documents, documents_alloc;
};

static int store_one(struct job *job, struct document *doc, struct verdicts *v, int64_t *id,
	struct err *e)
{
	struct article article = {.document = doc, .verdicts = v, .seen_at = doc->published.at};
	enum put_result result;

	if (doc->url.len == 0)
		doc->url = arena_printf(&job->page, "urn:simak:line:%zu", job->n_lines);
	classify_document(job->classifier, &job->page, doc, v);
	return store_put_article(job->store, &article, id, &result, e);
}

static void remember(struct job *job, int64_t document)
{
	while (job->n_documents <= (size_t)document)
		*ARENA_PUSH(&job->cli->run, job->line_of, job->n_documents, job->documents_alloc) =
			job->n_lines - 1;
}

static int take_document(const struct jin *object, void *ctx, struct err *e)
{
	struct job *job = ctx;
	struct jsonl_id id;
	struct document doc;
	struct line *line;
	struct verdicts v;

	arena_reset(&job->page);
	if (jsonl_id(&job->cli->run, object, &id, e) != 0)
		return -1;
	if (id.text.len == 0)
		return err_set(e, ERR_INPUT, "%s", msg("the document has no id: give it one"));
	line = ARENA_PUSH(&job->cli->run, job->lines, job->n_lines, job->alloc);
	*line = (struct line){.id = id};
	jsonl_document(object, &doc);
	if (store_one(job, &doc, &v, &line->document, e) != 0 ||
	    fold_document(&job->folder, &job->page, line->document, &doc, &v, doc.published.at,
		    &line->folded, e) != 0)
		return -1;
	line->folded.link.shared = arena_str(&job->cli->run, line->folded.link.shared);
	remember(job, line->document);
	return 0;
}

static int fold_file(struct job *job, struct jsonl *from, struct err *e)
{
	struct buf bytes;
	int rc = file_read(from->file, FILE_CAP, &bytes, e);

	if (rc == 0)
		rc = store_begin(job->store, e);
	if (rc == 0)
		rc = jsonl_each(from, buf_str(&bytes), take_document, job, e);
	if (rc == 0)
		rc = store_commit(job->store, e);
	buf_free(&bytes);
	return rc;
}

/* ---------------------------------------------------------------- out */

/* Role and thread may have changed since: an earlier document came later, two cases were one. */
static int read_standing(struct job *job, struct line *line, const char **role, struct err *e)
{
	struct event event;
	bool found;

	*role = "";
	arena_reset(&job->page);
	if (store_get_event(job->store, line->folded.event, &job->page, &event, &found, e) != 0)
		return -1;
	line->folded.thread = event.thread;
	for (size_t i = 0; i < event.n_members; i++)
		if (event.members[i].document == line->document)
			*role = event_role_name(event.members[i].role);
	return 0;
}

static struct jsonl_id nearest_id(const struct job *job, int64_t document)
{
	return document ? job->lines[job->line_of[document]].id : (struct jsonl_id){STR_NONE, false};
}

static void put_lettered(struct jout *j, const char *key, int64_t id)
{
	char text[30];

	snprintf(text, sizeof text, "P%lld", (long long)id);
	jout_member_str(j, key, str_of(text));
}

static void put_shared(struct jout *j, struct str words)
{
	struct str word;

	jout_key(j, "shared");
	jout_array(j);
	while (str_cut(&words, ' ', &word))
		if (word.len)
			jout_str(j, word);
	jout_end_array(j);
}

static void put_json(struct job *job, const struct line *line, const char *role)
{
	const struct folded *f = &line->folded;
	struct jout j;

	jout_init(&j, &job->cli->out);
	jout_object(&j);
	jsonl_put_id(&j, "id", line->id);
	put_lettered(&j, "event", f->event);
	put_lettered(&j, "thread", f->thread);
	jout_member_str(&j, "role", str_of(role));
	jsonl_put_id(&j, "nearest", nearest_id(job, f->nearest));
	jout_member_opt(&j, "as", f->nearest ? str_of(events_tie_name(f->link.tie)) : STR_NONE);
	jout_key(&j, "likeness");
	jout_real(&j, f->link.likeness, 3);
	jout_key(&j, "agreement");
	jout_real(&j, f->link.agreement, 3);
	put_shared(&j, f->link.shared);
	jout_end_object(&j);
	buf_add_char(&job->cli->out, '\n');
}

static void put_text(struct job *job, const struct line *line, const char *role)
{
	struct buf *out = &job->cli->out;

	buf_printf(out, "P%lld\tP%lld\t%s\t", (long long)line->folded.event,
		(long long)line->folded.thread, role);
	esc_log(out, line->id.text);
	if (line->folded.nearest) {
		buf_printf(out, "\t%s\t", events_tie_name(line->folded.link.tie));
		esc_log(out, nearest_id(job, line->folded.nearest).text);
		buf_add_char(out, '\t');
		esc_log(out, line->folded.link.shared);
	}
	buf_add_char(out, '\n');
}

static int put_all(struct job *job, struct err *e)
{
	const char *role;

	for (size_t i = 0; i < job->n_lines; i++) {
		if (read_standing(job, &job->lines[i], &role, e) != 0)
			return -1;
		if (job->cli->json)
			put_json(job, &job->lines[i], role);
		else
			put_text(job, &job->lines[i], role);
	}
	return 0;
}

static int run(struct cli *cli)
{
	struct job job = {.cli = cli};
	struct jsonl from = {.file = NULL};
	struct err e = {0};
	int rc;

	if (cli->n_args != 1)
		return cli_usage(cli, "%s", msg("one FILE is wanted (- is standard input)"));
	from.file = cli->args[0];
	if (classify_load(&cli->run, cli->lexicons, NULL, &job.classifier, &e) != 0)
		return cli_fail(&e);
	arena_init(&job.page);
	rc = store_open(NULL, STORE_WRITE, ZONE_S, &job.store, &e);
	folder_open(&job.folder, job.store);
	if (rc == 0)
		rc = fold_file(&job, &from, &e);
	if (rc == 0)
		rc = put_all(&job, &e);
	folder_close(&job.folder);
	store_close(job.store);
	arena_free(&job.page);
	classify_close(job.classifier);
	return rc == 0 ? jsonl_exit_code(&from) : cli_fail(&e);
}

const struct command cmd_events = {
	.name = "events",
	.args = "FILE",
	.summary = "fold documents into events and cases",
	.example = "simak events --json artikel.jsonl",
	.exit_codes = "  1 some lines could not be read\n  65 no document could be read\n",
	.run = run,
};
