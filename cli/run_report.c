/* run_report.c - what a crawl says of itself: a line a source that had something to tell, and a summary. */
#include "conductor.h"
#include "simak/esc.h"
#include "simak/jout.h"
#include "simak/msg.h"

static void print_lane(struct cli *cli, const struct lane *lane)
{
	struct jout j;

	if (!cli->json) {
		buf_printf(&cli->out, msg("%.*s: %lld new links, %lld articles, %lld changed, %lld refused, "
			"%lld for later"), STR_ARG(lane->id), (long long)lane->fresh,
			(long long)lane->articles, (long long)lane->versions, (long long)lane->refused,
			(long long)lane->postponed);
		if (lane->gone)
			buf_printf(&cli->out, msg(", %lld gone"), (long long)lane->gone);
		if (lane->failed) {
			buf_add_cstr(&cli->out, msg("; FAILED: "));
			esc_log(&cli->out, lane->state.reason);
		}
		buf_add_char(&cli->out, '\n');
		return;
	}
	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_member_str(&j, "source", lane->id);
	jout_member_bool(&j, "ok", !lane->failed);
	jout_member_int(&j, "fresh", lane->fresh);
	jout_member_int(&j, "articles", lane->articles);
	jout_member_int(&j, "versions", lane->versions);
	jout_member_int(&j, "refused", lane->refused);
	jout_member_int(&j, "postponed", lane->postponed);
	jout_member_int(&j, "gone", lane->gone);
	jout_member_opt(&j, "reason", lane->failed ? lane->state.reason : STR_NONE);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static void sum_up(const struct crawl *c, struct run_summary *sum)
{
	*sum = (struct run_summary){.next_at = INT64_MAX};
	for (size_t i = 0; i < c->n_lanes; i++) {
		const struct lane *lane = &c->lanes[i];

		sum->sources += lane->tried;
		sum->failed_sources += lane->failed;
		sum->fresh += lane->fresh;
		sum->articles += lane->articles;
		sum->versions += lane->versions;
		sum->refused += lane->refused;
		sum->postponed += lane->postponed;
		sum->gone += lane->gone;
		if (lane->source != NULL && lane->state.next_at < sum->next_at)
			sum->next_at = lane->state.next_at;
		if (lane->tried || lane->articles || lane->versions || lane->refused || lane->postponed ||
		    lane->gone)
			print_lane(c->cli, lane);
	}
}

static void print_summary(struct cli *cli, const struct run_summary *sum)
{
	struct jout j;

	if (!cli->json) {
		buf_printf(&cli->out, msg("%lld sources read, %lld failed: %lld articles, %lld changed, "
			"%lld refused, %lld for later\n"), (long long)sum->sources,
			(long long)sum->failed_sources, (long long)sum->articles,
			(long long)sum->versions, (long long)sum->refused, (long long)sum->postponed);
		return;
	}
	jout_init(&j, &cli->out);
	jout_object(&j);
	jout_key(&j, "summary");
	jout_object(&j);
	jout_member_int(&j, "sources", sum->sources);
	jout_member_int(&j, "failed", sum->failed_sources);
	jout_member_int(&j, "fresh", sum->fresh);
	jout_member_int(&j, "articles", sum->articles);
	jout_member_int(&j, "versions", sum->versions);
	jout_member_int(&j, "refused", sum->refused);
	jout_member_int(&j, "postponed", sum->postponed);
	jout_member_int(&j, "gone", sum->gone);
	jout_end_object(&j);
	jout_end_object(&j);
	buf_add_char(&cli->out, '\n');
}

static int verdict_of(const struct crawl *c, const struct run_summary *sum)
{
	if (sum->sources > 0 && sum->failed_sources == sum->sources && !c->fetched)
		return err_set(c->e, ERR_NETWORK, msg("nothing could be fetched: simak status says why"));
	if (sum->failed_sources > 0)
		return err_set(c->e, ERR_PARTIAL, msg("%lld of %lld sources failed: simak status says why"),
			(long long)sum->failed_sources, (long long)sum->sources);
	return 0;
}

int run_report(struct crawl *c, struct run_summary *sum)
{
	sum_up(c, sum);
	print_summary(c->cli, sum);
	return verdict_of(c, sum);
}
