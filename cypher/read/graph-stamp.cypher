// Changes with everything that is written: content, and a mark of its own for each write, since content can come back.
// @returns stamp STRING, null for a graph that is being made
MATCH (info:GraphInfo {id: 'graph'})
RETURN info.graphVersion + ' ' + info.revision AS stamp
