// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Which of the given entities nothing supports: no document describes them, and no entity needs them by a reference link.
// @param ids LIST<STRING>
// @returns id STRING
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
WHERE NOT EXISTS { (entity)<-[:DESCRIBES]-() }
  AND NOT EXISTS {
    MATCH (entity)<-[r:EDITION_OF|IN_REGION|MERGED_INTO|PART_OF|RENUMBERED_AS|SUCCEEDED_BY]-()
    WHERE r.source IS NOT NULL
  }
  AND NOT EXISTS { (entity)-[:RESPONSIBLE_FOR]->() }
RETURN entity.id AS id
