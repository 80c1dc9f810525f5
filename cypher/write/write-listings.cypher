// Creates what a catalogue says of entities, or gives it the properties that it has now.
// @param catalogue STRING id of the catalogue's node
// @param rows LIST<MAP> {id STRING, entity STRING, properties MAP}
MATCH (catalogue:Catalogue {id: $catalogue})
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (entity)<-[listing:LISTS {id: row.id}]-(catalogue)
SET listing = row.properties
