/* mask.c - handles of private accounts and, on request, persons taken out of a report.
 *
 * Handles (@name) in what posts say become "@...": whose account it is the link still tells those who
 * may follow it.  Names that classify kept beside an office become initials wherever the whole name
 * or its longer parts stand in a title or passage; so do names behind an honorific.  Errs on the side
 * of masking. */
#include <stdlib.h>

#include "simak/digest.h"
#include "simak/utf8.h"

#define PART_MIN 4 /* shorter parts of a name are ordinary words too often */

struct span {
	size_t start, end; /* bytes of the original */
	struct str with;
};

struct spans {
	struct span *at;
	size_t n, alloc;
};

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
		(unsigned char)c >= 0x80 || c == '_';
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* "@nama.akun" that no word or address runs into; 0 where none begins here. */
static size_t handle_length(struct str s, size_t at)
{
	size_t end = at + 1;

	if (s.ptr[at] != '@' || (at > 0 && (is_word(s.ptr[at - 1]) || s.ptr[at - 1] == '.')))
		return 0;
	while (end < s.len && (is_word(s.ptr[end]) || s.ptr[end] == '.'))
		end++;
	while (end > at + 1 && s.ptr[end - 1] == '.')
		end--;
	return end > at + 1 ? end - at : 0;
}

static void find_handles(struct arena *a, struct str s, struct spans *out)
{
	for (size_t i = 0; i < s.len; i++) {
		size_t len = handle_length(s, i);

		if (len > 0) {
			*ARENA_PUSH(a, out->at, out->n, out->alloc) =
				(struct span){i, i + len, STR_LIT("@\xE2\x80\xA6")};
			i += len - 1;
		}
	}
}

/* "Rusdi Hartono" -> "R.H." */
static struct str initials(struct arena *a, struct str name)
{
	struct str rest = name, word, out;
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	while (str_cut(&rest, ' ', &word))
		if (word.len > 0) {
			size_t pos = 0;

			utf8_next(word, &pos);
			buf_add_str(&b, str_slice(word, 0, pos));
			buf_add_char(&b, '.');
		}
	out = arena_str(a, buf_str(&b));
	buf_free(&b);
	return out;
}

static bool on_word_edges(struct str s, size_t start, size_t end)
{
	return (start == 0 || !is_word(s.ptr[start - 1])) && (end == s.len || !is_word(s.ptr[end]));
}

static void find_word(struct arena *a, struct str s, struct str needle, struct spans *out)
{
	size_t at = 0;

	while ((at = str_find_icase(s, needle, at)) != SIZE_MAX) {
		if (on_word_edges(s, at, at + needle.len))
			*ARENA_PUSH(a, out->at, out->n, out->alloc) =
				(struct span){at, at + needle.len, initials(a, needle)};
		at += needle.len;
	}
}

/* The whole name first, then its longer parts: the earlier and longer span wins later on. */
static void find_name(struct arena *a, struct str s, struct str name, struct spans *out)
{
	struct str rest = name, word;

	if (name.len == 0)
		return;
	find_word(a, s, name, out);
	while (str_cut(&rest, ' ', &word))
		if (word.len >= PART_MIN && word.len < name.len)
			find_word(a, s, word, out);
}

/* Capitalised words behind "Bapak", "Sdr.", "H.", "Hj.": at most four. */
static void find_titled(struct arena *a, struct str s, struct spans *out)
{
	static const char *const titles[] = {"Bapak ", "Pak ", "Ibu ", "Bu ", "Sdr. ", "Sdri. ",
		"Saudara ", "Saudari ", "H. ", "Hj. ", "Haji ", "Hajah ", "Drs. ", "Dr. ", "dr. ",
		"Ir. ", "inisial ", "bernama "};

	for (size_t t = 0; t < sizeof titles / sizeof *titles; t++) {
		struct str title = str_of(titles[t]);
		size_t at = 0;

		while ((at = str_find(s, title, at)) != SIZE_MAX) {
			size_t start = at + title.len, end = start;

			for (int words = 0; words < 4 && end < s.len && is_upper(s.ptr[end]); words++) {
				while (end < s.len && is_word(s.ptr[end]))
					end++;
				if (end + 1 < s.len && s.ptr[end] == ' ' && is_upper(s.ptr[end + 1]))
					end++;
			}
			while (end > start && s.ptr[end - 1] == ' ')
				end--;
			if (end > start && (at == 0 || !is_word(s.ptr[at - 1])))
				*ARENA_PUSH(a, out->at, out->n, out->alloc) = (struct span){
					start, end, initials(a, str_slice(s, start, end))};
			at = start;
		}
	}
}

static int earlier_longer(const void *a, const void *b)
{
	const struct span *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return (x->end < y->end) - (x->end > y->end);
}

/* The spans in order, none overlapping: earlier begin first, then the longer. */
static void put_in_order(struct spans *spans)
{
	size_t kept = 0;

	if (spans->n > 0)
		qsort(spans->at, spans->n, sizeof *spans->at, earlier_longer);
	for (size_t i = 0; i < spans->n; i++)
		if (kept == 0 || spans->at[i].start >= spans->at[kept - 1].end)
			spans->at[kept++] = spans->at[i];
	spans->n = kept;
}

/* Where byte `at` of the original stands after the replacements; inside of one: its beginning or,
 * for an end, its end. */
static size_t moved(const struct spans *spans, size_t at, bool is_end)
{
	size_t shift = 0, cut = 0;

	for (size_t i = 0; i < spans->n && spans->at[i].start < at; i++) {
		const struct span *s = &spans->at[i];

		if (s->end > at || (is_end && s->end == at && s->start < at))
			return s->start + shift - cut + (is_end ? s->with.len : 0);
		shift += s->with.len;
		cut += s->end - s->start;
	}
	return at + shift - cut;
}

static struct str replaced(struct arena *a, struct str s, const struct spans *spans)
{
	struct buf b;
	struct str out;
	size_t at = 0;

	if (spans->n == 0)
		return s;
	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < spans->n; i++) {
		buf_add_str(&b, str_slice(s, at, spans->at[i].start));
		buf_add_str(&b, spans->at[i].with);
		at = spans->at[i].end;
	}
	buf_add_str(&b, str_slice(s, at, s.len));
	out = arena_str(a, buf_str(&b));
	buf_free(&b);
	return out;
}

struct names {
	const struct office *offices;
	size_t n;
};

static struct spans find_all(struct arena *a, struct str s, bool social, struct names names,
	unsigned what)
{
	struct spans spans = {0};

	if (what & DIGEST_MASK_NAMES || (social && what & DIGEST_MASK_HANDLES))
		find_handles(a, s, &spans);
	if (what & DIGEST_MASK_NAMES) {
		for (size_t i = 0; i < names.n; i++)
			find_name(a, s, names.offices[i].name, &spans);
		find_titled(a, s, &spans);
	}
	put_in_order(&spans);
	return spans;
}

static void mask_passage(struct arena *a, struct report_passage *p, bool social, struct names names,
	unsigned what)
{
	struct spans spans = find_all(a, p->text, social, names, what);

	p->text = replaced(a, p->text, &spans);
	for (size_t i = 0; i < p->n_marks; i++) {
		size_t start = moved(&spans, p->marks[i].start, false);
		size_t end = moved(&spans, (size_t)p->marks[i].start + p->marks[i].len, true);

		p->marks[i] = (struct mark){(uint32_t)start, (uint32_t)(end > start ? end - start : 0)};
	}
}

static struct str mask_str(struct arena *a, struct str s, bool social, struct names names,
	unsigned what)
{
	struct spans spans = find_all(a, s, social, names, what);

	return replaced(a, s, &spans);
}

static const struct report_document *mask_document(struct arena *a,
	const struct report_document *d, struct names names, unsigned what)
{
	struct report_document *copy = arena_alloc(a, sizeof *copy);

	*copy = *d;
	copy->title = mask_str(a, d->title, d->kind == DOC_SOCIAL, names, what);
	return copy;
}

static void mask_findings(struct arena *a, struct report_finding *all, size_t n, unsigned what)
{
	for (size_t i = 0; i < n; i++) {
		struct report_finding *f = &all[i];
		struct names names = {f->finding.offices, f->finding.n_offices};
		bool social = f->document->kind == DOC_SOCIAL;

		for (size_t k = 0; k < f->n_passages; k++)
			mask_passage(a, &f->passages[k], social, names, what);
		f->document = mask_document(a, f->document, names, what);
		for (size_t k = 0; k < f->finding.n_offices && what & DIGEST_MASK_NAMES; k++)
			f->finding.offices[k].name = initials(a, f->finding.offices[k].name);
	}
}

void digest_mask(struct report *r, struct arena *a, unsigned what)
{
	const struct names none = {NULL, 0};

	mask_findings(a, r->findings, r->n_findings, what);
	mask_findings(a, r->late, r->n_late, what);
	for (size_t i = 0; i < r->n_appeals; i++)
		r->appeals[i].document = mask_document(a, r->appeals[i].document, none, what);
	for (size_t i = 0; i < r->n_counts; i++) {
		bool social = r->counts[i].document->kind == DOC_SOCIAL;

		r->counts[i].document = mask_document(a, r->counts[i].document, none, what);
		r->counts[i].passage = mask_str(a, r->counts[i].passage, social, none, what);
	}
	for (size_t i = 0; i < r->n_claims; i++)
		for (size_t k = 0; k < r->claims[i].n_posts; k++)
			r->claims[i].posts[k].document =
				mask_document(a, r->claims[i].posts[k].document, none, what);
	for (size_t i = 0; i < r->n_events; i++)
		r->events[i].title = mask_str(a, r->events[i].title, false, none, what);
}
