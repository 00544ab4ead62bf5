/* origin.c - the fetch layer of RFC 9309: what the answer to a question for robots.txt means. */
#include <stdio.h>

#include "origin.h"
#include "simak/msg.h"
#include "simak/robots.h"

#define RULES_LAST_S 86400 /* section 2.4 */
#define REFUSAL_LASTS_S 600

void origin_refresh(struct origin *o, int64_t now_at)
{
	if (o->state != ORIGIN_KNOWN || now_at < o->known_until_at)
		return;
	arena_reset(&o->memory);
	o->rules = NULL;
	o->state = ORIGIN_NEW;
}

static void refuse(struct origin *o, enum outcome_kind kind, const char *why)
{
	o->refusal = kind;
	snprintf(o->message, sizeof o->message, "robots.txt: %.140s", why);
}

static void take_rules(struct origin *o, struct str body, const char *agent)
{
	o->rules = arena_alloc(&o->memory, sizeof *o->rules);
	robots_parse(&o->memory, arena_str(&o->memory, str_slice(body, 0, ROBOTS_CAP)), o->rules);
	pace_lengthen(&o->host->pace, robots_delay_ms(o->rules, str_of(agent)));
}

void origin_settle(struct origin *o, const struct robots_copy *copy, enum outcome_kind outcome,
	const char *why, const char *agent)
{
	o->state = ORIGIN_KNOWN;
	o->rules = NULL;
	o->refusal = OUTCOME_OK;
	switch (outcome) {
	case OUTCOME_OK:
	case OUTCOME_TOO_LARGE:
		take_rules(o, copy->body, agent);
		break;
	case OUTCOME_GONE:
	case OUTCOME_FORBIDDEN:
	case OUTCOME_HTTP_CLIENT:
	case OUTCOME_REDIRECT:
		break; /* "unavailable": everything is allowed */
	case OUTCOME_RATE_LIMITED:
	case OUTCOME_HTTP_SERVER:
	case OUTCOME_NOT_MODIFIED:
		refuse(o, OUTCOME_ROBOTS, why);
		break;
	default:
		refuse(o, outcome, why);
		break;
	}
	o->known_until_at =
		copy->fetched_at + (o->refusal == OUTCOME_OK ? RULES_LAST_S : REFUSAL_LASTS_S);
}

bool origin_allows(const struct origin *o, struct str url, const char *agent, struct arena *scratch,
	struct response *r)
{
	const struct robots_rule *why = NULL;

	r->outcome = o->refusal;
	if (o->refusal != OUTCOME_OK) {
		r->retry_after_s = REFUSAL_LASTS_S; /* no rule forbids it: the rules are wanting */
		snprintf(r->message, sizeof r->message, "%s", o->message);
		return false;
	}
	if (o->rules == NULL || robots_allows(o->rules, scratch, str_of(agent), url, &why))
		return true;
	r->outcome = OUTCOME_ROBOTS;
	if (why != NULL)
		snprintf(r->message, sizeof r->message, msg("robots.txt, line %d: %.*s"), why->number,
			(int)(why->line.len < 150 ? why->line.len : 150), why->line.ptr);
	return false;
}
