// Entities that a full-text index finds, by id.
// @param index STRING, entity_search_names or entity_text
// @param query STRING in Lucene's query language, escaped
// @param labels LIST<STRING> or null for all
// @param after STRING, the last id of the page before, or empty
// @param limit INTEGER
// @returns entity MAP with labels
CALL db.index.fulltext.queryNodes($index, $query, {limit: 1000}) YIELD node AS e
WHERE e.id > $after AND ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels))
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY e.id
LIMIT $limit
