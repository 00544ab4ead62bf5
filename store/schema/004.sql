-- 004.sql - no transaction waits for the search index to be put in order.

-- Sixteen segments are merged into one when store_tidy_index is called, which is when a crawl waits for the sites
-- and when an import is done; in a transaction only where 64 of a size have gathered.
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO search (search, rank) VALUES ('usermerge', 16);
