/* robots.c - reads robots.txt and matches addresses against it (RFC 9309).
 *
 * Where the RFC is silent it does as Google's parser: lines other than rules never end a group,
 * common misspellings count, a missing colon is forgiven, and rules before any user-agent are
 * ignored.  Errs towards what the site's owner plainly meant; a file that is no robots.txt (an HTML
 * page) has no rule and allows all. */
#include <stdlib.h>

#include "simak/ascii.h"
#include "simak/robots.h"

#define LINE_BYTES_MAX 16664 /* as Google's parser: longer lines are cut */
#define DELAY_MAX_S 86400

enum key { KEY_NONE, KEY_AGENT, KEY_ALLOW, KEY_DISALLOW, KEY_DELAY, KEY_SITEMAP };

static const struct {
	const char *name;
	enum key key;
} keys[] = {
	{"user-agent", KEY_AGENT}, {"useragent", KEY_AGENT}, {"user agent", KEY_AGENT},
	{"allow", KEY_ALLOW}, {"disallow", KEY_DISALLOW}, {"dissallow", KEY_DISALLOW},
	{"dissalow", KEY_DISALLOW}, {"disalow", KEY_DISALLOW}, {"diasllow", KEY_DISALLOW},
	{"disallaw", KEY_DISALLOW}, {"crawl-delay", KEY_DELAY}, {"crawldelay", KEY_DELAY},
	{"crawl delay", KEY_DELAY}, {"sitemap", KEY_SITEMAP}, {"site-map", KEY_SITEMAP},
};

/* What is being read. */
struct reader {
	struct arena *a;
	struct robots *out;
	size_t groups_alloc, sitemaps_alloc, agents_alloc, rules_alloc;
	bool in_agents; /* the last line that counts was a user-agent */
	int number;
};

static enum key key_of(struct str name)
{
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (str_is_icase(name, keys[i].name))
			return keys[i].key;
	return KEY_NONE;
}

static bool is_token_char(char c)
{
	return ascii_is_alnum(c) || c == '-' || c == '_' ||
		c == '.' || (unsigned char)c >= 0x80;
}

/* The product token at the beginning of a User-Agent ("simak" of "simak/1.0 (+https://...)"). */
static struct str product_token(struct str agent)
{
	size_t len = 0;

	agent = str_trim(agent);
	if (agent.len > 0 && agent.ptr[0] == '*' && (agent.len == 1 || agent.ptr[1] == ' '))
		return str_slice(agent, 0, 1);
	while (len < agent.len && is_token_char(agent.ptr[len]))
		len++;
	return str_slice(agent, 0, len);
}

/* Appends c as an address has it: letters and delimiters bare, all else escaped. */
static size_t put(char *to, int c, bool escape)
{
	static const char digits[] = "0123456789ABCDEF";

	if (!escape) {
		to[0] = (char)c;
		return 1;
	}
	to[0] = '%';
	to[1] = digits[c >> 4];
	to[2] = digits[c & 15];
	return 3;
}

static bool must_escape(unsigned char c)
{
	return c <= ' ' || c >= 0x7F || strchr("\"<>\\^`{|}", c) != NULL;
}

/* One spelling for patterns and addresses: escapes of unreserved characters undone, others in upper
 * case, what no address may hold escaped.  In an address * and $ are escaped, so that they differ
 * from the pattern's own; so is a pattern's $ anywhere but at its end. */
static struct str normalise(struct arena *a, struct str s, bool is_pattern)
{
	char *copy = arena_alloc(a, 3 * s.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < s.len; i++) {
		int high = i + 2 < s.len && s.ptr[i] == '%' ? ascii_hex(s.ptr[i + 1]) : -1;
		int low = high >= 0 ? ascii_hex(s.ptr[i + 2]) : -1;
		unsigned char c = (unsigned char)s.ptr[i];

		if (low >= 0) {
			len += put(copy + len, high * 16 + low, !ascii_is_unreserved(high * 16 + low));
			i += 2;
		} else if (c == '*')
			len += put(copy + len, c, !is_pattern);
		else if (c == '$')
			len += put(copy + len, c, !is_pattern || i + 1 < s.len);
		else
			len += put(copy + len, c, must_escape(c));
	}
	return (struct str){copy, len};
}

static void add_agent(struct reader *r, struct str value)
{
	struct robots_group *g;

	if (!r->in_agents) {
		g = ARENA_PUSH(r->a, r->out->groups, r->out->n_groups, r->groups_alloc);
		*g = (struct robots_group){.delay_ms = -1};
		r->agents_alloc = r->rules_alloc = 0;
		r->in_agents = true;
	}
	g = &r->out->groups[r->out->n_groups - 1];
	*ARENA_PUSH(r->a, g->agents, g->n_agents, r->agents_alloc) = arena_str(r->a, product_token(value));
}

/* A pattern that begins neither with / nor with * was meant to begin with /. */
static struct str rooted(struct arena *a, struct str pattern)
{
	if (pattern.ptr[0] == '/' || pattern.ptr[0] == '*')
		return pattern;
	return arena_printf(a, "/%.*s", STR_ARG(pattern));
}

static void push_rule(struct reader *r, struct str line, struct str pattern, bool allow)
{
	struct robots_group *g = &r->out->groups[r->out->n_groups - 1];
	struct robots_rule *rule = ARENA_PUSH(r->a, g->rules, g->n_rules, r->rules_alloc);

	rule->pattern = pattern;
	rule->line = arena_str(r->a, line);
	rule->number = r->number;
	rule->allow = allow;
}

/* Who allows a folder's index page means the folder's own address, too. */
static void add_rule(struct reader *r, struct str line, struct str value, bool allow)
{
	struct str pattern;
	size_t index;

	r->in_agents = false;
	if (r->out->n_groups == 0 || value.len == 0)
		return;
	pattern = normalise(r->a, rooted(r->a, value), true);
	push_rule(r, line, pattern, allow);
	index = str_find(pattern, STR_LIT("/index.htm"), 0);
	if (allow && index != SIZE_MAX && str_find_char(pattern, '/', index + 1) == SIZE_MAX)
		push_rule(r, line, arena_printf(r->a, "%.*s/$", (int)index, pattern.ptr), true);
}

static void add_delay(struct reader *r, struct str value)
{
	char text[32] = "";
	double seconds;
	char *end;

	if (r->out->n_groups == 0 || value.len == 0 || value.len >= sizeof text)
		return;
	memcpy(text, value.ptr, value.len);
	seconds = strtod(text, &end);
	if (end == text || !(seconds >= 0))
		return;
	if (seconds > DELAY_MAX_S)
		seconds = DELAY_MAX_S;
	r->out->groups[r->out->n_groups - 1].delay_ms = (int64_t)(seconds * 1000);
}

/* Splits "key: value" or, without a colon, "key value" with one word each. */
static bool split(struct str line, struct str *name, struct str *value)
{
	size_t at = str_find_char(line, ':', 0);

	if (at == SIZE_MAX) {
		for (at = 0; at < line.len && line.ptr[at] != ' ' && line.ptr[at] != '\t'; at++)
			;
		*value = str_trim(str_slice(line, at, line.len));
		if (value->len == 0 || str_find_char(*value, ' ', 0) != SIZE_MAX)
			return false;
	} else
		*value = str_trim(str_slice(line, at + 1, line.len));
	*name = str_trim(str_slice(line, 0, at));
	return true;
}

static void read_line(struct reader *r, struct str line)
{
	struct str name, value;

	r->number++;
	line = str_trim(str_slice(str_slice(line, 0, LINE_BYTES_MAX), 0, str_find_char(line, '#', 0)));
	if (!split(line, &name, &value))
		return;
	switch (key_of(name)) {
	case KEY_AGENT:
		add_agent(r, value);
		break;
	case KEY_ALLOW:
	case KEY_DISALLOW:
		add_rule(r, line, value, key_of(name) == KEY_ALLOW);
		break;
	case KEY_DELAY:
		add_delay(r, value);
		break;
	case KEY_SITEMAP:
		*ARENA_PUSH(r->a, r->out->sitemaps, r->out->n_sitemaps, r->sitemaps_alloc) =
			arena_str(r->a, value);
		break;
	case KEY_NONE:
		break;
	}
}

void robots_parse(struct arena *a, struct str bytes, struct robots *out)
{
	struct reader r = {.a = a, .out = out};
	size_t from = 0;

	*out = (struct robots){0};
	bytes = str_slice(bytes, 0, ROBOTS_BYTES_MAX);
	if (str_starts(bytes, "\xEF\xBB\xBF"))
		from = 3;
	for (size_t i = from; i <= bytes.len; i++) {
		if (i < bytes.len && bytes.ptr[i] != '\n' && bytes.ptr[i] != '\r')
			continue;
		read_line(&r, str_slice(bytes, from, i));
		if (i + 1 < bytes.len && bytes.ptr[i] == '\r' && bytes.ptr[i + 1] == '\n')
			i++;
		from = i + 1;
	}
}

/* Does the pattern match the beginning of path (all of it where the pattern ends in $)?  Each piece
 * between two stars is looked for once, leftmost: linear in the length of the path. */
static bool matches(struct str pattern, struct str path)
{
	bool to_end = str_ends(pattern, "$");
	bool first = true;
	size_t at = 0;

	if (to_end)
		pattern.len--;
	for (;;) {
		size_t star = str_find_char(pattern, '*', 0);
		struct str piece = str_slice(pattern, 0, star);

		if (star == SIZE_MAX && to_end) {
			struct str rest = str_slice(path, at, path.len);

			if (first)
				return str_eq(rest, piece);
			return rest.len >= piece.len &&
				str_eq(str_slice(rest, rest.len - piece.len, rest.len), piece);
		}
		if (first && !str_eq(str_slice(path, 0, piece.len), piece))
			return false;
		at = first ? 0 : piece.len ? str_find(path, piece, at) : at;
		if (at == SIZE_MAX)
			return false;
		at += piece.len;
		if (star == SIZE_MAX)
			return true;
		pattern = str_slice(pattern, star + 1, pattern.len);
		first = false;
	}
}

/* Path, parameters and query of an address, without its fragment. */
static struct str path_of(struct str url)
{
	size_t authority = str_find(url, STR_LIT("://"), 0), from = 0;

	url = str_slice(url, 0, str_find_char(url, '#', 0));
	if (authority != SIZE_MAX && authority < str_find_char(url, '/', 0))
		from = authority + 3;
	else if (str_starts(url, "//"))
		from = 2;
	while (from < url.len && strchr("/?;", url.ptr[from]) == NULL)
		from++;
	return str_slice(url, from, url.len);
}

static bool binds(const struct robots_group *g, struct str token)
{
	for (size_t i = 0; i < g->n_agents; i++)
		if (token.len > 0 && str_eq_icase(g->agents[i], token))
			return true;
	return false;
}

/* The token by which groups bind agent: its own where a group names it, else "*". */
static struct str binding_token(const struct robots *r, struct str agent)
{
	struct str token = product_token(agent);

	for (size_t i = 0; i < r->n_groups; i++)
		if (binds(&r->groups[i], token))
			return token;
	return STR_LIT("*");
}

static void consider(const struct robots_rule *rule, struct str path, const struct robots_rule **best)
{
	if (*best != NULL && (rule->pattern.len < (*best)->pattern.len ||
			(rule->pattern.len == (*best)->pattern.len && !rule->allow)))
		return;
	if (matches(rule->pattern, path))
		*best = rule;
}

bool robots_allows(const struct robots *r, struct arena *a, struct str agent, struct str url,
	const struct robots_rule **why)
{
	struct str token = binding_token(r, agent), path = path_of(url);
	const struct robots_rule *best = NULL;

	if (path.len == 0 || path.ptr[0] != '/')
		path = arena_printf(a, "/%.*s", STR_ARG(path));
	path = normalise(a, path, false);
	for (size_t i = 0; i < r->n_groups && !str_is(path, "/robots.txt"); i++)
		for (size_t k = 0; k < r->groups[i].n_rules && binds(&r->groups[i], token); k++)
			consider(&r->groups[i].rules[k], path, &best);
	if (why != NULL)
		*why = best;
	return best == NULL || best->allow;
}

int64_t robots_delay_ms(const struct robots *r, struct str agent)
{
	struct str token = binding_token(r, agent);
	int64_t delay_ms = -1;

	for (size_t i = 0; i < r->n_groups; i++)
		if (binds(&r->groups[i], token) && r->groups[i].delay_ms > delay_ms)
			delay_ms = r->groups[i].delay_ms;
	return delay_ms;
}
