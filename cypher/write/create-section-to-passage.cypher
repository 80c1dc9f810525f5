// Creates relationships of a document from Section to Passage.
// @param rows LIST<MAP> {type STRING, from STRING, to STRING, properties MAP}
UNWIND $rows AS row
MATCH (from:Section {id: row.from})
MATCH (to:Passage {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
