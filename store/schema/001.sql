-- 001.sql - the first shape of simak.db.  A later shape is a further file; none is ever edited once
-- released.  Times are Unix seconds UTC; a `_precision` of 1 says that only the day is known (then
-- the time is that day's 00:00 UTC), 2 that the second is.  `day` is a day number (days since
-- 1970-01-01) in the workspace's zone.  Topics, labels, stances and kinds stand as their names.

PRAGMA application_id = 0x53494D4B;

CREATE TABLE meta (
	name  TEXT PRIMARY KEY,
	value ANY
) STRICT, WITHOUT ROWID;
-- zone_s         seconds east of UTC by which `day` was reckoned
-- archive_file, archive_offset   up to here the archive belongs to committed transactions
-- alerts_at      when `simak alerts` was last asked

-- What status shows at once, whatever the size of the store; kept by the triggers at the end.
CREATE TABLE counters (
	name TEXT PRIMARY KEY,
	n    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counters VALUES ('documents', 0), ('findings', 0), ('versions', 0);

---------------------------------------------------------------- sources and what they point to

CREATE TABLE sources (
	id              TEXT PRIMARY KEY,
	etag            TEXT NOT NULL DEFAULT '',
	last_modified   TEXT NOT NULL DEFAULT '',
	body_sha256     TEXT NOT NULL DEFAULT '', -- of the last body that was read
	last_attempt_at INTEGER,
	last_success_at INTEGER,
	last_new_at     INTEGER,  -- when an item not seen before was last found
	newest_item_at  INTEGER,  -- newest date that an item carried
	next_at         INTEGER NOT NULL DEFAULT 0,
	interval_s      INTEGER NOT NULL DEFAULT 0,
	failures        INTEGER NOT NULL DEFAULT 0, -- in a row
	failing_since   INTEGER,
	reason_kind     TEXT NOT NULL DEFAULT '',
	reason          TEXT NOT NULL DEFAULT '',   -- in words; '' when all is well
	capture         INTEGER                     -- of its last answer with a body
) STRICT, WITHOUT ROWID;

CREATE TABLE volumes (
	source   TEXT NOT NULL,
	day      INTEGER NOT NULL,
	attempts INTEGER NOT NULL DEFAULT 0, -- of the source itself
	failed   INTEGER NOT NULL DEFAULT 0, -- of those
	fresh    INTEGER NOT NULL DEFAULT 0, -- items not seen before
	articles INTEGER NOT NULL DEFAULT 0, -- documents stored
	refused  INTEGER NOT NULL DEFAULT 0, -- pages that gave no document
	PRIMARY KEY (source, day)
) STRICT, WITHOUT ROWID;

-- Addresses still to be fetched.  Written in the transaction that stores the validators of the page
-- they came from, deleted in the one that stores what became of them.
CREATE TABLE pending (
	id                  INTEGER PRIMARY KEY,
	url                 TEXT NOT NULL UNIQUE, -- what it is known by
	fetch               TEXT NOT NULL DEFAULT '', -- what is asked for, where that differs
	source              TEXT NOT NULL,
	role                INTEGER NOT NULL,     -- enum request_role
	document            INTEGER,              -- which it may change, for ROLE_REVISIT
	depth               INTEGER NOT NULL DEFAULT 0, -- listings that led to it, for ROLE_LISTING
	title               TEXT NOT NULL DEFAULT '',
	published_at        INTEGER NOT NULL DEFAULT 0,
	published_precision INTEGER NOT NULL DEFAULT 0,
	updated_at          INTEGER NOT NULL DEFAULT 0,
	updated_precision   INTEGER NOT NULL DEFAULT 0,
	added_at            INTEGER NOT NULL,
	tries               INTEGER NOT NULL DEFAULT 0,
	not_before          INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX pending_source ON pending (source, id);

-- Every address that was dealt with, and the document it led to (AMP twins and the like lead to one).
CREATE TABLE addresses (
	url        TEXT PRIMARY KEY, -- one spelling for all the ways to write it
	document   INTEGER,          -- NULL: it gave none
	outcome    TEXT NOT NULL,    -- "article", or why it gave none
	at         INTEGER NOT NULL,
	updated_at INTEGER           -- the newest `updated` that a source gave for it
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_document ON addresses (document) WHERE document IS NOT NULL;

CREATE TABLE outcomes (
	id       INTEGER PRIMARY KEY,
	at       INTEGER NOT NULL,
	source   TEXT NOT NULL,
	url      TEXT NOT NULL,
	stage    TEXT NOT NULL, -- "fetch", "extract", "classify", "store"
	kind     TEXT NOT NULL, -- "ok", or why not
	message  TEXT NOT NULL,
	document INTEGER
) STRICT;
CREATE INDEX outcomes_at ON outcomes (at);

-- robots.txt of an origin, to spare it the question for a day.
CREATE TABLE robots (
	origin     TEXT PRIMARY KEY,
	status     INTEGER NOT NULL,
	body       TEXT NOT NULL,
	fetched_at INTEGER NOT NULL
) STRICT;

---------------------------------------------------------------- documents and their versions

-- Where the archive keeps a record of a document, or (document 0) of a source's last answer.
CREATE TABLE captures (
	id       INTEGER PRIMARY KEY,
	document INTEGER NOT NULL,
	url      TEXT NOT NULL,
	file     TEXT NOT NULL,    -- name inside archive/
	offset   INTEGER NOT NULL, -- bytes
	sha256   TEXT NOT NULL,    -- of the payload
	status   INTEGER NOT NULL, -- HTTP
	at       INTEGER NOT NULL
) STRICT;
CREATE INDEX captures_document ON captures (document);
CREATE INDEX captures_place ON captures (file, offset);

CREATE TABLE documents (
	id                  INTEGER PRIMARY KEY AUTOINCREMENT,
	url                 TEXT NOT NULL, -- canonical; unique through addresses
	amp                 TEXT NOT NULL,
	source              TEXT NOT NULL,
	outlet              TEXT NOT NULL,
	platform            TEXT NOT NULL, -- "web", "telegram", ...
	kind                TEXT NOT NULL CHECK (kind IN ('news', 'social')),
	title               TEXT NOT NULL,
	author              TEXT NOT NULL,
	section             TEXT NOT NULL,
	language            TEXT NOT NULL,
	image               TEXT NOT NULL,
	tags                TEXT NOT NULL, -- one a line
	marks               INTEGER NOT NULL, -- of enum doc_mark
	claim               TEXT NOT NULL, -- of a fact-check page
	rating              TEXT NOT NULL,
	etag                TEXT NOT NULL DEFAULT '', -- of its last answer, for asking again
	last_modified       TEXT NOT NULL DEFAULT '',
	published_at        INTEGER NOT NULL,
	published_precision INTEGER NOT NULL,
	published_from      TEXT NOT NULL,
	modified_at         INTEGER NOT NULL,
	modified_precision  INTEGER NOT NULL,
	first_seen_at       INTEGER NOT NULL,
	last_seen_at        INTEGER NOT NULL, -- last fetched and found in place
	day                 INTEGER NOT NULL, -- of publication, or of first_seen_at: its period
	sort_at             INTEGER NOT NULL, -- the instant behind `day`, as near as it is known
	version             INTEGER NOT NULL, -- the newest one's number
	lexicon_hash        TEXT NOT NULL,    -- of the set that its findings come from
	classified_at       INTEGER NOT NULL,
	gone_at             INTEGER,          -- confirmed to be no longer there
	revisit_no          INTEGER NOT NULL DEFAULT 0,
	revisit_at          INTEGER,          -- when it is looked at again; NULL: never
	search_key          INTEGER NOT NULL, -- its row in `search`
	words_hash          INTEGER NOT NULL  -- of what stands there: what is to be deleted must match
) STRICT;
CREATE INDEX documents_day ON documents (day, id);
CREATE INDEX documents_seen ON documents (first_seen_at);
CREATE INDEX documents_revisit ON documents (revisit_at) WHERE revisit_at IS NOT NULL;
CREATE INDEX documents_unjudged ON documents (id) WHERE lexicon_hash = '';
CREATE INDEX documents_gone ON documents (gone_at) WHERE gone_at IS NOT NULL;

CREATE TABLE versions (
	id       INTEGER PRIMARY KEY,
	document INTEGER NOT NULL,
	no       INTEGER NOT NULL, -- from 1
	capture  INTEGER,          -- NULL: imported
	title    TEXT NOT NULL,
	text     TEXT NOT NULL,
	sha256   TEXT NOT NULL,    -- of title, newline, text
	seen_at  INTEGER NOT NULL,
	UNIQUE (document, no)
) STRICT;

-- A document that was looked for and not found: first sighting, and the last one.
CREATE TABLE absences (
	document      INTEGER PRIMARY KEY,
	kind          TEXT NOT NULL, -- "gone", "redirect", "changed"
	first_at      INTEGER NOT NULL,
	first_capture INTEGER,
	last_at       INTEGER NOT NULL,
	last_capture  INTEGER
) STRICT;

-- Newest first is rowid descending: hour of sort_at << 32 | document.  Folded words and stems in
-- columns of their own; `tags` carries label, topic, region and source as words, so that a filter is
-- one more term.  Contentless: the text is in versions.
CREATE VIRTUAL TABLE search USING fts5 (
	title, text, title_stems, text_stems, tags,
	content = '', tokenize = "ascii tokenchars '_'"
);

---------------------------------------------------------------- what classify says (newest version)

-- One row for each topic that a document is labelled with; its id is "DOCUMENT/TOPIC".
CREATE TABLE findings (
	document        INTEGER NOT NULL,
	topic           TEXT NOT NULL,
	label           TEXT NOT NULL CHECK (label IN ('imbauan', 'dugaan')),
	score           REAL NOT NULL,
	sub             TEXT NOT NULL,
	status_word     TEXT NOT NULL,
	event_at        INTEGER NOT NULL,
	event_precision INTEGER NOT NULL,
	version         INTEGER NOT NULL,
	lexicon_hash    TEXT NOT NULL,
	first_at        INTEGER NOT NULL, -- when it first had this label; kept by re-classification
	status_at       INTEGER NOT NULL, -- when status_word was first seen
	day             INTEGER NOT NULL, -- its document's
	PRIMARY KEY (document, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX findings_status ON findings (status_at) WHERE label = 'dugaan';
CREATE INDEX findings_day ON findings (label, day, topic);
CREATE TRIGGER documents_moved AFTER UPDATE OF day ON documents WHEN new.day <> old.day BEGIN
	UPDATE findings SET day = new.day WHERE document = new.id;
END;

-- Lists of a finding with label dugaan, in the order in which classify gave them.
CREATE TABLE finding_offices (
	document INTEGER NOT NULL, topic TEXT NOT NULL, no INTEGER NOT NULL,
	office TEXT NOT NULL, place TEXT NOT NULL, name TEXT NOT NULL,
	PRIMARY KEY (document, topic, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE finding_regions (
	document INTEGER NOT NULL, topic TEXT NOT NULL, no INTEGER NOT NULL,
	region TEXT NOT NULL,
	PRIMARY KEY (document, topic, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE finding_amounts (
	document INTEGER NOT NULL, topic TEXT NOT NULL, no INTEGER NOT NULL,
	n INTEGER NOT NULL, unit TEXT NOT NULL,
	PRIMARY KEY (document, topic, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE finding_articles (
	document INTEGER NOT NULL, topic TEXT NOT NULL, no INTEGER NOT NULL,
	article TEXT NOT NULL,
	PRIMARY KEY (document, topic, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
	document INTEGER NOT NULL,
	topic    TEXT NOT NULL,
	no       INTEGER NOT NULL, -- from 0, strongest first
	stance   TEXT NOT NULL,
	field    TEXT NOT NULL CHECK (field IN ('title', 'text')), -- of the finding's version
	start    INTEGER NOT NULL, -- bytes
	len      INTEGER NOT NULL,
	rule     TEXT NOT NULL,
	at       TEXT NOT NULL, -- "lexicons/file:line"
	score    REAL NOT NULL,
	marks    TEXT NOT NULL, -- the deciding words: "START+LEN ..." in bytes of the passage
	PRIMARY KEY (document, topic, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_regions (
	document INTEGER NOT NULL, no INTEGER NOT NULL, region TEXT NOT NULL,
	PRIMARY KEY (document, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE counts (
	document INTEGER NOT NULL, no INTEGER NOT NULL,
	n INTEGER NOT NULL, what TEXT NOT NULL, region TEXT NOT NULL, passage TEXT NOT NULL,
	PRIMARY KEY (document, no)
) STRICT, WITHOUT ROWID;

-- The lexicons behind a hash, so that an old verdict can be reproduced.
CREATE TABLE lexicon_sets (
	hash TEXT PRIMARY KEY,
	at   INTEGER NOT NULL -- first used
) STRICT, WITHOUT ROWID;
CREATE TABLE lexicon_files (
	sha256 TEXT PRIMARY KEY,
	bytes  BLOB NOT NULL
) STRICT;
CREATE TABLE lexicon_set_files (
	hash TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL,
	PRIMARY KEY (hash, name)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------- what people say

-- History: the newest row of a finding counts, none is ever deleted or changed.
CREATE TABLE verdicts (
	id           INTEGER PRIMARY KEY AUTOINCREMENT,
	document     INTEGER NOT NULL,
	topic        TEXT NOT NULL,
	value        TEXT NOT NULL CHECK (value IN ('benar', 'keliru', 'duplikat', 'terlewat')),
	of_document  INTEGER, -- of which it is a duplicate
	of_topic     TEXT,
	version      INTEGER NOT NULL,
	lexicon_hash TEXT NOT NULL,
	label        TEXT NOT NULL, -- what simak had said
	by           TEXT NOT NULL,
	at           INTEGER NOT NULL,
	note         TEXT NOT NULL
) STRICT;
CREATE INDEX verdicts_finding ON verdicts (document, topic, id);

-- "tanggal diketahui"; the newest row of a finding counts.
CREATE TABLE known (
	id       INTEGER PRIMARY KEY AUTOINCREMENT,
	document INTEGER NOT NULL,
	topic    TEXT NOT NULL,
	day      INTEGER NOT NULL,
	by       TEXT NOT NULL,
	at       INTEGER NOT NULL
) STRICT;
CREATE INDEX known_finding ON known (document, topic, id);

---------------------------------------------------------------- events, claims, matches

-- "P57".  Events of one case share a thread (the id of its first event).
CREATE TABLE events (
	id            INTEGER PRIMARY KEY AUTOINCREMENT,
	thread        INTEGER NOT NULL DEFAULT 0, -- 0: its own
	first_seen_at INTEGER NOT NULL,
	last_at       INTEGER NOT NULL,
	last_status   TEXT NOT NULL
) STRICT;
CREATE INDEX events_thread ON events (thread);
CREATE INDEX events_last ON events (last_at);
CREATE TABLE event_members (
	document INTEGER PRIMARY KEY,
	event    INTEGER NOT NULL,
	role     TEXT NOT NULL CHECK (role IN ('first', 'copy', 'rewrite', 'independent'))
) STRICT;
CREATE INDEX event_members_event ON event_members (event, document);

-- Keys under which documents with alike texts meet.
CREATE TABLE fingerprints (
	key      INTEGER NOT NULL,
	document INTEGER NOT NULL,
	PRIMARY KEY (key, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX fingerprints_document ON fingerprints (document);

-- "K12": something that a fact-checker refuted or confirmed.
CREATE TABLE claims (
	id           INTEGER PRIMARY KEY AUTOINCREMENT,
	document     INTEGER UNIQUE, -- the fact-check, where it is stored
	text         TEXT NOT NULL,
	rating       TEXT NOT NULL,
	url          TEXT NOT NULL,
	published_at INTEGER NOT NULL,
	added_at     INTEGER NOT NULL
) STRICT;
CREATE TABLE matches (
	document INTEGER NOT NULL,
	claim    INTEGER NOT NULL,
	score    REAL NOT NULL,
	band     TEXT NOT NULL CHECK (band IN ('kuat', 'mungkin')),
	shared   TEXT NOT NULL, -- words, joined by blanks
	at       INTEGER NOT NULL,
	PRIMARY KEY (document, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX matches_claim ON matches (claim);

---------------------------------------------------------------- digests that were written

CREATE TABLE digests (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	series     TEXT NOT NULL CHECK (series IN ('daily', 'weekly')),
	day_from   INTEGER NOT NULL,
	day_to     INTEGER NOT NULL, -- inclusive
	name       TEXT NOT NULL,
	written_at INTEGER NOT NULL,
	manifest   TEXT NOT NULL,    -- hash of the archive's last MANIFEST line
	report     TEXT NOT NULL DEFAULT '', -- as JSON, to print it again as it was
	last_document INTEGER NOT NULL,      -- newest document then: what comes later is Susulan
	UNIQUE (series, day_from, day_to)
) STRICT;
CREATE TABLE digest_findings (
	digest      INTEGER NOT NULL,
	document    INTEGER NOT NULL,
	topic       TEXT NOT NULL,
	susulan     INTEGER NOT NULL, -- 1: it belonged to an earlier period
	status_word TEXT NOT NULL,
	version     INTEGER NOT NULL,
	PRIMARY KEY (digest, document, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX digest_findings_finding ON digest_findings (document, topic);
-- Findings of earlier digests whose correction a digest has printed: that is done once.
CREATE TABLE digest_corrections (
	digest   INTEGER NOT NULL,
	document INTEGER NOT NULL,
	topic    TEXT NOT NULL,
	PRIMARY KEY (digest, document, topic)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------- what was removed

CREATE TABLE tombstones (
	document    INTEGER PRIMARY KEY,
	text_sha256 TEXT NOT NULL, -- of the newest version
	reason      TEXT NOT NULL,
	at          INTEGER NOT NULL
) STRICT;
-- Addresses that are not fetched again; hashed, for an address may name a person.
CREATE TABLE tombstone_addresses (
	sha256   TEXT PRIMARY KEY,
	document INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Rewritings of archive files that are decided and may still have to be finished.
CREATE TABLE archive_changes (
	file       TEXT PRIMARY KEY,
	old_sha256 TEXT NOT NULL,
	new_sha256 TEXT NOT NULL,
	reason     TEXT NOT NULL,
	at         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------- counters

CREATE TRIGGER documents_added AFTER INSERT ON documents BEGIN
	UPDATE counters SET n = n + 1 WHERE name = 'documents';
END;
CREATE TRIGGER documents_removed AFTER DELETE ON documents BEGIN
	UPDATE counters SET n = n - 1 WHERE name = 'documents';
END;
CREATE TRIGGER versions_added AFTER INSERT ON versions BEGIN
	UPDATE counters SET n = n + 1 WHERE name = 'versions';
END;
CREATE TRIGGER versions_removed AFTER DELETE ON versions BEGIN
	UPDATE counters SET n = n - 1 WHERE name = 'versions';
END;
CREATE TRIGGER findings_added AFTER INSERT ON findings WHEN new.label = 'dugaan' BEGIN
	UPDATE counters SET n = n + 1 WHERE name = 'findings';
END;
CREATE TRIGGER findings_removed AFTER DELETE ON findings WHEN old.label = 'dugaan' BEGIN
	UPDATE counters SET n = n - 1 WHERE name = 'findings';
END;
