/* page_attr.c - the attributes of a start tag: those that later stages read are copied, the others
 * passed over.
 *
 * In: the page at the first byte behind the tag's name.  Out: ` name="value"`, each name once; what
 * hides an element (hidden, aria-hidden, style) comes out as `hidden`.  Attributes are read as the
 * HTML standard's tokenizer reads them (13.2.5.32 and on).
 */
#include "page.h"
#include "page_cut.h"

enum attr {
	ATTR_NONE = 0, ATTR_CLASS = 1, ATTR_HREF = 2, ATTR_META = 4, ATTR_TIME = 8, ATTR_LANG = 16,
	ATTR_TYPE = 32, ATTR_STYLE = 64, ATTR_FLAG = 128
};

struct attr_name {
	const char *name;
	unsigned kind; /* of enum attr */
};

/* First letter decides, so that most attributes cost one comparison. */
static const struct attr_name attr_names[] = {
	{"aria-hidden", ATTR_FLAG}, {"class", ATTR_CLASS}, {"content", ATTR_META},
	{"data-component", ATTR_CLASS}, {"data-qa", ATTR_CLASS}, {"data-testid", ATTR_CLASS},
	{"datetime", ATTR_TIME}, {"hidden", ATTR_FLAG}, {"href", ATTR_HREF}, {"http-equiv", ATTR_META},
	{"id", ATTR_CLASS}, {"itemprop", ATTR_CLASS | ATTR_META}, {"lang", ATTR_LANG},
	{"name", ATTR_META}, {"property", ATTR_META}, {"rel", ATTR_HREF}, {"role", ATTR_CLASS},
	{"style", ATTR_STYLE}, {"type", ATTR_TYPE},
};

bool attr_next(struct str in, size_t *at, struct attr_view *a)
{
	size_t i = *at, from;

	while (i < in.len && (cut_is_space(in.ptr[i]) || in.ptr[i] == '/'))
		i++;
	if (i >= in.len || in.ptr[i] == '>') {
		*at = i < in.len ? i + 1 : in.len;
		return false;
	}
	from = i++;
	while (i < in.len && !cut_is_space(in.ptr[i]) && in.ptr[i] != '=' && in.ptr[i] != '>' &&
		in.ptr[i] != '/')
		i++;
	a->name = str_slice(in, from, i);
	a->value = STR_NONE;
	while (i < in.len && cut_is_space(in.ptr[i]))
		i++;
	if (i < in.len && in.ptr[i] == '=') {
		for (i++; i < in.len && cut_is_space(in.ptr[i]); i++)
			;
		if (i < in.len && (in.ptr[i] == '"' || in.ptr[i] == '\'')) {
			size_t close = str_find_char(in, in.ptr[i], i + 1);

			close = close == SIZE_MAX ? in.len : close;
			a->value = str_slice(in, i + 1, close);
			i = close < in.len ? close + 1 : close;
		} else {
			for (from = i; i < in.len && !cut_is_space(in.ptr[i]) && in.ptr[i] != '>'; i++)
				;
			a->value = str_slice(in, from, i);
		}
	}
	*at = i;
	return true;
}

/* Its index in attr_names, or -1. */
static int find_attr(struct str name)
{
	char first = name.len ? cut_lower(name.ptr[0]) : 0;

	if (name.len < 2 || name.len > 14 || first < 'a' || first > 't')
		return -1;
	for (size_t i = 0; i < sizeof attr_names / sizeof *attr_names; i++)
		if (attr_names[i].name[0] == first && str_is_icase(name, attr_names[i].name))
			return (int)i;
	return -1;
}

/* The kinds of attribute that an element is asked for. */
static unsigned wanted_attrs(enum tag tag)
{
	switch (tag) {
	case TAG_A:
		return ATTR_HREF | ATTR_CLASS;
	case TAG_META:
		return ATTR_META;
	case TAG_LINK:
	case TAG_BASE:
		return ATTR_HREF;
	case TAG_TIME:
		return ATTR_TIME | ATTR_CLASS;
	case TAG_HTML:
		return ATTR_LANG;
	case TAG_INPUT:
		return ATTR_TYPE;
	case TAG_IMG:
	case TAG_BR:
		return ATTR_NONE;
	default:
		return ATTR_CLASS | ATTR_STYLE | ATTR_FLAG;
	}
}

static bool hides(struct str value)
{
	static const char *const ways[] = {"display:none", "display: none", "visibility:hidden",
		"visibility: hidden"};

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (str_find_icase(value, str_of(ways[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

static void put_one(struct cutter *c, const char *name, struct str value)
{
	char *start, *d;

	value = str_slice(value, 0, CUT_VALUE_MAX);
	start = d = buf_reserve(&c->out, 6 * value.len + 32);
	if (start == NULL)
		return;
	*d++ = ' ';
	while (*name)
		*d++ = *name++;
	*d++ = '=';
	*d++ = '"';
	for (size_t i = 0; i < value.len; i++) {
		if (value.ptr[i] == '"') {
			memcpy(d, "&quot;", 6);
			d += 6;
		} else
			*d++ = (unsigned char)value.ptr[i] >= ' ' ? value.ptr[i] : ' ';
	}
	*d++ = '"';
	*d = '\0';
	c->out.len += (size_t)(d - start);
}

/* aria-hidden="true", hidden, style="display:none" all come out as `hidden`. */
static bool is_hiding(const struct attr_name *known, struct str value)
{
	if (known->kind == ATTR_STYLE)
		return hides(str_slice(value, 0, CUT_VALUE_MAX));
	return strcmp(known->name, "hidden") == 0 || str_is_icase(value, "true");
}

bool attr_copy(struct cutter *c, enum tag tag)
{
	unsigned wanted = wanted_attrs(tag), seen = 0;
	struct attr_view a;

	while (attr_next(c->in, &c->at, &a)) {
		int i = wanted ? find_attr(a.name) : -1;
		const struct attr_name *known = &attr_names[i < 0 ? 0 : i];

		if (i < 0 || !(known->kind & wanted) || (seen & 1u << i) || c->out.len > CUT_OUT_CAP / 2)
			continue;
		if (!(known->kind & (ATTR_FLAG | ATTR_STYLE)))
			put_one(c, known->name, a.value);
		else if (is_hiding(known, a.value))
			put_one(c, "hidden", STR_NONE);
		else
			continue;
		seen |= 1u << i;
	}
	return seen != 0;
}

void attr_skip(struct cutter *c)
{
	struct attr_view a;

	while (attr_next(c->in, &c->at, &a))
		;
}
