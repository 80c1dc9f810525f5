// Marks the database as a graph of this model.
// @param modelVersion INTEGER
MERGE (info:GraphInfo {id: 'graph'})
ON CREATE SET info.modelVersion = $modelVersion
