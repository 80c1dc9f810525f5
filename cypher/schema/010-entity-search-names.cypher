// Folded names as one token each, for exact and prefix look-up: with the standard analyzer "SG 20" and "Y.317*" find nothing.
CREATE FULLTEXT INDEX entity_search_names IF NOT EXISTS
FOR (n:Entity)
ON EACH [n.searchNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
