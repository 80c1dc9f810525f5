// Creates relationships of a document from Section to Entity.
// @param rows LIST<MAP> {type STRING, from STRING, to STRING, properties MAP}
UNWIND $rows AS row
MATCH (from:Section {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
