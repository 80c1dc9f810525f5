// Where documents name some entities, by passage id and offset.
// @param entityIds LIST<STRING>
// @param limit INTEGER for each entity
// @returns entityId STRING, mentions LIST<MAP> with entity, passage, start, end, surface
UNWIND $entityIds AS entityId
MATCH (e:Entity {id: entityId})
RETURN entityId, COLLECT {
  MATCH (e)<-[r:MENTIONS]-(p:Passage)
  WITH r, p
  ORDER BY p.id, r.start
  LIMIT $limit
  RETURN {start: r.start, end: r.end, surface: r.surface, entity: entityId, passage: p.id}
} AS mentions
