/* health.c - what is wrong with a source, told by its last failure, its dates and its volume. */
#include "health.h"
#include "simak/msg.h"

#define DAY_S 86400
#define STALE_DAYS 21   /* a feed whose newest date is older has stopped */
#define COLLAPSE_LEAST 5 /* pages refused, none accepted, in a week */

static const struct {
	const char *kind, *words;
} meanings[] = {
	{"robots", "its robots.txt forbids the address: ask the publisher, or see robots = in simak-sources(5)"},
	{"robots_unread", "its robots.txt can't be had, and until then nothing is asked"},
	{"guard", "the address is not a public one: see izinkan_host in simak.conf"},
	{"dns", "the host's name is not found"},
	{"connect", "the host does not take the connection"},
	{"tls", "the host's certificate is not valid"},
	{"timeout", "the host answers too slowly"},
	{"too_large", "the answer is larger than batas_halaman_mb"},
	{"redirect", "it redirects without end, or to nowhere"},
	{"protocol", "the answer is cut or no HTTP"},
	{"http_client", "the host refuses the request"},
	{"gone", "there is nothing at this address any more: look for its new one with simak source find"},
	{"forbidden", "the host forbids it (401, 403 or 451)"},
	{"rate_limited", "the host asks for fewer requests (429)"},
	{"http_server", "the host has an error of its own (5xx)"},
	{"breaker", "the host has failed too often and is left alone for a while"},
	{"unreadable", "what it answers can't be read as this kind of source"},
	{"captcha", "it shows a captcha instead of the page: ask the publisher to let simak in"},
	{"login", "the text stands behind a log-in"},
	{"index", "what should be an article is a list of others"},
	{"error", "the page is an error page though it is answered as a good one (soft 404)"},
	{"empty", "no text is found on the page: has its layout changed?"},
	{"broken", "it is no readable HTML page"},
	{"off_host", "all its links lead to other hosts: add host = ... in sources.conf"},
};

/* What an outcome's kind means to an operator, and what to do; or NULL for an unknown one. */
static const char *words_of(struct str kind)
{
	for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
		if (str_is(kind, meanings[i].kind))
			return msg(meanings[i].words);
	return NULL;
}

static struct str failure_words(const struct source_state *s, struct arena *a)
{
	const char *words = words_of(s->reason_kind);

	if (words == NULL)
		return s->reason.len ? s->reason : s->reason_kind;
	if (s->reason.len == 0 || str_eq(s->reason, s->reason_kind) || str_is(s->reason, words))
		return arena_printf(a, "%s", words);
	return arena_printf(a, "%s (%.*s)", words, STR_ARG(s->reason));
}

static struct str collapse_words(int64_t n, struct str kind, struct arena *a)
{
	const char *words = words_of(kind);

	return arena_printf(a, msg("none of its last %lld pages could be read as an article: %.*s"),
		(long long)n,
		words != NULL ? (int)strlen(words) : (int)kind.len, words != NULL ? words : kind.ptr);
}

static struct str silence_words(const struct health *h, int64_t now, struct arena *a)
{
	int64_t days = (now - h->state.newest_item_at) / DAY_S;

	if (h->state.newest_item_at != 0 && days >= STALE_DAYS)
		return arena_printf(a, msg("its newest item is %lld days old: has it stopped, or moved?"),
			(long long)days);
	if (h->state.last_success_at != 0 && h->state.last_new_at == 0 && h->state.newest_item_at == 0 &&
	    h->source->kind != SOURCE_PAGE)
		return str_of(msg("it is read, but has never held anything: is it the right address?"));
	return STR_NONE;
}

int health_read(struct store *s, const struct workspace *ws, const struct source *source, int64_t now,
	struct arena *a, struct health *out, struct err *e)
{
	int64_t today = date_local_day((struct when){now, WHEN_SECOND}, ws->zone_s);
	struct str kind;
	int64_t n;

	*out = (struct health){.source = source};
	if (store_get_source(s, source->id, a, &out->state, e) != 0 ||
	    store_get_volume(s, source->id, today - 6, today, &out->week, e) != 0 ||
	    store_get_volume(s, source->id, today - 34, today - 7, &out->usual, e) != 0)
		return -1;
	out->usual.articles /= 4;
	out->tried = out->state.last_attempt_at != 0;
	out->reason = out->state.failures ? failure_words(&out->state, a) : silence_words(out, now, a);
	if (out->reason.len == 0 && out->tried && out->week.articles == 0) {
		if (store_get_common_refusal(s, source->id, source->url, now - 7 * DAY_S, a, &kind, &n,
			    e) != 0)
			return -1;
		if (n >= COLLAPSE_LEAST)
			out->reason = collapse_words(n, kind, a);
	}
	out->ok = out->reason.len == 0;
	return 0;
}
