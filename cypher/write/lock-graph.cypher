// Takes the write lock of the node about the graph, so that one loader writes at a time; others wait here.
// @returns modelVersion INTEGER, decisions LIST<STRING> or null
MATCH (info:GraphInfo {id: 'graph'})
SET info.locked = true
RETURN info.modelVersion AS modelVersion, info.decisions AS decisions
