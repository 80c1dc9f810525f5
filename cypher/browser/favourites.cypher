// Queries for Neo4j Browser. Paste one, or drop this file on Favourites.

// Which partners collaborate with which study groups: one arc a pair, its properties show the words of the report.
MATCH (group:StudyGroup)-[r:COLLABORATES_WITH]->(partner:Organization)
WHERE NOT coalesce(r.status IN ['scheduled', 'considered', 'cancelled'], false)
WITH group, partner, collect(r) AS statements
RETURN group, head(statements) AS statement, partner;

// The same as a table, with where and what the report says.
MATCH (group:StudyGroup)-[r:COLLABORATES_WITH]->(partner:Organization)
RETURN group.name AS studyGroup, partner.name AS partner, r.mode AS mode, r.subject AS subject, r.quote AS quote, r.passage AS passage
ORDER BY studyGroup, partner;

// What each study group approved, agreed or consented to.
MATCH (group:StudyGroup)-[r:APPROVED|AGREED|CONSENTED]->(text)
RETURN group.name AS studyGroup, type(r) AS what, text.name AS text, text.title AS title, r.quote AS quote
ORDER BY studyGroup, what, text;

// Who was helped, how, and is it done?
MATCH (body:Body)-[r:ASSISTED]->(helped)
RETURN body.name AS body, helped.name AS helped, r.kind AS kind, r.status AS status, r.quote AS quote
ORDER BY helped, status;

// A document with its sections and passages, as it was read.
MATCH (document:Document)-[:HAS_SECTION]->(section:Section)-[:HAS_PASSAGE]->(passage:Passage)
RETURN document.name AS document, section.title AS section, passage.where AS label, passage.text AS text
ORDER BY document, passage.order;
