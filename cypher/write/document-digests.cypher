// Digest of every document that was read, by id.
// @returns id STRING, digest STRING
MATCH (document:Document)
WHERE document.digest IS NOT NULL
RETURN document.id AS id, document.digest AS digest
ORDER BY id
