// Passages by id, in no order; unknown ids give no row.
// @param ids LIST<STRING>
// @returns passage MAP
MATCH (p:Passage)
WHERE p.id IN $ids
RETURN properties(p) AS passage
