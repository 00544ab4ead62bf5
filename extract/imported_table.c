/* imported_table.c - posts as rows: CSV with a header line, and JSON Lines (or one JSON array).
 *
 * Columns are found by name, in Indonesian or English, as the tools and offices in use write them;
 * others are passed over. */
#include <stdio.h>

#include "imported_impl.h"
#include "simak/msg.h"

static const struct {
	const char *name;
	enum import_field field;
} names[] = {
	{"text", IMPORT_TEXT}, {"teks", IMPORT_TEXT}, {"isi", IMPORT_TEXT}, {"konten", IMPORT_TEXT},
	{"content", IMPORT_TEXT}, {"message", IMPORT_TEXT}, {"pesan", IMPORT_TEXT}, {"caption", IMPORT_TEXT},
	{"takarir", IMPORT_TEXT}, {"post", IMPORT_TEXT}, {"postingan", IMPORT_TEXT}, {"unggahan", IMPORT_TEXT},
	{"isi postingan", IMPORT_TEXT}, {"isi unggahan", IMPORT_TEXT}, {"isi pesan", IMPORT_TEXT},
	{"post text", IMPORT_TEXT}, {"full text", IMPORT_TEXT}, {"tweet", IMPORT_TEXT}, {"body", IMPORT_TEXT},
	{"deskripsi", IMPORT_TEXT}, {"description", IMPORT_TEXT}, {"narasi", IMPORT_TEXT},
	{"komentar", IMPORT_TEXT}, {"comment", IMPORT_TEXT},
	{"title", IMPORT_TITLE}, {"judul", IMPORT_TITLE}, {"headline", IMPORT_TITLE},
	{"url", IMPORT_URL}, {"link", IMPORT_URL}, {"tautan", IMPORT_URL}, {"alamat", IMPORT_URL},
	{"permalink", IMPORT_URL}, {"post url", IMPORT_URL}, {"url postingan", IMPORT_URL},
	{"link postingan", IMPORT_URL}, {"tautan postingan", IMPORT_URL}, {"tweet url", IMPORT_URL},
	{"author", IMPORT_AUTHOR}, {"penulis", IMPORT_AUTHOR}, {"akun", IMPORT_AUTHOR},
	{"nama akun", IMPORT_AUTHOR}, {"account", IMPORT_AUTHOR}, {"account name", IMPORT_AUTHOR},
	{"username", IMPORT_AUTHOR}, {"user", IMPORT_AUTHOR}, {"user name", IMPORT_AUTHOR},
	{"handle", IMPORT_AUTHOR}, {"pengunggah", IMPORT_AUTHOR}, {"pengirim", IMPORT_AUTHOR},
	{"page name", IMPORT_AUTHOR}, {"halaman", IMPORT_AUTHOR}, {"sender", IMPORT_AUTHOR},
	{"published at", IMPORT_DATE}, {"published", IMPORT_DATE}, {"tanggal", IMPORT_DATE},
	{"tgl", IMPORT_DATE}, {"date", IMPORT_DATE}, {"datetime", IMPORT_DATE}, {"created at", IMPORT_DATE},
	{"created", IMPORT_DATE}, {"post created", IMPORT_DATE}, {"timestamp", IMPORT_DATE},
	{"tanggal posting", IMPORT_DATE}, {"tanggal unggah", IMPORT_DATE}, {"tanggal unggahan", IMPORT_DATE},
	{"waktu unggah", IMPORT_DATE}, {"tanggal waktu", IMPORT_DATE}, {"waktu", IMPORT_TIME},
	{"jam", IMPORT_TIME}, {"pukul", IMPORT_TIME}, {"time", IMPORT_TIME},
	{"platform", IMPORT_PLATFORM}, {"media", IMPORT_PLATFORM}, {"media sosial", IMPORT_PLATFORM},
	{"medsos", IMPORT_PLATFORM}, {"kanal", IMPORT_PLATFORM}, {"sumber", IMPORT_PLATFORM},
	{"source", IMPORT_PLATFORM}, {"id", IMPORT_ID}, {"post id", IMPORT_ID}, {"no", IMPORT_ID},
	{"language", IMPORT_LANGUAGE}, {"lang", IMPORT_LANGUAGE}, {"bahasa", IMPORT_LANGUAGE},
	{"kind", IMPORT_KIND}, {"outlet", IMPORT_OUTLET}, {"nama media", IMPORT_OUTLET},
	{"claim", IMPORT_CLAIM}, {"klaim", IMPORT_CLAIM}, {"rating", IMPORT_RATING},
	{"penilaian", IMPORT_RATING},
};

/* Lower case, and one blank for everything that is no letter or digit. */
static void plain_name(struct str header, char out[64])
{
	size_t len = 0;

	for (size_t i = 0; i < header.len && len < 62; i++) {
		char c = header.ptr[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80)
			out[len++] = c;
		else if (len > 0 && out[len - 1] != ' ')
			out[len++] = ' ';
	}
	out[len > 0 && out[len - 1] == ' ' ? len - 1 : len] = '\0';
}

/* The field that a header or key names, in Indonesian or English; IMPORT_FIELDS for none. */
static enum import_field field_of(struct str header)
{
	char plain[64];

	plain_name(header, plain);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(plain, names[i].name) == 0)
			return names[i].field;
	return IMPORT_FIELDS;
}

#define COLUMNS_MAX 256

/* What the columns stand for; each field is the first column that names it. */
struct columns {
	enum import_field fields[COLUMNS_MAX];
	size_t n;
	bool has[IMPORT_FIELDS + 1];
};

static void read_header(const struct csv_record *header, struct columns *c)
{
	for (c->n = 0; c->n < header->n && c->n < COLUMNS_MAX; c->n++) {
		enum import_field field = field_of(header->cells[c->n]);

		if (c->has[field])
			field = IMPORT_FIELDS;
		c->fields[c->n] = field;
		c->has[field] = true;
	}
	if (c->has[IMPORT_TIME] && !c->has[IMPORT_DATE])
		for (size_t i = 0; i < c->n; i++)
			if (c->fields[i] == IMPORT_TIME)
				c->fields[i] = IMPORT_DATE;
}

static void read_row(struct import_reader *r, const struct columns *c, const struct csv_record *row, int line)
{
	struct str fields[IMPORT_FIELDS + 1] = {0};
	char where[600];

	for (size_t i = 0; i < row->n && i < c->n; i++)
		fields[c->fields[i]] = row->cells[i];
	snprintf(where, sizeof where, "%s:%d", r->o->file, line);
	if (row->n == 1 && c->n > 1 && str_trim(row->cells[0]).len == 0)
		return;
	import_post(r, where, fields);
}

static int no_columns(const struct import_reader *r, int line, struct err *e)
{
	return err_set(e, ERR_INPUT, "%s:%d: %s", r->o->file, line,
		msg("no column with the text of the posts; name one of them \"teks\" (others: url, akun, tanggal, platform)"));
}

int import_read_csv(struct import_reader *r, struct str text, struct err *e)
{
	struct columns columns = {0};
	struct csv_record row;
	struct csv csv;
	struct err row_error;
	int state;

	csv_init(&csv, text);
	if (csv_next(&csv, &r->a, &row, e) < 0)
		return err_prefix(e, "%s:%d: ", r->o->file, csv.line);
	read_header(&row, &columns);
	if (!columns.has[IMPORT_TEXT] && !columns.has[IMPORT_TITLE])
		return no_columns(r, csv.line, e);
	arena_reset(&r->a);
	while (!r->stopped && (state = csv_next(&csv, &r->a, &row, &row_error)) != 0) {
		char where[600];

		snprintf(where, sizeof where, "%s:%d", r->o->file, csv.line);
		if (state < 0)
			import_problem(r, where, row_error.msg);
		else
			read_row(r, &columns, &row, csv.line);
		arena_reset(&r->a);
	}
	return 0;
}

struct members {
	struct arena *a;
	struct str fields[IMPORT_FIELDS + 1];
};

static bool take_member(struct str key, const struct jin *value, void *ctx)
{
	struct members *m = ctx;
	enum import_field field = field_of(key);

	if (m->fields[field].len > 0)
		return true;
	if (jin_is_string(value))
		m->fields[field] = arena_str(m->a, jin_str(value));
	else if (jin_int(value, -1) > 0)
		m->fields[field] = arena_printf(m->a, "%lld", (long long)jin_int(value, 0));
	return true;
}

static void read_object(struct import_reader *r, const char *where, const struct jin *object)
{
	struct members m = {.a = &r->a};

	jin_each(object, take_member, &m);
	if (m.fields[IMPORT_DATE].len == 0) {
		m.fields[IMPORT_DATE] = m.fields[IMPORT_TIME];
		m.fields[IMPORT_TIME] = STR_NONE;
	}
	import_post(r, where, m.fields);
	arena_reset(&r->a);
}

static int read_array(struct import_reader *r, struct str text, struct err *e)
{
	struct jin *root = jin_parse(text, e);
	char where[600];

	if (root == NULL)
		return err_prefix(e, "%s: ", r->o->file);
	for (size_t i = 0; i < jin_len(root) && !r->stopped; i++) {
		snprintf(where, sizeof where, "%s: post %zu", r->o->file, i + 1);
		read_object(r, where, jin_at(root, i));
	}
	jin_free(root);
	return 0;
}

/* One line; 1 when it is a post, 0 when not. */
static bool read_json_line(struct import_reader *r, struct str line, int number, struct err *e)
{
	struct jin *object = jin_parse(line, e);
	bool good = jin_is_object(object);
	char where[600];

	snprintf(where, sizeof where, "%s:%d", r->o->file, number);
	if (good)
		read_object(r, where, object);
	else
		import_problem(r, where, msg("no JSON object; the line is passed over"));
	jin_free(object);
	return good;
}

int import_read_jsonl(struct import_reader *r, struct str text, struct err *e)
{
	struct str line;
	bool any = false;

	if (str_starts(str_trim(text), "["))
		return read_array(r, text, e);
	for (int number = 1; !r->stopped && str_line(&text, &line); number++)
		if (str_trim(line).len > 0 && read_json_line(r, line, number, e))
			any = true;
	if (any)
		return 0;
	return err_set(e, ERR_INPUT, "%s: %s", r->o->file, msg("no line is a JSON object; is it JSON Lines?"));
}
