/* page.c - a page from bytes to verdict: the order of the stages. */
#include "page.h"
#include "page_judge.h"
#include "page_meta.h"

#include "simak/charset.h"
#include "simak/utf8.h"

#define TEXT_CAP ((size_t)256 << 20)
#define ENOUGH_TEXT ((size_t)250) /* bytes below which the text is looked for elsewhere */
#define SAMPLE ((size_t)100)      /* bytes of a block that explain shows */
#define HEAD ((size_t)1800)       /* bytes of a text that are looked at for marks and refusals */
#define TAIL ((size_t)600)        /* and of its end */

const char *page_outcome_name(enum page_outcome outcome)
{
	static const char *const names[PAGE_OUTCOMES] = {"article", "index", "gallery", "login",
		"captcha", "error", "code", "empty", "broken"};

	return outcome < PAGE_OUTCOMES ? names[outcome] : "broken";
}

/* ---- text ---- */

/* Of the text, its newlines counted. */
static size_t kept_bytes(const struct tree *t)
{
	size_t n = 0;

	for (uint32_t i = 0; i < t->n_lines; i++)
		n += line_is_kept(&t->lines[i]) ? t->lines[i].len + 1 : 0;
	return n;
}

/* The last bytes of s, at most max, without a cut sequence. */
static struct str tail_of(struct str s, size_t max)
{
	size_t from = s.len > max ? s.len - max : 0;

	while (from < s.len && ((unsigned char)s.ptr[from] & 0xC0) == 0x80)
		from++;
	return str_slice(s, from, s.len);
}

/* Begin and end of the kept text: enough for marks and refusals, before the whole is joined. */
static struct str sample_kept(const struct tree *t)
{
	struct str last = STR_NONE, sample;
	struct buf b;

	buf_init(&b, HEAD + TAIL + 2);
	for (uint32_t i = 0; i < t->n_lines; i++) {
		if (!line_is_kept(&t->lines[i]))
			continue;
		last = line_text(t, &t->lines[i]);
		if (b.len < HEAD) {
			buf_add_str(&b, utf8_cut(last, HEAD - b.len));
			buf_add_char(&b, '\n');
		}
	}
	if (kept_bytes(t) > b.len)
		buf_add_str(&b, tail_of(last, TAIL));
	sample = arena_str(t->page, buf_str(&b));
	buf_free(&b);
	return sample;
}

/* JSON-LD's articleBody, where the page itself shows much less; else nothing. */
static struct str rescue_from_json(const struct tree *t, const struct jsonld *j)
{
	size_t kept = kept_bytes(t);
	struct str body, line;
	struct buf b;

	if (j->body.len < ENOUGH_TEXT || kept * 5 > j->body.len * 2)
		return STR_NONE;
	body = page_plain(t->x, t->page, j->body);
	buf_init(&b, TEXT_CAP);
	while (str_cut(&body, '\n', &line)) {
		line = str_trim(line);
		if (line.len == 0)
			continue;
		if (b.len)
			buf_add_char(&b, '\n');
		buf_add_str(&b, line);
	}
	body = b.len > kept ? arena_take(t->page, &b) : STR_NONE;
	buf_free(&b);
	return body;
}

/* The hashes of a text's lines, in open addressing. */
struct line_set {
	uint64_t *slots;
	size_t n; /* slots: a power of two */
};

static bool is_new_line(struct line_set *set, struct str line)
{
	uint64_t hash = str_hash(line) | 1;
	size_t at = hash & (set->n - 1);

	for (; set->slots[at] != 0; at = (at + 1) & (set->n - 1))
		if (set->slots[at] == hash)
			return false;
	set->slots[at] = hash;
	return true;
}

static size_t count_lines(struct str text)
{
	size_t n = 1;

	for (size_t at = 0; (at = str_find_char(text, '\n', at)) != SIZE_MAX; at++)
		n++;
	return n;
}

void extract_append(struct arena *page, struct document *doc, const struct document *next)
{
	struct line_set set = {.n = 64};
	struct str rest = doc->text, line;
	struct buf b;

	while (set.n < 2 * (count_lines(doc->text) + count_lines(next->text)))
		set.n *= 2;
	set.slots = arena_array(page, set.n, sizeof *set.slots);
	while (rest.len && str_cut(&rest, '\n', &line))
		is_new_line(&set, line);
	buf_init(&b, TEXT_CAP);
	buf_add_str(&b, doc->text);
	for (rest = next->text; rest.len && str_cut(&rest, '\n', &line);)
		if (line.len && is_new_line(&set, line)) {
			if (b.len)
				buf_add_char(&b, '\n');
			buf_add_str(&b, line);
		}
	doc->text = arena_take(page, &b);
}

/* ---- explain ---- */

static const char *why_text(enum why why)
{
	static const char *const words[WHY_COUNT] = {"in the container", "standfirst",
		"prose outside every pattern", "outside the container", "its element", "its class",
		"hidden", "comments", "caption", "mostly links", "a label or a date",
		"boilerplate line", "behind the end of the text", "the title", "said before",
		"heading of nothing"};

	return words[why];
}

static void explain(const struct tree *t, struct page *out)
{
	out->blocks = arena_array(t->page, t->n_lines, sizeof *out->blocks);
	for (uint32_t i = 0; i < t->n_lines; i++) {
		const struct line *l = &t->lines[i];
		const struct node *n = &t->nodes[l->node];
		struct page_block *b = &out->blocks[out->n_blocks++];

		b->text = arena_str(t->page, utf8_cut(line_text(t, l), SAMPLE));
		if (l->node)
			b->path = arena_printf(t->page, "%.*s > %.*s", STR_ARG(t->names[n->parent]),
				STR_ARG(t->names[l->node]));
		b->why = why_text((enum why)l->why);
		b->kept = line_is_kept(l);
	}
}

/* ---- the order of things ---- */

static void read_document(struct tree *t, const struct cutter *cut, const struct page_input *in,
	struct page *out)
{
	struct jsonld *j = arena_alloc(t->page, sizeof *j);
	struct verdict v;
	struct str body;

	jsonld_read(t->page, cut, tree_room(t), j);
	page_judge(t, &v);
	page_rescue(t, &v);
	body = rescue_from_json(t, j);
	out->doc.text = body.len ? body : sample_kept(t);
	address_fill(t, j, in, out);
	meta_fill(t, &v, j, in, &out->doc);
	refuse(t, &v, j, body.len ? body.len : kept_bytes(t), out);
	if (in->links)
		address_links(t, out);
	if (in->explain)
		explain(t, out);
	tree_free_nodes(t);
	if (out->outcome != PAGE_ARTICLE)
		out->doc.text = STR_NONE;
	else if (body.len == 0)
		out->doc.text = tree_take_text(t);
}

/* A page ready to be cut. */
struct source {
	struct str bytes; /* UTF-8, or in charset */
	const char *charset;
	struct buf converted; /* holds the bytes, where they had to be converted */
	size_t memory;        /* bytes that its tree may take */
	char name[CHARSET_NAME];
};

/* With what is made of the tree later, three times the page is never reached. */
static size_t memory_for(const struct source *s, size_t bytes, bool released)
{
	size_t least = (size_t)1 << 20, most = (bytes < least ? least : bytes) / 4 * 11;

	most += released ? bytes : 0;
	return most > s->converted.alloc ? most - s->converted.alloc : 0;
}

/* A page whose bytes are a sign each is converted piece by piece behind the cut; one of a wider
 * charset before it. */
static void open_source(struct source *s, const struct page_input *in)
{
	bool is_bytewise, is_utf8, released;

	*s = (struct source){.bytes = in->bytes};
	buf_init(&s->converted, TEXT_CAP);
	charset_sniff(in->bytes, in->content_type, s->name);
	is_bytewise = charset_is_bytewise(s->name);
	is_utf8 = is_bytewise ? utf8_ascii_end(in->bytes, 0) == in->bytes.len :
		strcmp(s->name, "utf-8") == 0 && utf8_valid(in->bytes);
	if (!is_utf8 && is_bytewise)
		s->charset = s->name;
	else if (!is_utf8) {
		charset_to_utf8(s->name, in->bytes, &s->converted);
		s->bytes = buf_str(&s->converted);
	}
	released = s->converted.alloc > 0 && in->owner != NULL;
	s->memory = memory_for(s, in->bytes.len, released);
	if (released)
		buf_free(in->owner);
}

void extract_page(const struct extractor *x, struct arena *page, const struct page_input *in,
	struct page *out)
{
	struct tree t = {.x = x, .page = page, .explain = in->explain};
	struct source source;
	struct cutter cut;

	memset(out, 0, sizeof *out);
	open_source(&source, in);
	cut_init(&cut, &x->tags, source.bytes, source.charset);
	sax_parse(&t, &cut, source.memory);
	out->doc.url = in->url;
	if (!refuse_bytes(&t, source.bytes, cut.n_tags, out))
		read_document(&t, &cut, in, out);
	tree_free(&t);
	cut_free(&cut);
	buf_free(&source.converted);
}
