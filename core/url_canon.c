/* url_canon.c - one spelling per address, by syntax alone (RFC 3986 section 6.2.2 and 6.2.3).
 *
 * On top of what url_resolve does: escapes of unreserved characters are undone, others written in
 * upper case, a stray % escaped; the host's last dot, session ids, tracking parameters, empty
 * parameters and the fragment go.  The order of parameters and doubled slashes stay: a server may
 * tell them apart. */
#include "url_impl.h"
#include "simak/ascii.h"

static const char *const tracking[] = {"_ga", "_gl", "_gac", "_hsenc", "_hsmi", "_openstat",
	"__hsfp", "__hssc", "__hstc", "__twitter_impression", "__s", "action_ref_map",
	"action_type_map", "dclid", "dicbo", "epik", "fb_action_ids", "fb_action_types", "fb_ref",
	"fb_source", "fbclid", "gad_source", "gbraid", "gclid", "gclsrc", "hsctatracking", "icid",
	"igsh", "igshid", "jsessionid", "li_fat_id", "mc_cid", "mc_eid", "mibextid", "mkt_tok", "msclkid",
	"ns_campaign", "ns_mchannel", "ns_source", "oly_anon_id", "oly_enc_id", "ob_click_id",
	"phpsessid", "rb_clickid", "s_cid", "s_kwcid", "share_id", "spm", "srsltid", "ttclid", "twclid",
	"tblci", "vero_conv", "vero_id", "wbraid", "wickedid", "wt_mc", "wt_zmc", "xtor", "yclid",
	"ysclid", "zanpid"};

static const char *const tracking_prefixes[] = {"utm_", "mtm_", "matomo_", "piwik_", "pk_", "hsa_",
	"itm_", "at_custom"};

/* Parameters of the button "share", on YouTube's hosts alone. */
static const char *const youtube_tracking[] = {"si", "feature", "pp", "ab_channel"};

static bool is_one_of(struct str name, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_is_icase(name, names[i]))
			return true;
	return false;
}

#define IS_ONE_OF(name, names) is_one_of((name), (names), sizeof(names) / sizeof *(names))

static bool is_youtube(struct str host)
{
	struct str domain = url_registrable(host);

	return str_is(domain, "youtube.com") || str_is(domain, "youtu.be");
}

static bool is_tracking(struct str host, struct str name)
{
	for (size_t i = 0; i < sizeof tracking_prefixes / sizeof *tracking_prefixes; i++)
		if (str_starts_icase(name, tracking_prefixes[i]))
			return true;
	return IS_ONE_OF(name, tracking) || (is_youtube(host) && IS_ONE_OF(name, youtube_tracking));
}

static void add_normal(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		int value = url_escape_at(s, i);
		unsigned char c = (unsigned char)s.ptr[i];

		if (value < 0 && (c == '%' || strchr("[]|^`{}\\", c) != NULL))
			buf_printf(b, "%%%02X", c);
		else if (value < 0)
			buf_add_char(b, s.ptr[i]);
		else if (ascii_is_unreserved(value))
			buf_add_char(b, (char)value);
		else
			buf_printf(b, "%%%02X", (unsigned)value);
		i += value < 0 ? 0 : 2;
	}
}

/* Without a ";jsessionid=..." at the end of its last segment (Java servlets). */
static struct str without_session(struct str path)
{
	size_t at = str_find_icase(path, STR_LIT(";jsessionid="), 0);

	if (at == SIZE_MAX || str_find_char(path, '/', at) != SIZE_MAX)
		return path;
	return str_slice(path, 0, at);
}

/* "&amp;" and "&#038;" are a page's escapes, copied with the address. */
static struct str without_html_escape(struct str parameter)
{
	static const char *const escapes[] = {"amp;", "#038;", "#38;"};

	for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++)
		if (str_starts_icase(parameter, escapes[i]))
			return str_slice(parameter, strlen(escapes[i]), parameter.len);
	return parameter;
}

static void add_query(struct buf *b, struct str host, struct str query)
{
	char before = '?';
	struct str piece;

	while (str_cut(&query, '&', &piece)) {
		struct str parameter = without_html_escape(piece);
		size_t equals = str_find_char(parameter, '=', 0);
		struct str name = str_slice(parameter, 0, equals);

		if (name.len == 0 || is_tracking(host, name))
			continue;
		buf_add_char(b, before);
		add_normal(b, parameter);
		before = '&';
	}
}

/* Appends a host without its last dots ("kabar.example." is "kabar.example"), which may turn it
 * into an IPv4 address. */
static bool add_host(struct buf *b, struct str host)
{
	while (str_ends(host, "."))
		host.len--;
	return host.len > 0 && url_add_host(b, host);
}

static void build(struct buf *b, const struct url *u)
{
	if (u->port != (str_is(u->scheme, "https") ? 443 : 80))
		buf_printf(b, ":%d", u->port);
	add_normal(b, without_session(u->path));
	add_query(b, u->host, u->query);
}

/* As RFC 3986 6.2.2.3 asks, dots are resolved after escapes were undone, so that "%2e%2e" and its
 * kin end alike: url_resolve has read them as dots already. */
bool url_canon(struct arena *a, struct str text, struct str *out)
{
	struct str absolute;
	struct buf b;
	struct url u;
	bool good;

	if (!url_resolve(a, STR_NONE, text, &absolute) || !url_parse(absolute, &u))
		return false;
	buf_init(&b, 3 * URL_MAX);
	buf_add_str(&b, u.scheme);
	buf_add_cstr(&b, "://");
	if (u.userinfo.len > 0) {
		buf_add_str(&b, u.userinfo);
		buf_add_char(&b, '@');
	}
	good = add_host(&b, u.host);
	build(&b, &u);
	if (good)
		*out = arena_str(a, buf_str(&b));
	buf_free(&b);
	return good;
}

/* Second-level labels under which registries hand out names: Indonesia's (PANDI) and those common
 * to other country codes. */
static bool is_shared_suffix(struct str label, struct str top)
{
	static const char *const indonesian[] = {"ac", "biz", "co", "desa", "go", "mil", "my", "net",
		"or", "ponpes", "sch", "web"};
	static const char *const common[] = {"ac", "co", "com", "edu", "gov", "go", "net", "or", "org"};

	if (str_is(top, "id"))
		return IS_ONE_OF(label, indonesian);
	return top.len == 2 && IS_ONE_OF(label, common);
}

static size_t dot_before(struct str host, size_t end)
{
	while (end > 0 && host.ptr[end - 1] != '.')
		end--;
	return end;
}

struct str url_registrable(struct str host)
{
	size_t top, second, third;
	struct str label;

	if (host.len == 0 || host.ptr[0] == '[' || host.ptr[host.len - 1] <= '9')
		return host;
	top = dot_before(host, host.len);
	if (top == 0)
		return host;
	second = dot_before(host, top - 1);
	label = str_slice(host, second, top - 1);
	if (second == 0 || !is_shared_suffix(label, str_slice(host, top, host.len)))
		return str_slice(host, second, host.len);
	third = dot_before(host, second - 1);
	return str_slice(host, third, host.len);
}
