// Entities that a catalogue lists, by id.
// @param catalogue STRING id of the catalogue's node
// @returns id STRING
MATCH (:Catalogue {id: $catalogue})-[:LISTS]->(entity:Entity)
RETURN entity.id AS id
ORDER BY id
