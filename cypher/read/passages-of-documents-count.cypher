// How many passages each of some documents has.
// @param documentIds LIST<STRING>
// @param where STRING or null for all
// @returns documentId STRING, count INTEGER
UNWIND $documentIds AS documentId
MATCH (d:Entity {id: documentId})
RETURN documentId, COUNT {
  MATCH (d)-[:HAS_SECTION]->(:Section)-[:HAS_PASSAGE]->(p:Passage)
  WHERE $where IS NULL OR p.where = $where
  RETURN DISTINCT p
} AS count
