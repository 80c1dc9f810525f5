// How many entities of which labels and passages of which documents a search finds; the same ways as read/search.
// @param names STRING for the index of folded names, in Lucene's query language, escaped, as the three below
// @param beginning STRING for the index of folded names
// @param words STRING for the index of words of names and titles
// @param passageWords STRING for the index of words of passages
// @param labels LIST<STRING> or null for all
// @param documents LIST<STRING> or null for all: only passages of these, and entities that one of these names
// @param catalogued BOOLEAN, also what only a catalogue lists
// @param most INTEGER found in each way
// @returns labels LIST<STRING> of the entities, null for passages; document STRING of the passages, null for entities; count INTEGER
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
RETURN CASE WHEN node:Passage THEN null ELSE labels(node) END AS labels,
       CASE WHEN node:Passage THEN node.document END AS document,
       count(*) AS count
ORDER BY count DESC, document
