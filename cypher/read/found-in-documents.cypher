// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Everything that was found in some documents: facts, mentions and descriptions.
// @param documents LIST<STRING>
// @returns document STRING, type STRING, from STRING, to STRING, properties MAP
UNWIND $documents AS document
MATCH (from)-[r:ABOUT|AGREED|AMENDS|APPROVED|ASSISTED|BECAME|COLLABORATES_WITH|CONSENTED|DESCRIBES|DETERMINED|DEVELOPS|ENGAGED_ON|HELD_IN|MEMBER_OF|MENTIONS|ORGANIZED|PARTICIPATED_IN|PART_OF|REFERENCES|REPORTS_ON|RESPONDS_TO|REVISES|STATES_NONE|SUPERSEDES|SUPPLEMENTS]->(to)
WHERE r.document = document
RETURN document, type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
