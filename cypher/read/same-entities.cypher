// What an entity is joined with by decisions, itself included; nothing for an unknown id.
// @param entity STRING
// @returns id STRING
MATCH (:Entity {id: $entity})-[:SAME_AS*0..20]-(e:Entity)
RETURN DISTINCT e.id AS id
ORDER BY id
