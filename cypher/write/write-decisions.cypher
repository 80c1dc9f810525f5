// Keeps the decisions that hold from now on.
// @param decisions LIST<STRING> or null for none, each JSON
MATCH (info:GraphInfo {id: 'graph'})
SET info.decisions = $decisions
