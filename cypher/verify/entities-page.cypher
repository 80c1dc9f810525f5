// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Entities by id after a given one, with what documents and catalogues say of them and whether a reference link needs them.
// @param after STRING
// @param limit INTEGER
// @returns id STRING, labels LIST<STRING>, properties MAP, descriptions LIST<MAP>, listings LIST<MAP>, needed BOOLEAN
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity.id AS id,
       labels(entity) AS labels,
       properties(entity) AS properties,
       COLLECT {
         MATCH (entity)<-[description:DESCRIBES]-()
         RETURN properties(description)
       } AS descriptions,
       COLLECT {
         MATCH (entity)<-[listing:LISTS]-()
         RETURN properties(listing)
       } AS listings,
       EXISTS {
         MATCH (entity)<-[r:AMENDS|EDITION_OF|IN_REGION|MERGED_INTO|PART_OF|RENUMBERED_AS|SUCCEEDED_BY|SUPERSEDES|SUPPLEMENTS]-()
         WHERE r.source IS NOT NULL
       } OR EXISTS { (entity)-[:RESPONSIBLE_FOR]->() } AS needed
