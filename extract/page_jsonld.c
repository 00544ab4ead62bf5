/* page_jsonld.c - schema.org in JSON-LD (JSON-LD 1.1, schema.org NewsArticle, ClaimReview).
 *
 * In: the blocks that the cutting pass kept aside; out: struct jsonld.  Blocks of real pages
 * carry raw line breaks, trailing commas and comment wrappers: these are mended, and what is still no
 * JSON is passed over, for it is only a second opinion.  So is a block whose tree (many times its
 * bytes, where these are brackets) would take more memory than is left.
 */
#include "page_meta.h"

#include "simak/charset.h"
#include "simak/jin.h"
#include "simak/utf8.h"

#define VALUE_MAX ((size_t)4096) /* bytes of a value that is no body */
#define OBJECT_BYTES 800 /* json-c's table of 16 members */
#define VALUE_BYTES 256  /* a value, its name, and their place in a table that doubles */
#define DEPTH 6 /* of @graph, mainEntity and arrays that are looked into */

struct reader {
	struct arena *page;
	struct jsonld *out;
	bool in_article; /* out holds an article already */
};

/* Control characters as blanks, no comma before } or ]: both are everywhere, and no JSON. */
static void mend(struct str in, struct buf *out)
{
	bool in_string = false;
	char *start = buf_reserve(out, in.len), *d = start;

	if (start == NULL)
		return;
	for (size_t i = 0; i < in.len; i++) {
		char c = (unsigned char)in.ptr[i] < ' ' ? ' ' : in.ptr[i];

		if (in_string && c == '\\' && i + 1 < in.len) {
			*d++ = c;
			c = (unsigned char)in.ptr[++i] < ' ' ? ' ' : in.ptr[i];
		} else if (c == '"')
			in_string = !in_string;
		else if (!in_string && (c == '}' || c == ']')) {
			char *back = d;

			while (back > start && back[-1] == ' ')
				back--;
			if (back > start && back[-1] == ',')
				d = back - 1;
		}
		*d++ = c;
	}
	out->len += (size_t)(d - start);
}

/* What stands between the first brace and the last. */
static struct str unwrap(struct str s)
{
	size_t from = 0, to = s.len;

	while (from < to && s.ptr[from] != '{' && s.ptr[from] != '[')
		from++;
	while (to > from && s.ptr[to - 1] != '}' && s.ptr[to - 1] != ']')
		to--;
	return str_slice(s, from, to);
}

static bool has_type(const struct jin *o, const char *end)
{
	const struct jin *type = jin_get(o, "@type");

	if (jin_is_string(type))
		return str_ends(jin_str(type), end);
	for (size_t i = 0; i < jin_len(type) && i < 8; i++)
		if (str_ends(jin_str(jin_at(type, i)), end))
			return true;
	return false;
}

static struct str keep(struct reader *r, struct str s)
{
	s = utf8_cut(str_trim(s), VALUE_MAX);
	return s.len ? arena_str(r->page, s) : STR_NONE;
}

static void set(struct reader *r, struct str *field, struct str value)
{
	if (field->len == 0)
		*field = keep(r, value);
}

/* A string, an object's name, or the first of an array of them. */
static struct str name_of(const struct jin *v, const char *key)
{
	if (jin_is_array(v))
		v = jin_at(v, 0);
	return jin_is_object(v) ? jin_get_str(v, key) : jin_str(v);
}

/* Names of one or several persons, joined by a comma. */
static void take_authors(struct reader *r, const struct jin *v)
{
	struct buf names;

	if (!jin_is_array(v)) {
		set(r, &r->out->author, name_of(v, "name"));
		return;
	}
	buf_init(&names, 400);
	for (size_t i = 0; i < jin_len(v) && i < 10; i++) {
		struct str name = str_trim(name_of(jin_at(v, i), "name"));

		if (name.len == 0 || str_find(buf_str(&names), name, 0) != SIZE_MAX)
			continue;
		if (names.len)
			buf_add_cstr(&names, ", ");
		buf_add_str(&names, name);
	}
	set(r, &r->out->author, buf_str(&names));
	buf_free(&names);
}

static void take_keywords(struct reader *r, const struct jin *v)
{
	struct jsonld *o = r->out;

	if (jin_is_string(v))
		set(r, &o->keywords, jin_str(v));
	for (size_t i = 0; jin_is_array(v) && i < jin_len(v) && o->n_tags < TAGS_MAX; i++) {
		struct str tag = keep(r, name_of(jin_at(v, i), "name"));

		if (tag.len)
			o->tags[o->n_tags++] = tag;
	}
}

static void take_article(struct reader *r, const struct jin *o)
{
	struct jsonld *out = r->out;

	r->in_article = out->article = true;
	set(r, &out->headline, jin_get_str(o, "headline"));
	set(r, &out->headline, jin_get_str(o, "name"));
	set(r, &out->published, jin_get_str(o, "datePublished"));
	set(r, &out->modified, jin_get_str(o, "dateModified"));
	if (out->body.len == 0)
		out->body = arena_str(r->page, str_trim(jin_get_str(o, "articleBody")));
	set(r, &out->language, name_of(jin_get(o, "inLanguage"), "alternateName"));
	set(r, &out->section, name_of(jin_get(o, "articleSection"), "name"));
	set(r, &out->publisher, name_of(jin_get(o, "publisher"), "name"));
	set(r, &out->image, name_of(jin_get(o, "image"), "url"));
	set(r, &out->url, name_of(jin_get(o, "mainEntityOfPage"), "@id"));
	take_authors(r, jin_get(o, "author"));
	take_keywords(r, jin_get(o, "keywords"));
	if (jin_is_object(jin_get(o, "isAccessibleForFree")) || has_type(o, "AdvertiserContentArticle"))
		out->sponsored = has_type(o, "AdvertiserContentArticle");
}

/* The second-deepest crumb is the section; the deepest is the page itself. */
static void take_crumbs(struct reader *r, const struct jin *o)
{
	const struct jin *list = jin_get(o, "itemListElement");
	size_t n = jin_len(list);

	for (size_t i = n; i-- > 1;) {
		const struct jin *item = jin_at(list, i);
		struct str name = jin_get_str(item, "name");

		if (name.len == 0)
			name = jin_get_str(jin_get(item, "item"), "name");
		if (name.len && name.len < 40) {
			set(r, &r->out->crumb, name);
			return;
		}
	}
}

static void take_claim(struct reader *r, const struct jin *o)
{
	const struct jin *rating = jin_get(o, "reviewRating");

	set(r, &r->out->claim, jin_get_str(o, "claimReviewed"));
	set(r, &r->out->rating, jin_get_str(rating, "alternateName"));
	set(r, &r->out->rating, jin_get_str(rating, "name"));
	set(r, &r->out->published, jin_get_str(o, "datePublished"));
}

static void visit(struct reader *r, const struct jin *o, unsigned depth)
{
	static const char *const inside[] = {"@graph", "mainEntity", "mainEntityOfPage", "hasPart"};

	if (depth > DEPTH)
		return;
	for (size_t i = 0; jin_is_array(o) && i < jin_len(o) && i < 100; i++)
		visit(r, jin_at(o, i), depth + 1);
	if (!jin_is_object(o))
		return;
	if (has_type(o, "ClaimReview"))
		take_claim(r, o);
	else if (has_type(o, "Article") || has_type(o, "BlogPosting"))
		take_article(r, o);
	else if (has_type(o, "BreadcrumbList"))
		take_crumbs(r, o);
	else if (has_type(o, "CollectionPage") || has_type(o, "SearchResultsPage") ||
		has_type(o, "ItemList"))
		r->out->collection = true;
	else if (has_type(o, "ImageGallery") || has_type(o, "VideoObject"))
		r->out->media = true;
	for (size_t i = 0; i < sizeof inside / sizeof *inside; i++)
		visit(r, jin_get(o, inside[i]), depth + 1);
}

/* Bytes of memory that reading takes at its peak: twice the text, thrice where escapes are undone,
 * and for each object and value what jin needs to hold it. */
static size_t memory_for(struct str block)
{
	bool escaped = str_find_char(block, '\\', 0) != SIZE_MAX, in_string = false;
	size_t bytes = block.len * (escaped ? 3 : 2);

	for (size_t i = 0; i < block.len; i++) {
		char c = block.ptr[i];

		if (c == '"')
			in_string = !in_string;
		else if (in_string)
			i += c == '\\';
		else
			bytes += c == '{' ? OBJECT_BYTES : c == ',' ? VALUE_BYTES : 0;
	}
	return bytes;
}

/* The block as it is, or else mended; NULL when neither is JSON. */
static struct jin *parse(struct str block)
{
	struct buf mended;
	struct jin *json;
	struct err e;

	if ((json = jin_parse(block, &e)) != NULL)
		return json;
	buf_init(&mended, block.len);
	mend(block, &mended);
	json = jin_parse(buf_str(&mended), &e);
	buf_free(&mended);
	return json;
}

/* A block, which is not UTF-8 if charset is given; converted, its text may be thrice as long. */
static struct jin *read_block(struct str block, const char *charset, size_t room)
{
	struct buf converted;
	struct jin *json;

	block = unwrap(block);
	if (memory_for(block) > (charset ? room / 3 : room))
		return NULL;
	buf_init(&converted, 3 * block.len);
	if (charset) {
		charset_to_utf8(charset, block, &converted);
		block = buf_str(&converted);
	}
	json = parse(block);
	buf_free(&converted);
	return json;
}

void jsonld_read(struct arena *page, const struct cutter *cut, size_t room, struct jsonld *out)
{
	struct reader r = {page, out, false};

	memset(out, 0, sizeof *out);
	for (size_t i = 0; i < cut->n_json; i++) {
		struct jin *json = read_block(cut->json[i], cut->charset, room);

		if (json != NULL)
			visit(&r, json, 0);
		jin_free(json);
	}
}
