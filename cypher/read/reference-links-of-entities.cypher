// Links from reference data of some entities, by type and the ids of their ends.
// @param entityIds LIST<STRING>
// @param limit INTEGER for each entity
// @returns entityId STRING, links LIST<MAP> with type, source, from and to
UNWIND $entityIds AS entityId
MATCH (e:Entity {id: entityId})
RETURN entityId, COLLECT {
  MATCH (e)-[r:EDITION_OF|IN_REGION|SUCCEEDED_BY|MERGED_INTO|RENUMBERED_AS|RESPONSIBLE_FOR|PART_OF]-(other:Entity)
  WHERE r.source IS NOT NULL
  WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
  ORDER BY type(r), a.id, b.id
  LIMIT $limit
  RETURN {type: type(r), source: r.source, from: a {.*, labels: labels(a)}, to: b {.*, labels: labels(b)}}
} AS links
