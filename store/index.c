/* index.c - what stands in the search index: folded words, stems, and tags for the filters.
 *
 * The index keeps no text of its own (FTS5, contentless), so a row can be taken out only by naming
 * the very words that were put in: documents.words_hash tells whether today's folding still gives
 * them.  Where it does not (a newer simak folds otherwise) the old row stays behind, harmless: no
 * document points to its key any more.
 */
#include "index.h"
#include "index_queue.h"
#include "simak/text.h"

#define HOURS_MAX ((int64_t)1 << 30)
#define TIDY_PAGES 64 /* of the index, that a step of tidying writes */

struct index_row {
	struct buf title, text, title_stems, text_stems, tags;
};

int64_t index_key_from(int64_t at)
{
	int64_t hour = at < 0 ? 0 : at / 3600;

	return (hour < HOURS_MAX ? hour : HOURS_MAX) << INDEX_DOCUMENT_BITS;
}

static int64_t key_of(int64_t sort_at, int64_t document)
{
	return index_key_from(sort_at) | document;
}

void index_add_tag(struct buf *b, const char *prefix, struct str value)
{
	buf_add_cstr(b, prefix);
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.ptr[i];

		if (c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + 'a' - 'A');
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			buf_add_char(b, (char)c);
		else
			buf_printf(b, "_%02x", c);
	}
	buf_add_char(b, ' ');
}

static void row_init(struct index_row *row)
{
	buf_init(&row->title, BUF_NO_CAP);
	buf_init(&row->text, BUF_NO_CAP);
	buf_init(&row->title_stems, BUF_NO_CAP);
	buf_init(&row->text_stems, BUF_NO_CAP);
	buf_init(&row->tags, BUF_NO_CAP);
}

static void row_free(struct index_row *row)
{
	buf_free(&row->title);
	buf_free(&row->text);
	buf_free(&row->title_stems);
	buf_free(&row->text_stems);
	buf_free(&row->tags);
}

static int64_t row_hash(const struct index_row *row)
{
	const struct buf *parts[] = {&row->title, &row->text, &row->title_stems, &row->text_stems,
		&row->tags};
	uint64_t hash = 0;

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		hash = hash * 0x100000001B3u + str_hash(buf_str(parts[i]));
	return (int64_t)hash;
}

static int add_label_tags(struct store *s, int64_t document, struct buf *tags, struct err *e)
{
	struct rows rows;
	bool any = false;
	int got;

	if (db_query(s, &rows, e, "SELECT topic, label FROM findings WHERE document = ?1", "i",
		    document) != 0)
		return -1;
	for (; (got = db_next(&rows, e)) == 1; any = true) {
		struct buf both;

		index_add_tag(tags, "t_", db_view(&rows, 0));
		index_add_tag(tags, "l_", db_view(&rows, 1));
		buf_init(&both, BUF_NO_CAP);
		buf_add_str(&both, db_view(&rows, 0));
		buf_add_char(&both, '=');
		buf_add_str(&both, db_view(&rows, 1));
		index_add_tag(tags, "b_", buf_str(&both));
		buf_free(&both);
	}
	if (!any)
		index_add_tag(tags, "l_", STR_LIT("none"));
	return got;
}

static int add_region_tags(struct store *s, int64_t document, struct buf *tags, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT region FROM document_regions WHERE document = ?1", "i",
		    document) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		index_add_tag(tags, "r_", db_view(&rows, 0));
	return got;
}

int index_tags(struct store *s, int64_t document, struct buf *tags, struct err *e)
{
	return add_label_tags(s, document, tags, e) != 0 ? -1 : add_region_tags(s, document, tags, e);
}

static void add_words(struct index_row *row, const struct text fields[2])
{
	text_index_words(&fields[0], &row->title, &row->title_stems);
	text_index_words(&fields[1], &row->text, &row->text_stems);
}

static void read_words(struct index_row *row, struct str title, struct str text)
{
	struct text fields[2];
	struct arena a;

	arena_init(&a);
	text_analyse(&a, title, &fields[0]);
	text_analyse(&a, text, &fields[1]);
	add_words(row, fields);
	arena_free(&a);
}

/* Source and words of a document as the tables say now, and where it is sorted. */
static int row_make(struct store *s, int64_t document, const struct text *fields,
	struct index_row *row, int64_t *sort_at, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e,
		    "SELECT d.source, v.title, v.text, d.sort_at FROM documents d"
		    " JOIN versions v ON v.document = d.id AND v.no = d.version WHERE d.id = ?1",
		    "i", document) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1) {
		index_add_tag(&row->tags, "s_", db_view(&rows, 0));
		if (fields != NULL)
			add_words(row, fields);
		else
			read_words(row, db_view(&rows, 1), db_view(&rows, 2));
		*sort_at = db_int(&rows, 3);
	}
	db_stop(&rows);
	if (got < 0)
		return -1;
	if (got == 0)
		return err_set(e, ERR_BUG, "document %lld has no text to index", (long long)document);
	return 0;
}

static int add_other_tags(struct index_row *row, const struct buf *tags)
{
	return buf_add_str(&row->tags, buf_str(tags));
}

static int queue_row(struct store *s, int64_t key, const struct index_row *row, struct err *e)
{
	const struct str columns[INDEX_COLUMNS] = {buf_str(&row->title), buf_str(&row->text),
		buf_str(&row->title_stems), buf_str(&row->text_stems), buf_str(&row->tags)};

	return index_queue_put(s, key, columns, e);
}

int index_put(struct store *s, int64_t document, const struct text *fields, struct err *e)
{
	struct index_row row;
	int64_t sort_at, key = 0, old;
	int rc;

	if (db_get_int(s, &old, e, "SELECT search_key FROM documents WHERE id = ?1", "i", document) < 0)
		return -1;
	row_init(&row);
	rc = row_make(s, document, fields, &row, &sort_at, e);
	if (rc == 0)
		rc = index_tags(s, document, &row.tags, e);
	if (rc == 0) {
		key = key_of(sort_at, document);
		/* the old row could not be taken out: the new one stands an hour beside it */
		if (key == old)
			key += (int64_t)1 << INDEX_DOCUMENT_BITS;
		rc = queue_row(s, key, &row, e);
	}
	if (rc == 0)
		rc = db_run(s, e, "UPDATE documents SET search_key = ?2, words_hash = ?3 WHERE id = ?1",
			"iii", document, key, row_hash(&row));
	row_free(&row);
	return rc;
}

int index_remove(struct store *s, int64_t document, const struct buf *tags, bool *removed,
	struct err *e)
{
	struct index_row row;
	int64_t sort_at, hash, key;
	int rc;

	*removed = false;
	if (db_get_int(s, &hash, e, "SELECT words_hash FROM documents WHERE id = ?1", "i",
		    document) < 0 ||
	    db_get_int(s, &key, e, "SELECT search_key FROM documents WHERE id = ?1", "i",
		    document) < 0)
		return -1;
	row_init(&row);
	rc = index_queue_holds(s, key) ? index_queue_flush(s, e) : 0;
	if (rc == 0)
		rc = row_make(s, document, NULL, &row, &sort_at, e);
	if (rc == 0)
		rc = tags ? add_other_tags(&row, tags) : index_tags(s, document, &row.tags, e);
	if (rc == 0 && row_hash(&row) == hash) {
		*removed = true;
		rc = db_run(s, e,
			"INSERT INTO search (search, rowid, title, text, title_stems, text_stems, tags)"
			" VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6)",
			"isssss", key, buf_str(&row.title), buf_str(&row.text),
			buf_str(&row.title_stems), buf_str(&row.text_stems), buf_str(&row.tags));
	}
	if (rc == 0 && *removed)
		rc = db_run(s, e, "UPDATE documents SET search_key = 0 WHERE id = ?1", "i", document);
	row_free(&row);
	return rc;
}

/* FTS5 answers by what it wrote: a row at least for itself, two where it merged. */
int store_tidy_index(struct store *s, bool *more, struct err *e)
{
	int64_t before = sqlite3_total_changes64(s->db);
	int rc = db_run(s, e, "INSERT INTO search (search, rank) VALUES ('merge', ?1)", "i",
		(int64_t)TIDY_PAGES);

	*more = rc == 0 && sqlite3_total_changes64(s->db) - before > 1;
	return rc;
}

int index_rebuild(struct store *s, struct err *e)
{
	int64_t id = 0;
	int got;

	index_queue_drop(s);
	if (db_run(s, e, "INSERT INTO search (search) VALUES ('delete-all')", "") != 0 ||
	    db_run(s, e, "UPDATE documents SET search_key = 0", "") != 0)
		return -1;
	while ((got = db_get_int(s, &id, e, "SELECT id FROM documents WHERE id > ?1 ORDER BY id LIMIT 1",
			"i", id)) == 1) {
		if (index_put(s, id, NULL, e) != 0)
			return -1;
	}
	return got;
}
