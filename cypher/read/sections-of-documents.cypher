// The sections of some documents, in reading order.
// @param documentIds LIST<STRING>
// @param limit INTEGER for each document
// @returns documentId STRING, sections LIST<MAP>
UNWIND $documentIds AS documentId
MATCH (d:Entity {id: documentId})
RETURN documentId, COLLECT {
  MATCH (d)-[:HAS_SECTION]->(section:Section)
  WITH DISTINCT section
  ORDER BY section.order
  LIMIT $limit
  RETURN properties(section)
} AS sections
