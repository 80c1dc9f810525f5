// Catalogues by id.
// @returns id STRING, properties MAP
MATCH (catalogue:Catalogue)
WHERE catalogue.id IS NOT NULL
RETURN catalogue.id AS id, properties(catalogue) AS properties
ORDER BY id
