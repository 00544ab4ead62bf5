/* names.c - the words that enumerations have in files, JSON and reports. */
#include "simak/document.h"
#include "simak/finding.h"
#include "simak/source.h"
#include "simak/web.h"

#define NAME_OF(table, i) ((size_t)(i) < sizeof(table) / sizeof *(table) ? (table)[i] : "")

static const char *const source_kinds[] = {
	"feed", "sitemap", "page", "telegram", "youtube", "mastodon", "bluesky"};

static const char *const outcomes[] = {"ok", "not_modified", "robots", "guard", "dns", "connect",
	"tls", "timeout", "too_large", "redirect", "protocol", "http_client", "gone", "forbidden",
	"rate_limited", "http_server", "breaker", "bad_url", "cancelled"};

static const char *const date_froms[] = {
	"", "jsonld", "meta", "time", "text", "url", "feed"};

static const char *const topics[] = {"netralitas_asn", "politik_uang", "kampanye_hitam", "hoaks"};

static const char *const topic_titles[] = {
	"Netralitas ASN, TNI/Polri, kepala desa dan pejabat daerah", "Politik uang",
	"Kampanye hitam", "Hoaks"};

static const char *const labels[] = {"none", "imbauan", "dugaan"};

static const char *const stances[] = {"insiden", "tindak_lanjut", "rekap", "imbauan", "aturan"};

static bool lookup(const char *const *names, size_t n, struct str s, size_t *i)
{
	for (*i = 0; *i < n; ++*i)
		if (str_is(s, names[*i]))
			return true;
	return false;
}

const char *source_kind_name(enum source_kind kind)
{
	return NAME_OF(source_kinds, kind);
}

bool source_kind_parse(struct str name, enum source_kind *kind)
{
	size_t i;
	bool known = lookup(source_kinds, SOURCE_KINDS, name, &i);

	if (known)
		*kind = (enum source_kind)i;
	return known;
}

const char *outcome_kind_name(enum outcome_kind kind)
{
	return NAME_OF(outcomes, kind);
}

const char *date_from_name(enum date_from from)
{
	return NAME_OF(date_froms, from);
}

const char *doc_mark_name(enum doc_mark mark)
{
	return mark == MARK_ADVERTORIAL ? "adv" : mark == MARK_PRESS_OFFICE ? "prokom" : "wire";
}

const char *topic_name(enum topic t)
{
	return NAME_OF(topics, t);
}

bool topic_parse(struct str s, enum topic *t)
{
	size_t i;
	bool known = lookup(topics, TOPICS, s, &i);

	if (known)
		*t = (enum topic)i;
	return known;
}

const char *topic_title(enum topic t)
{
	return NAME_OF(topic_titles, t);
}

const char *label_name(enum label l)
{
	return NAME_OF(labels, l);
}

bool label_parse(struct str s, enum label *l)
{
	size_t i;
	bool known = lookup(labels, LABEL_DUGAAN + 1, s, &i);

	if (known)
		*l = (enum label)i;
	return known;
}

const char *stance_name(enum stance s)
{
	return NAME_OF(stances, s);
}

bool stance_parse(struct str s, enum stance *st)
{
	size_t i;
	bool known = lookup(stances, STANCES, s, &i);

	if (known)
		*st = (enum stance)i;
	return known;
}
