// Labels of entities; unknown ids give no row.
// @param ids LIST<STRING>
// @returns id STRING, labels LIST<STRING>
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, labels(entity) AS labels
