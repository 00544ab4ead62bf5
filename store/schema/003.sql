-- 003.sql - what a crawl writes stands together, however large the store is.

-- The keys under which alike documents meet, a row a document: a new one's go to the end of the table, not each to
-- a page of its own.

CREATE TABLE sketches (
	document INTEGER PRIMARY KEY,
	at       INTEGER NOT NULL, -- when it was published; first seen where that is unknown
	keys     BLOB NOT NULL     -- eight bytes each, least first
) STRICT;
INSERT INTO sketches SELECT document, (SELECT sort_at FROM documents WHERE id = document), pack_keys(key)
	FROM fingerprints WHERE document IN (SELECT id FROM documents) GROUP BY document;
DROP TABLE fingerprints;

-- A transaction's words become one segment of the search index (hashsize: bytes that wait in memory), and sixteen
-- segments are merged into one, a little with each crawl; only 64 would be merged at once.
INSERT INTO search (search, rank) VALUES ('hashsize', 8388608);
INSERT INTO search (search, rank) VALUES ('automerge', 16);
INSERT INTO search (search, rank) VALUES ('crisismerge', 64);
