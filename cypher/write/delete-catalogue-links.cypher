// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Deletes links of a catalogue by id, among those that the given entities hold.
// @param holders LIST<STRING>
// @param ids LIST<STRING>
UNWIND $holders AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  MATCH (entity)-[r:AMENDS|EDITION_OF|IN_REGION|MERGED_INTO|PART_OF|RENUMBERED_AS|SUCCEEDED_BY|SUPERSEDES|SUPPLEMENTS]->(other:Entity)
  RETURN r, entity.id AS from, other.id AS to
  UNION ALL
  MATCH (entity)<-[r:RESPONSIBLE_FOR]-(other:Entity)
  RETURN r, other.id AS from, entity.id AS to
}
WITH DISTINCT r
WHERE r.id IN $ids AND r.catalogue IS NOT NULL
DELETE r
