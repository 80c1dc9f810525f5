// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Links from tables, catalogues and decisions of some entities, by type and the ids of their ends.
// @param entityIds LIST<STRING>
// @param limit INTEGER for each entity
// @returns entityId STRING, links LIST<MAP> with type, source, reason, from and to
UNWIND $entityIds AS entityId
MATCH (e:Entity {id: entityId})
RETURN entityId, COLLECT {
  MATCH (e)-[r:AMENDS|EDITION_OF|IN_REGION|MERGED_INTO|PART_OF|RENUMBERED_AS|RESPONSIBLE_FOR|SAME_AS|SUCCEEDED_BY|SUPERSEDES|SUPPLEMENTS]-(other:Entity)
  WHERE r.source IS NOT NULL
  WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
  ORDER BY type(r), a.id, b.id
  LIMIT $limit
  RETURN {type: type(r), source: r.source, reason: r.reason, from: a {.*, labels: labels(a)}, to: b {.*, labels: labels(b)}}
} AS links
