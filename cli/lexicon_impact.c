/* lexicon_impact.c - simak lexicon impact FILE...: what an edit would change, before it is saved.
 *
 * Each FILE stands for the office's file of the same name, or is added.  The stored documents of the
 * last days are judged twice; what becomes a finding and what ceases to be one is listed. */
#include "lexicon_work.h"
#include "simak/classify.h"
#include "simak/esc.h"
#include "simak/jout.h"
#include "simak/msg.h"

struct change {
	int64_t document;
	enum topic topic;
	enum label before, after;
	struct str title;
};

struct comparison {
	struct arena *run;
	struct classifier *before, *after;
	struct change *list;
	size_t n, alloc, added, removed, documents;
};

static int compare(const struct stored_document *d, struct arena *page, void *ctx)
{
	struct comparison *c = ctx;
	struct verdicts before, after;

	c->documents++;
	classify_document(c->before, page, &d->document, &before);
	classify_document(c->after, page, &d->document, &after);
	for (int t = 0; t < TOPICS; t++) {
		bool was = before.labels[t] == LABEL_DUGAAN, is = after.labels[t] == LABEL_DUGAAN;

		if (was == is)
			continue;
		c->added += is;
		c->removed += was;
		*ARENA_PUSH(c->run, c->list, c->n, c->alloc) = (struct change){d->document.id, (enum topic)t,
			before.labels[t], after.labels[t], arena_str(c->run, d->document.title.len ?
				d->document.title : str_slice(d->document.text, 0, 80))};
	}
	return 0;
}

static void put_change(struct cli *cli, const struct change *c)
{
	struct str id = arena_printf(&cli->run, "%lld/%s", (long long)c->document, topic_name(c->topic));
	struct jout j;

	if (!cli->json) {
		buf_printf(&cli->out, "  %s %.*s  ", c->after == LABEL_DUGAAN ? "+" : "-", STR_ARG(id));
		esc_log(&cli->out, c->title);
		buf_printf(&cli->out, "  (%s -> %s)\n", label_name(c->before), label_name(c->after));
		return;
	}
	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_str(&j, "id", id);
	jout_member_str(&j, "before", str_of(label_name(c->before)));
	jout_member_str(&j, "after", str_of(label_name(c->after)));
	jout_member_str(&j, "title", c->title);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static int load_both(struct cli *cli, struct comparison *c, struct err *e)
{
	struct lexicon_source source;

	if (lexicon_read(&cli->run, cli->lexicons, cli->ws->lexicons, &source, e) != 0 ||
		classify_load_source(&cli->run, &source, &c->before, e) != 0)
		return -1;
	for (int i = 1; i < cli->n_args; i++)
		if (lexicon_add_file(cli, cli->args[i], &source, e) != 0)
			return -1;
	return classify_load_source(&cli->run, &source, &c->after, e);
}

int lexicon_impact(struct cli *cli)
{
	struct comparison c = {.run = &cli->run};
	struct err e = {0};
	int64_t since_day;
	int rc;

	if (cli->n_args < 2)
		return cli_usage(cli, "%s", msg("a FILE is wanted: the edited lexicon"));
	if (lexicon_days(cli, 30, &since_day) != 0)
		return err_exit_code(ERR_USAGE);
	rc = load_both(cli, &c, &e);
	if (rc == 0)
		rc = lexicon_each(cli, since_day, compare, &c, &e);
	classify_close(c.before);
	classify_close(c.after);
	if (rc != 0)
		return cli_fail(&e);
	if (!cli->json)
		buf_printf(&cli->out, msg("Perubahan ini menambah %zu dan menghapus %zu temuan dari %zu dokumen.\n"),
			c.added, c.removed, c.documents);
	for (size_t i = 0; i < c.n; i++)
		put_change(cli, &c.list[i]);
	return cli_flush(cli) == 0 ? 0 : err_exit_code(ERR_STORE);
}
