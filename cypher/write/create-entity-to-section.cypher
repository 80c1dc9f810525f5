// Creates relationships of a document from Entity to Section.
// @param rows LIST<MAP> {type STRING, from STRING, to STRING, properties MAP}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Section {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
