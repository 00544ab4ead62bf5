/* sources.c - sources.conf: a section a source; every bad line is named. */
#include <stdlib.h>

#include "problems.h"
#include "simak/msg.h"
#include "simak/rx.h"
#include "simak/url.h"
#include "workspace.h"

#define MINUTE 60
#define HOUR 3600
#define DAY 86400

struct reader {
	struct arena *run;
	struct problems problems;
	struct source *sources;
	size_t n, alloc;
	const struct config *config;
};

/* "30 menit", "6 jam", "1 hari", "90m", "6j", "1h" */
static bool read_interval(struct str text, int64_t *seconds)
{
	static const struct {
		const char *name;
		int64_t seconds;
	} units[] = {{"menit", MINUTE}, {"m", MINUTE}, {"jam", HOUR}, {"j", HOUR}, {"hari", DAY},
		{"h", DAY}, {"pekan", 7 * DAY}};
	size_t digits = 0;
	int64_t n;
	struct str unit;

	while (digits < text.len && text.ptr[digits] >= '0' && text.ptr[digits] <= '9')
		digits++;
	unit = str_trim(str_slice(text, digits, text.len));
	if (!str_to_int(str_slice(text, 0, digits), &n) || n < 1 || n > 100000)
		return false;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		if (str_is(unit, units[i].name)) {
			*seconds = n * units[i].seconds;
			return *seconds >= MINUTE && *seconds <= 366 * (int64_t)DAY;
		}
	}
	return false;
}

static bool read_yes(struct str text, bool *value)
{
	*value = str_is(text, "ya");
	return *value || str_is(text, "tidak");
}

static const char *set_url(struct reader *r, struct source *s, struct str value)
{
	s->url = value;
	return url_canon(r->run, value, &s->url) ? NULL
		: msg("no address that simak can fetch: write http:// or https:// and the rest");
}

static const char *set_kind(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	return source_kind_parse(value, &s->kind) ? NULL
		: msg("write feed, sitemap, page, telegram, youtube, mastodon or bluesky");
}

static const char *set_pattern(struct reader *r, struct source *s, struct str value)
{
	struct err e;
	struct rx *rx = rx_compile(value, &e);

	if (rx == NULL)
		return (char *)(uintptr_t)arena_printf(r->run, "%s", e.msg).ptr;
	rx_free(rx);
	s->pattern = value;
	return NULL;
}

static const char *set_interval(struct str value, int64_t *seconds)
{
	return read_interval(value, seconds) ? NULL : msg("write a time such as 30 menit, 6 jam or 1 hari");
}

static const char *set_every(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	return set_interval(value, &s->every_s);
}

static const char *set_every_min(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	return set_interval(value, &s->every_min_s);
}

static const char *set_every_max(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	return set_interval(value, &s->every_max_s);
}

static const char *set_fact_check(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	return read_yes(value, &s->is_fact_check) ? NULL : msg("write ya or tidak");
}

static const char *set_robots(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	s->ignore_robots = str_is(value, "abaikan");
	return s->ignore_robots || str_is(value, "patuhi") ? NULL : msg("write patuhi or abaikan");
}

static const char *set_name(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	s->name = value;
	return NULL;
}

static const char *set_region(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	s->region = value;
	return NULL;
}

static const char *set_hosts(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	s->hosts = value;
	return NULL;
}

static const char *set_remark(struct reader *r, struct source *s, struct str value)
{
	(void)r;
	s->remark = value;
	return NULL;
}

/* Every name that a section knows; the setter returns what is wrong, or NULL. */
static const struct {
	const char *name;
	const char *(*set)(struct reader *r, struct source *s, struct str value);
} fields[] = {
	{"nama", set_name}, {"jenis", set_kind}, {"alamat", set_url}, {"wilayah", set_region},
	{"pola", set_pattern}, {"host", set_hosts}, {"setiap", set_every},
	{"paling_sering", set_every_min}, {"paling_jarang", set_every_max},
	{"cek_fakta", set_fact_check}, {"robots", set_robots}, {"catatan", set_remark},
};

static bool is_id(struct str name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (i && strchr("._-", c))))
			return false;
	}
	return name.len > 0;
}

/* A new source for each [section] line, found in the text itself: an empty section has no entries. */
static void find_sections(struct reader *r, struct str text)
{
	struct str line;

	if (str_starts(text, "\xEF\xBB\xBF"))
		text = str_slice(text, 3, text.len);
	for (int no = 1; str_line(&text, &line); no++) {
		struct source s = {.kind = SOURCE_FEED, .every_s = HOUR, .line = no};

		line = str_trim(line);
		if (line.len < 2 || line.ptr[0] != '[')
			continue;
		s.id = str_trim(str_slice(line, 1, str_find_char(line, ']', 0)));
		if (!is_id(s.id))
			problems_add(&r->problems, no, msg("\"%.*s\" can't name a source: use small letters, "
				"digits, dot, - and _"), STR_ARG(s.id));
		for (size_t i = 0; i < r->n; i++)
			if (str_eq(r->sources[i].id, s.id))
				problems_add(&r->problems, no, msg("there is a source \"%.*s\" already in "
					"line %d: give this one another name"), STR_ARG(s.id),
					r->sources[i].line);
		s.name = s.id;
		*ARENA_PUSH(r->run, r->sources, r->n, r->alloc) = s;
	}
}

static struct source *source_at(struct reader *r, int line)
{
	struct source *found = NULL;

	for (size_t i = 0; i < r->n && r->sources[i].line < line; i++)
		found = &r->sources[i];
	return found;
}

static bool set_before(const struct config *c, size_t i, int section_line)
{
	for (size_t j = 0; j < i; j++)
		if (c->entries[j].line > section_line && str_eq(c->entries[j].key, c->entries[i].key))
			return true;
	return false;
}

static void take_entry(struct reader *r, size_t i)
{
	const struct config_entry *entry = &r->config->entries[i];
	struct source *s = source_at(r, entry->line);
	const char *fault;

	if (s == NULL) {
		problems_add(&r->problems, entry->line, msg("this stands before the first [source]"));
		return;
	}
	if (set_before(r->config, i, s->line))
		problems_add(&r->problems, entry->line, msg("\"%.*s\" is set twice for this source"),
			STR_ARG(entry->key));
	for (size_t f = 0; f < sizeof fields / sizeof *fields; f++) {
		if (!str_is(entry->key, fields[f].name))
			continue;
		fault = fields[f].set(r, s, entry->value);
		if (fault != NULL)
			problems_add(&r->problems, entry->line, "%s = %.*s: %s", fields[f].name,
				(int)(entry->value.len < 120 ? entry->value.len : 120), entry->value.ptr,
				fault);
		return;
	}
	problems_add(&r->problems, entry->line, msg("a source has no \"%.*s\": see simak-sources(5) for "
		"what it has"), STR_ARG(entry->key));
}

static void finish_source(struct reader *r, struct source *s)
{
	if (s->url.len == 0)
		problems_add(&r->problems, s->line, msg("source \"%.*s\" has no address: add alamat = ..."),
			STR_ARG(s->id));
	if (s->kind == SOURCE_PAGE && s->pattern.len == 0)
		problems_add(&r->problems, s->line, msg("source \"%.*s\" is a page: add pola = ..., the "
			"pattern that the addresses of its articles match"), STR_ARG(s->id));
	if (s->ignore_robots && s->remark.len == 0)
		problems_add(&r->problems, s->line, msg("source \"%.*s\" ignores robots.txt: say in "
			"catatan = ... why that is right"), STR_ARG(s->id));
	if (s->every_min_s == 0)
		s->every_min_s = s->every_s / 4 > 5 * MINUTE ? s->every_s / 4 : 5 * MINUTE;
	if (s->every_max_s == 0)
		s->every_max_s = s->every_s * 8 < 7 * DAY ? s->every_s * 8 : 7 * DAY;
	if (s->every_min_s > s->every_s)
		s->every_min_s = s->every_s;
	if (s->every_max_s < s->every_s)
		s->every_max_s = s->every_s;
}

int sources_read(struct arena *run, const char *file, struct str text, struct source **out, size_t *n,
	struct err *e)
{
	struct reader r = {.run = run, .problems = {e, file, 0}};
	struct config config;

	if (config_read(run, file, text, &config, e) != 0)
		return -1;
	r.config = &config;
	find_sections(&r, text);
	for (size_t i = 0; i < config.n; i++)
		take_entry(&r, i);
	for (size_t i = 0; i < r.n; i++)
		finish_source(&r, &r.sources[i]);
	*out = r.sources;
	*n = r.n;
	return problems_end(&r.problems);
}
