/* store_article.c - an article goes in, whole or absent: document, version, capture, findings, index
 * row, addresses.
 *
 * A known document gets a new version where title or text changed.  Its number and its date of
 * publication stay (a bare date may become an instant of the same day), for its period stays.
 */
#include "findings.h"
#include "index.h"
#include "simak/crawlstate.h"

/* A document as it was before the article came. */
struct before {
	int64_t id, version;
	struct when published;
	struct str sha256; /* of the newest version */
};

static void hash_version(const struct document *d, char hex[HASH_SHA256_HEX])
{
	unsigned char raw[32];
	struct hash *h = hash_open(HASH_SHA256);

	hash_add(h, d->title);
	hash_add(h, STR_LIT("\n"));
	hash_add(h, d->text);
	hash_close(h, raw);
	hash_hex(raw, sizeof raw, hex);
}

/* The instant that stands for a publication, and its day in the workspace's zone. */
static void place_in_time(const struct store *s, struct when published, int64_t first_seen_at,
	int64_t *sort_at, int64_t *day)
{
	if (published.precision == WHEN_DAY)
		*sort_at = published.at - s->zone_s;
	else
		*sort_at = published.precision == WHEN_SECOND ? published.at : first_seen_at;
	*day = date_local_day((struct when){*sort_at, WHEN_SECOND}, s->zone_s);
}

static int find_known(struct store *s, const struct article *article, int64_t *id, struct err *e)
{
	int rc = store_find_address(s, article->document->url, id, e);

	for (size_t i = 0; rc == 0 && *id == 0 && i < article->n_addresses; i++)
		rc = store_find_address(s, article->addresses[i], id, e);
	return rc;
}

int store_find_address(struct store *s, struct str canonical_url, int64_t *document, struct err *e)
{
	return db_get_int(s, document, e, "SELECT document FROM addresses WHERE url = ?1", "s",
		canonical_url) < 0 ? -1 : 0;
}

static int read_before(struct store *s, int64_t id, struct arena *a, struct before *out,
	struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT d.version, d.published_at, d.published_precision, v.sha256"
			" FROM documents d JOIN versions v ON v.document = d.id AND v.no = d.version"
			" WHERE d.id = ?1", "i", id) != 0)
		return -1;
	got = db_next(&rows, e);
	*out = (struct before){.id = id};
	if (got == 1) {
		out->version = db_int(&rows, 0);
		out->published = db_when(&rows, 1);
		out->sha256 = db_str(&rows, 3, a);
	}
	db_stop(&rows);
	return got == 1 ? 0 : got < 0 ? -1 : err_set(e, ERR_BUG, "document %lld has no version",
		(long long)id);
}

int store_put_capture(struct store *s, int64_t document, struct str url, const struct capture *c,
	int status, int64_t at, int64_t *id, struct err *e)
{
	*id = 0;
	if (c->file.len == 0)
		return 0;
	if (db_run(s, e, "INSERT INTO captures (document, url, file, offset, sha256, status, at)"
			" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", "issisdi", document, url, c->file,
		    c->offset, str_of(c->sha256), status, at) != 0)
		return -1;
	*id = db_last_id(s);
	return 0;
}

static int put_capture(struct store *s, int64_t document, const struct article *article, int64_t *id,
	struct err *e)
{
	return store_put_capture(s, document, article->document->url, &article->capture,
		article->status, article->seen_at, id, e);
}

static int put_version(struct store *s, int64_t document, int64_t no, const struct article *article,
	const char *sha256, struct err *e)
{
	const struct document *d = article->document;
	int64_t capture;

	if (put_capture(s, document, article, &capture, e) != 0)
		return -1;
	return db_run(s, e, "INSERT INTO versions (document, no, capture, title, text, sha256, seen_at)"
			" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", "iizsssi", document, no, capture,
		d->title, d->text, str_of(sha256), article->seen_at);
}

static struct str join_tags(const struct document *d, struct arena *a)
{
	struct buf b;
	struct str joined;

	buf_init(&b, BUF_NO_CAP);
	for (size_t i = 0; i < d->n_tags; i++) {
		if (i)
			buf_add_char(&b, '\n');
		buf_add_str(&b, d->tags[i]);
	}
	joined = arena_str(a, buf_str(&b));
	buf_free(&b);
	return joined;
}

static int insert_document(struct store *s, const struct article *article, struct arena *a,
	int64_t *id, struct err *e)
{
	const struct document *d = article->document;
	int64_t sort_at, day;

	place_in_time(s, d->published, article->seen_at, &sort_at, &day);
	if (db_run(s, e, "INSERT INTO documents (url, amp, source, outlet, platform, kind, title,"
			" author, section, language, image, tags, marks, published_at,"
			" published_precision, published_from, modified_at, modified_precision,"
			" first_seen_at, last_seen_at, day, sort_at, version, lexicon_hash,"
			" classified_at, search_key, words_hash, claim, rating) VALUES (?1, ?2, ?3, ?4,"
			" ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?19,"
			" ?20, ?21, 1, '', ?19, 0, 0, ?22, ?23)",
		    "ssssssssssssiidsidiiiss", d->url, d->amp, d->source, d->outlet,
		    d->platform.len ? d->platform : STR_LIT("web"),
		    d->kind == DOC_SOCIAL ? STR_LIT("social") : STR_LIT("news"), d->title, d->author,
		    d->section, d->language, d->image, join_tags(d, a), (int64_t)d->marks,
		    d->published.at, (int)d->published.precision,
		    str_of(date_from_name(d->published_from)), d->modified.at,
		    (int)d->modified.precision, article->seen_at, day, sort_at, d->claim,
		    d->rating) != 0)
		return -1;
	*id = db_last_id(s);
	return 0;
}

/* The date that stays: what was known first; an instant in place of its own bare day. */
static struct when keep_published(struct when was, struct when now, int zone_s)
{
	if (was.precision == WHEN_UNKNOWN)
		return now;
	if (was.precision == WHEN_DAY && now.precision == WHEN_SECOND &&
	    date_local_day(was, zone_s) == date_local_day(now, zone_s))
		return now;
	return was;
}

static int update_document(struct store *s, const struct before *before,
	const struct article *article, struct arena *a, struct err *e)
{
	const struct document *d = article->document;
	struct when published = keep_published(before->published, d->published, s->zone_s);
	int64_t sort_at, day, first_seen_at;

	if (db_get_int(s, &first_seen_at, e, "SELECT first_seen_at FROM documents WHERE id = ?1", "i",
		    before->id) < 0)
		return -1;
	place_in_time(s, published, first_seen_at, &sort_at, &day);
	return db_run(s, e, "UPDATE documents SET amp = ?2, outlet = ?3, title = ?4, author = ?5,"
			" section = ?6, language = ?7, image = ?8, tags = ?9, marks = ?10,"
			" published_at = ?11, published_precision = ?12, modified_at = ?13,"
			" modified_precision = ?14, day = ?15, sort_at = ?16, version = ?17,"
			" claim = ?18, rating = ?19 WHERE id = ?1",
		"issssssssiididiiiss", before->id, d->amp, d->outlet, d->title, d->author, d->section,
		d->language, d->image, join_tags(d, a), (int64_t)d->marks, published.at,
		(int)published.precision, d->modified.at, (int)d->modified.precision, day, sort_at,
		before->version + 1, d->claim, d->rating);
}

static int put_address(struct store *s, struct str url, int64_t document,
	const struct article *article, struct err *e)
{
	if (db_run(s, e, "INSERT INTO addresses VALUES (?1, ?2, 'article', ?3, ?4)"
			" ON CONFLICT (url) DO UPDATE SET document = ?2, outcome = 'article', at = ?3,"
			" updated_at = max(ifnull(updated_at, 0), ifnull(?4, 0))", "siiz", url, document,
		    article->seen_at, article->updated.at) != 0)
		return -1;
	return db_run(s, e, "DELETE FROM pending WHERE url = ?1", "s", url);
}

static int put_addresses(struct store *s, int64_t document, const struct article *article,
	struct err *e)
{
	int rc = put_address(s, article->document->url, document, article, e);

	for (size_t i = 0; rc == 0 && i < article->n_addresses; i++)
		rc = put_address(s, article->addresses[i], document, article, e);
	return rc;
}

static int put_new(struct store *s, const struct article *article, const char *sha256,
	struct arena *a, int64_t *id, struct err *e)
{
	if (insert_document(s, article, a, id, e) != 0 ||
	    put_version(s, *id, 1, article, sha256, e) != 0 ||
	    findings_put(s, *id, 1, article->verdicts, article->seen_at, e) != 0)
		return -1;
	return index_put(s, *id, article->verdicts->fields, e);
}

static int put_changed(struct store *s, const struct before *before, const struct article *article,
	const char *sha256, struct arena *a, struct err *e)
{
	bool removed;

	if (index_remove(s, before->id, NULL, &removed, e) != 0 ||
	    update_document(s, before, article, a, e) != 0 ||
	    put_version(s, before->id, before->version + 1, article, sha256, e) != 0 ||
	    findings_put(s, before->id, before->version + 1, article->verdicts, article->seen_at,
		    e) != 0)
		return -1;
	return index_put(s, before->id, article->verdicts->fields, e);
}

static int put_known(struct store *s, const struct article *article, const char *sha256,
	struct arena *a, int64_t id, enum put_result *result, struct err *e)
{
	struct before before;
	int64_t capture;

	if (read_before(s, id, a, &before, e) != 0)
		return -1;
	*result = str_is(before.sha256, sha256) ? PUT_UNCHANGED : PUT_VERSION;
	if (*result == PUT_VERSION && put_changed(s, &before, article, sha256, a, e) != 0)
		return -1;
	if (*result == PUT_UNCHANGED && put_capture(s, id, article, &capture, e) != 0)
		return -1;
	return store_note_presence(s, id, article->seen_at, e);
}

int store_put_article(struct store *s, const struct article *article, int64_t *id,
	enum put_result *result, struct err *e)
{
	char sha256[HASH_SHA256_HEX];
	struct arena a;
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	arena_init(&a);
	hash_version(article->document, sha256);
	*result = PUT_NEW;
	rc = find_known(s, article, id, e);
	if (rc == 0 && *id != 0)
		rc = put_known(s, article, sha256, &a, *id, result, e);
	else if (rc == 0)
		rc = put_new(s, article, sha256, &a, id, e);
	if (rc == 0)
		rc = put_addresses(s, *id, article, e);
	arena_free(&a);
	return db_leave(s, rc, e);
}
