// Entities that a full-text index finds, by id.
// @param index STRING, entity_search_names or entity_text
// @param query STRING in Lucene's query language, escaped
// @param labels LIST<STRING> or null for all
// @param catalogued BOOLEAN, also what only a catalogue lists
// @param after STRING, the last id of the page before, or empty
// @param limit INTEGER
// @returns entity MAP with labels
CALL () {
  CALL db.index.fulltext.queryNodes($index, $query, {limit: 50000}) YIELD node
  WHERE $catalogued OR NOT node:CatalogueOnly
  RETURN node AS e
  LIMIT 1000
}
WITH e
WHERE e.id > $after AND ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels))
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY e.id
LIMIT $limit
