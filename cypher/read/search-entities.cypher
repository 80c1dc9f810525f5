// Entities by name, alias or title, best first; a whole name before the beginning of one before words of one.
// @param names STRING for the index of folded names, in Lucene's query language, escaped
// @param words STRING for the index of words, in Lucene's query language, escaped
// @param labels LIST<STRING> or null for all
// @param catalogued BOOLEAN, also what only a catalogue lists
// @param limit INTEGER
// @returns entity MAP with labels, score FLOAT
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search_names', $names, {limit: 50000}) YIELD node, score
  WHERE $catalogued OR NOT node:CatalogueOnly
  RETURN node AS e, score
  LIMIT 500
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_text', $words, {limit: 50000}) YIELD node, score
  WHERE $catalogued OR NOT node:CatalogueOnly
  RETURN node AS e, score
  LIMIT 500
}
WITH e, sum(score) AS score
WHERE $labels IS NULL OR any(label IN labels(e) WHERE label IN $labels)
RETURN e {.*, labels: labels(e)} AS entity, score
ORDER BY score DESC, e.id
LIMIT $limit
