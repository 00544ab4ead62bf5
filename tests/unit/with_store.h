/* with_store.h - a store of its own for each test, in a file that goes with it, and a way to put small articles
 * into it. */
#ifndef TESTS_WITH_STORE_H
#define TESTS_WITH_STORE_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "helpers.h"
#include "simak/store.h"

#define WITA (8 * 3600)
#define OK(call) \
	do { \
		if ((call) != 0) \
			fail_msg("%s", err.msg); \
	} while (0)

static struct err err;
static struct arena arena;
static char path[4096];

static inline struct store *open_store(void)
{
	struct store *s;

	OK(store_open(path, STORE_WRITE, WITA, &s, &err));
	return s;
}

static inline int setup(void **state)
{
	const char *dir = getenv("TMPDIR");

	snprintf(path, sizeof path, "%s/test-%ld.db", dir ? dir : "/tmp", (long)getpid());
	arena_init(&arena);
	*state = open_store();
	return 0;
}

static inline int teardown(void **state)
{
	char side[4200];

	store_close(*state);
	arena_free(&arena);
	unlink(path);
	snprintf(side, sizeof side, "%s-wal", path);
	unlink(side);
	snprintf(side, sizeof side, "%s-shm", path);
	unlink(side);
	return 0;
}

/* A small article of a day of October 2024, with one dugaan of politik uang where asked for. */
static inline int64_t put(struct store *s, const char *url, const char *title, const char *text, int day,
	bool dugaan, enum put_result *result)
{
	static struct str regions[] = {{"Kutai Timur", 11}};
	struct document d = {.url = str_of(url), .source = STR_LIT("contoh"), .title = str_of(title),
		.text = str_of(text), .published = {date_days(2024, 10, day) * 86400 + 3600, WHEN_SECOND}};
	struct finding f = {.topic = TOPIC_POLITIK_UANG, .label = LABEL_DUGAAN, .score = 0.75,
		.status_word = STR_LIT("dilaporkan"), .regions = regions, .n_regions = 1};
	struct evidence ev = {.topic = TOPIC_POLITIK_UANG, .stance = STANCE_INSIDEN, .field = FIELD_TEXT,
		.start = 0, .len = 5, .rule = STR_LIT("r1"), .at = STR_LIT("lexicons/x:1"), .score = 12,
		.marks = {{1, 2}}, .n_marks = 1};
	struct verdicts v = {.lexicon_hash = STR_LIT("abc"), .regions = regions, .n_regions = 1};
	struct article article = {.document = &d, .verdicts = &v,
		.capture = {STR_LIT("a.warc.gz"), day * 100, "00ff"}, .status = 200,
		.seen_at = date_days(2024, 10, day) * 86400 + 7200};
	int64_t id;

	if (dugaan) {
		v.labels[TOPIC_POLITIK_UANG] = LABEL_DUGAAN;
		v.scores[TOPIC_POLITIK_UANG] = 0.75;
		v.findings = &f;
		v.n_findings = 1;
		v.evidence = &ev;
		v.n_evidence = 1;
	}
	OK(store_put_article(s, &article, &id, result, &err));
	return id;
}

static inline struct search_result search(struct store *s, const char *query, bool ranked)
{
	struct search_query q = {.text = str_of(query), .ranked = ranked, .since_day = INT64_MIN,
		.until_day = INT64_MAX, .limit = 20};
	struct search_result r;

	OK(store_search(s, &q, &arena, &r, &err));
	return r;
}

#define WITH_STORE(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

#endif
