// Sections by id, in no order; unknown ids give no row.
// @param ids LIST<STRING>
// @returns section MAP
MATCH (section:Section)
WHERE section.id IN $ids
RETURN properties(section) AS section
