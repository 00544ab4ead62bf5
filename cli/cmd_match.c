/* cmd_match.c - simak match --claims CLAIMS.jsonl FILE: which known claims do these posts repeat? */
#include "cli.h"
#include "jsonl.h"
#include "simak/date.h"
#include "simak/file.h"
#include "simak/jmember.h"
#include "simak/match.h"
#include "simak/msg.h"

#define FILE_CAP ((size_t)1 << 31)

struct claims {
	struct match_claim *items; /* a claim with a text of its own stands twice: title, text */
	size_t n, alloc;
};

struct claims_ctx {
	struct claims *claims;
	struct arena *run;
};

static void push_claim(struct claims_ctx *c, struct str id, struct str text, int64_t published_at)
{
	if (text.len)
		*ARENA_PUSH(c->run, c->claims->items, c->claims->n, c->claims->alloc) =
			(struct match_claim){id, arena_str(c->run, text), published_at};
}

static int take_claim(const struct jin *object, void *ctx, struct err *e)
{
	struct claims_ctx *c = ctx;
	struct str id = jsonl_id(c->run, object), title = jin_get_str(object, "title");
	struct str text = jin_get_str(object, "text");
	struct when published = WHEN_NONE;

	if (id.len == 0)
		return err_set(e, ERR_INPUT, "%s", msg("the claim has no id"));
	if (title.len == 0 && text.len == 0)
		return err_set(e, ERR_INPUT, "%s", msg("the claim has neither title nor text"));
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
};

static void put_match(struct jout *j, const struct posts_ctx *p, const struct match *m)
{
	jout_object(j);
	jout_member_str(j, "claim", p->claims->items[m->claim].id);
	jout_key(j, "score");
	jout_real(j, m->score, 4);
	jout_member_str(j, "band", str_of(match_band_name(m->band)));
	jmember_strs(j, "shared", m->shared, m->n_shared);
	jout_key(j, "cover_claim");
	jout_real(j, m->cover_claim, 4);
	jout_key(j, "cover_text");
	jout_real(j, m->cover_text, 4);
	jout_key(j, "margin");
	jout_real(j, m->margin, 4);
	jout_end_object(j);
}

static bool seen_before(const struct posts_ctx *p, const struct match *m, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (str_eq(p->claims->items[m[k].claim].id, p->claims->items[m[i].claim].id))
			return true;
	return false;
}

static void put_json(struct posts_ctx *p, struct str id, const struct match *m, size_t n)
{
	struct jout j;

	jout_init(&j, &p->cli->out);
	jout_object(&j);
	jout_member_str(&j, "id", id);
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

		buf_add_str(out, id);
		buf_printf(out, "\t%s\t%.3f\t", match_band_name(m[i].band), m[i].score);
		buf_add_str(out, claim->id);
		buf_add_char(out, '\t');
		buf_add_str(out, claim->text);
		buf_add_char(out, '\n');
	}
}

static int take_post(const struct jin *object, void *ctx, struct err *e)
{
	struct posts_ctx *p = ctx;
	struct match matches[MATCH_MAX];
	struct when published = WHEN_NONE;
	struct str id, text;
	size_t n;

	arena_reset(&p->page);
	id = jsonl_id(&p->page, object);
	text = jin_get_str(object, "text");
	if (jin_get_str(object, "title").len)
		text = arena_printf(&p->page, "%.*s\n%.*s", STR_ARG(jin_get_str(object, "title")),
			STR_ARG(text));
	date_parse(jin_get_str(object, "published"), 0, 0, &published);
	n = match_find(p->index, &p->page, text, published.at, matches);
	if (p->cli->json)
		put_json(p, id, matches, n);
	else
		put_table(p, id, matches, n);
	if (p->cli->out.len > 65536 && cli_flush(p->cli) != 0)
		return err_set(e, ERR_STORE, "%s", msg("standard output can't be written"));
	return 0;
}

static int load_claims(struct cli *cli, const char *file, struct claims *claims, struct err *e)
{
	struct claims_ctx ctx = {claims, &cli->run};
	struct buf bytes;
	int rc = file_read(file, FILE_CAP, &bytes, e);

	if (rc == 0)
		rc = jsonl_each(file, buf_str(&bytes), take_claim, &ctx, e);
	buf_free(&bytes);
	return rc;
}

static int run(struct cli *cli)
{
	const char *claims_file = cli_option(cli, "--claims");
	struct claims claims = {0};
	struct posts_ctx posts = {.cli = cli, .claims = &claims};
	struct buf bytes;
	struct err e;
	int rc;

	if (cli->n_args != 1 || claims_file == NULL)
		return cli_usage(cli, "%s", msg("one FILE and --claims are wanted"));
	if (load_claims(cli, claims_file, &claims, &e) != 0 ||
		match_index_build(&cli->run, cli->lexicons, claims.items, claims.n, &posts.index, &e) != 0)
		return cli_fail(&e);
	arena_init(&posts.page);
	rc = file_read(cli->args[0], FILE_CAP, &bytes, &e);
	if (rc == 0)
		rc = jsonl_each(cli->args[0], buf_str(&bytes), take_post, &posts, &e);
	buf_free(&bytes);
	arena_free(&posts.page);
	return rc == 0 ? 0 : cli_fail(&e);
}

const struct command cmd_match = {
	.name = "match",
	.args = "--claims CLAIMS.jsonl FILE",
	.summary = "find the known claims that posts repeat",
	.example = "simak match --json --claims klaim.jsonl unggahan.jsonl",
	.exit_codes = "  65 a line is no JSON object, or a claim lacks id or text\n",
	.run = run,
	.options = {{"--claims", "FILE", "known claims, JSON Lines {id, title, text, published}"}},
};
