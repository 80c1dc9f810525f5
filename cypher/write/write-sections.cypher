// Creates sections, or gives them the properties that they have now.
// @param rows LIST<MAP> {id STRING, properties MAP}
UNWIND $rows AS row
MERGE (section:Section {id: row.id})
SET section = row.properties
