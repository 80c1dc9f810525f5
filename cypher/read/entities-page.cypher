// Entities of some labels, by id.
// @param labels LIST<STRING> or null for all
// @param catalogued BOOLEAN, also what only a catalogue lists
// @param after STRING, the last id of the page before, or empty
// @param limit INTEGER
// @returns entity MAP with labels
MATCH (e:Entity)
WHERE e.id > $after AND ($catalogued OR NOT e:CatalogueOnly)
  AND ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels))
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY e.id
LIMIT $limit
