/* url.c - resolves references to absolute http and https addresses, as browsers do.
 *
 * Follows the WHATWG URL Standard for the special schemes http and https; other schemes (javascript,
 * mailto, ftp, data) are refused, for nothing in simak may follow them.  Fragments are kept. */
#include "url_impl.h"
#include "simak/ascii.h"

/* Percent-encode sets of the WHATWG URL Standard, each a superset of the controls and non-ASCII. */
enum set { SET_FRAGMENT, SET_QUERY, SET_PATH, SET_USERINFO };

/* A reference taken apart, or an absolute address; views, nothing encoded yet. */
struct parts {
	struct str scheme; /* "http" or "https", empty for a relative reference */
	struct str authority, path, query, fragment;
	bool has_authority, has_query, has_fragment;
};

static bool is_slash(char c)
{
	return c == '/' || c == '\\';
}

/* Length of the scheme before its colon, or 0. */
static size_t scheme_len(struct str s)
{
	size_t i = 0;

	if (s.len == 0 || !ascii_is_alpha(s.ptr[0]))
		return 0;
	while (i < s.len && (ascii_is_alnum(s.ptr[i]) || s.ptr[i] == '+' || s.ptr[i] == '-' || s.ptr[i] == '.'))
		i++;
	return i < s.len && s.ptr[i] == ':' ? i : 0;
}

static size_t count_slashes(struct str s)
{
	size_t n = 0;

	while (n < s.len && is_slash(s.ptr[n]))
		n++;
	return n;
}

/* A copy without tabs and line ends, and without controls and blanks at both ends. */
static struct str cleaned(struct arena *a, struct str s)
{
	char *copy;
	size_t len = 0;

	while (s.len > 0 && (unsigned char)s.ptr[0] <= ' ')
		s = str_slice(s, 1, s.len);
	while (s.len > 0 && (unsigned char)s.ptr[s.len - 1] <= ' ')
		s.len--;
	copy = arena_alloc(a, s.len + 1);
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] != '\t' && s.ptr[i] != '\n' && s.ptr[i] != '\r')
			copy[len++] = s.ptr[i];
	return (struct str){copy, len};
}

static void split_tail(struct str rest, struct parts *p)
{
	size_t hash = str_find_char(rest, '#', 0), mark;

	p->has_fragment = hash != SIZE_MAX;
	if (p->has_fragment)
		p->fragment = str_slice(rest, hash + 1, rest.len);
	rest = str_slice(rest, 0, hash);
	mark = str_find_char(rest, '?', 0);
	p->has_query = mark != SIZE_MAX;
	if (p->has_query)
		p->query = str_slice(rest, mark + 1, rest.len);
	p->path = str_slice(rest, 0, mark);
}

static void split_authority(struct str rest, struct parts *p)
{
	size_t end = 0;

	while (end < rest.len && !is_slash(rest.ptr[end]) && rest.ptr[end] != '?' && rest.ptr[end] != '#')
		end++;
	p->has_authority = true;
	p->authority = str_slice(rest, 0, end);
	split_tail(str_slice(rest, end, rest.len), p);
}

/* Takes a cleaned reference apart.  base_scheme is empty where there is no base. */
static bool split(struct str ref, struct str base_scheme, struct parts *p)
{
	size_t len = scheme_len(ref), slashes;
	struct str rest = ref;

	memset(p, 0, sizeof *p);
	if (len > 0) {
		struct str scheme = str_slice(ref, 0, len);

		if (!str_is_icase(scheme, "http") && !str_is_icase(scheme, "https"))
			return false;
		p->scheme = str_is_icase(scheme, "http") ? STR_LIT("http") : STR_LIT("https");
		rest = str_slice(ref, len + 1, ref.len);
	} else if (base_scheme.len == 0)
		return false;
	slashes = count_slashes(rest);
	if (slashes >= 2 || (len > 0 && !str_eq(p->scheme, base_scheme)))
		split_authority(str_slice(rest, slashes, rest.len), p);
	else
		split_tail(rest, p);
	if (p->scheme.len == 0)
		p->scheme = base_scheme;
	return true;
}

static bool is_in_set(unsigned char c, enum set set)
{
	static const char *const sets[] = {"\"<>`", "\"#<>'", "\"#<>?^`{}", "\"#<>?^`{}/:;=@[\\]|"};

	return c <= ' ' || c >= 0x7F || strchr(sets[set], c) != NULL;
}

/* Appends s with the members of the set percent-encoded; '%' is left as it stands. */
static void add_encoded(struct buf *b, struct str s, enum set set)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (is_in_set(c, set))
			buf_printf(b, "%%%02X", c);
		else
			buf_add_char(b, s.ptr[i]);
	}
}

static void add_userinfo(struct buf *b, struct str info)
{
	size_t colon = str_find_char(info, ':', 0);
	struct str password = colon == SIZE_MAX ? STR_NONE : str_slice(info, colon + 1, info.len);

	if (info.len == 0 || (colon == 0 && password.len == 0))
		return;
	add_encoded(b, str_slice(info, 0, colon), SET_USERINFO);
	if (password.len > 0) {
		buf_add_char(b, ':');
		add_encoded(b, password, SET_USERINFO);
	}
	buf_add_char(b, '@');
}

static bool add_port(struct buf *b, struct str scheme, struct str digits)
{
	unsigned port = 0;

	for (size_t i = 0; i < digits.len; i++) {
		if (digits.ptr[i] < '0' || digits.ptr[i] > '9')
			return false;
		port = port * 10 + (unsigned)(digits.ptr[i] - '0');
		if (port > 65535)
			return false;
	}
	if (digits.len > 0 && port != (str_is(scheme, "https") ? 443 : 80))
		buf_printf(b, ":%u", port);
	return true;
}

static bool add_authority(struct buf *b, struct str scheme, struct str authority)
{
	size_t at = authority.len, colon;
	struct str host;

	while (at > 0 && authority.ptr[at - 1] != '@')
		at--;
	if (at > 0)
		add_userinfo(b, str_slice(authority, 0, at - 1));
	host = str_slice(authority, at, authority.len);
	colon = str_starts(host, "[") ? str_find_char(host, ']', 0) : 0;
	colon = colon == SIZE_MAX ? colon : str_find_char(host, ':', colon);
	if (!url_add_host(b, str_slice(host, 0, colon)))
		return false;
	return colon == SIZE_MAX || add_port(b, scheme, str_slice(host, colon + 1, host.len));
}

/* Number of dots that a path segment stands for ("." "%2e" "..", ".%2E"), or 0. */
static int dots(struct str segment)
{
	int n = 0;

	for (size_t i = 0; i < segment.len; n++) {
		if (segment.ptr[i] == '.')
			i++;
		else if (url_escape_at(segment, i) == '.')
			i += 3;
		else
			return 0;
	}
	return n <= 2 ? n : 0;
}

static void drop_last_segment(struct buf *b, size_t root)
{
	size_t len = b->len;

	while (len > root && b->ptr[len - 1] != '/')
		len--;
	buf_truncate(b, len > root ? len - 1 : root);
}

/* Appends path (which begins behind a slash) to what stands in b from root on, dots resolved. */
static void add_path(struct buf *b, size_t root, struct str path)
{
	bool last = false;

	while (!last) {
		size_t end = 0;
		struct str segment;
		int n;

		while (end < path.len && !is_slash(path.ptr[end]))
			end++;
		last = end == path.len;
		segment = str_slice(path, 0, end);
		path = str_slice(path, end + 1, path.len);
		n = dots(segment);
		if (n == 2)
			drop_last_segment(b, root);
		if (n == 0 || last)
			buf_add_char(b, '/');
		if (n == 0)
			add_encoded(b, segment, SET_PATH);
	}
}

static void add_tail(struct buf *b, const struct parts *p)
{
	if (p->has_query) {
		buf_add_char(b, '?');
		add_encoded(b, p->query, SET_QUERY);
	}
	if (p->has_fragment) {
		buf_add_char(b, '#');
		add_encoded(b, p->fragment, SET_FRAGMENT);
	}
}

/* The base's path without its last segment, the slash at its end left out. */
static struct str folder(struct str path)
{
	while (path.len > 0 && path.ptr[path.len - 1] != '/')
		path.len--;
	return str_slice(path, 0, path.len ? path.len - 1 : 0);
}

static void add_relative(struct buf *b, const struct url *base, struct parts *p)
{
	size_t root = b->len;

	if (p->path.len > 0 && is_slash(p->path.ptr[0])) {
		add_path(b, root, str_slice(p->path, 1, p->path.len));
	} else if (p->path.len > 0) {
		buf_add_str(b, folder(base->path));
		add_path(b, root, p->path);
	} else {
		buf_add_str(b, base->path);
		if (!p->has_query && base->query.ptr != NULL) {
			p->has_query = true;
			p->query = base->query;
		}
	}
}

/* Serialises p, with what it lacks taken from base (NULL where p is absolute). */
static bool build(struct buf *b, struct str base_text, const struct url *base, struct parts *p)
{
	buf_add_str(b, p->scheme);
	buf_add_cstr(b, "://");
	if (p->has_authority) {
		if (!add_authority(b, p->scheme, p->authority))
			return false;
		if (p->path.len == 0)
			buf_add_char(b, '/');
		else
			add_path(b, b->len, str_slice(p->path, 1, p->path.len));
	} else {
		size_t origin = (size_t)(base->path.ptr - base_text.ptr);

		buf_add_str(b, str_slice(base_text, b->len, origin));
		add_relative(b, base, p);
	}
	add_tail(b, p);
	return !b->full;
}

/* The absolute address that `ref` gives against the (already serialised) base, or false. */
static bool resolve(struct arena *a, struct str base, struct str ref, struct str *out)
{
	struct url parsed = {0};
	struct parts p;
	struct buf b;
	bool good;

	if (ref.len > URL_MAX || (base.len > 0 && !url_parse(base, &parsed)))
		return false;
	if (!split(cleaned(a, ref), parsed.scheme, &p))
		return false;
	buf_init(&b, URL_MAX);
	good = build(&b, base, &parsed, &p);
	if (good)
		*out = arena_str(a, buf_str(&b));
	buf_free(&b);
	return good;
}

bool url_resolve(struct arena *a, struct str base, struct str ref, struct str *out)
{
	struct str absolute = STR_NONE;

	if (str_trim(base).len > 0 && !resolve(a, STR_NONE, base, &absolute))
		return resolve(a, STR_NONE, ref, out);
	return resolve(a, absolute, ref, out);
}

static void parse_authority(struct str authority, struct url *out)
{
	size_t at = str_find_char(authority, '@', 0), colon = SIZE_MAX;
	struct str host = at == SIZE_MAX ? authority : str_slice(authority, at + 1, authority.len);
	int64_t port;

	if (at != SIZE_MAX)
		out->userinfo = str_slice(authority, 0, at);
	for (size_t i = host.len; i > 0 && host.ptr[i - 1] != ']'; i--)
		if (host.ptr[i - 1] == ':')
			colon = i - 1;
	out->host = str_slice(host, 0, colon);
	out->port = str_is(out->scheme, "https") ? 443 : 80;
	if (colon != SIZE_MAX && str_to_int(str_slice(host, colon + 1, host.len), &port))
		out->port = (int)port;
}

bool url_parse(struct str text, struct url *out)
{
	struct parts p;

	memset(out, 0, sizeof *out);
	if (!str_starts(text, "http://") && !str_starts(text, "https://"))
		return false;
	if (!split(text, STR_NONE, &p) || p.authority.len == 0 || p.path.len == 0)
		return false;
	out->scheme = p.scheme;
	out->path = p.path;
	out->query = p.has_query ? p.query : STR_NONE;
	out->fragment = p.has_fragment ? p.fragment : STR_NONE;
	parse_authority(p.authority, out);
	return true;
}

struct str url_host(struct str text)
{
	struct url u;

	return url_parse(text, &u) ? u.host : STR_NONE;
}
