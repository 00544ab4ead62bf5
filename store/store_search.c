/* store_search.c - full-text search: newest first by walking the index backwards, best first over the
 * newest SEARCH_RANKED hits.
 *
 * Filters are words of the column `tags`, dates are a range of keys, so that neither costs a look at
 * rows that do not match.  Keys sort by the hour: the walk goes on to the end of the last hour, then the
 * hits are put in their exact order.
 */
#include <stdio.h>
#include <stdlib.h>

#include "index.h"
#include "index_queue.h"
#include "query.h"
#include "simak/text.h"

#define HOUR_OF(key) ((key) >> INDEX_DOCUMENT_BITS)
#define SNIPPET_BEFORE 60  /* bytes before the first hit */
#define SNIPPET_LEN 220    /* bytes in all */

struct found {
	struct search_hit hit;
	int64_t sort_at, key;
};

struct hits {
	struct found *list;
	size_t n, alloc;
};

static void add_filter(struct buf *match, const char *op, const char *prefix, struct str value)
{
	struct buf tag;

	buf_init(&tag, BUF_NO_CAP);
	index_add_tag(&tag, prefix, value);
	buf_printf(match, "%s%stags : \"%.*s\"", match->len ? op : "", match->len ? " " : "",
		(int)tag.len - 1, tag.ptr);
	buf_free(&tag);
}

static int add_label_filter(struct buf *match, const struct search_query *q, struct err *e)
{
	char both[60];

	if (q->has_topic && q->has_label && q->label == LABEL_NONE) {
		if (match->len == 0)
			return err_set(e, ERR_USAGE, "the query can't be read: a topic with label none "
				"wants a word beside it");
		add_filter(match, " NOT", "t_", str_of(topic_name(q->topic)));
	} else if (q->has_topic && q->has_label) {
		snprintf(both, sizeof both, "%s=%s", topic_name(q->topic), label_name(q->label));
		add_filter(match, " AND", "b_", str_of(both));
	} else if (q->has_topic) {
		add_filter(match, " AND", "t_", str_of(topic_name(q->topic)));
	} else if (q->has_label) {
		add_filter(match, " AND", "l_", str_of(label_name(q->label)));
	}
	return 0;
}

/* The whole MATCH expression. */
static int make_match(const struct query *query, const struct search_query *q, struct buf *match,
	struct err *e)
{
	if (query->fts.len)
		buf_printf(match, "(%s)", query->fts.ptr);
	if (q->region.len)
		add_filter(match, " AND", "r_", q->region);
	if (q->source.len)
		add_filter(match, " AND", "s_", q->source);
	if (add_label_filter(match, q, e) != 0)
		return -1;
	if (match->len == 0)
		return err_set(e, ERR_USAGE, "the query can't be read: it holds no word");
	return 0;
}

static void key_range(const struct store *s, const struct search_query *q, int64_t *from, int64_t *to)
{
	*from = q->since_day <= 0 ? 0 : index_key_from(q->since_day * 86400 - s->zone_s);
	*to = q->until_day >= 1000000 ? INT64_MAX
				      : index_key_from((q->until_day + 1) * 86400 - s->zone_s + 3600);
}

#define HIT_COLUMNS \
	" d.id, d.title, d.url, d.source, d.outlet, d.published_at, d.published_precision," \
	" d.first_seen_at, d.sort_at, d.day"

static void read_hit(const struct rows *rows, int column, struct arena *a, struct found *out)
{
	out->hit = (struct search_hit){.document = db_int(rows, column),
		.title = db_str(rows, column + 1, a), .url = db_str(rows, column + 2, a),
		.source = db_str(rows, column + 3, a), .outlet = db_str(rows, column + 4, a),
		.published = db_when(rows, column + 5), .first_seen_at = db_int(rows, column + 7)};
	out->sort_at = db_int(rows, column + 8);
}

static int by_time(const void *a, const void *b)
{
	const struct found *x = a, *y = b;

	if (x->sort_at != y->sort_at)
		return x->sort_at > y->sort_at ? -1 : 1;
	return x->hit.document > y->hit.document ? -1 : x->hit.document < y->hit.document;
}

static int by_rank(const void *a, const void *b)
{
	const struct found *x = a, *y = b;

	if (x->hit.rank < y->hit.rank || x->hit.rank > y->hit.rank)
		return x->hit.rank < y->hit.rank ? -1 : 1;
	return by_time(a, b);
}

static bool in_days(const struct rows *rows, int column, const struct search_query *q)
{
	int64_t day = db_int(rows, column);

	return day >= q->since_day && day <= q->until_day;
}

static int walk_newest(struct store *s, struct str match, const struct search_query *q,
	struct arena *a, struct hits *hits, struct err *e)
{
	int64_t from, to, hour = -1;
	struct rows rows;
	int got;

	key_range(s, q, &from, &to);
	if (db_query(s, &rows, e, "SELECT search.rowid," HIT_COLUMNS " FROM search CROSS JOIN documents d"
			" ON d.id = search.rowid & 4294967295 WHERE search MATCH ?1"
			" AND search.rowid BETWEEN ?2 AND ?3 AND d.search_key = search.rowid"
			" ORDER BY search.rowid DESC", "sii", match, from, to) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct found f = {.key = db_int(&rows, 0)};

		if (hits->n > q->limit && HOUR_OF(f.key) != hour)
			break;
		if (!in_days(&rows, 10, q))
			continue;
		hour = HOUR_OF(f.key);
		read_hit(&rows, 1, a, &f);
		*ARENA_PUSH(a, hits->list, hits->n, hits->alloc) = f;
	}
	db_stop(&rows);
	if (hits->n)
		qsort(hits->list, hits->n, sizeof *hits->list, by_time);
	return got < 0 ? -1 : 0;
}

/* Only keys and ranks are gathered while ranking; what is shown is read, and checked, afterwards. */
static int walk_ranked(struct store *s, struct str match, const struct search_query *q,
	struct arena *a, struct hits *hits, bool *cut, struct err *e)
{
	int64_t from, to;
	struct rows rows;
	size_t seen = 0;
	int got;

	key_range(s, q, &from, &to);
	if (db_query(s, &rows, e, "SELECT rowid, bm25(search, 4.0, 1.0, 4.0, 1.0, 0.0) FROM search"
			" WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC LIMIT ?4",
		    "siii", match, from, to, (int64_t)SEARCH_RANKED + 1) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1 && ++seen <= SEARCH_RANKED) {
		struct found *f = ARENA_PUSH(a, hits->list, hits->n, hits->alloc);

		f->key = f->sort_at = db_int(&rows, 0);
		f->hit.rank = db_real(&rows, 1);
	}
	*cut = seen > SEARCH_RANKED;
	db_stop(&rows);
	if (hits->n)
		qsort(hits->list, hits->n, sizeof *hits->list, by_rank);
	return got < 0 ? -1 : 0;
}

/* Reads a ranked hit; *valid is false for a row that no document points to, or of another day. */
static int fill_ranked(struct store *s, const struct search_query *q, struct arena *a,
	struct found *f, bool *valid, struct err *e)
{
	double rank = f->hit.rank;
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT" HIT_COLUMNS " FROM documents d WHERE d.id = ?1"
			" AND d.search_key = ?2", "ii", f->key & INDEX_DOCUMENT_MASK, f->key) != 0)
		return -1;
	got = db_next(&rows, e);
	*valid = got == 1 && in_days(&rows, 9, q);
	if (*valid)
		read_hit(&rows, 0, a, f);
	f->hit.rank = rank;
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static bool is_wanted(const struct token *t, const struct query *q)
{
	for (size_t i = 0; i < q->n_terms; i++)
		if (str_eq(q->terms[i].exact ? t->folded : t->stem, q->terms[i].word))
			return true;
	return false;
}

/* The stretch of the text around its first hit, cut at words. */
static struct str snippet_of(struct arena *a, struct str text, const struct query *q)
{
	struct text analysed;
	size_t first = 0, start = 0, end;

	text_analyse(a, text, &analysed);
	while (first < analysed.n_tokens && !is_wanted(&analysed.tokens[first], q))
		first++;
	if (first < analysed.n_tokens) {
		size_t at = analysed.tokens[first].start, begin = first;

		while (begin > 0 && at - analysed.tokens[begin - 1].start <= SNIPPET_BEFORE)
			begin--;
		start = analysed.tokens[begin].start;
	}
	end = start;
	for (size_t i = 0; i < analysed.n_tokens; i++)
		if (analysed.tokens[i].end - start <= SNIPPET_LEN && analysed.tokens[i].start >= start)
			end = analysed.tokens[i].end;
	return arena_printf(a, "%s%.*s%s", start ? "\xe2\x80\xa6" : "", STR_ARG(str_slice(text, start, end)),
		end < text.len ? "\xe2\x80\xa6" : "");
}

static int fill_snippet(struct store *s, struct arena *a, const struct query *q, struct found *f,
	struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT v.text FROM documents d JOIN versions v ON v.document = d.id"
			" AND v.no = d.version WHERE d.id = ?1", "i", f->hit.document) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		f->hit.snippet = snippet_of(a, db_str(&rows, 0, a), q);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static int fill_labels(struct store *s, struct arena *a, struct found *f, struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT ifnull(group_concat(topic || '=' || label, ' '), '')"
			" FROM findings WHERE document = ?1", "i", f->hit.document) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		f->hit.labels = db_str(&rows, 0, a);
	db_stop(&rows);
	return got < 0 ? -1 : 0;
}

static int fill(struct store *s, const struct search_query *q, const struct query *query,
	struct arena *a, struct hits *hits, struct search_result *out, struct err *e)
{
	out->hits = arena_array(a, q->limit + 1, sizeof *out->hits);
	for (size_t i = 0; i < hits->n; i++) {
		struct found *f = &hits->list[i];
		bool valid = true;

		if (q->ranked && fill_ranked(s, q, a, f, &valid, e) != 0)
			return -1;
		if (!valid)
			continue;
		out->more = out->n == q->limit;
		if (out->more)
			break;
		if (fill_snippet(s, a, query, f, e) != 0 || fill_labels(s, a, f, e) != 0)
			return -1;
		out->hits[out->n++] = f->hit;
	}
	return 0;
}

int store_search(struct store *s, const struct search_query *q, struct arena *a,
	struct search_result *out, struct err *e)
{
	struct hits hits = {0};
	struct query query;
	struct buf match;
	int rc;

	memset(out, 0, sizeof *out);
	buf_init(&match, BUF_NO_CAP);
	rc = query_parse(a, q->text, q->exact, &query, e);
	if (rc == 0)
		rc = index_queue_flush(s, e);
	if (rc == 0)
		rc = make_match(&query, q, &match, e);
	if (rc == 0)
		rc = q->ranked ? walk_ranked(s, buf_str(&match), q, a, &hits, &out->rank_cut, e)
			       : walk_newest(s, buf_str(&match), q, a, &hits, e);
	if (rc == 0)
		rc = fill(s, q, &query, a, &hits, out, e);
	buf_free(&query.fts);
	buf_free(&match);
	return rc;
}
