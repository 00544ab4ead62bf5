/* store.h - simak's memory: sources, documents with their versions, findings, verdicts.
 *
 * The one door to the database; nothing outside store/ knows that it is SQLite.  What is read lives
 * in the arena that the caller gives.  A write outside of store_begin ... store_commit is a
 * transaction of its own.  Every failure is ERR_STORE unless the function says otherwise.
 */
#ifndef SIMAK_STORE_H
#define SIMAK_STORE_H

#include "simak/arena.h"
#include "simak/document.h"
#include "simak/err.h"
#include "simak/finding.h"
#include "simak/source.h"
#include "simak/web.h"

struct store;

/* ---------------------------------------------------------------- the file */

enum store_mode {
	STORE_READ,  /* of a command that changes nothing */
	STORE_WRITE
};

/* Opens (and makes, or brings to today's shape) the database at path (NULL: one in memory, gone when
 * it is closed).  zone_s: the workspace's zone, seconds east of UTC, by which a document belongs to a
 * day; when it differs from the last one the days are reckoned anew.  A file made by a newer simak, or
 * no database at all, is refused untouched. */
int store_open(const char *path, enum store_mode mode, int zone_s, struct store **out, struct err *e)
	MUST_CHECK;
void store_close(struct store *s);

int store_begin(struct store *s, struct err *e) MUST_CHECK;
int store_commit(struct store *s, struct err *e) MUST_CHECK; /* on disk when it returns */
void store_rollback(struct store *s);

/* A consistent copy in a new file, made while others write; an existing file is refused with
 * ERR_USAGE. */
int store_backup(struct store *s, const char *path, struct err *e) MUST_CHECK;

/* Up to which byte of which archive file transactions were committed; file is empty at first. */
int store_archive_position(struct store *s, struct arena *a, struct str *file, int64_t *offset,
	struct err *e) MUST_CHECK;
int store_set_archive_position(struct store *s, struct str file, int64_t offset, struct err *e)
	MUST_CHECK;

/* ---------------------------------------------------------------- ids as people write them */

struct finding_id {
	int64_t document;
	enum topic topic;
};

/* "1234/politik_uang"; "1234"; "P57" with letter P, "K12" with K.  False when it is none. */
bool store_parse_finding(struct str text, struct finding_id *id);
bool store_parse_document(struct str text, int64_t *id);
bool store_parse_lettered(struct str text, char letter, int64_t *id);

/* ---------------------------------------------------------------- documents */

/* A document on its way in: whole or absent. */
struct article {
	const struct document *document; /* url is canonical; `id` is not read */
	const struct verdicts *verdicts; /* of document's title and text */
	struct capture capture;          /* file empty: imported, no record */
	int status;                      /* HTTP status of the capture, 0 if imported */
	int64_t seen_at;
	struct when updated; /* what the source said, or WHEN_NONE */
	/* further canonical addresses of the same document (as asked for, AMP twin) */
	const struct str *addresses;
	size_t n_addresses;
};

enum put_result {
	PUT_NEW,
	PUT_VERSION,  /* known, and title or text changed */
	PUT_UNCHANGED /* known and the same */
};

/* Stores an article, its version, findings and index row, and strikes its addresses off the pending
 * ones.  Known by url, else by one of the addresses.  *id gets its number. */
int store_put_article(struct store *s, const struct article *article, int64_t *id,
	enum put_result *result, struct err *e) MUST_CHECK;

/* Remembers a further record of a document (0: of a source); *id gets its number, 0 for none. */
int store_put_capture(struct store *s, int64_t document, struct str url, const struct capture *c,
	int status, int64_t at, int64_t *id, struct err *e) MUST_CHECK;

/* Replaces the findings of a stored document's newest version (simak classify --stored). */
int store_put_verdicts(struct store *s, int64_t document, const struct verdicts *verdicts,
	int64_t at, struct err *e) MUST_CHECK;

struct version {
	int64_t no;
	struct str title, text, sha256;
	struct capture capture; /* file empty: none */
	int64_t seen_at;
};

/* A finding of the store: what classify said, and what became of it. */
struct stored_finding {
	struct finding finding;
	int64_t version, first_at, status_at;
	struct str lexicon_hash;
};

struct stored_document {
	struct document document; /* title and text of the newest version */
	int64_t version;
	int64_t first_seen_at, last_seen_at;
	int64_t gone_at; /* 0: still there, as far as is known */
	int64_t day;     /* day number in the workspace's zone */
	struct str lexicon_hash;
	struct capture capture; /* of the newest version */
};

/* A document, or false in *found.  The text is read too. */
int store_get_document(struct store *s, int64_t id, struct arena *a, struct stored_document *out,
	bool *found, struct err *e) MUST_CHECK;

/* All versions, oldest first. */
int store_get_versions(struct store *s, int64_t id, struct arena *a, struct version **out, size_t *n,
	struct err *e) MUST_CHECK;

/* All captures of a document, sorted by file and offset. */
int store_get_captures(struct store *s, int64_t document, struct arena *a, struct capture **out,
	size_t *n, struct err *e) MUST_CHECK;

/* What the store holds of classify's answer, as classify gave it.  `text` of each evidence is cut
 * from the document's newest version. */
int store_get_verdicts(struct store *s, const struct stored_document *of, struct arena *a,
	struct verdicts *out, struct err *e) MUST_CHECK;

/* The findings of a document (labels dugaan and imbauan), in topic order. */
int store_get_findings(struct store *s, int64_t document, struct arena *a,
	struct stored_finding **out, size_t *n, struct err *e) MUST_CHECK;

/* The document that an address leads to; 0: none. */
int store_find_address(struct store *s, struct str canonical_url, int64_t *document, struct err *e)
	MUST_CHECK;

/* Documents by number, from `after` + 1 upwards, whose day is since_day or later (INT64_MIN: all):
 * the next one into a; found is false at the end. */
int store_next_document(struct store *s, int64_t after, int64_t since_day, struct arena *a,
	struct stored_document *out, bool *found, struct err *e) MUST_CHECK;

/* What a document begins with. */
#define STORE_BEGINNING 1000
struct beginning {
	struct str text; /* title and text, their first STORE_BEGINNING characters */
	bool is_post;
};

/* Of the newest documents that are no fact-checks, at most limit of them. */
int store_get_beginnings(struct store *s, size_t limit, struct arena *a, struct beginning **out, size_t *n,
	struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- search */

struct search_query {
	struct str text;        /* as typed: words, "phrases", AND OR NOT, ( ), judul: isi: */
	bool exact;             /* words as they stand, no stems */
	bool ranked;            /* best first, over the newest SEARCH_RANKED hits */
	bool has_topic, has_label;
	enum topic topic;
	enum label label;
	struct str region, source;
	int64_t since_day, until_day; /* inclusive; INT64_MIN and INT64_MAX: open */
	size_t limit;
};

#define SEARCH_RANKED 50000

struct search_hit {
	int64_t document;
	struct str title, url, source, outlet;
	struct when published;
	int64_t first_seen_at;
	struct str snippet;   /* a stretch of the text around the first hits */
	struct str labels;    /* "politik_uang=dugaan hoaks=imbauan" */
	double rank;          /* of a ranked search, better first: ascending */
};

struct search_result {
	struct search_hit *hits;
	size_t n;
	bool more;       /* there are hits beyond the limit */
	bool rank_cut;   /* more than SEARCH_RANKED documents matched: older ones were not ranked */
};

/* Newest first, or best first.  A query that can't be read is ERR_USAGE and says why. */
int store_search(struct store *s, const struct search_query *q, struct arena *a,
	struct search_result *out, struct err *e) MUST_CHECK;

/* Puts the search index in order, some hundredths of a second's work: of its segments, one of which every
 * transaction writes, sixteen become one.  For moments when nothing else is to be done, outside of
 * transactions; fills in *more: whether work is left. */
int store_tidy_index(struct store *s, bool *more, struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- judgements */

enum verdict_value { VERDICT_BENAR, VERDICT_KELIRU, VERDICT_DUPLIKAT, VERDICT_TERLEWAT };

struct verdict {
	struct finding_id finding;
	enum verdict_value value;
	struct finding_id of; /* VERDICT_DUPLIKAT; else document 0 */
	int64_t version;      /* set by the store, as the next two */
	struct str lexicon_hash, label;
	struct str by, note;
	int64_t at;
};

const char *verdict_value_name(enum verdict_value value);
bool verdict_value_parse(struct str text, enum verdict_value *value);

/* Adds a judgement.  ERR_INPUT when there is no such document, or no such finding (except for
 * terlewat, which is about what simak did not find). */
int store_put_verdict(struct store *s, const struct verdict *v, struct err *e) MUST_CHECK;

/* All judgements about a document, oldest first; document 0: all there are. */
int store_get_verdict_history(struct store *s, int64_t document, struct arena *a,
	struct verdict **out, size_t *n, struct err *e) MUST_CHECK;

/* "tanggal diketahui" as a day number.  ERR_INPUT when there is no such finding. */
int store_put_known(struct store *s, struct finding_id id, int64_t day, struct str by, int64_t at,
	struct err *e) MUST_CHECK;
int store_get_known(struct store *s, struct finding_id id, int64_t *day, bool *found, struct err *e)
	MUST_CHECK;

/* Removes a document for good: rows, index, addresses; keeps its number and judgements, and leaves a
 * tombstone with the hash of its text.  Its captures are returned, for the archive to be rewritten
 * in the same transaction; other documents of the same records (posts of one page) lose theirs.  ERR_INPUT when there is no such document. */
int store_forget(struct store *s, int64_t document, struct str reason, int64_t at, struct arena *a,
	struct capture **captures, size_t *n, struct err *e) MUST_CHECK;

struct tombstone {
	int64_t document, at;
	struct str text_sha256, reason;
};

int store_get_tombstone(struct store *s, int64_t document, struct arena *a, struct tombstone *out,
	bool *found, struct err *e) MUST_CHECK;

/* Documents older than before_day without finding, verdict or match: removed, without tombstones.
 * At most `limit` at once; *removed tells how many went. */
int store_expire(struct store *s, int64_t before_day, size_t limit, size_t *removed, struct err *e)
	MUST_CHECK;

/* Whether any kept document has a record in this archive file. */
int store_uses_archive_file(struct store *s, struct str file, bool *used, struct err *e) MUST_CHECK;

/* Records have moved inside an archive file that is rewritten: from[i] to to[i]. */
int store_move_captures(struct store *s, struct str file, const int64_t *from, const int64_t *to,
	size_t n, struct err *e) MUST_CHECK;

/* A rewriting of an archive file that the transaction decided and that may still have to be
 * finished; the caller keeps it in the transaction of store_forget and drops it when it is done. */
struct kept_change {
	struct str file, old_sha256, new_sha256, reason;
	int64_t at;
};

int store_put_change(struct store *s, const struct kept_change *c, struct err *e) MUST_CHECK;
int store_drop_change(struct store *s, struct str file, struct err *e) MUST_CHECK;
int store_get_changes(struct store *s, struct arena *a, struct kept_change **out, size_t *n,
	struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- lexicon sets */

struct kept_file {
	struct str name, bytes;
};

/* Whether the files behind a lexicon hash are kept. */
int store_has_lexicons(struct store *s, struct str hash, bool *has, struct err *e) MUST_CHECK;

/* Keeps the files behind a lexicon hash, each content once. */
int store_put_lexicons(struct store *s, struct str hash, const struct kept_file *files, size_t n,
	int64_t at, struct err *e) MUST_CHECK;

/* The files of a hash; *n is 0 when it is unknown. */
int store_get_lexicons(struct store *s, struct str hash, struct arena *a, struct kept_file **out,
	size_t *n, struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- events, claims, matches */

enum event_role { ROLE_FIRST, ROLE_COPY, ROLE_REWRITE, ROLE_INDEPENDENT };

struct event_member {
	int64_t document;
	enum event_role role;
};

struct event {
	int64_t id;     /* P57 */
	int64_t thread; /* id of the first event of the case; its own where there is no other */
	int64_t first_seen_at, last_at;
	struct str last_status;
	struct event_member *members;
	size_t n_members;
};

struct claim {
	int64_t id;       /* K12 */
	int64_t document; /* the fact-check, 0: none */
	struct str text, rating, url;
	int64_t published_at;
};

struct claim_match {
	int64_t document, claim;
	double score;
	bool strong; /* kuat, else mungkin */
	struct str shared;
};

const char *event_role_name(enum event_role role);

/* Who is alike to a document? */
struct alike_wish {
	int64_t document; /* not in the answer itself */
	int64_t at;       /* when it was published */
	int64_t apart_s;  /* documents further away in time must share STORE_ALIKE_FAR keys */
	const uint64_t *keys;
	size_t n_keys;
	size_t limit;     /* documents wanted */
};

/* Documents that share keys: those that share most of them first, one that few share counting more, then
 * the newest.  Of each key the newest STORE_ALIKE_EACH are seen, and of all documents with keys the newest
 * 8,192 (so many around the document where it is itself an old one): the cost does not grow with the
 * store. */
#define STORE_ALIKE_EACH 16
#define STORE_ALIKE_FAR 3
int store_find_alike(struct store *s, const struct alike_wish *wish, struct arena *a,
	int64_t **documents, size_t *n, struct err *e) MUST_CHECK;
/* The keys of a document that was published `at`, in place of those it had. */
int store_put_fingerprint(struct store *s, int64_t document, int64_t at, const uint64_t *keys, size_t n,
	struct err *e) MUST_CHECK;

/* A new event (id 0 is replaced) or a changed one, with all its members: a document is a member of
 * one event, the last that claimed it. */
int store_put_event(struct store *s, struct event *event, struct err *e) MUST_CHECK;
int store_get_event(struct store *s, int64_t id, struct arena *a, struct event *out, bool *found,
	struct err *e) MUST_CHECK;
/* Two cases turn out to be one: the events of thread `from` carry on `to`. */
int store_join_thread(struct store *s, int64_t from, int64_t to, struct err *e) MUST_CHECK;

/* The event of a document; 0: it is in none. */
int store_event_of(struct store *s, int64_t document, int64_t *event, struct err *e) MUST_CHECK;

/* A new claim (id 0 is replaced; one with the same document or address keeps its number). */
int store_put_claim(struct store *s, struct claim *claim, int64_t at, struct err *e) MUST_CHECK;
int store_get_claim(struct store *s, int64_t id, struct arena *a, struct claim *out, bool *found,
	struct err *e) MUST_CHECK;
int store_get_claims(struct store *s, struct arena *a, struct claim **out, size_t *n, struct err *e)
	MUST_CHECK;

/* Claims by number from `after` + 1 upwards, at most limit. */
int store_get_claims_after(struct store *s, int64_t after, size_t limit, struct arena *a,
	struct claim **out, size_t *n, struct err *e) MUST_CHECK;

/* Up to which number claims were compared with the documents that were there before them. */
int store_get_compared(struct store *s, int64_t *claim, struct err *e) MUST_CHECK;
int store_set_compared(struct store *s, int64_t claim, struct err *e) MUST_CHECK;

/* Documents of since_day and later that share the rarest words of a text, at least two of them: those
 * with most of them first, then the newest; at most limit.  Bounded, whatever the size of the store. */
int store_find_recent(struct store *s, struct str text, int64_t since_day, size_t limit, struct arena *a,
	int64_t **documents, size_t *n, struct err *e) MUST_CHECK;

/* Replaces the matches of a document; one that stays keeps the time at which it was found. */
int store_put_matches(struct store *s, int64_t document, const struct claim_match *matches, size_t n,
	int64_t at, struct err *e) MUST_CHECK;
int store_get_matches(struct store *s, int64_t document, struct arena *a, struct claim_match **out,
	size_t *n, struct err *e) MUST_CHECK;

/* ---------------------------------------------------------------- status */

struct store_totals {
	int64_t documents, findings, versions, pending;
	int64_t newest_at; /* newest document's publication, or first sight; 0: none */
	int64_t bytes;     /* of the database file */
};

int store_get_totals(struct store *s, struct store_totals *out, struct err *e) MUST_CHECK;

#endif
