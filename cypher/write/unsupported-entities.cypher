// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Which of the given entities nothing supports: no document describes them, no catalogue lists them, no entity needs them by a link.
// @param ids LIST<STRING>
// @returns id STRING
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
WHERE NOT EXISTS { (entity)<-[:DESCRIBES]-() }
  AND NOT EXISTS { (entity)<-[:LISTS]-() }
  AND NOT EXISTS {
    MATCH (entity)<-[r:AMENDS|EDITION_OF|IN_REGION|MERGED_INTO|PART_OF|RENUMBERED_AS|SUCCEEDED_BY|SUPERSEDES|SUPPLEMENTS]-()
    WHERE r.source IS NOT NULL
  }
  AND NOT EXISTS { (entity)-[:RESPONSIBLE_FOR]->() }
RETURN entity.id AS id
