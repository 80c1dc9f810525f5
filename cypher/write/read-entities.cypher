// Entities with what every document and every catalogue says of them.
// @param ids LIST<STRING>
// @returns id STRING, labels LIST<STRING>, properties MAP, descriptions LIST<MAP>, listings LIST<MAP>
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
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
       } AS listings
