/* store_document.c - documents and their versions are read; ids are read from what people type. */
#include "db.h"

bool store_parse_document(struct str text, int64_t *id)
{
	return text.len && text.ptr[0] >= '0' && text.ptr[0] <= '9' && str_to_int(text, id) && *id > 0;
}

bool store_parse_finding(struct str text, struct finding_id *id)
{
	struct str document;

	return str_cut(&text, '/', &document) && store_parse_document(document, &id->document) &&
	       topic_parse(text, &id->topic);
}

bool store_parse_lettered(struct str text, char letter, int64_t *id)
{
	if (text.len < 2 || (text.ptr[0] & ~0x20) != letter)
		return false;
	return store_parse_document(str_slice(text, 1, text.len), id);
}

static void read_capture(const struct rows *rows, int column, struct arena *a, struct capture *out)
{
	struct str sha256 = db_view(rows, column + 2);

	memset(out, 0, sizeof *out);
	out->file = db_str(rows, column, a);
	out->offset = db_int(rows, column + 1);
	if (sha256.len < sizeof out->sha256)
		memcpy(out->sha256, sha256.ptr ? sha256.ptr : "", sha256.len);
}

static void read_tags(struct str tags, struct arena *a, struct document *d)
{
	size_t alloc = 0;
	struct str tag;

	while (str_line(&tags, &tag))
		*ARENA_PUSH(a, d->tags, d->n_tags, alloc) = tag;
}

static enum date_from date_from_of(struct str name)
{
	enum date_from from = DATE_FROM_NOTHING;

	while (from < DATE_FROM_FORMS && !str_is(name, date_from_name(from)))
		from++;
	return from < DATE_FROM_FORMS ? from : DATE_FROM_NOTHING;
}

#define DOCUMENT_COLUMNS \
	"SELECT d.id, d.url, d.amp, d.source, d.outlet, d.platform, d.kind, d.title, d.author," \
	" d.section, d.language, d.image, d.tags, d.marks, d.claim, d.rating, d.published_at," \
	" d.published_precision, d.published_from, d.modified_at, d.modified_precision," \
	" d.first_seen_at, d.last_seen_at, d.day, d.version, d.lexicon_hash, d.gone_at," \
	" v.text, c.file, c.offset, c.sha256" \
	" FROM documents d JOIN versions v ON v.document = d.id AND v.no = d.version" \
	" LEFT JOIN captures c ON c.id = v.capture"

static void read_document(const struct rows *rows, struct arena *a, struct stored_document *out)
{
	struct document *d = &out->document;
	struct str *texts[] = {&d->url, &d->amp, &d->source, &d->outlet, &d->platform, NULL, &d->title,
		&d->author, &d->section, &d->language, &d->image};

	memset(out, 0, sizeof *out);
	d->id = db_int(rows, 0);
	for (int i = 0; i < (int)(sizeof texts / sizeof *texts); i++)
		if (texts[i] != NULL)
			*texts[i] = db_str(rows, 1 + i, a);
	d->canonical = d->url;
	d->kind = str_is(db_view(rows, 6), "social") ? DOC_SOCIAL : DOC_NEWS;
	read_tags(db_str(rows, 12, a), a, d);
	d->marks = (unsigned)db_int(rows, 13);
	d->claim = db_str(rows, 14, a);
	d->rating = db_str(rows, 15, a);
	d->published = db_when(rows, 16);
	d->published_from = date_from_of(db_view(rows, 18));
	d->modified = db_when(rows, 19);
	out->first_seen_at = db_int(rows, 21);
	out->last_seen_at = db_int(rows, 22);
	out->day = db_int(rows, 23);
	out->version = db_int(rows, 24);
	out->lexicon_hash = db_str(rows, 25, a);
	out->gone_at = db_int(rows, 26);
	d->text = db_str(rows, 27, a);
	read_capture(rows, 28, a, &out->capture);
}

int store_get_document(struct store *s, int64_t id, struct arena *a, struct stored_document *out,
	bool *found, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, DOCUMENT_COLUMNS " WHERE d.id = ?1", "i", id) != 0)
		return -1;
	got = db_next(&rows, e);
	*found = got == 1;
	if (got == 1)
		read_document(&rows, a, out);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int store_next_document(struct store *s, int64_t after, int64_t since_day, struct arena *a,
	struct stored_document *out, bool *found, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, DOCUMENT_COLUMNS " WHERE d.id > ?1 AND d.day >= ?2"
			" ORDER BY d.id LIMIT 1", "ii", after, since_day) != 0)
		return -1;
	got = db_next(&rows, e);
	*found = got == 1;
	if (got == 1)
		read_document(&rows, a, out);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

int store_get_beginnings(struct store *s, size_t limit, struct arena *a, struct beginning **out, size_t *n,
	struct err *e)
{
	struct rows rows;
	int got;

	*out = arena_array(a, limit, sizeof **out);
	*n = 0;
	if (db_query(s, &rows, e, "SELECT substr(d.title || char(10) || v.text, 1, ?2),"
			" d.kind = 'social' FROM documents d JOIN versions v ON v.document = d.id"
			" AND v.no = d.version WHERE NOT EXISTS (SELECT 1 FROM claims WHERE document = d.id)"
			" ORDER BY d.id DESC LIMIT ?1", "ii", (int64_t)limit, (int64_t)STORE_BEGINNING) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		(*out)[(*n)++] = (struct beginning){db_str(&rows, 0, a), db_int(&rows, 1) != 0};
	return got;
}

int store_get_versions(struct store *s, int64_t id, struct arena *a, struct version **out, size_t *n,
	struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT v.no, v.title, v.text, v.sha256, v.seen_at, c.file, c.offset,"
			" c.sha256 FROM versions v LEFT JOIN captures c ON c.id = v.capture"
			" WHERE v.document = ?1 ORDER BY v.no", "i", id) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct version *v = ARENA_PUSH(a, *out, *n, alloc);

		v->no = db_int(&rows, 0);
		v->title = db_str(&rows, 1, a);
		v->text = db_str(&rows, 2, a);
		v->sha256 = db_str(&rows, 3, a);
		v->seen_at = db_int(&rows, 4);
		read_capture(&rows, 5, a, &v->capture);
	}
	return got;
}
