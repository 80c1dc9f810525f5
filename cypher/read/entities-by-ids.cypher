// Entities by id, in no order; unknown ids give no row.
// @param ids LIST<STRING>, at most a page
// @returns entity MAP with labels
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e {.*, labels: labels(e)} AS entity
