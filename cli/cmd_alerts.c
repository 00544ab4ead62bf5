/* cmd_alerts.c - simak alerts: what is new, or comes near its limit, since the last call. */
#include "issue.h"
#include "listing.h"
#include "simak/gather.h"
#include "simak/msg.h"

#define ALERTS_MAX 500
#define FIRST_LOOK_S (7 * 86400) /* so far back the first call looks */
#define LIMIT_LOOK_S (45 * 86400) /* older findings have no limit ahead */
#define URGENT_DAYS 2

struct alerts {
	struct cli *cli;
	struct calendar calendar;
	int64_t since_at, now_at, today, last_day;
	size_t n;
};

static void put_json(struct alerts *a, const struct report_finding *f, const char *reason)
{
	int64_t limit = report_first_limit(f);
	struct jout j;

	jout_init(&j, &a->cli->out);
	jout_object(&j);
	jout_member_str(&j, "id", f->id);
	jout_member_str(&j, "reason", str_of(reason));
	jout_member_str(&j, "topic", str_of(topic_name(f->finding.topic)));
	jout_member_str(&j, "status_word", f->finding.status_word);
	jout_member_str(&j, "title", f->document->title);
	jout_member_str(&j, "source", f->document->source);
	jout_member_str(&j, "url", f->document->url);
	jmember_strs(&j, "regions", f->finding.regions, f->finding.n_regions);
	if (limit != INT64_MAX) {
		jmember_when(&j, "limit", (struct when){limit * 86400, WHEN_DAY});
		jout_member_int(&j, "days_left", limit - a->today);
		jout_member_str(&j, "article", f->limits[0].article);
	}
	jout_end_object(&j);
	buf_add_char(&a->cli->out, '\n');
}

static void put_line(struct alerts *a, const struct report_finding *f, const char *reason)
{
	struct buf *out = &a->cli->out;
	int64_t limit = report_first_limit(f);
	char day[WHEN_TEXT_SIZE];

	buf_printf(out, "%s  %s", strcmp(reason, "new") == 0 ? msg("baru ") : msg("batas"),
		msg(topic_title(f->finding.topic)));
	if (f->finding.status_word.len) {
		buf_add_cstr(out, "  [");
		listing_line(out, f->finding.status_word);
		buf_add_char(out, ']');
	}
	buf_add_cstr(out, "\n       ");
	listing_line(out, f->document->title);
	buf_add_cstr(out, "\n       ");
	listing_line(out, f->document->source_name);
	buf_add_cstr(out, "  ");
	listing_line(out, f->document->url);
	buf_add_cstr(out, "\n       ");
	listing_line(out, f->id);
	if (limit != INT64_MAX) {
		date_format((struct when){limit * 86400, WHEN_DAY}, day);
		buf_printf(out, "  %s %s (", msg("perkiraan batas"), day);
		listing_line(out, f->limits[0].article);
		buf_add_char(out, ')');
	}
	buf_add_char(out, '\n');
}

static void put_alert(struct alerts *a, const struct report_finding *f, const char *reason)
{
	if (a->cli->json)
		put_json(a, f, reason);
	else
		put_line(a, f, reason);
	a->n++;
}

/* Whether its limit came into sight since the last call, and nobody is told to follow it up. */
static bool turned_urgent(const struct alerts *a, const struct report_finding *f)
{
	int64_t limit = report_first_limit(f);

	return limit != INT64_MAX && limit >= a->today && limit - URGENT_DAYS <= a->today &&
		limit - URGENT_DAYS > a->last_day && f->finding.status_word.len == 0;
}

static bool is_among(const struct report_finding *f, const struct report_finding *all, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(all[i].id, f->id))
			return true;
	return false;
}

/* Limits, and handles of private accounts out of what is printed. */
static void prepare(struct alerts *a, struct report_finding *all, size_t n)
{
	struct report r = {.findings = all, .n_findings = n, .period = {.zone_s = a->cli->ws->zone_s}};

	deadline_put_all(&a->calendar, &a->cli->run, &r);
	digest_mask(&r, &a->cli->run, DIGEST_MASK_HANDLES);
}

static int find(struct alerts *a, struct store *s, struct err *e)
{
	const struct workspace *ws = a->cli->ws;
	struct arena *run = &a->cli->run;
	struct report_finding *fresh, *open;
	size_t n_fresh, n_open;

	if (gather_new(s, a->since_at, ws->sources, ws->n_sources, ALERTS_MAX, run, &fresh, &n_fresh,
		    e) != 0 ||
	    gather_new(s, a->now_at - LIMIT_LOOK_S, ws->sources, ws->n_sources, ALERTS_MAX, run, &open,
		    &n_open, e) != 0)
		return -1;
	prepare(a, fresh, n_fresh);
	prepare(a, open, n_open);
	for (size_t i = 0; i < n_fresh; i++)
		put_alert(a, &fresh[i], "new");
	for (size_t i = 0; i < n_open; i++)
		if (turned_urgent(a, &open[i]) && !is_among(&open[i], fresh, n_fresh))
			put_alert(a, &open[i], "limit");
	return 0;
}

static int look(struct alerts *a, struct store *s, struct err *e)
{
	const struct workspace *ws = a->cli->ws;

	if (gather_alerts_at(s, &a->since_at, e) != 0)
		return -1;
	a->now_at = date_now();
	if (a->since_at == 0)
		a->since_at = a->now_at - FIRST_LOOK_S;
	a->today = date_local_day((struct when){a->now_at, WHEN_SECOND}, ws->zone_s);
	a->last_day = date_local_day((struct when){a->since_at, WHEN_SECOND}, ws->zone_s);
	if (find(a, s, e) != 0)
		return -1;
	/* told means printed: what could not be printed is told again */
	if (cli_flush(a->cli) != 0)
		return err_set(e, ERR_STORE, "%s", msg("the alerts were not printed"));
	return gather_put_alerts_at(s, a->now_at, e);
}

static int run(struct cli *cli)
{
	struct alerts a = {.cli = cli};
	struct store *s;
	struct err e = {0};
	int rc;

	if (cli->n_args != 0)
		return cli_usage(cli, msg("no argument is wanted"));
	if (issue_calendar(cli, &a.calendar, &e) != 0 ||
	    workspace_sources(&cli->run, cli->ws, &e) != 0 ||
	    workspace_open_store(cli->ws, STORE_WRITE, &s, &e) != 0)
		return cli_fail(&e);
	rc = look(&a, s, &e);
	store_close(s);
	if (rc != 0)
		return cli_fail(&e);
	return a.n > 0 ? 0 : err_exit_code(ERR_PARTIAL);
}

const struct command cmd_alerts = {
	.name = "alerts",
	.args = "",
	.summary = "new and urgent findings since the last call",
	.example = "simak alerts --json | head",
	.exit_codes = "  1 nothing new\n",
	.run = run,
	.needs = NEED_WORKSPACE | NEED_REPORT_LANG,
	.options = {{NULL, NULL, NULL}},
};
