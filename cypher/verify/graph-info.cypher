// What the graph says of itself; no row when the database holds none.
// @returns modelVersion INTEGER, graphVersion STRING, decisions LIST<STRING> or null
MATCH (info:GraphInfo {id: 'graph'})
RETURN info.modelVersion AS modelVersion, info.graphVersion AS graphVersion, info.decisions AS decisions
