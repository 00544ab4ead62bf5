/* page.c - a page from bytes to verdict: the order of the stages. */
#include "page.h"
#include "page_judge.h"

#include "simak/utf8.h"

const char *page_outcome_name(enum page_outcome outcome)
{
	static const char *const names[PAGE_OUTCOMES] = {"article", "index", "gallery", "login",
		"captcha", "error", "code", "empty", "broken"};

	return outcome < PAGE_OUTCOMES ? names[outcome] : "broken";
}

static struct str join_kept(const struct tree *t)
{
	struct buf b;
	struct str text;

	buf_init(&b, BUF_NO_CAP);
	for (uint32_t i = 0; i < t->n_lines; i++)
		if (t->lines[i].kept) {
			if (b.len)
				buf_add_char(&b, '\n');
			buf_add_str(&b, line_text(t, &t->lines[i]));
		}
	text = arena_str(t->page, buf_str(&b));
	buf_free(&b);
	return text;
}

static const char *const why_words[WHY_COUNT] = {"kept", "kept: standfirst", "kept: rescued",
	"outside the container", "element", "class name", "hidden", "comments", "caption",
	"mostly links", "short label", "boilerplate line", "behind the end", "title", "said before",
	"heading of nothing"};

static void explain(const struct tree *t, struct page *out)
{
	out->blocks = arena_array(t->page, t->n_lines, sizeof *out->blocks);
	for (uint32_t i = 0; i < t->n_lines; i++) {
		const struct line *l = &t->lines[i];
		const struct node *n = &t->nodes[l->node];
		struct page_block *b = &out->blocks[out->n_blocks++];

		b->text = arena_str(t->page, utf8_cut(line_text(t, l), 100));
		b->path = l->node ? arena_printf(t->page, "%.*s > %.*s", STR_ARG(t->names[n->parent]),
			STR_ARG(t->names[l->node])) : STR_NONE;
		b->why = why_words[l->why];
		b->kept = l->kept;
	}
}

void extract_page(const struct extractor *x, struct arena *page, const struct page_input *in,
	struct page *out)
{
	struct tree t = {.x = x, .page = page, .explain = in->explain};
	struct cutter cut;
	struct verdict v;

	memset(out, 0, sizeof *out);
	cut_init(&cut, &x->tags, in->bytes);
	tree_parse(&t, &cut);
	page_judge(&t, &v);
	out->doc.text = join_kept(&t);
	out->doc.title = t.title;
	if (in->explain)
		explain(&t, out);
	tree_free(&t);
	cut_free(&cut);
}
