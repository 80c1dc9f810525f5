// A page of passages for each of some documents, in reading order.
// @param documentIds LIST<STRING>
// @param where STRING or null for all
// @param after INTEGER, the order of the last passage of the page before, or 0
// @param limit INTEGER
// @returns documentId STRING, passages LIST<MAP>
UNWIND $documentIds AS documentId
MATCH (d:Entity {id: documentId})
RETURN documentId, COLLECT {
  MATCH (d)-[:HAS_SECTION]->(:Section)-[:HAS_PASSAGE]->(p:Passage)
  WHERE p.order > $after AND ($where IS NULL OR p.where = $where)
  WITH DISTINCT p
  ORDER BY p.order
  LIMIT $limit
  RETURN properties(p)
} AS passages
