// What each document says of some entities, by document id.
// @param entityIds LIST<STRING>
// @param limit INTEGER for each entity
// @returns entityId STRING, descriptions LIST<MAP> with document (id) and everything that it says
UNWIND $entityIds AS entityId
MATCH (e:Entity {id: entityId})
RETURN entityId, COLLECT {
  MATCH (e)<-[r:DESCRIBES]-(d:Document)
  WITH r, d
  ORDER BY d.id
  LIMIT $limit
  RETURN r {.*, document: d.id}
} AS descriptions
