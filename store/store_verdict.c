/* store_verdict.c - what analysts say: verdicts and "tanggal diketahui".  History is only added to. */
#include "db.h"

static const char *const values[] = {"benar", "keliru", "duplikat", "terlewat"};

const char *verdict_value_name(enum verdict_value value)
{
	return (size_t)value < sizeof values / sizeof *values ? values[value] : "";
}

bool verdict_value_parse(struct str text, enum verdict_value *value)
{
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		if (str_is_icase(text, values[i])) {
			*value = (enum verdict_value)i;
			return true;
		}
	}
	return false;
}

/* The label that simak gave, "none" where it gave none.  ERR_INPUT without such a document. */
static int label_now(struct store *s, struct finding_id id, struct arena *a, struct str *label,
	struct err *e)
{
	struct rows rows;
	int got;

	if (db_query(s, &rows, e, "SELECT f.label FROM documents d LEFT JOIN findings f"
			" ON f.document = d.id AND f.topic = ?2 WHERE d.id = ?1", "is", id.document,
		    str_of(topic_name(id.topic))) != 0)
		return -1;
	got = db_next(&rows, e);
	if (got == 1)
		*label = db_str(&rows, 0, a);
	db_stop(&rows);
	if (got == 0)
		return err_set(e, ERR_INPUT, "there is no document %lld", (long long)id.document);
	if (got == 1 && label->len == 0)
		*label = STR_LIT("none");
	return got < 0 ? -1 : 0;
}

static int no_finding(struct finding_id id, struct err *e)
{
	return err_set(e, ERR_INPUT, "there is no finding %lld/%s", (long long)id.document,
		topic_name(id.topic));
}

/* A finding as its id promises: labelled now, or judged before. */
static int check_finding(struct store *s, struct finding_id id, struct arena *a, struct str *label,
	struct err *e)
{
	int64_t judged;
	int got;

	if (label_now(s, id, a, label, e) != 0)
		return -1;
	if (!str_is(*label, "none"))
		return 0;
	got = db_get_int(s, &judged, e, "SELECT id FROM verdicts WHERE document = ?1 AND topic = ?2"
			" LIMIT 1", "is", id.document, str_of(topic_name(id.topic)));
	return got == 0 ? no_finding(id, e) : got < 0 ? -1 : 0;
}

static int insert_verdict(struct store *s, const struct verdict *v, struct str label, struct err *e)
{
	bool twin = v->value == VERDICT_DUPLIKAT && v->of.document;

	return db_run(s, e, "INSERT INTO verdicts (document, topic, value, of_document, of_topic, version,"
			" lexicon_hash, label, by, at, note) SELECT ?1, ?2, ?3, ?4, ?5, version,"
			" lexicon_hash, ?6, ?7, ?8, ?9 FROM documents WHERE id = ?1", "issznssis",
		v->finding.document, str_of(topic_name(v->finding.topic)),
		str_of(verdict_value_name(v->value)), twin ? v->of.document : (int64_t)0,
		twin ? str_of(topic_name(v->of.topic)) : STR_NONE, label, v->by, v->at, v->note);
}

int store_put_verdict(struct store *s, const struct verdict *v, struct err *e)
{
	struct str label, other;
	struct arena a;
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	arena_init(&a);
	if (v->value == VERDICT_TERLEWAT)
		rc = label_now(s, v->finding, &a, &label, e);
	else
		rc = check_finding(s, v->finding, &a, &label, e);
	if (rc == 0 && v->value == VERDICT_DUPLIKAT && v->of.document)
		rc = check_finding(s, v->of, &a, &other, e);
	if (rc == 0)
		rc = insert_verdict(s, v, label, e);
	arena_free(&a);
	return db_leave(s, rc, e);
}

static bool read_verdict(const struct rows *rows, struct arena *a, struct verdict *v)
{
	memset(v, 0, sizeof *v);
	v->finding.document = db_int(rows, 0);
	v->of.document = db_int(rows, 3);
	if (v->of.document && !topic_parse(db_view(rows, 4), &v->of.topic))
		return false;
	v->version = db_int(rows, 5);
	v->lexicon_hash = db_str(rows, 6, a);
	v->label = db_str(rows, 7, a);
	v->by = db_str(rows, 8, a);
	v->at = db_int(rows, 9);
	v->note = db_str(rows, 10, a);
	return topic_parse(db_view(rows, 1), &v->finding.topic) &&
	       verdict_value_parse(db_view(rows, 2), &v->value);
}

int store_get_verdict_history(struct store *s, int64_t document, struct arena *a,
	struct verdict **out, size_t *n, struct err *e)
{
	struct rows rows;
	size_t alloc = 0;
	int got;

	*out = NULL;
	*n = 0;
	if (db_query(s, &rows, e, "SELECT document, topic, value, of_document, of_topic, version,"
			" lexicon_hash, label, by, at, note FROM verdicts"
			" WHERE document = ?1 OR ?1 = 0 ORDER BY id", "i", document) != 0)
		return -1;
	while ((got = db_next(&rows, e)) == 1) {
		struct verdict v;

		if (read_verdict(&rows, a, &v))
			*ARENA_PUSH(a, *out, *n, alloc) = v;
	}
	return got;
}

int store_put_known(struct store *s, struct finding_id id, int64_t day, struct str by, int64_t at,
	struct err *e)
{
	struct str label;
	struct arena a;
	int rc;

	if (db_enter(s, e) != 0)
		return -1;
	arena_init(&a);
	rc = check_finding(s, id, &a, &label, e);
	if (rc == 0)
		rc = db_run(s, e, "INSERT INTO known (document, topic, day, by, at)"
				" VALUES (?1, ?2, ?3, ?4, ?5)", "isisi", id.document,
			str_of(topic_name(id.topic)), day, by, at);
	arena_free(&a);
	return db_leave(s, rc, e);
}

int store_get_known(struct store *s, struct finding_id id, int64_t *day, bool *found, struct err *e)
{
	int got = db_get_int(s, day, e, "SELECT day FROM known WHERE document = ?1 AND topic = ?2"
			" ORDER BY id DESC LIMIT 1", "is", id.document, str_of(topic_name(id.topic)));

	*found = got == 1;
	return got < 0 ? -1 : 0;
}
