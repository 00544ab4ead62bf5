-- 002.sql - claims that become known later than the posts, what is gone after it was printed, and fewer
-- merges of the search index.

-- Segments are merged eight at a time, not four: each word is written anew less often, and a crawl into a
-- large store costs little more than one into an empty store.
INSERT INTO search (search, rank) VALUES ('automerge', 8);

-- `at` of a match is when it was first found.
CREATE INDEX matches_at ON matches (at);

-- Documents of which a written digest has said that they can't be reached any more: that is said once.
CREATE TABLE digest_gone (
	digest   INTEGER NOT NULL,
	document INTEGER NOT NULL,
	PRIMARY KEY (digest, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX digest_gone_document ON digest_gone (document);
