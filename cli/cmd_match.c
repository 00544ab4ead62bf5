/* cmd_match.c - simak match --claims CLAIMS.jsonl FILE: which known claims do these posts repeat? */
#include "cli.h"
#include "jsonl.h"
#include "simak/date.h"
#include "simak/esc.h"
#include "simak/file.h"
#include "simak/jmember.h"
#include "simak/match.h"
#include "simak/msg.h"

#define FILE_CAP ((size_t)1 << 31)
#define LEARNT_POSTS 20000 /* of which it is learnt how common words are */

struct claims {
	struct match_claim *items; /* a claim with a text of its own stands twice: title, text */
	size_t n, alloc;
	struct jsonl_id *ids; /* of each item, as they came */
	size_t n_ids, ids_alloc;
};

struct claims_ctx {
	struct claims *claims;
	struct arena *run;
};

static void push_claim(struct claims_ctx *c, struct jsonl_id id, struct str text,
	int64_t published_at)
{
	struct claims *all = c->claims;

	if (text.len == 0)
		return;
	*ARENA_PUSH(c->run, all->items, all->n, all->alloc) =
		(struct match_claim){id.text, arena_str(c->run, text), published_at};
	*ARENA_PUSH(c->run, all->ids, all->n_ids, all->ids_alloc) = id;
}

static int take_claim(const struct jin *object, void *ctx, struct err *e)
{
	struct claims_ctx *c = ctx;
	struct str title = jin_get_str(object, "title"), text = jin_get_str(object, "text");
	struct when published = WHEN_NONE;
	struct jsonl_id id;

	if (jsonl_id(c->run, object, &id, e) != 0)
		return -1;
	if (id.text.len == 0)
		return err_set(e, ERR_INPUT, "%s", msg("the claim has no id: give it one"));
	if (title.len == 0 && text.len == 0)
		return err_set(e, ERR_INPUT, "%s", msg("the claim has neither title nor text: give it one of them"));
	date_parse(jin_get_str(object, "published"), 0, 0, &published);
	push_claim(c, id, title, published.at);
	push_claim(c, id, text, published.at);
	return 0;
}

struct posts_ctx {
	struct cli *cli;
	const struct claims *claims;
	struct match_index *index;
	struct arena page;
	void (*learn)(struct match_index *index, struct arena *page, struct str text);
	size_t n_learnt;
};

static void put_match(struct jout *j, const struct posts_ctx *p, const struct match *m)
{
	jout_object(j);
	jsonl_put_id(j, "claim", p->claims->ids[m->claim]);
	jout_key(j, "score");
	jout_real(j, m->score, 4);
	jout_member_str(j, "band", str_of(match_band_name(m->band)));
	jmember_strs(j, "shared", m->shared, m->n_shared);
	jout_key(j, "weight");
	jout_real(j, m->weight, 4);
	jout_key(j, "cover_words");
	jout_real(j, m->cover_words, 4);
	jout_key(j, "cover_claim");
	jout_real(j, m->cover_claim, 4);
	jout_key(j, "cover_text");
	jout_real(j, m->cover_text, 4);
	jout_key(j, "margin");
	jout_real(j, m->margin, 4);
	jout_key(j, "next");
	jout_real(j, m->next, 4);
	jout_key(j, "lead");
	jout_real(j, m->lead, 4);
	jout_end_object(j);
}

static bool seen_before(const struct posts_ctx *p, const struct match *m, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (str_eq(p->claims->items[m[k].claim].id, p->claims->items[m[i].claim].id))
			return true;
	return false;
}

static void put_json(struct posts_ctx *p, struct jsonl_id id, const struct match *m, size_t n)
{
	struct jout j;

	jout_init(&j, &p->cli->out);
	jout_object(&j);
	jsonl_put_id(&j, "id", id);
	jout_key(&j, "matches");
	jout_array(&j);
	for (size_t i = 0; i < n; i++)
		if (!seen_before(p, m, i))
			put_match(&j, p, &m[i]);
	jout_end_array(&j);
	jout_end_object(&j);
	buf_add_char(&p->cli->out, '\n');
}

static void put_table(struct posts_ctx *p, struct str id, const struct match *m, size_t n)
{
	struct buf *out = &p->cli->out;

	for (size_t i = 0; i < n; i++) {
		const struct match_claim *claim = &p->claims->items[m[i].claim];

		esc_log(out, id);
		buf_printf(out, "\t%s\t%.3f\t", match_band_name(m[i].band), m[i].score);
		esc_log(out, claim->id);
		buf_add_char(out, '\t');
		esc_log(out, claim->text);
		buf_add_char(out, '\n');
	}
}

static struct str text_of(struct posts_ctx *p, const struct jin *object)
{
	struct str title = jin_get_str(object, "title"), text = jin_get_str(object, "text");

	return title.len ? arena_printf(&p->page, "%.*s\n%.*s", STR_ARG(title), STR_ARG(text)) : text;
}

static int learn_from(const struct jin *object, void *ctx, struct err *e)
{
	struct posts_ctx *p = ctx;

	(void)e;
	arena_reset(&p->page);
	if (p->n_learnt++ < LEARNT_POSTS)
		p->learn(p->index, &p->page, text_of(p, object));
	return 0;
}

static int take_post(const struct jin *object, void *ctx, struct err *e)
{
	struct posts_ctx *p = ctx;
	struct match matches[MATCH_MAX];
	struct when published = WHEN_NONE;
	struct jsonl_id id;
	size_t n;

	arena_reset(&p->page);
	if (jsonl_id(&p->page, object, &id, e) != 0)
		return -1;
	date_parse(jin_get_str(object, "published"), 0, 0, &published);
	n = match_find_post(p->index, &p->page, text_of(p, object), published.at, matches);
	if (p->cli->json)
		put_json(p, id, matches, n);
	else
		put_table(p, id.text, matches, n);
	if (p->cli->out.len > 65536 && cli_flush(p->cli) != 0)
		return err_set(e, ERR_STORE, "%s", msg("standard output can't be written"));
	return 0;
}

static int read_claims(struct jsonl *lines, struct claims_ctx *ctx, struct err *e)
{
	struct buf bytes;
	int rc = file_read(lines->file, FILE_CAP, &bytes, e);

	if (rc == 0)
		rc = jsonl_each(lines, buf_str(&bytes), take_claim, ctx, e);
	buf_free(&bytes);
	return rc;
}

static int learn(struct posts_ctx *posts, const char *file, struct str bytes,
	void (*from)(struct match_index *index, struct arena *page, struct str text), struct err *e)
{
	struct jsonl lines = {.file = file, .quiet = true};

	posts->learn = from;
	posts->n_learnt = 0;
	return jsonl_each(&lines, bytes, learn_from, posts, e);
}

/* The posts are read three times: how common words are and which claims each fits best is learnt from
 * all of them before the first match. */
static int read_posts(struct jsonl *lines, struct posts_ctx *posts, struct err *e)
{
	struct buf bytes;
	int rc = file_read(lines->file, FILE_CAP, &bytes, e);

	arena_init(&posts->page);
	if (rc == 0)
		rc = learn(posts, lines->file, buf_str(&bytes), match_learn, e);
	if (rc == 0)
		rc = learn(posts, lines->file, buf_str(&bytes), match_learn_post, e);
	if (rc == 0)
		rc = jsonl_each(lines, buf_str(&bytes), take_post, posts, e);
	arena_free(&posts->page);
	buf_free(&bytes);
	return rc;
}

static int run(struct cli *cli)
{
	struct jsonl known = {.file = cli_option(cli, "--claims")}, read = {.file = NULL};
	struct claims claims = {0};
	struct claims_ctx ctx = {&claims, &cli->run};
	struct posts_ctx posts = {.cli = cli, .claims = &claims};
	struct err e = {0};
	int rc;

	if (cli->n_args != 1 || known.file == NULL)
		return cli_usage(cli, "%s", msg("one FILE and --claims are wanted"));
	read.file = cli->args[0];
	if (read_claims(&known, &ctx, &e) != 0)
		return cli_fail(&e);
	if (known.failed && known.done == 0)
		return err_exit_code(ERR_INPUT);
	if (match_index_build(&cli->run, cli->lexicons, claims.items, claims.n, &posts.index, &e) != 0)
		return cli_fail(&e);
	if (read_posts(&read, &posts, &e) != 0)
		return cli_fail(&e);
	rc = jsonl_exit_code(&read);
	return rc == 0 && known.failed ? err_exit_code(ERR_PARTIAL) : rc;
}

const struct command cmd_match = {
	.name = "match",
	.args = "--claims CLAIMS.jsonl FILE",
	.summary = "find the known claims that posts repeat",
	.example = "simak match --json --claims klaim.jsonl unggahan.jsonl",
	.exit_codes = "  1 some lines could not be read\n  65 no claim or no post could be read\n",
	.run = run,
	.options = {{"--claims", "FILE", "known claims, JSON Lines {id, title, text, published}"}},
};
