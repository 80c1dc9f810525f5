// Documents that were read, by id.
// @param after STRING, the last id of the page before, or empty
// @param limit INTEGER
// @returns entity MAP with labels
MATCH (d:Document)
WHERE d.digest IS NOT NULL AND d.id > $after
RETURN d {.*, labels: labels(d)} AS entity
ORDER BY d.id
LIMIT $limit
