// Digest of every catalogue by id; of one whose import is not at its end, how far it came.
// @returns id STRING, digest STRING
MATCH (catalogue:Catalogue)
WHERE catalogue.id IS NOT NULL
RETURN catalogue.id AS id,
       coalesce(catalogue.digest, 'unfinished ' + toString(catalogue.unfinished)) AS digest
ORDER BY id
