// Gives entities the labels and properties that they have now.
// @param rows LIST<MAP> {id STRING, add LIST<STRING>, remove LIST<STRING>, properties MAP}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity:$(row.add)
REMOVE entity:$(row.remove)
SET entity = row.properties
