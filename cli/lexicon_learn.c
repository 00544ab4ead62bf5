/* lexicon_learn.c - simak lexicon learn: labelled documents in, the table of word weights out.
 *
 * JSON Lines {title, text, labels{topic: none|imbauan|dugaan}}; a topic that is not named is none.  A line
 * without labels is refused: it would teach silence. */
#include "jsonl.h"
#include "lexicon_work.h"
#include "simak/classify.h"
#include "simak/file.h"
#include "simak/msg.h"

#define FILE_CAP ((size_t)256 << 20)

struct school {
	struct cli *cli;
	struct lesson *lessons;
	size_t n, alloc;
};

static int read_labels(const struct jin *labels, struct lesson *lesson, struct err *e)
{
	if (!jin_is_object(labels))
		return err_set(e, ERR_INPUT, "%s",
			msg("dokumen ini tanpa labels; tulis misalnya \"labels\": {\"hoaks\": \"dugaan\"}"));
	for (int t = 0; t < TOPICS; t++) {
		struct str name = jin_get_str(labels, topic_name((enum topic)t));

		if (name.len != 0 && !label_parse(name, &lesson->labels[t]))
			return err_set(e, ERR_INPUT, msg("label \"%.*s\" harus none, imbauan, atau dugaan"),
				STR_ARG(name));
	}
	return 0;
}

static int take_lesson(const struct jin *object, void *ctx, struct err *e)
{
	struct school *school = ctx;
	struct arena *run = &school->cli->run;
	struct lesson lesson = {0};

	jsonl_document(object, &lesson.doc);
	if (read_labels(jin_get(object, "labels"), &lesson, e) != 0)
		return -1;
	lesson.doc.title = arena_str(run, lesson.doc.title);
	lesson.doc.text = arena_str(run, lesson.doc.text);
	*ARENA_PUSH(run, school->lessons, school->n, school->alloc) = lesson;
	return 0;
}

static int read_lessons(struct school *school, const char *path, int *failed, struct err *e)
{
	struct jsonl lines = {.file = path};
	struct buf bytes;
	int rc = file_read(path, FILE_CAP, &bytes, e);

	if (rc == 0)
		rc = jsonl_each(&lines, buf_str(&bytes), take_lesson, school, e);
	buf_free(&bytes);
	*failed += lines.failed;
	return rc;
}

/* The lexicons as they are, but for the weights: those may name what is there no more. */
static int load(struct cli *cli, struct classifier **out, struct err *e)
{
	struct lexicon_source source;

	if (lexicon_read(&cli->run, cli->lexicons, NULL, &source, e) != 0)
		return -1;
	for (size_t i = 0; i < source.n_files; i++)
		if (str_ends(source.files[i].name, "timbangan.tabel"))
			source.files[i].bytes = STR_NONE;
	return classify_load_source(&cli->run, &source, out, e);
}

int lexicon_learn(struct cli *cli)
{
	struct classifier *classifier;
	struct school school = {.cli = cli};
	struct err e = {0};
	int failed = 0;

	if (cli->n_args < 2)
		return cli_usage(cli, "%s", msg("berkas dokumen berlabel diperlukan: simak lexicon learn FILE..."));
	for (int i = 1; i < cli->n_args; i++)
		if (read_lessons(&school, cli->args[i], &failed, &e) != 0)
			return cli_fail(&e);
	if (failed || school.n == 0)
		return err_exit_code(ERR_INPUT);
	if (load(cli, &classifier, &e) != 0)
		return cli_fail(&e);
	classify_fit(classifier, school.lessons, school.n, &cli->out);
	classify_close(classifier);
	return cli_flush(cli) == 0 ? 0 : err_exit_code(ERR_STORE);
}
