// Deletes up to so many nodes that the loader made, with their relationships; run again until it deletes none.
// @param limit INTEGER
// @returns deleted INTEGER
OPTIONAL MATCH (info:GraphInfo {id: 'graph'})
SET info.revision = randomUUID()
WITH count(*) AS marked
CALL () {
  MATCH (n:Passage)
  RETURN n
  UNION ALL
  MATCH (n:Section)
  RETURN n
  UNION ALL
  MATCH (n:Entity)
  RETURN n
  UNION ALL
  MATCH (n:Catalogue)
  RETURN n
  UNION ALL
  MATCH (n:GraphInfo)
  RETURN n
}
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
