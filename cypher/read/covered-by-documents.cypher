// What some documents name as covered, and what they state as none, by id.
// @param documents LIST<STRING>
// @param limit INTEGER for each document
// @returns document STRING, entities LIST<STRING>
MATCH (s)-[r:REPORTS_ON|STATES_NONE]->(o:Entity)
WHERE r.document IN $documents AND (type(r) = 'STATES_NONE' OR s.id = r.document)
WITH DISTINCT r.document AS document, o.id AS entity
ORDER BY document, entity
WITH document, collect(entity) AS entities
RETURN document, entities[..$limit] AS entities
