// Entities with what every document says of them.
// @param ids LIST<STRING>
// @returns id STRING, labels LIST<STRING>, properties MAP, descriptions LIST<MAP>
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id,
       labels(entity) AS labels,
       properties(entity) AS properties,
       COLLECT {
         MATCH (entity)<-[description:DESCRIBES]-()
         RETURN properties(description)
       } AS descriptions
