/* gazetteer.c - the names of places, from lexicons/wilayah: provinces, kabupaten, kecamatan, villages,
 * their other spellings, and the words around a name that tell whether it is a place.
 *
 * An ordinary word that is also a place (Damai, Sambutan) or a name that other provinces have too
 * (Batu Putih) is marked cautious.  Codes are Kemendagri's (64.02) and BPS's (6403), in columns of
 * their own; they are checked, and kept in the file for people. */
#include "facts.h"

#include "simak/msg.h"

static uint32_t add_region(struct attrs *a, struct arena *run, struct str name, bool kaltim)
{
	struct gazetteer *g = &a->gazetteer;

	*ARENA_PUSH(run, g->regions, g->n_regions, g->regions_alloc) = (struct region){name, kaltim};
	return (uint32_t)(g->n_regions - 1);
}

static bool find_region(const struct gazetteer *g, struct str name, uint32_t *region)
{
	for (size_t i = 0; i < g->n_regions; i++)
		if (str_eq_icase(g->regions[i].name, name)) {
			*region = (uint32_t)i;
			return true;
		}
	return false;
}

static uint32_t add_place(struct attrs *a, struct arena *run, struct str name, uint32_t region,
	enum place_level level)
{
	struct gazetteer *g = &a->gazetteer;

	*ARENA_PUSH(run, g->places, g->n_places, g->places_alloc) =
		(struct place){.name = name, .region = region, .level = (uint8_t)level};
	return (uint32_t)(g->n_places - 1);
}

/* A name and its other spellings, all for one place. */
static void add_names(struct attrs *a, struct arena *run, const struct table_row *row, size_t name,
	uint32_t region, enum place_level level, struct faults *p)
{
	uint32_t place = add_place(a, run, table_cell(row, name), region, level);

	facts_add_list(a, row, name, FACT_PLACE, place, p);
	facts_add_list(a, row, name + 1, FACT_PLACE, place, p);
}

/* Each name of a cell is a place of its own. */
static void add_each(struct attrs *a, struct arena *run, const struct table_row *row, size_t cell,
	uint32_t region, enum place_level level, struct faults *p)
{
	struct str rest = table_cell(row, cell), name;

	while (table_next(&rest, &name)) {
		uint32_t known;

		if (phrases_has(a->phrases, name, FACT_PLACE, &known))
			continue;
		if (!phrases_add(a->phrases, name, FACT_PLACE,
			    add_place(a, run, name, region, level)))
			table_fault(p, LEXICON_ERROR, row->file, row->line,
				msg("\"%.*s\" bukan nama; hapus atau perbaiki"), STR_ARG(name));
	}
}

static bool is_code(struct str code, size_t len, size_t dots)
{
	size_t seen = 0;

	for (size_t i = 0; i < code.len; i++) {
		if (code.ptr[i] == '.')
			seen++;
		else if (code.ptr[i] < '0' || code.ptr[i] > '9')
			return false;
	}
	return code.len == len && seen == dots;
}

static void check_code(const struct table_row *row, size_t cell, size_t len, size_t dots,
	const char *example, struct faults *p)
{
	if (!is_code(table_cell(row, cell), len, dots))
		table_fault(p, LEXICON_ERROR, row->file, row->line,
			msg("kolom %zu harus berupa kode seperti %s, bukan \"%.*s\""), cell + 1, example,
			STR_ARG(table_cell(row, cell)));
}

static bool region_of_row(struct attrs *a, const struct table_row *row, size_t cell, uint32_t *region,
	struct faults *p)
{
	if (find_region(&a->gazetteer, table_cell(row, cell), region))
		return true;
	table_fault(p, LEXICON_ERROR, row->file, row->line,
		msg("\"%.*s\" belum disebut sebagai provinsi atau kabupaten/kota; periksa ejaannya"),
		STR_ARG(table_cell(row, cell)));
	return false;
}

/* One-word names of at least five letters are looked for at the end of hashtags. */
static void add_tags(struct attrs *a, struct arena *run, const struct table_row *row, uint32_t region)
{
	struct gazetteer *g = &a->gazetteer;

	for (size_t cell = 2; cell < 4; cell++) {
		struct str rest = table_cell(row, cell), name;

		while (table_next(&rest, &name)) {
			struct str folded = text_fold(run, name);

			if (folded.len < 5 || str_find_char(folded, ' ', 0) != SIZE_MAX)
				continue;
			*ARENA_PUSH(run, g->tags, g->n_tags, g->tags_alloc) = (struct hashtag){folded, region};
		}
	}
}

static void load_kaltim_row(struct attrs *a, struct arena *run, const struct table_row *row,
	struct faults *p)
{
	uint32_t region;

	if (str_is(row->section, "provinsi")) {
		a->gazetteer.province = add_region(a, run, table_cell(row, 2), true);
		add_names(a, run, row, 2, a->gazetteer.province, LEVEL_PROVINCE, p);
	} else if (str_is(row->section, "kabupaten/kota")) {
		check_code(row, 0, 5, 1, "64.02", p);
		check_code(row, 1, 4, 0, "6403", p);
		region = add_region(a, run, table_cell(row, 2), true);
		add_names(a, run, row, 2, region, LEVEL_REGENCY, p);
		add_tags(a, run, row, region);
	} else if (str_is(row->section, "kecamatan")) {
		check_code(row, 0, 8, 2, "64.02.13", p);
		if (region_of_row(a, row, 1, &region, p))
			add_names(a, run, row, 2, region, LEVEL_DISTRICT, p);
	} else if (str_is(row->section, "tempat") || str_is(row->section, "kawasan")) {
		if (region_of_row(a, row, 0, &region, p))
			add_each(a, run, row, 1, region,
				str_is(row->section, "tempat") ? LEVEL_SPOT : LEVEL_AREA, p);
	}
}

static void load_elsewhere_row(struct attrs *a, struct arena *run, const struct table_row *row,
	struct faults *p)
{
	uint32_t region;

	if (str_is(row->section, "provinsi")) {
		check_code(row, 0, 2, 0, "35", p);
		region = add_region(a, run, table_cell(row, 1), false);
		add_names(a, run, row, 1, region, LEVEL_ELSEWHERE, p);
	} else if (!str_is(row->section, "perlu petunjuk")) {
		if (region_of_row(a, row, 0, &region, p))
			add_each(a, run, row, 1, region, LEVEL_ELSEWHERE, p);
	}
}

/* The lines of [perlu petunjuk] come last: they name places that are known by now. */
static void mark_cautious(struct attrs *a, const struct table_row *row, struct faults *p)
{
	for (size_t cell = 0; cell < row->n; cell++) {
		struct str rest = table_cell(row, cell), name;

		while (table_next(&rest, &name))
			if (!phrases_flag(a->phrases, name, FACT_PLACE, PLACE_CAUTIOUS))
				table_fault(p, LEXICON_ERROR, row->file, row->line,
					msg("\"%.*s\" tidak ada di daftar tempat; tambahkan dulu di sana"),
					STR_ARG(name));
	}
}

static void load_cautious(struct attrs *a, const struct table *t, struct faults *p)
{
	for (size_t i = 0; i < t->n; i++)
		if (str_is(t->rows[i].section, "perlu petunjuk"))
			mark_cautious(a, &t->rows[i], p);
}

static void load_cues(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const struct section_flags sections[] = {{"lembaga", CUE_INSTITUTION},
		{"kepala daerah", CUE_HEAD}, {"sebutan wilayah", CUE_DESIGNATOR}, {"letak", CUE_LOCATIVE},
		{"arah", CUE_DIRECTION}, {"calon", CUE_CANDIDATE}, {"bukan tempat", CUE_NO_PLACE}, {NULL, 0}};
	static const char *const known[] = {"lembaga", "kepala daerah", "sebutan wilayah", "letak",
		"arah", "calon", "bukan tempat", NULL};
	struct table t = {0};

	table_read(run, s, "wilayah/petunjuk.tabel", &t, p);
	table_check_sections(&t, known, p);
	facts_add_flags(a, &t, sections, FACT_CUE_FLAGS, p);
}

void gazetteer_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p)
{
	static const char *const kaltim[] = {"provinsi", "kabupaten/kota", "kecamatan", "tempat",
		"kawasan", "perlu petunjuk", NULL};
	static const char *const elsewhere[] = {"provinsi", "kabupaten", "kota", "tempat",
		"perlu petunjuk", NULL};
	struct table near = {0}, far = {0};

	table_read(run, s, "wilayah/kaltim.tabel", &near, p);
	table_read(run, s, "wilayah/indonesia.tabel", &far, p);
	table_check_sections(&near, kaltim, p);
	table_check_sections(&far, elsewhere, p);
	for (size_t i = 0; i < near.n; i++)
		load_kaltim_row(a, run, &near.rows[i], p);
	for (size_t i = 0; i < far.n; i++)
		load_elsewhere_row(a, run, &far.rows[i], p);
	load_cautious(a, &near, p);
	load_cautious(a, &far, p);
	load_cues(a, run, s, p);
}
