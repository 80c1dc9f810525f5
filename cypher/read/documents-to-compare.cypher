// Documents that were read, by id: those named, or all whose date begins with a year.
// @param ids LIST<STRING> or null
// @param year STRING or null
// @param limit INTEGER
// @returns entity MAP with labels
MATCH (d:Document)
WHERE d.digest IS NOT NULL
  AND ($ids IS NULL OR d.id IN $ids)
  AND ($year IS NULL OR d.date STARTS WITH $year)
RETURN d {.*, labels: labels(d)} AS entity
ORDER BY d.id
LIMIT $limit
