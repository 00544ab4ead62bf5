/* cmd_show.c - simak show ID: a document (or a finding's document), an event, a claim. */
#include <stdio.h>

#include "cli.h"
#include "listing.h"
#include "simak/msg.h"
#include "workspace.h"

struct shown {
	struct stored_document d;
	struct stored_finding *findings;
	struct version *versions;
	struct verdict *verdicts;
	struct claim_match *matches;
	size_t n_findings, n_versions, n_verdicts, n_matches;
	int64_t event;
};

static int read_shown(struct store *s, struct arena *a, int64_t id, struct shown *out, bool *found,
	struct err *e)
{
	if (store_get_document(s, id, a, &out->d, found, e) != 0 || !*found)
		return *found ? -1 : 0;
	if (store_get_findings(s, id, a, &out->findings, &out->n_findings, e) != 0 ||
	    store_get_versions(s, id, a, &out->versions, &out->n_versions, e) != 0 ||
	    store_get_verdict_history(s, id, a, &out->verdicts, &out->n_verdicts, e) != 0 ||
	    store_get_matches(s, id, a, &out->matches, &out->n_matches, e) != 0)
		return -1;
	return store_event_of(s, id, &out->event, e);
}

/* ---------------------------------------------------------------- JSON */

static void json_lettered(struct jout *j, const char *key, char letter, int64_t id)
{
	char text[30];

	snprintf(text, sizeof text, "%c%lld", letter, (long long)id);
	jout_member_opt(j, key, id ? str_of(text) : STR_NONE);
}

static void json_capture(struct jout *j, const struct capture *c)
{
	jout_key(j, "capture");
	if (c->file.len == 0) {
		jout_null(j);
		return;
	}
	jout_object(j);
	jout_member_str(j, "file", c->file);
	jout_member_int(j, "offset", c->offset);
	jout_member_str(j, "sha256", str_of(c->sha256));
	jout_end_object(j);
}

static void json_findings(struct jout *j, const struct shown *shown)
{
	char id[60];

	jout_key(j, "findings");
	jout_array(j);
	for (size_t i = 0; i < shown->n_findings; i++) {
		const struct stored_finding *f = &shown->findings[i];

		snprintf(id, sizeof id, "%lld/%s", (long long)shown->d.document.id,
			topic_name(f->finding.topic));
		jout_object(j);
		jout_member_str(j, "id", str_of(id));
		jout_member_str(j, "topic", str_of(topic_name(f->finding.topic)));
		jout_member_str(j, "label", str_of(label_name(f->finding.label)));
		jmember_real(j, "score", f->finding.score);
		jout_member_opt(j, "sub", f->finding.sub);
		jout_member_opt(j, "status_word", f->finding.status_word);
		jout_member_int(j, "version", f->version);
		jmember_instant(j, "first_at", f->first_at);
		jout_member_str(j, "lexicon_hash", f->lexicon_hash);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void json_versions(struct jout *j, const struct shown *shown)
{
	jout_key(j, "versions");
	jout_array(j);
	for (size_t i = 0; i < shown->n_versions; i++) {
		const struct version *v = &shown->versions[i];

		jout_object(j);
		jout_member_int(j, "no", v->no);
		jmember_instant(j, "seen", v->seen_at);
		jout_member_str(j, "title", v->title);
		jout_member_str(j, "text", v->text);
		jout_member_str(j, "sha256", v->sha256);
		json_capture(j, &v->capture);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void json_verdicts(struct jout *j, const struct shown *shown)
{
	jout_key(j, "verdicts");
	jout_array(j);
	for (size_t i = 0; i < shown->n_verdicts; i++) {
		const struct verdict *v = &shown->verdicts[i];

		jout_object(j);
		jout_member_str(j, "topic", str_of(topic_name(v->finding.topic)));
		jout_member_str(j, "value", str_of(verdict_value_name(v->value)));
		jout_member_str(j, "said_of", v->label);
		jout_member_int(j, "version", v->version);
		jout_member_opt(j, "by", v->by);
		jout_member_opt(j, "note", v->note);
		jmember_instant(j, "at", v->at);
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void json_matches(struct jout *j, const struct shown *shown)
{
	jout_key(j, "matches");
	jout_array(j);
	for (size_t i = 0; i < shown->n_matches; i++) {
		jout_object(j);
		json_lettered(j, "claim", 'K', shown->matches[i].claim);
		jmember_real(j, "score", shown->matches[i].score);
		jout_member_str(j, "band", str_of(shown->matches[i].strong ? "kuat" : "mungkin"));
		jout_end_object(j);
	}
	jout_end_array(j);
}

static void json_document(struct cli *cli, const struct shown *shown)
{
	const struct document *d = &shown->d.document;
	struct jout j;

	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_int(&j, "document", d->id);
	jout_member_str(&j, "url", d->url);
	jout_member_str(&j, "source", d->source);
	jout_member_opt(&j, "outlet", d->outlet);
	jout_member_str(&j, "kind", str_of(d->kind == DOC_SOCIAL ? "social" : "news"));
	jout_member_str(&j, "platform", d->platform);
	jout_member_str(&j, "title", d->title);
	jout_member_opt(&j, "author", d->author);
	jmember_when(&j, "published", d->published);
	jout_member_opt(&j, "published_from", str_of(date_from_name(d->published_from)));
	jmember_when(&j, "modified", d->modified);
	jmember_instant(&j, "first_seen", shown->d.first_seen_at);
	jmember_instant(&j, "last_seen", shown->d.last_seen_at);
	jmember_instant(&j, "gone", shown->d.gone_at);
	jout_member_str(&j, "text", d->text);
	json_lettered(&j, "event", 'P', shown->event);
	json_findings(&j, shown);
	json_versions(&j, shown);
	json_verdicts(&j, shown);
	json_matches(&j, shown);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

/* ---------------------------------------------------------------- text */

static void text_line(struct cli *cli, const char *name, struct str value)
{
	if (value.len == 0)
		return;
	buf_printf(&cli->out, "%-12s", name);
	listing_line(&cli->out, value);
	buf_add_char(&cli->out, '\n');
}

static void text_findings(struct cli *cli, const struct shown *shown)
{
	for (size_t i = 0; i < shown->n_findings; i++) {
		const struct finding *f = &shown->findings[i].finding;

		buf_printf(&cli->out, "%-12s%lld/%s  %s  %.2f", i ? "" : msg("findings"),
			(long long)shown->d.document.id, topic_name(f->topic), label_name(f->label),
			f->score);
		if (f->status_word.len) {
			buf_add_cstr(&cli->out, "  ");
			listing_line(&cli->out, f->status_word);
		}
		buf_add_char(&cli->out, '\n');
	}
	for (size_t i = 0; i < shown->n_verdicts; i++) {
		const struct verdict *v = &shown->verdicts[i];

		buf_printf(&cli->out, "%-12s%s: %s  ", i ? "" : msg("verdicts"),
			topic_name(v->finding.topic), verdict_value_name(v->value));
		listing_line(&cli->out, v->by);
		buf_add_cstr(&cli->out, v->note.len ? "  " : "");
		listing_line(&cli->out, v->note);
		buf_add_char(&cli->out, '\n');
	}
}

static void text_body(struct cli *cli, struct str text)
{
	struct str paragraph;

	while (str_line(&text, &paragraph)) {
		buf_add_char(&cli->out, '\n');
		listing_line(&cli->out, paragraph);
		buf_add_char(&cli->out, '\n');
	}
}

static void text_document(struct cli *cli, const struct shown *shown)
{
	const struct document *d = &shown->d.document;
	char published[WHEN_TEXT_SIZE], seen[WHEN_TEXT_SIZE], gone[WHEN_TEXT_SIZE];

	date_format(d->published, published);
	listing_local(cli->ws, shown->d.first_seen_at, seen);
	listing_local(cli->ws, shown->d.gone_at, gone);
	buf_printf(&cli->out, "%-12s%lld\n", msg("document"), (long long)d->id);
	text_line(cli, msg("title"), d->title);
	text_line(cli, msg("address"), d->url);
	text_line(cli, msg("outlet"), d->outlet.len ? d->outlet : d->source);
	text_line(cli, msg("author"), d->author);
	text_line(cli, msg("published"), str_of(published));
	text_line(cli, msg("first seen"), str_of(seen));
	text_line(cli, msg("gone since"), shown->d.gone_at ? str_of(gone) : STR_NONE);
	buf_printf(&cli->out, "%-12s%zu\n", msg("versions"), shown->n_versions);
	if (shown->d.capture.file.len)
		buf_printf(&cli->out, "%-12s%.*s %lld  sha256 %s\n", msg("record"),
			STR_ARG(shown->d.capture.file), (long long)shown->d.capture.offset,
			shown->d.capture.sha256);
	text_findings(cli, shown);
	text_body(cli, d->text);
}

/* ---------------------------------------------------------------- events and claims */

static int show_event(struct cli *cli, struct store *s, int64_t id, bool *found, struct err *e)
{
	struct event event;
	struct jout j;

	if (store_get_event(s, id, &cli->run, &event, found, e) != 0 || !*found)
		return *found ? -1 : 0;
	if (!cli->json) {
		buf_printf(&cli->out, "P%lld  ", (long long)event.id);
		listing_line(&cli->out, event.last_status);
		buf_add_char(&cli->out, '\n');
		for (size_t i = 0; i < event.n_members; i++)
			buf_printf(&cli->out, "  %lld  %s\n", (long long)event.members[i].document,
				event_role_name(event.members[i].role));
		return 0;
	}
	jout_init(&j, &cli->out);
	jout_object(&j);
	json_lettered(&j, "event", 'P', event.id);
	json_lettered(&j, "thread", 'P', event.thread);
	jmember_instant(&j, "first_seen", event.first_seen_at);
	jmember_instant(&j, "last", event.last_at);
	jout_member_opt(&j, "status", event.last_status);
	jout_key(&j, "members");
	jout_array(&j);
	for (size_t i = 0; i < event.n_members; i++) {
		jout_object(&j);
		jout_member_int(&j, "document", event.members[i].document);
		jout_member_str(&j, "role", str_of(event_role_name(event.members[i].role)));
		jout_end_object(&j);
	}
	jout_end_array(&j);
	jout_end_object(&j);
	return buf_add_char(&cli->out, '\n');
}

static int show_claim(struct cli *cli, struct store *s, int64_t id, bool *found, struct err *e)
{
	struct claim claim;
	struct jout j;

	if (store_get_claim(s, id, &cli->run, &claim, found, e) != 0 || !*found)
		return *found ? -1 : 0;
	if (!cli->json) {
		buf_printf(&cli->out, "K%lld  ", (long long)claim.id);
		listing_line(&cli->out, claim.rating);
		buf_add_cstr(&cli->out, "  ");
		listing_line(&cli->out, claim.text);
		buf_add_cstr(&cli->out, "\n  ");
		listing_line(&cli->out, claim.url);
		return buf_add_char(&cli->out, '\n');
	}
	jout_init(&j, &cli->out);
	jout_object(&j);
	json_lettered(&j, "claim", 'K', claim.id);
	jout_member_str(&j, "text", claim.text);
	jout_member_opt(&j, "rating", claim.rating);
	jout_member_opt(&j, "url", claim.url);
	jmember_instant(&j, "published", claim.published_at);
	jout_end_object(&j);
	return buf_add_char(&cli->out, '\n');
}

/* Says of a forgotten document that it is one. */
static int show_missing(struct cli *cli, struct store *s, int64_t id, struct err *e)
{
	struct tombstone stone;
	char at[WHEN_TEXT_SIZE];
	bool found;

	if (store_get_tombstone(s, id, &cli->run, &stone, &found, e) != 0)
		return -1;
	if (!found)
		return err_set(e, ERR_PARTIAL, msg("there is no %s here"), cli->args[0]);
	listing_local(cli->ws, stone.at, at);
	return err_set(e, ERR_PARTIAL, msg("document %lld was removed on %s (%.*s); SHA-256 of its text: "
		"%.*s"), (long long)id, at, STR_ARG(stone.reason), STR_ARG(stone.text_sha256));
}

static int show_document(struct cli *cli, struct store *s, int64_t id, struct err *e)
{
	struct shown shown = {0};
	bool found = false;

	if (read_shown(s, &cli->run, id, &shown, &found, e) != 0)
		return -1;
	if (!found)
		return show_missing(cli, s, id, e);
	if (cli->json)
		json_document(cli, &shown);
	else
		text_document(cli, &shown);
	return 0;
}

static int show(struct cli *cli, struct store *s, struct str text, struct err *e)
{
	struct finding_id finding;
	int64_t id;
	bool found = false;
	int rc;

	if (store_parse_finding(text, &finding))
		return show_document(cli, s, finding.document, e);
	if (store_parse_document(text, &id))
		return show_document(cli, s, id, e);
	if (store_parse_lettered(text, 'P', &id))
		rc = show_event(cli, s, id, &found, e);
	else if (store_parse_lettered(text, 'K', &id))
		rc = show_claim(cli, s, id, &found, e);
	else
		return err_set(e, ERR_USAGE, msg("%s is no id: write 1234, 1234/politik_uang, P57 or K12"),
			cli->args[0]);
	if (rc == 0 && !found)
		rc = err_set(e, ERR_PARTIAL, msg("there is no %s here"), cli->args[0]);
	return rc;
}

static int run(struct cli *cli)
{
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != 1)
		return cli_usage(cli, msg("one ID is wanted"));
	if (workspace_open_store(cli->ws, STORE_READ, &s, &e) != 0)
		return cli_fail(&e);
	rc = show(cli, s, str_of(cli->args[0]), &e);
	store_close(s);
	return rc == 0 ? 0 : cli_fail(&e);
}

const struct command cmd_show = {
	.name = "show",
	.args = "ID",
	.summary = "a document, event or claim",
	.example = "simak show 1234",
	.exit_codes = "  1 there is none with this ID\n",
	.run = run,
	.needs = NEED_WORKSPACE,
};
