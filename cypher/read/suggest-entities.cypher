// Entities whose names begin as a text does, are spelled nearly so, or hold words that are; those that documents name first.
// @param beginning STRING in Lucene's query language, escaped, for the index of folded names
// @param near STRING in Lucene's query language, escaped, for the index of folded names
// @param words STRING in Lucene's query language, escaped, for the index of words
// @param labels LIST<STRING> or null for all
// @param limit INTEGER for each way
// @returns entity MAP with labels
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search_names', $beginning, {limit: 1000}) YIELD node
  WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
  WITH node
  ORDER BY node:CatalogueOnly, size(node.name), node.id
  LIMIT $limit
  RETURN node AS e
  UNION
  CALL db.index.fulltext.queryNodes('entity_search_names', $near, {limit: 200}) YIELD node, score
  WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
  WITH node, score
  ORDER BY score DESC, node.id
  LIMIT $limit
  RETURN node AS e
  UNION
  CALL db.index.fulltext.queryNodes('entity_text', $words, {limit: 200}) YIELD node, score
  WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
  WITH node, score
  ORDER BY score DESC, node.id
  LIMIT $limit
  RETURN node AS e
}
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY e.id
