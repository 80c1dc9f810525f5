// Every decision that two things are the same, as a link.
// @returns id STRING, from STRING, to STRING, properties MAP
MATCH (from:Entity)-[r:SAME_AS]->(to:Entity)
WHERE r.id IS NOT NULL
RETURN r.id AS id, from.id AS from, to.id AS to, properties(r) AS properties
ORDER BY id
