// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Links of the tables that the given entities hold: outgoing ones, and who is responsible for them. Facts of the same types have no source,
// links of a catalogue name it.
// @param ids LIST<STRING>
// @returns id STRING, type STRING, from STRING, to STRING, source STRING
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  MATCH (entity)-[r:AMENDS|EDITION_OF|IN_REGION|MERGED_INTO|PART_OF|RENUMBERED_AS|SUCCEEDED_BY|SUPERSEDES|SUPPLEMENTS]->(other:Entity)
  RETURN r, entity.id AS from, other.id AS to
  UNION ALL
  MATCH (entity)<-[r:RESPONSIBLE_FOR]-(other:Entity)
  RETURN r, other.id AS from, entity.id AS to
}
WITH r, from, to
WHERE r.source IS NOT NULL AND r.catalogue IS NULL
RETURN r.id AS id, type(r) AS type, from, to, r.source AS source
