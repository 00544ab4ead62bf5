/* table.c - plain text in columns to rows and cells; see table.h for what is forgiven and refused. */
#include "table.h"

#include <stdarg.h>
#include <stdio.h>

#include "simak/msg.h"
#include "simak/utf8.h"

#define PROBLEMS_MAX 1000 /* a file that is all wrong need not fill the memory */

void table_fault(struct faults *p, enum lexicon_level level, struct str file, size_t line,
	const char *fmt, ...)
{
	char text[600];
	va_list args;

	p->errors += level == LEXICON_ERROR;
	if (p->n == PROBLEMS_MAX)
		return;
	va_start(args, fmt);
	vsnprintf(text, sizeof text, fmt, args);
	va_end(args);
	*ARENA_PUSH(p->arena, p->list, p->n, p->alloc) = (struct lexicon_problem){
		.level = level, .file = file, .line = (uint32_t)line,
		.text = arena_str(p->arena, utf8_cut(str_of(text), sizeof text))};
}

int table_fault_err(const struct faults *p, struct err *e)
{
	struct buf all;
	size_t told = 0;

	if (p->errors == 0)
		return 0;
	buf_init(&all, sizeof e->msg);
	for (size_t i = 0; i < p->n && told < 10; i++) {
		const struct lexicon_problem *l = &p->list[i];

		if (l->level != LEXICON_ERROR)
			continue;
		if (buf_printf(&all, "%s%.*s:%u: %.*s", told ? "\n" : "", STR_ARG(l->file), l->line,
			STR_ARG(l->text)) != 0)
			break;
		told++;
	}
	err_set(e, ERR_CONFIG, "%s", all.ptr ? all.ptr : "");
	buf_free(&all);
	return -1;
}

/* What editors put in place of plain blanks, quotes and dashes; 0: the code point stays. */
static char plain_of(uint32_t cp)
{
	switch (cp) {
	case '\t':
	case 0xa0:
	case 0x2007:
	case 0x202f:
	case 0x3000:
		return ' ';
	case 0x201c:
	case 0x201d:
	case 0x201e:
		return '"';
	case 0x2018:
	case 0x2019:
		return '\'';
	default:
		return cp >= 0x2000 && cp <= 0x200a ? ' ' : '\0';
	}
}

/* The line with plain blanks and quotes; false when a control character is in it. */
static bool clean_line(struct str line, struct buf *out)
{
	buf_clear(out);
	for (size_t i = 0; i < line.len;) {
		uint32_t cp = utf8_next(line, &i);
		char plain = plain_of(cp);

		if (plain != '\0')
			buf_add_char(out, plain);
		else if (cp < 0x20 || cp == 0x7f)
			return false;
		else if (cp != 0xfeff && cp != 0x200b)
			utf8_add(out, cp);
	}
	return true;
}

/* Cuts one cell off *rest; a quoted cell may hold semicolons, and doubled quotes for one. */
static struct str cut_cell(struct arena *run, struct str *rest)
{
	struct str cell;
	struct buf b;
	size_t i;

	*rest = str_trim(*rest);
	if (!str_starts(*rest, "\"")) {
		str_cut(rest, ';', &cell);
		return arena_str(run, str_trim(cell));
	}
	buf_init(&b, rest->len);
	for (i = 1; i < rest->len; i++) {
		if (rest->ptr[i] == '"' && (i + 1 == rest->len || rest->ptr[i + 1] != '"'))
			break;
		i += rest->ptr[i] == '"';
		buf_add_char(&b, rest->ptr[i]);
	}
	*rest = str_slice(*rest, i + 1, rest->len);
	str_cut(rest, ';', &cell);
	cell = arena_str(run, str_trim(buf_str(&b)));
	buf_free(&b);
	return cell;
}

static void read_row(struct arena *run, struct str line, struct table_row *row)
{
	size_t alloc = 0;

	while (line.len != 0)
		*ARENA_PUSH(run, row->cells, row->n, alloc) = cut_cell(run, &line);
	while (row->n > 1 && row->cells[row->n - 1].len == 0)
		row->n--;
}

/* "[kabupaten/kota]" with whatever Excel put behind it; folded to ASCII lower case. */
static bool read_section(struct arena *run, struct str line, struct str *section)
{
	size_t end = str_find_char(line, ']', 0);
	char *name;

	if (end == SIZE_MAX)
		return false;
	name = arena_cstr(run, str_trim(str_slice(line, 1, end)));
	for (char *c = name; *c != '\0'; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c + 32);
	*section = str_of(name);
	return section->len > 0;
}

struct reader {
	struct arena *run;
	struct str file, section;
	size_t no; /* of the line */
	struct table *out;
	struct faults *faults;
};

static void complain(struct reader *r, const char *text)
{
	table_fault(r->faults, LEXICON_ERROR, r->file, r->no, "%s", text);
}

static void read_line(struct reader *r, struct str line)
{
	struct table_row row = {.file = r->file, .section = r->section, .line = r->no};

	line = str_trim(line);
	while (str_ends(line, ";"))
		line = str_trim(str_slice(line, 0, line.len - 1));
	if (line.len == 0 || line.ptr[0] == '#' || str_starts(line, "\"#"))
		return;
	if (line.ptr[0] == '[') {
		if (!read_section(r->run, line, &r->section))
			complain(r, msg("nama bagian harus ditulis di antara [ dan ]"));
		return;
	}
	if (r->section.len == 0) {
		complain(r, msg("baris ini berada sebelum bagian pertama; tulis nama bagian seperti [kecamatan]"
		                " di atasnya"));
		return;
	}
	read_row(r->run, line, &row);
	*ARENA_PUSH(r->run, r->out->rows, r->out->n, r->out->alloc) = row;
}

static void read_file(struct arena *run, const struct lexicon_file *f, struct table *out,
	struct faults *p)
{
	struct reader r = {.run = run, .file = f->name, .out = out, .faults = p};
	struct str rest = f->bytes, line;
	struct buf clean;

	if (!utf8_valid(rest)) {
		complain(&r, msg("berkas ini bukan UTF-8; di Notepad pilih Simpan Sebagai, Pengodean UTF-8"));
		return;
	}
	buf_init(&clean, BUF_NO_CAP);
	while (str_line(&rest, &line)) {
		r.no++;
		if (clean_line(line, &clean))
			read_line(&r, buf_str(&clean));
		else
			complain(&r, msg("ada karakter yang tidak terlihat di baris ini; ketik ulang barisnya"));
	}
	buf_free(&clean);
}

/* ---- "- baris": an office switches off what the shipped file says ---- */

static bool is_switch(const struct table_row *row)
{
	return row->n > 0 && str_starts(row->cells[0], "- ");
}

/* Cell i of a switching row, without its "- ". */
static struct str switched_cell(const struct table_row *row, size_t i)
{
	return i == 0 ? str_trim(str_slice(row->cells[0], 2, row->cells[0].len)) : row->cells[i];
}

static bool begins_with(const struct table_row *row, const struct table_row *switching)
{
	if (row->n < switching->n)
		return false;
	for (size_t i = 0; i < switching->n; i++)
		if (!str_eq(row->cells[i], switched_cell(switching, i)))
			return false;
	return true;
}

/* Takes one name out of a cell's list; false where it is not there. */
static bool drop_name(struct arena *run, struct str *cell, struct str name)
{
	struct str rest = *cell, one;
	bool found = false;
	struct buf b;

	buf_init(&b, BUF_NO_CAP);
	while (table_next(&rest, &one)) {
		if (str_eq(one, name))
			found = true;
		else
			buf_printf(&b, "%s%.*s", b.len ? ", " : "", STR_ARG(one));
	}
	if (found)
		*cell = arena_str(run, buf_str(&b));
	buf_free(&b);
	return found;
}

/* Whole rows that begin with the given cells go; else the name goes out of the lists of its section. */
static bool switch_off(struct arena *run, struct table *t, size_t index)
{
	const struct table_row *s = &t->rows[index];
	bool found = false;

	for (size_t i = 0; i < index; i++)
		if (!is_switch(&t->rows[i]) && str_eq(t->rows[i].section, s->section) &&
			begins_with(&t->rows[i], s)) {
			t->rows[i].n = 0;
			found = true;
		}
	for (size_t i = 0; i < index && !found && s->n == 1; i++)
		for (size_t c = 0; c < t->rows[i].n; c++)
			if (!is_switch(&t->rows[i]) && str_eq(t->rows[i].section, s->section))
				found |= drop_name(run, &t->rows[i].cells[c], switched_cell(s, 0));
	return found;
}

static void apply_switches(struct arena *run, struct table *t, struct faults *p)
{
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++)
		if (is_switch(&t->rows[i]) && !switch_off(run, t, i))
			table_fault(p, LEXICON_WARNING, t->rows[i].file, t->rows[i].line,
				msg("\"%.*s\" tidak mematikan baris mana pun; salin barisnya persis"),
				STR_ARG(t->rows[i].cells[0]));
	for (size_t i = 0; i < t->n; i++)
		if (t->rows[i].n != 0 && !is_switch(&t->rows[i]))
			t->rows[n++] = t->rows[i];
	t->n = n;
}

void table_read(struct arena *run, const struct lexicon_source *source, const char *name,
	struct table *out, struct faults *p)
{
	bool found = false;

	for (size_t i = 0; i < source->n_files; i++) {
		if (!str_ends(source->files[i].name, name))
			continue;
		read_file(run, &source->files[i], out, p);
		found = true;
	}
	apply_switches(run, out, p);
	if (!found)
		table_fault(p, LEXICON_ERROR, str_of(name), 0, "%s",
			msg("berkas ini tidak ada; salin kembali dari leksikon bawaan"));
}

struct str table_cell(const struct table_row *row, size_t i)
{
	return i < row->n ? row->cells[i] : STR_NONE;
}

bool table_next(struct str *rest, struct str *name)
{
	while (str_cut(rest, ',', name)) {
		*name = str_trim(*name);
		if (name->len != 0)
			return true;
	}
	return false;
}

void table_check_sections(const struct table *t, const char *const *known, struct faults *p)
{
	struct str last = STR_NONE;

	for (size_t i = 0; i < t->n; i++) {
		const struct table_row *row = &t->rows[i];
		size_t k = 0;

		while (known[k] != NULL && !str_is(row->section, known[k]))
			k++;
		if (known[k] == NULL && !str_eq(last, row->section))
			table_fault(p, LEXICON_ERROR, row->file, row->line,
				msg("bagian [%.*s] tidak dikenal di berkas ini; periksa ejaannya"),
				STR_ARG(row->section));
		last = row->section;
	}
}
