/* linear_table.c - timbangan.tabel and syarat.tabel read into a struct linear; see linear.h. */
#include "scale.h"

#include <math.h>

#include "simak/msg.h"

#define WEIGHT_MAX 1000.0
#define RARITY_MAX 100.0

/* Cells of a row from the first on; a wrong one is written down. */
static bool read_numbers(const struct table_row *row, size_t first, double *out, size_t n,
	struct faults *p)
{
	for (size_t i = 0; i < n; i++) {
		struct str cell = table_cell(row, first + i);

		if (str_to_real(cell, &out[i]) && fabs(out[i]) <= WEIGHT_MAX)
			continue;
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("kolom %zu, \"%.*s\", harus angka dari -1000 sampai 1000"), first + i + 1,
			STR_ARG(cell));
		return false;
	}
	return true;
}

static int read_concept(const struct lexicon *lex, const struct table_row *row, struct str name,
	struct faults *p)
{
	int concept = concept_find(lex, name);

	if (concept < 0)
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("\"%.*s\" bukan nama bagian; periksa ejaannya"), STR_ARG(name));
	return concept;
}

/* ---- conditions ---- */

static void read_base(struct linear *m, const struct table_row *row, struct arena *run, struct faults *p)
{
	if (!read_numbers(row, 0, m->base, COLUMNS, p))
		return;
	for (int t = 0; t < TOPICS; t++)
		m->speaks[t].at = m->cites[t].at = m->mentions[t].at = m->objects[t].at = m->dismisses[t].at =
			arena_printf(run, "%.*s:%zu", STR_ARG(row->file), row->line);
}

/* The concepts that a cell names. */
static void read_concepts(const struct lexicon *lex, const struct table_row *row, size_t cell,
	struct bits *set, struct faults *p)
{
	struct str rest = table_cell(row, cell), name;

	while (table_next(&rest, &name)) {
		int concept = read_concept(lex, row, name, p);

		if (concept >= 0)
			bits_join(set, &lex->concepts[concept].down);
	}
}

static void read_condition(struct linear *m, const struct lexicon *lex, const struct table_row *row,
	struct faults *p)
{
	enum topic topic;

	if (!topic_parse(table_cell(row, 0), &topic)) {
		table_fault(p, LEXICON_ERROR, row->file, row->line, msg("topik \"%.*s\" tidak dikenal"),
			STR_ARG(table_cell(row, 0)));
		return;
	}
	read_concepts(lex, row, 1, &m->asked[topic], p);
	read_concepts(lex, row, 2, &m->barred[topic], p);
	m->asks[topic] = true;
}

static void read_limits(struct linear *m, const struct table_row *row, struct faults *p)
{
	struct str kind = table_cell(row, 0);
	double numbers[5];

	if (!str_is(kind, "berita") && !str_is(kind, "unggahan")) {
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("jenis \"%.*s\" harus berita atau unggahan"), STR_ARG(kind));
		return;
	}
	if (read_numbers(row, 1, numbers, 5, p))
		m->limits[str_is(kind, "berita") ? DOC_NEWS : DOC_SOCIAL] =
			(struct limits){{numbers[0], numbers[2]}, {numbers[1], numbers[3]}, numbers[4]};
}

/* ---- weights ---- */

static uint16_t *place_of_piece(struct linear *m, const struct table_row *row, struct str name,
	struct faults *p)
{
	if (pieces_may_be(name))
		return &m->of_piece[text_vocab_find(m->pieces, name)];
	table_fault(p, LEXICON_ERROR, row->file, row->line,
		msg("potongan \"%.*s\" harus lima huruf kecil atau angka, dengan _ di tepi kata"), STR_ARG(name));
	return NULL;
}

/* The place of what a row weighs; NULL where it names nothing. */
static uint16_t *place_of(struct linear *m, const struct lexicon *lex, const struct table_row *row,
	struct faults *p)
{
	struct str name = table_cell(row, 0);
	size_t plus = str_find_char(name, '+', 0);
	int one, other;

	if (str_is(row->section, "kata"))
		return &m->of_root[text_vocab_find(lex->vocab, name)];
	if (str_is(row->section, "potongan"))
		return place_of_piece(m, row, name, p);
	one = read_concept(lex, row, str_trim(str_slice(name, 0, plus)), p);
	if (one < 0 || str_is(row->section, "bagian"))
		return one < 0 ? NULL : &m->of_concept[one];
	other = read_concept(lex, row, str_trim(str_slice(name, plus + (plus < name.len), name.len)), p);
	return other < 0 ? NULL
		: &m->of_pair[(size_t)(one < other ? one : other) * m->n_concepts +
			(size_t)(one < other ? other : one)];
}

/* All rows of a file share its name. */
static struct str file_of(struct linear *m, struct arena *run, const struct table_row *row)
{
	if (!str_eq(m->file, row->file))
		m->file = arena_str(run, row->file);
	return m->file;
}

static void read_weights(struct linear *m, const struct lexicon *lex, const struct table_row *row,
	struct faults *p)
{
	uint16_t *place = place_of(m, lex, row, p);
	double numbers[1 + COLUMNS];
	struct feature *w;

	if (place == NULL || !read_numbers(row, 1, numbers, 1 + COLUMNS, p))
		return;
	if (numbers[0] < 1 / SCALE_HUNDREDTHS || numbers[0] > RARITY_MAX) {
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("kelangkaan \"%.*s\" harus dari 0,01 sampai 100"), STR_ARG(table_cell(row, 1)));
		return;
	}
	if (*place == 0 && m->n == UINT16_MAX) {
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("terlalu banyak baris bobot (paling banyak %u)"), (unsigned)UINT16_MAX);
		return;
	}
	if (*place == 0)
		*place = (uint16_t)++m->n;
	m->places[*place] = (struct place){arena_str(lex->run, table_cell(row, 0)), file_of(m, lex->run, row),
		row->line, str_is(row->section, "potongan") ? WEIGHED_PIECES : WEIGHED_WORDS};
	w = &m->features[*place];
	m->rarities[*place] = (uint16_t)lround(SCALE_HUNDREDTHS * numbers[0]);
	for (int i = 0; i < COLUMNS; i++)
		w->weights[i] = (int16_t)lround(SCALE_TENTHS * numbers[1 + i]);
}

static void read_row(struct linear *m, const struct lexicon *lex, const struct table_row *row,
	struct faults *p)
{
	if (str_is(row->section, "dasar"))
		read_base(m, row, lex->run, p);
	else if (str_is(row->section, "syarat"))
		read_condition(m, lex, row, p);
	else if (str_is(row->section, "batas"))
		read_limits(m, row, p);
	else
		read_weights(m, lex, row, p);
}

/* One makes a dugaan and one takes it back, one mentions and one takes that back, one only shows evidence.  What
 * is taken back is nothing to be shown. */
static void make_rules(struct linear *m)
{
	for (int i = 0; i < TOPICS; i++) {
		m->speaks[i] = (struct rule){.id = STR_LIT("timbangan"), .topic = (enum topic)i,
			.stance = STANCE_INSIDEN, .weight = POINTS_DUGAAN, .cap = POINTS_DUGAAN + POINTS_MORE};
		m->cites[i] = m->mentions[i] = m->objects[i] = m->speaks[i];
		m->cites[i].cap = 0;
		m->mentions[i].stance = STANCE_IMBAUAN;
		m->objects[i].support = true;
		m->dismisses[i] = m->objects[i];
	}
}

/* Roots and pieces get their ids before any row is read. */
static void add_names(struct linear *m, struct text_vocab *roots, const struct table *t)
{
	for (size_t i = 0; i < t->n; i++) {
		if (str_is(t->rows[i].section, "kata"))
			text_vocab_add(roots, table_cell(&t->rows[i], 0));
		if (str_is(t->rows[i].section, "potongan"))
			text_vocab_add(m->pieces, table_cell(&t->rows[i], 0));
	}
}

void linear_load(struct lexicon *lex, const struct lexicon_source *source, struct linear **out,
	struct faults *faults)
{
	static const char *const known[] = {"dasar", "syarat", "batas", "kata", "bagian", "pasangan", "potongan",
		NULL};
	struct arena *run = lex->run, rows;
	struct linear *m = arena_alloc(run, sizeof *m);
	struct table t = {0};

	arena_init(&rows);
	table_read(&rows, source, "timbangan.tabel", &t, faults);
	table_read(&rows, source, "syarat.tabel", &t, faults);
	table_check_sections(&t, known, faults);
	make_rules(m);
	m->limits[DOC_NEWS] = m->limits[DOC_SOCIAL] = (struct limits){
		{0, INFINITY}, {-INFINITY, -INFINITY}, 0};
	m->features = arena_lines(run, t.n + 1, sizeof *m->features);
	m->rarities = arena_array(run, t.n + 1, sizeof *m->rarities);
	m->places = arena_array(run, t.n + 1, sizeof *m->places);
	m->pieces = text_vocab_new(run);
	add_names(m, lex->vocab, &t);
	m->of_root = arena_array(run, text_vocab_size(lex->vocab), sizeof *m->of_root);
	m->of_piece = arena_array(run, text_vocab_size(m->pieces), sizeof *m->of_piece);
	m->n_concepts = lex->n_concepts;
	m->of_pair = arena_array(run, lex->n_concepts * lex->n_concepts + 1, sizeof *m->of_pair);
	for (size_t i = 0; i < t.n; i++)
		read_row(m, lex, &t.rows[i], faults);
	arena_free(&rows);
	*out = m;
}
