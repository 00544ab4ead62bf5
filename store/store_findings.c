/* store_findings.c - classify's answer as rows, and back: labels, findings, evidence, counts. */
#include <stdlib.h>

#include "findings.h"
#include "index.h"

/* What a topic's row was before, for the dates that re-classification keeps. */
struct earlier {
	bool known;
	enum label label;
	int64_t first_at, status_at;
	struct str status_word;
};

static int read_earlier(struct store *s, int64_t document, struct arena *a,
	struct earlier earlier[TOPICS], struct err *e)
{
	struct rows rows;
	enum topic topic;
	int got;

	memset(earlier, 0, TOPICS * sizeof *earlier);
	if (db_query(s, &rows, e, "SELECT topic, label, first_at, status_at, status_word FROM findings"
			" WHERE document = ?1", "i", document) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct earlier *was;

		if (!topic_parse(db_view(&rows, 0), &topic))
			continue;
		was = &earlier[topic];
		was->known = label_parse(db_view(&rows, 1), &was->label);
		was->first_at = db_int(&rows, 2);
		was->status_at = db_int(&rows, 3);
		was->status_word = db_str(&rows, 4, a);
	}
	return got;
}

int findings_remove(struct store *s, int64_t document, struct err *e)
{
	if (db_run(s, e, "DELETE FROM findings WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM finding_offices WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM finding_regions WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM finding_amounts WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM finding_articles WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM evidence WHERE document = ?1", "i", document) != 0 ||
	    db_run(s, e, "DELETE FROM document_regions WHERE document = ?1", "i", document) != 0)
		return -1;
	return db_run(s, e, "DELETE FROM counts WHERE document = ?1", "i", document);
}

static int put_lists(struct store *s, int64_t document, const struct finding *f, struct err *e)
{
	struct str topic = str_of(topic_name(f->topic));

	for (size_t i = 0; i < f->n_offices; i++)
		if (db_run(s, e, "INSERT INTO finding_offices VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "isisss",
			    document, topic, (int64_t)i, f->offices[i].office, f->offices[i].place,
			    f->offices[i].name) != 0)
			return -1;
	for (size_t i = 0; i < f->n_regions; i++)
		if (db_run(s, e, "INSERT INTO finding_regions VALUES (?1, ?2, ?3, ?4)", "isis", document,
			    topic, (int64_t)i, f->regions[i]) != 0)
			return -1;
	for (size_t i = 0; i < f->n_amounts; i++)
		if (db_run(s, e, "INSERT INTO finding_amounts VALUES (?1, ?2, ?3, ?4, ?5)", "isiis",
			    document, topic, (int64_t)i, f->amounts[i].n, f->amounts[i].unit) != 0)
			return -1;
	for (size_t i = 0; i < f->n_articles; i++)
		if (db_run(s, e, "INSERT INTO finding_articles VALUES (?1, ?2, ?3, ?4)", "isis",
			    document, topic, (int64_t)i, f->articles[i]) != 0)
			return -1;
	return 0;
}

static const struct finding *finding_of(const struct verdicts *v, enum topic topic)
{
	for (size_t i = 0; i < v->n_findings; i++)
		if (v->findings[i].topic == topic)
			return &v->findings[i];
	return NULL;
}

static int put_topic(struct store *s, int64_t document, int64_t version, const struct verdicts *v,
	enum topic topic, const struct earlier *was, int64_t at, struct err *e)
{
	static const struct finding none;
	const struct finding *f = finding_of(v, topic);
	bool same_label = was->known && was->label == v->labels[topic];
	bool same_status;

	if (f == NULL)
		f = &none;
	same_status = same_label && str_eq(was->status_word, f->status_word);
	if (db_run(s, e, "INSERT INTO findings VALUES"
			" (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
			" (SELECT day FROM documents WHERE id = ?1))", "issrssidisii",
		    document, str_of(topic_name(topic)), str_of(label_name(v->labels[topic])),
		    v->scores[topic], f->sub, f->status_word, f->event.at, (int)f->event.precision,
		    version, v->lexicon_hash, same_label ? was->first_at : at,
		    same_status ? was->status_at : at) != 0)
		return -1;
	return put_lists(s, document, f, e);
}

static int put_evidence(struct store *s, int64_t document, const struct evidence *ev, int64_t no,
	struct err *e)
{
	struct buf marks;
	int rc;

	buf_init(&marks, BUF_NO_CAP);
	for (size_t i = 0; i < ev->n_marks; i++)
		buf_printf(&marks, "%s%u+%u", i ? " " : "", ev->marks[i].start, ev->marks[i].len);
	rc = db_run(s, e, "INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
		"isissiissrs", document, str_of(topic_name(ev->topic)), no,
		str_of(stance_name(ev->stance)), str_of(ev->field == FIELD_TITLE ? "title" : "text"),
		(int64_t)ev->start, (int64_t)ev->len, ev->rule, ev->at, ev->score, buf_str(&marks));
	buf_free(&marks);
	return rc;
}

static int put_passages(struct store *s, int64_t document, const struct verdicts *v, struct err *e)
{
	int64_t no[TOPICS] = {0};

	for (size_t i = 0; i < v->n_evidence; i++)
		if (put_evidence(s, document, &v->evidence[i], no[v->evidence[i].topic]++, e) != 0)
			return -1;
	for (size_t i = 0; i < v->n_regions; i++)
		if (db_run(s, e, "INSERT INTO document_regions VALUES (?1, ?2, ?3)", "iis", document,
			    (int64_t)i, v->regions[i]) != 0)
			return -1;
	for (size_t i = 0; i < v->n_counts; i++)
		if (db_run(s, e, "INSERT INTO counts VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "iiisss",
			    document, (int64_t)i, v->counts[i].n, v->counts[i].what,
			    v->counts[i].region, v->counts[i].passage) != 0)
			return -1;
	return 0;
}

int findings_put(struct store *s, int64_t document, int64_t version, const struct verdicts *v,
	int64_t at, struct err *e)
{
	struct earlier earlier[TOPICS];
	struct arena a;
	int rc;

	arena_init(&a);
	rc = read_earlier(s, document, &a, earlier, e);
	if (rc == 0)
		rc = findings_remove(s, document, e);
	for (int t = 0; rc == 0 && t < TOPICS; t++)
		if (v->labels[t] != LABEL_NONE)
			rc = put_topic(s, document, version, v, (enum topic)t, &earlier[t], at, e);
	if (rc == 0)
		rc = put_passages(s, document, v, e);
	if (rc == 0)
		rc = db_run(s, e, "UPDATE documents SET lexicon_hash = ?2, classified_at = ?3 WHERE id = ?1",
			"isi", document, v->lexicon_hash, at);
	arena_free(&a);
	return rc;
}

/* The index row follows only where a filter word changed. */
static int put_and_index(struct store *s, int64_t document, int64_t version,
	const struct verdicts *verdicts, int64_t at, struct err *e)
{
	struct buf before, after;
	bool removed;
	int rc;

	buf_init(&before, BUF_NO_CAP);
	buf_init(&after, BUF_NO_CAP);
	rc = index_tags(s, document, &before, e);
	if (rc == 0)
		rc = findings_put(s, document, version, verdicts, at, e);
	if (rc == 0)
		rc = index_tags(s, document, &after, e);
	if (rc == 0 && !str_eq(buf_str(&before), buf_str(&after))) {
		rc = index_remove(s, document, &before, &removed, e);
		if (rc == 0)
			rc = index_put(s, document, verdicts->fields, e);
	}
	buf_free(&before);
	buf_free(&after);
	return rc;
}

int store_put_verdicts(struct store *s, int64_t document, const struct verdicts *verdicts,
	int64_t at, struct err *e)
{
	int64_t version;
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	rc = db_get_int(s, &version, e, "SELECT version FROM documents WHERE id = ?1", "i", document);
	if (rc == 0)
		rc = err_set(e, ERR_INPUT, "there is no document %lld", (long long)document);
	else if (rc == 1)
		rc = put_and_index(s, document, version, verdicts, at, e);
	return db_leave(s, rc, e);
}

/* ---------------------------------------------------------------- reading */

static struct str *read_strings(struct store *s, const char *sql, int64_t document, struct str topic,
	struct arena *a, size_t *n, struct err *e)
{
	struct str *list = NULL;
	struct rows rows;
	size_t alloc = 0;
	int got;

	*n = 0;
	if (db_query(s, &rows, e, sql, "is", document, topic) != 0)
		return NULL;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, list, *n, alloc) = db_str(&rows, 0, a);
	if (got < 0)
		return NULL;
	return list ? list : arena_array(a, 1, sizeof *list);
}

static int read_offices(struct store *s, int64_t document, struct str topic, struct arena *a,
	struct finding *f, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(s, &rows, e, "SELECT office, place, name FROM finding_offices"
			" WHERE document = ?1 AND topic = ?2 ORDER BY no", "is", document, topic) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, f->offices, f->n_offices, alloc) = (struct office){
			db_str(&rows, 0, a), db_str(&rows, 1, a), db_str(&rows, 2, a)};
	return got;
}

static int read_amounts(struct store *s, int64_t document, struct str topic, struct arena *a,
	struct finding *f, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(s, &rows, e, "SELECT n, unit FROM finding_amounts"
			" WHERE document = ?1 AND topic = ?2 ORDER BY no", "is", document, topic) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, f->amounts, f->n_amounts, alloc) = (struct amount){
			db_int(&rows, 0), db_str(&rows, 1, a)};
	return got;
}

static int read_lists(struct store *s, int64_t document, struct arena *a, struct finding *f,
	struct err *e)
{
	struct str topic = str_of(topic_name(f->topic));

	f->regions = read_strings(s, "SELECT region FROM finding_regions"
		" WHERE document = ?1 AND topic = ?2 ORDER BY no", document, topic, a, &f->n_regions, e);
	if (f->regions == NULL)
		return -1;
	f->articles = read_strings(s, "SELECT article FROM finding_articles"
		" WHERE document = ?1 AND topic = ?2 ORDER BY no", document, topic, a, &f->n_articles, e);
	if (f->articles == NULL)
		return -1;
	if (read_offices(s, document, topic, a, f, e) != 0)
		return -1;
	return read_amounts(s, document, topic, a, f, e);
}

static int by_topic(const void *a, const void *b)
{
	return (int)((const struct stored_finding *)a)->finding.topic -
	       (int)((const struct stored_finding *)b)->finding.topic;
}

int store_get_findings(struct store *s, int64_t document, struct arena *a,
	struct stored_finding **out, size_t *n, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT topic, label, score, sub, status_word, event_at,"
			" event_precision, version, first_at, status_at, lexicon_hash"
			" FROM findings WHERE document = ?1", "i", document) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct stored_finding f = {.version = db_int(&rows, 7), .first_at = db_int(&rows, 8),
			.status_at = db_int(&rows, 9), .lexicon_hash = db_str(&rows, 10, a)};

		if (!topic_parse(db_view(&rows, 0), &f.finding.topic) ||
		    !label_parse(db_view(&rows, 1), &f.finding.label))
			continue;
		f.finding.score = db_real(&rows, 2);
		f.finding.sub = db_str(&rows, 3, a);
		f.finding.status_word = db_str(&rows, 4, a);
		f.finding.event = db_when(&rows, 5);
		*ARENA_PUSH(a, *out, *n, alloc) = f;
	}
	for (size_t i = 0; got == 0 && i < *n; i++)
		got = read_lists(s, document, a, &(*out)[i].finding, e);
	if (*n)
		qsort(*out, *n, sizeof **out, by_topic);
	return got;
}

/* "12+5 40+9" */
static void read_marks(struct str text, struct evidence *ev)
{
	struct str mark, start;
	int64_t at, len;

	while (ev->n_marks < MARKS_MAX && str_cut(&text, ' ', &mark)) {
		if (str_cut(&mark, '+', &start) && str_to_int(start, &at) && str_to_int(mark, &len))
			ev->marks[ev->n_marks++] = (struct mark){(uint32_t)at, (uint32_t)len};
	}
}

static int read_evidence(struct store *s, const struct stored_document *of, struct arena *a,
	struct verdicts *out, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(s, &rows, e, "SELECT topic, stance, field, start, len, rule, at, score, marks"
			" FROM evidence WHERE document = ?1 ORDER BY CASE topic"
			" WHEN 'netralitas_asn' THEN 0 WHEN 'politik_uang' THEN 1"
			" WHEN 'kampanye_hitam' THEN 2 ELSE 3 END, no", "i", of->document.id) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct evidence ev = {.start = (size_t)db_int(&rows, 3), .len = (size_t)db_int(&rows, 4),
			.rule = db_str(&rows, 5, a), .at = db_str(&rows, 6, a),
			.score = db_real(&rows, 7)};

		if (!topic_parse(db_view(&rows, 0), &ev.topic) ||
		    !stance_parse(db_view(&rows, 1), &ev.stance))
			continue;
		ev.field = str_is(db_view(&rows, 2), "title") ? FIELD_TITLE : FIELD_TEXT;
		ev.text = str_slice(ev.field == FIELD_TITLE ? of->document.title : of->document.text,
			ev.start, ev.start + ev.len);
		read_marks(db_view(&rows, 8), &ev);
		*ARENA_PUSH(a, out->evidence, out->n_evidence, alloc) = ev;
	}
	return got;
}

static int read_counts(struct store *s, int64_t document, struct arena *a, struct verdicts *out,
	struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	if (db_query(s, &rows, e, "SELECT n, what, region, passage FROM counts WHERE document = ?1"
			" ORDER BY no", "i", document) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1)
		*ARENA_PUSH(a, out->counts, out->n_counts, alloc) = (struct count){db_int(&rows, 0),
			db_str(&rows, 1, a), db_str(&rows, 2, a), db_str(&rows, 3, a)};
	return got;
}

int store_get_verdicts(struct store *s, const struct stored_document *of, struct arena *a,
	struct verdicts *out, struct err *e)
{
	int64_t id = of->document.id;
	struct stored_finding *findings;
	size_t n, alloc = 0;

	memset(out, 0, sizeof *out);
	out->lexicon_hash = of->lexicon_hash;
	if (store_get_findings(s, id, a, &findings, &n, e) != 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct finding *f = &findings[i].finding;

		out->labels[f->topic] = f->label;
		out->scores[f->topic] = f->score;
		if (f->label == LABEL_DUGAAN)
			*ARENA_PUSH(a, out->findings, out->n_findings, alloc) = *f;
	}
	out->regions = read_strings(s, "SELECT region FROM document_regions WHERE document = ?1"
		" AND ?2 = '' ORDER BY no", id, STR_NONE, a, &out->n_regions, e);
	if (out->regions == NULL || read_evidence(s, of, a, out, e) != 0)
		return -1;
	return read_counts(s, id, a, out, e);
}
