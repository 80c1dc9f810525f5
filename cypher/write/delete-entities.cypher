// Deletes entities that nothing supports, with the reference links that they needed.
// @param ids LIST<STRING>
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
