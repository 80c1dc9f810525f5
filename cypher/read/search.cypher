// A page of entities and passages by their words, best first: whole names (the more documents the earlier), beginnings of names (the
// shorter the earlier), words of names and titles, words of passages; then by score and id.
// @param names STRING for the index of folded names, in Lucene's query language, escaped, as the three below
// @param beginning STRING for the index of folded names
// @param words STRING for the index of words of names and titles
// @param passageWords STRING for the index of words of passages
// @param labels LIST<STRING> or null for all
// @param documents LIST<STRING> or null for all: only passages of these, and entities that one of these names
// @param catalogued BOOLEAN, also what only a catalogue lists
// @param most INTEGER found in each way
// @param afterWay INTEGER, the way of the last hit of the page before, or -1
// @param afterScore FLOAT, its score
// @param afterId STRING, its id
// @param limit INTEGER
// @returns way INTEGER 0 name, 1 beginning, 2 words, 3 passage; score FLOAT; node MAP with labels
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search_names', $names, {limit: 50000}) YIELD node
  WHERE ($catalogued OR NOT node:CatalogueOnly)
    AND ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels))
    AND ($documents IS NULL OR EXISTS {
      MATCH (node)<-[r:DESCRIBES]-(:Document)
      WHERE r.document IN $documents
    })
  WITH node
  LIMIT $most
  RETURN node, 0 AS way, toFloat(COUNT { (node)<-[:DESCRIBES]-() }) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_search_names', $beginning, {limit: 50000}) YIELD node
  WHERE ($catalogued OR NOT node:CatalogueOnly)
    AND ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels))
    AND ($documents IS NULL OR EXISTS {
      MATCH (node)<-[r:DESCRIBES]-(:Document)
      WHERE r.document IN $documents
    })
  WITH node
  LIMIT $most
  RETURN node, 1 AS way, 1.0 / size(node.name) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_text', $words, {limit: 50000}) YIELD node, score
  WHERE ($catalogued OR NOT node:CatalogueOnly)
    AND ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels))
    AND ($documents IS NULL OR EXISTS {
      MATCH (node)<-[r:DESCRIBES]-(:Document)
      WHERE r.document IN $documents
    })
  WITH node, score
  LIMIT $most
  RETURN node, 2 AS way, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('passage_text', $passageWords, {limit: 50000}) YIELD node, score
  WHERE $documents IS NULL OR node.document IN $documents
  WITH node, score
  LIMIT $most
  RETURN node, 3 AS way, score
}
WITH node, way, score
ORDER BY way
WITH node, head(collect({way: way, score: score})) AS found
WITH node, found.way AS way, found.score AS score
WHERE way > $afterWay
  OR (way = $afterWay AND (score < $afterScore OR (score = $afterScore AND node.id > $afterId)))
WITH node, way, score
ORDER BY way, score DESC, node.id
LIMIT $limit
RETURN way, score, node {.*, labels: labels(node)} AS node
