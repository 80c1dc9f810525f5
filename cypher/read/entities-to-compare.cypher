// What some documents describe, with what each says of it and what it is joined with: a row for each document and entity, by both.
// @param documents LIST<STRING>
// @param limit INTEGER
// @returns document STRING, id STRING, labels LIST<STRING>, name STRING, title STRING or null, status STRING or null, startDate STRING or null, same LIST<STRING>, works LIST<STRING>, became LIST<MAP> {id STRING, confirmed BOOLEAN}
UNWIND $documents AS document
MATCH (:Entity {id: document})-[r:DESCRIBES]->(e:Entity)
WITH document, r, e
ORDER BY document, e.id
LIMIT $limit
RETURN document,
       e.id AS id,
       labels(e) AS labels,
       e.name AS name,
       coalesce(r.title, e.title) AS title,
       r.status AS status,
       coalesce(r.startDate, e.startDate) AS startDate,
       COLLECT {
         MATCH (e)-[:SAME_AS]-(other:Entity)
         RETURN other.id ORDER BY other.id
       } AS same,
       COLLECT {
         MATCH (e)-[:EDITION_OF]->(work:Entity)
         RETURN work.id ORDER BY work.id
       } AS works,
       COLLECT {
         MATCH (e)-[became:BECAME]->(text:Entity)
         WITH text.id AS id, max(coalesce(became.confirmed, true)) AS confirmed
         RETURN {id: id, confirmed: confirmed} ORDER BY id
       } AS became
