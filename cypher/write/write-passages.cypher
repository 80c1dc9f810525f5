// Creates passages, or gives them the properties that they have now.
// @param rows LIST<MAP> {id STRING, properties MAP}
UNWIND $rows AS row
MERGE (passage:Passage {id: row.id})
SET passage = row.properties
